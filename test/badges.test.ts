import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Audience } from '../src/procedure/act.ts'
import {
  actsFor,
  audienceOfBadge,
  chairs,
  deskOf,
  fits,
  keepsTheDoor,
  ownVoices,
  type Badge,
} from '../src/procedure/badge.ts'
import { badgeName, badgesIn, cookieName, cookieOf, openBadges } from '../src/web/badges.ts'
import { firstInMinute } from '../src/web/limits.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { drawers } from './drawers.ts'
import { ready } from './podiumDesk.ts'
import { attend, convened, deed, MX5, opening, PARTIES, registers, rises, room, strikes } from './room.ts'

const badge = (capacity: Badge['capacity'], who: string | null = null): Badge => ({
  no: '7',
  meeting: MX5,
  capacity,
  who,
})

const numbered = (no: string, capacity: Badge['capacity'], who: string | null = null): Badge => ({
  ...badge(capacity, who),
  no,
})

const CHAIR = badge('chair')
const SECRETARY = badge('secretariat')
const PARTY = badge('delegation', 'CUB')
const SIGNATORY = badge('delegation', 'HTI')
const OBSERVER = badge('delegation', 'ISR')
const AGENCY = badge('delegation', 'EU')
const ENTITY = badge('delegation', 'UNIDIR')
const NGO = badge('organization', 'An organization')

// Whose acts each bearer may utter, by hand from the rules of procedure: + he may, - he may not.
// prettier-ignore
const ACTS_FOR: readonly (readonly [Badge, chair: string, secretariat: string, CUB: string, HTI: string, ISR: string, EU: string])[] = [
  [CHAIR,     '+', '-', '-', '-', '-', '-'],
  [SECRETARY, '+', '+', '+', '+', '+', '+'],
  [PARTY,     '-', '-', '+', '-', '-', '-'],
  [SIGNATORY, '-', '-', '-', '+', '-', '-'],
  [OBSERVER,  '-', '-', '-', '-', '+', '-'],
  [AGENCY,    '-', '-', '-', '-', '-', '+'],
  [NGO,       '-', '-', '-', '-', '-', '-'],
]

// What each bearer may see, by hand.
const SEES: readonly (readonly [Badge | null, Audience])[] = [
  [null, 'public'],
  [CHAIR, 'podium'],
  [SECRETARY, 'podium'],
  [PARTY, 'parties'],
  [SIGNATORY, 'states'],
  [OBSERVER, 'participants'],
  [AGENCY, 'participants'],
  [ENTITY, 'participants'],
  [NGO, 'participants'],
  [badge('delegation', 'XYZ'), 'public'],
]

describe('a badge', () => {
  const { meeting } = room(convened())
  for (const [bearer, ...may] of ACTS_FOR)
    test(`of ${bearer.who ?? bearer.capacity} acts for whom it was given for, and for nobody else`, () => {
      const all = ['chair', 'secretariat', 'CUB', 'HTI', 'ISR', 'EU']
      expect(all.map((by) => (actsFor(meeting, bearer, by) ? '+' : '-'))).toEqual(may)
      expect(actsFor(meeting, bearer, '')).toBe(false)
    })
  test('made out for a delegation called like an office does not act for the office', () => {
    for (const office of ['chair', 'secretariat'])
      expect(actsFor(meeting, badge('delegation', office), office)).toBe(false)
  })
  for (const [bearer, audience] of SEES)
    test(`of ${bearer === null ? 'nobody' : (bearer.who ?? bearer.capacity)} opens what is for ${audience}`, () => {
      expect(audienceOfBadge(meeting, bearer)).toBe(audience)
      if (bearer) expect(audienceOfBadge(meeting, { ...bearer, meeting: 'BWC/MSP/2018/MX.4' })).toBe('public')
    })
  test('is made out for delegations the meeting knows, and for Chair and secretariat without a name', () => {
    expect(fits(meeting, 'delegation', 'CUB')).toBe(true)
    expect(fits(meeting, 'delegation', 'XYZ')).toBe(false)
    expect(fits(meeting, 'delegation', null)).toBe(false)
    expect([fits(meeting, 'chair', null), fits(meeting, 'chair', 'CUB')]).toEqual([true, false])
    expect([fits(meeting, 'organization', null), fits(meeting, 'organization', 'A\nB')]).toEqual([true, false])
  })
  test('lets the secretariat alone hand out badges', () => {
    const all = [CHAIR, SECRETARY, PARTY, SIGNATORY, OBSERVER, NGO]
    expect(all.filter(keepsTheDoor)).toEqual([SECRETARY])
  })
})

