import type { Noun, Person } from '../../treaty/noun.ts'
import type { Day } from '../../treaty/convention.ts'
import type { Days, RuleNumber, Session } from '../../report/words.ts'

/** A letter or figure that is not Han. */
const FOREIGN = /[\p{Script=Latin}\d]/u
const FIGURES = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** One space between Han and a Latin letter or a figure: 第 44 条, 2019 年和 2020 年. */
export const spaced = (text: string): string =>
  text.replace(/(?<=\p{Script=Han})(?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d])(?=\p{Script=Han})/gu, ' ')

/** A number in Chinese numerals, from 0 to 99: 二十六; in figures from one hundred. */
export function numeral(n: number): string {
  if (n < 10) return FIGURES[n] ?? String(n)
  if (n >= 100) return String(n)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens === 1 ? '' : FIGURES[tens]}十${ones === 0 ? '' : FIGURES[ones]}`
}

/** A counted thing with its measure word: 两个, 二十六个; in figures from one hundred, with spaces: 100 个. */
export const counted = (n: number, measure: string): string =>
  n >= 100 ? `${n} ${measure}` : `${n === 0 ? '零' : n === 2 ? '两' : numeral(n)}${measure}`

/** 2018 年 8 月 16 日 */
export function day(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year} 年 ${month} 月 ${date} 日`
}

/** 2018 年 12 月 */
export function month(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return `${year} 年 ${number} 月`
}

/** 2018 年 12 月 4 日至 7 日; across a month's or year's end the later parts are named again. */
export function days({ from, to }: Days): string {
  if (from === to) return day(from)
  const [start, end] = [from, to].map((one) => one.split('-').map(Number) as [number, number, number]) as [
    [number, number, number],
    [number, number, number],
  ]
  const rest = end[0] !== start[0] ? day(to) : end[1] !== start[1] ? `${end[1]} 月 ${end[2]} 日` : `${end[2]} 日`
  return `${day(from)}至 ${rest}`
}

/** 甲、乙和丙 */
export const list = (items: readonly string[]): string => {
  if (items.length < 2) return items[0] ?? ''
  const last = items.at(-1) ?? ''
  const head = items.slice(0, -1).join('、')
  return `${head}${FOREIGN.test(head.at(-1) ?? '') ? ' ' : ''}和${FOREIGN.test(last.charAt(0)) ? ' ' : ''}${last}`
}

export const name = (noun: Noun): string => noun.zh.text

/** A name with the short form in brackets: 联合国裁军研究所(裁军研究所). */
export const withAbbreviation = (noun: Noun): string =>
  noun.zh.abbr === undefined ? noun.zh.text : `${noun.zh.text}(${noun.zh.abbr})`

/** 第 44 条第 1 款 */
export const ruleNumber = ({ number, paragraph }: RuleNumber): string =>
  `第 ${number} 条${paragraph === null ? '' : `第 ${paragraph} 款`}`

/** 缔约国会议 2017 年会议, or a conference by its name. */
export const session = (one: Session): string =>
  'conference' in one
    ? name(one.conference)
    : (one.body.zh.inYear?.replace('{year}', String(one.year)) ?? `${name(one.body)} ${one.year} 年会议`)

/** A person with courtesy title: 奥塔卡尔·戈尔戈勒先生. Where no Chinese form is held, the name in Latin letters. */
export const personName = (person: Person): string =>
  spaced(
    `${person.zh ?? person.latin ?? person.ru ?? person.ar ?? ''}${{ mr: '先生', ms: '女士', none: '' }[person.title]}`,
  )

/** Documents by their symbols: 第 BWC/… 号; several: 第…、第…和第…号. */
export const numbered = (symbols: readonly string[]): string => `${list(symbols.map((symbol) => `第 ${symbol}`))} 号`

/** The meeting's clock, by its distance from UTC. */
export const localTime = (zone: string): string => `会议当地时间，${zone}`
/** A moment of the meeting's clock, which is named. */
export const byTheClock = (moment: string, zone: string): string => `${moment}（${localTime(zone)}）`
