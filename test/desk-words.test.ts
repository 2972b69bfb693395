import { describe, expect, test } from 'vitest'
import { titled } from '../src/report/presiding.ts'
import type { Presiding } from '../src/treaty/convention.ts'
import type { Language } from '../src/treaty/text.ts'
import { DESK_WORDS, DOOR_WORDS, SEAT_WORDS } from '../src/languages/index.ts'
import { PREPARATION_WORDS } from '../src/languages/preparation.ts'

/** Numbers that choose between the forms of a counted word. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 111]

/** Sentences that begin from a list of names, and those that begin from a day; a number does for all else. */
const LISTS = /^(ahead|objects|admitted|interpretation)$/u
const DAYS = /^(moment|hours|nextSitting)$/u
const first = (name: string, n: number): unknown => (DAYS.test(name) ? '2018-08-16' : LISTS.test(name) ? ['1', '2'] : n)

/** Every word and sentence under its path, said with each number; those of a President, which stand beside, are left to themselves. */
function said(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]]
  const name = path.split('.').at(-1) ?? ''
  if (typeof words === 'function') {
    const say = words as (...given: unknown[]) => string
    return COUNTS.map((n) => {
      const given = Array.from({ length: say.length }, (_, at) => (at === 0 ? first(name, n) : n))
      return [`${path} ${n}`, String(say(...given))] as const
    })
  }
  return Object.entries(words as Readonly<Record<string, unknown>>).flatMap(([key, one]) =>
    key === 'president' ? [] : said(one, path === '' ? key : `${path}.${key}`),
  )
}

const allIn = (code: Language, presiding: Presiding = 'chair'): ReadonlyMap<string, string> =>
  new Map(
    said({
      seats: titled(SEAT_WORDS[code], presiding),
      desks: titled(DESK_WORDS[code], presiding),
      doors: titled(DOOR_WORDS[code], presiding),
      preparation: titled(PREPARATION_WORDS[code], presiding),
    }),
  )

/** Words that are the same in English and in another language of the Organization. */
const COGNATES: Partial<Record<Language, RegExp>> = {
  fr: /^(Abstentions|Badges?|Date|Documents?|Motions?|objections|Questions?|Versions|Vote)$/u,
  es: /^No$/iu,
}
const WITHOUT_WORDS = /^[\d\s:·—.,()–-]*$/u

describe('the words of the desks', () => {
  const english = allIn('en')
  for (const code of ['ar', 'es', 'fr', 'ru', 'zh'] as const) {
    const words = allIn(code)
    test(`${code} says everything`, () => {
      expect([...words.keys()].sort()).toEqual([...english.keys()].sort())
      for (const [path, text] of words) {
        expect(text.trim(), path).not.toBe('')
        expect(text, path).not.toMatch(/undefined|null|NaN|\[object| {2}/u)
      }
    })
    test(`${code} says nothing of it in English`, () => {
      const same = [...words].filter(
        ([path, text]) => text === english.get(path) && !WITHOUT_WORDS.test(text) && !COGNATES[code]?.test(text),
      )
      expect(same).toEqual([])
    })
  }
  test('en says of a President everything it says of a Chair, and never calls the one the other', () => {
    const president = allIn('en', 'president')
    expect([...president.keys()].sort()).toEqual([...english.keys()].sort())
    expect([...english.values()].filter((text) => /President/.test(text))).toEqual([])
    expect([...president.values()].filter((text) => /Chair/.test(text))).toEqual([])
    for (const [path, text] of president) if (text !== english.get(path)) expect(text, path).toMatch(/President|presid/)
    expect([...president.values()].filter((text) => /President/.test(text)).length).toBeGreaterThan(20)
  })
  test('ru has no word in Latin letters but the names of formats', () => {
    const latin = [...allIn('ru')].filter(([, text]) =>
      /\p{Script=Latin}/u.test(text.replace(/\{(?:time|no)\}|UTC|JSON/gu, '')),
    )
    expect(latin).toEqual([])
  })
})