// Who acts for the Chair, what is seen, where one sits and whose act is meant by itself, by hand: before somebody is
// designated, meanwhile, and when the Chair presides again. Badge 9 was named; badge 8 is another of the same delegation.
type Cells = readonly [forChair: '+' | '-', forOwn: '+' | '-', sees: Audience, desk: string, voices: string]
// prettier-ignore
const PRESIDING: readonly (readonly [what: string, Badge, before: Cells, meanwhile: Cells, after: Cells])[] = [
  ['the badge named', numbered('9', 'delegation', 'IND'),
    ['-', '+', 'parties', 'delegation/IND', 'IND'], ['+', '+', 'podium', 'chair', 'chair IND'], ['-', '+', 'parties', 'delegation/IND', 'IND']],
  ['another badge of that delegation', numbered('8', 'delegation', 'IND'),
    ['-', '+', 'parties', 'delegation/IND', 'IND'], ['-', '+', 'parties', 'delegation/IND', 'IND'], ['-', '+', 'parties', 'delegation/IND', 'IND']],
  ['a badge of that number of another delegation', numbered('9', 'delegation', 'CUB'),
    ['-', '+', 'parties', 'delegation/CUB', 'CUB'], ['-', '+', 'parties', 'delegation/CUB', 'CUB'], ['-', '+', 'parties', 'delegation/CUB', 'CUB']],
  ['a badge of that number and delegation at another meeting', { ...numbered('9', 'delegation', 'IND'), meeting: 'BWC/MSP/2018/MX.4' },
    ['-', '+', 'public', 'delegation/IND', 'IND'], ['-', '+', 'public', 'delegation/IND', 'IND'], ['-', '+', 'public', 'delegation/IND', 'IND']],
  ['an organization’s badge of that number', numbered('9', 'organization', 'IND'),
    ['-', '-', 'participants', 'organization', ''], ['-', '-', 'participants', 'organization', ''], ['-', '-', 'participants', 'organization', '']],
  ['the Chair’s own badge', numbered('2', 'chair'),
    ['+', '-', 'podium', 'chair', 'chair'], ['+', '-', 'podium', 'chair', 'chair'], ['+', '-', 'podium', 'chair', 'chair']],
]

describe('while a badge presides', () => {
  const person = { title: 'ms', gender: 'f', latin: 'Someone' } as const
  const designated = deed('designateActingChair', 'chair', { person, state: 'IND', badge: '9' })
  const stages = {
    before: room(ready()).meeting,
    meanwhile: room(ready(), designated).meeting,
    after: room(ready(), designated, deed('resumeChair', 'chair')).meeting,
  }
  for (const [what, bearer, ...cells] of PRESIDING)
    for (const [at, [stage, meeting]] of Object.entries(stages).entries())
      test(`${what} does what it may ${stage}`, () => {
        const own = bearer.who ?? 'IND'
        expect([
          actsFor(meeting, bearer, 'chair') ? '+' : '-',
          actsFor(meeting, bearer, own) ? '+' : '-',
          audienceOfBadge(meeting, bearer),
          deskOf(meeting, bearer),
          ownVoices(meeting, bearer).join(' '),
        ]).toEqual(cells[at])
        expect(chairs(meeting, bearer)).toBe(cells[at]![3] === 'chair')
        expect(actsFor(meeting, bearer, 'secretariat')).toBe(false)
      })
  test('nobody sits in the Chair’s place where no badge was named, or the designation was struck', () => {
    const bearer = numbered('9', 'delegation', 'IND')
    const unnamed = room(ready(), deed('designateActingChair', 'chair', { person, state: 'IND' }))
    expect(actsFor(unnamed.meeting, bearer, 'chair')).toBe(false)
    const struck = room(ready(), designated)
    expect(actsFor(room(ready(), designated, strikes(struck.no)).meeting, bearer, 'chair')).toBe(false)
  })
  test('it decides nothing for its own State, and another badge of the delegation does', () => {
    const asked = room(ready(), designated, deed('moveMotion', 'CUB', { motion: 'closeDebate' }))
    const objection = (hand: string) => ({ ...deed('object', 'IND', { question: asked.no }), hand })
    expect(asked.against(objection('9'))).toEqual(['presidingDoesNotVote'])
    expect(asked.against(objection('8'))).toEqual([])
  })
  test('whoever is put in the Chair’s place presides by the badge named, and the Chair before no more', () => {
    const assumed = ready().map((one) =>
      one.kind === 'assumeChair' ? { ...one, particulars: { ...one.particulars, badge: '4' } } : one,
    )
    const [czech, polish] = [numbered('4', 'delegation', 'CZE'), numbered('5', 'delegation', 'POL')]
    const first = room(assumed).meeting
    expect([czech, polish].map((one) => actsFor(first, one, 'chair'))).toEqual([true, false])
    const then = room(assumed, deed('replaceChair', 'secretariat', { person, state: 'POL', badge: '5' })).meeting
    expect([czech, polish].map((one) => actsFor(then, one, 'chair'))).toEqual([false, true])
  })
})

