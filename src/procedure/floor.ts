import { z } from 'zod'
import { act, cannot, participant } from './kind.ts'
import { interventions, seconds, unknownLimit } from './limits.ts'
import type { Builder, Meeting } from './meeting.ts'
import { CAPACITIES, type Inscription, type Limits, type Question, type Speaking } from './proceedings.ts'
import { listOf, remove } from './speakers.ts'
import { classNameOf, groupToday } from './participants.ts'
import { isExplained, isOpen, questionOf } from './questions.ts'

/** Who may be called next under an item: the first on its list. */
export const nextSpeaker = (meeting: Meeting, item: number | null): Inscription | null =>
  (item === null ? undefined : listOf(meeting, item)[0]) ?? null

/** Seconds a speaker is allowed: as the meeting has limited speeches in that capacity (replies where it has not: as their rule says) or of that class, whichever is stricter. Null: no limit. */
export function limitFor(meeting: Meeting, who: string, as: string): number | null {
  const set = meeting.limits?.seconds ?? {}
  const own = [set[as] ?? (as === 'reply' ? replyTerm(meeting, who) : null), set[classNameOf(meeting, who) ?? '']]
  const strictest = Math.min(...own.filter((one) => typeof one === 'number'))
  return strictest === Infinity ? null : strictest
}

/** Seconds the rule on replies gives the next one. */
export const replyTerm = (meeting: Meeting, who: string): number | null => {
  const terms = meeting.convention.rules.rightOfReply?.terms ?? {}
  const seconds = repliesOf(meeting, who).length === 0 ? terms.firstSeconds : terms.secondSeconds
  return typeof seconds === 'number' ? seconds : null
}

/** Replies a delegation has made at this sitting. */
export const repliesOf = (meeting: Meeting, who: string) =>
  meeting.statements.filter((one) => one.as === 'reply' && one.who === who && one.sitting === meeting.sitting)

/** Seconds the speaker has used at a moment. */
export const usedBy = ({ used, since }: Speaking, at: string): number =>
  used + (since === null ? 0 : Math.max(0, Math.round((Date.parse(at) - Date.parse(since)) / 1000)))

/** Seconds each delegation has spoken under an item, by its code. */
export function totals(meeting: Meeting, item: number | null): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const one of meeting.statements)
    if (one.item === item) sums.set(one.who, (sums.get(one.who) ?? 0) + (one.spoken ?? 0))
  return sums
}

const open = ({ sitting }: Meeting) => sitting === 0 && cannot('noSitting')

/** Do some speak for a question and some against it before it is put: a motion, or what the Chair proposes on the time of speeches? */
export const isSpokenTo = ({ subject }: Question): boolean =>
  subject.kind === 'motion' || (subject.kind === 'chairProposes' && subject.deed === 'limitSpeeches')

/** The Chair gives the floor: under the item discussed, in the delegation's own name or a group's, in reply, to a motion, or in explanation of position. */
export const giveFloor = act('giveFloor', {
  by: ['chair'],
  particulars: z.strictObject({
    who: participant,
    as: z.enum(CAPACITIES),
    item: z.int().positive().optional(),
    group: z.string().optional(),
    /** The motion spoken to, the question explained. */
    question: z.int().positive().optional(),
    side: z.enum(['for', 'against']).optional(),
    /** The request for a reply that is met. */
    reply: z.int().positive().optional(),
    seconds: z.int().positive().max(86_400).optional(),
  }),
  exercises: ({ who, as }) => [{ who, right: as === 'motion' || as === 'explanation' ? 'propose' : 'speak' }],
  impediment: (meeting, { who, as, item, group, question, side, reply }) => {
    if (meeting.speaking) return cannot('floorTaken', { who: meeting.speaking.who })
    if (classNameOf(meeting, who) === null) return cannot('unknownParticipant', { who })
    const under = item ?? meeting.item
    if ((as === 'national' || as === 'group') && under === null) return cannot('noItem')
    if (item !== undefined && !meeting.itemsTakenUp.some((one) => one.item === item))
      return cannot('itemNotTakenUp', { item })
    if ((as === 'group') !== (group !== undefined)) return cannot('groupMissing', { who })
    if (group !== undefined && !meeting.convention.groups[group]) return cannot('unknownGroup', { group })
    if (group !== undefined && groupToday(meeting, who) !== group) return cannot('notOfTheGroup', { who, group })
    if (as === 'reply' && !meeting.replies.some((one) => one.act === reply && one.who === who))
      return cannot('noReplyAsked', { who })
    if (as === 'motion') {
      const motion = question === undefined ? undefined : questionOf(meeting, question)
      if (!motion || !isSpokenTo(motion) || !isOpen(motion))
        return cannot('noSuchQuestion', { question: question ?? 0 })
      if (side === undefined) return cannot('sideMissing', { who })
      if (meeting.statements.some((one) => one.as === 'motion' && one.question === question && one.who === who))
        return cannot('alreadySpoken', { who })
    }
    if (as === 'explanation') {
      const asked = question === undefined ? undefined : questionOf(meeting, question)
      if (!asked || !isExplained(asked)) return cannot('noSuchQuestion', { question: question ?? 0 })
      if (asked.put === null) return cannot('notPut', { question: asked.act })
    }
    return open(meeting)
  },
  effect: (meeting, { who, as, item, group, question, side, reply, seconds }, { no, at }) => {
    const under = item ?? meeting.item
    const turn = {
      act: no,
      who,
      as,
      group: group ?? null,
      item: under,
      sitting: meeting.sitting,
      question: question ?? meeting.replies.find((one) => one.act === reply)?.to ?? null,
      side: side ?? null,
      limit: seconds ?? limitFor(meeting, who, as),
    }
    meeting.speaking = { ...turn, used: 0, since: at }
    meeting.statements.push({ ...turn, spoken: null })
    if (as === 'reply') meeting.replies = meeting.replies.filter((one) => one.act !== reply)
    if ((as === 'national' || as === 'group') && under !== null) spoke(meeting, no, who, under, group)
  },
})

