import type { Day } from '../treaty/convention.ts'
import type { Json } from './act.ts'
import type { Deed } from './acts.ts'
import { draftDigest } from './adoption.ts'
import type { Facts } from './kind.ts'
import { sittingOf, type AgendaItem, type Meeting } from './meeting.ts'
import { nextSpeaker } from './floor.ts'
import { allElected } from './officers.ts'
import { classNameOf, isRepresented } from './participants.ts'
import { isOpen, itemDecided, questionDigest } from './questions.ts'
import { isAdjourned } from './sittings.ts'
import { pendingPoint } from './rulings.ts'
import { listDigest } from './speakers.ts'
import type { Inscription, Question } from './proceedings.ts'

/** A step of a sitting: the deed, whether it is done, due or comes later, and the request it is made by; null where the Chair has to choose. */
export interface Step {
  readonly deed: Deed
  readonly state: 'done' | 'due' | 'later'
  readonly particulars: { readonly [name: string]: Json } | null
  /** The rule lines under which the Chair's leave is needed, besides. */
  readonly leave: readonly string[]
  /** What it is about: the item, who, how many. */
  readonly facts: Facts
}

type Made = Omit<Step, 'state' | 'leave'> & { readonly done: boolean; readonly leave?: readonly string[] }

/** The day of the next sitting: the next one planned, else the first day or the day of the last sitting. */
const nextDay = ({ planned, sittings, convened }: Meeting): Day | null =>
  planned[sittings.length]?.date ?? sittings.at(-1)?.date ?? convened?.from ?? null

/** Those who have asked to be admitted by a decision and have not been: registered in a class that a decision admits. */
export const applicants = (meeting: Meeting, of: 'other' | 'agency'): readonly string[] => [
  ...new Set(
    meeting.registered
      .filter(
        ({ as }) =>
          meeting.convention.classes[as]?.of === of && meeting.convention.classes[as].admittedBy === 'decision',
      )
      .flatMap(({ who }) => who)
      .filter((who) => !meeting.admitted.some((one) => one.who.includes(who))),
  ),
]

const admission = (meeting: Meeting, deed: Deed, of: 'other' | 'agency'): readonly Made[] => {
  const who = applicants(meeting, of)
  const admitted = meeting.admitted.filter(({ as }) => meeting.convention.classes[as]?.of === of)
  if (who.length === 0 && admitted.length === 0) return []
  const count = who.length + admitted.reduce((sum, one) => sum + one.who.length, 0)
  return [{ deed, done: who.length === 0, particulars: { who: [...who] }, facts: { number: count } }]
}

/** The opening of a meeting in the order its rules require, and then its items to the closing. */
function steps(meeting: Meeting): readonly Made[] {
  const { convention, proposedAgenda, agenda, rulesApplied, nominations, viceChairs, sitting, closing } = meeting
  // once every place is filled, whoever was not elected waits for nothing more
  const full = allElected(meeting)
  const candidates = full ? viceChairs : nominations
  const terms = convention.rules.openingOrder?.terms ?? {}
  const date = nextDay(meeting)
  const items = (agenda ?? proposedAgenda)?.items ?? []
  const rules = { document: terms.document, conference: terms.conference }
  const stated = typeof rules.document === 'string' && typeof rules.conference === 'string'
  return [
    {
      deed: 'openSitting',
      done: sitting > 0 || closing !== null,
      particulars: date === null ? null : { date },
      facts: { number: meeting.sittings.length + (sitting > 0 ? 0 : 1) },
    },
    ...(proposedAgenda
      ? [
          {
            deed: 'adoptAgenda',
            done: agenda !== null,
            particulars: { document: proposedAgenda.document, proposed: proposedAgenda.act },
            facts: { document: proposedAgenda.document },
          } as const,
        ]
      : []),
    ...(stated || rulesApplied
      ? [
          {
            deed: 'applyRules',
            done: rulesApplied !== null,
            particulars: stated ? (rules as { document: string; conference: string }) : null,
            facts: { document: String(rules.document ?? rulesApplied?.document) },
          } as const,
        ]
      : []),
    ...candidates.map(({ state }): Made => ({
      deed: 'electViceChair',
      done: viceChairs.some((one) => one.state === state),
      particulars: { state, mode: 'acclamation' },
      facts: { who: state },
    })),
    ...admission(meeting, 'grantObserverStatus', 'other'),
    ...admission(meeting, 'grantAgencyStatus', 'agency'),
    ...items.map((item) => taken(meeting, item)),
    ...report(meeting),
    {
      deed: 'closeMeeting',
      done: closing !== null,
      particulars: {},
      facts: {},
    },
  ]
}

