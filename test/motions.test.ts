import { describe, expect, test } from 'vitest'
import { next } from '../src/procedure/script.ts'
import {
  asks,
  closesList,
  closesSitting,
  concludes,
  decides,
  deed,
  gavels,
  gives,
  moves,
  MX5,
  opening,
  opens,
  PARTIES,
  registers,
  rises,
  room,
  rules,
  speaks,
  submits,
  takesUp,
  votes,
  type Ask,
} from './room.ts'

const text = (words: string) => ({ original: 'en', versions: { en: { status: 'official', text: words } } })
const ready = (): readonly Ask[] => [...opening(), registers('party', ...PARTIES), registers('signatory', 'HTI')]
const proposes = (item = 4): readonly Ask[] => [
  submits('CUB', 'WP.1'),
  deed('submitProposal', 'CUB', { document: `${MX5}/WP.1`, item, text: text('The Meeting decides to meet again.') }),
]
const puts = (particulars: Ask['particulars']): Ask => deed('putQuestion', 'chair', particulars)
const resumes = (item = 4): Ask => deed('resumeItem', 'chair', { item })
const suspends = (): Ask => deed('suspendSitting', 'chair')
const early = { proposalsInWriting: 'The Chair permits it.' }
const tomorrow = (): readonly Ask[] => [closesSitting(), opens('2018-08-17')]
/** The same story and a motion carried without a vote. */
const carrying = (story: readonly Ask[], motion: string): readonly Ask[] => {
  const moved = [...story, moves('FRA', motion)]
  return [...moved, gavels(room(moved).no)]
}
const to = (who: string, question: number, side: 'for' | 'against') => gives(who, { as: 'motion', question, side })

describe('while a sitting is suspended', () => {
  const put = [...ready(), puts({ matter: text('The Meeting notes the briefing.'), nature: 'procedure' })]
  const question = room(put).no
  const { against } = room(put, suspends())
  test('nothing is said or decided', () => {
    for (const one of [
      gavels(question),
      votes(question, 5, 1),
      puts({ proposes: 'closeSitting' }),
      deed('grantObserverStatus', 'chair', { who: ['ISR'] }),
      takesUp(5),
      deed('limitSpeeches', 'chair', { seconds: { national: 300 } }),
      decides('timeLimits'),
      deed('object', 'JPN', { question }),
      deed('requestQuorum', 'JPN'),
      moves('FRA', 'closeDebate'),
      rises('FRA'),
      gives('FRA'),
      suspends(),
    ])
      expect(against(one), one.kind).toContain('sittingSuspended')
  })
  test('it is resumed or closed, papers and names are taken, and an act entered by mistake is struck', () => {
    for (const one of [
      deed('resumeSitting', 'chair'),
      closesSitting(),
      asks('JPN'),
      submits('JPN', 'WP.2'),
      deed('noteAttendance', 'secretariat', { as: 'party', who: ['FRA'] }),
      deed('strike', 'secretariat', { no: question, reason: 'entered by mistake' }),
    ])
      expect(against(one), one.kind).toEqual([])
    expect(room(put, suspends(), deed('resumeSitting', 'chair')).against(gavels(question))).toEqual([])
  })
})

describe('a motion that comes before all else', () => {
  const moved = [...ready(), asks('JPN'), moves('FRA', 'suspendSitting')]
  const motion = room(moved).no
  test('is put at once: only what decides it, speaks to it or questions it is in order', () => {
    const { against } = room(moved)
    for (const one of [
      gives('JPN'),
      takesUp(5),
      closesSitting(),
      suspends(),
      puts({ matter: text('x') }),
      decides('timeLimits'),
    ])
      expect(against(one), one.kind).toContain('orderOfMotions')
    for (const one of [
      gavels(motion),
      votes(motion, 5, 1),
      rises('CUB'),
      deed('object', 'CUB', { question: motion }),
      deed('requestRollCall', 'CUB', { question: motion }),
      deed('requestQuorum', 'CUB'),
      deed('withdrawProposal', 'FRA', { question: motion }),
    ])
      expect(against(one), one.kind).toEqual([])
  })
  test('hears the speakers its rule allows, and those of a motion behind it wait', () => {
    const closure = [...ready(), moves('CUB', 'closeDebate')]
    const close = room(closure).no
    expect(room(closure).against(to('FRA', close, 'against'))).toEqual([])
    const both = [...closure, moves('FRA', 'adjournDebate')]
    const adjourn = room(both).no
    expect(room(both).against(to('JPN', close, 'against'))).toEqual(['orderOfMotions'])
    expect(room(both).against(to('JPN', adjourn, 'for'))).toEqual([])
  })
  test('leaves a speaker the floor, and a sitting without a quorum its end', () => {
    const interrupted = [...ready(), gives('CUB'), deed('stopClock', 'chair'), moves('FRA', 'closeDebate')]
    expect(room(interrupted).against(deed('resumeClock', 'chair'))).toEqual([])
    const short = [...moved, deed('requestQuorum', 'CUB'), deed('verifyQuorum', 'secretariat', { present: ['FRA'] })]
    expect(room(short).against(closesSitting())).toEqual([])
    expect(room(short).against(suspends())).toEqual([])
  })
  test('falls with its sitting where it was left undecided', () => {
    const left = [...ready(), ...proposes()]
    const proposal = room(left).no
    const raised = [...left, puts({ question: proposal }), moves('FRA', 'competence', proposal)]
    const competence = room(raised).no
    const { meeting, against } = room(raised, tomorrow())
    expect(meeting.questions.map(({ lapsed }) => lapsed)).toEqual([null, competence + 1])
    expect(against(gavels(proposal))).toEqual([])
    expect(against(gavels(competence))).toContain('noSuchQuestion')
    expect(against(moves('JPN', 'competence', proposal))).toEqual([])
    const both = [...ready(), moves('CUB', 'closeDebate'), moves('FRA', 'suspendSitting')]
    const after = room(both, gavels(room(both).no), tomorrow())
    expect(after.against(gives('JPN'))).toEqual([])
    expect(after.against(moves('CUB', 'closeDebate'))).toEqual([])
  })
})

