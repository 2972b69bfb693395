import type { Column, SheetFaultCode, Thing } from '../procedure/sheet/row.ts'
import type { Language } from '../treaty/text.ts'
import type { Titled } from '../report/presiding.ts'

/** Why a file is no sheet we can read, each with its sentence: what is wrong, and what to do. */
export const FILE_FAULTS = [
  'empty',
  'tooLarge',
  'tooManyRows',
  'tooWide',
  'encoding',
  'unclosedQuote',
  'oldWorkbook',
  'notASheet',
  'damaged',
] as const
export type FileFaultCode = (typeof FILE_FAULTS)[number]

/** What a sentence about a fault is made of: the cell's text; the other line; the most that is taken. */
export interface SheetFacts {
  readonly value: string
  readonly other: number
  readonly most: number
}

/** What a sheet and its page say in a language. */
export interface SheetWords extends Titled<SheetWords> {
  /** The names of the columns; those of titles are made of the language's name. */
  readonly columns: { readonly [C in Exclude<Column, `title.${string}`>]: string }
  /** "Title (French)", given the language's name. */
  title(language: string): string
  readonly things: { readonly [T in Thing]: string }
  readonly roles: {
    readonly chair: string
    readonly secretary: string
    readonly deputySecretary: string
    readonly member: string
  }
  /** Courtesy titles; for a person without one, only the grammar's gender. */
  readonly address: { readonly mr: string; readonly ms: string; readonly noneM: string; readonly noneF: string }
  readonly faults: { readonly [F in SheetFaultCode]: (facts: SheetFacts) => string }
  /** "Did you mean …?" */
  near(value: string): string
  readonly fileFaults: { readonly [F in FileFaultCode]: (facts: SheetFacts) => string }
  /** "No title in Arabic, Chinese." */
  lacks(languages: string): string
  /** A cell that spreadsheets could take for a formula is a text here. */
  readonly formula: string
  readonly page: {
    readonly title: string
    readonly intro: string
    readonly take: string
    readonly file: string
    readonly show: string
    readonly line: string
    readonly what: string
    readonly outcome: string
    readonly same: string
    with(line: number): string
    /** "Removed: 5 · Other matters", of what a list that is replaced loses. */
    gone(what: string): string
    readonly wrong: string
    /** "12 acts; 3 lines are wrong or out of order; 40 lines change nothing." */
    sum(acts: number, wrong: number, same: number): string
    readonly nothing: string
    readonly notReady: string
    readonly apply: string
    /** "Done: acts 12 to 20." */
    done(acts: string): string
    /** "Stopped at line 7; what came before it is done." */
    stopped(line: number): string
    readonly undo: string
    readonly undone: string
    /** The reason kept with an act that an import replaces, or that is struck when it is undone. */
    readonly replaced: string
    readonly reversed: string
  }
}

/** A language by its name, as titles' columns and notes name it. */
export type LanguageName = (language: Language) => string
