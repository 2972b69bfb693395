import type { Convention } from '../treaty/convention.ts'
import type { Request } from '../procedure/act.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { emptyMeeting } from '../procedure/meeting.ts'
import { after, ruleOn, type Objection } from '../procedure/ruling.ts'
import { canonical, normalized, sha256, Unfit } from './canonical.ts'
import { keyTwice } from './keyTwice.ts'
import { FORMAT, seal, type Head, type Header, type Line } from './chain.ts'

/** A file of requests as read: which meeting under which convention, and the requests in their order, with the time each was made. */
export interface RequestsFile {
  readonly meeting: string
  readonly convention: string
  readonly requests: readonly { readonly line: number; readonly at: string | null; readonly request: Request }[]
}

/** Where a file of requests is not one: the line, and what is wrong there. */
export interface RequestsFault {
  readonly line: number
  readonly message: string
}

/** ISO 8601 with its zone: 2018-08-16T10:00:00+02:00. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/
const KEYS = ['at', 'by', 'hand', 'id', 'kept', 'kind', 'particulars', 'source', 'yields']
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a file of requests: JSON Lines, the first naming meeting and convention, each other one a request; empty lines are passed over. */
export function readRequests(text: string): RequestsFile | RequestsFault {
  const requests: { line: number; at: string | null; request: Request }[] = []
  let head: { meeting: string; convention: string } | null = null
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1
    if (raw.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(raw)
    } catch (error) {
      return { line, message: `is not JSON: ${(error as Error).message}` }
    }
    if (!isObject(value)) return { line, message: 'is not a JSON object' }
    const twice = keyTwice(raw)
    if (twice !== null) return { line, message: `names ${twice} twice` }
    if (head === null) {
      const { meeting, convention } = value
      if (typeof meeting !== 'string' || typeof convention !== 'string')
        return {
          line,
          message: 'the first line names the meeting and the convention: {"meeting": "…", "convention": "…"}',
        }
      if (
        ![meeting, convention].every(
          (name) => /^[^\p{Control}\p{Surrogate}]+$/u.test(name) && name === name.normalize('NFC'),
        )
      )
        return { line, message: 'meeting and convention are names: one line each, in normalization form C' }
      const strange = Object.keys(value).find((key) => key !== 'meeting' && key !== 'convention')
      if (strange !== undefined) return { line, message: `the first line has a key it does not take: ${strange}` }
      head = { meeting, convention }
      continue
    }
    const unknown = Object.keys(value).find((key) => !KEYS.includes(key))
    if (unknown !== undefined) return { line, message: `has a key that no request has: ${unknown}` }
    const { at, by, hand, kind, particulars, ...rest } = value
    if (typeof kind !== 'string' || typeof by !== 'string' || !isObject(particulars))
      return { line, message: 'a request has kind, by and particulars' }
    if (at !== undefined && (typeof at !== 'string' || !TIME.test(at) || Number.isNaN(Date.parse(at))))
      return { line, message: `at is not a time: ${String(at)}` }
    for (const key of ['kept', 'source', 'yields'])
      if (rest[key] !== undefined && !isObject(rest[key])) return { line, message: `${key} is not an object` }
    if (rest.id !== undefined && typeof rest.id !== 'string') return { line, message: 'id is a text' }
    if (hand !== undefined && typeof hand !== 'string') return { line, message: 'hand is the number of a badge' }
    const request = { kind, by, hand: hand ?? '0', particulars, ...rest } as unknown as Request // shape checked above; particulars by the act's own schema
    requests.push({ line, at: at === undefined ? null : new Date(at as string).toISOString(), request })
  }
  return head === null ? { line: 1, message: 'the file is empty' } : { ...head, requests }
}

/** What replaying came to: the record, or the first request that was refused, with everything that stood against it. */
export type Replayed =
  | { readonly ok: true; readonly header: Header; readonly lines: readonly Line[]; readonly meeting: Meeting }
  | {
      readonly ok: false
      readonly line: number
      readonly no: number
      readonly request: Request
      readonly objections: readonly Objection[]
      readonly unfit?: string
      readonly meeting: Meeting
    }

/** What a replay needs from outside: what a door adds to decisions, the clock for requests without a time, chance for salts. */
export interface Replaying {
  readonly completed: (meeting: Meeting, request: Request) => Request
  readonly now: () => string
  readonly salt: (no: number, header: string) => string
}

/** Salts derived from the header and the number: for a record that is public in whole and shall come out the same each time. */
export const reproducibleSalt = (no: number, header: string): string => sha256(`${header}\n${no}`).slice(0, 32)

/** Rules on the requests one by one and seals those in order into a record; stops at the first refusal. */
export function replay(file: RequestsFile, convention: Convention, { completed, now, salt }: Replaying): Replayed {
  const header: Header = {
    format: FORMAT,
    meeting: file.meeting,
    convention: file.convention,
    digest: convention.digest,
  }
  const headerHash = sha256(canonical(header))
  let meeting: Meeting = emptyMeeting(convention, file.meeting)
  let head: Head & { at: string } = { no: 0, hash: headerHash, at: '' }
  const lines: Line[] = []
  for (const { line, at, request } of file.requests) {
    const no = head.no + 1
    const refused = (objections: readonly Objection[], unfit?: string): Replayed => ({
      ok: false,
      line,
      no,
      request,
      objections,
      meeting,
      ...(unfit === undefined ? {} : { unfit }),
    })
    try {
      const asked = normalized(completed(meeting, request))
      const ruling = ruleOn(meeting, asked, at ?? head.at)
      if (!ruling.inOrder) return refused(ruling.objections)
      const time = at ?? (head.at || now())
      if (time < head.at) return refused([], `its time ${time} is before that of the act before it, ${head.at}`)
      const sealed = seal({ ...asked, sitting: meeting.sitting }, head, time, salt(no, headerHash))
      lines.push(sealed)
      meeting = after(meeting, sealed)
      head = sealed
    } catch (error) {
      if (error instanceof Unfit) return refused([], error.message)
      throw error
    }
  }
  return { ok: true, header, lines, meeting }
}
