import type { PageWords } from '../languages/pageWords.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { presidingAt, titled, type Titled } from '../report/presiding.ts'
import type { ReportLanguage } from '../report/words.ts'
import type { Presiding } from '../treaty/convention.ts'
import type { Language } from '../treaty/text.ts'

/** Who reads a page: the language, its words, and whether the reader asked for it by name (then links carry it along). */
export interface Reader {
  readonly language: Language
  readonly words: PageWords
  readonly report: ReportLanguage
  readonly chosen: boolean
  /** Who presides over the meeting that is read of, by title; a Chair where it is not said. */
  readonly presiding?: Presiding
}

/** A reader at a meeting: told everything in words for whoever presides over it. */
export function readerAt(reader: Reader, meeting: Meeting): Reader {
  const presiding = presidingAt(meeting)
  return {
    ...reader,
    words: titled(reader.words, presiding),
    report: titled(reader.report, presiding),
    presiding,
  }
}

/** Of the words of all languages the reader's, for whoever presides. */
export const wordsFor = <W extends Titled<W>>(
  words: Readonly<Record<Language, W>>,
  { language, presiding }: Pick<Reader, 'language' | 'presiding'>,
): W => titled(words[language], presiding)

/** A language as HTML and HTTP name it: the Chinese of the United Nations is written in simplified characters. */
export const languageTag = (language: Language): string => (language === 'zh' ? 'zh-Hans' : language)

/** The attributes of a stretch that is in another language than the page around it; none where it is the same. */
export const inLanguage = (
  { language }: Pick<Reader, 'language'>,
  other: Language,
): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  language === other ? {} : { lang: languageTag(other), dir: other === 'ar' ? 'rtl' : 'ltr' }
