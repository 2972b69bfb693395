import { describe, expect, test } from 'vitest'
import { DOOR_WORDS, PAGE_WORDS, REPORT_LANGUAGES, SEAT_WORDS } from '../src/languages/index.ts'
import { refusal } from '../src/languages/refusal.ts'
import { WRITTEN_DEEDS } from '../src/languages/seatWords.ts'
import type { Seat } from '../src/pages/desks/control.tsx'
import { delegationDesk } from '../src/pages/desks/delegation.tsx'
import { floorPage } from '../src/pages/desks/floor.tsx'
import { organizationDesk } from '../src/pages/desks/organization.tsx'
import { wallPage } from '../src/pages/desks/wall.tsx'
import { framed, type Page } from '../src/pages/frame.tsx'
import type { Reader } from '../src/pages/reader.ts'
import { questionsNow } from '../src/pages/regions/questions.tsx'
import type { Shown } from '../src/pages/regions/shown.ts'
import type { Json } from '../src/procedure/act.ts'
import { ACTS, kindOf } from '../src/procedure/acts.ts'
import { audienceOfBadge, type Badge } from '../src/procedure/badge.ts'
import { foreseen } from '../src/web/asking.ts'
import { particularsFrom, shapeOf } from '../src/procedure/asked.ts'
import { audienceOf, recount, ruleOn } from '../src/procedure/ruling.ts'
import { sees } from '../src/procedure/act.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import {
  admits,
  admitsAgencies,
  asks,
  bwc,
  chairs,
  closesSitting,
  convened,
  deed,
  gavels,
  gives,
  moves,
  MX5,
  opening,
  opens,
  PARTIES,
  proposesAgenda,
  registers,
  rises,
  room,
  rules,
  speaks,
  submits,
  type Ask,
  decides,
  takesUp,
} from './room.ts'

/** A second State speaks for the group, as the Chair allows. */
const allowed = (who: string): Ask => ({
  ...asks(who, 4, 'NAM'),
  yields: { speakingOrder: 'The group asked for two speakers.' },
})

export const reader = (language: Language, chosen = false): Reader => ({
  language,
  words: PAGE_WORDS[language],
  report: REPORT_LANGUAGES[language],
  chosen,
})
const NOW = '2018-08-16T08:20:00.000Z'
const local = (at: string) => ({
  day: at.slice(0, 10),
  hour: `${String(Number(at.slice(11, 13)) + 2).padStart(2, '0')}:${at.slice(14, 16)}`,
})

/** A meeting as the bearer of a badge has it. */
export const asSeen = ({ meeting }: ReturnType<typeof room>, badge: Badge | null): Meeting => {
  const audience = audienceOfBadge(meeting, badge)
  return recount(
    bwc,
    MX5,
    meeting.entries.map((entry) => {
      const { act, ...envelope } = entry
      return act && sees(audience, audienceOf(meeting, entry)) ? entry : envelope
    }),
  )
}
const shownTo = (of: ReturnType<typeof room>, badge: Badge | null, language: Language): Shown => ({
  meeting: asSeen(of, badge),
  reader: reader(language),
  now: NOW,
  local,
})
const badgeOf = (who: string): Badge => ({ no: '7', meeting: MX5, capacity: 'delegation', who })
const deskOf = (
  of: ReturnType<typeof room>,
  who: string,
  language: Language = 'en',
  tray: Parameters<typeof delegationDesk>[1] = [],
) => {
  const badge = badgeOf(who)
  const shown = shownTo(of, badge, language)
  const against: Seat['against'] = (request) => foreseen(of.meeting, shown.meeting, request, NOW)
  return delegationDesk({ shown, badge, who, against }, tray, 'fresh')
}
const whole = (page: Page, language: Language = 'en') =>
  framed(page, reader(language), { path: '/here', style: '/s.css', icon: '/i.svg' })

const ready = (): readonly Ask[] => [
  ...opening(),
  registers('party', ...PARTIES),
  registers('signatory', 'HTI'),
  registers('observerState', 'ISR'),
  registers('agency', 'EU', 'ICRC'),
  registers('unEntity', 'UNODA'),
]
const admitted = () => [...ready(), admits('ISR'), admitsAgencies('EU', 'ICRC')]
const on = (story: readonly (Ask | readonly Ask[])[], more: (no: number) => readonly (Ask | readonly Ask[])[]) => [
  ...story,
  ...more(room(...story).no),
]

