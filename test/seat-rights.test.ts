import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../src/treaty/text.ts'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { admits, admitsAgencies, MX5, moves, opening, PARTIES, registers, speaks, asks, type Ask } from './room.ts'

const ready = (): readonly Ask[] => [
  ...opening(),
  registers('party', ...PARTIES),
  registers('signatory', 'HTI'),
  registers('observerState', 'ISR'),
  registers('agency', 'EU', 'ICRC'),
  registers('unEntity', 'UNODA'),
]
const discussed = [...speaks('JPN'), moves('FRA', 'closeDebate')]

// By hand, from what rule 44 gives each class: what its desk offers (yes), and by which rule it does not. The columns: a party; a
// signatory (44, 1); an observer State (44, 2) before the meeting has decided, and after; a United Nations entity (44, 3); an
// observer agency (44, 4) before, and after. Observers ask for the floor and speak when invited; agencies submit when invited.
const TABLE: readonly (readonly [button: string, ...answers: readonly string[]])[] = [
  // button                                  party  signatory  State−    State+    UN       agency−   agency+
  ['Ask for the floor', /*                */ 'yes', 'yes', '44.2', 'yes', 'yes', '44.4', 'yes'],
  ['Reply to: Japan', /*                  */ 'yes', 'yes', '44.2', 'class', 'class', '44.4', 'class'],
  ['Point of order', /*                   */ 'yes', '44.1', '44.2', '44.2', '44.3', '44.4', '44.4'],
  ['Move to suspend the sitting', /*      */ 'yes', '44.1', '44.2', '44.2', '44.3', '44.4', '44.4'],
  ['Move to adjourn the sitting', /*      */ 'yes', '44.1', '44.2', '44.2', '44.3', '44.4', '44.4'],
  ['Move to adjourn the debate', /*       */ 'yes', '44.1', '44.2', '44.2', '44.3', '44.4', '44.4'],
  ['Object', /*                           */ 'yes', '44.1', '44.2', '44.2', '44.3', '44.4', '44.4'],
  ['Ask for a roll-call vote', /*         */ 'yes', '44.1', '44.2', '44.2', '44.3', '44.4', '44.4'],
  ['Ask for verification of the quorum', /**/ 'yes', '44.1', '44.2', '44.2', '44.3', '44.4', '44.4'],
  ['Submit a working paper', /*           */ 'yes', 'yes', '44.2', '44.2', 'yes', '44.4', '44.4'],
  ['Nominate a Vice-Chair', /*            */ 'yes', '44.1', '44.2', '44.2', '44.3', '44.4', '44.4'],
]
const COLUMNS = [
  ['CUB', true],
  ['HTI', true],
  ['ISR', false],
  ['ISR', true],
  ['UNODA', true],
  ['EU', false],
  ['EU', true],
] as const

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** A button of a page by its label: open, off with the words beside it, or not there. */
function buttonOn(html: string, label: string): { readonly off: boolean; readonly why: string } | null {
  const at = html.search(new RegExp(`<button[^>]*>${label.replace(/[:()]/g, '\\$&')}</button>`))
  if (at < 0) return null
  const off = html.slice(at, html.indexOf('>', at)).includes(' disabled')
  const why = /<\/div>((?:<p class="why">[\s\S]*?<\/p>)+)/.exec(html.slice(at))?.[1] ?? ''
  return { off, why: off ? plain(why) : '' }
}

