import { describe, expect, test } from 'vitest'
import { completed } from '../src/languages/fixed.ts'
import type { Task } from '../src/languages/preparationWords.ts'
import { firstMissing, preparation, untitled } from '../src/pages/preparation/missing.ts'
import { asProgrammed, sittingDays } from '../src/pages/preparation/proposed.ts'
import { particularsFrom, shapeOf, type Fields } from '../src/procedure/asked.ts'
import { emptyMeeting, type Meeting } from '../src/procedure/meeting.ts'
import { after, ruleOn } from '../src/procedure/ruling.ts'
import { next } from '../src/procedure/script.ts'
import { loadConvention } from '../src/record/conventions.ts'
import { seal, type Head } from '../src/record/chain.ts'
import { regionalGroup, type Convention } from '../src/treaty/convention.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { LARGEST } from '../src/web/body.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { conventions } from './golden.ts'
import { preparationShown } from './preparationShown.ts'
import { convened, deed as deedOf } from './room.ts'

/** A form as a browser has it before anybody has touched it. */
interface Form {
  readonly deed: string
  readonly fields: Fields
  /** All that can be chosen or ticked, by field. */
  readonly choices: ReadonlyMap<string, readonly string[]>
  readonly label: string
}

const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)
  return found ? plain(found[1]!) : null
}

function formsIn(html: string, to = /~do\/([A-Za-z]+)/): readonly Form[] {
  const all = [...html.matchAll(/<form ([^>]*)>(.*?)<\/form>/gs)].filter(([, head = '']) => to.test(head))
  return all.map(([, head = '', body = '']) => {
    const fields: [string, string][] = []
    const choices = new Map<string, readonly string[]>()
    for (const [whole, input, select] of body.matchAll(/<input( [^>]*)>|<select( [^>]*)>.*?<\/select>/gs)) {
      const text = input ?? select ?? ''
      const name = attribute(text, 'name')!
      if (select !== undefined) {
        const options = [...whole.matchAll(/<option( [^>]*)>/g)].map(([, own = '']) => own)
        const values = options.map((own) => attribute(own, 'value') ?? '')
        choices.set(name, values)
        const chosen = options.findIndex((own) => / selected(=|\b)/.test(own))
        fields.push([name, values[Math.max(0, chosen)] ?? ''])
      } else if (attribute(text, 'type') === 'checkbox') {
        const value = attribute(text, 'value')!
        choices.set(name, [...(choices.get(name) ?? []), value])
        if (/ checked\b/.test(text)) fields.push([name, value])
      } else fields.push([name, attribute(text, 'value') ?? ''])
    }
    const label = plain(/<button[^>]*>(.*?)<\/button>/s.exec(body)?.[1] ?? '')
    const deed = to.exec(attribute(` ${head}`, 'action') ?? '')?.[1] ?? ''
    return { deed, fields, choices, label }
  })
}

/** What is written into a form: a value, several ticks, or nothing where it is emptied. */
type Written = { readonly [field: string]: string | readonly string[] | null }

const filled = ({ fields }: Form, written: Written): Fields => [
  ...fields.filter(([name]) => !(name in written)),
  ...Object.entries(written).flatMap(([name, value]): Fields =>
    value === null ? [] : (typeof value === 'string' ? [value] : value).map((one) => [name, one] as const),
  ),
]

const urlencoded = (fields: Fields): string =>
  new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString()

/** A record that begins empty and grows by nothing but the forms the desk prints, read as the door reads them. */
function secretariat(convention: Convention, symbol: string, language: Language = 'en') {
  let meeting: Meeting = emptyMeeting(convention, symbol)
  let head: Head & { at: string } = { no: 0, hash: '0'.repeat(64), at: '2018-06-01T08:00:00.000Z' }
  const forms = (deed: string, label?: string) =>
    formsIn(preparationShown(meeting, language)).filter(
      (form) => form.deed === deed && (label === undefined || form.label.includes(label)),
    )
  const send = (deed: string, written: Written = {}, label?: string, at = 0): void => {
    const form = forms(deed, label)[at]
    if (!form) throw new Error(`the desk has no form for ${deed} ${label ?? ''}`)
    const fields = filled(form, written)
    expect(urlencoded(fields).length).toBeLessThan(LARGEST)
    const by = fields.find(([name]) => name === '_by')![1]
    const particulars = particularsFrom(
      shapeOf(deed)!,
      fields.filter(([name]) => !name.startsWith('_')),
    )
    if ('unreadable' in particulars) throw new Error(`unreadable: ${JSON.stringify(particulars)}`)
    const request = completed(meeting, { kind: deed, by, hand: '1', particulars: particulars as never })
    const ruling = ruleOn(meeting, request)
    if (!ruling.inOrder) throw new Error(`${deed}: ${JSON.stringify(ruling.objections)} ${JSON.stringify(particulars)}`)
    const line = seal({ ...request, sitting: meeting.sitting }, head, head.at, `salt${head.no}`)
    meeting = after(meeting, line)
    head = { ...line }
  }
  return {
    get meeting() {
      return meeting
    },
    forms,
    send,
    /** What is still missing, and what is needed of it. */
    missing: () => preparation(meeting).flatMap(({ task, done }) => (done ? [] : [task])),
    needed: () => preparation(meeting).flatMap(({ task, done, needed }) => (done || !needed ? [] : [task])),
    first: () => firstMissing(meeting),
  }
}

