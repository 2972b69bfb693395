import { nameOf } from '../treaty/convention.ts'
import { dayOfNames, type Meeting } from '../procedure/meeting.ts'
import type { PageWords } from './pageWords.ts'
import { bare } from './refusal.ts'

/** A name without what is easily mistyped: accents, case, signs, double spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Who is meant by what was typed: an office, a code, or a name in the reader's language, whole or only its beginning. Of those the
 * secretariat has been told of; of all others by the whole name alone. What might mean two is left as it is, and means nobody.
 */
export function whoIsMeant(meeting: Meeting, typed: string, words: PageWords): string {
  const { convention, registered, attendance, admitted } = meeting
  const text = typed.trim()
  if (text === 'chair' || text === 'secretariat') return text
  const day = dayOfNames(meeting)
  const code = text.toUpperCase()
  if (nameOf(convention, code, day)) return code
  const names = (who: string): readonly string[] => {
    const noun = nameOf(convention, who, day)
    return noun ? [bare(noun, words), noun[words.code].list ?? ''].map(plain) : []
  }
  const wanted = plain(text)
  if (wanted === '') return text
  const all = [...Object.keys(convention.states), ...Object.keys(convention.organizations)]
  const whole = all.filter((who) => names(who).includes(wanted))
  if (whole.length === 1) return whole[0]!
  const here = new Set([...registered, ...attendance, ...admitted].flatMap(({ who }) => who))
  const begun = [...here].filter((who) => names(who).some((name) => name.startsWith(wanted)))
  return begun.length === 1 ? begun[0]! : text
}
