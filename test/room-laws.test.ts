import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Json } from '../src/procedure/act.ts'
import { completed } from '../src/languages/fixed.ts'
import { MODES } from '../src/procedure/proceedings.ts'
import { isOpen } from '../src/procedure/questions.ts'
import { pendingPoint } from '../src/procedure/rulings.ts'
import { emptyMeeting, type Meeting } from '../src/procedure/meeting.ts'
import { isParty, classNameOf } from '../src/procedure/participants.ts'
import { script } from '../src/procedure/script.ts'
import { after, recount, ruleOn } from '../src/procedure/ruling.ts'
import { seal, withhold, type Head, type Line } from '../src/record/chain.ts'
import { bwc, MX5, opening, PARTIES, registers, type Ask } from './room.ts'

const WHO = [...PARTIES.slice(0, 4), 'HTI', 'ISR', 'EU', 'UNIDIR', 'ICRC', 'ZZZ']
/** One of the latest things a number may name, counted from the last: which ones, its name says. */
const no = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(1000), fc.integer({ min: 1000, max: 1002 }))
const NAMED: { readonly [name: string]: (meeting: Meeting) => readonly { readonly act: number }[] } = {
  point: ({ rulings }) => rulings,
  ruling: ({ rulings }) => rulings,
  question: ({ questions }) => questions,
  reply: ({ replies }) => replies,
  to: ({ statements }) => statements,
  no: ({ entries }) => entries.map(({ no }) => ({ act: no })),
}
const named = (meeting: Meeting, name: string, value: Json): Json => {
  if (typeof value !== 'number' || value < 1000 || value > 1002) return value
  const all = (NAMED[name] ?? (({ inscriptions }: Meeting) => inscriptions))(meeting)
  return all.at(-1 - (value - 1000))?.act ?? 1
}
const who = fc.constantFrom(...WHO)
const text = { original: 'en', versions: { en: { status: 'official', text: 'The Meeting decides.' } } }
const reason = fc.constantFrom('', 'as agreed')
const asked = (
  kind: string,
  by: fc.Arbitrary<string> | string,
  particulars: { readonly [name: string]: fc.Arbitrary<Json | undefined> },
  yields: readonly string[] = [],
): fc.Arbitrary<Ask> =>
  fc
    .record({
      by: typeof by === 'string' ? fc.constant(by) : by,
      particulars: fc.record(particulars),
      given: reason,
    })
    .map(({ by, particulars, given }) => ({
      kind,
      by,
      particulars: Object.fromEntries(Object.entries(particulars).filter(([, value]) => value !== undefined)) as {
        readonly [name: string]: Json
      },
      ...(given === '' || yields.length === 0
        ? {}
        : { yields: Object.fromEntries(yields.map((line) => [line, given])) }),
    }))
