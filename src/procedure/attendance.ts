import { z } from 'zod'
import { classOf } from '../treaty/convention.ts'
import { act, cannot, participants } from './kind.ts'
import type { Meeting } from './meeting.ts'

const unknown = ({ convention, convened }: Meeting, who: readonly string[]) => {
  const day = convened?.from ?? '9999-12-31'
  const one = who.find((code) => classOf(convention, code, day) === null)
  return one !== undefined && cannot('unknownParticipant', { who: one })
}
const inClass = z.strictObject({ as: z.string(), who: participants })

const classKnown = (meeting: Meeting, as: string) =>
  meeting.convention.classes[as] === undefined && cannot('unknownClass', { class: as })

const again = (meeting: Meeting, who: readonly string[]) => {
  const one = who.find((code) => meeting.admitted.some((admission) => admission.who.includes(code)))
  return one !== undefined && cannot('alreadyNoted', { who: one })
}

/** Delegations register to attend, as a note verbale states; who comes may differ. Names of representatives are kept apart. */
export const register = act('register', {
  by: ['secretariat'],
  particulars: inClass,
  keeps: ({ who }) => who,
  impediment: (meeting, { as, who }) =>
    !meeting.convened ? cannot('notConvened') : classKnown(meeting, as) || unknown(meeting, who),
  effect: (meeting, { as, who }, { no }) => {
    meeting.registered.push({ act: no, as, who })
  },
  audience: 'podium',
})

/** Who took part in the meeting, by class. */
export const noteAttendance = act('noteAttendance', {
  by: ['secretariat'],
  particulars: inClass,
  exercises: ({ who }) => who.map((one) => ({ who: one, right: 'attend' as const })),
  impediment: (meeting, { as, who }) => {
    if (!meeting.convened) return cannot('notConvened')
    const again = who.find((one) => meeting.attendance.some((presence) => presence.who.includes(one)))
    return (
      classKnown(meeting, as) ||
      unknown(meeting, who) ||
      (again !== undefined && cannot('alreadyNoted', { who: again }))
    )
  },
  effect: (meeting, { as, who }, { no }) => {
    meeting.attendance.push({ act: no, as, who })
  },
})

/** The meeting decides to admit a State that is neither party nor signatory as an observer. */
export const grantObserverStatus = act('grantObserverStatus', {
  by: ['chair'],
  particulars: z.strictObject({ who: participants }),
  impediment: (meeting, { who }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    return unknown(meeting, who) || again(meeting, who)
  },
  effect: (meeting, { who }, { no }) => {
    meeting.admitted.push({ act: no, as: 'observerState', who })
  },
})

/** The meeting grants organizations the status of observer agency. */
export const grantAgencyStatus = act('grantAgencyStatus', {
  by: ['chair'],
  particulars: z.strictObject({ who: participants }),
  impediment: (meeting, { who }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    return unknown(meeting, who) || again(meeting, who)
  },
  effect: (meeting, { who }, { no }) => {
    meeting.admitted.push({ act: no, as: 'agency', who })
  },
})

/** Non-governmental organizations and research institutes took part: how many. Their names stand in the list of participants alone. */
export const noteOrganizations = act('noteOrganizations', {
  by: ['secretariat'],
  particulars: z.strictObject({ count: z.int().min(0).max(100_000) }),
  impediment: ({ convened }) => !convened && cannot('notConvened'),
  effect: (meeting, { count }, { no }) => {
    meeting.organizations.push({ act: no, count })
  },
})
