import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'
import { launched } from '../scripts/chromium.ts'
import { DOOR_WORDS } from '../src/languages/index.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { MX5, opening } from './room.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const house = await doorHouse({ story: [opening()] })

let browser: Browser | null = null
let why = ''
let address = ''
let close = (): void => {}

beforeAll(async () => {
  const server = createAdaptorServer({ fetch: house.server.fetch })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // A room without internet: plain HTTP under a name that browsers do not take for a secure one.
  address = `http://room.test:${(server.address() as AddressInfo).port}`
  close = () => server.close()
  try {
    browser = await launched({}, ['--host-resolver-rules=MAP room.test 127.0.0.1, MAP other.test 127.0.0.1'])
  } catch (error) {
    why = `no browser can be started here: ${(error as Error).message.split('\n')[0]}`
    process.stderr.write(`${why}; set CHROMIUM_PATH to one\n`)
  }
})
afterAll(async () => {
  await browser?.close()
  close()
})

const opened = async (context: TestContext, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
  if (browser === null) context.skip(why)
  const own = await browser!.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce', ...options })
  return own.newPage()
}

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE)
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } }).then(({ violations }) => violations)`,
  )) as readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[]
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
}

test('in a room on plain HTTP, without scripts, a link is opened, a deed refused and done, and the badge put away', async (context) => {
  const page = await opened(context)
  const secretary = await house.badge('secretariat')
  await page.goto(`${address}/~badge?token=${secretary.token}&lang=en`)
  await page.getByRole('button', { name: DOOR_WORDS.en.badge.use }).click()
  expect(page.url()).toBe(`${address}${HERE}/~secretary?lang=en`)
  expect(await page.context().cookies()).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/' }])

  await page.goto(`${address}${HERE}/~do/noteAttendance?lang=en`)
  await page.getByLabel('In which capacity').fill('signatory')
  await page.getByLabel('Delegations').fill('CUB\nFRA')
  await page.getByRole('button', { name: DOOR_WORDS.en.form.send }).click()
  expect(await page.getByRole('alert').innerText()).toContain('Cuba')
  expect(await page.getByLabel('Delegations').inputValue()).toBe('CUB\nFRA')
  await page.getByLabel('In which capacity').fill('party')
  await page.getByRole('button', { name: DOOR_WORDS.en.form.send }).click()
  expect(new URL(page.url()).searchParams.get('no')).toBe(String(house.room.no))
  expect(house.room.whole.attendance.at(-1)).toMatchObject({ as: 'party', who: ['CUB', 'FRA'] })

  await page.locator('.badge summary').click()
  expect(await page.context().cookies()).not.toEqual([]) // asked first
  await page.getByRole('button', { name: DOOR_WORDS.en.badge.leave }).click()
  expect(await page.context().cookies()).toEqual([])
  await page.goto(`${address}${HERE}/~do/noteAttendance?lang=en`)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(DOOR_WORDS.en.notTaken.needsBadge.title)
  await page.context().close()
})

test('a form on another site that is sent here is not taken', async (context) => {
  const page = await opened(context)
  const secretary = await house.badge('secretariat')
  await page.goto(`${address}/~badge?token=${secretary.token}`)
  await page.getByRole('button').first().click()
  const before = house.room.no
  const other = createServer((_, response) =>
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<form method="post" action="${address}${HERE}/~do/closeSitting"><button>Go</button></form>`),
  ).listen(0, '127.0.0.1')
  await new Promise((done) => other.once('listening', done))
  await page.goto(`http://other.test:${(other.address() as AddressInfo).port}/`)
  await page.getByRole('button', { name: 'Go' }).click()
  await page.waitForURL(/~do\/closeSitting/)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(DOOR_WORDS.en.notTaken.elsewhere.title)
  expect(house.room.no).toBe(before)
  await page.context().close()
  other.close()
})

describe.each(['ar', 'zh', 'en'] as const)('in %s', (language) => {
  test('forms, refusals, badges and their log are accessible, and no wider than a small phone', async (context) => {
    const secretary = await house.badge('secretariat')
    await house.badge('delegation', 'CUB')
    await house.post(`${HERE}/~do/adoptAgenda`, { document: `${MX5}/1` }, { cookie: secretary.cookie })
    const [name = '', value = ''] = secretary.cookie.split(/=(.*)/)
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 320],
    ] as const) {
      const page = await opened(context, { colorScheme, viewport: { width, height: 800 }, javaScriptEnabled: true })
      const look = async (what: string) => {
        expect([what, await violations(page)]).toEqual([what, []])
        expect([what, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([what, width])
      }
      await page.goto(`${address}/~badge?token=${secretary.token}&lang=${language}`)
      await look('the link')
      await page.context().addCookies([{ name, value, url: address }])
      for (const path of [
        '~do',
        '~do/submitDocument',
        '~do/proposeAgenda',
        '~do/planSitting',
        '~do/recordVote',
        '~badges',
        '~refused',
      ]) {
        await page.goto(`${address}${HERE}/${path}?lang=${language}`)
        await look(path)
      }
      await page.goto(`${address}${HERE}/~do/adoptAgenda?document=${MX5}/1&lang=${language}`)
      await page.locator('article form button').first().click()
      await page.waitForSelector('[role=alert]')
      await look('a refusal')
      await page.context().close()
    }
  })
})
