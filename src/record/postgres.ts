import type { ClientBase } from 'pg'
import { canonical, escaped, sha256, unescaped } from './canonical.ts'
import { type Header, type Line, lineText } from './chain.ts'
import { type Connection, connection } from './connection.ts'
import { following } from './following.ts'
import { listening } from './listening.ts'
import { shownPlace } from './place.ts'
import { notesOf, setUp } from './postgresTables.ts'
import { type Appended, type Open, StorageFault, type Store } from './store.ts'

/** How long (ms) a call waits for a server that is gone, unless told otherwise. */
const PATIENCE = 15_000

/** The schema an address names (`?schema=…`), and the address without it, as the driver takes it. */
const parted = (address: string): { readonly schema: string; readonly rest: string } => {
  const [base = '', query = ''] = address.split(/\?(.*)/s)
  const pairs = query.split('&').filter((pair) => pair !== '')
  const schema = pairs.find((pair) => pair.startsWith('schema='))?.slice('schema='.length) ?? 'intersession'
  const others = pairs.filter((pair) => !pair.startsWith('schema='))
  return { schema, rest: [base, ...(others.length > 0 ? [others.join('&')] : [])].join('?') }
}

/** Opens records kept in a schema of a PostgreSQL database, which any number of nodes may share. */
export const openPostgres: Open = async (
  address,
  { busyTimeout = PATIENCE, settings = [], log = () => undefined } = {},
) => {
  const { schema, rest } = parted(address)
  const place = shownPlace(address)
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new StorageFault('notADatabase', `Give a schema of small letters, digits and _, not ${schema}: ${place}.`)
  const server = connection({ address: rest, place, patience: busyTimeout, settings, log })
  try {
    await server.on((session) => setUp(session, schema, place))
    return storeOn(server, schema, place, log)
  } catch (error) {
    await server.close()
    throw error
  }
}

const TAKEN: Appended = { ok: false, taken: true }

