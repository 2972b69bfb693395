import type { Language } from '../treaty/text.ts'
import type { ReportLanguage } from '../report/words.ts'
import type { PageWords } from './pageWords.ts'
import { ar } from './ar/report.ts'
import { en } from './en/report.ts'
import { enPages } from './en/pages.ts'
import { es } from './es/report.ts'
import { ru } from './ru/report.ts'
import { zh } from './zh/report.ts'

/** The languages of the report, by code. */
export const REPORT_LANGUAGES = { ar, en, es, fr: { ...en, code: 'fr' }, ru, zh } satisfies Record<Language, ReportLanguage>

/** The words of pages and refusals, by language. */
export const PAGE_WORDS = { ar: enPages, en: enPages, es: enPages, fr: enPages, ru: enPages, zh: enPages } satisfies Record<Language, PageWords>
