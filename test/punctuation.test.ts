// Every page, desk, form and refusal in French and Chinese, and every word behind them: each language puts its own colon, and Chinese no space after its full stop.
import { describe, expect, test } from 'vitest'
import { ENTITLEMENT_WORDS } from '../src/languages/entitlements.ts'
import { DESK_WORDS, DOOR_WORDS, PAGE_WORDS, SEAT_WORDS, SHEET_WORDS } from '../src/languages/index.ts'
import { MALFORMED_WORDS } from '../src/languages/malformed.ts'
import { PREPARATION_WORDS } from '../src/languages/preparation.ts'
import { ACTS } from '../src/procedure/acts.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { attend, deed, discuss, opening, PARTIES, registers, asks, speaks } from './room.ts'

type Tongue = 'fr' | 'zh'
const TAG = { fr: 'fr', zh: 'zh-Hans' } as const
const INLINE = ['a', 'b', 'bdi', 'em', 'i', 'q', 'small', 'span', 'strong', 'time']
/** What is not in the page's words: what a machine reads, and what somebody types. */
const UNSPOKEN = ['code', 'script', 'style', 'textarea']
const VOID = ['input', 'br', 'hr', 'img', 'link', 'meta', 'wbr']

/** What a page says in its own language: texts and labels; what runs on within a line stays together. */
function said(html: string, language: Tongue): string {
  const open: { readonly name: string; readonly silent: boolean }[] = []
  let text = ''
  for (const [piece, end, name, attributes = ''] of html.matchAll(
    /<!doctype html>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|[^<]+|</g,
  )) {
    const silent = open.at(-1)?.silent ?? false
    if (name === undefined) text += silent || piece.startsWith('<!') ? '' : piece
    else {
      if (!INLINE.includes(name)) text += '\n'
      for (const [, label] of attributes.matchAll(/\s(?:aria-label|title|placeholder)="([^"]*)"/g))
        if (!silent) text += `\n${label}\n`
      if (end === '/') open.pop()
      else if (!VOID.includes(name)) {
        const lang = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? TAG[language]
        open.push({ name, silent: silent || UNSPOKEN.includes(name) || lang !== TAG[language] })
      }
    }
  }
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}

/** Where a text has another's colon, or a space after 。; hours, addresses and symbols have theirs. */
const WRONG: { readonly [T in Tongue]: RegExp } = {
  fr: /.{0,40}(?<!\u00a0):(?!\d|\/\/).{0,20}/gu,
  zh: /.{0,40}(?:[\p{L}\p{N}）”》] ?:(?!\d|\/\/)|。[ \u00a0]).{0,20}/gu,
}
const wrongIn = (text: string, language: Tongue): readonly string[] =>
  [...text.matchAll(WRONG[language])].map(([found]) => found.trim())

/** A function's own text, with a word in the place of each that is put into it; a no-break space stays one. */
function spokenIn(source: string): string {
  const plain = source.replace(/\$\{[\w.]*NBSP\}|\\xA0|\\u00a0/g, '\u00a0')
  const shorter = plain.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'X')
  return shorter === plain ? plain : spokenIn(shorter)
}

/** The texts that stand in words, in the functions among them too. */
const textsOf = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'function'
      ? [...spokenIn(String(words)).matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
          ([, one, two, three]) => one ?? two ?? three ?? '',
        )
      : typeof words === 'object' && words !== null
        ? Object.values(words).flatMap(textsOf)
        : []

const story = [
  ...opening(),
  registers('party', ...PARTIES),
  registers('agency', 'EU'),
  attend('party', ...PARTIES),
  deed('openList', 'chair', { item: 4, deadline: '2018-08-16T16:00Z' }),
  ...[speaks('JPN')].flat(),
  asks('VEN', 4, 'NAM'),
  discuss(4, 'JPN'),
  asks('CUB', 4),
]

describe.each(['fr', 'zh'] as const)('in %s', (language) => {
  test('what is looked for is found', () => {
    const wrong = { fr: ['Délai : 18:00', 'Délai: non', 'Délai: «'], zh: ['期限: 否', 'A: 否', '已满。 下'] }[language]
    for (const one of wrong) expect([one, wrongIn(one, language).length]).toEqual([one, 1])
    const right = { fr: `Délai\u00a0: 18:00, http://a`, zh: '期限：18:00，http://a。下' }[language]
    expect(wrongIn(right, language)).toEqual([])
    expect(said(`<p>期限<b>: </b></p><code>x: </code><p lang="en">y: z</p>`, language)).toMatch(/^\s*期限: \s*$/)
  })

  test('no word puts another language’s colon', () => {
    const all = [PAGE_WORDS, DOOR_WORDS, DESK_WORDS, SEAT_WORDS, SHEET_WORDS, PREPARATION_WORDS]
    const texts = [...all, MALFORMED_WORDS, ENTITLEMENT_WORDS].flatMap((words) => textsOf(words[language]))
    expect(texts.length).toBeGreaterThan(1_200)
    expect(texts.flatMap((text) => wrongIn(text, language))).toEqual([])
  })

  test('no page, desk or form does', { timeout: 120_000 }, async () => {
    const house = await doorHouse({ story })
    const badges = await Promise.all([
      house.badge('secretariat'),
      house.badge('chair'),
      house.badge('delegation', 'CUB'),
      house.badge('organization', 'VERTIC'),
    ])
    const cookie = badges.map((one) => one.cookie).join('; ')
    const desks = ['chair', 'secretary', 'preparation', 'delegation/CUB', 'organization', 'sheet', 'badges', 'refused']
    const pages = ['record', 'missing', 'draft', 'floor', 'speakers', 'wall', 'do', 'no-such-page']
    const forms = Object.keys(ACTS).map((one) => `do/${one}`)
    // A request out of order, one that is malformed, and one that no badge may make, so that the log of refusals tells them too.
    const refused = await Promise.all([
      house.post(`${HERE}/~do/openList?lang=${language}`, { _by: 'secretariat', item: '4' }, { cookie }),
      house.post(`${HERE}/~do/openList?lang=${language}`, { _by: 'secretariat', item: 'x' }, { cookie }),
      house.post(`${HERE}/~do/inscribe?lang=${language}`, { _by: 'CUB', item: '4' }, { cookie }),
      house.post(`${HERE}/~do/openList?lang=${language}`, { _by: 'JPN' }),
    ])
    expect(refused.every(({ status }) => status >= 400)).toBe(true)
    const addresses = [
      HERE,
      '/',
      '/bwc/~programme',
      '/bwc/~rights',
      `/~badge?token=${badges[0].token}`,
      '/nothing',
    ].concat([...desks, ...pages, ...forms].map((one) => `${HERE}/~${one}`))
    const answers = await Promise.all(
      addresses.map(async (path) => {
        const at = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
        const answer = await house.get(at, { cookie })
        expect([path, answer.status]).toEqual([
          path,
          path.endsWith('nothing') || path.endsWith('no-such-page') ? 404 : 200,
        ])
        return [path, await answer.text()] as const
      }),
    )
    const told = [
      ...answers,
      ...(await Promise.all(refused.map(async (one) => ['refusal', await one.text()] as const))),
    ]
    expect(told.filter(([, html]) => said(html, language).length > 100).length).toBe(told.length)
    const wrong = told.flatMap(([path, html]) =>
      [...new Set(wrongIn(said(html, language), language))].map((one) => `${path}: ${one}`),
    )
    expect(wrong).toEqual([])
  })
})
