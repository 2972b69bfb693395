import { z } from 'zod'
import type { Json } from './act.ts'
import { canonicalText } from './digest.ts'
import { act, cannot, participant, text, time } from './kind.ts'
import { isCarried } from './majorities.ts'
import { faulty } from './malformed.ts'
import type { Builder, Meeting } from './meeting.ts'
import { interventions, seconds, unknownLimit } from './limits.ts'
import {
  MODES,
  NATURES,
  type Limits,
  type Mode,
  type Nature,
  type Question,
  type Subject,
  type Tally,
} from './proceedings.ts'

const question = z.int().positive()

/** What the Chair may propose to the meeting to do; the last three under an item. */
const PROPOSED = [
  'limitSpeeches',
  'suspendSitting',
  'closeSitting',
  'takeUpItem',
  'closeList',
  'reopenList',
  'resumeItem',
] as const

/** The question that an act raised. */
export const questionOf = (meeting: Meeting, no: number): Question | undefined =>
  meeting.questions.find(({ act }) => act === no)

/** Is a question gone without a decision: withdrawn, accepted by the mover it was addressed to, or fallen with its sitting or its proposal? */
export const isGone = ({ withdrawn, accepted, lapsed }: Question): boolean =>
  withdrawn !== null || accepted !== null || lapsed !== null

/** Is a question before the meeting: neither decided nor gone? */
export const isOpen = (one: Question): boolean => one.outcome === null && !isGone(one)

/** A motion left undecided when its sitting is closed falls with it. */
export function lapse({ questions }: Builder, by: number): void {
  for (const one of questions) if (one.subject.kind === 'motion' && isOpen(one)) one.lapsed = by
}

/** The amendments to a proposal that the meeting has before it. */
const amendmentsTo = ({ questions }: Meeting, proposal: number): readonly Question[] =>
  questions.filter((one) => one.subject.kind === 'amendment' && one.subject.of === proposal && isOpen(one))

/** The amendment that has to be decided before its proposal; one that was put and met with an objection, where no vote may be taken, is not agreed and holds nothing up. */
export const amendmentBefore = (meeting: Meeting, proposal: number): Question | undefined => {
  const votes = meeting.convention.rules.votingOnSubstance?.terms?.vote === true
  return amendmentsTo(meeting, proposal).find(
    ({ put, objections, nature }) => put === null || objections.length === 0 || votes || nature !== 'substance',
  )
}

/** Was an amendment written on words that its proposal has no longer? */
export const isOnOldWords = (meeting: Meeting, { act, subject }: Question): boolean =>
  subject.kind === 'amendment' && (questionOf(meeting, subject.of)?.worded ?? 0) > act

/** An amendment left undecided when its proposal is withdrawn or decided falls with it. */
export function lapseAmendments(meeting: Builder, proposal: number, by: number): void {
  for (const one of amendmentsTo(meeting, proposal)) questionOf(meeting, one.act)!.lapsed = by
}

/** The item under which something is decided, where it is about one: a proposal's, an amendment's, a matter's. */
export const itemDecided = ({ subject }: Question): number | null =>
  subject.kind === 'proposal' || subject.kind === 'amendment' || subject.kind === 'matter' ? subject.item : null

/** What the Chair last proposed to the meeting to do: a deed, under an item where it is about one. */
export const chairProposed = ({ questions }: Meeting, deed: string, item: Json | undefined): Question | undefined =>
  questions.findLast(
    (one) =>
      one.subject.kind === 'chairProposes' &&
      one.subject.deed === deed &&
      (item === undefined || one.subject.item === null || one.subject.item === item),
  )

/** Are positions on a question explained: once it is decided; before that, where it may be debated, as a motion or an appeal may not? */
export const isExplained = (one: Question): boolean =>
  !isGone(one) && (one.outcome !== null || ['proposal', 'amendment', 'matter'].includes(one.subject.kind))

const wordsOf = (text: Question['text']): readonly (readonly string[])[] =>
  Object.entries(text?.versions ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, version]) => [code, version?.text ?? ''])

/** The digest of a text's words in each of its languages. */
export const wordsDigest = (text: Question['text']): string => canonicalText(wordsOf(text))

/** The digest of what a question asks, as it stands: what a decision on it names. */
export const questionDigest = ({ act, text, amended, nature }: Question): string =>
  canonicalText([[String(act), nature ?? '-', ...amended.map(String)], ...wordsOf(text)])

/** Brings a question before the meeting. */
export function ask(
  meeting: Builder,
  one: {
    act: number
    by: string
    subject: Subject
    nature: Nature | null
    put: number | null
    text?: Question['text']
  },
): void {
  meeting.questions.push({
    text: null,
    worded: one.act,
    amended: [],
    sitting: meeting.sitting,
    objections: [],
    deferred: null,
    rollCall: null,
    outcome: null,
    withdrawn: null,
    accepted: null,
    lapsed: null,
    ...one,
  })
}

