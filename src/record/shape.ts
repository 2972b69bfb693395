import type { What } from './fault.ts'

/** The keys the format has in one place: those needed, those allowed, each with what its value has to be. */
type Shape = { readonly needs: Checks; readonly may?: Checks }
type Checks = { readonly [key: string]: (value: unknown) => boolean }

/** Is it an object (and no list)? */
export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Is it a text? */
export const isText = (value: unknown): value is string => typeof value === 'string'
const isName = (value: unknown): boolean => isText(value) && /^[^\p{Control}]+$/u.test(value)

/** Is it a SHA-256 in lower-case hexadecimal? */
export const isHash = (value: unknown): boolean => isText(value) && /^[0-9a-f]{64}$/.test(value)

/** Is it a whole number from 0 on? */
export const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const isTime = (value: unknown): boolean =>
  isText(value) &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value
const each = (check: (value: unknown) => boolean) => (value: unknown) =>
  isObject(value) && Object.values(value).length > 0 && Object.values(value).every(check)

/** What a header has, and what a line may have. */
export const HEADER: Shape = { needs: { format: isText, meeting: isName, convention: isName, digest: isHash } }
const SOURCE: Shape = {
  needs: { document: isText },
  may: { paragraph: isText, assumed: (value) => Array.isArray(value) && value.every(isText), note: isText },
}
const BODY: Shape = {
  needs: { sitting: isCount, by: isText, hand: isText, kind: isText, particulars: isObject, salt: isName },
  may: {
    kept: each(isHash),
    yields: (value) => isObject(value) && Object.values(value).every((one) => isText(one) || isCount(one)),
    source: isObject,
  },
}
export const LINE: Shape = {
  needs: { no: (value) => isCount(value) && value !== 0, at: isTime, body: isHash, prev: isHash, hash: isHash },
  may: { act: isObject, kept: each(isText) },
}

const INNER: { readonly [key: string]: Shape } = { act: BODY, source: SOURCE }

/** What a value has that its shape does not, or lacks; undefined where it has just what it should. */
export const misshapen = (value: unknown, { needs, may = {} }: Shape): { what: What; words: string } | undefined => {
  if (!isObject(value)) return { what: 'shape', words: 'this is not an object' }
  for (const key of Object.keys(value)) {
    const check = Object.hasOwn(needs, key) ? needs[key] : Object.hasOwn(may, key) ? may[key] : undefined
    if (!check) return { what: 'unknownKey', words: `the key ${JSON.stringify(key)} is not part of the format` }
    if (!check(value[key])) return { what: 'shape', words: `${JSON.stringify(key)} is not what the format has there` }
    const inner = INNER[key] && misshapen(value[key], INNER[key])
    if (inner) return { ...inner, words: `in "${key}": ${inner.words}` }
  }
  const missing = Object.keys(needs).find((key) => !Object.hasOwn(value, key))
  return missing === undefined ? undefined : { what: 'shape', words: `"${missing}" is missing` }
}
