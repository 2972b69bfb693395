import { placeInSeries } from '../../treaty/series.ts'
import type { Index } from '../../treaty/named.ts'
import { readSymbol } from '../../treaty/symbol.ts'
import { isLanguage, LANGUAGES, type Language, type Text } from '../../treaty/text.ts'
import type { Json } from '../act.ts'
import type { Meeting } from '../meeting.ts'
import { titleIn, type Column, type Row, type SheetFault } from './row.ts'

/** A line being read: its cells, and what is found wrong in them. */
export interface Reading {
  readonly row: Row
  readonly wrong: SheetFault[]
}

const LONGEST = 20_000

/** The text of a cell; null where it is empty. */
export function textAt({ row, wrong }: Reading, column: Column): string | null {
  const value = row.cells[column] ?? ''
  if (value.length > LONGEST) wrong.push({ fault: 'tooLong', column, value: value.slice(0, 40) })
  return value === '' ? null : value
}

/** A cell that must not be empty. */
export function needed<T>(
  reading: Reading,
  column: Column,
  read: (reading: Reading, column: Column) => T | null,
): T | null {
  if ((reading.row.cells[column] ?? '') === '') {
    reading.wrong.push({ fault: 'missing', column })
    return null
  }
  return read(reading, column)
}

/** Figures of other scripts as 0 to 9, wide marks as narrow ones. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (figure) => String(figure.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (figure) => String(figure.charCodeAt(0) - 0x6f0))
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim()

const dayOf = (year: string, month: string, date: string): string | null => {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null
}

/** The days a text may mean: one as 2018-08-16, 16.8.2018 or 2018年8月16日; two as 6/8/2018, which is written in both orders. */
export function daysMeant(text: string): readonly string[] {
  const [, year, month, date] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? []
  if (year !== undefined) return [dayOf(year, month!, date!)].filter((day) => day !== null)
  const [, first, mark, second, last] = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(text) ?? []
  if (last === undefined) return []
  const days = [dayOf(last, second!, first!), mark === '.' ? null : dayOf(last, first!, second!)]
  return [...new Set(days.filter((day) => day !== null))]
}

/** A cell that holds a day; where a text may mean two, the one on which the meeting meets. */
export function dayAt(reading: Reading, column: Column, { convened }: Pick<Meeting, 'convened'>): string | null {
  const value = textAt(reading, column)
  if (value === null) return null
  const days = daysMeant(plain(value))
  const own = days.filter((day) => convened && day >= convened.from && day <= convened.to)
  const found = days.length === 1 ? days[0] : own.length === 1 ? own[0] : undefined
  if (found === undefined)
    reading.wrong.push({ fault: days.length > 1 ? 'dayAmbiguous' : 'notADay', column, value: value.slice(0, 80) })
  return found ?? null
}

/** The hour a text means: 10:00, 10.00, 10 h 30, 3 p.m. */
function hourMeant(text: string): string | null {
  const [, hour, minutes = '00', half] =
    /^(\d{1,2})(?:\s*[:.h时時]\s*(\d{2})?(?::\d{2})?\s*分?)?\s*(a\.?m\.?|p\.?m\.?)?$/i.exec(text) ?? []
  if (hour === undefined) return null
  const n = Number(hour)
  const full = half === undefined ? n : (n % 12) + (/^p/i.test(half) ? 12 : 0)
  return full < 24 && Number(minutes) < 60 && !(half !== undefined && (n < 1 || n > 12))
    ? `${String(full).padStart(2, '0')}:${minutes}`
    : null
}

/** A cell that holds an hour. */
export function hourAt(reading: Reading, column: Column): string | null {
  const value = textAt(reading, column)
  const hour = value === null ? null : hourMeant(plain(value))
  if (value !== null && hour === null) reading.wrong.push({ fault: 'notAnHour', column, value: value.slice(0, 80) })
  return hour
}

/** A cell that holds a day and an hour. */
export function momentAt(reading: Reading, column: Column): { readonly day: string; readonly hour: string } | null {
  const value = textAt(reading, column)
  if (value === null) return null
  const [, date = '', clock = ''] = /^(\S+)[\sT]+(.+)$/.exec(plain(value)) ?? []
  const days = daysMeant(date)
  const hour = hourMeant(clock)
  if (days.length === 1 && hour !== null) return { day: days[0]!, hour }
  reading.wrong.push({ fault: days.length > 1 ? 'dayAmbiguous' : 'notAMoment', column, value: value.slice(0, 80) })
  return null
}

