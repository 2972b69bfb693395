import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../src/report/document.ts'
import { outline } from '../src/report/compose.ts'
import { toldIn } from '../src/report/document.ts'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import { classOf, nameOf, noun, readConvention, regionalGroup, type ConventionFiles } from '../src/treaty/convention.ts'
import { countsOn } from '../src/treaty/parties.ts'
import {
  calledFor,
  daysBetween,
  gapsBetweenMeetings,
  lineage,
  mandate,
  monthsLater,
  officersFault,
  quotedFaithfully,
  topicOf,
  turnToChair,
  type Programme,
} from '../src/treaty/programme.ts'
import { holderFaults, programmeFaults } from '../src/treaty/programmeFaults.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { golden, sixReports, told } from './golden.ts'
import { bwc } from './room.ts'

const { programme } = bwc
const YEARS = [2018, 2019, 2020] as const
const BODIES = ['MSP', 'MX.1', 'MX.2', 'MX.3', 'MX.4', 'MX.5'] as const
const around = { bodies: bwc.bodies, groups: bwc.groups, places: bwc.places, nouns: bwc.nouns, texts: bwc.texts }
/** The programme with one thing in it changed, and what is then wrong with it. */
const faultsOf = (change: (programme: Mutable) => void) => {
  const changed = structuredClone(programme) as Mutable
  change(changed)
  return programmeFaults(changed, around)
}
type Mutable = { -readonly [K in keyof Programme]: Programme[K] }

describe('days of the programme', () => {
  test('twelve a year: eight of Meetings of Experts and four of the Meeting of States Parties', () => {
    expect(Object.fromEntries(programme.meetings.map(({ body, days }) => [body, days]))).toEqual({
      MSP: 4,
      'MX.1': 2,
      'MX.2': 2,
      'MX.3': 1,
      'MX.4': 2,
      'MX.5': 1,
    })
    expect(programme.daysAYear).toBe(12)
    expect(programmeFaults(programme, around)).toEqual([])
  })
  test('thirteen are refused, and eleven', () => {
    const days = (by: number) => faultsOf(({ meetings }) => void (meetings[3]!.days += by))
    expect(days(1)).toEqual([
      {
        file: 'programme.json',
        path: 'daysAYear',
        message: 'the meetings take 13 days a year, the decision grants 12',
      },
    ])
    expect(days(-1)).toMatchObject([{ path: 'daysAYear' }])
  })
  test('no meeting is called for more days than the programme gives it', () => {
    for (const { body, from, to, pause = [] } of programme.calendar) {
      const met = daysBetween(from, to).filter((day) => !pause.includes(day))
      expect([body, from, met.length]).toEqual([body, from, programme.meetings.find((one) => one.body === body)!.days])
    }
  })
})

