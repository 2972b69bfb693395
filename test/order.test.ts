import { describe, expect, test } from 'vitest'
import type { RuleLine } from '../src/treaty/convention.ts'
import {
  asks,
  bwc,
  chairs,
  closesSitting,
  concludes,
  convened,
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
  roomUnder,
  rules,
  speaks,
  votes,
  type Ask,
} from './room.ts'

const ready = (): readonly Ask[] => [...opening(), registers('party', ...PARTIES), registers('signatory', 'HTI')]

describe('a point of order', () => {
  test('interrupts the speaker, and nothing goes on until the Chair has ruled', () => {
    const { meeting, against, no } = room(ready(), asks('JPN'), gives('CUB', {}, { speakingOrder: 'x' }), rises('IRN'))
    expect(meeting.speaking?.since).toBeNull()
    for (const business of [
      deed('resumeClock', 'chair'),
      deed('resumeItem', 'chair', { item: 4 }),
      deed('suspendSitting', 'chair'),
    ])
      expect(against(business)).toContain('pointOfOrder')
    expect(against(rules(no, true))).toEqual([])
    const ruled = room(ready(), gives('CUB'), rises('IRN'), rules(room(ready(), gives('CUB'), rises('IRN')).no, false))
    expect(ruled.against(deed('resumeClock', 'chair'))).toEqual([])
    expect(ruled.against(rules(ruled.last('raisePointOfOrder'), true))).toEqual(['alreadyRuled'])
    expect(ruled.against(rules(3, true))).toEqual(['noSuchPoint'])
  })
  test('is raised by parties alone', () => {
    const { ask } = room(ready())
    expect(ask(rises('HTI'))).toMatchObject({
      objections: [{ rule: 'signatories', facts: { who: 'HTI', right: 'propose' } }],
    })
    expect(room(opening(), registers('party', 'FRA')).against(rises('CUB'))).toEqual(['credentials'])
  })
  test('the ruling is appealed at once, put at once, and stands unless a majority is against it', () => {
    const story = [...ready(), rises('IRN')]
    const ruled = [...story, rules(room(story).no, false)]
    const ruling = room(ruled).no
    const appeal = deed('appealRuling', 'IRN', { ruling })
    const appealed = [...ruled, appeal]
    const { against, no } = room(appealed)
    expect(against(gives('CUB'))).toEqual(['appeal'])
    expect(against(appeal)).toEqual(['alreadyAppealed'])
    expect(against(votes(no, 3, 3))).toEqual([])
    const stands = room(appealed, votes(no, 3, 3))
    expect([stands.meeting.rulings[0]?.overruled, stands.meeting.rulings[0]?.upheld]).toEqual([false, false])
    const overruled = room(appealed, votes(no, 4, 3, 2))
    expect([overruled.meeting.rulings[0]?.overruled, overruled.meeting.rulings[0]?.upheld]).toEqual([true, true])
    expect(overruled.against(gives('CUB'))).toEqual([])
    expect(room(ruled, speaks('CUB')).against(appeal)).toEqual(['appeal'])
    expect(room(story).against(deed('appealRuling', 'IRN', { ruling: room(story).no }))).toEqual(['noRuling'])
  })
})

