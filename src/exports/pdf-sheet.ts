import type { Block, DocumentRow, Paragraph, Report } from '../report/document.ts'
import { dayOf } from './day.ts'
import { squared, withLists } from './lists.ts'
import { blocksOf, notesOn, titleOf } from './notes.ts'
import { onOneLine } from './printable.ts'
import { readingOf } from './stamps.ts'
import { piecesOf } from './symbols.ts'

const words = (text: string) => piecesOf(onOneLine(text)).map(({ text, symbol }) => ({ t: text, s: symbol }))

const block = (one: Block) =>
  one.block === 'table'
    ? { block: one.block, rows: squared(one.rows).map((row) => row.map(words)) }
    : { block: one.block, text: words(one.text), strong: one.block === 'line' && one.strong === true }

const paragraph = (told: Paragraph, report: Report) => ({
  part: 'paragraph',
  label: onOneLine(told.label),
  blocks: blocksOf(told)
    .filter((one) => one.block !== 'table' || one.rows.length > 0)
    .map(block),
  notes: notesOn(told, report).map(words),
})

const row = (told: DocumentRow, report: Report) => ({
  symbol: words(told.symbol),
  flag: words(told.flag),
  title: words(titleOf(told)),
  notes: notesOn(told, report).map(words),
})

const place = (name: string | undefined, dates: string | null | undefined) =>
  name ? [{ name: words(name), dates: dates ? words(dates) : null }] : []

/** The report as the layout reads it: data only, so that no letter of it can be a command. */
export const sheetOf = (report: Report): string => {
  const { language, dir, symbol, meeting, title, masthead, notice, sections, labels, head } = report
  return JSON.stringify({
    language,
    dir,
    dated: dayOf(report) !== null,
    name: onOneLine([symbol, title].filter(Boolean).join(' ')) || onOneLine(meeting),
    symbol: words(symbol ?? ''),
    running: words(symbol ?? meeting),
    title: words(title),
    treaty: words(masthead.treaty),
    body: words(masthead.body),
    stamps: masthead.stamps.map((stamp) => ({ words: words(stamp), ...readingOf(stamp, language) })),
    places: [
      ...place(masthead.session?.name, masthead.session?.dates),
      ...place(masthead.meeting.name, masthead.meeting.dates),
      ...place(masthead.item?.label, null),
      ...place(masthead.item?.title, null),
    ],
    notice: words(notice),
    record: words(labels.recordHead(head.no, head.hash)),
    sections: sections.map(({ kind, headings, parts }) => ({
      annex: kind === 'annex',
      headings: headings.map(words),
      parts: withLists(parts).map((part) => {
        switch (part.part) {
          case 'subheading':
            return { part: part.part, text: words(part.text) }
          case 'paragraph':
            return paragraph(part, report)
          case 'documents':
            return { part: part.part, rows: part.rows.map((one) => row(one, report)) }
        }
      }),
    })),
  })
}
