import { z } from 'zod'
import type { Noun } from './noun.ts'
import { dateSchema, type Day } from './parties.ts'
import { type Language, LANGUAGES } from './text.ts'

const confidence = z.enum(['high', 'medium', 'low']).nullable()

const named = {
  list: z.string().min(1),
  text: z.string().min(1),
  formal: z.string().nullable(),
  /** An acronym, for readers and search: no form printed in brackets. */
  abbr: z.string().optional(),
}

const casesSchema = z.strictObject({
  nominative: z.string().min(1),
  genitive: z.string().min(1),
  dative: z.string().min(1),
  accusative: z.string().min(1),
  instrumental: z.string().min(1),
  prepositional: z.string().min(1),
})

/** The names of a State in the six languages, with the grammar each needs. */
const namesSchema = z.strictObject({
  ar: z.strictObject({ ...named, gender: z.enum(['m', 'f']), li: z.string(), starts_with_al: z.boolean() }),
  en: z.strictObject({ ...named, article: z.enum(['', 'the']) }),
  es: z.strictObject({
    ...named,
    article: z.enum(['', 'el', 'la', 'los', 'las']),
    gender: z.enum(['m', 'f']),
    number: z.enum(['s', 'p']).optional(),
    proper_article: z.boolean().optional(),
    forms: z.strictObject({ with_article: z.string(), de: z.string(), a: z.string(), por: z.string() }),
  }),
  fr: z.strictObject({
    ...named,
    article: z.enum(['', 'le', 'la', 'l’', 'les']),
    gender: z.enum(['m', 'f']),
    gender_source: z.string().optional(),
    number: z.enum(['s', 'p']),
    aspirated: z.boolean().optional(),
    forms: z.strictObject({
      with_article: z.string(),
      de: z.string(),
      a: z.string(),
      par: z.string(),
      loc: z.string().nullable(),
    }),
  }),
  ru: z.strictObject({
    ...named,
    gender: z.enum(['m', 'f', 'n']),
    number: z.enum(['s', 'p']).optional(),
    cases: casesSchema,
    list_cases: casesSchema.optional(),
    cases_source: z.string(),
    v: z.enum(['в', 'во']),
  }),
  zh: z.strictObject(named),
})

/** The names of a State in the six languages, as a day has them. */
export type StateNames = z.infer<typeof namesSchema>

/** A name in one language that was respelled between two days: applied, its `names` hold before the later of them. */
const spellingChangeSchema = z.strictObject({
  lang: z.enum(LANGUAGES),
  old: z.string(),
  new: z.string(),
  changed_between: z.tuple([dateSchema, dateSchema]),
  applies: z.boolean(),
  reason: z.string().optional(),
  names: z
    .strictObject({
      list: z.string(),
      text: z.string(),
      formal: z.string().optional(),
      li: z.string().optional(),
      cases: casesSchema.optional(),
    })
    .optional(),
})

/** The names a State bore from a day (that day included) to a day (that day not); null where open. */
const formerNamesSchema = z.strictObject({
  valid_from: dateSchema.nullable(),
  valid_to: dateSchema,
  date_precision: z.enum(['day', 'month', 'year']),
  confidence,
  source: z.string(),
  note: z.string().optional(),
  names: namesSchema,
})

const aliasesSchema = z.array(z.strictObject({ form: z.string(), source: z.string() }))

const stateSchema = z.strictObject({
  id: z.string(),
  type: z.enum(['member', 'observer', 'non-member-state', 'organization']),
  iso2: z.string().nullable(),
  iso3: z.string().nullable(),
  m49: z.string().nullable(),
  names: namesSchema,
  name_valid_from: dateSchema.nullable(),
  history: z.array(formerNamesSchema),
  spelling_changes: z.array(spellingChangeSchema),
  aliases: z.partialRecord(z.enum(LANGUAGES), aliasesSchema),
  un_group: z.strictObject({ group: z.string().nullable(), confidence, note: z.string().nullable() }).optional(),
  nam: z
    .strictObject({
      member: z.boolean().nullable(),
      since: dateSchema.nullable(),
      confidence,
      note: z.string().nullable(),
    })
    .optional(),
})

