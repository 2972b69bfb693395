import type { ClientBase } from 'pg'
import { StorageFault } from './store.ts'

/** The version of the tables below; a schema of a newer one is refused. */
export const SCHEMA = 1

/** One transaction at a time makes tables ("ISES", as SQLite files are marked). */
const OURS = 0x49534553

// Texts compare byte by byte, whatever the database's own order of letters is.
const tables = (schema: string): string => `
  CREATE SCHEMA IF NOT EXISTS ${schema};
  CREATE TABLE ${schema}.meetings (
    meeting text COLLATE "C" PRIMARY KEY,
    header text NOT NULL
  );
  CREATE TABLE ${schema}.acts (
    meeting text COLLATE "C" NOT NULL REFERENCES ${schema}.meetings (meeting),
    no integer NOT NULL,
    line text NOT NULL,
    hand text COLLATE "C",
    request text COLLATE "C",
    PRIMARY KEY (meeting, no),
    UNIQUE (meeting, hand, request)
  );
  CREATE TABLE ${schema}.papers (
    meeting text COLLATE "C" NOT NULL,
    drawer text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (meeting, drawer, key)
  );
  CREATE TABLE ${schema}.serials (
    meeting text COLLATE "C" NOT NULL,
    drawer text COLLATE "C" NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (meeting, drawer)
  );
  CREATE TABLE ${schema}.files (
    sha256 text COLLATE "C" PRIMARY KEY,
    bytes bytea NOT NULL
  );
  CREATE TABLE ${schema}.intersession (version integer NOT NULL);
  INSERT INTO ${schema}.intersession VALUES (${SCHEMA});
`

/** Makes the tables unless they are there; refuses a schema that is not ours, or that a newer release has written. */
export const setUp = async (session: ClientBase, schema: string, place: string): Promise<void> => {
  if (await isSetUp(session, schema, place)) return
  await session.query('BEGIN')
  await session.query(`SELECT pg_advisory_xact_lock(${OURS})`)
  if (!(await isSetUp(session, schema, place))) await session.query(tables(schema)) // another node may have come first
  await session.query('COMMIT')
}

const isSetUp = async (session: ClientBase, schema: string, place: string): Promise<boolean> => {
  const { rows } = await session.query<{ encoding: string; tables: string[] }>(
    `SELECT current_setting('server_encoding') AS encoding,
      ARRAY(SELECT relname::text FROM pg_class WHERE relnamespace = to_regnamespace($1)) AS tables`,
    [schema],
  )
  const [{ encoding, tables } = { encoding: '', tables: [] }] = rows
  if (encoding !== 'UTF8') {
    const words = `This database keeps texts as ${encoding}. Give the address of one created with ENCODING 'UTF8'`
    throw new StorageFault('notADatabase', `${words}: ${place}.`)
  }
  if (tables.length === 0) return false
  if (!tables.includes('intersession')) {
    const words = `The schema ${schema} is another program's. Give the address of a database with ?schema= and a new name`
    throw new StorageFault('notADatabase', `${words}: ${place}.`)
  }
  const found = await session.query<{ version: number }>(`SELECT version FROM ${schema}.intersession`)
  const version = found.rows[0]?.version ?? 0
  if (version > SCHEMA) {
    const versions = `its tables are of version ${version}, this release knows ${SCHEMA}`
    throw new StorageFault(
      'newer',
      `A newer release wrote this database (${versions}). Install that release: ${place}.`,
    )
  }
  return true
}

/** What an operator should know of a server that keeps less, or less surely, than an acknowledged act is worth. */
export const notesOf = async (session: ClientBase): Promise<readonly string[]> => {
  const { rows } = await session.query<{ commit: string; fsync: string; standbys: string; behind: boolean }>(
    `SELECT current_setting('synchronous_commit') AS commit, current_setting('fsync') AS fsync,
      current_setting('synchronous_standby_names') AS standbys,
      EXISTS (SELECT 1 FROM pg_stat_replication WHERE application_name <> 'pg_basebackup') AS behind`,
  )
  const [{ commit, fsync, standbys, behind } = { commit: 'on', fsync: 'on', standbys: '', behind: false }] = rows
  const notes: string[] = []
  if (fsync !== 'on')
    notes.push('fsync is off: a power cut can destroy the database. Switch it on before a meeting is held.')
  if (!['on', 'remote_apply'].includes(commit))
    notes.push(
      `synchronous_commit is ${commit}: acts acknowledged just before a crash may be lost. Set it to on, or to remote_apply where a standby takes over.`,
    )
  else if (standbys !== '' && commit !== 'remote_apply')
    notes.push(
      `synchronous_commit is ${commit}: a standby that takes over may show the last acts late. Set it to remote_apply.`,
    )
  if (standbys === '' && behind)
    notes.push(
      'A standby follows this server asynchronously: if it takes over, the last acts may be missing. Name it in synchronous_standby_names and set synchronous_commit to remote_apply.',
    )
  return notes
}
