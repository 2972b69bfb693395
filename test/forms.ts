// The forms of a page as a browser sends them: which control belongs to which form, what each button asks, what a reader fills in.
import { zoneOf } from '../src/treaty/clock.ts'
import { particularsFrom, shapeOf, type Fields } from '../src/procedure/asked.ts'
import { momentsIn } from '../src/web/hours.ts'

/** What pressing one button of a page sends: the deed, and the fields. */
export interface Sent {
  readonly deed: string
  readonly fields: Fields
  /** Pressed as the first button of its desk? */
  readonly first: boolean
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}
const deedIn = (action: string): string => /~do\/([A-Za-z]+)(\?|$)/.exec(action)?.[1] ?? action

/** What a reader would write into a field: something of its kind. */
const written = (tag: string): string => {
  if (attribute(tag, 'name') === '_by') return 'Cuba'
  if (attribute(tag, 'type') === 'time') return '16:30'
  return attribute(tag, 'type') === 'number' ? '3' : 'as agreed'
}

type Control = readonly [form: string, name: string, value: string]

/** What is filled in outside the buttons: boxes ticked, the last choice of every list taken. */
function filledIn(html: string): readonly Control[] {
  const inputs = [...html.matchAll(/<input[^>]*>/g)].flatMap(([tag]): readonly Control[] => {
    const [form, name] = [attribute(tag, 'form'), attribute(tag, 'name')]
    if (form === undefined || name === undefined) return []
    return [[form, name, attribute(tag, 'type') === 'checkbox' ? (attribute(tag, 'value') ?? 'on') : written(tag)]]
  })
  const selects = [...html.matchAll(/(<select[^>]*>)(.*?)<\/select>/gs)].flatMap(([, tag = '', inside = '']) => {
    const values = [...inside.matchAll(/<option[^>]*>/g)].map(([option]) => attribute(option, 'value') ?? '')
    const [form, name] = [attribute(tag, 'form'), attribute(tag, 'name')]
    return form === undefined || name === undefined || values.length === 0
      ? []
      : [[form, name, values.at(-1)!] as const]
  })
  const hidden = [...html.matchAll(/<form id="([^"]*)"[^>]*>(.*?)<\/form>/gs)].flatMap(([, form = '', inside = '']) =>
    [...inside.matchAll(/<input type="hidden"[^>]*>/g)].map(
      ([tag]) => [form, attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? ''] as const,
    ),
  )
  return [...hidden, ...inputs, ...selects]
}

/** What every button of a page sends. */
export function buttonsOf(html: string): readonly Sent[] {
  const actions = new Map(
    [...html.matchAll(/<form [^>]*>/g)].map(([tag]) => [attribute(tag, 'id') ?? '', attribute(tag, 'action') ?? '']),
  )
  const filled = filledIn(html)
  return [...html.matchAll(/<button[^>]*type="submit"[^>]*>/g)].map(([tag]) => {
    const form = attribute(tag, 'form') ?? ''
    const [name, value] = [attribute(tag, 'name'), attribute(tag, 'value')]
    const own = filled.filter(([of]) => of === form).map(([, at, text]) => [at, text] as const)
    const all: Fields = [...own, ...(name === undefined ? [] : [[name, value ?? ''] as const])]
    return {
      deed: deedIn(attribute(tag, 'formaction') ?? actions.get(form) ?? ''),
      fields: all.flatMap(([at, text]) => (at === '_with' ? [...new URLSearchParams(text)] : [[at, text] as const])),
      first: attribute(tag, 'class') === 'first',
    }
  })
}

/** One of what the door reads besides the particulars: _by, _hand, _back. */
export const besides = ({ fields }: Sent, name: string): string | undefined => fields.find(([own]) => own === name)?.[1]

/** The particulars in what is sent, as the door reads them. */
export const particularsIn = ({ deed, fields }: Sent) =>
  particularsFrom(
    shapeOf(deed) ?? {},
    momentsIn(fields, zoneOf('Europe/Zurich'), new Date('2018-08-16T08:00:20Z')).filter(
      ([name]) => !name.startsWith('_'),
    ),
  )
