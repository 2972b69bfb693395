import { afterAll, describe, expect, test } from 'vitest'
import type { Json } from '../src/procedure/act.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { closePdf } from '../src/exports/pdf.ts'
import { audienceOfBadge } from '../src/procedure/badge.ts'
import { badgesIn } from '../src/web/badges.ts'
import { readerOf } from '../src/web/caller.ts'
import { DESKS } from '../src/web/desks.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import {
  adoptsAgenda,
  attend,
  closesSitting,
  convened,
  chairs,
  deed,
  discuss,
  MX5,
  objects,
  proposesAgenda,
  reserves,
  strikes,
  submits,
  tables,
  takesUp,
  untilPrivate,
} from './room.ts'

afterAll(closePdf)

// A word for each audience that stands in acts of its own, and one for what lies in a delegation's tray.
const CANARY = { states: 'canaryOfStates', podium: 'canaryOfPodium', trayOfCuba: 'canaryOfCuba' }
const text = (words: string): Json => ({ original: 'en', versions: { en: { status: 'official', text: words } } })

const house = await doorHouse({
  story: [
    ...untilPrivate(
      convened(),
      chairs('CZE'),
      deed('register', 'secretariat', { as: 'party', who: ['CUB'] }, { kept: { CUB: CANARY.podium } }),
      proposesAgenda(),
      reserves('3', 'report'),
      reserves('CRP.1', 'draftReport'),
    ),
    adoptsAgenda(),
    takesUp(4),
    deed('decide', 'chair', { rule: 'topicsOfTheProgramme', matter: CANARY.states }),
    submits('JPN', 'WP.1', { title: text(CANARY.states) }),
    attend('party', 'FRA', 'JPN', 'CUB'),
    discuss(4, 'FRA'),
    deed('presentChairPaper', 'chair', {
      paper: {
        original: 'en',
        versions: { en: { status: 'official', text: { title: CANARY.states, parts: [{ text: CANARY.states }] } } },
      },
      disclaimer: true,
    }),
    deed('annexChairPaper', 'chair', { consulted: true }),
    tables(),
    deed('amendWords', 'FRA', { paragraph: 'discussion', language: 'en', text: CANARY.states }),
    objects('CUB'),
    deed('withdrawObjection', 'CUB'),
    strikes(14),
    closesSitting(),
  ].flat(),
})
const cuba = await house.badge('delegation', 'CUB')
const drafted = { do: 'keep', item: '4', language: 'en', text: CANARY.trayOfCuba }
const kept = await house.post(`${HERE}/~tray/CUB`, drafted, { cookie: cuba.cookie })
if (kept.status !== 303) throw new Error(`the draft was not kept: ${kept.status}`)

// Who may read which canary, by hand. What lies in a tray is its delegation's alone: not even the secretariat's.
const READERS = [
  ['nobody', null, null, []],
  ['an organization', 'organization', 'An organization', []],
  ['an observer', 'delegation', 'ISR', []],
  ['an agency', 'delegation', 'EU', []],
  ['a signatory', 'delegation', 'HTI', ['states']],
  ['a party', 'delegation', 'FRA', ['states']],
  ['the party whose tray it is', 'delegation', 'CUB', ['states', 'trayOfCuba']],
  ['the Chair', 'chair', null, ['states', 'podium']],
  ['the secretariat', 'secretariat', null, ['states', 'podium']],
] as const

const DOORS = [
  '',
  '/~record',
  '/~record.jsonl',
  '/~missing',
  '/~report',
  '/~draft',
  '/~acts',
  '/~meeting.json',
  '/~badges',
  '/~refused',
  '/~do',
  '/~do/adoptReport',
  '/~do/amendWords',
  '/~do/submitDocument',
  '/~preparation',
  '/~chair',
  '/~secretary',
  '/~delegation/CUB',
  '/~delegation/FRA',
  '/~delegation/HTI',
  '/~delegation/ISR',
  '/~organization',
  '/~wall',
  '/~floor',
  '/~speakers',
  '/~tray/CUB?draft=1',
  '/WP.1',
  ...['3', 'CRP.1'].flatMap((document) =>
    ['txt', 'md', 'html', 'json'].flatMap((format) =>
      LANGUAGES.map((language) => `/${document}.${language}.${format}`),
    ),
  ),
]

const badges = new Map<string, string>()
for (const [name, capacity, who] of READERS)
  badges.set(name, capacity === null ? '' : (await house.badge(capacity, who)).cookie)

