import { nameOf, noun } from '../treaty/convention.ts'
import { bySeries, placeInSeries } from '../treaty/series.ts'
import { LANGUAGES, readIn, type Language, type Text } from '../treaty/text.ts'
import { dayOfNames, type Meeting, type MeetingDocument, type PaperPart } from '../procedure/meeting.ts'
import { chairOf, type ParagraphOutline, type SectionOutline, type Telling } from './passage.ts'
import { bodyNouns } from './body.ts'
import { annexesOf, annexNumber } from './annexNumber.ts'
import { itemTitle } from './item.ts'
import type { Submitter } from './words.ts'

/** The annexes of the report. */
export const annexes = (telling: Telling): readonly SectionOutline[] =>
  annexesOf(telling.meeting).map((annex) => (annex === 'chairPaper' ? summary(telling) : documentList(telling)))

/** The Chair's paper as it was presented, in the version held. */
function summary({ meeting, language }: Telling): SectionOutline {
  const paper = meeting.chairPaper!
  const { gender } = chairOf(meeting, paper.act)
  const reading = readIn<{ readonly title: string; readonly parts: readonly PaperPart[] }>(
    paper as Text<{ readonly title: string; readonly parts: readonly PaperPart[] }>,
    language.code,
  )
  const paragraphs: ParagraphOutline[] = []
  let subheading: string | undefined
  for (const part of reading?.text.parts ?? []) {
    if ('item' in part) {
      const item = (meeting.agenda ?? meeting.proposedAgenda)?.items.find(({ no }) => no === part.item)
      const title = item ? itemTitle(meeting, item) : null
      subheading = (title && readIn(title, language.code)?.text) ?? undefined
      continue
    }
    const id = `chairPaper.${paragraphs.length + 1}`
    const text: Text = {
      original: paper.original,
      versions: {
        [reading!.language]: {
          status: reading!.status,
          ...(reading!.from ? { from: reading!.from } : {}),
          text: part.text,
        },
      },
    }
    paragraphs.push({
      id,
      quoted: { blocks: [{ block: 'text', text: part.text }], from: [paper.act, paper.annexed!.act] },
      texts: [text],
      ...(subheading === undefined ? {} : { subheading }),
    })
    subheading = undefined
  }
  return {
    id: 'chairPaper',
    kind: 'annex',
    heading: ({ headings }) => [
      headings.annex(annexNumber(meeting, 'chairPaper')),
      reading?.text.title ?? '',
      headings.submittedByChair(gender),
    ],
    paragraphs,
  }
}

/** The list of documents: each symbol once, in the order of the series. */
function documentList({ meeting, language }: Telling): SectionOutline {
  // A report that a meeting closed without adopting is not issued.
  const dropped = meeting.closing && !meeting.adoption ? 'report' : null
  const documents = meeting.documents
    .filter(({ kind }) => kind !== dropped)
    .sort(bySeries(meeting.convention, meeting.symbol))
  return {
    id: 'documents',
    kind: 'annex',
    heading: ({ headings }) => [headings.annex(annexNumber(meeting, 'documents')), headings.documents],
    paragraphs: documents.map((document) => row({ meeting, language }, document)),
  }
}

/** The languages a document is issued in: those it names, else those of its series. */
export function languagesOf(meeting: Meeting, { symbol, languages, original }: MeetingDocument): readonly Language[] {
  if (languages) return languages
  const issued = placeInSeries(meeting.convention, meeting.symbol, symbol)?.series?.languages ?? 'all'
  if (issued === 'all') return LANGUAGES
  return issued === 'original' ? (original ? [original] : LANGUAGES) : issued
}

/** A document's title as a list prints it, with who submitted it. */
export function documentTitle(
  { meeting, language }: Telling,
  document: MeetingDocument,
): { readonly title: string; readonly text: Text | null; readonly from: readonly number[] } {
  const { convention, convened } = meeting
  const { frame } = language
  const { gender, from } = chairOf(meeting, document.act)
  const { kind, submitter, group, title: authored } = document
  const unit =
    submitter !== null && convention.units[submitter] ? noun(convention, convention.units[submitter].noun) : null
  const fixed = kind === 'workingPaper' ? null : kind
  const title = authored
    ? (readIn(authored, language.code)?.text ?? '')
    : fixed
      ? frame.documents.title(fixed, {
          body: bodyNouns(meeting)!.full,
          year: convened!.year,
          unit: fixed === 'background' ? unit : null,
        })
      : ''
  const who = submitter === null || unit ? null : nameOf(convention, submitter, dayOfNames(meeting))
  const by: Submitter =
    submitter === 'chair'
      ? { chair: gender }
      : unit
        ? kind === 'background' && !authored
          ? null
          : { unit }
        : who
          ? { who, group: group === null ? null : noun(convention, convention.groups[group]!.long) }
          : null
  return {
    title: frame.documents.submitted(title, by),
    text: authored,
    from: [document.act, ...(submitter === 'chair' ? from : [])],
  }
}

function row(telling: Telling, document: MeetingDocument): ParagraphOutline {
  const { frame } = telling.language
  const languages = languagesOf(telling.meeting, document)
  const flag = languages.length === LANGUAGES.length ? '' : frame.documents.only(languages)
  const { title, text, from } = documentTitle(telling, document)
  const settled = document.kind === 'report' ? telling.meeting.adoption?.act : document.act // until then it is only foreseen
  return {
    id: `document.${document.symbol}`,
    quoted: { blocks: [], from: settled === undefined ? from : [...from, settled] },
    row: { symbol: document.symbol, title, flag, ...(settled === undefined ? { waits: 'adoptReport' } : {}) },
    ...(text ? { texts: [text] } : {}),
  }
}
