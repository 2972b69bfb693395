import { labelled } from '../../languages/colon.ts'
import { LANGUAGES } from '../../treaty/text.ts'
import type { PlannedSitting } from '../../procedure/proceedings.ts'
import { Do, Entered, Line, Part, prepared, type Preparing } from './deed.tsx'
import { column, Input, languageName, Languages, Select } from './fields.tsx'
import { sittingDays, sittingsProposed, type SittingProposed } from './proposed.ts'

const PLACE = 'sittings'

/** A sitting as it is planned, in words: its day, its hours, its room. */
export const sittingText = (
  given: Preparing,
  { date, from, to }: Pick<PlannedSitting, 'date' | 'from' | 'to'>,
): string => prepared(given).sittings.hours(date, from, to)

/** One sitting to be planned: the hours proposed, the room of the one before, interpretation to the end of it. */
function Plan({ given, proposed }: { readonly given: Preparing; readonly proposed: Omit<SittingProposed, 'part'> }) {
  const { meeting, reader } = given
  const words = prepared(given).sittings
  const of = `${PLACE}-${proposed.date}-${proposed.from}`
  const last = meeting.planned.at(-1)
  return (
    <Do given={given} deed="planSitting" by="secretariat" place={PLACE} no={of} label={words.send}>
      <Select
        given={given}
        name="date"
        of={of}
        label={column('date', given)}
        required
        value={proposed.date}
        groups={[{ choices: sittingDays(meeting).map((day) => [day, reader.words.day(day)]) }]}
      />
      <Input name="from" of={of} label={column('from', given)} type="time" value={proposed.from} required />
      <Input name="to" of={of} label={column('to', given)} type="time" value={proposed.to} required />
      <Input name="room" of={of} label={words.room} value={last?.room ?? ''} required maxlength={200} />
      <Languages
        given={given}
        name="interpretation.languages"
        legend={words.interpretation}
        ticked={last ? (last.interpretation?.languages ?? []) : LANGUAGES}
      />
      <Input
        name="interpretation.until"
        of={of}
        label={labelled(given.reader.language, words.interpretation, column('until', given))}
        type="time"
        value={last && !last.interpretation ? '' : proposed.to}
      />
    </Do>
  )
}

/** Sittings: day, hours, room, and until when there is interpretation into which languages. */
export function Sittings({ given }: { readonly given: Preparing }) {
  const { meeting, reader } = given
  const words = prepared(given).sittings
  const [first, ...others] = sittingsProposed(meeting)
  const last = sittingDays(meeting).at(-1)
  const languages = (all: readonly (typeof LANGUAGES)[number][]): string =>
    all.length === LANGUAGES.length
      ? reader.words.meeting.allSix
      : reader.words.list(all.map((code) => languageName(code, reader)))
  return (
    <Part given={given} place={PLACE} title={words.title}>
      {meeting.planned.length > 0 && (
        <Entered>
          {meeting.planned.map((one) => (
            <Line given={given} no={one.act} place={PLACE}>
              {sittingText(given, one)} · <bdi>{one.room}</bdi>
              <small class={one.interpretation ? 'note' : 'note waits'}>
                {one.interpretation
                  ? words.interpreted(languages(one.interpretation.languages), one.interpretation.until)
                  : words.notInterpreted}
              </small>
            </Line>
          ))}
        </Entered>
      )}
      {first && <Plan given={given} proposed={first} />}
      {others.slice(0, 3).map((one) => (
        <details>
          <summary>
            {reader.words.day(one.date)}, {words[one.part]}
          </summary>
          <Plan given={given} proposed={one} />
        </details>
      ))}
      {last !== undefined && (
        <details>
          <summary>{words.another}</summary>
          <Plan given={given} proposed={{ date: last, from: '', to: '' }} />
        </details>
      )}
    </Part>
  )
}
