import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'
import { launched } from '../scripts/chromium.ts'
import { practiceRoom, type PracticeRoom } from '../scripts/practiceRoom.ts'

let browser: Browser | null = null
let why = ''
let room: PracticeRoom
let own: BrowserContext | null = null
beforeAll(async () => {
  try {
    browser = await launched()
  } catch (error) {
    why = `no browser can be started here: ${(error as Error).message.split('\n')[0]}`
    process.stderr.write(`${why}; set CHROMIUM_PATH to one\n`)
    return
  }
  room = await practiceRoom()
  own = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await room.admit(own)
})
afterAll(async () => {
  await browser?.close()
  await room?.close()
})

async function desk(context: TestContext, at: string, lang = 'en'): Promise<Page> {
  if (!own) return context.skip(why)
  const page = await own.newPage()
  await page.goto(`${room.address}${room.symbol}/~${at}?lang=${lang}`)
  return page
}
const region = (page: Page, id: string) => page.locator(`[data-region="${id}"]`)
const shows = (page: Page, id: string, what: string | RegExp) =>
  expect.poll(() => region(page, id).textContent(), { timeout: 5_000, interval: 50 }).toMatch(what)

describe('the podium’s desks with scripts', () => {
  test('a letter leads to the field of the delegation; what is keyed shows at once at both desks, each in its language', async (context) => {
    const [secretary, chair] = [await desk(context, 'secretary'), await desk(context, 'chair', 'fr')]
    await secretary.keyboard.press('f')
    await expect.poll(() => secretary.evaluate('document.activeElement?.id')).toBe('calls-by')
    await secretary.keyboard.type('Chin')
    await secretary.keyboard.press('Enter')
    await shows(secretary, 'podium-speakers', /China/)
    await shows(chair, 'podium-speakers', /Chine/)
    await expect.poll(() => secretary.locator('#calls-by').inputValue()).toBe('')
    await secretary.close()
    await chair.close()
  })
  test('a letter presses the first button, another stops the clock, and in a field it is a letter', async (context) => {
    const chair = await desk(context, 'chair')
    /** Presses a key and waits until its deed is answered: until then another press is not sent. */
    const presses = async (key: string) => {
      const said = () => chair.locator('.outcome').textContent()
      const before = await said()
      await chair.keyboard.press(key)
      await expect.poll(said, { timeout: 5_000, interval: 50 }).not.toBe(before)
    }
    await presses('s')
    await shows(chair, 'floor', /clock stopped/)
    await presses('n')
    await expect.poll(() => region(chair, 'podium').locator('button.first').textContent()).toMatch(/Conclude/)
    await presses('n')
    await shows(chair, 'floor', /Nobody has the floor/)
    await chair.locator('[data-region="acts"] summary').click()
    await chair.locator('#strike-reason').pressSequentially('nyx')
    expect(await chair.locator('#strike-reason').inputValue()).toBe('nyx')
    await shows(chair, 'floor', /Nobody has the floor/)
    await chair.close()
  })
  test('what is half written and opened stays while the desk moves', async (context) => {
    const [secretary, chair] = [await desk(context, 'secretary'), await desk(context, 'chair')]
    await chair.locator('[data-region="podium-more"] > details > summary').click()
    await chair.locator('#matter-matter-versions-en-text').fill('To meet again')
    await secretary.locator('#calls-by').fill('Cub')
    await secretary.locator('button[form="calls"]', { hasText: 'Point of order' }).click()
    await shows(chair, 'floor', /Point of order: Cuba/)
    expect(await chair.locator('#matter-matter-versions-en-text').inputValue()).toBe('To meet again')
    expect(await chair.locator('[data-region="podium-more"] > details').getAttribute('open')).not.toBeNull()
    await chair.locator('h2', { hasText: 'order of business' }).click()
    await chair.keyboard.press('y')
    await expect.poll(() => region(chair, 'floor').textContent()).not.toMatch(/Point of order/)
    await secretary.close()
    await chair.close()
  })
  test('the warning that interpretation ends shows itself when its time has come, and says when it has ended', async (context) => {
    const secretary = await desk(context, 'secretary')
    const states: string[] = []
    for (const seconds of [2_000, 800, 200, -1]) {
      const until = new Date(Date.now() + seconds * 1_000).toISOString()
      await secretary.evaluate(
        `document.getElementById('text').insertAdjacentHTML('beforeend', '<p class="ends far" data-warns="900 300" id="warning-${seconds}"><span data-until="${until}"></span></p>')`,
      )
      await secretary.waitForTimeout(700) // the clocks are counted twice a second
      states.push((await secretary.locator(`#warning-${seconds}`).getAttribute('class')) ?? '')
    }
    expect(states).toEqual(['ends far', 'ends soon', 'ends near', 'ends ended'])
    await secretary.close()
  })
})
