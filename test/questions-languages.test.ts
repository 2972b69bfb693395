import { describe, expect, test } from 'vitest'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import { languageTag } from '../src/pages/reader.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { HERE } from './doorHouse.ts'
import { ready, sitting } from './podiumDesk.ts'

const WORDS: { readonly [L in Language]: string } = {
  ar: 'هل تُرفع الجلسة؟',
  en: 'Shall the sitting rise?',
  es: '¿Se levanta la sesión?',
  fr: 'La séance est-elle levée ?',
  ru: 'Закрыть ли заседание?',
  zh: '是否散会？',
}

/** A question put from the Chair's desk in one language, worded in some. */
const put = async (typed: Language, wordedIn: readonly Language[]) => {
  const desk = await sitting('chair', ready(), typed)
  const others = Object.fromEntries(
    LANGUAGES.map((code) => [`matter.versions.${code}.text`, wordedIn.includes(code) ? WORDS[code] : '']),
  )
  const { status } = await desk.press('putQuestion', { 'matter.original': typed }, others)
  expect(status).toBe(303)
  const { text } = desk.meeting().questions.at(-1)!
  const region = async (reader: Language, at = '~floor') =>
    (await desk.house.get(`${HERE}/${at}?lang=${reader}`)).text()
  return { text, region }
}

describe('a question in the Chair’s own words', () => {
  test.each(LANGUAGES)('typed in %s alone is marked as that for readers of every other language', async (typed) => {
    const { text, region } = await put(typed, [typed])
    expect(text).toEqual({ original: typed, versions: { [typed]: { status: 'official', text: WORDS[typed] } } })
    for (const reader of LANGUAGES)
      for (const at of ['~floor', '~wall', '~record']) {
        const html = await region(reader, at)
        const note = REPORT_LANGUAGES[reader].frame.documents.only([typed])
        expect(html, `${at} ${reader}`).toContain(WORDS[typed])
        expect(html.includes(note), `${at} ${reader}`).toBe(reader !== typed)
        const dir = typed === 'ar' ? 'rtl' : 'ltr'
        expect(
          html.includes(`<span lang="${languageTag(typed)}" dir="${dir}">${WORDS[typed]}`),
          `${at} ${reader}`,
        ).toBe(reader !== typed)
      }
  })
  test.each([
    ['en', ['en', 'fr']],
    ['zh', ['zh', 'ar', 'ru']],
  ] as const)(
    'typed in %s and worded in %s is read in each, and the others are told in which it is',
    async (typed, all) => {
      const { text, region } = await put(typed, all)
      expect([text!.original, Object.keys(text!.versions).sort()]).toEqual([typed, [...all].sort()])
      for (const reader of LANGUAGES) {
        const html = await region(reader)
        const held = (all as readonly Language[]).includes(reader)
        expect(html).toContain(WORDS[held ? reader : typed])
        expect(html.includes(REPORT_LANGUAGES[reader].frame.documents.only(all))).toBe(!held)
      }
    },
  )
})
