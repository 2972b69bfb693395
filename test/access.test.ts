import { describe, expect, test } from 'vitest'
import { AUDIENCES, type Audience, type Json, type Request } from '../src/procedure/act.ts'
import { ACTS, type Deed } from '../src/procedure/acts.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { audienceOf, recount, ruleOn, type Ruling } from '../src/procedure/ruling.ts'
import { completed } from '../src/languages/fixed.ts'
import { PAGE_WORDS, REPORT_LANGUAGES } from '../src/languages/index.ts'
import { refusal } from '../src/languages/refusal.ts'
import { compose, outline } from '../src/report/compose.ts'
import { toldIn } from '../src/report/document.ts'
import { parseRecord, recordText, verify } from '../src/record/chain.ts'
import { openMeeting, seenBy } from '../src/record/open.ts'
import { replay } from '../src/record/replay.ts'
import { classOf } from '../src/treaty/convention.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import {
  admits,
  admitsAgencies,
  adopts,
  adoptsAgenda,
  attend,
  bwc,
  chairs,
  closesSitting,
  convened,
  decides,
  deed,
  discuss,
  introduces,
  MX5,
  objects,
  observersSpeak,
  opening,
  opens,
  proposesAgenda,
  reserves,
  room,
  speaksFor,
  strikes,
  submits,
  tables,
  takesUp,
  type Ask,
  untilPrivate,
} from './room.ts'

/** What stands in the way, as a refusal prints it: 44(1) for a rule whose number is verified, else the rule's or the impediment's name. */
const printed = (ruling: Ruling): string => {
  if (ruling.inOrder) return 'yes'
  const one = (objection: (typeof ruling.objections)[number]): string => {
    if ('impediment' in objection) return objection.impediment
    const line = bwc.rules[objection.rule]!
    return line.verified && line.number !== null
      ? `${line.number}${line.paragraph === undefined ? '' : `(${line.paragraph})`}`
      : objection.rule
  }
  return ruling.objections.map(one).join(' + ')
}

const draft = (): readonly Ask[] => [reserves('3', 'report'), reserves('CRP.1', 'draftReport'), tables()]
const inPrivate = (): readonly Ask[] => [
  ...untilPrivate(convened(), chairs('CZE'), proposesAgenda()),
  adoptsAgenda(),
  takesUp(4),
]

// Rule 44 and rule 1 of the rules of procedure, class by class. Written by hand from the rules (paragraphs as the report of
// 2018 prints them): a signatory does all but propose and decide; an observer State attends, and speaks by the Chair's
// leave; a United Nations entity contributes orally and in writing; an observer agency attends, and speaks and submits when
// invited; private sittings are for parties and signatories. `invited`: the line the Chair's leave is given under.
type Row = {
  readonly who: string
  readonly as: string
  readonly before?: readonly Ask[]
  readonly invited?: string
  readonly attend: string
  readonly speak: string
  readonly speakInPrivate: string
  readonly submit: string
  readonly propose: string
  readonly decide: string
}
const yes = 'yes'
const closed = 'publicSittings'
const no2 = '44(2)'
const no4 = '44(4)'
// prettier-ignore
const TABLE: { readonly [row: string]: Row } = {
  'a State Party':                            { who: 'FRA',    as: 'party',         attend: yes, speak: yes, speakInPrivate: yes, submit: yes, propose: yes, decide: yes },
  'a signatory':                              { who: 'HTI',    as: 'signatory',     attend: yes, speak: yes, speakInPrivate: yes, submit: yes, propose: '44(1)', decide: '44(1)' },
  'an observer State before the decision':    { who: 'ISR',    as: 'observerState', attend: no2, speak: no2, speakInPrivate: `${no2} + ${closed}`, submit: no2, propose: no2, decide: no2 },
  'an observer State given leave before the decision': { who: 'ISR', as: 'observerState', invited: 'observerStates', attend: no2, speak: no2, speakInPrivate: `${no2} + ${closed}`, submit: no2, propose: no2, decide: no2 },
  'an observer State after the decision':     { who: 'ISR',    as: 'observerState', before: [admits('ISR')], attend: yes, speak: no2, speakInPrivate: `${no2} + ${closed}`, submit: no2, propose: no2, decide: no2 },
  'an observer State given leave':            { who: 'ISR',    as: 'observerState', before: [admits('ISR')], invited: 'observerStates', attend: yes, speak: yes, speakInPrivate: closed, submit: no2, propose: no2, decide: no2 },
  'a United Nations entity':                  { who: 'UNIDIR', as: 'unEntity',      attend: yes, speak: yes, speakInPrivate: closed, submit: yes, propose: '44(3)', decide: '44(3)' },
  'an observer agency before the decision':   { who: 'EU',     as: 'agency',        attend: no4, speak: no4, speakInPrivate: `${no4} + ${closed}`, submit: no4, propose: no4, decide: no4 },
  'an observer agency invited before the decision': { who: 'EU', as: 'agency', invited: 'observerAgencies', attend: no4, speak: no4, speakInPrivate: `${no4} + ${closed}`, submit: no4, propose: no4, decide: no4 },
  'an observer agency after the decision':    { who: 'EU',     as: 'agency',        before: [admitsAgencies('EU')], attend: yes, speak: no4, speakInPrivate: `${no4} + ${closed}`, submit: no4, propose: no4, decide: no4 },
  'an observer agency with an invitation':    { who: 'EU',     as: 'agency',        before: [admitsAgencies('EU')], invited: 'observerAgencies', attend: yes, speak: yes, speakInPrivate: closed, submit: yes, propose: no4, decide: no4 },
}

