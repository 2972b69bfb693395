import type { Day } from '../../treaty/convention.ts'
import type { Noun, Person, RussianCases } from '../../treaty/noun.ts'
import type { Days, RuleNumber, Session } from '../../report/words.ts'

/** A case of Russian grammar. */
export type Case = keyof RussianCases

/** Forms of a word that follows a noun: masculine, feminine, neuter, plural. */
export type Agreeing = readonly [masculine: string, feminine: string, neuter: string, plural: string]

/** Forms of a counted word: 1 государство, 2 государства, 5 государств. */
export type Counted = readonly [one: string, few: string, many: string]

/** Genitive and prepositional of each month: 16 августа, в августе. */
const MONTHS: readonly (readonly [string, string])[] = [
  ['января', 'январе'],
  ['февраля', 'феврале'],
  ['марта', 'марте'],
  ['апреля', 'апреле'],
  ['мая', 'мае'],
  ['июня', 'июне'],
  ['июля', 'июле'],
  ['августа', 'августе'],
  ['сентября', 'сентябре'],
  ['октября', 'октябре'],
  ['ноября', 'ноябре'],
  ['декабря', 'декабре'],
]
const ONE_AND_TWO: Record<'m' | 'f' | 'n', readonly [string, string]> = {
  m: ['один', 'два'],
  f: ['одна', 'две'],
  n: ['одно', 'два'],
}
const WORDS = ['три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять']
const ORDINALS = ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят']

/** The noun in a case: группа, группы, группе. */
export const inCase = (noun: Noun, as: Case): string => noun.ru.cases[as]

export const nominative = (noun: Noun): string => noun.ru.cases.nominative

export const genitive = (noun: Noun): string => noun.ru.cases.genitive

export const dative = (noun: Noun): string => noun.ru.cases.dative

export const accusative = (noun: Noun): string => noun.ru.cases.accusative

export const instrumental = (noun: Noun): string => noun.ru.cases.instrumental

/** In a place, with its preposition: в, во. */
export const within = (noun: Noun): string => `${noun.ru.v ?? 'в'} ${noun.ru.cases.prepositional}`

/** The form that agrees with the noun: группа приняла, консультации приняли. */
export const agree = (noun: Noun, [masculine, feminine, neuter, plural]: Agreeing): string =>
  noun.ru.number === 'p' ? plural : { m: masculine, f: feminine, n: neuter }[noun.ru.gender]

/** The form that agrees with those named: with one alone, or in the plural. */
export const agreeAll = (nouns: readonly Noun[], forms: Agreeing): string =>
  nouns.length === 1 ? agree(nouns[0]!, forms) : forms[3]

/** A past tense from its stem: приня → принял, приняла, приняло, приняли. */
export const past = (stem: string): Agreeing => [`${stem}л`, `${stem}ла`, `${stem}ло`, `${stem}ли`]

/** The past tense of one person: исполнял, исполняла. */
export const did = (gender: 'm' | 'f', stem: string): string => past(stem)[gender === 'm' ? 0 : 1]

/** The body's pronoun: порученные ему, ей, им. */
export const toIt = (noun: Noun): string => agree(noun, ['ему', 'ей', 'ему', 'им'])

/** подписавшие его, ее, их */
export const it = (noun: Noun): string => agree(noun, ['его', 'ее', 'его', 'их'])

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Which form a number takes after it: one (1, 21, 101), few (2–4, 22), many (0, 5–20, 100). */
export const form = <T>(n: number, [one, few, many]: readonly [T, T, T]): T => {
  if (n % 100 >= 11 && n % 100 <= 14) return many
  return n % 10 === 1 ? one : n % 10 >= 2 && n % 10 <= 4 ? few : many
}

/** In words below ten, in figures from ten; один and два follow the gender of what is counted. */
export const number = (n: number, gender: 'm' | 'f' | 'n'): string =>
  n < 1 || n > 9 ? String(n) : n < 3 ? ONE_AND_TWO[gender][n - 1]! : WORDS[n - 3]!

/** одно государство, два государства, 21 государство, 100 государств */
export const counted = (n: number, gender: 'm' | 'f' | 'n', forms: Counted): string =>
  `${number(n, gender)} ${form(n, forms)}`

