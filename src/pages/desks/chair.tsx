import { LANGUAGES } from '../../treaty/text.ts'
import type { Page } from '../frame.tsx'
import { lastActs } from '../regions/acts.tsx'
import { BALLOT, electionNow } from '../regions/election.tsx'
import { floorNow } from '../regions/floor.tsx'
import { podiumMore } from '../regions/more.tsx'
import { podiumNow } from '../regions/podium.tsx'
import { podiumQuestions, podiumSpeakers } from '../regions/podiumLists.tsx'
import { ACTING } from '../regions/presiding.tsx'
import { prints } from '../regions/prints.tsx'
import { scriptNow } from '../regions/script.tsx'
import { type Part } from '../regions/shown.ts'
import { sittingNow } from '../regions/sitting.tsx'
import { DECISION, LEAVE } from '../regions/yielding.tsx'
import { type Form, type Seat } from './desk.tsx'
import { podiumPage } from './podium.tsx'

const MAIN: readonly Part[] = [
  sittingNow,
  floorNow,
  podiumNow,
  electionNow,
  podiumSpeakers,
  podiumQuestions,
  podiumMore,
]
const BESIDE: readonly Part[] = [scriptNow, lastActs, prints]

/** What moves on the Chair's desk. */
export const CHAIR_PARTS: readonly Part[] = [...MAIN, ...BESIDE]

/** The forms of the Chair's deeds that have fields of their own. */
export const chairForms = ({ reader }: Pick<Seat, 'reader'>): readonly Form[] => [
  { id: 'call', deed: 'giveFloor', by: 'chair' },
  { id: 'speak', deed: 'giveFloor' },
  { id: 'limits', deed: 'limitSpeeches', by: 'chair' },
  { id: 'open-list', deed: 'openList' },
  { id: 'deadline', deed: 'openList', by: 'chair' },
  { id: 'reopen', deed: 'reopenList', by: 'chair' },
  { id: 'move', deed: 'moveInscription', by: 'chair' },
  { id: 'place', deed: 'deferInscription' },
  { id: 'swap', deed: 'swapInscriptions' },
  {
    id: 'matter',
    deed: 'putQuestion',
    by: 'chair',
    hidden: [
      ['matter.original', reader.language],
      ...LANGUAGES.map((code) => [`matter.versions.${code}.status`, 'official'] as const),
    ],
  },
  { id: 'defer', deed: 'deferVote', by: 'chair' },
  { id: 'suspend', deed: 'suspendSitting', by: 'chair' },
  { id: ACTING, deed: 'designateActingChair', by: 'chair' },
  { id: BALLOT, deed: 'electViceChair', by: 'chair', hidden: [['mode', 'ballot']] },
  { id: DECISION, deed: 'decide', by: 'chair' },
  { id: LEAVE.items, deed: 'takeUpItem', by: 'chair' },
  { id: LEAVE.questions, deed: 'decideQuestion', by: 'chair' },
  { id: 'strike', deed: 'strike' },
]

/** The Chair's desk: who speaks, the one next thing, the list with its reasons, what is asked, and the order of business. */
export const chairPage = (seat: Seat): Page =>
  podiumPage(seat, 'chair', { main: MAIN, beside: BESIDE, forms: chairForms(seat) })
