import { describe, expect, test } from 'vitest'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import { compose } from '../src/report/compose.ts'
import { toldIn } from '../src/report/document.ts'
import { next } from '../src/procedure/script.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { proceedings as ru } from '../src/languages/ru/proceedings.ts'
import { stateNoun } from '../src/treaty/states.ts'
import { conventions } from './golden.ts'
import {
  asks,
  closesSitting,
  convened,
  chairs,
  deed,
  gavels,
  MX5,
  opening,
  opens,
  PARTIES,
  proposesAgenda,
  registers,
  reserves,
  room,
  speaks,
  submits,
  takesUp,
  type Ask,
  votes,
} from './room.ts'

const ready = (): readonly Ask[] => [...opening(), registers('party', ...PARTIES), registers('signatory', 'HTI')]
const text = (words: string) => ({ original: 'en', versions: { en: { status: 'official', text: words } } })
const person = { title: 'mr', gender: 'm', latin: 'B. Person' }
const told = (meeting: Meeting, id: string) =>
  toldIn(compose(meeting, REPORT_LANGUAGES.en, { no: 1, hash: '' }, 'draft')).find((one) => one.id === id)?.text

describe('the report tells of the room', () => {
  test.each([2, 21, 31, 101])('in Russian, of %i States listed by name in the plural, as of two', (count) => {
    const states = Object.values(conventions.bwc!.states)
      .slice(0, count)
      .map((one) => stateNoun(one, '2018-08-16'))
    expect(states).toHaveLength(count)
    for (const said of [ru.repliesMade({ states }), ru.positionsExplained({ states, voted: false, when: 'after' })])
      expect(said).toContain('выступили представители')
  })
  test('replies under their item, each State once', () => {
    const spoken = [...ready(), ...speaks('JPN')]
    const asked = [...spoken, deed('requestReply', 'CUB', { to: room(spoken).last('giveFloor') })]
    const { meeting } = room(asked, speaks('CUB', { as: 'reply', reply: room(asked).no }))
    expect(told(meeting, 'item.4')).toMatch(
      /participated: Japan\. A statement in exercise of the right of reply was made by Cuba\.$/,
    )
  })
  test('a decision with its mode and words, and who explained a position', () => {
    const put = [...ready(), deed('putQuestion', 'chair', { matter: text('The Meeting will meet in two rooms.') })]
    const question = room(put).no
    const { meeting } = room(put, gavels(question), speaks('FRA', { as: 'explanation', question }))
    expect(told(meeting, `decision.${question}`)).toBe(
      'On 16 August 2018, the Meeting of Experts adopted by consensus the following decision: “The Meeting will meet in two rooms.” After the decision, a statement in explanation of position was made by France.',
    )
  })
  test('who explained a position before the decision, and who after it', () => {
    const put = [...ready(), deed('putQuestion', 'chair', { matter: text('The Meeting will meet in two rooms.') })]
    const question = room(put).no
    const explains = (who: string) => speaks(who, { as: 'explanation', question })
    const { meeting } = room(put, explains('CUB'), gavels(question), explains('FRA'))
    expect(told(meeting, `decision.${question}`)).toMatch(
      /“The Meeting will meet in two rooms\.” Before the decision, a statement in explanation of position was made by Cuba\. After the decision, a statement in explanation of position was made by France\.$/,
    )
  })
  test('after a vote, carried or lost, positions are explained in explanation of vote', () => {
    const put = [...ready(), deed('putQuestion', 'chair', { matter: text('The Meeting will meet in two rooms.') })]
    const question = room(put).no
    const ruled = [...put, deed('ruleOnNature', 'chair', { question, nature: 'procedure' })]
    const after = (yes: number, no: number) =>
      told(
        room(ruled, votes(question, yes, no), speaks('FRA', { as: 'explanation', question })).meeting,
        `decision.${question}`,
      )
    expect(after(5, 2)).toMatch(
      /by a vote of 5 to 2, .* After the vote, a statement in explanation of vote was made by France\.$/,
    )
    expect(after(2, 5)).toMatch(
      /did not adopt .* After the vote, a statement in explanation of vote was made by France\.$/,
    )
  })
  test('what was said under a standing item, and nothing of one under which nobody spoke', () => {
    const taken = [...ready(), takesUp(5)]
    expect(told(room(taken).meeting, 'item.5')).toBeUndefined()
    const spoken = room(
      taken,
      speaks('FRA'),
      speaks('HTI'),
      asks('VEN', 5, 'NAM'),
      speaks('VEN', { as: 'group', group: 'NAM' }),
    )
    expect(told(spoken.meeting, 'item.5')).toMatch(
      /^Under agenda item 5 \(“Adoption of the factual report.*”\), an interactive discussion was held in which the following State Party participated: France\. .*Venezuela .* on behalf of .* Haiti also made a statement\.$/,
    )
    expect(told(spoken.meeting, 'discussion')).toBe(told(room(ready()).meeting, 'discussion'))
  })
  test('elections, and who took the chair in another’s place; earlier sentences keep the Chair they tell of', () => {
    const { meeting } = room(
      ready(),
      deed('nominate', 'FRA', { person, state: 'FRA' }),
      deed('electViceChair', 'chair', { state: 'FRA', mode: 'acclamation' }),
      deed('replaceChair', 'secretariat', { person, state: 'POL' }),
    )
    expect(told(meeting, 'officers')).toBe(
      'On 16 August 2018, the Meeting of Experts elected by acclamation Mr. B. Person of France as Vice-Chair.',
    )
    expect(told(meeting, 'convened')).toMatch(
      /Ms\. A\. Person of Czechia served as Chair\. On 16 August 2018, the Meeting of Experts elected Mr\. B\. Person of Poland as Chair, in place of Ms\. A\. Person\.$/,
    )
    const french = toldIn(compose(meeting, REPORT_LANGUAGES.fr, { no: 1, hash: '' }, 'draft'))
    expect(french.find(({ id }) => id === 'agenda')!.text).toContain('la Présidente')
  })
  test('what was agreed between sittings under the silence procedure', () => {
    const started = [
      ...ready(),
      closesSitting(),
      deed('startSilence', 'secretariat', { text: text('The dates are changed.'), deadline: '2018-08-20T12:00Z' }),
    ]
    const silence = room(started).no
    const declared = { ...deed('declareSilence', 'chair', { silence, agreed: true }), at: '2018-08-21T08:00:00.000Z' }
    expect(told(room(started, declared).meeting, `silence.${silence}`)).toMatch(
      /ended on 20 August 2018.*“The dates are changed\.”$/,
    )
  })
})

