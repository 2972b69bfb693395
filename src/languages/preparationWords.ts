import type { DocumentKind } from '../procedure/meeting.ts'
import type { Day } from '../treaty/convention.ts'
import type { Titled } from '../report/presiding.ts'

/** What a meeting needs before the gavel, in the order in which it is needed. */
export const TASKS = [
  'convene',
  'chair',
  'secretary',
  'viceChairs',
  'agendaDocument',
  'agenda',
  'titles',
  'delegations',
  'sittings',
  'interpretation',
  'symbols',
  'work',
  'lists',
] as const
export type Task = (typeof TASKS)[number]

/** What the desk of preparation says in a language. Names of columns, roles and persons' titles stand in the sheet's words, deeds and documents in the pages'. */
export interface PreparationWords extends Titled<PreparationWords> {
  readonly title: string
  readonly intro: string
  /** What is still missing before the gavel. */
  readonly missing: {
    readonly title: string
    readonly ready: string
    readonly toDesk: string
    readonly needed: string
    readonly advised: string
    readonly done: string
    /** Each task as something still to be done: "Convene the meeting". */
    readonly tasks: { readonly [T in Task]: string }
    /** "16 August 2018" listed. */
    noSitting(days: string): string
    /** "Item 4: no title in Arabic, Chinese". Languages come as a list names them, without case or article: behind a colon where that matters. */
    noTitle(item: string, languages: string): string
    notInterpreted(sitting: string): string
    noDocument(kinds: string): string
  }
  /** What can be done and yet looks like a mistake. A sitting is told by its day and hours, behind a colon. */
  readonly odd: {
    readonly title: string
    interpretation(sitting: string, until: string): string
    roomTwice(room: string, sitting: string, other: string): string
    dayOff(sitting: string): string
    itemNotOnAgenda(item: string, day: string): string
    moreDays(days: number, granted: number): string
    notConsidered(title: string): string
    saidPart(item: string): string
  }
  readonly undo: string
  /** The reason kept with an act that is undone. */
  readonly undoReason: string
  readonly choose: string
  readonly courtesy: { readonly none: string; readonly label: string }
  readonly gender: { readonly label: string; readonly m: string; readonly f: string }
  readonly script: { readonly latin: string; readonly ar: string; readonly ru: string; readonly zh: string }
  /** What was entered of the meeting is corrected: opens the form; sends it. */
  readonly correct: { readonly open: string; readonly send: string }
  readonly convene: {
    readonly title: string
    readonly proposed: string
    readonly notInProgramme: string
    readonly place: string
    readonly under: string
    readonly send: string
  }
  readonly officers: {
    readonly title: string
    /** "It is the turn of the Eastern European Group." */
    turn(group: string): string
    readonly noTurn: string
    readonly ofGroup: string
    readonly others: string
    readonly chair: string
    readonly chairSend: string
    readonly unit: string
    readonly role: string
    readonly secretariatSend: string
    readonly secretariat: string
    viceChairs(number: number): string
    readonly state: string
    readonly nominatedBy: string
    readonly nominate: string
  }
  readonly agenda: {
    readonly title: string
    readonly document: string
    readonly intro: string
    readonly topic: string
    readonly standing: string
    readonly own: string
    /** A tick: the item is part of the topic that the programme assigns to the meeting. */
    readonly within: string
    readonly noHeldTitle: string
    readonly titleIn: string
    readonly send: string
    readonly again: string
  }
  readonly delegations: {
    readonly title: string
    readonly intro: string
    readonly applications: string
    readonly all: (count: number, className: string) => string
    readonly send: string
    readonly nobodyLeft: string
    /** "181 of 181" */
    expected(registered: number, of: number): string
  }
  readonly sittings: {
    readonly title: string
    readonly morning: string
    readonly afternoon: string
    readonly another: string
    readonly room: string
    readonly interpretation: string
    readonly send: string
    hours(day: Day, from: string, to: string): string
    interpreted(languages: string, until: string): string
    readonly notInterpreted: string
  }
  readonly papers: {
    readonly title: string
    readonly reserve: (kind: string, symbol: string) => string
    readonly send: string
    readonly unit: string
    readonly titleOf: string
    readonly kinds: { readonly [K in DocumentKind]: string }
  }
  readonly work: {
    readonly title: string
    readonly intro: string
    readonly send: string
    readonly activity: string
  }
  readonly lists: {
    readonly title: string
    readonly intro: string
    readonly deadline: string
    readonly none: string
    readonly send: string
    open(deadline: string | null): string
    readonly needsAgenda: string
    readonly limits: string
    moment(day: Day, hour: string): string
  }
  readonly badges: {
    readonly title: string
    readonly intro: string
    readonly chair: string
    delegations(count: number): string
    readonly organization: string
    readonly hand: string
  }
  readonly sheet: { readonly title: string; readonly intro: string; readonly to: string }
  /** The page from which a meeting of the programme is opened. */
  readonly open: {
    readonly prepare: string
    title(meeting: string): string
    readonly intro: string
    readonly send: string
  }
}
