import { describe, expect, test } from 'vitest'
import { RIGHTS, type Convention } from '../src/treaty/convention.ts'
import { entitlements, OF_ONES_OWN, type Entitlement } from '../src/procedure/entitlements.ts'
import { audienceOfBadge } from '../src/procedure/badge.ts'
import { sees, type Json } from '../src/procedure/act.ts'
import { questionDigest } from '../src/procedure/questions.ts'
import { loadConvention } from '../src/record/conventions.ts'
import { conventions as known } from './golden.ts'
import {
  adoptsAgenda,
  bwc,
  chairs,
  closesSitting,
  convened,
  deed,
  MX5,
  opens,
  proposesAgenda,
  reserves,
  room,
  submits,
  tables,
  takesUp,
  type Ask,
  untilPrivate,
} from './room.ts'

const conventions = { ...known, npt: await loadConvention('npt') }
const CLASSES = ['party', 'signatory', 'observerState', 'unEntity', 'agency', 'organization'] as const

// Written by hand from the rules of procedure as a delegate reads them: rule 1 and rule 44, paragraphs 1 to 5. A cell is what holds at a
// public sitting; behind a stroke, what holds at a private one where that is another thing.
//   yes · notice: on prior written notice · admitted: once the meeting has so decided · leave: when the Chair invites it ·
//   admitted+leave: both · request: when it asks · no
// In brackets the condition; "only" where the record knows no act for it, and it is had by hand.
const WITHOUT_ACT = ['attend', 'receive', 'distribute', 'display']
const PARTIES_ALONE = ['yes', 'no', 'no', 'no', 'no', 'no'] as const
const BY_HAND: { readonly [what: string]: readonly string[] } = {
  //                       party, signatory, observer State, UN entity, observer agency, NGO
  // rule                  1      44(1)      44(2)           44(3)      44(4)            44(5)
  // Observers and organizations attend what is public; the United Nations also what is private, of the bodies it services.
  attend: ['yes', 'notice', 'admitted / no', 'yes / only (bodiesServiced)', 'admitted / no', 'yes / no'],
  // Rule 44(5): on request.
  receive: ['yes', 'notice', 'admitted', 'yes', 'admitted', 'request'],
  // Rule 44(2): "to participants", not as conference documents; who hands in documents may do the lesser thing; an agency when invited.
  distribute: ['yes', 'notice', 'admitted', 'yes', 'admitted+leave (competence)', 'no'],
  // Whoever sits at a table, and organizations at their own cost and in a set place (wording of a sister treaty's practice).
  display: ['yes', 'notice', 'admitted', 'yes', 'admitted', 'yes (ownCost)'],
  // Views of a signatory and of the United Nations are documents; an observer agency hands in views when invited, on matters in its competence; an observer State none.
  submitDocument: ['yes', 'notice', 'no', 'yes', 'admitted+leave (competence)', 'no'],
  // Whoever may be invited may ask to be.
  inscribe: ['yes', 'notice', 'admitted / no', 'yes / no', 'admitted / no', 'no'],
  // Organizations in formal sittings never; in an informal segment, where one is held, which the record does not know.
  'giveFloor national': [
    'yes',
    'notice',
    'admitted+leave / no',
    'yes / no',
    'admitted+leave / no',
    'only (informalSegment) / no',
  ],
  // A group is a group of parties.
  'giveFloor group': PARTIES_ALONE,
  // Replies are for States; the Chair may allow one to others who speak.
  requestReply: ['yes', 'notice', 'admitted+leave / no', 'leave / no', 'admitted+leave / no', 'no'],
  'giveFloor reply': ['yes', 'notice', 'admitted+leave / no', 'leave / no', 'admitted+leave / no', 'no'],
  // "Without taking part in decisions": nobody but a party proposes, amends, moves, objects or decides.
  nominate: PARTIES_ALONE,
  raisePointOfOrder: PARTIES_ALONE,
  appealRuling: PARTIES_ALONE,
  moveMotion: PARTIES_ALONE,
  'giveFloor motion': PARTIES_ALONE,
  submitProposal: PARTIES_ALONE,
  amendProposal: PARTIES_ALONE,
  submitAmendment: PARTIES_ALONE,
  acceptAmendment: PARTIES_ALONE,
  amendFact: PARTIES_ALONE,
  amendStructure: PARTIES_ALONE,
  amendWords: PARTIES_ALONE,
  'giveFloor explanation': PARTIES_ALONE,
  object: PARTIES_ALONE,
  requestQuorum: PARTIES_ALONE,
  requestRollCall: PARTIES_ALONE,
  breakSilence: PARTIES_ALONE,
}

