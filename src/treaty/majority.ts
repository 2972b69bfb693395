/** The shares of votes that a rule may ask for: more than half, or at least two thirds or three quarters. */
export const MAJORITIES = ['simple', 'twoThirds', 'threeQuarters'] as const
export type Majority = (typeof MAJORITIES)[number]

/** What the share is of: those present who vote for or against, those present with those who abstain, or the parties participating. */
export const BASES = ['presentAndVoting', 'present', 'participating'] as const
export type Base = (typeof BASES)[number]

/** The shares of the parties participating that make a quorum: over half of them, or at least two thirds or three quarters. */
export const QUORUMS = ['half', 'twoThirds', 'threeQuarters'] as const

/** What the terms of a rule line may say of votes and of the quorum, by the term's name. */
export const VOTING_TERMS: { readonly [term: string]: readonly string[] } = {
  majority: MAJORITIES,
  base: BASES,
  over: QUORUMS,
  atLeast: ['halfOfParticipating'],
}

/** The least number that is such a share of so many: more than half of them, or at least two thirds or three quarters. */
export function leastOf(share: Majority | 'half', of: number): number {
  switch (share) {
    case 'twoThirds':
      return Math.ceil((of * 2) / 3)
    case 'threeQuarters':
      return Math.ceil((of * 3) / 4)
    default:
      return Math.floor(of / 2) + 1
  }
}
