import { join } from 'node:path'
import type { Request } from '../src/procedure/act.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { emptyMeeting } from '../src/procedure/meeting.ts'
import { after, ruleOn, type Objection } from '../src/procedure/ruling.ts'
import { lineText, type Line } from '../src/record/chain.ts'
import { freshSalt, hold, perform, type Held, type Recounting } from '../src/record/perform.ts'
import { driver, openSqlite, type Database } from '../src/record/sqlite.ts'
import type { Store } from '../src/record/store.ts'
import { figure, median, onDisk, spread, type Row } from './measure.ts'
import { grown, mix } from './mix.ts'

const ACTS = 5_000
const ROUNDS = 60
const ROUND = 25 // a whole round of the mix, so that every round has every kind
const SAFE =
  'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON'

/** Makes a database that holds the meeting already, without waiting for the disk at each act. */
const filled = async (path: string, header: Parameters<Store['create']>[0], lines: readonly Line[]): Promise<void> => {
  const store = await openSqlite(path, { settings: ['PRAGMA synchronous = OFF'] })
  await store.create(header)
  for (const line of lines) await store.append(header.meeting, line, `before-${line.no}`)
  await store.close()
}

/** The peer: nothing but the statement, in tables of the same form, with bytes that are ready. */
const bareInsert = async (
  path: string,
): Promise<{ db: Database; insert: (meeting: string, line: Line, text: string, id: string) => void }> => {
  const { DatabaseSync } = await driver()
  const db = new DatabaseSync(path)
  db.exec(SAFE)
  const insert = db.prepare('INSERT INTO acts (meeting, no, line, hand, request) VALUES (?, ?, ?, ?, ?)')
  return { db, insert: (meeting, { no, act }, text, id) => void insert.run(meeting, no, text, act?.hand ?? null, id) }
}

const performing = (store: Store, held: Held<Meeting>, request: Request, rules: typeof ruleOn) =>
  perform<Meeting, Objection>({
    store,
    held,
    request,
    now: () => new Date(),
    salt: freshSalt,
    sitting: ({ sitting }) => sitting,
    ruleOn: rules,
    after,
  })

/** Acts a second through `perform` with the real ruling, one commit an act, beside the bare statement on the same disk. */
export const append = (): Promise<readonly Row[]> =>
  onDisk(async (folder) => {
    const { convention, requests } = await mix()
    const { header, lines } = await grown(ACTS)
    const paths = [join(folder, 'ours.sqlite'), join(folder, 'bare.sqlite')] as const
    for (const path of paths) await filled(path, header, lines)
    const recounting: Recounting<Meeting> = { begin: ({ meeting }) => emptyMeeting(convention, meeting), after }
    const store = await openSqlite(paths[0])
    const bare = await bareInsert(paths[1])
    const held = await hold(store, header.meeting, recounting)
    if (held?.head.no !== ACTS) throw new Error(`the meeting opens at act ${held?.head.no}`)
    const due = requests()
    for (let no = 0; no < ACTS; no++) due.next()
    const ours = Array<number>(ROUNDS).fill(0)
    const theirs = Array<number>(ROUNDS).fill(0)
    let ruling = 0
    const rules: typeof ruleOn = (meeting, request) => {
      const start = performance.now()
      const ruled = ruleOn(meeting, request)
      ruling += performance.now() - start
      return ruled
    }
    for (let no = 0; no < ROUNDS * ROUND; no++) {
      const round = Math.floor(no / ROUND)
      const id = `bench-${no}`
      const request: Request = { ...due.next().value, id }
      const start = performance.now()
      const done = await performing(store, held, request, rules)
      const end = performance.now()
      if (!done.ok) throw new Error(`${request.kind}: ${JSON.stringify(done.objections)}`)
      const text = lineText(done.entry)
      const again = performance.now()
      bare.insert(header.meeting, done.entry, text, id)
      theirs[round]! += performance.now() - again
      ours[round]! += end - start
    }
    await store.close()
    bare.db.close()
    const [, ...ratios] = ours.map((one, at) => (theirs[at] ?? NaN) / one) // the first round warms up
    const added = ours.slice(1).map((one, at) => (1000 * (one - (theirs[at + 1] ?? NaN))) / ROUND)
    const ratio = median(ratios)
    const rate = (figures: readonly number[]) => figure((1000 * ROUND) / median(figures.slice(1)), 'acts/s')
    return [
      {
        what: `append through perform, meeting of ${figure(ACTS, 'acts')}`,
        measured: rate(ours),
        peer: `${rate(theirs)}, the bare INSERT`,
        ratio: `${ratio.toFixed(2)} (${spread(ratios)})`,
        budget: '≥ 0.7',
        met: ratio >= 0.7,
      },
      {
        what: '– what perform adds to the statement',
        measured: figure(median(added), 'µs an act'),
        peer: `${figure((1000 * ruling) / (ROUNDS * ROUND), 'µs')} of it the ruling, on average`,
        ratio: '',
        budget: '',
        met: null,
      },
    ]
  })
