import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqlite } from '../src/record/sqlite.ts'
import type { Store } from '../src/record/store.ts'
import { preparePractice, PRACTICE, type Practice } from '../src/web/practice.ts'
import { begin, type Served } from '../src/web/serve.ts'

let folder = ''
let store: Store
let practice: Practice
let served: Served
const cookies: { [who: string]: string } = {}
const at = (path: string) => `${served.address}${practice.symbol}/~sheet${path}`
const own = (who = 'secretariat') => ({ Cookie: cookies[who]!, Origin: served.address.slice(0, -1) })
const head = async () => (await store.head(practice.symbol))!.no
const bring = (bytes: string | Uint8Array, who = 'secretariat') => {
  const body = new FormData()
  body.set('sheet', new Blob([bytes as never]), 'sheet.csv')
  return fetch(at(''), { method: 'POST', headers: own(who), body })
}
const press = (deed: string, id: string) =>
  fetch(at(`/${deed}`), { method: 'POST', headers: own(), body: new URLSearchParams({ import: id }) })
const idIn = (page: string) => /name="import" value="([^"]+)"/.exec(page)?.[1] ?? ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheet-door-'))
  store = await openSqlite(join(folder, 'one.sqlite'))
  practice = await preparePractice(store)
  served = await begin({ store, folders: [PRACTICE], port: 0 })
  for (const { capacity, token } of practice.badges)
    cookies[capacity] ??= (
      await fetch(`${served.address}~badge`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: served.address.slice(0, -1) },
        body: new URLSearchParams({ token }),
      })
    ).headers
      .get('set-cookie')!
      .split(';')[0]!
})
afterAll(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

describe('the spreadsheet of a meeting’s preparation', () => {
  test('is taken out, changed, brought back, shown line by line, done, and undone', async () => {
    const csv = await (await fetch(at('.csv?lang=en'), { headers: own() })).text()
    expect(csv).toContain('LANES')
    const before = await head()
    const same = await (await bring(csv)).text()
    expect(await head()).toBe(before) // a preview does nothing
    expect(same).not.toContain('role="alert"')
    const changed = csv.replace(/,A,/g, ',Hall B,')
    expect(changed).not.toBe(csv)
    const id = idIn(await (await bring(changed)).text())
    expect(id).not.toBe('')
    expect((await press('do', id)).status).toBe(200)
    const done = await head()
    expect(done).toBeGreaterThan(before)
    await press('do', id)
    expect(await head()).toBe(done) // pressed twice, done once
    expect((await press('undo', id)).status).toBe(200)
    expect(await (await fetch(at('.csv?lang=en'), { headers: own() })).text()).toBe(csv)
  })
  test('is the secretariat’s, from its own page, and no larger than it may be', async () => {
    const before = await head()
    expect((await fetch(at(''))).status).toBe(401)
    expect((await fetch(at('.xlsx'), { headers: own('delegation') })).status).toBe(403)
    expect((await bring('what', 'delegation')).status).toBe(403)
    expect(
      (
        await fetch(at(''), {
          method: 'POST',
          headers: { ...own(), Origin: 'https://elsewhere.example' },
          body: new FormData(),
        })
      ).status,
    ).toBe(403)
    expect(
      (await fetch(at(''), { method: 'POST', headers: own(), body: new URLSearchParams({ sheet: 'x' }) })).status,
    ).toBe(415)
    expect((await bring(new Uint8Array(5 * 1024 * 1024))).status).toBe(413)
    expect((await bring(new Uint8Array([0xff, 0xfe, 0x00]))).status).toBe(400)
    expect((await press('do', 'no-such-import')).status).toBe(404)
    expect((await fetch(at('/destroy'), { method: 'POST', headers: own() })).status).toBe(405)
    expect(await head()).toBe(before)
  })
})
