import { describe, expect, test } from 'vitest'
import { DOOR_WORDS, PAGE_WORDS, SEAT_WORDS } from '../src/languages/index.ts'
import { ACTS, type Deed } from '../src/procedure/acts.ts'
import { particularsFrom, shapeOf } from '../src/procedure/asked.ts'
import { cookieName } from '../src/web/badges.ts'
import { ownPath } from '../src/web/body.ts'
import { readAddress } from '../src/web/address.ts'
import { countIn, LIMITS, meter, places, rateIn } from '../src/web/limits.ts'
import { noteRefused, refusedIn } from '../src/web/refused.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { doorHouse, HERE, OWN } from './doorHouse.ts'
import {
  adoptsAgenda,
  attend,
  chairs,
  closesSitting,
  decides,
  proposesAgenda,
  takesUp,
  convened,
  deed,
  MX5,
  opening,
  opens,
  registers,
  reserves,
  tables,
  untilPrivate,
} from './room.ts'

const fields = (deed: Deed, ...written: readonly (readonly [string, string])[]) =>
  particularsFrom(shapeOf(deed)!, written)

describe('the fields of a form', () => {
  test('become the particulars of the deed, numbers and lists and yes or no as its schema has them', () => {
    expect(fields('takeUpItem', ['item', ' 4 '])).toEqual({ item: 4 })
    expect(fields('openSitting', ['date', '2018-08-16'], ['private', 'false'])).toEqual({
      date: '2018-08-16',
      private: false,
    })
    expect(fields('noteAttendance', ['as', 'party'], ['who', 'CUB'], ['who', 'FRA\r\nJPN\r\n'])).toEqual({
      as: 'party',
      who: ['CUB', 'FRA', 'JPN'],
    })
    expect(fields('circulateStatements', ['statements', 'on'], ['presentations', 'true'])).toEqual({
      statements: true,
      presentations: true,
    })
  })
  test('stand under paths where particulars have particulars of their own', () => {
    expect(
      fields(
        'planSitting',
        ['date', '2018-08-16'],
        ['from', '10:00'],
        ['to', '13:00'],
        ['room', 'VII'],
        ['interpretation.languages', 'ar'],
        ['interpretation.languages', 'zh'],
        ['interpretation.until', '12:55'],
      ),
    ).toMatchObject({ interpretation: { languages: ['ar', 'zh'], until: '12:55' } })
    expect(
      fields('proposeAgenda', ['items.7.no', '5'], ['items.2.no', '4'], ['items.2.topic', 'MX.5'], ['items.9.no', '']),
    ).toEqual({ items: [{ no: 4, topic: 'MX.5' }, { no: 5 }] })
    expect(
      fields('proposeAgenda', ['items.0.title.original', 'fr'], ['items.0.title.versions.fr.text', 'Un']),
    ).toMatchObject({ items: [{ title: { versions: { fr: { text: 'Un' } } } }] })
    expect(fields('limitSpeeches', ['seconds', 'national: 300\nreply=120'], ['interventions', '2'])).toEqual({
      seconds: { national: 300, reply: 120 },
      interventions: 2,
    })
    expect(fields('limitSpeeches', ['interventions', '2'])).toEqual({ seconds: {}, interventions: 2 })
  })
  test('left empty are left out, and unknown ones are kept for the schema to refuse', () => {
    expect(fields('inscribe', ['item', '4'], ['group', ''], ['document', ' '])).toEqual({ item: 4 })
    expect(fields('inscribe', ['item', 'four'], ['colour', 'red'])).toEqual({ item: 'four', colour: 'red' })
  })
  test('with names that are no paths, too deep, or too many, are not read', () => {
    for (const name of ['__proto__', 'a.__proto__.b', '', '.', 'a..b', 'a.b.c.d.e.f.g.h.i', 'x'.repeat(100), 'a[0]'])
      expect([name, fields('inscribe', [name, 'x'])]).toEqual([name, { unreadable: name.slice(0, 80) }])
    expect(fields('inscribe', ...Array.from({ length: 2_001 }, () => ['item', '4'] as const))).toHaveProperty(
      'unreadable',
    )
  })
  test('every deed has a shape that a form can be made of', () => {
    for (const deed of Object.keys(ACTS)) expect([deed, shapeOf(deed)?.type]).toEqual([deed, 'object'])
  })
})

test('one is led back to a path of this site and to no other', () => {
  for (const path of ['/', `${HERE}/~chair?lang=fr#list`]) expect(ownPath(path)).toBe(path)
  for (const path of [
    '',
    'x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example/',
    'javascript:1',
  ])
    expect([path, ownPath(path)]).toEqual([path, null])
  expect(ownPath(null)).toBeNull()
})

test('addresses of doors and desks are spelled in one way', () => {
  const known = { conventions: [{ code: 'bwc', prefix: 'BWC' }], meetings: [MX5], extensions: ['pdf'] }
  const at = (path: string) => readAddress(path, known)
  expect(at(`${HERE}/~do/inscribe`)).toMatchObject({ behind: 'do', named: 'inscribe' })
  expect(at(`${HERE}/~delegation/CUB`)).toMatchObject({ behind: 'delegation', named: 'CUB' })
  expect(at(`${HERE}/~delegation/cub`)).toEqual({ to: 'elsewhere', path: `${HERE}/~delegation/CUB` })
  expect(at(`${HERE}/~Chair/`)).toEqual({ to: 'elsewhere', path: `${HERE}/~chair` })
  expect([at('/~badge'), at('/~acts.json')]).toEqual([{ to: 'badge' }, { to: 'deeds' }])
  for (const path of ['~do/a/b', '~chair/CUB', '~nothing', '~do/%2e', '~delegation/<x>'])
    expect(at(`${HERE}/${path}`).to).toBe('nothing')
})