/** What was spoken becomes part of the discussion of the item: in the delegation's own name, for a group, or as an observer. */
function spoke(meeting: Builder, no: number, who: string, item: number, group: string | undefined): void {
  const inscribed = listOf(meeting, item).find((one) => one.who === who && one.group === (group ?? null))
  if (inscribed) remove(meeting, inscribed.act)
  const party = meeting.convention.classes[classNameOf(meeting, who) ?? '']?.of === 'party'
  if (group !== undefined) {
    if (!meeting.groupStatements.some((one) => one.item === item && one.who === who && one.group === group))
      meeting.groupStatements.push({ act: no, item, who, group })
  } else if (party) meeting.discussions.push({ act: no, item, who: [who] })
  else meeting.observerStatements.push({ act: no, item, who: [who] })
}

/** The clock is stopped: for a point of order, for the interpreters, for silence in the room. */
export const stopClock = act('stopClock', {
  by: ['chair', 'secretariat'],
  particulars: z.strictObject({}),
  impediment: ({ speaking }) =>
    !speaking ? cannot('nobodySpeaks') : speaking.since === null && cannot('clockStopped', { who: speaking.who }),
  effect: (meeting, _, { at }) => stopped(meeting, at),
})

/** Stops the speaker's clock at a moment. */
export function stopped(meeting: Builder, at: string): void {
  if (meeting.speaking) meeting.speaking = { ...meeting.speaking, used: usedBy(meeting.speaking, at), since: null }
}

/** The clock runs again. */
export const resumeClock = act('resumeClock', {
  by: ['chair', 'secretariat'],
  particulars: z.strictObject({}),
  impediment: (meeting) =>
    !meeting.speaking
      ? cannot('nobodySpeaks')
      : meeting.speaking.since !== null
        ? cannot('clockRuns', { who: meeting.speaking.who })
        : open(meeting),
  effect: (meeting, _, { at }) => {
    if (meeting.speaking) meeting.speaking = { ...meeting.speaking, since: at }
  },
})

/** The speaker concludes. */
export const concludeStatement = act('concludeStatement', {
  by: ['chair', 'secretariat'],
  particulars: z.strictObject({}),
  impediment: ({ speaking }) => !speaking && cannot('nobodySpeaks'),
  effect: (meeting, _, { at }) => {
    const { speaking } = meeting
    if (!speaking) return
    const statement = meeting.statements.findLast(({ act }) => act === speaking.act)
    if (statement) statement.spoken = usedBy(speaking, at)
    meeting.speaking = null
  },
})

/** The Chair calls the speaker to order: to the item under discussion, or to the time allowed. */
export const callToOrder = act('callToOrder', {
  by: ['chair'],
  particulars: z.strictObject({ why: z.enum(['relevance', 'time']) }),
  impediment: ({ speaking }) => !speaking && cannot('nobodySpeaks'),
  effect: () => {},
})

const limitsNothing = (seconds: Limits['seconds'], interventions: number | undefined): boolean =>
  Object.keys(seconds).length === 0 && interventions === undefined

/** The meeting limits speeches: seconds by capacity (national, group, reply) or class of participation, and how often a delegation may speak to an item. What is not limited again is free, and where nothing is limited the limits are lifted. */
export const limitSpeeches = act('limitSpeeches', {
  by: ['chair'],
  particulars: z.strictObject({
    seconds,
    interventions: interventions.optional(),
  }),
  impediment: (meeting, { seconds, interventions }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    if (meeting.limits === null && limitsNothing(seconds, interventions)) return cannot('notLimited')
    return unknownLimit(meeting, seconds)
  },
  effect: (meeting, { seconds, interventions }, { no }) => {
    meeting.limits = limitsNothing(seconds, interventions)
      ? null
      : { act: no, seconds, interventions: interventions ?? null }
  },
})

/** A delegation asks to reply to a statement. */
export const requestReply = act('requestReply', {
  by: ['delegation'],
  particulars: z.strictObject({ to: z.int().positive() }),
  exercises: (_, by) => [{ who: by, right: 'speak', asking: true }],
  impediment: (meeting, { to }, { by }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    const here = meeting.statements.filter(({ sitting, who }) => sitting === meeting.sitting && who !== by)
    if (here.length === 0) return cannot('nobodyHasSpoken')
    const statement = here.find(({ act }) => act === to)
    if (!statement) return cannot('noSuchStatement', { no: to })
    return (
      meeting.replies.some((one) => one.who === by) &&
      cannot('alreadyInscribed', { who: by, item: statement.item ?? 0 })
    )
  },
  effect: (meeting, { to }, { no, by }) => {
    meeting.replies.push({ act: no, who: by, to })
  },
})

/** A delegation no longer asks to reply. */
export const withdrawReply = act('withdrawReply', {
  by: ['delegation'],
  particulars: z.strictObject({}),
  impediment: (meeting, _, { by }) =>
    !meeting.replies.some((one) => one.who === by) && cannot('noReplyAsked', { who: by }),
  effect: (meeting, _, { by }) => {
    meeting.replies = meeting.replies.filter((one) => one.who !== by)
  },
})
