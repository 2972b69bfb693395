import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'
import { launched } from '../scripts/chromium.ts'
import { practiceRoom, type PracticeRoom } from '../scripts/practiceRoom.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const DESKS = [
  'preparation',
  'chair',
  'secretary',
  'delegation/CUB',
  'delegation/EU',
  'organization',
  'wall',
  'floor',
  'speakers',
  'sheet',
  'badges',
  'do/giveFloor',
  'refused',
]

let browser: Browser | null = null
let why = ''
let room: PracticeRoom
let prepared: PracticeRoom
beforeAll(async () => {
  try {
    browser = await launched()
  } catch (error) {
    why = `no browser can be started here: ${(error as Error).message.split('\n')[0]}`
    process.stderr.write(`${why}; set CHROMIUM_PATH to one\n`)
    return
  }
  room = await practiceRoom()
  prepared = await practiceRoom({ prepared: true })
})
afterAll(async () => {
  await browser?.close()
  await room?.close()
  await prepared?.close()
})

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

/** A desk as a browser shows it that holds every badge. */
async function opened(context: TestContext, at: PracticeRoom, desk: string, lang: string, options: object) {
  if (!browser) return context.skip(why)
  const own = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', ...options })
  await at.admit(own)
  const page = await own.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(`${at.address}${at.symbol}/~${desk}?lang=${lang}`)
  return { page, own, complaints }
}

describe.each(['ar', 'zh', 'en'])('desks in %s', (lang) => {
  for (const desk of DESKS)
    test(`~${desk} is accessible, before the gavel and under way, in light and dark, wide and narrow`, async (context) => {
      for (const [at, colorScheme, width] of [
        [room, 'light', 1280],
        [prepared, 'dark', 390],
      ] as const) {
        const { page, own, complaints } = await opened(context, at, desk, lang, {
          colorScheme,
          viewport: { width, height: 900 },
        })
        expect((await violations(page)).join('\n')).toBe('')
        expect(complaints).toEqual([])
        await own.close()
      }
    })
  test('no desk is wider than a small phone, with everything opened', async (context) => {
    for (const desk of DESKS.filter((one) => one !== 'wall')) {
      const { page, own } = await opened(context, room, desk, lang, { viewport: { width: 320, height: 640 } })
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => one.setAttribute('open', ''))`)
      expect([desk, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([desk, 320])
      await own.close()
    }
  })
})

/** The looks of the buttons of a rank that are on, each look once: all but their size, which is the place's. */
const LOOKS = (
  selector: string,
) => `[...new Set([...document.querySelectorAll('article :is(${selector}):not(:disabled)')].map((one) => {
  const { color, backgroundColor, borderTopColor, borderRadius, fontWeight, textDecorationLine } = getComputedStyle(one)
  return [color, backgroundColor, borderTopColor, borderRadius, fontWeight, textDecorationLine].join('; ')
}))]`

for (const [rank, selector] of [
  ['first', 'button.first, a.first'],
  ['second', 'button:not(.first, .quietly), a.button'],
  ['quiet', 'button.quietly'],
] as const)
  test(`a button of the ${rank} rank looks the same wherever it stands`, async (context) => {
    const looks = new Map<string, string[]>()
    for (const desk of DESKS) {
      const { page, own } = await opened(context, room, desk, 'en', { viewport: { width: 1280, height: 900 } })
      for (const look of (await page.evaluate(LOOKS(selector))) as readonly string[])
        looks.set(look, [...(looks.get(look) ?? []), desk])
      await own.close()
    }
    expect(looks.size, JSON.stringify([...looks])).toBe(1)
    expect([...looks.values()][0]!.length).toBeGreaterThan(1)
  })
