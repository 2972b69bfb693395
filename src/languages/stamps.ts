import type { Day } from '../treaty/convention.ts'
import type { Language } from '../treaty/text.ts'

const LANGUAGES: Readonly<Record<Language, string>> = {
  ar: 'Arabic',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  zh: 'Chinese',
}

/** The months in English. */
export const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The stamps of a masthead in English, as the Arabic, Chinese, English and Russian versions of United Nations documents bear them. */
export const englishStamps = (own: Language) => ({
  distribution: (kind: 'general' | 'limited' | 'restricted'): string =>
    `Distr.: ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
  date: (day: Day): string => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number]
    return `${date} ${MONTHS[month - 1]} ${year}`
  },
  language: LANGUAGES[own],
  original: (language: Language): string => `Original: ${LANGUAGES[language]}`,
})
