import { localTime, offset } from '../treaty/clock.ts'
import { nameOf, noun } from '../treaty/convention.ts'
import type { Noun } from '../treaty/noun.ts'
import { dayOfNames, type Meeting } from '../procedure/meeting.ts'
import type { Objection } from '../procedure/ruling.ts'
import type { Facts } from '../procedure/kind.ts'
import { presidingAt, wordsAt } from '../report/presiding.ts'
import { particularsFaults } from './malformed.ts'
import type { PageWords } from './pageWords.ts'

/** A noun by itself, as a list or a refusal prints it. */
export const bare = (one: Noun, { code }: Pick<PageWords, 'code'>): string =>
  code === 'ru' ? one.ru.cases.nominative : one[code].text

/** One objection in a language: why, and by which rule. A rule's number is printed only where the convention's data marks it verified. */
export function refusal(given: PageWords, meeting: Meeting, objection: Objection): string {
  const words = wordsAt(given, meeting)
  const facts = named(words, meeting, objection.facts)
  const own = 'impediment' in objection
  const what =
    own && objection.impediment === 'malformed'
      ? { what: particularsFaults(objection.facts, words.code, presidingAt(meeting)) }
      : {}
  const why = own ? words.impediments[objection.impediment]({ ...facts, ...what }) : words.rules[objection.norm](facts)
  const line = meeting.convention.rules[own ? String(objection.facts.rule) : objection.rule]
  const cited = line ? words.cites(line.number, line.paragraph ?? null, line.verified) : ''
  if (cited === '') return why
  return words.code === 'zh' ? `${why}（${cited}）` : `${why} (${cited})`
}

/** Facts as a reader is told them: States, organizations and groups by name, classes and rights in words. */
function named(words: PageWords, meeting: Meeting, facts: Facts): Facts {
  const { convention } = meeting
  const of = (code: string): string => {
    const one = nameOf(convention, code, dayOfNames(meeting))
    if (!one) return code
    return words.code === 'en' && one.en.article ? `the ${one.en.text}` : bare(one, words)
  }
  const group = (code: string): string =>
    convention.groups[code] ? bare(noun(convention, convention.groups[code].noun), words) : code
  const byTheClock = (at: string): string => {
    if (Number.isNaN(Date.parse(at))) return at
    const local = localTime(convention.timeZone)(at)
    return `${local.day} ${local.hour} ${offset(at, local)}`
  }
  const deed = (value: string): string =>
    Object.hasOwn(words.deeds, value) ? words.deeds[value as keyof PageWords['deeds']] : value
  const tell: { readonly [name: string]: (value: string) => string } = {
    who: of,
    first: of,
    group,
    due: group,
    by: (value) => (value === 'chair' || value === 'secretariat' ? words.offices[value] : of(value)),
    class: (value) => (convention.classes[value] ? words.classes[convention.classes[value].of] : value),
    as: (value) =>
      convention.classes[value]
        ? words.classes[convention.classes[value].of]
        : value === 'observer'
          ? words.classes.other
          : value,
    right: (value) => (Object.hasOwn(words.rights, value) ? words.rights[value as keyof PageWords['rights']] : value),
    deadline: byTheClock,
    deed,
    wanting: deed,
    motion: (value) =>
      Object.hasOwn(words.motions, value) ? words.motions[value as keyof PageWords['motions']] : value,
    side: (value) => (value === 'for' || value === 'against' ? words.sides[value] : value),
  }
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && Object.hasOwn(tell, name) && tell[name] ? tell[name](value) : value,
    ]),
  )
}
