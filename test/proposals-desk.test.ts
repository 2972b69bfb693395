import { describe, expect, test } from 'vitest'
import { DESK_WORDS, SEAT_WORDS } from '../src/languages/index.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { buttonsOf } from './forms.ts'
import { ready, sitting } from './podiumDesk.ts'
import { deed, MX5, registers, submits, type Ask } from './room.ts'

const WP = `${MX5}/WP.1`
const official = (text: string) => ({ status: 'official', text })
/** A proposal in two languages, one of them written from right to left. */
const proposes = (who: string): readonly Ask[] => [
  submits(who, 'WP.1'),
  deed('submitProposal', who, {
    document: WP,
    item: 4,
    text: { original: 'en', versions: { en: official('To meet "again" & soon.'), ar: official('أن نجتمع مجددا.') } },
  }),
]
const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** What a form of the page would send as it stands: its hidden fields and the texts filled in. */
function filledIn(html: string, id: string): Record<string, string> {
  const inside = new RegExp(`<form id="${id}"[^>]*>(.*?)</form>`, 's').exec(html)?.[1]
  if (inside === undefined) throw new Error(`no form ${id}`)
  const hidden = [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  const texts = [...inside.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g)]
  return Object.fromEntries([...hidden, ...texts].map(([, name = '', text = '']) => [name, unescaped(text)]))
}

/** A house in which delegations sit at their desks, without scripts. */
async function floor(story: readonly (Ask | readonly Ask[])[]) {
  const house = await doorHouse({ story })
  const meeting = () => house.room.whole
  const sits = async (who: string, language: Language = 'en') => {
    const { cookie } = await house.badge('delegation', who)
    const page = async () => (await house.get(`${HERE}/~delegation/${who}?lang=${language}`, { cookie })).text()
    const send = async (deed: string, fields: Record<string, string>) =>
      (await house.post(`${HERE}/~do/${deed}?lang=${language}`, fields, { cookie })).status
    const writes = async (deed: string, question: number, text: Record<string, string> = {}) =>
      send(deed, { ...filledIn(await page(), `do-${deed}-${question}`), ...text })
    const press = async (deed: string, name: string, value: string) => {
      const one = buttonsOf(await page()).find(
        (button) => button.deed === deed && button.fields.some(([own, text]) => own === name && text === value),
      )
      if (!one) throw new Error(`no button ${deed} ${name} ${value}`)
      return send(deed, Object.fromEntries(one.fields))
    }
    return { page, writes, press }
  }
  return { sits, meeting, no: () => house.room.no }
}
const english = (words: string) => ({ 'text.versions.en.text': words })