const PERSON = { 'person.title': 'ms', 'person.gender': 'f', 'person.latin': 'A. Person' }

/** From an empty record to the gavel: everything the desk asks for, by its forms alone; the list of what is missing shortens by each. */
function prepared(convention: Convention, symbol: string, more: { chair: string; titles?: Written }) {
  const desk = secretariat(convention, symbol)
  const { body, year, called } = asProgrammed(desk.meeting)
  const steps: (Task | null)[] = []
  const step = (): void => void steps.push(desk.first())
  step()
  desk.send('convene')
  expect(desk.meeting.convened).toMatchObject({ body, year, from: called!.from, to: called!.to })
  step()
  desk.send('assumeChair', { ...PERSON, state: more.chair })
  step()
  desk.send('noteSecretariat', { ...PERSON, post: Object.keys(convention.posts)[0]! })
  desk.send('submitDocument', {}, 'genda')
  step()
  desk.send('proposeAgenda', more.titles ?? {})
  step()
  desk.send('register', {}, 'Register all')
  step()
  while (desk.first() === 'sittings') desk.send('planSitting', { room: 'Room XVII' })
  step()
  while (desk.forms('reserveSymbol').length > 0) desk.send('reserveSymbol')
  desk.send('planWork')
  for (const _ of desk.meeting.proposedAgenda!.items) desk.send('openList')
  return { desk, steps }
}

const ORDER = ['convene', 'chair', 'agendaDocument', 'agenda', 'delegations', 'sittings', null]

const TITLES: Written = Object.fromEntries(
  LANGUAGES.map((code) => [`items.0.title.versions.${code}.text`, `The topic, in ${code}`]),
)
const CASES = [
  { convention: conventions.bwc, symbol: 'BWC/MSP/2018/MX.5', chair: 'CZE' },
  { convention: conventions.bwc, symbol: 'BWC/MSP/2019/MX.2', chair: 'BLR', titles: TITLES },
  { convention: conventions.lanes, symbol: 'LANES/TC/2026', chair: null },
  { convention: await loadConvention('npt'), symbol: 'NPT/CONF.2026/PC.II', chair: null },
] as const

