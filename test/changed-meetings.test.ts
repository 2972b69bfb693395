import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { text } from '../src/exports/text.ts'
import { toldIn, type Report } from '../src/report/document.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { namesOn } from '../src/treaty/states.ts'
import { goldenUnderLanes, inventedMeeting, lanesStates, nextYear, type Shape } from './changed.ts'
import { acts, conventions, sixReports, texts, told } from './golden.ts'

const shape = (count: number): Shape => ({
  parties: count,
  signatories: count,
  observers: count,
  organizations: count,
  papers: count,
  speakers: count,
  agencies: Math.min(count, 3),
  chairPaper: count !== 2,
  adopted: count !== 3,
})
const COUNTS = [0, 1, 2, 3, 11, 21]

const meetings: readonly (readonly [string, ReturnType<typeof sixReports>])[] = [
  ...COUNTS.map((count) => [`invented-${count}`, sixReports(told(inventedMeeting(shape(count))))] as const),
  ['golden-under-lanes', sixReports(told(goldenUnderLanes()))],
  ['next-year', sixReports(told(nextYear()), 'draft')],
]
if (process.env.CHANGED_OUT) {
  mkdirSync(process.env.CHANGED_OUT, { recursive: true })
  for (const [name, reports] of meetings)
    for (const code of LANGUAGES) writeFileSync(`${process.env.CHANGED_OUT}/${name}.${code}.txt`, text(reports[code]))
}
const of = (name: string) => meetings.find(([one]) => one === name)![1]
const symbolsIn = (line: string, prefix: string) =>
  [...new Set(line.match(new RegExp(`${prefix}(?:/[A-Za-z0-9.]*[A-Za-z0-9])+`, 'g')) ?? [])].sort()

