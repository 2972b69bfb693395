import { describe, expect, test } from 'vitest'
import { DESK_WORDS, PAGE_WORDS } from '../src/languages/index.ts'
import { YIELDING } from '../src/languages/deskWords.ts'
import { RULES } from '../src/procedure/ruling.ts'
import { loadConvention } from '../src/record/conventions.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { buttonsOf } from './forms.ts'
import { ready, sitting, withViceChairs } from './podiumDesk.ts'
import { adoptsAgenda, attend, chairs, convened, deed, MX5, opens, PARTIES, proposesAgenda, type Ask } from './room.ts'

const nominates = (by: string, state: string): Ask =>
  deed('nominate', by, { person: { title: 'ms', gender: 'f', latin: `Candidate of ${state}` }, state })
const applied = deed('applyRules', 'chair', { document: 'BWC/CONF.VIII/2', conference: 'conference.8' })
const two = [...ready(), applied, nominates('FRA', 'JPN'), nominates('BRA', 'CUB')]
const folder = withViceChairs(1)
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('a rule that yields by a decision of the meeting, from the desk without scripts', () => {
  test.each(['chair', 'secretariat'] as const)(
    'the %s enters the decision, and the deed that was out of order is done and cites it',
    async (capacity) => {
      const { page, press, meeting, house } = await sitting(capacity, two, 'en', folder)
      const before = await page()
      expect(buttonsOf(before).some(({ fields }) => fields.some(([, text]) => text === 'acclamation'))).toBe(false)
      expect(before).toContain('<a href="#yielding">')
      expect(before).toMatch(/<details id="yielding" open/)
      expect(before).toContain('<option value="electionByBallot" selected')
      const matter = 'Japan and Cuba are elected by acclamation.'
      expect((await press('decide', {}, { rule: 'electionByBallot', matter })).status).toBe(303)
      const decision = house.room.no
      expect(house.room.seen('podium').lines.at(-1)?.act).toMatchObject({
        kind: 'decide',
        by: 'chair',
        particulars: { rule: 'electionByBallot', matter },
      })
      const after = await page()
      expect(plain(after)).toContain(`as the meeting decided (act ${decision}) ${matter}`)
      expect(buttonsOf(after).filter((one) => one.first)).toEqual([]) // nobody rests on a decision by the key alone
      expect((await press('electViceChair', { state: 'CUB', mode: 'acclamation' })).status).toBe(303)
      expect(meeting().viceChairs).toMatchObject([{ state: 'CUB', mode: 'acclamation' }])
      expect(house.room.seen('podium').lines.at(-1)?.act).toMatchObject({ yields: { electionByBallot: decision } })
    },
  )
  test('a decision that another rule yields helps nobody', async () => {
    const { page, press } = await sitting('chair', two, 'en', folder)
    expect((await press('decide', {}, { rule: 'timeLimits', matter: 'Ten minutes each.' })).status).toBe(303)
    const offered = buttonsOf(await page())
    expect(offered.some(({ fields }) => fields.some(([, text]) => text === 'acclamation'))).toBe(false)
  })
  test.each(LANGUAGES)(
    'while no sitting is open it cannot be entered, and the desk says why in %s',
    async (language) => {
      const { page } = await sitting('chair', [convened(), chairs('CZE'), proposesAgenda()], language)
      const html = await page()
      expect(buttonsOf(html).some((one) => one.deed === 'decide')).toBe(false)
      expect(plain(html)).toContain(plain(PAGE_WORDS[language].impediments.noSitting({})))
    },
  )
  test('every rule in force that a convention lets yield so has its name in six languages', async () => {
    for (const code of ['bwc', 'npt']) {
      const { rules } = await loadConvention(code)
      const lines = RULES.map(({ name }) => name as string).filter((name) => rules[name]?.yields === 'byDecision')
      expect([...YIELDING].map(String)).toEqual(expect.arrayContaining(lines))
    }
    for (const language of LANGUAGES)
      expect(Object.keys(DESK_WORDS[language].yielding.rules).sort()).toEqual([...YIELDING].sort())
  })
})

describe('a rule that yields to the Chair’s reason, from the desk without scripts', () => {
  test('an item is taken up before its turn, and the reason is kept', async () => {
    const story = [convened(), chairs('CZE'), proposesAgenda(), opens(), adoptsAgenda(), attend('party', ...PARTIES)]
    const { press, meeting, house } = await sitting('chair', story)
    const reason = 'The rules of procedure are being translated.'
    expect((await press('takeUpItem', { item: '4' }, { '_yields.openingOrder': '' })).status).toBe(409)
    expect((await press('takeUpItem', { item: '4' }, { '_yields.openingOrder': reason })).status).toBe(303)
    expect(meeting().item).toBe(4)
    expect(house.room.seen('podium').lines.at(-1)?.act).toMatchObject({ yields: { openingOrder: reason } })
  })
  test('a proposal circulated today is put and decided today', async () => {
    const proposal = `${MX5}/WP.1`
    const text = { original: 'en', versions: { en: { status: 'official', text: 'To meet again.' } } } as const
    const { press, meeting } = await sitting('chair', [
      ...ready(),
      deed('submitDocument', 'JPN', { symbol: proposal, kind: 'workingPaper', title: text }),
      deed('submitProposal', 'JPN', { document: proposal, item: 4, text }),
    ])
    const reason = { '_yields.proposalsInWriting': 'Nobody needs more time.' }
    const act = String(meeting().questions[0]?.act)
    await press('putQuestion', { question: act }, reason)
    expect((await press('decideQuestion', { question: act, mode: 'consensus' }, reason)).status).toBe(303)
    expect(meeting().questions[0]?.outcome).toMatchObject({ carried: true })
  })
})