const listed = [...admitted(), asks('IRN', 4, 'NAM'), asks('CUB'), asks('JPN'), allowed('VEN'), asks('EU'), asks('HTI')]
const spoken = [...listed, ...speaks('IRN', { as: 'group', group: 'NAM' }), gives('VEN', { as: 'group', group: 'NAM' })]
const point = [...spoken, rises('CUB')]
const ruled = on(point, (no) => [rules(no, false)])
const appealed = on(ruled, () => [deed('appealRuling', 'CUB', { ruling: room(...point).no })])
const moved = [...listed, ...speaks('IRN', { as: 'group', group: 'NAM' }), moves('FRA', 'closeDebate')]
const opposed = on(moved, (no) => [deed('object', 'CUB', { question: no })])
const closed = on(moved, (no) => [gavels(no)])
const replying = [
  ...listed,
  ...speaks('IRN', { as: 'group', group: 'NAM' }),
  deed('requestReply', 'JPN', { to: room(...listed).no + 1 }),
]
const written = [...listed, submits('CUB', 'WP.1'), submits('CUB', 'WP.2', { group: 'NAM' }), submits('HTI', 'WP.3')]
const proposed = [
  ...written,
  deed('submitProposal', 'CUB', {
    document: `${MX5}/WP.1`,
    item: 4,
    text: { original: 'es', versions: { es: { status: 'official', text: 'La Reunión decide.' } } },
  }),
]

/** A meeting as it is played, stage by stage. */
export const STAGES: { readonly [stage: string]: readonly (Ask | readonly Ask[])[] } = {
  'nothing yet': [],
  convened: [convened(), chairs('CZE')],
  'the agenda proposed': [convened(), chairs('CZE'), ...proposesAgenda()],
  opened: ready(),
  'observers admitted': admitted(),
  'names on the list': listed,
  'a group speaks': spoken,
  'a point of order': point,
  'ruled on': ruled,
  'appealed against': appealed,
  'a motion put': moved,
  'an objection': opposed,
  'the debate closed': closed,
  'a reply asked for': replying,
  papers: written,
  'a proposal': proposed,
  suspended: [...listed, deed('suspendSitting', 'chair')],
  'the sitting closed': [...listed, closesSitting()],
}
/** Somebody of each class: party, party without a place on any list, signatory, observer State, agency, United Nations entity. */
const WHO = ['CUB', 'FRA', 'HTI', 'ISR', 'EU', 'UNODA'] as const

interface Found {
  readonly label: string
  readonly deed: string
  readonly particulars: { readonly [name: string]: Json }
  readonly off: boolean
  readonly why: readonly string[]
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"') ?? null
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim()

/** The forms of a page by id: the deed, and the fields they hold. */
function formsIn(html: string) {
  const forms = new Map<string, { deed: string; fields: (readonly [string, string])[] }>()
  for (const [, tag, body] of html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)) {
    const found = /\/~do\/(\w+)/.exec(attribute(tag!, 'action') ?? '')
    const id = attribute(tag!, 'id')
    if (!found || id === null) continue
    expect(forms.has(id)).toBe(false)
    forms.set(id, {
      deed: found[1]!,
      fields: [...body!.matchAll(/<input type="hidden"([^>]*)>/g)].map(
        ([, one]) => [attribute(one!, 'name')!, attribute(one!, 'value') ?? ''] as const,
      ),
    })
  }
  return forms
}

/** The buttons of a page that do something by themselves, with what they ask and, where they are off, the words beside them. */
function buttonsIn(html: string): readonly Found[] {
  const forms = formsIn(html)
  const found: Found[] = []
  const refused = [
    ...html.matchAll(
      /<div class="refused"><div class="controls">[\s\S]*?<\/div>((?:<p class="why">[\s\S]*?<\/p>)+)<\/div>/g,
    ),
  ]
  for (const { 0: whole, 1: tag, 2: label, index } of html.matchAll(
    /<button([^>]*form="[^"]*"[^>]*)>([\s\S]*?)<\/button>/g,
  )) {
    const form = forms.get(attribute(tag!, 'form')!)
    expect([whole, form !== undefined]).toEqual([whole, true])
    const name = attribute(tag!, 'name')
    const own = name === null ? [] : [[name, attribute(tag!, 'value') ?? ''] as const]
    const fields = [...form!.fields, ...own].flatMap(([at, text]) =>
      at === '_with' ? [...new URLSearchParams(text.replaceAll('&amp;', '&'))] : [[at, text] as const],
    )
    const shape = shapeOf(form!.deed)!
    const particulars = particularsFrom(
      shape,
      fields.filter(([one]) => !one.startsWith('_')),
    )
    if ('unreadable' in particulars) throw new Error(whole)
    const off = / disabled/.test(tag!)
    const around = refused.find((one) => one.index < index && index < one.index + one[0].length)
    expect([label, off]).toEqual([label, around !== undefined])
    found.push({
      label: plain(label!),
      deed: form!.deed,
      particulars: particulars as Found['particulars'],
      off,
      why: [...(around?.[1] ?? '').matchAll(/<p class="why">([\s\S]*?)<\/p>/g)].map(([, one]) => plain(one!)),
    })
  }
  return found
}

