import type { Meeting } from '../procedure/meeting.ts'
import type { Deed } from '../procedure/acts.ts'
import type { DocumentRow, Paragraph, Report } from '../report/document.ts'
import { actPlace, linkTo, pathBehind } from './addresses.ts'
import type { Reader } from './reader.ts'
import { Text } from './symbols.tsx'

/** How many acts a side note names before it only counts them and opens the list on request. */
const NAMED = 5

/** What an act is called: its number and deed. */
export function actName(meeting: Meeting, no: number, { words }: Reader): string {
  const kind = meeting.entries[no - 1]?.act?.kind
  return words.report.act(no, kind === undefined ? words.record.withheld : (words.deeds[kind as Deed] ?? kind))
}

/** Links to acts on the record's page; beyond five their number, which opens the list. */
export function Acts({
  acts,
  meeting,
  reader,
}: {
  readonly acts: readonly number[]
  readonly meeting: Meeting
  readonly reader: Reader
}) {
  const list = (
    <ul class="acts">
      {acts.map((no) => (
        <li>
          <a href={linkTo(reader, pathBehind(meeting.symbol, 'record'), actPlace(no))}>
            {actName(meeting, no, reader)}
          </a>
        </li>
      ))}
    </ul>
  )
  return acts.length > NAMED ? (
    <details>
      <summary>{reader.words.report.acts(acts.length)}</summary>
      {list}
    </details>
  ) : (
    list
  )
}

/** Beside a paragraph: the acts it rests on, and what has to be said about its wording. */
export function SideNote({
  told,
  report,
  meeting,
  reader,
}: {
  readonly told: Paragraph | DocumentRow
  readonly report: Report
  readonly meeting: Meeting
  readonly reader: Reader
}) {
  const { words } = reader
  const { acts, foreseen, unofficial, pending, altered, now } = told
  return (
    <div
      class="side"
      role="note"
      aria-label={`${told.part === 'paragraph' ? told.label : told.symbol} ${words.report.restsOn}`}
    >
      {foreseen !== undefined && (
        <p class="waits">
          <b>{report.labels.foreseen}</b> {foreseen}
        </p>
      )}
      {acts.length > 0 && (
        <>
          <b>{words.report.restsOn}</b>
          <Acts acts={acts} meeting={meeting} reader={reader} />
        </>
      )}
      {told.id.startsWith('mandate.') && <p>{words.report.quoted}</p>}
      {unofficial && <p class="unofficial">{unofficial.note}</p>}
      {pending && <p class="waits">{reader.report.frame.notes.pending}</p>}
      {altered && <p class="waits">{words.report.altered}</p>}
      {now !== undefined && (
        <p class="waits">
          <b>{words.report.recordNow}</b> <Text text={now} meeting={meeting} reader={reader} />
        </p>
      )}
    </div>
  )
}
