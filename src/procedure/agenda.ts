import { z } from 'zod'
import { topicOf } from '../treaty/programme.ts'
import { act, cannot, symbol, text } from './kind.ts'
import { faulty } from './malformed.ts'
import { documentOf } from './meeting.ts'

const item = z
  .strictObject({
    no: z.int().positive(),
    topic: z.string().optional(),
    standing: z.string().optional(),
    title: text.optional(),
  })
  .refine(
    ({ topic, standing, title }) => (standing === undefined) !== (topic === undefined && title === undefined),
    faulty('itemWithoutTitle'),
  )

/** The agenda is proposed: the document that holds it, and its items as far as they are known. */
export const proposeAgenda = act('proposeAgenda', {
  by: ['chair'],
  particulars: z.strictObject({ document: symbol, items: z.array(item).min(1) }),
  impediment: (meeting, { document, items }) => {
    const { convention, agenda, convened } = meeting
    if (!convened) return cannot('notConvened')
    if (agenda) return cannot('agendaAdopted')
    if (documentOf(meeting, document)?.kind !== 'agenda') return cannot('noSuchDocument', { document })
    const numbers = items.map(({ no }) => no)
    if (numbers.some((no, at) => at > 0 && no <= numbers[at - 1]!)) return cannot('itemsOutOfOrder')
    const topic = items.find((one) => one.topic !== undefined && !convention.bodies[one.topic])
    if (topic) return cannot('unknownTopic', { topic: topic.topic! })
    const untitled = items.find(
      ({ topic, title }) =>
        topic !== undefined && title === undefined && topicOf(convention.programme, topic)?.text === undefined,
    )
    if (untitled) return cannot('itemTitleMissing', { item: untitled.no })
    const standing = items.find(
      (one) => one.standing !== undefined && !convention.programme.standingItems[one.standing],
    )
    return standing && cannot('unknownTopic', { topic: standing.standing! })
  },
  effect: (meeting, { document, items }, { no }) => {
    meeting.proposedAgenda = { act: no, document, items: items as never } // zod leaves optional keys out
  },
})

/** The meeting adopts its agenda as proposed; where the act that proposed it is named, a later proposal may not have taken its place. */
export const adoptAgenda = act('adoptAgenda', {
  by: ['chair'],
  particulars: z.strictObject({ document: symbol, proposed: z.int().positive().optional() }),
  impediment: ({ sitting, proposedAgenda, agenda }, { document, proposed }) => {
    if (sitting === 0) return cannot('noSitting')
    if (agenda) return cannot('agendaAdopted')
    if (proposedAgenda?.document !== document) return cannot('noSuchProposal', { document })
    return proposed !== undefined && proposed !== proposedAgenda.act && cannot('textChanged', { paragraph: document })
  },
  effect: (meeting, _, { no }) => {
    if (meeting.proposedAgenda) meeting.agenda = { ...meeting.proposedAgenda, adopted: no, sitting: meeting.sitting }
  },
})

/** On the Chair's suggestion, the meeting approves a conference's rules of procedure as its own, mutatis mutandis. */
export const applyRules = act('applyRules', {
  by: ['chair'],
  particulars: z.strictObject({ document: symbol, conference: z.string() }),
  impediment: ({ sitting, rulesApplied, convention }, { conference }) => {
    if (sitting === 0) return cannot('noSitting')
    if (rulesApplied) return cannot('rulesApplied')
    // Rules of procedure are those of a conference or of another body the convention names.
    return (
      (!/^(conference|body)\./.test(conference) || !convention.nouns[conference]) &&
      cannot('unknownConference', { conference })
    )
  },
  effect: (meeting, { document, conference }, { no }) => {
    meeting.rulesApplied = { act: no, document, conference, sitting: meeting.sitting }
  },
})

/** The meeting takes up an item of its agenda. */
export const takeUpItem = act('takeUpItem', {
  by: ['chair'],
  particulars: z.strictObject({ item: z.int().positive() }),
  impediment: ({ sitting, agenda, itemsTakenUp, speaking }, { item }) => {
    if (sitting === 0) return cannot('noSitting')
    if (speaking) return cannot('floorTaken', { who: speaking.who })
    if (itemsTakenUp.some((one) => one.item === item)) return cannot('itemTakenUp', { item })
    return agenda !== null && !agenda.items.some((one) => one.no === item) && cannot('noSuchItem', { item })
  },
  effect: (meeting, { item }, { no }) => {
    meeting.itemsTakenUp.push({ act: no, item })
    meeting.item = item
  },
})

/** The meeting returns to an item it took up before; an adjourned debate is resumed. */
export const resumeItem = act('resumeItem', {
  by: ['chair'],
  particulars: z.strictObject({ item: z.int().positive() }),
  impediment: ({ sitting, itemsTakenUp, item: current, speaking, debates }, { item }) => {
    if (sitting === 0) return cannot('noSitting')
    if (speaking) return cannot('floorTaken', { who: speaking.who })
    if (item === current && !debates.has(item)) return cannot('itemTakenUp', { item })
    return !itemsTakenUp.some((one) => one.item === item) && cannot('itemNotTakenUp', { item })
  },
  effect: (meeting, { item }) => {
    meeting.item = item
    meeting.debates.delete(item)
  },
})
