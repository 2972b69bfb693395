import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Entry } from '../src/procedure/act.ts'
import { type Line, verify } from '../src/record/chain.ts'
import { openStore } from '../src/record/engines.ts'
import { freshSalt, hold, type Held, perform } from '../src/record/perform.ts'
import type { Opening, Store } from '../src/record/store.ts'
import { postgresAt, session } from './engines.ts'
import { asks, HEADER, MEETING, MORNING } from './morning.ts'
import { ownServer, wire } from './ownServer.ts'

const server = await ownServer()
if (!server)
  console.warn('The programs of a PostgreSQL server are not on this machine: what happens to one is not tested')

const counting = { begin: () => 0, after: (meeting: number, _: Entry) => meeting + 1 }
const ask = (store: Store, held: Held<number>, id: string) =>
  perform<number, never>({
    store,
    held,
    request: asks('CUB', { id, particulars: { id } }),
    now: () => new Date(),
    salt: freshSalt,
    sitting: () => 1,
    ruleOn: () => ({ inOrder: true }),
    after: counting.after,
  })
const room = async (store: Store): Promise<Held<number>> => {
  const held = await hold(store, MEETING, counting)
  if (!held) throw new Error('no meeting')
  return held
}
const fails = (trouble: string, words: RegExp) =>
  expect.objectContaining({ name: 'StorageFault', trouble, message: expect.stringMatching(words) as string })
const soon = async (true_: () => boolean) => {
  while (!true_()) await new Promise((resolve) => setTimeout(resolve, 10))
}

