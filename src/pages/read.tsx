import type { Meeting } from '../procedure/meeting.ts'
import { LANGUAGES, readIn, type Text as Authored } from '../treaty/text.ts'
import { inLanguage, type Reader } from './reader.ts'
import { Text } from './symbols.tsx'

/** An authored text as this reader gets it: in another language where no version is held, and then said to be in it. */
export function Read({
  text,
  meeting,
  reader,
}: {
  readonly text: Authored
  readonly meeting: Meeting | null
  readonly reader: Reader
}) {
  const reading = readIn(text, reader.language)
  if (!reading) return <></>
  return (
    <span {...inLanguage(reader, reading.language)}>
      <Text text={reading.text} meeting={meeting} reader={reader} />
    </span>
  )
}

/** An authored text as `Read` gives it; where none is held in the reader's language, followed by those in which it is. */
export function ReadNoted(given: Parameters<typeof Read>[0]) {
  const { text, reader } = given
  const held = LANGUAGES.filter((code) => text.versions[code] !== undefined)
  return (
    <>
      <Read {...given} />
      {held.length > 0 && !held.includes(reader.language) && (
        <>
          {' '}
          <small class="held-in">{reader.report.frame.documents.only(held)}</small>
        </>
      )}
    </>
  )
}

/** Names in a row; beyond a dozen their number opens the list. */
export function Names({
  names,
  reader,
  open = false,
}: {
  readonly names: readonly string[]
  readonly reader: Reader
  readonly open?: boolean
}) {
  const list = (
    <ul class="names">
      {names.map((name) => (
        <li>{name}</li>
      ))}
    </ul>
  )
  if (open) return list
  if (names.length <= 12) return <span>{reader.words.list(names)}</span>
  return (
    <details>
      <summary>{reader.words.number(names.length)}</summary>
      {list}
    </details>
  )
}
