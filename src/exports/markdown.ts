import type { Block, Part, Report, Section } from '../report/document.ts'
import { squared } from './lists.ts'
import { awaited, blocksOf, titleOf } from './notes.ts'
import { onOneLine } from './printable.ts'
import { frontOf, withAwaited } from './text.ts'

/** Words as Markdown prints them letter for letter: its marks are struck out where they would be read as marks. */
export const literal = (text: string): string =>
  onOneLine(text)
    .replace(/[\\`*[\]<>|~]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)/gu, '\\$&')
    .replace(/^(?=[#+=-])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\')

const table = (rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map(literal).join(' | ')} |`
  const [head = [], ...body] = squared(rows)
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...body.map(line)].join('\n')
}

const blockText = (block: Block): string => {
  switch (block.block) {
    case 'table':
      return table(block.rows)
    case 'item':
      return `- ${literal(block.text)}`
    case 'line':
      return block.strong && block.text.trim() !== '' ? `**${literal(block.text)}**` : literal(block.text)
    case 'text':
      return literal(block.text)
  }
}

/** A heading, even of no words, stays one line. */
const heading = (level: number, words: string): string => `${'#'.repeat(level)} ${literal(words)}`.trimEnd()

const partText = (part: Part, report: Report, level: number): string => {
  if (part.part === 'subheading') return heading(level, part.text)
  if (part.part === 'document') {
    const flag = part.flag === '' ? [] : [`(${literal(part.flag)})`]
    return withAwaited(['-', literal(part.symbol), ...flag, literal(titleOf(part))].join(' '), awaited(part, report))
  }
  const [first, ...rest] = blocksOf(part)
  const label = literal(part.label)
  const opening =
    first === undefined
      ? [label]
      : first.block === 'text'
        ? [`${label} ${blockText(first)}`]
        : [label, blockText(first)]
  return withAwaited([...opening, ...rest.map(blockText)].join('\n\n'), awaited(part, report))
}

/** Blank lines stand between parts; the rows of a list follow each other. */
const sectionText = ({ headings, parts }: Section, report: Report): string => {
  const level = 2 + Math.min(headings.length, 2)
  const told = parts.map((part, at) => {
    const row = part.part === 'document' && parts[at - 1]?.part === 'document'
    return `${row ? '\n' : '\n\n'}${partText(part, report, level)}`
  })
  return (
    headings.map((words, at) => (at < 2 ? heading(2 + at, words) : `**${literal(words)}**`)).join('\n\n') +
    told.join('')
  )
}

/** The report as Markdown: the front, the title as its one first heading, then every paragraph after its number. */
export const markdown = (report: Report): Uint8Array =>
  new TextEncoder().encode(
    [
      frontOf(report).map(literal).join('  \n'),
      heading(1, report.title),
      ...report.sections.map((section) => sectionText(section, report)),
    ].join('\n\n') + '\n',
  )
