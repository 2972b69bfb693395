import { describe, expect, test } from 'vitest'
import {
  asks,
  bwc,
  closesSitting,
  concludes,
  deed,
  gives,
  moves,
  MX5,
  opening,
  opens,
  PARTIES,
  registers,
  room,
  roomUnder,
  speaks,
  submits,
  votes,
  type Ask,
} from './room.ts'

const ready = (): readonly Ask[] => [...opening(), registers('party', ...PARTIES)]

describe('for a group', () => {
  test('one of its States is on the list of an item; the Chair allows a second', () => {
    for (const [first, second, group] of [
      ['VEN', 'IRN', 'NAM'],
      ['IND', 'CUB', 'NAM'],
      ['FRA', 'JPN', 'WG'],
    ] as const) {
      const told = room(ready(), asks(first, 4, group))
      expect(told.ask(asks(second, 4, group))).toMatchObject({
        objections: [{ rule: 'speakingOrder', facts: { who: second, first, why: 'group' } }],
      })
      const yields = { speakingOrder: 'The group has two coordinators.' }
      expect(told.against({ ...asks(second, 4, group), yields })).toEqual([])
      expect(told.against(asks(second, 5, group))).toEqual([])
      expect(told.against(asks(second))).toEqual([])
      expect(room(ready(), asks(first)).against(asks(second, 4, group))).toEqual([])
    }
  })
  test('whoever speaks second for it on an item, with or without a list, has the Chair’s leave, once it is given', () => {
    for (const [first, second, group] of [
      ['VEN', 'IRN', 'NAM'],
      ['FRA', 'JPN', 'WG'],
    ] as const) {
      const [one, other] = [
        { as: 'group', group },
        { who: second, first, why: 'spoke' },
      ]
      const noted = deed('noteGroupStatement', 'secretariat', { item: 4, who: first, group })
      for (const before of [speaks(first, one), [noted]]) {
        const told = room(ready(), before)
        const reason = { speakingOrder: 'The group has two coordinators.' }
        expect(told.ask(gives(second, one))).toMatchObject({ objections: [{ rule: 'speakingOrder', facts: other }] })
        expect(told.ask(asks(second, 4, group))).toMatchObject({
          objections: [{ rule: 'speakingOrder', facts: other }],
        })
        expect(told.against(gives(second, one, reason))).toEqual([])
        expect(told.against(gives(first, one))).toEqual([])
        expect(told.against(gives(second))).toEqual([])
        const listed = room(ready(), before, { ...asks(second, 4, group), yields: reason })
        expect(listed.against(gives(second, one))).toEqual([])
      }
    }
  })
  test('a paper is submitted by a State that belongs to it on that day, not on the first day of the meeting', () => {
    const { parties } = bwc
    const groups = { ...parties.groups, FRA: [{ group: 'NAM', from: '2018-08-17' }] }
    const moved = roomUnder({ ...bwc, parties: { ...parties, groups } }, MX5)
    const paper = submits('FRA', 'WP.1', { group: 'NAM' })
    expect(moved(ready()).against(paper)).toEqual(['notOfTheGroup'])
    expect(moved(ready(), closesSitting(), opens('2018-08-17')).against(paper)).toEqual([])
    expect(room(ready(), closesSitting(), opens('2018-08-17')).against(paper)).toEqual(['notOfTheGroup'])
  })
})

describe('a reply', () => {
  const spoken = [...ready(), ...speaks('CUB')]
  const to = room(ready(), gives('CUB')).no
  const asked = [...spoken, deed('requestReply', 'FRA', { to })]
  const reply = room(asked).no
  const replies = (seconds: number): Ask => gives('FRA', { as: 'reply', reply, seconds })
  test('is given no more seconds than its rule states, unless the Chair allows it', () => {
    expect(room(asked).against(replies(300))).toEqual([])
    expect(room(asked).ask(replies(301))).toMatchObject({
      objections: [{ rule: 'rightOfReply', facts: { who: 'FRA', seconds: 301, limit: 300, why: 'seconds' } }],
    })
    expect(room(asked).against({ ...replies(301), yields: { rightOfReply: 'The question is grave.' } })).toEqual([])
    const again = [...asked, replies(300), concludes(), deed('requestReply', 'FRA', { to })]
    const second = (seconds: number) => gives('FRA', { as: 'reply', reply: room(again).no, seconds })
    expect(room(again).against(second(180))).toEqual([])
    expect(room(again).against(second(181))).toEqual(['rightOfReply'])
  })
  test('that waits keeps the sitting from being closed, unless the Chair says why or the meeting adjourns it', () => {
    expect(room(spoken).against(closesSitting())).toEqual([])
    expect(room(asked).ask(closesSitting())).toMatchObject({
      objections: [{ rule: 'rightOfReply', facts: { number: 1, why: 'waiting' } }],
    })
    const yields = { rightOfReply: 'The interpreters leave; it is heard tomorrow.' }
    expect(room(asked).against({ ...closesSitting(), yields })).toEqual([])
    const adjourned = [...asked, moves('JPN', 'adjournSitting')]
    expect(room(adjourned, votes(room(adjourned).no, 5, 2)).against(closesSitting())).toEqual([])
    expect(room(asked, replies(60), concludes()).against(closesSitting())).toEqual([])
  })
})

test('on the Chair’s proposal to limit speeches two speak for it and two against', () => {
  const proposed = [...ready(), deed('putQuestion', 'chair', { proposes: 'limitSpeeches' })]
  const question = room(proposed).no
  const on = (who: string, side: string): Ask => gives(who, { as: 'motion', question, side })
  for (const side of ['for', 'against']) {
    const one = [...proposed, on('CUB', side), concludes()]
    expect(room(one).against(on('CUB', side))).toEqual(['alreadySpoken'])
    const two = [...one, on('JPN', side), concludes()]
    expect(room(two).ask(on('FRA', side))).toMatchObject({
      objections: [{ rule: 'timeLimits', facts: { side, number: 2 } }],
    })
    expect(room(two).against(on('FRA', side === 'for' ? 'against' : 'for'))).toEqual([])
  }
  const closing = [...ready(), deed('putQuestion', 'chair', { proposes: 'closeSitting' })]
  const other = gives('CUB', { as: 'motion', question: room(closing).no, side: 'for' })
  expect(room(closing).against(other)).toEqual(['noSuchQuestion'])
})
