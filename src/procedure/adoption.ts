import { z } from 'zod'
import { LANGUAGES, type Language } from '../treaty/text.ts'
import { textDigest } from './digest.ts'
import { act, cannot, day, language, symbol, text } from './kind.ts'
import { faulty } from './malformed.ts'
import { isOpen, lapse, questionOf } from './questions.ts'
import { documentOf, type Draft, type DraftParagraph, type Meeting } from './meeting.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/, faulty('notADigest'))
const digests = z.partialRecord(language, digest)
const id = z.string().min(1).max(120)
const fixed = z.strictObject({ id, no: z.string().max(120), digests, foreseen: z.boolean().optional() })

/** The digest of a draft as it stands: of every paragraph's number and digests, in order. What an adoption names. */
export const draftDigest = (draft: Draft): string =>
  textDigest(
    draft.paragraphs
      .filter(({ deleted }) => !deleted)
      .map((one) => [one.id, one.no, ...LANGUAGES.map((code) => one.digests[code] ?? '-')].join('\t'))
      .join('\n'),
  )

const paragraphOf = (meeting: Meeting, id: string): DraftParagraph | undefined =>
  meeting.draft?.paragraphs.find((one) => one.id === id && !one.deleted)

const underAdoption = (meeting: Meeting) =>
  meeting.draft === null ? cannot('notTabled') : meeting.adoption !== null && cannot('reportAdopted')

const missing = (meeting: Meeting, paragraph: string) =>
  underAdoption(meeting) || (paragraphOf(meeting, paragraph) === undefined && cannot('noSuchParagraph', { paragraph }))

/** A row of the list of documents, whose printed number is a symbol: it stands in the order of the series. */
const isRow = (meeting: Meeting, id: string): boolean => paragraphOf(meeting, id)?.no.includes('/') ?? false

const proposes = (_: unknown, by: string) =>
  by === 'chair' || by === 'secretariat' ? [] : [{ who: by, right: 'propose' as const }]

const changed = (
  draft: Draft,
  no: number,
  paragraph: string,
  change: (one: DraftParagraph) => DraftParagraph,
): Draft => ({
  ...draft,
  amendments: [...draft.amendments, no],
  paragraphs: draft.paragraphs.map((one) => (one.id === paragraph ? { ...change(one), acts: [...one.acts, no] } : one)),
})

/** The draft report is tabled: its paragraphs' ids, printed numbers and the digest of each language's text are fixed. */
export const tableReport = act('tableReport', {
  by: ['chair'],
  particulars: z.strictObject({ symbol, paragraphs: z.array(fixed).min(1) }),
  impediment: (meeting, { symbol, paragraphs }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    if (meeting.draft) return cannot('alreadyTabled', { symbol: meeting.draft.symbol })
    if (documentOf(meeting, symbol)?.kind !== 'draftReport') return cannot('noSuchDocument', { document: symbol })
    return new Set(paragraphs.map((one) => one.id)).size !== paragraphs.length && cannot('paragraphTwice')
  },
  effect: (meeting, { symbol, paragraphs }, { no }) => {
    const fixed = paragraphs.map(({ id, no: printed, digests, foreseen }): DraftParagraph => ({
      id,
      no: printed,
      digests,
      foreseen: foreseen ?? false,
      composedAfter: no,
      words: {},
      inserted: null,
      pending: [],
      deleted: false,
      moved: false,
      acts: [],
    }))
    meeting.draft = { act: no, symbol, paragraphs: fixed, amendments: [] }
  },
})

/** An oral amendment of fact: the record was corrected since tabling, and the paragraph now says what the record says, in every language. */
export const amendFact = act('amendFact', {
  by: ['chair', 'secretariat', 'delegation'],
  particulars: z.strictObject({ paragraph: id, digests }),
  exercises: proposes,
  impediment: (meeting, { paragraph }) => missing(meeting, paragraph),
  effect: (meeting, { paragraph, digests }, { no }) => {
    if (meeting.draft)
      meeting.draft = changed(meeting.draft, no, paragraph, (one) => ({
        ...one,
        digests,
        composedAfter: no,
        words: {},
        pending: [],
        deleted: Object.keys(digests).length === 0, // the record makes it no more
      }))
  },
})

