import type { Fields } from '../procedure/asked.ts'
import type { Zone } from '../treaty/clock.ts'

/** Before the name of a particular that is a moment: it is said as somebody in the room says it, from now or by the meeting's clock. */
const SAID = '_at.'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const written = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`

/** A moment as it is said: '+15', so many minutes after it is said, to the full minute; '16:30', when the meeting's clock next shows that; '2018-08-16T16:30', when it shows that on that day; what is neither stays as it is. */
function momentSaid(text: string, now: number, { local, utc }: Zone): string {
  const minutes = /^\+(\d{1,6})$/.exec(text)?.[1]
  if (minutes !== undefined) return written(Math.ceil(now / MINUTE) * MINUTE + Number(minutes) * MINUTE)
  const [, day = '', clock = ''] = /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d{2})?$/.exec(text) ?? []
  if (!Number.isNaN(Date.parse(day))) return utc(day, clock)
  const hour = /^([01]\d|2[0-3]):[0-5]\d(?=$|:\d\d$)/.exec(text)?.[0]
  if (hour === undefined) return text
  const onDayOf = (at: number): string => utc(local(new Date(at).toISOString()).slice(0, 10), hour)
  const today = onDayOf(now)
  return Date.parse(today) > now ? today : onDayOf(Date.parse(today) + DAY)
}

/** The fields of a form with the moments that were said in them as particulars have them: of a choice and an hour beside it the one that was written last. */
export function momentsIn(fields: Fields, zone: Zone, now: Date): Fields {
  const said = new Map(
    fields
      .filter(([name, text]) => name.startsWith(SAID) && text.trim() !== '')
      .map(([name, text]) => [name.slice(SAID.length), momentSaid(text.trim(), now.getTime(), zone)]),
  )
  const given = new Set(fields.filter(([, text]) => text.trim() !== '').map(([name]) => name))
  return [
    ...fields.filter(([name]) => !name.startsWith(SAID) && !(said.has(name) && !given.has(name))),
    ...[...said].filter(([name]) => !given.has(name)),
  ]
}