/** A State or organization, and its names by date. */
export type State = z.infer<typeof stateSchema>

/** What states.json holds. */
export const statesSchema = z.strictObject({ version: z.string(), note: z.string(), states: z.array(stateSchema) })

/** The State's names in force on that day; a day before all we know gets the earliest. A month or a year counts from its first day. */
export const namesOn = (state: State, day: Day): StateNames => {
  const former = state.history.filter(({ valid_to }) => day < valid_to)
  const held = former.find(({ valid_from }) => (valid_from ?? '') <= day) ?? former.at(-1)
  if (held !== undefined) return held.names
  const respelled = state.spelling_changes.filter(({ applies, changed_between }) => applies && day < changed_between[1])
  return respelled.reduce<StateNames>(
    (names, { lang, names: old }) => ({ ...names, [lang]: { ...names[lang], ...old } }),
    state.names,
  )
}

const spelling = ({ text, list }: { text: string; list: string }): { text: string; list?: string } =>
  list === text ? { text } : { text, list }

/** The State as a noun, under the names in force on that day. */
export const stateNoun = (state: State, day: Day): Noun => {
  const { ar, en, es, fr, ru, zh } = namesOn(state, day)
  return {
    id: state.id,
    ar: { ...spelling(ar), gender: ar.gender, number: 's' },
    en: { ...spelling(en), article: en.article !== '' },
    es: {
      ...spelling(es),
      gender: es.gender,
      number: es.number ?? 's',
      article: es.article !== '',
      ...(es.proper_article === true && { properArticle: true }),
    },
    fr: {
      ...spelling(fr),
      gender: fr.gender,
      number: fr.number,
      article: fr.article !== '',
      ...(fr.aspirated === true && { aspirated: true }),
    },
    ru: {
      gender: ru.gender,
      number: ru.number ?? 's',
      cases: ru.cases,
      v: ru.v,
      ...(ru.list !== ru.text && { list: ru.list }),
    },
    zh: spelling(zh),
  }
}

const words = (text: string): string => text.replace(/[^\p{L}\p{M}~]+/gu, ' ').trim()

const latin = (text: string): string =>
  words(
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ñ', 'n~')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .normalize('NFD')
      .replace(/\p{M}/gu, ''),
  )

const cyrillic = (text: string): string => words(text.normalize('NFC').toLowerCase().replaceAll('ё', 'е'))

const ARABIC: { readonly [letter: string]: string } = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ة: 'ه',
  ڤ: 'ف',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ء: '',
  ـ: '',
}

const arabic = (text: string): string =>
  words(
    text
      .normalize('NFC')
      .replace(/\p{M}/gu, '')
      .replace(/^ال/, '')
      .replace(/./gsu, (letter) => ARABIC[letter] ?? letter),
  )

/**
 * What a State is sorted by in a list of that language, to be compared letter by letter: accents, apostrophes and
 * brackets do not count, a space comes before any letter. Spanish ñ follows n, Russian ё counts as е, Arabic lists
 * pass over a leading ال, and Chinese lists follow the English order ("the former Yugoslav …" stands under T).
 */
export const sortKey = (noun: Noun, language: Language): string => {
  switch (language) {
    case 'ar':
      return arabic(noun.ar.list ?? noun.ar.text)
    case 'en':
    case 'zh':
      return latin(noun.en.list ?? noun.en.text)
    case 'es':
      return latin(noun.es.list ?? noun.es.text)
    case 'fr':
      return latin(noun.fr.list ?? noun.fr.text)
    case 'ru':
      return cyrillic(noun.ru.list ?? noun.ru.cases.nominative)
  }
}

/** The States in the order in which documents of that language list them. */
export const sortStates = (nouns: readonly Noun[], language: Language): readonly Noun[] => {
  const keyed = nouns.map((noun) => ({ noun, key: sortKey(noun, language) }))
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return keyed.sort((a, b) => before(a.key, b.key) || before(a.noun.id, b.noun.id)).map(({ noun }) => noun)
}
