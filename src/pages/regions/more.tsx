import { isOpen } from '../../procedure/questions.ts'
import { applicants } from '../../procedure/script.ts'
import { listDigest, listOf } from '../../procedure/speakers.ts'
import { linkTo, pathOf } from '../addresses.ts'
import { Ask, Field, Panel, Perhaps, Row, Send, packed, type Asked } from './ask.tsx'
import { Delegations, Options } from './choices.tsx'
import { hoursOn, momentAt, quarters } from './moments.ts'
import { callName, calling } from './podium.tsx'
import { pending, subjectText } from './questions.tsx'
import { nameIn, desk, itemOf, momentOf, shortly, titleOf, type Part, type Shown } from './shown.ts'
import { listedItem } from './speakers.tsx'

const chair = (deed: Asked['deed'], particulars: Asked['particulars'] = {}): Asked => ({
  deed,
  by: 'chair',
  particulars,
})

/** The floor otherwise than the order has it: another speaker and why, a motion spoken to, a decision explained, a call to order, time limits. */
function Floor({ shown }: { readonly shown: Shown }) {
  const { meeting } = shown
  const words = desk(shown)
  const waiting = meeting.item === null ? [] : listOf(meeting, meeting.item)
  const motions = meeting.questions.filter((one) => one.subject.kind === 'motion' && isOpen(one))
  const decided = meeting.questions.filter(({ outcome }) => outcome !== null).slice(-3)
  return (
    <Panel title={words.podium.floor}>
      {meeting.speaking && (
        <Row>
          {(['relevance', 'time'] as const).map((why) => (
            <Ask shown={shown} asked={chair('callToOrder', { why })} label={words.why[why]} />
          ))}
        </Row>
      )}
      {waiting.length > 1 && (
        <div class="fields">
          <Field form="call" name="_with" label={words.podium.callAnother}>
            {waiting.slice(1).map((one) => (
              <option value={packed(calling(shown, one))}>{callName(shown, one)}</option>
            ))}
          </Field>
          <Field form="call" name="_yields.speakingOrder" label={words.podium.because} required />
          <Send form="call" label={words.does.giveFloor} />
        </div>
      )}
      {motions.length + decided.length > 0 && (
        <div class="fields">
          <Field form="speak" name="who" label={words.podium.who} required>
            <Delegations shown={shown} />
          </Field>
          {motions.flatMap((question) =>
            (['for', 'against'] as const).map((side) => (
              <Ask
                shown={shown}
                form="speak"
                asked={chair('giveFloor', { as: 'motion', question: question.act, side })}
                label={`${words.podium.speakTo}: ${subjectText(shown, question)}, ${words.sides[side]}`}
              />
            )),
          )}
          {decided.map((question) => (
            <Ask
              shown={shown}
              form="speak"
              asked={chair('giveFloor', { as: 'explanation', question: question.act })}
              label={`${words.podium.explain}: ${subjectText(shown, question)}`}
            />
          ))}
        </div>
      )}
      {meeting.sitting > 0 && (
        <div class="fields">
          {(['national', 'group', 'reply'] as const).map((of) => (
            <Field
              form="limits"
              name={`seconds.${of}`}
              label={of === 'reply' ? words.floor.as.reply : words.capacities[of]}
            >
              <option value="">{words.floor.noLimit}</option>
              <Options
                of={[60, 120, 180, 240, 300, 420, 600, 900]}
                chosen={meeting.limits?.seconds[of]}
                name={(seconds) => words.time(seconds)}
              />
            </Field>
          ))}
          <Field form="limits" name="interventions" label={words.podium.times}>
            <option value="">–</option>
            <Options of={[1, 2, 3, 4]} chosen={meeting.limits?.interventions ?? undefined} name={String} />
          </Field>
          <Send form="limits" label={words.does.limitSpeeches} />
        </div>
      )}
    </Panel>
  )
}

