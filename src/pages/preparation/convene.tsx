import { labelled } from '../../languages/colon.ts'
import { makerName, nounIn } from '../names.ts'
import { Correct, Corrected, Do, Entered, Line, Part, prepared, type Preparing } from './deed.tsx'
import { column, Input, Select, Ticks } from './fields.tsx'
import { asProgrammed } from './proposed.ts'

/** Convening: which days, where, under which decisions, as the programme has it. */
export function Convening({ given }: { readonly given: Preparing }) {
  const { meeting, reader } = given
  const { convention, convened } = meeting
  const words = prepared(given).convene
  const place = 'convening'
  const { body, year, called } = asProgrammed(meeting)
  const decision = (id: string) => {
    const found = convention.programme.mandates.find((one) => one.id === id)
    return found ? makerName(convention, found.maker, reader) : id
  }
  const places = Object.entries(convention.places)
  const choice = (value: string | undefined) => (
    <Select
      given={given}
      name="place"
      of={place}
      label={words.place}
      required
      value={value}
      groups={[{ choices: places.map(([id, one]) => [id, nounIn(convention, one.noun, reader)] as const) }]}
    />
  )
  const days = (present: { readonly from: string; readonly to: string } | null) =>
    (['from', 'to'] as const).map((name) => (
      <Input name={name} of={place} label={column(name, given)} type="date" value={present?.[name] ?? ''} required />
    ))
  if (convened)
    return (
      <Part given={given} place={place} title={words.title} always>
        <Entered>
          <Line given={given} no={convened.act} place={place}>
            {reader.words.days(convened)} · {nounIn(convention, convention.places[convened.place]!.noun, reader)}
            <small class="note">
              {labelled(reader.language, words.under, reader.words.list(convened.under.map(decision)))}
            </small>
          </Line>
          <Corrected given={given} place={place} acts={[convened.corrected?.days, convened.corrected?.place]} />
        </Entered>
        <Correct given={given} place={place}>
          {meeting.sittings.length === 0 && days(convened)}
          {choice(convened.place)}
        </Correct>
      </Part>
    )
  return (
    <Part given={given} place={place} title={words.title} always>
      <p class="quiet">{called ? words.proposed : words.notInProgramme}</p>
      <Do given={given} deed="convene" by="secretariat" place={place} of={{ body, year }} label={words.send}>
        {days(called)}
        {choice(called?.place ?? (places.length === 1 ? places[0]![0] : undefined))}
        <Ticks
          name="under"
          legend={words.under}
          choices={convention.programme.mandates.map(({ id }) => [id, decision(id)])}
          ticked={convention.programme.convenedUnder}
        />
      </Do>
    </Part>
  )
}
