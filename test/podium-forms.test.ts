import { describe, expect, test } from 'vitest'
import { DESK_WORDS, PAGE_WORDS, REPORT_LANGUAGES } from '../src/languages/index.ts'
import { attendanceNow } from '../src/pages/regions/attendance.tsx'
import { podiumNow, secretaryNow } from '../src/pages/regions/podium.tsx'
import { LONGEST_REASON } from '../src/procedure/act.ts'
import { loadConvention } from '../src/record/conventions.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { localTime } from '../src/treaty/clock.ts'
import { zoneOf } from '../src/treaty/clock.ts'
import { momentsIn } from '../src/web/hours.ts'
import { buttonsOf } from './forms.ts'
import { ready, sitting } from './podiumDesk.ts'
import { asks, closesList, decides, deed, gavels, moves, room, roomUnder, takesUp, type Ask } from './room.ts'

const MINUTE = 60_000
const [GENEVA, NEW_YORK] = [zoneOf('Europe/Zurich'), zoneOf('America/New_York')]

describe('a moment as it is said in the room', () => {
  const said = (text: string, at: string, zone = GENEVA) =>
    momentsIn([['_at.until', text]], zone, new Date(at)).find(([name]) => name === 'until')?.[1]
  test.each([
    ['+15', '2018-08-16T08:00:20Z', GENEVA, '2018-08-16T08:16Z'],
    ['+2880', '2018-08-16T08:00:00Z', NEW_YORK, '2018-08-18T08:00Z'],
    ['16:30', '2018-08-16T08:00:20Z', GENEVA, '2018-08-16T14:30Z'],
    ['16:30', '2026-05-06T14:00:00Z', NEW_YORK, '2026-05-06T20:30Z'],
    ['09:00', '2018-08-16T15:00:00Z', GENEVA, '2018-08-17T07:00Z'], // that hour has passed today: tomorrow's
    ['09:00', '2018-10-27T15:00:00Z', GENEVA, '2018-10-28T08:00Z'], // the clocks change in the night between
    ['00:30', '2018-08-16T21:00:00Z', GENEVA, '2018-08-16T22:30Z'],
    ['2018-08-17T08:00Z', '2018-08-16T08:00:00Z', GENEVA, '2018-08-17T08:00Z'],
    ['half past', '2018-08-16T08:00:00Z', GENEVA, 'half past'], // the schema refuses it, and it is kept
  ] as const)('%s said at %s', (text, at, zone, moment) => {
    expect(said(text, at, zone)).toBe(moment)
  })
  test('of a choice and an hour beside it the hour is taken; what is given outright stays', () => {
    const at = new Date('2018-08-16T08:00:00Z')
    const fields = (...all: [string, string][]) => Object.fromEntries(momentsIn(all, GENEVA, at))
    expect(fields(['_at.until', '+15'], ['_at.until', '11:00'])).toEqual({ until: '2018-08-16T09:00Z' })
    expect(fields(['_at.until', '+15'], ['_at.until', ''])).toEqual({ until: '2018-08-16T08:15Z' })
    expect(fields(['_at.until', '+15'], ['until', '2018-08-16T12:00Z'])).toEqual({ until: '2018-08-16T12:00Z' })
    expect(fields(['_at.until', ''], ['item', '4'])).toEqual({ item: '4' })
  })
})

describe.each(['chair', 'secretariat'] as const)('moments at the desk of the %s', (capacity) => {
  test('a sitting is suspended for so long after the button is pressed, however old the page', async () => {
    const { page, send, meeting, house } = await sitting(capacity, ready())
    const suspend = buttonsOf(await page()).find(
      ({ deed, fields }) => deed === 'suspendSitting' && fields.some(([name]) => name === '_at.until'),
    )!
    house.clock.ms += 47 * MINUTE
    const fields = [...suspend.fields.filter(([name]) => name !== '_at.until'), ['_at.until', '+15'] as const]
    expect((await send({ ...suspend, fields })).status).toBe(303)
    const until = house.clock.ms + 15 * MINUTE
    expect(Date.parse(meeting().suspended!.until!)).toBe(until)
    const { no } = house.room
    house.clock.ms += 9 * MINUTE + 20_000 // sent again later: the answer was lost, and its id has become an act
    expect((await send({ ...suspend, fields })).headers.get('location')).toContain(`no=${no}`)
    for (const other of ['+14', '+16', '+30', '11:00'])
      expect((await send({ ...suspend, fields: [...fields.slice(0, -1), ['_at.until', other]] })).status).toBe(409)
    expect([house.room.no, Date.parse(meeting().suspended!.until!)]).toEqual([no, until])
  })
})

