import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openSqlite } from '../src/record/sqlite.ts'
import { app } from '../src/web/app.ts'
import { cookieName } from '../src/web/badges.ts'
import { openLibrary } from '../src/web/library.ts'
import { PRACTICE, preparePractice } from '../src/web/practice.ts'
import { openRooms } from '../src/web/rooms.ts'
import { fetched } from './firstPage.ts'
import { figure, onDisk, type Row } from './measure.ts'

/** Where everybody sits, and with which badge. */
const SEATS = [
  ['~preparation', 'secretariat', null],
  ['~secretary', 'secretariat', null],
  ['~chair', 'chair', null],
  ['~delegation/CUB', 'delegation', 'CUB'],
  ['~organization', 'organization', null],
  ['~wall', null, null],
  ['~floor', null, null],
] as const

/** What the first page of each desk costs whoever was never there: the practice meeting as it is begun, in Arabic and in Chinese. */
export const desks = (): Promise<readonly Row[]> =>
  onDisk(async (folder) => {
    const store = await openSqlite(join(folder, 'desks.sqlite'))
    const { symbol, badges } = await preparePractice(store)
    const rooms = openRooms({ store, folders: [PRACTICE] })
    const house = app({ library: await openLibrary({ rooms, folders: [PRACTICE] }), rooms, fonts: new Map() })
    const server = createAdaptorServer({ fetch: house.fetch })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const rows: Row[] = []
    for (const [desk, capacity, who] of SEATS) {
      const badge = badges.find((one) => one.capacity === capacity && one.who === who)
      const cookie = badge && `${cookieName(badge)}=${badge.token}`
      const one = await fetched(port, `/${symbol}/${desk}?lang=ar`, cookie)
      const other = await fetched(port, `/${symbol}/${desk}?lang=zh`, cookie)
      const most = Math.max(one.wire, other.wire)
      const requests = Math.max(one.requests, other.requests)
      rows.push({
        what: `first page, ${desk}, cold`,
        measured: `${figure(most / 1024, 'KB')}, ${requests} requests`,
        peer: `ar ${figure(one.wire / 1024, 'KB')}, zh ${figure(other.wire / 1024, 'KB')}`,
        ratio: `${(most / 1024 / 40).toFixed(2)} of 40 KB`,
        budget: '≤ 40 KB, ≤ 6 requests',
        met: most <= 40 * 1024 && requests <= 6,
      })
    }
    rooms.close()
    await new Promise((done) => server.close(done))
    await store.close()
    return rows
  })
