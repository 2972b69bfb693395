import { existsSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { text } from '../src/exports/text.ts'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import { shippedRecords } from '../src/record/conventions.ts'
import { openSqlite } from '../src/record/sqlite.ts'
import { compose } from '../src/report/compose.ts'
import { figure, median, onDisk, spread, timed, type Row } from './measure.ts'
import { goldenRecord } from './mix.ts'
import { ask, ended, freePort, started } from './server.ts'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const REPORT = '/BWC/MSP/2018/MX.5/3'
const TIMES = 7

const REFERRED =
  /<(?:link\b[^>]*\brel="?(?:stylesheet|icon|preload)\b|script\b(?=[^>]*\bsrc=)|img\b)[^>]*?\b(?:href|src)="([^"]+)"/g

/** Everything a browser fetches for a page: the page, its style sheets and what these name, pictures, scripts, the icon. */
export const fetched = async (
  port: number,
  path: string,
  cookie?: string,
): Promise<{ readonly wire: number; readonly requests: number }> => {
  const page = await ask(port, path, undefined, cookie)
  const plain = (await ask(port, path, 'identity', cookie)).body.toString('utf8')
  const paths = new Set([...plain.matchAll(REFERRED)].map(([, one = '']) => one))
  if (!/<link\b[^>]*\brel="?icon/.test(plain)) paths.add('/favicon.ico') // a browser asks for it unasked
  const parts = [page]
  for (const one of paths) {
    if (one.startsWith('data:')) continue
    const part = await ask(port, new URL(one, `http://127.0.0.1${path}`).pathname)
    if (part.status !== 200 && one !== '/favicon.ico')
      throw new Error(`${one}, which the page names, answers ${part.status}`)
    parts.push(part)
    if (!part.headers['content-type']?.startsWith('text/css')) continue
    const sheet = (await ask(port, one, 'identity')).body.toString('utf8')
    for (const [, named = ''] of sheet.matchAll(/url\(["']?([^"')]+)/g))
      if (!named.startsWith('data:')) paths.add(named)
  }
  return { wire: parts.reduce((sum, { wire }) => sum + wire, 0), requests: parts.length }
}

/** The server as it is started here: with a database of its own, which holds the golden meeting where none is shipped. */
const serving = async (folder: string): Promise<(port: number) => readonly string[]> => {
  const path = join(folder, 'db.sqlite')
  const shipped = await shippedRecords()
  if (!shipped.some((one) => one.includes('2018-mx5'))) {
    const store = await openSqlite(path, { settings: ['PRAGMA synchronous = OFF'] })
    const { header, lines } = await goldenRecord()
    await store.create(header)
    for (const line of lines) await store.append(header.meeting, line)
    await store.close()
  }
  return (port) => [CLI, 'serve', '--port', String(port), '--host', '127.0.0.1', '--db', path]
}

/** What the report's page costs a reader who was never here, and how long a server takes from its start to that page. */
export const firstPage = (): Promise<readonly Row[]> =>
  onDisk(async (folder) => {
    if (!existsSync(CLI)) throw new Error('there is no dist/cli.js: npm run build makes it')
    const args = await serving(folder)
    const rows: Row[] = []
    const { meeting, lines } = await goldenRecord()
    const { no, hash } = lines.at(-1)!
    const weighing = await freePort()
    const { child } = await started(args(weighing), weighing, `${REPORT}?lang=zh`)
    for (const code of ['zh', 'ar'] as const) {
      const { wire, requests } = await fetched(weighing, `${REPORT}?lang=${code}`)
      const bare = brotliCompressSync(text(compose(meeting, REPORT_LANGUAGES[code], { no, hash }))).length
      rows.push({
        what: `first page, the report in ${code}, cold`,
        measured: `${figure(wire / 1024, 'KB')}, ${requests} requests`,
        peer: `${figure(bare / 1024, 'KB')}, the text alone in brotli`,
        ratio: `${(wire / 1024 / 40).toFixed(2)} of 40 KB`,
        budget: '≤ 40 KB, ≤ 6 requests',
        met: wire <= 40 * 1024 && requests <= 6,
      })
    }
    await ended(child)
    return [...rows, await starting(args)]
  })

/** From the start of the process to its first report page, beside a server that does nothing and a process that is nothing. */
const starting = async (args: (port: number) => readonly string[]): Promise<Row> => {
  const took = { ours: [] as number[], empty: [] as number[], bare: [] as number[] }
  for (let time = 0; time < TIMES; time++) {
    for (const [whose, path] of [
      ['ours', `${REPORT}?lang=zh`],
      ['bare', '/'],
    ] as const) {
      const port = await freePort()
      const server = `require('node:http').createServer((_, answer) => answer.end('here')).listen(${port}, '127.0.0.1')`
      const run = await started(whose === 'ours' ? args(port) : ['-e', server], port, path)
      took[whose].push(run.took)
      await ended(run.child)
    }
    const nothing = () => new Promise((resolve) => spawn(process.execPath, ['-e', '0']).once('exit', resolve))
    took.empty.push(await timed(nothing))
  }
  const times = took.ours.map((one, at) => one / (took.bare[at] ?? NaN))
  const said = (figures: readonly number[]) => figure(median(figures), 'ms')
  return {
    what: 'from start to the first page',
    measured: said(took.ours),
    peer: `${said(took.bare)} a bare node:http server, ${said(took.empty)} node -e 0`,
    ratio: `${median(times).toFixed(1)} times the bare server (${spread(times)})`,
    budget: '≤ 60 s with the installation',
    met: null, // the installation is not measured here
  }
}
