import { z } from 'zod'
import { classOf } from '../treaty/convention.ts'
import { act, cannot, participant, participants } from './kind.ts'
import { faulty } from './malformed.ts'
import type { Meeting } from './meeting.ts'
import { groupToday } from './participants.ts'

const item = z.int().positive()

const impediment = (meeting: Meeting, item: number, who: readonly string[]) => {
  if (!meeting.itemsTakenUp.some((one) => one.item === item)) return cannot('itemNotTakenUp', { item })
  const day = meeting.convened?.from ?? ''
  const unknown = who.find((one) => classOf(meeting.convention, one, day) === null)
  return unknown !== undefined && cannot('unknownParticipant', { who: unknown })
}
const speaks = (who: readonly string[]) => who.map((one) => ({ who: one, right: 'speak' as const }))

/** States parties took part in the discussion of an item, each in its own name. */
export const noteParticipation = act('noteParticipation', {
  by: ['secretariat'],
  particulars: z.strictObject({ item, who: participants }),
  exercises: ({ who }) => speaks(who),
  impediment: (meeting, { item, who }) => impediment(meeting, item, who),
  effect: (meeting, { item, who }, { no }) => {
    meeting.discussions.push({ act: no, item, who })
  },
})

/** A State spoke on behalf of a regional group. */
export const noteGroupStatement = act('noteGroupStatement', {
  by: ['secretariat'],
  particulars: z.strictObject({ item, who: participant, group: z.string() }),
  exercises: ({ who }) => speaks([who]),
  impediment: (meeting, { item, who, group }) => {
    if (!meeting.convention.groups[group]) return cannot('unknownGroup', { group })
    if (groupToday(meeting, who) !== group) return cannot('notOfTheGroup', { who, group })
    const again = meeting.groupStatements.some((one) => one.item === item && one.who === who && one.group === group)
    return impediment(meeting, item, [who]) || (again && cannot('alreadyNoted', { who }))
  },
  effect: (meeting, { item, who, group }, { no }) => {
    meeting.groupStatements.push({ act: no, item, who, group })
  },
})

/** Observers and others who are not parties made statements under an item. */
export const noteObserverStatements = act('noteObserverStatements', {
  by: ['secretariat'],
  particulars: z.strictObject({ item, who: participants }),
  exercises: ({ who }) => speaks(who),
  impediment: (meeting, { item, who }) => impediment(meeting, item, who),
  effect: (meeting, { item, who }, { no }) => {
    meeting.observerStatements.push({ act: no, item, who })
  },
})

/** Different views were expressed on an item: no agreement is recorded. */
export const noteViews = act('noteViews', {
  by: ['chair'],
  particulars: z.strictObject({ item }),
  impediment: (meeting, { item }) =>
    impediment(meeting, item, []) ||
    (meeting.views.some((one) => one.item === item) && cannot('alreadyNoted', { who: String(item) })),
  effect: (meeting, { item }, { no }) => {
    meeting.views.push({ act: no, item })
  },
})

/** What States parties said is circulated in the meeting: statements, presentations, or both. */
export const circulateStatements = act('circulateStatements', {
  by: ['secretariat'],
  particulars: z
    .strictObject({ statements: z.boolean(), presentations: z.boolean() })
    .refine((one) => one.statements || one.presentations, faulty('saysNothing')),
  impediment: ({ sittings, circulation }) =>
    sittings.length === 0 ? cannot('noSitting') : circulation !== null && cannot('alreadyNoted', { who: 'statements' }),
  effect: (meeting, { statements, presentations }, { no }) => {
    meeting.circulation = { act: no, statements, presentations }
  },
})
