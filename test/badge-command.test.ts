import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSqlite } from '../src/record/sqlite.ts'
import { openBadges } from '../src/web/badges.ts'
import { MX5 } from './room.ts'
import { CLI } from './built.ts'

const folder = mkdtempSync(join(tmpdir(), 'badges-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const { INTERSESSION_DB: _, DATABASE_URL: __, ...env } = process.env
    const command = [CLI, ...args]
    execFile(process.execPath, command, { cwd: folder, env, encoding: 'utf8' }, (error, out, err) =>
      done({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    )
  })

test(
  'on the command line a meeting is begun, and badges are handed out, listed and taken back',
  { timeout: 180_000 },
  async () => {
    const begun = await run('open', MX5, '--convention', 'bwc')
    expect(begun).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(/^http:\/\/localhost:8018\/~badge\?token=\S+\n$/),
    })
    const cuba = await run(
      'badge',
      'issue',
      MX5,
      '--capacity',
      'delegation',
      '--who',
      'CUB',
      '--origin',
      'https://meeting.example',
    )
    expect(cuba).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(/^https:\/\/meeting\.example\/~badge\?token=/),
    })
    expect((await run('badge', 'revoke', MX5, '2')).out).toMatch(/^2 {2}CUB {2}taken back /)
    expect((await run('badge', 'list', MX5)).out).toMatch(
      /^1 {2}secretariat {2}handed out \S+\n2 {2}CUB {2}taken back \S+\n$/,
    )
    for (const [args, message] of [
      [['open', 'BWC/NOWHERE/2018', '--convention', 'bwc'], /has no body that meets as/],
      [['open', MX5], /under which convention/],
      [['badge', 'issue', MX5, '--capacity', 'king'], /--capacity is chair/],
      [['badge', 'issue', MX5, '--capacity', 'delegation', '--who', 'XYZ'], /code of a delegation/],
      [['badge', 'issue', MX5, '--capacity', 'chair', '--who', 'CUB'], /made out for nobody else/],
      [['badge', 'issue', 'BWC/MSP/2018/MX.1', '--capacity', 'chair'], /holds no meeting/],
      [['badge', 'revoke', MX5, '99'], /has no badge 99/],
      [['badge', 'burn', MX5], /badge is followed by/],
    ] as const) {
      const refused = await run(...args)
      expect([refused.out, refused.code > 0]).toEqual(['', true])
      expect(refused.err).toMatch(message)
    }
  },
)

test(
  'on the command line the key of badges may lie in a file, named by option or environment',
  { timeout: 180_000 },
  async () => {
    writeFileSync(join(folder, 'badge.key'), `${'1234567890'.repeat(4)}\n`)
    writeFileSync(join(folder, 'short.key'), 'too short\n')
    const issue = (...more: readonly string[]) =>
      run('badge', 'issue', MX5, '--capacity', 'delegation', '--who', 'FRA', '--db', 'keyed.sqlite', ...more)
    const token = ({ out }: { readonly out: string }) => /token=(\S+)/.exec(out)?.[1] ?? ''
    const begun = await run('open', MX5, '--convention', 'bwc', '--db', 'keyed.sqlite', '--badge-key', 'badge.key')
    expect(begun).toMatchObject({ code: 0, err: '' })
    const tokens = [token(begun), token(await issue('--badge-key', 'badge.key')), token(await issue())]
    const store = await openSqlite(join(folder, 'keyed.sqlite'))
    try {
      const admits = async (key: string | null) => {
        const badges = openBadges(store, undefined, key)
        return Promise.all(tokens.map(async (one) => (await badges.admitted(one))?.no ?? null))
      }
      expect(await admits('1234567890'.repeat(4))).toEqual(['1', '2', null])
      expect(await admits(null)).toEqual([null, null, '3'])
    } finally {
      await store.close()
    }
    expect(await issue('--badge-key', 'short.key')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/holds no key/),
    })
    expect(await issue('--badge-key', 'none.key')).toMatchObject({
      err: expect.stringMatching(/cannot be read: ENOENT/),
    })
  },
)