/** The Chair rules whether a question is one of procedure or of substance, by an act of its own or as the question is put. */
export function ruledOnNature(meeting: Builder, asked: Question, nature: Nature, no: number): void {
  asked.nature = nature
  meeting.rulings.push({
    act: no,
    on: 'nature',
    by: 'chair',
    sitting: meeting.sitting,
    question: asked.act,
    ruled: no,
    upheld: nature === 'substance',
    overruled: false,
  })
}

/** The ways in which a question is decided without a vote: an appeal, a motion or what the Chair proposes is carried or not, and so is neither noted nor decided by acclamation. */
export const modesFor = ({ subject: { kind } }: Question): readonly Mode[] =>
  kind === 'proposal' || kind === 'matter' ? MODES : ['consensus', 'withoutVote']

const undecided = (meeting: Meeting, no: number) => {
  const asked = questionOf(meeting, no)
  if (!asked || isGone(asked)) return cannot('noSuchQuestion', { question: no })
  return asked.outcome !== null && cannot('alreadyDecided', { question: no })
}
const beforeTheMeeting = (meeting: Meeting, no: number, digest: string | undefined) => {
  if (meeting.sitting === 0) return cannot('noSitting')
  const bar = undecided(meeting, no)
  if (bar) return bar
  const asked = questionOf(meeting, no)!
  if (asked.put === null) return cannot('notPut', { question: no })
  return questionDigest(asked) !== digest && cannot('textChanged', { paragraph: String(no) })
}

/** The item a proposal of the Chair is about: the one named, else the one under discussion where lists and debates are concerned. */
const itemProposed = (meeting: Meeting, deed: (typeof PROPOSED)[number], item: number | undefined) =>
  deed === 'takeUpItem'
    ? (item ?? null)
    : deed === 'closeList' || deed === 'reopenList' || deed === 'resumeItem'
      ? (item ?? meeting.item)
      : null

const limitsProposed = (to: {
  readonly seconds?: Limits['seconds'] | undefined
  readonly interventions?: number | undefined
}) =>
  to.seconds === undefined && to.interventions === undefined
    ? null
    : { seconds: to.seconds ?? {}, interventions: to.interventions ?? null }

/** The Chair puts a question to the meeting: one already raised, something he proposes to do, or a matter in words of its own. */
export const putQuestion = act('putQuestion', {
  by: ['chair'],
  particulars: z
    .strictObject({
      question: question.optional(),
      proposes: z.enum(PROPOSED).optional(),
      matter: text.optional(),
      item: z.int().positive().optional(),
      nature: z.enum(NATURES).optional(),
      /** Where the Chair proposes to limit speeches: to how many seconds, and to how many interventions. */
      seconds: seconds.optional(),
      interventions: interventions.optional(),
    })
    .refine(
      (one) => one.proposes === 'limitSpeeches' || (one.seconds === undefined && one.interventions === undefined),
      { ...faulty('unknownKey'), path: ['seconds'] },
    )
    .refine(
      (one) => [one.question, one.proposes, one.matter].filter((given) => given !== undefined).length === 1,
      faulty('notExactlyOne', 'question', 'proposes', 'matter'),
    ),
  impediment: (meeting, { question, seconds }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    if (question === undefined) return unknownLimit(meeting, seconds ?? {})
    const asked = questionOf(meeting, question)
    if (!asked || isGone(asked)) return cannot('noSuchQuestion', { question })
    return asked.put !== null && asked.outcome === null && cannot('alreadyPut', { question })
  },
  effect: (meeting, { question, proposes, matter, item, nature, ...to }, { no, by }) => {
    if (question !== undefined) {
      const asked = questionOf(meeting, question)
      if (!asked) return
      asked.put = no
      if (nature !== undefined) ruledOnNature(meeting, asked, nature, no)
      return
    }
    const subject: Subject = proposes
      ? {
          kind: 'chairProposes',
          deed: proposes,
          item: itemProposed(meeting, proposes, item),
          limits: limitsProposed(to),
        }
      : { kind: 'matter', item: item ?? meeting.item }
    ask(meeting, {
      act: no,
      by,
      subject,
      nature: proposes ? 'procedure' : null,
      put: no,
      text: (matter ?? null) as Question['text'], // zod leaves optional keys out
    })
    const asked = questionOf(meeting, no)
    if (asked && nature !== undefined && !proposes) ruledOnNature(meeting, asked, nature, no)
  },
})

/** The Chair defers a vote on a question of substance, so that agreement may be sought. The hours stand in the rule's terms. */
export const deferVote = act('deferVote', {
  by: ['chair'],
  particulars: z.strictObject({ question, until: time }),
  impediment: (meeting, { question }) => undecided(meeting, question),
  effect: (meeting, { question, until }) => {
    const asked = questionOf(meeting, question)
    if (asked) asked.deferred = until
  },
})

