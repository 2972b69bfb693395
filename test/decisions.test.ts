import { describe, expect, test } from 'vitest'
import { isCarried } from '../src/procedure/majorities.ts'
import type { Question } from '../src/procedure/proceedings.ts'
import {
  bwc,
  closesSitting,
  deed,
  gavels,
  gives,
  moves,
  MX5,
  objects,
  opening,
  opens,
  PARTIES,
  registers,
  room,
  roomUnder,
  submits,
  votes,
  type Ask,
} from './room.ts'

const text = (words: string) => ({ original: 'en', versions: { en: { status: 'official', text: words } } })
const ready = (): readonly Ask[] => [...opening(), registers('party', ...PARTIES), registers('signatory', 'HTI')]
const proposes = (who: string): readonly Ask[] => [
  submits(who, 'WP.1'),
  deed('submitProposal', who, { document: `${MX5}/WP.1`, item: 4, text: text('The Meeting decides to meet again.') }),
]
const puts = (question: number, more = {}): Ask => deed('putQuestion', 'chair', { question, ...more })
const amends = (who: string, question: number): Ask =>
  deed('submitAmendment', who, { question, text: text('The Meeting notes.') })
/** The words of the first question before the meeting. */
const wordsOf = ({ questions }: { questions: readonly Question[] }) => questions[0]?.text?.versions.en?.text
const early = { proposalsInWriting: 'The Chair permits it.' }

/** The convention with a vote on substance to fall back on, as a two-thirds body has it. */
const voting = {
  ...bwc,
  rules: {
    ...bwc.rules,
    votingOnSubstance: {
      ...bwc.rules.votingOnSubstance!,
      terms: {
        vote: true,
        deferHours: 48,
        majority: 'twoThirds',
        base: 'presentAndVoting',
        atLeast: 'halfOfParticipating',
      },
    },
  },
}
const votingRoom = roomUnder(voting, MX5)