describe('the calendar', () => {
  const { bodies } = bwc
  test('Meetings of Experts are held back to back in 2018, over a weekend', () => {
    expect(gapsBetweenMeetings(programme, 2018, bodies)).toEqual([])
  })
  test('and in 2019 with the first of August a holiday; without it, that day is a gap', () => {
    expect(gapsBetweenMeetings(programme, 2019, bodies)).toEqual([])
    expect(gapsBetweenMeetings({ ...programme, holidays: [] }, 2019, bodies)).toEqual(['2019-08-01'])
  })
  test('and those of 2020, held in 2021', () => expect(gapsBetweenMeetings(programme, 2020, bodies)).toEqual([]))
  test('a gap is a fault of the programme, told with the days on which nobody meets', () => {
    expect(faultsOf((one) => (one.holidays = []))).toEqual([
      {
        file: 'programme.json',
        path: 'calendar',
        message: "the experts' meetings of 2019 are not held back to back: nobody meets on 2019-08-01",
      },
    ])
  })
  test('a working day between two of them is a gap, Saturday and Sunday are none', () => {
    const later = programme.calendar.map((one) =>
      one.body === 'MX.5' && one.year === 2018 ? { ...one, from: '2018-08-21', to: '2018-08-21' } : one,
    )
    expect(gapsBetweenMeetings({ ...programme, calendar: later }, 2018, bodies)).toEqual([
      '2018-08-16',
      '2018-08-17',
      '2018-08-20',
    ])
  })
  test('a year that was never called has no gaps', () =>
    expect(gapsBetweenMeetings(programme, 2031, bodies)).toEqual([]))
  test('Meetings of Experts end three months before the Meeting of States Parties: so they did in 2018 and 2019', () => {
    const held = programme.calendar.filter(({ year }) => year < 2020)
    expect(held.every(({ derogation }) => derogation === undefined)).toBe(true)
    expect(faultsOf((one) => (one.calendar = held))).toEqual([])
  })
  test('those of 2021 depart from it, each by a derogation: without it each is refused', () => {
    const late = programme.calendar.filter(({ year, body }) => year === 2020 && body !== 'MSP')
    expect(late.map(({ body }) => body)).toEqual(['MX.1', 'MX.2', 'MX.3', 'MX.4', 'MX.5'])
    for (const one of late) {
      const at = programme.calendar.indexOf(one)
      const faults = faultsOf(({ calendar }) => delete calendar[at]!.derogation)
      expect(faults).toEqual([
        {
          file: 'programme.json',
          path: `calendar.${at}`,
          message: `${one.body} 2020 ends on ${one.to}, less than 3 months before MSP on 2021-11-22, and no decision to depart from the rule is cited`,
        },
      ])
    }
  })
  test('three calendar months to the day are enough, a day less is not', () => {
    const at = programme.calendar.findIndex(({ body, year }) => body === 'MX.5' && year === 2018)
    const ending = (day: string) =>
      faultsOf(({ calendar }) => Object.assign(calendar[at]!, { from: day, to: day })).filter(
        ({ path }) => path === `calendar.${at}`,
      ).length
    expect([ending('2018-09-04'), ending('2018-09-05')]).toEqual([0, 1])
  })
  test('months are those of the calendar, down to the last day of February', () => {
    expect(monthsLater('2018-08-16', 3)).toBe('2018-11-16')
    expect(monthsLater('2020-11-30', 3)).toBe('2021-02-28')
    expect(monthsLater('2019-11-30', 3)).toBe('2020-02-29')
    expect(monthsLater('2018-08-31', 3)).toBe('2018-11-30')
    expect(monthsLater('2018-12-04', 1)).toBe('2019-01-04')
  })
  test('a Meeting of Experts after the meeting to which it reports is refused, derogation or not', () => {
    const at = programme.calendar.findIndex(({ body, year }) => body === 'MX.5' && year === 2020)
    const faults = faultsOf(({ calendar }) => Object.assign(calendar[at]!, { from: '2021-12-01', to: '2021-12-01' }))
    const message = 'MX.5 2020 meets after the MSP to which it reports'
    expect(faults).toContainEqual({ file: 'programme.json', path: `calendar.${at}`, message })
  })
  test('the meeting of 2020 held in 2021 keeps its identity', () => {
    expect(calledFor(programme, 'MX.5', 2020)).toMatchObject({ year: 2020, from: '2021-09-08' })
  })
})

// Whose turn it is to chair, by hand from decision (d) of 2017: the Meeting of States Parties, then MX 1 to MX 5.
const ROTATION: { readonly [year: number]: readonly string[] } = {
  2018: ['EEG', 'NAM', 'NAM', 'WG', 'WG', 'EEG'],
  2019: ['WG', 'EEG', 'EEG', 'NAM', 'NAM', 'WG'],
  2020: ['NAM', 'WG', 'WG', 'EEG', 'EEG', 'NAM'],
}

