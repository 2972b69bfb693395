/** The six official languages of the United Nations, in the order in which their lists print them. */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** Is this one of the six official languages? */
export const isLanguage = (code: unknown): code is Language => LANGUAGES.includes(code as Language)

/** What stands between two sentences of a language: a space, in Chinese nothing. */
export const betweenSentences = (language: Language): string => (language === 'zh' ? '' : ' ')

/** Sentences one after another; empty ones are left out. */
export const inSequence = (sentences: readonly string[], language: Language): string =>
  sentences.filter((one) => one !== '').join(betweenSentences(language))

/** What a version is worth: official, unofficial, our retranslation of another version, or made by a machine. */
export type VersionStatus = 'official' | 'unofficial' | 'retranslation' | 'machine'

/** One language's version of an authored text. */
export interface Version<T = string> {
  readonly status: VersionStatus
  /** A retranslation says which version it was made from. */
  readonly from?: Language
  readonly text: T
}

/** An authored text: the language it was written in, and the versions we hold (not always the original). */
export interface Text<T = string> {
  readonly original: Language
  readonly versions: { readonly [L in Language]?: Version<T> }
}

/** What is read of an authored text in one language: the version held, or the one that stands in for it. */
export interface Reading<T = string> {
  readonly text: T
  /** The language the text is really in: another than asked where no version is held. */
  readonly language: Language
  readonly status: VersionStatus
  readonly from?: Language
}

/** A text as a reader of `language` gets it: its version, else the original, else an official version, else any we hold. */
export const readIn = <T>(text: Text<T>, language: Language): Reading<T> | null => {
  const rank = (code: Language): number =>
    code === language ? 0 : code === text.original ? 1 : text.versions[code]?.status === 'official' ? 2 : 3
  const held = LANGUAGES.filter((code) => text.versions[code] !== undefined).sort((a, b) => rank(a) - rank(b))[0]
  const version = held === undefined ? undefined : text.versions[held]
  return held === undefined || version === undefined ? null : { language: held, ...version }
}
