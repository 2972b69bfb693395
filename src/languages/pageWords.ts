import type { Deed } from '../procedure/acts.ts'
import type { Facts, ImpedimentCode } from '../procedure/kind.ts'
import type { MotionName } from '../procedure/proceedings.ts'
import type { RuleName } from '../procedure/ruling.ts'
import type { DocumentKind } from '../procedure/meeting.ts'
import type { Days } from '../report/words.ts'
import type { Day } from '../treaty/convention.ts'
import type { Language } from '../treaty/text.ts'
import type { Titled } from '../report/presiding.ts'

/** What pages and refusals say in a language. Every sentence a reader sees outside the documents themselves. */
export interface PageWords extends Titled<PageWords> {
  readonly code: Language
  /** The name of this language in itself: "Français". */
  readonly own: string
  readonly skip: string
  /** Stands above every page about an invented treaty. */
  readonly practice: string
  /** Stands above every page that goes over a network in the clear. */
  readonly notPrivate: string
  readonly nav: {
    readonly language: string
    readonly programme: string
    readonly meeting: string
    readonly report: string
    readonly record: string
    readonly missing: string
    readonly meetings: string
  }
  /** "16 August 2018"; "7 to 8 August 2018". */
  day(day: Day): string
  /** The meeting's clock, by its distance from UTC: local time, UTC+2. */
  localTime(zone: string): string
  /** A moment of the meeting's clock, which is named. */
  byTheClock(moment: string, zone: string): string
  days(days: Days): string
  list(items: readonly string[]): string
  /** A number with its digits grouped as the language does. */
  readonly number: (n: number) => string

  /** Each deed as a heading of an act: "Adoption of the agenda". */
  readonly deeds: { readonly [D in Deed]: string }
  /** Who uttered an act, where no delegation: the Chair, the secretariat. */
  readonly offices: { readonly chair: string; readonly secretariat: string }
  readonly classes: {
    readonly party: string
    readonly signatory: string
    readonly other: string
    readonly un: string
    readonly agency: string
    readonly organization: string
  }
  readonly documentKinds: { readonly [K in DocumentKind]: string }

