import type { Child } from 'hono/jsx'
import { isTable, memberOf, plain, type Fields, type Shape } from '../procedure/asked.ts'
import { particularLabel } from '../languages/particulars.ts'
import { DOOR_WORDS } from '../languages/index.ts'
import { localTime, offset } from '../treaty/clock.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { wordsFor, type Reader } from './reader.ts'

/** What stood in the fields of a form, by their names. */
export type Written = ReadonlyMap<string, readonly string[]>

/** The fields of a form by their names. */
export const writtenIn = (fields: Fields): Written => {
  const written = new Map<string, readonly string[]>()
  for (const [name, text] of fields) written.set(name, [...(written.get(name) ?? []), text])
  return written
}

interface Given {
  readonly shape: Shape
  readonly path: string
  readonly name: string
  /** The deed, or the particular, that this one belongs to. */
  readonly within: string
  readonly required: boolean
  readonly written: Written
  readonly reader: Reader
  readonly clock: Clock
}

/** The meeting's clock, by which moments are written: what it shows at a moment, and what it is called on the meeting's days. */
interface Clock {
  readonly local: (at: string) => { readonly day: string; readonly hour: string }
  readonly named: string
}

const clockOf = ({ convention, convened }: Meeting, { words }: Reader): Clock => {
  const local = localTime(convention.timeZone)
  const noon = `${convened?.from ?? `${convention.programme.years[0]}-07-01`}T12:00Z`
  return { local, named: words.localTime(offset(noon, local(noon))) }
}

/** How many lines stand ready for one more of what a list holds. */
const SPARE = 3

/** A particular's name as a label; one without a word, in the letters of the record. */
const labelOf = ({ name, within, reader }: Pick<Given, 'name' | 'within' | 'reader'>): Child =>
  particularLabel(name, within, wordsFor(DOOR_WORDS, reader)) ?? <code>{name}</code>
const choiceOf = (word: string, reader: Reader): string => {
  const words = wordsFor(DOOR_WORDS, reader).choices
  return Object.hasOwn(words, word) ? words[word]! : word
}
const idOf = (path: string): string => `field-${path.replaceAll('.', '-')}`

function Labelled({
  given,
  hint,
  children,
}: {
  readonly given: Given
  readonly hint?: string
  readonly children: Child
}) {
  const { path, required, reader } = given
  const { form } = wordsFor(DOOR_WORDS, reader)
  const asides = [...(required ? [] : [form.optional]), ...(hint === undefined ? [] : [hint])]
  return (
    <p class="field">
      <label for={idOf(path)}>
        {labelOf(given)}
        {asides.length > 0 && <small> ({asides.join(reader.language === 'zh' ? '，' : ', ')})</small>}
      </label>
      {children}
    </p>
  )
}

