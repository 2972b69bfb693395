import { scriptOf } from '../names.ts'
import { nameIn } from '../regions/shown.ts'
import { DeedForm, type Seat } from './control.tsx'
import { wordsOf } from './place.tsx'
import { Send } from './writing.tsx'
import { candidates, closedToClass } from './written.ts'

/** The form for a nomination: a State, and the person's name in the script of the page. */
export function Nominate({ seat, fresh }: { readonly seat: Seat; readonly fresh: string }) {
  const { reader } = seat.shown
  const { nominate } = wordsOf(seat)
  if (closedToClass(seat, 'nominate'))
    return (
      <DeedForm seat={seat} deed="nominate" fresh={fresh}>
        <Send seat={seat} deed="nominate" />
      </DeedForm>
    )
  return (
    <details class="paper">
      <summary>{nominate.title}</summary>
      <DeedForm seat={seat} deed="nominate" fresh={fresh}>
        <p class="field">
          <label for="nominee-state">{nominate.state}</label>
          <select id="nominee-state" name="state">
            {candidates(seat).map((state) => (
              <option value={state}>{nameIn(seat.shown, state)}</option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="nominee-name">{nominate.name}</label>
          <input id="nominee-name" name={`person.${scriptOf(reader.language)}`} maxlength={200} required />
        </p>
        <p class="field">
          <label for="nominee-title">{nominate.addressed}</label>
          <select id="nominee-title" name="person.title">
            <option value="none">–</option>
            <option value="ms">{nominate.address.ms}</option>
            <option value="mr">{nominate.address.mr}</option>
          </select>
        </p>
        <p class="field">
          <label for="nominee-gender">{nominate.gender}</label>
          <select id="nominee-gender" name="person.gender">
            <option value="f">{nominate.genders.f}</option>
            <option value="m">{nominate.genders.m}</option>
          </select>
        </p>
        <Send seat={seat} deed="nominate" />
      </DeedForm>
    </details>
  )
}