describe('a token', () => {
  const clock = { ms: Date.UTC(2018, 7, 16) }
  const now = () => new Date(clock.ms)
  const opened = async () => {
    const store = drawers()
    const badges = openBadges(store, now)
    const issued = await badges.issue(MX5, 'delegation', 'CUB', '1')
    return { store, badges, issued, token: await badges.tokenOf(issued) }
  }

  test('admits in the capacity, for the delegation and to the meeting it was issued for', async () => {
    const { badges, token } = await opened()
    expect(await badges.admitted(token)).toEqual({ no: '1', meeting: MX5, capacity: 'delegation', who: 'CUB' })
  })

  test('tampered with in any place, cut, or made of anything else admits nobody', async () => {
    const { badges, issued, token } = await opened()
    const [named = '', signature = ''] = token.split('.')
    const other = Buffer.from(`1 ${MX5.replace('MX.5', 'MX.4')}`).toString('base64url')
    const next = await badges.issue(MX5, 'chair', null, '1')
    const stranger = await openBadges(drawers(), now).tokenOf(issued)
    for (const forged of [
      '',
      '.',
      named,
      `${named}.`,
      `.${signature}`,
      `${other}.${signature}`,
      `${Buffer.from(`${next.no} ${MX5}`).toString('base64url')}.${signature}`,
      stranger,
      token.toLowerCase(),
      `${token}x`,
      'x'.repeat(100_000),
    ])
      expect(await badges.admitted(forged)).toBeNull()
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 2), fc.constantFrom('A', 'b', '0', '_'), async (place, letter) => {
        const forged = token.slice(0, place) + letter + token.slice(place + 1)
        expect((await badges.admitted(forged)) === null || forged === token).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('of a badge that was taken back admits nobody: here at once, on another node within two seconds', async () => {
    const { store, badges, token } = await opened()
    const node = openBadges(store, now)
    expect(await node.admitted(token)).not.toBeNull()
    expect(await badges.revoke(MX5, '1')).toMatchObject({ no: '1', revoked: now().toISOString() })
    expect(await badges.revoke(MX5, '99')).toBeNull()
    expect(await badges.admitted(token)).toBeNull()
    clock.ms += 2_001
    expect(await node.admitted(token)).toBeNull()
    expect(await badges.list(MX5)).toMatchObject([{ no: '1', who: 'CUB' }])
  })

  test('of a badge that was taken back is named no more among those that stand: on any node, at the next look, which reads the drawer once', async () => {
    const { store, badges, token } = await opened()
    let looks = 0
    const counted = { ...store, drawer: (meeting: string, name: string) => (looks++, store.drawer(meeting, name)) }
    const node = openBadges(counted, now)
    expect(await node.admitted(token)).not.toBeNull()
    const chair = await badges.issue(MX5, 'chair', null, '')
    await badges.issue(`${MX5}/other`, 'chair', null, '')
    looks = 0
    expect(await node.standing(MX5)).toEqual(new Set([`${MX5} 1`, badgeName(chair)]))
    await badges.revoke(MX5, '1')
    expect(await node.standing(MX5)).toEqual(new Set([badgeName(chair)]))
    expect(looks).toBe(2)
  })

  test('issued on one node admits on another at once, and its key is made once', async () => {
    const store = drawers()
    const [one, two] = [openBadges(store, now), openBadges(store, now)]
    const [a, b] = await Promise.all([one.issue(MX5, 'chair', null, ''), two.issue(MX5, 'secretariat', null, '')])
    expect(await two.admitted(await one.tokenOf(a))).toMatchObject({ capacity: 'chair' })
    expect(await one.admitted(await two.tokenOf(b))).toMatchObject({ capacity: 'secretariat' })
    const third = await two.issue(MX5, 'chair', null, '')
    expect(await one.admitted(await two.tokenOf(third))).toMatchObject({ no: '3' })
  })

  test.each(['delegation', 'secretariat'] as const)(
    'of a %s signed with a key from outside admits where that key is, and nowhere else; that key does not lie in the drawers',
    async (capacity) => {
      const store = drawers()
      const [key, another] = ['k'.repeat(32), `${'k'.repeat(31)}l`]
      const [one, two] = [openBadges(store, now, key), openBadges(store, now, key)]
      const issued = await one.issue(MX5, capacity, capacity === 'delegation' ? 'FRA' : null, '')
      const token = await one.tokenOf(issued)
      expect(await two.admitted(token)).toMatchObject({ no: issued.no, capacity })
      expect((await store.drawer('', 'key')).size).toBe(0)
      for (const other of [openBadges(store, now, another), openBadges(store, now)]) {
        expect(await other.admitted(token)).toBeNull()
        expect(await one.admitted(await other.tokenOf(issued))).toBeNull()
        expect(await other.list(MX5)).toHaveLength(1)
      }
    },
  )

  test('is kept in a cookie no script reads, named after badge and meeting, and several lie side by side', async () => {
    const { badges, issued, token } = await opened()
    expect(cookieOf(issued, token, false)).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(cookieOf(issued, token, true)).toMatch(/; Secure$/)
    expect(cookieName(issued)).not.toBe(cookieName({ ...issued, meeting: 'BWC/MSP/2018/MX.4' }))
    const chair = await badges.issue(MX5, 'chair', null, '1')
    const cookie = [
      `${cookieName(issued)}=${token}`,
      'theme=dark',
      `${cookieName(chair)}=${await badges.tokenOf(chair)}`,
      'badge.9.00000000=forged.forged',
    ].join('; ')
    const held = await badgesIn(new Request('http://x/', { headers: { cookie } }), badges)
    expect(held.map(({ no }) => no)).toEqual(['1', '2'])
    const bearer = new Request('http://x/', { headers: { cookie, authorization: `Bearer ${token}` } })
    expect(await badgesIn(bearer, badges)).toMatchObject([{ no: '1' }])
  })
})

// What the door of badges answers the secretariat, by hand: what is sent, how the badge is brought, what is said of the page it comes from.
// prettier-ignore
const AT_THE_DOOR: readonly (readonly ['form' | 'JSON', 'cookie' | 'bearer', own: number, foreign: number, unsaid: number])[] = [
  ['form', 'cookie', 303, 403, 403],
  ['form', 'bearer', 303, 303, 303],
  ['JSON', 'cookie', 201, 403, 201], // no page of another site can send that without being asked first
  ['JSON', 'bearer', 201, 201, 201],
]

describe('the door of badges', async () => {
  const { badge, badges, server } = await doorHouse({ story: [convened()] })
  const { cookie, token } = await badge('secretariat')
  const BROUGHT = { cookie: { cookie }, bearer: { authorization: `Bearer ${token}` } }
  const SENT = {
    form: ['application/x-www-form-urlencoded', 'capacity=chair'],
    JSON: ['application/json', '{"capacity":"chair"}'],
  } as const
  const FROM = {
    own: [{ origin: 'http://localhost' }, { 'sec-fetch-site': 'same-origin' }],
    foreign: [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'http://localhost' },
    ],
    unsaid: [{}],
  }
  const knock = (sent: keyof typeof SENT, headers: Record<string, string>) =>
    server.request(`${HERE}/~badges`, {
      method: 'POST',
      body: SENT[sent][1],
      headers: { 'content-type': SENT[sent][0], ...headers },
    })

  for (const [sent, brought, ...statuses] of AT_THE_DOOR)
    test.each([
      ['its own page', FROM.own, statuses[0]],
      ['a page of another site', FROM.foreign, statuses[1]],
      ['a page it does not name', FROM.unsaid, statuses[2]],
    ] as const)(`answers a ${sent} with a ${brought} from %s`, async (_, from, status) => {
      for (const origin of from) {
        const before = (await badges.list(MX5)).length
        const answer = await knock(sent, { ...BROUGHT[brought], ...origin })
        expect([origin, answer.status]).toEqual([origin, status])
        expect(await badges.list(MX5)).toHaveLength(before + (status < 400 ? 1 : 0))
        if (status >= 400)
          expect(answer.headers.get('content-type')).toMatch(
            sent === 'JSON' ? /^application\/problem\+json/ : /^text\/html/,
          )
      }
    })

  test('refuses JSON with problem details and nothing else, whatever is refused', async () => {
    const [chair, { token: gone, no }] = [await badge('chair'), await badge('secretariat')]
    await badges.revoke(MX5, no)
    const of = (token: string) => ({ authorization: `Bearer ${token}` })
    const REFUSED: readonly (readonly [string, number, headers: Record<string, string>, body: string])[] = [
      ['elsewhere', 403, { cookie, origin: 'https://evil.example' }, '{"capacity":"chair"}'],
      ['needsBadge', 401, {}, '{"capacity":"chair"}'],
      ['needsBadge', 401, of(gone), '{"capacity":"chair"}'],
      ['otherBadge', 403, of(chair.token), '{"capacity":"chair"}'],
      ['unreadable', 400, of(token), '{"capacity":'],
      ['unreadable', 400, of(token), '["chair"]'],
      ['unreadable', 400, of(token), '{"capacity":"king"}'],
      ['unreadable', 400, of(token), '{"capacity":"delegation","who":"XYZ"}'],
      ['unreadable', 404, of(token), '{"revoke":"99"}'],
      ['tooLarge', 413, of(token), `{"capacity":"chair","who":"${'x'.repeat(70_000)}"}`],
    ]
    const before = await badges.list(MX5)
    for (const [why, status, headers, body] of REFUSED) {
      const answer = await server.request(`${HERE}/~badges`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      })
      expect([why, answer.status, answer.headers.get('content-type')]).toEqual([
        why,
        status,
        'application/problem+json; charset=utf-8',
      ])
      expect(await answer.json()).toMatchObject({ type: `urn:intersession:problem:${why}`, status })
    }
    expect(await badges.list(MX5)).toEqual(before)
  })
  test.each(['Bearer', 'Bearer ', 'Bearer a b', 'Basic Og==', 'Bearerx.y'])(
    'takes a cookie for a cookie beside “%s”, and asks where it comes from',
    async (authorization) => {
      for (const sent of ['form', 'JSON'] as const)
        expect((await knock(sent, { cookie, authorization, origin: 'https://evil.example' })).status).toBe(403)
    },
  )
  test('lets no cookie in beside a bearer’s token that admits nobody', async () => {
    for (const sent of ['form', 'JSON'] as const)
      for (const [origin] of [FROM.own, FROM.foreign])
        expect((await knock(sent, { cookie, authorization: 'Bearer x.y', ...origin })).status).toBe(401)
  })
})

