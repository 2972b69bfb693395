import { describe, expect, test } from 'vitest'
import type { Facts } from '../src/procedure/kind.ts'
import type { Language } from '../src/treaty/text.ts'
import { PAGE_WORDS } from '../src/languages/index.ts'
import type { RoomWords } from '../src/languages/roomWords.ts'
import { room as ar } from '../src/languages/ar/room.ts'
import { CHAIR, PRESIDENT } from '../src/languages/en/office.ts'
import { room as enRoom } from '../src/languages/en/room.ts'
import { room as es } from '../src/languages/es/room.ts'
import { room as fr } from '../src/languages/fr/room.ts'
import { room as ru } from '../src/languages/ru/room.ts'
import { room as zh } from '../src/languages/zh/room.ts'
import { refusal } from '../src/languages/refusal.ts'
import { decides, opening, room as told } from './room.ts'

const en = enRoom(CHAIR)
const ROOMS: Partial<Record<Language, RoomWords>> = { ar, en, es, fr, ru, zh }

/** A branch: what its facts add, and the fact it does without. */
interface Branch {
  readonly with?: Facts
  readonly without?: string
}
const deadline = '2018-08-16T15:00:00Z'
const numbers = (counts: readonly number[], fact = 'number', more: Facts = {}): readonly Branch[] =>
  counts.map((n) => ({ with: { ...more, [fact]: n } }))
const reasons = (whys: readonly string[], more: Facts = {}): readonly Branch[] =>
  whys.map((why) => ({ with: { ...more, why } }))
const spokenTo: readonly Branch[] = [{ without: 'motion' }, ...numbers([0, 1, 2])]

/** The branches that the facts of a sentence choose between; every other sentence has one. */
const BRANCHES: Readonly<Record<string, readonly Branch[]>> = {
  distributionOfOffices: [
    ...numbers([1, 2, 11]),
    { without: 'number' },
    { with: { group: 'unknown' }, without: 'number' },
  ],
  quorum: [...reasons(['asked']), ...numbers([0, 1, 2, 3, 11, 21, 102], 'present', { why: 'short' })],
  powersOfTheChair: [{}, { without: 'who' }],
  appeal: [{}, { with: { no: 7 } }],
  relevance: numbers([0, 4], 'current'),
  timeLimits: [1, 2, 45, 60, 90, 120, 300, 660, 1262].map((limit) => ({ with: { limit, seconds: limit + 1 } })),
  rightOfReply: [
    ...reasons(['class']),
    ...['number', 'atEnd'].flatMap((why) => numbers([1, 2, 3, 11, 21], 'number', { why })),
  ],
  adjournmentOfDebate: spokenTo,
  closureOfDebate: spokenTo,
  consensus: [{}, ...reasons(['consensus'])],
  votingOnSubstance: [
    ...reasons(['consensus', 'until'], { deadline }),
    ...['efforts', 'hours'].flatMap((why) => numbers([1, 2, 3, 11, 24, 48, 72], 'number', { why })),
  ],
  oneVote: [{}, ...reasons(['twice'])],
  silence: reasons(['past', 'late', 'early', 'unbroken', 'broken'], { deadline }),
  inscriptionDeadline: [{ with: { deadline } }],
  tooManyVotes: numbers([1, 2, 3, 11, 21]),
  interventions: numbers([1, 2, 3, 11]),
}

/** Facts as a refusal hands them over, in the language's own words. */
function factsIn(code: Language): Facts {
  const words = PAGE_WORDS[code]
  return {
    who: words.offices.secretariat,
    first: words.offices.chair,
    group: words.classes.other,
    class: words.classes.organization,
    deed: words.deeds.closeSitting,
    wanting: words.deeds.adoptAgenda,
    motion: words.motions.closeDebate,
    side: words.sides.against,
    document: '1/2',
    item: 4,
    places: 1,
    number: 2,
    needed: 52,
    of: 44,
  }
}

/** Every word and sentence of a room, each under a name that says its branch, from the same facts. */
function saidIn(room: RoomWords, facts: Facts): ReadonlyMap<string, string> {
  const sentences = Object.entries({ ...room.impediments, ...room.rules }).flatMap(([name, say]) =>
    (BRANCHES[name] ?? [{}]).map((branch): [string, string] => {
      const given = Object.entries({ ...facts, ...branch.with }).filter(([fact]) => fact !== branch.without)
      return [`${name} ${JSON.stringify(branch)}`, say(Object.fromEntries(given))]
    }),
  )
  return new Map([...Object.entries({ ...room.deeds, ...room.motions, ...room.sides }), ...sentences])
}

describe('the words of the room', () => {
  for (const [code, room] of Object.entries(ROOMS) as [Language, RoomWords][]) {
    const said = saidIn(room, factsIn(code))
    const english = saidIn(en, factsIn(code))

    test(`${code} says everything, in every branch`, () => {
      expect([...said.keys()].sort()).toEqual([...english.keys()].sort())
      for (const [name, words] of said) {
        expect(words.trim(), name).not.toBe('')
        expect(words, name).not.toMatch(/undefined|null|NaN|\[object|  /u)
        if (name.endsWith('}')) expect(words, name).toMatch(/[.。]$/u)
      }
    })
    test(`${code} says that nobody may speak to a motion, and not that as many as none have`, () => {
      for (const rule of ['adjournmentOfDebate', 'closureOfDebate'] as const)
        expect(room.rules[rule]!({ ...factsIn(code), number: 0 })).not.toMatch(/0/)
    })
    test(`${code} names a rule that does not yield by its number, not by what the data call it`, () => {
      const { meeting, ask } = told(opening())
      for (const [rule, cited] of [
        ['consensus', /consensus/],
        ['credentials', /credentials/],
      ] as const) {
        const ruling = ask(decides(rule))
        const [said = ''] = ruling.inOrder
          ? []
          : ruling.objections.map((one) => refusal(PAGE_WORDS[code], meeting, one))
        expect(said).not.toBe('')
        expect(said).not.toMatch(cited)
        expect(said.includes('2')).toBe(meeting.convention.rules[rule]!.verified && rule === 'credentials')
      }
    })
    if (code !== 'en')
      test(`${code} says nothing of it in English`, () => {
        for (const [name, words] of said) expect(words, name).not.toBe(english.get(name))
      })
    if (['ar', 'ru', 'zh'].includes(code))
      test(`${code} has no word in Latin letters`, () => {
        for (const [name, words] of said) expect(words.replaceAll('UTC', ''), name).not.toMatch(/\p{Script=Latin}/u) // the clock’s own sign
      })
  }

  test('en speaks in favour of a motion or against it, whoever presides', () => {
    for (const office of [CHAIR, PRESIDENT]) {
      const { rules, sides } = enRoom(office)
      for (const number of [0, 1, 2])
        for (const [side, before] of [
          [sides.for, 'in favour of'],
          [sides.against, 'against'],
        ] as const) {
          const facts = { ...factsIn('en'), side, number }
          for (const rule of ['adjournmentOfDebate', 'closureOfDebate', 'reconsideration'] as const)
            expect(rules[rule](facts)).toContain(`may speak ${before} this motion`)
          expect(rules.timeLimits(facts)).toContain(`speak ${before} this proposal of the ${office.title}`)
        }
    }
  })
  test('en begins a sentence about whoever speaks for a group with a capital', () => {
    const facts = { ...factsIn('en'), first: 'the Russian Federation' }
    for (const why of ['group', 'spoke'])
      expect(en.rules.speakingOrder({ ...facts, why })).toMatch(/^The Russian Federation/)
  })
})
