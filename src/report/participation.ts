import { nameOf, noun } from '../treaty/convention.ts'
import type { Noun } from '../treaty/noun.ts'
import { dayOfNames, type Meeting } from '../procedure/meeting.ts'
import { made, paragraph, type Passage, type SectionOutline, type Telling } from './passage.ts'
import { bodyNouns } from './body.ts'
import type { RuleNumber } from './words.ts'

/** The rule of a class by its number; none where nobody has seen the rule's own text. */
const ruleOf = ({ convention }: Meeting, as: string): RuleNumber | null => {
  const { number, paragraph, verified } = convention.rules[convention.classes[as]!.rule]!
  return verified && number !== null ? { number, paragraph: paragraph ?? null } : null
}

/** The class of participation of that kind (a convention names its classes itself). */
const classNamed = ({ convention }: Meeting, of: string): string =>
  Object.keys(convention.classes).find((name) => convention.classes[name]?.of === of) ?? ''

/** Names as valid on the day the report is adopted. */
export const names = (meeting: Meeting, who: readonly string[]): readonly Noun[] =>
  who.flatMap((one) => nameOf(meeting.convention, one, dayOfNames(meeting)) ?? [])

/** Section III: who took part, class by class, each under its rule; and where the list of participants stands. */
export function participation({ meeting, language }: Telling): SectionOutline {
  const about = bodyNouns(meeting)
  const { convention } = meeting
  const treaty = noun(convention, convention.treaty.short)
  const present = (of: string) => {
    const as = classNamed(meeting, of)
    const noted = meeting.attendance.filter((one) => one.as === as)
    return {
      as,
      from: noted.map(({ act }) => act),
      who: language.sort(
        names(
          meeting,
          noted.flatMap(({ who }) => who),
        ),
      ),
    }
  }
  const one = (of: string, tell: (found: ReturnType<typeof present>) => Passage): Passage | null => {
    const found = present(of)
    return found.who.length > 0 ? tell(found) : null
  }
  const admissions = (who: readonly string[]) =>
    meeting.admitted.filter((admission) => admission.who.some((code) => who.includes(code))).map(({ act }) => act)
  const agency = classNamed(meeting, 'agency')
  const granted = meeting.admitted.filter(({ as }) => as === agency)
  const counted = meeting.organizations
  const count = counted.reduce((sum, one) => sum + one.count, 0)
  const list = meeting.documents.find(({ kind }) => kind === 'participants')
  const { body } = about ?? { body: treaty }
  const paragraphs = !about
    ? []
    : [
        ...paragraph('parties', [
          one('party', ({ from, who }) => made('parties', from, { body, treaty, states: who })),
        ]),
        ...paragraph('signatories', [
          one('signatory', ({ as, from, who }) => {
            const parties = present('party')
            return made('signatories', [...from, ...(parties.from.length === 1 ? parties.from : [])], {
              body,
              treaty,
              states: who,
              rule: ruleOf(meeting, as),
              also: parties.who.length > 0,
            })
          }),
        ]),
        ...paragraph('observerStates', [
          one('other', ({ as, from, who }) =>
            made('observerStates', [...from, ...admissions(who.map(({ id }) => id))], {
              body,
              treaty,
              states: who,
              rule: ruleOf(meeting, as),
            }),
          ),
        ]),
        ...paragraph('unEntities', [
          one('un', ({ as, from, who }) =>
            made('unEntities', from, {
              body,
              entities: noun(convention, convention.unEntities),
              who,
              rule: ruleOf(meeting, as),
            }),
          ),
        ]),
        ...paragraph('agencies', [
          granted.length > 0
            ? made(
                'agencies',
                granted.map(({ act }) => act),
                {
                  body,
                  who: language.sort(
                    names(
                      meeting,
                      granted.flatMap(({ who }) => who),
                    ),
                  ),
                  rule: ruleOf(meeting, agency),
                },
              )
            : null,
        ]),
        ...paragraph('organizations', [
          count > 0
            ? made(
                'organizations',
                counted.map(({ act }) => act),
                { body, count, rule: ruleOf(meeting, classNamed(meeting, 'organization')) },
              )
            : null,
        ]),
        ...paragraph('participantsList', [
          list ? made('participantsList', [list.act], { body, symbol: list.symbol }) : null,
        ]),
      ]
  return {
    id: 'participation',
    kind: 'section',
    heading: ({ headings }, no) => [headings.participation(no, { body })],
    paragraphs,
  }
}