if (!server) describe.skip('a PostgreSQL server: none can be started', () => test('is not tried', () => undefined))
else
  describe('a PostgreSQL server', () => {
    const engine = postgresAt(server.address)
    const stores: Store[] = []
    const opened = async (place: string, opening: Opening = {}): Promise<Store> => {
      const store = await openStore(place, opening)
      stores.push(store)
      await store.create(HEADER)
      return store
    }
    afterEach(async () => {
      await Promise.all(stores.splice(0).map((store) => store.close()))
    })
    afterAll(() => server.remove())

    test('restarted and crashed under load: nodes wait, say so and go on; no act is lost, none doubled', async () => {
      const place = engine.place()
      const said: string[] = []
      const nodes = [
        await opened(place, { log: (message) => said.push(message) }),
        await opened(place),
        await openStore(place),
      ] as const
      stores.push(nodes[2])
      const heard = new Set<number>()
      nodes[2].follow((meeting, no) => meeting === MEETING && heard.add(no))
      const told: string[] = []
      let over = false
      const works = async (store: Store, name: string) => {
        const held = await room(store)
        for (let one = 0; !over; one++) {
          const done = await ask(store, held, `${name}-${one}`)
          if (done.ok) told.push(`${done.entry.no} ${done.entry.hash}`)
        }
      }
      const working = [works(nodes[0], 'a'), works(nodes[1], 'b')]
      for (const how of ['SIGINT', 'SIGQUIT', 'SIGINT'] as const) {
        const before = told.length
        await soon(() => told.length >= before + 20)
        await server.stop(how)
        await server.start()
      }
      const before = told.length
      await soon(() => told.length >= before + 20)
      over = true
      await Promise.all(working)
      const { lines } = (await nodes[0].read(MEETING)) ?? { lines: [] }
      expect(told.sort()).toEqual(lines.map(({ no, hash }) => `${no} ${hash}`).sort())
      expect(new Set(lines.map(({ act }) => act?.particulars['id'])).size).toBe(lines.length)
      expect(verify((await nodes[0].text(MEETING)) ?? '')).toMatchObject({ ok: true, no: lines.length })
      await soon(() => heard.has(lines.length))
      expect(said.filter((one) => /does not answer.*wait up to 15 s/.test(one)).length).toBeGreaterThan(0)
      expect(said.at(-1)).toMatch(/answers again/)
      expect(said.join()).not.toContain('test@')
    })

    test('gone for longer than one waits: said in words, nothing half done, and all goes on when it is back', async () => {
      const said: string[] = []
      const store = await opened(engine.place(), { busyTimeout: 200, log: (message) => said.push(message) })
      const [one] = MORNING as [Line]
      await server.stop()
      await expect(store.append(MEETING, one)).rejects.toEqual(fails('unreachable', /See that its server runs/))
      await expect(store.head(MEETING)).rejects.toEqual(fails('unreachable', /See that its server runs/))
      await expect(openStore(engine.place(), { busyTimeout: 50 })).rejects.toEqual(fails('unreachable', /server runs/))
      await server.start()
      expect(await store.append(MEETING, one)).toEqual({ ok: true })
      expect(said).toHaveLength(2)
    })

    test('an act whose answer was lost is found in its place: done, and done once', async () => {
      const line = await wire(server.address)
      const store = await opened(engine.place().replace(server.address, line.address))
      const [one, two] = MORNING as [Line, Line]
      const lost = line.loseAnswerTo(one.hash)
      expect(await store.append(MEETING, one, 'a')).toEqual({ ok: true })
      await lost
      const other = line.loseAnswerTo('BWC/MSP/2019/MX.5')
      expect(await store.create({ ...HEADER, meeting: 'BWC/MSP/2019/MX.5' })).toEqual({ ok: true })
      await other
      expect(await store.append(MEETING, one, 'a')).toEqual({ ok: false, taken: true })
      expect(await store.append(MEETING, two)).toEqual({ ok: true })
      expect((await store.read(MEETING))?.lines).toEqual([one, two])
      line.close()
    })

    test('an act whose answer was lost for good is said to be not known, and its request finds it again', async () => {
      const line = await wire(server.address)
      const store = await opened(engine.place().replace(server.address, line.address), { busyTimeout: 300 })
      const held = await room(store)
      const lost = line.loseAnswerTo('unlucky').then(() => (line.passing = false))
      await expect(ask(store, held, 'unlucky')).rejects.toEqual(fails('unreachable', /is not known/))
      await lost
      line.passing = true
      expect(await ask(store, held, 'next')).toMatchObject({ ok: true, entry: { no: 2 } })
      expect(await ask(store, held, 'unlucky')).toMatchObject({ ok: true, entry: { no: 1 }, repeated: true })
      line.close()
    })

    test('a paper whose answer was lost lies in its drawer once, under one number, also beside one like it', async () => {
      const line = await wire(server.address)
      const store = await opened(engine.place().replace(server.address, line.address))
      for (const [at, drawer] of ['tray:CUB', 'badges', 'refused'].entries()) {
        const text = `发言 paper ${at}`
        const first = await store.layNext(MEETING, drawer, text, at * 10)
        const lost = line.loseAnswerTo(text)
        const second = await store.layNext(MEETING, drawer, text)
        await lost
        expect(Number(second)).toBe(Number(first) + 1)
        expect([...(await store.drawer(MEETING, drawer))]).toEqual([
          [first, text],
          [second, text],
        ])
        expect(await store.layNext(MEETING, drawer, 'another')).toBe(String(at * 10 + 3))
      }
      line.close()
    })

    test('a follower that was cut off hears what happened meanwhile', async () => {
      const place = engine.place()
      const [here, there] = [await opened(place), await opened(place)]
      const heard: number[] = []
      here.follow((_, no) => heard.push(no))
      const [one, two, three] = MORNING as [Line, Line, Line]
      await there.append(MEETING, one)
      await soon(() => heard.includes(1))
      const operator = await session(server.address)
      await operator.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'intersession'`,
      )
      await there.append(MEETING, two)
      await soon(() => heard.includes(2))
      await there.append(MEETING, three)
      await soon(() => heard.includes(3))
      expect(heard.indexOf(1)).toBeLessThan(heard.indexOf(2)) // and perhaps of 1 once more, on the new connection
      await operator.end()
    })

    test('nodes tell each other a meeting and a number, and nothing of the act', async () => {
      const place = engine.place()
      const store = await opened(place)
      const listener = await session(server.address)
      const payloads: (string | undefined)[] = []
      listener.on('notification', ({ payload }) => payloads.push(payload))
      await listener.query(`LISTEN ${/schema=(\w+)/.exec(place)?.[1]}`)
      for (const line of MORNING.slice(0, 2)) await store.append(MEETING, line)
      await soon(() => payloads.length === 2)
      expect(payloads).toEqual([`${MEETING}:1`, `${MEETING}:2`])
      const heard: string[] = []
      store.follow((meeting, no) => heard.push(`${meeting}:${no}`))
      await soon(() => heard.includes(`${MEETING}:2`))
      for (const noise of ['', 'X', ':', '":1', 'X:-1', `${MEETING}:1`])
        await listener.query(`SELECT pg_notify('${/schema=(\w+)/.exec(place)?.[1]}', $1)`, [noise])
      await store.append(MEETING, MORNING[2] as Line)
      await soon(() => heard.includes(`${MEETING}:3`))
      expect(heard).toEqual([`${MEETING}:2`, `${MEETING}:3`])
      await listener.end()
    })

    test('what weakens an acknowledgement is noted, and nothing where all is well', async () => {
      const place = engine.place()
      expect(await (await opened(place)).notes()).toEqual([])
      const weak = await opened(place, { settings: ['SET synchronous_commit = off'] })
      expect((await weak.notes()).join()).toMatch(/synchronous_commit is off.*may be lost/)
      expect(await (await opened(place, { settings: ['SET synchronous_commit = remote_apply'] })).notes()).toEqual([])
    })

    test('a wrong address, a missing database, another encoding and a schema of no name are refused in words', async () => {
      const operator = await session(server.address)
      await operator.query(`CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'`)
      const at = (database: string) => server.address.replace(/postgres$/, database)
      await expect(openStore(at('none'))).rejects.toEqual(fails('unreachable', /no such database/))
      await expect(openStore(at('latin'))).rejects.toEqual(fails('notADatabase', /LATIN1.*ENCODING 'UTF8'/))
      await expect(openStore(`${server.address}?schema=A"b`)).rejects.toEqual(fails('notADatabase', /small letters/))
      await expect(openStore('mysql://me:secret@host/db')).rejects.toEqual(
        fails('notADatabase', /mysql:\/\/host\/db\.$/),
      )
      await expect(openStore(`${server.address}?sslmode=verify-full`)).rejects.toEqual(
        fails('unreachable', /No connection can be made/),
      )
      await operator.query('CREATE ROLE guest LOGIN')
      const guest = server.address.replace('test@', 'guest@')
      await expect(openStore(guest)).rejects.toEqual(fails('readOnly', /may not write there/))
      await operator.end()
    })

    test('an address names a schema of its own, and keeps its other settings', async () => {
      const store = await openStore(`${server.address}?application_name=x&schema=own_one`)
      stores.push(store)
      expect(await store.meetings()).toEqual([])
    })
  })
