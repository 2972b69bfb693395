import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Entry, Request } from '../src/procedure/act.ts'
import { canonical, sha256 } from '../src/record/canonical.ts'
import { type Line, recordText, verify, withhold } from '../src/record/chain.ts'
import { exportRecord, importRecord, readRecord, writeWhole } from '../src/record/jsonl.ts'
import { freshSalt, hold, type Held, perform, readUp } from '../src/record/perform.ts'
import { driver, openSqlite } from '../src/record/sqlite.ts'
import type { Store } from '../src/record/store.ts'
import { type Engine, postgres, sqlite } from './engines.ts'
import {
  asks,
  BREAKAGES,
  HEAD,
  HEADER,
  MEETING,
  MORNING,
  order,
  OTHER,
  rows,
  sealed,
  sitting,
  speaks,
  WHOLE,
} from './morning.ts'

const HERE = fileURLToPath(new URL('..', import.meta.url))

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'store-'))
  folders.push(made)
  return made
}
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true, force: true })))

const suite = (engine: Engine) =>
  describe(`store on ${engine.name}`, () => {
    afterAll(() => engine.clear())

    const counting = {
      begin: () => [] as string[],
      after: (meeting: string[], { act }: Entry) => [...meeting, act?.by ?? '?'],
    }
    let clock = Date.parse('2018-08-16T08:00:00.000Z')
    const now = () => new Date((clock += 1000))

    const opened = async (place = engine.place(), header = HEADER): Promise<{ store: Store; place: string }> => {
      const store = await engine.open(place)
      await store.create(header)
      return { store, place }
    }
    const room = async (store: Store): Promise<Held<string[]>> => {
      const held = await hold(store, MEETING, counting)
      if (!held) throw new Error('no meeting')
      return held
    }
    const ask = (store: Store, held: Held<string[]>, request: Request, more: object = {}) =>
      perform<string[], string>({
        store,
        held,
        request,
        now,
        salt: freshSalt,
        sitting: () => 1,
        ruleOn: (meeting) =>
          meeting.at(-1) === request.by ? { inOrder: false, objections: ['twice'] } : { inOrder: true },
        after: counting.after,
        ...more,
      })
    const fails = (trouble: string, words: RegExp) =>
      expect.objectContaining({ name: 'StorageFault', trouble, message: expect.stringMatching(words) as string })
    const child = (place: string, hand: string, count: number): ChildProcess & { readonly said: () => string[] } => {
      const args = ['--import', 'tsx', 'test/record-child.ts', place, MEETING, hand, String(count)]
      const running = spawn(process.execPath, args, { cwd: HERE, stdio: ['ignore', 'pipe', 'inherit'] })
      let out = ''
      running.stdout.on('data', (more: Buffer) => (out += more.toString()))
      return Object.assign(running, { said: () => out.split('\n').slice(0, -1) })
    }
    const ended = (running: ChildProcess) => new Promise<void>((resolve) => running.once('close', () => resolve()))

    test('what is appended is there, byte for byte, when a copy of the closed store is opened', async () => {
      const { store, place } = await opened()
      for (const line of MORNING) expect(await store.append(MEETING, line)).toEqual({ ok: true })
      await store.close()
      await store.close()
      const copy = engine.place()
      await engine.copy(place, copy)
      const again = await engine.open(copy)
      expect(await again.text(MEETING)).toBe(WHOLE)
      expect(await again.read(MEETING)).toEqual({
        header: HEADER,
        headerHash: sha256(canonical(HEADER)),
        lines: MORNING,
      })
      expect((await again.read(MEETING, 3, 4))?.lines).toEqual(MORNING.slice(2, 4))
      expect((await again.read(MEETING, 6))?.lines).toEqual([])
      expect(await again.head(MEETING)).toEqual(HEAD)
      expect(await again.meetings()).toEqual([MEETING])
      await again.close()
    })

    test('a meeting that has no record is told as such', async () => {
      const { store } = await opened()
      expect(await store.head(MEETING)).toEqual({ no: 0, hash: sha256(canonical(HEADER)) })
      for (const none of [
        store.head('X'),
        store.read('X'),
        store.text('X'),
        store.byRequest('X', '1', 'a'),
        hold(store, 'X', counting),
      ]) {
        expect(await none).toBeUndefined()
      }
      await store.close()
    })

    test('a meeting has one record, and a number one act', async () => {
      const { store } = await opened()
      const [one, two, three] = MORNING as [Line, Line, Line]
      expect(await store.create({ ...HEADER, convention: 'cwc' })).toEqual({ ok: false, taken: true })
      expect(await store.append(MEETING, one)).toEqual({ ok: true })
      expect(await store.append(MEETING, one)).toEqual({ ok: false, taken: true })
      await expect(store.append(MEETING, three)).rejects.toThrow(/act 3 of .* cannot follow act 1/)
      expect(await store.append(MEETING, two)).toEqual({ ok: true })
      expect(await store.create({ ...HEADER, meeting: 'BWC/MSP/2018/MX.4' })).toEqual({ ok: true })
      expect(await store.meetings()).toEqual(['BWC/MSP/2018/MX.4', MEETING])
      expect((await store.head('BWC/MSP/2018/MX.4'))?.no).toBe(0)
      await store.close()
    })

    test('what is asked for at once is done at once, and each asker hears of his own', async () => {
      const { store, place } = await opened()
      const [one, two, , four] = MORNING as [Line, Line, Line, Line]
      const others = ['BWC/MSP/2018/MX.1', 'BWC/MSP/2018/MX.2']
      for (const meeting of others) await store.create({ ...HEADER, meeting })
      const [first, again, early, absent, ...further] = await Promise.allSettled([
        store.append(MEETING, one, 'a'),
        store.append(MEETING, one, 'b'),
        store.append(MEETING, four, 'c'),
        store.append('BWC/MSP/2018/MX.3', one, 'd'),
        ...others.map((meeting) => store.append(meeting, one, 'e')),
      ])
      expect([first, again]).toContainEqual({ status: 'fulfilled', value: { ok: true } })
      expect([first, again]).toContainEqual({ status: 'fulfilled', value: { ok: false, taken: true } })
      expect(early).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/cannot follow/) } })
      expect(absent).toMatchObject({ status: 'rejected' })
      expect(further).toEqual(Array(2).fill({ status: 'fulfilled', value: { ok: true } }))
      const last = store.append(MEETING, two, 'g')
      const lastButOne = store.append(others[0]!, two, 'g')
      await store.close()
      expect(await Promise.all([last, lastButOne])).toEqual([{ ok: true }, { ok: true }])
      const copy = await engine.open(place)
      expect((await copy.read(MEETING))?.lines).toEqual([one, two])
      expect((await copy.read(others[0]!))?.lines).toEqual([one, two])
      expect((await copy.read(others[1]!))?.lines).toEqual([one])
      expect(await copy.byRequest(MEETING, '17', 'g')).toBe(2)
      await copy.close()
    })

    test('a badge’s request becomes one act, whoever is told first', async () => {
      const { store } = await opened()
      const [one, two] = MORNING as [Line, Line]
      expect(await store.append(MEETING, one, 'a')).toEqual({ ok: true })
      expect(await store.append(MEETING, two, 'a')).toEqual({ ok: false, taken: true })
      expect(await store.byRequest(MEETING, '17', 'a')).toBe(1)
      expect(await store.byRequest(MEETING, '18', 'a')).toBeUndefined()
      expect(await store.append(MEETING, two, 'b')).toEqual({ ok: true })
      await store.close()
    })

    test('a request in order becomes the next act; the others meet their objections', async () => {
      const { store } = await opened()
      const held = await room(store)
      expect(await ask(store, held, asks('CUB'))).toMatchObject({
        ok: true,
        entry: { no: 1, act: { by: 'CUB', sitting: 1 } },
      })
      expect(await ask(store, held, asks('CUB'))).toEqual({ ok: false, objections: ['twice'] })
      expect(await ask(store, held, speaks('JPN', 'e\u0301'))).toMatchObject({
        ok: true,
        entry: { no: 2, kept: { statement: 'é' } },
      })
      expect(held.meeting).toEqual(['CUB', 'JPN'])
      expect((await room(store)).meeting).toEqual(held.meeting)
      expect(verify((await store.text(MEETING)) ?? '', { head: held.head })).toMatchObject({ ok: true, no: 2 })
      await store.close()
    })

    test('what no record can carry is refused as a value, and nothing is appended', async () => {
      const { store } = await opened()
      const held = await room(store)
      for (const particulars of [{ words: '\ud800' }, { half: 0.5 }, { at: new Date(0) as never }]) {
        const answer = await ask(store, held, asks('CUB', { particulars }))
        expect(answer).toEqual({ ok: false, objections: [], unfit: expect.stringMatching(/./) as string })
      }
      expect((await store.head(MEETING))?.no).toBe(0)
      await store.close()
    })

    test('repeating a request gives the act it became; repeating a refused one is a new question', async () => {
      const { store } = await opened()
      const held = await room(store)
      const first = await ask(store, held, asks('CUB', { id: 'a' }))
      expect(await ask(store, held, asks('CUB', { id: 'b' }))).toMatchObject({ ok: false })
      expect(await ask(store, held, asks('JPN', { id: 'c' }))).toMatchObject({ ok: true, entry: { no: 2 } })
      expect(await ask(store, held, asks('CUB', { id: 'a' }))).toEqual({ ...first, repeated: true })
      expect(await ask(store, held, asks('CUB', { id: 'b' }))).toMatchObject({ ok: true, entry: { no: 3 } })
      expect(await ask(store, held, asks('CUB', { id: 'a', hand: '18' }))).toMatchObject({ ok: false })
      expect((await store.head(MEETING))?.no).toBe(3)
      await store.close()
    })

    test('a repeated request is known by its reasons and by its texts kept apart, too', async () => {
      const { store } = await opened()
      const held = await room(store)
      const given = {
        id: 'a',
        yields: { lists: 'The room agrees.', replies: 3 },
        kept: { JPN: 'Ms. X, 1 Street', 发言: 'text' },
      }
      const first = await ask(store, held, asks('CUB', given))
      expect(first).toMatchObject({ ok: true, entry: { no: 1 } })
      expect(await ask(store, held, asks('CUB', given))).toEqual({ ...first, repeated: true })
      for (const other of [
        { ...given, yields: { ...given.yields, lists: 'Nobody objects.' } },
        { ...given, yields: { ...given.yields, replies: 4 } },
        { ...given, yields: { lists: given.yields.lists } },
        { ...given, kept: { ...given.kept, 发言: 'other text' } },
        { ...given, kept: { JPN: given.kept.JPN } },
        { id: 'a' },
      ])
        expect(await ask(store, held, asks('CUB', other))).toEqual({ ok: false, objections: [], other: 1 })
      expect((await store.head(MEETING))?.no).toBe(1)
      await store.close()
    })

    test('time never runs backwards, whatever the clock does', async () => {
      const { store } = await opened()
      const held = await room(store)
      await ask(store, held, asks('CUB'), { now: () => new Date('2018-08-16T12:00:00Z') })
      const next = await ask(store, held, asks('JPN'), { now: () => new Date('2018-08-16T11:00:00Z') })
      expect(next).toMatchObject({ ok: true, entry: { at: '2018-08-16T12:00:00.000Z' } })
      expect(verify((await store.text(MEETING)) ?? '').ok).toBe(true)
      await store.close()
    })

    test('a request that meets another hand’s act is ruled on again', async () => {
      const { store, place } = await opened()
      const elsewhere = await engine.open(place)
      const [here, there] = [await room(store), await room(elsewhere)]
      await ask(elsewhere, there, asks('CUB', { id: 'a' }))
      expect(here.head.no).toBe(0)
      expect(await ask(store, here, asks('CUB'))).toEqual({ ok: false, objections: ['twice'] })
      await ask(elsewhere, there, asks('JPN'))
      expect(await ask(store, here, asks('CUB'))).toMatchObject({ ok: true, entry: { no: 3 } })
      expect(await ask(elsewhere, there, asks('FRA', { id: 'b' }))).toMatchObject({ entry: { no: 4 } })
      expect(await ask(store, here, asks('FRA', { id: 'b' }))).toMatchObject({ entry: { no: 4 }, repeated: true })
      expect(await readUp(elsewhere, there, counting.after)).toBe(0)
      expect(here.meeting).toEqual(there.meeting)
      await store.close()
      await elsewhere.close()
    })

    test('requests that arrive at once are taken one after another', async () => {
      const { store } = await opened()
      const held = await room(store)
      const every = await Promise.all(Array.from({ length: 50 }, (_, at) => ask(store, held, asks(`S${at}`))))
      expect(every.map((done) => done.ok && done.entry.no)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1))
      expect(held.meeting).toHaveLength(50)
      await store.close()
    })

    test('a broken machine or rule concerns one request, and the next is taken', async () => {
      const { store } = await opened()
      const held = await room(store)
      const bug = () => {
        throw new TypeError('a bug')
      }
      await expect(ask(store, held, asks('CUB'), { ruleOn: bug })).rejects.toThrow('a bug')
      expect(await ask(store, held, asks('CUB'))).toMatchObject({ ok: true, entry: { no: 1 } })
      await store.close()
    })

    test('two processes append to one store: none is lost, the numbers are dense', async () => {
      const { store, place } = await opened()
      const both = [child(place, '1', 150), child(place, '2', 150)]
      await Promise.all(both.map(ended))
      const said = both.flatMap((one) => one.said())
      const { lines } = (await store.read(MEETING)) ?? { lines: [] }
      expect(said).toHaveLength(300)
      expect(said.sort()).toEqual(lines.map(({ no, hash }) => `${no} ${hash}`).sort())
      expect(lines.map(({ no }) => no)).toEqual(Array.from({ length: 300 }, (_, at) => at + 1))
      expect(verify((await store.text(MEETING)) ?? '')).toMatchObject({ ok: true, no: 300 })
      await store.close()
    })

    test('processes may open a new store at the same moment', async () => {
      const place = engine.place()
      const script = `import { openStore } from './src/record/engines.ts'; await (await openStore(${JSON.stringify(place)})).close()`
      const run = () => spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { cwd: HERE })
      const codes = [run(), run(), run()].map((one) => new Promise((resolve) => one.once('close', resolve)))
      expect(await Promise.all(codes)).toEqual([0, 0, 0])
    })

    test('what was acknowledged before a kill -9 is there, none doubled, and the chain verifies', async () => {
      const { store, place } = await opened()
      const said: string[] = []
      for (let round = 1; round <= 4; round++) {
        const running = child(place, String(round), 1_000_000)
        const over = ended(running)
        await new Promise<void>((resolve) => {
          running.stdout?.on('data', () => running.said().length > 20 * round && resolve())
          running.once('close', () => resolve())
        })
        running.kill('SIGKILL')
        await over
        said.push(...running.said())
      }
      const { lines } = (await store.read(MEETING)) ?? { lines: [] }
      const stored = new Set(lines.map(({ no, hash }) => `${no} ${hash}`))
      expect(said.length).toBeGreaterThan(200)
      expect(said.filter((one) => !stored.has(one))).toEqual([])
      expect(lines.length - said.length).toBeLessThanOrEqual(4) // at most one a round was durable but not yet said
      expect(new Set(lines.map(({ act }) => `${act?.hand} ${String(act?.particulars['one'])}`)).size).toBe(lines.length)
      expect(verify((await store.text(MEETING)) ?? '')).toMatchObject({ ok: true, no: lines.length })
      await store.close()
    })

    test('a store written by a newer release is refused, and says so', async () => {
      const { store, place } = await opened()
      await store.close()
      await engine.age(place)
      await expect(engine.open(place)).rejects.toEqual(fails('newer', /newer release.*Install that release/))
    })

    test('a locked store gives one clear message, and works when released', async () => {
      const place = engine.place()
      const clear = fails('locked', /holds the database.*try again/)
      const [release, [one]] = [await engine.seize(place), MORNING as [Line]]
      await expect(engine.open(place, { busyTimeout: 200 })).rejects.toEqual(clear)
      await release()
      const store = await engine.open(place, { busyTimeout: 200 })
      for (const meeting of [MEETING, 'BWC/MSP/2018/MX.4']) await store.create({ ...HEADER, meeting })
      const goOn = await engine.holdUp(place)
      await expect(store.append(MEETING, one)).rejects.toEqual(clear)
      const together = [store.append(MEETING, one), store.append('BWC/MSP/2018/MX.4', one)]
      await Promise.all(together.map((asked) => expect(asked).rejects.toEqual(clear)))
      await goOn()
      expect(await store.append(MEETING, one)).toEqual({ ok: true })
      await store.close()
    })

    test('a full disk gives one clear message, and every acknowledged act stays', async () => {
      const { store, place } = await opened()
      await store.close()
      const { settings, free } = await engine.small(place)
      const small = await engine.open(place, { settings })
      const held = await room(small)
      let acknowledged = 0
      const fill = async () => {
        for (let one = 0; one < 1000; one++) {
          const done = await ask(small, held, asks(`S${one}`, { particulars: { words: 'x'.repeat(2000) } }))
          if (done.ok) acknowledged++
        }
      }
      await expect(fill()).rejects.toEqual(fails('full', /disk is full.*free some space/))
      expect(acknowledged).toBeGreaterThan(5)
      expect(held.head.no).toBe(acknowledged)
      expect((await small.head(MEETING))?.no).toBe(acknowledged)
      await small.close()
      await free()
      const again = await engine.open(place)
      expect(verify((await again.text(MEETING)) ?? '')).toMatchObject({ ok: true, no: acknowledged })
      expect(await ask(again, await room(again), asks('CUB'))).toMatchObject({
        ok: true,
        entry: { no: acknowledged + 1 },
      })
      await again.close()
    })

    test('a read-only store gives one clear message', async () => {
      const { store, place } = await opened()
      await store.close()
      const reading = await engine.open(place, { settings: engine.readOnly, busyTimeout: 200 })
      const [one] = MORNING as [Line]
      await expect(reading.append(MEETING, one)).rejects.toEqual(fails('readOnly', /may only be read/))
      expect((await reading.head(MEETING))?.no).toBe(0)
      await reading.close()
    })

    test.each(engine.spoil.map((spoil, at) => [at, spoil] as const))(
      'what is no store of ours is refused untouched (%i)',
      async (_, spoil) => {
        const place = engine.place()
        await spoil(place)
        const before = await engine.all(place)
        await expect(engine.open(place)).rejects.toEqual(
          fails('notADatabase', /database.*Give the (path|address)|is another program.*Give the address/),
        )
        expect(await engine.all(place)).toEqual(before)
      },
    )

    test('a place that cannot be reached gives one clear message', async () => {
      const { place, words } = engine.nowhere()
      await expect(engine.open(place, { busyTimeout: 200 })).rejects.toEqual(fails('unreachable', words))
    })

    test('a request’s id and a badge may be any text, and are found again', async () => {
      const { store } = await opened()
      const held = await room(store)
      for (const [at, id] of ['\0', 'a\0b', 'a', "'; --", '发言\n"', '\\', '\\0'].entries()) {
        const request = asks(`S${at}`, { id, hand: id })
        expect(await ask(store, held, request)).toMatchObject({ ok: true, entry: { no: at + 1 } })
        expect(await store.byRequest(MEETING, id, id)).toBe(at + 1)
        expect(await ask(store, held, request)).toMatchObject({ entry: { no: at + 1 }, repeated: true })
      }
      expect(await store.byRequest(MEETING, 'a', 'a\0b')).toBeUndefined()
      expect(await store.read('\0')).toBeUndefined()
      expect(await store.head("'; --")).toBeUndefined()
      expect(verify((await store.text(MEETING)) ?? '')).toMatchObject({ ok: true, no: 7 })
      await store.close()
    })

    test('whoever follows hears of every act at once, from another process soon, and of none twice', async () => {
      const { store, place } = await opened()
      const elsewhere = await engine.open(place)
      const heard: string[] = []
      const until = async (no: number) => {
        while (!heard.includes(`${MEETING} ${no}`)) await new Promise((resolve) => setTimeout(resolve, 10))
      }
      const [one, two, three, four] = MORNING as [Line, Line, Line, Line]
      const unfollow = store.follow((meeting, no) => heard.push(`${meeting} ${no}`))
      await store.append(MEETING, one)
      expect(heard.at(-1)).toBe(`${MEETING} 1`)
      await elsewhere.append(MEETING, two)
      await until(2)
      await elsewhere.append(MEETING, three)
      await until(3)
      await elsewhere.create({ ...HEADER, meeting: 'BWC/MSP/2018/MX.4' })
      while (!heard.includes('BWC/MSP/2018/MX.4 0')) await new Promise((resolve) => setTimeout(resolve, 10))
      expect(new Set(heard).size).toBe(heard.length)
      unfollow()
      unfollow()
      await store.append(MEETING, four)
      expect(heard).not.toContain(`${MEETING} 4`)
      await Promise.all([store.close(), elsewhere.close()])
    })

    test('what one has appended oneself is not read again when it is heard of', async () => {
      const { store } = await opened()
      let reads = 0
      const counted: Store = { ...store, read: (...asked) => (reads++, store.read(...asked)) }
      const held = await room(counted)
      const reading: Promise<number>[] = []
      store.follow((_, no) => reading.push(readUp(counted, held, counting.after, no)))
      for (const by of ['CUB', 'JPN']) await ask(counted, held, asks(by))
      expect(await Promise.all(reading)).toEqual(reading.map(() => 0))
      expect([reading.length > 1, reads]).toEqual([true, 1]) // the one that took the meeting up
      await store.close()
    })

    test('whoever follows drawers hears of what is laid aloud, in which and of which meeting, and of nothing else', async () => {
      const { store } = await opened()
      const heard: string[] = []
      const unfollow = store.followDrawers((meeting, drawer) => heard.push(`${meeting}~${drawer}`))
      store.followDrawers(() => {
        throw new TypeError('a bug')
      })
      await store.lay(MEETING, 'tray', '1', 'quietly')
      await store.layNext(MEETING, 'tray', 'quietly')
      await store.lay(MEETING, 'badges', '3', 'aloud', true)
      await store.lay('a:1~b\0', 'badges', '3', 'aloud', true)
      await store.append(MEETING, MORNING[0] as Line)
      expect(new Set(heard)).toEqual(new Set([`${MEETING}~badges`, 'a:1~b\0~badges']))
      expect(await store.drawer(MEETING, 'badges')).toEqual(new Map([['3', 'aloud']]))
      unfollow()
      await store.close()
    })

    test('a follower that breaks harms neither the act nor the other followers', async () => {
      const place = engine.place()
      const said: string[] = []
      const store = await engine.open(place, { log: (message) => said.push(message) })
      await store.create(HEADER)
      const heard: number[] = []
      store.follow(() => {
        throw new TypeError('a bug')
      })
      store.follow((_, no) => heard.push(no))
      expect(await store.append(MEETING, MORNING[0] as Line)).toEqual({ ok: true })
      expect(heard).toContain(1)
      expect(said.join()).toMatch(/A follower of .* broke at act 1: TypeError: a bug/)
      await store.close()
    })

    test('a drawer keeps papers beside the record: laid, laid again, lifted, and in their order', async () => {
      const { store, place } = await opened()
      const inOrder = async () => [...(await store.drawer(MEETING, 'tray:CUB'))]
      expect(await inOrder()).toEqual([])
      await store.lay(MEETING, 'tray:CUB', 'b', 'one')
      await store.lay(MEETING, 'tray:CUB', 'a', 'zero\0and \\0, 发言, \n')
      await store.lay(MEETING, 'tray:CUB', 'b', 'two')
      await store.lay(MEETING, 'tray:JPN', 'a', 'another’s')
      await store.lay('', 'tray:CUB', 'a', 'of no meeting')
      expect(await inOrder()).toEqual([
        ['a', 'zero\0and \\0, 发言, \n'],
        ['b', 'two'],
      ])
      await store.lift(MEETING, 'tray:CUB', 'a')
      await store.lift(MEETING, 'tray:CUB', 'a')
      expect(await inOrder()).toEqual([['b', 'two']])
      await store.close()
      const again = await engine.open(place)
      expect([...(await again.drawer('', 'tray:CUB'))]).toEqual([['a', 'of no meeting']])
      expect(await again.text(MEETING)).toBe(recordText(HEADER, []))
      await again.close()
    })

    test('a drawer’s numbers are given once each, to whoever asks, and never again', async () => {
      const { store, place } = await opened()
      const elsewhere = await engine.open(place)
      const asked = Array.from({ length: 24 }, (_, at) =>
        (at % 2 ? store : elsewhere).layNext(MEETING, 'badges', `${at}`),
      )
      const given = await Promise.all(asked)
      expect(given.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
      const drawer = await store.drawer(MEETING, 'badges')
      expect([...drawer.keys()].map(Number)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
      expect(given.map((key) => drawer.get(key))).toEqual(given.map((_, at) => `${at}`))
      await store.lift(MEETING, 'badges', '24')
      await store.lay(MEETING, 'badges', '26', 'laid by hand')
      expect(await store.layNext(MEETING, 'badges', 'x')).toBe('25')
      expect(await elsewhere.layNext(MEETING, 'badges', 'y')).toBe('27')
      expect((await store.drawer(MEETING, 'badges')).get('26')).toBe('laid by hand')
      expect(await store.layNext(MEETING, 'badges', 'beyond', 40)).toBe('41')
      expect(await elsewhere.layNext(MEETING, 'badges', 'not back', 7)).toBe('42')
      expect(await store.layNext(MEETING, 'another', 'the first beyond', 12)).toBe('13')
      await Promise.all([store.close(), elsewhere.close()])
    })

    test('a document is kept under its SHA-256, once', async () => {
      const { store, place } = await opened()
      const paper = Buffer.from('BWC/MSP/2018/MX.5/WP.1')
      const digest = await store.putFile(paper)
      expect(digest).toBe(sha256(paper))
      expect(await store.putFile(paper)).toBe(digest)
      expect(Buffer.from((await store.getFile(digest)) ?? []).equals(paper)).toBe(true)
      expect(await store.getFile(sha256('another'))).toBeUndefined()
      expect(await store.getFile('../records.db')).toBeUndefined()
      expect(await engine.documents(place)).toEqual([digest])
      await engine.damage(place, digest)
      await expect(store.getFile(digest)).rejects.toEqual(fails('damaged', /Put a copy of it back/))
      await store.close()
    })

    test('a record goes out to a file and comes into another store the same', async () => {
      const { store } = await opened()
      for (const line of MORNING) await store.append(MEETING, line, `id ${line.no}`)
      const out = join(folder(), 'deep', 'MX.5.jsonl')
      expect(await exportRecord(store, MEETING, out)).toEqual(HEAD)
      expect(await exportRecord(store, 'X', out)).toBeUndefined()
      expect(readFileSync(out, 'utf8')).toBe(WHOLE)
      expect(await readRecord(out)).toMatchObject({ ok: true, record: { lines: MORNING } })
      const other = await engine.open(engine.place())
      expect(await importRecord(other, out)).toEqual({ ok: true, meeting: MEETING, added: 5, head: HEAD })
      expect(await other.text(MEETING)).toBe(WHOLE)
      expect(await importRecord(other, out)).toEqual({ ok: true, meeting: MEETING, added: 0, head: HEAD })
      await Promise.all([store.close(), other.close()])
    })

    test('an import extends what the store holds, and refuses what differs from it', async () => {
      const { store } = await opened()
      const place = folder()
      const read = async (text: string | Uint8Array) => {
        await writeWhole(join(place, 'in.jsonl'), text)
        return importRecord(store, join(place, 'in.jsonl'))
      }
      expect(await read(order(0, 1, 2, 3))).toMatchObject({ ok: true, added: 3 })
      expect(await read(WHOLE)).toMatchObject({ ok: true, added: 2, head: HEAD })
      expect(await read(order(0, 1, 2))).toMatchObject({ fault: { what: 'shorter', line: 2, no: 2 } })
      expect(await read(OTHER)).toMatchObject({ fault: { what: 'otherRecord', line: 2, no: 2 } })
      const header = { ...HEADER, digest: sha256('other data') }
      expect(await read(recordText(header, sealed([sitting(asks('CUB'))], { header })))).toMatchObject({
        fault: { what: 'otherRecord', line: 0 },
      })
      for (const { text, what, head } of BREAKAGES)
        if (!head) expect(await read(text)).toMatchObject({ fault: { what } })
      expect(await store.text(MEETING)).toBe(WHOLE)
      expect(await store.meetings()).toEqual([MEETING])
      expect(await importRecord(store, join(place, 'none.jsonl'))).toMatchObject({ fault: { what: 'unreadable' } })
      expect(await readRecord(place)).toMatchObject({ ok: false, fault: { what: 'unreadable' } })
      await store.close()
    })

    test('a record with acts withheld comes in as it is', async () => {
      const store = await engine.open(engine.place())
      const path = join(folder(), 'public.jsonl')
      const text = recordText(
        HEADER,
        withhold(MORNING, ({ no }) => no === 1),
      )
      await writeWhole(path, text)
      expect(await importRecord(store, path)).toMatchObject({ ok: true, added: 5, head: HEAD })
      expect(await store.text(MEETING)).toBe(text)
      await store.close()
    })

    test('no file makes an import throw', async () => {
      const store = await engine.open(engine.place())
      const path = join(folder(), 'in.jsonl')
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json()), async (content) => {
          writeFileSync(path, content)
          expect((await importRecord(store, path)).ok).toBe(false)
        }),
        { numRuns: 50 },
      )
      await store.close()
    })
  })

