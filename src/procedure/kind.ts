import { z } from 'zod'
import type { Right } from '../treaty/convention.ts'
import { LANGUAGES } from '../treaty/text.ts'
import type { Audience, Entry, Request } from './act.ts'
import { faulty } from './malformed.ts'
import type { Builder, Meeting } from './meeting.ts'

/** Who may utter an act: the Chair, the secretariat, or a delegation (of whatever class). */
export type Office = 'chair' | 'secretariat' | 'delegation'

/** Facts of an objection: what the words of a refusal are made of. */
export type Facts = { readonly [name: string]: string | number | readonly string[] }

/** Everything that can stand in the way of an act, by its code; each language has its sentence. */
export const IMPEDIMENTS = [
  'actStruck',
  'agendaAdopted',
  'alreadyAppealed',
  'alreadyConvened',
  'alreadyDecided',
  'alreadyInscribed',
  'alreadyIntroduced',
  'alreadyIssued',
  'alreadyMoved',
  'alreadyNoted',
  'alreadyOpened',
  'alreadyPut',
  'alreadyRuled',
  'alreadySpoken',
  'alreadyTabled',
  'chairPresides',
  'clockRuns',
  'clockStopped',
  'dateBeforeAdoption',
  'dateBeforeLastSitting',
  'endsBeforeItBegins',
  'floorTaken',
  'groupMissing',
  'itemNotTakenUp',
  'itemTakenUp',
  'itemTitleMissing',
  'itemsOutOfOrder',
  'listChanged',
  'listClosed',
  'listOpen',
  'malformed',
  'meetingClosed',
  'modeDoesNotFit',
  'noChairPaper',
  'noList',
  'noObjection',
  'noReplyAsked',
  'noRuling',
  'noSitting',
  'noSuchAct',
  'noSuchDocument',
  'noSuchItem',
  'noSuchParagraph',
  'noSuchPoint',
  'noSuchProposal',
  'noSuchQuestion',
  'noSuchStatement',
  'nobodyHasSpoken',
  'nobodyPresides',
  'nobodyRegistered',
  'nobodySpeaks',
  'notAdopted',
  'notConvened',
  'notInTheProgramme',
  'notInscribed',
  'notLimited',
  'notNominated',
  'notOfTheGroup',
  'notPut',
  'notSuspended',
  'notTabled',
  'notYours',
  'noItem',
  'nothingCorrected',
  'otherMeeting',
  'otherSeries',
  'otherWords',
  'outsideTheMeeting',
  'outsideTheYear',
  'paragraphTwice',
  'reportAdopted',
  'roleTaken',
  'ruleDoesNotYield',
  'rulesApplied',
  'sideMissing',
  'sittingAdjourned',
  'sittingOpen',
  'sittingSuspended',
  'stillNeeded',
  'strikeStands',
  'symbolTaken',
  'tallyMissing',
  'textChanged',
  'titleMissing',
  'tooManyVotes',
  'unknownBody',
  'unknownClass',
  'unknownConference',
  'unknownDeed',
  'unknownGroup',
  'unknownMandate',
  'unknownParticipant',
  'unknownPlace',
  'unknownPost',
  'unknownRule',
  'unknownTopic',
  'unknownUnit',
  'versionsDiffer',
] as const
export type ImpedimentCode = (typeof IMPEDIMENTS)[number]

/** It cannot be done: what stands in the way. Impediments never yield. */
export interface Impediment {
  readonly impediment: ImpedimentCode
  readonly facts: Facts
}

/** Says that an act cannot be done, and why. */
export const cannot = (impediment: ImpedimentCode, facts: Facts = {}): Impediment => ({ impediment, facts })

/** A right that somebody exercises by an act. */
export interface Exercise {
  readonly who: string
  readonly right: Right
  /** It is only asked for: enough that the class may, were it invited. */
  readonly asking?: boolean
}

/** A kind of act: who may utter it, what it says, when it cannot be done, and what follows. */
export interface ActKind<P> {
  readonly kind: string
  readonly by: readonly Office[]
  readonly particulars: z.ZodType<P>
  /** The rights exercised, which the rules of participation look at. */
  readonly exercises?: (particulars: P, by: string) => readonly Exercise[]
  /** The names of the texts it keeps apart from the record; none where it does not say. */
  readonly keeps?: (particulars: P) => readonly string[]
  readonly impediment?: (meeting: Meeting, particulars: P, request: Request) => Impediment | null | undefined | false
  readonly effect: (meeting: Builder, particulars: P, entry: Entry & { readonly by: string }) => void
  /** Who may see it; everyone where it does not say. A private sitting's acts are for States alone. */
  readonly audience?: Audience
}

/** Declares a kind of act. */
export const act = <P>(kind: string, declared: Omit<ActKind<P>, 'kind'>): ActKind<P> => ({ kind, ...declared })

/** A day, 'YYYY-MM-DD'. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, faulty('notADate'))
  .refine(
    (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
    faulty('notADate'),
  )

/** A moment, ISO 8601 in UTC: 2018-08-16T13:00Z; seconds and their thousandths may follow. */
export const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?Z$/, faulty('notAMoment'))
  .refine((text) => !Number.isNaN(Date.parse(text)), faulty('notAMoment'))

/** An hour of the meeting's day, 'HH:MM' in its time zone. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, faulty('notAnHour'))

/** The code of a State or organization. */
export const participant = z.string().regex(/^[A-Z][A-Z0-9-]{1,19}$/, faulty('notACode'))

/** A document's symbol: Latin letters, figures, strokes, full stops; single spaces and brackets inside. */
export const symbol = z
  .string()
  .max(120)
  .regex(/^[A-Z][A-Za-z0-9]*(?:[ ./()-]{1,2}[A-Za-z0-9]+\)?)*$/, faulty('notASymbol'))

/** Several participants, none twice. */
export const participants = z
  .array(participant)
  .min(1)
  .refine((all) => new Set(all).size === all.length, faulty('twice'))

const line = z.string().trim().min(1).max(20_000)
export const language = z.enum(LANGUAGES)
export const versionStatus = z.enum(['official', 'unofficial', 'retranslation', 'machine'])

/** The schema of an authored text whose versions hold `content`. */
export const textOf = <T extends z.ZodType>(content: T) =>
  z
    .strictObject({
      original: language,
      versions: z.partialRecord(
        language,
        z.strictObject({ status: versionStatus, from: language.optional(), text: content }),
      ),
    })
    .refine((text) => Object.keys(text.versions).length > 0, faulty('noVersion'))

export const text = textOf(line)

const name = z.string().trim().min(1).max(200)

/** A person as a report names one. */
export const person = z
  .strictObject({
    title: z.enum(['mr', 'ms', 'none']),
    gender: z.enum(['m', 'f']),
    latin: name.optional(),
    ar: name.optional(),
    ru: name.optional(),
    zh: name.optional(),
    unverified: z.array(z.enum(['latin', 'ar', 'ru', 'zh'])).optional(),
  })
  .refine(({ latin, ar, ru, zh }) => [latin, ar, ru, zh].some((name) => name !== undefined), faulty('noName'))
  .refine(
    ({ title, gender }) => title === 'none' || (title === 'mr') === (gender === 'm'),
    faulty('titleOfOtherGender'),
  )
