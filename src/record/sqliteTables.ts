import type { Database } from './sqlite.ts'
import { StorageFault, type StorageTrouble } from './store.ts'

/** The version of the tables below; a database of a newer one is refused. */
export const SCHEMA = 2

/** Marks a database file as ours ("ISES"), so that another program's is never written to. */
const OURS = 0x49534553

/** What brings the tables from each version to the next; a new database goes through all of them. */
const STEPS: readonly string[] = [
  `CREATE TABLE meetings (
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
  PRAGMA application_id = ${OURS};`,
  `CREATE TABLE papers (
    meeting TEXT NOT NULL,
    drawer TEXT NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (meeting, drawer, key)
  );
  CREATE TABLE serials (
    meeting TEXT NOT NULL,
    drawer TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (meeting, drawer)
  );`,
]

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
export const on = <T>(path: string, deed: () => T): T => {
  try {
    return deed()
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
    const known = TROUBLE[code]
    throw known ? new StorageFault(known[0], `${known[1]}: ${path}.`, error) : error
  }
}

/** The database's number under a PRAGMA or in a count. */
export const number = (db: Database, sql: string): number => Number(Object.values(db.prepare(sql).get() as object)[0])

/** The version of the tables that are there; 0: none. Refuses what is not ours, and what a newer release has written. */
const versionOf = (db: Database, path: string): number => {
  const version = number(db, 'PRAGMA user_version')
  const application = number(db, 'PRAGMA application_id')
  if (version === 0 && application === 0 && number(db, 'SELECT count(*) FROM sqlite_schema') === 0) return 0
  if (application !== OURS) {
    throw new StorageFault('notADatabase', `This is another program's database. Give the path of a new file: ${path}.`)
  }
  if (version > SCHEMA) {
    const versions = `its tables are of version ${version}, this release knows ${SCHEMA}`
    throw new StorageFault('newer', `A newer release wrote this database (${versions}). Install that release: ${path}.`)
  }
  return version
}

/** Does all of a deed, or nothing of it. */
export const whole = <T>(db: Database, deed: () => T): T => {
  db.exec('BEGIN IMMEDIATE')
  try {
    const done = deed()
    db.exec('COMMIT')
    return done
  } catch (error) {
    try {
      db.exec('ROLLBACK')
    } catch {
      // A full disk has rolled it back already; that is the fault to tell.
    }
    throw error
  }
}

/** Makes the tables, or brings them up to this release. */
export const setUp = (db: Database, path: string, busyTimeout: number, settings: readonly string[]): void => {
  db.exec(`PRAGMA busy_timeout = ${busyTimeout}`) // first: changing the journal waits for other processes too
  const version = versionOf(db, path) // before anything is written, even a header
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  if (version < SCHEMA)
    whole(db, () => {
      for (const step of STEPS.slice(versionOf(db, path))) db.exec(step) // another process may have come first
      db.exec(`PRAGMA user_version = ${SCHEMA}`)
    })
  for (const setting of settings) db.exec(setting)
}
