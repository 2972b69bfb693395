import type { Person } from '../../treaty/noun.ts'
import type { Child } from 'hono/jsx'
import { SHEET_WORDS } from '../../languages/index.ts'
import type { Column } from '../../procedure/sheet/row.ts'
import { LANGUAGES, type Language, type Text } from '../../treaty/text.ts'
import { inLanguage, type Reader, wordsFor } from '../reader.ts'
import { prepared, type Preparing } from './deed.tsx'

type Choice = readonly [value: string, label: string]

/** What a field is called: as the columns of the sheet are. */
export const column = (name: Exclude<Column, `title.${string}`>, { reader }: Pick<Preparing, 'reader'>): string =>
  wordsFor(SHEET_WORDS, reader).columns[name]

/** A language by its name, in the reader's. */
export const languageName = (language: Language, { report }: Reader): string => report.frame.languageName(language)

interface Named {
  readonly name: string
  readonly label: Child
  /** Tells fields of one name in several forms apart. */
  readonly of: string
}

const idOf = ({ name, of }: Pick<Named, 'name' | 'of'>): string => `${of}-${name}`.replace(/[^A-Za-z0-9]+/g, '-')

/** A field for one line: words, a day, an hour, a number. */
export function Input({
  name,
  label,
  of,
  type = 'text',
  value,
  required = false,
  language,
  reader,
  ...rest
}: Named & {
  readonly type?: 'text' | 'date' | 'time' | 'number'
  readonly value?: string
  readonly required?: boolean
  readonly min?: string | number
  readonly max?: string | number
  readonly maxlength?: number
  readonly language?: Language
  readonly reader?: Reader
}) {
  const id = idOf({ name, of })
  return (
    <p class={`field ${type}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        value={value}
        required={required}
        autocomplete="off"
        {...(language && reader ? inLanguage(reader, language) : {})}
        {...rest}
      />
    </p>
  )
}

/** A field in which one of several is chosen, in groups where they have any. */
export function Select({
  name,
  label,
  of,
  given,
  groups,
  value,
  required = false,
}: Named & {
  readonly given: Preparing
  readonly groups: readonly { readonly title?: string; readonly choices: readonly Choice[] }[]
  readonly value?: string | undefined
  readonly required?: boolean
}) {
  const id = idOf({ name, of })
  const options = (choices: readonly Choice[]) =>
    choices.map(([one, text]) => (
      <option value={one} selected={one === value}>
        {text}
      </option>
    ))
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} required={required}>
        {!(required && value !== undefined) && <option value="">{required ? prepared(given).choose : '–'}</option>}
        {groups.map(({ title, choices }) =>
          title === undefined ? options(choices) : <optgroup label={title}>{options(choices)}</optgroup>,
        )}
      </select>
    </p>
  )
}

/** Several to be ticked. */
export function Ticks({
  name,
  legend,
  choices,
  ticked,
}: {
  readonly name: string
  readonly legend: Child
  readonly choices: readonly Choice[]
  readonly ticked: readonly string[]
}) {
  return (
    <fieldset class="ticks">
      <legend>{legend}</legend>
      <ul class="names">
        {choices.map(([value, label]) => (
          <li>
            <label>
              <input type="checkbox" name={name} value={value} checked={ticked.includes(value)} /> {label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** The six languages to be ticked. */
export const Languages = ({
  given: { reader },
  name,
  legend,
  ticked,
}: {
  readonly given: Preparing
  readonly name: string
  readonly legend: Child
  readonly ticked: readonly Language[]
}) => (
  <Ticks
    name={name}
    legend={legend}
    choices={LANGUAGES.map((code) => [code, languageName(code, reader)])}
    ticked={ticked}
  />
)

/** A text in six languages: the reader's own first, the others behind it. What is entered here is official; a version held keeps what it is worth. */
export function TextFields({
  given,
  path,
  of,
  label,
  text = null,
  open = false,
}: {
  readonly given: Preparing
  readonly path: string
  readonly of: string
  readonly label: string
  readonly text?: Text | null
  readonly open?: boolean
}) {
  const { reader, meeting } = given
  const field = (code: Language) => {
    const held = text?.versions[code]
    return (
      <>
        <input type="hidden" name={`${path}.versions.${code}.status`} value={held?.status ?? 'official'} />
        {held?.from && <input type="hidden" name={`${path}.versions.${code}.from`} value={held.from} />}
        <Input
          name={`${path}.versions.${code}.text`}
          of={of}
          label={`${label} (${languageName(code, reader)})`}
          value={held?.text ?? ''}
          language={code}
          reader={reader}
        />
      </>
    )
  }
  const others = LANGUAGES.filter((code) => code !== reader.language)
  return (
    <div class="text">
      {field(reader.language)}
      <Select
        given={given}
        name={`${path}.original`}
        of={of}
        label={column('original', given)}
        groups={[{ choices: LANGUAGES.map((code) => [code, languageName(code, reader)]) }]}
        value={text?.original ?? (text === null ? reader.language : meeting.convention.programme.original)}
        required
      />
      <details open={open}>
        <summary>{others.map((code) => languageName(code, reader)).join(' · ')}</summary>
        {others.map(field)}
      </details>
    </div>
  )
}

/** A person: courtesy title, gender, and the name in each script. */
export function PersonFields({
  given,
  of,
  latin = '',
  present,
}: {
  readonly given: Preparing
  readonly of: string
  readonly latin?: string
  /** How the person is written now, where that is corrected. */
  readonly present?: Person
}) {
  const { courtesy, gender, script } = prepared(given)
  const { address } = wordsFor(SHEET_WORDS, given.reader)
  const one = (code: 'latin' | 'ar' | 'ru' | 'zh') => (
    <Input
      name={`person.${code}`}
      of={of}
      label={script[code]}
      value={present?.[code] ?? (code === 'latin' ? latin : '')}
      maxlength={200}
      {...(code === 'latin' ? {} : { language: code, reader: given.reader })}
    />
  )
  return (
    <>
      <Select
        given={given}
        name="person.title"
        of={of}
        label={courtesy.label}
        required
        value={present?.title}
        groups={[
          {
            choices: [
              ['mr', address.mr],
              ['ms', address.ms],
              ['none', courtesy.none],
            ],
          },
        ]}
      />
      <Select
        given={given}
        name="person.gender"
        of={of}
        label={gender.label}
        required
        value={present?.gender}
        groups={[
          {
            choices: [
              ['m', gender.m],
              ['f', gender.f],
            ],
          },
        ]}
      />
      {one('latin')}
      <details>
        <summary>{[script.ar, script.ru, script.zh].join(' · ')}</summary>
        {one('ar')}
        {one('ru')}
        {one('zh')}
      </details>
    </>
  )
}
