import { access, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { canonical, sha256 } from './canonical.ts'
import { type Header, type Line, lineText, type MeetingRecord } from './chain.ts'
import { fileFault, writeWhole } from './jsonl.ts'
import { type Appended, type Open, StorageFault, type Store, type StorageTrouble } from './store.ts'

/** The part of node:sqlite's API that is used here. */
export interface Database {
  exec(sql: string): void
  prepare(sql: string): Statement
  close(): void
}
export interface Statement {
  run(...values: readonly (string | number | null)[]): { readonly changes: number | bigint }
  get(...values: readonly (string | number | null)[]): unknown
  all(...values: readonly (string | number | null)[]): unknown[]
}
export type Driver = { readonly DatabaseSync: new (path: string) => Database }

/**
 * The runtime's own SQLite where it has one; else the package that offers the same API. Never both in one process: each
 * would drop the other's file locks.
 */
export const driver = async (): Promise<Driver> => {
  const builtIn = 'node:sqlite' // a variable, so that compilers and bundlers for older runtimes do not look for it
  try {
    return (await import(builtIn)) as Driver // the API is documented by Node; its types come with newer @types/node
  } catch {
    return await import('@photostructure/sqlite')
  }
}

/** The version of the tables below; a database of a newer one is refused. */
export const SCHEMA = 1

/** Marks a database file as ours ("ISES"), so that another program's is never written to. */
const OURS = 0x49534553

const TABLES = `
  CREATE TABLE meetings (
    meeting TEXT NOT NULL PRIMARY KEY,
    header TEXT NOT NULL
  );
  CREATE TABLE acts (
    meeting TEXT NOT NULL REFERENCES meetings (meeting),
    no INTEGER NOT NULL,
    line TEXT NOT NULL,
    hand TEXT,
    request TEXT,
    UNIQUE (meeting, no),
    UNIQUE (meeting, hand, request)
  );
  PRAGMA application_id = ${OURS};
  PRAGMA user_version = ${SCHEMA};
`

const TROUBLE: { readonly [code: number]: readonly [StorageTrouble, string] } = {
  5: ['locked', 'Another program holds the database. Close it, or wait until it is done, and try again'],
  6: ['locked', 'Another program holds the database. Close it, or wait until it is done, and try again'],
  8: ['readOnly', 'The database may only be read. Give the right to write the file and its folder, or open a copy'],
  10: ['damaged', 'The disk does not answer as it should. Copy the database to another disk and open it there'],
  11: ['damaged', 'The database is damaged. Open a backup, or import the last exported records into a new database'],
  13: ['full', 'The disk is full. Nothing of this act was kept: free some space and do it again'],
  14: ['unreachable', 'The database cannot be opened. See that its folder exists and that you may write there'],
  26: ['notADatabase', 'This file is not a database. Give the path of a database, or of a new file'],
}

/** Runs a deed on the database; what the machine refuses comes out in words that say what to do next. */
const on = <T>(path: string, deed: () => T): T => {
  try {
    return deed()
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
    const known = TROUBLE[code]
    throw known ? new StorageFault(known[0], `${known[1]}: ${path}.`, error) : error
  }
}

/** The database's number under a PRAGMA or in a count. */
const number = (db: Database, sql: string): number => Number(Object.values(db.prepare(sql).get() as object)[0])

/** Refuses what is not ours, and what a newer release has written; true if the tables are there. */
const isSetUp = (db: Database, path: string): boolean => {
  const version = number(db, 'PRAGMA user_version')
  const application = number(db, 'PRAGMA application_id')
  if (version === 0 && application === 0 && number(db, 'SELECT count(*) FROM sqlite_schema') === 0) return false
  if (application !== OURS) {
    throw new StorageFault('notADatabase', `This is another program's database. Give the path of a new file: ${path}.`)
  }
  if (version > SCHEMA) {
    const versions = `its tables are of version ${version}, this release knows ${SCHEMA}`
    throw new StorageFault('newer', `A newer release wrote this database (${versions}). Install that release: ${path}.`)
  }
  return true
}

const setUp = (db: Database, path: string, busyTimeout: number, settings: readonly string[]): void => {
  db.exec(`PRAGMA busy_timeout = ${busyTimeout}`) // first: changing the journal waits for other processes too
  const ready = isSetUp(db, path) // before anything is written, even a header
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  if (!ready) {
    db.exec('BEGIN IMMEDIATE')
    try {
      if (!isSetUp(db, path)) db.exec(TABLES) // another process may have come first
      db.exec('COMMIT')
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }
  for (const setting of settings) db.exec(setting)
}

/** Opens records kept in one SQLite file, with documents in a folder beside it. */
export const openSqlite: Open = async (path, { busyTimeout = 5000, settings = [] } = {}) => {
  const { DatabaseSync } = await driver()
  const db = on(path, () => new DatabaseSync(path))
  try {
    on(path, () => setUp(db, path, busyTimeout, settings))
    return on(path, () => storeOn(db, path))
  } catch (error) {
    db.close()
    throw error
  }
}

/** The number of an act that follows the one before; of any other no number, and so no row. A SELECT here would copy the row. */
const FOLLOWS = 'CASE WHEN ?2 = 1 OR EXISTS (SELECT 1 FROM acts WHERE meeting = ?1 AND no = ?2 - 1) THEN ?2 END'

const TAKEN: Appended = { ok: false, taken: true }

const storeOn = (db: Database, path: string): Store => {
  const create = db.prepare('INSERT INTO meetings (meeting, header) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const append = db.prepare(`
    INSERT OR IGNORE INTO acts (meeting, no, line, hand, request) VALUES (?1, ${FOLLOWS}, ?3, ?4, ?5)`)
  const header = db.prepare('SELECT header FROM meetings WHERE meeting = ?')
  const lines = db.prepare('SELECT line FROM acts WHERE meeting = ? AND no BETWEEN ? AND ? ORDER BY no')
  const last = db.prepare('SELECT line FROM acts WHERE meeting = ? ORDER BY no DESC LIMIT 1')
  const lastNo = db.prepare('SELECT coalesce(max(no), 0) AS no FROM acts WHERE meeting = ?')
  const meetings = db.prepare('SELECT header FROM meetings ORDER BY meeting')
  const request = db.prepare('SELECT no FROM acts WHERE meeting = ? AND hand = ? AND request = ?')
  const place = (digest: string) => join(dirname(path), `${basename(path)}-files`, digest)
  let open = true

  const text = (row: unknown, column: 'header' | 'line') => (row as { [column: string]: string })[column] ?? ''
  const told = <T>(line: string): T => {
    try {
      return JSON.parse(line) as T // sealed by this folder; exporting and verifying prove it
    } catch (error) {
      throw new StorageFault(
        'damaged',
        `A record is damaged. Export it, verify it and import a backup: ${path}.`,
        error,
      )
    }
  }
  const textOf = (meeting: string, from: number, to: number) => {
    const found = header.get(meeting)
    if (found === undefined) return undefined
    return { header: text(found, 'header'), lines: lines.all(meeting, from, to).map((row) => text(row, 'line')) }
  }

  return {
    create: async (opened) =>
      on(path, () => (Number(create.run(opened.meeting, canonical(opened)).changes) === 1 ? { ok: true } : TAKEN)),

    append: async (meeting, line, requestId) =>
      on(path, () => {
        const hand = line.act?.hand ?? null
        const { changes } = append.run(meeting, line.no, lineText(line), hand, requestId ?? null)
        if (Number(changes) === 1) return { ok: true }
        const { no } = lastNo.get(meeting) as { no: number }
        if (line.no > no + 1) throw new RangeError(`act ${line.no} of ${meeting} cannot follow act ${no}`)
        return TAKEN
      }),

    read: async (meeting, from = 1, to = Number.MAX_SAFE_INTEGER) =>
      on(path, (): MeetingRecord | undefined => {
        const found = textOf(meeting, from, to)
        return (
          found && {
            header: told<Header>(found.header),
            headerHash: sha256(found.header),
            lines: found.lines.map((line) => told<Line>(line)),
          }
        )
      }),

    text: async (meeting) =>
      on(path, () => {
        const found = textOf(meeting, 1, Number.MAX_SAFE_INTEGER)
        return found && [found.header, ...found.lines, ''].join('\n')
      }),

    head: async (meeting) =>
      on(path, () => {
        const end = last.get(meeting)
        if (end !== undefined) {
          const { no, hash } = told<Line>(text(end, 'line'))
          return { no, hash }
        }
        const found = header.get(meeting)
        return found === undefined ? undefined : { no: 0, hash: sha256(text(found, 'header')) }
      }),

    meetings: async () => on(path, () => meetings.all().map((row) => told<Header>(text(row, 'header')).meeting)),

    byRequest: async (meeting, hand, requestId) =>
      on(path, () => (request.get(meeting, hand, requestId) as { no: number } | undefined)?.no),

    putFile: async (bytes) => {
      const digest = sha256(bytes)
      const there = await access(place(digest)).then(
        () => true,
        () => false,
      )
      if (!there) await writeWhole(place(digest), bytes)
      return digest
    },

    getFile: async (digest) => {
      if (!/^[0-9a-f]{64}$/.test(digest)) return undefined
      const bytes = await readFile(place(digest)).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw fileFault(place(digest), error)
      })
      if (bytes !== undefined && sha256(bytes) !== digest) {
        throw new StorageFault('damaged', `This document is damaged. Put a copy of it back: ${place(digest)}.`)
      }
      return bytes
    },

    close: async () => {
      if (open) letGo(db)
      open = false
    },
  }
}

/**
 * Brings everything into the database file itself before closing it, so that the file alone is a whole copy: the package
 * for older runtimes keeps a closed file open until its statements are collected, and so never does this by itself.
 */
const letGo = (db: Database): void => {
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // Another process is at it, or the disk is full: all is durable in the log beside the file and stays there.
  }
  db.close()
}
