import type { FaultCode } from '../procedure/malformed.ts'

/** What is wrong with a malformed request, as a language says it. */
export interface MalformedWords {
  /** Where a fault lies with the request as a whole: "The request". */
  readonly whole: string
  /** One line of a list, by the list's label and the line's number: "Agenda items (2)". */
  line(label: string, no: string): string
  /** A particular by its labels, the outermost first: “Agenda items (2), Title”. */
  place(steps: readonly string[]): string
  /** What is wrong there, a sentence for each fault; `asked`: the choices, the names or the limit, where it has any. */
  readonly faults: { readonly [F in FaultCode]: (where: string, asked: string) => string }
}
