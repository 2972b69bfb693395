import type { Day } from '../treaty/convention.ts'
import type { Language, Text } from '../treaty/text.ts'
import type { Person } from '../treaty/noun.ts'

/** What goes on in the room: sittings as planned, officers, the lists of speakers, the floor, points of order, motions, questions. Times in UTC, ISO 8601. */
export interface Proceedings {
  readonly planned: readonly PlannedSitting[]
  readonly work: ProgrammeOfWork | null
  readonly nominations: readonly Nomination[]
  readonly viceChairs: readonly ViceChair[]
  /** The ballots that elected nobody. */
  readonly ballots: readonly Ballot[]
  /** Who presides in the Chair's absence. */
  readonly acting: ActingChair | null
  /** The badge that presides: it does not vote. */
  readonly presiding: string | null
  /** The item under discussion. */
  readonly item: number | null
  readonly lists: ReadonlyMap<number, SpeakersList>
  /** Those inscribed, in the order in which they are to be called; each belongs to the list of its item. */
  readonly inscriptions: readonly Inscription[]
  readonly speaking: Speaking | null
  /** Whoever had the floor, in the order in which it was given. */
  readonly statements: readonly Statement[]
  readonly replies: readonly ReplyRequest[]
  readonly limits: Limits | null
  readonly rulings: readonly ChairRuling[]
  readonly questions: readonly Question[]
  readonly debates: ReadonlyMap<number, 'adjourned' | 'closed'>
  /** The suspension under way: its act, and until when it was announced. */
  readonly suspended: { readonly act: number; readonly until: string | null } | null
  readonly quorum: QuorumCheck | null
  readonly silences: readonly Silence[]
}

/** A sitting as planned: its day, its hours in the meeting's time zone ('HH:MM'), its room, and until when there is interpretation into which languages. */
export interface PlannedSitting {
  readonly act: number
  readonly date: Day
  readonly from: string
  readonly to: string
  readonly room: string
  readonly interpretation: { readonly languages: readonly Language[]; readonly until: string } | null
}
/** The indicative programme of work: what is foreseen when. A later one takes its place. */
export interface ProgrammeOfWork {
  readonly act: number
  readonly entries: readonly {
    readonly date: Day
    readonly from?: string | undefined
    readonly item?: number | undefined
    readonly activity: Text
  }[]
}
export interface Nomination {
  readonly act: number
  readonly by: string
  readonly person: Person
  readonly state: string
}
export interface ViceChair {
  readonly act: number
  readonly sitting: number
  readonly person: Person
  readonly state: string
  readonly mode: 'acclamation' | 'ballot'
}
/** A ballot that gave nobody a majority: who obtained most votes, how many, of how many valid ones. */
export interface Ballot {
  readonly act: number
  readonly state: string
  readonly won: number
  readonly valid: number
}
export interface ActingChair {
  readonly act: number
  readonly person: Person
  readonly state: string
}
/** The list of speakers under an item: until when names are taken ahead, and whether it is closed. */
export interface SpeakersList {
  readonly act: number
  readonly deadline: string | null
  readonly closed: number | null
}
/** A delegation on a list of speakers: for itself or on behalf of a group; whose places it stands among (0 groups, 1 delegations, 2 observers); how it came out of its turn, where it did. */
export interface Inscription {
  readonly act: number
  readonly who: string
  readonly item: number
  readonly group: string | null
  readonly document: string | null
  readonly rank: number
  readonly placed: { readonly how: 'moved' | 'swapped' | 'deferred' | 'absent'; readonly reason: string | null } | null
}
/** In which capacity somebody speaks: for a State or organization, for a group, in reply, to a motion, in explanation of position. */
export const CAPACITIES = ['national', 'group', 'reply', 'motion', 'explanation'] as const
export type Capacity = (typeof CAPACITIES)[number]

interface Turn {
  readonly act: number
  readonly who: string
  readonly as: Capacity
  readonly group: string | null
  readonly item: number | null
  readonly sitting: number
  /** What it was about besides the item: the motion spoken to and for which side, the question explained, the statement replied to. */
  readonly question: number | null
  readonly side: 'for' | 'against' | null
  /** Seconds allowed; null where there is no limit. */
  readonly limit: number | null
}
/** Who has the floor: seconds used before the clock was last started, and since when it runs; null while it is stopped. */
export interface Speaking extends Turn {
  readonly used: number
  readonly since: string | null
}
/** What was spoken: how long in seconds; null while the speaker has the floor. */
export interface Statement extends Turn {
  spoken: number | null
}
/** A delegation that has asked to reply, and the statement it replies to. */
export interface ReplyRequest {
  readonly act: number
  readonly who: string
  readonly to: number
}
/** Limits the meeting has set on speeches: seconds by capacity or by class of participation, and how often one may speak to an item. */
export interface Limits {
  readonly act: number
  readonly seconds: { readonly [of: string]: number }
  readonly interventions: number | null
}
/** A point of order, or a question of competence between procedure and substance: who raised it, and how the Chair ruled. */
export interface ChairRuling {
  readonly act: number
  readonly on: 'point' | 'nature'
  readonly by: string
  readonly sitting: number
  /** The question whose nature was ruled on. */
  readonly question: number | null
  /** The act of the ruling; null while it is awaited. */
  ruled: number | null
  /** Whether the point was well taken. Turned where the meeting overruled the Chair. */
  upheld: boolean | null
  overruled: boolean
}

