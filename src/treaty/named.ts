import type { Convention, Day } from './convention.ts'
import type { Noun } from './noun.ts'
import { namesOn, type State, type StateNames } from './states.ts'
import { LANGUAGES } from './text.ts'

/** Finds what bears a name; `near` is what may have been meant. */
export interface Index {
  readonly find: (name: string) => string | null
  readonly near: (name: string) => string | null
}

/** What two spellings of a name have in common: letters and figures, small, without accents and marks. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Which letters a word has, as bits: words few letters apart differ in few of them. */
const lettersOf = (word: string): number => {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}
const differing = (one: number, other: number): number => {
  let count = 0
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count += 1
  return count
}

/** Are two words at most so many letters apart: one left out, put in, changed, or two neighbours exchanged? */
function within(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    let least = i
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1
      let here = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        here = Math.min(here, before[j - 2]! + 1)
      next.push(here)
      least = Math.min(least, here)
    }
    if (least > most) return false
    before = row
    row = next
  }
  return row[other.length]! <= most
}

/** An index of names by their codes. A code is nothing but itself; a name of two is the name of none; `former` are names that are only suggested. */
export function indexOf(
  named: Iterable<readonly [code: string, names: readonly string[]]>,
  former: Iterable<readonly [code: string, names: readonly string[]]> = [],
): Index {
  const codes = new Map<string, string | null>()
  const hints = new Map<string, string>()
  const all = [...named]
  for (const [code, names] of all)
    for (const key of new Set(names.map(nameKey)))
      if (key !== '') codes.set(key, (codes.get(key) ?? code) === code && codes.get(key) !== null ? code : null)
  for (const [code] of all) codes.set(nameKey(code), code)
  for (const [code, names] of former) for (const key of names.map(nameKey)) if (key !== '') hints.set(key, code)
  const known = [...hints, ...codes].flatMap(([key, code]) =>
    code !== null && key.length > 3 ? [{ key, code, letters: lettersOf(key) }] : [],
  )
  const lengths = new Map<number, typeof known>()
  for (const one of known) {
    const alike = lengths.get(one.key.length)
    if (alike) alike.push(one)
    else lengths.set(one.key.length, [one])
  }
  const nearest = (key: string): string | null => {
    if (key.length < 4) return null
    const most = key.length < 7 ? 1 : 2
    const letters = lettersOf(key)
    for (let off = 0; off <= most; off += 1)
      for (const length of off === 0 ? [key.length] : [key.length - off, key.length + off])
        for (const one of lengths.get(length) ?? [])
          if (differing(letters, one.letters) <= 2 * most && within(key, one.key, most)) return one.code
    const beginning = new Set(known.filter((one) => one.key.startsWith(key)).map(({ code }) => code))
    return beginning.size === 1 ? [...beginning][0]! : null
  }
  return {
    find: (name) => codes.get(nameKey(name)) ?? null,
    near: (name) => (name.length > 200 ? null : (hints.get(nameKey(name)) ?? nearest(nameKey(name)))),
  }
}

/** A noun's names in the six languages, with its short forms. */
export const nounNames = (noun: Noun): readonly string[] =>
  LANGUAGES.flatMap((code) => {
    const { list, abbr } = noun[code]
    return [code === 'ru' ? noun.ru.cases.nominative : noun[code].text, list ?? '', abbr ?? '']
  })

const stateNames = (names: StateNames): readonly string[] =>
  LANGUAGES.flatMap((code) => {
    const { list, text, formal, abbr } = names[code]
    return [list, text, formal ?? '', abbr ?? '']
  })

const formerNames = ({ names, history, spelling_changes }: State): readonly string[] => [
  ...stateNames(names),
  ...history.flatMap((one) => stateNames(one.names)),
  ...spelling_changes.flatMap((one) => [one.old, one.new]),
]

/** The States and organizations a convention knows, by code and by every name in the six languages that is valid on that day; names of other days are suggested. */
export function participantsNamed({ states, organizations, nouns }: Convention, day: Day): Index {
  const own = (state: State): readonly string[] => [
    state.id,
    state.iso3 ?? '',
    ...stateNames(namesOn(state, day)),
    ...Object.values(state.aliases).flatMap((aliases) => (aliases ?? []).map(({ form }) => form)),
  ]
  const takingPart = Object.values(states).filter(({ type }) => type !== 'organization')
  return indexOf(
    [
      ...takingPart.map((state) => [state.id, own(state)] as const),
      ...Object.entries(organizations).map(([code, { noun, state }]) => {
        const found = state === undefined ? undefined : states[state]
        const named = noun === undefined ? undefined : nouns[noun]
        return [code, [code, ...(found ? own(found) : []), ...(named ? nounNames(named) : [])]] as const
      }),
    ],
    takingPart.map((state) => [state.id, formerNames(state)] as const),
  )
}
