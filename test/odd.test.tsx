import { describe, expect, test } from 'vitest'
import { PREPARATION_WORDS } from '../src/languages/preparation.ts'
import { framed } from '../src/pages/frame.tsx'
import { missingPage } from '../src/pages/missing.tsx'
import { oddities } from '../src/pages/preparation/odd.ts'
import { oddText } from '../src/pages/preparation/oddWords.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { ruleOn } from '../src/procedure/ruling.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { conventions } from './golden.ts'
import { preparationShown as desk, reader } from './preparationShown.ts'
import { adoptsAgenda, chairs, convened, deed, opens, proposesAgenda, room, roomUnder } from './room.ts'

const { bwc } = conventions
const missing = (meeting: Meeting, language: Language = 'en'): string =>
  framed(missingPage(meeting, reader(language)), reader(language), { path: '/here', style: '/s.css', icon: '/i.svg' })
const sits = (date: string, from: string, to: string, name = 'XX', until?: string) =>
  deed('planSitting', 'secretariat', {
    date,
    from,
    to,
    room: name,
    ...(until === undefined ? {} : { interpretation: { languages: ['en'], until } }),
  })
const oneDay = () => convened({ to: '2018-08-16' })
const MX2 = 'BWC/MSP/2019/MX.2'
const second = (from = '2019-07-31', to = '2019-08-02') =>
  deed('convene', 'secretariat', { body: 'MX.2', year: 2019, from, to, place: 'palais', under: ['MSP.2017'] })
const codes = (meeting: Meeting) => oddities(meeting).map((one) => one.is)
const work = (item: number) =>
  deed('planWork', 'secretariat', {
    entries: [
      {
        date: '2018-08-16',
        item,
        activity: { original: 'en', versions: { en: { status: 'official', text: 'Discussion' } } },
      },
    ],
  })

describe('what is odd in a preparation', () => {
  test('interpretation that ends before the sitting begins or after it ends', () => {
    for (const until of ['09:00', '10:00', '13:01'])
      expect(codes(room(oneDay(), sits('2018-08-16', '10:00', '13:00', 'XX', until)).meeting)).toEqual([
        'interpretation',
      ])
    expect(codes(room(oneDay(), sits('2018-08-16', '10:00', '13:00', 'XX', '13:00')).meeting)).toEqual([])
  })
  test('two sittings in one room at one hour, and neither one after the other nor in two rooms', () => {
    const after = (from: string, name = 'XX') =>
      room(oneDay(), sits('2018-08-16', '10:00', '13:00'), sits('2018-08-16', from, '18:00', name)).meeting
    expect(codes(after('12:00'))).toEqual(['roomTwice'])
    expect(codes(after('13:00'))).toEqual([])
    expect(codes(after('12:00', 'XIX'))).toEqual([])
  })
  test('a sitting on the holiday on which the meeting pauses, and more days than the programme grants', () => {
    const days = ['2019-07-31', '2019-08-01', '2019-08-02'].map((date) => sits(date, '10:00', '13:00'))
    const { meeting } = roomUnder(bwc, MX2)(second(), ...days)
    expect(oddities(meeting)).toEqual([
      { is: 'dayOff', sitting: expect.objectContaining({ date: '2019-08-01' }) },
      { is: 'moreDays', days: 3, granted: 2 },
    ])
    expect(codes(roomUnder(bwc, MX2)(second(), days[0]!, days[2]!).meeting)).toEqual([])
    expect(codes(roomUnder(bwc, MX2)(second('2019-08-05', '2019-08-07')).meeting)).toEqual(['moreDays'])
  })
  test('work under an item that a later agenda no longer has; under one it never had it is refused', () => {
    const story = [oneDay(), chairs('CZE'), ...proposesAgenda()]
    expect(room(story).ask(work(6))).toMatchObject({ objections: [{ impediment: 'noSuchItem', facts: { item: 6 } }] })
    const [, again] = proposesAgenda([{ no: 4, topic: 'MX.5' }])
    const { meeting } = room(story, work(5), again!)
    expect(oddities(meeting)).toEqual([{ is: 'itemNotOnAgenda', item: 5, date: '2018-08-16' }])
    expect(codes(room(oneDay(), work(6)).meeting)).toEqual([]) // no agenda yet
  })
  test('an agenda of the Meeting of States Parties without what the decision has it consider', () => {
    const MSP = 'BWC/MSP/2018'
    const proposed = (...standing: string[]) =>
      roomUnder(bwc, MSP)(
        deed('convene', 'secretariat', {
          body: 'MSP',
          year: 2018,
          from: '2018-12-04',
          to: '2018-12-07',
          place: 'palais',
          under: ['MSP.2017'],
        }),
        chairs('CZE'),
        deed('submitDocument', 'chair', { symbol: `${MSP}/1`, kind: 'agenda' }),
        deed('proposeAgenda', 'chair', {
          document: `${MSP}/1`,
          items: standing.map((one, at) => ({ no: at + 1, standing: one })),
        }),
      ).meeting
    const lacking = proposed('opening', 'expertsReports')
    expect(oddities(lacking)).toEqual([
      { is: 'notConsidered', standing: 'isuReport' },
      { is: 'notConsidered', standing: 'universalization' },
    ])
    for (const html of [desk(lacking), missing(lacking)])
      expect(html).toContain('Consideration of the annual report of the Implementation Support Unit')
    expect(codes(proposed('expertsReports', 'isuReport', 'universalization'))).toEqual([])
  })
  test('stands on the desk and on the page of what is missing, in each language in its own words', () => {
    const title = { original: 'en', versions: { en: { status: 'official', text: 'Other matters' } } }
    const { meeting } = room(
      oneDay(),
      chairs('CZE'),
      ...proposesAgenda([{ no: 4, topic: 'MX.5', title }]),
      sits('2018-08-16', '10:00', '13:00', 'XX', '14:00'),
      sits('2018-08-16', '12:00', '15:00'),
    )
    expect(codes(meeting)).toEqual(['interpretation', 'roomTwice', 'saidPart'])
    expect(desk(meeting)).toContain(`<small class="note">${PREPARATION_WORDS.en.agenda.within}`)
    expect(desk(room(oneDay(), chairs('CZE'), ...proposesAgenda()).meeting)).not.toContain(
      '<small class="note">Part of',
    )
    const said = LANGUAGES.flatMap((code) =>
      oddities(meeting).map((one) => {
        const text = oddText(one, meeting, reader(code))
        expect(desk(meeting, code)).toContain(text)
        expect(missing(meeting, code)).toContain(text)
        return text
      }),
    )
    expect(new Set(said).size).toBe(3 * LANGUAGES.length)
  })
  test('has in Chinese one space between Han and a room, a number or a date', () => {
    const [, again] = proposesAgenda([{ no: 4, topic: 'MX.5' }])
    const story = [oneDay(), chairs('CZE'), ...proposesAgenda(), work(5), again!]
    for (const name of ['XX', '17']) {
      const twice = [sits('2018-08-16', '10:00', '13:00', name), sits('2018-08-16', '12:00', '15:00', name)]
      const { meeting } = room(story, ...twice)
      expect(codes(meeting)).toEqual(['roomTwice', 'itemNotOnAgenda'])
      const texts = oddities(meeting).map((one) => oddText(one, meeting, reader('zh')))
      for (const text of texts)
        expect(text).not.toMatch(/\p{Script=Han}[\p{Script=Latin}\d]|[\p{Script=Latin}\d]\p{Script=Han}/u)
      expect(texts[0]).toContain(`${name} 在`)
      expect(texts[1]).toContain('议程项目 5 未')
    }
  })
})