/** The motions a delegation may move at any time, and what each is about. */
export const MOTIONS = [
  'suspendSitting',
  'adjournSitting',
  'adjournDebate',
  'closeDebate',
  'competence',
  'reconsider',
] as const
export type MotionName = (typeof MOTIONS)[number]
export const NATURES = ['procedure', 'substance'] as const
export type Nature = (typeof NATURES)[number]
/** How a meeting decides when nobody asks for a vote. */
export const MODES = ['consensus', 'withoutVote', 'acclamation', 'tookNote'] as const
export type Mode = (typeof MODES)[number]

/** What a question put to the meeting is about. */
export type Subject =
  | { readonly kind: 'motion'; readonly motion: MotionName; readonly item: number | null; readonly of: number | null }
  | { readonly kind: 'appeal'; readonly ruling: number }
  | { readonly kind: 'proposal'; readonly document: string; readonly item: number }
  | { readonly kind: 'amendment'; readonly of: number; readonly document: string; readonly item: number }
  | {
      readonly kind: 'chairProposes'
      readonly deed: string
      readonly item: number | null
      /** To what speeches would be limited, where the Chair says so. */
      readonly limits: Omit<Limits, 'act'> | null
    }
  | { readonly kind: 'matter'; readonly item: number | null }

/** A question before the meeting: who moved it, whether it is of procedure or of substance, and what became of it. */
export interface Question {
  readonly act: number
  readonly by: string
  readonly subject: Subject
  /** Its words, where it has any; a proposal's are those it was submitted with, as amended. */
  text: Text | null
  /** The act by which it has the words it has. */
  worded: number
  /** Acts that amended it, other than its mover's own. */
  readonly amended: number[]
  nature: Nature | null
  readonly sitting: number
  /** The act by which the Chair put it to the meeting. */
  put: number | null
  readonly objections: { readonly act: number; readonly by: string }[]
  /** Until when a vote is deferred. */
  deferred: string | null
  /** The delegation that asked for a roll-call. */
  rollCall: string | null
  outcome: Outcome | null
  withdrawn: number | null
  /** The act by which the mover of a proposal accepted the amendment: it is part of the proposal and not decided. */
  accepted: number | null
  /** The act with which it fell undecided: a motion with its sitting, an amendment with its proposal. */
  lapsed: number | null
}
export interface Tally {
  readonly method: 'showOfHands' | 'rollCall'
  readonly yes: number
  readonly no: number
  readonly abstain: number
}
/** What a question came to: by consensus, without a vote, by acclamation, noted; or by a vote and its count. */
export interface Outcome {
  readonly act: number
  readonly sitting: number
  readonly carried: boolean
  readonly mode: Mode | 'vote'
  readonly tally: Tally | null
}
/** The check of the quorum a delegation asked for: how many parties are present, and how many there have to be; null until it is made. */
export interface QuorumCheck {
  readonly act: number
  readonly by: string
  readonly sitting: number
  readonly found: {
    readonly act: number
    readonly who: readonly string[]
    readonly present: number
    readonly needed: number
  } | null
}
/** A decision between sittings under the silence procedure: agreed if nobody has objected in writing by the deadline. */
export interface Silence {
  readonly act: number
  readonly text: Text
  readonly deadline: string
  readonly broken: { readonly act: number; readonly by: string }[]
  /** The act that declared how it ended. */
  declared: { readonly act: number; readonly agreed: boolean } | null
}

/** A room in which nothing has happened yet. */
export const emptyProceedings = () => ({
  planned: [],
  work: null,
  nominations: [],
  viceChairs: [],
  ballots: [],
  acting: null,
  presiding: null,
  item: null,
  lists: new Map(),
  inscriptions: [],
  speaking: null,
  statements: [],
  replies: [],
  limits: null,
  rulings: [],
  questions: [],
  debates: new Map(),
  suspended: null,
  quorum: null,
  silences: [],
})