describe('motions', () => {
  test('are decided in their order of precedence', () => {
    const story = [...ready(), moves('CUB', 'closeDebate')]
    const close = room(story).no
    const both = [...story, moves('FRA', 'suspendSitting')]
    const suspend = room(both).no
    const { ask, against } = room(both)
    expect(ask(gavels(close))).toMatchObject({
      objections: [{ rule: 'orderOfMotions', facts: { motion: 'suspendSitting' } }],
    })
    expect(against(gavels(suspend))).toEqual([])
    const rejected = room(both, votes(suspend, 1, 2))
    expect(rejected.meeting.suspended).toBeNull()
    expect(rejected.against(gavels(close))).toEqual([])
    expect(room(both, gavels(suspend)).meeting.suspended).not.toBeNull()
    expect(against(moves('JPN', 'closeDebate'))).toEqual(['alreadyMoved'])
  })
  test('allow so many speakers on each side, and those to suspend or adjourn the sitting none', () => {
    const to = (who: string, question: number, side: 'for' | 'against') => gives(who, { as: 'motion', question, side })
    const none = [...ready(), moves('CUB', 'suspendSitting')]
    expect(room(none).against(to('FRA', room(none).no, 'against'))).toEqual(['suspension'])
    const sitting = [...ready(), moves('CUB', 'adjournSitting')]
    expect(room(sitting).against(to('FRA', room(sitting).no, 'for'))).toEqual(['adjournment'])
    const debate = [...ready(), moves('CUB', 'adjournDebate')]
    const no = room(debate).no
    const two = [to('FRA', no, 'against'), concludes(), to('JPN', no, 'against'), concludes()]
    expect(room(debate, two).against(to('IND', no, 'against'))).toEqual(['adjournmentOfDebate'])
    expect(room(debate, two).against(to('IND', no, 'for'))).toEqual([])
    const closure = [...ready(), moves('CUB', 'closeDebate')]
    expect(room(closure).against(to('FRA', room(closure).no, 'for'))).toEqual(['closureOfDebate'])
    expect(room(closure).against(to('FRA', room(closure).no, 'against'))).toEqual([])
    expect(room(closure).against(gives('FRA', { as: 'motion', question: room(closure).no }))).toEqual(['sideMissing'])
  })
  test('a debate adjourned or closed hears nobody on the item, until the meeting resumes it', () => {
    for (const [motion, rule] of [
      ['adjournDebate', 'adjournmentOfDebate'],
      ['closeDebate', 'closureOfDebate'],
    ] as const) {
      const moved = [...ready(), moves('CUB', motion)]
      const carried = [...moved, gavels(room(moved).no)]
      expect(room(carried).against(gives('FRA'))).toEqual([rule])
      expect(room(carried).against(asks('FRA'))).toEqual([rule])
      const asked = [...carried, deed('putQuestion', 'chair', { proposes: 'resumeItem' })]
      const resumed = [...asked, gavels(room(asked).no), deed('resumeItem', 'chair', { item: 4 })]
      expect(room(resumed).against(gives('FRA'))).toEqual([])
    }
  })
  test('are withdrawn by whoever moved them', () => {
    const moved = [...ready(), moves('CUB', 'closeDebate')]
    const question = room(moved).no
    expect(room(moved).against(deed('withdrawProposal', 'FRA', { question }))).toEqual(['notYours'])
    const { against } = room(moved, deed('withdrawProposal', 'CUB', { question }))
    expect(against(gavels(question))).toEqual(['noSuchQuestion'])
    expect(against(gives('FRA'))).toEqual([])
  })
})

describe('the quorum', () => {
  test('is a majority of the parties participating; nothing is decided until it is verified where a delegation asks', () => {
    const asked = [...ready(), moves('CUB', 'closeDebate')]
    const question = room(asked).no
    const check = [...asked, deed('requestQuorum', 'FRA')]
    expect(room(check).ask(gavels(question))).toMatchObject({
      objections: [{ rule: 'quorum', facts: { who: 'FRA', why: 'asked' } }],
    })
    const roll = (...present: string[]) => deed('verifyQuorum', 'secretariat', { present })
    expect(room(check, roll(...PARTIES.slice(0, 4))).ask(gavels(question))).toMatchObject({
      objections: [{ rule: 'quorum', facts: { present: 4, needed: 5 } }],
    })
    expect(room(check, roll(...PARTIES.slice(0, 5))).against(gavels(question))).toEqual([])
    const speaking = room(ready(), deed('requestQuorum', 'FRA'), roll(...PARTIES.slice(0, 4)))
    expect(speaking.against(gives('CUB'))).toEqual([])
    expect(room(check).against(roll('HTI'))).toEqual(['unknownParticipant'])
    expect(room(opening()).against(roll('FRA'))).toEqual(['nobodyRegistered'])
    const next = room(ready(), deed('requestQuorum', 'FRA'), closesSitting(), opens('2018-08-17'))
    expect(next.meeting.quorum).toBeNull()
  })
})

