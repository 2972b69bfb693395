import { z } from 'zod'
import { classOf } from '../treaty/convention.ts'
import { placeInSeries } from '../treaty/series.ts'
import { act, cannot, day, language, participants, symbol, text } from './kind.ts'
import { faulty } from './malformed.ts'
import { groupToday } from './participants.ts'
import { DOCUMENT_KINDS, documentOf, enter, type Meeting } from './meeting.ts'
import { classNameOf } from './participants.ts'

const kind = z.enum(DOCUMENT_KINDS)

/** Documents of which a meeting has one. */
const ONE: readonly string[] = ['agenda', 'draftReport', 'report', 'provisionalParticipants', 'participants']

const symbolImpediment = (meeting: Meeting, symbol: string, kind: string) => {
  if (!meeting.convened) return cannot('notConvened')
  const place = placeInSeries(meeting.convention, meeting.symbol, symbol)
  if (!place?.series) return cannot('otherMeeting', { symbol, expected: meeting.symbol })
  if (place.series.kinds && !place.series.kinds.includes(kind)) return cannot('otherSeries', { symbol })
  if (documentOf(meeting, symbol) !== null) return cannot('symbolTaken', { symbol })
  const held = ONE.includes(kind) ? meeting.documents.find((one) => one.kind === kind) : undefined
  return held !== undefined && cannot('alreadyNoted', { who: held.symbol })
}

/** A symbol is reserved for a document the meeting is to have: the report itself, the list of participants. */
export const reserveSymbol = act('reserveSymbol', {
  by: ['secretariat'],
  particulars: z.strictObject({
    symbol,
    kind,
    submitter: z.literal('chair').optional(),
    date: day.optional(),
    original: language.optional(),
    languages: z.array(language).min(1).optional(),
  }),
  impediment: (meeting, { symbol, kind, submitter }) =>
    submitter === 'chair' && !meeting.chair ? cannot('nobodyPresides') : symbolImpediment(meeting, symbol, kind),
  effect: (meeting, { symbol, kind, submitter, date, original, languages }, { no }) => {
    enter(meeting, {
      act: no,
      symbol,
      kind,
      submitter: submitter ?? null,
      group: null,
      title: null,
      original: original ?? null,
      languages: languages ?? null,
      date: date ?? null,
    })
  },
})

/** The Chair invites participants who submit documents only when invited to submit theirs. */
export const inviteToSubmit = act('inviteToSubmit', {
  by: ['chair'],
  particulars: z.strictObject({ who: participants }),
  exercises: ({ who }) => who.map((one) => ({ who: one, right: 'submit' as const, asking: true })),
  impediment: (meeting, { who }) => {
    if (!meeting.chair) return cannot('nobodyPresides')
    const unknown = who.find((one) => classNameOf(meeting, one) === null)
    if (unknown !== undefined) return cannot('unknownParticipant', { who: unknown })
    const again = who.find((one) => meeting.invited.includes(one))
    return again !== undefined && cannot('alreadyNoted', { who: again })
  },
  effect: (meeting, { who }) => {
    meeting.invited.push(...who)
  },
})

/** A document is submitted under a symbol: by the Chair, a unit of the secretariat, or a delegation, for itself or on behalf of a group. */
export const submitDocument = act('submitDocument', {
  by: ['chair', 'secretariat', 'delegation'],
  particulars: z.strictObject({
    symbol,
    kind,
    title: text.optional(),
    unit: z.string().optional(),
    group: z.string().optional(),
    original: language.optional(),
    languages: z.array(language).min(1).optional(),
  }),
  exercises: (_, by) => (by === 'chair' || by === 'secretariat' ? [] : [{ who: by, right: 'submit' as const }]),
  impediment: (meeting, { symbol, kind, title, unit, group }, { by }) => {
    const { convention, convened } = meeting
    if (by === 'chair' && !meeting.chair) return cannot('nobodyPresides')
    if (kind !== 'workingPaper' && by !== 'chair' && by !== 'secretariat')
      return cannot('notYours', { deed: 'submitDocument', by })
    if (kind === 'workingPaper' && title === undefined) return cannot('titleMissing', { symbol })
    if (unit !== undefined && !convention.units[unit]) return cannot('unknownUnit', { unit })
    if (group !== undefined && !convention.groups[group]) return cannot('unknownGroup', { group })
    if (group !== undefined && groupToday(meeting, by) !== group) return cannot('notOfTheGroup', { who: by, group })
    if (by !== 'chair' && by !== 'secretariat' && classOf(convention, by, convened?.from ?? '') === null)
      return cannot('unknownParticipant', { who: by })
    return symbolImpediment(meeting, symbol, kind)
  },
  effect: (meeting, { symbol, kind, title, unit, group, original, languages }, { no, by }) => {
    const submitter = by === 'secretariat' ? (unit ?? null) : by
    enter(meeting, {
      act: no,
      symbol,
      kind,
      submitter,
      group: group ?? null,
      title: (title ?? null) as never,
      original: original ?? title?.original ?? null,
      languages: languages ?? null,
      date: null,
    })
  },
})

/** The Chair draws delegations' attention to a document. */
export const drawAttention = act('drawAttention', {
  by: ['chair'],
  particulars: z.strictObject({ document: symbol }),
  impediment: (meeting, { document }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    if (meeting.attention.some((one) => one.document === document)) return cannot('alreadyNoted', { who: document })
    return documentOf(meeting, document) === null && cannot('noSuchDocument', { document })
  },
  effect: (meeting, { document }, { no }) => {
    meeting.attention.push({ act: no, document })
  },
})

/** Working papers are introduced under an item, by those who submitted them. */
export const introduceDocuments = act('introduceDocuments', {
  by: ['secretariat'],
  particulars: z.strictObject({
    item: z.int().positive(),
    documents: z
      .array(symbol)
      .min(1)
      .refine((all) => new Set(all).size === all.length, faulty('twice')),
  }),
  impediment: (meeting, { item, documents }) => {
    if (!meeting.itemsTakenUp.some((one) => one.item === item)) return cannot('itemNotTakenUp', { item })
    // Introduced by a delegation: the Chair and the secretariat draw attention to theirs.
    const missing = documents.find((one) => {
      const paper = documentOf(meeting, one)
      return (
        paper?.kind !== 'workingPaper' ||
        classOf(meeting.convention, paper.submitter ?? '', meeting.convened?.from ?? '') === null
      )
    })
    if (missing !== undefined) return cannot('noSuchDocument', { document: missing })
    const again = documents.find((one) => meeting.introduced.has(one))
    return again !== undefined && cannot('alreadyIntroduced', { document: again })
  },
  effect: (meeting, { item, documents }, { no }) => {
    meeting.introductions.push({ act: no, item, documents })
    for (const one of documents) meeting.introduced.set(one, no)
  },
})

/** The secretariat makes the official documents available: on the convention's website and in the official document system. */
export const publishDocuments = act('publishDocuments', {
  by: ['secretariat'],
  particulars: z.strictObject({ site: z.url(), system: z.url() }),
  impediment: ({ convened }) => !convened && cannot('notConvened'),
  effect: (meeting, { site, system }, { no }) => {
    meeting.publication = { act: no, site, system }
  },
})
