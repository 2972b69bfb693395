import { YIELDING, type Yielding } from '../../languages/deskWords.ts'
import { waysToYield } from '../../procedure/ruling.ts'
import { next } from '../../procedure/script.ts'
import { Ask, Field, inOrder, objectionsTo, Refused, Row, Send, YIELDS, type Asked } from './ask.tsx'
import { chair } from './otherwise.tsx'
import { askedBy } from './podium.tsx'
import { bracketed, desk, type Shown } from './shown.ts'

/** The form of a decision that a rule yields. */
export const DECISION = 'decision'
/** The forms in which the Chair gives a reason for a rule to yield: for items taken up, and for questions decided. */
export const LEAVE = { items: 'leave-items', questions: 'leave-questions' } as const

/** The rules in force that yield by a decision of the meeting, as the convention's data says. */
const yielding = ({ meeting: { convention } }: Shown): readonly Yielding[] =>
  YIELDING.filter((rule) => convention.rules[rule]?.yields === 'byDecision')

/** A rule by its name and, where that is verified, its number. */
function ruleName(shown: Shown, rule: Yielding): string {
  const name = desk(shown).yielding.rules[rule]
  const line = shown.meeting.convention.rules[rule]
  return line?.verified && line.number !== null
    ? bracketed(shown, name, shown.reader.words.cites(line.number, line.paragraph ?? null, true))
    : name
}

/** The rule that stands against what is expected next, where it is one that yields by a decision. */
function inTheWay(shown: Shown): Yielding | undefined {
  const step = next(shown.meeting, shown.now)
  const asked = step && askedBy(shown, step)
  const against = asked ? objectionsTo(shown, asked) : []
  return yielding(shown).find((rule) =>
    against.some((one) => 'rule' in one && one.rule === rule && waysToYield(shown.meeting, one) === 'byDecision'),
  )
}

/** The podium's: the meeting decides that a rule is not applied; what has been decided so. */
export function Yields({ shown }: { readonly shown: Shown }) {
  const { decisions, entries, chair: presides } = shown.meeting
  const words = desk(shown)
  const rules = yielding(shown)
  const [first] = rules
  if (!presides || first === undefined) return null
  const wanted = inTheWay(shown)
  const asked = chair('decide', { rule: wanted ?? first, matter: '…' })
  const taken = decisions.flatMap(({ act, rule }) => {
    const one = rules.find((name) => name === rule)
    return one ? [{ act, one, matter: String(entries[act - 1]?.act?.particulars.matter ?? '') }] : []
  })
  return (
    <details id={YIELDS} open={wanted !== undefined}>
      <summary>{words.yielding.title}</summary>
      <p class="quiet">{words.yielding.intro}</p>
      {inOrder(shown, asked) ? (
        <div class="fields">
          <Field form={DECISION} name="rule" label={words.yielding.rule}>
            {rules.map((rule) => (
              <option value={rule} {...(rule === wanted ? { selected: true } : {})}>
                {ruleName(shown, rule)}
              </option>
            ))}
          </Field>
          <Field form={DECISION} name="matter" label={words.yielding.matter} deed="decide" required />
          <Send form={DECISION} label={words.does.decide} />
        </div>
      ) : (
        <Refused shown={shown} asked={asked} label={words.does.decide} />
      )}
      {taken.length > 0 && (
        <ul class="plain">
          {taken.map(({ act, one, matter }) => (
            <li>
              {ruleName(shown, one)} <small>{words.yielding.decided(act)}</small> <bdi>{matter}</bdi>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

/** What the rules leave to the Chair among what is out of order: one field for the reason, and a button for each deed. */
export function ByLeave({
  shown,
  form,
  offered,
}: {
  readonly shown: Shown
  readonly form: (typeof LEAVE)[keyof typeof LEAVE]
  readonly offered: readonly { readonly asked: Asked; readonly label: string }[]
}) {
  const { yielding: words } = desk(shown)
  const left = offered.flatMap(({ asked, label }) => {
    const [only, ...more] = objectionsTo(shown, asked)
    return only && more.length === 0 && 'rule' in only && waysToYield(shown.meeting, only) === 'chair'
      ? [{ asked, label, rule: only.rule }]
      : []
  })
  return (
    <>
      {[...new Set(left.map(({ rule }) => rule))].map((rule) => (
        <div class="fields">
          <Field form={form} name={`_yields.${rule}`} label={words.reason} required />
          <Row>
            {left
              .filter((one) => one.rule === rule)
              .map(({ asked, label }) => (
                <Ask shown={shown} form={form} asked={asked} label={label} quiet />
              ))}
          </Row>
        </div>
      ))}
    </>
  )
}
