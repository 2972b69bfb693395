import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createAdaptorServer } from '@hono/node-server'
import { lineText } from '../src/record/chain.ts'
import { app } from '../src/web/app.ts'
import { openBadges } from '../src/web/badges.ts'
import { openLibrary } from '../src/web/library.ts'
import { openRooms } from '../src/web/rooms.ts'
import type { Ground } from './append.ts'
import { onPostgres, onSqlite } from './grounds.ts'
import { figure, median, onDisk, spread, timed, type Row } from './measure.ts'
import { grown, mix } from './mix.ts'

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
const BEFORE = 500
const ROUNDS = 21
const ROUND = 25

const PLAIN = 'BWC/MSP/2017/MX.5'

/** Starts a server, and the program that asks it in rounds. */
const clientOf = async (server: Server, file: string) => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const client = spawn(
    process.execPath,
    ['--import', 'tsx', 'bench/doorClient.ts', String(port), file, String(ROUND)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const said = createInterface({ input: client.stdout })[Symbol.asyncIterator]()
  return {
    /** How long one round took, in milliseconds. */
    round: async (): Promise<number> => {
      client.stdin.write('go\n')
      const { value } = await said.next()
      if (!/^[\d.]+$/.test(String(value))) throw new Error(String(value))
      return Number(value)
    },
    end: () => {
      client.stdin.end()
      return new Promise((done) => server.close(done))
    },
  }
}

/** Acts a second through the door, for eight meetings at once, each waiting for its answer, beside the bare statement with the same bytes. */
export const doors = async (): Promise<readonly Row[]> => [
  ...(await onSqlite(measured)),
  ...(await onPostgres(measured)),
]

const measured = ({ name, store, fill, insert }: Ground): Promise<readonly Row[]> =>
  onDisk(async (folder) => {
    const { header, lines } = await grown(BEFORE)
    const of = (year: number) => header.meeting.replace('2018', String(year))
    const there = <T>(value: T, year: number): T =>
      JSON.parse(JSON.stringify(value).replaceAll(header.meeting, of(year))) as T
    for (const year of YEARS) await fill({ ...header, meeting: of(year) }, there(lines, year))
    const rooms = openRooms({ store })
    const badges = openBadges(store)
    const meetings = []
    for (const year of YEARS) {
      if (!(await rooms.find(of(year)))) throw new Error(`${of(year)} cannot be entered`)
      const token = await badges.tokenOf(await badges.issue(of(year), 'secretariat', null, ''))
      const due = (await mix()).requests()
      for (let no = 0; no < BEFORE; no++) due.next()
      const bodies = Array.from({ length: ROUNDS * ROUND }, (_, at) => {
        const { kind, by, particulars, yields } = there(due.next().value, year)
        return JSON.stringify({ kind, by, particulars, id: `bench-${at}`, ...(yields ? { yields } : {}) })
      })
      meetings.push({ path: `/${of(year)}/~acts`, token, bodies })
    }
    await writeFile(join(folder, 'requests.json'), JSON.stringify(meetings))
    const limit = { burst: 1e9, perSecond: 1e9 }
    const house = app({
      library: await openLibrary({ rooms }),
      rooms,
      fonts: new Map(),
      limits: { perBadge: limit, perAddress: limit, pages: limit },
    })
    const file = join(folder, 'requests.json')
    const server = createAdaptorServer({ fetch: house.fetch })
    const client = await clientOf(server as Server, file)
    // What any server could do at most: it reads the JSON, runs the bare statement with a line as long, and answers with it.
    let placed = 0
    let turn: Promise<unknown> = Promise.resolve()
    const plain = createServer(async (asked, answer) => {
      const parts: Buffer[] = []
      for await (const part of asked) parts.push(part as Buffer)
      JSON.parse(Buffer.concat(parts).toString())
      const line = lines[placed % lines.length]!
      const text = lineText(line)
      const no = ++placed
      turn = turn.then(() => insert(PLAIN, { ...line, no }, text, `plain-${no}`))
      await turn
      answer.writeHead(201, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
    })
    await fill({ ...header, meeting: PLAIN }, [])
    const plainClient = await clientOf(plain, file)
    const ours: number[] = []
    const theirs: number[] = []
    const nothing: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await client.round())
      nothing.push(await plainClient.round())
      const from = BEFORE + round * ROUND + 1
      const made = await Promise.all(YEARS.map((year) => store.read(of(year), from, from + ROUND - 1)))
      const all = made.flatMap((record) => (record?.lines ?? []).map((line) => [record!.header.meeting, line] as const))
      const texts = all.map(([, line]) => lineText(line))
      theirs.push(
        await timed(async () => {
          for (const [at, [meeting, line]] of all.entries()) await insert(meeting, line, texts[at]!, `bench-${line.no}`)
        }),
      )
    }
    rooms.close()
    await client.end()
    await plainClient.end()
    const acts = YEARS.length * ROUND
    const ratios = ours.map((one, at) => theirs[at]! / one).slice(1)
    const rate = (figures: readonly number[]) => figure((1000 * acts) / median(figures.slice(1)), 'acts/s')
    const ratio = median(ratios)
    return [
      {
        what: `acts through the HTTP door, ${YEARS.length} meetings, ${name}`,
        measured: rate(ours),
        peer: `${rate(theirs)}, the bare statement`,
        ratio: `${ratio.toFixed(2)} (${spread(ratios)})`,
        budget: '≥ 0.40',
        met: ratio >= 0.4,
      },
      {
        what: '– a bare node:http server with the same client and statement',
        measured: rate(nothing),
        peer: `ours is ${(median(nothing.slice(1)) / median(ours.slice(1))).toFixed(2)} of that`,
        ratio: `${median(theirs.slice(1).map((one, at) => one / nothing[at + 1]!)).toFixed(2)} of the bare statement`,
        budget: '',
        met: null,
      },
    ]
  })