describe('a proposal', () => {
  const proposed = [...ready(), ...proposes('CUB')]
  const question = room(proposed).no
  test('is in writing, by the party that submitted the paper, and decided the day after it was circulated', () => {
    const put = [...proposed, puts(question)]
    expect(room(put).against(gavels(question))).toEqual(['proposalsInWriting'])
    expect(room(put).against({ ...gavels(question), yields: early })).toEqual([])
    const tomorrow = [...proposed, closesSitting(), opens('2018-08-17'), puts(question)]
    expect(room(tomorrow).against(gavels(question))).toEqual([])
    expect(room(proposed).against(gavels(question))).toEqual(['notPut', 'proposalsInWriting'])
    expect(
      room(ready(), submits('JPN', 'WP.1')).against(
        deed('submitProposal', 'CUB', { document: `${MX5}/WP.1`, item: 4, text: text('x') }),
      ),
    ).toEqual(['noSuchDocument'])
  })
  test('is withdrawn by its mover before a decision, put or deferred, unless it was amended by others', () => {
    const withdraw = deed('withdrawProposal', 'CUB', { question })
    expect(room(proposed).against(withdraw)).toEqual([])
    expect(room(proposed, puts(question)).against(withdraw)).toEqual([])
    expect(room(proposed, puts(question), { ...gavels(question), yields: early }).against(withdraw)).toEqual([
      'noSuchQuestion',
    ])
    const until = deed('deferVote', 'chair', { question, until: '2018-08-19T09:00Z' })
    expect(votingRoom(proposed, puts(question), until).against(withdraw)).toEqual([])
    const revise = deed('amendProposal', 'CUB', { question, text: text('The Meeting decides.') })
    expect(room(proposed, revise).against(withdraw)).toEqual([])
    const { meeting, against } = room(proposed, amends('JPN', question), withdraw)
    expect(against(withdraw)).toEqual(['noSuchQuestion'])
    expect(meeting.questions.map(({ lapsed }) => lapsed)).toEqual([null, meeting.entries.length])
    expect(room(proposed).against(amends('HTI', question))).toEqual(['signatories'])
  })
  test('that was withdrawn is moved again by its mover, or taken up by another', () => {
    const withdrawn = [...proposed, puts(question), deed('withdrawProposal', 'CUB', { question })]
    const again = (who: string) =>
      deed('submitProposal', who, {
        document: `${MX5}/WP.1`,
        item: 4,
        text: text('The Meeting decides to meet again.'),
      })
    const other = deed('submitProposal', 'JPN', {
      document: `${MX5}/WP.1`,
      item: 4,
      text: text('The Meeting decides.'),
    })
    expect(room(withdrawn).ask(other)).toMatchObject({ objections: [{ impediment: 'otherWords' }] })
    expect(room(withdrawn).against({ ...other, by: 'CUB' })).toEqual([])
    for (const who of ['CUB', 'JPN']) {
      const { meeting, against, no } = room(withdrawn, again(who))
      expect(meeting.questions.map(({ by, withdrawn }) => [by, withdrawn !== null])).toEqual([
        ['CUB', true],
        [who, false],
      ])
      expect(against(again('FRA'))).toEqual(['alreadyMoved'])
      expect(against(deed('withdrawProposal', who, { question: no }))).toEqual([])
    }
    expect(room(withdrawn).against(again('HTI'))).toEqual(['signatories'])
    expect(room(proposed).against(again('JPN'))).toEqual(['alreadyMoved'])
    const closure = [...ready(), moves('CUB', 'closeDebate')]
    const back = [...closure, deed('withdrawProposal', 'CUB', { question: room(closure).no })]
    for (const who of ['CUB', 'JPN']) expect(room(back).against(moves(who, 'closeDebate'))).toEqual([])
  })
  test('once put is amended by nobody; before, its mover revises it and others submit amendments', () => {
    const revises = (who: string) => deed('amendProposal', who, { question, text: text('The Meeting notes.') })
    const revised = room(proposed, revises('CUB')).meeting.questions
    expect(revised.map(({ amended, text }) => [amended, text?.versions.en?.text])).toEqual([[[], 'The Meeting notes.']])
    expect(room(proposed).against(revises('JPN'))).toEqual(['notYours'])
    expect(room(proposed).against(amends('CUB', question))).toEqual(['notYours'])
    const put = room(proposed, puts(question))
    expect(put.against(revises('CUB'))).toEqual(['alreadyPut'])
    expect(put.against(amends('JPN', question))).toEqual(['alreadyPut'])
  })
  test('stands as it was submitted while an amendment is before the meeting, and is not put before it', () => {
    const told = room(proposed, amends('JPN', question))
    expect(wordsOf(told.meeting)).toBe('The Meeting decides to meet again.')
    expect(told.ask({ ...puts(question), yields: early })).toMatchObject({
      objections: [{ rule: 'proposalsInWriting', facts: { who: 'JPN', why: 'amendment' } }],
    })
    const back = deed('withdrawProposal', 'JPN', { question: told.no })
    expect(told.against({ ...back, by: 'CUB' })).toEqual(['notYours'])
    expect(room(proposed, amends('JPN', question), back).against(puts(question))).toEqual([])
  })
  test('has the words of an amendment its mover accepts, and may still be withdrawn', () => {
    for (const who of ['JPN', 'FRA']) {
      const amended = [...proposed, amends(who, question)]
      const accepts = (by: string) => deed('acceptAmendment', by, { question: room(amended).no })
      expect(room(amended).against(accepts(who))).toEqual(['notYours'])
      const told = room(amended, accepts('CUB'))
      expect(wordsOf(told.meeting)).toBe('The Meeting notes.')
      expect(told.against(puts(question))).toEqual([])
      expect(told.against(accepts('CUB'))).toEqual(['noSuchQuestion'])
      expect(told.against(deed('withdrawProposal', 'CUB', { question }))).toEqual([])
    }
  })
  test('has the words of an amendment the meeting adopts, and is its mover’s alone no longer', () => {
    const amended = [...proposed, amends('JPN', question), amends('FRA', question)]
    const [first, second] = [room(amended).no - 1, room(amended).no]
    const put = [...amended, puts(second), { ...gavels(second), yields: early }]
    const told = room(put)
    expect(wordsOf(told.meeting)).toBe('The Meeting notes.')
    expect(told.against(deed('withdrawProposal', 'CUB', { question }))).toEqual(['withdrawalOfProposals'])
    expect(told.ask(puts(question))).toMatchObject({ objections: [{ facts: { who: 'JPN', no: first } }] })
    const agreed = room(put, deed('withdrawProposal', 'JPN', { question: first }), puts(question))
    expect(agreed.against({ ...gavels(question), yields: early })).toEqual([])
  })
  test('is put though an amendment was not agreed to, where no vote may be taken on it; where one may, the vote decides', () => {
    const amended = [...proposed, amends('JPN', question)]
    const amendment = room(amended).no
    const objected = [...amended, puts(amendment), deed('object', 'CUB', { question: amendment })]
    expect(room(objected).against(puts(question))).toEqual([])
    expect(votingRoom(objected).against(puts(question))).toEqual(['proposalsInWriting'])
    const decided = room(objected, puts(question), { ...gavels(question), yields: early })
    expect(decided.meeting.questions.find(({ act }) => act === amendment)?.lapsed).toBe(decided.no)
    expect(wordsOf(decided.meeting)).toBe('The Meeting decides to meet again.')
  })
  test('that changed after it was read is not decided: the gavel names its digest', () => {
    const seen = room(proposed, puts(question), { ...gavels(question), yields: early }).lines.at(-1)!.act!.particulars
    const amend = deed('amendProposal', 'CUB', { question, text: text('The Meeting notes.') })
    const changed = room(proposed, amend, puts(question))
    expect(changed.against({ ...deed('decideQuestion', 'chair', seen), yields: early })).toEqual(['textChanged'])
  })
  test('waits for the question of competence, and falls where the meeting finds itself not competent', () => {
    const raised = [...proposed, puts(question), moves('FRA', 'competence', question)]
    const no = room(raised).no
    expect(room(raised).against({ ...gavels(question), yields: early })).toEqual(['competence'])
    const found = room(raised, votes(no, 5, 2))
    expect(found.meeting.questions.find(({ act }) => act === question)?.outcome?.carried).toBe(false)
    expect(room(raised, votes(no, 2, 5)).against({ ...gavels(question), yields: early })).toEqual([])
  })
  test('once decided is reconsidered only by two thirds', () => {
    const decided = [...proposed, puts(question), { ...gavels(question), yields: early }]
    expect(room(decided).against(puts(question))).toEqual(['reconsideration'])
    const again = [...decided, moves('JPN', 'reconsider', question)]
    const motion = room(again).no
    expect(room(again, votes(motion, 3, 2)).against(puts(question))).toEqual(['reconsideration'])
    expect(room(again, votes(motion, 4, 2)).against(puts(question))).toEqual([])
    const reopened = room(again, votes(motion, 4, 2), puts(question))
    expect(reopened.against({ ...gavels(question), yields: early })).toEqual([])
  })
  test('to be reconsidered is open to amendment and objection, is put again, and is decided once', () => {
    const gavel = (mode: string) => ({ ...gavels(question, mode), yields: early })
    const decided = [...proposed, puts(question), gavel('consensus'), moves('JPN', 'reconsider', question)]
    const open = [...decided, votes(room(decided).no, 4, 2)]
    expect(room(open).against(gavel('acclamation'))).toEqual(['notPut'])
    const amend = deed('amendProposal', 'CUB', { question, text: text('The Meeting notes.') })
    const object = deed('object', 'FRA', { question })
    expect(room(open, amend, puts(question), object).against(gavel('tookNote'))).toEqual(['consensus'])
    const again = room(open, puts(question), gavel('acclamation'))
    for (const mode of ['consensus', 'acclamation', 'tookNote'])
      expect(again.against(gavel(mode))).toEqual(['alreadyDecided', 'reconsideration'])
    expect(again.against(puts(question))).toEqual(['reconsideration'])
    expect(again.against(moves('FRA', 'reconsider', question))).toEqual([])
  })
})

