import type { Child } from 'hono/jsx'
import { PREPARATION_WORDS } from '../../languages/preparation.ts'
import { refusal } from '../../languages/refusal.ts'
import type { Json, Request } from '../../procedure/act.ts'
import type { Deed } from '../../procedure/acts.ts'
import type { Meeting } from '../../procedure/meeting.ts'
import { ruleOn } from '../../procedure/ruling.ts'
import type { Day } from '../../treaty/convention.ts'
import { inSequence } from '../../treaty/text.ts'
import { linkTo, pathOf } from '../addresses.ts'
import { wordsFor, type Reader } from '../reader.ts'

/** What the desk of preparation is made of: the meeting, its reader, and what the meeting's clock says. */
export interface Preparing {
  readonly meeting: Meeting
  readonly reader: Reader
  /** Unique for this page as it was asked for: the ids of its requests begin with it. */
  readonly id: string
  /** An hour of a day in the meeting's time zone as a moment in UTC: 2018-08-16T08:00Z. */
  readonly utc: (day: Day, hour: string) => string
  /** The moment, in UTC, ISO 8601. */
  readonly now: string
  /** A moment in UTC as the meeting's clock shows it. */
  readonly local: (at: string) => { readonly day: Day; readonly hour: string }
}

/** The words of this desk in the reader's language. */
export const prepared = ({ reader }: Pick<Preparing, 'reader'>) => wordsFor(PREPARATION_WORDS, reader)

/** Where this desk stands. */
export const preparationPath = (symbol: string): string => `${pathOf(symbol)}/~preparation`

/** A particular as the fields of a form have it: by its path. */
export const fieldsOf = (path: string, value: Json): readonly (readonly [string, string])[] =>
  Array.isArray(value)
    ? value.flatMap((one: Json, at) =>
        typeof one === 'object' && one !== null ? fieldsOf(`${path}.${at}`, one) : [[path, String(one)] as const],
      )
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, one]) => fieldsOf(path === '' ? name : `${path}.${name}`, one))
      : [[path, String(value)]]

/** Particulars that a form has already, in hidden fields. */
export const Hidden = ({ path = '', of }: { readonly path?: string; readonly of: Json }) => (
  <>
    {fieldsOf(path, of).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

interface Form {
  readonly given: Preparing
  readonly deed: Deed
  /** Whose act it is; null where the form has a field for it. */
  readonly by: string | null
  /** Which of the desk's parts it stands in, and which form of that part it is. */
  readonly place: string
  readonly no?: string
  readonly of?: { readonly [name: string]: Json }
  readonly label: Child
  readonly quiet?: boolean
  readonly children?: Child
}

/** A form by which a deed is asked for; it leads back to its part of this desk. */
export function Do({ given, deed, by, place, no = '', of = {}, label, quiet = false, children }: Form) {
  const { meeting, reader, id } = given
  return (
    <form
      class={children ? 'prepares' : 'press'}
      method="post"
      action={linkTo(reader, `${pathOf(meeting.symbol)}/~do/${deed}`)}
    >
      {by !== null && <input type="hidden" name="_by" value={by} />}
      <input type="hidden" name="_id" value={[id, deed, place, no].filter(Boolean).join('-')} />
      <input type="hidden" name="_back" value={linkTo(reader, preparationPath(meeting.symbol), place)} />
      <Hidden of={of} />
      {children}
      <button type="submit" class={quiet ? 'quietly' : undefined}>
        {label}
      </button>
    </form>
  )
}

/** Why a request would be out of order now; nothing where it is in order. */
export function whyNot({ meeting, reader }: Preparing, request: Omit<Request, 'hand'>): string {
  const ruling = ruleOn(meeting, { hand: '', ...request })
  if (ruling.inOrder) return ''
  return inSequence([...new Set(ruling.objections.map((one) => refusal(reader.words, meeting, one)))], reader.language)
}

/** What a press of a button does by itself; where it is out of order, why. */
export function Press(form: Form & { readonly by: string }) {
  const { given, deed, by, of = {}, label } = form
  const why = whyNot(given, { kind: deed, by, particulars: of })
  return why === '' ? (
    <Do {...form} />
  ) : (
    <p class="not">
      {label} <small>{why}</small>
    </p>
  )
}

/** How many acts a record may have for each of its undoings to be ruled on beforehand; in a longer one that is told when the button is pressed. */
const RULED_BEFOREHAND = 300

/** Undoes an act: it is struck; where it cannot be, it says which act stands in the way. */
export function Undo({ given, no, place }: { readonly given: Preparing; readonly no: number; readonly place: string }) {
  const { undo, undoReason } = prepared(given)
  const of = { no, reason: undoReason }
  const short = given.meeting.entries.length <= RULED_BEFOREHAND
  const why = short ? whyNot(given, { kind: 'strike', by: 'secretariat', particulars: of }) : ''
  return why === '' ? (
    <Do given={given} deed="strike" by="secretariat" place={place} no={String(no)} of={of} label={undo} quiet />
  ) : (
    <small class="not">{why}</small>
  )
}

/** The form, folded, by which what stands in a part already is corrected without undoing what came after it. */
export const Correct = ({
  given,
  place,
  children,
}: {
  readonly given: Preparing
  readonly place: string
  readonly children: Child
}) => (
  <details>
    <summary>{prepared(given).correct.open}</summary>
    <Do given={given} deed="correctMeeting" by="secretariat" place={place} label={prepared(given).correct.send}>
      {children}
    </Do>
  </details>
)

/** What corrected it: a line for each act, which can be undone. */
export const Corrected = ({
  given,
  place,
  acts,
}: {
  readonly given: Preparing
  readonly place: string
  readonly acts: readonly (number | undefined)[]
}) => (
  <>
    {[...new Set(acts)].map(
      (no) =>
        no !== undefined && (
          <Line given={given} no={no} place={place}>
            <small class="note">{given.reader.words.deeds.correctMeeting}</small>
          </Line>
        ),
    )}
  </>
)

/** What stands in a part already, line by line, each with its undoing. */
export const Entered = ({ children }: { readonly children: Child }) => <ul class="entered">{children}</ul>

/** One line of it, with the act that its undoing strikes; null where none entered it as such. */
export const Line = ({
  given,
  no,
  place,
  children,
}: {
  readonly given: Preparing
  readonly no: number | null
  readonly place: string
  readonly children: Child
}) => (
  <li>
    <div>{children}</div>
    {no !== null && <Undo given={given} no={no} place={place} />}
  </li>
)

/** A part of the desk under its heading. Before the meeting is convened, it says that this comes first. */
export function Part({
  given,
  place,
  title,
  always = false,
  children,
}: {
  readonly given: Preparing
  readonly place: string
  readonly title: string
  readonly always?: boolean
  readonly children: Child
}) {
  const { meeting, reader } = given
  return (
    <section class="part" id={place}>
      <h2>{title}</h2>
      {always || meeting.convened ? children : <p class="quiet">{reader.words.impediments.notConvened({})}</p>}
    </section>
  )
}
