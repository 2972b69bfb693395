import { z } from 'zod'
import { act, cannot, symbol, text } from './kind.ts'
import { documentOf, type Meeting } from './meeting.ts'
import { MOTIONS, type Question } from './proceedings.ts'
import { ask, isOpen, lapseAmendments, questionOf, wordsDigest } from './questions.ts'

const no = z.int().positive()

/** A delegation moves: to suspend or adjourn the sitting, to adjourn or close the debate on the item, that the meeting is not competent for a proposal, or to reconsider one. */
export const moveMotion = act('moveMotion', {
  by: ['delegation'],
  particulars: z.strictObject({ motion: z.enum(MOTIONS), of: no.optional() }),
  exercises: (_, by) => [{ who: by, right: 'propose' }],
  impediment: (meeting, { motion, of }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    if (meeting.questions.some((one) => one.subject.kind === 'motion' && one.subject.motion === motion && isOpen(one)))
      return cannot('alreadyMoved', { motion })
    if (motion === 'adjournDebate' || motion === 'closeDebate') return meeting.item === null && cannot('noItem')
    if (motion !== 'competence' && motion !== 'reconsider') return null
    const about = of === undefined ? undefined : questionOf(meeting, of)
    const fits =
      about?.subject.kind === 'proposal' && (motion === 'competence' ? isOpen(about) : about.outcome !== null)
    return !fits && cannot('noSuchQuestion', { question: of ?? 0 })
  },
  effect: (meeting, { motion, of }, { no, by }) =>
    ask(meeting, {
      act: no,
      by,
      subject: { kind: 'motion', motion, item: meeting.item, of: of ?? null },
      nature: 'procedure',
      put: no,
    }),
})

/** A delegation withdraws its motion, proposal or amendment before it is decided. */
export const withdrawProposal = act('withdrawProposal', {
  by: ['delegation'],
  particulars: z.strictObject({ question: no }),
  impediment: (meeting, { question }, { by }) => {
    const asked = questionOf(meeting, question)
    if (!asked || !isOpen(asked) || asked.subject.kind === 'appeal') return cannot('noSuchQuestion', { question })
    return asked.by !== by && cannot('notYours', { deed: 'withdrawProposal', by })
  },
  effect: (meeting, { question }, { no }) => {
    const asked = questionOf(meeting, question)
    if (asked) asked.withdrawn = no
    lapseAmendments(meeting, question, no)
  },
})

/** A delegation submits a proposal for decision, in writing: the document that holds it, and its words. What was withdrawn its mover may submit again, and any other delegation take up in the same words. */
export const submitProposal = act('submitProposal', {
  by: ['delegation'],
  particulars: z.strictObject({ document: symbol, item: no, text }),
  exercises: (_, by) => [{ who: by, right: 'propose' }],
  impediment: (meeting, { document, item, text }, { by }) => {
    const before = meeting.questions.filter(
      ({ subject }) => subject.kind === 'proposal' && subject.document === document,
    )
    if (documentOf(meeting, document)?.submitter !== by && before.length === 0)
      return cannot('noSuchDocument', { document })
    if (!(meeting.agenda ?? meeting.proposedAgenda)?.items.some((one) => one.no === item))
      return cannot('noSuchItem', { item })
    if (before.some(({ withdrawn }) => withdrawn === null)) return cannot('alreadyMoved', { motion: document })
    const last = before.at(-1) // taken up by another, it has the words that were withdrawn
    const its = text as NonNullable<Question['text']> // zod leaves optional keys out
    return last?.by !== by && wordsDigest(last?.text ?? its) !== wordsDigest(its) && cannot('otherWords', { document })
  },
  effect: (meeting, { document, item, text }, { no, by }) =>
    ask(meeting, {
      act: no,
      by,
      subject: { kind: 'proposal', document, item },
      nature: 'substance',
      put: null,
      text: text as Question['text'], // zod leaves optional keys out
    }),
})

/** The proposal before the meeting that an act is about; a bar where there is none, or where it has been put. */
const proposalNotPut = (meeting: Meeting, question: number) => {
  const asked = questionOf(meeting, question)
  if (asked?.subject.kind !== 'proposal' || !isOpen(asked)) return cannot('noSuchQuestion', { question })
  return asked.put !== null && cannot('alreadyPut', { question })
}

/** A delegation revises its own proposal before it is put to the meeting. */
export const amendProposal = act('amendProposal', {
  by: ['delegation'],
  particulars: z.strictObject({ question: no, text }),
  exercises: (_, by) => [{ who: by, right: 'propose' }],
  impediment: (meeting, { question }, { by }) =>
    proposalNotPut(meeting, question) ||
    (questionOf(meeting, question)?.by !== by && cannot('notYours', { deed: 'amendProposal', by })),
  effect: (meeting, { question, text }, { no, by }) => {
    const asked = questionOf(meeting, question)
    if (!asked) return
    Object.assign(asked, { text, worded: no })
    if (by !== asked.by) asked.amended.push(no) // records of earlier releases: another's took effect at once
  },
})

/** A delegation submits an amendment to another's proposal, before that is put: the words the proposal would have. It is before the meeting until the mover accepts it or the meeting decides. */
export const submitAmendment = act('submitAmendment', {
  by: ['delegation'],
  particulars: z.strictObject({ question: no, text }),
  exercises: (_, by) => [{ who: by, right: 'propose' }],
  impediment: (meeting, { question }, { by }) =>
    proposalNotPut(meeting, question) ||
    (questionOf(meeting, question)?.by === by && cannot('notYours', { deed: 'submitAmendment', by })),
  effect: (meeting, { question, text }, { no, by }) => {
    const asked = questionOf(meeting, question)
    if (asked?.subject.kind !== 'proposal') return
    const { document, item } = asked.subject
    ask(meeting, {
      act: no,
      by,
      subject: { kind: 'amendment', of: question, document, item },
      nature: asked.nature,
      put: null,
      text: text as Question['text'],
    })
  },
})

/** The mover of a proposal accepts an amendment to it before that is decided: the proposal has its words. */
export const acceptAmendment = act('acceptAmendment', {
  by: ['delegation'],
  particulars: z.strictObject({ question: no }),
  exercises: (_, by) => [{ who: by, right: 'propose' }],
  impediment: (meeting, { question }, { by }) => {
    const asked = questionOf(meeting, question)
    if (asked?.subject.kind !== 'amendment' || !isOpen(asked)) return cannot('noSuchQuestion', { question })
    const proposal = questionOf(meeting, asked.subject.of)
    if (proposal?.by !== by) return cannot('notYours', { deed: 'acceptAmendment', by })
    return proposal.put !== null && cannot('alreadyPut', { question: proposal.act })
  },
  effect: (meeting, { question }, { no }) => {
    const asked = questionOf(meeting, question)
    const proposal = asked?.subject.kind === 'amendment' ? questionOf(meeting, asked.subject.of) : undefined
    if (!asked || !proposal) return
    asked.accepted = no
    Object.assign(proposal, { text: asked.text, worded: no })
  },
})
