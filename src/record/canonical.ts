import * as crypto from 'node:crypto'

/** `hash` in one call is there from Node 20.12 on, and twice as fast. */
const { createHash, hash } = crypto

/** How many brackets deep an act may nest: no act needs more, and readers in other languages recurse too. */
export const DEPTH = 64

/** What no record can carry: half a character, a fraction, a text spelled otherwise than in normalization form C. */
export class Unfit extends Error {
  override name = 'Unfit'
}

const BEYOND_LATIN = /[\u0300-\uffff]/
const LONE_SURROGATE = /\p{Surrogate}/u

/** Letters, figures and signs that JSON writes as they are. */
const AS_IT_IS = /^[ !#-[\]-~]*$/

/** A text in the one spelling a record has: JSON escapes only where JSON demands them (RFC 8785, 3.2.2.2). */
const spelled = (text: string): string => {
  if (AS_IT_IS.test(text)) return `"${text}"`
  if (BEYOND_LATIN.test(text)) {
    if (LONE_SURROGATE.test(text)) throw new Unfit('a text holds half a character (a lone surrogate)')
    if (text !== text.normalize('NFC')) throw new Unfit('a text is not in Unicode normalization form C')
  }
  return JSON.stringify(text)
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The one spelling of a value that everybody hashes alike: RFC 8785 (JCS), for texts, whole numbers, lists and objects. */
export const canonical = (value: unknown, depth = 0): string => {
  if (typeof value === 'string') return spelled(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Unfit(`${value} is not a whole number between -(2^53-1) and 2^53-1`)
    return String(value)
  }
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') throw new Unfit(`${typeof value} is not JSON`)
  if (depth === DEPTH) throw new Unfit(`brackets nest more than ${DEPTH} deep`)
  let text = ''
  if (Array.isArray(value)) {
    for (const one of value) text += `${text === '' ? '' : ','}${canonical(one, depth + 1)}`
    return `[${text}]`
  }
  if (!isPlain(value)) throw new Unfit('an object that is not plain JSON')
  const members = value as { readonly [key: string]: unknown } // a plain object: its own keys are all there is
  // JavaScript sorts by UTF-16 code units, as RFC 8785 asks.
  for (const key of Object.keys(members).sort())
    text += `${text === '' ? '' : ','}${spelled(key)}:${canonical(members[key], depth + 1)}`
  return `{${text}}`
}

/** A value as it may enter a record: texts in normalization form C, members that are not there left out. What is so already comes back itself. */
export const normalized = <T>(value: T): T => normalForm(value, 0) as T // same shape: only spellings change

const inFormC = (text: string): string => (BEYOND_LATIN.test(text) ? text.normalize('NFC') : text)

const normalForm = (value: unknown, depth: number): unknown => {
  if (typeof value === 'string') return inFormC(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEPTH) throw new Unfit(`brackets nest more than ${DEPTH} deep`)
  if (Array.isArray(value)) {
    const normal = value.map((one) => normalForm(one, depth + 1))
    return normal.every((one, at) => one === value[at]) ? value : normal
  }
  if (!isPlain(value)) throw new Unfit('an object that is not plain JSON')
  const members = value as { readonly [key: string]: unknown }
  const keys = Object.keys(members)
  let same = Object.getPrototypeOf(value) === Object.prototype
  const normal = keys.map((key) => {
    const one = normalForm(members[key], depth + 1)
    same &&= one !== undefined && one === members[key] && inFormC(key) === key
    return one
  })
  if (same) return value
  const kept = keys.map((key, at) => [inFormC(key), normal[at]] as const).filter(([, one]) => one !== undefined)
  const object = Object.fromEntries(kept)
  if (Object.keys(object).length < kept.length) throw new Unfit('two keys are one in form C')
  return object
}

/** The SHA-256 of a text (as UTF-8) or of bytes, in lower-case hexadecimal. */
export const sha256 = (content: string | Uint8Array): string =>
  typeof hash === 'function' ? hash('sha256', content, 'hex') : createHash('sha256').update(content).digest('hex')

/** The digest under which a text is kept apart: without the salt, short texts could be guessed from it. */
export const keptDigest = (salt: string, text: string): string => sha256(`${salt}\n${text}`)

/** A text as a database's text column can hold it: some cut it at, or refuse, the character zero. */
export const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)

/** The text that was escaped so. */
export const unescaped = (text: string): string => JSON.parse(`"${text}"`) as string
