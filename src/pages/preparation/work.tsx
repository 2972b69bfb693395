import type { ProgrammeOfWork } from '../../procedure/proceedings.ts'
import { Read } from '../read.tsx'
import { Do, Entered, Line, Part, prepared, type Preparing } from './deed.tsx'
import { column, Input, Select, TextFields } from './fields.tsx'
import { sittingDays, workProposed } from './proposed.ts'

const PLACE = 'work'

/** How many further entries there is room for. */
const SPARE = 4

type Entry = ProgrammeOfWork['entries'][number]

function Row({ given, entry, at }: { readonly given: Preparing; readonly entry: Entry | null; readonly at: number }) {
  const { meeting, reader } = given
  const words = prepared(given)
  const path = `entries.${at}`
  const of = `${PLACE}-${at}`
  const items = (meeting.agenda ?? meeting.proposedAgenda)?.items ?? []
  return (
    <fieldset class="item">
      <legend>{reader.words.number(at + 1)}</legend>
      <Select
        given={given}
        name={`${path}.date`}
        of={of}
        label={column('date', given)}
        value={entry?.date}
        groups={[{ choices: sittingDays(meeting).map((day) => [day, reader.words.day(day)] as const) }]}
      />
      <Input name={`${path}.from`} of={of} label={column('from', given)} type="time" value={entry?.from ?? ''} />
      <Select
        given={given}
        name={`${path}.item`}
        of={of}
        label={column('item', given)}
        value={entry?.item === undefined ? undefined : String(entry.item)}
        groups={[{ choices: items.map(({ no }) => [String(no), reader.words.meeting.item(no)] as const) }]}
      />
      <TextFields
        given={given}
        path={`${path}.activity`}
        of={of}
        label={words.work.activity}
        text={entry?.activity ?? null}
      />
    </fieldset>
  )
}

/** The programme of work: what is foreseen when, as proposed from the agenda and the sittings planned. */
export function Work({ given }: { readonly given: Preparing }) {
  const { meeting, reader } = given
  const { work } = meeting
  const words = prepared(given).work
  const entries = work?.entries ?? workProposed(meeting)
  const form = (
    <Do given={given} deed="planWork" by="secretariat" place={PLACE} no={String(work?.act ?? 0)} label={words.send}>
      {[...entries, ...Array.from({ length: SPARE }, () => null)].map((entry, at) => (
        <Row given={given} entry={entry} at={at} />
      ))}
    </Do>
  )
  return (
    <Part given={given} place={PLACE} title={words.title}>
      <p class="quiet">{words.intro}</p>
      {work && (
        <Entered>
          <Line given={given} no={work.act} place={PLACE}>
            {work.entries.map(({ date, from, item, activity }) => (
              <p>
                <span class="when">
                  {reader.words.day(date)}
                  {from !== undefined && `, ${from}`}
                </span>{' '}
                {item !== undefined && <b>{reader.words.meeting.item(item)} </b>}
                <Read text={activity} meeting={null} reader={reader} />
              </p>
            ))}
          </Line>
        </Entered>
      )}
      <details>
        <summary>{words.send}</summary>
        {form}
      </details>
    </Part>
  )
}
