import { PREPARATION_WORDS } from '../../languages/preparation.ts'
import { isElectedByHalf } from '../../procedure/majorities.ts'
import { allElected, standing } from '../../procedure/officers.ts'
import type { Nomination } from '../../procedure/proceedings.ts'
import { byDecision, Field, inOrder, packed, Perhaps, Refused, Send, whyNot, type Asked } from './ask.tsx'
import { Delegations } from './choices.tsx'
import { chair } from './otherwise.tsx'
import { Officer, officerText, partiesHere, PersonFields, SOMEBODY } from './person.tsx'
import { desk, nameIn, pair, type Part, type Shown } from './shown.ts'
import { wordsFor } from '../reader.ts'
import { Spoken } from './spoken.tsx'

/** The form of the count of a ballot, and that of a nomination made from the floor. */
export const BALLOT = 'ballot'
export const NOMINATION = 'nomination'

/** The election of somebody by a ballot whose count is still to be entered: what is ruled on before the form is filled in. */
const anyBallot = (state: string): Asked =>
  chair('electViceChair', { state, mode: 'ballot', ballot: { cast: 1, invalid: 0, abstentions: 0, won: 1 } })

const acclaimed = (one: Nomination): Asked => chair('electViceChair', { state: one.state, mode: 'acclamation' })

/** Those who stand, by whom nominated, each with the election by acclamation; what is against it for all of them alike is said once. */
function Candidates({ shown, all }: { readonly shown: Shown; readonly all: readonly Nomination[] }) {
  const { officers } = wordsFor(PREPARATION_WORDS, shown.reader)
  const { electViceChair } = desk(shown).does
  const possible = all.some((one) => inOrder(shown, acclaimed(one)) || byDecision(shown, acclaimed(one)))
  const alike = !possible && new Set(all.map((one) => whyNot(shown, acclaimed(one)))).size === 1
  return (
    <>
      <ul class="plain candidates">
        {all.map((one) => (
          <li>
            <Officer shown={shown} one={one} />{' '}
            <small>{pair(shown, officers.nominatedBy, nameIn(shown, one.by))}</small>{' '}
            {!alike && (
              <Perhaps
                shown={shown}
                asked={acclaimed(one)}
                label={
                  <>
                    {electViceChair}
                    <Spoken shown={shown}>{nameIn(shown, one.state)}</Spoken>
                  </>
                }
                quiet
              />
            )}
          </li>
        ))}
      </ul>
      {alike && <Refused shown={shown} asked={acclaimed(all[0]!)} label={electViceChair} />}
    </>
  )
}

/** The count of a ballot, as the tellers give it, and who is elected by it. */
function Ballot({ shown, all }: { readonly shown: Shown; readonly all: readonly Nomination[] }) {
  const { election } = desk(shown)
  const choices = all.flatMap((one) => {
    const asked = anyBallot(one.state)
    const fitting = inOrder(shown, asked) ? asked : byDecision(shown, asked)
    return fitting ? [{ one, yields: fitting.yields ?? {} }] : []
  })
  const out = all.filter((one) => !choices.some((choice) => choice.one === one))
  return (
    <>
      {choices.length > 0 && (
        <>
          <div class="fields">
            <Field form={BALLOT} name="_with" label={election.elected}>
              {choices.map(({ one, yields }) => (
                <option value={packed({ deed: 'electViceChair', by: '', particulars: { state: one.state }, yields })}>
                  {officerText(shown, one)}
                </option>
              ))}
            </Field>
            {(['cast', 'invalid', 'abstentions', 'won'] as const).map((count) => (
              <Field
                form={BALLOT}
                name={`ballot.${count}`}
                label={election[count]}
                type="number"
                min={count === 'cast' || count === 'won' ? 1 : 0}
                max={1000}
                required
              />
            ))}
            <Send form={BALLOT} label={election.ballot} />
          </div>
          {isElectedByHalf(shown.meeting) && <p class="quiet">{election.majority}</p>}
        </>
      )}
      {out.map((one) => (
        <Refused
          shown={shown}
          asked={anyBallot(one.state)}
          label={pair(shown, election.ballot, officerText(shown, one))}
        />
      ))}
    </>
  )
}

/** The podium's: who stands for Vice-Chair, elected by acclamation or by a ballot whose count is entered here. */
export const electionNow: Part = {
  id: 'election',
  audience: 'podium',
  show: (shown) => {
    const { meeting, reader } = shown
    const { election } = desk(shown)
    const all = standing(meeting)
    if (all.length === 0 || meeting.sitting === 0) return <></>
    const held = (
      <>
        {meeting.viceChairs.length > 0 && (
          <p class="quiet">
            {pair(
              shown,
              reader.words.programme.viceChairs,
              reader.words.list(meeting.viceChairs.map((one) => officerText(shown, one))),
            )}
          </p>
        )}
        <Candidates shown={shown} all={all} />
        {meeting.ballots
          .filter((ballot) => all.some(({ state }) => state === ballot.state))
          .map(({ state, won, valid }) => (
            <p>{election.noMajority(nameIn(shown, state), won, valid)}</p>
          ))}
        <Ballot shown={shown} all={all} />
      </>
    )
    return !allElected(meeting) ? (
      <>
        <h2>{election.title}</h2>
        {held}
      </>
    ) : (
      <details>
        <summary>{election.title}</summary>
        {held}
      </details>
    )
  },
}

/** A nomination made from the floor: by whom, of whom, of which State. */
export function Nominating({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const { does } = desk(shown)
  const { officers } = wordsFor(PREPARATION_WORDS, reader)
  const parties = partiesHere(shown)
  const free = parties.filter((who) => !meeting.nominations.some(({ state }) => state === who))
  if (free.length === 0) return null
  const asked: Asked = {
    deed: 'nominate',
    by: parties[0] ?? '',
    particulars: { person: SOMEBODY, state: free[0] ?? '' },
  }
  return (
    <details>
      <summary>{does.nominate}</summary>
      {inOrder(shown, asked) ? (
        <div class="fields">
          <Field form={NOMINATION} name="_by" label={officers.nominatedBy}>
            <Delegations shown={shown} of={parties} />
          </Field>
          <PersonFields shown={shown} form={NOMINATION} deed="nominate" />
          <Field form={NOMINATION} name="state" label={officers.state}>
            <Delegations shown={shown} of={free} />
          </Field>
          <Send form={NOMINATION} label={officers.nominate} />
        </div>
      ) : (
        <Refused shown={shown} asked={asked} label={officers.nominate} />
      )}
    </details>
  )
}
