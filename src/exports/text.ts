import type { Block, Part, Report, Section } from '../report/document.ts'
import { awaited, blocksOf, titleOf, unofficialNotes } from './notes.ts'
import { inSequence } from '../treaty/text.ts'
import { onOneLine } from './printable.ts'

/** The front of a report, line by line, for the formats that are read as lines. */
export const frontOf = (report: Report): readonly string[] => {
  const { symbol, masthead, notice, head, labels } = report
  const { treaty, body, stamps, session, meeting, item } = masthead
  return [
    symbol,
    treaty,
    body,
    ...stamps,
    session?.name,
    session?.dates,
    meeting.name,
    meeting.dates,
    item?.label,
    item?.title,
    notice,
    inSequence(unofficialNotes(report), report.language),
    labels.recordHead(head.no, head.hash),
  ].flatMap((line) => (line ? [onOneLine(line)] : []))
}

const blockLines = (block: Block): readonly string[] =>
  block.block === 'table' ? block.rows.map((row) => row.map(onOneLine).join('\t')) : [onOneLine(block.text)]

/** A paragraph or row that is only foreseen says, after its own words, what it waits for. */
export const withAwaited = (words: string, waits: string | null): string =>
  waits === null ? words : `${words} (${onOneLine(waits)})`

const partLines = (part: Part, report: Report): string => {
  if (part.part === 'subheading') return onOneLine(part.text)
  if (part.part === 'document')
    return withAwaited([part.symbol, part.flag, titleOf(part)].map(onOneLine).join('\t'), awaited(part, report))
  const lines = blocksOf(part).flatMap(blockLines)
  return withAwaited(`${onOneLine(part.label)} ${lines.join('\n')}`, awaited(part, report))
}

/** Blank lines stand between headings and paragraphs; the rows of a list follow each other. */
const sectionText = ({ headings, parts }: Section, report: Report): string => {
  const told = parts.map((part, at) => {
    const row = part.part === 'document' && parts[at - 1]?.part === 'document'
    return `${row ? '\n' : '\n\n'}${partLines(part, report)}`
  })
  return headings.map(onOneLine).join('\n\n') + told.join('')
}

/** The report as plain text: the front, the title, then every paragraph after its number. */
export const text = (report: Report): Uint8Array =>
  new TextEncoder().encode(
    [
      frontOf(report).join('\n'),
      onOneLine(report.title),
      ...report.sections.map((section) => sectionText(section, report)),
    ].join('\n\n') + '\n',
  )
