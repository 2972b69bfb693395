import type { Offered } from '../../languages/deskWords.ts'
import { isOpen } from '../../procedure/questions.ts'
import { group as groupName } from '../names.ts'
import { Ask, Row, type Asked } from './ask.tsx'
import { delegations, named } from './choices.tsx'
import { Nominating } from './election.tsx'
import { KEYS } from './podium.tsx'
import { pending, subjectText } from './questions.tsx'
import { nameIn, desk, pair, type Part, type Shown } from './shown.ts'
import { Spoken } from './spoken.tsx'

/** The form in which the secretary names the delegation that calls from the floor. */
export const CALLS = 'calls'

const MOVED = ['suspendSitting', 'adjournSitting', 'adjournDebate', 'closeDebate'] as const
const REPLIED = 3

/** A button whose delegation is the one named in the field beside it. */
function Call({
  shown,
  deed,
  particulars = {},
  label,
  quiet = false,
}: {
  readonly shown: Shown
  readonly deed: Asked['deed']
  readonly particulars?: NonNullable<Asked['particulars']>
  readonly label: string
  readonly quiet?: boolean
}) {
  return <Ask shown={shown} form={CALLS} asked={{ deed, by: '', particulars }} label={label} quiet={quiet} />
}

/** One field: a delegation by its name in the reader's language, or its code. */
function Picker({ shown }: { readonly shown: Shown }) {
  const { calls } = desk(shown)
  const all = delegations(shown.meeting)
  return (
    <p class="pick field">
      <label for="calls-by" data-key={KEYS.floor}>
        {calls.who} <kbd aria-hidden="true">{KEYS.floor.toUpperCase()}</kbd>
      </label>
      <input
        id="calls-by"
        name="_by"
        form={CALLS}
        list="delegations"
        required
        autocomplete="off"
        placeholder={calls.hint}
        aria-keyshortcuts={KEYS.floor}
      />
      <datalist id="delegations">
        {named(shown, all).map(([code, name]) => (
          <option value={name}>{code}</option>
        ))}
      </datalist>
      {all.length === 0 && <small>{calls.nobody}</small>}
    </p>
  )
}