describe('a badge’s link', () => {
  test.each(LANGUAGES)('labels a field by what it is within its form, in %s', async (language) => {
    const { badge, get } = await doorHouse({ story: [convened()] })
    const cookie = (await badge('secretariat')).cookie
    const labelled = async (deed: string, field: string) =>
      new RegExp(`<label for="field-${field}">([^<]+)`).exec(
        await (await get(`${HERE}/~do/${deed}?lang=${language}`, { cookie })).text(),
      )?.[1]
    expect(await labelled('recordVote', 'no')).toBe(DOOR_WORDS[language].particulars['recordVote.no'])
    expect(await labelled('strike', 'no')).toBe(DOOR_WORDS[language].particulars['no'])
    expect(await labelled('assumeChair', 'person-title')).toBe(DOOR_WORDS[language].particulars['person.title'])
  })
  test('opens a page with one button, and the button leads to the desk without the token', async () => {
    const { badge, get, post } = await doorHouse({ story: [convened()] })
    const cuba = await badge('delegation', 'CUB')
    const page = await get(`/~badge?token=${cuba.token}`)
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toContain('Badge 1: Cuba')
    expect(html.match(/<button/g)).toHaveLength(1)
    expect(page.headers.get('referrer-policy')).toBe('strict-origin')
    expect(page.headers.get('set-cookie')).toBeNull()
    const entered = await post('/~badge', { token: cuba.token })
    expect([entered.status, entered.headers.get('location')]).toEqual([303, `${HERE}/~delegation/CUB`])
    expect(entered.headers.get('set-cookie')).toBe(`${cuba.cookie}; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax`)
    const read = await get(HERE, { cookie: cuba.cookie })
    expect(await read.text()).toContain('Badge 1: Cuba')
    expect([read.headers.get('cache-control'), read.headers.get('vary')]).toEqual([
      'private, no-cache',
      'Accept, Accept-Language, Accept-Encoding, Cookie',
    ])
    expect(await (await get(HERE)).text()).not.toContain('Badge 1')
  })

  test('forged, unknown or taken back, is answered alike, byte for byte', async () => {
    const { badge, badges, get, post } = await doorHouse({ story: [convened()] })
    const gone = await badge('chair')
    await badges.revoke(MX5, gone.no)
    const unknown = await badges.tokenOf({ no: '99', meeting: MX5, capacity: 'chair', who: null })
    const forged = `${gone.token.slice(0, -3)}AAA`
    const answers = await Promise.all(
      [gone.token, unknown, forged, '', 'x'].flatMap((token) => [
        get(`/~badge?token=${token}`),
        post('/~badge', { token }),
      ]),
    )
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(bodies).size).toBe(1)
    for (const answer of answers) expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
  })

  test('is put away by a button, and others in the same browser stay', async () => {
    const { badge, get, post } = await doorHouse({ story: [convened()] })
    const [cuba, chair] = [await badge('delegation', 'CUB'), await badge('chair')]
    const cookie = `${cuba.cookie}; ${chair.cookie}`
    expect(await (await get(HERE, { cookie })).text()).toMatch(/badge 2: the Chair/i)
    const left = await post('/~badge', { leave: '2', meeting: MX5 }, { cookie })
    expect([left.status, left.headers.get('location')]).toEqual([303, HERE])
    expect(left.headers.get('set-cookie')).toContain(`${cookieName(chair)}=; Max-Age=0`)
    expect(await (await get(HERE, { cookie: cuba.cookie })).text()).toContain('Badge 1: Cuba')
  })
})

const item4 = [...opening()]

