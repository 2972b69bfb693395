import { describe, expect, test } from 'vitest'
import { PAGE_WORDS } from '../src/languages/index.ts'
import { refusal } from '../src/languages/refusal.ts'
import { groundOf, notOnAgenda } from '../src/procedure/ground.ts'
import { ruleOn } from '../src/procedure/ruling.ts'
import { loadConvention } from '../src/record/conventions.ts'
import { topicOf } from '../src/treaty/programme.ts'
import { LANGUAGES, type Language, type Text } from '../src/treaty/text.ts'
import { conventions } from './golden.ts'
import { bwc, chairs, convened, deed, MX5, opens, proposesAgenda, adoptsAgenda, room } from './room.ts'

const { lanes } = conventions
const npt = await loadConvention('npt')
const title = (text: string, original: Language = 'en'): Text => ({
  original,
  versions: { [original]: { status: 'official', text } },
})
const agenda = deed('submitDocument', 'chair', { symbol: `${MX5}/1`, kind: 'agenda' })

describe('an item of the agenda rests on the programme', () => {
  test('on a standing item, whose title is held in six languages and marked as ours', () => {
    for (const convention of [bwc, npt])
      for (const standing of ['opening', 'agenda', 'rules', 'officers', 'generalDebate']) {
        expect(groundOf(convention, 'MX.5', { standing }), standing).toEqual({ on: 'standing' })
        const text = convention.texts[convention.programme.standingItems[standing]!]!
        for (const code of LANGUAGES) expect(text.versions[code]?.status, `${standing} ${code}`).toBe('unofficial')
      }
  })
  test('what a decision has one meeting consider, no other meeting does', () => {
    for (const standing of ['expertsReports', 'isuReport', 'universalization']) {
      expect(groundOf(bwc, 'MSP', { standing })).toEqual({ on: 'standing' })
      expect(groundOf(bwc, 'MX.2', { standing })).toEqual({ lacks: 'otherStanding' })
    }
    const { ask } = room(convened(), chairs('CZE'), agenda)
    expect(ask(proposesAgenda([{ no: 1, standing: 'isuReport' }])[1]!)).toMatchObject({
      objections: [{ rule: 'topicsOfTheProgramme', facts: { item: 1, why: 'otherStanding' } }],
    })
  })
  test('on its topic, or on a part of it in its own words: official words that do not have the title refuse it', () => {
    const of = (convention: typeof bwc, body: string, item: object) =>
      groundOf(convention, body, { topic: body, ...item })
    expect(of(bwc, 'MX.5', {})).toEqual({ on: 'topic' })
    expect(of(bwc, 'MX.5', { title: title('可能的补充法律措施', 'zh') })).toEqual({ on: 'part' })
    expect(of(bwc, 'MX.5', { title: title('其他事项', 'zh') })).toEqual({ lacks: 'notInTopic' })
    expect(of(lanes, 'TC', { title: title('Lights and buoys.') })).toEqual({ on: 'part' })
    expect(of(lanes, 'TC', { title: title('Ships') })).toEqual({ lacks: 'notInTopic' })
    expect(of(bwc, 'MX.5', { title: title('Possible additional legal measures') })).toEqual({ on: 'part' })
    expect(of(bwc, 'MX.5', { title: title('Other matters') })).toEqual({ on: 'saidPart' })
    expect(of(bwc, 'MX.1', { title: title('Cooperation') })).toEqual({ on: 'topic' })
    expect(of(bwc, 'MSP', { title: title('Other matters') })).toEqual({ lacks: 'otherTopic' })
    expect(of(bwc, 'MX.5', { topic: undefined, title: title('Other matters') })).toEqual({ lacks: 'nothing' })
  })
  test('the refusal says why in each language', () => {
    const { meeting } = room(convened(), chairs('CZE'), agenda)
    for (const code of LANGUAGES) {
      const all = ['nothing', 'otherStanding', 'otherTopic', 'notInTopic'].map((why) =>
        refusal(PAGE_WORDS[code], meeting, {
          rule: 'topicsOfTheProgramme',
          norm: 'topicsOfTheProgramme',
          facts: { item: 6, why },
        }),
      )
      expect(new Set(all).size).toBe(4)
      for (const one of all) expect(one).toContain('6')
    }
  })
  test('an agenda without what the programme asks of its meeting lacks it', () => {
    expect(notOnAgenda(bwc, 'MSP', [{ no: 1, standing: 'isuReport' }])).toEqual(['expertsReports', 'universalization'])
    expect(notOnAgenda(bwc, 'MX.1', [])).toEqual([])
    expect(topicOf(bwc.programme, 'MSP')).toBeNull()
  })
})

describe('the rules of procedure that apply', () => {
  const sitting = [convened(), chairs('CZE'), ...proposesAgenda(), opens(), adoptsAgenda()]
  const applies = (document: string, conference = 'conference.8') =>
    deed('applyRules', 'chair', { document, conference })
  test('are those the data name: another document needs the rule to yield', () => {
    const { ask, meeting } = room(sitting)
    expect(ask(applies('BWC/CONF.VIII/2')).inOrder).toBe(true)
    const other = applies('BWC/CONF.VII/2')
    expect(ask(other)).toEqual({
      inOrder: false,
      objections: [
        {
          rule: 'openingOrder',
          norm: 'openingOrder',
          facts: { document: 'BWC/CONF.VII/2', expected: 'BWC/CONF.VIII/2' },
        },
      ],
    })
    expect(ask({ ...other, yields: { openingOrder: 'As the meeting has been told.' } }).inOrder).toBe(true)
    const ruling = ruleOn(meeting, { hand: '1', ...other })
    for (const code of LANGUAGES)
      if (!ruling.inOrder)
        for (const symbol of [/CONF\.VIII\/2/, /CONF\.VII\/2/])
          expect(refusal(PAGE_WORDS[code], meeting, ruling.objections[0]!)).toMatch(symbol)
  })
})
