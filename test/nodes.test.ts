import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { verify } from '../src/record/chain.ts'
import { openStore } from '../src/record/engines.ts'
import type { Store } from '../src/record/store.ts'
import type { Issued } from '../src/web/badges.ts'
import { openHub } from '../src/web/live.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { postgresAt, sqlite, type Engine } from './engines.ts'
import { ask, faultsIn, meetings, node, reader, SYMBOLS, work, type Node, type Worked } from './nodes.ts'
import { ownServer } from './ownServer.ts'
import { MX5 } from './room.ts'

const server = await ownServer()
if (!server)
  console.warn('The programs of a PostgreSQL server are not on this machine: several nodes on one are not tested')
const engines: readonly Engine[] = [sqlite, ...(server ? [postgresAt(server.address)] : [])]

const RATE = 200
const running: Node[] = []
const worked: Worked[] = []
const begun = async (place: string, patience?: number): Promise<Node> => {
  const one = await node(place, patience)
  running.push(one)
  return one
}
const opened = async (place: string, symbols = SYMBOLS): Promise<readonly Worked[]> => {
  const all = await meetings(place, symbols)
  worked.push(...all)
  return all
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill()))
  for (const store of new Set(worked.splice(0).map(({ store }) => store))) await store.close()
})
afterAll(async () => {
  await sqlite.clear()
  await server?.remove()
})

const soon = async (true_: () => boolean | Promise<boolean>) => {
  const until = Date.now() + 40_000
  while (!(await true_())) {
    if (Date.now() > until) throw new Error(`not within forty seconds: ${true_}`)
    await wait(10)
  }
}

/** Whoever came back has, byte for byte, what whoever comes now is sent. */
async function alike(one: ReturnType<typeof reader>, address: string, path: string, headers = {}, no = 0) {
  const fresh = reader(address, path, headers)
  await soon(() => fresh.state.no >= no && one.state.no >= no)
  await soon(() => JSON.stringify([...one.regions].sort()) === JSON.stringify([...fresh.regions].sort())).catch(
    () => undefined,
  )
  expect(Object.fromEntries(one.regions)).toEqual(Object.fromEntries(fresh.regions))
  expect(fresh.regions.size).toBeGreaterThan(0)
  await fresh.leave()
}

