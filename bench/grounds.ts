import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Header, Line } from '../src/record/chain.ts'
import { openStore } from '../src/record/engines.ts'
import { shownPlace } from '../src/record/place.ts'
import { driver } from '../src/record/sqlite.ts'
import type { Ground } from './append.ts'
import { onDisk, type Row } from './measure.ts'

type Measure = (ground: Ground) => Promise<readonly Row[]>

/** Fills several places with a meeting, under settings that make the disk wait for nobody. */
const filling =
  (places: readonly string[], settings: readonly string[]) => async (header: Header, lines: readonly Line[]) => {
    for (const place of places) {
      const store = await openStore(place, { settings })
      await store.create(header)
      for (const line of lines) await store.append(header.meeting, line, `before-${line.no}`)
      await store.close()
    }
  }

const SAFE =
  'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON'

/** Measures on SQLite: two files in one folder of a real disk. */
export const onSqlite = (measure: Measure): Promise<readonly Row[]> =>
  onDisk(async (folder) => {
    const [ours, bare] = [join(folder, 'ours.sqlite'), join(folder, 'bare.sqlite')]
    for (const place of [ours, bare]) await (await openStore(place)).close()
    const store = await openStore(ours)
    const { DatabaseSync } = await driver()
    const db = new DatabaseSync(bare)
    db.exec(SAFE)
    const insert = db.prepare('INSERT INTO acts (meeting, no, line, hand, request) VALUES (?, ?, ?, ?, ?)')
    try {
      return await measure({
        name: 'SQLite',
        store,
        fill: filling([ours, bare], ['PRAGMA synchronous = OFF']),
        insert: (meeting, { no, act }, text, id) => void insert.run(meeting, no, text, act?.hand ?? null, id),
        budget: 0.7,
      })
    } finally {
      await store.close()
      db.close()
    }
  })

/** Measures on PostgreSQL: two schemas of one database, that of DATABASE_URL or of the server on this machine. */
export const onPostgres = async (measure: Measure): Promise<readonly Row[]> => {
  const address = (process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres').replace(/\?.*/, '')
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 3000 })
  const absent = await client.connect().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  if (absent !== undefined) {
    const peer = `no PostgreSQL at ${shownPlace(address)}: ${absent}`
    return [
      {
        what: 'append through perform on PostgreSQL',
        measured: 'not measured',
        peer,
        ratio: '',
        budget: '',
        met: null,
      },
    ]
  }
  const schemas = ['ours', 'bare'].map((name) => `bench_${name}_${randomBytes(4).toString('hex')}`)
  const places = schemas.map((schema) => `${address}?schema=${schema}`)
  const store = await openStore(places[0]!)
  const text = `INSERT INTO ${schemas[1]}.acts (meeting, no, line, hand, request) VALUES ($1, $2, $3, $4, $5)`
  try {
    return await measure({
      name: 'PostgreSQL',
      store,
      fill: filling(places, ['SET synchronous_commit = off']),
      insert: async (meeting, { no, act }, line, id) =>
        void (await client.query({ name: 'bare', text, values: [meeting, no, line, act?.hand ?? null, id] })),
      budget: 0.7,
    })
  } finally {
    await store.close()
    for (const schema of schemas) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
    await client.end()
  }
}