describe('officers', () => {
  const person = { title: 'mr', gender: 'm', latin: 'B. Person' }
  const stands = (by: string, state: string) => deed('nominate', by, { person, state })
  test('whoever presides takes no part in decisions', () => {
    const seated = [
      ...ready().map((one) =>
        one.kind === 'assumeChair' ? { ...one, particulars: { ...one.particulars, badge: '7' } } : one,
      ),
      moves('CUB', 'closeDebate'),
    ]
    const { against, no } = room(seated)
    expect(against({ ...deed('object', 'FRA', { question: no }), hand: '7' })).toEqual(['presidingDoesNotVote'])
    expect(against({ ...deed('object', 'FRA', { question: no }), hand: '8' })).toEqual([])
    const acting = deed('designateActingChair', 'chair', { person, state: 'FRA', badge: '9' })
    const away = room(seated, acting)
    expect(away.against({ ...deed('object', 'FRA', { question: no }), hand: '9' })).toEqual(['presidingDoesNotVote'])
    expect(away.against({ ...deed('object', 'FRA', { question: no }), hand: '7' })).toEqual([])
    expect(room(seated, acting, deed('resumeChair', 'chair', { badge: '7' })).meeting.acting).toBeNull()
    expect(room(seated).against(deed('resumeChair', 'chair'))).toEqual(['chairPresides'])
  })
  /** The same convention whose programme states how many Vice-Chairs are elected, and whose rule on elections says what majority it takes. */
  const electing = (viceChairs: number | null, terms: RuleLine['terms'] = {}) => {
    const { programme, rules } = bwc
    const meetings = programme.meetings.map((one) => (viceChairs === null ? one : { ...one, viceChairs }))
    const electionByBallot = { ...rules.electionByBallot!, terms }
    return roomUnder({ ...bwc, programme: { ...programme, meetings }, rules: { ...rules, electionByBallot } }, MX5)
  }
  test('a ballot is held where there are more candidates than the programme states places, and is not imposed where it states none', () => {
    const nominated = [...ready(), stands('FRA', 'FRA'), stands('CUB', 'IND')]
    const acclaims = deed('electViceChair', 'chair', { state: 'FRA', mode: 'acclamation' })
    expect(electing(1)(nominated).against(acclaims)).toEqual(['electionByBallot'])
    expect(electing(2)(nominated).against(acclaims)).toEqual([])
    expect(electing(null)(nominated).against(acclaims)).toEqual([])
  })
  test('where there are more places than groups they are counted, and not kept apart by group', () => {
    const acclaims = (state: string) => deed('electViceChair', 'chair', { state, mode: 'acclamation' })
    const same = [...ready(), stands('FRA', 'FRA'), stands('FRA', 'JPN'), acclaims('FRA')]
    expect(electing(2)(same).against(acclaims('JPN'))).toEqual(['distributionOfOffices'])
    expect(electing(34)(same).against(acclaims('JPN'))).toEqual([])
    const groups = Object.keys(bwc.groups).length
    expect(electing(groups)(same).against(acclaims('JPN'))).toEqual([])
    expect(electing(groups - 1)(same).against(acclaims('JPN'))).toEqual(['distributionOfOffices'])
  })
  // Who is elected, by hand: 12 papers of which 1 invalid and 2 abstentions leave 9 valid votes; 9 parties take part.
  // prettier-ignore
  test.each([
    [{},                                             5, 4],
    [{ majority: 'simple' },                         5, 4],
    [{ majority: 'twoThirds' },                      6, 5],
    [{ majority: 'threeQuarters' },                  7, 6],
    [{ majority: 'simple', base: 'present' },        6, 5], // 11 present and voting or abstaining
    [{ majority: 'twoThirds', base: 'present' },     8, 7],
    [{ majority: 'twoThirds', base: 'participating' }, 6, 5],
  ])('a ballot elects with the majority that the rule on elections states: %j', (terms, enough, short) => {
    const two = [...ready(), stands('FRA', 'FRA'), stands('CUB', 'IND')]
    const ballot = (won: number) =>
      deed('electViceChair', 'chair', {
        state: 'IND',
        mode: 'ballot',
        ballot: { cast: 12, invalid: 1, abstentions: 2, won },
      })
    const under = electing(1, terms)
    expect(under(two, ballot(enough)).meeting.viceChairs.map(({ state }) => state)).toEqual(['IND'])
    const undecided = under(two, ballot(short)).meeting
    expect([undecided.viceChairs, undecided.ballots]).toMatchObject([[], [{ state: 'IND', won: short, valid: 9 }]])
  })
  test('a nominated Vice-Chair is elected by acclamation, or by a ballot with a majority', () => {
    const room = electing(1)
    const nominated = [...ready(), stands('FRA', 'FRA')]
    expect(room(nominated).against(deed('electViceChair', 'chair', { state: 'FRA', mode: 'acclamation' }))).toEqual([])
    expect(room(ready()).against(deed('electViceChair', 'chair', { state: 'FRA', mode: 'acclamation' }))).toEqual([
      'notNominated',
    ])
    const two = [...nominated, stands('CUB', 'IND')]
    expect(room(two).against(deed('electViceChair', 'chair', { state: 'FRA', mode: 'acclamation' }))).toEqual([
      'electionByBallot',
    ])
    const ballot = (won: number) =>
      deed('electViceChair', 'chair', {
        state: 'FRA',
        mode: 'ballot',
        ballot: { cast: 9, invalid: 1, abstentions: 0, won },
      })
    expect(room(two, ballot(5)).meeting.viceChairs.map(({ state }) => state)).toEqual(['FRA'])
    const undecided = room(two, ballot(4))
    expect([undecided.meeting.viceChairs, undecided.meeting.ballots]).toMatchObject([
      [],
      [{ state: 'FRA', won: 4, valid: 8 }],
    ])
    expect(room(two, ballot(4), ballot(5)).meeting.viceChairs.map(({ state }) => state)).toEqual(['FRA'])
    expect(room(two).against(ballot(9))).toEqual(['tooManyVotes'])
    expect(room(two).against(deed('electViceChair', 'chair', { state: 'FRA', mode: 'ballot' }))).toEqual([
      'tallyMissing',
    ])
    const acting = (state: string) => deed('designateActingChair', 'chair', { person, state })
    const elected = room(nominated, deed('electViceChair', 'chair', { state: 'FRA', mode: 'acclamation' }))
    expect(elected.against(acting('FRA'))).toEqual([])
    expect(elected.against(acting('IND'))).toEqual(['actingChair'])
  })
  test('only a party that takes part is nominated, elected, designated or put in the Chair’s place', () => {
    const observed = [
      ...ready(),
      registers('observerState', 'ISR'),
      deed('grantObserverStatus', 'chair', { who: ['ISR'] }),
    ]
    for (const [state, rule] of [
      ['ISR', 'observerStates'],
      ['HTI', 'signatories'],
      ['MEX', 'credentials'],
    ] as const) {
      expect(room(observed).against(stands('CUB', state))).toEqual([rule])
      expect(room(observed).against(deed('designateActingChair', 'chair', { person, state }))).toEqual([rule])
      expect(room(observed).against(deed('replaceChair', 'secretariat', { person, state }))).toContain(rule)
      expect(room(observed).against(deed('electViceChair', 'chair', { state, mode: 'acclamation' }))).toEqual([
        'notNominated',
        rule,
      ])
    }
    expect(room(observed).against(stands('CUB', 'IND'))).toEqual([])
  })
  test('another is put in the Chair’s place, from the group whose turn it is', () => {
    const replaced = (state: string) => deed('replaceChair', 'secretariat', { person, state })
    expect(room(ready()).against(replaced('POL'))).toEqual([])
    expect(room(ready()).against(replaced('FRA'))).toEqual(['turnToChair'])
    const { meeting } = room(ready(), replaced('POL'))
    expect([meeting.chair?.state, meeting.formerChairs.map(({ state }) => state)]).toEqual(['POL', ['CZE']])
    expect(room(ready()).against(chairs('POL'))).toEqual(['roleTaken'])
  })
  test.each([
    ['EEG', 'POL', 'FRA'],
    ['WG', 'FRA', 'POL'],
    ['NAM', 'CUB', 'FRA'],
  ])(
    'whoever takes the chair, at first or in another’s place, is of the group whose turn the data say: %s',
    (due, of, other) => {
      const meetings = bwc.programme.meetings.map((one) =>
        one.body === 'MX.5' ? { ...one, chair: { '2018': due } } : one,
      )
      const under = roomUnder({ ...bwc, programme: { ...bwc.programme, meetings } }, MX5)
      expect(under(convened()).against(chairs(of))).toEqual([])
      expect(under(convened()).against(chairs(other))).toEqual(['turnToChair'])
      const open = ready().map((one) =>
        one.kind === 'assumeChair' ? { ...one, particulars: { ...one.particulars, state: of } } : one,
      )
      const replaced = (state: string) => deed('replaceChair', 'secretariat', { person, state })
      expect(under(open).against(replaced(of))).toEqual([])
      expect(under(open).against(replaced(other))).toEqual(['turnToChair'])
      // Whoever presides meanwhile is of any group where there is no Vice-Chair: the turn is the chair’s, not the sitting’s.
      expect(under(open).against(deed('designateActingChair', 'chair', { person, state: other }))).toEqual([])
    },
  )
})
