import { PREPARATION_WORDS } from '../../languages/preparation.ts'
import type { Json } from '../../procedure/act.ts'
import { Ask, Field, inOrder, Panel, Refused, Row, Send, whyNot, type Asked } from './ask.tsx'
import { Delegations } from './choices.tsx'
import { Officer, officerText, partiesHere, PersonFields, SOMEBODY } from './person.tsx'
import { desk, pair, type Shown } from './shown.ts'
import { wordsFor } from '../reader.ts'

/** The form in which the Chair names who presides meanwhile. */
export const ACTING = 'acting'

const designating = (person: Json, state: string): Asked => ({
  deed: 'designateActingChair',
  by: 'chair',
  particulars: { person, state },
})

/** The badge that presides then: whoever holds it takes no part in decisions meanwhile. */
const Badge = ({ shown }: { readonly shown: Shown }) => (
  <Field form={ACTING} name="badge" label={desk(shown).presiding.badge} />
)

/** One of the Vice-Chairs to preside meanwhile: a button for each. */
function ViceChairs({ shown }: { readonly shown: Shown }) {
  const { viceChairs, acting } = shown.meeting
  const { does } = desk(shown)
  const all = viceChairs
    .filter(({ state }) => state !== acting?.state)
    .map((one) => ({
      asked: designating(one.person as unknown as Json, one.state), // a person as the record has it
      label: pair(shown, does.designateActingChair, officerText(shown, one)),
    }))
  return (
    <>
      <Badge shown={shown} />
      <Row>
        {all
          .filter(({ asked }) => inOrder(shown, asked))
          .map(({ asked, label }) => (
            <Ask shown={shown} form={ACTING} asked={asked} label={label} />
          ))}
      </Row>
      {all
        .filter(({ asked }) => !inOrder(shown, asked))
        .map(({ asked, label }) => (
          <Refused shown={shown} asked={asked} label={label} />
        ))}
    </>
  )
}

/** Who presides meanwhile where there is no Vice-Chair: a representative named by the Chair. */
function Anybody({ shown }: { readonly shown: Shown }) {
  const { does } = desk(shown)
  const parties = partiesHere(shown)
  const asked = designating(SOMEBODY, parties[0] ?? '')
  if (whyNot(shown, asked) !== '') return <Refused shown={shown} asked={asked} label={does.designateActingChair} />
  return (
    <>
      <PersonFields shown={shown} form={ACTING} deed="designateActingChair" />
      <Field form={ACTING} name="state" label={wordsFor(PREPARATION_WORDS, shown.reader).officers.state} required>
        <Delegations shown={shown} of={parties} />
      </Field>
      <Badge shown={shown} />
      <Send form={ACTING} label={does.designateActingChair} />
    </>
  )
}

/** Who presides; and whom the Chair, when absent, designates to preside meanwhile. */
export function Presiding({ shown }: { readonly shown: Shown }) {
  const { chair, acting, viceChairs } = shown.meeting
  const { presiding } = desk(shown)
  if (!chair) return null
  return (
    <Panel title={presiding.title}>
      <p class="quiet">
        <Officer shown={shown} one={acting ?? chair} />
      </p>
      <div class="fields">{viceChairs.length > 0 ? <ViceChairs shown={shown} /> : <Anybody shown={shown} />}</div>
    </Panel>
  )
}
