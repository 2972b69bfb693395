import { classOf, regionalGroup, type Day } from '../treaty/convention.ts'
import type { Meeting } from './meeting.ts'

/** The class in which somebody takes part: by the treaty's status on the first day, or the kind of organization. Null for a code the convention does not know. */
export const classNameOf = (meeting: Meeting, who: string): string | null =>
  classOf(meeting.convention, who, meeting.convened?.from ?? '9999-12-31')

/** Is somebody a party? */
export const isParty = (meeting: Meeting, who: string): boolean =>
  meeting.convention.classes[classNameOf(meeting, who) ?? '']?.of === 'party'

/** The parties participating: those registered or noted as attending, each once. */
export const partiesParticipating = (meeting: Meeting): readonly string[] => [
  ...new Set(
    [...meeting.attendance, ...meeting.registered].flatMap(({ who }) => who).filter((who) => isParty(meeting, who)),
  ),
]

/** The parties that vote: those participating, and present where the roll was called at this sitting. */
export const partiesVoting = (meeting: Meeting): readonly string[] =>
  meeting.quorum?.found?.who ?? partiesParticipating(meeting)

/** Has the secretariat been told of a delegation, by registration or attendance? */
export const isAccredited = (meeting: Meeting, who: string): boolean =>
  [...meeting.attendance, ...meeting.registered].some((one) => one.who.includes(who))

/** May somebody speak, as far as credentials go: a delegation the secretariat has been told of, or an observer, who is admitted by a decision? */
export const isRepresented = (meeting: Meeting, who: string): boolean =>
  meeting.convention.classes[classNameOf(meeting, who) ?? '']?.admittedBy === 'decision' || isAccredited(meeting, who)

/** The day the meeting has come to: that of its latest sitting, its first day before any. */
const dayReached = ({ sittings, convened }: Meeting): Day => sittings.at(-1)?.date ?? convened?.from ?? '9999-12-31'

/** The regional group for which a State party may speak on the day the meeting has come to, or null where none is known. */
export const groupToday = (meeting: Meeting, who: string): string | null =>
  regionalGroup(meeting.convention, who, dayReached(meeting))
