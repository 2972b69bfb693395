import type { Fonts } from '../exports/pdf.ts'
import { BADGES, openBadges, type Badges } from './badges.ts'
import type { Library } from './library.ts'
import { firstInMinute, LIMITS, meter, places, type Limits } from './limits.ts'
import { openHub, type Hub } from './live.ts'
import { openRefusalLog, type RefusalLog } from './refused.ts'
import type { Room, Rooms } from './rooms.ts'

/** What the pages are served from: the meetings known, the rooms in which something can be done, the fonts of PDFs, and where faults are written down. */
export interface House {
  readonly library: Library
  readonly fonts: Fonts
  /** None: everything here can only be read. */
  readonly rooms?: Rooms
  readonly limits?: Partial<Limits>
  /** The key that badges are signed with, where it does not lie beside them. */
  readonly badgeKey?: string
  /** The address by which browsers know this house, where something stands between them and it: https://meeting.example */
  readonly origin?: string
  /** The house itself speaks encrypted: browsers are told to come no other way. */
  readonly encrypted?: boolean
  /** The proxies, by their addresses, whose word is taken for where a request came from. */
  readonly proxies?: readonly string[]
  readonly now?: () => Date
  /** Where readers listen; whoever serves the house closes it. */
  readonly hub?: Hub
  readonly log?: (message: string) => void
}

/** The doors through which something can be done: rooms, badges, and how often one may knock. */
export interface Doors {
  readonly rooms: Rooms
  readonly badges: Badges
  readonly origin: string | null
  readonly now: () => Date
  readonly hub: Hub
  /** From now on, whoever listens to a room hears that it has moved. */
  readonly follow: (room: Room) => void
  /** Seconds to wait, by a badge or an address of the network; 0: come in. */
  readonly badgeWaits: (badge: string) => number
  readonly addressWaits: (address: string) => number
  /** A place for a stream; null: this reader has all of his. */
  readonly seats: (reader: string) => (() => void) | null
  /** Is this the first refusal in a minute to whoever knocks too often at a meeting? The others are not written down. */
  readonly isFirstWait: (who: string) => boolean
  /** Where refused requests are written down. */
  readonly refusals: RefusalLog
}

/** The doors of a house; null where it can only be read. */
export function doorsOf({
  rooms,
  limits,
  badgeKey,
  origin,
  now = () => new Date(),
  log,
  hub = openHub(log ? { log } : {}),
}: House): Doors | null {
  if (!rooms) return null
  const { perBadge, perAddress, streams } = { ...LIMITS, ...limits }
  const followed = new Set<Room>()
  const badges = openBadges(rooms.store, now, badgeKey ?? null)
  rooms.keepOut((meeting, no) => badges.isRevoked(meeting, no))
  rooms.store.followDrawers((meeting, drawer) => {
    if (drawer !== BADGES) return
    badges.forget(meeting)
    hub.review(meeting)
  })
  return {
    rooms,
    badges,
    origin: origin ?? null,
    now,
    hub,
    follow: (room) => {
      if (followed.has(room)) return
      followed.add(room)
      room.follow(() => hub.moved(room.symbol))
    },
    badgeWaits: meter(perBadge, now),
    addressWaits: meter(perAddress, now),
    seats: places(streams),
    isFirstWait: firstInMinute(now),
    refusals: openRefusalLog(rooms.store, now),
  }
}