describe('what each class may do', () => {
  const open = room(opening())
  for (const [name, row] of Object.entries(TABLE)) {
    const { who, before = [], invited } = row
    const leave = (ask: Ask): Ask =>
      invited === undefined ? ask : { ...ask, yields: { [invited]: 'The Chair so decides.' } }
    const speaks = row.as === 'party' ? discuss(4, who) : observersSpeak(4, [who])
    const inOpen = before.length === 0 ? open : room(opening(), before)
    const tabled = room(opening(), before, draft())
    const [first] = tabled.meeting.draft!.paragraphs
    const paragraph = tabled.meeting.draft!.paragraphs.find(({ id }) => id === 'discussion')!
    const text = { original: 'en', versions: { en: { status: 'official', text: 'More.' } } }
    const proposals: { readonly [deed: string]: Ask } = {
      amendWords: deed('amendWords', who, {
        paragraph: paragraph.id,
        language: 'en',
        seen: paragraph.digests.en!,
        text: 'It discussed.',
      }),
      amendFact: deed('amendFact', who, { paragraph: paragraph.id }),
      'amendStructure, delete': deed('amendStructure', who, { change: 'delete', paragraph: paragraph.id }),
      'amendStructure, move': deed('amendStructure', who, {
        change: 'move',
        paragraph: paragraph.id,
        after: first!.id,
      }),
      'amendStructure, insert': deed('amendStructure', who, {
        change: 'insert',
        paragraph: 'x',
        after: paragraph.id,
        text,
      }),
    }
    test(`${name} attends: ${row.attend}`, () =>
      expect(printed(inOpen.ask(leave(attend(row.as, who))))).toBe(row.attend))
    test(`${name} speaks: ${row.speak}`, () => expect(printed(inOpen.ask(leave(speaks)))).toBe(row.speak))
    test(`${name} speaks in a private sitting: ${row.speakInPrivate}`, () =>
      expect(printed(room(inPrivate(), before).ask(leave(speaks)))).toBe(row.speakInPrivate))
    test(`${name} submits: ${row.submit}`, () =>
      expect(printed(inOpen.ask(leave(submits(who, 'WP.9'))))).toBe(row.submit))
    for (const [what, ask] of Object.entries(proposals)) {
      if (ask.kind === 'amendStructure' && what.endsWith('move')) {
        const after = tabled.meeting.draft!.paragraphs[0]!.id
        test(`${name} proposes (${what}): ${row.propose}`, () =>
          expect(printed(tabled.ask(leave({ ...ask, particulars: { ...ask.particulars, after } })))).toBe(row.propose))
      } else
        test(`${name} proposes (${what}): ${row.propose}`, () =>
          expect(printed(tabled.ask(leave(ask)))).toBe(row.propose))
    }
    test(`${name} objects to the adoption: ${row.decide}`, () =>
      expect(printed(tabled.ask(leave(objects(who))))).toBe(row.decide))
  }

  test('leave is the Chair’s reason in words: neither a number nor blank space', () => {
    const { ask, no } = room(opening(), admitsAgencies('EU'))
    expect(printed(ask(observersSpeak(4, ['EU'], { observerAgencies: '  ' })))).toBe('44(4)')
    expect(printed(ask({ ...observersSpeak(4, ['EU']), yields: { observerAgencies: no } }))).toBe('44(4)')
  })
  test('leave given to one observer is asked for each of those who speak, under the rule of each', () => {
    const { ask } = room(opening(), admits('ISR'), admitsAgencies('EU'))
    expect(printed(ask(observersSpeak(4, ['ISR', 'EU', 'UNIDIR'], { observerAgencies: 'invited' })))).toBe('44(2)')
    expect(
      printed(
        ask(observersSpeak(4, ['ISR', 'EU', 'UNIDIR'], { observerAgencies: 'invited', observerStates: 'leave' })),
      ),
    ).toBe('yes')
  })
  test('rule 44 yields to no decision of the meeting: what it withholds cannot be decided away', () => {
    for (const line of ['signatories', 'observerStates', 'unEntities', 'observerAgencies', 'organizations'])
      expect(printed(room(opening()).ask(decides(line)))).toBe('ruleDoesNotYield')
  })
  test('a private sitting opens to an observer by a decision of the meeting alone', () => {
    const story = [...inPrivate(), admitsAgencies('EU'), decides('publicSittings')]
    const { ask, no } = room(story)
    const spoken = (yields: { readonly [rule: string]: number | string }) =>
      printed(ask({ ...observersSpeak(4, ['EU']), yields }))
    expect(spoken({ observerAgencies: 'invited', publicSittings: 'The Chair says so.' })).toBe('publicSittings')
    expect(spoken({ observerAgencies: 'invited', publicSittings: no - 1 })).toBe('publicSittings')
    expect(spoken({ observerAgencies: 'invited', publicSittings: no })).toBe('yes')
  })
})

