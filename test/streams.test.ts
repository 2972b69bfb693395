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
const token = (capacity: string, who: string | null = null) =>
  practice.badges.find((one) => one.capacity === capacity && one.who === who)!.token
const cookie = async (capacity: string, who: string | null = null): Promise<string> => {
  const answer = await fetch(`${served.address}~badge`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: served.address.slice(0, -1), 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token: token(capacity, who) }),
  })
  return answer.headers.get('set-cookie')!.split(';')[0]!
}

/** Listens at a desk, and gives what has arrived by and by. */
async function listener(path: string, headers: { readonly [name: string]: string } = {}) {
  const stop = new AbortController()
  const answer = await fetch(`${served.address}${practice.symbol}/~live/${path}`, { headers, signal: stop.signal })
  let heard = ''
  const reading = answer.ok
    ? (async () => {
        for await (const chunk of answer.body!) heard += new TextDecoder().decode(chunk as Uint8Array)
      })().catch(() => {})
    : Promise.resolve()
  return {
    status: answer.status,
    heard: () => heard,
    until: async (sign: string) => {
      for (let turn = 0; turn < 200 && !heard.includes(sign); turn++) await new Promise((done) => setTimeout(done, 25))
      expect(heard).toContain(sign)
    },
    stop: async () => {
      stop.abort()
      await reading
    },
  }
}
const act = (kind: string, by: string, particulars: object, bearer: string) =>
  fetch(`${served.address}${practice.symbol}/~acts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
    body: JSON.stringify({ kind, by, particulars }),
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'streams-'))
  store = await openSqlite(join(folder, 'one.sqlite'))
  practice = await preparePractice(store)
  served = await begin({ store, folders: [PRACTICE], port: 0 })
})
afterAll(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

describe('whoever listens at a desk', () => {
  test('has every region at once, and again what an act has moved', async () => {
    const chair = await listener('chair?lang=en', { Cookie: await cookie('chair') })
    await chair.until('"script"')
    const before = chair.heard().length
    const asked = await act('inscribe', 'CHN', { item: 3 }, token('delegation', 'CHN'))
    expect(asked.status).toBe(201)
    const { no } = ((await asked.json()) as { entry: { no: number } }).entry
    await chair.until(`id: ${no}\n`)
    expect(chair.heard().slice(before)).toContain('China')
    await chair.stop()
  })
  test('needs the badge of that desk; what is no desk has no stream', async () => {
    expect((await listener('chair?lang=en')).status).toBe(401)
    expect((await listener('chair?lang=en', { Cookie: await cookie('delegation', 'CUB') })).status).toBe(403)
    expect((await listener('kitchen?lang=en')).status).toBe(404)
  })
  test('resumes from the act he has: nothing is sent again that has not moved', async () => {
    const number = (await store.head(practice.symbol))!.no
    const chair = await listener('chair?lang=en', { Cookie: await cookie('chair'), 'Last-Event-ID': String(number) })
    await chair.until('event: now')
    expect(chair.heard()).not.toContain('data: {')
    await chair.stop()
  })
})
