import type { Language } from '../treaty/text.ts'

/** How a stamp of the masthead is read: those of the Arabic, Chinese and Russian versions stay in English. */
export const readingOf = (stamp: string, language: Language): { readonly rtl: boolean; readonly english: boolean } => {
  const rtl = /\p{Script=Arabic}/u.test(stamp)
  return {
    rtl,
    english: /^(ar|ru|zh)$/.test(language) && !/[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]/u.test(stamp),
  }
}