describe('a motion that is carried binds the meeting', () => {
  test('an adjourned sitting is closed, and nothing else is in order', () => {
    const both = [...ready(), moves('CUB', 'closeDebate')]
    const { meeting, against } = room(carrying(both, 'adjournSitting'))
    for (const one of [gives('JPN'), takesUp(5), puts({ matter: text('x') }), gavels(room(both).no), suspends()])
      expect(against(one), one.kind).toContain('sittingAdjourned')
    expect(against(deed('closeMeeting', 'chair'))).toContain('sittingAdjourned')
    expect(against(closesSitting())).toEqual([])
    expect(next(meeting)?.deed).toBe('closeSitting')
    expect(room(carrying(both, 'adjournSitting'), tomorrow()).against(gives('JPN'))).toEqual([])
  })
  test('an adjourned debate stops the decisions of its item, until the meeting resumes it or another sitting takes it up', () => {
    const proposed = [...ready(), ...proposes()]
    const question = room(proposed).no
    const put = [...proposed, puts({ question })]
    const adjourned = carrying(put, 'adjournDebate')
    const gavel = { ...gavels(question), yields: early }
    expect(room(put).against(gavel)).toEqual([])
    expect(room(adjourned).against(gavel)).toEqual(['adjournmentOfDebate'])
    expect(room(carrying(proposed, 'adjournDebate')).against(puts({ question }))).toEqual(['adjournmentOfDebate'])
    expect(room(adjourned).against(puts({ matter: text('x') }))).toEqual(['adjournmentOfDebate'])
    expect(room(adjourned).against(puts({ matter: text('x'), item: 5 }))).toEqual([])
    expect(room(adjourned).against(resumes())).toEqual(['adjournmentOfDebate'])
    expect(next(room(adjourned).meeting)?.deed).not.toBe('decideQuestion')
    const asked = [...adjourned, puts({ proposes: 'resumeItem', item: 4 })]
    expect(room(asked).against(resumes())).toContain('powersOfTheChair')
    expect(room(asked, gavels(room(asked).no)).against(resumes())).toEqual([])
    expect(room(asked, gavels(room(asked).no), resumes()).against(gavel)).toEqual([])
    expect(room(adjourned, tomorrow()).against(gavel)).toEqual(['adjournmentOfDebate'])
    expect(room(adjourned, tomorrow()).against(resumes())).toEqual([])
  })
  test('a closed debate is reopened by the meeting, never by the Chair alone', () => {
    const closed = carrying(ready(), 'closeDebate')
    expect(room(closed).against(resumes())).toEqual(['closureOfDebate'])
    expect(room(closed, tomorrow()).against(resumes())).toEqual(['closureOfDebate'])
    const asked = [...closed, puts({ proposes: 'resumeItem' })]
    const question = room(asked).no
    expect(room(asked, votes(question, 2, 5)).against(resumes())).toContain('closureOfDebate')
    expect(room(asked, votes(question, 5, 2)).against(resumes())).toEqual([])
    const again = carrying([...asked, votes(question, 5, 2), resumes()], 'closeDebate')
    expect(room(again).against(resumes())).toEqual(['closureOfDebate'])
  })
})

