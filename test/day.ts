// A day in the room, played from the convening to the closing: for the desks, which are looked at after every act of it.
import type { Meeting } from '../src/procedure/meeting.ts'
import { audienceOf, recount } from '../src/procedure/ruling.ts'
import { sees, type Audience } from '../src/procedure/act.ts'
import { withhold } from '../src/record/chain.ts'
import {
  admits,
  admitsAgencies,
  adopts,
  adoptsAgenda,
  asks,
  attend,
  bwc,
  chairs,
  closesList,
  closesSitting,
  concludes,
  convened,
  decides,
  deed,
  gavels,
  gives,
  moves,
  MX5,
  objects,
  opens,
  PARTIES,
  proposesAgenda,
  registers,
  reserves,
  rises,
  room,
  rules,
  strikes,
  submits,
  tables,
  type Ask,
} from './room.ts'

/** What the register alone names: a delegation and an observer that do nothing in the room. */
export const UNSEEN = { party: 'AUS', observer: 'ISR' } as const

const plans = (from: string, to: string, until: string, date = '2018-08-16'): Ask =>
  deed('planSitting', 'secretariat', {
    date,
    from,
    to,
    room: 'Room XX',
    interpretation: { languages: ['ar', 'en', 'es', 'fr', 'ru', 'zh'], until },
  })

const invited = { observerAgencies: 'invited by the Chair' }
const acts: Ask[] = []
/** Adds to the day, and gives the number of the last act. */
const then = (...more: readonly (Ask | readonly Ask[])[]): number => acts.push(...(more.flat() as Ask[]))

then(convened(), chairs('CZE'), proposesAgenda())
then(plans('10:00', '13:00', '13:00'), plans('15:00', '18:00', '18:00'))
then(submits('JPN', 'WP.1'), reserves('3', 'report'), reserves('CRP.1', 'draftReport'))
then(registers('party', ...PARTIES, UNSEEN.party, 'CZE'), registers('signatory', 'HTI'))
then(registers('agency', 'EU'), registers('observerState', UNSEEN.observer))
then(asks('JPN'))
then(opens(), adoptsAgenda())
then(deed('applyRules', 'chair', { document: 'BWC/CONF.VIII/2', conference: 'conference.8' }))
then(nominates('FRA', 'JPN'), nominates('BRA', 'CUB'), decides('electionByBallot'))
then(
  deed('electViceChair', 'chair', {
    state: 'JPN',
    mode: 'ballot',
    ballot: { cast: 9, invalid: 0, abstentions: 1, won: 5 },
  }),
)
then(admits(UNSEEN.observer), admitsAgencies('EU'))
then(deed('takeUpItem', 'chair', { item: 4 }), attend('party', ...PARTIES, 'CZE'))
then(deed('limitSpeeches', 'chair', { seconds: { national: 300, group: 600 }, interventions: 3 }))
then(asks('EU'), asks('CUB'), asks('VEN', 4, 'NAM'), asks('IRN'), asks('IND', 5))
then(gives('VEN', { as: 'group', group: 'NAM' }), deed('stopClock', 'chair'), deed('resumeClock', 'chair'))
const point = then(rises('FRA'))
then(rules(point, false))
const appeal = then(deed('appealRuling', 'FRA', { ruling: point }))
then(deed('recordVote', 'secretariat', { question: appeal, method: 'showOfHands', yes: 2, no: 6, abstain: 1 }))
then(deed('resumeClock', 'chair'), concludes())
const cuba = acts.findIndex(({ kind, by }) => kind === 'inscribe' && by === 'CUB') + 1
const japan = acts.findIndex(({ kind, by }) => kind === 'inscribe' && by === 'JPN') + 1
then(deed('moveInscription', 'chair', { inscription: cuba, before: japan, reason: 'The Minister leaves at noon.' }))
const wrong = then(gives('CUB'))
then(strikes(wrong), gives('CUB'), concludes())
const spoken = acts.findLastIndex(({ kind }) => kind === 'giveFloor') + 1
then(deed('skipAbsent', 'chair', { inscription: japan }), deed('requestReply', 'FRA', { to: spoken }))
const iran = acts.findIndex(({ kind, by }) => kind === 'inscribe' && by === 'IRN') + 1
then(gives('IRN'), concludes(), deed('requestQuorum', 'CUB'))
then(deed('verifyQuorum', 'secretariat', { present: [...PARTIES] }))
then(gives('EU', {}, invited), concludes(), closesList(), gives('JPN'), concludes())
const reply = acts.findIndex(({ kind }) => kind === 'requestReply') + 1
then(gives('FRA', { as: 'reply', reply }), concludes())
const motion = then(moves('POL', 'closeDebate'))
then(gives('IND', { as: 'motion', question: motion, side: 'against' }), concludes())
then(deed('object', 'IND', { question: motion }), deed('withdrawObjection', 'IND', { question: motion }))
then(gavels(motion, 'withoutVote'))
const matter = then(
  deed('putQuestion', 'chair', {
    matter: { original: 'en', versions: { en: { status: 'official', text: 'To meet again in 2019.' } } },
  }),
)
then(deed('ruleOnNature', 'chair', { question: matter, nature: 'substance' }), gavels(matter))
then(deed('suspendSitting', 'chair', {}), deed('resumeSitting', 'chair'), closesSitting(), opens())
then(deed('takeUpItem', 'chair', { item: 5 }), deed('designateActingChair', 'chair', acting()))
then(deed('resumeChair', 'chair', {}), gives('IND', { item: 5 }), concludes())
then(deed('closeList', 'chair', { item: 5 }), tables(), objects('IRN'), deed('withdrawObjection', 'IRN'), adopts())
then(deed('closeMeeting', 'chair'))

function nominates(by: string, state: string): Ask {
  return deed('nominate', by, { person: { title: 'ms', gender: 'f', latin: `Candidate of ${state}` }, state })
}
function acting() {
  return { person: { title: 'ms', gender: 'f', latin: 'Candidate of JPN' } as const, state: 'JPN' }
}

/** The day, told: every act in order. `iran`: the inscription of a delegation that speaks last. */
export const DAY = room(...acts)
export const INSCRIBED = { cuba, japan, iran }

const held = new Map<string, Meeting>()

/** The meeting as an audience has it after so many acts. */
export function stage(acts: number, audience: Audience = 'podium'): Meeting {
  const name = `${acts} ${audience}`
  const lines = DAY.lines.slice(0, acts)
  const found =
    held.get(name) ??
    recount(
      bwc,
      MX5,
      audience === 'podium' ? lines : withhold(lines, (line) => sees(audience, audienceOf(stage(acts), line))),
    )
  held.set(name, found)
  return found
}

/** The stages worth a look: each act of the day. */
export const STAGES: readonly number[] = [0, ...DAY.lines.map(({ no }) => no)]
