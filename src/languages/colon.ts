import type { Language } from '../treaty/text.ts'

/** Between a label and what it introduces, each language puts its own colon. */
export const COLON: { readonly [L in Language]: string } = {
  ar: ': ',
  en: ': ',
  es: ': ',
  fr: '\u00a0: ',
  ru: ': ',
  zh: '：',
}

/** A label and what it labels; a colon that the label has already is not put twice. */
export const labelled = (language: Language, label: string, of: string): string =>
  `${label.replace(/\s*[:：]\s*$/, '')}${COLON[language]}${of}`
