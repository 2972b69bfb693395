import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import { CHAIR_PARTS, chairPage } from '../pages/desks/chair.tsx'
import type { Seat } from '../pages/desks/desk.tsx'
import type { Page } from '../pages/frame.tsx'
import { SEAT_REGIONS } from '../pages/desks/delegation.tsx'
import { PUBLIC_REGIONS } from '../pages/desks/floor.tsx'
import { ORGANIZATION_REGIONS } from '../pages/desks/organization.tsx'
import { SECRETARY_PARTS, secretaryPage } from '../pages/desks/secretary.tsx'
import { speakersPage } from '../pages/speakers.tsx'
import { WallRegion } from '../pages/desks/wall.tsx'
import type { Part, Shown } from '../pages/regions/shown.ts'
import type { Reader } from '../pages/reader.ts'
import { chairs, type Badge } from '../procedure/badge.ts'
import type { Meeting } from '../procedure/meeting.ts'
import type { Behind } from './address.ts'
import type { Drawers } from './badges.ts'
import type { Room, Seen } from './rooms.ts'
import { delegationAt, floorAt, organizationAt, seatAt, shownAt, wallAt } from './seats.ts'
import { preparationAt } from './preparing.ts'

/** What a desk's page is made of. */
export interface AtDesk {
  readonly room: Room
  /** The meeting as the desk's reader may have it. */
  readonly seen: Seen
  readonly badge: Badge | null
  /** The delegation the desk's address names. */
  readonly whose: string | null
  readonly reader: Reader
  readonly search: URLSearchParams
  readonly now: Date
  /** What lies beside the record. */
  readonly drawers: Drawers
}

/** A region of a desk that moves with the meeting. `beside`: it also shows what lies beside the record, and so moves without acts. */
export interface Moving {
  readonly id: string
  readonly beside?: boolean
  readonly show: () => Child
}

/** A desk: which badge it needs (null: none, it is everybody's and shows what the public may see), and its page. */
export interface Desk {
  /** What of it moves with the meeting, while somebody listens. */
  readonly moves?: (at: AtDesk) => readonly Moving[]
  readonly needs: ((badge: Badge, whose: string | null, meeting: Meeting) => boolean) | null
  /** It needs no badge and shows each reader what the badge he holds may see. */
  readonly asHeld?: boolean
  readonly page: (at: AtDesk) => Page | Promise<Page>
}

/** Who sits at which desk. */
export const NEEDS = {
  preparation: ({ capacity }) => capacity === 'secretariat',
  secretary: ({ capacity }) => capacity === 'secretariat',
  chair: (badge, _, meeting) => chairs(meeting, badge),
  organization: ({ capacity }) => capacity === 'organization',
  delegation: ({ capacity, who }, whose) => capacity === 'delegation' && who === whose,
} satisfies { readonly [name in Behind]?: NonNullable<Desk['needs']> }

/** One reader at a desk, as the desk's page takes him. */
const seated = (given: AtDesk, at: string): Seat => ({
  ...shownAt(given),
  at,
  no: given.seen.head.no,
  id: randomUUID(),
  hand: given.badge?.no ?? null,
})

/** A desk of the podium: its page, with ids for the requests made there, and its parts that move. */
const podium = (at: string, page: (seat: Seat) => Page, parts: readonly Part[]) => ({
  page: (given: AtDesk) => page(seated(given, at)),
  moves: (given: AtDesk): readonly Moving[] => {
    const shown = shownAt(given)
    return parts.map(({ id, show }) => ({ id, show: () => show(shown) }))
  },
})

/** What moves on a desk that shows everyone of its audience the same. */
const moving =
  (regions: { readonly [id: string]: (shown: Shown) => Child }) =>
  (given: AtDesk): readonly Moving[] => {
    const shown = shownAt(given)
    return Object.entries(regions).map(([id, show]) => ({ id, show: () => show(shown) }))
  }

/** The desks, by the word behind the meeting's symbol at which each stands. One that is not built has no address. */
export const DESKS: { readonly [name in Behind]?: Desk } = {
  secretary: { needs: NEEDS.secretary, ...podium('secretary', secretaryPage, SECRETARY_PARTS) },
  speakers: { needs: null, asHeld: true, page: (at) => speakersPage(seated(at, 'speakers')) },
  chair: { needs: NEEDS.chair, ...podium('chair', chairPage, CHAIR_PARTS) },
  delegation: {
    needs: NEEDS.delegation,
    page: (at) => delegationAt({ ...at, badge: at.badge! }, at.badge!.who!), // what it needs, it has
    moves: (at) => {
      const seat = seatAt(at, at.badge!, at.badge!.who!)
      return Object.entries(SEAT_REGIONS).map(([id, show]) => ({ id, show: () => show(seat) }))
    },
  },
  organization: {
    needs: NEEDS.organization,
    page: (at) => organizationAt({ ...at, badge: at.badge! }),
    moves: moving(ORGANIZATION_REGIONS),
  },
  wall: { needs: null, page: wallAt, moves: moving({ wall: (shown) => WallRegion({ shown }) }) },
  floor: { needs: null, page: floorAt, moves: moving(PUBLIC_REGIONS) },
  preparation: { needs: NEEDS.preparation, page: preparationAt },
}
