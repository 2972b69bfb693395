import type { HttpBindings } from '@hono/node-server'
import type { Badge } from '../procedure/badge.ts'
import { badgeName } from './badges.ts'
import { badgesFor, readsAs, type Caller } from './caller.ts'
import type { AtDesk, Desk } from './desks.ts'
import type { Doors } from './house.ts'
import { listen } from './live.ts'
import { turnAway } from './refused.ts'
import type { Room, Seen } from './rooms.ts'

/** Who listens at which desk. */
export interface Listener {
  readonly room: Room
  readonly desk: Desk
  /** The desk's word behind the meeting's symbol, with the delegation it names: 'delegation/CUB'. */
  readonly at: string
  readonly whose: string | null
  readonly badge: Badge | null
  /** The meeting as the desk's readers have it, whenever it is asked for. */
  readonly seen: () => Seen
}

/** The act a listener has, where the page's script says so. */
const from = ({ url, request }: Caller): number =>
  Number(url.searchParams.get('from') ?? request.headers.get('last-event-id') ?? 0)

/** Keeps whoever sits at a desk up to date: with every region of it that moves, made once for all who sit at the same desk in the same language. */
export async function listenAt(
  caller: Caller,
  doors: Doors,
  { room, desk, at, whose, badge, seen }: Listener,
  bindings: HttpBindings,
): Promise<Response> {
  const { reader, request } = caller
  const known = from(caller)
  if (Number.isSafeInteger(known) && known > 0) await room.readUpTo(known)
  const noPlace = (why: 'tooManyPages' | 'full') =>
    turnAway(caller, doors, room, `~live/${at}`, why, { badge: badgesFor(caller, room.symbol)[0] ?? null, wait: 30 })
  const leave = doors.seats(readsAs(caller))
  if (!leave) return noPlace('tooManyPages')
  bindings.outgoing.once('close', leave)
  if (bindings.outgoing.destroyed) leave() // he left while his desk was looked for
  doors.follow(room)
  // What a delegation may do is asked for the badge that asks: whoever presides does not vote.
  const own = badge?.capacity === 'delegation' ? ` ${badge.no}` : ''
  const key = `${room.symbol} ${at}${own} ${reader.language}`
  const look = () => {
    const now = seen()
    const { no } = now.head
    // Whoever presided leaves the Chair's desk when the Chair resumes: the badge stays, its stream ends.
    if (badge && desk.needs?.(badge, whose, room.whole) === false) {
      doors.hub.dismiss(badgeName(badge))
      return { no, regions: [] }
    }
    const search = new URLSearchParams()
    const drawers = doors.rooms.store
    const given: AtDesk = { room, seen: now, badge, whose, reader, search, now: doors.now(), drawers }
    const regions = (desk.moves?.(given) ?? []).map(({ id, show, beside = false }) => ({
      id,
      key: `${key} ${id}`,
      no,
      beside,
      render: () => String(show()),
    }))
    return { no, regions }
  }
  const admitted =
    badge === null ? undefined : { badge: badgeName(badge), standing: () => doors.badges.standing(room.symbol) }
  return listen(doors.hub, request, bindings, { meeting: room.symbol, key, look }, admitted) ?? noPlace('full')
}
