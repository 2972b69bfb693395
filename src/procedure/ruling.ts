import { sees, type Audience, type Body, type Entry, type Request } from './act.ts'
import { kindOf } from './acts.ts'
import type { Facts, Impediment, ImpedimentCode } from './kind.ts'
import { factsOf, kindFault, plainly } from './malformed.ts'
import { emptyMeeting, type Builder, type Meeting } from './meeting.ts'
import type { Rule, RuleObjection } from './rule.ts'
import { classNameOf } from './participants.ts'
import { standsStill } from './sittings.ts'
import { ownClass, participation, publicSittings } from './rules/participation.ts'
import { agendaFirst, openingOrder, topics, turn } from './rules/mandate.ts'
import {
  actingChair,
  credentials,
  distributionOfOffices,
  electionByBallot,
  presidingDoesNotVote,
} from './rules/officers.ts'
import {
  adjournment,
  adjournmentOfDebate,
  appeal,
  closureOfDebate,
  orderOfMotions,
  pointOfOrder,
  powersOfTheChair,
  quorum,
  suspension,
} from './rules/order.ts'
import {
  inscriptionDeadline,
  interventions,
  listOfSpeakers,
  relevance,
  rightOfReply,
  speakingOrder,
  timeLimits,
} from './rules/speaking.ts'
import { competence, proposalsInWriting, reconsideration, withdrawalOfProposals } from './rules/proposals.ts'
import {
  consensus,
  explanations,
  methodOfVoting,
  oneVote,
  procedureOrSubstance,
  silence,
  votingOnSubstance,
} from './rules/decisions.ts'
import type { Convention } from '../treaty/convention.ts'

/** The rules in force, in the order in which a refusal names them. */
export const RULES = [
  participation,
  ownClass,
  publicSittings,
  turn,
  topics,
  agendaFirst,
  openingOrder,
  credentials,
  distributionOfOffices,
  electionByBallot,
  actingChair,
  presidingDoesNotVote,
  quorum,
  powersOfTheChair,
  pointOfOrder,
  appeal,
  speakingOrder,
  relevance,
  timeLimits,
  interventions,
  listOfSpeakers,
  inscriptionDeadline,
  rightOfReply,
  suspension,
  adjournment,
  adjournmentOfDebate,
  closureOfDebate,
  orderOfMotions,
  proposalsInWriting,
  withdrawalOfProposals,
  competence,
  reconsideration,
  consensus,
  votingOnSubstance,
  procedureOrSubstance,
  oneVote,
  methodOfVoting,
  explanations,
  silence,
] as const satisfies readonly Rule[]
export type RuleName = (typeof RULES)[number]['name']

/** The rules that govern a kind of act, looked up once. */
const governing = new Map<string, readonly Rule<RuleName>[]>()
const rulesFor = (kind: string): readonly Rule<RuleName>[] => {
  const known = governing.get(kind)
  if (known) return known
  const found = (RULES as readonly Rule<RuleName>[]).filter(
    ({ governs }) => governs === 'all' || governs.includes(kind),
  )
  governing.set(kind, found)
  return found
}

/** The rules in force for which a convention's data has no line: their number and how they yield are not known. Classes have lines of their own. */
export const rulesWithoutLine = (convention: Convention): readonly string[] =>
  RULES.map(({ name }) => name).filter(
    (name) => !['participation', 'ownClass'].includes(name) && !convention.rules[name],
  )

/** What stands against a request: that it is not the asker's to utter, that it cannot be done, or that a rule does not allow it. */
export type Objection =
  | { readonly impediment: ImpedimentCode; readonly facts: Facts }
  /** `rule`: the line of the convention's data; `norm`: the value that objects, for which each language has its sentence. */
  | {
      readonly rule: string
      readonly norm: RuleName
      readonly facts: Facts
      readonly curedBy?: NonNullable<RuleObjection['curedBy']>
    }

/** In order, or not, by which rules and why: all objections at once. */
export type Ruling = { readonly inOrder: true } | { readonly inOrder: false; readonly objections: readonly Objection[] }