describe('a deed as a form', () => {
  test('in order leads back to where it was asked, with the number of its act', async () => {
    const { badge, post, room } = await doorHouse({ story: [item4] })
    const { cookie, no } = await badge('secretariat')
    const before = room.no
    const done = await post(
      `${HERE}/~do/noteAttendance`,
      { as: 'party', who: 'CUB\r\nFRA', _back: `${HERE}/~secretary?lang=fr#list` },
      { cookie },
    )
    expect([done.status, done.headers.get('location')]).toEqual([
      303,
      `${HERE}/~secretary?lang=fr&no=${before + 1}#list`,
    ])
    expect(room.whole.entries.at(-1)!.act).toMatchObject({
      kind: 'noteAttendance',
      by: 'secretariat',
      hand: no,
      particulars: { as: 'party', who: ['CUB', 'FRA'] },
    })
  })

  test('sent twice with one id is done once', async () => {
    const { badge, post, room } = await doorHouse({ story: [item4] })
    const { cookie } = await badge('secretariat')
    const form = { as: 'party', who: 'CUB', _id: 'once' }
    const [first, second] = [
      await post(`${HERE}/~do/noteAttendance`, form, { cookie }),
      await post(`${HERE}/~do/noteAttendance`, form, { cookie }),
    ]
    expect(first.headers.get('location')).toBe(second.headers.get('location'))
    expect(room.no).toBe(item4.length + 1)
  })

  test('out of order comes back with what was asked, every reason with its rule, and what was typed', async () => {
    const { badge, post, room } = await doorHouse({ story: [convened(), chairs('CZE'), opens()] })
    const { cookie } = await badge('chair')
    const refused = await post(`${HERE}/~do/takeUpItem`, { item: '4', _back: HERE }, { cookie })
    const html = await refused.text()
    expect(refused.status).toBe(409)
    expect(html).toContain(PAGE_WORDS.en.outOfOrder)
    expect(html).toContain(DOOR_WORDS.en.refused.asked(PAGE_WORDS.en.deeds.takeUpItem, PAGE_WORDS.en.offices.chair))
    expect(html).toMatch(/<ul class="reasons"><li>/)
    expect(html).toContain('name="item" type="text" inputmode="numeric" pattern="-?[0-9]*" required="" value="4"')
    expect(html).toContain(`href="${HERE}"`)
    expect(room.no).toBe(3)
  })

  test('whose rule yields shows the field in which it is asked to', async () => {
    const { badge, post, room } = await doorHouse({
      story: [item4, deed('grantObserverStatus', 'chair', { who: ['ISR'] })],
    })
    const { cookie } = await badge('secretariat')
    const form = { item: '4', who: 'ISR' }
    const html = await (await post(`${HERE}/~do/noteObserverStatements`, form, { cookie })).text()
    expect(html).toContain('name="_yields.observerStates"')
    const done = await post(
      `${HERE}/~do/noteObserverStatements`,
      { ...form, '_yields.observerStates': 'The Chair invited it.' },
      { cookie },
    )
    expect(done.status).toBe(303)
    expect(room.whole.entries.at(-1)!.act!.yields).toEqual({ observerStates: 'The Chair invited it.' })
  })

  test('of the Chair is keyed by the secretary, of a delegation by the secretary too, and the hand is the secretary’s', async () => {
    const { badge, post, room } = await doorHouse({ story: [convened(), chairs('CZE'), opens()] })
    const secretary = await badge('secretariat')
    const done = await post(`${HERE}/~do/closeSitting`, {}, { cookie: secretary.cookie })
    expect(done.status).toBe(303)
    expect(room.whole.entries.at(-1)!.act).toMatchObject({ by: 'chair', hand: secretary.no })
    const paper = { symbol: `${MX5}/WP.1`, kind: 'workingPaper', 'title.original': 'en' }
    const title = { 'title.versions.en.status': 'official', 'title.versions.en.text': 'A paper' }
    const cuba = await post(
      `${HERE}/~do/submitDocument`,
      { ...paper, ...title, _by: 'CUB' },
      { cookie: secretary.cookie },
    )
    expect(cuba.status).toBe(303)
    expect(room.whole.entries.at(-1)!.act).toMatchObject({ by: 'CUB', hand: secretary.no })
  })

  test('is made with the badge that is for it, where a browser holds several', async () => {
    const { badge, post, room } = await doorHouse({ story: [convened(), chairs('CZE'), opens()] })
    const [cuba, secretary, chair] = [
      await badge('delegation', 'CUB'),
      await badge('secretariat'),
      await badge('chair'),
    ]
    const cookie = [cuba, secretary, chair].map((one) => one.cookie).join('; ')
    expect((await post(`${HERE}/~do/closeSitting`, { _by: 'chair' }, { cookie })).status).toBe(303)
    expect(room.whole.entries.at(-1)!.act!.hand).toBe(chair.no)
    const named = { date: '2018-08-16', _by: 'chair', _hand: secretary.no }
    expect((await post(`${HERE}/~do/openSitting`, named, { cookie })).status).toBe(303)
    expect(room.whole.entries.at(-1)!.act!.hand).toBe(secretary.no)
  })

  test.each(LANGUAGES)('has a form in %s for every deed there is, which works without scripts', async (language) => {
    const { badge, get } = await doorHouse({ story: [item4] })
    const { cookie } = await badge('secretariat')
    const all = await (await get(`${HERE}/~do?lang=${language}`, { cookie })).text()
    for (const deed of Object.keys(ACTS)) {
      expect(all).toContain(`${HERE}/~do/${deed}?lang=${language}`)
      const page = await get(`${HERE}/~do/${deed}?lang=${language}`, { cookie })
      expect([deed, page.status]).toEqual([deed, 200])
      const html = await page.text()
      expect(html).toContain(`action="${HERE}/~do/${deed}?lang=${language}"`)
      expect(html).not.toContain('undefined')
      expect(html).not.toContain('[object')
      expect(html).not.toMatch(/<script|<code>/)
    }
  })

  test('that fixes a text carries the digest of the text its reader saw, and is refused once that has changed', async () => {
    const { badge, get, post, room } = await doorHouse({
      story: [item4, reserves('3', 'report'), reserves('CRP.1', 'draftReport'), tables()],
    })
    const { cookie } = await badge('chair')
    const html = await (await get(`${HERE}/~do/adoptReport`, { cookie })).text()
    const digest = /name="digest" value="([0-9a-f]{64})"/.exec(html)![1]!
    const paragraph = room.whole.draft!.paragraphs[0]!.id
    const amended = await post(
      `${HERE}/~do/amendWords`,
      { paragraph, language: 'en', text: 'Other words.' },
      { cookie },
    )
    expect(amended.status).toBe(303)
    const before = room.no
    const late = await post(`${HERE}/~do/adoptReport`, { digest }, { cookie })
    expect([late.status, room.no]).toEqual([409, before])
  })
})