describe('the rotation of chairs', () => {
  for (const year of YEARS)
    test(`is in ${year} ${ROTATION[year]!.join(', ')}`, () =>
      expect(BODIES.map((body) => turnToChair(programme, body, year))).toEqual(ROTATION[year]))
  test('says nothing of a year or a body the programme does not have', () => {
    expect([
      turnToChair(programme, 'MSP', 2021),
      turnToChair(programme, 'MX.5', 2021),
      turnToChair(programme, 'MX.6', 2018),
    ]).toEqual([null, null, null])
  })
  test('gives the fifth Meeting of Experts to the group that chairs the Meeting of States Parties: derived, not written down', () => {
    const changed = structuredClone(programme) as Mutable
    Object.assign(changed.meetings.find(({ body }) => body === 'MSP')!.chair, { 2019: 'NAM' })
    expect(YEARS.map((year) => turnToChair(changed, 'MX.5', year))).toEqual(['EEG', 'NAM', 'NAM'])
  })
  test('that leaves out a year, or names a group that is none, is refused', () => {
    expect(faultsOf(({ meetings }) => Reflect.deleteProperty(meetings[1]!.chair, '2019'))).toMatchObject([
      { path: 'meetings.1.chair.2019' },
    ])
    expect(faultsOf(({ meetings }) => Object.assign(meetings[1]!.chair, { 2019: 'XYZ' }))).toMatchObject([
      { path: 'meetings.1.chair.2019', message: 'no group XYZ in convention.json' },
    ])
  })
  test('is held by those known to have chaired: each is of the group whose turn it was, or of a group not known', () => {
    const chaired = programme.holders.filter(({ office }) => office === 'chair')
    expect(chaired).toHaveLength(14)
    for (const { body, year, state } of chaired) {
      const day = calledFor(programme, body, year)!.from
      expect([body, year, state, regionalGroup(bwc, state, day)]).toEqual([
        body,
        year,
        state,
        ROTATION[year]![BODIES.indexOf(body as 'MSP')],
      ])
    }
  })
  test('has two Vice-Chairs a year, one from each of the other groups', () => {
    const groups = Object.keys(bwc.groups)
    expect(programme.meetings.find(({ body }) => body === 'MSP')!.viceChairs).toBe(2)
    expect(officersFault('WG', ['EEG', 'NAM'], groups)).toBe(null)
    expect(officersFault('WG', ['EEG', 'EEG'], groups)).toBe('sameGroup')
    expect(officersFault('WG', ['WG', 'NAM'], groups)).toBe('sameGroup')
    expect(officersFault('WG', ['EEG', 'XYZ'], groups)).toBe('sameGroup')
    expect(officersFault('WG', ['EEG', null], groups)).toBe('unknownGroup')
    expect(officersFault(null, ['EEG', 'NAM'], groups)).toBe('unknownGroup')
  })
  test('refuses a holder of another group, and Vice-Chairs who leave a group out', () => {
    const faults = (change: (programme: Mutable) => void) => {
      const changed = structuredClone(programme) as Mutable
      change(changed)
      return holderFaults(changed, (state, day) => regionalGroup(bwc, state, day), Object.keys(bwc.groups))
    }
    const at = (body: string, year: number, office: string) =>
      programme.holders.findIndex((one) => one.body === body && one.year === year && one.office === office)
    const [czechia, romania] = [at('MX.5', 2018, 'chair'), at('MSP', 2019, 'viceChair')]
    expect(faults(() => {})).toEqual([])
    expect(faults(({ holders }) => (holders[czechia]!.state = 'FRA'))).toEqual([
      { file: 'programme.json', path: `holders.${czechia}`, message: 'FRA belongs to WG; it was the turn of EEG' },
    ])
    expect(faults(({ holders }) => (holders[romania]!.state = 'CUB')).map(({ path }) => path)).toEqual([
      `holders.${romania}`,
      `holders.${romania + 1}`,
    ])
    expect(faults(({ holders }) => (holders[czechia]!.state = 'KAZ'))).toEqual([]) // its group is not known: nothing is held against it
  })
  test('had in 2019 a Chair and Vice-Chairs of three groups', () => {
    const of = (office: string) =>
      programme.holders.filter((one) => one.body === 'MSP' && one.year === 2019 && one.office === office)
    const group = ({ state }: { state: string }) => regionalGroup(bwc, state, '2019-12-03')
    expect([of('chair').map(group), of('viceChair').map(group)]).toEqual([['WG'], ['EEG', 'NAM']])
    expect(officersFault(group(of('chair')[0]!), of('viceChair').map(group), Object.keys(bwc.groups))).toBe(null)
  })
})

describe('mandates', () => {
  test('lead from the meeting back to the Review Conference without a gap', () => {
    const line = lineage(programme, programme.assignedBy)
    expect(line.map(({ id, document, adopted }) => [id, document, adopted])).toEqual([
      ['MSP.2017', undefined, 'consensus'],
      ['CONF.VIII', 'BWC/CONF.VIII/4', 'notStated'],
    ])
    expect(programme.convenedUnder).toEqual(['CONF.VIII', 'MSP.2017'])
    expect(topicOf(programme, 'MX.5')).toMatchObject({ mandate: 'MSP.2017', unit: 'e', text: 'MSP.2017.e.MX.5' })
    expect(() => mandate(programme, 'MSP.2016')).toThrow(RangeError)
  })
  test('run until an event and not a date: moving the conference moves their end with it', () => {
    const until = programme.mandates.map(({ id, until }) => [id, until])
    expect(until).toEqual([
      ['CONF.VIII', 'conference.9'],
      ['MSP.2017', 'conference.9'],
      ['GA.72.71', undefined],
    ])
    expect(noun(bwc, 'conference.9').en.text).toBe('Ninth Review Conference')
    expect(JSON.stringify(programme.mandates)).not.toMatch(/\d{4}-\d{2}/)
  })
  test('tell what was adopted without a vote from what was adopted by consensus', () => {
    expect(mandate(programme, 'GA.72.71').adopted).toBe('withoutVote')
    expect(mandate(programme, 'MSP.2017').adopted).toBe('consensus')
  })
})