const told = ({ answer, after, condition }: Entitlement): string => {
  const on = condition ? ` (${condition})` : ''
  if (answer === 'no') return condition ? `only${on}` : 'no'
  const first = after === 'decision' ? 'admitted' : after
  return (answer === 'yes' ? (first ?? 'yes') : [...(first === 'admitted' ? [first] : []), answer].join('+')) + on
}
/** What the record can rule on: a condition is for the Chair to judge, and what is had by hand alone no act gives. */
const ruledOn = (said: string): string => {
  const [open = '', closed = open] = said.split(' / ').map((one) => (/^only /.test(one) ? 'no' : one.split(' (')[0]!))
  return cell(open, closed)
}
const cell = (open: string, closed: string): string => (open === closed ? open : `${open} / ${closed}`)
const TABLE = entitlements(bwc)
const nameOf = ({ deed: one, right, as }: (typeof TABLE)[number]): string =>
  [one ?? right, ...(as ? [as] : [])].join(' ')

describe('who may do what', () => {
  test('is the table written by hand from the rules, class by class, for public and private sittings', () => {
    const ours = Object.fromEntries(
      TABLE.map((one) => [
        nameOf(one),
        CLASSES.map((name) => cell(told(one.classes[name]!.public), told(one.classes[name]!.private))),
      ]),
    )
    expect(ours).toEqual(BY_HAND)
    expect(Object.keys(bwc.classes)).toEqual(CLASSES)
  })
  test('each of another convention too: one code, and the data alone make the difference', () => {
    const tableOf = (convention: Convention) =>
      Object.fromEntries(
        entitlements(convention).map((one) => [
          nameOf(one),
          CLASSES.map((name) => cell(told(one.classes[name]!.public), told(one.classes[name]!.private))),
        ]),
      )
    // Of the sister treaty the same is taken, rule by rule, until its own rules are read.
    expect(tableOf(conventions.npt)).toEqual(BY_HAND)
    // The invented convention lets agencies speak of right, has replies of its own and knows neither material nor informal segments for organizations.
    const lanes = tableOf(conventions.lanes)
    expect(lanes.attend).toEqual(BY_HAND.attend)
    expect(lanes.distribute).toEqual(BY_HAND.distribute)
    expect(lanes['giveFloor national']!.slice(4)).toEqual(['admitted / no', 'no'])
    expect(lanes.display!.slice(4)).toEqual(['admitted', 'no'])
    // A convention that tightens the access of organizations: nothing but the data changes.
    const own = bwc.classes.organization!
    const tightened = tableOf({
      ...bwc,
      classes: { ...bwc.classes, organization: { ...own, may: ['attend'], conditions: {}, onRequest: [] } },
    })
    expect(['attend', 'receive', 'display', 'giveFloor national'].map((what) => tightened[what]![5])).toEqual([
      'yes / no',
      'no',
      'no',
      'no',
    ])
    const others = (table: { readonly [what: string]: readonly string[] }) =>
      Object.fromEntries(Object.entries(table).map(([what, cells]) => [what, cells.slice(0, 5)]))
    expect(others(tightened)).toEqual(others(BY_HAND))
  })
  test('a right under another line than the class’s own cites that line', () => {
    const display = TABLE.find(({ right }) => right === 'display')!
    const floor = TABLE.find((one) => nameOf(one) === 'giveFloor national')!
    expect(display.classes.party!.public.rules).toEqual(['materialAtTables'])
    expect(floor.classes.organization!.public.rules).toEqual(['informalSegments'])
    expect(floor.classes.organization!.private.rules).toEqual(['organizations'])
    expect(bwc.rules.materialAtTables).toMatchObject({ number: null, verified: false })
  })
  // Written by hand from the last rows of the same table: practice, and rule 43 for the public.
  //                     attend, private, speak, submit, to participants, receive, propose, decide, at the tables
  test.each([
    // Attends, speaks in an invited slot, hands in nothing; documents and material as arranged.
    ['guest', ['yes', 'no', 'invited', 'no', 'no', 'arranged', 'no', 'no', 'arranged']],
    // Rule 43: public sittings alone, public documents.
    ['public', ['accredited', 'no', 'no', 'no', 'no', 'publicAlone', 'no', 'no', 'no']],
    // Through its members, one of them speaking for it; each State decides for itself.
    ['group', [...Array(7).fill('throughMembers'), 'no', 'throughMembers']],
    // The Chair's leave to speak, mandated papers, drafts for the Chair; nothing proposed or decided.
    ['secretariat', ['yes', 'yes', 'leave', 'mandated', 'mandated', 'yes', 'draftsForChair', 'no', 'notApplicable']],
  ] as const)('%s, who is of no class: as the rows of practice say', (who, by) => {
    for (const convention of [bwc, conventions.npt, conventions.lanes])
      expect(RIGHTS.map((right) => convention.besides?.[who]?.gives[right] ?? 'no')).toEqual(by)
  })
  test('each class stands under its rule: 1, and 44 with its five paragraphs', () => {
    const rules = CLASSES.map((name) => bwc.rules[bwc.classes[name]!.rule]!)
    expect(rules.map(({ number, paragraph }) => [number, paragraph ?? null])).toEqual([
      ['1', null],
      ['44', 1],
      ['44', 2],
      ['44', 3],
      ['44', 4],
      ['44', 5],
    ])
  })
  test('what takes back one’s own doing is told apart', () => {
    expect([...OF_ONES_OWN].sort()).toEqual([
      'deferInscription',
      'withdrawInscription',
      'withdrawObjection',
      'withdrawProposal',
      'withdrawReply',
    ])
  })
})