describe('what is not taken changes nothing', async () => {
  const house = await doorHouse({ story: [item4] })
  const { badge, badges, post, get, server, room, store } = house
  const secretary = await badge('secretariat')
  const cuba = await badge('delegation', 'CUB')
  const ngo = await badge('organization', 'An organization')
  const elsewhere = await badge('secretariat', null, 'BWC/MSP/2018/MX.4')
  const revoked = await badge('secretariat')
  await badges.revoke(MX5, revoked.no)
  const path = `${HERE}/~do/noteAttendance`
  const form = { as: 'party', who: 'CUB' }
  const { cookie } = secretary

  const CASES: readonly (readonly [string, number, () => Response | Promise<Response>])[] = [
    ['without a badge', 401, () => post(path, form)],
    ['with a forged cookie', 401, () => post(path, form, { cookie: `${cookieName(secretary)}=forged.forged` })],
    ['with a tampered token', 401, () => post(path, form, { cookie: cookie.replace(/.$/, '!') })],
    [
      'with one badge’s token under another’s name: it is what the token says',
      409,
      () => post(path, form, { cookie: `${cookieName(secretary)}=${cuba.token}` }),
    ],
    ['with a badge of another meeting', 401, () => post(path, form, { cookie: elsewhere.cookie })],
    ['with a badge that was taken back', 401, () => post(path, form, { cookie: revoked.cookie })],
    [
      'by a delegation for the secretariat',
      403,
      () => post(path, { ...form, _by: 'secretariat' }, { cookie: cuba.cookie }),
    ],
    [
      'by a delegation for another',
      403,
      () => post(`${HERE}/~do/inscribe`, { item: '4', _by: 'FRA' }, { cookie: cuba.cookie }),
    ],
    ['by an organization', 403, () => post(`${HERE}/~do/inscribe`, { item: '4', _by: 'CUB' }, { cookie: ngo.cookie })],
    ['by a hand that is not held', 403, () => post(path, { ...form, _by: 'secretariat', _hand: '77' }, { cookie })],
    ['of another’s office', 409, () => post(path, form, { cookie: cuba.cookie })],
    ['from another site', 403, () => post(path, form, { cookie, 'sec-fetch-site': 'cross-site' })],
    ['from a neighbouring site', 403, () => post(path, form, { cookie, 'sec-fetch-site': 'same-site' })],
    [
      'from another origin',
      403,
      () =>
        server.request(path, {
          method: 'POST',
          body: 'as=party&who=CUB',
          headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
        }),
    ],
    [
      'from nowhere',
      403,
      () =>
        server.request(path, {
          method: 'POST',
          body: 'as=party&who=CUB',
          headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        }),
    ],
    ['too long', 413, () => post(path, { ...form, note: 'x'.repeat(70_000) }, { cookie })],
    ['too long, as it says itself', 413, () => post(path, form, { cookie, 'content-length': '999999' })],
    ['as plain text', 415, () => post(path, 'as=party', { cookie, 'content-type': 'text/plain' })],
    ['in parts', 415, () => post(path, 'as=party', { cookie, 'content-type': 'multipart/form-data; boundary=x' })],
    ['with a broken percent sequence', 400, () => post(path, 'as=%E0%A4%A', { cookie })],
    ['with bytes that are no text', 400, () => post(path, 'as=%FF', { cookie })],
    ['nested too deep', 400, () => post(path, { [`who${'.a'.repeat(500)}`]: 'x' }, { cookie })],
    ['under a name that no object may have', 400, () => post(path, { 'who.__proto__.x': 'y', ...form }, { cookie })],
    ['with particulars of another kind', 400, () => post(path, { as: 'party', who: 'nobody at all' }, { cookie })],
    ['with half a character', 400, () => post(`${HERE}/~do/strike`, 'no=1&reason=%ED%A0%80', { cookie })],
    ['of a deed there is none of', 404, () => post(`${HERE}/~do/dance`, form, { cookie })],
    ['of no deed', 404, () => post(`${HERE}/~do`, form, { cookie })],
    [
      'too late',
      409,
      () =>
        post(
          `${HERE}/~do/convene`,
          { body: 'MX.5', year: '2018', from: '2018-08-16', to: '2018-08-17', place: 'palais', under: 'MSP.2017' },
          { cookie },
        ),
    ],
    ['with PUT', 405, () => server.request(path, { method: 'PUT', body: 'x', headers: { cookie, ...OWN } })],
    ['with DELETE', 405, () => server.request(path, { method: 'DELETE', headers: { cookie, ...OWN } })],
    ['by asking for it', 413, () => get(path, { cookie, 'content-length': '12' })],
    ['at a meeting that is not there', 404, () => post('/BWC/MSP/2018/MX.1/~do/noteAttendance', form, { cookie })],
  ]
  test.each(CASES)('%s: %i', async (_, status, knock) => {
    const head = await store.head(MX5)
    const answer = await knock()
    expect(answer.status).toBe(status)
    expect(await store.head(MX5)).toEqual(head)
    const html = await answer.text()
    expect(html).toContain('<h1>')
    expect(html).not.toContain('undefined')
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self'")
  })

  test('and is written down for the secretariat alone, with the badge and the reasons, the latest first', async () => {
    await post(`${HERE}/~do/inscribe`, { item: '4', _by: 'FRA' }, { cookie: cuba.cookie })
    await post(`${HERE}/~do/convene`, {}, { cookie })
    const html = await (await get(`${HERE}/~refused`, { cookie })).text()
    const { otherBadge } = DOOR_WORDS.en.notTaken
    const row = (deed: Deed, why: string, no: string) =>
      expect(html).toMatch(new RegExp(`<td>${no}</td><td>${PAGE_WORDS.en.deeds[deed]}</td><td><p>${why}`))
    row('inscribe', otherBadge.title, cuba.no)
    row('convene', 'The request “Convening of the meeting” is incomplete', secretary.no)
    expect(html.indexOf('is incomplete')).toBeLessThan(html.indexOf(otherBadge.title))
    expect((await get(`${HERE}/~refused`, { cookie: cuba.cookie })).status).toBe(403)
    expect((await get(`${HERE}/~refused`)).status).toBe(401)
  })

  test('only so many refused requests are kept', async () => {
    for (let no = 0; no < 1_010; no++) await noteRefused(store, 'X/1', { at: '', badge: '', deed: String(no), why: [] })
    const all = await refusedIn(store, 'X/1')
    expect([all.length, all[0]!.deed, all.at(-1)!.deed]).toEqual([1_000, '1009', '10'])
  })

  test('a page of a meeting that can only be read says so', async () => {
    const answer = await post('/NPT/CONF.2026/~do/noteAttendance', form, { cookie })
    expect([404, 409]).toContain(answer.status)
    expect(room.no).toBe(item4.length)
  })
})

// What the log says of each door that is tried without a badge and with another's, by hand.
const TRIED: readonly (readonly [path: string, deed: string, whose: 'none' | 'cuba' | 'both'])[] = [
  ['~chair', '~chair', 'both'],
  ['~secretary', '~secretary', 'both'],
  ['~preparation', '~preparation', 'both'],
  ['~organization', '~organization', 'both'],
  ['~delegation/FRA', '~delegation/FRA', 'both'],
  ['~live/chair', '~live/chair', 'both'],
  ['~live/delegation/JPN?lang=zh', '~live/delegation/JPN', 'both'],
  ['~badges', '~badges', 'both'],
  ['~refused', '~refused', 'both'],
  ['~sheet', '~sheet', 'both'],
  ['~sheet.csv', '~sheet', 'both'],
  ['~tray/FRA?draft=1', '~tray/FRA', 'both'],
  ['~do/strike?_by=secretariat', 'strike', 'both'],
  ['~do', '~do', 'none'],
  ['~delegation/CUB', '~delegation/CUB', 'none'],
]

describe('whoever reads at a door that is not his', () => {
  test.each(TRIED)('%s is turned away, and it is written down', async (path, deed, whose) => {
    const { badge, get, store } = await doorHouse({ story: [item4] })
    const cuba = await badge('delegation', 'CUB')
    expect((await get(`${HERE}/${path}`)).status).toBeGreaterThanOrEqual(401)
    const status = (await get(`${HERE}/${path}`, { cookie: cuba.cookie })).status
    expect(status === 403 || status === 404).toBe(whose === 'both')
    const lines = (await refusedIn(store, MX5)).map(({ badge, deed, why }) => [badge, deed, ...why])
    const other = [cuba.no, deed, 'otherBadge']
    expect(lines).toEqual([...(whose === 'both' ? [other] : []), ['', deed, 'needsBadge']])
  })
  test('and comes to a public page, or to his own desk, leaves no line', async () => {
    const { badge, get, store } = await doorHouse({ story: [item4] })
    const { cookie } = await badge('delegation', 'CUB')
    for (const path of ['', '/~floor', '/~wall', '/~speakers', '/~record', '/~delegation/CUB', '/~do/inscribe'])
      expect([path, (await get(`${HERE}${path}`, { cookie })).status]).toEqual([path, 200])
    expect(await refusedIn(store, MX5)).toEqual([])
  })
})

