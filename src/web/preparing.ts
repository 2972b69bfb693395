import { randomUUID } from 'node:crypto'
import { zoneOf } from '../treaty/clock.ts'
import { preparationPage } from '../pages/desks/preparation.tsx'
import type { Page } from '../pages/frame.tsx'
import type { AtDesk } from './desks.ts'

/** The secretariat's desk before the meeting, with the clock of the meeting's place. */
export function preparationAt({ seen: { meeting }, reader }: Pick<AtDesk, 'seen' | 'reader'>): Page {
  const zone = zoneOf(meeting.convention.timeZone)
  const local = (at: string) => {
    const [day = '', hour = ''] = zone.local(at).split(' ')
    return { day, hour }
  }
  return preparationPage({ meeting, reader, id: randomUUID(), utc: zone.utc, local })
}
