import type { Shown } from './shown.ts'

const MINUTE = 60_000

/** A moment as particulars have it: to the minute, in UTC. */
const written = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`

/** The moment so many minutes on, to the full minute. */
export const minutesOn = (now: string, minutes: number): string =>
  written(Math.ceil(Date.parse(now) / MINUTE) * MINUTE + minutes * MINUTE)

/** A day and hour of the meeting's clock as a moment in UTC, by the clock's distance from UTC today. */
export function momentAt({ now, local }: Shown, day: string, hour: string): string {
  const here = local(now)
  const off = Date.parse(`${here.day}T${here.hour}:00Z`) - Math.floor(Date.parse(now) / MINUTE) * MINUTE
  return written(Date.parse(`${day}T${hour}:00Z`) - off)
}