/** An oral amendment of structure: a paragraph is deleted, moved after another, or inserted (as "10 bis") after another. */
export const amendStructure = act('amendStructure', {
  by: ['chair', 'delegation'],
  particulars: z.discriminatedUnion('change', [
    z.strictObject({ change: z.literal('delete'), paragraph: id }),
    z.strictObject({ change: z.literal('move'), paragraph: id, after: id }),
    z.strictObject({ change: z.literal('insert'), paragraph: id, after: id, text }),
  ]),
  exercises: proposes,
  impediment: (meeting, particulars) => {
    if (particulars.change === 'delete') return missing(meeting, particulars.paragraph)
    const place = missing(meeting, particulars.after)
    if (place) return place
    if (isRow(meeting, particulars.after) || isRow(meeting, particulars.paragraph))
      return cannot('noSuchParagraph', { paragraph: particulars.after })
    const there = paragraphOf(meeting, particulars.paragraph)
    if (particulars.change === 'move')
      return (
        (there === undefined || particulars.paragraph === particulars.after) &&
        cannot('noSuchParagraph', { paragraph: particulars.paragraph })
      )
    return meeting.draft?.paragraphs.some((one) => one.id === particulars.paragraph) && cannot('paragraphTwice')
  },
  effect: (meeting, particulars, { no }) => {
    const { draft } = meeting
    if (!draft) return
    if (particulars.change === 'delete') {
      meeting.draft = changed(draft, no, particulars.paragraph, (one) => ({ ...one, deleted: true }))
      return
    }
    const { after, paragraph } = particulars
    const inserted =
      particulars.change === 'insert'
        ? newParagraph(particulars.paragraph, numberAfter(draft, after), particulars.text as never, no)
        : draft.paragraphs.find((one) => one.id === paragraph)
    if (!inserted) return
    const rest = draft.paragraphs.filter((one) => one.id !== paragraph)
    const behind = rest.findIndex((one) => one.id === after) + 1
    // A further insertion after the same paragraph stands behind those already there: 10 bis, 10 ter.
    const base = rest[behind - 1]?.no.split('+')[0] ?? ''
    let at = behind
    if (particulars.change === 'insert') while (rest[at]?.no.startsWith(`${base}+`)) at += 1
    const moved = particulars.change === 'move' ? { ...inserted, moved: true, acts: [...inserted.acts, no] } : inserted
    meeting.draft = {
      ...draft,
      amendments: [...draft.amendments, no],
      paragraphs: [...rest.slice(0, at), moved, ...rest.slice(at)],
    }
  },
})

/** The printed number of a paragraph inserted after another: "10+1" stands for 10 bis, "10+2" for 10 ter; each language prints it its own way. */
const numberAfter = (draft: Draft, after: string): string => {
  const base = draft.paragraphs.find(({ id }) => id === after)?.no.split('+')[0] ?? ''
  const places = draft.paragraphs.flatMap(({ no }) => (no.startsWith(`${base}+`) ? [Number(no.split('+')[1])] : []))
  return `${base}+${Math.max(0, ...places) + 1}`
}

const newParagraph = (
  id: string,
  printed: string,
  inserted: NonNullable<DraftParagraph['inserted']>,
  no: number,
): DraftParagraph => ({
  id,
  no: printed,
  digests: Object.fromEntries(
    Object.entries(inserted.versions).map(([code, version]) => [code, textDigest(version.text)]),
  ),
  foreseen: false,
  composedAfter: no,
  words: {},
  inserted,
  pending: LANGUAGES.filter((code) => inserted.versions[code] === undefined),
  deleted: false,
  moved: false,
  acts: [no],
})

/** An oral amendment of words: in one language, against the text it was seen in. The other versions of the paragraph are then pending. */
export const amendWords = act('amendWords', {
  by: ['chair', 'delegation'],
  particulars: z.strictObject({
    paragraph: id,
    language,
    seen: digest.optional(),
    text: z.string().trim().min(1).max(20_000),
  }),
  exercises: proposes,
  impediment: (meeting, { paragraph, language, seen }) =>
    missing(meeting, paragraph) ||
    (paragraphOf(meeting, paragraph)?.digests[language] !== seen && cannot('textChanged', { paragraph })),
  effect: (meeting, { paragraph, language, text }, { no }) => {
    if (!meeting.draft) return
    meeting.draft = changed(meeting.draft, no, paragraph, (one) => ({
      ...one,
      words: { ...one.words, [language]: text },
      digests: { ...one.digests, [language]: textDigest(text) },
      pending: one.pending.includes(language)
        ? one.pending.filter((code) => code !== language)
        : LANGUAGES.filter((code: Language) => code !== language),
    }))
  },
})

