import { textDigest } from '../procedure/digest.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { recount } from '../procedure/ruling.ts'
import { inSequence, readIn, type Language, type Text } from '../treaty/text.ts'
import type { Person } from '../treaty/noun.ts'
import { annexes } from './annexes.ts'
import { conclusion, documentation } from './closing.ts'
import type { Block, DocumentRow, Paragraph, Part, Report, Section, Unofficial } from './document.ts'
import { introduction } from './introduction.ts'
import { mastheadOf } from './masthead.ts'
import { organization } from './organization.ts'
import { participation } from './participation.ts'
import type { ParagraphOutline, Passage, SectionOutline } from './passage.ts'
import { wordsAt } from './presiding.ts'
import type { ReportLanguage } from './words.ts'
import { work } from './work.ts'

/** The report seen whole: its sections, their paragraphs, the sentences of each. */
export const outline = (meeting: Meeting, language: ReportLanguage): readonly SectionOutline[] =>
  [introduction, organization, participation, work, documentation, conclusion]
    .map((section) => section({ meeting, language }))
    .concat(annexes({ meeting, language }))

/** A paragraph with its place: the section it stands in and the title printed before it. */
interface Placed {
  readonly section: SectionOutline
  readonly subheading: string | undefined
  readonly told: Omit<Paragraph, 'no' | 'label'> | Omit<DocumentRow, 'no'>
  /** Printed number as fixed by tabling; null: numbered in order. */
  readonly fixed: string | null
}

/**
 * Composes a meeting's report in one language. As 'report' it is the document that will be issued, its numbers closed up,
 * and what is only foreseen stands in the words it will have; as 'draft' the foreseen stands in square brackets and the
 * numbers of a tabled draft do not move. Once a draft is tabled its text is that of the tabling, as amended.
 */
export function compose(
  meeting: Meeting,
  spoken: ReportLanguage,
  head: { readonly no: number; readonly hash: string },
  as: 'report' | 'draft' = 'report',
): Report {
  const language = wordsAt(spoken, meeting)
  const placed = meeting.draft ? tabled(meeting, language, as) : untabled(meeting, language, as)
  const waiting: string[] = []
  const sections: Section[] = []
  const counters = new Map<string, number>()
  let current: { outline: SectionOutline; parts: Part[] } | null = null
  let number = 0
  const close = () => {
    if (!current) return
    if (current.outline.kind === 'section') number += 1
    const headings = current.outline.heading(language.frame, number).filter((line) => line !== '')
    sections.push({ id: current.outline.id, kind: current.outline.kind, headings, parts: current.parts })
  }
  for (const { section, subheading, told, fixed } of placed) {
    if (current?.outline.id !== section.id) {
      close()
      current = { outline: section, parts: [] }
    }
    if (subheading !== undefined) current.parts.push({ part: 'subheading', text: subheading })
    const { foreseen: waits, ...words } = told
    const shown = waits !== undefined && as === 'draft' ? { foreseen: waits } : {}
    if (words.part === 'document') {
      current.parts.push({ ...words, ...shown, no: words.symbol })
      continue
    }
    const series = section.kind === 'annex' ? section.id : 'body'
    const next = (counters.get(series) ?? 0) + 1
    const bis = fixed !== null && !/^\d+$/.test(fixed)
    if (!(bis && as === 'draft')) counters.set(series, next)
    const [base = '', place] = fixed?.split('+') ?? []
    const no =
      as === 'draft' && fixed !== null
        ? place === undefined
          ? fixed
          : language.frame.bis(base, Number(place))
        : String(next)
    if (waits !== undefined) waiting.push(no)
    current.parts.push({
      ...words,
      ...shown,
      no,
      label: language.frame.label(no),
    })
  }
  close()
  return {
    ...mastheadOf(meeting, language, as, waiting),
    language: language.code,
    dir: language.dir,
    sections,
    head,
    labels: language.frame.labels,
  }
}

/** The meeting as it stood before it adopted its report: what a draft is printed from, which does not tell of its own adoption. */
export const beforeAdoption = (meeting: Meeting): Meeting =>
  meeting.adoption
    ? recount(meeting.convention, meeting.symbol, meeting.entries.slice(0, meeting.adoption.act - 1))
    : meeting

const untabled = (meeting: Meeting, language: ReportLanguage, as: 'report' | 'draft'): readonly Placed[] =>
  outline(meeting, language).flatMap((section) =>
    section.paragraphs.map((one) => ({
      section,
      subheading: one.subheading,
      told: tell(one, language, as),
      fixed: null,
    })),
  )