  readonly programme: {
    title(from: number, to: number): string
    readonly intro: string
    readonly turn: string
    readonly turnIntro: string
    readonly calendar: string
    readonly meeting: string
    readonly dates: string
    readonly chair: string
    readonly viceChairs: string
    readonly notHeld: string
    /** "12 of 12 days a year are used." */
    daysUsed(used: number, granted: number): string
    readonly record: string
    readonly noRecord: string
    readonly unconfirmed: string
    readonly departs: string
    readonly mandates: string
    readonly restsOn: string
    readonly adoptedBy: { readonly consensus: string; readonly withoutVote: string; readonly notStated: string }
  }
  readonly meeting: {
    readonly agenda: string
    readonly item: (no: number) => string
    readonly itemsNotStated: string
    readonly officers: string
    readonly roles: {
      readonly chair: string
      readonly secretary: string
      readonly deputySecretary: string
      readonly member: string
    }
    readonly sittings: string
    /** "1st sitting, public" */
    sitting(no: number, closed: boolean): string
    readonly whoSpoke: string
    readonly inOwnName: string
    onBehalfOf(group: string): string
    readonly observers: string
    readonly documents: string
    readonly languages: string
    readonly allSix: string
    readonly participants: string
    /** "100 States parties" as a heading's count: count and class */
    present(count: number, className: string): string
    readonly rule: (number: string, paragraph: number | null) => string
    readonly nothingYet: string
    readonly status: {
      readonly draft: string
      readonly tabled: string
      readonly adopted: string
      readonly issued: string
    }
  }
  readonly report: {
    readonly restsOn: string
    /** "act 6" as a link's text, with the deed: "act 6: adoption of the agenda" */
    act(no: number, deed: string): string
    /** Beyond five: "37 acts" */
    acts(count: number): string
    readonly quoted: string
    readonly recordNow: string
    readonly altered: string
    readonly downloads: string
    readonly asReport: string
    readonly asDraft: string
    readonly contents: string
  }
  readonly record: {
    /** The rules that yield to the Chair, named by what they are about; those that yield to the meeting are named at its desks. */
    readonly rules: {
      readonly guestsOfTheMeeting: string
      readonly informalSegments: string
      readonly secretariatAtMeetings: string
      readonly materialAtTables: string
      readonly credentials: string
      readonly speakingOrder: string
      readonly relevance: string
      readonly inscriptionDeadline: string
      readonly rightOfReply: string
      readonly proposalsInWriting: string
      readonly openingOrder: string
    }
    readonly intro: string
    readonly no: string
    readonly time: string
    readonly source: string
    readonly hash: string
    readonly struck: (by: number) => string
    readonly withheld: string
    /** "assumed: the hour, the order" */
    assumed(what: readonly string[]): string
    /** The words for what may be assumed. */
    readonly assumptions: {
      readonly time: string
      readonly order: string
      readonly act: string
      readonly other: string
    }
    readonly paragraph: (no: string) => string
    readonly head: (no: number, hash: string) => string
    readonly verify: string
    readonly download: string
  }
  readonly document: {
    readonly notHeld: string
    readonly submitted: string
    readonly kind: string
    readonly date: string
    readonly item: string
    readonly acts: string
    readonly unofficialTitle: string
    readonly readReport: string
    readonly original: string
  }
  readonly missing: {
    readonly title: string
    readonly intro: string
    readonly nothing: string
    readonly texts: string
    readonly persons: string
    readonly attendance: string
    readonly states: string
    readonly rules: string
    readonly documents: string
    /** "no French version" */
    noVersion(language: Language): string
    /** "retranslated from the Chinese, not official" */
    notOfficial(language: Language, from: Language | null): string
    /** "name not confirmed in this script" */
    unconfirmedName(language: Language): string
    readonly noName: (language: Language) => string
    readonly noGroup: string
    /** "heard in the discussion, not among those present" */
    readonly notAttending: string
    readonly unconfirmedRule: string
    readonly notIntroduced: string
    readonly where: string
    readonly what: string
  }
  readonly meetings: { readonly title: string; readonly empty: string; readonly acts: (count: number) => string }
  readonly faults: {
    /** 404 and what to do next. */
    readonly notFound: string
    notFoundNext(path: string): string
    readonly noSuchLanguageTitle: string
    readonly noSuchLanguage: string
    readonly noSuchFormat: string
    /** A near miss: "Did you mean …?" */
    near(symbol: string): string
    readonly failed: string
    readonly failedNext: string
    readonly tooLarge: string
    /** Something was sent to an address that does not take it, or not in this way. */
    readonly takesNothing: string
    readonly back: string
  }
  /** Motions, as a sentence names them; and the side a speaker on one takes. */
  readonly motions: { readonly [M in MotionName]: string }
  readonly sides: { readonly for: string; readonly against: string }
  /** The beginning of a refusal: "Out of order." */
  readonly outOfOrder: string
  /** The rule a refusal cites: number and paragraph; a mandate's norm has none (then ''); not confirmed: says that the number is to be confirmed. */
  readonly cites: (number: string | null, paragraph: number | null, verified: boolean) => string
  /** Why something cannot be done: one sentence each, from its facts (codes and numbers as given). */
  readonly impediments: { readonly [I in ImpedimentCode]: (facts: Facts) => string }
  /** Why a rule does not allow it. Facts as rules/*.ts give them: participation {who, right, class, missing?: 'admission'}; ownClass {who, class, as}; turnToChair {who, group, due}; … `who` and groups arrive as names in the language. */
  readonly rules: { readonly [R in RuleName]: (facts: Facts) => string }
  /** Rights, as a refusal names them: "to attend", "to speak" … */
  readonly rights: {
    readonly attend: string
    readonly attendPrivate: string
    readonly speak: string
    readonly submit: string
    readonly receive: string
    readonly propose: string
    readonly decide: string
  }
}