describe('a quotation', () => {
  const decision =
    'Each meeting will prepare a factual report. It will reach any results by consensus. It will manage the budget.'
  test('stands word for word in the decision, its elisions marked', () => {
    expect(quotedFaithfully(decision, decision)).toBe(true)
    expect(quotedFaithfully('Each meeting [...] by consensus.', decision)).toBe(true)
    expect(quotedFaithfully('Each meeting […] by consensus. [...] the budget.', decision)).toBe(true)
    expect(quotedFaithfully('[...] by consensus [...]', decision)).toBe(true)
  })
  test('is not faithful with a word changed, left out unmarked, or out of order', () => {
    expect(quotedFaithfully('Each meeting will prepare a report.', decision)).toBe(false)
    expect(quotedFaithfully('Each meeting will draft a factual report.', decision)).toBe(false)
    expect(quotedFaithfully('by consensus [...] Each meeting', decision)).toBe(false)
    expect(quotedFaithfully('the budget [...] the budget', decision)).toBe(false)
  })
})

// Stems by which a language's prose names the groups, whatever case or short form it needs there.
const GROUPS_IN_PROSE: { readonly [L in Language]: { readonly [group: string]: string } } = {
  ar: { EEG: 'أوروبا الشرقية', WG: 'المجموعة الغربية', NAM: 'عدم الانحياز' },
  en: { EEG: 'Eastern European', WG: 'Western', NAM: 'Non-Aligned' },
  es: { EEG: 'Europa Oriental', WG: 'Grupo Occidental', NAM: 'No Alineados' },
  fr: { EEG: 'Europe orientale', WG: 'Groupe occidental', NAM: 'non alignés' },
  ru: { EEG: 'Восточноевропейск', WG: 'Западн', NAM: 'неприсоединения' },
  zh: { EEG: '东欧', WG: '西方', NAM: '不结盟' },
}

