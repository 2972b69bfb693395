import { z } from 'zod'
import { act, cannot, textOf } from './kind.ts'
import { faulty } from './malformed.ts'

const part = z.union([
  z.strictObject({ item: z.int().positive() }),
  z.strictObject({ text: z.string().min(1).max(20_000) }),
])
const paper = textOf(
  z.strictObject({
    title: z.string().min(1).max(500),
    parts: z
      .array(part)
      .min(1)
      .refine((all) => all.some((one) => 'text' in one), faulty('noParagraph')),
  }),
)

/**
 * The Chair presents a paper prepared on the Chair's own responsibility and initiative. It says of itself that it has not
 * been agreed and has no status: without that it is not presented, and no report that annexes it is issued.
 */
export const presentChairPaper = act('presentChairPaper', {
  by: ['chair'],
  particulars: z.strictObject({ paper, disclaimer: z.literal(true) }),
  impediment: ({ sittings, chairPaper, agenda, proposedAgenda }, { paper: { versions } }) => {
    if (sittings.length === 0) return cannot('noSitting')
    if (chairPaper) return cannot('alreadyNoted', { who: 'chairPaper' })
    const shapes = Object.values(versions).map(({ text }) =>
      text.parts.map((one) => ('item' in one ? `item ${one.item}` : 'text')).join(),
    )
    const items = Object.values(versions).flatMap(({ text }) =>
      text.parts.flatMap((one) => ('item' in one ? [one.item] : [])),
    )
    const missing = items.find((item) => !(agenda ?? proposedAgenda)?.items.some(({ no }) => no === item))
    if (missing !== undefined) return cannot('noSuchItem', { item: missing })
    return new Set(shapes).size > 1 && cannot('versionsDiffer')
  },
  effect: (meeting, { paper: { original, versions } }, { no }) => {
    meeting.chairPaper = { act: no, original, versions: versions as never, annexed: null } // zod leaves optional keys out
  },
})

/** The Chair's paper is annexed to the report, after consultation with States parties where there was one. */
export const annexChairPaper = act('annexChairPaper', {
  by: ['chair'],
  particulars: z.strictObject({ consulted: z.boolean() }),
  impediment: ({ chairPaper }) =>
    !chairPaper ? cannot('noChairPaper') : chairPaper.annexed !== null && cannot('alreadyNoted', { who: 'chairPaper' }),
  effect: (meeting, { consulted }, { no }) => {
    if (meeting.chairPaper) meeting.chairPaper = { ...meeting.chairPaper, annexed: { act: no, consulted } }
  },
})
