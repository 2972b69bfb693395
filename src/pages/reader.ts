import type { PageWords } from '../languages/pageWords.ts'
import type { ReportLanguage } from '../report/words.ts'
import type { Language } from '../treaty/text.ts'

/** Who reads a page: the language, its words, and whether the reader asked for it by name (then links carry it along). */
export interface Reader {
  readonly language: Language
  readonly words: PageWords
  readonly report: ReportLanguage
  readonly chosen: boolean
}

/** A language as HTML and HTTP name it: the Chinese of the United Nations is written in simplified characters. */
export const languageTag = (language: Language): string => (language === 'zh' ? 'zh-Hans' : language)

/** The attributes of a stretch that is in another language than the page around it; none where it is the same. */
export const inLanguage = (
  { language }: Pick<Reader, 'language'>,
  other: Language,
): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  language === other ? {} : { lang: languageTag(other), dir: other === 'ar' ? 'rtl' : 'ltr' }
