import type { Language, VersionStatus } from '../treaty/text.ts'

/**
 * A composed report: what every format, page and comparison is made from. Pure data in one language; every string in it
 * is already in that language.
 */
export interface Report {
  /** The symbol of the meeting: BWC/MSP/2018/MX.5. */
  readonly meeting: string
  /** The symbol of this document: …/3, or …/CRP.1 for the draft. Null where none is reserved. */
  readonly symbol: string | null
  readonly language: Language
  readonly dir: 'ltr' | 'rtl'
  /** draft: still being written; tabled, adopted, issued: as far as the record goes. */
  readonly status: 'draft' | 'tabled' | 'adopted' | 'issued'
  /** One line under the masthead that says what this version is worth ("Advance, unedited version …"); '' where there is nothing to say. */
  readonly notice: string
  readonly title: string
  readonly masthead: Masthead
  readonly sections: readonly Section[]
  /** Number and hash of the record's last act when this was composed. */
  readonly head: { readonly no: number; readonly hash: string }
  /** Words of the page around the text, in the language: "Annex", "page", "rests on". */
  readonly labels: ReportLabels
}

export interface ReportLabels {
  readonly footnotes: string
  readonly foreseen: string
  readonly page: string
  /** "Record: act 41, hash …" as printed at the end of every export. */
  readonly recordHead: (no: number, hash: string) => string
}

/** The front of the document. Lines on the left, stamps on the right (the stamps stay in English in ar, ru and zh). */
export interface Masthead {
  /** Treaty's long title, and the body under it. */
  readonly treaty: string
  readonly body: string
  /** "2018 meeting", and its place and dates. Null for a body that has no parent session. */
  readonly session: { readonly name: string; readonly dates: string | null } | null
  readonly meeting: { readonly name: string; readonly dates: string | null }
  readonly item: { readonly label: string; readonly title: string } | null
  /** Distribution, date, language of the version, original language; those that are known. */
  readonly stamps: readonly string[]
}

/** A section of the body, or an annex. */
export interface Section {
  readonly id: string
  readonly kind: 'section' | 'annex'
  /** Heading lines: "I. Introduction"; for an annex "Annex I", its title, "Submitted by the Chair". */
  readonly headings: readonly string[]
  readonly parts: readonly Part[]
}

export type Part = Paragraph | Subheading | DocumentRow

/** A heading between paragraphs (an agenda item's title in the Chair's summary). */
export interface Subheading {
  readonly part: 'subheading'
  readonly text: string
}

/** What a paragraph and a row share: identity, what it rests on, and what has to be said about it. */
export interface Told {
  readonly id: string
  /** Printed number: '4', '10 bis'; in a list of documents the symbol. */
  readonly no: string
  /** The whole text, blocks joined by line breaks. */
  readonly text: string
  /** Numbers of the acts it rests on, ascending, none twice. */
  readonly acts: readonly number[]
  /** In a draft, what a passage not yet made waits for, in the language; its sentence stands in square brackets already. */
  readonly foreseen?: string
  /** Not the official wording: why. */
  readonly unofficial?: Unofficial
  /** Amended in the words of another language and not yet in this one. */
  readonly pending?: boolean
  /** This program makes another text of the record than the one that was fixed. */
  readonly altered?: boolean
  /** Since tabling the record has changed: the text it would give now. */
  readonly now?: string
}

export interface Unofficial {
  readonly status: VersionStatus
  readonly from?: Language
  /** In the language, as a footnote prints it: "Unofficial: retranslated from the Chinese." */
  readonly note: string
}

export interface Paragraph extends Told {
  readonly part: 'paragraph'
  /** The number as printed before it: "4." or, in Arabic, "4-". */
  readonly label: string
  readonly blocks: readonly Block[]
}

/** A stretch of a paragraph: running text, a sub-paragraph, a line of its own inside a quotation, or a table. */
export type Block =
  | { readonly block: 'text'; readonly text: string }
  | { readonly block: 'item'; readonly text: string }
  | { readonly block: 'line'; readonly text: string; readonly strong?: boolean }
  | { readonly block: 'table'; readonly rows: readonly (readonly string[])[] }

/** A row of the list of documents. */
export interface DocumentRow extends Told {
  readonly part: 'document'
  readonly symbol: string
  readonly title: string
  /** "English only", or '' for all six. */
  readonly flag: string
}

/** Every paragraph and row of a report, in order. */
export const toldIn = (report: Report): readonly (Paragraph | DocumentRow)[] =>
  report.sections.flatMap((section) => section.parts.filter((part) => part.part !== 'subheading'))
