import { describe, expect, test } from 'vitest'
import { doorHouse, HERE } from './doorHouse.ts'
import { buttonsOf } from './forms.ts'
import { ready, sitting, withViceChairs } from './podiumDesk.ts'
import { deed, type Ask } from './room.ts'

const named = (latin: string) => ({ title: 'ms', gender: 'f', latin }) as const
const nominates = (by: string, state: string): Ask =>
  deed('nominate', by, { person: named(`Candidate of ${state}`), state })
const elected = (state: string): Ask => deed('electViceChair', 'chair', { state, mode: 'acclamation' })
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('who presides meanwhile, from the desk without scripts', () => {
  test('the Chair names a representative, where there is no Vice-Chair, and presides again by one button', async () => {
    const { press, page, meeting, house } = await sitting('chair', ready())
    const someone = { 'person.latin': 'Keiko Tanaka', state: 'JPN' } // addressed as the last choice has it
    expect((await press('designateActingChair', {}, { ...someone, badge: '9' })).status).toBe(303)
    expect(meeting().acting).toMatchObject({
      person: { title: 'none', gender: 'm', latin: 'Keiko Tanaka' },
      state: 'JPN',
    })
    expect(meeting().presiding).toBe('9')
    expect(house.room.seen('podium').lines.at(-1)?.act).toMatchObject({ kind: 'designateActingChair', by: 'chair' })
    expect(plain(await page())).toContain('Keiko Tanaka · Japan')
    expect((await press('resumeChair')).status).toBe(303)
    expect(meeting().acting).toBeNull()
  })
  test('the secretary keys for the Chair that a Vice-Chair presides, by the button that names the Vice-Chair', async () => {
    const { press, meeting, house } = await sitting('secretariat', [
      ...ready(),
      nominates('FRA', 'JPN'),
      elected('JPN'),
    ])
    expect((await press('designateActingChair', { state: 'JPN' }, { badge: '' })).status).toBe(303)
    expect(meeting().acting).toMatchObject({ person: named('Candidate of JPN'), state: 'JPN' })
    expect(house.room.seen('podium').lines.at(-1)?.act).toMatchObject({ by: 'chair', hand: '1' })
  })
  test('where there is a Vice-Chair, nobody else can be chosen', async () => {
    const { page, press } = await sitting('chair', [...ready(), nominates('FRA', 'JPN'), elected('JPN')])
    expect(await page()).not.toContain('form="acting" name="state"')
    const other = await press('designateActingChair', { state: 'JPN' }, { state: 'CUB', badge: '' })
    expect(other.status).toBe(409)
    expect(plain(other.text)).toContain('The Chair designates one of the Vice-Chairs')
  })
})

describe('the badge named to preside', () => {
  const numbers = async (language = 'en') => {
    const house = await doorHouse({ story: ready() })
    const chair = await house.badge('chair')
    const japan = await house.badge('delegation', 'JPN')
    const other = await house.badge('delegation', 'JPN')
    const desk = (cookie: string) => house.get(`${HERE}/~chair?lang=${language}`, { cookie })
    const acts = (token: string, kind: string, by: string, particulars: object = {}) =>
      house.json(`${HERE}/~acts`, { kind, by, particulars }, { authorization: `Bearer ${token}` })
    const designated = () =>
      acts(chair.token, 'designateActingChair', 'chair', {
        person: named('Keiko Tanaka'),
        state: 'JPN',
        badge: japan.no,
      })
    return { house, chair, japan, other, desk, acts, designated }
  }
  test('opens the Chair’s desk and acts for the Chair, until the Chair presides again', async () => {
    const { chair, japan, other, desk, acts, designated, house } = await numbers()
    const open = async () => Promise.all([chair, japan, other].map(async ({ cookie }) => (await desk(cookie)).status))
    expect(await open()).toEqual([200, 403, 403])
    expect((await acts(japan.token, 'openList', 'chair', { item: 4 })).status).toBe(403)
    expect((await designated()).status).toBe(201)
    expect(await open()).toEqual([200, 200, 403])
    expect((await acts(japan.token, 'openList', 'chair', { item: 4 })).status).toBe(201)
    expect(house.room.seen('podium').lines.at(-1)?.act).toMatchObject({ kind: 'openList', by: 'chair', hand: japan.no })
    expect((await acts(other.token, 'closeList', 'chair', { item: 4 })).status).toBe(403)
    expect((await acts(japan.token, 'resumeChair', 'chair')).status).toBe(201)
    expect(await open()).toEqual([200, 403, 403])
    expect((await acts(japan.token, 'closeList', 'chair', { item: 4 })).status).toBe(403)
  })
  test('gives the Chair’s reason where a rule yields to it, and as a delegation it does not', async () => {
    const { japan, acts, designated, house } = await numbers()
    await designated()
    const invited = { observerAgencies: 'The Chair so decides.' }
    const floor = (by: string) =>
      house.json(
        `${HERE}/~acts`,
        { kind: 'giveFloor', by, particulars: { who: 'EU', as: 'national' }, yields: invited },
        { authorization: `Bearer ${japan.token}` },
      )
    expect((await floor('chair')).status).toBe(201)
    expect(house.room.whole.speaking).toMatchObject({ who: 'EU' })
    await acts(japan.token, 'concludeStatement', 'chair')
    await acts(japan.token, 'resumeChair', 'chair')
    expect((await floor('chair')).status).toBe(403)
  })
  test('leads from every page to the Chair’s desk, and a button there is keyed by that badge', async () => {
    const { japan, desk, designated, house } = await numbers()
    await designated()
    const html = await (await desk(japan.cookie)).text()
    expect(html).toContain(`<a href="${HERE}/~chair?lang=en">`)
    const back = buttonsOf(html).find(({ deed }) => deed === 'resumeChair')!
    const answer = await house.post(
      `${HERE}/~do/resumeChair?lang=en`,
      new URLSearchParams(back.fields as [string, string][]).toString(),
      { cookie: japan.cookie },
    )
    expect(answer.status).toBe(303)
    expect(house.room.seen('podium').lines.at(-1)?.act).toMatchObject({ kind: 'resumeChair', hand: japan.no })
    expect(await (await house.get(`${HERE}?lang=en`, { cookie: japan.cookie })).text()).toContain('~delegation/JPN')
  })
})