/** A cell that holds the number of an agenda item. */
export function numberAt(reading: Reading, column: Column): number | null {
  const value = textAt(reading, column)
  if (value === null) return null
  const [, figures] = /^(\d{1,4})\.?0?$/.exec(plain(value)) ?? []
  if (figures === undefined || Number(figures) === 0) {
    reading.wrong.push({ fault: 'notANumber', column, value: value.slice(0, 80) })
    return null
  }
  return Number(figures)
}

/** A cell that holds a name or a code: the code it stands for. */
export const codeAt =
  (index: Index) =>
  (reading: Reading, column: Column): string | null => {
    const value = textAt(reading, column)
    if (value === null) return null
    const code = index.find(value)
    if (code !== null) return code
    const near = index.near(value)
    reading.wrong.push({ fault: 'unknown', column, value: value.slice(0, 80), ...(near === null ? {} : { near }) })
    return null
  }

/** A cell that holds a symbol of this meeting's documents, in full or from the series on (WP.3). */
export function symbolAt({ convention, symbol }: Meeting) {
  const known = (text: string): boolean =>
    /^[A-Z][A-Za-z0-9]*(?:[ ./()-]{1,2}[A-Za-z0-9]+\)?)*$/.test(text) &&
    text.length <= 120 &&
    placeInSeries(convention, symbol, text)?.series != null
  return (reading: Reading, column: Column): string | null => {
    const value = textAt(reading, column)
    if (value === null) return null
    const full = [value, `${symbol}/${value}`].find(known)
    if (full !== undefined) return full
    const near = [value, `${symbol}/${value}`]
      .map((text) => readSymbol(text, convention.prefix))
      .flatMap((read) => (read.ok ? [read.symbol.text] : read.near === undefined ? [] : [read.near]))
      .find(known)
    reading.wrong.push({
      fault: 'notASymbol',
      column,
      value: value.slice(0, 120),
      ...(near === undefined ? {} : { near }),
    })
    return null
  }
}

/** A cell that holds languages, by their codes. */
export function languagesAt(reading: Reading, column: Column): readonly Language[] | null {
  const value = textAt(reading, column)
  if (value === null) return null
  const named = value.split(/[\s,;/·،、，；+]+/u).filter((one) => one !== '')
  const unknown = named.find((one) => !isLanguage(one))
  if (unknown !== undefined) {
    reading.wrong.push({ fault: 'unknown', column, value: unknown.slice(0, 80) })
    return null
  }
  return LANGUAGES.filter((code) => named.includes(code))
}

const titles = ({ cells }: Row): readonly (readonly [Language, string])[] =>
  LANGUAGES.flatMap((code) => {
    const text = cells[titleIn(code)] ?? ''
    return text === '' ? [] : [[code, text] as const]
  })

/** Does a text say in every language what the line says? */
export const saysThis = (row: Row, text: Text | null): boolean => {
  const said = new Map(titles(row))
  return LANGUAGES.every((code) => (text?.versions[code]?.text.trim() ?? '') === (said.get(code) ?? ''))
}

/** Languages in which a line with a title has none. */
export const lacking = (row: Row): readonly Language[] => {
  const said = titles(row).map(([code]) => code)
  return said.length === 0 ? [] : LANGUAGES.filter((code) => !said.includes(code))
}

/**
 * The line's title as an authored text; null where it has none in any language. A version that stays keeps its status; a new one
 * is official in the original and in the languages the document is issued in, and unofficial in the others.
 */
export function titleOf(reading: Reading, before: Text | null, issuedIn: readonly Language[]): Text | null {
  const said = titles(reading.row)
  for (const [code] of said) textAt(reading, titleIn(code))
  if (said.length === 0) return null
  const named = languagesAt(reading, 'original')?.[0]
  const original = named ?? before?.original ?? (said.find(([code]) => code === 'en') ?? said[0]!)[0]
  const versions = Object.fromEntries(
    said.map(([code, text]) => {
      const held = before?.versions[code]
      const status = code === original || issuedIn.includes(code) ? 'official' : 'unofficial'
      return [code, held && held.text.trim() === text ? held : { status, text }]
    }),
  )
  return { original, versions }
}

/** A text as a request carries it. */
export const asJson = (text: Text): Json => text as unknown as Json