describe('the log of what was refused', () => {
  test('takes twenty lines a minute from one address or badge, and says how many more there were', async () => {
    const { badge, get, post, server, clock, store } = await doorHouse({ story: [item4] })
    const [secretary, cuba] = [await badge('secretariat'), await badge('delegation', 'CUB')]
    const from = (remoteAddress: string, cookie = '') =>
      server.request(`${HERE}/~chair`, { headers: { cookie } }, { incoming: { socket: { remoteAddress } } })
    const floods = async (count: number, ...whose: readonly [string, string?]) => {
      const answers = await Promise.all(Array.from({ length: count }, () => from(...whose)))
      expect(new Set(answers.map(({ status }) => status)).size).toBe(1)
    }
    const told = async () => {
      const lines = await refusedIn(store, MX5)
      const more = lines.map(({ more }) => more).filter((one) => one !== undefined)
      return [lines.length, ...more]
    }
    await post(`${HERE}/~do/convene`, {}, { cookie: secretary.cookie })
    await floods(19, '192.0.2.1')
    expect(await told()).toEqual([20])
    await floods(1, '192.0.2.1')
    expect(await told()).toEqual([21])
    await floods(1_200, '192.0.2.1')
    expect(await told()).toEqual([21, 1_200])
    await floods(23, '192.0.2.2')
    await floods(22, '192.0.2.1', cuba.cookie)
    expect(await told()).toEqual([61, 2, 3, 1_200])
    const all = await refusedIn(store, MX5)
    expect(all.at(-1)).toMatchObject({ badge: secretary.no, deed: 'convene' })
    expect(all.find(({ more }) => more === 2)).toMatchObject({ badge: cuba.no, deed: '~chair', why: ['otherBadge'] })
    clock.ms += 60_000
    await floods(21, '192.0.2.1')
    expect(await told()).toEqual([81, 1, 2, 3, 1_200])
    for (const language of LANGUAGES) {
      const html = await (await get(`${HERE}/~refused?lang=${language}`, { cookie: secretary.cookie })).text()
      expect(html).toContain(DOOR_WORDS[language].log.more(1_200))
    }
  })
  test.each(LANGUAGES)('is read in %s, as its refusals were, and names no code', async (language) => {
    const { badge, get, post, room, store } = await doorHouse({ story: [convened(), chairs('CZE'), opens()] })
    const [secretary, cuba] = [await badge('secretariat'), await badge('delegation', 'CUB')]
    const { cookie } = secretary
    const words = PAGE_WORDS[language]
    const asked = [
      [`~do/takeUpItem`, { item: '4', _by: 'chair' }],
      [`~do/register`, { as: 'party', who: 'ISR' }],
      [`~do/convene`, {}],
      [`~do/strike`, { no: '77', reason: 'x'.repeat(3_000) }],
    ] as const
    const reasons: string[] = []
    for (const [path, fields] of asked) {
      const refused = await post(`${HERE}/${path}?lang=${language}`, fields, { cookie })
      const [, list = ''] = /<ul class="reasons">(.*?)<\/ul>/s.exec(await refused.text()) ?? []
      reasons.push(...[...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, one]) => one!))
    }
    expect(reasons.length).toBeGreaterThanOrEqual(4)
    await get(`${HERE}/~chair`, { cookie: cuba.cookie })
    const line = { at: '2018-08-16T07:00:00.000Z', badge: '9', deed: 'inscribe' }
    await noteRefused(store, MX5, { ...line, why: ['openingOrder', 'publicSittings', 'noSuchImpediment', 'unfit'] }) // of a release that kept no facts
    const html = await (await get(`${HERE}/~refused?lang=${language}`, { cookie })).text()
    for (const reason of reasons) expect(html).toContain(`<p>${reason}</p>`)
    const { rules } = room.whole.convention
    const { number, paragraph, verified } = rules['publicSittings']!
    const cited = words.cites(number, paragraph ?? null, verified)
    expect(cited).not.toBe('')
    for (const one of [cited, words.outOfOrder, DOOR_WORDS[language].refused.unfit])
      expect([one, html.includes(one)]).toEqual([one, true])
    expect(html).toContain(`<p>${DOOR_WORDS[language].notTaken.otherBadge.title}</p>`)
    for (const code of ['otherBadge', 'openingOrder', 'publicSittings', 'noSuchImpediment', 'unfit', 'undefined'])
      expect(html).not.toContain(code)
  })
})