// Each cell once more, asked of the rulings in a meeting that is played.
const DELEGATES = { party: 'CUB', signatory: 'HTI', observerState: 'ISR', unEntity: 'UNIDIR', agency: 'EU' } as const
type Delegate = keyof typeof DELEGATES
const text = (words: string): Json => ({ original: 'en', versions: { en: { status: 'official', text: words } } })
const person = { title: 'ms', gender: 'f', latin: 'A. Person' } as const
const registers = (as: string, ...who: string[]): Ask => deed('register', 'secretariat', { as, who })

const publicly = (...before: readonly (Ask | readonly Ask[])[]): readonly (Ask | readonly Ask[])[] => [
  ...before,
  opens(),
]
const begun = (secret: boolean, admitted: boolean): readonly (Ask | readonly Ask[])[] => [
  ...(secret ? untilPrivate : publicly)(
    convened(),
    chairs('CZE'),
    registers('party', 'CUB', 'CZE', 'JPN'),
    ...Object.entries(DELEGATES).flatMap(([as, who]) => (as === 'party' ? [] : [registers(as, who)])),
    proposesAgenda(),
    submits('CUB', 'WP.1'),
  ),
  adoptsAgenda(),
  ...(admitted
    ? [deed('grantObserverStatus', 'chair', { who: ['ISR'] }), deed('grantAgencyStatus', 'chair', { who: ['EU'] })]
    : []),
  takesUp(4),
]
const JAPAN_SPOKE = [deed('giveFloor', 'chair', { who: 'JPN', as: 'national' }), deed('concludeStatement', 'chair')]

