import type { Deed } from '../procedure/acts.ts'
import type { OrderReason } from '../procedure/order.ts'
import type { Capacity, Mode, MotionName, Nature } from '../procedure/proceedings.ts'
import type { RuleName } from '../procedure/ruling.ts'
import type { Day } from '../treaty/convention.ts'
import type { Titled } from '../report/presiding.ts'

/** The deeds that the podium's desks offer by a button of their own. */
export const OFFERED = [
  'openSitting',
  'closeSitting',
  'suspendSitting',
  'resumeSitting',
  'adoptAgenda',
  'applyRules',
  'electViceChair',
  'grantObserverStatus',
  'grantAgencyStatus',
  'takeUpItem',
  'resumeItem',
  'tableReport',
  'adoptReport',
  'closeMeeting',
  'openList',
  'closeList',
  'reopenList',
  'giveFloor',
  'stopClock',
  'resumeClock',
  'concludeStatement',
  'limitSpeeches',
  'moveInscription',
  'swapInscriptions',
  'deferInscription',
  'skipAbsent',
  'putQuestion',
  'deferVote',
  'recordVote',
  'verifyQuorum',
  'requestQuorum',
  'inscribe',
  'withdrawInscription',
  'withdrawReply',
  'raisePointOfOrder',
  'appealRuling',
  'object',
  'withdrawObjection',
  'requestRollCall',
  'withdrawProposal',
  'noteAttendance',
  'strike',
  'designateActingChair',
  'decide',
  'nominate',
] as const satisfies readonly Deed[]
export type Offered = (typeof OFFERED)[number]

/** The rules that can yield by a decision of the meeting, as a convention's data may say: the podium names them in a choice. */
export const YIELDING = [
  'turnToChair',
  'topicsOfTheProgramme',
  'agendaFirst',
  'publicSittings',
  'distributionOfOffices',
  'electionByBallot',
  'timeLimits',
  'interventions',
  'listOfSpeakers',
] as const satisfies readonly RuleName[]
export type Yielding = (typeof YIELDING)[number]

/** Motions that are moved from the floor without naming a proposal. */
export type Moved = Exclude<MotionName, 'competence' | 'reconsider'>

/** What the podium's desks and the regions that all share say in a language: who speaks, who is next and why, what is asked, what may be done now. Names arrive as they stand in a list, without article or case. */
export interface DeskWords extends Titled<DeskWords> {
  readonly titles: { readonly chair: string; readonly secretary: string; readonly speakers: string }
  /** Under a desk's title, while the meeting has not begun: what to do first. */
  readonly begin: { readonly notConvened: string; readonly noChair: string; readonly prepare: string }

  readonly floor: {
    readonly title: string
    readonly hasFloor: string
    readonly nobody: string
    readonly noItem: string
    /** "of 5 min" */
    of(time: string): string
    readonly noLimit: string
    readonly stopped: string
    /** How somebody speaks; a national statement needs no word. */
    readonly as: { readonly [C in Exclude<Capacity, 'national' | 'group'>]: string }
    readonly suspended: string
    readonly closed: string
    readonly noSitting: string
    readonly notBegun: string
    readonly until: (hour: string) => string
    readonly nextSitting: (day: Day, from: string, to: string, room: string) => string
    readonly pointOfOrder: string
    readonly pointHint: string
  }
  /** Statements by capacity, as limits name them. */
  readonly capacities: { readonly national: string; readonly group: string }
  /** A length of speech: "5 min", "1 min 30 s". */
  time(seconds: number): string
  /** A moment on another day than today: "16 August 2018, 10:00". */
  moment(day: Day, hour: string): string

  readonly sitting: {
    readonly title: string
    readonly room: (room: string) => string
    readonly interpretation: (languages: readonly string[], until: string) => string
    readonly endsSoon: (until: string) => string
    readonly ended: (until: string) => string
    readonly noInterpretation: string
    readonly limits: string
    readonly interventions: (number: number) => string
    readonly quorumAsked: string
    readonly quorumFound: (present: number, needed: number) => string
    readonly quorumShort: (present: number, needed: number) => string
    readonly acting: string
    readonly private: string
    readonly debate: { readonly adjourned: string; readonly closed: string }
  }

  readonly list: {
    readonly title: (item: number) => string
    readonly none: string
    readonly empty: string
    readonly open: string
    readonly until: (moment: string) => string
    readonly closed: string
    readonly why: string
    readonly reasons: { readonly [R in Exclude<OrderReason, 'moved'>]: string } & {
      readonly moved: (reason: string | null) => string
    }
    readonly next: string
    readonly introduces: string
    /** "has spoken 4:10" */
    readonly spoken: (time: string) => string
    readonly replies: string
    /** To whose statement a reply is asked for; the name follows. */
    readonly replyTo: string
    readonly totals: string
    readonly others: string
    readonly names: (number: number) => string
  }

