import { z } from 'zod'
import { ACTS } from '../procedure/acts.ts'
import { shapeOf } from '../procedure/asked.ts'
import { audienceOfBadge } from '../procedure/badge.ts'
import { LONGEST_KEPT, LONGEST_REASON, type Json } from '../procedure/act.ts'
import { kindFault } from '../procedure/malformed.ts'
import { pathBehind } from '../pages/addresses.ts'
import type { NotTaken } from '../languages/doorWords.ts'
import { requestFaults } from '../languages/malformed.ts'
import { ask, asTaken, foreseen, LONGEST_ID } from './asking.ts'
import { fromOwnPage, hasBearer, jsonIn } from './body.ts'
import { badgeFor, badgesFor, type Caller } from './caller.ts'
import type { Doors } from './house.ts'
import { meetingModel } from './models.ts'
import { jsonAnswer, objectionsAsTold, outOfOrder, problem } from './problem.ts'
import { noteNotTaken } from './refused.ts'
import type { Room, Seen } from './rooms.ts'

/** A request as JSON brings it. Particulars are read by the act's own schema, when it is ruled on. */
const REQUEST = z.strictObject({
  kind: z.string().max(80),
  by: z.string().max(40),
  particulars: z
    .record(
      z.string(),
      z.custom<Json>((value) => value !== undefined),
    )
    .default({}),
  id: z.string().min(1).max(LONGEST_ID).optional(),
  yields: z.record(z.string(), z.union([z.int(), z.string().max(LONGEST_REASON)])).optional(),
  kept: z.record(z.string(), z.string().max(LONGEST_KEPT)).optional(),
})

/** A request was sent as JSON: the act it became (201; 200 where it had become one before), or problem details with every reason. `only` the ruling: whether it would be in order now, as desks show it beforehand; nothing is done and nothing written down. */
export async function doAsJson(caller: Caller, doors: Doors, room: Room, only?: 'ruling'): Promise<Response> {
  const badges = badgesFor(caller, room.symbol)
  const refuse = async (
    why: NotTaken,
    { deed = '', badge = '', wait = 5, detail = undefined as string | undefined } = {},
  ) => {
    await noteNotTaken(doors, caller, room.symbol, { badge, deed, why })
    return problem(caller, why, { wait, detail })
  }
  const addressWait = doors.addressWaits(caller.from)
  if (addressWait > 0) return refuse('tooMany', { wait: addressWait })
  if (!fromOwnPage(caller.request, caller.url, doors.origin) && !hasBearer(caller.request)) return refuse('elsewhere')
  const read = await jsonIn(caller.request)
  if ('why' in read) return refuse(read.why)
  const parsed = REQUEST.safeParse(read.json)
  if (!parsed.success)
    return refuse('unreadable', {
      detail: requestFaults(kindFault(parsed.error, read.json), caller.reader.language),
    })
  const { kind, by, particulars, id, yields, kept } = parsed.data
  if (shapeOf(kind) === null) return refuse('noSuchDeed', { deed: kind })
  if (badges.length === 0) return refuse('needsBadge', { deed: kind })
  const badge = badgeFor(room.whole, badges, by)
  if (!badge) return refuse('otherBadge', { deed: kind, badge: badges[0]?.no ?? '' })
  const wait = doors.badgeWaits(`${room.symbol} ${badge.no}`)
  if (wait > 0) return refuse('tooMany', { deed: kind, badge: badge.no, wait })
  const asked = {
    kind,
    by,
    particulars,
    ...(id === undefined ? {} : { id }),
    ...(yields === undefined ? {} : { yields }),
    ...(kept === undefined ? {} : { kept }),
  }
  if (only === 'ruling') {
    const { meeting } = room.seen(audienceOfBadge(room.whole, badge))
    const told = foreseen(room.whole, meeting, asTaken(room.whole, badge, asked), doors.now().toISOString())
    return jsonAnswer(caller, { inOrder: told.length === 0, objections: objectionsAsTold(caller, meeting, told) })
  }
  const outcome = await ask(doors, room, badge, asked)
  if (!outcome.ok && outcome.notTaken) return refuse(outcome.notTaken, { deed: kind, badge: badge.no })
  if (!outcome.ok) {
    const { meeting } = room.seen(audienceOfBadge(room.whole, badge))
    return outOfOrder(caller, meeting, { deed: kind, by }, outcome.told, outcome.unfit)
  }
  const { entry, repeated } = outcome
  const place = `${pathBehind(room.symbol, 'acts')}?from=${entry.no}&to=${entry.no}&no=${entry.no}` // another node reads up to `no` first
  return jsonAnswer(caller, { entry }, repeated ? 200 : 201, { Location: place })
}

const MOST = 1_000
const number = (text: string | null, otherwise: number): number =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : otherwise

/** The acts of a meeting from one number to another, as the reader may have them: of those beyond him, the envelope. */
export function showActs(caller: Caller, { lines, head }: Seen): Response {
  const { searchParams } = caller.url
  const from = Math.max(1, number(searchParams.get('from'), 1))
  const to = Math.min(number(searchParams.get('to'), Infinity), from + MOST - 1, lines.length)
  const acts = lines.slice(from - 1, Math.max(to, from - 1))
  return jsonAnswer(caller, { head, acts, ...(to < lines.length && acts.length > 0 ? { next: to + 1 } : {}) })
}

/** The meeting as recounted for the reader: everything pages and reports are made of, but the acts themselves. */
export const showMeeting = (caller: Caller, { meeting, head }: Seen): Response =>
  jsonAnswer(caller, { head, meeting: meetingModel(meeting) })

/** Every deed with whose it is and what it asks for, as JSON Schema. */
export const showSchemas = (caller: Caller): Response =>
  jsonAnswer(
    caller,
    {
      deeds: Object.fromEntries(
        Object.values(ACTS).map((kind) => [kind.kind, { by: kind.by, particulars: shapeAsGiven(kind.particulars) }]),
      ),
    },
    200,
    { 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' },
  )

const shapeAsGiven = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
