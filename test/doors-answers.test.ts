import { describe, expect, test } from 'vitest'
import { DOOR_WORDS, PAGE_WORDS } from '../src/languages/index.ts'
import { StorageFault } from '../src/record/store.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { prefersJson } from '../src/web/negotiate.ts'
import { app } from '../src/web/app.ts'
import { openLibrary } from '../src/web/library.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { asks, attend, closesList, opening, PARTIES, registers, rises } from './room.ts'

const bearer = ({ token }: { readonly token: string }) => ({ authorization: `Bearer ${token}` })
const PROBLEM = 'application/problem+json; charset=utf-8'
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

describe('an id that has become an act', () => {
  const story = [opening(), registers('party', ...PARTIES), attend('party', ...PARTIES), asks('CUB')]
  test('is refused with another kind, voice or particulars, as JSON and in a form, and says so', async () => {
    const { badge, json, post, room, store, get } = await doorHouse({ story })
    const inscription = room.no
    const [cuba, secretary] = [await badge('delegation', 'CUB'), await badge('secretariat')]
    const first = { ...rises('CUB'), id: 'a' }
    expect((await json(`${HERE}/~acts`, first, bearer(cuba))).status).toBe(201)
    const withdrawal = { kind: 'withdrawInscription', by: 'CUB', particulars: { inscription } }
    const refused = await json(`${HERE}/~acts`, { ...withdrawal, id: 'a' }, bearer(cuba))
    expect([refused.status, await refused.json()]).toMatchObject([
      409,
      { type: 'urn:intersession:problem:otherAct', title: DOOR_WORDS.en.notTaken.otherAct.title },
    ])
    const form = { inscription: String(inscription), _id: 'a' }
    const page = await post(`${HERE}/~do/withdrawInscription`, form, { cookie: cuba.cookie })
    expect([page.status, await page.text()]).toEqual([
      409,
      expect.stringContaining(DOOR_WORDS.en.notTaken.otherAct.title),
    ])
    expect((await json(`${HERE}/~acts`, first, bearer(cuba))).status).toBe(200)
    const asked = { ...registers('signatory', 'HTI'), id: 'b' }
    expect((await json(`${HERE}/~acts`, asked, bearer(secretary))).status).toBe(201)
    for (const other of [
      { ...asked, particulars: { as: 'signatory', who: ['EGY'] } },
      { ...asked, particulars: { as: 'signatory', who: ['HTI', 'EGY'] } },
      { ...asked, particulars: { as: 'signatory' } },
      { ...rises('JPN'), id: 'b' },
    ])
      expect((await json(`${HERE}/~acts`, other, bearer(secretary))).status).toBe(409)
    const head = await store.head(room.symbol)
    expect(head!.no).toBe(inscription + 2)
    const log = await (await get(`${HERE}/~refused`, bearer(secretary))).text()
    expect(log).toContain(DOOR_WORDS.en.notTaken.otherAct.title)
  })
  test('gives the act it became where a door filled in what the asker left out', async () => {
    const { badge, json, room } = await doorHouse({ story })
    const chair = await badge('chair')
    const asked = { ...closesList(), id: 'c' }
    const done = await json(`${HERE}/~acts`, asked, bearer(chair))
    const { entry } = (await done.json()) as { entry: { act: { particulars: { digest: string } } } }
    expect(entry.act.particulars.digest).toMatch(/^[0-9a-f]{64}$/)
    await room.perform({ ...asks('JPN'), hand: '1' }) // whatever came of the list meanwhile
    const again = await json(`${HERE}/~acts`, asked, bearer(chair))
    expect([again.status, await again.json()]).toEqual([200, { entry }])
    const named = { ...asked, particulars: { item: 4, digest: entry.act.particulars.digest } }
    expect((await json(`${HERE}/~acts`, named, bearer(chair))).status).toBe(200)
    const other = { ...asked, particulars: { item: 4, digest: '0'.repeat(64) } }
    expect((await json(`${HERE}/~acts`, other, bearer(chair))).status).toBe(409)
  })
  test('is not cut: two that differ in their last character are two, and one too long is refused', async () => {
    const { badge, post, room } = await doorHouse({ story })
    const { cookie } = await badge('delegation', 'JPN')
    const before = room.no
    for (const end of ['1', '2']) {
      const form = { item: '4', _id: `${'x'.repeat(100)}${end}` }
      expect((await post(`${HERE}/~do/inscribe`, form, { cookie })).status).toBe(400)
    }
    expect(room.no).toBe(before)
    const fits = { item: '4', _id: 'x'.repeat(100) }
    expect((await post(`${HERE}/~do/inscribe`, fits, { cookie })).status).toBe(303)
  })
})

