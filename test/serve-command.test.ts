import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { CLI } from './built.ts'

const folder = mkdtempSync(join(tmpdir(), 'serving-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { INTERSESSION_DB: _, DATABASE_URL: __, ...rest } = process.env
const ENV = rest
const command = (words: readonly string[]) => [CLI, ...words]

/** What the program says when it refuses to begin. */
const said = (words: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string> =>
  new Promise((done) =>
    execFile(process.execPath, command(words), { cwd: folder, env: { ...ENV, ...more } }, (error, out, err) =>
      done(`${error?.code} ${out}${err}`),
    ),
  )

/** Serves while something is asked of it; the address is the one it prints. */
async function serving<T>(
  words: readonly string[],
  more: Readonly<Record<string, string>>,
  deed: (address: string, said: readonly string[]) => Promise<T>,
): Promise<T> {
  const running = spawn(process.execPath, command(['serve', '--port', '0', ...words]), {
    cwd: folder,
    env: { ...ENV, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((done) => running.once('exit', done))
  try {
    const lines: string[] = []
    for await (const line of createInterface({ input: running.stdout })) {
      lines.push(line)
      if (line === 'Ctrl+C ends it.') break
    }
    return await deed(/https?:\S+/.exec(lines[0] ?? '')?.[0] ?? '', lines)
  } finally {
    running.kill('SIGTERM')
    await ended
  }
}

const knocks = async (address: string, forwarded: (at: number) => string): Promise<readonly number[]> => {
  const all: number[] = []
  for (let at = 0; at < 4; at++)
    all.push((await fetch(`${address}~badge?token=x.y`, { headers: { 'x-forwarded-for': forwarded(at) } })).status)
  return all
}

test('served to the whole room, it prints an address that another machine opens', { timeout: 60_000 }, async () => {
  const own = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
  await serving(['--host', '0.0.0.0', '--rate-address', '3:0.001'], {}, async (address, lines) => {
    expect(own.length > 0 ? own : ['localhost']).toContain(new URL(address).hostname)
    expect(lines.join('\n')).not.toContain('0.0.0.0')
    expect(await knocks(address, (at) => `198.51.100.${at}`)).toEqual([403, 403, 403, 429])
  })
})

test('rates and proxies are the operator’s, by option or environment', { timeout: 60_000 }, async () => {
  const environment = { INTERSESSION_RATE_ADDRESS: '2:0.001', INTERSESSION_PROXIES: '192.0.2.1, 127.0.0.1' }
  await serving(['--host', '127.0.0.1'], environment, async (address) => {
    expect(await knocks(address, (at) => `198.51.100.${at}`)).toEqual([403, 403, 403, 403])
    expect(await knocks(address, () => '198.51.100.9')).toEqual([403, 403, 429, 429])
  })
  await serving(['--host', '127.0.0.1', '--rate-pages', '3:0.001'], { INTERSESSION_STREAMS: '1' }, async (address) => {
    const all: number[] = []
    for (let at = 0; at < 5; at++) all.push((await fetch(address)).status)
    expect(all).toEqual([200, 200, 200, 429, 429])
  })
  const { address, lines } = await serving(
    ['--host', '127.0.0.1', '--origin', 'https://meeting.example'],
    {},
    async (address, lines) => ({ address, lines }),
  )
  expect([address, lines.join('\n').includes('127.0.0.1')]).toEqual(['https://meeting.example/', false])
})

test('what is written otherwise is refused in a sentence', { timeout: 60_000 }, async () => {
  expect(await said(['serve', '--rate-badge', '10'])).toMatch(/^2 --rate-badge .* is written N:S/)
  expect(await said(['serve'], { INTERSESSION_RATE_BADGE: 'fast' })).toMatch(/^2 --rate-badge .* not fast/)
  expect(await said(['serve', '--streams', 'all'], { INTERSESSION_RATE_PAGES: '9:9' })).toMatch(
    /^2 --streams .* not all/,
  )
  expect(await said(['serve', '--proxy', 'proxy.example'])).toMatch(/^2 --proxy is an address/)
  for (const words of [['serve'], ['check', 'bwc'], ['report', 'BWC/MSP/2018/MX.5']])
    expect(await said([...words, '--conventions', join(folder, 'nowhere')])).toMatch(
      /^1 --conventions: there is no folder .*nowhere\.\n$/,
    )
})
