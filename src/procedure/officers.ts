import { z } from 'zod'
import { act, cannot, participant, person, type Exercise } from './kind.ts'
import { isElected } from './majorities.ts'
import type { Meeting } from './meeting.ts'

const officer = z.strictObject({ person, state: participant })
const known = ({ convened, convention }: Meeting, state: string) =>
  !convened ? cannot('notConvened') : !convention.states[state] && cannot('unknownParticipant', { who: state })

/** An office is held by those who take part in decisions. */
const holds = (state: string): readonly Exercise[] => [{ who: state, right: 'decide' }]

/** How many Vice-Chairs a meeting elects, as the programme states it; null where it states no number. */
export const viceChairPlaces = ({ convention, convened }: Pick<Meeting, 'convention' | 'convened'>): number | null =>
  convention.programme.meetings.find(({ body }) => body === convened?.body)?.viceChairs ?? null

/** Are all Vice-Chairs elected: as many as the programme states; where it states no number, as soon as a ballot has decided among those who stood? */
export function allElected(meeting: Pick<Meeting, 'convention' | 'convened' | 'viceChairs'>): boolean {
  const { viceChairs } = meeting
  const places = viceChairPlaces(meeting)
  return places === null ? viceChairs.some(({ mode }) => mode === 'ballot') : viceChairs.length >= places
}

/** Those nominated Vice-Chair and not elected. */
export const standing = ({ nominations, viceChairs }: Pick<Meeting, 'nominations' | 'viceChairs'>) =>
  nominations.filter(({ state }) => !viceChairs.some((one) => one.state === state))

/** A delegation nominates a Vice-Chair. */
export const nominate = act('nominate', {
  by: ['delegation'],
  particulars: officer,
  exercises: ({ state }, by) => [{ who: by, right: 'propose' }, ...holds(state)],
  impediment: (meeting, { state }) =>
    known(meeting, state) ||
    (meeting.nominations.some((one) => one.state === state) && cannot('alreadyNoted', { who: state })),
  effect: (meeting, { person, state }, { no, by }) => {
    meeting.nominations.push({ act: no, by, person: person as never, state }) // zod leaves optional keys out, as Person asks
  },
})

/** How many ballot papers are valid: neither invalid nor an abstention. */
const validOf = (ballot: { readonly cast: number; readonly invalid: number; readonly abstentions: number }) =>
  ballot.cast - ballot.invalid - ballot.abstentions

/** The meeting elects a Vice-Chair from among those nominated: by acclamation, or by a ballot of which the tellers enter the totals. A ballot without a majority elects nobody. */
export const electViceChair = act('electViceChair', {
  by: ['chair'],
  particulars: z.strictObject({
    state: participant,
    mode: z.enum(['acclamation', 'ballot']),
    ballot: z
      .strictObject({
        cast: z.int().min(1).max(1_000),
        invalid: z.int().min(0),
        abstentions: z.int().min(0),
        won: z.int().min(1),
      })
      .optional(),
  }),
  exercises: ({ state }) => holds(state),
  impediment: (meeting, { state, mode, ballot }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    if (meeting.viceChairs.some((one) => one.state === state)) return cannot('alreadyNoted', { who: state })
    if (!meeting.nominations.some((one) => one.state === state)) return cannot('notNominated', { who: state })
    if ((mode === 'ballot') !== (ballot !== undefined)) return cannot('tallyMissing', { who: state })
    if (!ballot) return null
    const valid = validOf(ballot)
    return ballot.won > valid && cannot('tooManyVotes', { number: ballot.won, of: valid })
  },
  effect: (meeting, { state, mode, ballot }, { no }) => {
    if (ballot && !isElected(meeting, { won: ballot.won, valid: validOf(ballot), abstain: ballot.abstentions })) {
      meeting.ballots.push({ act: no, state, won: ballot.won, valid: validOf(ballot) })
      return
    }
    const nomination = meeting.nominations.find((one) => one.state === state)
    if (nomination)
      meeting.viceChairs.push({ act: no, sitting: meeting.sitting, person: nomination.person, state, mode })
  },
})

const badge = z.string().max(20).optional()

/** The Chair, absent from a sitting or part of it, designates who presides in the meantime, with the same powers. */
export const designateActingChair = act('designateActingChair', {
  by: ['chair'],
  particulars: z.strictObject({ person, state: participant, badge }),
  exercises: ({ state }) => holds(state),
  impediment: (meeting, { state }) => (meeting.chair ? known(meeting, state) : cannot('nobodyPresides')),
  effect: (meeting, { person, state, badge }, { no }) => {
    meeting.acting = { act: no, person: person as never, state }
    meeting.presiding = badge ?? null
  },
})

/** The Chair presides again. */
export const resumeChair = act('resumeChair', {
  by: ['chair'],
  particulars: z.strictObject({ badge }),
  impediment: ({ acting }) => !acting && cannot('chairPresides'),
  effect: (meeting, { badge }) => {
    meeting.acting = null
    meeting.presiding = badge ?? null
  },
})

/** The Chair being unable to go on, another representative is elected in the Chair's place. */
export const replaceChair = act('replaceChair', {
  by: ['secretariat'],
  particulars: z.strictObject({ person, state: participant, badge }),
  exercises: ({ state }) => holds(state),
  impediment: (meeting, { state }) =>
    !meeting.chair ? cannot('nobodyPresides') : meeting.sitting === 0 ? cannot('noSitting') : known(meeting, state),
  effect: (meeting, { person, state, badge }, { no }) => {
    if (meeting.chair) meeting.formerChairs.push({ ...meeting.chair, replaced: no, sitting: meeting.sitting })
    meeting.chair = { act: no, person: person as never, state }
    meeting.acting = null
    meeting.presiding = badge ?? null
  },
})
