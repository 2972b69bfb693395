import { ENTITLEMENT_WORDS } from '../languages/entitlements.ts'
import { entitlements, OF_ONES_OWN, SITTINGS, type Entitled, type Entitlement } from '../procedure/entitlements.ts'
import { BESIDES, type Beside } from '../treaty/classes.ts'
import { RIGHTS, type Convention } from '../treaty/convention.ts'
import type { Page } from './frame.tsx'
import { English } from './meeting.tsx'
import { nounIn } from './names.ts'
import { wordsFor, type Reader } from './reader.ts'

type Given = { readonly convention: Convention; readonly reader: Reader }

const answerIn = ({ answer, after, condition }: Entitlement, { language }: Reader): string => {
  const { answers, conditions } = ENTITLEMENT_WORDS[language]
  if (answer === 'no' && condition) return conditions[condition]
  if (answer === 'leave' && after === 'decision') return answers.decisionAndLeave
  return answer === 'yes' && after !== null ? answers[after] : answers[answer]
}

/** Nobody of the class has it, not even on a condition. */
const withheld = ({ answer, condition }: Entitlement): boolean => answer === 'no' && condition === null

/** A rule's number and paragraph; that the number is to be confirmed; that no rule stands behind it. */
const cited = ({ convention, reader }: Given, id: string): string => {
  const line = convention.rules[id]
  if (!line) return ''
  return (
    reader.words.cites(line.number, line.paragraph ?? null, line.verified) ||
    (line.verified ? '' : wordsFor(ENTITLEMENT_WORDS, reader).besides.practice)
  )
}

/** The place of a rule in the list below the table. */
const ruleNo = (all: readonly string[], id: string): string => String(all.indexOf(id) + 1)

const alike = (one: Entitlement, other: Entitlement): boolean =>
  one.answer === other.answer && one.after === other.after && one.condition === other.condition

function Answer({
  given: { reader },
  entitlement,
  rules,
}: {
  readonly given: Given
  readonly entitlement: Entitlement
  readonly rules: readonly string[]
}) {
  return (
    <>
      <span class={`answer ${entitlement.answer}`}>{answerIn(entitlement, reader)}</span>
      {entitlement.answer !== 'no' && entitlement.condition && (
        <small class="note">{wordsFor(ENTITLEMENT_WORDS, reader).conditions[entitlement.condition]}</small>
      )}
      {entitlement.rules.map((id) => (
        <sup>
          <a href={`#rule-${id}`}>{ruleNo(rules, id)}</a>
        </sup>
      ))}
    </>
  )
}

function What({ given: { reader }, one }: { readonly given: Given; readonly one: Entitled }) {
  const words = wordsFor(ENTITLEMENT_WORDS, reader)
  if (one.deed === null) return <>{words.rights[one.right]}</>
  return (
    <>
      {reader.words.deeds[one.deed]}
      {one.as && <small class="note">{words.as[one.as]}</small>}
    </>
  )
}

/** The order in which rights are told: being there, papers, speaking, proposing, deciding. */
const ORDER = ['attend', 'receive', 'submit', 'distribute', 'display', 'speak', 'propose', 'decide'] as const

function Table({ given, rules }: { readonly given: Given; readonly rules: readonly string[] }) {
  const { convention, reader } = given
  const words = wordsFor(ENTITLEMENT_WORDS, reader)
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
                    <td role="cell" class={withheld(open) ? 'none' : undefined}>
                      <span class="class" aria-hidden="true">
                        {reader.words.classes[own.of]}
                      </span>
                      <span>
                        <Answer given={given} entitlement={open} rules={rules} />
                        {!alike(open, closed) && (
                          <small class="note">
                            {words.private} <Answer given={given} entitlement={closed} rules={rules} />
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

/** Guests, the public, groups and the secretariat: each right, how they have it, and by which rule or practice. */
function Besides({ given, rules }: { readonly given: Given; readonly rules: readonly string[] }) {
  const { convention, reader } = given
  const words = wordsFor(ENTITLEMENT_WORDS, reader)
  const named = BESIDES.flatMap((who) => {
    const one = convention.besides?.[who]
    return one ? [{ who, ...one }] : []
  })
  if (named.length === 0) return <></>
  const answer = ({ gives }: (typeof named)[number], right: (typeof RIGHTS)[number]): string => {
    const way = gives[right]
    return way ? words.besides.ways[way] : words.answers.no
  }
  const name = (who: Beside): string => words.besides.who[who]
  return (
    <section>
      <h2 id="besides">{words.besides.title}</h2>
      <p class="intro" id="besides-intro">
        {words.besides.intro}
      </p>
      <table class="rights" role="table" aria-labelledby="besides" aria-describedby="besides-intro">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.what}
            </th>
            {named.map(({ who, rule }) => (
              <th role="columnheader" scope="col">
                {name(who)}
                <small class="note">
                  {cited(given, rule)}{' '}
                  <sup>
                    <a href={`#rule-${rule}`}>{ruleNo(rules, rule)}</a>
                  </sup>
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {RIGHTS.map((right) => (
            <tr role="row">
              <th role="rowheader" scope="row">
                {words.rights[right]}
              </th>
              {named.map((one) => (
                <td role="cell" class={one.gives[right] ? undefined : 'none'}>
                  <span class="class" aria-hidden="true">
                    {name(one.who)}
                  </span>
                  <span>
                    <span class={`answer ${one.gives[right] ? 'given' : 'no'}`}>{answer(one, right)}</span>
                    <sup>
                      <a href={`#rule-${one.rule}`}>{ruleNo(rules, one.rule)}</a>
                    </sup>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The rules a table rests on: first those that give each class its rights, then the others, as they come up. */
function rulesOf(convention: Convention): readonly string[] {
  const own = Object.values(convention.classes).map(({ rule }) => rule)
  const others = entitlements(convention).flatMap(({ classes }) =>
    Object.values(classes).flatMap((one) => SITTINGS.flatMap((sitting) => one[sitting].rules)),
  )
  const besides = Object.values(convention.besides ?? {}).map(({ rule }) => rule)
  return [...new Set([...own, ...others, ...besides])]
}

/** Who may do what in the meetings of a convention: class by class, act by act, at public and private sittings, and by which rule. */
export function entitlementsPage(convention: Convention, reader: Reader): Page {
  const words = wordsFor(ENTITLEMENT_WORDS, reader)
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
        <p class="intro">{words.byHand}</p>
        <p class="intro">{words.everybody}</p>
        <Besides given={given} rules={rules} />
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
