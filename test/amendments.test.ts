import { describe, expect, test } from 'vitest'
import { textDigest } from '../src/procedure/digest.ts'
import { toldIn } from '../src/report/document.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { sixReports } from './golden.ts'
import { adopts, attend, deed, discuss, opening, reserves, room, strikes, tables } from './room.ts'

const tabled = () => [
  ...opening(),
  reserves('3', 'report'),
  reserves('CRP.1', 'draftReport'),
  attend('party', 'FRA', 'JPN'),
  discuss(4, 'FRA'),
  tables(),
]
const paragraphs = (story: ReturnType<typeof room>, as: 'report' | 'draft' = 'draft') => {
  const reports = sixReports(story.meeting, as)
  return (id: string, code: (typeof LANGUAGES)[number] = 'en') => toldIn(reports[code]).find((one) => one.id === id)
}

describe('a tabled draft', () => {
  test('does not change by itself when the record does: the page says what the record now says', () => {
    const of = paragraphs(room(tabled(), attend('party', 'CUB')))
    expect(of('parties')?.text).toContain('two States Parties'.slice(0, 3))
    expect(of('parties')?.text).not.toContain('Cuba')
    expect(of('parties')?.now).toContain('Cuba')
    expect(of('parties', 'zh')?.now).toContain('古巴')
  })
  test('an amendment of fact lets six sentences follow the record', () => {
    const of = paragraphs(
      room(tabled(), attend('party', 'CUB'), deed('amendFact', 'secretariat', { paragraph: 'parties' })),
    )
    for (const [code, name] of [
      ['ar', 'كوبا'],
      ['en', 'Cuba'],
      ['es', 'Cuba'],
      ['fr', 'Cuba'],
      ['ru', 'Куба'],
      ['zh', '古巴'],
    ] as const) {
      expect(of('parties', code)?.text).toContain(name)
      expect(of('parties', code)?.now).toBeUndefined()
      expect(of('parties', code)?.altered).toBeUndefined()
    }
  })
  test('a strike of an earlier act leaves the draft as it was tabled', () => {
    const story = room(tabled(), strikes(11))
    const of = paragraphs(story)
    expect(story.meeting.struck.size).toBe(1)
    expect(of('item.4')?.text).toContain('France')
    expect(of('item.4')?.now).toMatch(/^The Meeting of Experts considered agenda item 4/)
  })
  test('an amendment of words in one language leaves five versions pending, until each has its own', () => {
    const words = (language: string, text: string) =>
      deed('amendWords', 'FRA', { paragraph: 'parties', language, text })
    const once = paragraphs(room(tabled(), words('en', 'Two parties came.')))
    expect(once('parties')?.text).toBe('Two parties came.')
    expect(LANGUAGES.filter((code) => once('parties', code)?.pending)).toEqual(['ar', 'es', 'fr', 'ru', 'zh'])
    const twice = paragraphs(room(tabled(), words('en', 'Two parties came.'), words('fr', 'Deux parties sont venues.')))
    expect(LANGUAGES.filter((code) => twice('parties', code)?.pending)).toEqual(['ar', 'es', 'ru', 'zh'])
    expect(twice('parties', 'fr')?.text).toBe('Deux parties sont venues.')
  })
  test('amendments of structure: a paragraph is deleted, moved, inserted as bis, and numbers close up in the report', () => {
    const text = { original: 'en', versions: { en: { status: 'official', text: 'A new paragraph.' } } }
    const insert = (paragraph: string) =>
      deed('amendStructure', 'JPN', { change: 'insert', paragraph, after: 'parties', text })
    const story = room(
      tabled(),
      insert('own.1'),
      insert('own.2'),
      deed('amendStructure', 'JPN', { change: 'delete', paragraph: 'discussion' }),
      adopts(),
    )
    const draft = paragraphs(story)
    const number = draft('parties')?.no
    expect(draft('own.1')?.no).toBe(`${number} bis`)
    expect(draft('own.2')?.no).toBe(`${number} ter`)
    expect(draft('own.1', 'zh')?.no).toBe(`${number} 之二`)
    expect(draft('own.1', 'fr')?.pending).toBe(true)
    expect(draft('discussion')).toBeUndefined()
    const report = paragraphs(story, 'report')
    expect([report('own.1')?.no, report('own.2')?.no]).toEqual([1, 2].map((more) => String(Number(number) + more)))
    expect(
      toldIn(sixReports(story.meeting).en)
        .filter(({ part }) => part === 'paragraph')
        .map(({ no }) => no),
    ).toEqual(
      toldIn(sixReports(story.meeting).en)
        .filter(({ part }) => part === 'paragraph')
        .map((_, at) => String(at + 1)),
    )
  })
  test('a moved paragraph stands where it was moved to', () => {
    const story = room(
      tabled(),
      deed('amendStructure', 'chair', { change: 'move', paragraph: 'convened', after: 'parties' }),
    )
    const ids = toldIn(sixReports(story.meeting, 'draft').en).map(({ id }) => id)
    expect(ids.indexOf('convened')).toBe(ids.indexOf('parties') + 1)
  })
  test('the adopted text is composed again and has the digest that was adopted', () => {
    const story = room(tabled(), adopts(), deed('closeMeeting', 'chair'))
    const fixed = story.meeting.draft!.paragraphs.filter(({ foreseen }) => !foreseen)
    for (const code of LANGUAGES) {
      const of = paragraphs(story, 'report')
      for (const { id, digests } of fixed) expect(textDigest(of(id, code)!.text), `${code} ${id}`).toBe(digests[code])
    }
  })
  test('an inserted paragraph stays where the one before it is deleted, and an amended one under its own heading', () => {
    const text = { original: 'en', versions: { en: { status: 'official', text: 'A new paragraph.' } } }
    const change = (particulars: object) => deed('amendStructure', 'JPN', particulars as never)
    const story = room(
      tabled(),
      change({ change: 'insert', paragraph: 'own.1', after: 'mandate.CONF.VIII', text }),
      change({ change: 'delete', paragraph: 'mandate.CONF.VIII' }),
      change({ change: 'insert', paragraph: 'own.2', after: 'agenda', text }),
      deed('amendWords', 'FRA', { paragraph: 'parties', language: 'en', text: 'Two parties came.' }),
    )
    const { sections } = sixReports(story.meeting, 'draft').en
    const of = (id: string) =>
      sections.find(({ parts }) => parts.some((part) => part.part !== 'subheading' && part.id === id))?.id
    expect([of('own.1'), of('own.2'), of('parties')]).toEqual(['introduction', 'organization', 'participation'])
    expect(sections.map(({ id }) => id)).toEqual([...new Set(sections.map(({ id }) => id))])
  })
  test('a version that was missing is given by an amendment of words', () => {
    const text = { original: 'en', versions: { en: { status: 'official', text: 'A new paragraph.' } } }
    const story = room(
      tabled(),
      deed('amendStructure', 'JPN', { change: 'insert', paragraph: 'own.1', after: 'parties', text }),
      deed('amendWords', 'FRA', { paragraph: 'own.1', language: 'fr', text: 'Un nouveau paragraphe.' }),
    )
    expect(paragraphs(story)('own.1', 'fr')?.text).toBe('Un nouveau paragraphe.')
    expect(paragraphs(story)('own.1', 'fr')?.pending).toBeUndefined()
  })
  test('an amendment of fact takes out what the record makes no more', () => {
    const story = room(tabled(), strikes(10), deed('amendFact', 'secretariat', { paragraph: 'parties' }))
    expect(paragraphs(story)('parties')).toBeUndefined()
  })
})
