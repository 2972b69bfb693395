import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
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
      limits: { perBadge: limit, perAddress: limit },
    })
    const server = createAdaptorServer({ fetch: house.fetch })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const client = spawn(
      process.execPath,
      ['--import', 'tsx', 'bench/doorClient.ts', String(port), join(folder, 'requests.json'), String(ROUND)],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    )
    const said = createInterface({ input: client.stdout })[Symbol.asyncIterator]()
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      client.stdin.write('go\n')
      const { value } = await said.next()
      if (!/^[\d.]+$/.test(String(value))) throw new Error(String(value))
      ours.push(Number(value))
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
    client.stdin.end()
    rooms.close()
    await new Promise((done) => server.close(done))
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
    ]
  })