describe('a meeting nobody prepared', () => {
  for (const [name, reports] of meetings) {
    test(`${name}: six versions have the same paragraphs, resting on the same acts, with the same symbols`, () => {
      const prefix = name === 'next-year' ? 'BWC' : 'LANES'
      for (const code of LANGUAGES) {
        expect([...acts(reports[code])]).toEqual([...acts(reports.en)])
        for (const [id, line] of texts(reports[code])) {
          expect(line.trim(), `${code} ${id}`).not.toBe('')
          expect(line, `${code} ${id}`).not.toMatch(/undefined|NaN|\[object|  | ,|،،|\(\)/)
          expect(symbolsIn(line, prefix), `${code} ${id}`).toEqual(symbolsIn(texts(reports.en).get(id)!, prefix))
        }
      }
    })
    test(`${name}: nothing of the founding meeting stands in it`, () => {
      if (name === 'next-year') return expect(reports.en.meeting).toBe('BWC/MSP/2019/MX.5')
      for (const code of LANGUAGES) {
        const all =
          toldIn(reports[code])
            .filter(({ id }) => !/^chairPaper\.|^document/.test(id))
            .map((one) => one.text)
            .join('\n') +
          reports[code].masthead.treaty +
          reports[code].title
        expect(all, code).not.toMatch(
          /BWC|Experts|Expertos|d’experts|экспертов|الخبراء|专家|《公约》|Geneva|Genève|Ginebra|Женев|جنيف|日内瓦/,
        )
      }
    })
  }
  for (const count of COUNTS)
    test(`${count} of each: every State that attended is named in every language, once, by its name of the day`, () => {
      const reports = of(`invented-${count}`)
      for (const [id, who] of [
        ['parties', lanesStates('party', count)],
        ['signatories', lanesStates('signatory', count)],
        ['observerStates', lanesStates('observerState', count)],
      ] as const) {
        for (const code of LANGUAGES) {
          const line = texts(reports[code]).get(id)
          if (count === 0) expect(line).toBeUndefined()
          else for (const state of who) expect(line, `${code} ${id} ${state}`).toContain(stem(state, code))
        }
      }
    })
})

/** A stretch of the State's name that every case and article keeps. */
function stem(state: string, code: (typeof LANGUAGES)[number]): string {
  const names = namesOn(conventions.lanes.states[state]!, '2026-05-01')[code]
  const longest = names.text.split(/[ ’'-]/).sort((a, b) => b.length - a.length)[0]!
  return code === 'ru'
    ? longest.slice(0, Math.max(3, longest.length - 3))
    : code === 'ar'
      ? longest.replace(/^ال/, '')
      : longest
}

describe('what a changed meeting says', () => {
  const said = (name: string, code: (typeof LANGUAGES)[number], id: string): string =>
    texts(of(name)[code]).get(id) ?? ''
  test('a woman in the chair is one in every language that says so', () => {
    expect(said('invented-3', 'fr', 'agenda')).toContain('la Présidente')
    expect(said('invented-3', 'es', 'agenda')).toContain('la Presidenta')
    expect(said('invented-3', 'ar', 'agenda')).toContain('الرئيسة')
    expect(said('invented-3', 'en', 'convened')).toContain('Ms. Amina Example of Kenya')
    expect(said('invented-3', 'zh', 'convened')).toContain('肯尼亚的阿米娜·范例女士')
    expect(said('invented-3', 'en', 'chairPaper')).toContain('her own responsibility')
  })
  test('two days across a month’s end', () => {
    expect(said('invented-3', 'en', 'convened')).toContain('30 April to 1 May 2026')
    expect(said('invented-3', 'fr', 'convened')).toContain('les 30 avril et 1er mai 2026')
    expect(said('invented-3', 'es', 'convened')).toContain('los días 30 de abril y 1 de mayo de 2026')
    expect(said('invented-3', 'ru', 'convened')).toContain('30 апреля по 1 мая 2026 года')
    expect(said('invented-3', 'ar', 'convened')).toContain('30 نيسان/أبريل و1 أيار/مايو 2026')
    expect(said('invented-3', 'zh', 'convened')).toContain('2026 年 4 月 30 日至 5 月 1 日')
  })
  test('the rules are approved at another sitting, whose date is then said', () => {
    expect(said('invented-3', 'en', 'rules')).toContain('1 May 2026')
    expect(said('invented-3', 'zh', 'rules')).toContain('2026 年 5 月 1 日')
  })
  test('a body with a plural name takes plural verbs where the language has them', () => {
    expect(said('invented-3', 'en', 'convened')).toContain('were convened')
    expect(said('invented-3', 'ru', 'convened')).toContain('были')
    expect(said('invented-3', 'ru', 'agenda')).toContain('утвердили')
    expect(said('invented-3', 'fr', 'convened')).toMatch(/s’est tenue|convoquée|réunie/)
  })
  test('numbers: 1, 2, 3, 11 and 21 agree', () => {
    expect(
      COUNTS.slice(1).map(
        (count) => /(\S+ )(?:государств[а-я]*)/.exec(said(`invented-${count}`, 'ru', 'signatories'))?.[0],
      ),
    ).toEqual(['одно государство', 'два государства', 'три государства', '11 государств', '21 государство'])
    expect(said('invented-2', 'zh', 'signatories')).toContain('两个')
    expect(said('invented-21', 'zh', 'signatories')).toContain('二十一个')
    expect(said('invented-21', 'en', 'organizations')).toMatch(/^Twenty-one /)
    expect(said('invented-1', 'en', 'organizations')).toMatch(
      /^One non-governmental organization or research institute /,
    )
    expect(said('invented-2', 'ar', 'signatories')).toContain('دولتان')
    expect(said('invented-2', 'ar', 'organizations')).toContain('اثنتان')
    expect(said('invented-11', 'ar', 'signatories')).toMatch(/11 دولة/)
    expect(said('invented-3', 'ar', 'signatories')).toMatch(/ثلاث دول/)
  })
  test('with no papers, nobody introduced any, and the list says nothing of them', () => {
    expect(said('invented-0', 'en', 'documents')).not.toContain('working papers')
    expect(said('invented-0', 'en', 'item.3')).toBe(
      'The Technical Consultations considered agenda item 3 (“Lights and buoys on shared sea lanes”).',
    )
  })
  test('a State renamed between two meetings bears the name of each day, and stands where that name stands', () => {
    expect(said('next-year', 'en', 'parties')).toContain('Nigeria'.slice(0, 5))
    expect(said('next-year', 'en', 'parties')).toMatch(/Nicaragua, Niger, North Macedonia and Turkey/)
    expect(said('next-year', 'fr', 'parties')).toContain('Macédoine du Nord')
    expect(said('next-year', 'zh', 'parties')).toContain('北马其顿')
    expect(said('next-year', 'zh', 'parties')).not.toContain('前南斯拉夫')
    expect(said('golden-under-lanes', 'en', 'parties')).toContain('North Macedonia')
  })
  test('a title held in French alone is printed in French, and said to be', () => {
    const row = toldIn(of('invented-1').ru).find(({ id }) => id === 'document.LANES/TC/2026/WP.1')
    expect(row?.text).toContain('Bouées 1')
    expect(row?.unofficial?.note).toMatch(/французск/)
    expect(
      toldIn(of('invented-1').fr).find(({ id }) => id === 'document.LANES/TC/2026/WP.1')?.unofficial,
    ).toBeUndefined()
  })
  test('a person without a name in a script gets the Latin one, and the paragraph says so', () => {
    const paragraph = toldIn(of('next-year').ar as Report).find(({ id }) => id === 'convened')
    expect(paragraph?.text).toContain('Laurence Masmejean')
    expect(paragraph?.unofficial?.note).toBeTruthy()
  })
  test('one annex has no number', () => {
    expect(
      of('invented-2')
        .en.sections.filter(({ kind }) => kind === 'annex')
        .map(({ headings }) => headings[0]),
    ).toEqual(['Annex'])
    expect(
      of('invented-3')
        .en.sections.filter(({ kind }) => kind === 'annex')
        .map(({ headings }) => headings[0]),
    ).toEqual(['Annex I', 'Annex II'])
  })
})
