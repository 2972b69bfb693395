import { ENTITLEMENT_WORDS } from '../languages/entitlements.ts'
import { entitlements, OF_ONES_OWN, SITTINGS, type Entitled, type Entitlement } from '../procedure/entitlements.ts'
import type { Convention, ParticipationClass } from '../treaty/convention.ts'
import type { Page } from './frame.tsx'
import { English } from './meeting.tsx'
import { nounIn } from './names.ts'
import type { Reader } from './reader.ts'

type Given = { readonly convention: Convention; readonly reader: Reader }

const answerIn = ({ answer, after }: Entitlement, { language }: Reader): string => {
  const { answers } = ENTITLEMENT_WORDS[language]
  if (answer === 'leave') return after === 'decision' ? answers.decisionAndLeave : answers.leave
  return answer === 'no' || after === null ? answers[answer] : answers[after]
}

/** A rule's number and paragraph, where its number is confirmed. */
const cited = ({ convention, reader }: Given, id: string): string => {
  const line = convention.rules[id]
  return line?.verified ? reader.words.cites(line.number, line.paragraph ?? null, true) : ''
}

/** The place of a rule in the list below the table. */
const ruleNo = (all: readonly string[], id: string): string => String(all.indexOf(id) + 1)

const alike = (one: Entitlement, other: Entitlement): boolean =>
  one.answer === other.answer && one.after === other.after

function Answer({
  given: { reader },
  entitlement,
  own,
  rules,
}: {
  readonly given: Given
  readonly entitlement: Entitlement
  readonly own: ParticipationClass
  readonly rules: readonly string[]
}) {
  const others = entitlement.rules.filter((id) => id !== own.rule)
  return (
    <>
      <span class={`answer ${entitlement.answer}`}>{answerIn(entitlement, reader)}</span>
      {others.map((id) => (
        <sup>
          <a href={`#rule-${id}`}>{ruleNo(rules, id)}</a>
        </sup>
      ))}
    </>
  )
}

function What({ given: { reader }, one }: { readonly given: Given; readonly one: Entitled }) {
  const words = ENTITLEMENT_WORDS[reader.language]
  if (one.deed === null) return <>{words.rights[one.right as keyof typeof words.rights]}</>
  return (
    <>
      {reader.words.deeds[one.deed]}
      {one.as && <small class="note">{words.as[one.as]}</small>}
    </>
  )
}

/** The order in which rights are told: being there, papers, speaking, proposing, deciding. */
const ORDER = ['attend', 'receive', 'submit', 'speak', 'propose', 'decide'] as const

function Table({ given, rules }: { readonly given: Given; readonly rules: readonly string[] }) {
  const { convention, reader } = given
  const words = ENTITLEMENT_WORDS[reader.language]
  const classes = Object.entries(convention.classes)
  const all = entitlements(convention)
  return (
    <table class="rights" role="table" aria-describedby="rights-intro">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.what}
          </th>
          {classes.map(([, own]) => (
            <th role="columnheader" scope="col">
              {reader.words.classes[own.of]}
              <small class="note">
                {cited(given, own.rule)}{' '}
                <sup>
                  <a href={`#rule-${own.rule}`}>{ruleNo(rules, own.rule)}</a>
                </sup>
              </small>
            </th>
          ))}
        </tr>
      </thead>
      {ORDER.map((right) => (
        <tbody role="rowgroup">
          {all.every((one) => one.right !== right || one.deed === null) ? null : (
            <tr role="row" class="of">
              <th role="rowheader" scope="rowgroup" colspan={classes.length + 1}>
                {words.rights[right]}
              </th>
            </tr>
          )}
          {all
            .filter((one) => one.right === right)
            .map((one) => (
              <tr role="row">
                <th role="rowheader" scope="row">
                  <What given={given} one={one} />
                </th>
                {classes.map(([name, own]) => {
                  const { public: open, private: closed } = one.classes[name]!
                  return (
                    <td role="cell" class={open.answer === 'no' ? 'none' : undefined}>
                      <span class="class" aria-hidden="true">
                        {reader.words.classes[own.of]}
                      </span>
                      <span>
                        <Answer given={given} entitlement={open} own={own} rules={rules} />
                        {!alike(open, closed) && (
                          <small class="note">
                            {words.private} <Answer given={given} entitlement={closed} own={own} rules={rules} />
                          </small>
                        )}
                      </span>
                    </td>
                  )
                })}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}

/** The rules a table rests on: first those that give each class its rights, then the others, as they come up. */
function rulesOf(convention: Convention): readonly string[] {
  const own = Object.values(convention.classes).map(({ rule }) => rule)
  const others = entitlements(convention).flatMap(({ classes }) =>
    Object.values(classes).flatMap((one) => SITTINGS.flatMap((sitting) => one[sitting].rules)),
  )
  return [...new Set([...own, ...others])]
}

/** Who may do what in the meetings of a convention: class by class, act by act, at public and private sittings, and by which rule. */
export function entitlementsPage(convention: Convention, reader: Reader): Page {
  const words = ENTITLEMENT_WORDS[reader.language]
  const rules = rulesOf(convention)
  const given = { convention, reader }
  const treaty = nounIn(convention, convention.treaty.name, reader)
  const deeds = reader.words.list(OF_ONES_OWN.map((deed) => reader.words.deeds[deed]))
  return {
    title: `${treaty} · ${words.title}`,
    place: 'other',
    convention,
    text: (
      <article>
        <h1>{words.title}</h1>
        <p class="about">{treaty}</p>
        <p class="intro" id="rights-intro">
          {words.intro}
        </p>
        <p class="intro unnamed">{words.unnamed}</p>
        <Table given={given} rules={rules} />
        <p class="intro">{words.names}</p>
        <p class="intro">{words.own(deeds)}</p>
        <p class="intro">{words.everybody}</p>
        <section>
          <h2>{words.cited}</h2>
          <ol class="cited">
            {rules.map((id) => {
              const line = convention.rules[id]
              return (
                <li id={`rule-${id}`}>
                  {line && line.number !== null && (
                    <b>{reader.words.cites(line.number, line.paragraph ?? null, line.verified)} </b>
                  )}
                  <span class="note">{line ? <English text={line.norm} reader={reader} /> : <code>{id}</code>}</span>
                  <span class="quiet">{line && words.yields[line.yields]}</span>
                </li>
              )
            })}
          </ol>
        </section>
      </article>
    ),
  }
}
