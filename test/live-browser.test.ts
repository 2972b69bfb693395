import { type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, type TestContext } from 'vitest'
import { launched } from '../scripts/chromium.ts'
import { localTime } from '../src/treaty/clock.ts'
import { ZONE, liveDesk } from './liveDesk.tsx'

let browser: Browser | null = null
let why = ''
let house: Awaited<ReturnType<typeof liveDesk>>
let contexts: BrowserContext[] = []
let complaints: string[] = []

beforeAll(async () => {
  try {
    browser = await launched()
  } catch (error) {
    why = `no browser can be started here: ${(error as Error).message.split('\n')[0]}`
    process.stderr.write(`${why}; set CHROMIUM_PATH to one\n`)
  }
})
afterAll(async () => void (await browser?.close()))
beforeEach(async () => {
  house = await liveDesk()
  contexts = []
  complaints = []
})
afterEach(async () => {
  for (const one of contexts) await one.close()
  house.close()
  expect(complaints).toEqual([])
})

/** A reader at the desk. Everything the browser complains of, but for the network, fails the test. */
async function reader(context: TestContext, lang = 'en', options: Parameters<Browser['newContext']>[0] = {}) {
  if (browser === null) context.skip(why)
  const own = await browser!.newContext(options)
  contexts.push(own)
  const page = await own.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR_|status of 409/.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${house.address}/desk?lang=${lang}`)
  if (options.javaScriptEnabled !== false) await expect.poll(() => house.hub.counts.listeners).toBeGreaterThan(0)
  return { own, page }
}
const text = (page: Page, selector: string) => () => page.locator(selector).textContent()
const shows = (page: Page, selector: string, what: string | RegExp, timeout = 3_000) =>
  expect.poll(text(page, selector), { timeout, interval: 50 }).toMatch(what)
/** The page as it is when its tab is put behind another, or shown again. */
const hides = (page: Page, hidden: boolean) =>
  page.evaluate(
    `Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))`,
  )

describe.each(['en', 'ar'])('a desk in %s', (lang) => {
  test('shows what was done as soon as it is done', async (context) => {
    const { page } = await reader(context, lang)
    house.act({ speaker: 'ZMB' })
    await shows(page, '#speaker', 'ZMB')
  })
  test('keeps focus, half-typed text, the caret and what was opened while its regions move', async (context) => {
    const { page } = await reader(context, lang)
    await page.locator('summary').click()
    await page.locator('#note').fill('half typed')
    await page.evaluate(`document.querySelector('#note').setSelectionRange(4, 4)`)
    house.act({ list: ['ZMB', 'JPN', 'FRA'] })
    await shows(page, '.why', 'ZMB before JPN before FRA')
    expect(
      await page.evaluate(
        `({ focus: document.activeElement.id, value: document.querySelector('#note').value, caret: document.querySelector('#note').selectionStart, open: document.querySelector('details').open })`,
      ),
    ).toEqual({ focus: 'note', value: 'half typed', caret: 4, open: true })
    await page.locator('#words').focus()
    house.act({ list: ['JPN'] })
    await shows(page, 'ol', /^JPN$/)
    expect(await page.locator('#note').inputValue()).toBe('half typed')
  })
  test('says within five seconds that the server is silent, and converges when it is heard again', async (context) => {
    const { page } = await reader(context, lang)
    await page.locator('#words').fill('I was typing')
    house.line.silence(true)
    await shows(page, '[data-lost]', /^Connection lost\. Last heard at .?\d\d:\d\d:\d\d/, 6_000) // and one for a busy machine
    const there = (ago: number) => localTime(ZONE)(new Date(Date.now() - ago).toISOString()).hour.slice(0, 2)
    const said = /(\d\d):\d\d:\d\d/.exec((await page.locator('[data-lost]').textContent()) ?? '')?.[1]
    expect([there(0), there(60_000)]).toContain(said) // by the clock of the meeting's place
    house.act({ speaker: 'ZMB' })
    house.line.silence(false)
    house.line.breaks(true)
    house.line.breaks(false)
    await shows(page, '#speaker', 'ZMB', 10_000)
    await shows(page, '[data-lost]', /^$/)
    expect(await page.locator('#words').inputValue()).toBe('I was typing')
  })
})

test('a phone without network says so at once and converges when it is back', async (context) => {
  const { own, page } = await reader(context)
  await own.setOffline(true)
  await shows(page, '[data-lost]', 'Connection lost', 1_000)
  house.act({ speaker: 'ZMB', list: ['JPN', 'FRA'] })
  await new Promise((done) => setTimeout(done, 300))
  expect(await page.locator('#speaker').textContent()).toBe('CUB')
  await own.setOffline(false)
  await shows(page, '#speaker', 'ZMB', 8_000)
  await shows(page, 'ol', 'JPNFRA')
  await shows(page, '[data-lost]', /^$/)
})

test('each visible tab has one stream; a hidden tab has none, and catches up when it is shown', async (context) => {
  const { own, page } = await reader(context)
  const other = await own.newPage()
  await other.goto(`${house.address}/desk?lang=en`)
  await expect.poll(() => house.hub.counts.listeners).toBe(2)
  house.act({ speaker: 'ZMB' })
  await shows(page, '#speaker', 'ZMB')
  await shows(other, '#speaker', 'ZMB')
  await hides(page, true)
  await expect.poll(() => house.hub.counts.listeners).toBe(1)
  house.act({ speaker: 'FRA' })
  await shows(other, '#speaker', 'FRA')
  expect(await page.locator('#speaker').textContent()).toBe('ZMB')
  await new Promise((done) => setTimeout(done, 4_500))
  expect(await page.locator('[data-lost]').textContent()).toBe('')
  await hides(page, false)
  await shows(page, '#speaker', 'FRA')
  expect(house.hub.counts.listeners).toBe(2)
})

describe('a form', () => {
  test('is posted without leaving the page; the answer says which act it became', async (context) => {
    const { page } = await reader(context)
    await page.evaluate('window.stayed = true')
    await page.locator('#words').fill('on behalf of the group')
    await page.locator('#send').click()
    await shows(page, '[data-refusal]', 'Recorded as act 2.')
    await shows(page, 'ol', 'JPNESP')
    expect(await page.evaluate('window.stayed')).toBe(true)
    expect(await page.locator('#words').inputValue()).toBe('')
    expect(house.asked).toMatchObject([{ words: 'on behalf of the group', who: 'ESP' }])
    expect(house.asked[0]!._id).toMatch(/^[0-9a-f]{32}$/)
  })
  test('brings the state even where the stream does not', async (context) => {
    const { page } = await reader(context)
    await page.evaluate(`window.EventSource = class extends EventTarget { close() {} }`)
    await hides(page, true)
    await hides(page, false)
    await expect.poll(() => house.hub.counts.listeners).toBe(0)
    await page.locator('#send').click()
    await shows(page, 'ol', 'JPNESP')
  })
  test('that is refused shows why, in the page, and keeps what was typed', async (context) => {
    const { page } = await reader(context)
    await page.locator('#words').fill('refuse me')
    await page.locator('#send').click()
    await shows(page, '[data-refusal]', 'The list of speakers is closed (rule 15).')
    expect(await page.locator('#words').inputValue()).toBe('refuse me')
    await page.locator('#send').click()
    await expect.poll(() => house.asked.length).toBe(2)
    expect(house.asked[0]!._id).not.toBe(house.asked[1]!._id)
  })
  test('waits with its button off and is not sent twice', async (context) => {
    const { page } = await reader(context)
    await page.locator('#words').fill('wait')
    await page.locator('#send').click()
    expect(await page.locator('#send').isDisabled()).toBe(true)
    await page.evaluate(`document.querySelector('#ask').requestSubmit()`)
    await shows(page, '[data-refusal]', 'Recorded as act 2.')
    expect(await page.locator('#send').isEnabled()).toBe(true)
    expect(await page.evaluate('document.activeElement.id')).toBe('send')
    expect(house.asked).toHaveLength(1)
  })
  test('whose answer is lost keeps what was typed, retries nothing, and is sent again by hand under the same number', async (context) => {
    const { page } = await reader(context)
    await page.locator('#words').fill('wait')
    await page.locator('#send').click()
    await expect.poll(() => house.asked.length).toBe(1)
    house.line.breaks(true)
    await shows(page, '[data-refusal]', 'Not sent. What you typed is kept.')
    expect(await page.locator('#words').inputValue()).toBe('wait')
    house.line.breaks(false)
    await shows(page, 'ol', 'JPNESP', 10_000) // it did arrive; only its answer was lost
    expect(house.asked).toHaveLength(1)
    await page.locator('#send').click()
    await shows(page, '[data-refusal]', 'Recorded as act 2.')
    expect(house.asked).toHaveLength(2)
    expect(house.asked[0]!._id).toBe(house.asked[1]!._id)
    expect(await page.locator('ol').textContent()).toBe('JPNESP')
  })
  test('without scripts is a form like any other', async (context) => {
    const { page } = await reader(context, 'en', { javaScriptEnabled: false })
    await page.locator('#words').fill('plain')
    await page.locator('#send').click()
    expect(page.url()).toContain('no=2')
    expect(await page.locator('ol').textContent()).toBe('JPNESP')
  })
})

test('a letter presses its button, but not while something is typed', async (context) => {
  const { page } = await reader(context)
  await page.locator('#words').fill('')
  await page.keyboard.type('nnn')
  expect(house.asked).toHaveLength(0)
  await page.locator('#words').blur()
  await page.keyboard.press('n')
  await shows(page, 'ol', 'JPNFRA')
  expect(house.asked).toMatchObject([{ who: 'FRA' }])
})

test('a clock counts down by the server’s time, shows what is overrun, and stands still when stopped', async (context) => {
  const { page } = await reader(context)
  const clock = '[role=timer]'
  expect(await page.locator(clock).textContent()).toBe('3:00')
  // The reader's own clock is an hour slow, as phones are.
  await page.evaluate(`const real = Date.now; Date.now = () => real() - 3600e3`)
  await hides(page, true)
  await hides(page, false)
  house.act({ until: new Date(Date.now() + 2_600).toISOString() })
  await shows(page, clock, /^0:0[23]$/)
  await shows(page, clock, /^−0:0[12]$/, 8_000)
  expect(await page.locator(clock).getAttribute('class')).toContain('over')
  house.act({ speaker: 'ZMB' })
  await shows(page, '#speaker', 'ZMB')
  await shows(page, clock, /^−0:\d\d$/)
  house.act({ until: null })
  await shows(page, clock, '3:00')
  await new Promise((done) => setTimeout(done, 1_500))
  expect(await page.locator(clock).textContent()).toBe('3:00')
  expect(await page.locator(clock).getAttribute('class')).toBe('clock')
})
