import { strFromU8, unzipSync, zipSync } from 'fflate'
import { readSheet as readWorkbook } from 'read-excel-file/universal'
import writeWorkbook from 'write-excel-file/universal'
import { type Cells, type FileFault, LONGEST_ROW, MOST_ROWS } from './sheet-cells.ts'

const MOST_BYTES = 64 * 1024 * 1024
/** The name of the last column that may be filled. */
const LAST = 'GR'

/** Writes cells as a workbook of one sheet: every cell is a text, the first row stays in view, the same bytes on every run. */
export async function writeXlsx(cells: Cells, look: { readonly rtl: boolean; readonly widths: readonly number[] }) {
  const blob = await writeWorkbook(
    cells.map((row, at) =>
      row.map((value) =>
        value === ''
          ? null
          : {
              value,
              type: String,
              ...(at === 0 ? { fontWeight: 'bold' as const } : { wrap: true, alignVertical: 'top' as const }),
            },
      ),
    ),
    { rightToLeft: look.rtl, stickyRowsCount: 1, columns: look.widths.map((width) => ({ width })) },
  ).toBlob()
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12), level: 6 })
}

/** Whether a workbook's sheets are larger than any that is meant: a row number of a thousand million makes a reader count to it. */
function oversized(sheet: string): FileFault | null {
  const rows = sheet.split(/<(?:\w+:)?row\b/)
  if (rows.length > MOST_ROWS + 2) return { fault: 'tooManyRows', most: MOST_ROWS }
  for (const row of rows)
    if (row.split(/<(?:\w+:)?c\b/).length > LONGEST_ROW + 1) return { fault: 'tooWide', most: LONGEST_ROW }
  for (const [, , place = ''] of sheet.matchAll(/(?<![\w:])r\s*=\s*(["'])([^"']*)\1/g)) {
    const [, letters = '', figures] = /^([A-Z]*)(\d+)$/.exec(place) ?? []
    if (figures === undefined) return { fault: 'damaged' } // a number in disguise: 1e9, &#57;
    if (Number(figures) > MOST_ROWS + 1) return { fault: 'tooManyRows', most: MOST_ROWS }
    if (letters.length > 2 || (letters.length === 2 && letters > LAST)) return { fault: 'tooWide', most: LONGEST_ROW }
  }
  return null
}

/** 1 January 1904, from which some workbooks count, in days of UTC. */
const FIRST_OF_1904 = Date.UTC(1904, 0, 1) / 86_400_000

const two = (n: number): string => String(n).padStart(2, '0')

/** A value as its reader wrote it: a date in figures, an hour where the cell holds nothing but one. */
function written(value: unknown): string {
  if (!(value instanceof Date)) return value === null || value === undefined ? '' : String(value)
  if (Number.isNaN(value.getTime())) return ''
  const minutes = new Date(Math.round(value.getTime() / 60_000) * 60_000)
  const hour = `${two(minutes.getUTCHours())}:${two(minutes.getUTCMinutes())}`
  const [year, days] = [minutes.getUTCFullYear(), minutes.getTime() / 86_400_000]
  if (year < 1900 || Math.floor(days) === FIRST_OF_1904) return hour // the days from which workbooks count
  const day = `${year}-${two(minutes.getUTCMonth() + 1)}-${two(minutes.getUTCDate())}`
  return hour === '00:00' ? day : `${day} ${hour}`
}

/** Reads the first sheet of a workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<{ readonly cells: Cells } | FileFault> {
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.xml(\.rels)?$/.test(name)) return false
        total += originalSize
        return total <= MOST_BYTES
      },
    })
    if (total > MOST_BYTES) return { fault: 'tooLarge', most: MOST_BYTES }
    if (files['xl/workbook.xml'] === undefined) return { fault: 'notASheet' }
    for (const [name, file] of Object.entries(files)) {
      const fault = name.startsWith('xl/worksheets/') && name.endsWith('.xml') ? oversized(strFromU8(file)) : null
      if (fault) return fault
    }
    const plain = zipSync(files, { level: 0 }) // what was measured is what is read
    const rows = await readWorkbook(new Blob([plain as Uint8Array<ArrayBuffer>]))
    return { cells: rows.map((row) => row.map(written)) }
  } catch {
    return { fault: 'damaged' } // no archive, or none of a workbook: the library's words are for its developers
  }
}
