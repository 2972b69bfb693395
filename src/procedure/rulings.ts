import { z } from 'zod'
import { act, cannot } from './kind.ts'
import { stopped } from './floor.ts'
import type { Meeting } from './meeting.ts'
import type { ChairRuling } from './proceedings.ts'
import { ask, questionOf, ruledOnNature } from './questions.ts'

const no = z.int().positive()

/** The points of order on which the Chair has yet to rule, in the order in which they were raised. */
export const pendingPoints = ({ rulings, sitting }: Meeting): readonly ChairRuling[] =>
  rulings.filter((one) => one.on === 'point' && one.ruled === null && one.sitting === sitting)

/** The point of order on which the Chair has to rule now. */
export const pendingPoint = (meeting: Meeting): ChairRuling | null => pendingPoints(meeting)[0] ?? null

/** The ruling that an act raised or made. */
const rulingOf = (meeting: Meeting, no: number): ChairRuling | undefined =>
  meeting.rulings.find(({ act }) => act === no)

/** Has the meeting itself decided, on an appeal, whether a question is one of procedure or of substance? */
export const natureSettled = ({ questions, rulings }: Meeting, question: number): boolean =>
  questions.some(
    ({ subject, outcome }) =>
      subject.kind === 'appeal' &&
      outcome !== null &&
      rulings.some((one) => one.act === subject.ruling && one.question === question),
  )

/** A delegation rises to a point of order: whoever speaks is interrupted, and the Chair rules at once. */
export const raisePointOfOrder = act('raisePointOfOrder', {
  by: ['delegation'],
  particulars: z.strictObject({}),
  exercises: (_, by) => [{ who: by, right: 'propose' }],
  impediment: ({ sitting }) => sitting === 0 && cannot('noSitting'),
  effect: (meeting, _, { no, by, at }) => {
    stopped(meeting, at)
    meeting.rulings.push({
      act: no,
      on: 'point',
      by,
      sitting: meeting.sitting,
      question: null,
      ruled: null,
      upheld: null,
      overruled: false,
    })
  },
})

/** The Chair rules on a point of order: well taken, or not. */
export const ruleOnPoint = act('ruleOnPoint', {
  by: ['chair'],
  particulars: z.strictObject({ point: no, upheld: z.boolean() }),
  impediment: (meeting, { point }) => {
    const raised = rulingOf(meeting, point)
    if (raised?.on !== 'point') return cannot('noSuchPoint', { no: point })
    return raised.ruled !== null && cannot('alreadyRuled', { no: point })
  },
  effect: (meeting, { point, upheld }, { no }) => {
    const raised = rulingOf(meeting, point)
    if (raised) Object.assign(raised, { ruled: no, upheld })
  },
})

/** The Chair rules whether a question is one of procedure or of substance. */
export const ruleOnNature = act('ruleOnNature', {
  by: ['chair'],
  particulars: z.strictObject({ question: no, nature: z.enum(['procedure', 'substance']) }),
  impediment: (meeting, { question }) => {
    const asked = questionOf(meeting, question)
    return (
      (!asked || asked.outcome !== null || asked.subject.kind === 'appeal') && cannot('noSuchQuestion', { question })
    )
  },
  effect: (meeting, { question, nature }, { no }) => {
    const asked = questionOf(meeting, question)
    if (asked) ruledOnNature(meeting, asked, nature, no)
  },
})

/** A delegation appeals against the Chair's ruling: the meeting is asked at once whether it is overruled. */
export const appealRuling = act('appealRuling', {
  by: ['delegation'],
  particulars: z.strictObject({ ruling: no }),
  exercises: (_, by) => [{ who: by, right: 'propose' }],
  impediment: (meeting, { ruling }) => {
    const made = meeting.rulings.find((one) => one.act === ruling || one.ruled === ruling)
    if (!made || made.ruled === null) return cannot('noRuling', { no: ruling })
    const again = meeting.questions.some(({ subject }) => subject.kind === 'appeal' && subject.ruling === made.act)
    return again && cannot('alreadyAppealed', { no: ruling })
  },
  effect: (meeting, { ruling }, { no, by }) => {
    const made = meeting.rulings.find((one) => one.act === ruling || one.ruled === ruling)
    if (made) ask(meeting, { act: no, by, subject: { kind: 'appeal', ruling: made.act }, nature: 'procedure', put: no })
  },
})
