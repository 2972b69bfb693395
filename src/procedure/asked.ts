import { z } from 'zod'
import type { Json } from './act.ts'
import { kindOf } from './acts.ts'

/** What an act asks for, as its schema says in JSON Schema: so that doors can read forms and pages can make them. */
export interface Shape {
  readonly type?: string
  readonly properties?: { readonly [name: string]: Shape }
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly additionalProperties?: Shape | boolean
  readonly propertyNames?: Shape
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly enum?: readonly Json[]
  readonly const?: Json
  readonly pattern?: string
  readonly maxLength?: number
  readonly maximum?: number
}

const shapes = new Map<string, Shape>()

/** What a deed asks for; null: there is no such deed. */
export function shapeOf(deed: string): Shape | null {
  const kind = kindOf(deed)
  if (!kind) return null
  const known = shapes.get(deed)
  if (known) return known
  const shape = plain(z.toJSONSchema(kind.particulars, { io: 'input', unrepresentable: 'any' }) as Shape) // zod writes what Shape says
  shapes.set(deed, shape)
  return shape
}

/** A shape without its alternatives: of objects, all their members together, required where every alternative asks for them. */
export function plain(shape: Shape): Shape {
  const alternatives = (shape.anyOf ?? shape.oneOf)?.filter(({ type }) => type !== 'null').map(plain)
  if (!alternatives) return shape
  const [first = {}] = alternatives
  if (!alternatives.every(({ type }) => type === 'object')) return first
  const properties: Record<string, Shape> = {}
  for (const one of alternatives)
    for (const [name, member] of Object.entries(one.properties ?? {}))
      properties[name] = properties[name] ? either(properties[name], member) : member
  const required = Object.keys(properties).filter((name) => alternatives.every((one) => one.required?.includes(name)))
  return { type: 'object', properties, required, additionalProperties: false }
}

/** Two alternatives of one member: whichever words either takes. */
const either = (one: Shape, other: Shape): Shape => {
  const words = [one, other].map((shape) => shape.enum ?? (shape.const === undefined ? null : [shape.const]))
  const [a, b] = words
  return a && b ? { ...(one.type ? { type: one.type } : {}), enum: [...new Set([...a, ...b])] } : one
}

/** A table whose names are the asker's own, each with one word or number. */
export const isTable = ({ type, additionalProperties: member }: Shape): boolean =>
  type === 'object' && typeof member === 'object' && !['object', 'array'].includes(member.type ?? '')

/** The fields of a form as they came: a particular's path, and what was written there. */
export type Fields = readonly (readonly [path: string, text: string])[]

const MOST_FIELDS = 2_000
const DEEPEST = 8
const STEP = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/

/** What cannot be read as particulars at all: too many fields, or a name that is no path. */
export interface Unreadable {
  readonly unreadable: string
}

/** Reads the fields of a form as the particulars of a deed: numbers, yes and no, and lists where its schema has them; what was left empty is left out. */
export function particularsFrom(shape: Shape, fields: Fields): { readonly [name: string]: Json } | Unreadable {
  if (fields.length > MOST_FIELDS) return { unreadable: String(fields.length) }
  const values = new Map<string, string[]>()
  for (const [path, text] of fields) {
    const steps = path.split('.')
    if (steps.length > DEEPEST || !steps.every((step) => STEP.test(step))) return { unreadable: path.slice(0, 80) }
    values.set(path, [...(values.get(path) ?? []), text.replaceAll('\r\n', '\n')])
  }
  const root: Branch = new Map()
  for (const [path, written] of values) plant(root, shape, path.split('.'), written)
  prune(root, shape)
  const empty = Object.entries(shape.properties ?? {})
    .filter(([name, member]) => shape.required?.includes(name) && !root.has(name) && isTable(plain(member)))
    .map(([name]) => [name, {}])
  return { ...Object.fromEntries(empty), ...(grown(root, shape) as object) } // the root of particulars is an object
}

