import type { NotTaken } from '../languages/doorWords.ts'
import type { RefusedRequest } from '../pages/refused.tsx'
import type { Badge } from '../procedure/badge.ts'
import type { Objection } from '../procedure/ruling.ts'
import type { Store } from '../record/store.ts'
import { badgesFor, type Caller } from './caller.ts'
import type { Doors } from './house.ts'
import { notTaken } from './refusing.ts'
import type { Room } from './rooms.ts'

/** How many refused requests are kept; older ones make room. */
const KEPT = 1_000

/** How many refusals in a minute are written down each by itself for one badge, or for one address where no badge is named; the last says how many more there were. */
const EACH = 20

/** How many are counted at once. */
const MOST = 50_000

/** How long the facts of a refusal may be, as they are written down. */
const LONGEST_FACTS = 2_000

const MINUTE = 60_000
const DRAWER = 'refused'

/** What an objection is called in the log: its impediment, or the rule's line. */
const codeOf = (objection: Objection): string => ('impediment' in objection ? objection.impediment : objection.rule)

const paperOf = ({ deed, objections = [], ...refused }: RefusedRequest): string => {
  const told = objections.length > 0 && JSON.stringify(objections).length <= LONGEST_FACTS ? { objections } : {}
  return JSON.stringify({ ...refused, deed: deed.slice(0, 80), ...told })
}

/** Writes down a request that was refused, and says under which number. It changed nothing: it lies in a drawer, beside the record. */
export async function noteRefused(
  store: Pick<Store, 'layNext' | 'lift'>,
  meeting: string,
  refused: RefusedRequest,
): Promise<string> {
  const no = await store.layNext(meeting, DRAWER, paperOf(refused))
  if (Number(no) > KEPT) await store.lift(meeting, DRAWER, String(Number(no) - KEPT))
  return no
}

/** The log of refused requests, in which nobody pushes out the lines of others. */
export interface RefusalLog {
  /** Writes down a refusal of a request that came from an address of the network. */
  note(meeting: string, from: string, refused: RefusedRequest): Promise<void>
}

/** The refusals of one badge or address in a minute: how many, and the last line, on which those beyond it are counted. */
interface Tally {
  lines: number
  more: number
  last: { readonly no: string; readonly refused: RefusedRequest; readonly more: number } | null
  turn: Promise<void>
}

/** Opens the log of refused requests of a store. */
export function openRefusalLog(store: Pick<Store, 'lay' | 'layNext' | 'lift'>, now: () => Date): RefusalLog {
  const tallies = new Map<string, Tally>()
  let minute = NaN

  const tallyOf = (who: string): Tally | null => {
    const current = Math.floor(now().getTime() / MINUTE)
    if (current !== minute) tallies.clear()
    minute = current
    const tally = tallies.get(who) ?? { lines: 0, more: 0, last: null, turn: Promise.resolve() }
    if (!tallies.has(who) && tallies.size >= MOST) return null
    tallies.set(who, tally)
    return tally
  }

  const write = async (meeting: string, refused: RefusedRequest, by: number, tally: Tally): Promise<void> => {
    const { last, more } = tally
    if (by <= EACH || !last) {
      const no = await noteRefused(store, meeting, refused)
      tally.last = { no, refused, more: 0 }
    } else if (last.more < more) {
      await store.lay(meeting, DRAWER, last.no, paperOf({ ...last.refused, more }))
      tally.last = { ...last, more }
    }
  }

  return {
    note: (meeting, from, refused) => {
      const tally = tallyOf(refused.badge === '' ? `${meeting} from ${from}` : `${meeting} ${refused.badge}`)
      if (!tally) return Promise.resolve()
      const by = ++tally.lines
      if (by > EACH) tally.more++
      const noted = tally.turn.then(() => write(meeting, refused, by, tally))
      tally.turn = noted.catch(() => undefined) // whoever asked is told; the next is written down all the same
      return noted
    },
  }
}

/** Writes down a request that a door did not take; of too many, the first of each badge, or of each address where none is named, in a minute. */
export async function noteNotTaken(
  doors: Pick<Doors, 'refusals' | 'now' | 'isFirstWait'>,
  { from }: Pick<Caller, 'from'>,
  meeting: string,
  { badge, deed, why }: { readonly badge: string; readonly deed: string; readonly why: NotTaken },
): Promise<void> {
  const who = badge === '' ? `${meeting} from ${from}` : `${meeting} ${badge}`
  if (['tooMany', 'tooManyPages', 'full'].includes(why) && !doors.isFirstWait(who)) return
  await doors.refusals.note(meeting, from, { at: doors.now().toISOString(), badge, deed, why: [why] })
}

/** Writes down a request out of order, with the facts of each objection, for those who keep the door. */
export async function noteOutOfOrder(
  doors: Pick<Doors, 'refusals' | 'now'>,
  { meeting, no: badge }: Badge,
  deed: string,
  objections: readonly Objection[],
  unfit: boolean,
): Promise<void> {
  const why = [...objections.map(codeOf), ...(unfit ? ['unfit'] : [])]
  await doors.refusals.note(meeting, '', { at: doors.now().toISOString(), badge, deed, why, objections })
}

/** Turns somebody away from a door of a meeting: it is written down, and he is told why and what to do next. */
export async function turnAway(
  caller: Caller,
  doors: Doors,
  room: Room,
  deed: string,
  why: NotTaken,
  { badge = null as Badge | null, back = null as string | null, wait = 5 } = {},
): Promise<Response> {
  await noteNotTaken(doors, caller, room.symbol, { badge: badge?.no ?? '', deed, why })
  return notTaken(caller, why, { meeting: room.seen('public').meeting, badge, back, wait })
}

/** Turns away whoever holds no badge that opens a door: none of the meeting, or others. */
export const withoutBadge = (
  caller: Caller,
  doors: Doors,
  room: Room,
  deed: string,
  back: string | null = null,
): Promise<Response> => {
  const [badge = null] = badgesFor(caller, room.symbol)
  return turnAway(caller, doors, room, deed, badge === null ? 'needsBadge' : 'otherBadge', { badge, back })
}

/** What was refused in a meeting, the latest first. */
export async function refusedIn(store: Pick<Store, 'drawer'>, meeting: string): Promise<readonly RefusedRequest[]> {
  const papers = await store.drawer(meeting, DRAWER)
  return [...papers.values()]
    .map((paper) => JSON.parse(paper) as RefusedRequest) // laid by this file
    .slice(-KEPT)
    .reverse()
}