describe.each(CASES)('$symbol', ({ convention, symbol, chair, ...given }) => {
  const { turn, called } = asProgrammed(emptyMeeting(convention, symbol))
  const state =
    chair ?? Object.keys(convention.states).find((one) => regionalGroup(convention, one, called!.from) === turn)!
  test('is prepared from an empty record to the gavel by the forms of the desk alone; what is missing is said at each step', () => {
    const { desk, steps } = prepared(convention, symbol, { chair: state, ...given })
    expect(steps).toEqual(ORDER)
    expect(desk.needed()).toEqual([])
    expect(next(desk.meeting)?.deed).toBe('openSitting')
    expect([...new Set(desk.meeting.planned.map(({ date }) => date))]).toEqual(sittingDays(desk.meeting))
    expect(desk.meeting.planned.every(({ interpretation }) => interpretation?.languages.length === 6)).toBe(true)
    expect(desk.meeting.work?.entries.map(({ item }) => item)).toEqual(
      desk.meeting.proposedAgenda!.items.map(({ no }) => no),
    )
    expect([...desk.meeting.lists.keys()]).toEqual(desk.meeting.proposedAgenda!.items.map(({ no }) => no))
    expect(desk.missing()).toEqual(untitled(desk.meeting).length > 0 ? ['titles'] : [])
  })
  test.each(LANGUAGES)('the desk is one page in %s, at the beginning and at the end', (language) => {
    const begun = emptyMeeting(convention, symbol)
    const { desk } = prepared(convention, symbol, { chair: state, ...given })
    for (const meeting of [begun, desk.meeting]) {
      const html = preparationShown(meeting, language)
      expect(html).toContain(`dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html.match(/class="first"/g)!.length).toBeGreaterThan(0)
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
      const labels = [...html.matchAll(/<label for="([^"]*)"/g)].map(([, id]) => id!)
      expect(labels.filter((id) => !ids.includes(id))).toEqual([])
      const asked = [...html.matchAll(/name="_id" value="([^"]*)"/g)].map(([, id]) => id!)
      expect(asked.filter((id, at) => asked.indexOf(id) !== at)).toEqual([])
    }
  })
})

const BWC = conventions.bwc
const begun = () => {
  const desk = secretariat(BWC, 'BWC/MSP/2018/MX.5')
  desk.send('convene')
  desk.send('assumeChair', { ...PERSON, state: 'CZE' })
  desk.send('submitDocument', {}, 'genda')
  return desk
}
const titled = (no: number, languages: readonly Language[]): Written => ({
  [`items.${no}.no`]: '2',
  [`items.${no}.topic`]: 'MX.5',
  ...Object.fromEntries(
    languages.map((code) => [`items.${no}.title.versions.${code}.text`, 'General exchange of views']),
  ),
})

describe('the desk says what is missing', () => {
  test('which titles of items are missing in which languages', () => {
    const desk = begun()
    desk.send('proposeAgenda', { ...titled(2, ['en', 'fr']), 'items.1.no': '3' }, 'Propose')
    expect(untitled(desk.meeting)).toEqual([{ no: 2, none: ['ar', 'es', 'ru', 'zh'] }])
    expect(preparationShown(desk.meeting)).toContain('Item 2: no title in Arabic, Spanish, Russian and Chinese.')
    desk.send('proposeAgenda', titled(1, LANGUAGES), 'as changed')
    expect(desk.meeting.proposedAgenda!.items.map(({ no }) => no)).toEqual([1, 2, 3])
    expect(untitled(desk.meeting)).toEqual([])
  })
  test('days without a sitting, sittings without interpretation, symbols that are not reserved', () => {
    const desk = begun()
    expect(preparationShown(desk.meeting)).toContain('No sitting yet on 16 August 2018.')
    expect(preparationShown(desk.meeting)).toContain(
      'No symbol yet: report, draft report, provisional list of participants and list of participants.',
    )
    desk.send('planSitting', { room: 'Room XVII', 'interpretation.languages': null, 'interpretation.until': null })
    expect(preparationShown(desk.meeting)).toContain('16 August 2018, 10:00 to 13:00: no interpretation entered.')
  })
  test('whose turn it is to chair, and by which rule another State’s representative may not', () => {
    const desk = secretariat(BWC, 'BWC/MSP/2018/MX.5')
    desk.send('convene')
    expect(preparationShown(desk.meeting)).toContain('Whose turn it is to chair: Eastern European Group.')
    expect(() => desk.send('assumeChair', { ...PERSON, state: 'JPN' })).toThrow('turnToChair')
  })
  test('an item that belongs to no topic of the programme is refused by its rule', () => {
    const desk = begun()
    const { 'items.2.topic': _, ...without } = titled(2, LANGUAGES)
    expect(() => desk.send('proposeAgenda', without, 'Propose')).toThrow('topicsOfTheProgramme')
  })
})

describe('papers', () => {
  test('each has a symbol proposed, its submitter, its title and its languages', () => {
    const desk = begun()
    desk.send('submitDocument', { unit: 'ISU', 'title.versions.en.text': 'Background' }, 'Enter')
    desk.send('register', { who: ['JPN', 'VEN'] }, 'ticked')
    const paper = { 'title.versions.en.text': 'A framework', 'title.versions.fr.text': 'Un cadre', languages: ['en'] }
    const working = () => desk.forms('submitDocument').findLast(() => true)!
    expect(working().fields.find(([name]) => name === 'symbol')![1]).toBe('BWC/MSP/2018/MX.5/WP.1')
    desk.send('submitDocument', {
      ...paper,
      _by: 'JPN',
      kind: 'workingPaper',
      symbol: 'BWC/MSP/2018/MX.5/WP.1',
      unit: null,
    })
    desk.send('submitDocument', {
      ...paper,
      _by: 'VEN',
      group: 'NAM',
      kind: 'workingPaper',
      symbol: working().fields.find(([name]) => name === 'symbol')![1],
      unit: null,
    })
    expect(desk.meeting.documents.map(({ symbol, submitter, group }) => [symbol, submitter, group])).toEqual([
      ['BWC/MSP/2018/MX.5/1', 'chair', null],
      ['BWC/MSP/2018/MX.5/2', 'ISU', null],
      ['BWC/MSP/2018/MX.5/WP.1', 'JPN', null],
      ['BWC/MSP/2018/MX.5/WP.2', 'VEN', 'NAM'],
    ])
    expect(desk.meeting.documents[2]!.title!.versions).toEqual({
      en: { status: 'official', text: 'A framework' },
      fr: { status: 'official', text: 'Un cadre' },
    })
  })
})

describe('undo', () => {
  test('each act of preparation has its undoing; one on which others rest says which', () => {
    const desk = begun()
    const strikes = desk.forms('strike').map(({ fields }) => fields.find(([name]) => name === 'no')![1])
    expect(strikes).toEqual(['3', '3'])
    expect(preparationShown(desk.meeting)).toContain('Act 2 would not be in order without act 1')
    desk.send('strike')
    expect(desk.meeting.documents).toEqual([])
    expect(desk.first()).toBe('agendaDocument')
    desk.send('strike')
    desk.send('strike')
    expect(desk.first()).toBe('convene')
  })
})

describe('a meeting that elects Vice-Chairs', () => {
  test('has its nominations entered, by delegations that are registered', () => {
    const desk = secretariat(BWC, 'BWC/MSP/2018')
    desk.send('convene')
    desk.send('assumeChair', { ...PERSON, state: 'MKD' })
    expect(desk.missing()).toContain('viceChairs')
    expect(() => desk.send('nominate', { ...PERSON, _by: 'JPN', state: 'JPN' })).toThrow('credentials')
    desk.send('register', {}, 'Register all')
    desk.send('nominate', { ...PERSON, _by: 'JPN', state: 'JPN' })
    desk.send('nominate', { ...PERSON, _by: 'CUB', state: 'CUB' })
    expect(desk.missing()).not.toContain('viceChairs')
  })
})

describe('the deadline of a list', () => {
  test('is chosen by the meeting’s clock and kept in UTC', () => {
    const desk = begun()
    desk.send('proposeAgenda', {}, 'Propose')
    const choices = desk.forms('openList')[0]!.choices.get('deadline')!
    expect(choices).toContain('2018-08-15T16:00Z')
    desk.send('openList', { deadline: '2018-08-15T16:00Z' })
    expect(preparationShown(desk.meeting)).toContain('open until 15 August 2018, 18:00')
  })
  test('is given in the Chair’s name to a list that has none', () => {
    const desk = begun()
    desk.send('proposeAgenda', {}, 'Propose')
    desk.send('openList', { deadline: null })
    expect(preparationShown(desk.meeting)).not.toContain('open until')
    desk.send('openList', { deadline: '2018-08-15T16:00Z' }, 'Until')
    expect(preparationShown(desk.meeting)).toContain('open until 15 August 2018, 18:00')
    expect(desk.meeting.entries.at(-1)?.act?.by).toBe('chair')
  })
})

describe('at the door', () => {
  test('the desk is the secretariat’s alone, and its forms are read there as here', async () => {
    const { badge, get, post, room } = await doorHouse()
    const secretary = await badge('secretariat')
    const here = `${HERE}/~preparation`
    expect((await get(here)).status).toBe(401)
    expect((await get(here, { cookie: (await badge('chair')).cookie })).status).toBe(403)
    const DAY = ['convene', 'assumeChair', 'submitDocument', 'proposeAgenda', 'register', 'planSitting']
    for (const deed of [...DAY, 'reserveSymbol', 'planWork', 'openList', 'strike']) {
      if (deed === 'strike') expect(firstMissing(room.whole)).toBe(null)
      const html = await (await get(here, { cookie: secretary.cookie })).text()
      const form = formsIn(html).find((one) => one.deed === deed)!
      const written: Written =
        deed === 'assumeChair' ? { ...PERSON, state: 'CZE' } : deed === 'planSitting' ? { room: 'Room XVII' } : {}
      const answer = await post(`${HERE}/~do/${deed}`, urlencoded(filled(form, written)), { cookie: secretary.cookie })
      expect([deed, answer.status]).toEqual([deed, 303])
      expect(answer.headers.get('location')).toContain('~preparation?no=')
    }
    expect(room.whole.struck.size).toBe(1)
    expect(firstMissing(room.whole)).toBe('delegations')
  })
})

describe('badges', () => {
  test('are handed out from the desk: one for the Chair, one for each delegation registered', async () => {
    const { badge, get, post, badges, room } = await doorHouse({
      story: [convened(), deedOf('register', 'secretariat', { as: 'party', who: ['CUB', 'JPN'] })],
    })
    const { cookie } = await badge('secretariat')
    const html = await (await get(`${HERE}/~preparation`, { cookie })).text()
    const forms = formsIn(html, /~badges/)
    for (const { fields } of forms) {
      const answer = await post(`${HERE}/~badges`, urlencoded(fields), { cookie })
      expect(answer.status).toBe(303)
    }
    const held = (await badges.list(room.symbol)).map(({ capacity, who }) => who ?? capacity)
    expect(held).toEqual(['secretariat', 'chair', 'CUB', 'JPN', 'organization'])
  })
})

describe('a meeting that has no record yet', () => {
  const other = 'BWC/MSP/2019/MX.2'
  const opening = (meeting: string) => new URLSearchParams({ meeting }).toString()

  test('is opened from the programme by the secretariat, who then sits at its desk of preparation', async () => {
    const { badge, get, post, rooms } = await doorHouse()
    const { cookie } = await badge('secretariat')
    const programme = await (await get('/bwc/~programme', { cookie })).text()
    expect(programme).toContain('/~convene?meeting=BWC%2FMSP%2F2019%2FMX.2')
    expect(await (await get('/bwc/~programme')).text()).not.toContain('~convene')
    const page = await (await get(`/~convene?${opening(other)}`, { cookie })).text()
    expect(page).toContain('value="BWC/MSP/2019/MX.2"')
    const answer = await post('/~convene', opening(other), { cookie })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/${other}/~preparation`])
    const own = answer.headers.get('set-cookie')!.split(';')[0]!
    const desk = await get(`/${other}/~preparation`, { cookie: own })
    expect(desk.status).toBe(200)
    expect(formsIn(await desk.text()).map(({ deed }) => deed)).toContain('convene')
    expect((await rooms.find(other))?.no).toBe(0)
  })
  test('is opened by nobody else, and not twice', async () => {
    const { badge, post, rooms } = await doorHouse()
    const secretary = await badge('secretariat')
    for (const { cookie } of [await badge('chair'), await badge('delegation', 'CUB')])
      expect((await post('/~convene', opening(other), { cookie })).status).toBe(403)
    expect((await post('/~convene', opening(other))).status).toBe(401)
    expect(
      (await post('/~convene', opening(other), { cookie: secretary.cookie, 'sec-fetch-site': 'cross-site' })).status,
    ).toBe(403)
    expect((await post('/~convene', opening('BWC/MSP/2031/MX.2'), { cookie: secretary.cookie })).status).toBe(400)
    expect(await rooms.find(other)).toBe(null)
    await post('/~convene', opening(other), { cookie: secretary.cookie })
    const again = await post('/~convene', opening(other), { cookie: secretary.cookie })
    expect([again.headers.get('location'), again.headers.get('set-cookie')]).toEqual([`/${other}`, null])
  })
})

