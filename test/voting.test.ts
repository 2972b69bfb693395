import { describe, expect, test } from 'vitest'
import { DESK_WORDS } from '../src/languages/index.ts'
import { isCarried, quorumOf } from '../src/procedure/majorities.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { buttonsOf } from './forms.ts'
import { ready as seated, sitting } from './podiumDesk.ts'
import {
  bwc,
  deed,
  gavels,
  moves,
  MX5,
  opening,
  PARTIES,
  registers,
  rises,
  room,
  roomUnder,
  rules,
  submits,
  votes,
  type Ask,
} from './room.ts'

const text = (words: string) => ({ original: 'en', versions: { en: { status: 'official', text: words } } })
const ready = (): readonly Ask[] => [...opening(), registers('party', ...PARTIES), registers('signatory', 'HTI')]
const putsMatter = (more = {}): Ask =>
  deed('putQuestion', 'chair', { matter: text('The Meeting meets again.'), ...more })
const appeals = (ruling: number): Ask => deed('appealRuling', 'CUB', { ruling })
const rulesNature = (question: number, nature: string): Ask => deed('ruleOnNature', 'chair', { question, nature })

/** The convention where one of its lines has other terms. */
const withTerms = (line: string, terms: { readonly [term: string]: string | number | boolean }) => ({
  ...bwc,
  rules: { ...bwc.rules, [line]: { ...bwc.rules[line]!, terms } },
})
const substance = { vote: true, majority: 'twoThirds', base: 'presentAndVoting' }
const votingRoom = roomUnder(withTerms('votingOnSubstance', { ...substance, deferHours: 48 }), MX5)

describe('a nature named as a question is put', () => {
  const put = [...ready(), putsMatter({ nature: 'procedure' })]
  const question = votingRoom(put).no
  const appealed = [...put, appeals(question)]
  const appeal = votingRoom(appealed).no
  test('is a ruling of the Chair: it is appealed at once, and nothing is voted while the appeal is pending', () => {
    expect(votingRoom(put).against(votes(question, 5, 3))).toEqual([])
    expect(votingRoom(put).against(appeals(question))).toEqual([])
    expect(votingRoom(appealed).against(votes(question, 5, 3))).toEqual(['appeal'])
    const overruled = votingRoom(appealed, votes(appeal, 5, 3))
    expect(overruled.meeting.questions[0]?.nature).toBe('substance')
    expect(overruled.against(votes(question, 5, 3))).toEqual(['votingOnSubstance'])
    expect(votingRoom(appealed, votes(appeal, 3, 5)).against(votes(question, 5, 3))).toEqual([])
    const since = [...put, deed('limitSpeeches', 'chair', { seconds: { national: 300 } })]
    expect(votingRoom(since).against(appeals(question))).toEqual(['appeal'])
  })
  test('is one too where a proposal of substance is put as procedure; without a nature there is no ruling', () => {
    const submitted = [
      ...ready(),
      submits('CUB', 'WP.1'),
      deed('submitProposal', 'CUB', { document: `${MX5}/WP.1`, item: 4, text: text('The Meeting meets again.') }),
    ]
    const proposal = votingRoom(submitted).no
    const plain = [...submitted, deed('putQuestion', 'chair', { question: proposal })]
    expect(votingRoom(plain).against(appeals(votingRoom(plain).no))).toEqual(['noRuling'])
    const asProcedure = [...submitted, deed('putQuestion', 'chair', { question: proposal, nature: 'procedure' })]
    const told = [...asProcedure, appeals(votingRoom(asProcedure).no)]
    const overruled = votingRoom(told, votes(votingRoom(told).no, 5, 3))
    expect(overruled.meeting.questions[0]?.nature).toBe('substance')
  })
  test('once the meeting has decided on the appeal is not ruled on again, nor while it is pending', () => {
    expect(votingRoom(appealed).against(rulesNature(question, 'procedure'))).toEqual(['appeal'])
    for (const [yes, no, nature] of [
      [5, 3, 'procedure'],
      [3, 5, 'substance'],
    ] as const) {
      const decided = votingRoom(appealed, votes(appeal, yes, no))
      expect(decided.ask(rulesNature(question, nature))).toMatchObject({
        objections: [{ rule: 'procedureOrSubstance', facts: { why: 'settled' } }],
      })
      expect(decided.against(deed('putQuestion', 'chair', { question, nature }))).toContain('procedureOrSubstance')
    }
    expect(votingRoom(put).against(rulesNature(question, 'substance'))).toEqual([])
  })
})

