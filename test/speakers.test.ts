import { describe, expect, test } from 'vitest'
import { limitFor, totals, usedBy } from '../src/procedure/floor.ts'
import { leaveFor } from '../src/procedure/script.ts'
import { listOf } from '../src/procedure/speakers.ts'
import { orderOf } from '../src/procedure/order.ts'
import { compose } from '../src/report/compose.ts'
import { toldIn } from '../src/report/document.ts'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import {
  admitsAgencies,
  asks,
  bwc,
  closesList,
  closesSitting,
  concludes,
  deed,
  gives,
  MX5,
  opening,
  opens,
  PARTIES,
  registers,
  room,
  roomUnder,
  speaks,
  strikes,
} from './room.ts'

const ready = () => [
  ...opening(),
  registers('party', ...PARTIES),
  registers('signatory', 'HTI'),
  registers('agency', 'EU', 'ICRC'),
]
const names = (meeting: Parameters<typeof listOf>[0], item = 4) =>
  listOf(meeting, item).map(({ who, group }) => (group ? `${who} for ${group}` : who))
const leave = { observerAgencies: 'invited' }

describe('the list of speakers', () => {
  test('stands in the order of asking, groups first and observers last', () => {
    const { meeting } = room(
      ready(),
      admitsAgencies('EU'),
      asks('EU'),
      asks('JPN'),
      asks('CUB'),
      asks('IRN', 4, 'NAM'),
      asks('HTI'),
    )
    expect(names(meeting)).toEqual(['IRN for NAM', 'JPN', 'CUB', 'HTI', 'EU'])
    expect(listOf(meeting, 4).map((one) => orderOf(meeting, one).reason)).toEqual([
      'group',
      'inOrder',
      'inOrder',
      'inOrder',
      'observer',
    ])
  })
  test('follows the convention: where groups are not first, the order of asking holds', () => {
    const terms = { first: [], last: ['agency'] }
    const other = { ...bwc, rules: { ...bwc.rules, speakingOrder: { ...bwc.rules.speakingOrder!, terms } } }
    const { meeting } = roomUnder(other, MX5)(ready(), asks('JPN'), asks('IRN', 4, 'NAM'))
    expect(names(meeting)).toEqual(['JPN', 'IRN for NAM'])
  })
  test('is called from the top; the Chair calls otherwise and the reason is kept', () => {
    const { against, ask } = room(ready(), asks('CUB'), asks('JPN'))
    expect(against(gives('CUB'))).toEqual([])
    expect(ask(gives('JPN'))).toMatchObject({
      objections: [{ rule: 'speakingOrder', facts: { who: 'JPN', first: 'CUB' } }],
    })
    const reason = { speakingOrder: 'The Minister has to catch a plane.' }
    const { lines, meeting } = room(ready(), asks('CUB'), asks('JPN'), gives('JPN', {}, reason))
    expect(lines.at(-1)!.act!.yields).toEqual(reason)
    expect(names(meeting)).toEqual(['CUB'])
  })
  test('has a delegation once for itself and once for its group, which it belongs to on that day', () => {
    const { against } = room(ready(), asks('VEN'), asks('VEN', 4, 'NAM'))
    expect(against(asks('VEN'))).toEqual(['alreadyInscribed'])
    expect(against(asks('VEN', 4, 'NAM'))).toEqual(['alreadyInscribed'])
    expect(against(asks('FRA', 4, 'NAM'))).toEqual(['notOfTheGroup'])
    expect(against(asks('VEN', 4, 'XXX'))).toEqual(['unknownGroup'])
    expect(against(asks('VEN', 9))).toEqual(['noSuchItem'])
  })
  test('takes names ahead of the sitting until its deadline; the Chair may take one later', () => {
    const before = [...opening().slice(0, 4), registers('party', ...PARTIES)]
    const open = deed('openList', 'secretariat', { item: 4, deadline: '2018-08-16T16:00Z' })
    const { against, meeting } = room(before, open, { ...asks('CUB'), at: '2018-08-16T15:59:59.000Z' })
    expect(names(meeting)).toEqual(['CUB'])
    const late = { ...asks('JPN'), at: '2018-08-16T16:00:01.000Z' }
    expect(against({ ...asks('JPN'), at: '2018-08-16T16:00:00.000Z' })).toEqual([])
    expect(against(late)).toEqual(['inscriptionDeadline'])
    expect(against({ ...late, yields: { inscriptionDeadline: 'the mail was late' } })).toEqual([])
    expect(against(open)).toEqual(['listOpen'])
  })
  test('is withdrawn from by whom it names alone', () => {
    const { meeting, against, last } = room(ready(), asks('CUB'))
    const no = last('inscribe')
    expect(against(deed('withdrawInscription', 'JPN', { inscription: no }))).toEqual(['notYours'])
    expect(names(room(ready(), asks('CUB'), deed('withdrawInscription', 'CUB', { inscription: no })).meeting)).toEqual(
      [],
    )
    expect(against(deed('withdrawInscription', 'CUB', { inscription: no - 1 }))).toEqual(['notInscribed'])
    expect(names(meeting)).toEqual(['CUB'])
  })
  test('is reordered with a reason, exchanged by agreement, deferred, and passes over the absent', () => {
    const three = [...ready(), asks('CUB'), asks('JPN'), asks('IND')]
    const { no } = room(three)
    const [cub, jpn, ind] = [no - 2, no - 1, no]
    const after = (...more: ReturnType<typeof deed>[]) => names(room(three, more).meeting)
    expect(after(deed('moveInscription', 'chair', { inscription: ind, before: cub, reason: 'a minister' }))).toEqual([
      'IND',
      'CUB',
      'JPN',
    ])
    expect(after(deed('moveInscription', 'chair', { inscription: cub, reason: 'not ready' }))).toEqual([
      'JPN',
      'IND',
      'CUB',
    ])
    expect(after(deed('swapInscriptions', 'secretariat', { one: cub, other: ind }))).toEqual(['IND', 'JPN', 'CUB'])
    expect(after(deed('deferInscription', 'CUB', { inscription: cub }))).toEqual(['JPN', 'IND', 'CUB'])
    expect(after(deed('skipAbsent', 'chair', { inscription: jpn }))).toEqual(['CUB', 'IND', 'JPN'])
    expect(after(deed('deferInscription', 'CUB', { inscription: cub }), asks('FRA'))).toEqual([
      'JPN',
      'IND',
      'CUB',
      'FRA',
    ])
    const { against } = room(three)
    expect(against(deed('moveInscription', 'chair', { inscription: ind, before: cub, reason: ' ' }))).toEqual([
      'malformed',
    ])
    expect(against(deed('moveInscription', 'chair', { inscription: ind, before: ind, reason: 'x' }))).toEqual([
      'notInscribed',
    ])
    expect(against(deed('swapInscriptions', 'secretariat', { one: cub, other: cub }))).toEqual(['notInscribed'])
  })
  test('once closed takes nobody, unless it is reopened; closing names the list it closes', () => {
    const { against, no } = room(ready(), asks('CUB'), closesList())
    expect(against(asks('JPN'))).toEqual(['listOfSpeakers'])
    expect(against(closesList())).toEqual(['listClosed'])
    expect(against(gives('JPN'))).toEqual(['speakingOrder', 'listOfSpeakers'])
    expect(no).toBeGreaterThan(0)
    expect(
      room(ready(), asks('CUB'), closesList(), deed('reopenList', 'chair', { item: 4 })).against(asks('JPN')),
    ).toEqual([])
    const { lines } = room(ready(), asks('CUB'), closesList())
    const seen = lines.at(-1)!.act!.particulars
    const meanwhile = room(ready(), asks('CUB'), asks('JPN'))
    expect(meanwhile.against(deed('closeList', 'chair', seen))).toEqual(['listChanged'])
    expect(room(ready()).against(closesList())).toEqual(['noList'])
  })
  test('waits for the consent the Chair has asked for', () => {
    const asked = deed('putQuestion', 'chair', { proposes: 'closeList' })
    const { against, last } = room(ready(), asks('CUB'), asked)
    const question = last('putQuestion')
    expect(against(closesList())).toEqual(['powersOfTheChair'])
    const objected = room(ready(), asks('CUB'), asked, deed('object', 'JPN', { question }))
    expect(objected.ask(closesList())).toMatchObject({
      objections: [{ rule: 'powersOfTheChair', facts: { who: 'JPN' } }],
    })
    expect(objected.against(deed('decideQuestion', 'chair', { question, mode: 'consensus' }))).toEqual(['consensus'])
    const agreed = room(ready(), asks('CUB'), asked, deed('decideQuestion', 'chair', { question, mode: 'withoutVote' }))
    expect(agreed.against(closesList())).toEqual([])
  })
  test('is for those whose representatives the secretariat has been told of', () => {
    const { against } = room(opening(), registers('party', 'FRA'))
    expect(against(asks('FRA'))).toEqual([])
    expect(against(asks('JPN'))).toEqual(['credentials'])
  })
  test('as the floor is; observers are heard by the rule that admits them', () => {
    const { against } = room(opening(), registers('party', 'FRA'), admitsAgencies('EU'))
    expect(against(gives('FRA'))).toEqual([])
    expect(against(gives('JPN'))).toEqual(['credentials'])
    expect(against(gives('JPN', {}, { credentials: 'the note is on its way' }))).toEqual([])
    expect(against(gives('EU', {}, leave))).toEqual([])
    const provisional = room(opening(), { ...asks('JPN'), yields: { credentials: 'the note is on its way' } })
    expect(leaveFor(provisional.meeting, 'JPN')).toEqual(['credentials'])
  })
  test('has an observer only once admitted; given the floor by the Chair’s leave', () => {
    const { against } = room(ready())
    expect(against(asks('EU'))).toEqual(['observerAgencies'])
    const { against: then } = room(ready(), admitsAgencies('EU'), asks('EU'))
    expect(then(gives('EU'))).toEqual(['observerAgencies'])
    expect(then(gives('EU', {}, leave))).toEqual([])
    expect(then(gives('EU', {}, { observerAgencies: ' ' }))).toEqual(['observerAgencies'])
  })
})

