import { randomUUID } from 'node:crypto'
import type { Request } from '../procedure/act.ts'
import { canonical, keptDigest, normalized, Unfit } from './canonical.ts'
import { type Head, type Header, type Line, sealed } from './chain.ts'
import type { Store } from './store.ts'

/** A meeting as this process holds it: recounted up to the head, one request at a time. */
export interface Held<M> {
  readonly code: string
  meeting: M
  head: Head & { readonly at: string }
  /** The end of the queue: the next request waits for it. */
  turn: Promise<unknown>
}

/** How a meeting is recounted: what it is before the first act, and what each act makes of it. */
export interface Recounting<M> {
  readonly begin: (header: Header) => M
  readonly after: (meeting: M, line: Line) => M
}

/** Takes a meeting up from the store; undefined: it has no record there. */
export const hold = async <M>(store: Store, code: string, recounting: Recounting<M>): Promise<Held<M> | undefined> => {
  const record = await store.read(code)
  if (!record) return undefined
  const { header, headerHash, lines } = record
  const held: Held<M> = {
    code,
    meeting: recounting.begin(header),
    head: { no: 0, hash: headerHash, at: '' },
    turn: Promise.resolve(),
  }
  for (const line of lines) advance(held, line, recounting.after)
  return held
}

const advance = <M>(held: Held<M>, line: Line, after: Recounting<M>['after']): void => {
  held.meeting = after(held.meeting, line)
  held.head = { no: line.no, hash: line.hash, at: line.at }
}

/** In order, or not, with every objection. */
export type Ruling<O> = { readonly inOrder: true } | { readonly inOrder: false; readonly objections: readonly O[] }

/** What is needed to perform a request: clock and chance arrive from outside, as do the rules. */
export interface Performing<M, O> {
  readonly store: Store
  readonly held: Held<M>
  readonly request: Request
  readonly now: () => Date
  readonly salt: () => string
  /** What a request is before it is ruled on: with the digests of the text as it stands in its turn, and without what its act does not use. */
  readonly completed?: (meeting: M, request: Request, at: string) => Request
  /** The particulars of a kind of act that are filled in where the asker does not name them. */
  readonly filledIn?: (kind: string) => readonly string[]
  /** The particulars as they would have been read at an earlier moment, where some are said from now: a repeated request is then known all the same. */
  readonly saidAt?: ((at: Date) => Request['particulars']) | undefined
  /** Was the badge taken back that keyed a request? It is asked in the request's turn. */
  readonly isOut?: ((hand: string) => Promise<boolean>) | undefined
  /** The number of the sitting that is open; 0: none. */
  readonly sitting: (meeting: M) => number
  readonly ruleOn: (meeting: M, request: Request, at: string) => Ruling<O>
  readonly after: Recounting<M>['after']
}

/** The act a request became, or has become earlier; or the objections to it; `unfit` says what no record can carry, `other` which act its id has become that is not what it asks; `out`: its badge was taken back. */
export type Performed<O> =
  | { readonly ok: true; readonly entry: Line; readonly repeated?: true }
  | {
      readonly ok: false
      readonly objections: readonly O[]
      readonly unfit?: string
      readonly other?: number
      readonly out?: true
    }

/** A salt nobody can guess: a random UUID, 122 bits of the machine's chance. */
export const freshSalt = (): string => randomUUID()

/** Rules on a request and, if it is in order, makes it the meeting's next act: durable before anyone is told. */
export const perform = <M, O>(performing: Performing<M, O>): Promise<Performed<O>> =>
  inTurn(performing.held, async () => {
    try {
      return await performed({ ...performing, request: normalized(performing.request) })
    } catch (error) {
      if (error instanceof Unfit) return { ok: false, objections: [], unfit: error.message }
      throw error
    }
  })

/** Reads up what other processes have appended to a meeting's record, unless it is held up to `no`; says how many acts that were. */
export const readUp = <M>(store: Store, held: Held<M>, after: Recounting<M>['after'], no = Infinity): Promise<number> =>
  inTurn(held, async () => (held.head.no >= no ? 0 : catchUp(store, held, after)))