describe('votes', () => {
  const moved = [...ready(), moves('CUB', 'closeDebate')]
  const motion = room(moved).no
  const called = (...present: string[]): readonly Ask[] => [...moved, deed('verifyQuorum', 'secretariat', { present })]
  const roll = (...who: string[]): Ask =>
    deed('recordVote', 'secretariat', {
      question: motion,
      method: 'rollCall',
      votes: who.map((one) => ({ who: one, vote: 'yes' })),
    })
  test('by show of hands are no more than the parties participating, and present where the roll was called', () => {
    expect(room(moved).against(votes(motion, 4, 3, 2))).toEqual([])
    expect(room(moved).ask(votes(motion, 4, 3, 3))).toMatchObject({
      objections: [{ rule: 'oneVote', facts: { why: 'tooMany', number: 10, of: 9 } }],
    })
    const present = called(...PARTIES.slice(0, 5))
    expect(room(present).against(votes(motion, 3, 2))).toEqual([])
    expect(room(present).ask(votes(motion, 3, 2, 1))).toMatchObject({
      objections: [{ rule: 'oneVote', facts: { why: 'tooMany', number: 6, of: 5 } }],
    })
  })
  test('by roll-call are of the parties participating alone, and present where the roll was called', () => {
    expect(room(moved).against(roll(...PARTIES))).toEqual([])
    expect(room(moved).ask(roll('FRA', 'DEU'))).toMatchObject({
      objections: [{ rule: 'oneVote', facts: { who: 'DEU', why: 'notParticipating' } }],
    })
    const present = called(...PARTIES.slice(0, 5))
    expect(room(present).ask(roll('FRA', PARTIES[5]))).toMatchObject({
      objections: [{ rule: 'oneVote', facts: { who: PARTIES[5], why: 'absent' } }],
    })
    expect(room(present, called(...PARTIES).slice(-1)).against(roll('FRA', PARTIES[5]))).toEqual([])
  })
})

describe('an appeal, a motion and what the Chair proposes', () => {
  const risen = [...ready(), rises('IRN')]
  const ruled = [...risen, rules(room(risen).no, false)]
  const appealed = [...ruled, appeals(room(ruled).no)]
  test('are carried or not: the meeting neither takes note of them nor decides them by acclamation', () => {
    for (const story of [
      appealed,
      [...ready(), moves('CUB', 'closeDebate')],
      [...ready(), deed('putQuestion', 'chair', { proposes: 'closeList' })],
    ]) {
      const told = room(story)
      for (const mode of ['tookNote', 'acclamation'])
        expect(told.against(gavels(told.no, mode))).toEqual(['modeDoesNotFit'])
      for (const mode of ['consensus', 'withoutVote']) expect(told.against(gavels(told.no, mode))).toEqual([])
    }
  })
  test.each(LANGUAGES)(
    'the Chair’s desk says in %s what a button does to the ruling, and how it ended',
    async (language) => {
      const story = [...seated(), rises('IRN')]
      const point = room(story).no
      const { page, house } = await sitting('chair', [...story, rules(point, false), appeals(point)], language)
      const { ruled: words } = DESK_WORDS[language].questions
      const html = await page()
      const appeal = house.room.no
      const gavel = buttonsOf(html).filter(({ deed }) => deed === 'decideQuestion')
      const modes = gavel.flatMap(({ fields }) => fields.filter(([name]) => name === 'mode').map(([, mode]) => mode))
      expect(modes).toEqual(['consensus', 'withoutVote'])
      expect(html.split(words.overruled).length - 1).toBeGreaterThanOrEqual(2)
      expect(html).toContain(words.unless)
      const question = { question: String(appeal), mode: 'consensus' }
      expect(gavel[0]?.fields).toEqual(expect.arrayContaining(Object.entries(question)))
      const ended = await sitting(
        'chair',
        [...story, rules(point, false), appeals(point), votes(appeal, 3, 5)],
        language,
      )
      expect(await ended.page()).toContain(words.stands)
    },
  )
})