/** A publication says that the draft was amended orally, and does not say how. */
export const noteAmendments = act('noteAmendments', {
  by: ['secretariat'],
  particulars: z.strictObject({}),
  impediment: (meeting) => underAdoption(meeting),
  effect: (meeting, _, { no }) => {
    if (meeting.draft) meeting.draft = { ...meeting.draft, amendments: [...meeting.draft.amendments, no] }
  },
})

/** A delegation objects: to the adoption of the report, or to a question before the meeting. There is no consensus while its objection stands. */
export const object = act('object', {
  by: ['delegation'],
  particulars: z.strictObject({ question: z.int().positive().optional() }),
  exercises: (_, by) => [{ who: by, right: 'decide' }],
  impediment: (meeting, { question }, { by }) => {
    const asked = question === undefined ? null : questionOf(meeting, question)
    if (asked === undefined || (asked && !isOpen(asked))) return cannot('noSuchQuestion', { question: question ?? 0 })
    const standing = asked ? asked.objections : meeting.objections
    return (
      (asked === null && underAdoption(meeting)) ||
      (standing.some((one) => one.by === by) && cannot('alreadyNoted', { who: by }))
    )
  },
  effect: (meeting, { question }, { no, by }) => {
    const standing = question === undefined ? meeting.objections : questionOf(meeting, question)?.objections
    standing?.push({ act: no, by })
  },
})

/** A delegation withdraws its objection. */
export const withdrawObjection = act('withdrawObjection', {
  by: ['delegation'],
  particulars: z.strictObject({ question: z.int().positive().optional() }),
  impediment: (meeting, { question }, { by }) => {
    const standing = question === undefined ? meeting.objections : (questionOf(meeting, question)?.objections ?? [])
    return !standing.some((one) => one.by === by) && cannot('noObjection', { who: by })
  },
  effect: (meeting, { question }, { by }) => {
    const standing = question === undefined ? meeting.objections : questionOf(meeting, question)?.objections
    const at = standing?.findIndex((one) => one.by === by) ?? -1
    if (at >= 0) standing?.splice(at, 1)
  },
})

/** The meeting adopts its report by consensus: the draft as it stands, named by its digest. */
export const adoptReport = act('adoptReport', {
  by: ['chair'],
  particulars: z.strictObject({ digest }),
  impediment: (meeting, { digest }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    if (!meeting.draft) return cannot('notTabled')
    if (meeting.adoption) return cannot('reportAdopted')
    return draftDigest(meeting.draft) !== digest && cannot('textChanged', { paragraph: meeting.draft.symbol })
  },
  effect: (meeting, { digest }, { no }) => {
    if (meeting.draft) meeting.adoption = { act: no, sitting: meeting.sitting, symbol: meeting.draft.symbol, digest }
  },
})

/** The Chair closes the meeting, and with it the sitting. */
export const closeMeeting = act('closeMeeting', {
  by: ['chair'],
  particulars: z.strictObject({}),
  impediment: ({ sitting, closing, speaking }) =>
    closing
      ? cannot('meetingClosed')
      : sitting === 0
        ? cannot('noSitting')
        : speaking !== null && cannot('floorTaken', { who: speaking.who }),
  effect: (meeting, _, { no }) => {
    const open = meeting.sittings[meeting.sitting - 1]
    if (open) open.closed = no
    lapse(meeting, no)
    meeting.closing = { act: no, sitting: meeting.sitting }
    meeting.sitting = 0
  },
})

/** The report is issued under its symbol, bearing a date; nothing of its text is decided any more. */
export const issueReport = act('issueReport', {
  by: ['secretariat'],
  particulars: z.strictObject({ symbol, date: day }),
  impediment: (meeting, { symbol, date }) => {
    if (!meeting.adoption) return cannot('notAdopted')
    if (meeting.issue) return cannot('alreadyIssued', { symbol: meeting.issue.symbol })
    if (documentOf(meeting, symbol)?.kind !== 'report') return cannot('noSuchDocument', { document: symbol })
    const adopted = meeting.sittings[meeting.adoption.sitting - 1]?.date
    return adopted !== undefined && date < adopted && cannot('dateBeforeAdoption', { date, adopted })
  },
  effect: (meeting, { symbol, date }, { no }) => {
    meeting.issue = { act: no, symbol, date }
  },
})
