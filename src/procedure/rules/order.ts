import type { Json } from '../act.ts'
import { pendingPoint, pendingPoints } from '../rulings.ts'
import { chairProposed, isOpen, itemDecided, questionOf } from '../questions.ts'
import { isAdjourned } from '../sittings.ts'
import type { Meeting } from '../meeting.ts'
import { objects, rule, termList } from '../rule.ts'

/** What goes on in a sitting and has to wait until a point of order is ruled on, or an appeal decided. */
const BUSINESS = [
  'giveFloor',
  'resumeClock',
  'takeUpItem',
  'resumeItem',
  'closeList',
  'reopenList',
  'limitSpeeches',
  'adoptAgenda',
  'applyRules',
  'grantObserverStatus',
  'grantAgencyStatus',
  'electViceChair',
  'putQuestion',
  'ruleOnNature',
  'decideQuestion',
  'recordVote',
  'tableReport',
  'adoptReport',
  'suspendSitting',
  'closeSitting',
  'closeMeeting',
  'decide',
] as const

/** What decides something, and so needs a quorum. */
const DECIDES = [
  'adoptAgenda',
  'applyRules',
  'grantObserverStatus',
  'grantAgencyStatus',
  'electViceChair',
  'decideQuestion',
  'recordVote',
  'adoptReport',
  'decide',
]

/** A majority of the parties participating makes a quorum; where a delegation asks, it is verified before anything is decided. */
export const quorum = rule('quorum', {
  governs: DECIDES,
  objections: ({ quorum: check }) => {
    if (check === null) return []
    if (check.found === null) return [{ facts: { who: check.by, why: 'asked' } }]
    const { present, needed } = check.found
    return objects(present < needed, { present, needed, why: 'short' })
  },
})

/**
 * The Chair, in exercising the powers of the office, remains under the authority of the meeting: what he has proposed to it waits
 * for its consent, for the item it was proposed for, and is not done at that sitting where it was refused.
 */
export const powersOfTheChair = rule('powersOfTheChair', {
  governs: ['closeList', 'reopenList', 'limitSpeeches', 'suspendSitting', 'closeSitting', 'takeUpItem', 'resumeItem'],
  objections: (meeting, { kind, particulars }) => {
    const asked = chairProposed(meeting, kind, particulars.item)
    if (!asked) return []
    const { act: question, outcome, objections } = asked
    if (!isOpen(asked))
      return objects(outcome?.carried === false && outcome.sitting === meeting.sitting, { question, why: 'refused' })
    return objections.length > 0
      ? objections.map(({ by }) => ({ facts: { who: by, question } }))
      : [{ facts: { question } }]
  },
})

/** A point of order is ruled on immediately: until then nothing else goes on, points are ruled on as they were raised, and nobody raises a second one. */
export const pointOfOrder = rule('pointOfOrder', {
  governs: ['raisePointOfOrder', 'ruleOnPoint', ...BUSINESS],
  objections: (meeting, { kind, by, particulars }) => {
    if (kind === 'raisePointOfOrder')
      return objects(
        pendingPoints(meeting).some((one) => one.by === by),
        { who: by },
      )
    const point = pendingPoint(meeting)
    return point && !(kind === 'ruleOnPoint' && particulars.point === point.act) ? [{ facts: { who: point.by } }] : []
  },
})

const pendingAppeal = ({ questions }: Meeting) =>
  questions.find((one) => one.subject.kind === 'appeal' && isOpen(one)) ?? null

/** An appeal against a ruling is made at once and put to the meeting at once; the ruling stands unless a majority is against it. */
export const appeal = rule('appeal', {
  governs: ['appealRuling', ...BUSINESS],
  objections: (meeting, { kind, particulars }) => {
    if (kind === 'appealRuling') {
      const ruling = meeting.rulings.find(
        ({ act, ruled }) => act === particulars.ruling || ruled === particulars.ruling,
      )
      if (ruling?.ruled == null) return [] // there is nothing to appeal against: an impediment
      const since = meeting.entries
        .slice(ruling.ruled)
        .find(
          ({ no, act }) =>
            act !== undefined && !meeting.struck.has(no) && (BUSINESS as readonly string[]).includes(act.kind),
        )
      return since ? [{ facts: { no: since.no, deed: since.act!.kind } }] : []
    }
    const pending = pendingAppeal(meeting)
    const thisOne = (kind === 'decideQuestion' || kind === 'recordVote') && particulars.question === pending?.act
    return pending && !thisOne ? [{ facts: { who: pending.by } }] : []
  },
})

/** A speaker who has the floor keeps it; a sitting that is suspended or adjourned, or has no quorum to decide the motion, may still end. */
const goesOn = (meeting: Meeting, kind: string): boolean => {
  const short =
    (meeting.quorum?.found ?? null) !== null && meeting.quorum!.found!.present < meeting.quorum!.found!.needed
  if (kind === 'closeSitting') return short || meeting.suspended !== null || isAdjourned(meeting)
  return kind === 'resumeClock' || (kind === 'suspendSitting' && short)
}

/** May a sitting end whatever else waits: it is adjourned by the meeting, suspended or short of its quorum? */
export const mayEnd = (meeting: Meeting): boolean => goesOn(meeting, 'closeSitting')

