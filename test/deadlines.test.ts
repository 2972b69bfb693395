// A deadline is told and asked for by one clock, that of the meeting, on lists, forms, refusals and the record alike; the clock is named.
import { describe, expect, test } from 'vitest'
import { PAGE_WORDS, DESK_WORDS } from '../src/languages/index.ts'
import { refusal } from '../src/languages/refusal.ts'
import { ruleOn } from '../src/procedure/ruling.ts'
import { localTime, offset, zoneOf } from '../src/treaty/clock.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { momentsIn } from '../src/web/hours.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { asks, bwc, deed, opening, PARTIES, registers, room } from './room.ts'

const ready = [...opening(), registers('party', ...PARTIES)]
const opensList = (deadline: string) => deed('openList', 'secretariat', { item: 5, deadline })
const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/[^\S\u00a0]+/g, ' ')

describe('the clock', () => {
  test.each([
    ['Europe/Zurich', '2018-08-16T08:00Z', 'UTC+2', '2018-08-16 10:00'],
    ['Europe/Zurich', '2018-12-04T08:00Z', 'UTC+1', '2018-12-04 09:00'],
    ['America/New_York', '2018-08-16T02:00Z', 'UTC−4', '2018-08-15 22:00'],
    ['Asia/Kolkata', '2018-08-16T08:00Z', 'UTC+5:30', '2018-08-16 13:30'],
    ['Africa/Abidjan', '2018-08-16T08:00:59.999Z', 'UTC', '2018-08-16 08:00'],
  ])('of %s at %s is %s', (zone, at, named, here) => {
    const local = localTime(zone)(at)
    expect([offset(at, local), `${local.day} ${local.hour}`]).toEqual([named, here])
  })

  test.each([
    ['2018-08-16T18:00', '2018-08-16T16:00Z'],
    ['2018-12-04 18:00', '2018-12-04T17:00Z'],
    ['2018-08-16T18:00:30', '2018-08-16T16:00Z'],
    ['2018-08-16T18:00Z', '2018-08-16T18:00Z'],
    ['2018-99-16T18:00', '2018-99-16T18:00'],
  ])('a day and hour said as %s is the moment %s', (said, moment) => {
    const fields = momentsIn([['_at.deadline', said]], zoneOf('Europe/Zurich'), new Date('2018-08-16T08:00Z'))
    expect(fields).toEqual([['deadline', moment]])
  })
})

describe.each(LANGUAGES)('in %s', (language) => {
  const words = PAGE_WORDS[language]
  const { moment } = DESK_WORDS[language]

  test.each([
    ['Europe/Zurich', '2018-08-15T16:00Z', '2018-08-15', '18:00', 'UTC+2'],
    ['America/New_York', '2018-08-15T01:30Z', '2018-08-14', '21:30', 'UTC−4'],
  ] as const)('a refusal tells the hour in %s and names its clock', (timeZone, deadline, day, hour, zone) => {
    const { meeting } = room(ready, opensList(deadline))
    const ruling = ruleOn(meeting, { hand: '', ...asks('CUB', 5) }, '2018-08-16T08:20:00.000Z')
    if (ruling.inOrder) throw new Error('in order')
    const there = { ...meeting, convention: { ...bwc, timeZone } }
    const [said = ''] = ruling.objections.map((one) => refusal(words, there, one))
    expect(said).toContain(words.day(day))
    expect(said).toContain(words.localTime(zone))
    expect(said).toContain(language === 'fr' ? String(Number(hour.slice(0, 2))) : hour)
    expect(said).not.toContain(deadline.slice(11, 16))
  })

  test('the list, the form and the record tell the same hour', async () => {
    const house = await doorHouse({ story: [...ready, opensList('2018-08-17T16:00Z')] })
    const { cookie } = await house.badge('secretariat')
    const page = async (path: string) =>
      (await house.get(`${HERE}/${path}${path.includes('?') ? '&' : '?'}lang=${language}`, { cookie })).text()
    const told = words.byTheClock(moment('2018-08-17', '18:00'), 'UTC+2')
    for (const path of ['~speakers', '~record', '~preparation'])
      expect([path, text(await page(path)).includes(told)]).toEqual([path, true])
    const form = await page('~do/openList?deadline=2018-08-17T16:00Z')
    expect(form).toMatch(/name="_at.deadline" type="datetime-local" [^>]*value="2018-08-17T18:00"/)
    expect(text(form)).toContain(words.localTime('UTC+2'))
  })
})

test('what is written in the form of a deed is an hour of the meeting; refused, it comes back as such', async () => {
  const house = await doorHouse({ story: ready })
  const { cookie } = await house.badge('secretariat')
  const send = (item: string) =>
    house.post(
      `${HERE}/~do/openList?lang=en`,
      { _by: 'secretariat', item, '_at.deadline': '2018-08-17T18:00' },
      { cookie },
    )
  expect((await send('5')).status).toBe(303)
  expect(house.room.whole.lists.get(5)?.deadline).toBe('2018-08-17T16:00Z')
  const again = await send('5')
  expect(again.status).toBe(409)
  expect(await again.text()).toMatch(/name="_at.deadline" [^>]*value="2018-08-17T18:00"/)
})

test('deadlines that are past are not offered', async () => {
  const house = await doorHouse({ story: opening() })
  const { cookie } = await house.badge('secretariat')
  const offered = async () => {
    const html = await (await house.get(`${HERE}/~preparation?lang=en`, { cookie })).text()
    const select = /<select[^>]*name="deadline"[^>]*>(.*?)<\/select>/s.exec(html)?.[1] ?? ''
    return [...select.matchAll(/value="(2[^"]*)"/g)].map(([, at]) => at)
  }
  house.clock.ms = Date.parse('2018-08-16T09:59Z')
  const next = ['2018-08-16T16:00Z', '2018-08-17T10:00Z', '2018-08-17T16:00Z']
  expect(await offered()).toEqual(['2018-08-16T10:00Z', ...next])
  house.clock.ms = Date.parse('2018-08-16T10:00Z')
  expect(await offered()).toEqual(next)
})
