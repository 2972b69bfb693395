import type { Zone } from '../../treaty/clock.ts'
import type { Language } from '../../treaty/text.ts'
import type { Request } from '../act.ts'

/** What a line of the sheet can be about, in the order in which a meeting is prepared. */
export const THINGS = [
  'delegation',
  'officer',
  'reservedSymbol',
  'paper',
  'agendaItem',
  'sitting',
  'work',
  'list',
] as const
export type Thing = (typeof THINGS)[number]

/** The columns, in the order in which a sheet is written. */
export const COLUMNS = [
  'what',
  'item',
  'symbol',
  'code',
  'name',
  'address',
  'capacity',
  'post',
  'date',
  'from',
  'to',
  'room',
  'languages',
  'until',
  'kind',
  'submitter',
  'group',
  'original',
  'title.ar',
  'title.en',
  'title.es',
  'title.fr',
  'title.ru',
  'title.zh',
  'note',
] as const
export type Column = (typeof COLUMNS)[number]

/** The column that holds a title in that language. */
export const titleIn = (language: Language): Column => `title.${language}`

/** A line of the sheet: its number as spreadsheets count (the names of the columns are line 1), and its cells that are not empty. */
export interface Row {
  readonly line: number
  readonly thing: Thing
  readonly cells: { readonly [C in Column]?: string }
}

/** What can be wrong with a line; each language has its sentence. */
export const SHEET_FAULTS = [
  'columnTwice',
  'dayAmbiguous',
  'missing',
  'nameAndCode',
  'noTitle',
  'noWhat',
  'notADay',
  'notAMoment',
  'notANumber',
  'notASymbol',
  'notAnHour',
  'otherLineWrong',
  'titleStands',
  'tooManyReplaced',
  'tooLong',
  'twice',
  'unknown',
  'unknownColumn',
  'unknownThing',
] as const
export type SheetFaultCode = (typeof SHEET_FAULTS)[number]

/** A fault of a line: the column it stands in, what is wrong, the cell's text, what may have been meant, the other line concerned. */
export interface SheetFault {
  readonly fault: SheetFaultCode
  readonly column: Column | null
  readonly value?: string
  readonly near?: string
  readonly other?: number
}

/** What is worth knowing of a line although nothing is wrong: languages without a title; a cell that spreadsheets could take for a formula. */
export type SheetNote =
  | { readonly note: 'lacks'; readonly languages: readonly Language[] }
  | { readonly note: 'formula'; readonly column: Column }

/** What a line does: nothing that the meeting does not have already; it asks for acts; it is part of what another line asks for; or it is wrong. */
export type Does =
  | { readonly is: 'same' }
  | { readonly is: 'asks'; readonly requests: readonly Request[] }
  | { readonly is: 'with'; readonly other: number }
  | { readonly is: 'wrong'; readonly faults: readonly SheetFault[] }

/** A line, and what it does. `thing` is null where the sheet does not say what the line is about. */
export interface SheetLine {
  readonly line: number
  readonly thing: Thing | null
  /** What the line is about, as the sheet names it: a code, a symbol, a number, a day. */
  readonly about: string
  /** The thing itself, however a sheet writes it; null where the line is wrong. */
  readonly key: string | null
  readonly does: Does
  readonly notes: readonly SheetNote[]
}

/** A cell that will stand otherwise than it does. */
export interface Change {
  readonly column: Column
  readonly before: string
  readonly after: string
}

/** What two lines about the same thing have in common; a symbol is one thing, whether reserved or given to a paper. */
export const keyOf = (thing: Thing, key: string): string => `${thing === 'reservedSymbol' ? 'paper' : thing} ${key}`

/** What the meeting's data does not hold and an import needs: the clock, the import's own name, the reason kept with what it replaces, the badge. */
export interface Import {
  readonly zone: Zone
  /** Names this import, so that repeating it doubles nothing. */
  readonly id: string
  /** Why an act is struck that a line replaces, in the words of whoever imports. */
  readonly reason: string
  readonly hand: string
}
