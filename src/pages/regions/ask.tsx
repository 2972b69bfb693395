import type { Child } from 'hono/jsx'
import { DESK_WORDS } from '../../languages/index.ts'
import { completed } from '../../languages/fixed.ts'
import { refusal } from '../../languages/refusal.ts'
import { LONGEST_REASON, type Json, type Request } from '../../procedure/act.ts'
import { longestOf } from '../../procedure/asked.ts'
import { kindOf, type Deed } from '../../procedure/acts.ts'
import { ruleOn, waysToYield, type Objection } from '../../procedure/ruling.ts'
import { inSequence } from '../../treaty/text.ts'
import { pathOf } from '../addresses.ts'
import { minutesOn } from './moments.ts'
import type { Shown } from './shown.ts'
import { wordsFor } from '../reader.ts'

/** What a button asks: the deed, whose act it is ('': a delegation named in another field), its particulars, and for each rule that yields the Chair's reason or the number of the meeting's decision. */
export interface Asked {
  readonly deed: Deed
  readonly by: string
  readonly particulars?: { readonly [name: string]: Json }
  readonly yields?: { readonly [rule: string]: string | number }
  /** Particulars that are moments, so many minutes after the button is pressed. */
  readonly after?: { readonly [name: string]: number }
}

/** The form, outside all regions, that buttons without fields of their own belong to. */
export const ASK = 'ask'

/** Where on the podium's desks the meeting's decision that a rule yields is entered. */
export const YIELDS = 'yielding'

/** Where a deed is asked for. */
export const deedPath = ({ meeting, reader }: Pick<Shown, 'meeting' | 'reader'>, deed: Deed): string =>
  `${pathOf(meeting.symbol)}/~do/${deed}${reader.chosen ? `?lang=${reader.language}` : ''}`

const fieldsOf = (path: string, value: Json): readonly (readonly [string, string])[] =>
  Array.isArray(value)
    ? value.flatMap((one: Json, at) =>
        typeof one === 'object' && one !== null ? fieldsOf(`${path}.${at}`, one) : [[path, String(one)] as const],
      )
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, one]) => fieldsOf(`${path}.${name}`, one))
      : [[path, String(value)]]

/** May Chair and secretariat both utter it? Then the badge says whose act it is. */
const either = (deed: Deed, by: string): boolean =>
  (by === 'chair' || by === 'secretariat') && ['chair', 'secretariat'].every((one) => offices(deed).includes(one))
const offices = (deed: Deed): readonly string[] => kindOf(deed)?.by ?? []

/** All that a button asks in the one value it has, `_with`: fields by path, written as a query is. */
export const packed = ({ deed, by, particulars = {}, yields = {}, after = {} }: Asked): string =>
  new URLSearchParams([
    ...(by === '' || either(deed, by) ? [] : [['_by', by]]),
    ...Object.entries(particulars).flatMap(([name, value]) => fieldsOf(name, value).map(([a, b]) => [a, b])),
    ...Object.entries(yields).map(([rule, reason]) => [`_yields.${rule}`, String(reason)]),
    ...Object.entries(after).map(([name, minutes]) => [`_at.${name}`, `+${minutes}`]),
  ] as [string, string][]).toString()

const requestOf = ({ deed, by, particulars = {}, yields = {}, after = {} }: Asked, now: string): Request => ({
  kind: deed,
  by,
  hand: '',
  particulars: {
    ...particulars,
    ...Object.fromEntries(Object.entries(after).map(([name, minutes]) => [name, minutesOn(now, minutes)])),
  },
  ...(Object.keys(yields).length > 0 ? { yields } : {}),
})

/** What stands against a request now; nothing where it is in order. */
export function objectionsTo({ meeting, now }: Shown, asked: Asked): readonly Objection[] {
  const ruling = ruleOn(meeting, completed(meeting, requestOf(asked, now)), now)
  return ruling.inOrder ? [] : ruling.objections
}

/** Is it in order now? */
export const inOrder = (shown: Shown, asked: Asked): boolean => objectionsTo(shown, asked).length === 0

/** The request as it rests on decisions of the meeting, where it is in order by citing them; null where it is not, or needs none. */
export function byDecision(shown: Shown, asked: Asked): Asked | null {
  const { decisions } = shown.meeting
  const cited = objectionsTo(shown, asked).flatMap((one): readonly (readonly [string, number])[] => {
    const decision = 'rule' in one ? decisions.findLast(({ rule }) => rule === one.rule) : undefined
    return decision ? [[decision.rule, decision.act]] : []
  })
  const resting = { ...asked, yields: { ...asked.yields, ...Object.fromEntries(cited) } }
  return cited.length > 0 && inOrder(shown, resting) ? resting : null
}

