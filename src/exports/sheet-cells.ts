import type { FileFaultCode } from '../languages/sheetWords.ts'

/** A sheet's cells as texts, row by row; the first row names the columns. */
export type Cells = readonly (readonly string[])[]

/** Why a file is no sheet we can read. `line`: where, counted as spreadsheets do. */
export interface FileFault {
  readonly fault: FileFaultCode
  readonly line?: number
  readonly text?: string
  readonly most?: number
}

/** The most lines that are taken, and the most columns. */
export const MOST_ROWS = 20_000
export const LONGEST_ROW = 200
