import type { Child } from 'hono/jsx'
import { labelled } from '../../languages/colon.ts'
import { DESK_WORDS } from '../../languages/index.ts'
import type { DeskWords } from '../../languages/deskWords.ts'
import type { Audience } from '../../procedure/act.ts'
import { bare } from '../../languages/refusal.ts'
import { dayOfNames, type AgendaItem, type Meeting } from '../../procedure/meeting.ts'
import { itemTitle } from '../../report/item.ts'
import { offset, type Local } from '../../treaty/clock.ts'
import { nameOf } from '../../treaty/convention.ts'
import { readIn, type Text } from '../../treaty/text.ts'
import { wordsFor, type Reader } from '../reader.ts'

/** What a region is shown from, the same for all who share audience and language: the meeting as that audience has it, and the moment. */
export interface Shown {
  readonly meeting: Meeting
  readonly reader: Reader
  /** The moment, in UTC, ISO 8601. */
  readonly now: string
  /** A moment (UTC) in the meeting's time zone. */
  readonly local: (at: string) => Local
}

/** A part of a desk that moves with the meeting: its name on the page, the least audience that may see it, and what it shows. */
export interface Part {
  readonly id: string
  readonly audience: Audience
  readonly show: (shown: Shown) => Child
}

/** The words of the desks in the reader's language. */
export const desk = ({ reader }: Pick<Shown, 'reader'>): DeskWords => wordsFor(DESK_WORDS, reader)

/** A moment in the reader's words: the hour alone where it is today. */
export function momentOf(shown: Shown, at: string): string {
  const [then, today] = [shown.local(at), shown.local(shown.now)]
  return then.day === today.day ? then.hour : desk(shown).moment(then.day, then.hour)
}

/** A deadline in the reader's words, by the meeting's clock, which is named. */
export const deadlineOf = (shown: Shown, at: string): string =>
  shown.reader.words.byTheClock(momentOf(shown, at), offset(at, shown.local(at)))

/** An item of the agenda, adopted or proposed. */
export const itemOf = ({ agenda, proposedAgenda }: Meeting, no: number): AgendaItem | null =>
  (agenda ?? proposedAgenda)?.items.find((one) => one.no === no) ?? null

/** The title of an item, where it has one. */
export const titleOf = (meeting: Meeting, no: number): Text | null => {
  const item = itemOf(meeting, no)
  return item && itemTitle(meeting, item)
}

/** A text as a choice in a list shows it: in the reader's language where it is held, and cut where it is long. */
export function shortly(text: Text | null, { language }: Reader, most = 70): string {
  const said = (text && readIn(text, language)?.text) ?? ''
  return said.length > most ? `${said.slice(0, most).trimEnd()}…` : said
}

/** A State or organization as a list prints it: Iran (Islamic Republic of). */
export function nameIn({ meeting, reader }: Pick<Shown, 'meeting' | 'reader'>, who: string): string {
  const noun = nameOf(meeting.convention, who, dayOfNames(meeting))
  return noun ? (noun[reader.language].list ?? bare(noun, reader.words)) : who
}

/** A label and what it labels, with the language's own colon. */
export const pair = ({ reader: { language } }: Pick<Shown, 'reader'>, label: string, of: string): string =>
  labelled(language, label, of)

/** A remark in brackets behind something, as the language sets them. */
export const bracketed = ({ reader: { language } }: Pick<Shown, 'reader'>, text: string, remark: string): string =>
  language === 'zh' ? `${text}（${remark}）` : `${text} (${remark})`
