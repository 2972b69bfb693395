import { describe, expect, test } from 'vitest'
import { DOOR_WORDS, PAGE_WORDS } from '../src/languages/index.ts'
import { LONGEST_REASON } from '../src/procedure/act.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { buttonsOf } from './forms.ts'
import { ready, sitting } from './podiumDesk.ts'
import { asks, closesList, convened, deed, chairs, opens, adoptsAgenda, proposesAgenda } from './room.ts'

/** The fields a reader can write in or choose from, by their names. */
const fieldsIn = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(/<(?:input|select|textarea)[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('type="hidden"'))
      .map((tag) => /name="([^"]*)"/.exec(tag)?.[1] ?? ''),
  ),
]
const article = (html: string): string => /<article class="deed-form">.*<\/article>/s.exec(html)![0]
/** What the browser would send again from a page without touching it: choices as they are chosen, fields as they stand. */
const standing = (html: string, name: string): readonly string[] =>
  [...html.matchAll(/<(input|select|textarea)([^>]*)>(?:(.*?)<\/\1>)?/gs)]
    .filter(([, , tag]) => tag!.includes(` name="${name}"`))
    .map(([, kind, tag, inside = '']) =>
      kind === 'input'
        ? (/value="([^"]*)"/.exec(tag!)?.[1] ?? '')
        : kind === 'textarea'
          ? inside
          : (/<option value="([^"]*)"[^>]*selected/.exec(inside)?.[1] ?? ''),
    )

describe.each(['chair', 'secretariat'] as const)('a form refused at the desk of the %s', (capacity) => {
  test.each(LANGUAGES)('comes back as it was, with its own fields, what was written and why, in %s', async (lang) => {
    const { press, send, page, meeting } = await sitting(
      capacity,
      [...ready(), asks('JPN'), asks('IND'), asks('CUB')],
      lang,
    )
    const { status, text } = await press('giveFloor', { who: 'CUB' }, { '_yields.speakingOrder': '' })
    expect(status).toBe(409)
    const html = article(text)
    expect(html).toContain(PAGE_WORDS[lang].outOfOrder)
    expect(html.indexOf('class="reasons"')).toBeLessThan(html.indexOf('<select'))
    expect(fieldsIn(html)).toEqual(['_with', '_yields.speakingOrder'])
    expect(new URLSearchParams(standing(html, '_with')[0]!.replaceAll('&amp;', '&')).get('who')).toBe('CUB')
    expect(html).toContain(`<a href="${HERE}/~${capacity === 'chair' ? 'chair' : 'secretary'}?lang=${lang}"`)
    expect(html).toContain(DOOR_WORDS[lang].refused.back)
    const again = buttonsOf(html)
    expect(again.map((one) => one.deed)).toEqual(['giveFloor'])
    expect(buttonsOf(await page()).length).toBeGreaterThan(again.length)
    expect((await send(again[0]!, { who: 'CUB', '_yields.speakingOrder': 'The Minister leaves.' })).status).toBe(303)
    expect(meeting().speaking?.who).toBe('CUB')
  })
  test('keeps an hour nobody can read beside what was chosen', async () => {
    const { page, send } = await sitting(capacity, ready())
    const suspend = buttonsOf(await page()).find(
      (one) => one.deed === 'suspendSitting' && one.fields.some(([name]) => name === '_at.until'),
    )!
    const others = suspend.fields.filter(([name]) => name !== '_at.until')
    const answer = await send({ ...suspend, fields: [...others, ['_at.until', '+30'], ['_at.until', '25:99']] })
    expect(answer.status).toBe(400)
    const html = article(await answer.text())
    expect(standing(html, '_at.until')).toEqual(['+30', '25:99'])
    expect(fieldsIn(html)).toEqual(['_at.until'])
  })
  test('with a reason too long says so and keeps it', async () => {
    const story = [convened(), chairs('CZE'), ...proposesAgenda(), opens(), adoptsAgenda()]
    const { press, meeting } = await sitting(capacity, story)
    const reason = `${'x'.repeat(LONGEST_REASON)}<"&`
    const { status, text } = await press('takeUpItem', { item: '4' }, { '_yields.openingOrder': reason })
    expect([status, meeting().item]).toEqual([413, null])
    const html = article(text)
    expect(html).toContain(PAGE_WORDS.en.number(LONGEST_REASON))
    expect(standing(html, '_yields.openingOrder')).toEqual([
      reason.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
    ])
  })
})

