import type { Child } from 'hono/jsx'
import type { SeatDeed } from '../../languages/seatWords.ts'
import type { Json, Request } from '../../procedure/act.ts'
import { ownDesk, type Badge } from '../../procedure/badge.ts'
import { linkTo, pathBehind } from '../addresses.ts'
import { reasons, type Told } from '../deed.tsx'
import { packed } from '../regions/ask.tsx'
import type { Shown } from '../regions/shown.ts'

/** A button of a desk: the deed, what its form holds already, and what the button itself adds. */
export interface Control {
  readonly deed: SeatDeed
  readonly fixed?: { readonly [name: string]: string }
  readonly adds?: readonly [name: string, value: string | number]
  /** Particulars that are more than one field, all in the one value of the button. */
  readonly asks?: { readonly [name: string]: Json }
  /** Which of several forms of the deed. */
  readonly form?: string
  readonly label: string
}

/** A delegation's desk: what is shown, to the bearer of which badge, for whom. */
export interface Seat {
  readonly shown: Shown
  readonly badge: Badge
  readonly who: string
  /** What would stand against a request if it were made now, as this reader may know it; nothing where it is in order. */
  readonly against: (request: Request) => readonly Told[]
}

/** What stands against a deed of this delegation now. */
export const objectionsTo = (
  { badge, who, against }: Seat,
  kind: SeatDeed,
  particulars: { readonly [name: string]: Json },
): readonly Told[] => against({ kind, by: who, hand: badge.no, particulars })

/** What stands against the request that a button makes; nothing where it is in order now. */
export const barsTo = (seat: Seat, { deed, fixed, adds, asks }: Control): readonly Told[] =>
  objectionsTo(seat, deed, { ...fixed, ...(adds ? { [adds[0]]: adds[1] } : {}), ...asks })

/** The form a button belongs to: one for each deed, and for what it holds already. */
export const formId = ({ deed, fixed = {}, form }: Pick<Control, 'deed' | 'fixed' | 'form'>): string =>
  ['do', deed, ...Object.values(fixed), ...(form === undefined ? [] : [form])].join('-')

/** Where a desk stands: forms come back to it. */
export const deskPath = ({ badge }: Pick<Seat, 'badge'>): string => pathBehind(badge.meeting, ownDesk(badge))

/** The form that a desk's buttons belong to: whose request it is, its number against sending it twice, and the way back. */
export function DeedForm({
  seat,
  deed,
  fixed = {},
  form,
  fresh,
  children,
}: {
  readonly seat: Seat
  readonly deed: SeatDeed
  readonly fixed?: { readonly [name: string]: string }
  readonly form?: string
  readonly fresh: string
  readonly children?: Child
}) {
  const { reader } = seat.shown
  const id = formId({ deed, fixed, ...(form === undefined ? {} : { form }) })
  return (
    <form id={id} method="post" action={linkTo(reader, pathBehind(seat.badge.meeting, `do/${deed}`))} data-enhance>
      <input type="hidden" name="_by" value={seat.who} />
      <input type="hidden" name="_id" value={`${fresh}-${id}`} />
      <input type="hidden" name="_back" value={linkTo(reader, deskPath(seat))} />
      {Object.entries(fixed).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

/** Why a request is out of order now, in the reader's words: every rule and impediment once. */
export const reasonsOf = ({ shown: { meeting, reader } }: Seat, told: readonly Told[]): readonly string[] =>
  reasons(meeting, { told, unfit: false }, reader)

function Button({ control, first = false, off = false }: { control: Control; first?: boolean; off?: boolean }) {
  const { deed, asks, label } = control
  const adds = asks ? (['_with', packed({ deed, by: '', particulars: asks })] as const) : control.adds
  return (
    <button
      type="submit"
      form={formId(control)}
      {...(first ? { class: 'first' } : {})}
      {...(adds ? { name: adds[0], value: String(adds[1]) } : {})}
      disabled={off}
    >
      {label}
    </button>
  )
}

/** Buttons for what is in order now; then those for what is not, each with the rules' words, those of one reason together. */
export function Controls({
  seat,
  controls,
  first,
}: {
  readonly seat: Seat
  readonly controls: readonly Control[]
  readonly first?: Control
}) {
  const open: Control[] = []
  const refused = new Map<string, { readonly why: readonly string[]; readonly controls: Control[] }>()
  for (const control of controls) {
    const why = reasonsOf(seat, barsTo(seat, control))
    if (why.length === 0) open.push(control)
    else {
      const of = refused.get(why.join('\n')) ?? { why, controls: [] }
      of.controls.push(control)
      refused.set(why.join('\n'), of)
    }
  }
  return (
    <>
      {open.length > 0 && (
        <div class="controls">
          {open.map((control) => (
            <Button control={control} first={control === first} />
          ))}
        </div>
      )}
      {[...refused.values()].map(({ why, controls: of }) => (
        <div class="refused">
          <div class="controls">
            {of.map((control) => (
              <Button control={control} first={control === first} off />
            ))}
          </div>
          {why.map((one) => (
            <p class="why">{one}</p>
          ))}
        </div>
      ))}
    </>
  )
}