const item = fc.constantFrom(4, 5, 9)
const perhaps = <T extends Json>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Whatever anybody might ask in the room, also what is not theirs to ask. */
const ANYTHING: fc.Arbitrary<Ask> = fc.oneof(
  { weight: 5, arbitrary: asked('inscribe', who, { item, group: perhaps(fc.constantFrom('NAM', 'WG')) }) },
  {
    weight: 6,
    arbitrary: asked(
      'giveFloor',
      'chair',
      {
        who,
        as: fc.constantFrom('national', 'group', 'reply', 'motion', 'explanation'),
        group: perhaps(fc.constantFrom('NAM', 'WG')),
        reply: perhaps(no),
        question: perhaps(no),
        side: perhaps(fc.constantFrom('for', 'against')),
      },
      ['speakingOrder', 'observerAgencies', 'observerStates', 'rightOfReply'],
    ),
  },
  { weight: 5, arbitrary: asked('concludeStatement', 'chair', {}) },
  asked('stopClock', 'secretariat', {}),
  asked('resumeClock', 'chair', {}),
  { weight: 5, arbitrary: asked('closeList', 'chair', { item }) },
  asked('reopenList', 'chair', { item }),
  asked('withdrawInscription', who, { inscription: no }),
  asked('deferInscription', who, { inscription: no }),
  asked('skipAbsent', 'chair', { inscription: no }),
  asked('moveInscription', 'chair', { inscription: no, before: perhaps(no), reason: fc.constant('as agreed') }),
  asked('swapInscriptions', 'secretariat', { one: no, other: no }),
  asked('limitSpeeches', 'chair', { seconds: fc.constant({ national: 60 }), interventions: perhaps(fc.constant(1)) }),
  { weight: 5, arbitrary: asked('raisePointOfOrder', who, {}) },
  { weight: 6, arbitrary: asked('ruleOnPoint', 'chair', { point: no, upheld: fc.boolean() }) },
  { weight: 8, arbitrary: asked('appealRuling', who, { ruling: no }) },
  {
    weight: 2,
    arbitrary: asked('moveMotion', who, {
      motion: fc.constantFrom('suspendSitting', 'adjournDebate', 'closeDebate', 'adjournSitting'),
    }),
  },
  asked('putQuestion', 'chair', {
    matter: fc.constant(text),
    nature: perhaps(fc.constantFrom('procedure', 'substance')),
  }),
  { weight: 2, arbitrary: asked('object', who, { question: perhaps(no) }) },
  {
    weight: 3,
    arbitrary: asked('decideQuestion', 'chair', { question: no, mode: fc.constantFrom(...MODES) }),
  },
  {
    weight: 2,
    arbitrary: asked('recordVote', 'secretariat', {
      question: no,
      method: fc.constant('showOfHands'),
      yes: fc.nat(5),
      no: fc.nat(3),
      abstain: fc.nat(3),
    }),
  },
  asked('requestQuorum', who, {}),
  asked('verifyQuorum', 'secretariat', { present: fc.constant(['FRA', 'CUB']) }),
  asked('requestReply', who, { to: no }),
  asked('suspendSitting', 'chair', {}),
  { weight: 2, arbitrary: asked('resumeSitting', 'chair', {}) },
  asked('takeUpItem', 'chair', { item }, ['openingOrder']),
  asked('resumeItem', 'chair', { item }),
  asked('grantAgencyStatus', 'chair', { who: fc.constant(['EU']) }),
  asked('grantObserverStatus', 'chair', { who: fc.constant(['ISR']) }),
  asked('closeSitting', 'chair', {}),
  asked('openSitting', 'chair', { date: fc.constantFrom('2018-08-16', '2018-08-17') }),
  asked('strike', 'secretariat', { no, reason: fc.constant('entered by mistake') }),
)

const state = ({ convention: _, entries, ...rest }: Meeting): unknown =>
  JSON.parse(
    JSON.stringify({
      ...rest,
      lists: [...rest.lists],
      debates: [...rest.debates],
      struck: [...rest.struck],
      introduced: [...rest.introduced],
      bySymbol: [...rest.bySymbol],
      numbers: entries.length,
    }),
  )

/** Plays what is in order of a sequence of requests, and tells each step. */
function play(requests: readonly Ask[], step: (before: unknown, meeting: Meeting, line: Line) => void) {
  let meeting: Meeting = emptyMeeting(bwc, MX5)
  let head: Head & { at: string } = { no: 0, hash: '0'.repeat(64), at: '2018-08-16T08:00:00.000Z' }
  const lines: Line[] = []
  for (const one of [...opening(), registers('party', ...PARTIES), registers('agency', 'EU'), ...requests]) {
    const particulars = Object.fromEntries(
      Object.entries(one.particulars).map(([name, value]) => [
        name,
        one.kind === 'recordVote' && name === 'no' ? value : named(meeting, name, value),
      ]),
    )
    const request = completed(meeting, { hand: '1', ...one, particulars })
    const before = state(meeting)
    const ruling = ruleOn(meeting, request)
    expect(state(meeting)).toEqual(before) // a ruling changes nothing
    if (!ruling.inOrder) {
      expect(ruling.objections.length).toBeGreaterThan(0)
      continue
    }
    const line = seal({ ...request, sitting: meeting.sitting }, head, head.at, `salt${head.no}`)
    meeting = after(meeting, line)
    lines.push(line)
    head = { ...line }
    step(before, meeting, line)
  }
  return { meeting, lines }
}