describe('a program is answered in problem details, a browser with a page', async () => {
  const house = await doorHouse({ story: [opening()] })
  const { server, json, log, store } = house
  const reading = app({ library: await openLibrary({}), fonts: new Map() })
  const broken = app({
    library: { ...(await openLibrary({})), symbols: () => Promise.reject(new Error('broken')) },
    fonts: new Map(),
    log: () => {},
  })
  const gone = app({
    library: {
      ...(await openLibrary({})),
      symbols: () => Promise.reject(new StorageFault('unreachable', 'The server does not answer.')),
    },
    fonts: new Map(),
    log: () => {},
  })
  type Knock = (headers: Record<string, string>) => Response | Promise<Response>
  const CASES: readonly (readonly [what: string, status: number, why: string, knock: Knock])[] = [
    ['no such meeting', 404, 'noRecord', (headers) => server.request('/BWC/MSP/2018/MX.1/~acts', { headers })],
    ['no such address', 404, 'notFound', (headers) => server.request('/nothing/here', { headers })],
    ['not to be put', 405, 'takesNothing', (headers) => server.request(HERE, { method: 'PUT', body: '{}', headers })],
    ['no such language', 406, 'noSuchLanguage', (headers) => server.request(`${HERE}/~acts?lang=de`, { headers })],
    ['no badge at a desk', 401, 'needsBadge', (headers) => server.request(`${HERE}/~chair`, { headers })],
    ['a fault of ours', 500, 'failed', (headers) => broken.request(HERE, { headers })],
    ['records out of reach', 503, 'notNow', (headers) => gone.request(HERE, { headers })],
  ]
  test.each(CASES)('%s: %i', async (_, status, why, knock) => {
    const told = await knock({ accept: 'application/json' })
    expect([told.status, told.headers.get('content-type')]).toEqual([status, PROBLEM])
    expect(await told.json()).toMatchObject({ type: `urn:intersession:problem:${why}`, status })
    const page = await knock({ accept: BROWSER })
    expect([page.status, page.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8'])
    for (const answer of [told, page]) expect(answer.headers.get('vary')).toContain('Accept')
  })
  test('JSON is answered so whatever it accepts, where a meeting is not there or only read', async () => {
    const asked = attend('party', 'CUB')
    const none = await json('/BWC/MSP/2018/MX.1/~acts', asked)
    expect([none.status, none.headers.get('content-type')]).toEqual([404, PROBLEM])
    const symbol = (await (await openLibrary({})).symbols())[0]!
    const only = await reading.request(`/${symbol}/~acts`, {
      method: 'POST',
      body: JSON.stringify(asked),
      headers: { 'content-type': 'application/json' },
    })
    expect([only.status, only.headers.get('content-type'), only.headers.get('allow')]).toEqual([
      405,
      PROBLEM,
      'GET, HEAD',
    ])
    expect(await only.json()).toMatchObject({ title: PAGE_WORDS.en.faults.takesNothing })
    expect(log).toEqual([])
    expect((await store.head(house.room.symbol))!.no).toBe(house.room.no)
  })
  test('what an address does not take has words of its own in six languages', async () => {
    for (const language of LANGUAGES) {
      const { takesNothing, tooLarge } = PAGE_WORDS[language].faults
      const answer = await server.request(`${HERE}?lang=${language}`, { method: 'DELETE' })
      const html = await answer.text()
      expect(html).toContain(`<h1>${takesNothing}</h1>`)
      expect(html).not.toContain(tooLarge)
    }
  })
  test('JSON is asked for by name, and rather than a page', () => {
    expect(
      ['application/json', 'application/problem+json, */*', 'text/html;q=0.5, application/json'].map(prefersJson),
    ).toEqual([true, true, true])
    expect(
      [null, '*/*', BROWSER, 'application/json;q=0.5, text/html', 'application/json;q=0'].map(prefersJson),
    ).toEqual([false, false, false, false, false])
  })
})

test('the place of a new act is read with its number, so that every node reads up to it', async () => {
  const { badge, json, get, room } = await doorHouse({ story: [opening()] })
  const done = await json(`${HERE}/~acts`, attend('party', 'CUB'), bearer(await badge('secretariat')))
  const place = done.headers.get('location')!
  expect(new URL(place, 'http://here').searchParams.get('no')).toBe(String(room.no))
  expect(((await (await get(place)).json()) as { acts: readonly object[] }).acts).toHaveLength(1)
})
