import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openSqlite } from '../src/record/sqlite.ts'
import { openRooms } from '../src/web/rooms.ts'
import { attend, MX5, opening } from './room.ts'
import { CLI } from './built.ts'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'laptops-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The commands of the drill as its page has them, section by section. */
const sections = readFileSync(join(HOME, 'docs/second-laptop.md'), 'utf8')
  .split(/^## /m)
  .map((section) => [...section.matchAll(/^ {4,}node dist\/cli\.js (.+)$/gm)].map(([, words = '']) => words.split(' ')))

const run = (laptop: string, words: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const { INTERSESSION_DB: _, DATABASE_URL: __, ...env } = process.env
    const command = [CLI, ...words]
    execFile(process.execPath, command, { cwd: join(folder, laptop), env, encoding: 'utf8' }, (error, out, err) =>
      done({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    )
  })

/** A room on a laptop, while something is done in it. */
async function on<T>(
  laptop: string,
  deed: (room: NonNullable<Awaited<ReturnType<ReturnType<typeof openRooms>['open']>>>) => Promise<T>,
): Promise<T> {
  mkdirSync(join(folder, laptop, 'data'), { recursive: true })
  const store = await openSqlite(join(folder, laptop, 'data/intersession.sqlite'))
  const rooms = openRooms({ store })
  try {
    return await deed((await rooms.open(MX5, 'bwc'))!)
  } finally {
    rooms.close()
    await store.close()
  }
}

test(
  'the drill of the second laptop, as its page tells it: the record goes on there, and comes back',
  { timeout: 120_000 },
  async () => {
    const [, working = [], gone = [], , back = []] = sections
    expect([working.length, gone.length, back.length]).toEqual([2, 4, 2])
    for (const laptop of ['first', 'second']) mkdirSync(join(folder, laptop))
    mkdirSync(join(folder, 'stick'))
    for (const laptop of ['first', 'second']) symlinkSync(join(folder, 'stick'), join(folder, laptop, 'stick'))

    const here = await on('first', async (room) => {
      for (const ask of opening()) expect(await room.perform({ hand: '7', ...ask })).toMatchObject({ ok: true })
      return room.seen('podium').head
    })
    for (const words of working) expect(await run('first', words)).toMatchObject({ code: 0, err: '' })

    const said: string[] = []
    for (const words of gone) {
      const { code, out, err } = await run('second', words)
      expect([words.join(' '), code, err]).toEqual([words.join(' '), 0, ''])
      said.push(out)
    }
    expect(said[0]).toContain(`head ${here.no}:${here.hash}`) // what stands on the paper
    for (const link of said.slice(2)) expect(link).toMatch(/^http:\/\/192\.0\.2\.20:8018\/~badge\?token=/)

    // No number that the first laptop's record names is given again.
    expect((await run('second', ['badge', 'list', MX5])).out).toMatch(/^8 {2}secretariat .+\n9 {2}chair .+\n$/)

    const there = await on('second', async (room) => {
      expect(room.seen('podium').head).toEqual(here)
      expect(await room.perform({ hand: '1', ...attend('party', 'FRA') })).toMatchObject({ ok: true })
      return room.seen('podium').head
    })
    expect(there.no).toBe(here.no + 1)

    const [out = [], into = []] = back
    expect(await run('second', out)).toMatchObject({ code: 0 })
    expect(await run('first', into)).toMatchObject({ code: 0, out: expect.stringContaining('1 acts taken in') })
    expect(await on('first', async (room) => room.seen('podium').head)).toEqual(there)

    // Where both went on, what comes back is not taken in, and nothing changes.
    const both = await on('first', async (room) => {
      await room.perform({ hand: '1', ...attend('party', 'CUB') })
      return room.seen('podium').head
    })
    await on('second', (room) => room.perform({ hand: '1', ...attend('party', 'JPN') }))
    await run('second', out)
    expect(await run('first', into)).toMatchObject({ code: 1, out: '' })
    expect(await on('first', async (room) => room.seen('podium').head)).toEqual(both)
  },
)
