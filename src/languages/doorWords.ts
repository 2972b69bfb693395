import type { Capacity } from '../procedure/badge.ts'
import type { Titled } from '../report/presiding.ts'

/** What the doors say in a language: badges, forms of deeds, refusals, and why nobody was let in. */
export interface DoorWords extends Titled<DoorWords> {
  /** Each capacity as a badge names it; a delegation's badge bears its name. */
  readonly capacities: { readonly [C in Capacity]: string }
  readonly badge: {
    /** "Badge 3: Cuba", as the frame shows it. */
    shown(no: string, whose: string): string
    /** The same where several are held, on a page that shows each reader what one of his badges may see. */
    readWith(no: string, whose: string): string
    readonly leave: string
    /** Before a badge is removed: whether it is meant, and what brings it back. */
    readonly sure: string
    readonly comesBack: string
    readonly title: string
    /** What the badge is for, before it is used. */
    admits(whose: string, meeting: string): string
    readonly use: string
    readonly shared: string
    /** The link admits nobody: unknown, forged or taken back, which are not told apart. */
    readonly admitsNobody: string
    readonly askForAnother: string
  }
  /** Why a request was not taken: a heading, and what to do next. */
  readonly notTaken: {
    readonly [W in NotTaken]: { readonly title: string; readonly next: string }
  }
  readonly form: {
    readonly onBehalfOf: string
    readonly send: string
    readonly optional: string
    readonly yes: string
    readonly no: string
    readonly choose: string
    readonly oneEach: string
    /** A table: "name: number, one on each line". */
    readonly table: string
    readonly nothingToFill: string
    readonly deeds: string
    readonly deedsIntro: string
    /** Which rule is asked to yield, and by what: one of the meeting's decisions, where it has taken any, or the Chair's reason. */
    readonly byDecision: string
    readonly noDecision: string
    readonly chairsReason: string
  }
  readonly refused: {
    /** What was asked: "Closing of the list, asked by the Chair". */
    asked(deed: string, by: string): string
    readonly why: string
    readonly nothingChanged: string
    /** A reason that rests on acts this reader may not see. */
    readonly undisclosed: string
    readonly unfit: string
    readonly again: string
    readonly back: string
  }
  readonly badges: {
    readonly title: string
    readonly intro: string
    readonly issue: string
    readonly capacity: string
    readonly who: string
    readonly make: string
    readonly notFitting: string
    readonly link: string
    readonly revoke: string
    readonly none: string
    issued(at: string): string
    revoked(at: string): string
  }
  readonly log: {
    readonly title: string
    readonly intro: string
    readonly time: string
    readonly badge: string
    readonly deed: string
    readonly why: string
    readonly none: string
    /** "others of the same origin in that minute: 5" */
    more(count: number): string
  }
  /** The particulars of deeds as fields are labelled; one that has no word here is shown by its own name. */
  readonly particulars: { readonly [name: string]: string }
  /** The words a particular can be chosen from; as in the record where there is none here. */
  readonly choices: { readonly [word: string]: string }
}

/** Why a request is not taken at all, before anybody rules on it. */
export const NOT_TAKEN = [
  'needsBadge',
  'otherBadge',
  'elsewhere',
  'tooLarge',
  'wrongType',
  'unreadable',
  'noSuchDeed',
  'onlyRead',
  'otherAct',
  'tooMany',
  'tooManyPages',
  'full',
  'notNow',
] as const
export type NotTaken = (typeof NOT_TAKEN)[number]
