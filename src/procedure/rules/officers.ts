import { regionalGroup } from '../../treaty/convention.ts'
import { oneOfEachGroup } from '../../treaty/programme.ts'
import type { Meeting } from '../meeting.ts'
import { allElected, standing, viceChairPlaces } from '../officers.ts'
import { isAccredited, isRepresented } from '../participants.ts'
import { objects, rule } from '../rule.ts'

/** Whom an act would put into an office. */
const OFFICES = ['nominate', 'electViceChair', 'designateActingChair', 'replaceChair'] as const

/** A delegation's representatives are communicated to the secretariat before they speak or move anything, and before one of them takes an office. Observers whom the meeting admitted are given the floor by their own rule. */
export const credentials = rule('credentials', {
  governs: [
    'inscribe',
    'giveFloor',
    'requestReply',
    'raisePointOfOrder',
    'appealRuling',
    'moveMotion',
    'submitProposal',
    'amendProposal',
    'submitAmendment',
    'acceptAmendment',
    'requestQuorum',
    'requestRollCall',
    ...OFFICES,
  ],
  objections: (meeting, { kind, particulars, by }) => {
    if (kind === 'giveFloor') {
      const who = String(particulars.who)
      return objects(!isRepresented(meeting, who), { who })
    }
    const inOffice = (OFFICES as readonly string[]).includes(kind) ? [String(particulars.state)] : []
    const asking = kind === 'nominate' || inOffice.length === 0 ? [by] : []
    return [...new Set([...asking, ...inOffice])]
      .filter((who) => !isAccredited(meeting, who))
      .map((who) => ({ facts: { who } }))
  },
})

const groupOf = ({ convention, convened }: Meeting, state: string): string =>
  regionalGroup(convention, state, convened?.from ?? '') ?? 'unknown'

/** Offices are shared among the groups: as many Vice-Chairs as the programme foresees and, where there is a group for each officer, each from another group than the Chair and the other Vice-Chairs. */
export const distributionOfOffices = rule('distributionOfOffices', {
  governs: ['electViceChair'],
  objections: (meeting, { particulars }) => {
    const who = String(particulars.state)
    const { chair, viceChairs, convention } = meeting
    const foreseen = viceChairPlaces(meeting)
    if (foreseen === null) return []
    if (allElected(meeting)) return [{ facts: { who, number: foreseen } }]
    if (!oneOfEachGroup(convention, foreseen)) return []
    const group = groupOf(meeting, who)
    const held = [...(chair ? [chair.state] : []), ...viceChairs.map(({ state }) => state)]
    return objects(group === 'unknown' || held.some((state) => groupOf(meeting, state) === group), { who, group })
  },
})

/** Elections are by secret ballot, unless there is one candidate for each place and the meeting elects by acclamation. Where the programme states no number of places, the meeting itself says how it elects. */
export const electionByBallot = rule('electionByBallot', {
  governs: ['electViceChair'],
  objections: (meeting, { particulars }) => {
    const foreseen = viceChairPlaces(meeting)
    if (foreseen === null) return []
    const places = Math.max(0, foreseen - meeting.viceChairs.length)
    const number = standing(meeting).length
    return objects(particulars.mode === 'acclamation' && number > places, { number, places })
  },
})

/** The Chair, when absent, designates one of the Vice-Chairs to preside. */
export const actingChair = rule('actingChair', {
  governs: ['designateActingChair'],
  objections: ({ viceChairs }, { particulars }) =>
    objects(viceChairs.length > 0 && !viceChairs.some(({ state }) => state === particulars.state), {
      who: String(particulars.state),
    }),
})

/** Whoever presides does not take part in decisions; another representative of that State does. Between sittings nobody presides. */
export const presidingDoesNotVote = rule('presidingDoesNotVote', {
  governs: ['object', 'appealRuling', 'moveMotion', 'requestRollCall', 'requestQuorum', 'breakSilence'],
  objections: ({ presiding, sitting }, { by, hand }) =>
    objects(sitting > 0 && presiding !== null && hand === presiding, { who: by }),
})
