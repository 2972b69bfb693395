import { DOOR_WORDS } from '../languages/index.ts'
import { refusal } from '../languages/refusal.ts'
import type { NotTaken } from '../languages/doorWords.ts'
import { deedName, type Told } from '../pages/deed.tsx'
import { actor } from '../pages/names.ts'
import { languageTag, wordsFor } from '../pages/reader.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { headersOf, once, statusOf, type Caller } from './caller.ts'
import { utf8 } from './assets.ts'

const NO_STORE = { 'Cache-Control': 'private, no-cache' }

/** An answer in JSON. */
export const jsonAnswer = (
  caller: Caller,
  value: unknown,
  status = 200,
  headers: { readonly [name: string]: string } = {},
): Response =>
  once(caller, {
    status,
    type: status >= 400 ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8',
    bytes: utf8(`${JSON.stringify(value)}\n`),
    headers: { ...NO_STORE, ...headers },
  })

const inOwn = ({ reader }: Caller): { readonly [name: string]: string } => ({
  'Content-Language': languageTag(reader.language),
})

/** A request that was not taken, as problem details (RFC 9457), in the reader's language. */
export function problem(
  caller: Caller,
  why: NotTaken,
  { status = statusOf(why), wait = 5, detail = undefined as string | undefined } = {},
): Response {
  const { title, next } = wordsFor(DOOR_WORDS, caller.reader).notTaken[why]
  return problemOf(caller, why, { title, next: detail ?? next }, status, headersOf(why, wait))
}

/** Problem details (RFC 9457) with a heading and what to do next, in the reader's language. */
export function problemOf(
  caller: Caller,
  why: string,
  { title, next }: { readonly title: string; readonly next: string | null },
  status: number,
  headers: { readonly [name: string]: string } = {},
): Response {
  const type = `urn:intersession:problem:${why}`
  return jsonAnswer(caller, { type, title, status, detail: next ?? title }, status, { ...headers, ...inOwn(caller) })
}

/** Every reason against a request, as a program is told it: with its rule's line, its number where that is verified, its facts, and the reader's words. */
export const objectionsAsTold = ({ reader }: Pick<Caller, 'reader'>, meeting: Meeting, told: readonly Told[]) =>
  told.map(({ objection, open }) => {
    const detail = open ? refusal(reader.words, meeting, objection) : wordsFor(DOOR_WORDS, reader).refused.undisclosed
    if ('impediment' in objection) return { impediment: objection.impediment, facts: objection.facts, detail }
    const line = meeting.convention.rules[objection.rule]
    const number = line?.verified ? { number: line.number, paragraph: line.paragraph ?? null } : {}
    const { rule, norm, facts } = objection
    return { rule, norm, ...number, verified: line?.verified ?? false, yields: line?.yields ?? 'never', facts, detail }
  })

/** A request out of order, as problem details: what was asked, and every reason. */
export function outOfOrder(
  caller: Caller,
  meeting: Meeting,
  asked: { readonly deed: string; readonly by: string },
  told: readonly Told[],
  unfit: string | null,
): Response {
  const { reader } = caller
  const words = wordsFor(DOOR_WORDS, reader).refused
  const malformed =
    unfit !== null || told.every(({ objection }) => 'impediment' in objection && objection.impediment === 'malformed')
  const status = malformed ? 400 : 409
  const objections = objectionsAsTold(caller, meeting, told)
  const problemDetails = {
    type: `urn:intersession:problem:${malformed ? 'malformed' : 'outOfOrder'}`,
    title: reader.words.outOfOrder,
    status,
    detail: [
      words.asked(deedName(asked.deed, reader), actor(meeting, asked.by, reader)),
      ...objections.map(({ detail }) => detail),
      ...(unfit === null ? [] : [words.unfit]),
    ].join(reader.language === 'zh' ? '' : ' '),
    objections,
    ...(unfit === null ? {} : { unfit }),
  }
  return jsonAnswer(caller, problemDetails, status, inOwn(caller))
}
