import { describe, expect, test } from 'vitest'
import { PAGE_WORDS, REPORT_LANGUAGES } from '../src/languages/index.ts'
import { missingPage } from '../src/pages/missing.tsx'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { golden } from './golden.ts'
import { readFrom } from './house.ts'
import {
  admits,
  attend,
  discuss,
  gives,
  observersSpeak,
  opening,
  registers,
  room,
  speaksFor,
  type Ask,
} from './room.ts'

/** The page of what is missing after a story: who stands there as heard and not attending, in the order of the page. */
const toldOf = (language: Language, meeting: ReturnType<typeof room>['meeting']): readonly string[] => {
  const { missing } = PAGE_WORDS[language]
  const page = missingPage(meeting, {
    language,
    words: PAGE_WORDS[language],
    report: REPORT_LANGUAGES[language],
    chosen: false,
  })
  const rows = [...String(page.text).matchAll(/<th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)]
  return rows.filter(([, , what]) => what!.includes(missing.notAttending)).map(([, where]) => where!)
}
const after = (...story: readonly (Ask | readonly Ask[])[]) => room(opening(), ...story).meeting

describe('who took part in a discussion and is not noted as attending', () => {
  test('is named on the page of what is missing, in the reader’s language', () => {
    const meeting = after(attend('party', 'FRA'), discuss(4, 'FRA', 'CUB'))
    const told = LANGUAGES.map((language) => [language, ...toldOf(language, meeting)])
    expect(told).toEqual([
      ['ar', 'كوبا'],
      ['en', 'Cuba'],
      ['es', 'Cuba'],
      ['fr', 'Cuba'],
      ['ru', 'Куба'],
      ['zh', '古巴'],
    ])
  })
  test('is named once, whether it spoke in its own name, for a group, from the list of speakers or as an observer', () => {
    const meeting = after(
      registers('party', 'JPN'),
      registers('observerState', 'ISR'),
      admits('ISR'),
      discuss(4, 'VEN', 'CUB'),
      speaksFor('VEN', 'NAM'),
      speaksFor('IND', 'NAM'),
      gives('JPN'),
      observersSpeak(4, ['ISR'], { observerStates: 'The meeting invited it to speak.' }),
    )
    expect(toldOf('en', meeting)).toEqual(['Cuba', 'India', 'Israel', 'Japan', 'Bolivarian Republic of Venezuela'])
  })
  test('is named no more once it is noted; whoever only registered is awaited and not missing', () => {
    const heard = [registers('party', 'CUB', 'FRA'), discuss(4, 'CUB')]
    expect(toldOf('en', after(...heard))).toEqual(['Cuba'])
    expect(toldOf('en', after(...heard, attend('party', 'CUB')))).toEqual([])
  })
  test('is nobody in the meeting whose report was published', async () => {
    const { meeting } = await readFrom(golden)
    expect(meeting.observerStatements.flatMap(({ who }) => who)).toContain('EU') // an agency, which a decision admits
    expect(toldOf('en', meeting)).toEqual([])
  })
})