/** A choice of words; where it may be left out, nothing is chosen first. */
function Choice({ given, words }: { readonly given: Given; readonly words: readonly (readonly [string, string])[] }) {
  const { path, required, written, reader } = given
  const chosen = written.get(path)?.at(-1)
  const [only] = words
  return (
    <Labelled given={given}>
      <select id={idOf(path)} name={path} required={required}>
        {!(required && words.length === 1 && only) && (
          <option value="">{wordsFor(DOOR_WORDS, reader).form.choose}</option>
        )}
        {words.map(([value, label]) => (
          <option value={value} selected={chosen === value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** Long texts get room; what the record writes in figures is written in figures. */
const LONG = 500

function Line({ given }: { readonly given: Given }) {
  const { shape, path, required, written, clock } = given
  const text = written.get(path)?.at(-1) ?? ''
  if (shape.pattern?.startsWith('^\\d{4}-\\d{2}-\\d{2}T')) {
    const said = Number.isNaN(Date.parse(text)) ? null : clock.local(text)
    return (
      <Labelled given={given} hint={clock.named}>
        <input
          id={idOf(path)}
          name={`_at.${path}`}
          type="datetime-local"
          required={required}
          value={said === null ? '' : `${said.day}T${said.hour}`}
        />
      </Labelled>
    )
  }
  if ((shape.maxLength ?? 0) > LONG)
    return (
      <Labelled given={given}>
        <textarea id={idOf(path)} name={path} rows={4} required={required} maxlength={shape.maxLength}>
          {text}
        </textarea>
      </Labelled>
    )
  const figures = shape.type === 'integer' || shape.type === 'number'
  const day = shape.pattern === '^\\d{4}-\\d{2}-\\d{2}$'
  return (
    <Labelled given={given}>
      <input
        id={idOf(path)}
        name={path}
        type={day ? 'date' : 'text'}
        {...(figures ? { inputmode: 'numeric' as const, pattern: '-?[0-9]*' } : {})}
        required={required}
        value={text}
        autocomplete="off"
      />
    </Labelled>
  )
}

/** Words or numbers, one on each line. */
function Lines({ given, hint }: { readonly given: Given; readonly hint: string }) {
  const { path, required, written } = given
  return (
    <Labelled given={given} hint={hint}>
      <textarea id={idOf(path)} name={path} rows={4} required={required}>
        {(written.get(path) ?? []).join('\n')}
      </textarea>
    </Labelled>
  )
}

/** Several of a few words, ticked. */
function Ticks({ given, words }: { readonly given: Given; readonly words: readonly string[] }) {
  const { path, written, reader } = given
  const ticked = written.get(path) ?? []
  return (
    <fieldset>
      <legend>{labelOf(given)}</legend>
      {words.map((word) => (
        <label class="tick">
          <input type="checkbox" name={path} value={word} checked={ticked.includes(word)} /> {choiceOf(word, reader)}
        </label>
      ))}
    </fieldset>
  )
}

const numberedIn = (written: Written, path: string): number =>
  Math.max(
    0,
    ...[...written.keys()]
      .filter((name) => name.startsWith(`${path}.`))
      .map((name) => Number(name.slice(path.length + 1).split('.')[0]) + 1)
      .filter((no) => Number.isInteger(no) && no <= 500),
  )

/** Things that each have particulars of their own, numbered, with some lines to spare. */
function Several({ given }: { readonly given: Given }) {
  const { shape, path, name, written, reader, clock } = given
  const member = memberOf(shape, '0') ?? {}
  const lines = Array.from({ length: Math.min(numberedIn(written, path) + SPARE, 500) }, (_, no) => String(no))
  return (
    <fieldset>
      <legend>{labelOf(given)}</legend>
      {lines.map((no) => (
        <fieldset class="line">
          <legend>{reader.words.number(Number(no) + 1)}</legend>
          <Members
            shape={member}
            path={`${path}.${no}`}
            within={name}
            required={false}
            written={written}
            reader={reader}
            clock={clock}
          />
        </fieldset>
      ))}
    </fieldset>
  )
}

function Members({ shape, path, within, required, written, reader, clock }: Omit<Given, 'name'>) {
  const named = shape.properties ?? {}
  const tabled = shape.propertyNames?.enum?.map(String) ?? []
  const names = [...Object.keys(named), ...tabled.filter((one) => !Object.hasOwn(named, one))]
  return (
    <>
      {names.map((name) => (
        <Field
          shape={memberOf(shape, name) ?? {}}
          path={path === '' ? name : `${path}.${name}`}
          name={name}
          within={within}
          required={required && (shape.required ?? []).includes(name)}
          written={written}
          reader={reader}
          clock={clock}
        />
      ))}
    </>
  )
}

/** One particular, in whatever kind of field its schema asks for. */
function Field(given: Given): Child {
  const { shape, name, path, required, written, reader, clock } = given
  const { form } = wordsFor(DOOR_WORDS, reader)
  if (shape.type === 'array') {
    const items = memberOf(shape, '0') ?? {}
    if (items.type === 'object') return <Several given={given} />
    return items.enum ? (
      <Ticks given={given} words={items.enum.map(String)} />
    ) : (
      <Lines given={given} hint={form.oneEach} />
    )
  }
  if (shape.type === 'object' && isTable(shape) && !shape.propertyNames?.enum)
    return <Lines given={given} hint={form.table} />
  if (shape.type === 'object') {
    const open = required || [...written.keys()].some((one) => one.startsWith(`${path}.`))
    const members = (
      <Members
        shape={shape}
        path={path}
        within={name}
        required={required}
        written={written}
        reader={reader}
        clock={clock}
      />
    )
    return required ? (
      <fieldset>
        <legend>{labelOf(given)}</legend>
        {members}
      </fieldset>
    ) : (
      <details open={open}>
        <summary>
          {labelOf(given)} <small>({form.optional})</small>
        </summary>
        {members}
      </details>
    )
  }
  const words = shape.enum ?? (shape.const === undefined ? undefined : [shape.const])
  if (shape.type === 'boolean' && !words)
    return (
      <Choice
        given={given}
        words={[
          ['true', form.yes],
          ['false', form.no],
        ]}
      />
    )
  if (words)
    return (
      <Choice
        given={given}
        words={words.map((word) =>
          typeof word === 'boolean'
            ? [String(word), word ? form.yes : form.no]
            : [String(word), choiceOf(String(word), reader)],
        )}
      />
    )
  return <Line given={given} />
}

/** The fields of everything a deed asks for, with what was written there kept. */
export function Particulars({
  deed,
  shape,
  written,
  meeting,
  reader,
}: {
  readonly deed: string
  readonly shape: Shape
  readonly written: Written
  readonly meeting: Meeting
  readonly reader: Reader
}) {
  const whole = plain(shape)
  if (Object.keys(whole.properties ?? {}).length === 0)
    return <p class="quiet">{wordsFor(DOOR_WORDS, reader).form.nothingToFill}</p>
  const clock = clockOf(meeting, reader)
  return <Members shape={whole} path="" within={deed} required written={written} reader={reader} clock={clock} />
}
