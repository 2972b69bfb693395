import { setTimeout as wait } from 'node:timers/promises'
import { Client, type ClientBase, type ClientConfig, Pool } from 'pg'
import { StorageFault, type StorageTrouble } from './store.ts'

/** The connection to a PostgreSQL server, which may be restarted, replaced or out of reach for a while. */
export interface Connection {
  /** Runs a deed on a session, anew while the server is gone; `again`: an earlier try may have been carried out. */
  readonly on: <T>(deed: (session: ClientBase, again: boolean) => Promise<T>) => Promise<T>
  /** A session of its own, not yet connected, for whoever listens. */
  readonly session: () => Client
  /** Says, once each time, that the server is gone, and that it is back. */
  readonly gone: (error: unknown) => void
  readonly back: () => void
  readonly close: () => Promise<void>
}

/** What is to be known of a connection: where to, what each session begins with, and how long (ms) a call waits. */
export interface Connecting {
  readonly address: string
  /** The address as it may be shown: without the password. */
  readonly place: string
  readonly patience: number
  readonly settings: readonly string[]
  readonly log: (message: string) => void
}

const TROUBLE: { readonly [code: string]: readonly [StorageTrouble, string] } = {
  '25006': ['readOnly', 'The database may only be read. Connect to the primary server, or give the right to write'],
  '28000': ['unreachable', 'The server does not admit this user. Put the right user and password into the address'],
  '28P01': ['unreachable', 'The server does not admit this user. Put the right user and password into the address'],
  '3D000': ['unreachable', 'The server has no such database. Create it, or put the right name into the address'],
  '42501': ['readOnly', 'This user may not write there. Give the user its own schema, or the right to create one'],
  '53100': ['full', 'The server’s disk is full. Nothing of this act was kept: free some space and do it again'],
  '55P03': ['locked', 'Another program holds the database. Close it, or wait until it is done, and try again'],
  '57014': ['locked', 'The server stopped this statement. See what else it is busy with, and try again'],
  '58030': ['damaged', 'The server’s disk does not answer as it should. Copy the database to another disk'],
  XX001: ['damaged', 'The database is damaged. Open a backup, or import the last exported records into a new database'],
  XX002: ['damaged', 'The database is damaged. Open a backup, or import the last exported records into a new database'],
}

/** The server's or the machine's own name for what went wrong. */
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Whether trying again later may help: the server shuts down, starts, is full, yields to another, or does not answer. */
const passes = (error: unknown): boolean =>
  /^(08...|57P0[1-5]|53300|25006|40001|40P01|ECONN\w+|EPIPE|ETIMEDOUT|E(HOST|NET)UNREACH|EAI_AGAIN)$/.test(
    codeOf(error),
  ) ||
  (error instanceof Error &&
    (('syscall' in error && ['connect', 'getaddrinfo'].includes(String(error.syscall))) ||
      /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable/.test(
        error.message,
      )))

const UNKNOWN = 'Whether this was still done is not known: look before doing it again'

/** Opens a connection; nothing is sent before the first deed. */
export const connection = ({ address, place, patience, settings, log }: Connecting): Connection => {
  const config: ClientConfig = {
    connectionString: address,
    application_name: 'intersession',
    keepAlive: true,
    connectionTimeoutMillis: Math.min(Math.max(patience, 1000), 5000),
    query_timeout: patience + 1000, // a server that is cut off says nothing at all
  }
  const begin = async (session: ClientBase): Promise<void> => {
    for (const setting of [`SET lock_timeout = ${patience}`, ...settings]) await session.query(setting)
  }
  const pool = new Pool({ ...config, max: 8, onConnect: begin })
  pool.on('connect', (session) => session.on('error', () => undefined)) // whoever uses the session is told
  pool.on('error', () => undefined) // an idle session was cut off: the next call opens another
  let away = false
  let closed = false

  const gone = (error: unknown) => {
    if (!away && !closed)
      log(`${place} does not answer (${reason(error)}). Acts wait up to ${patience / 1000} s for it.`)
    away = true
  }
  const back = () => {
    if (away && !closed) log(`${place} answers again.`)
    away = false
  }
  /** The fault as whoever asked is told it; a bug stays what it is. */
  const refused = (error: unknown, connected: boolean, again: boolean): unknown => {
    if (error instanceof StorageFault) return error
    const known = TROUBLE[codeOf(error)]
    if (known) return new StorageFault(known[0], `${again ? `${known[1]}. ${UNKNOWN}` : known[1]}: ${place}.`, error)
    if (connected && !passes(error) && !closed) return error
    const words = passes(error)
      ? 'The database does not answer. See that its server runs and can be reached'
      : `No connection can be made (${reason(error)}). See that the address and its settings are right`
    return new StorageFault('unreachable', `${again ? `${words}. ${UNKNOWN}` : words}: ${place}.`, error)
  }

  const underWay = new Set<Promise<unknown>>()
  const on = async <T>(deed: (session: ClientBase, again: boolean) => Promise<T>): Promise<T> => {
    const doing = tried(deed)
    underWay.add(doing)
    try {
      return await doing
    } finally {
      underWay.delete(doing)
    }
  }
  const tried = async <T>(deed: (session: ClientBase, again: boolean) => Promise<T>): Promise<T> => {
    const until = Date.now() + patience
    let again = false
    for (let delay = 25; ; delay = Math.min(2 * delay, 1000)) {
      let connected = false
      try {
        const session = await pool.connect()
        connected = true
        let sound = false
        try {
          const done = await deed(session, again)
          sound = true
          back()
          return done
        } catch (error) {
          again ||= passes(error)
          throw error
        } finally {
          session.release(!sound)
        }
      } catch (error) {
        if (!passes(error) && !(again && codeOf(error) === '55P03')) throw refused(error, connected, again)
        if (!/^40/.test(codeOf(error))) gone(error) // two transactions that met are no absence
        if (closed || Date.now() + delay > until) throw refused(error, connected, again)
      }
      await wait(delay)
    }
  }

  return {
    on,
    session: () => new Client(config),
    gone,
    back,
    close: async () => {
      if (closed) return
      closed = true
      await Promise.allSettled(underWay)
      await pool.end()
    },
  }
}

/** What a fault says, in a few words; faults of several addresses tried at once have only a code. */
const reason = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : codeOf(error) || String(error)