const taken = (meeting: Meeting, { no }: AgendaItem): Made => ({
  deed: 'takeUpItem',
  done: meeting.itemsTakenUp.some(({ item }) => item === no),
  particulars: { item: no },
  facts: { item: no },
})

/** The draft report is tabled and adopted where its symbol has been reserved. */
function report(meeting: Meeting): readonly Made[] {
  const symbol = meeting.draft?.symbol ?? meeting.documents.find(({ kind }) => kind === 'draftReport')?.symbol
  if (symbol === undefined) return []
  return [
    { deed: 'tableReport', done: meeting.draft !== null, particulars: { symbol }, facts: { document: symbol } },
    {
      deed: 'adoptReport',
      done: meeting.adoption !== null,
      particulars: meeting.draft ? { digest: draftDigest(meeting.draft) } : null,
      facts: { document: symbol },
    },
  ]
}

/** Is it a question of substance that met an objection where no vote may follow? It waits until whoever objects withdraws, and the meeting goes on. */
const isUnresolved = ({ convention }: Meeting, { nature, objections }: Question): boolean =>
  objections.length > 0 && nature === 'substance' && convention.rules.votingOnSubstance?.terms?.vote !== true

/** Is a vote put off at this moment? Once its hour has come it is due. */
const isPutOff = ({ deferred }: Question, at: string): boolean =>
  deferred !== null && (at === '' || Date.parse(at) < Date.parse(deferred))

/** How a question that was put is settled: an appeal by a vote, what nobody objects to by consensus; else the Chair rules on its nature, and substance is deferred before the vote. */
function settling({ subject, objections, nature, deferred }: Question): Deed {
  if (subject.kind === 'appeal') return 'recordVote'
  if (objections.length === 0) return 'decideQuestion'
  return nature === null ? 'ruleOnNature' : nature === 'substance' && deferred === null ? 'deferVote' : 'recordVote'
}

/** What the room is in the middle of, and comes before the next step: a point of order, a question put, a speaker, the list, replies, another sitting. */
function underWay(meeting: Meeting, at: string): Made | null {
  if (meeting.sitting === 0) return null
  if (isAdjourned(meeting) && !meeting.speaking)
    return { deed: 'closeSitting', done: false, particulars: {}, facts: { number: meeting.sitting } }
  if (meeting.suspended) return { deed: 'resumeSitting', done: false, particulars: {}, facts: {} }
  const point = pendingPoint(meeting)
  if (point) return { deed: 'ruleOnPoint', done: false, particulars: null, facts: { who: point.by, no: point.act } }
  const order = meeting.convention.rules.orderOfMotions?.terms?.order
  const place = (motion: string) => (Array.isArray(order) && order.includes(motion) ? order.indexOf(motion) : 99)
  const asked = meeting.questions
    .filter((one) => isOpen(one) && one.put !== null && !isPutOff(one, at))
    .filter((one) => !isUnresolved(meeting, one))
    .filter((one) => !isAdjourned(meeting) && meeting.debates.get(itemDecided(one) ?? 0) !== 'adjourned')
    .sort((a, b) => precedence(a.subject, place) - precedence(b.subject, place))[0]
  if (asked) {
    const deed = settling(asked)
    const particulars =
      deed === 'decideQuestion' ? { question: asked.act, mode: 'consensus', digest: questionDigest(asked) } : null
    return { deed, done: false, particulars, facts: { no: asked.act } }
  }
  if (meeting.speaking?.since === null)
    return { deed: 'resumeClock', done: false, particulars: {}, facts: { who: meeting.speaking.who } }
  if (meeting.speaking)
    return { deed: 'concludeStatement', done: false, particulars: {}, facts: { who: meeting.speaking.who } }
  const first = nextSpeaker(meeting, meeting.item)
  if (first && meeting.item !== null && !meeting.debates.has(meeting.item)) return called(meeting, first)
  const list = meeting.item === null ? undefined : meeting.lists.get(meeting.item)
  if (list && list.closed === null)
    return {
      deed: 'closeList',
      done: false,
      particulars: { item: meeting.item!, digest: listDigest(meeting, meeting.item!) },
      facts: { item: meeting.item! },
    }
  const reply = meeting.replies[0]
  if (reply)
    return {
      deed: 'giveFloor',
      done: false,
      particulars: { who: reply.who, as: 'reply', reply: reply.act },
      facts: { who: reply.who, as: 'reply' },
    }
  return null
}

