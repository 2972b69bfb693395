import type { Shown } from '../pages/regions/shown.ts'
import type { AtDesk } from './desks.ts'
import { localTime } from './localTime.ts'

/** What a desk's regions are shown from, at a moment. */
export const shownAt = ({ seen: { meeting }, reader, now }: Pick<AtDesk, 'seen' | 'reader' | 'now'>): Shown => ({
  meeting,
  reader,
  now: now.toISOString(),
  local: localTime(meeting.convention.timeZone),
})
