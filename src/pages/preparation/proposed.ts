import type { AgendaItem, DocumentKind, Meeting } from '../../procedure/meeting.ts'
import type { ProgrammeOfWork } from '../../procedure/proceedings.ts'
import { bodyOf } from '../../report/body.ts'
import { itemTitle } from '../../report/item.ts'
import type { Day } from '../../treaty/convention.ts'
import { calledFor, daysBetween, topicOf, turnToChair } from '../../treaty/programme.ts'
import { placeInSeries } from '../../treaty/series.ts'

/** The year of the programme that a meeting's symbol bears. */
export function yearOf(meeting: Meeting): number | null {
  const [before = ''] = (meeting.convention.bodies[bodyOf(meeting) ?? '']?.symbol ?? '').split('{year}')
  const year = /^\d{4}/.exec(meeting.symbol.slice(before.length))
  return before === '' || !year ? null : Number(year[0])
}

/** How the programme has the meeting: its body, its year, the dates for which it was called, whose turn it is to chair, who held office. */
export function asProgrammed(meeting: Meeting) {
  const { programme } = meeting.convention
  const [body, year] = [meeting.convened?.body ?? bodyOf(meeting) ?? '', meeting.convened?.year ?? yearOf(meeting) ?? 0]
  return {
    body,
    year,
    called: calledFor(programme, body, year),
    turn: turnToChair(programme, body, year),
    chair: programme.holders.find((one) => one.body === body && one.year === year && one.office === 'chair') ?? null,
    viceChairs: programme.meetings.find((one) => one.body === body)?.viceChairs ?? 0,
  }
}

/** The days on which a meeting may sit: those convened, without weekends, holidays and the pause it was called with. */
export function sittingDays(meeting: Meeting): readonly Day[] {
  const { convened, convention } = meeting
  if (!convened) return []
  const pause = asProgrammed(meeting).called?.pause ?? []
  const days = daysBetween(convened.from, convened.to)
  const working = days.filter(
    (day) =>
      ![0, 6].includes(new Date(day).getUTCDay()) &&
      !convention.programme.holidays.includes(day) &&
      !pause.includes(day),
  )
  return working.length > 0 ? working : days
}

/** The next free symbol for a document of that kind, in the first series that takes it; null where none does. */
export function nextSymbol(meeting: Meeting, kind: DocumentKind): string | null {
  const { convention, symbol, documents } = meeting
  const series = convention.series.find(({ kinds }) => kinds === undefined || kinds.includes(kind))?.series
  if (series === undefined) return null
  const taken = documents.map((one) => placeInSeries(convention, symbol, one.symbol))
  const last = Math.max(0, ...taken.map((place) => (place?.series?.series === series ? place.number : 0)))
  return `${symbol}/${series === '' ? '' : `${series}.`}${last + 1}`
}

/** Documents of which a meeting has one, and whose symbols are reserved ahead. */
export const RESERVED = ['report', 'draftReport', 'provisionalParticipants', 'participants'] as const

/** Those whose symbol is still to be reserved. */
export const toReserve = (meeting: Meeting): readonly (typeof RESERVED)[number][] =>
  RESERVED.filter((kind) => nextSymbol(meeting, kind) !== null && !meeting.documents.some((one) => one.kind === kind))

/** The items of the programme for such a meeting: its topic, and the standing items. */
export function itemsProposed(meeting: Meeting): readonly AgendaItem[] {
  const { programme } = meeting.convention
  const { body } = asProgrammed(meeting)
  const own = programme.meetings.find((one) => one.body === body)?.standingItems ?? Object.keys(programme.standingItems)
  const topics = topicOf(programme, body) ? [body] : []
  return [
    ...topics.map((topic, at) => ({ no: at + 1, topic })),
    ...own.map((standing, at) => ({ no: topics.length + at + 1, standing })),
  ]
}

/** A sitting still to be planned: its day, and its hours as is usual. */
export interface SittingProposed {
  readonly date: Day
  readonly part: 'morning' | 'afternoon'
  readonly from: string
  readonly to: string
}
const HOURS = [
  { part: 'morning', from: '10:00', to: '13:00' },
  { part: 'afternoon', from: '15:00', to: '18:00' },
] as const

/** Mornings and afternoons for which no sitting is planned. */
export const sittingsProposed = (meeting: Meeting): readonly SittingProposed[] =>
  sittingDays(meeting).flatMap((date) =>
    HOURS.filter(
      ({ from, to }) => !meeting.planned.some((one) => one.date === date && one.from < to && from < one.to),
    ).map((hours) => ({ date, ...hours })),
  )

/** The programme of work as agenda and sittings have it: items in their order over the sittings planned, the last one at the last sitting. */
export function workProposed(meeting: Meeting): ProgrammeOfWork['entries'] {
  const { planned } = meeting
  const items = (meeting.agenda ?? meeting.proposedAgenda)?.items ?? []
  return items.flatMap((item, at): ProgrammeOfWork['entries'] => {
    const activity = itemTitle(meeting, item)
    const place = items.length === 1 ? 0 : Math.floor((at * (planned.length - 1)) / (items.length - 1))
    const sitting = planned[place]
    return activity && sitting ? [{ date: sitting.date, from: sitting.from, item: item.no, activity }] : []
  })
}
