import type { Zone } from '../procedure/sheet/row.ts'

/** The clock on the wall of a time zone: turns its hours into UTC and back. */
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