describe.each(Object.entries(STAGES))('the seats, %s', (_, story) => {
  const of = room(...story)
  const pages: readonly (readonly [string, (language: Language) => Page])[] = [
    ...WHO.map((who) => [who, (language: Language) => deskOf(of, who, language)] as const),
    [
      'an organization',
      (language) =>
        organizationDesk(
          shownTo(of, { no: '9', meeting: MX5, capacity: 'organization', who: 'An Institute' }, language),
          { no: '9', meeting: MX5, capacity: 'organization', who: 'An Institute' },
        ),
    ],
    ['the wall', (language) => wallPage(shownTo(of, null, language))],
    ['the public', (language) => floorPage(shownTo(of, null, language))],
  ]
  test.each(pages)('of %s are whole in six languages', (_, page) => {
    for (const language of LANGUAGES) {
      const html = whole(page(language), language)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).not.toMatch(/undefined|\[object|NaN|>null</)
      expect(html).not.toMatch(/<style| style=| on\w+=|javascript:/i)
      if (language === 'zh') expect(/[。！？] [^<]{1,20}/.exec(html)?.[0]).toBeUndefined() // Chinese sentences stand side by side
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
      for (const [, id] of html.matchAll(/<label for="([^"]*)"/g)) expect(ids).toContain(id)
      const regions = [...html.matchAll(/data-region="([^"]*)"/g)].map(([, id]) => id!)
      expect(new Set(regions).size).toBe(regions.length)
      expect(whole(page(language), language)).toBe(html)
    }
  })
  test.each(WHO)('of %s offer what is in order, and say by which rule the rest is not', (who) => {
    const buttons = buttonsIn(whole(deskOf(of, who)))
    expect(buttons.length).toBeGreaterThan(5)
    for (const { deed, particulars, off, why, label } of buttons) {
      expect(Object.hasOwn(ACTS, deed)).toBe(true)
      if (WRITTEN_DEEDS.some((one) => one === deed)) {
        expect([label, off, why.length > 0]).toEqual([label, off, off])
        continue
      }
      expect([label, kindOf(deed)!.particulars.safeParse(particulars).success]).toEqual([label, true])
      const ruling = ruleOn(of.meeting, { kind: deed, by: who, hand: '7', particulars }, NOW)
      expect([label, particulars, ruling.inOrder]).toEqual([label, particulars, !off])
      const { undisclosed } = DOOR_WORDS.en.refused
      const said = ruling.inOrder ? [] : ruling.objections.map((one) => refusal(PAGE_WORDS.en, of.meeting, one))
      for (const one of why) expect([undisclosed, ...said]).toContain(one)
      expect(why.length > 0).toBe(off)
    }
  })
})

const proposal = (story: readonly (Ask | readonly Ask[])[], who: string, language: Language = 'en') =>
  buttonsIn(whole(deskOf(room(...story), who, language), language)).find(({ deed }) => deed === 'submitProposal')!

test.each(LANGUAGES)('a delegation without papers reads that it has submitted none, in %s', (language) => {
  expect(proposal(listed, 'CUB', language)).toMatchObject({ off: true, why: [SEAT_WORDS[language].papers.none] })
  expect(proposal(written, 'CUB', language)).toMatchObject({ off: false, why: [] })
})

test('a delegation that has proposed all its papers reads so, and one that may not propose reads by which rule', () => {
  const { why } = proposal(
    on(proposed, () => [
      deed('submitProposal', 'CUB', {
        document: `${MX5}/WP.2`,
        item: 4,
        text: { original: 'es', versions: { es: { status: 'official', text: 'La Reunión toma nota.' } } },
      }),
    ]),
    'CUB',
  )
  expect(why).toEqual([expect.stringContaining(`${MX5}/WP.1`)])
  expect(proposal(listed, 'EU').why).toEqual([expect.stringMatching(/rule 44/i)])
})

