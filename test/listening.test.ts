import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DOOR_WORDS } from '../src/languages/index.ts'
import { languageTag } from '../src/pages/reader.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { openHub } from '../src/web/live.ts'
import { refusedIn } from '../src/web/refused.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { attend, deed, MX5, opening, registers, type Ask } from './room.ts'

const house = await doorHouse({ story: [opening()] })
const narrow = openHub({ limit: 2 })
const full = await doorHouse({ story: [opening()], hub: narrow })
const servers = [house, full].map((one) => createAdaptorServer({ fetch: one.server.fetch }))
let address = ''
let narrowAddress = ''
beforeAll(async () => {
  const addresses = servers.map(async (server) => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  ;[address, narrowAddress] = (await Promise.all(addresses)) as [string, string]
})
afterAll(() => {
  for (const server of servers) {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
  }
})

/** Somebody who listens at a desk: what has come so far, until it holds the words waited for; or that the stream has ended. */
async function listener(desk: string, cookie = '', at = address) {
  const leaves = new AbortController()
  const answer = await fetch(`${at}${HERE}/~live/${desk}?lang=en`, { headers: { cookie }, signal: leaves.signal })
  let came = ''
  let ended = false
  const waiting = new Set<() => void>()
  void (async () => {
    const decoder = new TextDecoder()
    try {
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
        came += decoder.decode(chunk, { stream: true })
        for (const look of waiting) look()
      }
    } catch {
      // the connection was cut
    }
    ended = true
    for (const look of waiting) look()
  })()
  const until = (is: () => boolean): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        if (!is()) return
        waiting.delete(look)
        done()
      }
      waiting.add(look)
      look()
    })
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    comesAgain: answer.headers.get('retry-after'),
    leaves: () => leaves.abort(),
    hears: (words: string) => until(() => came.includes(words)),
    ends: () => until(() => ended),
    came: () => came,
  }
}

test('whoever has the badge of a desk hears what moves on it, and nobody else does', async () => {
  const [chair, cuba] = [await house.badge('chair'), await house.badge('delegation', 'CUB')]
  expect((await listener('chair')).status).toBe(401)
  expect((await listener('chair', cuba.cookie)).status).toBe(403)
  expect((await listener('delegation/FRA', cuba.cookie)).status).toBe(403)
  expect((await listener('nowhere', chair.cookie)).status).toBe(404)
  const hears = await listener('chair', chair.cookie)
  expect([hears.status, hears.type]).toEqual([200, 'text/event-stream; charset=utf-8'])
  await house.room.perform({ hand: '1', ...attend('party', 'FRA') })
  await hears.hears(`id: ${house.room.no}\n`)
})

test('a badge that is taken back hears no more', async () => {
  const [secretary, chair] = [await house.badge('secretariat'), await house.badge('chair')]
  const hears = await listener('chair', chair.cookie)
  await hears.hears('id: ')
  const taken = await house.post(`${HERE}/~badges`, { revoke: chair.no }, { cookie: secretary.cookie })
  expect(taken.status).toBe(303)
  await hears.ends()
  house.clock.ms += 2_001
  expect((await listener('chair', chair.cookie)).status).toBe(401)
  expect((await house.store.head(MX5))!.no).toBe(house.room.no)
})

test('one address may keep so many streams open, and whoever holds a badge has his own; who leaves makes room', async () => {
  const hub = openHub()
  const few = await doorHouse({ story: [opening()], hub, limits: { streams: 2 } })
  const server = createAdaptorServer({ fetch: few.server.fetch })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const [cuba, chair] = [await few.badge('delegation', 'CUB'), await few.badge('chair')]
  const [first, second] = [await listener('floor', '', at), await listener('wall', '', at)]
  expect([first.status, second.status]).toEqual([200, 200])
  for (const desk of ['floor', 'wall']) {
    const beyond = await fetch(`${at}${HERE}/~live/${desk}`, { headers: { 'accept-language': 'fr' } })
    expect([beyond.status, beyond.headers.get('retry-after')]).toEqual([429, '30'])
    expect(await beyond.text()).toContain(DOOR_WORDS.fr.notTaken.tooManyPages.title)
  }
  const own = [await listener('delegation/CUB', cuba.cookie, at), await listener('floor', cuba.cookie, at)]
  expect(own.map(({ status }) => status)).toEqual([200, 200])
  expect((await listener('floor', cuba.cookie, at)).status).toBe(429)
  expect((await listener('chair', chair.cookie, at)).status).toBe(200)
  first.leaves()
  await expect.poll(() => hub.counts.listeners).toBe(4)
  expect((await listener('floor', '', at)).status).toBe(200)
  expect((await listener('floor', '', at)).status).toBe(429)
  await few.badges.revoke(MX5, cuba.no) // by another hand on the same store: the stream of his desk ends
  await own[0]!.ends()
  expect(await refusedIn(few.store, MX5)).toMatchObject([
    { badge: cuba.no, deed: '~live/floor', why: ['tooManyPages'] },
    { badge: '', deed: '~live/floor', why: ['tooManyPages'] },
  ])
})

