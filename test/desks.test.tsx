import { describe, expect, test } from 'vitest'
import { DESK_WORDS, PAGE_WORDS, REPORT_LANGUAGES } from '../src/languages/index.ts'
import { chairPage } from '../src/pages/desks/chair.tsx'
import { secretaryPage } from '../src/pages/desks/secretary.tsx'
import { speakersPage } from '../src/pages/speakers.tsx'
import { kindOf } from '../src/procedure/acts.ts'
import { actsFor, ownVoices, type Badge } from '../src/procedure/badge.ts'
import { MX5 } from './room.ts'
import { besides, buttonsOf, particularsIn } from './forms.ts'
import type { Seat } from '../src/pages/desks/desk.tsx'
import { framed, type Page } from '../src/pages/frame.tsx'
import { participant } from '../src/pages/names.ts'
import type { Reader } from '../src/pages/reader.ts'
import { byDecision, objectionsTo } from '../src/pages/regions/ask.tsx'
import { floorNow } from '../src/pages/regions/floor.tsx'
import { askedBy, podiumNow } from '../src/pages/regions/podium.tsx'
import { questionsNow } from '../src/pages/regions/questions.tsx'
import { sittingNow } from '../src/pages/regions/sitting.tsx'
import { speakers } from '../src/pages/regions/speakers.tsx'
import { completed } from '../src/languages/fixed.ts'
import { whoIsMeant } from '../src/languages/naming.ts'
import type { Request } from '../src/procedure/act.ts'
import { ruleOn } from '../src/procedure/ruling.ts'
import { next } from '../src/procedure/script.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { DAY, INSCRIBED, stage, STAGES, UNSEEN } from './day.ts'

const NOW = '2018-08-16T08:00:20.000Z'
const GENEVA = 2 * 3_600_000
const local = (at: string) => {
  const there = new Date(Date.parse(at) + GENEVA).toISOString()
  return { day: there.slice(0, 10), hour: there.slice(11, 16) }
}
const reader = (language: Language): Reader => ({
  language,
  words: PAGE_WORDS[language],
  report: REPORT_LANGUAGES[language],
  chosen: true,
})
const seat = (acts: number, language: Language, at: string, now = NOW): Seat => ({
  meeting: stage(acts),
  reader: reader(language),
  now,
  local,
  at,
  no: acts,
  id: 'page1',
  hand: '1',
})
const whole = (page: Page, language: Language): string =>
  framed(page, reader(language), { path: '/here', style: '/s.css', icon: '/i.svg' })

const EVERYONES = [floorNow, speakers, questionsNow, sittingNow]
const DESKS: { readonly [at: string]: (seat: Seat) => Page } = {
  chair: chairPage,
  secretary: secretaryPage,
  speakers: speakersPage,
}
/** Whose acts a badge utters where a form does not say. */
const VOICE: { readonly [at: string]: Badge } = {
  chair: { no: '1', meeting: MX5, capacity: 'chair', who: null },
  secretary: { no: '1', meeting: MX5, capacity: 'secretariat', who: null },
}

