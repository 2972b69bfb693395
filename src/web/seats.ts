import { randomUUID } from 'node:crypto'
import type { Seat } from '../pages/desks/control.tsx'
import { delegationDesk } from '../pages/desks/delegation.tsx'
import { floorPage } from '../pages/desks/floor.tsx'
import { organizationDesk } from '../pages/desks/organization.tsx'
import { wallPage } from '../pages/desks/wall.tsx'
import type { Shown } from '../pages/regions/shown.ts'
import type { Badge } from '../procedure/badge.ts'
import { foreseen } from './asking.ts'
import type { AtDesk } from './desks.ts'
import { localTime } from '../treaty/clock.ts'
import { trayOf } from './tray.ts'

/** What a desk's regions are shown from, at a moment. */
export const shownAt = ({ seen: { meeting }, reader, now }: Pick<AtDesk, 'seen' | 'reader' | 'now'>): Shown => ({
  meeting,
  reader,
  now: now.toISOString(),
  local: localTime(meeting.convention.timeZone),
})

/** A delegation's desk at a moment: what stands against a request is ruled on the whole meeting, and told as the delegation may know it. */
export function seatAt(at: AtDesk, badge: Badge, who: string): Seat {
  const shown = shownAt(at)
  return { shown, badge, who, against: (request) => foreseen(at.room.whole, shown.meeting, request, shown.now) }
}

/** A delegation's desk, with its tray. */
export const delegationAt = async (at: AtDesk & { readonly badge: Badge }, who: string) =>
  delegationDesk(seatAt(at, at.badge, who), await trayOf(at.drawers, at.badge), randomUUID())

/** An organization's desk. */
export const organizationAt = (at: AtDesk & { readonly badge: Badge }) => organizationDesk(shownAt(at), at.badge)

/** The screen on the wall, and the page for everyone: what the public may see, whoever looks. */
export const wallAt = (at: AtDesk) => wallPage(shownAt(at))
export const floorAt = (at: AtDesk) => floorPage(shownAt(at))
