import { COLON, labelled } from '../../languages/colon.ts'
import { SHEET_WORDS } from '../../languages/index.ts'
import { classNameOf, isParty } from '../../procedure/participants.ts'
import type { Meeting } from '../../procedure/meeting.ts'
import { regionalGroup } from '../../treaty/convention.ts'
import { oneOfEachGroup } from '../../treaty/programme.ts'
import type { Person } from '../../treaty/noun.ts'
import { group, nounIn, participant, participants, personName } from '../names.ts'
import { wordsFor, type Reader } from '../reader.ts'
import { Correct, Corrected, Do, Entered, Line, Part, prepared, type Preparing } from './deed.tsx'
import { column, PersonFields, Select } from './fields.tsx'
import { asProgrammed } from './proposed.ts'

const PLACE = 'officers'

type Choice = readonly [value: string, label: string]

/** Participants by code, as a choice names them, in the order of the reader's language. */
export function named(meeting: Meeting, who: readonly string[], reader: Reader): readonly Choice[] {
  const byName = new Map(who.map((code) => [participant(meeting, code, reader), code]))
  return participants(meeting, who, reader).map((name) => [byName.get(name) ?? name, name])
}

/** The States parties on the meeting's first day. */
export const partiesOf = (meeting: Meeting): readonly string[] =>
  Object.keys(meeting.convention.states).filter((code) => isParty(meeting, code) && classNameOf(meeting, code) !== null)

const Named = ({ person, state, given }: { person: Person; state: string; given: Preparing }) => (
  <>
    <bdi>{personName(person, given.reader)}</bdi> · {participant(given.meeting, state, given.reader)}
  </>
)

function State({ given, of, name, chosen }: { given: Preparing; of: string; name: string; chosen?: string }) {
  const { meeting, reader } = given
  const { officers } = prepared(given)
  const due = asProgrammed(meeting).turn
  const of_ = (code: string) => regionalGroup(meeting.convention, code, meeting.convened?.from ?? '')
  const parties = partiesOf(meeting)
  const own = due === null ? [] : parties.filter((code) => of_(code) === due)
  const first = of === 'nominate' ? parties.filter((code) => of_(code) !== due) : own
  const others = parties.filter((code) => !first.includes(code))
  return (
    <Select
      given={given}
      name={name}
      of={of}
      label={name === '_by' ? officers.nominatedBy : officers.state}
      required
      value={chosen}
      groups={
        first.length === 0 || of === 'nominate'
          ? [{ choices: named(meeting, of === 'nominate' && name === 'state' ? first : parties, reader) }]
          : [
              { title: officers.ofGroup, choices: named(meeting, first, reader) },
              { title: officers.others, choices: named(meeting, others, reader) },
            ]
      }
    />
  )
}

function Chair({ given }: { readonly given: Preparing }) {
  const { meeting, reader } = given
  const words = prepared(given).officers
  const { turn, chair: holder } = asProgrammed(meeting)
  return (
    <>
      <h3>{words.chair}</h3>
      <p class="quiet">{turn === null ? words.noTurn : words.turn(group(meeting.convention, turn, reader))}</p>
      {meeting.chair ? (
        <>
          <Entered>
            <Line given={given} no={meeting.chair.act} place={PLACE}>
              <Named {...meeting.chair} given={given} />
            </Line>
            <Corrected given={given} place={PLACE} acts={[meeting.chair.corrected?.person]} />
          </Entered>
          <Correct given={given} place={PLACE}>
            <PersonFields given={given} of="correction" present={meeting.chair.person} />
          </Correct>
        </>
      ) : (
        <Do given={given} deed="assumeChair" by="secretariat" place={PLACE} label={words.chairSend}>
          <PersonFields given={given} of="chair" latin={holder?.name ?? ''} />
          <State given={given} of="chair" name="state" {...(holder ? { chosen: holder.state } : {})} />
        </Do>
      )}
    </>
  )
}

function Secretariat({ given }: { readonly given: Preparing }) {
  const { meeting, reader } = given
  const { convention, secretariat } = meeting
  const words = prepared(given).officers
  const { roles } = wordsFor(SHEET_WORDS, reader)
  const free = (['secretary', 'deputySecretary', 'member'] as const).filter(
    (role) => role === 'member' || !secretariat.some((one) => one.role === role),
  )
  const units = Object.entries(convention.units).map(
    ([id, { noun }]) => [id, nounIn(convention, noun, reader)] as const,
  )
  return (
    <>
      <h3>{words.secretariat}</h3>
      {secretariat.length > 0 && (
        <Entered>
          {secretariat.map(({ act, role, person, post }) => (
            <Line given={given} no={act} place={PLACE}>
              {roles[role]}
              {COLON[reader.language]}
              <bdi>{personName(person, reader)}</bdi>
              <small class="note">{nounIn(convention, convention.posts[post]![person.gender], reader)}</small>
            </Line>
          ))}
        </Entered>
      )}
      <Do given={given} deed="noteSecretariat" by="secretariat" place={PLACE} label={words.secretariatSend}>
        <Select
          given={given}
          name="role"
          of="secretariat"
          label={words.role}
          required
          value={free[0]}
          groups={[{ choices: free.map((role) => [role, roles[role]]) }]}
        />
        <PersonFields given={given} of="secretariat" />
        <Select
          given={given}
          name="post"
          of="secretariat"
          label={column('post', given)}
          required
          groups={[
            {
              choices: Object.entries(convention.posts).map(([id, forms]) => [
                id,
                [...new Set([nounIn(convention, forms.f, reader), nounIn(convention, forms.m, reader)])].join(' / '),
              ]),
            },
          ]}
        />
        <Select
          given={given}
          name="unit"
          of="secretariat"
          label={words.unit}
          required
          value={units.length === 1 ? units[0]![0] : undefined}
          groups={[{ choices: units }]}
        />
      </Do>
    </>
  )
}

function ViceChairs({ given }: { readonly given: Preparing }) {
  const { meeting, reader } = given
  const words = prepared(given).officers
  const { viceChairs } = asProgrammed(meeting)
  if (viceChairs === 0) return null
  return (
    <>
      <h3>{reader.words.programme.viceChairs}</h3>
      <p class="quiet">{oneOfEachGroup(meeting.convention, viceChairs) ? words.viceChairs(viceChairs) : viceChairs}</p>
      {meeting.nominations.length > 0 && (
        <Entered>
          {meeting.nominations.map((one) => (
            <Line given={given} no={one.act} place={PLACE}>
              <Named {...one} given={given} />
              <small class="note">
                {labelled(reader.language, words.nominatedBy, participant(meeting, one.by, reader))}
              </small>
            </Line>
          ))}
        </Entered>
      )}
      <Do given={given} deed="nominate" by={null} place={PLACE} label={words.nominate}>
        <State given={given} of="nominate" name="_by" />
        <PersonFields given={given} of="nominate" />
        <State given={given} of="nominate" name="state" />
      </Do>
    </>
  )
}

/** Officers and secretariat: the Chair, of the group whose turn it is; who serves the meeting; who is nominated Vice-Chair. */
export const Officers = ({ given }: { readonly given: Preparing }) => (
  <Part given={given} place={PLACE} title={prepared(given).officers.title}>
    <Chair given={given} />
    <Secretariat given={given} />
    <ViceChairs given={given} />
  </Part>
)