describe.each(READERS)('%s', (name, _, __, theirs) => {
  const cookie = badges.get(name)!
  const others = Object.entries(CANARY)
    .filter(([whose]) => !theirs.some((one) => one === whose))
    .map(([, canary]) => canary)

  test.each(LANGUAGES)('finds in no page, door or export in %s a word that is not theirs', async (language) => {
    const found = new Set<string>()
    const seen = new Set<string>()
    const todo = [
      `/?lang=${language}`,
      ...DOORS.map((door) => `${HERE}${door}${door.includes('?') ? '&' : '?'}lang=${language}`),
    ]
    while (todo.length > 0) {
      const path = todo.pop()!
      if (seen.has(path)) continue
      seen.add(path)
      const answer = await house.get(path, { cookie })
      const type = answer.headers.get('content-type') ?? ''
      const body = /text|json/.test(type) ? await answer.text() : ''
      const json = language === 'en' ? await house.get(path, { cookie, accept: 'application/json' }) : null
      const told = (await json?.text()) ?? '' // the same as data, which speaks no language
      expect([path, others.filter((canary) => body.includes(canary) || told.includes(canary))]).toEqual([path, []])
      for (const [whose, canary] of Object.entries(CANARY)) if (body.includes(canary)) found.add(whose)
      if (answer.status >= 300 && answer.status < 400) todo.push(answer.headers.get('location')!)
      if (!type.startsWith('text/html') || path.includes('.html')) continue
      for (const [, href = ''] of body.matchAll(/ (?:href|data-live)="(\/[^"#]*)/g)) {
        const link = href.replaceAll('&amp;', '&')
        const other = /[?&]lang=(\w\w)/.exec(link)
        const heavy = /\.(pdf|docx)$|~live/.test(link)
        if (!heavy && link.startsWith(HERE) && (!other || other[1] === language)) todo.push(link)
      }
    }
    expect(seen.size).toBeGreaterThan(60)
    expect([...found].sort()).toEqual([...theirs].sort())
    expect(house.log).toEqual([])
  })

  test.each(LANGUAGES)('hears at no desk in %s a word that is not theirs', async (language) => {
    const held = await badgesIn(new Request('http://here/', { headers: { cookie } }), house.badges)
    let heard = 0
    for (const [name, desk] of Object.entries(DESKS))
      for (const whose of name === 'delegation' ? ['CUB', 'FRA', 'HTI', 'ISR', 'EU'] : [null]) {
        const badge = held.find((one) => desk.needs?.(one, whose, house.room.whole)) ?? null
        if (desk.needs && !badge) continue
        const seen = house.room.seen(audienceOfBadge(house.room.whole, badge))
        const at = { room: house.room, seen, badge, whose, reader: readerOf(language, true) }
        const given = { ...at, search: new URLSearchParams(), now: new Date(house.clock.ms), drawers: house.store }
        for (const { id, show } of desk.moves?.(given) ?? []) {
          const html = String(await show())
          heard++
          expect([name, id, others.filter((canary) => html.includes(canary))]).toEqual([name, id, []])
        }
      }
    expect(heard).toBeGreaterThan(0)
  })

  test('is refused without a word that is not theirs', async () => {
    for (const [deed, fields] of [
      ['submitDocument', { symbol: `${MX5}/WP.1`, kind: 'workingPaper' }],
      ['strike', { no: '11', reason: 'x' }],
      ['object', {}],
      ['adoptReport', { digest: 'f'.repeat(64) }],
      ['inscribe', { item: '4', document: `${MX5}/WP.1` }],
    ] as const) {
      const answer = await house.post(`${HERE}/~do/${deed}`, { ...fields }, { cookie })
      const body = await answer.text()
      expect([deed, others.filter((canary) => body.includes(canary))]).toEqual([deed, []])
      const json = await house.json(`${HERE}/~acts`, { kind: deed, by: 'FRA', particulars: fields }, { cookie })
      const details = await json.text()
      expect([deed, others.filter((canary) => details.includes(canary))]).toEqual([deed, []])
    }
  })
})

test('the canaries are there to be found', async () => {
  const whole = JSON.stringify(house.room.seen('podium').lines)
  expect([whole.includes(CANARY.states), whole.includes(CANARY.podium)]).toEqual([true, true])
  expect([...(await house.store.drawer(MX5, 'tray:CUB')).values()].join()).toContain(CANARY.trayOfCuba)
})