describe('a proposal at the desks of delegations, without scripts', () => {
  test.each([
    ['CUB', 'JPN', 'IRN', 'FRA', 'en'],
    ['FRA', 'BRA', 'CUB', 'IND', 'ar'],
    ['IND', 'CHN', 'POL', 'VEN', 'zh'],
  ] as const)(
    'of %s is amended by %s and %s, taken up by %s: present words filled in, accepted, withdrawn (%s)',
    async (mover, one, other, next, language) => {
      const { sits, meeting, no } = await floor([...ready(), ...proposes(mover)])
      const question = no()
      const [its, first, second, fourth] = await Promise.all(
        [mover, one, other, next].map((who) => sits(who, language)),
      )
      const form = filledIn(await first!.page(), `do-submitAmendment-${question}`)
      expect(form).toMatchObject({
        _by: one,
        question: String(question),
        'text.original': 'en',
        'text.versions.en.text': 'To meet "again" & soon.',
        'text.versions.ar.text': 'أن نجتمع مجددا.',
      })
      expect(await first!.writes('submitAmendment', question, english('To meet in May.'))).toBe(303)
      const amendment = no()
      expect(meeting().questions.at(-1)).toMatchObject({ by: one, subject: { kind: 'amendment', of: question } })
      expect(await second!.writes('submitAmendment', question, english('To meet in June.'))).toBe(303)
      const later = no()
      expect(await second!.page()).toContain(`no=${question}#words-${question}`)
      const told = DESK_WORDS[language].questions.onOldWords
      expect(await fourth!.page()).not.toContain(told)
      expect(await its!.press('acceptAmendment', 'question', String(amendment))).toBe(303)
      expect(meeting().questions[0]!.text?.versions).toEqual({
        en: official('To meet in May.'),
        ar: official('أن نجتمع مجددا.'),
      })
      const seen = await fourth!.page()
      expect(seen.split(told).length - 1).toBe(1)
      expect(await second!.press('withdrawProposal', 'question', String(later))).toBe(303)
      expect(await fourth!.page()).not.toContain(told)
      expect(filledIn(await its!.page(), `do-amendProposal-${question}`)).toMatchObject(english('To meet in May.'))
      expect(await its!.writes('amendProposal', question, english('To meet in July.'))).toBe(303)
      expect(await its!.press('withdrawProposal', 'question', String(question))).toBe(303)
      expect(await fourth!.press('submitProposal', 'document', WP)).toBe(303)
      expect(meeting().questions.at(-1)).toMatchObject({
        by: next,
        subject: { kind: 'proposal', document: WP, item: 4 },
        text: { versions: { en: official('To meet in July.'), ar: official('أن نجتمع مجددا.') } },
      })
    },
  )
  test('has a form of its mover for a revision, of others for an amendment, of a signatory none; once it is put, none', async () => {
    const story = [...ready(), registers('signatory', 'HTI'), ...proposes('JPN')]
    const { sits, no } = await floor(story)
    const question = no()
    const forms = async (who: string, of = sits) =>
      [...(await (await of(who)).page()).matchAll(/<form id="do-(\w+)-\d+"/g)].map(([, name]) => name)
    expect(await forms('JPN')).toEqual(['amendProposal'])
    for (const who of ['CUB', 'FRA', 'IRN']) expect(await forms(who)).toEqual(['submitAmendment'])
    expect(await forms('HTI')).toEqual([])
    const put = await floor([...story, deed('putQuestion', 'chair', { question })])
    for (const who of ['JPN', 'CUB', 'HTI']) expect(await forms(who, put.sits)).toEqual([])
  })
  test.each(LANGUAGES)('shows the words it has beside those an amendment would give it, in %s', async (language) => {
    for (const [mover, who] of [
      ['CUB', 'JPN'],
      ['FRA', 'IRN'],
    ] as const) {
      const proposed = [...ready(), ...proposes(mover)]
      const { no } = await floor(proposed)
      const text = { original: 'en', versions: { en: official('To meet in May.') } }
      const { sits } = await floor([...proposed, deed('submitAmendment', who, { question: no(), text })])
      const { asItStands, asAmended } = DESK_WORDS[language].questions
      const html = await (await sits('BRA', language)).page()
      const [, before = '', after = ''] = new RegExp(`${asItStands}(.*?)${asAmended}(.*?)</details>`, 's').exec(html)!
      expect(before).toContain(language === 'ar' ? 'أن نجتمع مجددا.' : 'To meet &quot;again&quot; &amp; soon.')
      expect(after).toContain('To meet in May.')
      expect(html).toContain(SEAT_WORDS[language].papers.amend)
    }
  })
})

describe('a reason of the Chair', () => {
  test.each([
    ['CUB', 'JPN'],
    ['FRA', 'IRN'],
  ] as const)(
    'is offered for the day, and not for what never yields: an amendment to the proposal of %s by %s',
    async (mover, who) => {
      const proposed = [...ready(), ...proposes(mover)]
      const { no } = await floor(proposed)
      const text = { original: 'en', versions: { en: official('To meet in May.') } }
      const amended = [...proposed, deed('submitAmendment', who, { question: no(), text })]
      const put = [...proposed, deed('putQuestion', 'chair', { question: no() })]
      const field = '_yields.proposalsInWriting'
      expect(await (await sitting('chair', put)).page()).toContain(field)
      const desk = await sitting('chair', amended)
      expect(await desk.page()).not.toContain(field)
      const fields = { question: String(no()), [field]: 'Nobody needs more time.' }
      const refused = await desk.send({ deed: 'putQuestion', fields: Object.entries(fields), first: false })
      expect(refused.status).toBe(409)
      expect(desk.meeting().questions[0]?.put).toBeNull()
      const bare = await desk.send({ deed: 'putQuestion', fields: [['question', String(no())]], first: false })
      expect(await bare.text()).not.toContain(field)
    },
  )
})
