import type { Noun, Person } from '../treaty/noun.ts'
import type { Language, Reading, VersionStatus } from '../treaty/text.ts'
import type { Day } from '../treaty/convention.ts'
import type { Deed } from '../procedure/acts.ts'
import type { Tally } from '../procedure/proceedings.ts'
import type { Titled } from './presiding.ts'

/** The Chair, as an office in a sentence: a woman's or a man's. */
export type ChairGender = 'm' | 'f'

/** A session of a body in a year: "the 2017 Meeting of States Parties"; or a conference that has a name of its own. */
export type Session = { readonly body: Noun; readonly year: number } | { readonly conference: Noun }

/** A stretch of days, both included; the same day twice for one day. */
export interface Days {
  readonly from: Day
  readonly to: Day
}

/** A rule's number and paragraph: 44 (1). A sentence is given none where the convention's data does not mark it verified, and names the rules of procedure alone. */
export interface RuleNumber {
  readonly number: string
  readonly paragraph: number | null
}

/** Nouns as a list prints them, in the order of the report's language (already sorted, unless said otherwise). */
export type Nouns = readonly Noun[]

/** One of the meeting's own officers, with the post held in a unit of the secretariat. */
export interface Official {
  readonly person: Person
  /** The post, in the person's gender: Head, Political Affairs Officer. */
  readonly post: Noun
  /** The unit and the office it belongs to, and its city; null where the same unit was named in the sentence before. */
  readonly unit: { readonly noun: Noun; readonly within: Noun; readonly city: Noun }
}

/** Who a document is submitted by. */
export type Submitter =
  { readonly chair: ChairGender } | { readonly unit: Noun } | { readonly who: Noun; readonly group: Noun | null } | null

