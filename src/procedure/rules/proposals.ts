import { amendmentBefore, questionOf, isOpen } from '../questions.ts'
import { sittingOf } from '../meeting.ts'
import { objects, rule, term } from '../rule.ts'
import { spokenTo } from './order.ts'

const DECISION = ['decideQuestion', 'recordVote'] as const

/**
 * Proposals and amendments are submitted in writing and decided no earlier than the day after they are circulated; the Chair
 * may permit it earlier. An amendment is decided before the proposal it would change, and that is never permitted otherwise.
 */
export const proposalsInWriting = rule('proposalsInWriting', {
  governs: ['putQuestion', ...DECISION],
  objections: (meeting, { kind, particulars }, line) => {
    const asked = questionOf(meeting, Number(particulars.question))
    if (asked?.subject.kind !== 'proposal' && asked?.subject.kind !== 'amendment') return []
    const first = amendmentBefore(meeting, asked.act)
    if (first)
      return [
        {
          facts: { document: asked.subject.document, who: first.by, no: first.act, why: 'amendment' },
          curedBy: 'never' as const,
        },
      ]
    if (kind === 'putQuestion' || line?.terms?.notice !== 'nextDay') return []
    const submitted = sittingOf(meeting, asked.sitting)?.date
    const today = sittingOf(meeting, meeting.sitting)?.date
    return objects(submitted !== undefined && submitted === today, { document: asked.subject.document })
  },
})

/** A proposal is withdrawn by its mover before a decision on it, put to the meeting or not, but not once others have amended it. */
export const withdrawalOfProposals = rule('withdrawalOfProposals', {
  governs: ['withdrawProposal'],
  objections: (meeting, { particulars }) => {
    const asked = questionOf(meeting, Number(particulars.question))
    if (asked?.subject.kind !== 'proposal') return []
    return objects(asked.amended.length > 0, { document: asked.subject.document })
  },
})

/** Whether the meeting is competent is decided before the proposal itself. */
export const competence = rule('competence', {
  governs: DECISION,
  objections: (meeting, { particulars }) => {
    const raised = meeting.questions.find(
      (one) =>
        one.subject.kind === 'motion' &&
        one.subject.motion === 'competence' &&
        one.subject.of === particulars.question &&
        isOpen(one),
    )
    return raised ? [{ facts: { who: raised.by } }] : []
  },
})

/** A proposal once decided is not reconsidered, unless the meeting so decides by the majority the rule states; two may speak against it. */
export const reconsideration = rule('reconsideration', {
  governs: ['putQuestion', 'decideQuestion', 'recordVote', 'giveFloor'],
  objections: (meeting, { kind, particulars }, line) => {
    if (kind === 'giveFloor')
      return spokenTo(meeting, particulars, 'reconsider', {
        for: term(line, 'for', 0),
        against: term(line, 'against', 2),
      })
    const asked = questionOf(meeting, Number(particulars.question))
    return asked?.outcome ? [{ facts: { no: asked.outcome.act } }] : []
  },
})
