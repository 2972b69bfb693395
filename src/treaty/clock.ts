import type { Day } from './convention.ts'

/** The clock on the wall of a time zone: a moment of UTC as 'YYYY-MM-DD HH:MM' there, and back. */
export interface Zone {
  readonly local: (time: string) => string
  readonly utc: (day: string, hour: string) => string
}

/** A moment as the meeting's own clock shows it: its day, and 'HH:MM'. */
export interface Local {
  readonly day: Day
  readonly hour: string
}

/** The clock of a time zone. Its figures alone are taken from the runtime, never its words. */
export function zoneOf(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const local = (time: string): string => {
    const part = Object.fromEntries(format.formatToParts(new Date(time)).map(({ type, value }) => [type, value]))
    return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`
  }
  const utc = (day: string, hour: string): string => {
    const wanted = Date.parse(`${day}T${hour}Z`)
    // The first guess is off by the zone's offset; where the clocks are changed in between, the second mends it.
    let at = wanted
    for (let turn = 0; turn < 2; turn += 1)
      at += wanted - Date.parse(`${local(new Date(at).toISOString()).replace(' ', 'T')}Z`)
    return `${new Date(at).toISOString().slice(0, 16)}Z`
  }
  return { local, utc }
}

/** What the clock in a meeting's time zone shows at a moment (UTC). */
export function localTime(timeZone: string): (at: string) => Local {
  const { local } = zoneOf(timeZone)
  return (at) => {
    const [day = '', hour = ''] = local(at).split(' ')
    return { day, hour }
  }
}

const MINUTE = 60_000

/** How far a clock that shows `local` at a moment is from UTC: 'UTC+2', 'UTC+5:30', 'UTC−4', 'UTC'. */
export function offset(at: string, { day, hour }: Local): string {
  const utc = Math.floor(Date.parse(at) / MINUTE)
  const off = Date.parse(`${day}T${hour}:00Z`) / MINUTE - utc
  const [hours, minutes] = [Math.floor(Math.abs(off) / 60), Math.abs(off) % 60]
  if (off === 0) return 'UTC'
  return `UTC${off < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`
}