describe('the report of the founding meeting quotes the programme', () => {
  const meeting = told(golden)
  const reports = sixReports(meeting)
  const texts = (code: Language) => (id: string) => bwc.texts[id]!.versions[code]!.text
  const told5 = (code: Language, id: string) => toldIn(reports[code]).find((one) => one.id === id)!.text
  const decision = (code: Language): readonly Block[] =>
    outline(meeting, REPORT_LANGUAGES[code])
      .find(({ id }) => id === 'introduction')!
      .paragraphs.flatMap(({ quoted }) => quoted?.blocks ?? [])
  const table = (code: Language) =>
    decision(code).find((block) => block.block === 'table') as Block & { block: 'table' }

  for (const code of LANGUAGES) {
    const text = texts(code)
    test(`${code}: the rotation table agrees with the rotation cell by cell, its first head cell left blank`, () => {
      const { rows } = table(code)
      const group = (id: string) => REPORT_LANGUAGES[code].frame.rotation.group(noun(bwc, bwc.groups[id]!.noun))
      expect(rows[0]).toHaveLength(7)
      expect(rows[0]![0]).toBe('')
      expect(rows[0]!.slice(1).every((cell) => cell !== '')).toBe(true)
      expect(rows.slice(1).map(([year, ...cells]) => [year?.match(/\d{4}/)?.[0], ...cells])).toEqual(
        YEARS.map((year) => [String(year), ...ROTATION[year]!.map(group)]),
      )
    })
    test(`${code}: the prose of decision (d) names the groups as the table has them`, () => {
      const stems = GROUPS_IN_PROSE[code]
      const prose = text('MSP.2017.d')
      const found = Object.entries(stems)
        .flatMap(([group, stem]) => [...prose.matchAll(new RegExp(stem, 'g'))].map(({ index }) => ({ group, index })))
        .sort((a, b) => a.index - b.index)
        .map(({ group }) => group)
      const chairs = YEARS.map((year) => ROTATION[year]![0])
      const pairs = YEARS.flatMap((year) => [ROTATION[year]![1], ROTATION[year]![3]])
      expect(found).toEqual([...chairs, ...pairs])
      expect([...prose.matchAll(/20\d\d/g)].map(([year]) => Number(year))).toEqual([...YEARS, ...YEARS])
      for (const year of YEARS) {
        expect(ROTATION[year]![1]).toBe(ROTATION[year]![2])
        expect(ROTATION[year]![3]).toBe(ROTATION[year]![4])
        expect(ROTATION[year]![5]).toBe(ROTATION[year]![0])
      }
    })
    test(`${code}: decisions (a) to (f) are quoted faithfully, with two elisions, those of the other meetings’ topics and of what is not held`, () => {
      const stop = code === 'zh' ? '。' : '.'
      const { frame } = REPORT_LANGUAGES[code]
      const held = mandate(programme, 'MSP.2017').units!.flatMap((unit) => [
        frame.unit(unit.id, text(unit.text)),
        ...(unit.after ? [text(unit.after)] : []),
        ...(unit.topics ?? []).flatMap(({ heading, text: topic }) => [
          ...(heading ? [text(heading)] : []),
          ...(topic ? [`${text(topic)}${stop}`] : []),
        ]),
      ])
      const blocks = decision(code)
        .filter((block) => block.block !== 'table')
        .map(({ text }) => text)
      const from = blocks.findIndex((block) => block.includes(text('MSP.2017.a')))
      const last = blocks.findIndex((block) => block.includes(text('MSP.2017.f').slice(0, -1)))
      const quotation = blocks.slice(from, last + 1).join('\n')
      const marks = frame
        .quoted('\u0000')
        .split('\u0000')
        .map((mark) => mark.trim())
      expect(quotation.startsWith(marks[0]!)).toBe(true)
      const inner = quotation.slice(marks[0]!.length).trim()
      const closing = inner.lastIndexOf(text('MSP.2017.f').slice(-13, -1)) + 12 // before the stop and the closing mark, in whichever order
      expect(inner.slice(closing).length).toBeLessThanOrEqual(3)
      expect(quotedFaithfully(inner.slice(0, closing), held.join('\n'))).toBe(true)
      expect(blocks.filter((block) => block === frame.elision)).toHaveLength(2)
      expect('[...] […]'.split(' ')).toContain(frame.elision)
    })
    test(`${code}: the words that paragraph 18 quotes stand word for word in decision (b)`, () => {
      const span = text('MSP.2017.b.purpose')
      expect(span.length).toBeGreaterThan(8)
      expect(text('MSP.2017.b')).toContain(span)
      expect(told5(code, 'chairPaper')).toContain(REPORT_LANGUAGES[code].frame.quoted(span))
      expect(decision(code).some((block) => block.block !== 'table' && block.text.includes(span))).toBe(true)
    })
    test(`${code}: the topic is one text: quoted in the decision, as the item’s title, and as the heading of the annex`, () => {
      const topic = text('MSP.2017.e.MX.5')
      const stop = code === 'zh' ? '。' : '.'
      const lines = decision(code).flatMap((block) => (block.block === 'table' ? [] : [block.text]))
      expect(lines.filter((line) => line === `${topic}${stop}`)).toHaveLength(1)
      expect(told5(code, 'item.4')).toContain(topic)
      const annex = reports[code].sections.find(
        ({ kind, parts }) => kind === 'annex' && parts.some((part) => part.part === 'subheading'),
      )!
      expect(annex.parts.filter((part) => part.part === 'subheading').map(({ text }) => text)).toEqual([topic])
    })
  }
})