type Branch = Map<string, Branch | Json>

function plant(branch: Branch, shape: Shape, steps: readonly string[], written: readonly string[]): void {
  const [step = '', ...rest] = steps
  const free = isTable(shape) && !shape.propertyNames?.enum
  const member = memberOf(shape, step)
  if (rest.length === 0 || free) {
    const leaf = leafOf(free ? memberOf(shape, '')! : member, written)
    if (leaf !== undefined) branch.set(free ? steps.join('.') : step, leaf)
    return
  }
  const held = branch.get(step)
  const next: Branch = held instanceof Map ? held : new Map()
  plant(next, member ?? {}, rest, written)
  if (next.size > 0) branch.set(step, next)
}

/** Has somebody written there, or only left choices as they stood? */
const saysNothing = (held: Branch | Json, shape: Shape | undefined): boolean =>
  held instanceof Map
    ? [...held].every(([step, one]) => saysNothing(one, shape && memberOf(shape, step)))
    : shape?.enum !== undefined

/** Leaves out what may be left out and says nothing: a version of which there is a status and no text, a title in no language, a line left empty. */
function prune(branch: Branch, shape: Shape): void {
  for (const [step, held] of branch) {
    if (!(held instanceof Map)) continue
    const member = memberOf(shape, step) ?? {}
    prune(held, member)
    const free = shape.type === 'array' || !(shape.required ?? []).includes(step)
    const whole = (member.required ?? []).every((name) => held.has(name))
    if (held.size === 0 || (free && !whole && saysNothing(held, member))) branch.delete(step)
  }
}

/** The shape of what stands under a name in another. */
export function memberOf(shape: Shape, step: string): Shape | undefined {
  if (shape.type === 'array') return shape.items && plain(shape.items)
  const found =
    shape.properties && Object.hasOwn(shape.properties, step) ? shape.properties[step] : shape.additionalProperties
  return typeof found === 'object' ? plain(found) : undefined
}

/** The most letters a deed takes under a particular's path. */
export const longestOf = (deed: string, path: string): number | undefined =>
  path.split('.').reduce<Shape | undefined>((shape, step) => shape && memberOf(shape, step), shapeOf(deed) ?? {})
    ?.maxLength

function leafOf(shape: Shape | undefined, written: readonly string[]): Branch | Json | undefined {
  const lines = () =>
    written
      .flatMap((text) => text.split('\n'))
      .map((text) => text.trim())
      .filter((text) => text !== '')
  if (shape?.type === 'array') {
    const all = lines().map((text) => scalar(shape.items ?? {}, text))
    return all.length > 0 ? all : undefined
  }
  if (shape && isTable(shape)) {
    const all = lines().map((text) => /^(.+?)\s*[:=]\s*(.*)$/.exec(text) ?? [text, text, ''])
    return all.length > 0
      ? new Map(all.map(([, name = '', text = '']) => [name, scalar(memberOf(shape, '') ?? {}, text)]))
      : undefined
  }
  const text = written.at(-1)?.trim() ?? ''
  return text === '' ? undefined : scalar(shape ?? {}, text)
}

function scalar({ type }: Shape, text: string): Json {
  if ((type === 'integer' || type === 'number') && /^-?\d{1,16}$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'on')) return true
  if (type === 'boolean' && text === 'false') return false
  return text
}

/** The particulars that have grown: numbered branches become lists, in their order and without gaps. */
function grown(branch: Branch, shape: Shape): Json {
  const members = [...branch].map(([step, held]): [string, Json] => [
    step,
    held instanceof Map ? grown(held, memberOf(shape, step) ?? {}) : held,
  ])
  const numbered = shape.type === 'array' && members.every(([step]) => /^\d+$/.test(step))
  if (!numbered) return Object.fromEntries(members)
  return members.sort(([a], [b]) => Number(a) - Number(b)).map(([, member]) => member)
}