describe('consensus', () => {
  test('is that nobody objects when the question is put', () => {
    const put = [
      ...ready(),
      deed('putQuestion', 'chair', { matter: text('The Meeting notes the briefing.'), nature: 'substance' }),
    ]
    const question = room(put).no
    expect(room(put).against(gavels(question, 'tookNote'))).toEqual([])
    const objected = [...put, deed('object', 'JPN', { question })]
    expect(room(objected).ask(gavels(question))).toMatchObject({
      objections: [{ rule: 'consensus', facts: { who: 'JPN' } }],
    })
    for (const mode of ['withoutVote', 'acclamation', 'tookNote'])
      expect(room(objected).against(gavels(question, mode))).toEqual(['consensus'])
    expect(room(objected, deed('withdrawObjection', 'JPN', { question })).against(gavels(question))).toEqual([])
    expect(room(put).against(deed('object', 'HTI', { question }))).toEqual(['signatories'])
    expect(room(put).against(objects('JPN'))).toEqual(['notTabled'])
  })
  test('leaves how it was reached distinct: by consensus, without a vote, by acclamation, noted', () => {
    const put = [...ready(), deed('putQuestion', 'chair', { matter: text('x') })]
    const question = room(put).no
    for (const mode of ['consensus', 'withoutVote', 'acclamation', 'tookNote'])
      expect(room(put, gavels(question, mode)).meeting.questions[0]?.outcome).toMatchObject({
        mode,
        carried: true,
        tally: null,
      })
  })
  test('admits no vote on a result where the mandate asks for it, and the refusal cites that; procedure is still voted on', () => {
    const proposed = [...ready(), ...proposes('CUB')]
    const question = room(proposed).no
    const put = [...proposed, puts(question)]
    expect(room(put).ask({ ...votes(question, 6, 3), yields: early })).toMatchObject({
      objections: [{ rule: 'consensus', norm: 'votingOnSubstance', facts: { why: 'consensus' } }],
    })
    const motion = [...ready(), moves('CUB', 'closeDebate')]
    expect(room(motion).against(votes(room(motion).no, 5, 3))).toEqual([])
  })
})

