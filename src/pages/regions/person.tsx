import { SHEET_WORDS } from '../../languages/index.ts'
import { PREPARATION_WORDS } from '../../languages/preparation.ts'
import type { Json } from '../../procedure/act.ts'
import { isParty } from '../../procedure/participants.ts'
import type { Person } from '../../treaty/noun.ts'
import { personName, scriptOf } from '../names.ts'
import { Field, packed, type Asked } from './ask.tsx'
import { delegations } from './choices.tsx'
import { nameIn, type Shown } from './shown.ts'

/** A person whom nobody has named yet: what is ruled on before the form is filled in. */
export const SOMEBODY: Json = { title: 'none', gender: 'f', latin: '…' }

/** How somebody is addressed, and the gender that goes with it. */
const ADDRESSES = [
  ['ms', { title: 'ms', gender: 'f' }],
  ['mr', { title: 'mr', gender: 'm' }],
  ['noneF', { title: 'none', gender: 'f' }],
  ['noneM', { title: 'none', gender: 'm' }],
] as const

/** The parties that the secretariat has been told of; all the treaty's, while it has been told of none. */
export function partiesHere({ meeting }: Pick<Shown, 'meeting'>): readonly string[] {
  const here = delegations(meeting).filter((who) => isParty(meeting, who))
  return here.length > 0 ? here : Object.keys(meeting.convention.states).filter((who) => isParty(meeting, who))
}

/** An officer in a line: the person, and whom the person represents. */
export const Officer = ({
  shown,
  one: { person, state },
}: {
  shown: Shown
  one: { readonly person: Person; readonly state: string }
}) => (
  <>
    <bdi>{personName(person, shown.reader)}</bdi> · {nameIn(shown, state)}
  </>
)

/** An officer in one line of text, for a choice or a button. */
export const officerText = (shown: Shown, { person, state }: { person: Person; state: string }): string =>
  `${personName(person, shown.reader)} · ${nameIn(shown, state)}`

/** A person in a form: how addressed, and the name in Latin letters and in the reader's own. */
export function PersonFields({ shown, form, deed }: { shown: Shown; form: string; deed: Asked['deed'] }) {
  const { language } = shown.reader
  const { courtesy, script } = PREPARATION_WORDS[language]
  const { address } = SHEET_WORDS[language]
  const own = scriptOf(language)
  return (
    <>
      <Field form={form} name="_with" label={courtesy.label}>
        {ADDRESSES.map(([word, person]) => (
          <option value={packed({ deed, by: '', particulars: { person } })}>{address[word]}</option>
        ))}
      </Field>
      <Field form={form} name="person.latin" label={script.latin} required />
      {own !== 'latin' && <Field form={form} name={`person.${own}`} label={script[own]} />}
    </>
  )
}
