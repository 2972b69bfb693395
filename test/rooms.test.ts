import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { AUDIENCES } from '../src/procedure/act.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { verify } from '../src/record/chain.ts'
import { importRecord } from '../src/record/jsonl.ts'
import { openMeeting, seenBy } from '../src/record/open.ts'
import { openSqlite } from '../src/record/sqlite.ts'
import { openRooms, type Room } from '../src/web/rooms.ts'
import { attend, deed, MX5, opening, strikes, type Ask } from './room.ts'

const folder = mkdtempSync(join(tmpdir(), 'rooms-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, `${name}.sqlite`)

/** A room under the rules of the founding convention, with what the story does in it. */
async function entered(name: string, ...story: readonly (Ask | readonly Ask[])[]) {
  const store = await openSqlite(at(name))
  const rooms = openRooms({ store })
  const room = (await rooms.open(MX5, 'bwc'))!
  for (const ask of story.flat()) expect(await room.perform({ hand: '1', ...ask })).toMatchObject({ ok: true })
  return { store, rooms, room }
}

const plain = ({ convention, ...meeting }: Meeting): object => ({ ...meeting, digest: convention.digest })

/** What each audience has in a room is what it would have of the record read anew. */
async function expectRecounted(store: Awaited<ReturnType<typeof openSqlite>>, room: Room): Promise<void> {
  const record = (await store.read(MX5))!
  const opened = await openMeeting(record)
  if ('fault' in opened) throw new Error(opened.fault)
  expect(plain(room.whole)).toEqual(plain(opened.meeting))
  for (const audience of AUDIENCES) {
    const [seen, anew] = [room.seen(audience), seenBy(opened, audience)]
    expect(plain(seen.meeting)).toEqual(plain(anew.meeting))
    expect(seen.lines).toEqual(anew.record.lines)
    expect(seen.head).toEqual(anew.head)
    expect(verify(seen.text())).toMatchObject({ ok: true, no: record.lines.length })
  }
}

const secret = deed('register', 'secretariat', { as: 'party', who: ['FJI'] }, { kept: { FJI: 'a name' } })

describe('a room', () => {
  test('has for each audience, act by act, what the record read anew would give it', async () => {
    const { store, room } = await entered('audiences')
    for (const audience of AUDIENCES) room.seen(audience)
    const story = [...opening(), secret, attend('party', 'FRA', 'CUB'), attend('signatory', 'HTI'), strikes(9)]
    for (const ask of story) {
      expect(await room.perform({ hand: '1', ...ask })).toMatchObject({ ok: true })
      await expectRecounted(store, room)
    }
    expect(room.seen('public').lines[7]!.act).toBeUndefined()
    expect(room.seen('podium').lines[7]!.kept).toEqual({ FJI: 'a name' })
    await store.close()
  })

  test('is one and the same for all who enter it, and each state of it is handed out once', async () => {
    const { store, rooms, room } = await entered('one', opening())
    expect((await rooms.find(MX5))!).toBe(room)
    expect(room.seen('public')).toBe(room.seen('public'))
    const before = room.seen('public').head
    await room.perform({ hand: '1', ...attend('party', 'FRA') })
    expect(room.seen('public').head.no).toBe(before.no + 1)
    await store.close()
  })

  test('tells whoever follows it how far it has got, and no longer when they have left', async () => {
    const { store, room } = await entered('follow', opening())
    const heard: number[] = []
    const leave = room.follow((no) => heard.push(no))
    await room.perform({ hand: '1', ...attend('party', 'FRA') })
    await room.perform({ hand: '1', ...attend('party', 'nobody') })
    leave()
    await room.perform({ hand: '1', ...attend('party', 'CUB') })
    expect(heard).toEqual([opening().length + 1])
    await store.close()
  })

  test('requests made at once become acts one after the other, and a repeated one becomes no second', async () => {
    const { store, room } = await entered('at-once', opening())
    const states = ['FRA', 'CUB', 'JPN', 'IND', 'BRA', 'KEN']
    const asks = states.flatMap((state) => [attend('party', state), attend('party', state)])
    const done = await Promise.all(asks.map((ask, index) => room.perform({ hand: '1', id: `r${index >> 1}`, ...ask })))
    expect(done.filter((one) => one.ok && one.repeated)).toHaveLength(states.length)
    expect(room.no).toBe(opening().length + states.length)
    await expectRecounted(store, room)
    await store.close()
  })

  test('an act of another process is there for whoever asks for it by its number', async () => {
    const { store, rooms, room } = await entered('two', opening())
    const elsewhere = await openSqlite(at('two'))
    const other = (await openRooms({ store: elsewhere }).find(MX5))!
    const done = await other.perform({ hand: '2', ...attend('party', 'FRA') })
    expect(done.ok && done.entry.no).toBe(opening().length + 1)
    await room.readUpTo(opening().length + 1)
    expect(room.seen('public').meeting.attendance).toHaveLength(1)
    await room.readUpTo(9_999) // no such act: nothing to wait for
    expect((await rooms.find(MX5))!.no).toBe(opening().length + 1)
    await Promise.all([store.close(), elsewhere.close()])
  })

  test('a record of other data or of nothing this program knows is not entered, and the log says why', async () => {
    const store = await openSqlite(at('foreign'))
    const log: string[] = []
    const rooms = openRooms({ store, log: (message) => log.push(message) })
    expect(await rooms.find('BWC/MSP/2018/MX.9')).toBeNull()
    expect(await rooms.open('X/1', 'nowhere')).toBeNull()
    await store.create({ format: 'intersession/1', meeting: 'X/2', convention: 'nowhere', digest: '0'.repeat(64) })
    expect(await rooms.find('X/2')).toBeNull()
    expect(log.join()).toContain('nowhere')
    await store.close()
  })
})

test('a record taken in while its room is open is there for the next who enters', async () => {
  const { store, room } = await entered('source', opening(), attend('party', 'FRA'))
  const path = join(folder, 'taken.jsonl')
  writeFileSync(path, room.seen('podium').text())
  const target = await openSqlite(at('target'))
  const rooms = openRooms({ store: target })
  const early = (await rooms.open(MX5, 'bwc'))!
  expect(early.no).toBe(0)
  expect(await importRecord(target, path)).toMatchObject({ ok: true })
  expect((await rooms.find(MX5))!.seen('podium').head).toEqual(room.seen('podium').head)
  await Promise.all([store.close(), target.close()])
})