/** What each passage of the report states; each language turns it into its sentence. */
export interface ReportFacts {
  /** The meeting was convened under decisions, on days, at a place. `body`: its full name, and whether it names a committee, which meets, or a meeting, which is held; `place` includes the city. */
  convened: {
    readonly under: readonly Session[]
    readonly body: Noun
    readonly year: number
    readonly days: Days
    readonly place: Noun
    readonly committee?: boolean
  }
  /** Who chaired it: person and State. */
  chaired: { readonly person: Person; readonly state: Noun }
  /** The meeting adopted the agenda proposed by the Chair. */
  agendaAdopted: { readonly body: Noun; readonly date: Day; readonly symbol: string; readonly chair: ChairGender }
  /** The Chair drew attention to documents. `also`: it follows the sentence on the agenda. `unit`: who prepared them; null: not said. */
  attentionDrawn: {
    readonly chair: ChairGender
    readonly also: boolean
    readonly documents: readonly {
      readonly symbol: string
      readonly kind: 'background' | 'other'
      readonly unit: Noun | null
    }[]
  }
  /** Rules of a conference applied mutatis mutandis, on the Chair's suggestion. `date` null: at the same sitting as the sentence before tells of. */
  rulesApplied: {
    readonly body: Noun
    readonly date: Day | null
    readonly chair: ChairGender
    readonly conference: Noun
    readonly symbol: string
  }
  /** Who served as Secretary, as Deputy Secretary; who else served in the secretariat. `first`: the first sentence prints unit, office and city; later ones the unit, and members the post alone. */
  secretary: Official & { readonly body: Noun; readonly role: 'secretary' | 'deputySecretary'; readonly first: boolean }
  secretariatMembers: { readonly body: Noun; readonly members: readonly Official[]; readonly also: boolean }
  /** States parties that took part, in the order of the language. `treaty`: the short name (the Convention). */
  parties: { readonly body: Noun; readonly treaty: Noun; readonly states: Nouns }
  /** Signatories that took part without taking part in decisions. `also`: a paragraph on States parties stands before. */
  signatories: {
    readonly body: Noun
    readonly treaty: Noun
    readonly states: Nouns
    readonly rule: RuleNumber | null
    readonly also: boolean
  }
  /** States neither party nor signatory, as observers. */
  observerStates: {
    readonly body: Noun
    readonly treaty: Noun
    readonly states: Nouns
    readonly rule: RuleNumber | null
  }
  /** United Nations entities: `entities` is the general noun, introduced by "including" (the list is open). */
  unEntities: { readonly body: Noun; readonly entities: Noun; readonly who: Nouns; readonly rule: RuleNumber | null }
  /** Organizations that were granted observer agency status. */
  agencies: { readonly body: Noun; readonly who: Nouns; readonly rule: RuleNumber | null }
  /** How many non-governmental organizations and research institutes took part (at least 1; opens the sentence, so in words where the language does so). */
  organizations: { readonly body: Noun; readonly count: number; readonly rule: RuleNumber | null }
  participantsList: { readonly body: Noun; readonly symbol: string }
  /** Substantive discussions according to the agenda, on the issues a session assigned. */
  discussion: { readonly body: Noun; readonly symbol: string; readonly assignedBy: Session }
  /** An item was taken up, and neither papers nor a discussion name it below: the meeting considered it. */
  itemConsidered: { readonly body: Noun; readonly item: number; readonly title: string }
  /** Papers introduced under an item, each with its submitter, in the order of the papers (the same submitter may stand twice). `title`: the item's, without quotation marks. */
  papersIntroduced: {
    readonly item: number
    readonly title: string
    readonly papers: readonly { readonly symbol: string; readonly by: Noun; readonly group: Noun | null }[]
  }
  /** An interactive discussion in which States parties took part. `after`: papers were introduced before ("There followed" or "An interactive discussion followed"); else the item and its title are named here. */
  interactiveDiscussion: {
    readonly item: number
    readonly title: string
    readonly after: boolean
    readonly states: Nouns
  }
  /** A State spoke on behalf of a group. `also`: it is in the list of those that took part in its own name. */
  groupSpoke: { readonly state: Noun; readonly group: Noun; readonly also: boolean }
  /** Observers made statements. `also`: others took part before. */
  observersSpoke: { readonly who: Nouns; readonly also: boolean }
  /** Different views were expressed on the item. */
  differentViews: Record<string, never>
  /** What the work drew on: papers States parties submitted (how many), their statements, their presentations. At least one of them. */
  drewOn: {
    readonly body: Noun
    readonly papers: number
    readonly statements: boolean
    readonly presentations: boolean
  }
  /** The statements and presentations were circulated in the meeting. */
  circulated: { readonly statements: boolean; readonly presentations: boolean }
  /** The Chair prepared a paper on the Chair's own responsibility; it has not been agreed and has no status; what it is for.
   *  `next`: the coming session of the parent body and its month ('YYYY-MM'); `remaining`: later years of the programme
   *  (for the parent body, and for this body, `full`); `purpose`: quoted words, without quotation marks, of a decision taken by `decidedBy`. */
  chairPaper: {
    readonly chair: ChairGender
    readonly body: Noun
    readonly full: Noun
    readonly parent: Noun
    readonly next: { readonly month: string } | null
    readonly remaining: readonly number[]
    readonly purpose: string | null
    readonly decidedBy: Session
  }
  /** The paper is annexed, after consultation with States parties or not. `annex`: its roman number; null where the report has one annex. */
  paperAnnexed: { readonly chair: ChairGender; readonly annex: number | null; readonly consulted: boolean }
  /** The list of official documents is annexed. `papers`: how many working papers States parties submitted are among them. */
  documentsListed: { readonly body: Noun; readonly annex: number | null; readonly papers: number }
  /** Where the documents on this list can be found: the convention's website (`treaty`: the name whose website it is) and the official document system. */
  documentsAvailable: {
    readonly treaty: Noun
    readonly site: string
    readonly system: Noun
    readonly systemSite: string
  }
  /** The report was adopted by consensus at the closing sitting. `closing`: it was the meeting's last. `draft`: the draft's symbol.
   *  `amended`: as orally amended. `foreseen`: a draft says it before it is done; the wording is that of the adopted report. */
  adopted: {
    readonly body: Noun
    readonly date: Day
    readonly closing: boolean
    readonly draft: string | null
    readonly amended: boolean
  }
  /** Another was elected Chair in the place of the one before. */
  chairReplaced: {
    readonly body: Noun
    readonly date: Day
    readonly person: Person
    readonly state: Noun
    readonly former: Person
  }
  /** Vice-Chairs elected at a sitting: by acclamation, or by secret ballot. */
  viceChairsElected: {
    readonly body: Noun
    readonly date: Day
    readonly officers: readonly { readonly person: Person; readonly state: Noun }[]
    readonly by: 'acclamation' | 'ballot'
  }
  /** Statements in exercise of the right of reply under an item. */
  repliesMade: { readonly states: Nouns }
  /** A decision the meeting took: by consensus, without a vote, by acclamation, or by a vote and its count; or a text it took note of.
   *  `document`: the paper that proposed it; `text`: its words, without quotation marks. */
  decisionTaken: {
    readonly body: Noun
    readonly date: Day
    readonly how: 'consensus' | 'withoutVote' | 'acclamation' | 'tookNote' | 'vote'
    readonly tally: Tally | null
    readonly document: string | null
    readonly text: string
  }
  /** A proposal that did not obtain the majority it needed. */
  proposalNotAdopted: {
    readonly body: Noun
    readonly date: Day
    readonly tally: Tally
    readonly document: string | null
    readonly text: string
  }
  /** Statements in explanation of position, before or after the decision just told of; `voted`: in explanation of vote. */
  positionsExplained: { readonly states: Nouns; readonly voted: boolean; readonly when: 'before' | 'after' }
  /** A decision agreed between sittings under the silence procedure: the day its deadline passed. */
  silenceAgreed: { readonly body: Noun; readonly date: Day; readonly text: string }
  /** The report is to be issued under a symbol. */
  toBeIssued: { readonly symbol: string }
}
export type PassageName = keyof ReportFacts