/** What is called most: the floor, for itself or for a group, a point of order, a reply, an objection to what is being decided. */
function Often({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const { does, calls } = desk(shown)
  const { item, sitting, statements, draft, adoption, convention } = meeting
  const spoken = statements.filter((one) => one.sitting === sitting && one.as !== 'motion').slice(-REPLIED)
  const open = pending(meeting).filter(({ put }) => put !== null)
  return (
    <>
      <Row>
        {item !== null && <Call shown={shown} deed="inscribe" particulars={{ item }} label={does.inscribe} />}
        {sitting > 0 && <Call shown={shown} deed="raisePointOfOrder" label={does.raisePointOfOrder} />}
        {sitting > 0 &&
          spoken
            .toReversed()
            .map(({ act, who }) => (
              <Call
                shown={shown}
                deed="requestReply"
                particulars={{ to: act }}
                label={calls.reply(nameIn(shown, who))}
              />
            ))}
        {open.map((question) => (
          <Call
            shown={shown}
            deed="object"
            particulars={{ question: question.act }}
            label={pair(shown, does.object, subjectText(shown, question))}
          />
        ))}
        {draft && !adoption && <Call shown={shown} deed="object" label={does.object} />}
      </Row>
      {item !== null && (
        <Row>
          {Object.keys(convention.groups).map((group) => (
            <Call
              shown={shown}
              deed="inscribe"
              particulars={{ item, group }}
              label={calls.group(groupName(convention, group, reader))}
              quiet
            />
          ))}
        </Row>
      )}
    </>
  )
}

/** What is called less often: motions, an appeal, a roll-call, the quorum, the floor on another item. */
function Seldom({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const words = desk(shown)
  const { sitting, item, questions, rulings, draft, adoption } = meeting
  const items = (meeting.agenda ?? meeting.proposedAgenda)?.items.filter(({ no }) => no !== item) ?? []
  const ruling = rulings.findLast((one) => one.ruled !== null && one.sitting === sitting)
  const open = questions.filter(isOpen)
  return (
    <details open={item === null}>
      <summary>{words.calls.more}</summary>
      <Row>
        {sitting > 0 && (
          <>
            {MOVED.map((motion) => (
              <Call shown={shown} deed="moveMotion" particulars={{ motion }} label={words.motions[motion]} />
            ))}
            {ruling && (
              <Call
                shown={shown}
                deed="appealRuling"
                particulars={{ ruling: ruling.act }}
                label={words.does.appealRuling}
              />
            )}
            <Call shown={shown} deed="requestQuorum" label={words.does.requestQuorum} />
            {open.map((question) => (
              <Call
                shown={shown}
                deed="requestRollCall"
                particulars={{ question: question.act }}
                label={pair(shown, words.does.requestRollCall, subjectText(shown, question))}
              />
            ))}
          </>
        )}
        {items.map(({ no }) => (
          <Call
            shown={shown}
            deed="inscribe"
            particulars={{ item: no }}
            label={pair(shown, words.does.inscribe, reader.words.meeting.item(no))}
          />
        ))}
        {draft && !adoption && meeting.objections.length > 0 && (
          <Call shown={shown} deed="withdrawObjection" label={words.does.withdrawObjection} />
        )}
      </Row>
    </details>
  )
}

/** What delegations take back: a place on a list, a reply, an objection, a motion or proposal. Each names whose it is. */
function TakenBack({ shown }: { readonly shown: Shown }) {
  const { meeting } = shown
  const words = desk(shown)
  const name = (who: string): string => nameIn(shown, who)
  const all: readonly { readonly asked: Asked & { readonly deed: Offered }; readonly what: string }[] = [
    ...meeting.inscriptions.map(({ act, who, item }) => ({
      asked: { deed: 'withdrawInscription', by: who, particulars: { inscription: act } } as const,
      what: `${name(who)} · ${words.list.title(item)}`,
    })),
    ...meeting.replies.map(({ who }) => ({
      asked: { deed: 'withdrawReply', by: who } as const,
      what: `${name(who)} · ${words.list.replies}`,
    })),
    ...pending(meeting).flatMap((question) => [
      ...question.objections.map(({ by }) => ({
        asked: { deed: 'withdrawObjection', by, particulars: { question: question.act } } as const,
        what: `${name(by)} · ${pair(shown, words.questions.objections, subjectText(shown, question))}`,
      })),
      ...(question.by === 'chair' || question.subject.kind === 'appeal'
        ? []
        : [
            {
              asked: { deed: 'withdrawProposal', by: question.by, particulars: { question: question.act } } as const,
              what: `${name(question.by)} · ${subjectText(shown, question)}`,
            },
          ]),
    ]),
  ]
  if (all.length === 0) return null
  return (
    <details>
      <summary>{words.calls.back}</summary>
      <ul class="plain">
        {all.map(({ asked, what }) => (
          <li>
            {what}{' '}
            <Ask
              shown={shown}
              asked={asked}
              label={
                <>
                  {words.does[asked.deed]}
                  <Spoken shown={shown}>{what}</Spoken>
                </>
              }
              quiet
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The secretary's: whatever is called from the floor, keyed for whoever calls it. */
export const calledFromTheFloor: Part = {
  id: 'calls',
  audience: 'podium',
  show: (shown) => {
    const { meeting } = shown
    const { calls } = desk(shown)
    if (!meeting.convened || meeting.closing) return <></>
    return (
      <>
        <h2>{calls.title}</h2>
        <Picker shown={shown} />
        <Often shown={shown} />
        <Seldom shown={shown} />
        <Nominating shown={shown} />
        <TakenBack shown={shown} />
      </>
    )
  },
}