describe('a vote on substance, where the rules fall back on it', () => {
  const proposed = [...ready(), ...proposes('CUB'), closesSitting(), opens('2018-08-17')]
  const question = votingRoom(ready(), proposes('CUB')).no
  const put = [...proposed, puts(question)]
  const at = (day: string, clock = '09:00:00') => `2018-08-${day}T${clock}.000Z`
  const deferred = [...put, { ...deed('deferVote', 'chair', { question, until: '2018-08-18T09:00Z' }), at: at('16') }]
  test('is deferred for 48 hours while agreement is sought', () => {
    expect(votingRoom(put).against(votes(question, 7, 1))).toEqual(['votingOnSubstance'])
    expect(
      votingRoom(put).against({
        ...deed('deferVote', 'chair', { question, until: '2018-08-18T08:59Z' }),
        at: at('16'),
      }),
    ).toEqual(['votingOnSubstance'])
    expect(votingRoom(deferred).against({ ...votes(question, 7, 1), at: at('18', '08:59:59') })).toEqual([
      'votingOnSubstance',
    ])
    expect(votingRoom(deferred).against({ ...votes(question, 7, 1), at: at('18') })).toEqual([])
  })
  test('is deferred once, and not again', () => {
    const again = deed('deferVote', 'chair', { question, until: '2018-08-20T09:00Z' })
    for (const day of ['17', '18'])
      expect(votingRoom(deferred).ask({ ...again, at: at(day) })).toMatchObject({
        objections: [{ rule: 'votingOnSubstance', facts: { why: 'again' } }],
      })
    expect(votingRoom(put).against({ ...again, at: at('16') })).toEqual([])
  })
  test('needs two thirds of those present and voting, and a majority of the parties participating', () => {
    const outcome = (yes: number, no: number, abstain: number) =>
      votingRoom(deferred, { ...votes(question, yes, no, abstain), at: at('18') }).meeting.questions.find(
        ({ act }) => act === question,
      )?.outcome
    expect(outcome(6, 3, 0)).toMatchObject({ carried: true, mode: 'vote', tally: { yes: 6, no: 3, abstain: 0 } })
    expect(outcome(5, 3, 1)?.carried).toBe(false) // not two thirds of eight
    expect(outcome(4, 1, 4)?.carried).toBe(false) // two thirds of five, but not of nine the half
    expect(outcome(5, 2, 2)?.carried).toBe(true)
    expect(outcome(0, 0, 9)?.carried).toBe(false)
  })
  test('procedure needs a simple majority, and a tie carries nothing', () => {
    const { meeting } = votingRoom(ready(), moves('CUB', 'closeDebate'))
    const [asked] = meeting.questions
    const tally = (yes: number, no: number) =>
      isCarried(meeting, asked!, { method: 'showOfHands', yes, no, abstain: 4 })
    expect([tally(2, 1), tally(1, 1), tally(0, 0)]).toEqual([true, false, false])
  })
  test('each party has one vote, by roll-call where one asks for it', () => {
    const roll = (votes: { who: string; vote: string }[]) =>
      ({ ...deed('recordVote', 'secretariat', { question, method: 'rollCall', votes }), at: at('18') }) as Ask
    const all = PARTIES.map((who) => ({ who, vote: 'yes' }))
    expect(votingRoom(deferred).against(roll(all))).toEqual([])
    expect(votingRoom(deferred).ask(roll([...all, { who: 'FRA', vote: 'no' }]))).toMatchObject({
      objections: [{ rule: 'oneVote', facts: { who: 'FRA', why: 'twice' } }],
    })
    expect(votingRoom(deferred).ask(roll([{ who: 'HTI', vote: 'no' }]))).toMatchObject({
      objections: [{ rule: 'oneVote', facts: { who: 'HTI', why: 'notAParty' } }],
    })
    const asked = [...deferred, deed('requestRollCall', 'JPN', { question }, { at: at('17') } as Partial<Ask>)]
    expect(votingRoom(asked).against({ ...votes(question, 6, 0), at: at('18') })).toEqual(['methodOfVoting'])
    expect(votingRoom(asked).against(roll(all))).toEqual([])
  })
  test('whether a question is of procedure or substance is ruled on first, and the ruling may be appealed', () => {
    const matter = [...ready(), deed('putQuestion', 'chair', { matter: text('The Meeting meets in the other room.') })]
    const no = votingRoom(matter).no
    expect(votingRoom(matter).against(votes(no, 5, 2))).toEqual(['procedureOrSubstance'])
    const ruled = [...matter, deed('ruleOnNature', 'chair', { question: no, nature: 'procedure' })]
    expect(votingRoom(ruled).against(votes(no, 5, 2))).toEqual([])
    const appealed = [...ruled, deed('appealRuling', 'CUB', { ruling: votingRoom(ruled).no })]
    const overruled = votingRoom(appealed, votes(votingRoom(appealed).no, 6, 1))
    expect(overruled.meeting.questions[0]?.nature).toBe('substance')
    expect(overruled.against(votes(no, 5, 2))).toEqual(['votingOnSubstance'])
  })
  test('positions are explained before or after the decision, by parties, and not by whoever moved what was voted on', () => {
    const decided = [...deferred, { ...votes(question, 6, 3), at: at('18') }]
    const explains = (who: string) => ({ ...gives(who, { as: 'explanation', question }), at: at('18') })
    expect(votingRoom(decided).against(explains('JPN'))).toEqual([])
    expect(votingRoom(decided).against(explains('CUB'))).toEqual(['explanations'])
    expect(votingRoom(decided).against(explains('HTI'))).toEqual(['signatories', 'explanations'])
    expect(votingRoom(deferred).against(explains('JPN'))).toEqual([])
    expect(votingRoom(proposed).against(explains('JPN'))).toEqual(['notPut'])
    expect(votingRoom(deferred).against(explains('HTI'))).toEqual(['signatories', 'explanations'])
    const moved = [...ready(), moves('CUB', 'suspendSitting')]
    const explained = gives('JPN', { as: 'explanation', question: room(moved).no })
    expect(room(moved).against(explained)).toContain('noSuchQuestion') // a motion put without debate
  })
})