/** The decisions of the meeting that a request cites, in the words beside its button. */
const citing = (shown: Shown, { yields = {} }: Asked): string =>
  Object.values(yields)
    .filter((one) => typeof one === 'number')
    .map((act) => wordsFor(DESK_WORDS, shown.reader).yielding.decided(act))
    .join(' · ')

/** Would it be in order if the meeting decided that rules yield? */
function couldBeDecided(shown: Shown, asked: Asked): boolean {
  const against = objectionsTo(shown, asked)
  return shown.meeting.sitting > 0 && against.every((one) => waysToYield(shown.meeting, one) === 'byDecision')
}

/** Why it is not, in a sentence or two. */
export const whyNot = (shown: Shown, asked: Asked): string =>
  inSequence(
    [...new Set(objectionsTo(shown, asked).map((objection) => refusal(shown.reader.words, shown.meeting, objection)))],
    shown.reader.language,
  )

/** The letter that presses a button, shown beside its words. */
export const Key = ({ letter }: { readonly letter: string | undefined }) =>
  letter === undefined ? null : <kbd aria-hidden="true">{letter.toUpperCase()}</kbd>

/** A button that asks for a deed. */
export function Ask({
  shown,
  asked,
  label,
  letter,
  first = false,
  quiet = false,
  form = ASK,
}: {
  readonly shown: Shown
  readonly asked: Asked
  readonly label: Child
  readonly letter?: string | undefined
  readonly first?: boolean
  readonly quiet?: boolean
  readonly form?: string
}) {
  return (
    <button
      type="submit"
      form={form}
      formaction={deedPath(shown, asked.deed)}
      name="_with"
      value={packed(asked)}
      {...(first ? { class: 'first' } : quiet ? { class: 'quietly' } : {})}
      {...(letter === undefined ? {} : { 'data-key': letter, 'aria-keyshortcuts': letter })}
    >
      {label}
      <Key letter={letter} />
    </button>
  )
}

/** The words of a button whose deed is not in order now, and why it is not; where a decision of the meeting would help, the way to it. */
export function Refused({
  shown,
  asked,
  label,
  first = false,
}: {
  readonly shown: Shown
  readonly asked: Asked
  readonly label: Child
  readonly first?: boolean
}) {
  return (
    <p class="not">
      {first ? <b>{label}</b> : <span>{label}</span>} <small>{whyNot(shown, asked)}</small>
      {couldBeDecided(shown, asked) && <a href={`#${YIELDS}`}>{wordsFor(DESK_WORDS, shown.reader).yielding.title}</a>}
    </p>
  )
}

/** The button while the deed is in order; where it is so by a decision of the meeting, a button that says so, which no key presses; else the same words, and why it is not possible now. */
export function Perhaps(given: Parameters<typeof Ask>[0]) {
  const { shown, asked, label } = given
  if (inOrder(shown, asked)) return <Ask {...given} />
  const resting = byDecision(shown, asked)
  if (!resting) return <Refused {...given} />
  return (
    <Ask
      {...given}
      asked={resting}
      first={false}
      letter={undefined}
      label={
        <>
          {label} · {citing(shown, resting)}
        </>
      }
    />
  )
}

/** Several buttons in a row. */
export const Row = ({ children }: { readonly children: Child }) => <div class="deeds">{children}</div>

/** A panel among the rest: a heading, and what stands below it. */
export const Panel = ({ title, children }: { readonly title: string; readonly children: Child }) => (
  <section class="panel">
    <h3>{title}</h3>
    {children}
  </section>
)

/** A field of a form that stands outside the region. `deed`: whose particular is written there, no longer than it may be. */
export function Field({
  form,
  name,
  label,
  deed,
  children,
  ...rest
}: {
  readonly form: string
  readonly name: string
  readonly deed?: Deed
  readonly label: string
  readonly children?: Child
  readonly type?: string
  readonly min?: number
  readonly max?: number
  readonly required?: boolean
  readonly value?: string
  readonly placeholder?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}) {
  const id = `${form}-${name.replace(/[^A-Za-z0-9]/g, '-')}${rest.type === 'time' ? '-hour' : ''}`
  const most = name.startsWith('_yields.') ? LONGEST_REASON : deed && longestOf(deed, name)
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {children === undefined ? (
        <input id={id} name={name} form={form} autocomplete="off" maxlength={most} {...rest} />
      ) : (
        <select id={id} name={name} form={form} {...rest}>
          {children}
        </select>
      )}
    </p>
  )
}

/** The button that sends a form of several fields. */
export const Send = ({ form, label, first = false }: { form: string; label: Child; first?: boolean }) => (
  <button type="submit" form={form} {...(first ? { class: 'first' } : {})}>
    {label}
  </button>
)
