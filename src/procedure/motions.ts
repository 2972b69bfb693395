import { z } from 'zod'
import { act, cannot, symbol, text } from './kind.ts'
import { documentOf } from './meeting.ts'
import { MOTIONS, type Question } from './proceedings.ts'
import { ask, isOpen, questionOf } from './questions.ts'

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
    if (motion === 'adjournDebate' || motion === 'closeDebate')
      return meeting.item === null && cannot('itemNotTakenUp', { item: 0 })
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

/** A delegation withdraws its motion or proposal before it is decided. */
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
  },
})

/** A delegation submits a proposal for decision, in writing: the document that holds it, and its words. What was withdrawn any delegation may take up again. */
export const submitProposal = act('submitProposal', {
  by: ['delegation'],
  particulars: z.strictObject({ document: symbol, item: no, text }),
  exercises: (_, by) => [{ who: by, right: 'propose' }],
  impediment: (meeting, { document, item }, { by }) => {
    const before = meeting.questions.filter(
      ({ subject }) => subject.kind === 'proposal' && subject.document === document,
    )
    if (documentOf(meeting, document)?.submitter !== by && before.length === 0)
      return cannot('noSuchDocument', { document })
    if (!(meeting.agenda ?? meeting.proposedAgenda)?.items.some((one) => one.no === item))
      return cannot('noSuchItem', { item })
    return before.some(({ withdrawn }) => withdrawn === null) && cannot('alreadyMoved', { motion: document })
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

/** A delegation revises its own proposal or amends another's, before it is put to the meeting. */
export const amendProposal = act('amendProposal', {
  by: ['delegation'],
  particulars: z.strictObject({ question: no, text }),
  exercises: (_, by) => [{ who: by, right: 'propose' }],
  impediment: (meeting, { question }) => {
    const asked = questionOf(meeting, question)
    if (asked?.subject.kind !== 'proposal' || !isOpen(asked)) return cannot('noSuchQuestion', { question })
    return asked.put !== null && cannot('alreadyPut', { question })
  },
  effect: (meeting, { question, text }, { no, by }) => {
    const asked = questionOf(meeting, question)
    if (!asked) return
    asked.text = text as Question['text']
    if (by !== asked.by) asked.amended.push(no)
  },
})