describe('whatever is asked in the room', () => {
  test('never reaches a state that the rules forbid', () => {
    const played = new Set<string>()
    fc.assert(
      fc.property(fc.array(ANYTHING, { minLength: 20, maxLength: 60 }), (requests) => {
        play(requests, (_, meeting, { act }) => {
          played.add(act!.kind)
          const { speaking, inscriptions, discussions, observerStatements, questions, lists } = meeting
          // A speaker in an open sitting, with a right to speak or by leave; not while a point of order waits.
          if (speaking) {
            expect(meeting.sitting).toBeGreaterThan(0)
            const own = meeting.convention.classes[classNameOf(meeting, speaking.who)!]!
            expect(own.may.includes('speak') || own.ifInvited.includes('speak')).toBe(true)
            if (own.admittedBy === 'decision')
              expect(meeting.admitted.some((one) => one.who.includes(speaking.who))).toBe(true)
          }
          if (pendingPoint(meeting)) expect(speaking?.since ?? null).toBeNull()
          if (act?.kind === 'giveFloor') expect(pendingPoint(meeting)).toBeNull()
          // On each list everybody once for itself and once for a group; nobody joins a closed list.
          const keys = inscriptions.map((one) => `${one.item} ${one.who} ${one.group}`)
          expect(new Set(keys).size).toBe(keys.length)
          if (act?.kind === 'inscribe') expect(lists.get(Number(act.particulars.item))?.closed ?? null).toBeNull()
          // Parties in the discussion, all others apart.
          expect(discussions.every((one) => one.who.every((code) => isParty(meeting, code)))).toBe(true)
          expect(observerStatements.every((one) => one.who.every((code) => !isParty(meeting, code)))).toBe(true)
          // No decision without a vote over an objection; no vote on a result; objections by parties alone.
          for (const one of questions) {
            if (one.outcome && one.outcome.mode !== 'vote') expect(one.objections).toEqual([])
            if (one.outcome?.mode === 'vote') expect(one.nature).toBe('procedure')
            // No more votes than parties; an appeal and a motion are carried or not.
            const { yes = 0, no = 0, abstain = 0 } = one.outcome?.tally ?? {}
            expect(yes + no + abstain).toBeLessThanOrEqual(PARTIES.length)
            if (one.subject.kind === 'appeal' || one.subject.kind === 'motion')
              expect(['tookNote', 'acclamation']).not.toContain(one.outcome?.mode)
            expect(one.objections.every(({ by }) => isParty(meeting, by))).toBe(true)
            if (one.subject.kind !== 'chairProposes' && one.subject.kind !== 'matter')
              expect(isParty(meeting, one.by)).toBe(true)
          }
          // Between an appeal and its decision nothing goes on.
          if (questions.some((one) => one.subject.kind === 'appeal' && isOpen(one)))
            expect(['giveFloor', 'takeUpItem', 'closeList', 'suspendSitting', 'closeSitting']).not.toContain(act!.kind)
          // The script has at most one step that is due.
          expect(script(meeting).filter((one) => one.state === 'due').length).toBeLessThanOrEqual(1)
        })
      }),
      { numRuns: 250, seed: 44 },
    )
    // The law is about something: the room was full of deeds.
    for (const kind of [
      'giveFloor',
      'inscribe',
      'ruleOnPoint',
      'appealRuling',
      'moveMotion',
      'decideQuestion',
      'recordVote',
      'strike',
      'closeList',
      'object',
    ])
      expect(played).toContain(kind)
  })
  test('recounts to what it was step by step, whatever is withheld', () => {
    fc.assert(
      fc.property(
        fc.array(ANYTHING, { minLength: 10, maxLength: 40 }),
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (requests, shown) => {
          const { meeting, lines } = play(requests, () => {})
          expect(state(recount(bwc, MX5, lines))).toEqual(state(meeting))
          const seen = withhold(lines, ({ no }) => shown[no % 60]!)
          let step: Meeting = emptyMeeting(bwc, MX5)
          for (const line of seen) step = after(step, line)
          expect(state(recount(bwc, MX5, seen))).toEqual(state(step))
          expect(() => script(step)).not.toThrow()
        },
      ),
      { numRuns: 60 },
    )
  })
})