const precedence = (subject: Meeting['questions'][number]['subject'], place: (motion: string) => number): number =>
  subject.kind === 'appeal' ? -1 : subject.kind === 'motion' ? place(subject.motion) : 100

/** The rule lines under which the Chair has to give somebody leave to speak: those of a class that speaks when invited, and credentials where the Chair has let a name onto the list without. */
export function leaveFor(meeting: Meeting, who: string): readonly string[] {
  const own = meeting.convention.classes[classNameOf(meeting, who) ?? '']
  return [
    ...(own && !own.may.includes('speak') && own.ifInvited.includes('speak') ? [own.rule] : []),
    ...(isRepresented(meeting, who) ? [] : ['credentials']),
  ]
}

/** The request by which a delegation on the list is given the floor. */
export const called = (meeting: Meeting, { who, group }: Inscription): Made => ({
  deed: 'giveFloor',
  done: false,
  particulars: { who, as: group === null ? 'national' : 'group', ...(group === null ? {} : { group }) },
  leave: leaveFor(meeting, who),
  facts: { who },
})

/** Is this the last sitting planned? Where none is planned, the meeting closes when all is done. */
const lastSitting = ({ planned, sitting }: Meeting): boolean => sitting >= planned.length

const lastMoment = ({ entries }: Meeting): string => entries.at(-1)?.at ?? ''

/** The whole script at a moment (UTC; that of the last act where none is given): what is done, what is due now, what comes later. At most one step is due. */
export function script(meeting: Meeting, at = lastMoment(meeting)): readonly Step[] {
  if (!meeting.convened || !meeting.chair) return []
  const all = steps(meeting)
  const now = meeting.closing ? null : underWay(meeting, at)
  const due = now ? -1 : all.findIndex((one) => !one.done)
  const waits = now || meeting.closing ? null : dueToday(meeting, all[due])
  const told = all.map(({ done, leave, ...one }, place): Step => ({
    ...one,
    leave: leave ?? [],
    state: done ? 'done' : place === due && !waits ? 'due' : 'later',
  }))
  const inserted = now ?? waits
  if (!inserted) return told
  const { done: _, leave, ...one } = inserted
  const left = told.findIndex(({ state }) => state !== 'done')
  return [
    ...told.slice(0, left < 0 ? told.length : left),
    { ...one, leave: leave ?? [], state: 'due' },
    ...(left < 0 ? [] : told.slice(left)),
  ]
}

/** Where a later day is planned for the rest, the sitting is closed before the meeting is. */
const dueToday = (meeting: Meeting, step: Made | undefined): Made | null =>
  step?.deed === 'closeMeeting' && meeting.sitting > 0 && !meeting.adoption && !lastSitting(meeting)
    ? {
        deed: 'closeSitting',
        done: false,
        particulars: {},
        facts: { number: sittingOf(meeting, meeting.sitting)?.no ?? 0 },
      }
    : null

/** The one thing the rules expect next; null before the meeting has a Chair and once it is closed. */
export const next = (meeting: Meeting, at = lastMoment(meeting)): Step | null =>
  script(meeting, at).find(({ state }) => state === 'due') ?? null