describe('parties and signatories', () => {
  // By hand, from the totals the depositaries and the secretariat published.
  test.each([
    ['2018-08-16', 181, 6],
    ['2018-11-08', 182, 5],
    ['2019-08-31', 183, 4],
    ['2025-06-01', 189, 4],
  ])('on %s %i States are party and %i have signed alone', (day, party, signatory) => {
    const counts = countsOn(bwc.parties, Object.values(bwc.states), day)
    expect([counts.party, counts.signatory]).toEqual([party, signatory])
  })
  test('the United Republic of Tanzania is a signatory in 2018 and a party in 2020, Haiti a signatory in both', () => {
    const classes = (who: string) => ['2018-08-16', '2020-01-01'].map((day) => classOf(bwc, who, day))
    expect(classes('TZA')).toEqual(['signatory', 'party'])
    expect(classes('HTI')).toEqual(['signatory', 'signatory'])
  })
  test('parties that are no members of the United Nations are parties all the same', () => {
    expect(['VAT', 'PSE'].map((who) => classOf(bwc, who, '2018-08-16'))).toEqual(['party', 'party'])
  })
  test('a group is that of the day: the Russian Federation keeps its old one in old reports', () => {
    expect(['2018-08-16', '2022-12-01'].map((day) => regionalGroup(bwc, 'RUS', day))).toEqual(['EEG', 'G1'])
  })
  test('a name is that of the day, and a code nobody bears has none', () => {
    expect(nameOf(bwc, 'MKD', '2018-08-16')?.en.text).toBe('former Yugoslav Republic of Macedonia')
    expect(nameOf(bwc, 'MKD', '2019-12-03')?.en.text).toBe('North Macedonia')
    expect([
      nameOf(bwc, 'XXX', '2018-08-16'),
      classOf(bwc, 'XXX', '2018-08-16'),
      regionalGroup(bwc, 'XXX', '2018-08-16'),
    ]).toEqual([null, null, null])
  })
})

const NAMES = [
  'convention.json',
  'rules.json',
  'programme.json',
  'parties.json',
  ...LANGUAGES.map((code) => `terms/${code}.json`),
]
const FOLDER = new URL('../conventions/', import.meta.url)
const FILES: { readonly [name: string]: unknown } = Object.fromEntries(
  [...NAMES.map((name) => [name, `bwc/${name}`]), ['states.json', 'states.json']].map(([name, path]) => [
    name!,
    JSON.parse(readFileSync(new URL(path!, FOLDER), 'utf8')),
  ]),
)

/** A file of the convention as something to be spoiled: `any`, because no reader has given it a type yet. */
type Spoiled = any
const faultsIn = (file: string, spoil: (data: Spoiled) => void) => {
  const data = structuredClone(FILES[file])
  spoil(data)
  const read = readConvention({ ...FILES, [file]: data } as ConventionFiles, 'digest')
  return 'faults' in read ? read.faults : []
}

const lineOf = ({ rules }: Spoiled, id: string): Spoiled => rules.find((one: Spoiled) => one.id === id)
const placeOf = (id: string): number => {
  const { rules } = FILES['rules.json'] as { rules: readonly { id: string }[] }
  return rules.findIndex((one) => one.id === id)
}

