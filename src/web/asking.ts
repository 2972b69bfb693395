import { completed } from '../languages/fixed.ts'
import type { Told } from '../pages/deed.tsx'
import type { Request as Asked } from '../procedure/act.ts'
import { actsFor, audienceOfBadge, type Badge } from '../procedure/badge.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { ruleOn, type Objection } from '../procedure/ruling.ts'
import type { Line } from '../record/chain.ts'
import type { Doors } from './house.ts'
import { noteOutOfOrder } from './refused.ts'
import type { Room } from './rooms.ts'

/** How long the id of a request may be. */
export const LONGEST_ID = 100

/** What came of a request: the act it became, as its asker may have it; or why it is out of order, as he may know it. */
export type Outcome =
  | { readonly ok: true; readonly entry: Line; readonly repeated: boolean }
  | { readonly ok: false; readonly told: readonly Told[]; readonly unfit: string | null; readonly notTaken: null }
  /** It is not taken at all: its id is that of another act, or its badge was taken back meanwhile. */
  | { readonly ok: false; readonly notTaken: 'otherAct' | 'needsBadge' }

/** A request with what its badge may say: a reason for a rule to yield is given by whoever may act for the Chair; anybody may cite a decision. */
export function asTaken(meeting: Meeting, badge: Badge, { yields, ...request }: Omit<Asked, 'hand'>): Asked {
  const asked = { ...request, hand: badge.no }
  if (!yields) return asked
  const chairs = actsFor(meeting, badge, 'chair')
  const given = Object.entries(yields).filter(([, one]) => chairs || typeof one === 'number')
  return given.length > 0 ? { ...asked, yields: Object.fromEntries(given) } : asked
}

/** Puts a request to a room with the badge it is made with; what is refused is written down. `saidAt`: its particulars as they would have been read at an earlier moment. */
export async function ask(
  doors: Doors,
  room: Room,
  badge: Badge,
  request: Omit<Asked, 'hand'>,
  saidAt?: (at: Date) => Asked['particulars'],
): Promise<Outcome> {
  const asked = asTaken(room.whole, badge, request)
  const performed = await room.perform(asked, saidAt)
  if (performed.ok) {
    const { no } = performed.entry
    const own = room.seen(audienceOfBadge(room.whole, badge)).lines[no - 1] ?? performed.entry
    return { ok: true, entry: own, repeated: performed.repeated === true }
  }
  const { objections, unfit, other, out } = performed
  if (other !== undefined || out) return { ok: false, notTaken: out ? 'needsBadge' : 'otherAct' }
  await noteOutOfOrder(doors, badge, request.kind, objections, unfit !== undefined)
  return { ok: false, told: told(doors, room, badge, asked, objections), unfit: unfit ?? null, notTaken: null }
}

/** Each objection as the asker may know it: one that also stands on the meeting as his audience has it, or names only what he named himself, is open. */
function told(doors: Doors, room: Room, badge: Badge, asked: Asked, objections: readonly Objection[]): readonly Told[] {
  const audience = audienceOfBadge(room.whole, badge)
  if (objections.length === 0) return [] // what no record can carry is not looked through
  if (audience === 'podium') return objections.map((objection) => ({ objection, open: true }))
  return toldOn(room.seen(audience).meeting, asked, objections, doors.now().toISOString())
}

function toldOn(meeting: Meeting, asked: Asked, objections: readonly Objection[], at: string): readonly Told[] {
  const ruling = ruleOn(meeting, completed(meeting, asked), at)
  const theirs = new Set((ruling.inOrder ? [] : ruling.objections).map((one) => JSON.stringify(one)))
  const named = new Set(leavesOf([asked.particulars, asked.by, asked.kind]))
  return objections.map((objection) => {
    const facts = leavesOf(Object.values(objection.facts))
    const open = theirs.has(JSON.stringify(objection)) || facts.every((fact) => named.has(fact))
    return { objection: open ? objection : { ...objection, facts: {} }, open }
  })
}

/** What would stand against a request if it were made now, as a desk shows it beforehand: ruled on the whole meeting, told as its reader may know it. */
export function foreseen(whole: Meeting, seen: Meeting, asked: Asked, at: string): readonly Told[] {
  const ruling = ruleOn(whole, asked, at)
  return ruling.inOrder ? [] : toldOn(seen, asked, ruling.objections, at)
}

const leavesOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)]