test('the item taken up in a private sitting is everybody’s once a public one goes on with it', () => {
  const decided = [...admitted(), decides('publicSittings'), closesSitting()]
  const yields = { publicSittings: room(...decided).last('decide') }
  const hidden = [...decided, { ...opens('2018-08-16', { private: true }), yields }, takesUp(5), closesSitting()]
  const { meeting, of } = ((of) => ({ of, meeting: asSeen(of, null) }))(room(...hidden, opens('2018-08-17')))
  expect([asSeen(room(...hidden), null).item, meeting.item, of.meeting.item]).toEqual([4, 5, 5])
  expect(of.meeting.entries.at(-1)?.act?.particulars).toEqual({ date: '2018-08-17', item: 5 })
  const open = room(...admitted(), closesSitting(), opens('2018-08-17')).meeting.entries.at(-1)?.act?.particulars
  expect(open).toEqual({ date: '2018-08-17' })
})

test('where scripts are off, the wall and the public’s page are asked for again; a page on which something is typed is not', () => {
  const again = /<noscript><meta http-equiv="refresh" content="10"\/><\/noscript><link/
  const shown = shownTo(room(...listed), null, 'en')
  for (const page of [wallPage(shown), floorPage(shown)]) expect(whole(page)).toMatch(again)
  expect(whole(deskOf(room(...listed), 'CUB'))).not.toContain('http-equiv="refresh"')
})

test('whoever is on the list of the item, or speaks, has no first button there; whoever is not asks for the floor by it', () => {
  const firsts = (who: string, story: readonly (Ask | readonly Ask[])[]) =>
    [...whole(deskOf(room(...story), who)).matchAll(/<button[^>]*class="first"[^>]*>([^<]+)/g)].map(
      ([, label]) => label,
    )
  expect(firsts('FRA', listed)).toEqual(['Ask for the floor'])
  expect(firsts('CUB', listed)).toEqual([])
  expect(firsts('IRN', [...listed, gives('IRN', { as: 'group', group: 'NAM' })])).toEqual([])
})

test('a proposal that was withdrawn is offered to its mover and to others, who may take it up again', () => {
  const question = room(...proposed).no
  const withdrawn = [...proposed, deed('withdrawProposal', 'CUB', { question })]
  const papers = (story: typeof proposed, who: string) => {
    const [, select = ''] = whole(deskOf(room(...story), who)).split('id="proposal-document"')
    return [...(select.split('</select>')[0] ?? '').matchAll(/value="([^"]*WP\.1)"/g)].map(([, symbol]) => symbol)
  }
  const again = (story: typeof proposed, who: string) =>
    buttonsIn(whole(deskOf(room(...story), who))).filter(
      ({ deed, particulars }) => deed === 'submitProposal' && particulars.document === `${MX5}/WP.1`,
    )
  for (const who of ['CUB', 'JPN', 'FRA']) {
    expect([papers(proposed, who), again(proposed, who)]).toEqual([[], []])
    expect(papers(withdrawn, who)).toEqual(who === 'CUB' ? [`${MX5}/WP.1`] : [])
    expect(again(withdrawn, who)).toMatchObject([{ off: false, why: [] }])
  }
})

test('decided at this sitting is what was decided at it, on whichever day it was raised', () => {
  const raised = [...proposed]
  const question = room(...raised).no
  const tomorrow = [...raised, closesSitting(), opens('2018-08-17')]
  const decides = (no: number) => [
    deed('putQuestion', 'chair', { question: no }),
    { ...gavels(no), yields: { proposalsInWriting: 'The Chair permits it.' } },
  ]
  const decidedIn = (story: readonly (Ask | readonly Ask[])[]) =>
    String(questionsNow.show(shownTo(room(...story), null, 'en'))).includes('Decided at this sitting')
  expect(decidedIn(tomorrow)).toBe(false)
  expect(decidedIn([...tomorrow, ...decides(question)])).toBe(true)
  expect(decidedIn([...tomorrow, deed('withdrawProposal', 'CUB', { question })])).toBe(true)
  expect(decidedIn([...raised, ...decides(question), closesSitting(), opens('2018-08-17')])).toBe(false)
})

test.each(LANGUAGES)('who has no group is offered other items alone, in %s', (language) => {
  const { otherItems, otherItemsOrGroup } = SEAT_WORDS[language].place
  const offered = (who: string) =>
    /<summary>([^<]*)<\/summary><ul/.exec(whole(deskOf(room(...admitted()), who, language)))?.[1]
  expect(offered('CUB')).toBe(otherItemsOrGroup)
  for (const who of ['HTI', 'ISR', 'EU', 'UNODA']) expect(offered(who)).toBe(otherItems)
})