describe('the floor', () => {
  test('is one speaker’s at a time, under an item that was taken up, in an open sitting', () => {
    const { against } = room(ready(), gives('CUB'))
    expect(against(gives('JPN'))).toEqual(['floorTaken'])
    expect(against(closesSitting())).toEqual(['floorTaken'])
    expect(against(deed('closeMeeting', 'chair'))).toEqual(['floorTaken'])
    expect(against(deed('takeUpItem', 'chair', { item: 5 }, { yields: { openingOrder: 'x' } }))).toEqual(['floorTaken'])
    expect(room(ready(), closesSitting()).against(gives('CUB'))).toEqual(['noSitting'])
    expect(room(ready()).against(gives('CUB', { item: 5 }))).toEqual(['itemNotTakenUp', 'relevance'])
    expect(room(ready()).against(gives('CUB', { as: 'group' }))).toEqual(['groupMissing'])
    expect(room(ready()).against(concludes())).toEqual(['nobodySpeaks'])
  })
  test('the clock counts what was spoken, less what it stood still', () => {
    const at = (clock: string) => `2018-08-16T${clock}.000Z`
    const { meeting } = room(
      ready(),
      { ...gives('CUB'), at: at('10:00:00') },
      { ...deed('stopClock', 'chair'), at: at('10:02:00') },
      { ...deed('resumeClock', 'chair'), at: at('10:07:00') },
      { ...concludes(), at: at('10:08:30') },
      { ...gives('CUB'), at: at('10:09:00') },
    )
    expect(meeting.statements.map(({ spoken }) => spoken)).toEqual([210, null])
    expect(totals(meeting, 4).get('CUB')).toBe(210)
    expect(usedBy(meeting.speaking!, at('10:09:45'))).toBe(45)
    const { against } = room(ready(), gives('CUB'), deed('stopClock', 'secretariat'))
    expect(against(deed('stopClock', 'chair'))).toEqual(['clockStopped'])
    expect(room(ready(), gives('CUB')).against(deed('resumeClock', 'chair'))).toEqual(['clockRuns'])
  })
  test('has time limits by capacity and class, and so many interventions to an item', () => {
    const limits = deed('limitSpeeches', 'chair', {
      seconds: { national: 300, group: 420, agency: 180 },
      interventions: 1,
    })
    const { meeting, against } = room(ready(), limits, speaks('CUB'), gives('JPN'))
    expect([
      limitFor(meeting, 'CUB', 'national'),
      limitFor(meeting, 'VEN', 'group'),
      limitFor(meeting, 'EU', 'x'),
    ]).toEqual([300, 420, 180])
    expect(meeting.speaking?.limit).toBe(300)
    const next = room(ready(), limits, speaks('CUB'))
    expect(next.against(gives('CUB'))).toEqual(['interventions'])
    expect(next.against(gives('JPN', { seconds: 301 }))).toEqual(['timeLimits'])
    expect(next.against(gives('JPN', { seconds: 300 }))).toEqual([])
    expect(next.against(gives('CUB', { as: 'group', group: 'NAM' }))).toEqual([])
    expect(against(deed('limitSpeeches', 'chair', { seconds: { dancers: 1 } }))).toEqual(['unknownClass'])
  })
  test('of capacity and class, the stricter limit holds; limits are lifted where nothing is limited', () => {
    const seconds = { national: 300, agency: 120, party: 400, reply: 240, signatory: 60 }
    const limits = deed('limitSpeeches', 'chair', { seconds })
    const { meeting, against } = room(ready(), admitsAgencies('EU'), limits)
    const of = (who: string, as: string) => limitFor(meeting, who, as)
    expect([of('EU', 'national'), of('CUB', 'national'), of('CUB', 'reply')]).toEqual([120, 300, 240])
    expect([of('CUB', 'group'), of('HTI', 'reply'), of('ICRC', 'motion')]).toEqual([400, 60, 120])
    expect(against(gives('EU', { seconds: 121 }, leave))).toEqual(['timeLimits'])
    const lift = deed('limitSpeeches', 'chair', { seconds: {} })
    expect(room(ready(), limits, lift).meeting.limits).toBeNull()
    expect(room(ready(), limits, lift).against(gives('CUB', { seconds: 999 }))).toEqual([])
    expect(room(ready()).against(lift)).toEqual(['notLimited'])
  })
  test('is for the item under discussion; the meeting returns to another first', () => {
    const story = [...ready(), deed('takeUpItem', 'chair', { item: 5 }, { yields: { openingOrder: 'x' } })]
    expect(room(story).against(gives('CUB', { item: 4 }))).toEqual(['relevance'])
    expect(room(story).against(gives('CUB', { item: 4 }, { relevance: 'as agreed' }))).toEqual([])
    expect(room(story, deed('resumeItem', 'chair', { item: 4 })).against(gives('CUB', { item: 4 }))).toEqual([])
    expect(room(story).against(deed('resumeItem', 'chair', { item: 5 }))).toEqual(['itemTakenUp'])
  })
  test('a suspended sitting hears nobody until it is resumed', () => {
    const { against } = room(ready(), deed('suspendSitting', 'chair'))
    expect(against(gives('CUB'))).toEqual(['sittingSuspended'])
    expect(against(deed('suspendSitting', 'chair'))).toEqual(['sittingSuspended'])
    expect(
      room(ready(), deed('suspendSitting', 'chair'), deed('resumeSitting', 'chair')).against(gives('CUB')),
    ).toEqual([])
    expect(room(ready()).against(deed('resumeSitting', 'chair'))).toEqual(['notSuspended'])
  })
  test('a wrong click is struck: the speaker is back on the list', () => {
    const { last } = room(ready(), asks('CUB'), gives('CUB'))
    const { meeting } = room(ready(), asks('CUB'), gives('CUB'), strikes(last('giveFloor')))
    expect(names(meeting)).toEqual(['CUB'])
    expect(meeting.speaking).toBeNull()
    expect(meeting.discussions).toEqual([])
  })
})

