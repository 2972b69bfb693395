import type { DocumentRow, Paragraph, Part, Subheading } from '../report/document.ts'

/** Rows that follow each other are one list of documents. */
export interface DocumentList {
  readonly part: 'documents'
  readonly rows: readonly DocumentRow[]
}

/** The parts of a section with its rows gathered into lists. */
export const withLists = (parts: readonly Part[]): readonly (Paragraph | Subheading | DocumentList)[] => {
  const gathered: (Paragraph | Subheading | { part: 'documents'; rows: DocumentRow[] })[] = []
  for (const part of parts) {
    const last = gathered.at(-1)
    if (part.part !== 'document') gathered.push(part)
    else if (last?.part === 'documents') last.rows.push(part)
    else gathered.push({ part: 'documents', rows: [part] })
  }
  return gathered
}

/** The rows of a table, each with as many cells as the longest. */
export const squared = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const width = Math.max(1, ...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}

/** The last block of a paragraph that is running text, where its footnotes are called; -1 where it is all tables. */
export const lastWords = (blocks: readonly { readonly block: string }[]): number =>
  blocks.findLastIndex(({ block }) => block !== 'table')