describe('whoever knocks too often', () => {
  const limits = { perBadge: { burst: 3, perSecond: 1 }, perAddress: { burst: 5, perSecond: 1 } }
  test('with a badge is asked to wait, and may go on after that', async () => {
    const { badge, post, clock } = await doorHouse({ story: [item4], limits })
    const { cookie } = await badge('secretariat')
    const states = ['CUB', 'FRA', 'JPN', 'IND', 'KEN']
    const knock = async () =>
      (await post(`${HERE}/~do/noteAttendance`, { as: 'party', who: states.pop()! }, { cookie })).status
    expect([await knock(), await knock(), await knock(), await knock()]).toEqual([303, 303, 303, 429])
    const refused = await post(`${HERE}/~do/strike`, {}, { cookie })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    clock.ms += 2_000
    expect(await knock()).toBe(303)
  })
  test('behind a proxy that is trusted is told apart by the address it forwards, and behind no other', async () => {
    const { server } = await doorHouse({ story: [item4], limits, proxies: ['192.0.2.1', '192.0.2.2'] })
    const knock = async (remoteAddress: string, forwarded: string) => {
      const headers = { 'x-forwarded-for': forwarded }
      return (await server.request('/~badge?token=x.y', { headers }, { incoming: { socket: { remoteAddress } } }))
        .status
    }
    const often = async (peer: string, forwarded: (at: number) => string) => {
      const all: number[] = []
      for (let at = 0; at < 6; at++) all.push(await knock(peer, forwarded(at)))
      return all
    }
    const stopped = [403, 403, 403, 403, 403, 429]
    expect(await often('::ffff:192.0.2.1', () => '198.51.100.7')).toEqual(stopped)
    expect(await often('192.0.2.1', (at) => `203.0.113.${at}, 198.51.100.8, 192.0.2.2`)).toEqual(stopped)
    expect(await knock('192.0.2.1', '198.51.100.9')).toBe(403)
    expect(await often('192.0.2.9', (at) => `198.51.100.1${at}`)).toEqual(stopped)
    expect(await often('192.0.2.2', (at) => `unknown-${at}`)).toEqual(stopped)
  })
  test('is measured by rates that an operator writes as so many at once and so many a second', () => {
    expect(rateIn('40:2.5')).toEqual({ burst: 40, perSecond: 2.5 })
    for (const wrong of ['', '40', '40:0', '0:5', '-1:5', '4:x', '1e3:5', '4:5:6']) expect(rateIn(wrong)).toBeNull()
    expect(['1', '2500'].map(countIn)).toEqual([1, 2_500])
    for (const wrong of ['', '0', '-1', '2.5', '1e3', 'all', '10000000000']) expect(countIn(wrong)).toBeNull()
  })
  test('from one address tries no tokens without end', async () => {
    const { get } = await doorHouse({ story: [item4], limits })
    const knocks = Array.from({ length: 7 }, () => get('/~badge?token=x.y'))
    expect((await Promise.all(knocks)).map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 429, 429])
  })
  test('is told so at the door of badges in the form he asks in: problem details for JSON, a page for a form', async () => {
    const { badge, post, json } = await doorHouse({ story: [item4], limits })
    const { token } = await badge('secretariat')
    const bearer = { authorization: `Bearer ${token}`, 'accept-language': 'fr' }
    const path = `${HERE}/~badges`
    for (let knocks = 0; knocks < 5; knocks++) expect((await json(path, {}, bearer)).status).toBe(400)
    const refused = await json(path, { capacity: 'chair' }, bearer)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(await refused.json()).toEqual({
      type: 'urn:intersession:problem:tooMany',
      title: DOOR_WORDS.fr.notTaken.tooMany.title,
      status: 429,
      detail: DOOR_WORDS.fr.notTaken.tooMany.next,
    })
    const page = await post(path, { capacity: 'chair' }, bearer)
    expect([page.status, page.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await page.text()).toContain(DOOR_WORDS.fr.notTaken.tooMany.title)
  })
  test('with a badge is written down once a minute, at whichever door, with what was asked first', async () => {
    const roomy = { perBadge: { burst: 3, perSecond: 0.001 }, perAddress: { burst: 1_000, perSecond: 100 } }
    const { badge, post, json, clock, store } = await doorHouse({ story: [item4], limits: roomy })
    const [secretary, chair] = [await badge('secretariat'), await badge('chair')]
    const strikes = (cookie: string) => post(`${HERE}/~do/strike`, {}, { cookie })
    const written = async () =>
      (await refusedIn(store, MX5)).filter(({ why }) => why.includes('tooMany')).map(({ badge, deed }) => [badge, deed])
    const asJson = { kind: 'closeSitting', by: 'chair', particulars: {} }
    for (let knocks = 0; knocks < 9; knocks++) await strikes(secretary.cookie)
    const refused = await json(`${HERE}/~acts`, asJson, { authorization: `Bearer ${secretary.token}` })
    expect(refused.status).toBe(429)
    expect(await written()).toEqual([[secretary.no, 'strike']])
    const chairs = () =>
      json(`${HERE}/~acts`, { ...asJson, kind: 'strike' }, { authorization: `Bearer ${chair.token}` })
    for (let knocks = 0; knocks < 9; knocks++) await chairs()
    expect(await written()).toEqual([
      [chair.no, 'strike'],
      [secretary.no, 'strike'],
    ])
    clock.ms += 60_000
    for (let knocks = 0; knocks < 5; knocks++)
      await json(`${HERE}/~acts`, asJson, { authorization: `Bearer ${secretary.token}` })
    expect(await written()).toEqual([
      [secretary.no, 'closeSitting'],
      [chair.no, 'strike'],
      [secretary.no, 'strike'],
    ])
  })
  test('from an address is written down once a minute for each address, without the address', async () => {
    const { badge, get, server, clock, store } = await doorHouse({ story: [item4], limits })
    const { cookie } = await badge('secretariat')
    const DOORS: readonly (readonly [path: string, type: string])[] = [
      ['~badges', 'application/json'],
      ['~badges', 'application/x-www-form-urlencoded'],
      ['~acts', 'application/json'],
      ['~do/strike', 'application/x-www-form-urlencoded'],
      ['~sheet', 'multipart/form-data; boundary=x'],
    ]
    const knock = (remoteAddress: string, [path, type]: (typeof DOORS)[number]) =>
      server.request(
        `${HERE}/${path}`,
        { method: 'POST', body: '{}', headers: { cookie, 'content-type': type, ...OWN } },
        { incoming: { socket: { remoteAddress } } },
      )
    const written = async () => (await refusedIn(store, MX5)).filter(({ why }) => why.includes('tooMany'))
    for (const address of ['192.0.2.1', '192.0.2.2']) {
      for (let knocks = 0; knocks < 5; knocks++) await knock(address, DOORS[0]!)
      for (const door of [...DOORS, ...DOORS]) expect([door, (await knock(address, door)).status]).toEqual([door, 429])
    }
    const line = { at: new Date(clock.ms).toISOString(), badge: '', deed: '~badges', why: ['tooMany'] }
    expect(await written()).toEqual([line, line])
    expect(await (await get(`${HERE}/~refused`, { cookie })).text()).toContain(DOOR_WORDS.en.notTaken.tooMany.title)
    for (const door of DOORS) {
      clock.ms += 60_000
      for (let knocks = 0; knocks < 5; knocks++) await knock('192.0.2.1', DOORS[0]!)
      for (let knocks = 0; knocks < 3; knocks++) expect((await knock('192.0.2.1', door)).status).toBe(429)
    }
    expect((await written()).map(({ deed }) => deed).slice(0, -2)).toEqual([
      '~sheet',
      'strike',
      '',
      '~badges',
      '~badges',
    ])
  })
})