describe('the election of a Vice-Chair, from the desk without scripts', () => {
  const folder = withViceChairs(1)
  const two = [...ready(), nominates('FRA', 'JPN'), nominates('BRA', 'CUB')]
  const count = (cast: number, won: number) => ({
    'ballot.cast': String(cast),
    'ballot.invalid': '1',
    'ballot.abstentions': '2',
    'ballot.won': String(won),
  })

  test('the secretary enters a nomination made from the floor for the delegation that makes it', async () => {
    const { press, meeting, house } = await sitting('secretariat', ready())
    const nominee = { 'person.title': 'mr', 'person.gender': 'm', 'person.latin': 'Kenji Sato', state: 'JPN' }
    expect((await press('nominate', {}, { _by: 'FRA', ...nominee })).status).toBe(303)
    expect(meeting().nominations).toMatchObject([
      { by: 'FRA', state: 'JPN', person: { title: 'mr', gender: 'm', latin: 'Kenji Sato' } },
    ])
    expect(house.room.seen('podium').lines.at(-1)?.act).toMatchObject({ kind: 'nominate', by: 'FRA', hand: '1' })
  })
  test.each(['chair', 'secretariat'] as const)(
    'with more candidates than places the %s enters the count of a ballot, and who is elected by it',
    async (capacity) => {
      const { page, press, meeting, house } = await sitting(capacity, two, 'en', folder)
      const before = plain(await page())
      expect(before).toContain('There are more candidates (2) than places (1): the election is held by secret ballot.')
      expect((await press('electViceChair', { mode: 'ballot' }, { state: 'JPN', ...count(12, 6) })).status).toBe(303)
      expect(meeting().viceChairs).toMatchObject([{ state: 'JPN', mode: 'ballot', person: named('Candidate of JPN') }])
      expect(house.room.seen('podium').lines.at(-1)?.act).toMatchObject({
        kind: 'electViceChair',
        by: 'chair',
        particulars: { state: 'JPN', mode: 'ballot', ballot: { cast: 12, invalid: 1, abstentions: 2, won: 6 } },
      })
      expect(plain(await page())).toContain('Vice-Chairs: Candidate of JPN · Japan')
    },
  )
  test.each([
    ['states two places', 2],
    ['states no number', null],
  ] as const)('with two candidates both are elected by acclamation where the programme %s', async (_, places) => {
    const own = places === null ? undefined : withViceChairs(places)
    const { page, press, meeting } = await sitting('chair', two, 'en', own)
    expect(plain(await page())).not.toContain('the election is held by secret ballot')
    for (const state of ['CUB', 'JPN'])
      expect((await press('electViceChair', { state, mode: 'acclamation' })).status).toBe(303)
    expect(meeting().viceChairs).toMatchObject([{ state: 'CUB' }, { state: 'JPN' }])
  })
  test('a count that is no majority elects nobody, is told, and another ballot follows', async () => {
    const { page, press, meeting } = await sitting('chair', two)
    expect((await press('electViceChair', { mode: 'ballot' }, { state: 'CUB', ...count(13, 5) })).status).toBe(303)
    expect(meeting().viceChairs).toEqual([])
    expect(plain(await page())).toContain('No majority: Cuba, 5 of 10 valid votes. Another ballot follows.')
    expect((await press('electViceChair', { mode: 'ballot' }, { state: 'JPN', ...count(13, 6) })).status).toBe(303)
    expect(meeting().viceChairs).toMatchObject([{ state: 'JPN', mode: 'ballot' }])
  })
  test('a count of more votes than valid papers comes back with why and with what was entered', async () => {
    const { press, house } = await sitting('chair', two)
    const before = house.room.no
    const answer = await press('electViceChair', { mode: 'ballot' }, { state: 'CUB', ...count(13, 11) })
    expect(answer.status).toBe(409)
    expect(answer.text).toMatch(/name="ballot.cast"[^>]*value="13"/)
    expect(house.room.no).toBe(before)
  })
  test('whoever was not elected holds nothing up, and the one who was can be designated', async () => {
    const applied = deed('applyRules', 'chair', { document: 'BWC/CONF.VIII/2', conference: 'conference.8' })
    const { page, press } = await sitting('chair', [...two, applied])
    await press('electViceChair', { mode: 'ballot' }, { state: 'JPN', ...count(12, 6) })
    const first = buttonsOf(await page()).find((one) => one.first)
    expect(first?.deed).toBe('takeUpItem')
    expect((await press('designateActingChair', { state: 'JPN' }, { badge: '' })).status).toBe(303)
  })
})