/** What stands around the sentences: headings, masthead, labels, the list of documents. */
export interface ReportFrame {
  /** Paragraph number as printed before it: "4." */
  label(no: string): string
  /** "10 bis" from '10' and the place after it (1 → bis, 2 → ter). */
  bis(no: string, place: number): string
  headings: {
    introduction(no: number): string
    organization(no: number, f: { readonly body: Noun }): string
    participation(no: number, f: { readonly body: Noun }): string
    work(no: number, f: { readonly body: Noun }): string
    documentation(no: number): string
    closing(no: number, f: { readonly body: Noun }): string
    /** "Annex II"; null where the report has one annex. */
    annex(no: number | null): string
    documents: string
    submittedByChair(chair: ChairGender): string
  }
  /** "Report of the 2018 Meeting of Experts on …" */
  title(f: { readonly body: Noun; readonly year: number }): string
  /** "Draft report of the 2018 …" */
  draftTitle(f: { readonly body: Noun; readonly year: number }): string
  masthead: {
    /** "2018 meeting" under the name of the parent body. */
    session(year: number): string
    /** "Geneva, 4–7 December 2018" */
    placeAndDates(city: Noun, days: Days): string
    item(no: number): string
    /** Stamps in the version's own custom (ar, ru, zh keep them in English): distribution, date, language, original. */
    distribution(kind: 'general' | 'limited' | 'restricted'): string
    date(day: Day): string
    language: string
    original(language: Language): string
  }
  /** "16 August 2018" in running text. */
  day(day: Day): string
  /** Quotation marks of the language round a text. */
  quoted(text: string): string
  /** Nouns joined as running text lists them. */
  list(items: readonly string[]): string
  /** A decision's unit as quoted: "(a) …" */
  unit(letter: string, text: string): string
  /** The mark of an elision: "[...]" */
  elision: string
  rotation: {
    /** The row's head: "2018". */
    year(year: number): string
    /** The column's head: the parent body, or "MX 1" in the language's own way: the nth meeting of experts. */
    column(f: { readonly body: Noun } | { readonly nth: number; readonly running: Noun }): string
    group(group: Noun): string
  }
  documents: {
    /** Titles of the documents a meeting always has. `body`: full name. */
    title(
      kind: 'agenda' | 'background' | 'report' | 'draftReport' | 'provisionalParticipants' | 'participants',
      f: { readonly body: Noun; readonly year: number; readonly unit: Noun | null },
    ): string
    /** The title with who submitted it. `titleNamesUnit` is already said in a background paper's title: then `by` is null. */
    submitted(title: string, by: Submitter): string
    /** "English only", "English/French/Spanish only"; called with fewer than six languages. */
    only(languages: readonly Language[]): string
    column: { readonly symbol: string; readonly title: string }
  }
  notes: {
    retranslated(from: Language): string
    unofficial: string
    machine: string
    /** Shown in another language because this version is missing. */
    missing(shown: Language): string
    /** A person's name is our transliteration. */
    transliterated: string
    /** Amended in another language; this version waits for its reviser. */
    pending: string
  }
  /** What a foreseen passage waits for: the deed that will make it. */
  waitsFor(deed: Deed): string
  status: {
    /** The treaty is invented and the meeting is for practice. */
    practice: string
    /** One line: what this version is worth. */
    advance: string
    draft: string
    /** Paragraph numbers that are foreseen and not yet made. */
    foreseen(numbers: readonly string[]): string
    adopted(day: string): string
    /** The meeting closed without having adopted its report. */
    readonly notAdopted: string
  }
  labels: {
    readonly footnotes: string
    readonly foreseen: string
    readonly page: string
    recordHead(no: number, hash: string): string
  }
  /** The name of a language in this language. */
  languageName(language: Language): string
}

/** A language of the report: one function for each passage, in the report's order, and what stands around them. */
export interface ReportLanguage extends Titled<ReportLanguage> {
  readonly code: Language
  readonly dir: 'ltr' | 'rtl'
  /** The State's or organization's name in running text, and how lists of this language are ordered. */
  sort(nouns: readonly Noun[]): Nouns
  readonly passages: { readonly [P in PassageName]: (facts: ReportFacts[P]) => string }
  readonly frame: ReportFrame
}

/** A quoted text as read in a language, with what has to be said about its wording. */
export type Quoted = Reading & { readonly status: VersionStatus }
