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
export function isCarried(meeting: Meeting, asked: Question, { yes, no, abstain }: Tally): boolean {
  const { line, otherwise } = lineFor(meeting, asked)
  const participating = partiesParticipating(meeting).length
  const base: { readonly [B in Base]: number } = {
    presentAndVoting: yes + no,
    present: yes + no + abstain,
    participating,
  }
  const of = base[said(line, 'base', BASES) ?? 'presentAndVoting']
  const least = line?.terms?.atLeast === undefined ? 1 : leastOf('half', participating)
  return yes >= least && yes >= leastOf(said(line, 'majority', MAJORITIES) ?? otherwise, of)
}

/** How many of the parties participating make a quorum. */
export const quorumOf = (meeting: Meeting): number =>
  leastOf(said(meeting.convention.rules.quorum, 'over', QUORUMS) ?? 'half', partiesParticipating(meeting).length)
