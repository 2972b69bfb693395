import { type Cells, type FileFault, LONGEST_ROW, MOST_ROWS } from './sheet-cells.ts'

const BOM = '\uFEFF'
const SEPARATORS = [',', ';', '\t'] as const

/** Writes cells as a CSV file as spreadsheets open it: UTF-8 with its mark, commas, lines ended by CR LF (RFC 4180). */
export const writeCsv = (cells: Cells): Uint8Array => {
  const cell = (text: string): string => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return new TextEncoder().encode(BOM + cells.map((row) => `${row.map(cell).join(',')}\r\n`).join(''))
}

/** The text of a file whose encoding is known: by its mark, or because it is UTF-8. Null for any other: what is guessed would be wrong letters. */
function decoded(bytes: Uint8Array): string | null {
  const starts = (...mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)
  const encoding = starts(0xff, 0xfe, 0, 0)
    ? null
    : starts(0xff, 0xfe)
      ? 'utf-16le'
      : starts(0xfe, 0xff)
        ? 'utf-16be'
        : starts(0x84, 0x31, 0x95, 0x33)
          ? 'gb18030'
          : 'utf-8'
  if (encoding === null) return null
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/, '')
    return text.includes('\0') ? null : text // UTF-16 without its mark
  } catch {
    return null
  }
}

/** What separates the cells: as the line "sep=" says that some spreadsheets put first, else the most frequent mark of the first line outside quotes. */
function separatorOf(text: string): { readonly separator: string; readonly from: number } {
  const said = /^sep=(.)\r?\n/.exec(text)
  if (said?.[1] !== undefined) return { separator: said[1], from: said[0].length }
  const first = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '')
  const count = (mark: string): number => first.split(mark).length
  const separator = SEPARATORS.reduce((best, mark) => (count(mark) > count(best) ? mark : best))
  return { separator, from: 0 }
}

/** Reads a CSV file: comma, semicolon or tab, quotes doubled inside quotes, lines ended anyhow. */
export function readCsv(bytes: Uint8Array): { readonly cells: Cells } | FileFault {
  const text = decoded(bytes)
  if (text === null) return { fault: 'encoding' }
  const { separator, from } = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let at = from
  const endRow = (): void => {
    rows.push(row)
    row = []
  }
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      const opened = at
      for (at += 1; ; at += 2) {
        const end = text.indexOf('"', at)
        if (end < 0) return { fault: 'unclosedQuote', line: rows.length + 1, text: text.slice(opened, opened + 30) }
        cell += text.slice(at, end)
        at = end
        if (text[at + 1] !== '"') break
        cell += '"'
      }
      at += 1
    }
    const start = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
    row.push(cell + text.slice(start, at))
    if (row.length > LONGEST_ROW) return { fault: 'tooWide', most: LONGEST_ROW }
    if (text[at] === separator) {
      at += 1
      if (at === text.length) row.push('')
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    endRow()
    if (rows.length > MOST_ROWS + 1) return { fault: 'tooManyRows', most: MOST_ROWS }
  }
  if (row.length > 0) endRow()
  return { cells: rows }
}