const office = (by: string) => (by === 'chair' || by === 'secretariat' ? by : 'delegation')

/** How what stands against a request can yield: by a decision of the meeting or to the Chair's reason, as the objection itself or the rule's line says; an impediment never does. */
export const waysToYield = ({ convention }: Meeting, objection: Objection): 'byDecision' | 'chair' | 'never' =>
  'rule' in objection ? (objection.curedBy ?? convention.rules[objection.rule]?.yields ?? 'never') : 'never'

/** Does the rule yield to this request, by a decision of the meeting that it cites or by the Chair's reason? */
function yields(meeting: Meeting, request: Request, objection: Objection & { readonly rule: string }): boolean {
  const [line, how] = [objection.rule, waysToYield(meeting, objection)]
  const given = request.yields?.[line]
  if (how === 'chair') return typeof given === 'string' && given.trim() !== ''
  if (how === 'byDecision') return meeting.decisions.some(({ act, rule }) => act === given && rule === line)
  return false
}

/**
 * Rules on a request made at a moment (UTC, ISO 8601; that of the last act where none is given): whether it is in order in the
 * meeting as it stands, or what stands against it. Pure, and never throws for what users may send.
 */
export function ruleOn(meeting: Meeting, request: Request, at = meeting.entries.at(-1)?.at ?? ''): Ruling {
  const kind = kindOf(request.kind)
  if (!kind) return { inOrder: false, objections: [{ impediment: 'unknownDeed', facts: { deed: request.kind } }] }
  const parsed = kind.particulars.safeParse(request.particulars)
  if (!parsed.success) {
    const faults = kindFault(parsed.error, request.particulars)
    return {
      inOrder: false,
      objections: [{ impediment: 'malformed', facts: { deed: request.kind, ...factsOf(faults) } }],
    }
  }
  if (!kind.by.includes(office(request.by)))
    return { inOrder: false, objections: [{ impediment: 'notYours', facts: { deed: request.kind, by: request.by } }] }
  if (office(request.by) === 'delegation' && classNameOf(meeting, request.by) === null)
    return { inOrder: false, objections: [{ impediment: 'unknownParticipant', facts: { who: request.by } }] }
  const objections: Objection[] = []
  const impediment = standsStill(meeting, request.kind) ?? kind.impediment?.(meeting, parsed.data, request)
  if (impediment) objections.push(impediment)
  const stricken =
    request.kind === 'strike' && !impediment ? stillNeeded(meeting, Number(request.particulars.no)) : null
  if (stricken !== null)
    objections.push({ impediment: 'stillNeeded', facts: { no: Number(request.particulars.no), by: stricken } })
  for (const rule of rulesFor(request.kind)) {
    for (const objection of rule.objections(meeting, request, meeting.convention.rules[rule.name], at)) {
      const { line = rule.name, ...of } = objection
      const held = { rule: line, norm: rule.name, ...of }
      if (yields(meeting, request, held)) continue
      if (
        !objections.some(
          (one) => 'rule' in one && one.rule === line && JSON.stringify(one.facts) === JSON.stringify(held.facts),
        )
      )
        objections.push(held)
    }
  }
  return objections.length === 0 ? { inOrder: true } : { inOrder: false, objections }
}

/** A request in order with no more than its act uses: of the rules named, those that object and yield to it; of the texts to be kept apart, those its kind keeps. */
export function asUsed(meeting: Meeting, request: Request, at: string): Request {
  const { yields: named, kept, ...asked } = request
  if ((!named && !kept) || !ruleOn(meeting, request, at).inOrder) return request
  const kind = kindOf(request.kind)
  const keeps = kind?.keeps?.(kind.particulars.parse(request.particulars) as never) ?? []
  const lines = rulesFor(request.kind).flatMap(({ name, objections }) =>
    objections(meeting, request, meeting.convention.rules[name], at).map(({ line = name }) => line),
  )
  const only = <T>(given: { readonly [name: string]: T } | undefined, names: readonly string[]) =>
    Object.fromEntries(Object.entries(given ?? {}).filter(([name]) => names.includes(name)))
  const [yielding, texts] = [only(named, lines), only(kept, keeps)]
  return {
    ...asked,
    ...(Object.keys(yielding).length > 0 ? { yields: yielding } : {}),
    ...(Object.keys(texts).length > 0 ? { kept: texts } : {}),
  }
}