describe.each(engines)('two nodes on one $name', (engine) => {
  let all: readonly Worked[] = []
  let meeting: Worked
  let a: Node
  let b: Node
  beforeAll(async () => {
    const place = engine.place()
    all = await meetings(place, SYMBOLS)
    ;[meeting] = all as [Worked]
    ;[a, b] = [await node(place), await node(place)]
  })
  afterAll(async () => {
    for (const one of [a, b]) await one.kill()
    await all[0]?.store.close()
  })

  test('an act done at one is read at the other by whoever did it, at once', async () => {
    await fetch(`${b.address}${meeting.symbol}`) // it holds the meeting as it was
    for (let time = 0; time < 20; time++) {
      const [here, there] = time % 2 === 0 ? [a, b] : [b, a]
      const done = (await ask(here.address, meeting, 'secretariat', 'register', { as: 'party', who: ['CUB'] }))!
      expect(done.status, done.text).toBe(201)
      const acts = await fetch(`${there.address}${meeting.symbol}/~acts?from=${done.no}&to=${done.no}&no=${done.no}`)
      expect(((await acts.json()) as { acts: { hash: string }[] }).acts.map(({ hash }) => hash)).toEqual([done.hash])
    }
  })

  test('an act done at one reaches whoever listens at the other', async () => {
    const path = `${meeting.symbol}/~live/floor?lang=en`
    const listener = reader(b.address, path)
    await soon(() => listener.state.no >= meeting.before)
    const done = (await ask(a.address, meeting, 'chair', 'giveFloor', { who: 'CUB', as: 'national' }))!
    expect(done.status, done.text).toBe(201)
    await soon(() => listener.state.no >= done.no)
    expect([...listener.regions.values()].join()).toContain('Cuba')
    await alike(listener, a.address, path, {}, done.no)
    await listener.leave()
  })

  test('the same request sent to both at once becomes one act', async () => {
    const { no } = (await meeting.store.head(meeting.symbol))!
    for (let time = 0; time < 20; time++) {
      const both = await Promise.all(
        [a, b].map(({ address }) => ask(address, meeting, 'CUB', 'inscribe', { item: 4 }, `twice-${time}`)),
      )
      expect(both.map((one) => one?.status).sort(), both[0]?.text).toEqual([200, 201])
      expect(both[0]?.hash).toBe(both[1]?.hash)
      const away = { inscription: both[0]!.no }
      expect(await ask(a.address, meeting, 'CUB', 'withdrawInscription', away)).toMatchObject({ status: 201 })
    }
    expect((await meeting.store.head(meeting.symbol))?.no).toBe(no + 40)
  })

  test('acts done at both at the same time are numbered once, in one chain', async () => {
    const others = all.slice(1)
    const hands = work([a.address, b.address], others, RATE)
    await soon(() => hands.told.acknowledged.length > 600 || hands.told.wrong.length > 0)
    const told = await hands.stop()
    expect(await faultsIn(others, told)).toEqual([])
    expect(told.putOff).toEqual([])
    const [{ symbol, store, tokens }] = others as [Worked]
    const exported = await fetch(`${a.address}${symbol}/~record.jsonl?no=${(await store.head(symbol))!.no}`, {
      headers: { Authorization: `Bearer ${tokens.chair}` },
    })
    expect(verify(await exported.text())).toMatchObject({ ok: true, no: (await store.head(symbol))!.no })
  })

  test('a badge taken back at one admits no longer at the other, heard of or not, within two seconds', async () => {
    const there = () => ask(b.address, meeting, 'CUB', 'register', { as: 'party', who: ['CUB'] })
    const desk = () => fetch(`${b.address}${meeting.symbol}/~delegation/CUB`, { headers: { Cookie: meeting.cookie } })
    expect((await desk()).status).toBe(200)
    const listener = reader(b.address, `${meeting.symbol}/~live/delegation/CUB?lang=en`, { Cookie: meeting.cookie })
    await soon(() => listener.state.connections === 1)
    const taken = await fetch(`${a.address}${meeting.symbol}/~badges`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
        Authorization: `Bearer ${meeting.tokens.secretariat}`,
      },
      body: JSON.stringify({ revoke: meeting.badge }),
    })
    expect(taken.status).toBe(200)
    await wait(2_100)
    expect((await desk()).status).toBe(401)
    expect((await there())?.status).toBe(401)
    await soon(() => listener.state.refused.includes(401)) // with the next sign of life his stream ends, and he is not let in again
    await listener.leave()
  })
})

describe.each(engines)('a node on $name, killed under load', (engine) => {
  test('loses no act it acknowledged and doubles none; readers come back to the same bytes', async () => {
    const place = engine.place()
    const all = await opened(place)
    const killed = await begun(place)
    const [{ symbol, cookie }] = all as [Worked]
    const floor = `${symbol}/~live/floor?lang=en`
    const desk = `${symbol}/~live/delegation/CUB?lang=fr`
    const readers = [reader(killed.address, floor), reader(killed.address, desk, { Cookie: cookie })] as const
    const hands = work([killed.address], all, RATE)
    for (let kill = 0; kill < 3; kill++) {
      const before = hands.told.acknowledged.length
      await soon(() => hands.told.acknowledged.length > before + 150 || hands.told.wrong.length > 0)
      await killed.kill()
      await killed.begin()
    }
    const before = hands.told.acknowledged.length
    await soon(() => hands.told.acknowledged.length > before + 150 || hands.told.wrong.length > 0)
    const told = await hands.stop()
    expect(await faultsIn(all, told)).toEqual([])
    expect(told.unanswered).toBeGreaterThan(0)
    const { no } = (await all[0]!.store.head(symbol))!
    await alike(readers[0], killed.address, floor, {}, 1)
    await alike(readers[1], killed.address, desk, { Cookie: cookie }, 1)
    expect(no).toBeGreaterThan(100)
    for (const one of readers) {
      expect(one.state.connections).toBeGreaterThanOrEqual(4)
      await one.leave()
    }
  })
})

