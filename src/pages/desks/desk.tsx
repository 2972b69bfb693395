import type { Child } from 'hono/jsx'
import type { Deed } from '../../procedure/acts.ts'
import { linkTo, pathOf } from '../addresses.ts'
import { listening, Lost, Outcome, Region } from '../region.tsx'
import { ASK, deedPath } from '../regions/ask.tsx'
import { desk, type Part, type Shown } from '../regions/shown.ts'

/** One reader at a desk: what the regions show, and what is this reader's own. */
export interface Seat extends Shown {
  /** The desk's word behind the meeting's symbol: 'chair', 'delegation/CUB'. */
  readonly at: string
  /** The act as of which the meeting is shown. */
  readonly no: number
  /** Unique for this page as it was asked for: the ids of its requests begin with it. */
  readonly id: string
  /** The number of the badge this reader sits here with. */
  readonly hand: string | null
}

/** A form of a desk, which stands outside all regions: its deed, and for whom it is always uttered, where it is. */
export interface Form {
  readonly id: string
  readonly deed: Deed
  readonly by?: string
  readonly hidden?: readonly (readonly [name: string, value: string])[]
}

/** Where a reader comes back to after a deed. */
export const seatPath = ({ meeting, reader, at }: Seat): string => linkTo(reader, `${pathOf(meeting.symbol)}/~${at}`)

/** The forms that the fields and buttons in the regions belong to. */
export function Forms({ seat, forms }: { readonly seat: Seat; readonly forms: readonly Form[] }) {
  const all: readonly Form[] = [{ id: ASK, deed: 'strike' }, ...forms] // each button of the first names its own deed
  return (
    <div hidden>
      {all.map(({ id, deed, by, hidden = [] }) => (
        <form id={id} method="post" action={deedPath(seat, deed)} data-enhance="">
          <input type="hidden" name="_id" value={`${seat.id}-${id}`} />
          <input type="hidden" name="_back" value={seatPath(seat)} />
          {seat.hand !== null && <input type="hidden" name="_hand" value={seat.hand} />}
          {by !== undefined && <input type="hidden" name="_by" value={by} />}
          {hidden.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        </form>
      ))}
    </div>
  )
}

/** Parts of a desk, one below the other. */
export const Parts = ({ seat, parts }: { readonly seat: Seat; readonly parts: readonly Part[] }) => (
  <>
    {parts.map(({ id, show }) => (
      <Region id={id}>{show(seat)}</Region>
    ))}
  </>
)

/** A desk: its title, what moves, and the forms; it listens, and says when it has lost the server. */
export function Desk({
  seat,
  title,
  forms,
  kind,
  children,
}: {
  readonly seat: Seat
  readonly title: string
  readonly kind: string
  readonly forms: readonly Form[]
  readonly children: Child
}) {
  const { meeting, reader, at, no } = seat
  const words = desk(seat)
  const stream = `${pathOf(meeting.symbol)}/~live/${at}?lang=${reader.language}`
  return (
    <article class={`desk ${kind}`} {...listening(stream, no)}>
      <h1 class="spoken">{title}</h1>
      <Lost words={words.live} now={seat.now} zone={meeting.convention.timeZone} />
      <Outcome words={words.live} />
      {children}
      <Forms seat={seat} forms={forms} />
    </article>
  )
}
