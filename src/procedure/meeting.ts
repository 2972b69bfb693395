import type { Convention, Day } from '../treaty/convention.ts'
import type { Language, Text, Version } from '../treaty/text.ts'
import type { Person } from '../treaty/noun.ts'
import type { Act, Entry } from './act.ts'
import { emptyProceedings, type Proceedings } from './proceedings.ts'

/** One meeting of a body: a value recounted from its record. Everyone but the effects of acts sees it read-only. */
export interface Meeting extends Proceedings {
  readonly convention: Convention
  /** Its symbol: BWC/MSP/2018/MX.5. */
  readonly symbol: string
  /** Every entry of the record, withheld and struck ones too. */
  readonly entries: readonly Entry[]
  /** Struck acts: their number → the number of the act that struck them. */
  readonly struck: ReadonlyMap<number, number>
  readonly convened: Convened | null
  readonly chair: Chair | null
  /** Who chaired before, and the act that put another in the chair. */
  readonly formerChairs: readonly FormerChair[]
  readonly secretariat: readonly SecretariatMember[]
  readonly sittings: readonly Sitting[]
  /** The number of the open sitting; 0 where none is open. */
  readonly sitting: number
  readonly proposedAgenda: ProposedAgenda | null
  readonly agenda: AdoptedAgenda | null
  readonly rulesApplied: RulesApplied | null
  readonly itemsTakenUp: readonly ItemTakenUp[]
  readonly documents: readonly MeetingDocument[]
  /** The same documents by their symbols. */
  readonly bySymbol: ReadonlyMap<string, MeetingDocument>
  readonly attention: readonly AttentionDrawn[]
  readonly publication: Publication | null
  readonly registered: readonly Presence[]
  readonly attendance: readonly Presence[]
  readonly organizations: readonly CountedOrganizations[]
  readonly admitted: readonly Admission[]
  /** Those the Chair has invited to submit documents, who otherwise may not. */
  readonly invited: readonly string[]
  readonly decisions: readonly Decision[]
  readonly introductions: readonly Introduction[]
  /** Introduced papers by symbol: the act that introduced each. */
  readonly introduced: ReadonlyMap<string, number>
  readonly discussions: readonly Discussion[]
  readonly groupStatements: readonly GroupStatement[]
  readonly observerStatements: readonly Discussion[]
  readonly views: readonly NotedViews[]
  readonly circulation: Circulation | null
  readonly chairPaper: ChairPaper | null
  readonly draft: Draft | null
  readonly objections: readonly StandingObjection[]
  readonly adoption: Adoption | null
  readonly closing: { readonly act: number; readonly sitting: number } | null
  readonly issue: { readonly act: number; readonly symbol: string; readonly date: Day } | null
}