describe('a fault in a convention’s data is told with its file and its place', () => {
  test('as shipped there is none', () => expect(faultsIn('convention.json', () => {})).toEqual([]))

  const FAULTS: {
    readonly [fault: string]: readonly [
      file: string,
      spoil: (data: Spoiled) => void,
      at: readonly [file: string, path: string, message?: RegExp],
    ]
  } = {
    'dates in the wrong order': [
      'convention.json',
      (data) => (data.inForce = '1971-01-01'),
      ['convention.json', 'inForce', /before it was opened/],
    ],
    'a day not in the calendar': [
      'convention.json',
      (data) => (data.inForce = '1975-02-30'),
      ['convention.json', 'inForce', /day/],
    ],
    'a State that signs after it became party': [
      'parties.json',
      (data) => data.parties.FRA.status.push({ from: '2001-01-01', as: 'signatory', source: 'none' }),
      ['parties.json', 'FRA', /after being party/],
    ],
    'a State that joins before the opening for signature': [
      'parties.json',
      (data) => (data.parties.FRA.status = [{ from: '1970-01-01', as: 'party', source: 'none' }]),
      ['parties.json', 'FRA', /before the opening/],
    ],
    'a party nobody knows': [
      'parties.json',
      (data) => (data.parties.XXX = { status: [] }),
      ['parties.json', 'XXX', /no such State/],
    ],
    'a group nobody knows': [
      'parties.json',
      (data) => (data.groups.AUT[0].group = 'ZZ'),
      ['parties.json', 'groups.AUT.0.group', /no group ZZ/],
    ],
    'a majority that cannot be counted': [
      'rules.json',
      (data) => (lineOf(data, 'procedureOrSubstance').terms.majority = 'twoFifths'),
      ['rules.json', `rules.${placeOf('procedureOrSubstance')}.terms`, /no count is known/],
    ],
    'a quorum of others than the parties participating': [
      'rules.json',
      (data) => (lineOf(data, 'quorum').terms.base = 'presentAndVoting'),
      ['rules.json', `rules.${placeOf('quorum')}.terms.base`, /of the parties participating/],
    ],
    'a rule without a number': ['rules.json', (data) => delete data.rules[1].number, ['rules.json', 'rules.1.number']],
    'a rule whose number is empty': [
      'rules.json',
      (data) => (data.rules[1].number = ''),
      ['rules.json', 'rules.1.number', /a rule has a number/],
    ],
    'a rule that stands twice': [
      'rules.json',
      (data) => data.rules.push(data.rules[0]),
      ['rules.json', `rules.${(FILES['rules.json'] as { rules: readonly unknown[] }).rules.length}.id`, /stands twice/],
    ],
    'a rule line that is missing': [
      'rules.json',
      (data) => (data.rules = data.rules.filter(({ id }: { id: string }) => id !== 'signatories')),
      ['convention.json', 'classes.signatory.rule', /no rule signatories/],
    ],
    'a rule that yields in no known way': [
      'rules.json',
      (data) => (data.rules[0].yields = 'sometimes'),
      ['rules.json', 'rules.0.yields'],
    ],
    'a noun missing in a language': [
      'terms/fr.json',
      (data) => delete data.nouns['body.MX'],
      ['terms/fr.json', 'nouns.body.MX', /missing in this language/],
    ],
    'a noun without a case': [
      'terms/ru.json',
      (data) => delete data.nouns['body.MX'].cases.genitive,
      ['terms/ru.json', 'nouns.body.MX.cases.genitive'],
    ],
    'a noun without its gender': [
      'terms/es.json',
      (data) => delete data.nouns['body.MX'].gender,
      ['terms/es.json', 'nouns.body.MX.gender'],
    ],
    'a noun nobody has written': [
      'convention.json',
      (data) => (data.treaty.short = 'treaty.tiny'),
      ['convention.json', 'treaty.short', /no noun treaty.tiny/],
    ],
    'a body under one that is not there': [
      'convention.json',
      (data) => (data.bodies['MX.5'].parent = 'MXX'),
      ['convention.json', 'bodies.MX.5.parent', /no body MXX/],
    ],
    'a right that is none': [
      'convention.json',
      (data) => data.classes.party.may.push('veto'),
      ['convention.json', 'classes.party.may.9'],
    ],
    'a key that is none': ['convention.json', (data) => (data.emblem = 'a wreath'), ['convention.json', '', /emblem/]],
    'a calendar that runs backwards': [
      'programme.json',
      (data) => Object.assign(data.calendar[5], { from: '2018-12-07', to: '2018-12-04' }),
      ['programme.json', 'calendar.5.to', /before it begins/],
    ],
    'a meeting on a day that is none': [
      'programme.json',
      (data) => (data.calendar[5].to = '2018-12-32'),
      ['programme.json', 'calendar.5.to', /day/],
    ],
    'a text nobody holds': [
      'programme.json',
      (data) => (data.mandates[1].units[0].text = 'MSP.2017.z'),
      ['programme.json', 'mandates.1.units.0.text', /no text MSP.2017.z/],
    ],
    'an item whose title nobody holds': [
      'programme.json',
      (data) => (data.standingItems.factualReport = 'item.none'),
      ['programme.json', 'standingItems.factualReport', /no text item.none/],
    ],
    'quoted words that do not stand in their decision': [
      'terms/fr.json',
      (data) => (data.texts.texts['MSP.2017.b.purpose'] += ' rapides'),
      ['terms/fr.json', 'texts.texts.MSP.2017.b.purpose', /word for word in MSP.2017.b/],
    ],
    'a mandate under one that is not there': [
      'programme.json',
      (data) => (data.mandates[1].under = 'CONF.IX'),
      ['programme.json', 'mandates.1.under', /no mandate CONF.IX/],
    ],
    'a mandate that rests on itself': [
      'programme.json',
      (data) => (data.mandates[2].under = 'GA.72.71'),
      ['programme.json', 'mandates.2.under', /itself/],
    ],
    'months nobody can count': [
      'programme.json',
      (data) => (data.monthsBefore = 9e15),
      ['programme.json', 'monthsBefore'],
    ],
    'a noun called like a part of the program': [
      'convention.json',
      (data) => (data.treaty.short = 'constructor'),
      ['convention.json', 'treaty.short', /no noun constructor/],
    ],
    'a rule called like a part of the program': [
      'convention.json',
      (data) => (data.classes.signatory.rule = 'toString'),
      ['convention.json', 'classes.signatory.rule', /no rule toString/],
    ],
  }
  for (const [fault, [file, spoil, [where, path, message = /./]]] of Object.entries(FAULTS))
    test(`${fault}: one message, at ${where} ${path}`, () => {
      const faults = faultsIn(file, spoil)
      expect(faults.map((one) => [one.file, one.path])).toEqual([[where, path]])
      expect(faults[0]!.message).toMatch(message)
    })
  test('a chair that follows itself, alone or in a round, is nobody’s turn: a message for each year', () => {
    const years = (at: number) => YEARS.map((year) => `meetings.${at}.chair.${year}`)
    const alone = faultsIn('programme.json', (data) => (data.meetings[5].chair = { as: 'MX.5' }))
    expect(alone.map(({ path }) => path)).toEqual(years(5))
    const round = faultsIn('programme.json', (data) => (data.meetings[0].chair = { as: 'MX.5' }))
    expect(round.map(({ path }) => path)).toEqual([...years(0), ...years(5)])
  })
  test('an event that ends a mandate and is named nowhere: one message', () => {
    const faults = faultsIn('programme.json', (data) => (data.mandates[0].until = 'conference.99'))
    expect(faults.map(({ file, path }) => [file, path])).toEqual([['programme.json', 'mandates.0.until']])
  })
  test.each([...NAMES, 'states.json'])('%s missing: one message', (name) => {
    const { [name]: _, ...rest } = FILES
    expect(readConvention(rest, 'digest')).toEqual({
      faults: [{ file: name, path: '', message: 'the file is missing' }],
    })
  })
})