describe('a button refused', () => {
  test('stands alone, with what it sent, and what may make it possible', async () => {
    const story = [...ready(), asks('JPN'), closesList()]
    const { press, send, house } = await sitting('secretariat', story)
    const { status, text } = await press('inscribe', { item: '4' }, { _by: 'CUB' })
    expect(status).toBe(409)
    const html = article(text)
    expect(fieldsIn(html)).toContain('_by')
    expect(fieldsIn(html).filter((name) => !name.startsWith('_'))).toEqual([])
    expect(standing(html, '_by').filter((one) => one === 'CUB')).toHaveLength(1)
    expect(html).toContain(DOOR_WORDS.en.form.noDecision)
    await house.room.perform({
      hand: '0',
      ...deed('decide', 'chair', { rule: 'listOfSpeakers', matter: 'Latecomers <may> speak.' }),
    })
    await house.room.perform({ hand: '0', ...deed('decide', 'chair', { rule: 'timeLimits', matter: 'Ten minutes.' }) })
    const decision = house.room.no - 1
    const now = article((await press('inscribe', { item: '4' }, { _by: 'CUB' })).text)
    const options = /<select[^>]*name="_yields.listOfSpeakers"[^>]*>(.*?)<\/select>/s.exec(now)![1]!
    expect([...options.matchAll(/<option value="(\d+)"[^>]*>([^<]*)</g)].map(([, no, words]) => [no, words])).toEqual([
      [String(decision), `${decision} · Latecomers &lt;may&gt; speak.`],
    ])
    const again = buttonsOf(now).find((one) => one.deed === 'inscribe' && one.fields.some(([, text]) => text === '4'))!
    const filled = { _by: 'CUB', '_yields.listOfSpeakers': String(decision) }
    expect((await send(again, filled)).status).toBe(303)
    expect(house.room.whole.entries.at(-1)!.act).toMatchObject({ by: 'CUB', yields: { listOfSpeakers: decision } })
  })
})

describe('a form refused at another desk', () => {
  const cuba = async () => {
    const house = await doorHouse({ story: [...ready(), deed('submitDocument', 'CUB', PAPER)] })
    return { ...house, ...(await house.badge('delegation', 'CUB')) }
  }
  const PAPER = {
    symbol: 'BWC/MSP/2018/MX.5/WP.1',
    kind: 'workingPaper',
    title: { original: 'en', versions: { en: { status: 'official', text: 'x' } } },
  }
  test('of a delegation comes back with the text that was written', async () => {
    const { get, post, cookie } = await cuba()
    const html = await (await get(`${HERE}/~delegation/CUB?lang=fr`, { cookie })).text()
    const form = /<form id="do-submitProposal".*?<\/form>/s.exec(html)![0]
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name, value]): [string, string] => [name!, value!.replaceAll('&amp;', '&')],
    )
    const text = 'Le texte <b>proposé</b> & "cité"'
    const sent: [string, string][] = [
      ...hidden,
      ['item', '99'],
      ['document', PAPER.symbol],
      ['text.versions.fr.text', text],
    ]
    const answer = await post(`${HERE}/~do/submitProposal?lang=fr`, new URLSearchParams(sent).toString(), { cookie })
    expect(answer.status).toBe(409)
    const again = article(await answer.text())
    expect(standing(again, 'text.versions.fr.text')).toEqual([
      'Le texte &lt;b&gt;proposé&lt;/b&gt; &amp; &quot;cité&quot;',
    ])
    expect([...fieldsIn(again)].sort()).toEqual(['document', 'item', 'text.versions.fr.text'])
    expect(again).toContain(`<a href="${HERE}/~delegation/CUB?lang=fr"`)
  })
  test('of the preparation comes back with what was written', async () => {
    const { get, post, badge } = await doorHouse({ story: [convened()] })
    const { cookie } = await badge('secretariat')
    const html = await (await get(`${HERE}/~preparation?lang=en`, { cookie })).text()
    const form = [...html.matchAll(/<form class="prepares".*?<\/form>/gs)]
      .map(([one]) => one)
      .find((one) => one.includes('~do/planSitting'))!
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name, value]): [string, string] => [name!, value!.replaceAll('&amp;', '&')],
    )
    const sent: [string, string][] = [
      ...hidden,
      ['date', '2018-08-16'],
      ['from', '15:00'],
      ['to', '10:00'],
      ['room', 'XXII'],
    ]
    const answer = await post(`${HERE}/~do/planSitting?lang=en`, new URLSearchParams(sent).toString(), { cookie })
    const again = article(await answer.text())
    expect([answer.status, standing(again, 'from'), standing(again, 'to'), standing(again, 'room')]).toEqual([
      409,
      ['15:00'],
      ['10:00'],
      ['XXII'],
    ])
    expect([...fieldsIn(again)].sort()).toEqual([...fieldsIn(form)].sort())
  })
  test('of the form of the deed itself comes back as that', async () => {
    const { post, badge } = await doorHouse({ story: [...ready()] })
    const { cookie } = await badge('chair')
    const answer = await post(`${HERE}/~do/resumeItem`, { item: '6', _id: 'x', _back: `${HERE}/~chair` }, { cookie })
    expect(answer.status).toBe(409)
    expect(article(await answer.text())).toContain('id="field-item"')
  })
})