  readonly questions: {
    readonly title: string
    readonly none: string
    readonly appeal: string
    readonly point: string
    readonly proposal: string
    readonly amendment: string
    /** Above the words of a proposal, and above those it would have with an amendment. */
    readonly asItStands: string
    readonly asAmended: string
    /** Of an amendment whose proposal has had other words since. */
    readonly onOldWords: string
    readonly matter: string
    readonly chairProposes: string
    readonly adoption: string
    readonly by: string
    readonly put: string
    readonly notPut: string
    readonly objections: string
    readonly noObjection: string
    readonly deferred: (moment: string) => string
    readonly rollCall: string
    readonly nature: { readonly [N in Nature]: string }
    readonly decided: string
    /** How it ended and in which way: "carried by consensus". */
    readonly ended: (carried: boolean, how: string) => string
    readonly modes: { readonly [M in Mode]: string }
    readonly vote: (yes: number, no: number, abstain: number) => string
    readonly withdrawn: string
    readonly lapsed: string
    /** An amendment, as its proposal was decided or withdrawn. */
    readonly fell: string
    /** An amendment, by the mover of the proposal. */
    readonly accepted: string
    readonly ruled: {
      readonly upheld: string
      readonly dismissed: string
      readonly overruled: string
      readonly stands: string
      /** Beside an appeal: what becomes of the ruling if no majority is against it. */
      readonly unless: string
    }
  }

  readonly script: {
    readonly title: string
    readonly done: string
    readonly due: string
    readonly over: string
    readonly observers: (number: number) => string
  }

  readonly acts: {
    readonly title: string
    readonly none: string
    readonly undo: string
    readonly undone: (by: number) => string
    readonly mistake: string
    readonly strike: string
    readonly which: string
    readonly reason: string
    readonly whole: string
  }

  /** Deeds as buttons name them: the verb first. */
  readonly does: { readonly [D in Offered]: string }
  /** Buttons that name what they are about. */
  readonly give: (who: string) => string
  readonly admit: string
  readonly takeUp: (item: number) => string
  readonly returnTo: (item: number) => string
  readonly motions: { readonly [M in Moved]: string }
  readonly upheld: { readonly yes: string; readonly no: string }
  readonly why: { readonly relevance: string; readonly time: string }
  readonly decides: { readonly [M in Mode]: string }
  readonly natures: { readonly [N in Nature]: string }
  readonly sides: { readonly for: string; readonly against: string }

  readonly podium: {
    readonly now: string
    readonly more: string
    readonly nothing: string
    readonly floor: string
    readonly list: string
    readonly questions: string
    readonly sitting: string
    readonly observers: string
    readonly callAnother: string
    readonly because: string
    readonly invited: string
    readonly who: string
    readonly before: string
    readonly toTheEnd: string
    readonly exchange: string
    readonly with: string
    readonly liftLimits: string
    readonly setDeadline: string
    readonly times: string
    readonly explain: string
    readonly speakTo: string
    readonly matter: string
    readonly untilHour: string
    readonly keys: string
    readonly nextKey: string
    readonly keysOn: string
    readonly deadline: string
    readonly item: string
    readonly deferHours: string
    readonly allDeeds: string
    /** A moment so long after it is said. */
    inMinutes(number: number): string
    inHours(number: number): string
    /** Beside such a choice: an hour, written instead. */
    readonly orAt: string
  }

  /** Who presides, and who does so in the Chair's absence. */
  readonly presiding: { readonly title: string; readonly badge: string }
  /** The election of Vice-Chairs: the count of a ballot, and what majority it takes. */
  readonly election: {
    readonly title: string
    readonly ballot: string
    readonly elected: string
    readonly cast: string
    readonly invalid: string
    readonly abstentions: string
    readonly won: string
    readonly majority: string
    /** A ballot that elected nobody: for whom, how many of how many valid votes. */
    noMajority(who: string, number: number, of: number): string
  }
  /** A rule that is not applied: because the meeting so decides, or for a reason of the Chair's. */
  readonly yielding: {
    readonly title: string
    readonly intro: string
    readonly rule: string
    readonly matter: string
    /** Beside a button that rests on a decision: "as the meeting decided (act 12)". */
    decided(act: number): string
    readonly reason: string
    readonly rules: { readonly [R in Yielding]: string }
  }

  readonly calls: {
    readonly title: string
    readonly who: string
    readonly hint: string
    readonly group: (group: string) => string
    readonly reply: (who: string) => string
    readonly more: string
    readonly back: string
    readonly nobody: string
  }
  readonly attendance: {
    readonly title: string
    readonly noted: (number: number) => string
    readonly add: string
    readonly attending: string
    readonly quorum: string
    readonly present: string
    readonly needed: (number: number, of: number) => string
    readonly vote: string
    readonly hands: string
    readonly roll: string
    readonly votes: { readonly yes: string; readonly no: string; readonly abstain: string; readonly absent: string }
    readonly question: string
    readonly entered: string
    readonly noVote: string
  }
  /** What a desk says of its own connection; `{time}` and `{no}` stand for the hour and for the act. */
  readonly live: { readonly lost: string; readonly unsent: string; readonly failed: string; readonly done: string }
  readonly prints: {
    readonly title: string
    readonly list: string
    readonly draft: string
    readonly record: string
    readonly asOf: (moment: string, no: number) => string
  }
}
