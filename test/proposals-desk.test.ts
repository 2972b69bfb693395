import { describe, expect, test } from 'vitest'
import { DESK_WORDS, REPORT_LANGUAGES, SEAT_WORDS } from '../src/languages/index.ts'
import { compose } from '../src/report/compose.ts'
import { toldIn } from '../src/report/document.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { buttonsOf } from './forms.ts'
import { ready, sitting } from './podiumDesk.ts'
import { deed, gavels, MX5, registers, room, strikes, submits, type Ask } from './room.ts'

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

describe('what the Chair proposes on the time of speeches', () => {
  test.each(LANGUAGES)('says to how many seconds and how often, in %s', async (language) => {
    for (const [seconds, interventions, of] of [
      ['180', '2', 'national'],
      ['300', '3', 'group'],
    ] as const) {
      const { press, page, meeting } = await sitting('chair', ready(), language)
      const filled = { 'seconds.national': '', 'seconds.group': '', 'seconds.reply': '', interventions }
      const others = Object.fromEntries(
        Object.keys(meeting().convention.classes).map((name) => [`seconds.${name}`, '']),
      )
      const asked = await press(
        'putQuestion',
        { proposes: 'limitSpeeches' },
        { ...others, ...filled, [`seconds.${of}`]: seconds },
      )
      expect(asked.status).toBe(303)
      expect(meeting().questions.at(-1)?.subject).toMatchObject({
        deed: 'limitSpeeches',
        limits: { seconds: { [of]: Number(seconds) }, interventions: Number(interventions) },
      })
      const { time, capacities, sitting: words } = DESK_WORDS[language]
      const html = await page()
      const said = html.slice(html.indexOf('id="question-'))
      for (const word of [time(Number(seconds)), capacities[of], words.interventions(Number(interventions))])
        expect(said).toContain(word)
    }
  })
  test('gives no seconds for another proposal, nor for a class the convention does not know', () => {
    const asks = (particulars: object) => room(ready()).against(deed('putQuestion', 'chair', { ...particulars }))
    expect(asks({ proposes: 'limitSpeeches' })).toEqual([])
    expect(asks({ proposes: 'limitSpeeches', seconds: { reply: 60 } })).toEqual([])
    expect(asks({ proposes: 'limitSpeeches', seconds: { guest: 60 } })).toEqual(['unknownClass'])
    expect(asks({ proposes: 'closeSitting', seconds: { reply: 60 } })).toEqual(['malformed'])
    expect(asks({ proposes: 'closeList', interventions: 2 })).toEqual(['malformed'])
  })
})

describe('the report on a proposal adopted as amended', () => {
  const text = (words: string) => ({ original: 'en', versions: { en: official(words) } })
  const early = { proposalsInWriting: 'The Chair permits it.' }
  /** The sentence of a decision, and the acts it cites, in every language. */
  const told = (story: readonly (Ask | readonly Ask[])[], question: number) => {
    const { meeting, no } = room(...story)
    return LANGUAGES.map((code) => {
      const all = toldIn(compose(meeting, REPORT_LANGUAGES[code], { no, hash: '' }, 'draft'))
      const { text, acts } = all.find(({ id }) => id === `decision.${question}`)!
      return { text, acts }
    })
  }
  test.each([
    ['CUB', 'JPN'],
    ['FRA', 'IRN'],
  ] as const)('of %s by %s cites the acts of the amendment, and has its words', (mover, who) => {
    const proposed = [...ready(), ...proposes(mover)]
    const question = room(...proposed).no
    const amends = (words: string) => deed('submitAmendment', who, { question, text: text(words) })
    const amendment = question + 1
    const decided = [deed('putQuestion', 'chair', { question }), { ...gavels(question), yields: early }]
    const adopted = [deed('putQuestion', 'chair', { question: amendment }), { ...gavels(amendment), yields: early }]
    const accepted = [deed('acceptAmendment', mover, { question: amendment })]
    for (const [how, numbers] of [
      [accepted, [amendment, amendment + 1]],
      [adopted, [amendment, amendment + 2]],
    ] as const) {
      const one = told([...proposed, amends('To meet in May.'), ...how, ...decided], question)
      const other = told([...proposed, amends('To meet in June.'), ...how, ...decided], question)
      const struck = told([...proposed, amends('To meet in May.'), strikes(amendment), ...decided], question)
      for (const [at, { text: sentence, acts }] of one.entries()) {
        expect(acts).toEqual(expect.arrayContaining([question, ...numbers]))
        expect(sentence).toContain('To meet in May')
        expect(other[at]!.text).toBe(sentence.replace('To meet in May', 'To meet in June'))
        expect(other[at]!.acts).toEqual(acts)
        expect(struck[at]!.text).not.toContain('To meet in May')
        for (const no of numbers.slice(0, 1)) expect(struck[at]!.acts).not.toContain(no)
      }
    }
    const revised = [
      ...proposed,
      deed('amendProposal', mover, { question, text: text('To meet in July.') }),
      ...decided,
    ]
    for (const { text: sentence, acts } of told(revised, question)) {
      expect(sentence).toContain('To meet in July')
      expect(acts).toContain(question + 1)
    }
  })
})