/**
 * The meeting after an entry. The meeting handed in is used up: what grows with the record is appended to in place. Effects
 * never refuse and never read anything but the record and the convention's data.
 */
export function after(meeting: Meeting, entry: Entry): Meeting {
  const builder = meeting as Builder // the one place where a meeting is taken for writing
  builder.entries.push(entry)
  const { act } = entry
  if (!act) return builder
  if (act.kind === 'strike') return recountWithout(builder, Number(act.particulars.no), entry.no)
  kindOf(act.kind)?.effect(builder, act.particulars as never, { ...entry, by: act.by })
  return builder
}

/** Recounts a meeting from its entries. */
export function recount(convention: Convention, symbol: string, entries: readonly Entry[]): Meeting {
  let meeting: Meeting = emptyMeeting(convention, symbol)
  for (const entry of entries) meeting = after(meeting, entry)
  return meeting
}

function recountWithout(meeting: Builder, no: number, by: number): Meeting {
  const again = emptyMeeting(meeting.convention, meeting.symbol)
  for (const [struck, striker] of meeting.struck) again.struck.set(struck, striker)
  again.struck.set(no, by)
  for (const entry of meeting.entries) {
    if (again.struck.has(entry.no) || entry.act?.kind === 'strike') again.entries.push(entry)
    else after(again, entry)
  }
  return again
}

/** The number of the first act that would no longer be in order without that one; null where all the rest still are. What stands before it is as it was ruled on. */
function stillNeeded(meeting: Meeting, no: number): number | null {
  let again: Meeting = emptyMeeting(meeting.convention, meeting.symbol)
  for (const entry of meeting.entries) {
    const { act } = entry
    const out = entry.no === no || meeting.struck.has(entry.no) || act?.kind === 'strike' || act === undefined
    if (!out && entry.no > no && !ruleOn(again, act, entry.at).inOrder) return entry.no
    if (out) (again as Builder).entries.push(entry)
    else again = after(again, entry)
  }
  return null
}

/** Who may see an act: as its kind says; in a private sitting, States alone. */
export function audienceOf(meeting: Meeting, entry: Entry): Audience {
  const { act } = entry
  if (!act) return 'podium' as const
  const declared = kindOf(act.kind)?.audience ?? 'public'
  const own = declared === 'public' && meeting.sittings[act.sitting - 1]?.private ? 'states' : declared
  // Who may not see an act may not see why it was struck.
  const struck = act.kind === 'strike' ? meeting.entries[Number(act.particulars.no) - 1] : undefined
  if (!struck || struck.no >= entry.no) return own
  const its = audienceOf(meeting, struck)
  return sees(own, its) ? own : its
}

/** What an act of a record names that its convention does not hold: nothing could be told of it. Null where all is known. */
export function unknownIn(meeting: Meeting, body: Body): Impediment | null {
  const found = kindOf(body.kind)?.impediment?.(meeting, body.particulars as never, body) // parsed before: see bodyFault
  return found && found.impediment.startsWith('unknown') ? found : null
}

/** What is wrong with an act's body as read from a record: an unknown deed, or particulars that are not its own. Null where nothing is. */
export function bodyFault(body: { readonly kind: string; readonly particulars: unknown }): string | null {
  const kind = kindOf(body.kind)
  if (!kind) return `unknown deed ${body.kind}`
  const parsed = kind.particulars.safeParse(body.particulars)
  return parsed.success ? null : `${body.kind}: ${plainly(kindFault(parsed.error, body.particulars))}`
}
