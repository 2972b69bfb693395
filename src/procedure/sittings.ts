import { z } from 'zod'
import { stopped } from './floor.ts'
import { act, cannot, day, participants, time, type Impediment } from './kind.ts'
import { quorumOf } from './majorities.ts'
import type { Meeting } from './meeting.ts'
import { partiesParticipating } from './participants.ts'
import { lapse } from './questions.ts'

/** Has the meeting adjourned the sitting that is open? */
export const isAdjourned = ({ questions, sitting }: Meeting): boolean =>
  questions.some(
    ({ subject, outcome }) =>
      subject.kind === 'motion' &&
      subject.motion === 'adjournSitting' &&
      outcome?.carried === true &&
      outcome.sitting === sitting,
  )

/** What goes on outside the room, and so while a sitting is suspended or adjourned: papers handed in, names taken, what the secretariat keeps, who presides, the clock of whoever had the floor. */
const OUTSIDE_THE_ROOM: readonly string[] = [
  'closeSitting',
  'register',
  'noteAttendance',
  'noteOrganizations',
  'noteSecretariat',
  'correctMeeting',
  'reserveSymbol',
  'submitDocument',
  'submitProposal',
  'submitAmendment',
  'publishDocuments',
  'circulateStatements',
  'noteParticipation',
  'noteGroupStatement',
  'noteObserverStatements',
  'planSitting',
  'planWork',
  'openList',
  'inscribe',
  'withdrawInscription',
  'breakSilence',
  'designateActingChair',
  'resumeChair',
  'concludeStatement',
  'strike',
]

/** Nothing is said or decided while a sitting is suspended, until it is resumed, or once the meeting has adjourned it, until it is closed. */
export function standsStill(meeting: Meeting, deed: string): Impediment | null {
  if (meeting.sitting === 0 || OUTSIDE_THE_ROOM.includes(deed)) return null
  if (isAdjourned(meeting)) return cannot('sittingAdjourned')
  return meeting.suspended !== null && deed !== 'resumeSitting' ? cannot('sittingSuspended') : null
}

/** The Chair opens a sitting: its official date, whether it is private, and the item that goes on, for whoever may not see that it was taken up in private. */
export const openSitting = act('openSitting', {
  by: ['chair'],
  particulars: z.strictObject({
    date: day,
    private: z.boolean().optional(),
    item: z.int().positive().optional(),
  }),
  impediment: (meeting, { date, item }) => {
    const { convened, chair, sitting, sittings, closing } = meeting
    if (!convened) return cannot('notConvened')
    if (!chair) return cannot('nobodyPresides')
    if (closing) return cannot('meetingClosed')
    if (sitting > 0) return cannot('sittingOpen', { sitting })
    if (date < convened.from || date > convened.to)
      return cannot('outsideTheMeeting', { date, from: convened.from, to: convened.to })
    if (item !== undefined && item !== meeting.item) return cannot('itemNotTakenUp', { item })
    const last = sittings.at(-1)
    return last !== undefined && date < last.date && cannot('dateBeforeLastSitting', { date, last: last.date })
  },
  effect: (meeting, { date, private: closed, item }, { no }) => {
    meeting.sittings.push({ act: no, no: meeting.sittings.length + 1, date, private: closed ?? false, closed: null })
    meeting.sitting = meeting.sittings.length
    if (item !== undefined) meeting.item = item
  },
})

/** The Chair closes the sitting. */
export const closeSitting = act('closeSitting', {
  by: ['chair'],
  particulars: z.strictObject({}),
  impediment: ({ sitting, speaking }) =>
    sitting === 0 ? cannot('noSitting') : speaking !== null && cannot('floorTaken', { who: speaking.who }),
  effect: (meeting, _, { no }) => {
    const open = meeting.sittings[meeting.sitting - 1]
    if (open) open.closed = no
    lapse(meeting, no)
    meeting.sitting = 0
    Object.assign(meeting, atAnEnd())
  },
})

/** What ends with a sitting: its suspension, its check of the quorum, replies asked for. */
const atAnEnd = () => ({ suspended: null, quorum: null, replies: [] })

/** The Chair suspends the sitting for a while. */
export const suspendSitting = act('suspendSitting', {
  by: ['chair'],
  particulars: z.strictObject({ until: time.optional() }),
  impediment: ({ sitting }) => sitting === 0 && cannot('noSitting'),
  effect: (meeting, { until }, { no, at }) => {
    stopped(meeting, at)
    meeting.suspended = { act: no, until: until ?? null }
  },
})

/** The sitting goes on. */
export const resumeSitting = act('resumeSitting', {
  by: ['chair'],
  particulars: z.strictObject({}),
  impediment: ({ suspended }) => suspended === null && cannot('notSuspended'),
  effect: (meeting) => {
    meeting.suspended = null
  },
})

/** A delegation asks that the presence of a quorum be verified. */
export const requestQuorum = act('requestQuorum', {
  by: ['delegation'],
  particulars: z.strictObject({}),
  exercises: (_, by) => [{ who: by, right: 'decide' }],
  impediment: ({ sitting, quorum }) =>
    sitting === 0
      ? cannot('noSitting')
      : quorum !== null && quorum.found === null && cannot('alreadyNoted', { who: 'quorum' }),
  effect: (meeting, _, { no, by }) => {
    meeting.quorum = { act: no, by, sitting: meeting.sitting, found: null }
  },
})

/** The secretary calls the roll and enters which parties are present. */
export const verifyQuorum = act('verifyQuorum', {
  by: ['secretariat'],
  particulars: z.strictObject({ present: participants }),
  impediment: (meeting, { present }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    const parties = partiesParticipating(meeting)
    if (parties.length === 0) return cannot('nobodyRegistered')
    const strange = present.find((who) => !parties.includes(who))
    return strange !== undefined && cannot('unknownParticipant', { who: strange })
  },
  effect: (meeting, { present }, { no, by }) => {
    const check = meeting.quorum ?? { act: no, by, sitting: meeting.sitting }
    meeting.quorum = { ...check, found: { act: no, who: present, present: present.length, needed: quorumOf(meeting) } }
  },
})
