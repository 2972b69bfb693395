import { groundOf, notOnAgenda } from '../../procedure/ground.ts'
import type { Meeting } from '../../procedure/meeting.ts'
import type { PlannedSitting } from '../../procedure/proceedings.ts'
import type { Day } from '../../treaty/convention.ts'
import { asProgrammed, sittingDays } from './proposed.ts'

/** What can be done and yet looks like a mistake: a sitting's interpretation outside its hours, two sittings in one room at one hour, a sitting on a day off, work under an item that is not on the agenda, more days than the programme grants, an item the programme asks for and the agenda has not, a part of the topic that cannot be compared with it. */
export type Oddity =
  | { readonly is: 'interpretation'; readonly sitting: PlannedSitting; readonly until: string }
  | { readonly is: 'roomTwice'; readonly sitting: PlannedSitting; readonly other: PlannedSitting }
  | { readonly is: 'dayOff'; readonly sitting: PlannedSitting }
  | { readonly is: 'itemNotOnAgenda'; readonly item: number; readonly date: Day }
  | { readonly is: 'moreDays'; readonly days: number; readonly granted: number }
  | { readonly is: 'notConsidered'; readonly standing: string }
  | { readonly is: 'saidPart'; readonly item: number }

/** Days on which the meeting sits as planned; as convened, where fewer are planned. */
function daysOf(meeting: Meeting): number {
  return Math.max(new Set(meeting.planned.map(({ date }) => date)).size, sittingDays(meeting).length)
}

/** All that is odd in a meeting's preparation. A meeting for practice is held on any day, and for as long as it likes. */
export function oddities(meeting: Meeting): readonly Oddity[] {
  const { convened, convention, planned, work } = meeting
  if (!convened) return []
  const items = (meeting.agenda ?? meeting.proposedAgenda)?.items
  const granted = convention.programme.meetings.find(({ body }) => body === convened.body)?.days
  const days = daysOf(meeting)
  const free = sittingDays(meeting)
  return [
    ...planned.flatMap((sitting, at): Oddity[] => {
      const until = sitting.interpretation?.until
      const other = planned
        .slice(0, at)
        .find(
          (one) =>
            one.room === sitting.room && one.date === sitting.date && one.from < sitting.to && sitting.from < one.to,
        )
      return [
        ...(until !== undefined && (until <= sitting.from || until > sitting.to)
          ? [{ is: 'interpretation', sitting, until } as const]
          : []),
        ...(other ? [{ is: 'roomTwice', sitting, other } as const] : []),
        ...(!convention.practice && !free.includes(sitting.date) ? [{ is: 'dayOff', sitting } as const] : []),
      ]
    }),
    ...(work?.entries ?? []).flatMap(({ item, date }): Oddity[] =>
      item !== undefined && items && !items.some(({ no }) => no === item)
        ? [{ is: 'itemNotOnAgenda', item, date }]
        : [],
    ),
    ...(granted !== undefined && !convention.practice && days > granted
      ? [{ is: 'moreDays', days, granted } as const]
      : []),
    ...(items ? notOnAgenda(convention, asProgrammed(meeting).body, items) : []).map(
      (standing) => ({ is: 'notConsidered', standing }) as const,
    ),
    ...(items ?? []).flatMap((item): Oddity[] => {
      const ground = groundOf(convention, convened.body, item)
      return 'on' in ground && ground.on === 'saidPart' ? [{ is: 'saidPart', item: item.no }] : []
    }),
  ]
}