const ids = (html: string): readonly string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
const text = (html: string): string =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe.each(Object.entries(DESKS))('the desk %s', (at, page) => {
  test.each(LANGUAGES)('stands at every stage of a day in %s, with every place named once', (language) => {
    for (const acts of STAGES) {
      const html = whole(page(seat(acts, language, at)), language)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(new Set(ids(html)).size, `act ${acts}: ${ids(html).join(' ')}`).toBe(ids(html).length)
      expect(html).not.toMatch(/undefined|\[object|NaN|null/)
      if (language === 'zh') expect(/.{30}[。！？] [^<]{1,20}/.exec(html)?.[0]).toBeUndefined() // Chinese sentences stand side by side
      for (const [, form] of html.matchAll(/ form="([^"]*)"/g)) expect(html).toContain(`<form id="${form}"`)
      for (const [, label] of html.matchAll(/ for="([^"]*)"/g)) expect(ids(html)).toContain(label)
    }
  })
})

/** What the podium offers on such a day by a button of its own, and what the secretary keys besides. */
const CHAIRS: readonly string[] = [
  'adoptAgenda',
  'adoptReport',
  'applyRules',
  'callToOrder',
  'closeList',
  'closeMeeting',
  'closeSitting',
  'concludeStatement',
  'decide',
  'decideQuestion',
  'deferInscription',
  'deferVote',
  'designateActingChair',
  'electViceChair',
  'giveFloor',
  'grantAgencyStatus',
  'grantObserverStatus',
  'inviteToSubmit',
  'limitSpeeches',
  'moveInscription',
  'openList',
  'openSitting',
  'putQuestion',
  'reopenList',
  'resumeChair',
  'resumeClock',
  'resumeSitting',
  'ruleOnNature',
  'ruleOnPoint',
  'skipAbsent',
  'stopClock',
  'strike',
  'suspendSitting',
  'swapInscriptions',
  'tableReport',
  'takeUpItem',
]
const CALLED: readonly string[] = [
  'appealRuling',
  'inscribe',
  'moveMotion',
  'nominate',
  'noteAttendance',
  'object',
  'raisePointOfOrder',
  'recordVote',
  'requestQuorum',
  'requestReply',
  'requestRollCall',
  'verifyQuorum',
  'withdrawInscription',
  'withdrawObjection',
  'withdrawProposal',
  'withdrawReply',
]

describe.each(Object.entries(VOICE))('the forms of the desk %s', (at, badge) => {
  test('name deeds that there are, fields that the deed asks for, and a voice the badge has, at every stage', () => {
    const deeds = new Set<string>()
    for (const acts of STAGES) {
      const sent = buttonsOf(whole(DESKS[at]!(seat(acts, 'en', at)), 'en'))
      for (const one of sent) {
        const kind = kindOf(one.deed)
        const what = `act ${acts}: ${one.deed} ${JSON.stringify(one.fields)}`
        const particulars = particularsIn(one) as Request['particulars']
        const asked = completed(stage(acts), { kind: one.deed, by: '', hand: '1', particulars })
        const parsed = kind?.particulars.safeParse(asked.particulars)
        expect(parsed?.success, `${what} ${JSON.stringify(parsed?.error?.issues)}`).toBe(true)
        const by = whoIsMeant(stage(acts), besides(one, '_by') ?? ownVoices(stage(acts), badge)[0] ?? '', PAGE_WORDS.en)
        expect(actsFor(stage(acts), badge, by), what).toBe(true)
        expect(kind?.by, what).toContain(by === 'chair' || by === 'secretariat' ? by : 'delegation')
        expect(besides(one, '_back')).toBe(`/BWC/MSP/2018/MX.5/~${at}?lang=en`)
        expect(besides(one, '_id')).toMatch(/^page1-/)
        deeds.add(one.deed)
      }
    }
    const offered = at === 'chair' ? [...CHAIRS] : [...CHAIRS, ...CALLED]
    expect([...deeds].sort()).toEqual(offered.sort())
  })
  test('offer first what is in order, at every stage of the day', () => {
    for (const acts of STAGES) {
      const { meeting } = seat(acts, 'en', at)
      const podium = String(podiumNow.show(seat(acts, 'en', at)))
      for (const one of buttonsOf(podium).filter(({ first }) => first)) {
        const yields = Object.fromEntries(
          one.fields.flatMap(([name, text]) => (name.startsWith('_yields.') ? [[name.slice(8), text]] : [])),
        )
        const request = {
          kind: one.deed,
          by: besides(one, '_by') ?? ownVoices(meeting, badge)[0]!,
          hand: '1',
          particulars: particularsIn(one) as Request['particulars'],
          yields,
        }
        expect(ruleOn(meeting, completed(meeting, request), NOW), `act ${acts}: ${one.deed}`).toEqual({ inOrder: true })
      }
    }
  })
})

describe('the one first button', () => {
  test('asks what is in order, at every stage of the day', () => {
    const asked: string[] = []
    for (const acts of STAGES) {
      const at = seat(acts, 'en', 'chair')
      const step = next(at.meeting)
      const request = step && askedBy(at, step)
      const html = String(podiumNow.show(at))
      const objections = request ? objectionsTo(at, request) : []
      if (request && objections.length === 0) asked.push(request.deed)
      if (request)
        expect(html.includes('<button type="submit" form="ask"'), `act ${acts}`).toBe(
          objections.length === 0 || byDecision(at, request) !== null,
        )
      expect(
        objections.every((one) => 'rule' in one && ['consensus', 'electionByBallot'].includes(one.rule)),
        `act ${acts}`,
      ).toBe(true)
    }
    expect(new Set(asked)).toEqual(
      new Set([
        'openSitting',
        'adoptAgenda',
        'applyRules',
        'electViceChair',
        'grantObserverStatus',
        'grantAgencyStatus',
        'takeUpItem',
        'giveFloor',
        'resumeClock',
        'concludeStatement',
        'closeList',
        'decideQuestion',
        'resumeSitting',
        'tableReport',
        'adoptReport',
        'closeMeeting',
      ]),
    )
  })
})

describe('what everyone sees', () => {
  test('is the same at a desk of the podium and for the public, where both hold the same', () => {
    for (const acts of STAGES) {
      const [public_, podium] = [stage(acts, 'public'), stage(acts)]
      const given = { reader: reader('en'), now: NOW, local }
      for (const part of EVERYONES)
        expect(String(part.show({ ...given, meeting: public_ }))).toBe(String(part.show({ ...given, meeting: podium })))
    }
  })
  test('names nobody whom only the register names, and carries no button', () => {
    for (const acts of STAGES)
      for (const language of LANGUAGES) {
        const meeting = stage(acts, 'public')
        for (const part of EVERYONES) {
          const html = String(part.show({ meeting, reader: reader(language), now: NOW, local }))
          expect(html).not.toMatch(/<button|<form|<input|<select/)
          for (const who of Object.values(UNSEEN))
            expect(text(html)).not.toContain(participant(meeting, who, reader(language)))
        }
      }
  })
  test('says why each stands where it stands on the list', () => {
    const moved = DAY.lines.findIndex(({ act }) => act?.kind === 'moveInscription') + 1
    const html = String(speakers.show({ meeting: stage(moved), reader: reader('en'), now: NOW, local }))
    expect(text(html)).toContain('moved by the Chair: The Minister leaves at noon.')
    expect(text(html)).toContain('observers last')
    expect(text(html)).toContain('in the order of requests')
    expect(html.indexOf(`inscription-${INSCRIBED.cuba}`)).toBeLessThan(html.indexOf(`inscription-${INSCRIBED.japan}`))
  })
  test('counts the speaker’s clock from the server’s times, and stands still while it is stopped', () => {
    const given = DAY.lines.findIndex(({ act }) => act?.kind === 'giveFloor') + 1
    const shown = (acts: number) =>
      String(floorNow.show({ meeting: stage(acts), reader: reader('en'), now: NOW, local }))
    expect(shown(given)).toMatch(/data-until="2018-08-16T08:10:00.000Z">9:40</)
    expect(shown(given + 1)).not.toContain('data-until')
    expect(text(shown(given + 1))).toContain('clock stopped')
  })
  test('warns a quarter of an hour before interpretation ends, and says when it has ended', () => {
    const open = DAY.lines.findIndex(({ act }) => act?.kind === 'openSitting') + 1
    const shown = (now: string) => String(sittingNow.show({ meeting: stage(open), reader: reader('en'), now, local }))
    expect(shown(NOW)).toContain('ends far')
    expect(shown('2018-08-16T10:46:00.000Z')).toContain('ends soon')
    expect(shown('2018-08-16T10:55:30.000Z')).toContain('ends near')
    expect(shown('2018-08-16T11:00:00.000Z')).toContain('ends ended')
    expect(text(shown(NOW))).toContain(DESK_WORDS.en.sitting.endsSoon('13:00'))
  })
})