/** The list out of its order: opened with a deadline, closed, reopened; somebody moved and why; places exchanged. */
function List({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const words = desk(shown)
  const item = listedItem(meeting)
  const waiting = item === null ? [] : listOf(meeting, item)
  const choices = waiting.map((one) => <option value={String(one.act)}>{callName(shown, one)}</option>)
  const unopened = (meeting.agenda ?? meeting.proposedAgenda)?.items.filter(({ no }) => !meeting.lists.has(no)) ?? []
  const list = item === null ? undefined : meeting.lists.get(item)
  const deadlines = [
    ...meeting.planned.map(({ date, from }) => momentAt(shown, date, from)).filter((at) => at > shown.now),
    ...quarters(shown, 8),
  ]
  return (
    <Panel title={words.podium.list}>
      {item !== null && list && (
        <Row>
          {list.closed === null ? (
            <Perhaps
              shown={shown}
              asked={chair('closeList', { item, digest: listDigest(meeting, item) })}
              label={words.does.closeList}
            />
          ) : (
            <Perhaps shown={shown} asked={chair('reopenList', { item })} label={words.does.reopenList} />
          )}
        </Row>
      )}
      {unopened.length > 0 && (
        <div class="fields">
          <Field form="open-list" name="item" label={words.podium.item}>
            {unopened.map(({ no }) => (
              <option value={String(no)}>{`${no} · ${shortly(titleOf(meeting, no), reader)}`}</option>
            ))}
          </Field>
          <Field form="open-list" name="deadline" label={words.podium.deadline}>
            <option value="">–</option>
            <Options of={deadlines} name={(at) => momentOf(shown, at)} />
          </Field>
          <Send form="open-list" label={words.does.openList} />
        </div>
      )}
      {waiting.length > 1 && (
        <>
          <div class="fields">
            <Field form="move" name="inscription" label={words.podium.who}>
              {choices}
            </Field>
            <Field form="move" name="before" label={words.podium.before}>
              <option value="">{words.podium.toTheEnd}</option>
              {choices}
            </Field>
            <Field form="move" name="reason" label={words.acts.reason} required />
            <Send form="move" label={words.does.moveInscription} />
          </div>
          <div class="fields">
            <Field form="swap" name="one" label={words.podium.exchange}>
              {choices}
            </Field>
            <Field form="swap" name="other" label={words.podium.with}>
              {choices.toReversed()}
            </Field>
            <Send form="swap" label={words.does.swapInscriptions} />
          </div>
        </>
      )}
    </Panel>
  )
}

/** Questions the Chair raises: what he proposes to do, or a matter in words of its own; a vote deferred. */
function Questions({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const words = desk(shown)
  const open = pending(meeting).filter(({ subject }) => subject.kind === 'proposal' || subject.kind === 'matter')
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
            label={`${words.questions.chairProposes}: ${words.does[proposes]}`}
            quiet
          />
        ))}
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
  const items = (meeting.agenda ?? meeting.proposedAgenda)?.items ?? []
  const taken = new Set(meeting.itemsTakenUp.map(({ item }) => item))
  const date = meeting.planned[meeting.sittings.length]?.date ?? meeting.sittings.at(-1)?.date ?? meeting.convened?.from
  const called = (no: number, say: (no: number) => string): string =>
    `${say(no)} · ${shortly(itemOf(meeting, no) && titleOf(meeting, no), reader, 40)}`
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
            label={`${words.does.openSitting}: ${words.sitting.private}`}
          />
        )}
      </Row>
      <Row>
        {meeting.sitting > 0 &&
          items.map(({ no }) =>
            taken.has(no) ? (
              no !== meeting.item && (
                <Perhaps
                  shown={shown}
                  asked={chair('resumeItem', { item: no })}
                  label={called(no, words.returnTo)}
                  quiet
                />
              )
            ) : (
              <Perhaps shown={shown} asked={chair('takeUpItem', { item: no })} label={called(no, words.takeUp)} quiet />
            ),
          )}
      </Row>
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
            label={`${words.admit}: ${nameIn(shown, who)}`}
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
