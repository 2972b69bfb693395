import { access, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { canonical, escaped, sha256, unescaped } from './canonical.ts'
import { type Header, type Line, lineText, type MeetingRecord } from './chain.ts'
import { following } from './following.ts'
import { fileFault, writeWhole } from './jsonl.ts'
import { number, on, setUp, whole } from './sqliteTables.ts'
import { type Appended, type Open, StorageFault, type Store } from './store.ts'
import { together } from './together.ts'

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

/** Opens records kept in one SQLite file, with documents in a folder beside it. */
export const openSqlite: Open = async (path, { busyTimeout = 5000, settings = [], log = () => undefined } = {}) => {
  const { DatabaseSync } = await driver()
  const db = on(path, () => new DatabaseSync(path))
  try {
    on(path, () => setUp(db, path, busyTimeout, settings))
    return on(path, () => storeOn(db, path, log))
  } catch (error) {
    db.close()
    throw error
  }
}

/** The number of an act that follows the one before; of any other no number, and so no row. A SELECT here would copy the row. */
const FOLLOWS = 'CASE WHEN ?2 = 1 OR EXISTS (SELECT 1 FROM acts WHERE meeting = ?1 AND no = ?2 - 1) THEN ?2 END'

const TAKEN: Appended = { ok: false, taken: true }

/** How often (ms) a follower looks whether another process has written. */
const LOOK = 150

const storeOn = (db: Database, path: string, log: (message: string) => void): Store => {
  const create = db.prepare('INSERT INTO meetings (meeting, header) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const append = db.prepare(`
    INSERT OR IGNORE INTO acts (meeting, no, line, hand, request) VALUES (?1, ${FOLLOWS}, ?3, ?4, ?5)`)
  const header = db.prepare('SELECT header FROM meetings WHERE meeting = ?')
  const lines = db.prepare('SELECT line FROM acts WHERE meeting = ? AND no BETWEEN ? AND ? ORDER BY no')
  const last = db.prepare('SELECT line FROM acts WHERE meeting = ? ORDER BY no DESC LIMIT 1')
  const lastNo = db.prepare('SELECT coalesce(max(no), 0) AS no FROM acts WHERE meeting = ?')
  const meetings = db.prepare('SELECT header FROM meetings ORDER BY meeting')
  const request = db.prepare('SELECT no FROM acts WHERE meeting = ? AND hand = ? AND request = ?')
  const heads = db.prepare(
    'SELECT meeting, (SELECT coalesce(max(no), 0) FROM acts WHERE acts.meeting = meetings.meeting) AS no FROM meetings',
  )
  const lay = db.prepare('INSERT OR REPLACE INTO papers (meeting, drawer, key, text) VALUES (?, ?, ?, ?)')
  const layNew = db.prepare('INSERT OR IGNORE INTO papers (meeting, drawer, key, text) VALUES (?, ?, ?, ?)')
  const serial = db.prepare(`
    INSERT INTO serials (meeting, drawer, last) VALUES (?1, ?2, ?3 + 1)
    ON CONFLICT DO UPDATE SET last = max(last, ?3) + 1 RETURNING last`)
  const lift = db.prepare('DELETE FROM papers WHERE meeting = ? AND drawer = ? AND key = ?')
  const papers = db.prepare('SELECT key, text FROM papers WHERE meeting = ? AND drawer = ? ORDER BY length(key), key')
  const place = (digest: string) => join(dirname(path), `${basename(path)}-files`, digest)
  const turn = together(db, path)
  let open = true

  const { tell, stir, follow, followDrawers, end } = following(({ tell }) => {
    let version = -1 // the number SQLite changes with every commit of another connection
    const looking = setInterval(() => {
      try {
        const now = number(db, 'PRAGMA data_version')
        if (now === version) return
        for (const { meeting, no } of heads.all() as { meeting: string; no: number }[]) tell(meeting, no)
        version = now
      } catch {
        // Another process holds the database for a moment: the next look finds what this one did not.
      }
    }, LOOK)
    looking.unref()
    return () => clearInterval(looking)
  }, log)

  const text = (row: unknown, column: 'header' | 'line' | 'key' | 'text') =>
    (row as { [column: string]: string })[column] ?? ''
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
      on(path, () => {
        if (Number(create.run(opened.meeting, canonical(opened)).changes) === 0) return TAKEN
        tell(opened.meeting, 0)
        return { ok: true }
      }),

    append: async (meeting, line, requestId, text = lineText(line)) => {
      const hand = line.act === undefined ? null : escaped(line.act.hand)
      const request = requestId === undefined ? null : escaped(requestId)
      const appended = await turn.done(() =>
        on(path, (): Appended => {
          if (Number(append.run(meeting, line.no, text, hand, request).changes) === 1) return { ok: true }
          const { no } = lastNo.get(meeting) as { no: number }
          if (line.no > no + 1) throw new RangeError(`act ${line.no} of ${meeting} cannot follow act ${no}`)
          return TAKEN
        }),
      )
      if (appended.ok) tell(meeting, line.no)
      return appended
    },

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
      on(path, () => (request.get(meeting, escaped(hand), escaped(requestId)) as { no: number } | undefined)?.no),

    follow,

    followDrawers,

    lay: async (meeting, drawer, key, text, aloud = false) => {
      on(path, () => lay.run(meeting, drawer, key, escaped(text)))
      if (aloud) stir(meeting, drawer)
    },

    layNext: async (meeting, drawer, text, beyond = 0) =>
      on(path, () =>
        whole(db, () => {
          for (;;) {
            const key = String((serial.get(meeting, drawer, beyond) as { last: number }).last)
            if (Number(layNew.run(meeting, drawer, key, escaped(text)).changes) === 1) return key
          }
        }),
      ),

    lift: async (meeting, drawer, key) => on(path, () => void lift.run(meeting, drawer, key)),

    drawer: async (meeting, drawer) =>
      on(
        path,
        () => new Map(papers.all(meeting, drawer).map((row) => [text(row, 'key'), unescaped(text(row, 'text'))])),
      ),

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

    notes: async () => [],

    close: async () => {
      turn.serve()

      end()
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
