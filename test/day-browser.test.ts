import { mkdtemp, rm } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'
import { launched } from '../scripts/chromium.ts'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import { openMeeting } from '../src/record/open.ts'
import { openSqlite } from '../src/record/sqlite.ts'
import type { Store } from '../src/record/store.ts'
import { compose } from '../src/report/compose.ts'
import { toldIn } from '../src/report/document.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { openBadges } from '../src/web/badges.ts'
import { openRooms } from '../src/web/rooms.ts'
import { begin, type Served } from '../src/web/serve.ts'
import { CHAIR, DAY, PAPER, SECRETARY } from './wholeDay.ts'

/** Who sits at which desk, in which language: the Chair and the secretariat, two delegations (one on a phone), an observer. */
const SEATS = {
  chair: { capacity: 'chair', who: null, at: '~chair', lang: 'en', phone: false },
  secretary: { capacity: 'secretariat', who: null, at: '~secretary', lang: 'fr', phone: false },
  CHN: { capacity: 'delegation', who: 'CHN', at: '~delegation/CHN', lang: 'zh', phone: true },
  CUB: { capacity: 'delegation', who: 'CUB', at: '~delegation/CUB', lang: 'es', phone: false },
  EU: { capacity: 'delegation', who: 'EU', at: '~delegation/EU', lang: 'ar', phone: false },
} as const
type Seat = keyof typeof SEATS
const PARTIES = ['CHE', 'CHN', 'CUB', 'FRA', 'IND', 'JPN', 'VEN']