// Who may be noted as what: everyone in the class of its own, and refused by the rule of its own class elsewhere.
// prettier-ignore
const NOTED: { readonly [who: string]: { readonly [as: string]: string } } = {
  FRA:    { party: yes, signatory: '1', observerState: '1', unEntity: '1', agency: '1', organization: '1' },
  HTI:    { party: '44(1)', signatory: yes, observerState: '44(1)', unEntity: '44(1)', agency: '44(1)', organization: '44(1)' },
  ISR:    { party: no2, signatory: no2, observerState: yes, unEntity: no2, agency: no2, organization: no2 },
  UNIDIR: { party: '44(3)', signatory: '44(3)', observerState: '44(3)', unEntity: yes, agency: '44(3)', organization: '44(3)' },
  EU:     { party: no4, signatory: no4, observerState: no4, unEntity: no4, agency: yes, organization: no4 },
}

describe('who is noted in which class', () => {
  const { ask } = room(opening(), admits('ISR'), admitsAgencies('EU'))
  for (const [who, cells] of Object.entries(NOTED))
    for (const [as, expected] of Object.entries(cells)) {
      test(`${who} attends as ${as}: ${expected}`, () => expect(printed(ask(attend(as, who)))).toBe(expected))
      test(`${who} registers as ${as}: ${expected}`, () =>
        expect(printed(ask(deed('register', 'secretariat', { as, who: [who] })))).toBe(expected))
    }
  test('only a State that is neither party nor signatory is admitted as an observer State', () => {
    const cells = Object.keys(NOTED).map((who) => [who, printed(room(opening()).ask(admits(who)))])
    expect(Object.fromEntries(cells)).toEqual({ FRA: '1', HTI: '44(1)', ISR: yes, UNIDIR: '44(3)', EU: no4 })
  })
  test('only an organization that is no United Nations entity is granted the status of observer agency', () => {
    const cells = Object.keys(NOTED).map((who) => [who, printed(room(opening()).ask(admitsAgencies(who)))])
    expect(Object.fromEntries(cells)).toEqual({ FRA: '1', HTI: '44(1)', ISR: no2, UNIDIR: '44(3)', EU: yes })
  })
  test('only States Parties are noted in the discussion, and none of them among the observers', () => {
    const story = room(opening(), admits('ISR'), admitsAgencies('EU'))
    const asParties = Object.keys(NOTED).map((who) => [who, story.ask(discuss(4, who)).inOrder])
    expect(Object.fromEntries(asParties)).toEqual({ FRA: true, HTI: false, ISR: false, UNIDIR: false, EU: false })
    expect(printed(story.ask(observersSpeak(4, ['FRA'])))).toBe('1')
  })
  test('one name of another class among many refuses the list, and names that one alone', () => {
    const ruling = ask(attend('party', 'FRA', 'JPN', 'TZA', 'CUB'))
    expect(ruling).toEqual({
      inOrder: false,
      objections: [{ rule: 'signatories', norm: 'ownClass', facts: { who: 'TZA', class: 'signatory', as: 'party' } }],
    })
  })
})