suite(sqlite)
if (postgres) suite(postgres)
else describe.skip('store on postgres: no server is to be had', () => test('is not run', () => undefined))

describe('a database file', () => {
  test('in a folder that is not there gives one clear message', async () => {
    await expect(openSqlite(join(folder(), 'none', 'records.db'))).rejects.toThrow(/cannot be opened.*folder/)
  })
})

describe('a database of an earlier release', () => {
  test('is brought up to this one when it is opened, and keeps what it holds', async () => {
    const place = join(folder(), 'records.db')
    const old = new (await driver()).DatabaseSync(place)
    // The tables of version 1, as that release made them.
    old.exec(`
      CREATE TABLE meetings (meeting TEXT NOT NULL PRIMARY KEY, header TEXT NOT NULL);
      CREATE TABLE acts (
        meeting TEXT NOT NULL REFERENCES meetings (meeting), no INTEGER NOT NULL, line TEXT NOT NULL, hand TEXT, request TEXT,
        UNIQUE (meeting, no), UNIQUE (meeting, hand, request)
      );
      PRAGMA application_id = 0x49534553; PRAGMA user_version = 1;`)
    old.prepare('INSERT INTO meetings VALUES (?, ?)').run(MEETING, canonical(HEADER))
    const [, ...acts] = rows(WHOLE)
    for (const [at, line] of acts.entries())
      old.prepare('INSERT INTO acts VALUES (?, ?, ?, NULL, NULL)').run(MEETING, at + 1, line)
    old.close()
    const stores = await Promise.all([openSqlite(place), openSqlite(place)])
    expect(await stores[0].text(MEETING)).toBe(WHOLE)
    expect(await stores[1].layNext(MEETING, 'badges', 'x')).toBe('1')
    await Promise.all(stores.map((store) => store.close()))
  })
})
