import { MONTHS } from '../stamps.ts'
import type { Noun, Person } from '../../treaty/noun.ts'
import type { Day } from '../../treaty/convention.ts'
import type { Days, RuleNumber, Session } from '../../report/words.ts'

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/** A number in words up to nine hundred and ninety-nine; in figures above. */
export const inWords = (n: number): string => {
  if (n < 20) return WORDS[n] ?? String(n)
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${WORDS[n % 10]}`}`
  if (n > 999) return String(n)
  return `${WORDS[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` and ${inWords(n % 100)}`}`
}

/** Words below ten, figures from ten: running text. */
export const number = (n: number): string => (n < 10 ? inWords(n) : String(n))

/** Opens a sentence: always in words where there are any. */
export const opening = (n: number): string => capital(inWords(n))

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** First, Second … as a title prints it; 11th, 21st, 22nd, 23rd from eleven. */
export const ordinal = (n: number): string => capital(ORDINALS[n] ?? `${n}${suffix(n)}`)

const suffix = (n: number): string =>
  (Math.floor(n / 10) % 10 === 1 ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'

/** 16 August 2018 */
export function day(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${date} ${MONTHS[month - 1]} ${year}`
}

/** August 2018 */
export function month(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return `${MONTHS[number - 1]} ${year}`
}

/** 4 to 7 December 2018; 30 August to 2 September 2018; 30 December 2018 to 2 January 2019. `joiner`: " to " in a sentence, "–" in a masthead. */
export function days({ from, to }: Days, joiner = ' to '): string {
  if (from === to) return day(from)
  const [start, end] = [from.split('-'), to.split('-')]
  if (start[0] !== end[0]) return `${day(from)}${joiner}${day(to)}`
  return start[1] !== end[1]
    ? `${day(from).replace(/ \d+$/, '')}${joiner}${day(to)}`
    : `${Number(start[2])}${joiner}${day(to)}`
}

/** on 16 August 2018; on 16 and 17 August 2018; from 30 April to 1 May 2018: the days of a meeting in a sentence. */
export function onDays(held: Days): string {
  if (held.from === held.to) return `on ${day(held.from)}`
  const next = Number(held.to.slice(8)) === Number(held.from.slice(8)) + 1
  return next && held.to.slice(0, 7) === held.from.slice(0, 7) ? `on ${days(held, ' and ')}` : `from ${days(held)}`
}

/** A, B and C: no serial comma. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** With its article where it takes one: the Convention, Cuba. */
export const the = (noun: Noun): string => (noun.en.article ? `the ${noun.en.text}` : noun.en.text)

export const The = (noun: Noun): string => capital(the(noun))

/** With its abbreviation in brackets after the first mention. */
export const withAbbreviation = (noun: Noun): string =>
  noun.en.abbr === undefined ? the(noun) : `${the(noun)} (${noun.en.abbr})`

/** was or were, after the noun's number. */
export const was = (noun: Noun): string => (noun.en.number === 'p' ? 'were' : 'was')

export const its = (noun: Noun): string => (noun.en.number === 'p' ? 'their' : 'its')

/** rule 44, paragraph 1 */
export const ruleNumber = ({ number, paragraph }: RuleNumber): string =>
  `rule ${number}${paragraph === null ? '' : `, paragraph ${paragraph},`}`

/** A body in one of its years: the 2018 Meeting of Experts; Main Committee I of the 2026 Review Conference. */
export const inYear = ({ en }: Noun, year: number): string =>
  en.inYear === undefined
    ? `the ${year} ${en.text}`
    : `${en.article ? 'the ' : ''}${en.inYear.replace('{year}', String(year))}`

/** the 2017 Meeting of States Parties, or a conference by its name. */
export const session = (one: Session): string =>
  'conference' in one ? the(one.conference) : inYear(one.body, one.year)

/** Mr. Otakar Gorgol; the name alone where no courtesy title is given. */
export const personName = (person: Person): string =>
  `${{ mr: 'Mr. ', ms: 'Ms. ', none: '' }[person.title]}${person.latin ?? person.zh ?? person.ru ?? person.ar ?? ''}`

export const documents = (symbols: readonly string[]): string =>
  `${symbols.length === 1 ? 'document' : 'documents'} ${list(symbols)}`

/** I, II, III … */
export const roman = (n: number): string =>
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][n] ?? String(n)

/** Several sessions of a body: its plural, or "sessions of …" where none is given. */
export const plural = (noun: Noun): string => noun.en.plural ?? `sessions of ${the(noun)}`

/** The name as a list after a colon prints it, without an article: Iran (Islamic Republic of). */
export const listed = (noun: Noun): string => noun.en.list ?? noun.en.text

/** The meeting's clock, by its distance from UTC. */
export const localTime = (zone: string): string => `local time, ${zone}`
/** A moment of the meeting's clock, which is named. */
export const byTheClock = (moment: string, zone: string): string => `${moment} (${localTime(zone)})`