/** Первое, вторая, третьи …: agreeing with the noun; in figures from eleven: 11-е. */
export function ordinal(n: number, noun: Noun): string {
  const stem = ORDINALS[n - 1]
  if (stem === undefined) return `${n}${agree(noun, ['-й', '-я', '-е', '-е'])}`
  if (n === 3) return stem + agree(noun, ['ий', 'ья', 'ье', 'ьи'])
  return stem + agree(noun, [[2, 6, 7, 8].includes(n) ? 'ой' : 'ый', 'ая', 'ое', 'ые'])
}

const parts = (day: Day): readonly [year: number, month: number, date: number] =>
  day.split('-').map(Number) as [number, number, number]
const ofMonth = (month: number): string => MONTHS[month - 1]?.[0] ?? ''

/** 16 августа 2018 года */
export function day(day: Day): string {
  const [year, month, date] = parts(day)
  return `${date} ${ofMonth(month)} ${year} года`
}

/** в декабре 2018 года */
export function inMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return `в ${MONTHS[number - 1]?.[1] ?? ''} ${year} года`
}

/** в 2019 году; в 2019 и 2020 годах */
export const inYears = (years: readonly number[]): string =>
  `в ${list(years.map(String))} ${years.length === 1 ? 'году' : 'годах'}`

/** The first day of a stretch, with no more of the date than the last day leaves unsaid: 4; 30 августа; 30 декабря 2018 года. */
function start({ from, to }: Days): string {
  const [[year, month, date], [lastYear, lastMonth]] = [parts(from), parts(to)]
  return year !== lastYear ? day(from) : month !== lastMonth ? `${date} ${ofMonth(month)}` : String(date)
}

/** When it was held, in a sentence: 16 августа 2018 года; 16 и 17 августа 2018 года; с 4 по 7 декабря 2018 года; со 2 по 5 июля 2018 года. */
export function held(days: Days): string {
  if (days.from === days.to) return day(days.from)
  const [first, last] = [start(days), day(days.to)]
  if (Number(first) + 1 === parts(days.to)[2]) return `${first} и ${last}`
  return `${parts(days.from)[2] === 2 ? 'со' : 'с'} ${first} по ${last}`
}

/** The same in a masthead: 4–7 декабря 2018 года; 30 августа — 2 сентября 2018 года. */
export function span(days: Days): string {
  if (days.from === days.to) return day(days.from)
  const first = start(days)
  return `${first}${first.includes(' ') ? ' — ' : '–'}${day(days.to)}`
}

/** А, Б и В */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`

/** With its short form in brackets after the name. */
export const withAbbreviation = (noun: Noun, as: Case): string =>
  noun.ru.abbr === undefined ? inCase(noun, as) : `${inCase(noun, as)} (${noun.ru.abbr})`

/** A body in a year: the year follows the body and precedes what it is about (Рабочая группа 2018 года по …). */
export function ofYear(noun: Noun, as: Case, year: number): string {
  if (noun.ru.inYear) return noun.ru.inYear[as].replace('{year}', String(year))
  const [body, ...about] = inCase(noun, as).split(' по ')
  return [`${body} ${year} года`, ...about].join(' по ')
}

/** A session of a body in a year, or a conference by its name. */
export const session = (one: Session, as: Case): string =>
  'conference' in one ? inCase(one.conference, as) : ofYear(one.body, as, one.year)

/** In accordance with a rule: пунктом 1 правила 44; правилом 44; правилами, where its number is not verified. */
export const byRule = (rule: RuleNumber | null): string => {
  if (rule === null) return 'правилами процедуры'
  const { number, paragraph } = rule
  return `${paragraph === null ? `правилом ${number}` : `пунктом ${paragraph} правила ${number}`} правил процедуры`
}

/** г-н Иванов, г-жа Иванова. Where no Cyrillic form is held, the name in Latin letters. */
export const personName = (person: Person): string =>
  `${{ mr: 'г-н\u00a0', ms: 'г-жа\u00a0', none: '' }[person.title]}${person.ru ?? person.latin ?? person.ar ?? person.zh ?? ''}`

/** I, II, III … */
export const roman = (n: number): string =>
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][n] ?? String(n)

/** The name as a list after a colon prints it, without an article: Иран (Исламская Республика). */
export const listed = (noun: Noun): string => noun.ru.list ?? noun.ru.cases.nominative

/** The meeting's clock, by its distance from UTC. */
export const localTime = (zone: string): string => `по местному времени, ${zone}`
/** A moment of the meeting's clock, which is named. */
export const byTheClock = (moment: string, zone: string): string => `${moment} (${localTime(zone)})`