const STATES = 'AUS AUT BEL BRA CAN CHL CHN CRI CUB DEU DNK DZA ECU EGY ESP EST FIN FJI FRA GBR GHA IND IRN JPN'.split(
  ' ',
)

describe('a badge taken back while its bearer’s request is under way', () => {
  test.each([
    ['delegation', 'CUB', 'form'],
    ['delegation', 'FRA', 'json'],
    ['secretariat', null, 'json'],
  ] as const)('of the %s (%s) makes no later act, sent as %s', async (capacity, who, how) => {
    const { badge, room, server, json, store } = await doorHouse({ story: [opening(), attend('party', ...PARTIES)] })
    const [keeper, bearer] = [await badge('secretariat'), await badge(capacity, who)]
    const asked = capacity === 'secretariat' ? registers('party', 'FRA') : rises(who)
    const form = how === 'form'
    const body = new TransformStream<Uint8Array, Uint8Array>()
    const writer = body.writable.getWriter()
    const sent = server.request(`${HERE}/${form ? `~do/${asked.kind}` : '~acts'}`, {
      method: 'POST',
      body: body.readable,
      duplex: 'half',
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
        cookie: bearer.cookie,
      },
    } as RequestInit)
    const text = form ? '_id=a' : JSON.stringify(asked)
    void writer.write(new TextEncoder().encode(text.slice(0, 3)))
    await new Promise((done) => setTimeout(done, 20)) // the badge is looked at, the form half read
    const taken = await json(`${HERE}/~badges`, { revoke: bearer.no }, { authorization: `Bearer ${keeper.token}` })
    expect(taken.status).toBe(200)
    const { no } = room
    void writer.write(new TextEncoder().encode(text.slice(3)))
    void writer.close()
    expect((await sent).status).toBe(401)
    expect([room.no, (await store.head(MX5))!.no]).toEqual([no, no])
  })

  test('is answered as taken back once all that was under way is numbered, and nothing after', async () => {
    const { badge, json, room, store } = await doorHouse({ story: [opening()] })
    const [keeper, other] = [await badge('secretariat'), await badge('secretariat')]
    const bearer = ({ token }: { readonly token: string }) => ({ authorization: `Bearer ${token}` })
    const revoking = async () => {
      const taken = await json(`${HERE}/~badges`, { revoke: other.no }, bearer(keeper))
      return [taken.status, (await store.head(MX5))!.no] as const
    }
    const send = (at: number) =>
      json(`${HERE}/~acts`, { ...registers('party', STATES[at]!), id: String(at) }, bearer(other))
    const before = Array.from({ length: 12 }, (_, at) => send(at))
    const taking = revoking()
    const all = [...before, ...Array.from({ length: 12 }, (_, at) => send(12 + at))]
    const [status, no] = await taking
    expect(status).toBe(200)
    await Promise.all(all)
    const { lines } = (await store.read(MX5))!
    const theirs = lines.filter(({ act }) => act?.hand === other.no)
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.filter((line) => line.no > no)).toEqual([])
    expect(room.no).toBe(lines.length)
  })
})

