import { describe, expect, test } from 'vitest'
import { PAGE_WORDS, REPORT_LANGUAGES, SHEET_WORDS } from '../src/languages/index.ts'
import { ENTITLEMENT_WORDS } from '../src/languages/entitlements.ts'
import { entitlementsPage } from '../src/pages/entitlements.tsx'
import { framed, type Page } from '../src/pages/frame.tsx'
import { meetingPage } from '../src/pages/meeting.tsx'
import { meetingsPage } from '../src/pages/meetings.tsx'
import { missingPage } from '../src/pages/missing.tsx'
import { faultPage } from '../src/pages/fault.tsx'
import { paperPage } from '../src/pages/paper.tsx'
import { programmePage } from '../src/pages/programme.tsx'
import type { Reader } from '../src/pages/reader.ts'
import { recordPage } from '../src/pages/record.tsx'
import { sheetPage } from '../src/pages/sheet.tsx'
import { sheetPreview } from '../src/languages/sheet.ts'
import { reportPage } from '../src/pages/report.tsx'
import { documentOf } from '../src/procedure/meeting.ts'
import { compose } from '../src/report/compose.ts'
import { toldIn } from '../src/report/document.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { conventions, golden } from './golden.ts'
import { amended, convened, readFrom, underWay } from './house.ts'

const reader = (language: Language, chosen = false): Reader => ({
  language,
  words: PAGE_WORDS[language],
  report: REPORT_LANGUAGES[language],
  chosen,
})
const whole = (page: Page, language: Language, chosen = false): string =>
  framed(page, reader(language, chosen), { path: '/here', style: '/s.css', icon: '/i.svg' })

const adopted = await readFrom(golden)
const open = await readFrom(underWay)
const changed = await readFrom(amended)
const begun = await readFrom(convened)
const ofReport = ({ meeting, head }: typeof adopted, language: Language, as: 'report' | 'draft' = 'report') =>
  compose(meeting, REPORT_LANGUAGES[language], head, as)

const foreseen = sheetPreview(
  [
    ['what', 'code', 'capacity', 'symbol', 'submitter', 'title.en'],
    ['delegation', 'CUB', '', '', '', ''],
    ['delegation', 'HTI', 'party', '', '', ''],
    ['paper', 'x', '', 'WP.9', 'Argentinia', '=1'],
  ],
  begun.meeting,
  { zone: { local: (time) => time, utc: (day) => day }, id: '0', hand: '1', reason: 'replaced' },
  '2018-08-01T08:00:00.000Z',
)
const stopped = {
  acts: [7],
  stopped: { line: 3, objections: [{ impediment: 'symbolTaken', facts: { symbol: 'BWC/MSP/2018/MX.5/WP.1' } }] },
} as const

const PAGES: { readonly [name: string]: (reader: Reader) => Page } = {
  report: (one) => reportPage(adopted.meeting, ofReport(adopted, one.language), one, 'report'),
  draft: (one) => reportPage(open.meeting, ofReport(open, one.language, 'draft'), one, 'draft'),
  amended: (one) => reportPage(changed.meeting, ofReport(changed, one.language, 'draft'), one, 'draft'),
  meeting: (one) => meetingPage(adopted.meeting, one),
  begun: (one) => meetingPage(begun.meeting, one),
  record: (one) => recordPage(open.meeting, open.lines, one),
  missing: (one) => missingPage(changed.meeting, one),
  paper: (one) => paperPage(adopted.meeting, documentOf(adopted.meeting, 'BWC/MSP/2018/MX.5/WP.4')!, one),
  background: (one) => paperPage(adopted.meeting, documentOf(adopted.meeting, 'BWC/MSP/2018/MX.5/2')!, one),
  programme: (one) => programmePage(conventions.bwc, () => true, one),
  rights: (one) => entitlementsPage(conventions.bwc, one),
  meetings: (one) => meetingsPage([adopted.meeting, begun.meeting], [conventions.bwc], one),
  sheet: (one) => sheetPage(begun.meeting, one),
  sheetUnread: (one) => sheetPage(begun.meeting, one, { is: 'unread', fault: 'encoding' }),
  sheetForeseen: (one) => sheetPage(begun.meeting, one, { is: 'foreseen', preview: foreseen, id: '0' }),
  sheetDone: (one) =>
    sheetPage(begun.meeting, one, { is: 'done', applied: { acts: [12, 10, 11, 14], stopped: null }, id: '0' }),
  sheetStopped: (one) => sheetPage(begun.meeting, one, { is: 'done', applied: stopped, id: '0' }),
  sheetUndone: (one) => sheetPage(begun.meeting, one, { is: 'undone', applied: { acts: [15], stopped: null } }),
  none: (one) => meetingsPage([], [], one),
  fault: (one) => faultPage('notFound', '/<b>%', one),
}

