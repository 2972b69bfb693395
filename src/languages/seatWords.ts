import type { Deed } from '../procedure/acts.ts'
import type { OrderReason } from '../procedure/order.ts'
import type { MotionName } from '../procedure/proceedings.ts'
import type { Right } from '../treaty/convention.ts'
import type { Titled } from '../report/presiding.ts'

/** The deeds a delegation does from its own desk by pressing a button. */
export const PRESSED_DEEDS = [
  'inscribe',
  'withdrawInscription',
  'deferInscription',
  'requestReply',
  'withdrawReply',
  'raisePointOfOrder',
  'appealRuling',
  'moveMotion',
  'withdrawProposal',
  'acceptAmendment',
  'object',
  'withdrawObjection',
  'requestRollCall',
  'requestQuorum',
  'breakSilence',
] as const satisfies readonly Deed[]

/** The deeds a delegation does from its own desk by filling in a form. */
export const WRITTEN_DEEDS = [
  'nominate',
  'submitDocument',
  'submitProposal',
  'submitAmendment',
  'amendProposal',
] as const satisfies readonly Deed[]
export type SeatDeed = (typeof PRESSED_DEEDS)[number] | (typeof WRITTEN_DEEDS)[number]

/** What became of a delegation's request. */
export const REQUEST_STATES = [
  'waiting',
  'onList',
  'spoken',
  'withdrawn',
  'accepted',
  'fell',
  'lapsed',
  'upheld',
  'dismissed',
  'overruled',
  'carried',
  'notCarried',
  'stands',
  'submitted',
  'introduced',
  'done',
  'struck',
] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/** What the seats read in a language: a delegation's desk, an organization's, the wall, the public's page. Names arrive as they stand in a list, without article or case. */
export interface SeatWords extends Titled<SeatWords> {
  readonly titles: {
    readonly list: string
    readonly wall: string
    readonly public: string
  }

  readonly place: {
    readonly title: string
    readonly yours: string
    readonly next: string
    /** "You are third on the list for item 4." */
    at(no: number, item: number): string
    /** "On the list for item 4 you are next." */
    nextFor(item: number): string
    readonly notListed: (item: number) => string
    readonly noItem: string
    /** Why there: "groups first, then in the order of asking". */
    readonly why: { readonly [R in Exclude<OrderReason, 'moved'>]: string } & {
      readonly moved: (reason: string | null) => string
    }
    /** "Ahead of you: Japan, Brazil." */
    ahead(names: readonly string[], more: number): string
    readonly forGroup: (group: string) => string
    readonly introduces: string
    readonly noPaper: string
    readonly otherItems: string
    readonly otherItemsOrGroup: string
    readonly takenAhead: string
    readonly until: (moment: string) => string
  }

  /** Deeds as buttons name them. */
  readonly does: { readonly [D in SeatDeed]: string }
  readonly asks: {
    readonly item: (item: number) => string
    /** On behalf of a group, for an item: the group's name follows in a line of its own. */
    readonly group: (group: string, item: number) => string
    /** To the statement of a delegation. */
    readonly reply: (who: string) => string
    readonly motions: { readonly [M in MotionName]: string }
    /** About a proposal, named by its document. */
    readonly about: (document: string) => string
    readonly draft: string
  }

  readonly questions: {
    readonly title: string
    readonly draft: (document: string) => string
    readonly silence: (moment: string) => string
  }
  readonly order: { readonly title: string; readonly atEnd: string; readonly replyAsked: (who: string) => string }
  readonly motions: { readonly title: string; readonly precedence: string }

  readonly requests: {
    readonly title: string
    readonly none: string
    readonly states: { readonly [S in RequestState]: string }
  }

  readonly papers: {
    readonly title: string
    readonly none: string
    readonly submit: string
    readonly symbol: string
    readonly symbolHint: string
    readonly paperTitle: string
    readonly titleHint: (language: string) => string
    readonly languages: string
    readonly ownName: string
    readonly inName: string
    readonly propose: string
    /** The form for an amendment to another's proposal. */
    readonly amend: string
    /** The form in which the mover revises its proposal. */
    readonly revise: string
    /** The heading above proposals that were withdrawn. */
    readonly withdrawn: string
    /** A proposal that was withdrawn, submitted again in the same words. */
    readonly again: (document: string) => string
    readonly proposeHint: string
    readonly which: string
    readonly item: string
    readonly text: string
  }
  readonly nominate: {
    readonly title: string
    readonly state: string
    readonly name: string
    readonly address: { readonly mr: string; readonly ms: string }
    readonly addressed: string
    readonly gender: string
    readonly genders: { readonly f: string; readonly m: string }
  }

  readonly tray: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly item: (item: number) => string
    readonly anyItem: string
    readonly forItem: string
    readonly language: string
    readonly text: string
    readonly keep: string
    readonly keepChanges: string
    readonly newOne: string
    readonly remove: string
    readonly download: string
    readonly kept: (hour: string) => string
    readonly full: string
    readonly words: (count: number) => string
  }

  readonly rights: {
    readonly title: string
    /** "You take part as one of the …": the class's name follows as a list names it. */
    readonly as: (className: string) => string
    readonly entitled: string
    readonly notice: string
    readonly admitted: string
    readonly awaits: string
    readonly given: string
    readonly invited: string
    readonly onRequest: string
    readonly notGiven: string
    readonly each: { readonly [R in Right]: string }
  }

  readonly organization: {
    readonly title: string
    readonly intro: string
    readonly attends: string
    readonly noDocuments: string
    readonly notes: readonly string[]
  }
  readonly wall: {
    readonly afterwards: string
    readonly putToTheMeeting: string
  }
  readonly public: {
    readonly intro: string
    readonly private: string
    readonly decided: string
    readonly nothingDecided: string
    readonly documents: string
    readonly draft: string
    readonly wall: string
  }
  readonly live: { readonly lost: string; readonly unsent: string; readonly failed: string; readonly done: string }
}