describe('non-governmental organizations', () => {
  const CODES = ['NGO', 'NGO-1', 'GREEN', '', 'organization', 'constructor']
  test('have no code: no State and no organization of the convention is of their class', () => {
    const codes = [...Object.keys(bwc.states), ...Object.keys(bwc.organizations)]
    expect(codes.filter((code) => classOf(bwc, code, '2018-08-16') === 'organization')).toEqual([])
  })
  for (const code of CODES)
    test(`what ${JSON.stringify(code)} may do is nothing that is an act`, () => {
      const { ask, meeting } = room(opening(), draft())
      const { id, digests } = meeting.draft!.paragraphs[0]!
      const requests = [
        submits(code, 'WP.9'),
        deed('amendWords', code, { paragraph: id, language: 'en', seen: digests.en!, text: 'More.' }),
        deed('amendFact', code, { paragraph: id, digests: {} }),
        deed('amendStructure', code, { change: 'delete', paragraph: id }),
        objects(code),
        deed('withdrawObjection', code),
      ]
      for (const request of requests)
        expect([request.kind, printed(ask(request))]).toEqual([request.kind, 'unknownParticipant'])
    })
  test('are counted, not named: who takes part as one of them is nobody the convention knows', () => {
    const { ask } = room(opening())
    for (const noted of [
      attend('organization', 'NGO-1'),
      discuss(4, 'NGO-1'),
      observersSpeak(4, ['NGO-1']),
      admits('NGO-1'),
      admitsAgencies('NGO-1'),
    ])
      expect([noted.kind, printed(ask(noted))]).toEqual([noted.kind, 'unknownParticipant'])
    expect(printed(ask(speaksFor('NGO-1', 'NAM')))).toBe('notOfTheGroup')
    expect(printed(ask(deed('noteOrganizations', 'secretariat', { count: 26 })))).toBe('yes')
    expect(printed(ask(deed('noteOrganizations', 'secretariat', { count: 1, who: ['NGO-1'] })))).toBe('malformed')
  })
})

describe('a refusal', () => {
  const CITED = { FRA: '1', HTI: '44(1)', ISR: '44(2)', UNIDIR: '44(3)', EU: '44(4)' } as const
  const { meeting, ask } = room(
    opening(),
    admits('ISR'),
    admitsAgencies('EU'),
    attend('party', 'FRA'),
    attend('signatory', 'HTI'),
    attend('observerState', 'ISR'),
    attend('unEntity', 'UNIDIR'),
    deed('noteOrganizations', 'secretariat', { count: 26 }),
    draft(),
  )
  test('cites rule and paragraph in all six languages, where the convention’s data has them verified', () => {
    for (const [who, cited] of Object.entries(CITED)) {
      const ruling = who === 'FRA' ? ask(observersSpeak(4, ['FRA'])) : ask(objects(who))
      if (ruling.inOrder) throw new Error(`${who} objects`)
      for (const language of LANGUAGES) {
        const told = refusal(PAGE_WORDS[language], meeting, ruling.objections[0]!)
        expect([language, cited, cited.match(/\d+/g)!.every((number) => told.match(/\d+/g)?.includes(number))]).toEqual(
          [language, cited, true],
        )
      }
    }
    const ruling = ask(objects('HTI'))
    expect(ruling.inOrder || refusal(PAGE_WORDS.en, meeting, ruling.objections[0]!)).toBe(
      'Haiti, taking part as one of the Signatories, has no right to take part in decisions. (Rule 44, paragraph 1)',
    )
  })
  test('says of a rule whose number is not verified that it is to be confirmed, and prints no number', () => {
    const { meeting, ask } = room(inPrivate())
    const ruling = ask(observersSpeak(4, ['UNIDIR']))
    if (ruling.inOrder) throw new Error('an observer spoke in private')
    expect(bwc.rules.publicSittings).toMatchObject({ verified: false })
    for (const language of LANGUAGES)
      expect(refusal(PAGE_WORDS[language], meeting, ruling.objections[0]!)).not.toMatch(/\d/)
  })
  test('prints the number and paragraph that the report prints of the class', () => {
    const PARAGRAPHS = { signatories: '1', observerStates: '2', unEntities: '3', agencies: '4', organizations: '5' }
    for (const language of LANGUAGES) {
      const told = toldIn(compose({ ...meeting, draft: null }, REPORT_LANGUAGES[language], { no: 1, hash: '' }))
      for (const [id, paragraph] of Object.entries(PARAGRAPHS)) {
        const numbers = told.find((one) => one.id === id)?.text.match(/\d+/g)
        expect([language, id, numbers?.includes('44'), numbers?.includes(paragraph)]).toEqual([
          language,
          id,
          true,
          true,
        ])
      }
    }
  })
})