test('beyond the limit a listener is told when to come again, reads the page meanwhile, and is let in once another has left', async () => {
  const { cookie } = await full.badge('chair')
  const comes = (desk: string) => listener(desk, cookie, narrowAddress)
  const first = await comes('floor')
  const second = await comes('chair')
  expect([first.status, second.status]).toEqual([200, 200])
  for (const desk of ['floor', 'chair']) {
    const beyond = await comes(desk)
    expect([beyond.status, beyond.comesAgain, beyond.type]).toEqual([503, '30', 'text/html; charset=utf-8'])
    expect((await fetch(`${narrowAddress}${HERE}/~${desk}?lang=en`, { headers: { cookie } })).status).toBe(200)
  }
  for (const language of LANGUAGES) {
    const of = { cookie, 'accept-language': language }
    const { title, next } = DOOR_WORDS[language].notTaken.full
    const page = await fetch(`${narrowAddress}${HERE}/~live/floor`, { headers: { ...of, accept: 'text/event-stream' } })
    expect([page.status, page.headers.get('content-language')]).toEqual([503, languageTag(language)])
    expect((await page.text()).replaceAll('&#39;', "'")).toContain(title)
    const told = await fetch(`${narrowAddress}${HERE}/~live/chair`, { headers: { ...of, accept: 'application/json' } })
    expect([told.status, told.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await told.json()).toEqual({ type: 'urn:intersession:problem:full', title, status: 503, detail: next })
  }
  expect(await refusedIn(full.store, MX5)).toMatchObject([{ deed: '~live/floor', why: ['full'] }]) // once in a minute
  expect(narrow.counts).toMatchObject({ listeners: 2, refused: 14 })
  first.leaves()
  await expect.poll(() => narrow.counts.listeners).toBe(1)
  const again = await comes('chair')
  expect(again.status).toBe(200)
  await again.hears('id: ')
  await full.room.perform({ hand: '1', ...attend('party', 'FRA') })
  for (const one of [second, again]) await one.hears(`id: ${full.room.no}\n`)
  expect((await comes('floor')).status).toBe(503)
})

test('whoever presides meanwhile hears the Chair’s desk, and hears it no more once the Chair presides again', async () => {
  const india = await house.badge('delegation', 'IND')
  const person = { title: 'ms', gender: 'f', latin: 'Someone' }
  const does = (kind: string, particulars: Ask['particulars'] = {}) =>
    house.room.perform({ ...deed(kind, 'chair', particulars), hand: '1' })
  await house.room.perform({ ...registers('party', 'IND'), hand: '1' })
  expect((await listener('chair', india.cookie)).status).toBe(403)
  expect(await does('designateActingChair', { person, state: 'IND', badge: india.no })).toMatchObject({ ok: true })
  const [hers, chairs] = [
    await listener('chair', india.cookie),
    await listener('chair', (await house.badge('chair')).cookie),
  ]
  expect(hers.status).toBe(200)
  await house.room.perform({ ...attend('party', 'IND'), hand: '1' })
  await hers.hears(`id: ${house.room.no}\n`)
  await does('resumeChair')
  await hers.ends()
  await chairs.hears(`id: ${house.room.no}\n`) // the Chair’s own goes on
  expect(hers.came()).not.toContain(`id: ${house.room.no}\n`)
  expect((await listener('chair', india.cookie)).status).toBe(403)
})