/** The meeting at the point where a delegation may do something, and the request by which it does. */
function scene(what: string, who: string, secret: boolean, admitted: boolean) {
  const before = begun(secret, admitted)
  const [name = '', as] = what.split(' ')
  const last = (...story: readonly (Ask | readonly Ask[])[]) => {
    const told = room(...before, ...story)
    return { ...told, no: told.meeting.entries.length }
  }
  const motion = (...more: Ask[]) => last(deed('moveMotion', 'JPN', { motion: 'closeDebate' }), ...more)
  const proposed = [deed('submitProposal', 'CUB', { document: `${MX5}/WP.1`, item: 4, text: text('Let it be so.') })]
  const floor = (particulars: { readonly [name: string]: Json } = {}): Ask =>
    deed('giveFloor', 'chair', { who, as: as!, ...particulars })
  switch (what) {
    case 'attend':
      return { ...last(), request: deed('noteAttendance', 'secretariat', { as: classOf(who), who: [who] }) }
    case 'submitDocument':
      return { ...last(), request: submits(who, 'WP.9') }
    case 'inscribe':
      return { ...last(), request: deed('inscribe', who, { item: 4 }) }
    case 'giveFloor national':
      return { ...last(), request: floor() }
    case 'giveFloor group':
      return { ...last(), request: floor({ group: 'NAM' }) }
    case 'requestReply': {
      const told = last(...JAPAN_SPOKE)
      return { ...told, request: deed('requestReply', who, { to: told.no - 1 }) }
    }
    case 'giveFloor reply': {
      const told = last(...JAPAN_SPOKE)
      const asked = deed('requestReply', who, { to: told.no - 1 }, { yields: { rightOfReply: 'The Chair allows it.' } })
      if (!told.ask(asked).inOrder) return { ...told, request: floor({ reply: told.no }) }
      const again = last(...JAPAN_SPOKE, asked)
      return { ...again, request: floor({ reply: again.no }) }
    }
    case 'nominate':
      return { ...last(), request: deed('nominate', who, { person, state: 'JPN' }) }
    case 'appealRuling': {
      const raised = last(deed('raisePointOfOrder', 'JPN'))
      const ruled = last(
        deed('raisePointOfOrder', 'JPN'),
        deed('ruleOnPoint', 'chair', { point: raised.no, upheld: false }),
      )
      return { ...ruled, request: deed('appealRuling', who, { ruling: raised.no }) }
    }
    case 'moveMotion':
      return { ...last(), request: deed('moveMotion', who, { motion: 'suspendSitting' }) }
    case 'giveFloor motion': {
      const told = motion()
      return { ...told, request: floor({ question: told.no, side: 'against' }) }
    }
    case 'submitProposal':
      return { ...last(), request: { ...proposed[0]!, by: who } }
    case 'amendProposal': {
      const told = last(...proposed)
      return { ...told, request: deed('amendProposal', who, { question: told.no, text: text('Let it be otherwise.') }) }
    }
    case 'submitAmendment': {
      const other = {
        ...proposed[0]!,
        by: 'JPN',
        particulars: { ...proposed[0]!.particulars, document: `${MX5}/WP.2` },
      }
      const told = last(submits('JPN', 'WP.2'), other)
      return {
        ...told,
        request: deed('submitAmendment', who, { question: told.no, text: text('Let it be otherwise.') }),
      }
    }
    case 'acceptAmendment': {
      const told = last(...proposed)
      const amended = last(
        ...proposed,
        deed('submitAmendment', 'JPN', { question: told.no, text: text('Let it be otherwise.') }),
      )
      return { ...amended, request: deed('acceptAmendment', who, { question: amended.no }) }
    }
    case 'requestRollCall': {
      const told = last(...proposed)
      return { ...told, request: deed('requestRollCall', who, { question: told.no }) }
    }
    case 'giveFloor explanation': {
      const told = last(...proposed)
      const put = deed('putQuestion', 'chair', { question: told.no })
      const asked = last(...proposed, put)
      const digest = questionDigest(asked.meeting.questions[0]!)
      const decided = last(
        ...proposed,
        put,
        deed(
          'decideQuestion',
          'chair',
          { question: told.no, mode: 'consensus', digest },
          { yields: { proposalsInWriting: 'It has long been known.' } },
        ),
      )
      return { ...decided, request: floor({ question: told.no }) }
    }
    case 'amendFact':
    case 'amendStructure':
    case 'amendWords':
    case 'object': {
      const told = last(reserves('CRP.1', 'draftReport'), tables())
      const paragraph = told.meeting.draft!.paragraphs.find(({ id }) => id === 'agenda')!
      const seen = paragraph.digests.en!
      const particulars = {
        amendFact: { paragraph: 'agenda', digests: { ...paragraph.digests } as { [code: string]: string } },
        amendStructure: { change: 'delete', paragraph: 'agenda' },
        amendWords: { paragraph: 'agenda', language: 'en', text: 'The agenda was adopted.', seen },
        object: {},
      }[what]
      return { ...told, request: deed(what, who, particulars as { readonly [name: string]: Json }) }
    }
    case 'breakSilence': {
      const told = last(
        closesSitting(),
        deed('startSilence', 'secretariat', { text: text('The timetable changes.'), deadline: '2018-09-01T12:00Z' }),
      )
      return { ...told, request: deed('breakSilence', who, { silence: told.no }) }
    }
    default:
      return { ...last(), request: deed(name, who) }
  }
}
const classOf = (who: string): string => Object.entries(DELEGATES).find(([, one]) => one === who)![0]