describe('the terms of a rule', () => {
  const counted = (line: string, terms: { readonly [term: string]: string }, nature: string) => {
    const more = line === 'votingOnSubstance' ? { vote: true } : {}
    const { meeting } = roomUnder(withTerms(line, { ...more, ...terms }), MX5)(ready(), putsMatter({ nature }))
    return (yes: number, no: number, abstain = 0) =>
      isCarried(meeting, meeting.questions[0]!, { method: 'showOfHands', yes, no, abstain })
  }
  test('say which majority a question of substance or of procedure needs', () => {
    for (const [line, nature] of [
      ['votingOnSubstance', 'substance'],
      ['procedureOrSubstance', 'procedure'],
    ] as const) {
      const quarters = counted(line, { majority: 'threeQuarters' }, nature)
      expect([quarters(6, 3), quarters(6, 2)]).toEqual([false, true])
      const thirds = counted(line, { majority: 'twoThirds' }, nature)
      expect([thirds(5, 4), thirds(6, 3), thirds(0, 0)]).toEqual([false, true, false])
      const simple = counted(line, { majority: 'simple' }, nature)
      expect([simple(4, 4), simple(5, 4)]).toEqual([false, true])
    }
  })
  test('say of whom: those who vote, those present, or the parties participating', () => {
    const of = (base: string) => counted('votingOnSubstance', { majority: 'simple', base }, 'substance')
    expect([of('presentAndVoting')(1, 0, 8), of('presentAndVoting')(0, 0, 9)]).toEqual([true, false])
    expect([of('present')(1, 0, 1), of('present')(2, 0, 1)]).toEqual([false, true])
    expect([of('participating')(1, 0, 8), of('participating')(4, 0), of('participating')(5, 0)]).toEqual([
      false,
      false,
      true,
    ])
  })
  test('say what an appeal and a reconsideration need', () => {
    const risen = [...ready(), rises('IRN')]
    const ruled = [...risen, rules(room(risen).no, false)]
    const appealed = [...ruled, appeals(room(ruled).no)]
    const overruled = (terms: { readonly [term: string]: string }, line = 'appeal') => {
      const { meeting } = roomUnder(withTerms(line, terms), MX5)(appealed, votes(room(appealed).no, 4, 3, 2))
      return meeting.rulings[0]?.overruled
    }
    expect([overruled({}), overruled({ majority: 'twoThirds' }), overruled({ base: 'present' })]).toEqual([
      true,
      false,
      false,
    ])
    expect(overruled({ majority: 'twoThirds' }, 'procedureOrSubstance')).toBe(true) // an appeal has a line of its own
    const submitted = [
      ...ready(),
      submits('CUB', 'WP.1'),
      deed('submitProposal', 'CUB', { document: `${MX5}/WP.1`, item: 4, text: text('The Meeting meets again.') }),
    ]
    const question = room(submitted).no
    const decided = [
      ...submitted,
      deed('putQuestion', 'chair', { question }),
      { ...gavels(question), yields: { proposalsInWriting: 'The Chair permits it.' } },
      moves('JPN', 'reconsider', question),
    ]
    const reopened = (terms: { readonly [term: string]: string }) => {
      const { meeting } = roomUnder(withTerms('reconsideration', terms), MX5)(decided, votes(room(decided).no, 4, 2))
      return meeting.questions[0]?.outcome === null
    }
    expect([reopened({}), reopened({ majority: 'threeQuarters' }), reopened({ majority: 'simple' })]).toEqual([
      true,
      false,
      true,
    ])
  })
  test('say how many of the parties participating make a quorum', () => {
    const needed = (terms: { readonly [term: string]: string }) =>
      quorumOf(roomUnder(withTerms('quorum', terms), MX5)(ready()).meeting)
    expect([
      needed({ over: 'half' }),
      needed({ over: 'twoThirds' }),
      needed({ over: 'threeQuarters' }),
      needed({}),
    ]).toEqual([5, 6, 7, 5])
    const six = [...ready(), deed('verifyQuorum', 'secretariat', { present: PARTIES.slice(0, 5) })]
    const told = roomUnder(withTerms('quorum', { over: 'twoThirds' }), MX5)(six)
    expect(told.meeting.quorum?.found).toMatchObject({ present: 5, needed: 6 })
  })
})
