import { bare } from '../languages/refusal.ts'
import { dayOfNames, type Meeting } from '../procedure/meeting.ts'
import { bodyOf, session } from '../report/body.ts'
import { nameOf, noun, type Convention, type Day } from '../treaty/convention.ts'
import type { Noun, Person } from '../treaty/noun.ts'
import type { Maker } from '../treaty/programme.ts'
import type { Language } from '../treaty/text.ts'
import type { Reader } from './reader.ts'

/** A noun of the convention by itself, in the reader's language; the key where the data has no such noun. */
export const nounIn = (convention: Convention, id: string, { words }: Reader): string =>
  convention.nouns[id] ? bare(noun(convention, id), words) : id

/** A State's or an organization's name on a day, in the reader's language. */
export function participantOn(convention: Convention, who: string, day: Day, { words }: Reader): string {
  const found = nameOf(convention, who, day)
  return found ? bare(found, words) : who
}

/** A State's or an organization's name, as valid for this meeting. */
export const participant = (meeting: Meeting, who: string, reader: Reader): string =>
  participantOn(meeting.convention, who, dayOfNames(meeting), reader)

/** Several participants' names, in the order of the reader's language. */
export function participants(meeting: Meeting, who: readonly string[], { report, words }: Reader): readonly string[] {
  const day = dayOfNames(meeting)
  const nouns = who.map((code) => nameOf(meeting.convention, code, day)).filter((one): one is Noun => one !== null)
  const unknown = who.filter((code) => nameOf(meeting.convention, code, day) === null)
  return [...report.sort(nouns).map((one) => bare(one, words)), ...unknown]
}

/** Whose act it is: the Chair, the secretariat, or a delegation by name. */
export const actor = (meeting: Meeting, by: string, reader: Reader): string =>
  by === 'chair' || by === 'secretariat' ? reader.words.offices[by] : participant(meeting, by, reader)

/** A group of States by its name. */
export const group = (convention: Convention, id: string, reader: Reader): string =>
  convention.groups[id] ? nounIn(convention, convention.groups[id].noun, reader) : id

/** Who submitted a document: the Chair, a unit of the secretariat, a State or an organization. */
export const submitterOf = (meeting: Meeting, submitter: string, reader: Reader): string => {
  const unit = meeting.convention.units[submitter]
  return unit ? nounIn(meeting.convention, unit.noun, reader) : actor(meeting, submitter, reader)
}

/** In which script a language writes a person's name. */
export const scriptOf = (language: Language): 'latin' | 'ar' | 'ru' | 'zh' =>
  language === 'ar' || language === 'ru' || language === 'zh' ? language : 'latin'

/** A person's name in the reader's script, else in Latin letters. */
export const personName = (person: Person, { language }: Pick<Reader, 'language'>): string =>
  person[scriptOf(language)] ?? person.latin ?? ''

/** Who took a decision: a session of a body, a conference, an assembly. */
export function makerName(convention: Convention, maker: Maker, { words }: Reader): string {
  const one = session(convention, maker)
  return 'conference' in one ? bare(one.conference, words) : `${bare(one.body, words)} (${one.year})`
}

/** A meeting by its body's name; its symbol where the convention has no such body. */
export function meetingName(meeting: Meeting, reader: Reader): string {
  const body = meeting.convention.bodies[meeting.convened?.body ?? bodyOf(meeting) ?? '']
  return body ? nounIn(meeting.convention, body.noun, reader) : meeting.symbol
}

/** Where and when it meets: "Geneva, 16 August 2018"; null while it is not convened. */
export function placeAndDates({ convention, convened }: Meeting, { report }: Reader): string | null {
  const place = convened && convention.places[convened.place]
  return place ? report.frame.masthead.placeAndDates(noun(convention, place.city), convened) : null
}
