import type { Json } from '../act.ts'
import { pendingPoint } from '../rulings.ts'
import { isOpen, questionOf } from '../questions.ts'
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

/** The Chair, in exercising the powers of the office, remains under the authority of the meeting: what he has proposed to it waits for its consent. */
export const powersOfTheChair = rule('powersOfTheChair', {
  governs: ['closeList', 'reopenList', 'limitSpeeches', 'suspendSitting', 'closeSitting', 'takeUpItem'],
  objections: ({ questions }, { kind }) =>
    questions
      .filter((one) => one.subject.kind === 'chairProposes' && one.subject.deed === kind && isOpen(one))
      .flatMap(({ act, objections }) =>
        objections.length > 0
          ? objections.map(({ by }) => ({ facts: { who: by, question: act } }))
          : [{ facts: { question: act } }],
      ),
})

/** A point of order is ruled on immediately: until then nothing else goes on. */
export const pointOfOrder = rule('pointOfOrder', {
  governs: BUSINESS,
  objections: (meeting) => {
    const point = pendingPoint(meeting)
    return point ? [{ facts: { who: point.by } }] : []
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

/** Motions are decided in their order of precedence, before all else that is before the meeting. */
export const orderOfMotions = rule('orderOfMotions', {
  governs: ['decideQuestion', 'recordVote'],
  objections: (meeting, { particulars }, line) => {
    const order = termList(line, 'order')
    const asked = questionOf(meeting, Number(particulars.question))
    if (asked?.subject.kind === 'appeal') return []
    const place = (motion: string) => (order.includes(motion) ? order.indexOf(motion) : order.length)
    const own = asked?.subject.kind === 'motion' ? place(asked.subject.motion) : order.length
    const first = meeting.questions
      .flatMap((one) => (one.subject.kind === 'motion' && isOpen(one) ? [one.subject.motion] : []))
      .sort((a, b) => place(a) - place(b))[0]
    return objects(first !== undefined && place(first) < own, { motion: first ?? '' })
  },
})

/** Which speakers a motion allows, by side, as its rule states them. */
function spokenTo(
  meeting: Meeting,
  particulars: { readonly [name: string]: Json },
  motion: string,
  allowed: { readonly for: number; readonly against: number },
) {
  const { as, question, side } = particulars
  if (as !== 'motion' || (side !== 'for' && side !== 'against')) return []
  const asked = questionOf(meeting, Number(question))
  if (asked?.subject.kind !== 'motion' || asked.subject.motion !== motion) return []
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

const ended = <N extends string>(name: N, motion: string, state: 'adjourned' | 'closed') => {
  const speakers = speakersOn(name, motion)
  return rule(name, {
    governs: ['giveFloor', 'inscribe', 'reopenList'],
    objections: (meeting, request, line, at) => {
      const { kind, particulars } = request
      const item = Number(particulars.item ?? meeting.item)
      const speaks = kind !== 'giveFloor' || particulars.as === 'national' || particulars.as === 'group'
      return [
        ...(kind === 'giveFloor' ? speakers.objections(meeting, request, line, at) : []),
        ...objects(speaks && meeting.debates.get(item) === state, { item }),
      ]
    },
  })
}

/** On a motion to adjourn the debate so many may speak for it and so many against it; while the debate is adjourned, nobody speaks on the item. */
export const adjournmentOfDebate = ended('adjournmentOfDebate', 'adjournDebate', 'adjourned')

/** On a motion to close the debate only so many may speak against it; once it is closed, nobody speaks on the item. */
export const closureOfDebate = ended('closureOfDebate', 'closeDebate', 'closed')