const storeOn = (server: Connection, schema: string, place: string, log: (message: string) => void): Store => {
  // Every statement is prepared once a session, under its name. Each says what it did to whoever listens, in itself.
  const sql = {
    create: `
      WITH put AS (INSERT INTO ${schema}.meetings (meeting, header) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING meeting)
      SELECT pg_notify('${schema}', meeting || ':0') FROM put`,
    append: `
      WITH put AS (
        INSERT INTO ${schema}.acts (meeting, no, line, hand, request)
        SELECT $1::text, $2::integer, $3::text, $4::text, $5::text
        WHERE $2 = 1 OR EXISTS (SELECT 1 FROM ${schema}.acts WHERE meeting = $1 AND no = $2 - 1)
        ON CONFLICT DO NOTHING RETURNING meeting, no)
      SELECT pg_notify('${schema}', meeting || ':' || no) FROM put`,
    header: `SELECT header AS text FROM ${schema}.meetings WHERE meeting = $1`,
    lines: `
      SELECT line AS text FROM ${schema}.acts
      WHERE meeting = $1 AND no BETWEEN $2::bigint AND $3::bigint ORDER BY no`,
    last: `SELECT line AS text FROM ${schema}.acts WHERE meeting = $1 ORDER BY no DESC LIMIT 1`,
    lastNo: `SELECT coalesce(max(no), 0) AS no FROM ${schema}.acts WHERE meeting = $1`,
    meetings: `SELECT meeting AS text FROM ${schema}.meetings ORDER BY meeting`,
    request: `SELECT no FROM ${schema}.acts WHERE meeting = $1 AND hand = $2 AND request = $3`,
    heads: `
      SELECT meeting AS text, (SELECT coalesce(max(no), 0) FROM ${schema}.acts WHERE acts.meeting = meetings.meeting) AS no
      FROM ${schema}.meetings`,
    lay: `
      WITH put AS (
        INSERT INTO ${schema}.papers (meeting, drawer, key, text) VALUES ($1, $2, $3, $4)
        ON CONFLICT (meeting, drawer, key) DO UPDATE SET text = excluded.text RETURNING meeting, drawer)
      SELECT CASE WHEN $5::boolean THEN pg_notify('${schema}', meeting || '~' || drawer) END FROM put`,
    layNext: `
      WITH serial AS (
        INSERT INTO ${schema}.serials (meeting, drawer, last) VALUES ($1, $2, $4::integer + 1)
        ON CONFLICT (meeting, drawer) DO UPDATE SET last = greatest(serials.last, $4::integer) + 1 RETURNING last)
      INSERT INTO ${schema}.papers (meeting, drawer, key, text) SELECT $1, $2, last::text, $3 FROM serial
      ON CONFLICT DO NOTHING RETURNING key`,
    serial: `SELECT last::text AS key FROM ${schema}.serials WHERE meeting = $1 AND drawer = $2`,
    laidSince: `
      SELECT key FROM ${schema}.papers WHERE meeting = $1 AND drawer = $2 AND text = $3
      AND (length(key), key) > (length($4::text), $4::text) ORDER BY length(key), key LIMIT 1`,
    lift: `DELETE FROM ${schema}.papers WHERE meeting = $1 AND drawer = $2 AND key = $3`,
    papers: `SELECT key, text FROM ${schema}.papers WHERE meeting = $1 AND drawer = $2 ORDER BY length(key), key`,
    hasFile: `SELECT 1 FROM ${schema}.files WHERE sha256 = $1`,
    putFile: `INSERT INTO ${schema}.files (sha256, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
    getFile: `SELECT bytes FROM ${schema}.files WHERE sha256 = $1`,
  } as const
  type Value = string | number | boolean | null | Buffer
  type Row = { readonly text: string; readonly no: number; readonly key: string; readonly bytes: Buffer }
  const run = async (session: ClientBase, name: keyof typeof sql, ...values: Value[]) =>
    (await session.query<Row>({ name, text: sql[name], values })).rows
  const ask = (name: keyof typeof sql, ...values: Value[]) => server.on((session) => run(session, name, ...values))

  const { tell, stir, follow, followDrawers, end } = following(
    listening(server, schema, async (session) =>
      (await run(session, 'heads')).map(({ text, no }) => ({ meeting: unescaped(text), no })),
    ),
    log,
  )

  const told = <T>(line: string): T => {
    try {
      return JSON.parse(line) as T // sealed by this folder; exporting and verifying prove it
    } catch (error) {
      const words = 'A record is damaged. Export it, verify it and import a backup'
      throw new StorageFault('damaged', `${words}: ${place}.`, error)
    }
  }
  const textOf = (meeting: string, from: number, to: number) =>
    server.on(async (session) => {
      const [header] = await run(session, 'header', escaped(meeting))
      if (header === undefined) return undefined
      const lines = await run(session, 'lines', escaped(meeting), from, to)
      return { header: header.text, lines: lines.map(({ text }) => text) }
    })

  return {
    create: async (opened) => {
      const text = canonical(opened)
      const created = await server.on(async (session, again) => {
        if ((await run(session, 'create', escaped(opened.meeting), text)).length === 1) return true
        return again && (await run(session, 'header', escaped(opened.meeting)))[0]?.text === text
      })
      if (!created) return TAKEN
      tell(opened.meeting, 0)
      return { ok: true }
    },

    append: async (meeting, line, requestId, text = lineText(line)) => {
      const hand = line.act === undefined ? null : escaped(line.act.hand)
      const request = requestId === undefined ? null : escaped(requestId)
      const appended = await server.on(async (session, again) => {
        const name = escaped(meeting)
        if ((await run(session, 'append', name, line.no, text, hand, request)).length === 1) return true
        // The answer to an earlier try may have been lost with the connection: the act in that place then is this one.
        if (again && (await run(session, 'lines', name, line.no, line.no))[0]?.text === text) return true
        const [{ no } = { no: 0 }] = await run(session, 'lastNo', name)
        if (line.no > no + 1) throw new RangeError(`act ${line.no} of ${meeting} cannot follow act ${no}`)
        return false
      })
      if (!appended) return TAKEN
      tell(meeting, line.no)
      return { ok: true }
    },

    read: async (meeting, from = 1, to = Number.MAX_SAFE_INTEGER) => {
      const found = await textOf(meeting, from, to)
      return (
        found && {
          header: told<Header>(found.header),
          headerHash: sha256(found.header),
          lines: found.lines.map((line) => told<Line>(line)),
        }
      )
    },

    text: async (meeting) => {
      const found = await textOf(meeting, 1, Number.MAX_SAFE_INTEGER)
      return found && [found.header, ...found.lines, ''].join('\n')
    },

    head: async (meeting) => {
      const [end] = await ask('last', escaped(meeting))
      if (end !== undefined) {
        const { no, hash } = told<Line>(end.text)
        return { no, hash }
      }
      const [header] = await ask('header', escaped(meeting))
      return header && { no: 0, hash: sha256(header.text) }
    },

    meetings: async () => (await ask('meetings')).map(({ text }) => unescaped(text)),

    byRequest: async (meeting, hand, requestId) =>
      (await ask('request', escaped(meeting), escaped(hand), escaped(requestId)))[0]?.no,

    follow,

    followDrawers,

    lay: async (meeting, drawer, key, text, aloud = false) => {
      await ask('lay', escaped(meeting), escaped(drawer), escaped(key), escaped(text), aloud)
      if (aloud) stir(meeting, drawer)
    },

    layNext: async (meeting, drawer, text, beyond = 0) => {
      const [at, paper] = [[escaped(meeting), escaped(drawer)] as const, escaped(text)]
      let before: string | undefined
      return server.on(async (session) => {
        // The answer to an earlier try may have been lost with the connection: the same paper under a later number then is this one.
        const [done] = before === undefined ? [] : await run(session, 'laidSince', ...at, paper, before)
        if (done) return done.key
        before ??= (await run(session, 'serial', ...at))[0]?.key ?? '0'
        for (;;) {
          const [laid] = await run(session, 'layNext', ...at, paper, beyond)
          if (laid) return laid.key // else somebody has laid a paper under that number by hand
        }
      })
    },

    lift: async (meeting, drawer, key) => void (await ask('lift', escaped(meeting), escaped(drawer), escaped(key))),

    drawer: async (meeting, drawer) => {
      const papers = await ask('papers', escaped(meeting), escaped(drawer))
      return new Map(papers.map(({ key, text }) => [unescaped(key), unescaped(text)]))
    },

    putFile: async (bytes) => {
      const digest = sha256(bytes)
      if ((await ask('hasFile', digest)).length === 0) await ask('putFile', digest, Buffer.from(bytes))
      return digest
    },

    getFile: async (digest) => {
      if (!/^[0-9a-f]{64}$/.test(digest)) return undefined
      const [file] = await ask('getFile', digest)
      if (file !== undefined && sha256(file.bytes) !== digest)
        throw new StorageFault('damaged', `Document ${digest} is damaged. Put a copy of it back: ${place}.`)
      return file?.bytes
    },

    notes: () => server.on(notesOf),

    close: async () => {
      end()
      await server.close()
    },
  }
}