/** A house on a store that others share, served at an address; its clock stands, and no sign of life ends a stream. */
async function standing(store: Store) {
  const hub = openHub({ beat: 1_000_000 })
  const house = await doorHouse({ store, hub })
  const served = createAdaptorServer({ fetch: house.server.fetch })
  await new Promise<void>((done) => served.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(served.address() as AddressInfo).port}`
  const close = () => {
    hub.close()
    served.close()
  }
  return { ...house, address, close }
}

if (server)
  describe.each([
    ['CUB', 'en', 'chair', null],
    ['FRA', 'ar', 'secretariat', null],
    ['EU', 'ru', 'organization', 'An organization'],
  ] as const)('a badge of %s taken back at one node', (who, language, other, of) => {
    test('is heard of at the other, where no clock moves: it admits no longer, and its streams end, no other’s', async () => {
      const place = postgresAt(server.address).place()
      const [here, there] = [await openStore(place), await openStore(place)]
      const [one, two] = [await standing(here), await standing(there)]
      let listens = false
      there.followDrawers(() => (listens = true))
      await soon(async () => {
        await here.lay(MX5, 'anything', '1', '', true)
        return listens
      })
      const unheard = await one.badge('delegation', who)
      const page = (cookie: string) => two.get(`${HERE}/~delegation/${who}`, { cookie })
      expect((await page(unheard.cookie)).status).toBe(200)
      await one.badges.revoke(MX5, unheard.no)
      await soon(async () => (await page(unheard.cookie)).status === 401) // while nobody listens
      const [gone, stays] = [await one.badge('delegation', who), await one.badge(other, of)]
      const desk = (badge: Issued) =>
        badge.no === gone.no ? `delegation/${who}` : other === 'chair' ? 'chair' : 'floor'
      const listeners = [gone, stays].map((badge) =>
        reader(two.address, `${HERE}/~live/${desk(badge)}?lang=${language}`, { Cookie: badge.cookie }),
      )
      await soon(() => listeners.every(({ state }) => state.connections === 1))
      expect(await one.badges.revoke(MX5, gone.no)).not.toBeNull()
      await soon(() => listeners[0]!.state.refused.length > 0)
      expect(listeners.map(({ state }) => [state.connections, state.refused.at(0)])).toEqual([
        [1, 401],
        [1, undefined],
      ])
      expect([(await page(gone.cookie)).status, (await page(stays.cookie)).status]).toEqual([401, 403])
      for (const { leave } of listeners) await leave()
      for (const { close } of [one, two]) close()
      for (const store of [here, there]) await store.close()
    })
  })

if (!server) describe.skip('a PostgreSQL server restarted: none can be started', () => test('is not tried', () => {}))
else
  describe('a PostgreSQL server restarted under load', () => {
    const engine = postgresAt(server.address)
    test('nodes wait for it, say so and go on', async () => {
      const place = engine.place()
      const all = await opened(place)
      const nodes = [await begun(place), await begun(place)]
      const hands = work(
        nodes.map(({ address }) => address),
        all,
        RATE,
      )
      for (const how of ['SIGINT', 'SIGQUIT'] as const) {
        const before = hands.told.acknowledged.length
        await soon(() => hands.told.acknowledged.length > before + 150 || hands.told.wrong.length > 0)
        await server.stop(how)
        await wait(500)
        await server.start()
      }
      const before = hands.told.acknowledged.length
      await soon(() => hands.told.acknowledged.length > before + 150 || hands.told.wrong.length > 0)
      const told = await hands.stop()
      expect(await faultsIn(all, told)).toEqual([])
      expect([told.putOff, told.unanswered]).toEqual([[], 0])
      for (const { said } of nodes) {
        expect(said.join('\n')).toMatch(/does not answer.*wait up to 15 s/)
        expect(said.filter((line) => /answer/.test(line)).at(-1)).toMatch(/answers again/)
      }
    })

    test('gone for longer than a node waits: 503 and when to come again; then all goes on', async () => {
      const place = engine.place()
      const all = await opened(place)
      const impatient = await begun(place, 300)
      const hands = work([impatient.address], all, RATE)
      await soon(() => hands.told.acknowledged.length > 100 || hands.told.wrong.length > 0)
      await server.stop()
      await soon(() => hands.told.putOff.length > 20 || hands.told.wrong.length > 0)
      const page = await fetch(`${impatient.address}${all[0]!.symbol}?no=100000`)
      expect([page.status, page.headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)])
      await server.start()
      const before = hands.told.acknowledged.length
      await soon(() => hands.told.acknowledged.length > before + 100 || hands.told.wrong.length > 0)
      const told = await hands.stop()
      expect(await faultsIn(all, told)).toEqual([])
      expect(told.putOff.every((retry) => /^\d+$/.test(retry ?? ''))).toBe(true)
      expect(told.unanswered).toBe(0)
    })
  })