describe('whoever reads too much', () => {
  const few = { pages: { burst: 4, perSecond: 1 } }
  const reading =
    ({ server }: Awaited<ReturnType<typeof doorHouse>>) =>
    (path: string, { from = '192.0.2.1', cookie = '', lang = 'en' } = {}) =>
      server.request(
        path,
        { headers: { cookie, 'accept-language': lang } },
        { incoming: { socket: { remoteAddress: from } } },
      )
  test.each(LANGUAGES)('is told in %s when to come again, on every page, and then may go on', async (lang) => {
    const house = await doorHouse({ story: [item4], limits: few })
    const reads = reading(house)
    const statuses: number[] = []
    for (const path of ['/', HERE, `${HERE}/~floor`, `${HERE}/~report`]) statuses.push((await reads(path)).status)
    expect(statuses).toEqual([200, 200, 200, 200])
    for (const path of ['/', '/nowhere', HERE, `${HERE}/~wall`, `${HERE}/~record.jsonl`, '/~badge?token=x']) {
      const refused = await reads(path, { lang })
      expect([path, refused.status, refused.headers.get('retry-after')]).toEqual([path, 429, '1'])
      const { title, next } = DOOR_WORDS[lang].notTaken.tooManyPages
      const html = await refused.text()
      for (const words of [title, next]) expect(html).toContain(words)
    }
    const style = /href="(\/style[^"]+)"/.exec(await (await reads('/', { from: '192.0.2.2' })).text())![1]!
    expect((await reads(style)).status).toBe(200)
    expect((await reads(HERE, { from: '192.0.2.2' })).status).toBe(200)
    house.clock.ms += 1_000
    expect([(await reads(HERE)).status, (await reads(HERE)).status]).toEqual([200, 429])
  })
  test('without a badge shuts out nobody who holds one; with a badge, himself alone; and it is written down once a minute', async () => {
    const house = await doorHouse({ story: [item4], limits: few })
    const [chair, cuba] = [await house.badge('chair'), await house.badge('delegation', 'CUB')]
    const reads = reading(house)
    for (let time = 0; time < 9; time++) await reads(`${HERE}/~floor`)
    for (let time = 0; time < 9; time++) await reads(`${HERE}/~delegation/CUB`, { cookie: cuba.cookie })
    expect((await reads(`${HERE}/~floor`)).status).toBe(429)
    expect((await reads(`${HERE}/~floor`, { cookie: `${cookieName(chair)}=forged.x` })).status).toBe(429)
    expect((await reads(`${HERE}/~delegation/CUB`, { cookie: cuba.cookie, from: '192.0.2.7' })).status).toBe(429)
    expect((await reads(`${HERE}/~chair`, { cookie: chair.cookie })).status).toBe(200)
    const json = await house.server.request(
      `${HERE}/~acts`,
      { headers: { authorization: `Bearer ${cuba.token}`, accept: 'application/json' } },
      { incoming: { socket: { remoteAddress: '192.0.2.1' } } },
    )
    expect([json.status, await json.json()]).toMatchObject([429, { type: 'urn:intersession:problem:tooManyPages' }])
    const at = new Date(house.clock.ms).toISOString()
    expect(await refusedIn(house.store, MX5)).toEqual([
      { at, badge: cuba.no, deed: '~delegation/CUB', why: ['tooManyPages'] },
      { at, badge: '', deed: '~floor', why: ['tooManyPages'] },
    ])
  })
  test('may be a thousand readers at one address, who come at once and then every three seconds: none waits', async () => {
    const clock = { ms: 0 }
    const waits = meter(LIMITS.pages, () => new Date(clock.ms))
    const place = places(LIMITS.streams)
    for (let asked = 0; asked < 4_000; asked++) expect(waits('room')).toBe(0) // a page and a stream in two tabs each
    for (let tab = 0; tab < 2_000; tab++) expect(place('room')).not.toBeNull()
    for (let second = 0; second < 120; second++) {
      clock.ms += 1_000
      for (let asked = 0; asked < 334; asked++) expect(waits('room')).toBe(0)
    }
  })
  test('has so many places, each given back once', () => {
    const place = places(2)
    const [one, two] = [place('a')!, place('a')!]
    expect([place('a'), place('b') === null]).toEqual([null, false])
    one()
    one()
    expect(place('a')).not.toBeNull()
    expect(place('a')).toBeNull()
    two()
    expect(place('a')).not.toBeNull()
  })
})

describe('what a refusal tells', () => {
  test('rests on what the asker’s audience holds: of a private sitting, nothing to an observer', async () => {
    const { badge, post } = await doorHouse({
      story: [
        untilPrivate(
          convened(),
          chairs('CZE'),
          deed('submitDocument', 'chair', { symbol: `${MX5}/1`, kind: 'agenda' }),
        ),
        deed('submitDocument', 'JPN', {
          symbol: `${MX5}/WP.7`,
          kind: 'workingPaper',
          title: { original: 'en', versions: { en: { status: 'official', text: 'canary' } } },
        }),
      ],
    })
    const unidir = await badge('delegation', 'UNIDIR')
    const form = {
      symbol: `${MX5}/WP.7`,
      kind: 'workingPaper',
      'title.original': 'en',
      'title.versions.en.status': 'official',
      'title.versions.en.text': 'Mine',
    }
    const refused = await post(`${HERE}/~do/submitDocument`, form, { cookie: unidir.cookie })
    expect(refused.status).toBe(409)
    expect(await refused.text()).not.toContain('canary')
  })
})

describe('several badges in one browser', () => {
  test('stand on every page with the way to the desk of each, the one in use apart', async () => {
    const { badge, get } = await doorHouse({ story: [opening()] })
    const [cuba, union] = [await badge('delegation', 'CUB'), await badge('delegation', 'EU')]
    const cookie = `${cuba.cookie}; ${union.cookie}`
    const desks = [`href="${HERE}/~delegation/CUB"`, `href="${HERE}/~delegation/EU"`]
    for (const path of [
      '/',
      '/bwc/~programme',
      HERE,
      `${HERE}/~floor`,
      `${HERE}/~speakers`,
      `${HERE}/~delegation/EU`,
    ]) {
      const page = await get(path, { cookie })
      const html = await page.text()
      expect([path, ...desks.map((desk) => html.split(desk).length - 1)]).toEqual([path, 1, 1])
      expect([path, page.headers.get('cache-control')]).toEqual([path, 'private, no-cache'])
    }
    for (const path of ['/', '/bwc/~programme', HERE, `${HERE}/~floor`])
      expect(await (await get(path)).text()).not.toContain('~delegation')
    expect(await (await get(`${HERE}/~wall`, { cookie })).text()).not.toContain('~delegation')
  })
})

