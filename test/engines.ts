// The engines that records may be kept on, each with what its suite must do behind its back.
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { sha256 } from '../src/record/canonical.ts'
import { openStore } from '../src/record/engines.ts'
import { SCHEMA as POSTGRES_SCHEMA } from '../src/record/postgresTables.ts'
import { driver } from '../src/record/sqlite.ts'
import { SCHEMA } from '../src/record/sqliteTables.ts'
import type { Open } from '../src/record/store.ts'

export interface Engine {
  readonly name: string
  readonly open: Open
  /** A place nobody has used. */
  readonly place: () => string
  /** Copies what a backup would copy of a closed store. */
  readonly copy: (from: string, to: string) => Promise<void>
  /** Takes a place nobody has used for itself until released. */
  readonly seize: (place: string) => Promise<() => Promise<void>>
  /** Keeps everybody else from writing until released. */
  readonly holdUp: (place: string) => Promise<() => Promise<void>>
  /** Makes the store that of a newer release. */
  readonly age: (place: string) => Promise<void>
  /** Settings under which the disk is soon full, and how space is freed again. */
  readonly small: (place: string) => Promise<{ settings: readonly string[]; free: () => Promise<void> }>
  /** Settings under which the disk is read-only. */
  readonly readOnly: readonly string[]
  /** Puts something else at a place: no store at all, or another program's. */
  readonly spoil: readonly ((place: string) => Promise<void>)[]
  /** Everything that is at a place, to be compared. */
  readonly all: (place: string) => Promise<unknown>
  /** A place that cannot be reached, and what is said of it. */
  readonly nowhere: () => { readonly place: string; readonly words: RegExp }
  /** The documents that are kept; and one of them damaged. */
  readonly documents: (place: string) => Promise<readonly string[]>
  readonly damage: (place: string, digest: string) => Promise<void>
  /** Takes away all places. */
  readonly clear: () => Promise<void>
}

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'store-'))
  folders.push(made)
  return made
}

const raw = async (place: string) => new (await driver()).DatabaseSync(place)

export const sqlite: Engine = {
  name: 'sqlite',
  open: openStore,
  place: () => join(folder(), 'records.db'),
  copy: async (from, to) => copyFileSync(from, to),
  seize: async (place) => {
    const other = await raw(place)
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return async () => other.close()
  },
  holdUp: async (place) => {
    const other = await raw(place)
    other.exec('BEGIN EXCLUSIVE')
    return async () => other.close()
  },
  age: async (place) => {
    const other = await raw(place)
    other.exec(`PRAGMA user_version = ${SCHEMA + 1}`)
    other.close()
  },
  small: async () => ({ settings: ['PRAGMA max_page_count = 40'], free: async () => undefined }),
  readOnly: ['PRAGMA query_only = ON'],
  spoil: [
    async (place) => writeFileSync(place, 'Report of the Meeting of Experts\n'.repeat(200)),
    async (place) => {
      const other = await raw(place)
      other.exec('CREATE TABLE recipes (name TEXT)')
      other.close()
    },
  ],
  all: async (place) => [sha256(readFileSync(place)), existsSync(`${place}-wal`)],
  nowhere: () => {
    const place = join(folder(), 'file')
    writeFileSync(place, '')
    return { place: join(place, 'records.db'), words: /folder/ }
  },
  documents: async (place) => readdirSync(`${place}-files`),
  damage: async (place, digest) => writeFileSync(join(`${place}-files`, digest), 'damaged'),
  clear: async () => folders.forEach((made) => rmSync(made, { recursive: true, force: true })),
}