// Whose act each deed is (C: the Chair, S: the secretariat, D: a delegation), and who sees it where it does not say private.
// prettier-ignore
const DEEDS: { readonly [D in Deed]: readonly [offices: string, audience: Audience, particulars: { readonly [name: string]: Json }] } = {
  convene:               ['S', 'public', convened().particulars],
  correctMeeting:        ['S', 'public', { from: '2018-08-15' }],
  assumeChair:           ['S', 'public', chairs('CZE').particulars],
  noteSecretariat:       ['S', 'public', { role: 'member', person: { title: 'ms', gender: 'f', latin: 'A. Person' }, post: 'head', unit: 'ISU' }],
  openSitting:           ['C', 'public', { date: '2018-08-16' }],
  closeSitting:          ['C', 'public', {}],
  proposeAgenda:         ['C', 'public', { document: `${MX5}/1`, items: [{ no: 4, topic: 'MX.5' }] }],
  adoptAgenda:           ['C', 'public', { document: `${MX5}/1` }],
  applyRules:            ['C', 'public', { document: 'BWC/CONF.VIII/2', conference: 'conference.8' }],
  takeUpItem:            ['C', 'public', { item: 5 }],
  register:              ['S', 'podium', { as: 'party', who: ['FRA'] }],
  noteAttendance:        ['S', 'public', { as: 'party', who: ['FRA'] }],
  grantObserverStatus:   ['C', 'public', { who: ['ISR'] }],
  grantAgencyStatus:     ['C', 'public', { who: ['EU'] }],
  noteOrganizations:     ['S', 'public', { count: 26 }],
  reserveSymbol:         ['S', 'public', { symbol: `${MX5}/INF.1`, kind: 'participants' }],
  inviteToSubmit:        ['C', 'public', { who: ['EU'] }],
  submitDocument:        ['CSD', 'public', submits('FRA', 'WP.9').particulars],
  drawAttention:         ['C', 'public', { document: `${MX5}/1` }],
  introduceDocuments:    ['S', 'public', { item: 4, documents: [`${MX5}/WP.1`] }],
  publishDocuments:      ['S', 'public', { site: 'https://meeting.example', system: 'https://documents.example' }],
  noteParticipation:     ['S', 'public', { item: 4, who: ['FRA'] }],
  noteGroupStatement:    ['S', 'public', { item: 4, who: 'VEN', group: 'NAM' }],
  noteObserverStatements:['S', 'public', { item: 4, who: ['UNIDIR'] }],
  noteViews:             ['C', 'public', { item: 4 }],
  circulateStatements:   ['S', 'public', { statements: true, presentations: false }],
  presentChairPaper:     ['C', 'public', { paper: { original: 'en', versions: { en: { status: 'official', text: { title: 'Summary', parts: [{ text: 'One.' }] } } } }, disclaimer: true }],
  annexChairPaper:       ['C', 'public', { consulted: true }],
  tableReport:           ['C', 'public', { symbol: `${MX5}/CRP.1`, paragraphs: [{ id: 'x', no: '1', digests: {} }] }],
  amendFact:             ['CSD', 'public', { paragraph: 'x', digests: {} }],
  amendStructure:        ['CD', 'public', { change: 'delete', paragraph: 'x' }],
  amendWords:            ['CD', 'public', { paragraph: 'x', language: 'en', seen: 'f'.repeat(64), text: 'One.' }],
  noteAmendments:        ['S', 'public', {}],
  object:                ['D', 'public', {}],
  withdrawObjection:     ['D', 'public', {}],
  adoptReport:           ['C', 'public', { digest: 'f'.repeat(64) }],
  closeMeeting:          ['C', 'public', {}],
  issueReport:           ['S', 'public', { symbol: `${MX5}/3`, date: '2018-11-08' }],
  decide:                ['C', 'public', { rule: 'agendaFirst', matter: 'as the meeting decided' }],
  strike:                ['CS', 'public', { no: 1, reason: 'entered by mistake' }],
  planSitting:           ['S', 'public', { date: '2018-08-16', from: '10:00', to: '13:00', room: 'XVII' }],
  planWork:              ['CS', 'public', { entries: [{ date: '2018-08-16', item: 4, activity: { original: 'en', versions: { en: { status: 'official', text: 'Discussion' } } } }] }],
  nominate:              ['D', 'public', { person: { title: 'ms', gender: 'f', latin: 'A. Person' }, state: 'FRA' }],
  electViceChair:        ['C', 'public', { state: 'FRA', mode: 'acclamation' }],
  designateActingChair:  ['C', 'public', { person: { title: 'ms', gender: 'f', latin: 'A. Person' }, state: 'FRA' }],
  resumeChair:           ['C', 'public', {}],
  replaceChair:          ['S', 'public', { person: { title: 'ms', gender: 'f', latin: 'A. Person' }, state: 'POL' }],
  suspendSitting:        ['C', 'public', {}],
  resumeSitting:         ['C', 'public', {}],
  requestQuorum:         ['D', 'public', {}],
  verifyQuorum:          ['S', 'public', { present: ['FRA'] }],
  resumeItem:            ['C', 'public', { item: 4 }],
  openList:              ['CS', 'public', { item: 4 }],
  inscribe:              ['D', 'public', { item: 4 }],
  withdrawInscription:   ['D', 'public', { inscription: 9 }],
  moveInscription:       ['C', 'public', { inscription: 9, reason: 'he travels' }],
  swapInscriptions:      ['CS', 'public', { one: 9, other: 10 }],
  deferInscription:      ['CD', 'public', { inscription: 9 }],
  skipAbsent:            ['CS', 'public', { inscription: 9 }],
  closeList:             ['C', 'public', { item: 4, digest: 'f'.repeat(64) }],
  reopenList:            ['C', 'public', { item: 4 }],
  giveFloor:             ['C', 'public', { who: 'FRA', as: 'national' }],
  stopClock:             ['CS', 'public', {}],
  resumeClock:           ['CS', 'public', {}],
  concludeStatement:     ['CS', 'public', {}],
  callToOrder:           ['C', 'public', { why: 'time' }],
  limitSpeeches:         ['C', 'public', { seconds: { national: 300 } }],
  requestReply:          ['D', 'public', { to: 9 }],
  withdrawReply:         ['D', 'public', {}],
  raisePointOfOrder:     ['D', 'public', {}],
  ruleOnPoint:           ['C', 'public', { point: 9, upheld: true }],
  ruleOnNature:          ['C', 'public', { question: 9, nature: 'procedure' }],
  appealRuling:          ['D', 'public', { ruling: 9 }],
  moveMotion:            ['D', 'public', { motion: 'closeDebate' }],
  submitProposal:        ['D', 'public', { document: `${MX5}/WP.9`, item: 4, text: { original: 'en', versions: { en: { status: 'official', text: 'The Meeting decides.' } } } }],
  amendProposal:         ['D', 'public', { question: 9, text: { original: 'en', versions: { en: { status: 'official', text: 'The Meeting notes.' } } } }],
  submitAmendment:       ['D', 'public', { question: 9, text: { original: 'en', versions: { en: { status: 'official', text: 'The Meeting notes.' } } } }],
  acceptAmendment:       ['D', 'public', { question: 9 }],
  withdrawProposal:      ['D', 'public', { question: 9 }],
  putQuestion:           ['C', 'public', { question: 9 }],
  deferVote:             ['C', 'public', { question: 9, until: '2018-08-18T10:00Z' }],
  requestRollCall:       ['D', 'public', { question: 9 }],
  decideQuestion:        ['C', 'public', { question: 9, mode: 'consensus', digest: 'f'.repeat(64) }],
  recordVote:            ['S', 'public', { question: 9, digest: 'f'.repeat(64), method: 'showOfHands', yes: 3, no: 1, abstain: 0 }],
  startSilence:          ['CS', 'public', { text: { original: 'en', versions: { en: { status: 'official', text: 'The dates are changed.' } } }, deadline: '2018-09-01T10:00Z' }],
  breakSilence:          ['D', 'public', { silence: 9 }],
  declareSilence:        ['CS', 'public', { silence: 9, agreed: true }],
}