test('that a rule yields is a decision: it waits for the quorum, a point of order and an appeal', () => {
  const decision = decides('timeLimits')
  expect(room(ready(), deed('requestQuorum', 'CUB')).against(decision)).toEqual(['quorum'])
  const risen = [...ready(), rises('CUB')]
  expect(room(risen).against(decision)).toEqual(['pointOfOrder'])
  const point = room(risen).no
  const appealed = [...risen, rules(point, false), deed('appealRuling', 'CUB', { ruling: point })]
  expect(room(appealed).against(decision)).toEqual(['appeal'])
})

describe('what the Chair has proposed', () => {
  const listed = [...ready(), asks('JPN', 4), asks('JPN', 5)]
  test('and the meeting refused is not done by the Chair alone at that sitting', () => {
    const refused = (particulars: Ask['particulars']) => {
      const asked = [...listed, puts(particulars)]
      return [...asked, votes(room(asked).no, 1, 6)]
    }
    expect(room(refused({ proposes: 'closeList', item: 4 })).ask(closesList(4))).toMatchObject({
      objections: [{ rule: 'powersOfTheChair', facts: { why: 'refused' } }],
    })
    const pause = refused({ proposes: 'suspendSitting' })
    expect(room(pause).against(suspends())).toEqual(['powersOfTheChair'])
    expect(room(pause, tomorrow()).against(suspends())).toEqual([])
    const again = [...pause, puts({ proposes: 'suspendSitting' })]
    expect(room(again, gavels(room(again).no)).against(suspends())).toEqual([])
  })
  test('is consented to, or refused, for the item it was proposed for', () => {
    const both = [...listed, puts({ proposes: 'closeList', item: 4 })]
    const four = room(both).no
    const five = [...both, votes(four, 1, 6), puts({ proposes: 'closeList', item: 5 })]
    const decided = room(five, gavels(room(five).no))
    expect(decided.against(closesList(4))).toEqual(['powersOfTheChair'])
    expect(decided.against(closesList(5))).toEqual([])
    expect(room(both).against(closesList(5))).toEqual([])
    expect(room(listed, puts({ proposes: 'closeList' })).against(closesList(4))).toEqual(['powersOfTheChair'])
  })
})

test('points of order are ruled on as they were raised, and a delegation waits for the ruling on its own', () => {
  const three = [...ready(), rises('CUB'), rises('FRA'), rises('JPN')]
  const last = room(three).no
  expect(room(three).against(rises('CUB'))).toEqual(['pointOfOrder'])
  expect(room(three).against(rises('IRN'))).toEqual([])
  expect(room(three).ask(rules(last, true))).toMatchObject({
    objections: [{ rule: 'pointOfOrder', facts: { who: 'CUB' } }],
  })
  expect(room(three).against(rules(last - 2, true))).toEqual([])
  expect(room(three, rules(last - 2, true)).against(rises('CUB'))).toEqual([])
})

describe('speakers on a motion', () => {
  test('take one place each', () => {
    const moved = [...ready(), moves('CUB', 'adjournDebate')]
    const motion = room(moved).no
    const once = room(moved, to('FRA', motion, 'against'), concludes())
    expect(once.against(to('FRA', motion, 'against'))).toEqual(['alreadySpoken'])
    expect(once.against(to('FRA', motion, 'for'))).toEqual(['alreadySpoken'])
    expect(once.against(to('JPN', motion, 'against'))).toEqual([])
  })
  test('to reconsider are two against it, and none for it', () => {
    const proposed = [...ready(), ...proposes()]
    const question = room(proposed).no
    const decided = [...proposed, puts({ question }), { ...gavels(question), yields: early }]
    const moved = [...decided, moves('JPN', 'reconsider', question)]
    const motion = room(moved).no
    expect(room(moved).against(to('FRA', motion, 'for'))).toEqual(['reconsideration'])
    const one = [...moved, to('FRA', motion, 'against'), concludes()]
    expect(room(one).against(to('IND', motion, 'against'))).toEqual([])
    const two = [...one, to('IND', motion, 'against'), concludes()]
    expect(room(two).against(to('CHN', motion, 'against'))).toEqual(['reconsideration'])
    expect(room(moved).against(gives('FRA', { as: 'explanation', question }))).toEqual([])
  })
})

test('replies are given in the order in which they were asked for; the Chair may call otherwise and says why', () => {
  const spoken = [...ready(), ...speaks('CUB')]
  const to = room(ready(), gives('CUB')).no
  const asked = [...spoken, deed('requestReply', 'FRA', { to }), deed('requestReply', 'JPN', { to })]
  const last = room(asked).no
  const later = gives('JPN', { as: 'reply', reply: last })
  expect(room(asked).ask(later)).toMatchObject({
    objections: [{ rule: 'speakingOrder', facts: { who: 'JPN', first: 'FRA' } }],
  })
  expect(room(asked).against({ ...later, yields: { speakingOrder: 'As the two agreed.' } })).toEqual([])
  expect(room(asked).against(gives('FRA', { as: 'reply', reply: last - 1 }))).toEqual([])
})