const ids = (html: string): readonly string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)

describe.each(Object.entries(PAGES))('the page %s', (_, page) => {
  test.each(LANGUAGES)('in %s is one document with its headings in order and every place named once', (language) => {
    const html = whole(page(reader(language)), language)
    expect(html).toMatch(/^<!doctype html><html lang="/)
    expect(html).toContain(`dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
    expect(html.match(/<h1/g)).toHaveLength(1)
    let level = 0
    for (const [, next] of html.matchAll(/<h([1-6])/g)) {
      expect(Number(next)).toBeLessThanOrEqual(level + 1)
      level = Number(next)
    }
    expect(new Set(ids(html)).size).toBe(ids(html).length)
    for (const [, place] of html.matchAll(/href="#([^"]*)"/g)) expect(ids(html)).toContain(decodeURIComponent(place!))
  })

  test('carries no script and no style of its own, and is the same each time it is asked for', () => {
    for (const language of LANGUAGES) {
      const html = whole(page(reader(language)), language)
      expect(html).not.toMatch(/<script|<style| style=| on\w+=|javascript:/i)
      expect(html).not.toMatch(/undefined|\[object|NaN/)
      expect(whole(page(reader(language)), language)).toBe(html)
    }
  })

  test('carries a language that was chosen along its links, and none that was not', () => {
    const links = (html: string) =>
      [
        ...html
          .replace(/<nav class="tongues".*?<\/nav>/s, '')
          .replace(/<ul class="six">.*?<\/ul>/gs, '')
          .matchAll(/<a [^>]*href="(\/[^"]*)"/g),
      ].map(([, href]) => href!.replace(/#.*/, ''))
    for (const href of links(whole(page(reader('zh', true)), 'zh', true)))
      expect(href).toMatch(/\?lang=zh$|\.zh\.[a-z]+$|~record\.jsonl$/)
    for (const href of links(whole(page(reader('zh')), 'zh'))) expect(href).not.toContain('?')
  })
})

test('every paragraph and row of the report stands on its page with the acts it rests on beside it', () => {
  for (const language of LANGUAGES) {
    const report = ofReport(adopted, language)
    const html = whole(reportPage(adopted.meeting, report, reader(language), 'report'), language)
    for (const told of toldIn(report)) {
      const from = html.indexOf(` id="${told.id.replace(/[^\p{L}\p{N}._-]+/gu, '-')}"`)
      expect(from).toBeGreaterThan(0)
      const stretch = html
        .slice(from, html.indexOf('<a class="no"', from + 400) + 1 || undefined)
        .split(/<section|<li class="row/)[0]!
      for (const act of told.acts) expect(stretch).toContain(`~record#act-${act}"`)
      expect(stretch.includes('<details>')).toBe(told.acts.length > 5)
      if (told.unofficial) expect(stretch).toContain(told.unofficial.note.replaceAll('"', '&quot;'))
    }
  }
})

test('a passage that is only foreseen stands in brackets in the draft, with what it waits for', () => {
  const html = whole(PAGES.draft!(reader('en')), 'en')
  expect(
    ofReport(open, 'en', 'draft')
      .sections.flatMap(({ parts }) => parts)
      .some((part) => 'foreseen' in part),
  ).toBe(true)
  expect(html).toMatch(/class="para foreseen" id="adoption|class="para foreseen"/)
  expect(html).toMatch(/<p>\[/)
})

test('a paragraph amended in one language is pending in the five others', () => {
  expect(whole(PAGES.amended!(reader('en')), 'en')).not.toContain('class="para pending"')
  for (const language of LANGUAGES.filter((one) => one !== 'en'))
    expect(whole(PAGES.amended!(reader(language)), language)).toContain('class="para pending"')
  expect(whole(PAGES.missing!(reader('fr')), 'fr')).toContain(REPORT_LANGUAGES.fr.frame.notes.pending)
})

test('a struck act stays on the record, lined through, with the act that struck it', () => {
  const { struck } = open.meeting
  expect(struck.size).toBe(1)
  const [[no, by]] = [...struck] as [[number, number]]
  const html = whole(PAGES.record!(reader('en')), 'en')
  expect(html).toMatch(new RegExp(`class="para struck" id="act-${no}"`))
  expect(html).toContain(`<a href="#act-${by}">${PAGE_WORDS.en.record.struck(by)}</a>`)
})

test('an act withheld from the public keeps its number and hash and gives nothing else', () => {
  const html = whole(PAGES.record!(reader('en')), 'en')
  const entry = html.slice(html.indexOf('id="act-2"'), html.indexOf('id="act-3"'))
  expect(entry).toContain(PAGE_WORDS.en.record.withheld)
  expect(entry).toContain(open.lines[1]!.hash)
  expect(entry).not.toContain('Cuba')
  expect(open.lines[1]!.act).toBeUndefined()
})

test('what is submitted and not introduced is missing, and so is what is only retranslated', () => {
  const html = whole(missingPage(adopted.meeting, reader('en')), 'en')
  expect(html).toContain(PAGE_WORDS.en.missing.notIntroduced)
  expect(html).toContain(PAGE_WORDS.en.missing.notOfficial('ru', 'zh'))
  expect(html).toContain(PAGE_WORDS.en.missing.unconfirmedRule)
})

test('what a reader sends is shown as text, never as marks', () => {
  expect(whole(faultPage('notFound', '/<img src=x>', reader('en')), 'en')).not.toContain('<img')
})

test('a sheet that is brought says of each line what it will do, and nothing can be done while one is wrong', () => {
  for (const language of LANGUAGES) {
    const words = SHEET_WORDS[language]
    const html = whole(PAGES.sheetForeseen!(reader(language)), language)
    expect(html).toContain(PAGE_WORDS[language].deeds.register)
    expect(html).toContain(words.near('').slice(0, 4))
    expect(html).toContain('(ARG)')
    expect(html).toContain(words.page.notReady)
    expect(html).not.toContain('~sheet/do')
    expect(html).not.toContain('<b>undefined')
  }
  const ready = { ...foreseen, ready: true }
  const html = whole(sheetPage(begun.meeting, reader('en'), { is: 'foreseen', preview: ready, id: 'abc' }), 'en')
  expect(html).toMatch(/~sheet\/do[^>]*>.*name="import" value="abc"/)
})

test('an import that is done names its acts and can be undone; one that stopped says at which line and why', () => {
  const done = whole(PAGES.sheetDone!(reader('en')), 'en')
  expect(done).toContain(SHEET_WORDS.en.page.done('10–12, 14'))
  expect(done).toContain('~sheet/undo')
  const html = whole(PAGES.sheetStopped!(reader('fr')), 'fr')
  expect(html).toContain(SHEET_WORDS.fr.page.stopped(3).slice(0, 20))
  expect(html).toContain('BWC/MSP/2018/MX.5/WP.1')
})

describe('the page of who may do what', () => {
  const told = (convention: typeof conventions.bwc, language: Language): string =>
    whole(entitlementsPage(convention, reader(language)), language)
  const cellsOf = (html: string, what: string): readonly string[] => {
    const row = html.split('<tr role="row"').find((one) => one.includes(`>${what}</th>`))!
    return [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell]) =>
      cell!
        .replace(/<span class="class"[^>]*>.*?<\/span>/, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  }
  test.each(LANGUAGES)('in %s says every condition, and who is of no class, in its own words', (language) => {
    const html = told(conventions.bwc, language)
    const { answers, besides, conditions, rights } = ENTITLEMENT_WORDS[language]
    for (const words of [answers.request, besides.practice, ...Object.values(conditions), ...Object.values(rights)])
      expect(html).toContain(words)
    for (const words of [...Object.values(besides.who), ...Object.values(besides.ways)]) expect(html).toContain(words)
  })
  test('every cell cites a rule of the list, and the list and the heads say where a number is to be confirmed', () => {
    const html = told(conventions.bwc, 'en')
    const cells = [...html.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)]
    expect(cells.length).toBeGreaterThan(150)
    for (const [, cell] of cells) expect(cell).toMatch(/<a href="#rule-/)
    expect(html).toMatch(/Media and the public<small class="note">The number of the rule is to be confirmed\./)
    expect(html).toMatch(/Guests of the meeting<small class="note">Practice, not a rule/)
  })
  test('a class changed in the data changes its cells and no others', () => {
    const what = ENTITLEMENT_WORDS.en.rights.distribute
    const before = cellsOf(told(conventions.bwc, 'en'), what)
    const { agency, ...others } = conventions.bwc.classes
    const changed = { ...agency!, ifInvited: ['speak' as const], conditions: {} }
    const after = cellsOf(told({ ...conventions.bwc, classes: { ...others, agency: changed } }, 'en'), what)
    expect(before).toHaveLength(6)
    expect(before[4]).toContain('on matters within the competence of the organization concerned')
    const column = Object.keys({ ...others, agency }).indexOf('agency')
    expect(after[column]).toMatch(/^No/)
    const rest = (cells: readonly string[], left: number) => cells.filter((_, at) => at !== left)
    const answers = (cells: readonly string[]) => cells.map((one) => one.replace(/ \d+/g, ''))
    expect(answers(rest(after, column))).toEqual(answers(rest(before, 4)))
    expect(told({ ...conventions.bwc, besides: undefined }, 'en')).not.toContain('Guests of the meeting')
  })
})