/** A session behind the store's back, on the server of an address. */
export const session = async (address: string): Promise<Client> => {
  const client = new Client({ connectionString: address.replace(/\?.*/, ''), connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  await client.connect()
  return client
}
const schemaOf = (place: string): string => /schema=(\w+)/.exec(place)?.[1] ?? ''
const behind = async <T>(place: string, deed: (client: Client, schema: string) => Promise<T>): Promise<T> => {
  const client = await session(place)
  try {
    return await deed(client, schemaOf(place))
  } finally {
    await client.end()
  }
}
/** Takes locks in a transaction of its own, until it is let go. */
const keep = async (place: string, sql: (schema: string) => string) => {
  const client = await session(place)
  await client.query(`BEGIN; ${sql(schemaOf(place))}`)
  return () => client.end()
}

/** The engine on a PostgreSQL server: every place is a schema of its own. */
export const postgresAt = (address: string): Engine => {
  const made: string[] = []
  const place = (): string => {
    const schema = `test_${randomBytes(6).toString('hex')}`
    made.push(schema)
    return `${address}?schema=${schema}`
  }
  return {
    name: 'postgres',
    open: openStore,
    place,
    copy: (from, to) =>
      behind(from, async (client, schema) => {
        await client.query(`CREATE SCHEMA ${schemaOf(to)}`)
        const { rows } = await client.query<{ name: string }>(
          `SELECT tablename AS name FROM pg_tables WHERE schemaname = '${schema}'`,
        )
        for (const { name } of rows)
          await client.query(
            `CREATE TABLE ${schemaOf(to)}.${name} (LIKE ${schema}.${name} INCLUDING ALL);
            INSERT INTO ${schemaOf(to)}.${name} SELECT * FROM ${schema}.${name}`,
          )
      }),
    seize: (place) => keep(place, () => `SELECT pg_advisory_xact_lock(${0x49534553})`),
    holdUp: (place) => keep(place, (schema) => `LOCK TABLE ${schema}.acts IN ACCESS EXCLUSIVE MODE`),
    age: (place) =>
      behind(place, async (client, schema) => {
        await client.query(`UPDATE ${schema}.intersession SET version = ${POSTGRES_SCHEMA + 1}`)
      }),
    // No disk is filled for a test: the server says what it says when one is.
    small: async (place) => {
      await behind(place, (client, schema) =>
        client.query(`
          CREATE FUNCTION ${schema}.fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF NEW.no > 10 THEN RAISE 'could not extend file' USING ERRCODE = 'disk_full'; END IF; RETURN NEW;
          END $$;
          CREATE TRIGGER full_disk BEFORE INSERT ON ${schema}.acts FOR EACH ROW EXECUTE FUNCTION ${schema}.fill()`),
      )
      const free = () => behind(place, (client, schema) => client.query(`DROP FUNCTION ${schema}.fill CASCADE`))
      return { settings: [], free: async () => void (await free()) }
    },
    readOnly: ['SET default_transaction_read_only = on'],
    spoil: [
      (place) =>
        behind(place, async (client, schema) => {
          await client.query(`CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.recipes (name text)`)
        }),
    ],
    all: (place) =>
      behind(place, async (client, schema) => {
        const { rows } = await client.query(`SELECT tablename FROM pg_tables WHERE schemaname = '${schema}'`)
        return rows
      }),
    nowhere: () => ({ place: 'postgres://nobody@127.0.0.1:1/none', words: /See that its server runs/ }),
    documents: (place) =>
      behind(place, async (client, schema) => {
        const { rows } = await client.query<{ sha256: string }>(`SELECT sha256 FROM ${schema}.files`)
        return rows.map((row) => row.sha256)
      }),
    damage: (place) =>
      behind(place, async (client, schema) => {
        await client.query(`UPDATE ${schema}.files SET bytes = 'damaged'`)
      }),
    clear: async () => {
      if (made.length === 0) return
      await behind(address, async (client) => {
        for (const schema of made) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
      })
    },
  }
}

/** The address of a server that tests may use: that of DATABASE_URL, else one on this machine that admits us. */
const found = async (): Promise<string | undefined> => {
  const users = ['postgres', userInfo().username]
  const here = users.map((user) => `postgres://${user}@127.0.0.1:5432/postgres`)
  const given = process.env['DATABASE_URL']
  for (const address of given === undefined ? here : [given.replace(/\?.*/, '')]) {
    const client = await session(address).catch(() => undefined)
    if (client === undefined) continue
    await client.end()
    return address
  }
  if (given !== undefined) throw new Error('DATABASE_URL is set, and no PostgreSQL answers there')
  console.warn('No PostgreSQL answers at 127.0.0.1:5432 and DATABASE_URL is not set: its suite is not run')
  return undefined
}

const address = await found()

/** The engine on PostgreSQL, where there is a server. */
export const postgres: Engine | undefined = address === undefined ? undefined : postgresAt(address)