describe('the right of reply', () => {
  const spoken = () => [...ready(), ...speaks('CUB'), ...speaks('JPN')]
  test('is asked for to another’s statement of this sitting and given at its end', () => {
    const { last, against } = room(spoken())
    const to = last('giveFloor')
    expect(against(deed('requestReply', 'CUB', { to }))).toEqual([])
    expect(against(deed('requestReply', 'JPN', { to }))).toEqual(['noSuchStatement'])
    const asked = [...spoken(), deed('requestReply', 'CUB', { to })]
    const reply = room(asked).no
    const give = gives('CUB', { as: 'reply', reply })
    expect(room(asked).against(give)).toEqual([])
    expect(room(asked, asks('FRA')).against(give)).toEqual(['rightOfReply'])
    expect(room(asked, asks('FRA')).against({ ...give, yields: { rightOfReply: 'it is brief' } })).toEqual([])
    expect(room(asked, give).meeting.speaking?.limit).toBe(300)
    expect(room(spoken()).against(give)).toEqual(['noReplyAsked'])
    expect(room(asked, deed('withdrawReply', 'CUB')).against(give)).toEqual(['noReplyAsked'])
    expect(room(asked).against(deed('requestReply', 'CUB', { to }))).toEqual(['alreadyInscribed'])
  })
  test('asked for at a later sitting of one meeting is asked for in no other', () => {
    const later = () => [...spoken(), closesSitting(), opens('2018-08-17'), ...speaks('JPN')]
    const one = room(later())
    const asked = room(later(), deed('requestReply', 'CUB', { to: one.last('giveFloor') }))
    expect(asked.meeting.replies).toHaveLength(1)
    expect([one.meeting.replies, room(later()).meeting.replies]).toEqual([[], []])
  })
  test('is used so many times at a sitting, the second time more briefly, and is for States', () => {
    let story = spoken()
    for (let turn = 0; turn < 2; turn++) {
      const to = room(story).meeting.statements.findLast(({ who }) => who === 'JPN')!.act
      story = [...story, deed('requestReply', 'CUB', { to })]
      story = [...story, ...speaks('CUB', { as: 'reply', reply: room(story).no })]
    }
    const { meeting, against } = room(story)
    expect(meeting.statements.filter(({ as }) => as === 'reply').map(({ limit }) => limit)).toEqual([300, 180])
    const to = meeting.statements.findLast(({ who }) => who === 'JPN')!.act
    expect(against(deed('requestReply', 'CUB', { to }))).toEqual(['rightOfReply'])
    expect(against(deed('requestReply', 'HTI', { to }))).toEqual([])
    expect(room(story, admitsAgencies('EU')).against(deed('requestReply', 'EU', { to }))).toEqual(['rightOfReply'])
    expect(room(story, closesSitting(), opens('2018-08-17')).against(deed('requestReply', 'CUB', { to }))).toEqual([
      'nobodyHasSpoken',
    ])
  })
})

describe('what was spoken', () => {
  test('becomes the report’s list of speakers: each State once, groups and observers apart', () => {
    const { meeting, no } = room(
      ready(),
      admitsAgencies('EU'),
      asks('VEN', 4, 'NAM'),
      asks('JPN'),
      asks('CUB'),
      asks('EU'),
      speaks('VEN', { as: 'group', group: 'NAM' }),
      speaks('JPN'),
      speaks('CUB'),
      speaks('EU', {}, leave),
      speaks('JPN'),
    )
    const told = toldIn(compose(meeting, REPORT_LANGUAGES.en, { no, hash: '' }, 'draft'))
    expect(told.find(({ id }) => id === 'item.4')!.text).toMatch(
      /: Cuba and Japan\. .*Venezuela .* on behalf of .*\. The European Union also/,
    )
  })
})