describe('a private sitting', () => {
  test('opens by a decision of the meeting that the request cites, and not by the Chair’s word', async () => {
    const { room } = await doorHouse({
      story: [convened(), chairs('CZE'), opens(), decides('publicSittings'), closesSitting()],
    })
    const privately = (yields?: Record<string, string | number>) =>
      room.perform({ ...opens('2018-08-16', { private: true }), hand: '1', ...(yields ? { yields } : {}) })
    for (const yields of [undefined, { publicSittings: 'The Chair says so.' }, { publicSittings: 3 }])
      expect(await privately(yields)).toMatchObject({
        ok: false,
        objections: [{ rule: 'publicSittings', facts: { deed: 'openSitting' } }],
      })
    expect(await privately({ publicSittings: 4 })).toMatchObject({ ok: true })
  })
  test('shows its list to whom it is meant for, and says on the wall that it is private', async () => {
    const { badge, get } = await doorHouse({
      story: [
        untilPrivate(convened(), chairs('CZE'), proposesAgenda()),
        adoptsAgenda(),
        takesUp(4),
        registers('party', 'JPN'),
        deed('inscribe', 'JPN', { item: 4 }),
      ],
    })
    const listed = async (headers: Record<string, string> = {}) =>
      (await (await get(`${HERE}/~speakers`, headers)).text()).includes('Japan')
    const [secretary, ngo, cuba] = [
      await badge('secretariat'),
      await badge('organization'),
      await badge('delegation', 'CUB'),
    ]
    expect(await listed({ authorization: `Bearer ${secretary.token}` })).toBe(true)
    expect(await listed({ cookie: cuba.cookie })).toBe(true)
    expect([await listed(), await listed({ cookie: ngo.cookie })]).toEqual([false, false])
    for (const language of LANGUAGES) {
      const wall = await (await get(`${HERE}/~wall?lang=${language}`, { cookie: secretary.cookie })).text()
      expect(wall).toContain(SEAT_WORDS[language].public.private)
      expect(wall).not.toContain('JPN')
    }
  })
})

describe('the secretariat', () => {
  test('hands out numbers that the record does not name yet: who presided elsewhere silences no delegation here', async () => {
    const presides = { ...chairs('CZE'), particulars: { ...chairs('CZE').particulars, badge: '3' } }
    const story = [convened(), presides, ...opening().slice(2), registers('party', 'FRA')]
    const { badge, badges, post, json } = await doorHouse({ story })
    const { cookie } = await badge('secretariat')
    await post(`${HERE}/~badges`, { capacity: 'delegation', who: 'CUB\nFRA\nJPN' }, { cookie })
    const [, ...delegations] = await badges.list(MX5)
    expect(delegations.map(({ no, who }) => [no, who])).toEqual([
      ['4', 'CUB'],
      ['5', 'FRA'],
      ['6', 'JPN'],
    ])
    const authorization = `Bearer ${await badges.tokenOf(delegations[1]!)}`
    const asked = { kind: 'requestQuorum', by: 'FRA', particulars: {} }
    const made = await json(`${HERE}/~acts`, asked, { authorization })
    expect(made.status).toBe(201)
  })
  test('hands out badges on a page and takes them back, and nobody else does', async () => {
    const { badge, badges, get, post, clock } = await doorHouse({ story: [item4] })
    const { cookie } = await badge('secretariat')
    const issued = await post(`${HERE}/~badges`, { capacity: 'delegation', who: 'CUB\r\nFRA' }, { cookie })
    expect(issued.status).toBe(303)
    const html = await (await get(`${HERE}/~badges`, { cookie })).text()
    const [, token] = /\/~badge\?token=([\w.-]+)/.exec(html)!
    expect(await badges.admitted(token!)).toMatchObject({ capacity: 'delegation', who: 'FRA' })
    expect((await post(`${HERE}/~badges`, { revoke: '3' }, { cookie })).status).toBe(303)
    clock.ms += 2_001
    expect(await badges.admitted(token!)).toBeNull()
    for (const wrong of [
      { capacity: 'delegation', who: 'XYZ' },
      { capacity: 'delegation' },
      { capacity: 'chair', who: 'CUB' },
      { capacity: 'king' },
      { revoke: '99' },
    ])
      expect((await post(`${HERE}/~badges`, wrong, { cookie })).status).toBe(400)
    const cuba = await badge('delegation', 'CUB')
    expect((await get(`${HERE}/~badges`, { cookie: cuba.cookie })).status).toBe(403)
    expect((await post(`${HERE}/~badges`, { capacity: 'chair' }, { cookie: cuba.cookie })).status).toBe(403)
    expect((await post(`${HERE}/~badges`, { capacity: 'chair' })).status).toBe(401)
    expect(
      (await post(`${HERE}/~badges`, { capacity: 'chair' }, { cookie, 'sec-fetch-site': 'cross-site' })).status,
    ).toBe(403)
    expect(await badges.list(MX5)).toHaveLength(4)
  })
})

test('pages of a record that has been opened and holds no act yet can be read', async () => {
  const { badge, get } = await doorHouse()
  const { cookie } = await badge('secretariat')
  for (const path of ['', '/~record', '/~missing', '/~report', '/~draft', '/~badges', '/~do', '/~do/convene'])
    expect([path, (await get(`${HERE}${path}`, { cookie })).status]).toEqual([path, 200])
})

test('each audience reads its own report, record and pages at one address', async () => {
  const { badge, get, post, room } = await doorHouse({
    story: [item4, deed('register', 'secretariat', { as: 'party', who: ['FJI'] }), attend('party', 'CUB')],
  })
  const secretary = await badge('secretariat')
  const cuba = await badge('delegation', 'CUB')
  const record = async (cookie: string) => (await get(`${HERE}/~record.jsonl`, { cookie })).text()
  expect(await record(secretary.cookie)).toContain('FJI')
  for (const cookie of ['', cuba.cookie]) expect(await record(cookie)).not.toContain('FJI')
  expect(await record(secretary.cookie)).toContain('FJI')
  await post(`${HERE}/~do/strike`, { no: String(room.no - 1), reason: 'wrong' }, { cookie: secretary.cookie })
  expect(await record(cuba.cookie)).not.toContain('wrong')
})
