import type { RefusedRequest } from '../pages/badge.tsx'
import type { Objection } from '../procedure/ruling.ts'
import type { Store } from '../record/store.ts'

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

/** What was refused in a meeting, the latest first. */
export async function refusedIn(store: Pick<Store, 'drawer'>, meeting: string): Promise<readonly RefusedRequest[]> {
  const papers = await store.drawer(meeting, 'refused')
  return [...papers.values()].map((paper) => JSON.parse(paper) as RefusedRequest).reverse() // laid by this file
}