test('a badge signed with one key is refused by a server that has another, on the same database', async () => {
  const one = await doorHouse({ badgeKey: 'a'.repeat(32) })
  const two = await doorHouse({ badgeKey: 'b'.repeat(32), store: one.store })
  const { cookie, token } = await one.badge('secretariat')
  expect((await one.get(`${HERE}/~badges`, { cookie })).status).toBe(200)
  expect((await two.get(`${HERE}/~badges`, { cookie })).status).toBe(401)
  expect((await two.get(`${HERE}/~badges`, { authorization: `Bearer ${token}` })).status).toBe(401)
  expect((await two.get(`${HERE}/~badges`, { cookie: (await two.badge('secretariat')).cookie })).status).toBe(200)
})

describe('of whoever knocks too often', () => {
  test('the first refusal in a minute of the clock is told from the others, for each by itself', () => {
    const clock = { ms: Date.UTC(2018, 7, 16, 8, 0, 30) }
    const first = firstInMinute(() => new Date(clock.ms))
    expect([first('a'), first('a'), first('b'), first('a'), first('b')]).toEqual([true, false, true, false, false])
    clock.ms += 29_999
    expect([first('a'), first('c')]).toEqual([false, true])
    clock.ms += 1
    expect([first('a'), first('a'), first('c')]).toEqual([true, false, true])
    clock.ms -= 60_000 // a clock set back
    expect([first('a'), first('a')]).toEqual([true, false])
  })
  test('no more are remembered than a house can hold, and the next minute starts afresh', () => {
    const clock = { ms: 0 }
    const first = firstInMinute(() => new Date(clock.ms))
    const told = Array.from({ length: 50_010 }, (_, who) => first(String(who)))
    expect(told.filter(Boolean)).toHaveLength(50_000)
    clock.ms += 60_000
    expect(first('50009')).toBe(true)
  })
})