describe('whatever stands in the files', () => {
  // With three States and none of the parties the reading is the same and ten times as quick.
  const { states, ...rest } = FILES['states.json'] as { states: readonly { id: string }[] }
  const { parties: _, groups: __, ...others } = FILES['parties.json'] as { parties: object; groups: object }
  const LIGHT: ConventionFiles = {
    ...FILES,
    'states.json': { ...rest, states: states.filter(({ id }) => ['FRA', 'CUB', 'EU'].includes(id)) },
    'parties.json': { ...others, parties: {}, groups: {} },
  }
  const answered = (files: ConventionFiles) => {
    const read = readConvention(files, 'digest')
    if ('faults' in read) {
      expect(read.faults.length).toBeGreaterThan(0)
      for (const { file, path, message } of read.faults)
        expect([Object.keys(FILES).includes(file), typeof path, message !== '']).toEqual([true, 'string', true])
    }
  }
  test('reading has an answer: random JSON in place of any file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(FILES)), fc.jsonValue(), (name, value) =>
        answered({ ...LIGHT, [name]: value }),
      ),
      { numRuns: 200 },
    )
  })
  test('reading has an answer: random JSON in all of them', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(FILES)), fc.jsonValue()), answered), {
      numRuns: 200,
    })
  })
  test('reading has an answer: random JSON, or nothing, in any place of the files shipped', () => {
    const spoiling = fc.tuple(
      fc.constantFrom(...NAMES),
      fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 }),
      fc.oneof(
        fc.jsonValue(),
        fc.constantFrom('constructor', '__proto__', 'MX.5', 'MSP', 'EEG', '2018-08-16', -1, 0, 1e15, ''),
      ),
      fc.constantFrom('replace', 'remove', 'rename'),
    )
    fc.assert(
      fc.property(spoiling, ([name, way, value, deed]) => {
        const data = structuredClone(LIGHT[name])
        let at = data as { [key: string]: unknown }
        for (const [depth, step] of way.entries()) {
          const keys = Object.keys(at)
          const key = keys[step % Math.max(keys.length, 1)]
          if (key === undefined) break
          const next = at[key]
          if (depth < way.length - 1 && typeof next === 'object' && next !== null) {
            at = next as { [key: string]: unknown }
            continue
          }
          if (deed === 'replace') at[key] = value
          else delete at[key]
          if (deed === 'rename' && !Array.isArray(at)) at[String(value)] = next
          break
        }
        answered({ ...LIGHT, [name]: data })
      }),
      { numRuns: 400 },
    )
  })
})
