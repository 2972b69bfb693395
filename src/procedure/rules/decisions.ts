import type { Facts } from '../kind.ts'
import type { Meeting } from '../meeting.ts'
import { isParty, partiesParticipating, partiesVoting } from '../participants.ts'
import { questionOf } from '../questions.ts'
import { natureSettled } from '../rulings.ts'
import { objects, rule, term } from '../rule.ts'

/** Every conclusion or result is reached by consensus: nobody objects when the question is put. */
export const consensus = rule('consensus', {
  governs: ['adoptReport', 'decideQuestion'],
  objections: ({ objections, questions }, { kind, particulars }) => {
    const standing =
      kind === 'adoptReport'
        ? objections
        : (questions.find(({ act }) => act === particulars.question)?.objections ?? [])
    return standing.map(({ by }) => ({ facts: { who: by } }))
  },
})

/**
 * On a question of substance no vote is taken until every effort for consensus is exhausted: it is deferred once, by so many
 * hours, first. Where the mandate makes every result a matter of consensus, there is no vote on it at all, and the refusal cites that.
 */
export const votingOnSubstance = rule('votingOnSubstance', {
  governs: ['recordVote', 'deferVote'],
  objections: (meeting, { kind, particulars }, line, at) => {
    const asked = questionOf(meeting, Number(particulars.question))
    if (!asked || asked.nature !== 'substance') return []
    if (line?.terms?.vote !== true) return [{ line: 'consensus', facts: { why: 'consensus' } }]
    const hours = term(line, 'deferHours', 0)
    if (kind === 'deferVote') {
      if (asked.deferred !== null) return [{ facts: { deadline: asked.deferred, why: 'again' } }]
      const least = Date.parse(at) + hours * 3_600_000
      return objects(at !== '' && Date.parse(String(particulars.until)) < least, { number: hours, why: 'hours' })
    }
    if (hours === 0) return []
    if (asked.deferred === null) return [{ facts: { number: hours, why: 'efforts' } }]
    return objects(at === '' || Date.parse(at) < Date.parse(asked.deferred), { deadline: asked.deferred, why: 'until' })
  },
})

/** Where it is not settled whether a question is one of procedure or of substance, the Chair rules first; the ruling may be appealed, and what the meeting decides on the appeal the Chair does not rule on again. */
export const procedureOrSubstance = rule('procedureOrSubstance', {
  governs: ['recordVote', 'ruleOnNature', 'putQuestion'],
  objections: (meeting, { kind, particulars: { question, nature } }) => {
    const no = Number(question)
    if (kind !== 'recordVote')
      return objects(nature !== undefined && natureSettled(meeting, no), { question: no, why: 'settled' })
    return objects(questionOf(meeting, no)?.nature === null, { question: no })
  },
})

/** Facts of a roll-call that name somebody twice, or who is no party, takes no part, or was absent when the roll was called. */
function strangeVotes(meeting: Meeting, given: readonly { readonly who: string }[]): readonly Facts[] {
  const [voting, participating] = [new Set(partiesVoting(meeting)), new Set(partiesParticipating(meeting))]
  const seen = new Set<string>()
  return given.flatMap(({ who }) => {
    const twice = seen.has(who)
    seen.add(who)
    if (twice) return [{ who, why: 'twice' }]
    if (voting.has(who)) return []
    return [{ who, why: participating.has(who) ? 'absent' : isParty(meeting, who) ? 'notParticipating' : 'notAParty' }]
  })
}

/** Each party has one vote, and only parties taking part vote: no more votes are counted than there are such parties. */
export const oneVote = rule('oneVote', {
  governs: ['recordVote'],
  objections: (meeting, { particulars }) => {
    const { votes, yes, no, abstain } = particulars
    if (Array.isArray(votes))
      return strangeVotes(meeting, votes as readonly { who: string }[]).map((facts) => ({ facts }))
    const [counted, voting] = [Number(yes) + Number(no) + Number(abstain), partiesVoting(meeting).length]
    return objects(counted > voting, { number: counted, of: voting, why: 'tooMany' })
  },
})

/** The meeting votes by show of hands; by roll-call where a party asks for it. */
export const methodOfVoting = rule('methodOfVoting', {
  governs: ['recordVote'],
  objections: (meeting, { particulars }) => {
    const asked = questionOf(meeting, Number(particulars.question))
    return objects(asked?.rollCall != null && particulars.method !== 'rollCall', { who: asked?.rollCall ?? '' })
  },
})

/** Positions are explained before or after the decision on a question put to the meeting, by those who take part in decisions; who moved a proposal or amendment that was voted on does not explain the vote. */
export const explanations = rule('explanations', {
  governs: ['giveFloor'],
  objections: (meeting, { particulars: { who, as, question } }) => {
    if (as !== 'explanation') return []
    const asked = questionOf(meeting, Number(question))
    const moved = asked?.subject.kind === 'proposal' || asked?.subject.kind === 'amendment'
    const mover = moved && asked.by === who && asked.outcome?.mode === 'vote'
    return objects(mover || !isParty(meeting, String(who)), { who: String(who) })
  },
})

/** Under the silence procedure a decision is agreed if no party has objected in writing by the deadline, and not before it has passed. */
export const silence = rule('silence', {
  governs: ['declareSilence', 'breakSilence', 'startSilence'],
  objections: ({ silences }, { kind, particulars, by }, _line, at) => {
    if (kind === 'startSilence')
      return objects(at !== '' && Date.parse(String(particulars.deadline)) <= Date.parse(at), {
        deadline: String(particulars.deadline),
        why: 'past',
      })
    const one = silences.find(({ act }) => act === particulars.silence)
    if (!one) return []
    const passed = at !== '' && Date.parse(at) > Date.parse(one.deadline)
    if (kind === 'breakSilence') return objects(passed, { who: by, deadline: one.deadline, why: 'late' })
    if (particulars.agreed !== true)
      return objects(one.broken.length === 0, { deadline: one.deadline, why: 'unbroken' })
    return [
      ...objects(!passed, { deadline: one.deadline, why: 'early' }),
      ...one.broken.map((objection) => ({ facts: { who: objection.by, why: 'broken' } })),
    ]
  },
})