describe('a desk offers what the class of its delegation may do, and says by which rule it does not offer the rest', () => {
  for (const [column, [who, after]] of COLUMNS.entries())
    test(`${who}, ${after ? 'admitted where that is needed' : 'before the meeting has decided'}`, async () => {
      const house = await doorHouse({
        story: [...ready(), ...(after ? [admits('ISR'), admitsAgencies('EU', 'ICRC')] : []), ...discussed],
      })
      const { cookie } = await house.badge('delegation', who)
      const html = await (await house.get(`${HERE}/~delegation/${who}?lang=en`, { cookie })).text()
      for (const [label, ...answers] of TABLE) {
        const found = buttonOn(html, label)
        expect([label, found !== null]).toEqual([label, true])
        const answer = answers[column]!
        expect([label, found!.off, found!.why]).toEqual([label, answer !== 'yes', expect.any(String)])
        if (answer === 'class') expect(found!.why).toContain('has no right of reply')
        else if (answer !== 'yes') expect(found!.why).toContain(`Rule 44, paragraph ${answer.slice(3)}`)
      }
      // What is not yet decided is said, and nothing else.
      const awaits = 'has not yet decided to admit you'
      expect(html.includes(awaits)).toBe(!after)
      if (who !== 'CUB') expect(plain(html)).toContain(`Rule 44, paragraph ${{ HTI: 1, ISR: 2, UNODA: 3, EU: 4 }[who]}`)
    })
  test('an organization has its rule in words, the documents and the floor, and no button', async () => {
    const house = await doorHouse({ story: [...ready(), ...discussed] })
    const { cookie } = await house.badge('organization', 'An Institute')
    const html = await (await house.get(`${HERE}/~organization?lang=en`, { cookie })).text()
    expect(plain(html)).toContain('Rule 44, paragraph 5')
    expect(html).toContain(`${MX5}/1`)
    expect(html).not.toMatch(/\/~do\//)
    const says = plain(html).replace(/\s+/g, ' ')
    expect(says).toContain('receive documents on request')
    expect(says).toContain('speak Only in an informal segment, where one is held no')
    expect(says).toContain('at the tables at own expense, in a designated place yes')
  })
  test('a delegation’s desk is for its own badge: no other delegation, Chair or secretariat opens it', async () => {
    const house = await doorHouse({ story: ready() })
    for (const [capacity, who] of [
      ['delegation', 'JPN'],
      ['chair', null],
      ['secretariat', null],
      ['organization', 'An Institute'],
    ] as const) {
      const { cookie } = await house.badge(capacity, who)
      expect((await house.get(`${HERE}/~delegation/CUB`, { cookie })).status).toBe(403)
    }
    expect((await house.get(`${HERE}/~delegation/CUB`)).status).toBe(401)
  })
})

/** The fields of a form of a page, as a browser would send them: hidden ones, and those whose value stands. */
function fieldsOf(html: string, form: string): Record<string, string> {
  const body = new RegExp(`<form[^>]* id="${form}"[^>]*>([\\s\\S]*?)</form>`).exec(html)?.[1] ?? ''
  const inputs = [...body.matchAll(/<input([^>]*)>/g)].map(([, tag]) => tag!)
  const value = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return Object.fromEntries(
    inputs
      .filter((tag) => !tag.includes('type="checkbox"') || tag.includes(' checked'))
      .map((tag) => [value(tag, 'name'), value(tag, 'value').replaceAll('&amp;', '&')]),
  )
}

describe('forms of a delegation’s desk', () => {
  test('a working paper is submitted under the next free symbol, its title in the language of the page', async () => {
    const house = await doorHouse({ story: ready() })
    const { cookie } = await house.badge('delegation', 'CUB')
    for (const [at, language] of LANGUAGES.entries()) {
      const html = await (await house.get(`${HERE}/~delegation/CUB?lang=${language}`, { cookie })).text()
      const fields = fieldsOf(html, 'do-submitDocument-workingPaper')
      const symbol = `${MX5}/WP.${at + 1}`
      expect(fields).toMatchObject({ _by: 'CUB', kind: 'workingPaper', symbol, 'title.original': language })
      const sent = await house.post(
        `${HERE}/~do/submitDocument`,
        { ...fields, [`title.versions.${language}.text`]: REPORT_LANGUAGES[language].frame.languageName(language) },
        { cookie },
      )
      expect([language, sent.status]).toEqual([language, 303])
      expect(house.room.whole.bySymbol.get(symbol)).toMatchObject({ submitter: 'CUB', original: language })
    }
  })
  test('a paper of one’s own is introduced with the request for the floor, and proposed for decision', async () => {
    const house = await doorHouse({ story: ready() })
    const { cookie } = await house.badge('delegation', 'CUB')
    const page = async () => (await house.get(`${HERE}/~delegation/CUB?lang=es`, { cookie })).text()
    const title = { 'title.versions.es.text': 'Título' }
    await house.post(
      `${HERE}/~do/submitDocument`,
      { ...fieldsOf(await page(), 'do-submitDocument-workingPaper'), ...title },
      { cookie },
    )
    const document = `${MX5}/WP.1`
    expect(await page()).toContain(`<option value="${document}">`)
    const asked = { ...fieldsOf(await page(), 'do-inscribe'), item: '4', document }
    expect((await house.post(`${HERE}/~do/inscribe`, asked, { cookie })).status).toBe(303)
    expect(house.room.whole.inscriptions).toMatchObject([{ who: 'CUB', item: 4, document }])
    const words = { 'text.versions.es.text': 'La Reunión decide.' }
    const proposed = { ...fieldsOf(await page(), 'do-submitProposal'), item: '4', document, ...words }
    expect((await house.post(`${HERE}/~do/submitProposal`, proposed, { cookie })).status).toBe(303)
    expect(house.room.whole.questions).toMatchObject([{ by: 'CUB', subject: { kind: 'proposal', document } }])
  })
  test('for a group, a delegation speaks for its own regional group alone', async () => {
    const house = await doorHouse({ story: ready() })
    for (const [who, group] of [
      ['CUB', 'NAM'],
      ['FRA', 'WG'],
      ['POL', 'EEG'],
    ] as const) {
      const { cookie } = await house.badge('delegation', who)
      const html = await (await house.get(`${HERE}/~delegation/${who}?lang=en`, { cookie })).text()
      expect([...html.matchAll(/ id="do-inscribe-([^"]*)"/g)].map(([, one]) => one)).toEqual([group])
    }
  })
  test('the place on the list is told with who is ahead, and why', async () => {
    const house = await doorHouse({ story: [...ready(), asks('JPN'), asks('CUB'), asks('IRN', 4, 'NAM')] })
    const { cookie } = await house.badge('delegation', 'CUB')
    const text = plain(await (await house.get(`${HERE}/~delegation/CUB?lang=en`, { cookie })).text())
    expect(text).toContain('You are third on the list for item 4.')
    expect(text).toContain(
      'Ahead of you: Iran (Islamic Republic of) and Japan. Groups first, then in the order of requests.',
    )
  })
})

describe('the tray', () => {
  const draft = { do: 'keep', item: '4', language: 'es', text: 'Señora Presidenta:\r\nmi delegación…' }

  test('keeps, changes, hands out as text and throws away drafts, none of which is an act', async () => {
    const house = await doorHouse({ story: ready() })
    const { cookie } = await house.badge('delegation', 'CUB')
    const acts = house.room.no
    const kept = await house.post(`${HERE}/~tray/CUB`, draft, { cookie })
    expect([kept.status, kept.headers.get('location')]).toEqual([303, `${HERE}/~delegation/CUB#tray`])
    const page = async () => (await house.get(`${HERE}/~delegation/CUB?lang=en`, { cookie })).text()
    expect(await page()).toContain('Señora Presidenta:\nmi delegación…')
    const file = await house.get(`${HERE}/~tray/CUB?draft=1`, { cookie })
    expect([file.status, file.headers.get('content-type'), await file.text()]).toEqual([
      200,
      'text/plain; charset=utf-8',
      'Señora Presidenta:\nmi delegación…\n',
    ])
    await house.post(`${HERE}/~tray/CUB`, { ...draft, key: '1', text: 'Otra cosa' }, { cookie })
    expect(await page()).not.toContain('Señora')
    expect(await page()).toContain('Otra cosa')
    await house.post(`${HERE}/~tray/CUB`, { ...draft, do: 'remove', key: '1' }, { cookie })
    expect(await page()).not.toContain('Otra cosa')
    expect(house.room.no).toBe(acts)
  })
  test('takes the longest draft in any script, and nothing longer, empty, in no language, or under a strange key', async () => {
    const house = await doorHouse({ story: ready() })
    const { cookie } = await house.badge('delegation', 'CUB')
    const send = async (more: Record<string, string>) =>
      (await house.post(`${HERE}/~tray/CUB`, { ...draft, ...more }, { cookie })).status
    expect(await send({ text: '言'.repeat(20_000) })).toBe(303)
    expect(await send({ text: '言'.repeat(20_001) })).toBe(413)
    expect(await send({ text: ' ' })).toBe(400)
    expect(await send({ language: 'xx' })).toBe(400)
    expect(await send({ item: 'four' })).toBe(400)
    expect(await send({ key: '9' })).toBe(400)
    expect(await send({ key: '../badges' })).toBe(400)
    for (let more = 1; more < 60; more++) await send({ text: String(more) })
    expect(await send({ text: 'one too many' })).toBe(413)
    expect((await house.store.drawer(MX5, 'tray:CUB')).size).toBe(60)
  })
  test.each([
    ['CUB', 'es'],
    ['CHN', 'zh'],
  ] as const)('of %s keeps the same draft of the same form once, however often it is sent', async (who, language) => {
    const house = await doorHouse({ story: ready() })
    const { cookie, token } = await house.badge('delegation', who)
    const desk = await (await house.get(`${HERE}/~delegation/${who}`, { cookie })).text()
    const id = /name="_id" value="([^"]+-tray)"/.exec(desk)![1]!
    const sent = { ...draft, language, _id: id }
    const send = (more: Record<string, string> = {}) =>
      house.post(`${HERE}/~tray/${who}`, { ...sent, ...more }, { cookie })
    const drawer = () => house.store.drawer(MX5, `tray:${who}`)
    expect((await Promise.all([send(), send(), send()])).map(({ status }) => status)).toEqual([303, 303, 303])
    const [key] = [...(await drawer()).keys()]
    expect((await drawer()).size).toBe(1)
    house.clock.ms += 60_000
    await send({ key: key!, text: 'Changed since' })
    await send()
    expect([...(await drawer()).values()].join()).toContain('Changed since')
    expect((await drawer()).size).toBe(1)
    await send({ text: 'Another' })
    await send({ item: '5' })
    await send({ _id: id.replace(/^./, (one) => (one === '0' ? '1' : '0')) })
    expect((await drawer()).size).toBe(4)
    const { _id, ...program } = { ...sent, id: 'program-1' }
    const bearer = { authorization: `Bearer ${token}` }
    const statuses = [
      await house.json(`${HERE}/~tray/${who}`, program, bearer),
      await house.json(`${HERE}/~tray/${who}`, program, bearer),
    ]
    expect(statuses.map(({ status }) => status)).toEqual([201, 200])
    const { tray } = (await statuses[1]!.json()) as { tray: { at: string }[] }
    expect(tray.map(({ at }) => at)).toEqual(
      tray
        .map(({ at }) => at)
        .sort()
        .reverse(),
    )
    expect((await send({ _id: 'x'.repeat(101) })).status).toBe(400)
  })
  test('is opened by its delegation alone, from its own pages alone', async () => {
    const house = await doorHouse({ story: ready() })
    const { cookie } = await house.badge('delegation', 'CUB')
    await house.post(`${HERE}/~tray/CUB`, draft, { cookie })
    for (const [capacity, who] of [
      ['delegation', 'JPN'],
      ['chair', null],
      ['secretariat', null],
      ['organization', 'An Institute'],
    ] as const) {
      const other = await house.badge(capacity, who)
      expect((await house.post(`${HERE}/~tray/CUB`, draft, { cookie: other.cookie })).status).toBe(403)
      expect((await house.get(`${HERE}/~tray/CUB?draft=1`, { cookie: other.cookie })).status).toBe(404)
    }
    expect((await house.post(`${HERE}/~tray/CUB`, draft)).status).toBe(401)
    const elsewhere = await house.post(`${HERE}/~tray/CUB`, draft, { cookie, 'sec-fetch-site': 'cross-site' })
    expect(elsewhere.status).toBe(403)
    expect((await house.store.drawer(MX5, 'tray:CUB')).size).toBe(1)
  })
})