describe('whose act a deed is', () => {
  const { meeting } = room(opening())
  test('every deed is in the table, and nothing else', () =>
    expect(Object.keys(DEEDS).sort()).toEqual(Object.keys(ACTS).sort()))
  for (const [kind, [offices, , particulars]] of Object.entries(DEEDS))
    for (const [office, by] of [
      ['C', 'chair'],
      ['S', 'secretariat'],
      ['D', 'FRA'],
      ['D', 'HTI'],
      ['D', 'UNIDIR'],
    ] as const) {
      const may = offices.includes(office)
      test(`${kind} is ${may ? '' : 'not '}for ${by} to utter`, () => {
        const ruling = ruleOn(meeting, { kind, by, hand: '1', particulars })
        const notYours = { impediment: 'notYours', facts: { deed: kind, by } }
        if (!may) expect(ruling).toEqual({ inOrder: false, objections: [notYours] })
        else expect(ruling.inOrder ? [] : ruling.objections).not.toContainEqual(notYours)
      })
    }
  test('offices are spelled in one way: the Chair’s acts are not for a delegation called Chair', () => {
    for (const by of ['Chair', 'CHAIR', ' chair', 'secretary', 'Secretariat'])
      expect(printed(ruleOn(meeting, { hand: '1', ...decides('agendaFirst'), by }))).toBe('notYours')
  })
})

describe('who sees an act', () => {
  const open = room(opening()).meeting
  const shut = room(inPrivate()).meeting
  const entry = (kind: string, sitting: number, particulars: Request['particulars']) => ({
    no: 9,
    at: '2018-08-16T08:00:00.000Z',
    act: { sitting, by: 'chair', hand: '1', kind, particulars, salt: 'x' },
  })
  for (const [kind, [, audience, particulars]] of Object.entries(DEEDS)) {
    test(`${kind}: ${audience}; in a private sitting ${audience === 'podium' ? 'podium' : 'States alone'}`, () => {
      expect(audienceOf(open, entry(kind, 1, particulars))).toBe(audience)
      expect(audienceOf(shut, entry(kind, 0, particulars))).toBe(audience) // made before the sitting was opened
      expect(audienceOf(shut, entry(kind, 2, particulars))).toBe(audience === 'podium' ? 'podium' : 'states')
    })
  }
  test('of an act withheld from the reader himself nothing can be told: it is for the podium', () => {
    expect(audienceOf(open, { no: 9, at: '2018-08-16T08:00:00.000Z' })).toBe('podium')
  })
})

