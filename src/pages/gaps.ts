import { documentOf, type Meeting } from '../procedure/meeting.ts'
import { classNameOf } from '../procedure/participants.ts'
import { itemTitle } from '../report/item.ts'
import { regionalGroup } from '../treaty/convention.ts'
import type { Person } from '../treaty/noun.ts'
import { LANGUAGES, type Language, type Text, type VersionStatus } from '../treaty/text.ts'
import { scriptOf } from './names.ts'

/** A text some of whose versions are not there, or not official. */
export interface TextGap {
  readonly about:
    | { readonly document: string }
    | { readonly item: number }
    | { readonly paper: true }
    | { readonly mandate: string; readonly unit: string | null }
  readonly none: readonly Language[]
  readonly unofficial: readonly { readonly language: Language; readonly from: Language | null }[]
}

/** A person whose name is not known in every script, or not confirmed. */
export interface PersonGap {
  readonly person: Person
  readonly none: readonly Language[]
  readonly unconfirmed: readonly Language[]
}

type Versions = { readonly [L in Language]?: { readonly status: VersionStatus; readonly from?: Language } | undefined }

function textGap(about: TextGap['about'], versions: Versions): readonly TextGap[] {
  const none = LANGUAGES.filter((language) => versions[language] === undefined)
  const unofficial = LANGUAGES.flatMap((language) => {
    const version = versions[language]
    return version && version.status !== 'official' ? [{ language, from: version.from ?? null }] : []
  })
  return none.length + unofficial.length === 0 ? [] : [{ about, none, unofficial }]
}

/** Texts of the meeting, and of the mandates its report quotes, that are not held or not official in all six languages. */
export function textGaps(meeting: Meeting): readonly TextGap[] {
  const { convention, documents, agenda, proposedAgenda, chairPaper } = meeting
  const authored: readonly (readonly [TextGap['about'], Text | null | undefined])[] = [
    ...documents.map((one) => [{ document: one.symbol }, one.title] as const),
    ...((agenda ?? proposedAgenda)?.items ?? []).map((item) => [{ item: item.no }, itemTitle(meeting, item)] as const),
    ...convention.programme.mandates.flatMap(({ id, recital, units = [] }) => [
      [{ mandate: id, unit: null }, convention.texts[recital]] as const,
      ...units.map((unit) => [{ mandate: id, unit: unit.id }, convention.texts[unit.text]] as const),
    ]),
  ]
  return [
    ...authored.flatMap(([about, text]) => (text ? textGap(about, text.versions) : [])),
    ...(chairPaper ? textGap({ paper: true }, chairPaper.versions) : []),
  ]
}

/** Persons the report names whose name is missing in a script, or stands there as our transliteration. */
export function personGaps({ chair, secretariat }: Meeting): readonly PersonGap[] {
  return [...(chair ? [chair.person] : []), ...secretariat.map(({ person }) => person)].flatMap((person) => {
    const none = LANGUAGES.filter((language) => person[scriptOf(language)] === undefined)
    const unconfirmed = LANGUAGES.filter(
      (language) => !none.includes(language) && person.unverified?.includes(scriptOf(language)),
    )
    return none.length + unconfirmed.length === 0 ? [] : [{ person, none, unconfirmed }]
  })
}

/** States present whose regional group is not known. */
export const statesWithoutGroup = ({ convention, attendance, convened }: Meeting): readonly string[] => [
  ...new Set(
    attendance
      .flatMap(({ who }) => who)
      .filter(
        (one) =>
          convention.states[one] !== undefined &&
          convention.organizations[one] === undefined &&
          regionalGroup(convention, one, convened?.from ?? '9999-12-31') === null,
      ),
  ),
]

/** Those who took part in a discussion and are not noted as attending. Agencies take part by the decision that admits them, organizations are counted: neither is noted by name. */
export const notAttending = (meeting: Meeting): readonly string[] => {
  const attending = new Set(meeting.attendance.flatMap(({ who }) => who))
  const heard = [
    ...meeting.discussions.flatMap(({ who }) => who),
    ...meeting.groupStatements.map(({ who }) => who),
    ...meeting.observerStatements.flatMap(({ who }) => who),
  ]
  const byName = (who: string): boolean => {
    const of = meeting.convention.classes[classNameOf(meeting, who) ?? '']?.of
    return of !== 'agency' && of !== 'organization'
  }
  return [...new Set(heard)].filter((who) => byName(who) && !attending.has(who))
}

/** Working papers that were submitted and introduced under no item. */
export const notIntroduced = (meeting: Meeting): readonly string[] => {
  const introduced = new Set(meeting.introductions.flatMap(({ documents }) => documents))
  return meeting.documents
    .map(({ symbol }) => symbol)
    .filter((symbol) => documentOf(meeting, symbol)?.kind === 'workingPaper' && !introduced.has(symbol))
}

/** Paragraphs of the draft that were amended in another language and wait for their reviser in this one. */
export const pendingParagraphs = ({
  draft,
}: Meeting): readonly { readonly no: string; readonly id: string; readonly languages: readonly Language[] }[] =>
  (draft?.paragraphs ?? [])
    .filter(({ pending, deleted }) => pending.length > 0 && !deleted)
    .map(({ no, id, pending }) => ({ no, id, languages: pending }))