/** Waits until every request made so far is answered. */
export const settled = async <M>(held: Held<M>): Promise<void> => void (await inTurn(held, async () => undefined))

const inTurn = <M, T>(held: Held<M>, deed: () => Promise<T>): Promise<T> => {
  const mine = held.turn.then(deed)
  held.turn = mine.catch(() => undefined) // whoever asked is told; the next one's turn comes all the same
  return mine
}

const catchUp = async <M>(store: Store, held: Held<M>, after: Recounting<M>['after']): Promise<number> => {
  const record = await store.read(held.code, held.head.no + 1)
  for (const line of record?.lines ?? []) advance(held, line, after)
  return record?.lines.length ?? 0
}

/** Is an act what a request asks? What is filled in where the asker does not name it is as it stood when the act was made. Of reasons and texts kept apart the act has those it used, and these are the ones given. */
const isAsked = (
  { act }: Line,
  { kind, by, particulars, yields = {}, kept = {} }: Request,
  filled: readonly string[],
): boolean => {
  const named = (all: Request['particulars']) =>
    canonical(Object.fromEntries(Object.entries(all).filter(([name]) => !filled.includes(name))))
  return (
    act?.kind === kind &&
    act.by === by &&
    named(act.particulars) === named(particulars) &&
    Object.entries(act.yields ?? {}).every(([rule, reason]) => yields[rule] === reason) &&
    Object.entries(act.kept ?? {}).every(([name, digest]) => {
      const text = kept[name]
      return text !== undefined && keptDigest(act.salt, text) === digest
    })
  )
}

/** How long (ms) a request may have waited for its turn, or for a server that was gone. */
const WAITED = 15_000

/** What a request may have asked when it became an act at that moment, or before it waited for that: what was said from then. */
const asSaid = (request: Request, { at }: Line, saidAt: Performing<unknown, unknown>['saidAt']): readonly Request[] =>
  saidAt === undefined
    ? [request]
    : [Date.parse(at), Date.parse(at) - WAITED].map((then) => ({
        ...request,
        particulars: normalized(saidAt(new Date(then))),
      }))

const performed = async <M, O>(performing: Performing<M, O>): Promise<Performed<O>> => {
  const {
    store,
    held,
    now,
    salt,
    sitting,
    ruleOn,
    after,
    completed = (_, asked) => asked,
    filledIn = () => [],
    saidAt,
    isOut = async () => false,
  } = performing
  for (;;) {
    if (await isOut(performing.request.hand)) return { ok: false, objections: [], out: true }
    const time = now().toISOString()
    const at = time > held.head.at ? time : held.head.at
    const request = completed(held.meeting, performing.request, at)
    const { id, ...draft } = request
    const ruling = ruleOn(held.meeting, request, at)
    if (ruling.inOrder) {
      const { line: entry, text } = sealed({ ...draft, sitting: sitting(held.meeting) }, held.head, at, salt())
      if ((await store.append(held.code, entry, id, text)).ok) {
        advance(held, entry, after)
        return { ok: true, entry }
      }
    }
    const became = id === undefined ? undefined : await store.byRequest(held.code, request.hand, id)
    const news = await catchUp(store, held, after) // another process's acts may have taken the number, or put it in order
    const entry = became === undefined ? undefined : (await store.read(held.code, became, became))?.lines[0]
    if (entry) {
      const filled = filledIn(request.kind).filter((name) => performing.request.particulars[name] === undefined)
      // Reasons and texts kept apart are compared as given: what the act does not use is left out of it.
      const asked = asSaid(performing.request, entry, saidAt).map((one) => ({
        ...one,
        particulars: completed(held.meeting, one, at).particulars,
      }))
      if (asked.some((one) => isAsked(entry, one, filled))) return { ok: true, entry, repeated: true }
      return { ok: false, objections: [], other: entry.no }
    }
    if (news > 0) continue
    if (!ruling.inOrder) return { ok: false, objections: ruling.objections }
    throw new Error(`act ${held.head.no + 1} of ${held.code} is taken, yet nothing new is in its record`)
  }
}