describe('the silence procedure', () => {
  const start = deed('startSilence', 'secretariat', {
    text: text('The dates are changed.'),
    deadline: '2018-08-20T12:00Z',
  })
  const started = [...ready(), closesSitting(), start]
  const silence = room(started).no
  const declare = (agreed: boolean, clock: string) => ({
    ...deed('declareSilence', 'chair', { silence, agreed }),
    at: `2018-08-20T${clock}Z`,
  })
  const breaks = (clock: string) => ({ ...deed('breakSilence', 'JPN', { silence }), at: `2018-08-20T${clock}Z` })
  test('agrees when the deadline put in writing has passed without an objection, and never by itself', () => {
    expect(room(started).against(declare(true, '12:00:00.000'))).toEqual(['silence'])
    expect(room(started).against(declare(true, '12:00:01.000'))).toEqual([])
    expect(room(started).meeting.silences[0]?.declared).toBeNull()
    expect(room(started).against(declare(false, '12:00:01.000'))).toEqual(['silence'])
    expect(room(ready()).against(start)).toEqual(['sittingOpen'])
    expect(room(ready(), closesSitting()).against({ ...start, at: '2018-08-21T00:00:00.000Z' })).toEqual(['silence'])
  })
  test('is broken by one party, in time', () => {
    const broken = [...started, breaks('11:59:59.000')]
    expect(room(broken).ask(declare(true, '12:00:01.000'))).toMatchObject({
      objections: [{ rule: 'silence', facts: { who: 'JPN', why: 'broken' } }],
    })
    expect(room(broken).against(declare(false, '12:00:01.000'))).toEqual([])
    expect(room(started).against(breaks('12:00:01.000'))).toEqual(['silence'])
    expect(room(started).against({ ...breaks('11:00:00.000'), by: 'HTI' })).toEqual(['signatories'])
  })
  test('is broken by any party, registered or not, whoever presides at sittings; and is named broken before its time', () => {
    const strangers = { ...breaks('11:59:59.000'), by: 'MEX' }
    expect(room(started).against(strangers)).toEqual([])
    expect(room(started, strangers).ask(declare(true, '11:59:59.000'))).toMatchObject({
      objections: [
        { rule: 'silence', facts: { why: 'early' } },
        { rule: 'silence', facts: { who: 'MEX', why: 'broken' } },
      ],
    })
    const seated = started.map((one) =>
      one.kind === 'assumeChair' ? { ...one, particulars: { ...one.particulars, badge: '7' } } : one,
    )
    expect(room(seated).against({ ...breaks('11:59:59.000'), hand: '7' })).toEqual([])
  })
})

