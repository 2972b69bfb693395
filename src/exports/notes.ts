import { COLON } from '../languages/colon.ts'
import type { Block, DocumentRow, Paragraph, Report } from '../report/document.ts'

/** "Foreseen: the adoption of the report": what a passage that is not yet made waits for; null where it is made. */
export const awaited = ({ foreseen }: Paragraph | DocumentRow, { labels, language }: Report): string | null =>
  foreseen === undefined ? null : [labels.foreseen, foreseen].filter(Boolean).join(COLON[language])

/** What has to be said about a paragraph or row outside its own words, as its footnotes. */
export const notesOn = (told: Paragraph | DocumentRow, report: Report): readonly string[] =>
  [told.unofficial?.note, awaited(told, report)].filter((note) => typeof note === 'string')

/** Numbers that follow each other, as a range: 1–3, 16, 18. */
const ranges = (numbers: readonly string[]): readonly string[] => {
  const runs: string[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && /^\d+$/.test(number) && Number(number) === Number(run.at(-1)) + 1) run.push(number)
    else runs.push([number])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run))
}

/** The notes on unofficial wording, each once with the paragraphs it is about, for the formats that have no footnotes. */
export const unofficialNotes = (report: Report): readonly string[] => {
  const places = new Map<string, string[]>()
  for (const { kind, headings, parts } of report.sections) {
    const here = new Map<string, string[]>()
    for (const part of parts) {
      if (part.part === 'subheading' || part.unofficial === undefined) continue
      here.set(part.unofficial.note, [...(here.get(part.unofficial.note) ?? []), part.no])
    }
    for (const [note, numbers] of here) {
      const where = `${kind === 'annex' ? `${headings[0] ?? ''} ` : ''}${ranges(numbers).join(', ')}`
      places.set(note, [...(places.get(note) ?? []), where])
    }
  }
  return [...places].map(([note, where]) => `${note} [${where.join('; ')}]`)
}

const isBracketed = (text: string): boolean => /^\s*\[[^]*\]\s*$/.test(text)

const opened = (block: Block): readonly Block[] =>
  block.block === 'table' ? [{ block: 'text', text: '[' }, block] : [{ ...block, text: `[${block.text}` }]

const closed = (block: Block): readonly Block[] =>
  block.block === 'table' ? [block, { block: 'text', text: ']' }] : [{ ...block, text: `${block.text}]` }]

/** The blocks of a paragraph as printed: one that is only foreseen stands in square brackets. */
export const blocksOf = ({ blocks, foreseen, text }: Paragraph): readonly Block[] => {
  if (foreseen === undefined || isBracketed(text)) return blocks
  const [first, ...rest] = blocks
  if (first === undefined) return blocks
  const open = [...opened(first), ...rest]
  return [...open.slice(0, -1), ...open.slice(-1).flatMap(closed)]
}

/** The title of a document as printed: one that is only foreseen stands in square brackets. */
export const titleOf = ({ title, foreseen }: DocumentRow): string =>
  foreseen === undefined || isBracketed(title) ? title : `[${title}]`
