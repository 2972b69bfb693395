import type { Facts } from '../procedure/kind.ts'

/** A fact of a refusal as text; nothing where it is not given. */
export const said = (facts: Facts, name: string): string => String(facts[name] ?? '')

/** A moment (UTC, ISO 8601) as a refusal prints it: the day in the language's words, then the hour and UTC. What is no moment stays as it is. */
export const moment = (text: string, day: (day: string) => string): string =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? `${day(text.slice(0, 10))}, ${text.slice(11, 16)} UTC` : text

/** A length of time in minutes and seconds: 5:00, 0:45. */
export const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