describe('what is entered is corrected', () => {
  const begun = (language: Language) => {
    const desk = secretariat(BWC, 'BWC/MSP/2018/MX.5', language)
    desk.send('convene', { to: '2018-08-17' })
    desk.send('assumeChair', { ...PERSON, state: 'CZE' })
    return desk
  }
  const asked = (form: Form) => form.fields.filter(([name]) => !name.startsWith('_'))

  test.each(LANGUAGES)('by a form that has what stands there now, in %s', (language) => {
    const desk = begun(language)
    const { convened, chair } = desk.meeting
    const { from, to, place } = convened!
    const { title, gender, latin, ar = '', ru = '', zh = '' } = chair!.person
    expect(desk.forms('correctMeeting').map(asked)).toEqual([
      [
        ['from', from],
        ['to', to],
        ['place', place],
      ],
      [
        ['person.title', title],
        ['person.gender', gender],
        ['person.latin', latin],
        ['person.ar', ar],
        ['person.ru', ru],
        ['person.zh', zh],
      ],
    ])
    expect(() => desk.send('correctMeeting')).toThrow('nothingCorrected')
    desk.send('correctMeeting', { to: '2018-08-18' })
    desk.send('correctMeeting', { 'person.latin': 'Ana Persona' }, undefined, 1)
    expect(desk.meeting.convened).toMatchObject({ from, to: '2018-08-18', place, corrected: { days: 3 } })
    expect(desk.meeting.chair).toMatchObject({ state: 'CZE', person: { gender, latin: 'Ana Persona' } })
    expect(desk.forms('strike').map(({ fields }) => fields.find(([name]) => name === 'no')?.[1])).toEqual(
      expect.arrayContaining(['3', '4']),
    )
  })
})
