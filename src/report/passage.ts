import type { Deed } from '../procedure/acts.ts'
import type { Meeting } from '../procedure/meeting.ts'
import type { Noun } from '../treaty/noun.ts'
import type { Block, Part } from './document.ts'
import type { Language, Text } from '../treaty/text.ts'
import type { ChairGender, PassageName, ReportFacts, ReportFrame, ReportLanguage } from './words.ts'
import type { Person } from '../treaty/noun.ts'

/** A sentence the report makes: its facts, the acts it rests on, and, where it is only foreseen, the deed it waits for. */
export type Passage = {
  [P in PassageName]: {
    readonly name: P
    readonly facts: ReportFacts[P]
    readonly from: readonly number[]
    readonly foreseen?: Deed
  }
}[PassageName]

/** A sentence made of acts that exist. */
export const made = <P extends PassageName>(name: P, from: readonly number[], facts: ReportFacts[P]): Passage =>
  ({ name, from, facts }) as unknown as Passage // P is one member of the union

/** A sentence that the agenda, the programme or a standing duty foresees, and the deed that will make it. */
export const foreseen = <P extends PassageName>(
  name: P,
  waitsFor: Deed,
  from: readonly number[],
  facts: ReportFacts[P],
): Passage => ({ name, from, facts, foreseen: waitsFor }) as unknown as Passage // P is one member of the union

/** What composing a section needs besides the meeting: how the language orders names, and in which one it reads texts. */
export interface Telling {
  readonly meeting: Meeting
  readonly language: ReportLanguage
}

/** A paragraph before it is numbered: sentences, or words that the section has already put together. */
export interface ParagraphOutline {
  readonly id: string
  readonly passages?: readonly Passage[]
  readonly quoted?: { readonly blocks: readonly Block[]; readonly from: readonly number[] }
  /** Authored texts it prints, whose versions decide whether its wording is official. */
  readonly texts?: readonly Text[]
  /** Persons it names. */
  readonly persons?: readonly Person[]
  /** Printed before it: the title of the item that follows. */
  readonly subheading?: string
  /** A row of the list of documents. `waits`: the deed that its document waits for. */
  readonly row?: { readonly symbol: string; readonly title: string; readonly flag: string; readonly waits?: Deed }
}

export interface SectionOutline {
  readonly id: string
  readonly kind: 'section' | 'annex'
  readonly heading: (frame: ReportFrame, no: number) => readonly string[]
  readonly paragraphs: readonly ParagraphOutline[]
}

/** The Chair's gender in a sentence, and the act that says who it is: the Chair in office when an act was done, where one is given. */
export function chairOf(
  meeting: Meeting,
  act?: number,
): { readonly gender: ChairGender; readonly from: readonly number[] } {
  const former = act === undefined ? undefined : meeting.formerChairs.find(({ replaced }) => replaced > act)
  const chair = former ?? meeting.chair
  return chair
    ? { gender: chair.person.gender, from: actsOf(chair.act, chair.corrected?.gender) }
    : { gender: 'm', from: [] }
}

/** An act, and those that corrected what it says. */
export const actsOf = (act: number, ...corrections: readonly (number | undefined)[]): readonly number[] => [
  ...new Set([act, ...corrections.filter((one) => one !== undefined)]),
]

/** Acts whose absence alone would change the words: all of them while there are no more than `limit`. */
export const pivotal = (acts: readonly number[], limit: number): readonly number[] => (acts.length <= limit ? acts : [])

/** A paragraph of these sentences, or none where none is made or foreseen. */
export const paragraph = (
  id: string,
  passages: readonly (Passage | null)[],
  about: Pick<ParagraphOutline, 'texts' | 'persons'> = {},
): readonly ParagraphOutline[] => {
  const told = passages.filter((one): one is Passage => one !== null)
  return told.length > 0 ? [{ id, passages: told, ...about }] : []
}

export type { Block, Language, Noun, Part }