/** The tabled draft as it stands: each paragraph as composed when it was fixed, as amended since, in the draft's order. */
function tabled(meeting: Meeting, language: ReportLanguage, as: 'report' | 'draft'): readonly Placed[] {
  const draft = meeting.draft!
  const code = language.code
  const versions = new Map<number, Map<string, Placed>>()
  const at = (no: number): Map<string, Placed> => {
    const held = versions.get(no)
    if (held) return held
    const then = untabled(recount(meeting.convention, meeting.symbol, meeting.entries.slice(0, no)), language, 'report')
    const byId = new Map(then.map((one) => [one.told.id, one]))
    versions.set(no, byId)
    return byId
  }
  const now = new Map(untabled(meeting, language, as).map((one) => [one.told.id, one]))
  const first = [...at(draft.act).values()][0]?.section
  const made: Placed[] = []
  for (const one of draft.paragraphs) {
    if (one.deleted) continue
    const before = made.at(-1)
    if (one.inserted) {
      const reading = readIn(one.inserted, code)
      const outlined: ParagraphOutline = {
        id: one.id,
        quoted: { blocks: [{ block: 'text', text: one.words[code] ?? reading?.text ?? '' }], from: one.acts },
        texts: [one.inserted],
      }
      const section = before?.section ?? first
      if (section)
        made.push({
          section,
          subheading: undefined,
          told: pendingIn(tell(outlined, language, as), one.pending, code),
          fixed: one.no,
        })
      continue
    }
    const base = (one.foreseen ? now : at(one.composedAfter)).get(one.id) ?? now.get(one.id)
    if (!base) continue
    const words = one.words[code]
    const acts = [...new Set([...base.told.acts, ...one.acts])].sort((a, b) => a - b)
    const told =
      words === undefined
        ? { ...base.told, acts }
        : {
            ...base.told,
            acts,
            text: words,
            ...(base.told.part === 'paragraph' ? { blocks: [{ block: 'text' as const, text: words }] } : {}),
          }
    const then = one.foreseen ? undefined : now.get(one.id)?.told.text
    const differs = then !== base.told.text && !one.foreseen ? { now: then ?? '' } : {}
    const altered =
      !one.foreseen && one.digests[code] !== undefined && textDigest(told.text) !== one.digests[code]
        ? { altered: true }
        : {}
    made.push({
      section: one.moved && before ? before.section : base.section,
      subheading: base.subheading,
      told: pendingIn({ ...told, ...differs, ...altered }, one.pending, code),
      fixed: one.no,
    })
  }
  return made
}

const pendingIn = <T extends Placed['told']>(told: T, pending: readonly Language[], code: Language): T =>
  pending.includes(code) ? { ...told, pending: true } : told

/** Turns a paragraph's outline into its words in a language. */
function tell(one: ParagraphOutline, language: ReportLanguage, as: 'report' | 'draft'): Placed['told'] {
  const { frame } = language
  const notes = unofficial(one, language)
  const shared = { id: one.id, ...(notes ? { unofficial: notes } : {}) }
  if (one.row) {
    const { symbol, flag, waits } = one.row
    const title = waits !== undefined && as === 'draft' ? `[${one.row.title}]` : one.row.title
    return {
      part: 'document',
      ...shared,
      symbol,
      title,
      flag,
      text: [symbol, flag, title].filter(Boolean).join(' '),
      acts: sorted(one.quoted?.from ?? []),
      ...(waits === undefined ? {} : { foreseen: frame.waitsFor(waits) }),
    }
  }
  if (one.quoted) {
    const { blocks, from } = one.quoted
    return { part: 'paragraph', ...shared, blocks, text: blocks.map(plain).join('\n'), acts: sorted(from) }
  }
  const passages = one.passages ?? []
  const waits = passages.find((passage) => passage.foreseen !== undefined)?.foreseen
  const sentences = passages.map((passage) => sentence(passage, language, as))
  const text = inSequence(sentences, language.code)
  return {
    part: 'paragraph',
    ...shared,
    blocks: [{ block: 'text', text }],
    text,
    acts: sorted(passages.flatMap(({ from }) => from)),
    ...(waits === undefined ? {} : { foreseen: frame.waitsFor(waits) }),
  }
}

function sentence(passage: Passage, language: ReportLanguage, as: 'report' | 'draft'): string {
  const speak = language.passages[passage.name] as (facts: unknown) => string // the register pairs each name with its facts
  const words = speak(passage.facts)
  return passage.foreseen !== undefined && as === 'draft' ? `[${words}]` : words
}

const sorted = (acts: readonly number[]): readonly number[] => [...new Set(acts)].sort((a, b) => a - b)

const plain = (block: Block): string =>
  block.block === 'table' ? block.rows.map((row) => row.join('\t')).join('\n') : block.text

/** What has to be said about a paragraph's wording: a version that is not official or not held, a name nobody has confirmed. */
function unofficial(
  { texts = [], persons = [] }: ParagraphOutline,
  { code, frame }: ReportLanguage,
): Unofficial | null {
  const script = code === 'ar' || code === 'ru' || code === 'zh' ? code : 'latin'
  const unsure = (person: Person) => person.unverified?.includes(script) || person[script] === undefined
  const readings = texts.flatMap((text: Text) => readIn(text, code) ?? [])
  const worst =
    readings.find(({ language }) => language !== code) ??
    readings.find(({ status }) => status === 'machine') ??
    readings.find(({ status }) => status !== 'official')
  const notes = [
    ...(!worst
      ? []
      : [
          worst.language !== code
            ? frame.notes.missing(worst.language)
            : worst.status === 'machine'
              ? frame.notes.machine
              : worst.status === 'retranslation' && worst.from
                ? frame.notes.retranslated(worst.from)
                : frame.notes.unofficial,
        ]),
    ...(persons.some(unsure) ? [frame.notes.transliterated] : []),
  ]
  if (notes.length === 0) return null
  return {
    status: worst?.status ?? 'unofficial',
    ...(worst?.from ? { from: worst.from } : {}),
    note: inSequence(notes, code),
  }
}

/** What tabling fixes: each paragraph's id, printed number and the digest of its text in every language; foreseen ones follow the record. */
export function fixedText(meeting: Meeting, languages: readonly ReportLanguage[]) {
  const reports = languages.map((language) => ({
    code: language.code,
    placed: compose(meeting, language, { no: 0, hash: '' }, 'draft').sections.flatMap(({ parts }) =>
      parts.filter((part) => part.part !== 'subheading'),
    ),
  }))
  return (reports[0]?.placed ?? []).map(({ id, no, foreseen }, at) => ({
    id,
    no,
    digests: Object.fromEntries(reports.map(({ code, placed }) => [code, textDigest(placed[at]!.text)])),
    ...(foreseen === undefined ? {} : { foreseen: true }),
  }))
}
