import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DOOR_WORDS, PAGE_WORDS } from '../src/languages/index.ts'
import { MALFORMED_WORDS } from '../src/languages/malformed.ts'
import { refusal } from '../src/languages/refusal.ts'
import type { Facts } from '../src/procedure/kind.ts'
import { factsOf, faultsIn, FAULTS, type FaultCode } from '../src/procedure/malformed.ts'
import { bodyFault } from '../src/procedure/ruling.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { opening, room } from './room.ts'

/** A request that has a fault, and where. */
interface Case {
  readonly deed: string
  readonly by?: 'chair' | 'secretariat'
  readonly particulars: { readonly [name: string]: unknown }
  readonly where: string
  readonly asked?: string
}
const paper = (...parts: readonly object[]) => ({
  original: 'en',
  versions: { en: { status: 'official', text: { title: 'Paper', parts } } },
})
const attends = (...who: readonly string[]) => ({ as: 'party', who })

const CASES: { readonly [F in FaultCode]: Case } = {
  empty: { deed: 'strike', particulars: { no: 1, reason: '' }, where: '/reason' },
  itemWithoutTitle: {
    deed: 'proposeAgenda',
    by: 'chair',
    particulars: { document: 'A/1', items: [{ no: 1, standing: 'x' }, { no: 2 }] },
    where: '/items/1',
  },
  missing: { deed: 'openSitting', by: 'chair', particulars: {}, where: '/date' },
  noName: {
    deed: 'noteSecretariat',
    particulars: { role: 'member', person: { title: 'ms', gender: 'f' }, post: 'x', unit: 'x' },
    where: '/person',
  },
  noParagraph: {
    deed: 'presentChairPaper',
    by: 'chair',
    particulars: { disclaimer: true, paper: paper({ item: 1 }) },
    where: '/paper/versions/en/text/parts',
  },
  noVersion: {
    deed: 'startSilence',
    particulars: { text: { original: 'en', versions: {} }, deadline: '2018-08-16T13:00Z' },
    where: '/text',
  },
  notACode: { deed: 'noteAttendance', particulars: attends('CUB', 'cuba'), where: '/who/1' },
  notADate: { deed: 'openSitting', by: 'chair', particulars: { date: '2018-02-30' }, where: '/date' },
  notADigest: {
    deed: 'adoptReport',
    by: 'chair',
    particulars: { digest: 'abc' },
    where: '/digest',
  },
  notAList: { deed: 'noteAttendance', particulars: { as: 'party', who: 'CUB' }, where: '/who' },
  notAMoment: { deed: 'startSilence', particulars: { deadline: 'noon' }, where: '/deadline' },
  notANumber: { deed: 'strike', particulars: { no: 'x', reason: 'x' }, where: '/no' },
  notASymbol: { deed: 'reserveSymbol', particulars: { symbol: 'x y', kind: 'report' }, where: '/symbol' },
  notAnHour: { deed: 'planSitting', particulars: { from: '25:00' }, where: '/from' },
  notExactlyOne: {
    deed: 'putQuestion',
    by: 'chair',
    particulars: {},
    where: '',
    asked: 'question proposes matter',
  },
  notOneOf: {
    deed: 'noteSecretariat',
    particulars: { role: 'clerk' },
    where: '/role',
    asked: 'secretary deputySecretary member',
  },
  notText: { deed: 'strike', particulars: { no: 1, reason: 7 }, where: '/reason' },
  notYesOrNo: {
    deed: 'circulateStatements',
    particulars: { statements: '7', presentations: true },
    where: '/statements',
  },
  saysNothing: { deed: 'circulateStatements', particulars: { statements: false, presentations: false }, where: '' },
  titleOfOtherGender: {
    deed: 'noteSecretariat',
    particulars: { role: 'member', person: { title: 'ms', gender: 'm', latin: 'X' }, post: 'x', unit: 'x' },
    where: '/person',
  },
  tooFew: { deed: 'noteAttendance', particulars: attends(), where: '/who', asked: '1' },
  tooLarge: {
    deed: 'limitSpeeches',
    by: 'chair',
    particulars: { seconds: {}, interventions: 101 },
    where: '/interventions',
    asked: '100',
  },
  tooLong: {
    deed: 'reserveSymbol',
    particulars: { symbol: 'A'.repeat(121), kind: 'report' },
    where: '/symbol',
    asked: '120',
  },
  tooMany: {
    deed: 'planWork',
    particulars: {
      entries: Array.from({ length: 501 }, () => ({
        date: '2018-08-16',
        activity: { original: 'en', versions: { en: { status: 'official', text: 'x' } } },
      })),
    },
    where: '/entries',
    asked: '500',
  },
  tooSmall: { deed: 'strike', particulars: { no: 0, reason: 'x' }, where: '/no', asked: '1' },
  twice: { deed: 'noteAttendance', particulars: attends('CUB', 'CUB'), where: '/who' },
  unknownKey: { deed: 'strike', particulars: { no: 1, reason: 'x', 'a/b.~': 1 }, where: '/a~1b.~0' },
  wrongKind: { deed: 'noteSecretariat', particulars: { role: 'member', person: 'X' }, where: '/person' },
}

