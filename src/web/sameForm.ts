import type { Again } from '../pages/deed.tsx'
import type { Fields } from '../procedure/asked.ts'

/** An element of a page we made ourselves: its tag as it stands there, and what it holds; text has no name. */
interface Node {
  readonly name: string
  tag: string
  readonly holds: Node[]
}

const VOID: readonly string[] = ['input', 'br', 'hr', 'img', 'wbr']
const FIELDS: readonly string[] = ['input', 'select', 'textarea']

/** Reads a page that was drawn here: every element closed, every attribute between double quotes. */
function nodesOf(html: string): Node {
  const root: Node = { name: '', tag: '', holds: [] }
  const open: Node[] = [root]
  for (const [piece, end, name] of html.matchAll(
    /<(\/?)([a-z][a-z0-9-]*)(?:\s+[^\s=>/]+(?:="[^"]*")?)*\s*\/?>|[^<]+|</g,
  )) {
    const within = open.at(-1)!
    if (name === undefined) within.holds.push({ name: '', tag: piece, holds: [] })
    else if (end === '/') {
      if (open.length > 1) open.pop()
    } else {
      const node: Node = { name, tag: piece, holds: [] }
      within.holds.push(node)
      if (!VOID.includes(name)) open.push(node)
    }
  }
  return root
}

const written = ({ name, tag, holds }: Node): string =>
  `${tag}${holds.map(written).join('')}${name === '' || VOID.includes(name) ? '' : `</${name}>`}`

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]
const escaped = (text: string): string => ENTITIES.reduce((all, [one, as]) => all.replaceAll(one, as), text)
const unescaped = (text: string): string => ENTITIES.reduceRight((all, [one, as]) => all.replaceAll(as, one), text)

const attribute = ({ tag }: Node, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? null : unescaped(found)
}
const without = (tag: string, name: string): string => tag.replace(new RegExp(`\\s${name}(="[^"]*")?(?=[\\s/>])`), '')
const withAttribute = (node: Node, name: string, value: string): void => {
  node.tag = without(node.tag, name).replace(/\s*\/?>$/, ` ${name}="${escaped(value)}">`)
}

const all = (node: Node): readonly Node[] => [node, ...node.holds.flatMap(all)]

/** The form by which a request was sent: the ids of its requests begin anew with every drawing of the page, and end alike. */
const formSent = (root: Node, id: string): Node | undefined =>
  all(root).find(
    (one) =>
      one.name === 'form' &&
      one.holds.some((own) => attribute(own, 'name') === '_id' && attribute(own, 'value')?.slice(36) === id.slice(36)),
  )

/** The least element that holds every field and button of a form which stands outside it. */
function around(root: Node, form: string): Node | null {
  const theirs = (node: Node) => attribute(node, 'form') === form
  const count = all(root).filter(theirs).length
  if (count === 0) return null
  let found = root
  for (;;) {
    const narrower = found.holds.find((one) => !theirs(one) && all(one).filter(theirs).length === count)
    if (!narrower) return found
    found = narrower
  }
}

/** Puts what was written back into the fields of a form, and opens what hides them. */
function refill(node: Node, isOwn: (node: Node) => boolean, left: Map<string, string[]>): void {
  for (const one of all(node)) {
    if (one.name === 'details') withAttribute(one, 'open', '')
    const name = attribute(one, 'name')
    if (!FIELDS.includes(one.name) || name === null || !isOwn(one)) continue
    const type = attribute(one, 'type')
    if (type === 'hidden') continue
    const texts = left.get(name)
    if (type === 'checkbox' || type === 'radio') {
      one.tag = without(one.tag, 'checked')
      if (texts?.includes(attribute(one, 'value') ?? 'on')) withAttribute(one, 'checked', '')
      continue
    }
    const text = one.name === 'select' && name === '_with' ? undefined : texts?.shift()
    if (one.name === 'select') choose(one, name === '_with' ? left : text)
    else if (text !== undefined && one.name === 'textarea')
      one.holds.splice(0, Infinity, { name: '', tag: escaped(text), holds: [] })
    else if (text !== undefined) withAttribute(one, 'value', text)
  }
}

/** Chooses in a list what was chosen; a choice that carries several fields is known by all of them. */
function choose(list: Node, chosen: string | undefined | ReadonlyMap<string, readonly string[]>): void {
  const isChosen = (value: string): boolean =>
    typeof chosen === 'string'
      ? value === chosen
      : [...new URLSearchParams(value)].every(([name, text]) => chosen?.get(name)?.includes(text))
  const options = all(list).filter((one) => one.name === 'option')
  const found = chosen === undefined ? undefined : options.find((one) => isChosen(attribute(one, 'value') ?? ''))
  if (!found) return
  for (const one of options) one.tag = without(one.tag, 'selected')
  withAttribute(found, 'selected', '')
}

/** The form by which a request was sent, out of the page it stood on as that is drawn now, with what was written in it; of one without fields, what its button sent. Null: it no longer stands there. */
export function sameForm(html: string, id: string, fields: Fields): Again | null {
  const root = nodesOf(html)
  const form = formSent(root, id)
  if (!form) return null
  const name = attribute(form, 'id') ?? 'again'
  withAttribute(form, 'id', name)
  const outside = around(root, name)
  const inside = new Set(all(form))
  const isOwn = (node: Node): boolean => (attribute(node, 'form') ?? (inside.has(node) ? name : '')) === name
  const parts = [form, ...(outside && !inside.has(outside) ? [outside] : [])]
  const own = parts.flatMap(all).filter((one) => FIELDS.includes(one.name) && isOwn(one))
  if (!own.some((one) => attribute(one, 'type') !== 'hidden')) return { form: name, html: null }
  const left = new Map<string, string[]>()
  for (const [of, text] of fields) left.set(of, [...(left.get(of) ?? []), text])
  for (const part of parts) {
    dropOthers(part, isOwn)
    refill(part, isOwn, left)
  }
  return { form: name, html: parts.map(written).join('') }
}

/** Leaves out the buttons and fields of other forms that stand among these. */
function dropOthers(node: Node, isOwn: (node: Node) => boolean): void {
  const theirs = (one: Node) => ['button', ...FIELDS].includes(one.name) && !isOwn(one)
  node.holds.splice(0, Infinity, ...node.holds.filter((one) => !theirs(one)))
  for (const one of node.holds) dropOthers(one, isOwn)
}
