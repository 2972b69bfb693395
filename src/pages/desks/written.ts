import type { Json } from '../../procedure/act.ts'
import type { Meeting, MeetingDocument } from '../../procedure/meeting.ts'
import { isParty, partiesParticipating } from '../../procedure/participants.ts'
import type { Question } from '../../procedure/proceedings.ts'
import { isOpen } from '../../procedure/questions.ts'
import { nextInSeries } from '../../treaty/series.ts'
import { objectionsTo, reasonsOf, type Seat } from './control.tsx'
import { wordsOf } from './place.tsx'

/** The symbol a working paper would bear: the next free number of the first series that holds working papers. */
export function nextPaper({ convention, symbol, documents }: Meeting): string {
  const series = convention.series.find(({ kinds }) => kinds?.includes('workingPaper'))?.series ?? 'WP'
  return nextInSeries(
    convention,
    symbol,
    series,
    documents.map((one) => one.symbol),
  )
}

/** The papers a delegation has submitted. */
export const ownPapers = ({ shown: { meeting }, who }: Seat): readonly MeetingDocument[] =>
  meeting.documents.filter(({ submitter }) => submitter === who)

export const sampleText = { original: 'en', versions: { en: { status: 'official', text: '…' } } } as const

/** What a plausible paper, proposal or nomination of this delegation would say: on it the form asks whether it is in order. */
export const samples = (seat: Seat) => {
  const { meeting } = seat.shown
  const paper = (unproposed(seat)[0] ?? ownPapers(seat)[0])?.symbol ?? nextPaper(meeting)
  const item = meeting.item ?? (meeting.agenda ?? meeting.proposedAgenda)?.items[0]?.no ?? 1
  return {
    submitDocument: { symbol: nextPaper(meeting), kind: 'workingPaper', title: sampleText },
    submitProposal: { document: paper, item, text: sampleText },
    nominate: { person: { title: 'none', gender: 'f', latin: '…' }, state: candidates(seat)[0] ?? seat.who },
  } as const satisfies { readonly [deed: string]: { readonly [name: string]: Json } }
}

/** A deed whose form stands on the desk with fields of its own. */
export type Filled = keyof ReturnType<typeof samples>

const proposed = (meeting: Meeting, document: string): boolean =>
  meeting.questions.some(
    ({ subject, withdrawn }) => subject.kind === 'proposal' && subject.document === document && withdrawn === null,
  )

const lastOf = (meeting: Meeting, document: string): Question | undefined =>
  meeting.questions.findLast(({ subject }) => subject.kind === 'proposal' && subject.document === document)

/** The last proposal made of a document that stands proposed no more, since its mover withdrew it. */
const withdrawnOf = (meeting: Meeting, document: string): Question | undefined =>
  proposed(meeting, document) ? undefined : lastOf(meeting, document)

/** The proposals that were withdrawn, which their movers and others may submit again in the same words. */
export const withdrawnProposals = ({ shown: { meeting } }: Seat): readonly Question[] =>
  meeting.documents.flatMap(({ symbol }) => withdrawnOf(meeting, symbol) ?? [])

/** What a delegation may propose for decision in words of its own: its papers not yet proposed, and those whose proposal it withdrew itself. */
export const unproposed = ({ shown: { meeting }, who }: Seat): readonly MeetingDocument[] =>
  meeting.documents.filter(({ submitter, symbol }) => {
    if (proposed(meeting, symbol)) return false
    const last = withdrawnOf(meeting, symbol)
    return last ? last.by === who : submitter === who
  })

/** The proposals whose words may still change: those before the meeting and not yet put to it. */
export const changeable = ({ questions }: Meeting): readonly Question[] =>
  questions.filter((one) => one.subject.kind === 'proposal' && one.put === null && isOpen(one))

/** The States a delegation may nominate somebody of: parties that take part and have no nominee yet. */
export const candidates = ({ shown: { meeting }, who }: Seat): readonly string[] => {
  const present = partiesParticipating(meeting)
  return [...new Set([...(isParty(meeting, who) ? [who] : []), ...present])].filter(
    (state) => !meeting.nominations.some((one) => one.state === state),
  )
}

/** Why a form would be refused now; a delegation without a paper is told that it has none to propose. */
export const whyNot = (seat: Seat, deed: Filled): readonly string[] => {
  const told = objectionsTo(seat, deed, samples(seat)[deed])
  if (deed !== 'submitProposal' || ownPapers(seat).length + unproposed(seat).length > 0) return reasonsOf(seat, told)
  const others = told.filter(
    ({ objection }) => !('impediment' in objection && objection.impediment === 'noSuchDocument'),
  )
  return [...reasonsOf(seat, others), ...(closedToClass(seat, deed) ? [] : [wordsOf(seat).papers.none])]
}

/** Can the delegation's class ever send this form? Where the rules of its class alone refuse it, no fields are shown. */
export const closedToClass = (seat: Seat, deed: Filled): boolean =>
  objectionsTo(seat, deed, samples(seat)[deed]).some(
    ({ objection }) => 'norm' in objection && objection.norm === 'participation',
  )