/** Words that no other language's sentences have; the English ones each have some. */
const ENGLISH = /\b(is|not|the|has|too|than|must|holds|names|says|needs|expected|received|invalid|input)\b/i
/** A text without what is written alike in every language: a moment as an example, and what the asker wrote himself. */
const ownWords = (text: string): string => text.replaceAll('2018-08-16T13:00Z', '').replaceAll('a/b.~', '')

interface Problem {
  readonly type: string
  readonly detail: string
  readonly objections?: readonly { readonly detail: string; readonly facts: Facts }[]
}
const unlimited = { burst: 1e6, perSecond: 1e6 }
const house = doorHouse({ story: [opening()], limits: { perBadge: unlimited, perAddress: unlimited } })

async function sent(language: string, value: unknown): Promise<Problem> {
  const { badge, json } = await house
  const { token } = await badge('secretariat')
  const answer = await json(`${HERE}/~acts?lang=${language}`, value, { authorization: `Bearer ${token}` })
  expect(answer.status).toBe(400)
  return (await answer.json()) as Problem
}

describe('a malformed request', () => {
  for (const language of LANGUAGES) {
    const { faults } = MALFORMED_WORDS[language]
    test.each(FAULTS)(`is told in ${language} by the door of programs: %s`, async (fault) => {
      const { deed, by = 'secretariat', particulars, where, asked = '' } = CASES[fault]
      const { type, objections } = await sent(language, { kind: deed, by, particulars })
      expect(type).toBe('urn:intersession:problem:malformed')
      const [{ facts, detail } = { facts: {}, detail: '' }] = objections ?? []
      const found = faultsIn(facts).findIndex((one) => one.fault === fault)
      const at = (list: Facts[string] | undefined) => (Array.isArray(list) ? (list as string[])[found] : undefined)
      expect([at(facts.fault), at(facts.where), at(facts.asked)]).toEqual([fault, where, asked])
      const [before = '', after = ''] = faults[fault]('|', '|').split('|')
      expect(detail).toContain(before)
      expect(detail).toContain(after)
      if (language === 'en') expect(faults[fault]('', '')).toMatch(ENGLISH)
      else expect(ownWords(detail)).not.toMatch(ENGLISH)
      if (['ar', 'ru', 'zh'].includes(language)) expect(ownWords(detail)).not.toMatch(/\p{Script=Latin}/u)
    })

    test(`is told in ${language} on the page of its form, by the labels of the fields`, async () => {
      const { badge, post } = await house
      const { cookie } = await badge('secretariat')
      const answer = await post(
        `${HERE}/~do/planSitting?lang=${language}`,
        { date: 'soon', from: '25:00', room: 'XX' },
        { cookie },
      )
      expect(answer.status).toBe(400)
      const html = await answer.text()
      const reasons = /<ul class="reasons">(.*?)<\/ul>/s.exec(html)![1]!
      const { place } = MALFORMED_WORDS[language]
      const { date, from, to } = DOOR_WORDS[language].particulars
      for (const sentence of [
        faults.notADate(place([date!]), ''),
        faults.notAnHour(place([from!]), ''),
        faults.missing(place([to!]), ''),
      ])
        expect(reasons).toContain(sentence)
      if (language !== 'en') expect(reasons.replace(/<[^>]*>/g, '')).not.toMatch(ENGLISH)
    })

    test(`is told in ${language} before its particulars are looked at, by the keys as programs write them`, async () => {
      const { place } = MALFORMED_WORDS[language]
      const asked = { kind: 'strike', by: 'secretariat', particulars: {} }
      const told: readonly (readonly [unknown, string])[] = [
        [{ ...asked, kind: undefined }, faults.missing(place(['kind']), '')],
        [{ ...asked, kind: 'x'.repeat(81) }, faults.tooLong(place(['kind']), '80')],
        [{ ...asked, id: '' }, faults.empty(place(['id']), '')],
        [{ ...asked, hand: '1' }, faults.unknownKey(place(['hand']), '')],
        [{ ...asked, kept: { a: 7 } }, faults.notText(place(['kept', 'a']), '')],
        [{ ...asked, yields: { a: true } }, faults.wrongKind(place(['yields', 'a']), '')],
      ]
      for (const [value, detail] of told) expect((await sent(language, value)).detail).toBe(detail)
    })
  }

  test('is told by the whole path of a particular, lines counted from one, choices and names in words', () => {
    const told = (deed: string, by: string, particulars: object) => {
      const { ask, meeting } = room(opening())
      const ruling = ask({ kind: deed, by, particulars: particulars as never })
      if (ruling.inOrder) throw new Error(deed)
      return refusal(PAGE_WORDS.en, meeting, ruling.objections[0]!)
    }
    const items = [{ no: 1, standing: 'x' }, { no: 2 }]
    expect(told('proposeAgenda', 'chair', { document: 'A/1', items })).toBe(
      'The request “Agenda proposed” is incomplete or malformed. “Agenda items (2)” needs a topic of the programme, a standing item or a title of its own.',
    )
    const title = { original: 'en', versions: { en: { status: 'official', text: ' ' } } }
    expect(told('submitDocument', 'secretariat', { symbol: 'A/1', kind: 'memo', title, 'own key': 1 })).toBe(
      'The request “Document submitted” is incomplete or malformed. “Kind of document” is not among the choices available: agenda, background document, report, draft report, provisional list of participants, list of participants and working paper. “Title, Versions, English, Text” is empty. “own key” is not asked for here.',
    )
    expect(told('presentChairPaper', 'chair', { disclaimer: false, paper: paper({ text: 'x' }) })).toBe(
      'The request “Chair’s paper presented” is incomplete or malformed. “Under the Chair’s own responsibility” is not among the choices available: Yes.',
    )
    expect(told('putQuestion', 'chair', {})).toBe(
      'The request “Question put to the meeting” is incomplete or malformed. The request must give one of the following, and only one: “Question (number of the act)”, “What is proposed” and “Matter”.',
    )
  })

  test('never has more than ten faults told, none of them twice, and nothing endless repeated', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}${'x'.repeat(200)}`, 1]))
    const { ask } = room(opening())
    const ruling = ask({ kind: 'openSitting', by: 'chair', particulars: { date: '2018-02', ...many } })
    if (ruling.inOrder) throw new Error('in order')
    const faults = faultsIn(ruling.objections[0]!.facts)
    expect([faults.length, faults.filter(({ fault }) => fault === 'notADate').length]).toEqual([10, 1])
    expect(Math.max(...faults.flatMap(({ path }) => path.map((step) => step.length)))).toBe(80)
  })

  test('in a record is told in plain English', () => {
    expect(bodyFault({ kind: 'openSitting', particulars: { date: 'x', y: 1 } })).toBe(
      'openSitting: date: not a date; y: unknown key',
    )
    expect(bodyFault({ kind: 'noteSecretariat', particulars: { role: 'x', person: null, post: '', unit: '' } })).toBe(
      'noteSecretariat: role: not one of secretary, deputySecretary, member; person: missing',
    )
  })

  test('has facts from which its faults are read again, whatever the names', () => {
    const fault = fc.record({
      path: fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[~01/.]*$/)), { maxLength: 4 }),
      fault: fc.constantFrom(...FAULTS),
      asked: fc.array(fc.stringMatching(/^[A-Za-z0-9]+$/), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(fault), (faults) => {
        expect(faultsIn(factsOf(faults))).toEqual(faults)
      }),
    )
  })
})
