import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'
import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { launched } from '../scripts/chromium.ts'
import { golden } from './golden.ts'
import { house, underWay } from './house.ts'

const MEETING = '/BWC/MSP/2018/MX.5'
const PAGES = [
  '/',
  '/bwc/~programme',
  MEETING,
  `${MEETING}/3`,
  `${MEETING}/WP.4`,
  `${MEETING}/~record`,
  `${MEETING}/~missing`,
  `${MEETING}/WP.99`,
]
const UNDER_WAY = [`${MEETING}/CRP.1`, `${MEETING}/~record`]
const READERS = ['ar', 'zh', 'en'] as const
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser | null = null
let why = ''
const closing: (() => void)[] = []
const addresses: { [name: string]: string } = {}

beforeAll(async () => {
  for (const [name, file] of Object.entries({ golden, underWay })) {
    const server = createAdaptorServer({ fetch: (await house(file)).fetch })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    addresses[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    closing.push(() => server.close())
  }
  try {
    browser = await launched()
  } catch (error) {
    why = `no browser can be started here: ${(error as Error).message.split('\n')[0]}`
    process.stderr.write(`${why}; set CHROMIUM_PATH to one\n`)
  }
})
afterAll(async () => {
  await browser?.close()
  for (const close of closing) close()
})

/** A page as a browser without scripts shows it. */
async function opened(
  context: TestContext,
  house: string,
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; own: BrowserContext; complaints: string[] }> {
  if (browser === null) context.skip(why)
  const own = await browser!.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await own.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
  })
  await page.goto(`${addresses[house]}${path}`)
  return { page, own, complaints }
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } }).then(({ violations }) => violations)`,
  )) as readonly Violation[]
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
}

describe.each(READERS)('in %s', (language) => {
  const all = [
    ...PAGES.map((path) => ['golden', path] as const),
    ...UNDER_WAY.map((path) => ['underWay', path] as const),
  ]
  for (const [house, path] of all)
    test(`${path} (${house === 'golden' ? 'adopted' : 'under way'}) is accessible in light and dark, wide and narrow`, async (context) => {
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 390],
      ] as const) {
        const { page, own, complaints } = await opened(context, house, `${path}?lang=${language}`, {
          colorScheme,
          viewport: { width, height: 900 },
          javaScriptEnabled: true,
        }) // for axe, whose own script it is
        expect(await violations(page)).toEqual([])
        expect(complaints).toEqual([])
        await own.close()
      }
    })

  test('no page is wider than a small phone', async (context) => {
    for (const [house, path] of all) {
      const { page, own } = await opened(context, house, `${path}?lang=${language}`, {
        viewport: { width: 320, height: 640 },
      })
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320])
      await own.close()
    }
  })

  test('the printed report is the document, with what is unofficial in it', async (context) => {
    const { page, own } = await opened(context, 'golden', `${MEETING}/3?lang=${language}`)
    await page.emulateMedia({ media: 'print' })
    for (const gone of ['header.frame', '.tools', '.side a', '.side details', '.skip'])
      for (const one of await page.locator(gone).all()) expect(await one.isVisible()).toBe(false)
    for (const stays of ['h1', '.masthead', '.para .words'])
      expect(await page.locator(stays).first().isVisible()).toBe(true)
    // What is not the official wording says so on paper too.
    if (language !== 'zh') expect(await page.locator('.side .unofficial').first().isVisible()).toBe(true)
    await own.close()
  })
})

test('without scripts, the keyboard reaches the text first and a long list of acts opens', async (context) => {
  const { page, own } = await opened(context, 'golden', `${MEETING}/3?lang=en`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(page.url()).toContain('#text')
  const details = page.locator('.side details').first()
  expect(await details.locator('li').first().isVisible()).toBe(false)
  await details.locator('summary').click()
  expect(await details.locator('li').first().isVisible()).toBe(true)
  await details.locator('a').first().click()
  expect(page.url()).toMatch(/~record\?lang=en#act-\d+$/)
  await own.close()
})
