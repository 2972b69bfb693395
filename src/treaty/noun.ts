import type { Language } from './text.ts'

/**
 * A noun: whatever a convention names (a body, the treaty, a State, a group, an office, a place), with the grammar each
 * language needs to put it into a sentence. Language functions are handed nouns; they contain no name.
 */
export interface Noun {
  readonly id: string
  readonly ar: ArabicNoun
  readonly en: EnglishNoun
  readonly es: SpanishNoun
  readonly fr: FrenchNoun
  readonly ru: RussianNoun
  readonly zh: ChineseNoun
}

interface Abbreviated {
  /** The name with its year in it, as '{year}', where the year does not stand as after other names: the Conference of the Parties of {year} charged with … */
  readonly inYear?: string
  /** The short form printed in brackets after the first mention: UNIDIR. */
  readonly abbr?: string
  /** The form printed in alphabetical lists, where it differs: Iran (Islamic Republic of). */
  readonly list?: string
}

/** `article`: the name takes "the" (the Convention, the Netherlands; not: Cuba). `number`: p for a plural name. */
export interface EnglishNoun extends Abbreviated {
  readonly text: string
  readonly article?: boolean
  readonly number?: 's' | 'p'
  /** Several of it: Meetings of Experts. */
  readonly plural?: string
}

/** Text without its article. `article: false` for names without one (Cuba). `aspirated`: no elision before it (le Haut-Commissariat). */
export interface FrenchNoun extends Abbreviated {
  readonly text: string
  readonly gender: 'm' | 'f'
  readonly number?: 's' | 'p'
  readonly article?: boolean
  readonly aspirated?: boolean
}

/** Text without its article. `article: false` for names without one (Cuba). `stressedA`: feminine with "el" (el agua). `properArticle`: the article belongs to the name and does not contract (El Salvador). */
export interface SpanishNoun extends Abbreviated {
  readonly text: string
  readonly gender: 'm' | 'f'
  readonly number?: 's' | 'p'
  readonly article?: boolean
  readonly stressedA?: boolean
  readonly properArticle?: boolean
}

export interface RussianCases {
  readonly nominative: string
  readonly genitive: string
  readonly dative: string
  readonly accusative: string
  readonly instrumental: string
  readonly prepositional: string
}

/** `v`: the form of the preposition before it (во Франции). */
export interface RussianNoun extends Omit<Abbreviated, 'inYear'> {
  readonly gender: 'm' | 'f' | 'n'
  readonly number?: 's' | 'p'
  readonly cases: RussianCases
  readonly inYear?: RussianCases
  readonly v?: 'в' | 'во'
}

/** Text as printed, with ال where it is definite by it. `genitive`: where the oblique form is written otherwise (dual, sound plural). */
export interface ArabicNoun extends Abbreviated {
  readonly text: string
  readonly gender: 'm' | 'f'
  readonly number?: 's' | 'd' | 'p'
  readonly genitive?: string
}

export interface ChineseNoun extends Abbreviated {
  readonly text: string
}

/** The noun's form in one language. */
export type NounIn<L extends Language> = Noun[L]

/** A person as a report names one: courtesy title, and the name in each script, with the scripts nobody has confirmed. */
export interface Person {
  readonly title: 'mr' | 'ms' | 'none'
  readonly gender: 'm' | 'f'
  /** In Latin letters, as the person's State or the secretariat writes it. */
  readonly latin?: string
  readonly ar?: string
  readonly ru?: string
  readonly zh?: string
  /** Scripts in which the name is our transliteration, found in no publication. */
  readonly unverified?: readonly ('latin' | 'ar' | 'ru' | 'zh')[]
}
