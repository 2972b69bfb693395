import type { Cells, FileFault } from './sheet-cells.ts'
import { readCsv, writeCsv } from './sheet-csv.ts'
import { readXlsx, writeXlsx } from './sheet-xlsx.ts'

/** The forms of a sheet, by the ending of their files. */
export const SHEET_FORMS = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type SheetForm = keyof typeof SHEET_FORMS

/** The largest file taken in, in bytes. */
export const LARGEST_SHEET = 4 * 1024 * 1024

// A cell that begins with one of these is a formula to a spreadsheet; with an apostrophe before it, it is a text.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/

const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text)

/** Writes cells as a file of that form. No cell is ever a formula: what looks like one is written as a text. */
export async function writeSheet(
  cells: Cells,
  form: SheetForm,
  look: { readonly rtl: boolean; readonly widths: readonly number[] } = { rtl: false, widths: [] },
): Promise<Uint8Array> {
  const safe = cells.map((row) => row.map(guarded))
  return form === 'csv' ? writeCsv(safe) : writeXlsx(safe, look)
}

/** Reads a file as cells, whatever its name says: a workbook (.xlsx), else CSV. Empty rows at the end are passed over. */
export async function readSheet(bytes: Uint8Array): Promise<{ readonly cells: Cells } | FileFault> {
  if (bytes.length > LARGEST_SHEET) return { fault: 'tooLarge', most: LARGEST_SHEET }
  if (bytes.length === 0) return { fault: 'empty' }
  const starts = (...mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { fault: 'oldWorkbook' }
  if (starts(0x25, 0x50, 0x44, 0x46)) return { fault: 'notASheet' } // a PDF
  const read = starts(0x50, 0x4b) ? await readXlsx(bytes) : readCsv(bytes)
  if ('fault' in read) return read
  const cells = read.cells.map((row) =>
    row.map((cell) => unguarded(cell.normalize('NFC').replace(/\r\n?/g, '\n').trim())),
  )
  const last = cells.findLastIndex((row) => row.some((cell) => cell !== ''))
  return last < 0 ? { fault: 'empty' } : { cells: cells.slice(0, last + 1) }
}
