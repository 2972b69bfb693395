import type { RuleLine } from '../treaty/convention.ts'
import { BASES, leastOf, MAJORITIES, QUORUMS, type Base, type Majority } from '../treaty/majority.ts'
import type { Meeting } from './meeting.ts'
import { partiesParticipating } from './participants.ts'
import type { Question, Tally } from './proceedings.ts'

/** What a line's term says, where it is one of what it may say. */
const said = <T extends string>(line: RuleLine | undefined, term: string, among: readonly T[]): T | undefined =>
  among.find((one) => one === line?.terms?.[term])

/** The rule line by which a question is decided, and the majority it asks for where it states none. */
function lineFor({ convention: { rules } }: Meeting, { subject, nature }: Question) {
  const by = (line: RuleLine | undefined, otherwise: Majority) => ({ line, otherwise })
  if (subject.kind === 'appeal') return by(rules.appeal, 'simple')
  if (subject.kind === 'motion' && subject.motion === 'reconsider') return by(rules.reconsideration, 'twoThirds')
  return nature === 'substance' ? by(rules.votingOnSubstance, 'twoThirds') : by(rules.procedureOrSubstance, 'simple')
}

/** Is a question carried by a vote: with the majority its rule asks for, of those it counts, and with as many votes of the parties participating as it asks for besides? */
export const isCarried = (meeting: Meeting, asked: Question, { yes, no, abstain }: Tally): boolean =>
  suffices(meeting, lineFor(meeting, asked), { yes, voting: yes + no, abstain })

/** Is somebody elected by a ballot: with the majority that the rule on elections asks for, a simple one where it states none? */
export const isElected = (
  meeting: Meeting,
  { won, valid, abstain }: { readonly won: number; readonly valid: number; readonly abstain: number },
): boolean =>
  suffices(
    meeting,
    { line: meeting.convention.rules.electionByBallot, otherwise: 'simple' },
    {
      yes: won,
      voting: valid,
      abstain,
    },
  )

/** Is more than half of the valid votes enough to be elected? */
export function isElectedByHalf({ convention }: Pick<Meeting, 'convention'>): boolean {
  const line = convention.rules.electionByBallot
  const [majority, base] = [said(line, 'majority', MAJORITIES), said(line, 'base', BASES)]
  const plain = (majority ?? 'simple') === 'simple' && (base ?? 'presentAndVoting') === 'presentAndVoting'
  return plain && line?.terms?.atLeast === undefined
}

/** Are so many votes what a rule line asks for, of those it counts, and of the parties participating besides? */
function suffices(
  meeting: Meeting,
  { line, otherwise }: { readonly line: RuleLine | undefined; readonly otherwise: Majority },
  { yes, voting, abstain }: { readonly yes: number; readonly voting: number; readonly abstain: number },
): boolean {
  const participating = partiesParticipating(meeting).length
  const base: { readonly [B in Base]: number } = {
    presentAndVoting: voting,
    present: voting + abstain,
    participating,
  }
  const of = base[said(line, 'base', BASES) ?? 'presentAndVoting']
  const least = line?.terms?.atLeast === undefined ? 1 : leastOf('half', participating)
  return yes >= least && yes >= leastOf(said(line, 'majority', MAJORITIES) ?? otherwise, of)
}

/** How many of the parties participating make a quorum. */
export const quorumOf = (meeting: Meeting): number =>
  leastOf(said(meeting.convention.rules.quorum, 'over', QUORUMS) ?? 'half', partiesParticipating(meeting).length)