/** Motions are put at once, in their order of precedence, before all else that is before the meeting: until then only those speak whom their rules allow. */
export const orderOfMotions = rule('orderOfMotions', {
  governs: BUSINESS,
  objections: (meeting, { kind, particulars }, line) => {
    if (goesOn(meeting, kind)) return []
    const order = termList(line, 'order')
    const asked = questionOf(meeting, Number(particulars.question))
    if (asked?.subject.kind === 'appeal') return []
    const place = (motion: string) => (order.includes(motion) ? order.indexOf(motion) : order.length)
    const onIt = kind === 'decideQuestion' || kind === 'recordVote' || particulars.as === 'motion'
    const own = onIt && asked?.subject.kind === 'motion' ? place(asked.subject.motion) : order.length
    const first = meeting.questions
      .flatMap((one) => (one.subject.kind === 'motion' && isOpen(one) ? [one.subject.motion] : []))
      .sort((a, b) => place(a) - place(b))[0]
    return objects(first !== undefined && place(first) < own, { motion: first ?? '' })
  },
})

/** Which speakers a motion allows, by side, as its rule states them. */
export function spokenTo(
  meeting: Meeting,
  particulars: { readonly [name: string]: Json },
  motion: string,
  allowed: { readonly for: number; readonly against: number },
) {
  const { as, question, side } = particulars
  if (as !== 'motion' || (side !== 'for' && side !== 'against')) return []
  const asked = questionOf(meeting, Number(question))
  const { subject } = asked ?? {}
  const its = subject?.kind === 'motion' ? subject.motion : subject?.kind === 'chairProposes' ? subject.deed : null
  if (its !== motion) return []
  const spoken = meeting.statements.filter(
    (one) => one.question === question && one.as === 'motion' && one.side === side,
  )
  return objects(spoken.length >= allowed[side], { motion, side, number: allowed[side] })
}

const speakersOn = <N extends string>(name: N, motion: string) =>
  rule(name, {
    governs: ['giveFloor'],
    objections: (meeting, { particulars }, line) =>
      spokenTo(meeting, particulars, motion, {
        for: Number(line?.terms?.for ?? 0),
        against: Number(line?.terms?.against ?? 0),
      }),
  })

/** A motion to suspend the sitting is not debated. */
export const suspension = speakersOn('suspension', 'suspendSitting')

/** A motion to adjourn the sitting is not debated. */
export const adjournment = speakersOn('adjournment', 'adjournSitting')

/** May an item be resumed whose debate the meeting adjourned or closed: once the meeting has agreed to it since, or, where it was adjourned, at another sitting? */
function mayResume(meeting: Meeting, item: number, motion: string): boolean {
  const ended = meeting.questions.findLast(
    ({ subject, outcome }) =>
      subject.kind === 'motion' && subject.motion === motion && subject.item === item && outcome?.carried === true,
  )?.outcome
  if (!ended) return true
  const agreed = chairProposed(meeting, 'resumeItem', item)?.outcome
  return (
    (motion === 'adjournDebate' && ended.sitting !== meeting.sitting) ||
    (agreed?.carried === true && agreed.act > ended.act)
  )
}

/** The item under which an act would have something decided. */
function decidedUnder(meeting: Meeting, { question, matter, item }: { readonly [name: string]: Json }): number | null {
  if (question !== undefined) {
    const asked = questionOf(meeting, Number(question))
    return asked ? itemDecided(asked) : null
  }
  return matter === undefined ? null : Number(item ?? meeting.item)
}

const ended = <N extends string>(name: N, motion: string, state: 'adjourned' | 'closed') => {
  const speakers = speakersOn(name, motion)
  const decides = state === 'adjourned' ? (['putQuestion', 'decideQuestion', 'recordVote'] as const) : []
  return rule(name, {
    governs: ['giveFloor', 'inscribe', 'reopenList', 'resumeItem', ...decides],
    objections: (meeting, request, line, at) => {
      const { kind, particulars } = request
      const decided = (decides as readonly string[]).includes(kind)
      const item = decided ? decidedUnder(meeting, particulars) : Number(particulars.item ?? meeting.item)
      if (item === null || meeting.debates.get(item) !== state)
        return kind === 'giveFloor' ? speakers.objections(meeting, request, line, at) : []
      const stops =
        kind === 'giveFloor'
          ? particulars.as === 'national' || particulars.as === 'group'
          : kind !== 'resumeItem' || !mayResume(meeting, item, motion)
      return [
        ...(kind === 'giveFloor' ? speakers.objections(meeting, request, line, at) : []),
        ...objects(stops, { item }),
      ]
    },
  })
}

/** On a motion to adjourn the debate so many may speak for it and so many against it; while the debate is adjourned, nobody speaks on the item and nothing under it is decided. */
export const adjournmentOfDebate = ended('adjournmentOfDebate', 'adjournDebate', 'adjourned')

/** On a motion to close the debate only so many may speak against it; once it is closed, nobody speaks on the item, and the Chair alone does not reopen it. */
export const closureOfDebate = ended('closureOfDebate', 'closeDebate', 'closed')