export interface Convened {
  readonly act: number
  readonly body: string
  readonly year: number
  readonly from: Day
  readonly to: Day
  readonly place: string
  readonly under: readonly string[]
  /** The acts that last corrected its days and its place. */
  readonly corrected?: { readonly days?: number; readonly place?: number }
}
export interface Chair {
  readonly act: number
  readonly person: Person
  readonly state: string
  /** The acts that last corrected how the Chair is written, and the Chair’s gender. */
  readonly corrected?: { readonly person: number; readonly gender?: number }
}
/** Who was in the chair before it was handed over: the act that handed it over, and its sitting. */
export interface FormerChair extends Chair {
  readonly replaced: number
  readonly sitting: number
}
export interface SecretariatMember {
  readonly act: number
  readonly role: 'secretary' | 'deputySecretary' | 'member'
  readonly person: Person
  readonly post: string
  readonly unit: string
}
export interface Sitting {
  readonly act: number
  readonly no: number
  /** The official date, on which reports rely (rooms stop the clock). */
  readonly date: Day
  readonly private: boolean
  /** The act that closed it. */
  closed: number | null
}
/** An item of an agenda: its number and title; the topic of the programme it takes up, or the standing item it is. */
export interface AgendaItem {
  readonly no: number
  /** The body whose topic it is. */
  readonly topic?: string | undefined
  readonly standing?: string | undefined
  readonly title?: Text | undefined
}
export interface ProposedAgenda {
  readonly act: number
  readonly document: string
  readonly items: readonly AgendaItem[]
}
export interface AdoptedAgenda extends ProposedAgenda {
  readonly adopted: number
  readonly sitting: number
}
export interface RulesApplied {
  readonly act: number
  readonly document: string
  readonly conference: string
  readonly sitting: number
}
export interface ItemTakenUp {
  readonly act: number
  readonly item: number
}
/** What a document of a meeting is. */
export const DOCUMENT_KINDS = [
  'agenda',
  'background',
  'report',
  'draftReport',
  'provisionalParticipants',
  'participants',
  'workingPaper',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
export interface MeetingDocument {
  readonly act: number
  readonly symbol: string
  readonly kind: DocumentKind
  /** Who submitted it: chair, a unit of the secretariat, a State or organization; null where none is named. */
  readonly submitter: string | null
  readonly group: string | null
  readonly title: Text | null
  readonly original: Language | null
  readonly languages: readonly Language[] | null
  /** The date it bears, where known before it is issued. */
  readonly date: Day | null
}
export interface AttentionDrawn {
  readonly act: number
  readonly document: string
}
export interface Publication {
  readonly act: number
  readonly site: string
  readonly system: string
}
export interface Presence {
  readonly act: number
  readonly as: string
  readonly who: readonly string[]
}
export interface CountedOrganizations {
  readonly act: number
  readonly count: number
}
export interface Admission {
  readonly act: number
  readonly as: string
  readonly who: readonly string[]
}
export interface Decision {
  readonly act: number
  readonly rule: string
}
export interface Introduction {
  readonly act: number
  readonly item: number
  readonly documents: readonly string[]
}
export interface Discussion {
  readonly act: number
  readonly item: number
  readonly who: readonly string[]
}
export interface GroupStatement {
  readonly act: number
  readonly item: number
  readonly who: string
  readonly group: string
}
export interface NotedViews {
  readonly act: number
  readonly item: number
}
export interface Circulation {
  readonly act: number
  readonly statements: boolean
  readonly presentations: boolean
}
/** A stretch of the Chair's paper: a paragraph, or the title of the agenda item that the next ones are about. */
export type PaperPart = { readonly item: number } | { readonly text: string }
export interface ChairPaper {
  readonly act: number
  readonly original: Language
  readonly versions: {
    readonly [L in Language]?: Version<{ readonly title: string; readonly parts: readonly PaperPart[] }> | undefined
  }
  annexed: { readonly act: number; readonly consulted: boolean } | null
}
/** The draft under adoption: paragraphs as fixed by tabling, and what amendments made of them. */
export interface Draft {
  readonly act: number
  readonly symbol: string
  readonly paragraphs: readonly DraftParagraph[]
  /** Acts that amended it. */
  readonly amendments: readonly number[]
}
export type Digests = { readonly [L in Language]?: string | undefined }
export interface DraftParagraph {
  readonly id: string
  /** Printed number, which does not move while the draft is under adoption. */
  readonly no: string
  readonly digests: Digests
  /** Foreseen when tabled: follows the record until made. */
  readonly foreseen: boolean
  /** The act after which its text was composed: the tabling, or an amendment of fact. */
  readonly composedAfter: number
  /** Texts amended in words, by language. */
  readonly words: { readonly [L in Language]?: string | undefined }
  /** Inserted text, which no passage of the report makes. */
  readonly inserted: Text | null
  readonly pending: readonly Language[]
  readonly deleted: boolean
  /** Moved behind another paragraph than the one it was tabled behind. */
  readonly moved: boolean
  readonly acts: readonly number[]
}
export interface StandingObjection {
  readonly act: number
  readonly by: string
}
export interface Adoption {
  readonly act: number
  readonly sitting: number
  readonly symbol: string
  readonly digest: string
}

/** The meeting as effects build it: what grows is appended to, what changes is replaced. */
export type Builder = {
  -readonly [K in keyof Meeting]: Meeting[K] extends readonly (infer T)[]
    ? T[]
    : Meeting[K] extends ReadonlyMap<infer K2, infer V>
      ? Map<K2, V>
      : Meeting[K]
}

/** A meeting with an empty record. */
export const emptyMeeting = (convention: Convention, symbol: string): Builder => ({
  convention,
  symbol,
  entries: [],
  struck: new Map(),
  convened: null,
  chair: null,
  formerChairs: [],
  secretariat: [],
  sittings: [],
  sitting: 0,
  proposedAgenda: null,
  agenda: null,
  rulesApplied: null,
  itemsTakenUp: [],
  documents: [],
  bySymbol: new Map(),
  attention: [],
  publication: null,
  registered: [],
  attendance: [],
  organizations: [],
  admitted: [],
  invited: [],
  decisions: [],
  introductions: [],
  introduced: new Map(),
  discussions: [],
  groupStatements: [],
  observerStatements: [],
  views: [],
  circulation: null,
  chairPaper: null,
  draft: null,
  objections: [],
  adoption: null,
  closing: null,
  issue: null,
  ...emptyProceedings(),
})

/** The sitting of that number. */
export const sittingOf = (meeting: Meeting, no: number): Sitting | null => meeting.sittings[no - 1] ?? null

/** The document of that symbol. */
export const documentOf = (meeting: Meeting, symbol: string): MeetingDocument | null =>
  meeting.bySymbol.get(symbol) ?? null

/** The day on which names and statuses are read: of the adoption, else of the last sitting, else the last day convened. */
export const dayOfNames = (meeting: Meeting): Day =>
  (meeting.adoption && sittingOf(meeting, meeting.adoption.sitting)?.date) ??
  meeting.sittings.at(-1)?.date ??
  meeting.convened?.to ??
  '9999-12-31'

/** The acts of a record whose body this reader holds and that are not struck. */
export const standing = (meeting: Meeting): readonly Act[] =>
  meeting.entries.filter((entry): entry is Act => entry.act !== undefined && !meeting.struck.has(entry.no))

/** Enters a document under its symbol. */
export function enter(meeting: Builder, document: MeetingDocument): void {
  meeting.documents.push(document)
  meeting.bySymbol.set(document.symbol, document)
}