describe('a vote on substance that met an objection, where the rules come to a vote', async () => {
  const npt = await loadConvention('npt')
  const text = {
    original: 'en',
    versions: { en: { status: 'official', text: 'The Conference agrees to meet again.' } },
  }
  const story = (objector: string): readonly Ask[] =>
    [
      deed('convene', 'secretariat', {
        body: 'CONF',
        year: 2026,
        from: '2026-05-04',
        to: '2026-05-22',
        place: 'headquarters',
        under: ['CONF.2020'],
      }),
      deed('assumeChair', 'secretariat', { person: { title: 'ms', gender: 'f', latin: 'X' }, state: 'VNM' }),
      deed('openSitting', 'chair', { date: '2026-05-04' }),
      deed('noteAttendance', 'secretariat', { as: 'party', who: ['EGY', 'FIN', 'GHA', 'IRN'] }),
      deed('putQuestion', 'chair', { matter: text, nature: 'substance' }),
      deed('object', objector, { question: 5 }),
    ].map((one) => ({ ...one, at: '2026-05-04T15:00:00.000Z' }))
  const shown = (language: Language, objector: string) => ({
    meeting: roomUnder(npt, 'NPT/CONF.2026')(story(objector)).meeting,
    reader: { language, words: PAGE_WORDS[language], report: REPORT_LANGUAGES[language], chosen: true },
    now: '2026-05-04T15:10:20.000Z',
    local: localTime(npt.timeZone),
  })
  test.each(LANGUAGES)('is deferred from the first button by as many hours as the rule asks for, in %s', (language) => {
    const html = String(podiumNow.show(shown(language, 'IRN')))
    const first = /<button[^>]*class="first"[^>]*>(.*?)<\/button>/.exec(html)!
    expect(first[1]).toContain(DESK_WORDS[language].podium.inHours(48))
    const value = new URLSearchParams(/value="([^"]*)"/.exec(first[0])![1]!.replaceAll('&amp;', '&'))
    expect([...value]).toEqual([
      ['_by', 'chair'],
      ['question', '5'],
      ['_at.until', '+2880'],
    ])
  })
  test.each(LANGUAGES)(
    'is due at the hour to which it was deferred: the Chair is led to it, the secretary enters the count, in %s',
    (language) => {
      for (const objector of ['IRN', 'GHA']) {
        const until = '2026-05-06T15:10Z'
        const defers = { ...deed('deferVote', 'chair', { question: 5, until }), at: '2026-05-04T15:05:00.000Z' }
        const { meeting } = roomUnder(npt, 'NPT/CONF.2026')([...story(objector), defers])
        const at = (now: string) => ({ ...shown(language, objector), meeting, now })
        const [early, due] = [at('2026-05-06T15:09:59.000Z'), at('2026-05-06T15:10:00.000Z')]
        const { does, attendance } = DESK_WORDS[language]
        const count = 'method=showOfHands'
        for (const part of [podiumNow, secretaryNow]) {
          expect(String(part.show(early))).not.toContain('#question-5')
          expect(String(part.show(early))).not.toContain(count)
        }
        const led = /<a class="first" href="#question-5">(.*?)<\/a>/.exec(String(podiumNow.show(due)))
        expect(led?.[1]).toBe(does.recordVote)
        const html = String(secretaryNow.show(due))
        expect(/<button[^>]*class="first"/.exec(html)?.[0]).toContain(count)
        for (const vote of ['yes', 'no', 'abstain']) expect(html).toContain(`name="${vote}" form="hands"`)
        expect(html).not.toContain(attendance.entered)
        const others = String(attendanceNow.show(due))
        expect([others.includes('form="hands"'), others.includes('href="#vote-5"')]).toEqual([false, true])
        expect(String(attendanceNow.show(early))).toContain('form="hands"')
      }
    },
  )
})

describe('the Chair’s desk', () => {
  test.each([
    ['closeDebate', 'JPN', 5],
    ['adjournDebate', 'CUB', 5],
  ])('proposes to return to an item left behind after %s, and the return is then done', async (motion, mover, next) => {
    const story = [...ready(), moves(mover, motion)]
    const question = room(story).no
    const left = [...story, gavels(question), { ...takesUp(next), yields: { openingOrder: 'The meeting moves on.' } }]
    const { press, meeting, page } = await sitting('chair', left)
    expect([meeting().item, buttonsOf(await page()).some(({ deed }) => deed === 'resumeItem')]).toEqual([next, false])
    expect((await press('putQuestion', { proposes: 'resumeItem', item: '4' })).status).toBe(303)
    expect((await press('decideQuestion', { question: String(meeting().questions.at(-1)!.act) })).status).toBe(303)
    expect((await press('resumeItem', { item: '4' })).status).toBe(303)
    expect([meeting().item, meeting().debates.size]).toEqual([4, 0])
  })
  test('reopens a list and gives it a deadline by one form', async () => {
    const { press, meeting, house } = await sitting('chair', [
      ...ready(),
      asks('JPN'),
      closesList(),
      decides('listOfSpeakers'),
    ])
    expect(meeting().lists.get(4)?.closed).not.toBeNull()
    const before = house.room.no
    expect((await press('reopenList', { item: '4' }, { '_at.deadline': '+30' })).status).toBe(303)
    expect(house.room.no).toBe(before + 1)
    const { closed, deadline } = meeting().lists.get(4)!
    expect([closed, Date.parse(deadline!)]).toEqual([null, house.clock.ms + 30 * MINUTE])
  })
  test('takes no more into a field than the deed does', async () => {
    const { page } = await sitting('chair', [...ready(), asks('JPN'), asks('CUB')])
    const html = await page()
    const most = (form: string, name: string) =>
      [...html.matchAll(/<(?:input|textarea)[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => tag.includes(` form="${form}"`) && tag.includes(` name="${name}"`))
        .map((tag) => Number(/maxlength="(\d+)"/.exec(tag)?.[1]))
    expect(most('call', '_yields.speakingOrder')).toEqual([LONGEST_REASON])
    expect(most('move', 'reason')).toEqual([2_000])
    expect(most('decision', 'matter')).toEqual([2_000])
  })
})
