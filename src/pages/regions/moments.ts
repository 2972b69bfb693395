import type { Shown } from './shown.ts'

const HOUR = 3_600_000
const QUARTER = HOUR / 4

/** A moment as particulars have it: to the minute, in UTC. */
const written = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`

/** The next quarters of an hour, as choices. */
export const quarters = ({ now }: Shown, count: number): readonly string[] => {
  const first = Math.ceil((Date.parse(now) + QUARTER / 3) / QUARTER) * QUARTER
  return Array.from({ length: count }, (_, at) => written(first + at * QUARTER))
}

/** The moments so many hours from now, to the full hour. */
export const hoursOn = ({ now }: Shown, hours: readonly number[]): readonly string[] =>
  hours.map((more) => written(Math.ceil(Date.parse(now) / HOUR) * HOUR + more * HOUR))

/** A day and hour of the meeting's clock as a moment in UTC, by the clock's distance from UTC today. */
export function momentAt({ now, local }: Shown, day: string, hour: string): string {
  const here = local(now)
  const off = Date.parse(`${here.day}T${here.hour}:00Z`) - Math.floor(Date.parse(now) / 60_000) * 60_000
  return written(Date.parse(`${day}T${hour}:00Z`) - off)
}
