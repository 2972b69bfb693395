import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Capacity } from '../src/procedure/badge.ts'
import { openSqlite } from '../src/record/sqlite.ts'
import type { Store } from '../src/record/store.ts'
import { app } from '../src/web/app.ts'
import { cookieName, openBadges } from '../src/web/badges.ts'
import type { Limits } from '../src/web/limits.ts'
import { openLibrary } from '../src/web/library.ts'
import type { Hub } from '../src/web/live.ts'
import { openRooms } from '../src/web/rooms.ts'
import { MX5, type Ask } from './room.ts'

const folder = mkdtempSync(join(tmpdir(), 'doors-'))
afterAll(() => rmSync(folder, { recursive: true }))
let houses = 0

/** The address of the meeting the doors are tried at. */
export const HERE = `/${MX5}`
/** What a browser says of a form of this site. */
export const OWN = { 'sec-fetch-site': 'same-origin' }

/** A house whose doors can be tried: a meeting with a story, and hands that hold badges. */
export async function doorHouse({
  story = [],
  limits,
  proxies,
  hub,
  meeting = MX5,
  convention = 'bwc',
  folders,
  store: given,
  badgeKey,
}: {
  readonly story?: readonly (Ask | readonly Ask[])[]
  readonly limits?: Partial<Limits>
  readonly proxies?: readonly string[]
  readonly hub?: Hub
  readonly meeting?: string
  readonly convention?: string
  /** Where its conventions are read, where that is not the house's own folder. */
  readonly folders?: readonly string[]
  /** Where several houses share one; else each has its own. */
  readonly store?: Store
  readonly badgeKey?: string
} = {}) {
  const clock = { ms: Date.UTC(2018, 7, 16, 8) }
  const now = () => new Date(clock.ms)
  const store = given ?? (await openSqlite(join(folder, `${houses++}.sqlite`)))
  const log: string[] = []
  const rooms = openRooms({ store, now, ...(folders ? { folders } : {}) })
  const room = (await rooms.open(meeting, convention))!
  for (const ask of story.flat()) {
    const done = await room.perform({ hand: '0', ...ask })
    if (!done.ok) throw new Error(`${ask.kind} by ${ask.by}: ${JSON.stringify(done.objections)}`)
  }
  const library = await openLibrary({ rooms })
  const server = app({
    library,
    rooms,
    fonts: new Map(),
    now,
    log: (message) => log.push(message),
    ...(limits ? { limits } : {}),
    ...(proxies ? { proxies } : {}),
    ...(hub ? { hub } : {}),
    ...(badgeKey === undefined ? {} : { badgeKey }),
  })
  const badges = openBadges(store, now, badgeKey ?? null)

  /** A cookie with a badge of that capacity. */
  const badge = async (capacity: Capacity, who: string | null = null, of = meeting) => {
    const issued = await badges.issue(of, capacity, who, '')
    const token = await badges.tokenOf(issued)
    return { ...issued, token, cookie: `${cookieName(issued)}=${token}` }
  }
  const get = (path: string, headers: Record<string, string> = {}) => server.request(path, { headers })
  const post = (path: string, fields: Record<string, string> | string, headers: Record<string, string> = {}) =>
    server.request(path, {
      method: 'POST',
      body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...OWN, ...headers },
    })
  const json = (path: string, value: unknown, headers: Record<string, string> = {}) =>
    server.request(path, {
      method: 'POST',
      body: typeof value === 'string' ? value : JSON.stringify(value),
      headers: { 'content-type': 'application/json', ...headers },
    })
  return { store, rooms, room, badges, server, clock, log, badge, get, post, json }
}
