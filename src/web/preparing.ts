import { randomUUID } from 'node:crypto'
import { localTime, zoneOf } from '../treaty/clock.ts'
import { preparationPage } from '../pages/desks/preparation.tsx'
import type { Page } from '../pages/frame.tsx'
import type { AtDesk } from './desks.ts'

/** The secretariat's desk before the meeting, with the clock of the meeting's place. */
export function preparationAt({ seen: { meeting }, reader, now }: Pick<AtDesk, 'seen' | 'reader' | 'now'>): Page {
  const { timeZone } = meeting.convention
  const { utc } = zoneOf(timeZone)
  return preparationPage({ meeting, reader, id: randomUUID(), utc, now: now.toISOString(), local: localTime(timeZone) })
}
