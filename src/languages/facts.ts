import type { Facts } from '../procedure/kind.ts'

/** A fact of a refusal as text; nothing where it is not given. */
export const said = (facts: Facts, name: string): string => String(facts[name] ?? '')

/** A moment as a refusal prints it: the day, the hour and the clock that is meant, as the language puts them. What is no moment stays as it is. */
export function moment(text: string, at: (day: string, hour: string, zone: string) => string): string {
  const [, day, hour, zone] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})\S* ?(UTC\S*)?$/.exec(text) ?? []
  return day === undefined || hour === undefined ? text : at(day, hour, zone ?? 'UTC')
}

/** A length of time in minutes and seconds: 5:00, 0:45. */
export const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** A length of time with the language's own words for minutes and seconds, without the one that is nought: 5 min; 1 min 30 s; 45 s. */
export function lasting(
  seconds: number,
  minute: (n: number) => string,
  second: (n: number) => string,
  between = ' ',
): string {
  const [whole, rest] = [Math.floor(seconds / 60), Math.floor(seconds % 60)]
  return [...(whole > 0 ? [minute(whole)] : []), ...(rest > 0 || whole === 0 ? [second(rest)] : [])].join(between)
}
