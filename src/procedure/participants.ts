import { classOf } from '../treaty/convention.ts'
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
