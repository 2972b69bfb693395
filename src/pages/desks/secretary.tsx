import type { Page } from '../frame.tsx'
import { lastActs } from '../regions/acts.tsx'
import { attendanceNow, attendForm } from '../regions/attendance.tsx'
import { calledFromTheFloor, CALLS } from '../regions/calls.tsx'
import { electionNow, NOMINATION } from '../regions/election.tsx'
import { floorNow } from '../regions/floor.tsx'
import { podiumMore } from '../regions/more.tsx'
import { secretaryNow } from '../regions/podium.tsx'
import { podiumQuestions, podiumSpeakers } from '../regions/podiumLists.tsx'
import { prints } from '../regions/prints.tsx'
import { scriptNow } from '../regions/script.tsx'
import { type Part } from '../regions/shown.ts'
import { sittingNow } from '../regions/sitting.tsx'
import { chairForms } from './chair.tsx'
import { type Form, type Seat } from './desk.tsx'
import { podiumPage } from './podium.tsx'

const MAIN: readonly Part[] = [
  sittingNow,
  floorNow,
  secretaryNow,
  electionNow,
  calledFromTheFloor,
  podiumSpeakers,
  podiumQuestions,
  podiumMore,
]
const BESIDE: readonly Part[] = [lastActs, attendanceNow, scriptNow, prints]

/** What moves on the secretary's desk. */
export const SECRETARY_PARTS: readonly Part[] = [...MAIN, ...BESIDE]

/** The secretary's own forms, besides those of the deeds keyed for the Chair. */
export const secretaryForms = (seat: Seat): readonly Form[] => [
  ...chairForms(seat),
  { id: CALLS, deed: 'inscribe' },
  { id: NOMINATION, deed: 'nominate' },
  ...Object.keys(seat.meeting.convention.classes).map((as): Form => ({
    id: attendForm(as),
    deed: 'noteAttendance',
    hidden: [['as', as]],
  })),
  { id: 'quorum', deed: 'verifyQuorum' },
  { id: 'hands', deed: 'recordVote' },
  { id: 'roll', deed: 'recordVote' },
]

/** The secretary's desk: all that the Chair's has, keyed for the Chair; whatever is called from the floor; attendance, quorum and votes; what can be printed. */
export const secretaryPage = (seat: Seat): Page =>
  podiumPage(seat, 'secretary', { main: MAIN, beside: BESIDE, forms: secretaryForms(seat) })