describe('offices', () => {
  const MSP = 'BWC/MSP/2018'
  const person = { title: 'mr', gender: 'm', latin: 'B. Person' }
  const opened = [
    deed('convene', 'secretariat', {
      body: 'MSP',
      year: 2018,
      from: '2018-12-04',
      to: '2018-12-07',
      place: 'palais',
      under: ['MSP.2017'],
    }),
    deed('assumeChair', 'secretariat', { person, state: 'POL' }),
    registers('party', 'FRA', 'DEU', 'IND', 'POL', 'HUN'),
    opens('2018-12-04'),
  ]
  const stands = (by: string, state = by) => deed('nominate', by, { person, state })
  const elects = (state: string) => deed('electViceChair', 'chair', { state, mode: 'acclamation' })
  const msp = roomUnder(bwc, MSP)
  test('of Vice-Chair go one each to the groups that do not hold the chair, as many as the programme foresees', () => {
    const two = [...opened, stands('FRA'), stands('IND')]
    expect(msp(two).against(elects('FRA'))).toEqual([])
    expect(msp(two, elects('FRA'), elects('IND')).meeting.viceChairs.map(({ state }) => state)).toEqual(['FRA', 'IND'])
    expect(msp(opened, stands('HUN')).against(elects('HUN'))).toEqual(['distributionOfOffices'])
    expect(msp(opened, stands('FRA'), elects('FRA'), stands('DEU')).against(elects('DEU'))).toEqual([
      'distributionOfOffices',
    ])
    expect(msp(two, elects('FRA'), elects('IND'), stands('HUN')).against(elects('HUN'))).toContain(
      'distributionOfOffices',
    )
  })
})