/** Plays the day, with scripts or without. */
function played(scripts: boolean) {
  let folder = ''
  let store: Store
  let served: Served
  let browser: Browser | null = null
  let why = ''
  const tokens: { [seat in Seat]?: string } = {}
  const contexts: { [seat in Seat]?: BrowserContext } = {}
  const pages: { [seat in Seat]?: Page } = {}
  const seat = (name: Seat): Page => pages[name]!
  const head = async (): Promise<number> => (await store.head(DAY))!.no
  const address = (path = '') => `${served.address}${DAY}${path}`

  let seated = false
  /** Opens somebody's desk, or asks for it again once whatever was sent from it is answered. */
  const sits = async (name: Seat): Promise<void> => {
    await seat(name).waitForLoadState()
    await seat(name).goto(address(`/${SEATS[name].at}?lang=${SEATS[name].lang}`))
    await seat(name).locator('[data-region]').first().waitFor({ state: 'attached' })
  }
  /** What a desk says became of the last deed. */
  const outcomeAt = async (name: Seat): Promise<string> =>
    `${name}: ${(await seat(name).locator('[data-refusal]').allInnerTexts()).join(' ')}`

  /** Does something in the room and waits for the act it becomes; every desk then shows the meeting as it is. */
  const acts = async (what: string, deed: () => Promise<unknown>): Promise<number> => {
    const before = await head()
    await deed()
    for (let turn = 0; turn < 400 && (await head()) === before; turn++)
      await new Promise((done) => setTimeout(done, 25))
    const now = await head()
    const said = now === before ? await Promise.all((Object.keys(pages) as Seat[]).map((name) => outcomeAt(name))) : []
    expect(now, `${what}: ${said.join(' · ')}`).toBe(before + 1)
    if (!scripts && seated) await Promise.all((Object.keys(SEATS) as Seat[]).map(sits))
    return now
  }
  /** Presses the button of a deed at somebody's desk, once it is there. */
  const press = (name: Seat, deed: string, having = ''): Promise<number> =>
    acts(`${name} ${deed}`, async () => {
      const value = having === '' ? '' : `[value*="${having}"]`
      const button = seat(name)
        .locator(
          `button[formaction*="/~do/${deed}?"]${value}:not([disabled]), form[action*="/~do/${deed}?"] button${value}:not([disabled]), button[form="do-${deed}"]${value}:not([disabled])`,
        )
        .first()
      await button.waitFor({ state: 'attached', timeout: 10_000 })
      await button.evaluate((one) => one.closest('details')?.setAttribute('open', ''))
      await button.click()
    })
  /** The Chair's one first button: it is for this deed. */
  const first = (deed: string): Promise<number> =>
    acts(`first button: ${deed}`, async () => {
      const button = seat('chair').locator(`[data-region] button.first[formaction*="/~do/${deed}?"]`).first()
      await button.waitFor({ state: 'visible', timeout: 10_000 })
      await button.click()
    })
  /** Asks for something by the JSON door, as a program would. */
  const asks = (name: Seat, kind: string, by: string, particulars: object, yields?: object): Promise<number> =>
    acts(`${name} ${kind}`, async () => {
      const answer = await fetch(address('/~acts'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${tokens[name]}` },
        body: JSON.stringify({ kind, by, particulars, ...(yields ? { yields } : {}) }),
      })
      expect(answer.status, await answer.clone().text()).toBe(201)
    })
  /** Fills in the form of a deed on a page, as it stands there. */
  const fills = (
    page: Page,
    deed: string,
    fields: { readonly [name: string]: string | readonly string[] },
    having = '',
  ) =>
    acts(`form: ${deed}`, async () => {
      const form = page.locator(`form[action*="/~do/${deed}?"]${having}`).first()
      await form.waitFor({ state: 'attached' })
      await form.evaluate((one) => one.closest('details')?.setAttribute('open', ''))
      for (const [name, value] of Object.entries(fields)) {
        const field = form.locator(`[name="${name}"]`)
        if (typeof value !== 'string') {
          for (const box of await form.locator(`input[type=checkbox][name="${name}"]`).all())
            await box.setChecked(value.includes((await box.getAttribute('value')) ?? ''))
        } else if ((await field.first().evaluate((one) => one.tagName)) === 'SELECT')
          await field.first().selectOption(value)
        else if ((await field.first().getAttribute('type')) === 'radio')
          await form.locator(`[name="${name}"][value="${value}"]`).check()
        else await field.first().fill(value)
      }
      await form.locator('button[type=submit], button:not([type])').last().click()
    })

  const inBrowser =
    (deeds: () => Promise<void>) =>
    async ({ skip }: TestContext): Promise<void> => {
      if (!browser) return skip(why)
      await deeds()
    }

  beforeAll(async () => {
    try {
      browser = await launched()
    } catch (error) {
      why = `no browser can be started here: ${(error as Error).message.split('\n')[0]}`
      process.stderr.write(`${why}; set CHROMIUM_PATH to one\n`)
      return
    }
    folder = await mkdtemp(join(tmpdir(), 'day-'))
    store = await openSqlite(join(folder, 'day.sqlite'))
    const rooms = openRooms({ store })
    await rooms.open(DAY, 'bwc')
    rooms.close()
    served = await begin({ store, port: 0 })
    const badges = openBadges(store)
    for (const name of Object.keys(SEATS) as Seat[]) {
      const { capacity, who, lang, phone } = SEATS[name]
      tokens[name] = await badges.tokenOf(await badges.issue(DAY, capacity, who, ''))
      const context = await browser.newContext({
        javaScriptEnabled: scripts,
        locale: lang,
        viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
      })
      contexts[name] = context
      const page = await context.newPage()
      pages[name] = page
      // The link opens a page, the button admits, and the token leaves the address.
      await page.goto(`${served.address}~badge?token=${tokens[name]}&lang=${lang}`)
      await page.locator('button.first').click()
      await page.waitForURL((url) => !url.href.includes('token'))
    }
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    if (folder) await rm(folder, { recursive: true })
  })

  test(
    'is prepared by the secretariat, in French',
    inBrowser(async () => {
      const page = seat('secretary')
      await page.goto(address('/~preparation?lang=fr'))
      await fills(page, 'convene', { under: ['MSP.2017'] })
      await page.goto(address('/~preparation?lang=fr'))
      const { title, gender, ...names } = CHAIR
      const person = (one: typeof CHAIR | typeof SECRETARY) => {
        const { title, gender, ...scripts } = one
        return Object.fromEntries(
          Object.entries({ title, gender, ...scripts }).map(([name, value]) => [`person.${name}`, value]),
        )
      }
      expect([title, gender, Object.keys(names).length]).toEqual(['ms', 'f', 4])
      await asks('secretary', 'assumeChair', 'secretariat', { person: CHAIR, state: 'CHE' })
      await asks('secretary', 'noteSecretariat', 'secretariat', {
        role: 'secretary',
        person: SECRETARY,
        post: 'head',
        unit: 'ISU',
      })
      expect(person(SECRETARY)['person.latin']).toBe('Paul Sample')
      await page.goto(address('/~preparation?lang=fr'))
      await fills(page, 'planSitting', { date: '2019-08-08', from: '10:00', to: '13:00', room: 'XVII' })
      await asks('secretary', 'submitDocument', 'chair', { symbol: `${DAY}/1`, kind: 'agenda', original: 'en' })
      await asks('secretary', 'proposeAgenda', 'chair', {
        document: `${DAY}/1`,
        items: [
          { no: 4, topic: 'MX.5' },
          { no: 5, standing: 'factualReport' },
        ],
      })
      await page.goto(address('/~preparation?lang=fr'))
      await fills(page, 'register', { who: PARTIES }, ':has([name="as"][value="party"]):has(input[type=checkbox])')
      await page.goto(address('/~preparation?lang=fr'))
      await fills(page, 'register', { who: ['EGY'] }, ':has([name="as"][value="signatory"]):has(input[type=checkbox])')
      await asks('secretary', 'register', 'secretariat', { as: 'observerState', who: ['ISR'] })
      await asks('secretary', 'register', 'secretariat', { as: 'agency', who: ['EU'] })
      await asks('secretary', 'reserveSymbol', 'secretariat', { symbol: `${DAY}/2`, kind: 'report', original: 'en' })
      await asks('secretary', 'reserveSymbol', 'secretariat', {
        symbol: `${DAY}/CRP.1`,
        kind: 'draftReport',
        original: 'en',
      })
      await asks('CHN', 'submitDocument', 'CHN', {
        symbol: `${DAY}/WP.1`,
        kind: 'workingPaper',
        title: PAPER,
        original: 'zh',
        languages: ['zh'],
      })
    }),
    60_000,
  )

  test(
    'five desks are opened in five languages',
    inBrowser(async () => {
      for (const name of Object.keys(SEATS) as Seat[]) {
        await sits(name)
        expect(await seat(name).locator('html').getAttribute('lang')).toBe(
          SEATS[name].lang === 'zh' ? 'zh-Hans' : SEATS[name].lang,
        )
      }
      seated = true
    }),
    60_000,
  )

  test(
    'opens in the order the rules require, by the Chair’s first button; observers are admitted by decision',
    inBrowser(async () => {
      await first('openSitting')
      await first('adoptAgenda')
      await first('applyRules')
      await first('grantObserverStatus')
      await first('grantAgencyStatus')
      await asks('secretary', 'noteAttendance', 'secretariat', { as: 'party', who: PARTIES })
      await asks('secretary', 'noteAttendance', 'secretariat', { as: 'signatory', who: ['EGY'] })
      await asks('secretary', 'noteAttendance', 'secretariat', { as: 'observerState', who: ['ISR'] })
      await first('takeUpItem')
      await asks('secretary', 'introduceDocuments', 'secretariat', { item: 4, documents: [`${DAY}/WP.1`] })
    }),
    60_000,
  )

  test(
    'delegations ask for the floor from their desks, the secretary keys what is called from the floor',
    inBrowser(async () => {
      await press('CHN', 'inscribe')
      await press('CUB', 'inscribe')
      await seat('secretary').locator('input#calls-by').fill('VEN')
      await press('secretary', 'inscribe', 'group=NAM')
      await press('EU', 'inscribe')
      const list = seat('chair').locator('[data-region="speakers"] li, [data-region*="peakers"] li')
      await expect
        .poll(async () => (await list.allInnerTexts()).join(' '))
        .toMatch(/Venezuela.*China.*Cuba.*European Union/s)
    }),
    60_000,
  )

  test(
    'a group speaks first; a wrong click is struck',
    inBrowser(async () => {
      await first('giveFloor') // Venezuela, for its group
      await first('concludeStatement')
      await first('giveFloor') // China: too early
      const wrong = await head()
      await press('secretary', 'strike', `no=${wrong}`)
      await expect.poll(() => seat('chair').locator('button.first[formaction*="giveFloor"]').count()).toBeGreaterThan(0)
      await first('giveFloor')
    }),
    60_000,
  )

  test(
    'a point of order interrupts; the ruling is appealed, put at once, and stands',
    inBrowser(async () => {
      await press('CUB', 'raisePointOfOrder')
      await press('chair', 'ruleOnPoint', 'upheld=false')
      await press('CUB', 'appealRuling')
      const question = await head()
      const page = seat('secretary')
      await page.locator('form[action*="/~do/recordVote?"]').first().waitFor({ state: 'attached' })
      await asks('secretary', 'recordVote', 'secretariat', {
        question,
        digest: await digestOf(question),
        method: 'showOfHands',
        yes: 2,
        no: 4,
        abstain: 1,
      })
      await press('chair', 'resumeClock')
      await first('concludeStatement')
    }),
    60_000,
  )

  const digestOf = async (question: number): Promise<string> => {
    const opened = await openMeeting((await store.read(DAY))!)
    if ('fault' in opened) throw new Error(opened.fault)
    const { questionDigest, questionOf } = await import('../src/procedure/questions.ts')
    return questionDigest(questionOf(opened.meeting, question)!)
  }

  test(
    'an observer asks for what its rule does not give, and is refused by that rule in its language',
    inBrowser(async () => {
      const before = await head()
      const page = await contexts.EU!.newPage()
      await page.goto(address('/~do/raisePointOfOrder?lang=ar'))
      await page
        .locator('form[action*="raisePointOfOrder"] button.first, form[action*="raisePointOfOrder"] button')
        .last()
        .click()
      await page.waitForLoadState()
      const text = await page.locator('main').innerText()
      expect(text).toContain('44')
      expect(text).toMatch(/\p{Script=Arabic}/u)
      expect(await head()).toBe(before)
      await page.close()
    }),
    60_000,
  )

  test('a phone that loses its network says so, keeps what is typed, and catches up when it is back', async (context) => {
    if (!browser) return context.skip(why)
    if (!scripts) return context.skip('without scripts a page is as it was when it was asked for')
    const page = seat('CHN')
    await contexts.CHN!.setOffline(true)
    await page.locator('[data-lost]').filter({ visible: true }).waitFor({ timeout: 8_000 })
    await first('giveFloor') // Cuba
    await contexts.CHN!.setOffline(false)
    await page.evaluate('window.dispatchEvent(new Event("online"))')
    await expect
      .poll(async () => await page.locator('[data-region="floor"]').innerText(), { timeout: 15_000 })
      .toContain('古巴')
    await expect.poll(() => page.locator('[data-lost]').filter({ visible: true }).count(), { timeout: 10_000 }).toBe(0)
  }, 60_000)

  test(
    'the list is closed, the observer speaks by leave, and a delegation replies at the end',
    inBrowser(async () => {
      if (!scripts) await first('giveFloor') // Cuba
      await first('concludeStatement')
      const cuban = (await openedMeeting()).statements.findLast(({ who }) => who === 'CUB')!.act
      await press('chair', 'closeList')
      // Whoever asks now is told why not, at the desk itself or on the page that answers, in its language.
      const before = await head()
      const late = await contexts.CUB!.newPage()
      await late.goto(address('/~do/inscribe?lang=es&item=4'))
      await late.locator('form[action*="inscribe"] [name="item"]').first().fill('4')
      await late.locator('form[action*="inscribe"] button').last().click()
      await expect.poll(() => late.locator('[data-refusal]').innerText()).toMatch(/4/)
      expect(await head()).toBe(before)
      await late.close()
      await first('giveFloor') // the European Union, by the Chair's leave
      await first('concludeStatement')
      await press('CHN', 'requestReply', String(cuban))
      await first('giveFloor')
      await first('concludeStatement')
      await asks('secretary', 'noteOrganizations', 'secretariat', { count: 3 })
      await first('takeUpItem')
    }),
    60_000,
  )

  const openedMeeting = async () => {
    const opened = await openMeeting((await store.read(DAY))!)
    if ('fault' in opened) throw new Error(opened.fault)
    return opened.meeting
  }

  test(
    'and the draft report that follows is the approved text, in each language',
    inBrowser(async () => {
      const meeting = await openedMeeting()
      for (const code of LANGUAGES) {
        const told = toldIn(compose(meeting, REPORT_LANGUAGES[code], { no: 0, hash: '' }, 'draft'))
        const approved = readFileSync(new URL(`./whole-day/${code}.txt`, import.meta.url), 'utf8')
        expect(`${told.map((one) => one.text).join('\n\n')}\n`).toBe(approved)
      }
    }),
    60_000,
  )
}

describe('a day in the room with scripts', () => played(true))
describe('a day in the room with scripts off', () => played(false))