/** What the rulings say of it, in the words of the table. */
function ruled(what: string, name: Delegate, secret: boolean): string {
  const who = DELEGATES[name]
  const here = (admitted: boolean) => scene(what, who, secret, admitted)
  const { ask, request } = here(true)
  const ruling = ask(request)
  const needsAdmission = (): boolean => {
    const before = here(false)
    const early = before.ask(before.request)
    return !early.inOrder && early.objections.some(({ facts }) => facts.missing === 'admission')
  }
  const first = bwc.classes[name]!.admittedBy === 'decision' && needsAdmission() ? ['admitted'] : []
  const noticed = bwc.classes[name]!.admittedBy === 'notice' ? 'notice' : 'yes'
  if (ruling.inOrder) return first[0] ?? noticed
  const rules = ruling.objections.flatMap((one) => ('rule' in one ? [one.rule] : []))
  const leave = Object.fromEntries(rules.map((rule) => [rule, 'The Chair allows it.']))
  if (ask({ ...request, yields: leave }).inOrder) return [...first, 'leave'].join('+')
  // It is the rule the table cites that does not allow it, and not merely the state of the meeting.
  const cited = TABLE.find((one) => nameOf(one) === what)!.classes[name]![secret ? 'private' : 'public'].rules
  const group = ruling.objections.some((one) => 'impediment' in one && one.impediment === 'notOfTheGroup')
  return group || cited.some((rule) => rules.includes(rule)) ? 'no' : `no, but by ${rules.join(', ')}`
}

describe.each(Object.keys(DELEGATES) as Delegate[])('rulings for a delegation of the class %s', (name) => {
  const at = CLASSES.indexOf(name)
  test.each(Object.keys(BY_HAND).filter((what) => !WITHOUT_ACT.includes(what)))(
    '%s: as the table says, at a public and at a private sitting',
    (what) => {
      expect(cell(ruled(what, name, false), ruled(what, name, true))).toBe(ruledOn(BY_HAND[what]![at]!))
    },
  )
  test('attend: noted as attending where the table says so; what goes on at a private sitting is for those who may attend it', () => {
    const { meeting } = room(...begun(true, true))
    const badge = { no: '1', meeting: MX5, capacity: 'delegation', who: DELEGATES[name] } as const
    const inside = sees(audienceOfBadge(meeting, badge), 'states') ? ruled('attend', name, true) : 'no'
    expect(cell(ruled('attend', name, false), inside)).toBe(ruledOn(BY_HAND.attend![at]!))
  })
  test('receive: what is circulated to participants reaches it', () => {
    const { meeting } = room(...begun(false, true))
    const badge = { no: '1', meeting: MX5, capacity: 'delegation', who: DELEGATES[name] } as const
    expect(sees(audienceOfBadge(meeting, badge), 'participants')).toBe(true)
  })
})

test('on notice means that a delegation has been communicated before it asks for the floor', () => {
  const story = begun(false, true).filter((one) => !('kind' in one) || one.particulars.as !== 'signatory')
  const ruling = room(...story).ask(deed('inscribe', 'HTI', { item: 4 }))
  expect(ruling.inOrder ? [] : ruling.objections).toMatchObject([{ rule: 'credentials', facts: { who: 'HTI' } }])
})

test('a non-governmental organization has no code, so that no act can be uttered in its name', () => {
  const ruling = room(...begun(false, true)).ask(deed('inscribe', 'GREEN-PEN', { item: 4 }))
  expect(ruling.inOrder ? [] : ruling.objections).toMatchObject([{ impediment: 'unknownParticipant' }])
  const { meeting } = room(...begun(true, true))
  const audience = audienceOfBadge(meeting, { no: '1', meeting: MX5, capacity: 'organization', who: null })
  expect([sees(audience, 'participants'), sees(audience, 'states')]).toEqual([true, false])
})