/** A delegation asks that the vote be taken by roll-call. */
export const requestRollCall = act('requestRollCall', {
  by: ['delegation'],
  particulars: z.strictObject({ question }),
  exercises: (_, by) => [{ who: by, right: 'decide' }],
  impediment: (meeting, { question }) => undecided(meeting, question),
  effect: (meeting, { question }, { by }) => {
    const asked = questionOf(meeting, question)
    if (asked) asked.rollCall ??= by
  },
})

/** The gavel: the question is decided without a vote, by consensus or acclamation, or the meeting takes note; what is decided is named by its digest. */
export const decideQuestion = act('decideQuestion', {
  by: ['chair'],
  particulars: z.strictObject({ question, mode: z.enum(MODES), digest: z.string() }),
  impediment: (meeting, { question, mode, digest }) => {
    const bar = beforeTheMeeting(meeting, question, digest)
    if (bar) return bar
    return !modesFor(questionOf(meeting, question)!).includes(mode) && cannot('modeDoesNotFit', { question })
  },
  effect: (meeting, { question, mode }, { no }) => settle(meeting, question, no, mode, null, true),
})

const votes = z.array(z.strictObject({ who: participant, vote: z.enum(['yes', 'no', 'abstain']) })).min(1)

/** A vote on a question: by show of hands, as counted, or by roll-call, State by State. Whether it is carried follows from the rules. */
export const recordVote = act('recordVote', {
  by: ['secretariat'],
  particulars: z.discriminatedUnion('method', [
    z.strictObject({
      question,
      digest: z.string(),
      method: z.literal('showOfHands'),
      yes: z.int().min(0).max(1_000),
      no: z.int().min(0).max(1_000),
      abstain: z.int().min(0).max(1_000),
    }),
    z.strictObject({ question, digest: z.string(), method: z.literal('rollCall'), votes }),
  ]),
  impediment: (meeting, { question, digest }) => beforeTheMeeting(meeting, question, digest),
  effect: (meeting, given, { no }) => {
    const count = (vote: string) =>
      given.method === 'rollCall' ? given.votes.filter((one) => one.vote === vote).length : 0
    const tally: Tally =
      given.method === 'showOfHands'
        ? { method: given.method, yes: given.yes, no: given.no, abstain: given.abstain }
        : { method: given.method, yes: count('yes'), no: count('no'), abstain: count('abstain') }
    const asked = questionOf(meeting, given.question)
    if (asked) settle(meeting, given.question, no, 'vote', tally, isCarried(meeting, asked, tally))
  },
})

function settle(
  meeting: Builder,
  no: number,
  by: number,
  mode: Mode | 'vote',
  tally: Tally | null,
  carried: boolean,
): void {
  const asked = questionOf(meeting, no)
  if (!asked) return
  asked.outcome = { act: by, sitting: meeting.sitting, carried, mode, tally }
  if (asked.subject.kind === 'proposal') lapseAmendments(meeting, no, by)
  if (carried) follows(meeting, asked, by)
}

/** A question to be reconsidered is before the meeting as if it had not been put: it is put again, and decided once. */
const reopened = (): Partial<Question> => ({ outcome: null, put: null, objections: [], deferred: null, rollCall: null })

/** What follows from a question that is carried: the proposal is amended, the sitting is suspended, the debate closed, the ruling overruled. */
function follows(meeting: Builder, { subject, text }: Question, by: number): void {
  if (subject.kind === 'amendment') {
    const proposal = questionOf(meeting, subject.of)
    if (!proposal) return
    Object.assign(proposal, { text, worded: by })
    proposal.amended.push(by)
  }
  if (subject.kind === 'appeal') {
    const ruling = meeting.rulings.find(({ act }) => act === subject.ruling)
    if (!ruling) return
    Object.assign(ruling, { overruled: true, upheld: !ruling.upheld })
    const asked = ruling.question === null ? undefined : questionOf(meeting, ruling.question)
    if (asked?.nature) asked.nature = asked.nature === 'substance' ? 'procedure' : 'substance'
  }
  if (subject.kind !== 'motion') return
  if (subject.motion === 'suspendSitting') meeting.suspended = { act: by, until: null }
  if (subject.motion === 'adjournDebate' && subject.item !== null) meeting.debates.set(subject.item, 'adjourned')
  if (subject.motion === 'closeDebate' && subject.item !== null) meeting.debates.set(subject.item, 'closed')
  const of = subject.of === null ? undefined : questionOf(meeting, subject.of)
  if (subject.motion === 'reconsider' && of) Object.assign(of, reopened())
  if (subject.motion === 'competence' && of) {
    of.outcome = { act: by, sitting: meeting.sitting, carried: false, mode: 'vote', tally: null }
    lapseAmendments(meeting, of.act, by)
  }
}
