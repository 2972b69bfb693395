import type { NotTaken } from '../languages/doorWords.ts'
import type { RefusedRequest } from '../pages/badge.tsx'
import type { Objection } from '../procedure/ruling.ts'
import type { Store } from '../record/store.ts'
import type { Caller } from './caller.ts'
import type { Doors } from './house.ts'

/** How many refused requests are kept; older ones make room. */
const KEPT = 1_000

/** What an objection is called in the log: its impediment, or the rule's line. */
export const codeOf = (objection: Objection): string =>
  'impediment' in objection ? objection.impediment : objection.rule

/** Writes down a request that was refused. It changed nothing: it lies in a drawer, beside the record. */
export async function noteRefused(
  store: Pick<Store, 'layNext' | 'lift'>,
  meeting: string,
  refused: RefusedRequest,
): Promise<void> {
  const { at, badge, deed, why } = refused
  const no = Number(
    await store.layNext(meeting, 'refused', JSON.stringify({ at, badge, deed: deed.slice(0, 80), why })),
  )
  if (no > KEPT) await store.lift(meeting, 'refused', String(no - KEPT))
}

/** Writes down a request that a door did not take; of too many, the first of each badge, or of each address where none is named, in a minute. */
export async function noteNotTaken(
  doors: Pick<Doors, 'rooms' | 'now' | 'isFirstWait'>,
  { from }: Pick<Caller, 'from'>,
  meeting: string,
  { badge, deed, why }: { readonly badge: string; readonly deed: string; readonly why: NotTaken },
): Promise<void> {
  const who = badge === '' ? `${meeting} from ${from}` : `${meeting} ${badge}`
  if (why === 'tooMany' && !doors.isFirstWait(who)) return
  await noteRefused(doors.rooms.store, meeting, { at: doors.now().toISOString(), badge, deed, why: [why] })
}

/** What was refused in a meeting, the latest first. */
export async function refusedIn(store: Pick<Store, 'drawer'>, meeting: string): Promise<readonly RefusedRequest[]> {
  const papers = await store.drawer(meeting, 'refused')
  return [...papers.values()].map((paper) => JSON.parse(paper) as RefusedRequest).reverse() // laid by this file
}
