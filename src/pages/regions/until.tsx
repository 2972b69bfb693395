import { Field } from './ask.tsx'
import { Options } from './choices.tsx'
import { desk, momentOf, type Shown } from './shown.ts'

const HOUR = 60

/** So many minutes from now in words; whole hours in hours. */
export function fromNow(shown: Shown, minutes: number): string {
  const { podium } = desk(shown)
  return minutes % HOUR === 0 ? podium.inHours(minutes / HOUR) : podium.inMinutes(minutes)
}

/** A moment to be said: so long after the button is pressed, at a moment already planned, or at an hour of the meeting's clock, which is written beside. */
export function Until({
  shown,
  form,
  name,
  label,
  minutes,
  moments = [],
  free = true,
}: {
  readonly shown: Shown
  readonly form: string
  readonly name: string
  readonly label: string
  readonly minutes: readonly number[]
  readonly moments?: readonly string[]
  /** It may be left out. */
  readonly free?: boolean
}) {
  const { podium } = desk(shown)
  return (
    <>
      <Field form={form} name={`_at.${name}`} label={label}>
        {free && <option value="">–</option>}
        <Options of={minutes.map((one) => `+${one}`)} name={(one) => fromNow(shown, Number(one.slice(1)))} />
        <Options of={moments} name={(at) => momentOf(shown, at)} />
      </Field>
      <Field form={form} name={`_at.${name}`} label={podium.orAt} type="time" />
    </>
  )
}
