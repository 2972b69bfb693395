import { applicants } from '../../procedure/script.ts'
import { linkTo, pathOf } from '../addresses.ts'
import { Ask, Field, Panel, Perhaps, Row, Send } from './ask.tsx'
import { Options } from './choices.tsx'
import { hoursOn, quarters } from './moments.ts'
import { chair, Floor, List } from './otherwise.tsx'
import { Presiding } from './presiding.tsx'
import { pending, subjectText } from './questions.tsx'
import { nameIn, desk, itemOf, momentOf, shortly, titleOf, pair, type Part, type Shown } from './shown.ts'
import { ByLeave, LEAVE } from './yielding.tsx'

/** Questions the Chair raises: what he proposes to do, or a matter in words of its own; a vote deferred. */
function Questions({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const words = desk(shown)
  const open = pending(meeting).filter(
    ({ subject }) => subject.kind === 'proposal' || subject.kind === 'amendment' || subject.kind === 'matter',
  )
  if (meeting.sitting === 0) return null
  return (
    <Panel title={words.podium.questions}>
      <div class="fields">
        <Field form="matter" name={`matter.versions.${reader.language}.text`} label={words.podium.matter} required />
        <Send form="matter" label={words.does.putQuestion} />
      </div>
      <Row>
        {(['closeList', 'limitSpeeches', 'suspendSitting', 'closeSitting'] as const).map((proposes) => (
          <Ask
            shown={shown}
            asked={chair('putQuestion', { proposes })}
            label={pair(shown, words.questions.chairProposes, words.does[proposes])}
            quiet
          />
        ))}
        {meeting.item !== null && meeting.debates.has(meeting.item) && (
          <Ask
            shown={shown}
            asked={chair('putQuestion', { proposes: 'resumeItem', item: meeting.item })}
            label={pair(shown, words.questions.chairProposes, words.does.resumeItem)}
            quiet
          />
        )}
      </Row>
      {open.length > 0 && (
        <div class="fields">
          <Field form="defer" name="question" label={words.attendance.question}>
            {open.map((one) => (
              <option value={String(one.act)}>{subjectText(shown, one)}</option>
            ))}
          </Field>
          <Field form="defer" name="until" label={words.podium.deferHours}>
            <Options of={hoursOn(shown, [24, 48, 72])} name={(at) => momentOf(shown, at)} />
          </Field>
          <Send form="defer" label={words.does.deferVote} />
        </div>
      )}
    </Panel>
  )
}

/** Sittings and items: a suspension, the closing, a private sitting, items taken up and returned to. */
function Sittings({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const words = desk(shown)
  const agenda = meeting.sitting > 0 ? ((meeting.agenda ?? meeting.proposedAgenda)?.items ?? []) : []
  const taken = new Set(meeting.itemsTakenUp.map(({ item }) => item))
  const date = meeting.planned[meeting.sittings.length]?.date ?? meeting.sittings.at(-1)?.date ?? meeting.convened?.from
  const called = (no: number, say: (no: number) => string): string =>
    `${say(no)} · ${shortly(itemOf(meeting, no) && titleOf(meeting, no), reader, 40)}`
  const items = agenda
    .filter(({ no }) => no !== meeting.item)
    .map(({ no: item }) => ({
      asked: chair(taken.has(item) ? 'resumeItem' : 'takeUpItem', { item }),
      label: called(item, taken.has(item) ? words.returnTo : words.takeUp),
    }))
  return (
    <Panel title={words.podium.sitting}>
      {meeting.sitting > 0 && !meeting.suspended && (
        <div class="fields">
          <Field form="suspend" name="until" label={words.podium.untilHour}>
            <option value="">–</option>
            <Options of={quarters(shown, 12)} name={(at) => momentOf(shown, at)} />
          </Field>
          <Send form="suspend" label={words.does.suspendSitting} />
        </div>
      )}
      <Row>
        {meeting.sitting > 0 && (
          <>
            <Perhaps shown={shown} asked={chair('closeSitting')} label={words.does.closeSitting} />
            <Perhaps shown={shown} asked={chair('closeMeeting')} label={words.does.closeMeeting} />
          </>
        )}
        {meeting.sitting === 0 && date !== undefined && !meeting.closing && (
          <Perhaps
            shown={shown}
            asked={chair('openSitting', { date, private: true })}
            label={pair(shown, words.does.openSitting, words.sitting.private)}
          />
        )}
      </Row>
      <Row>
        {items.map(({ asked, label }) => (
          <Perhaps shown={shown} asked={asked} label={label} quiet />
        ))}
      </Row>
      <ByLeave shown={shown} form={LEAVE.items} offered={items} />
    </Panel>
  )
}

/** Those who have asked to be admitted by a decision, one by one. */
function Observers({ shown }: { readonly shown: Shown }) {
  const { meeting } = shown
  const words = desk(shown)
  const asking = [
    ...applicants(meeting, 'other').map((who) => ({ deed: 'grantObserverStatus' as const, who })),
    ...applicants(meeting, 'agency').map((who) => ({ deed: 'grantAgencyStatus' as const, who })),
  ]
  if (asking.length === 0 || meeting.sitting === 0) return null
  return (
    <Panel title={words.podium.observers}>
      <Row>
        {asking.map(({ deed, who }) => (
          <Perhaps
            shown={shown}
            asked={chair(deed, { who: [who] })}
            label={pair(shown, words.admit, nameIn(shown, who))}
            quiet
          />
        ))}
      </Row>
    </Panel>
  )
}

/** The podium's rest: what may be done besides, behind a quiet word. */
export const podiumMore: Part = {
  id: 'podium-more',
  audience: 'podium',
  show: (shown) => {
    const { meeting, reader } = shown
    const words = desk(shown)
    if (!meeting.chair || meeting.closing) return <></>
    return (
      <details class="more">
        <summary>{words.podium.more}</summary>
        <div class="panels">
          <Presiding shown={shown} />
          <Floor shown={shown} />
          <List shown={shown} />
          <Questions shown={shown} />
          <Sittings shown={shown} />
          <Observers shown={shown} />
        </div>
        <p>
          <a href={linkTo(reader, `${pathOf(meeting.symbol)}/~do`)}>{words.podium.allDeeds}</a>
        </p>
      </details>
    )
  },
}
