import { classNameOf } from '../../procedure/participants.ts'
import type { Meeting } from '../../procedure/meeting.ts'
import { participants } from '../names.ts'
import { Do, Entered, Line, Part, prepared, type Preparing } from './deed.tsx'
import { Ticks } from './fields.tsx'
import { named } from './officers.tsx'

const PLACE = 'delegations'

/** Everybody the convention knows who would take part in a class. */
const ofClass = (meeting: Meeting, name: string): readonly string[] =>
  [...new Set([...Object.keys(meeting.convention.states), ...Object.keys(meeting.convention.organizations)])].filter(
    (code) => classNameOf(meeting, code) === name,
  )

/** Those registered in a class. */
const registeredAs = (meeting: Meeting, name: string): readonly string[] => [
  ...new Set(meeting.registered.filter((one) => one.as === name).flatMap(({ who }) => who)),
]

/** A class: who is registered, who is not yet, to be ticked; all parties or signatories at once. */
function Class({ given, name }: { readonly given: Preparing; readonly name: string }) {
  const { meeting, reader } = given
  const words = prepared(given).delegations
  const own = meeting.convention.classes[name]!
  const all = ofClass(meeting, name)
  const held = registeredAs(meeting, name)
  const left = all.filter((code) => !held.includes(code))
  if (all.length === 0) return null
  const title = reader.words.classes[own.of]
  return (
    <>
      <h3>
        {title} <small>{words.expected(held.length, all.length)}</small>
      </h3>
      {own.admittedBy === 'decision' && <p class="quiet">{words.applications}</p>}
      {held.length > 0 && (
        <Entered>
          {meeting.registered
            .filter(({ as }) => as === name)
            .map(({ act, who }) => (
              <Line given={given} no={act} place={PLACE}>
                {who.length > 12 ? (
                  <details>
                    <summary>{reader.words.meeting.present(who.length, title)}</summary>
                    {reader.words.list(participants(meeting, who, reader))}
                  </details>
                ) : (
                  reader.words.list(participants(meeting, who, reader))
                )}
              </Line>
            ))}
        </Entered>
      )}
      {left.length === 0 ? (
        <p class="quiet">{words.nobodyLeft}</p>
      ) : (
        <>
          {own.admittedBy !== 'decision' && left.length > 1 && (
            <Do
              given={given}
              deed="register"
              by="secretariat"
              place={PLACE}
              no={`${name}-all-${held.length}`}
              of={{ as: name, who: left }}
              label={words.all(left.length, title)}
            />
          )}
          <details>
            <summary>{words.send}</summary>
            <Do
              given={given}
              deed="register"
              by="secretariat"
              place={PLACE}
              no={`${name}-${held.length}`}
              of={{ as: name }}
              label={words.send}
            >
              <Ticks name="who" legend={title} choices={named(meeting, left, reader)} ticked={[]} />
            </Do>
          </details>
        </>
      )}
    </>
  )
}

/** The delegations expected, by class; whoever needs a decision applies by being registered. */
export const Delegations = ({ given }: { readonly given: Preparing }) => (
  <Part given={given} place={PLACE} title={prepared(given).delegations.title}>
    <p class="quiet">{prepared(given).delegations.intro}</p>
    {Object.keys(given.meeting.convention.classes).map((name) => (
      <Class given={given} name={name} />
    ))}
  </Part>
)