describe('undoing', () => {
  test('is offered where the strike is in order and nowhere else, before and after the opening', () => {
    const opened = [oneDay(), chairs('CZE'), ...proposesAgenda(), sits('2018-08-16', '10:00', '13:00'), opens()]
    for (const meeting of [room(opened).meeting, room(opened, adoptsAgenda()).meeting]) {
      const html = desk(meeting)
      const offered = [...html.matchAll(/~do\/strike.*?name="no" value="(\d+)"/gs)].map(([, no]) => Number(no))
      const entered = [meeting.proposedAgenda!.act, meeting.planned[0]!.act, meeting.chair!.act]
      const inOrder = entered.filter(
        (no) =>
          ruleOn(meeting, { kind: 'strike', by: 'secretariat', hand: '', particulars: { no, reason: 'x' } }).inOrder,
      )
      expect(offered.filter((no) => entered.includes(no)).sort()).toEqual([...inOrder].sort())
    }
    const { meeting, last } = room(opened, adoptsAgenda())
    expect(desk(meeting)).toContain(
      `Act ${last('adoptAgenda')} would not be in order without act ${last('proposeAgenda')}`,
    )
  })
  test('of a list that a name opened would strike the name: it is not offered', () => {
    const story = [
      oneDay(),
      chairs('CZE'),
      ...proposesAgenda(),
      deed('register', 'secretariat', { as: 'party', who: ['JPN'] }),
    ]
    const asks = deed('inscribe', 'JPN', { item: 4 })
    const opensList = deed('openList', 'secretariat', { item: 4 })
    const offered = (meeting: Meeting, no: number) => desk(meeting).includes(`name="no" value="${no}"`)
    const byName = room(story, asks)
    expect(offered(byName.meeting, byName.last('inscribe'))).toBe(false)
    const byDeed = room(story, opensList)
    expect(offered(byDeed.meeting, byDeed.last('openList'))).toBe(true)
  })
})
