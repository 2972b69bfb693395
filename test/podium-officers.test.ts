import { describe, expect, test } from 'vitest'
import { ready, sitting } from './podiumDesk.ts'
import { deed, type Ask } from './room.ts'

const named = (latin: string) => ({ title: 'ms', gender: 'f', latin }) as const
const nominates = (by: string, state: string): Ask =>
  deed('nominate', by, { person: named(`Candidate of ${state}`), state })
const elected = (state: string): Ask => deed('electViceChair', 'chair', { state, mode: 'acclamation' })
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('who presides meanwhile, from the desk without scripts', () => {
  test('the Chair names a representative, where there is no Vice-Chair, and presides again by one button', async () => {
    const { press, page, meeting, house } = await sitting('chair', ready())
    const someone = { 'person.title': 'ms', 'person.gender': 'f', 'person.latin': 'Keiko Tanaka', state: 'JPN' }
    expect((await press('designateActingChair', {}, { ...someone, badge: '9' })).status).toBe(303)
    expect(meeting().acting).toMatchObject({ person: named('Keiko Tanaka'), state: 'JPN' })
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