describe('the script', () => {
  const prepared = (): readonly Ask[] =>
    [
      convened(),
      chairs('CZE'),
      ...proposesAgenda(),
      registers('party', ...PARTIES),
      registers('observerState', 'ISR'),
      registers('agency', 'EU', 'ICRC'),
      reserves('CRP.1', 'draftReport'),
      reserves('3', 'report'),
      submits('JPN', 'WP.1'),
      asks('CUB'),
      asks('VEN', 4, 'NAM'),
      asks('EU'),
    ].map((one) => one)
  /** Presses the first button until nothing is expected any more. */
  const pressed = (story: readonly Ask[]) => {
    const all = [...story]
    const deeds: string[] = []
    for (let turn = 0; turn < 60; turn++) {
      const step = next(room(all).meeting)
      if (!step) return { deeds, all }
      expect(step.particulars, step.deed).not.toBeNull()
      const yields = Object.fromEntries(step.leave.map((line) => [line, 'invited']))
      all.push({
        kind: step.deed,
        by: 'chair',
        particulars: step.particulars!,
        ...(step.leave.length > 0 ? { yields } : {}),
      })
      deeds.push(step.deed)
    }
    throw new Error(`no end: ${deeds.join(' ')}`)
  }
  test('leads by its first button alone from the preparation to the closing, in the order the rules require', () => {
    const before = prepared().filter(({ by }) => by !== 'EU')
    const { deeds } = pressed(before)
    expect(deeds.join(' ')).toBe(
      'openSitting adoptAgenda applyRules grantObserverStatus grantAgencyStatus takeUpItem giveFloor concludeStatement giveFloor concludeStatement closeList takeUpItem tableReport adoptReport closeMeeting',
    )
  })
  test('after an objection asks for the ruling on its nature; a question of substance that no vote may settle holds nothing up', () => {
    const put = [...ready(), deed('putQuestion', 'chair', { matter: text('The Meeting recommends a body.') })]
    const question = room(put).no
    const objected = [...put, deed('object', 'CUB', { question })]
    const due = (story: readonly Ask[]) => next(room(story).meeting)?.deed
    expect(due(put)).toBe('decideQuestion')
    expect(due(objected)).toBe('ruleOnNature')
    const ruled = (nature: string) => [...objected, deed('ruleOnNature', 'chair', { question, nature })]
    expect(due(ruled('procedure'))).toBe('recordVote')
    expect(['recordVote', 'deferVote', 'decideQuestion']).not.toContain(due(ruled('substance')))
    expect(due([...ruled('substance'), deed('withdrawObjection', 'CUB', { question })])).toBe('decideQuestion')
  })
  test('closes the sitting, not the meeting, where another day is planned', () => {
    const plan = (date: string) =>
      deed('planSitting', 'secretariat', { date, from: '10:00', to: '13:00', room: 'XVII' })
    const { deeds } = pressed([
      ...prepared().filter(({ by, kind }) => by !== 'EU' && kind !== 'reserveSymbol'),
      plan('2018-08-16'),
      plan('2018-08-17'),
    ])
    expect(deeds.slice(-3)).toEqual(['closeSitting', 'openSitting', 'closeMeeting'])
  })
  test('has no button where the Chair has to choose: a point of order, an objection', () => {
    const point = next(room(ready(), deed('raisePointOfOrder', 'CUB')).meeting)
    expect([point?.deed, point?.particulars]).toEqual(['ruleOnPoint', null])
    const put = [...ready(), deed('putQuestion', 'chair', { matter: text('x') })]
    const objected = next(room(put, deed('object', 'FRA', { question: room(put).no })).meeting)
    expect([objected?.deed, objected?.particulars]).toEqual(['ruleOnNature', null])
    expect(next(room(convened()).meeting)).toBeNull()
    expect(next(room(ready(), closesSitting(), opens('2018-08-17')).meeting)?.deed).toBe('applyRules')
    expect(MX5).toBe(room(ready()).meeting.symbol)
  })
})