// Who reads what is meant for whom, by hand: a private sitting's acts are for parties and signatories, so they reach both
// of their audiences and the podium.
const READS: { readonly [reader in Audience]: readonly Audience[] } = {
  public: ['public'],
  participants: ['public'],
  states: ['public', 'states'],
  parties: ['public', 'states'],
  podium: ['public', 'states', 'podium'],
}

describe('what is withheld', async () => {
  // Every act of the story bears its audience's canary: in the source it cites, its hand, its salt, a kept text; and those of
  // the private sitting also in whatever text they have of their own.
  const CANARY: { readonly [A in Audience]: string } = {
    public: 'sparrow',
    participants: 'wren',
    states: 'canaryOfStates',
    parties: 'finch',
    podium: 'canaryOfPodium',
  }
  const secret = CANARY.states
  const text = (words: string): Json => ({ original: 'en', versions: { en: { status: 'official', text: words } } })
  const publicly = (...asks: readonly Ask[]) => asks.map((ask) => ({ ask, audience: 'public' as const }))
  const privately = (...asks: readonly Ask[]) => asks.map((ask) => ({ ask, audience: 'states' as const }))
  const story: readonly { readonly ask: Ask; readonly audience: Audience }[] = [
    ...publicly(convened(), chairs('CZE')),
    {
      ask: deed('register', 'secretariat', { as: 'party', who: ['FJI'] }, { kept: { FJI: CANARY.podium } }),
      audience: 'podium',
    },
    ...publicly(
      ...proposesAgenda(),
      reserves('INF.1', 'participants'),
      opens(),
      decides('publicSittings'),
      closesSitting(),
      { ...opens('2018-08-16', { private: true }), yields: { publicSittings: 8 } },
    ),
    ...privately(
      adoptsAgenda(),
      takesUp(4),
      deed('decide', 'chair', { rule: 'topicsOfTheProgramme', matter: secret }),
      submits('JPN', 'WP.1', { title: text(secret) }),
      submits('VUT', 'WP.2', { title: text('A paper') }),
      attend('party', 'FRA', 'JPN', 'CUB'),
      discuss(4, 'FRA', 'NRU'),
      deed('presentChairPaper', 'chair', {
        paper: {
          original: 'en',
          versions: { en: { status: 'official', text: { title: secret, parts: [{ text: secret }] } } },
        },
        disclaimer: true,
      }),
      deed('annexChairPaper', 'chair', { consulted: true }),
      deed('noteOrganizations', 'secretariat', { count: 77777 }),
    ),
    {
      ask: deed('register', 'secretariat', { as: 'party', who: ['PLW'] }, { kept: { PLW: CANARY.podium } }),
      audience: 'podium',
    },
    ...privately(reserves('3', 'report'), reserves('CRP.1', 'draftReport'), tables()),
    ...privately(
      deed('amendWords', 'FRA', { paragraph: 'discussion', language: 'en', text: secret }),
      deed('amendStructure', 'FRA', {
        change: 'insert',
        paragraph: 'new',
        after: 'discussion',
        text: text(secret),
      }),
      objects('CUB'),
      deed('withdrawObjection', 'CUB'),
      deed('strike', 'chair', { no: 20, reason: secret }),
      deed('drawAttention', 'chair', { document: `${MX5}/WP.1` }),
      closesSitting(),
    ),
    ...publicly(
      opens(),
      deed('drawAttention', 'chair', { document: `${MX5}/WP.2` }),
      introduces(4, 'WP.1'),
      attend('signatory', 'HTI'),
      adopts(),
    ),
    ...publicly(
      deed('closeMeeting', 'chair'),
      deed('issueReport', 'secretariat', { symbol: `${MX5}/3`, date: '2018-11-08' }),
    ),
  ]
  const requests = story.map(({ ask, audience }, at) => ({
    line: at + 2,
    at: null,
    request: {
      ...ask,
      hand: CANARY[audience],
      kept: { ...ask.kept, note: `${CANARY[audience]} kept apart` },
      source: { document: CANARY[audience], note: CANARY[audience] },
    },
  }))
  const done = replay({ meeting: MX5, convention: 'bwc', requests }, bwc, {
    completed,
    now: () => '2018-08-16T08:00:00.000Z',
    salt: (no) => `${CANARY[story[no - 1]!.audience]} ${no}`,
  })
  if (!done.ok) throw new Error(`${done.request.kind}: ${JSON.stringify(done.objections)} ${done.unfit ?? ''}`)
  const read = parseRecord(recordText(done.header, done.lines))
  if (!read.ok) throw new Error(read.fault.message)
  const whole = read.record
  const opened = await openMeeting(whole)
  if ('fault' in opened) throw new Error(opened.fault)
  const canariesIn = (words: string) => AUDIENCES.filter((audience) => words.includes(CANARY[audience]))
  const plain = ({ convention, ...meeting }: Meeting): string =>
    JSON.stringify({ ...meeting, digest: convention.digest })

  test('each act has the audience the story gives it', () => {
    expect(whole.lines.map((line) => audienceOf(opened.meeting, line))).toEqual(story.map(({ audience }) => audience))
  })
  for (const reader of AUDIENCES) {
    const seen = seenBy(opened, reader)
    test(`${reader}: the record handed out bears the canaries of ${READS[reader].join(', ')} and no other`, () => {
      const handedOut = recordText(seen.record.header, seen.record.lines)
      expect(canariesIn(handedOut)).toEqual(READS[reader])
      expect(verify(handedOut)).toMatchObject({
        ok: true,
        hash: whole.lines.at(-1)!.hash,
        withheld: story.filter(({ audience }) => !READS[reader].includes(audience)).length,
      })
    })
    test(`${reader}: the meeting recounted holds no canary but its own`, () => {
      expect(canariesIn(plain(seen.meeting))).toEqual(READS[reader])
      expect(canariesIn(plain(recount(bwc, MX5, seen.record.lines)))).toEqual(READS[reader])
    })
    test(`${reader}: the report, in six languages, as report and as draft, holds no canary but its own`, () => {
      for (const as of ['report', 'draft'] as const)
        for (const language of LANGUAGES) {
          const report = JSON.stringify(compose(seen.meeting, REPORT_LANGUAGES[language], seen.head, as))
          expect(canariesIn(report).filter((audience) => !READS[reader].includes(audience))).toEqual([])
          if (!READS[reader].includes('states')) expect(report).not.toMatch(/77,?777|٧٧/)
        }
    })
    test(`${reader}: what took place in private is ${READS[reader].includes('states') ? 'in' : 'not in'} the meeting`, () => {
      const shown = READS[reader].includes('states')
      const { meeting } = seen
      expect(meeting.attendance.map(({ as }) => as)).toEqual(shown ? ['party', 'signatory'] : ['signatory'])
      expect(
        [meeting.decisions, meeting.discussions, meeting.chairPaper ? [1] : [], meeting.draft ? [1] : []].map(
          ({ length }) => length,
        ),
      ).toEqual(shown ? [2, 1, 1, 1] : [1, 0, 0, 0])
      expect(meeting.registered.map(({ who }) => who)).toEqual(
        READS[reader].includes('podium') ? [['FJI'], ['PLW']] : [],
      )
      expect(meeting.entries).toHaveLength(story.length)
      expect(seen.head).toEqual(opened.head)
    })
  }
  test('a sentence whose only document is withheld is not told, rather than told of nothing', () => {
    const told = AUDIENCES.map((reader) =>
      outline(seenBy(opened, reader).meeting, REPORT_LANGUAGES.en)
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages = [] }) => passages.map(({ name }) => name)))
        .filter((name) => name === 'attentionDrawn' || name === 'papersIntroduced'),
    )
    const both = ['attentionDrawn', 'papersIntroduced']
    expect(told).toEqual([[], [], both, both, both])
  })
  test('the canaries are there to be found: the whole record has those of all three audiences', () => {
    expect(canariesIn(recordText(whole.header, whole.lines))).toEqual(['public', 'states', 'podium'])
  })
  test('whatever single act is withheld, the report is still composed', () => {
    for (const hidden of whole.lines) {
      if (['convene', 'openSitting'].includes(hidden.act!.kind)) continue // always public: nothing precedes a sitting's opening in it
      const meeting = recount(
        bwc,
        MX5,
        whole.lines.map(({ no, at, act }) => (no === hidden.no ? { no, at } : { no, at, act: act! })),
      )
      for (const as of ['report', 'draft'] as const)
        expect(
          () => compose(meeting, REPORT_LANGUAGES.en, { no: 1, hash: '' }, as),
          `without ${hidden.act!.kind}`,
        ).not.toThrow()
    }
  })
})

describe('striking', () => {
  test('is for Chair and secretariat: no delegation takes back what stands in the record', () => {
    const { ask } = room(opening(), attend('party', 'FRA'))
    expect(printed(ask(strikes(8)))).toBe('yes')
    expect(printed(ask({ ...strikes(8), by: 'FRA' }))).toBe('notYours')
  })
})
