/** A value as JSON has it: what particulars are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The publication an act was entered from: document, paragraph, and what that publication does not state. */
export interface Source {
  readonly document: string
  readonly paragraph?: string
  /** What is assumed: 'time', 'order', 'act' (that it took place at all), or a particular by its name. */
  readonly assumed?: readonly string[]
  readonly note?: string
}

/**
 * What somebody asks to do: kind and particulars; `by`, whose act it is ('chair', 'secretariat', or a delegation: a State's
 * or an organization's code); `hand`, the number of the badge that keyed it in, never a name.
 */
export interface Request {
  readonly kind: string
  readonly by: string
  readonly hand: string
  readonly particulars: { readonly [name: string]: Json }
  /** Texts that may have to be erased or held back: only their salted digests enter the record. */
  readonly kept?: { readonly [name: string]: string }
  /** Rules that yield to this request, each with the number of the meeting's act that decided so, or the Chair's reason. */
  readonly yields?: { readonly [rule: string]: number | string }
  readonly source?: Source
  /** Unique per badge and meeting, so that a repeated request gives the act it became; not part of the act. */
  readonly id?: string
}

/** How long the Chair's reason for a rule to yield may be, and a text that is kept apart. */
export const LONGEST_REASON = 1_000
export const LONGEST_KEPT = 10_000

/** The body of an act as sealed: a request in order, with the sitting it was made in (0: none open) and its salt. */
export interface Body {
  readonly sitting: number
  readonly by: string
  readonly hand: string
  readonly kind: string
  readonly particulars: { readonly [name: string]: Json }
  /** SHA-256 of salt and text, by the text's name. */
  readonly kept?: { readonly [name: string]: string }
  readonly yields?: { readonly [rule: string]: number | string }
  readonly source?: Source
  readonly salt: string
}

/** An entry of a record: its number and time, and its body unless that is withheld from this reader. `at` in UTC, ISO 8601. */
export interface Entry {
  readonly no: number
  readonly at: string
  readonly act?: Body
}

/** An act: an entry whose body we hold. */
export type Act = Entry & { readonly act: Body }

/** Who may see an act, each audience within the next: everyone; who takes part; parties and signatories; parties; Chair and secretariat. */
export const AUDIENCES = ['public', 'participants', 'states', 'parties', 'podium'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Does a reader of this audience see what is meant for that one? */
export const sees = (reader: Audience, audience: Audience): boolean =>
  AUDIENCES.indexOf(reader) >= AUDIENCES.indexOf(audience)
