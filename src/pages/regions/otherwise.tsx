import type { Meeting } from '../../procedure/meeting.ts'
import { isSpokenTo } from '../../procedure/floor.ts'
import { isExplained, isOpen } from '../../procedure/questions.ts'
import { listDigest, listOf } from '../../procedure/speakers.ts'
import { Ask, byDecision, Field, inOrder, Panel, Perhaps, Row, Send, packed, type Asked } from './ask.tsx'
import { classNameOf } from '../../procedure/participants.ts'
import { Delegations, delegations, Options } from './choices.tsx'
import { momentAt } from './moments.ts'
import { callName, calling } from './podium.tsx'
import { subjectText } from './questions.tsx'
import { limitName } from './limits.ts'
import { desk, shortly, titleOf, pair, type Shown } from './shown.ts'
import { listedItem } from './speakers.tsx'
import { Until } from './until.tsx'

/** What the Chair asks. */
export const chair = (deed: Asked['deed'], particulars: Asked['particulars'] = {}): Asked => ({
  deed,
  by: 'chair',
  particulars,
})

/** The classes of which somebody takes part, in the convention's order. */
const classesPresent = (meeting: Meeting): readonly string[] => {
  const present = new Set(delegations(meeting).map((who) => classNameOf(meeting, who)))
  return Object.keys(meeting.convention.classes).filter((name) => present.has(name))
}

/** The floor otherwise than the order has it: another speaker and why, a motion spoken to, a decision explained, a call to order, time limits. */
export function Floor({ shown }: { readonly shown: Shown }) {
  const { meeting } = shown
  const words = desk(shown)
  const waiting = meeting.item === null ? [] : listOf(meeting, meeting.item)
  const motions = meeting.questions.filter((one) => isSpokenTo(one) && isOpen(one))
  const explained = meeting.questions.filter((one) => one.put !== null && isExplained(one)).slice(-3)
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
      {motions.length + explained.length > 0 && (
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
                label={`${pair(shown, words.podium.speakTo, subjectText(shown, question))} · ${words.sides[side]}`}
              />
            )),
          )}
          {explained.map((question) => (
            <Ask
              shown={shown}
              form="speak"
              asked={chair('giveFloor', { as: 'explanation', question: question.act })}
              label={pair(shown, words.podium.explain, subjectText(shown, question))}
            />
          ))}
        </div>
      )}
      {meeting.sitting > 0 && (
        <div class="fields">
          {['national', 'group', 'reply', ...classesPresent(meeting)].map((of) => (
            <Field form="limits" name={`seconds.${of}`} label={limitName(shown, of)}>
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
          <Ask
            shown={shown}
            form="limits"
            asked={chair('putQuestion', { proposes: 'limitSpeeches' })}
            label={pair(shown, words.questions.chairProposes, words.does.limitSpeeches)}
            quiet
          />
          {meeting.limits && (
            <Ask shown={shown} asked={chair('limitSpeeches', { seconds: {} })} label={words.podium.liftLimits} />
          )}
        </div>
      )}
    </Panel>
  )
}

/** The list out of its order: opened with a deadline, given another, closed, reopened; somebody moved and why; places exchanged. */
export function List({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const words = desk(shown)
  const item = listedItem(meeting)
  const waiting = item === null ? [] : listOf(meeting, item)
  const choices = waiting.map((one) => <option value={String(one.act)}>{callName(shown, one)}</option>)
  const unopened = (meeting.agenda ?? meeting.proposedAgenda)?.items.filter(({ no }) => !meeting.lists.has(no)) ?? []
  const opened = [...meeting.lists].filter(([, { closed }]) => closed === null).sort(([a], [b]) => a - b)
  const list = item === null ? undefined : meeting.lists.get(item)
  const reopens = item !== null && list && list.closed !== null ? chair('reopenList', { item }) : null
  const planned = meeting.planned.map(({ date, from }) => momentAt(shown, date, from)).filter((at) => at > shown.now)
  const deadline = (form: string) => (
    <Until
      shown={shown}
      form={form}
      name="deadline"
      label={words.podium.deadline}
      minutes={[15, 30, 45, 60, 90, 120]}
      moments={planned}
    />
  )
  const until = (form: string, items: readonly number[], label: string) => (
    <div class="fields">
      <Field form={form} name="item" label={words.podium.item}>
        {items.map((no) => (
          <option value={String(no)}>{`${no} · ${shortly(titleOf(meeting, no), reader)}`}</option>
        ))}
      </Field>
      {deadline(form)}
      <Send form={form} label={label} />
    </div>
  )
  return (
    <Panel title={words.podium.list}>
      {item !== null && list?.closed === null && (
        <Row>
          <Perhaps
            shown={shown}
            asked={chair('closeList', { item, digest: listDigest(meeting, item) })}
            label={words.does.closeList}
          />
        </Row>
      )}
      {reopens && (
        <div class="fields">
          {(inOrder(shown, reopens) || byDecision(shown, reopens)) && deadline('reopen')}
          <Perhaps shown={shown} form="reopen" asked={reopens} label={words.does.reopenList} />
        </div>
      )}
      {unopened.length > 0 &&
        until(
          'open-list',
          unopened.map(({ no }) => no),
          words.does.openList,
        )}
      {opened.length > 0 &&
        until(
          'deadline',
          opened.map(([no]) => no),
          words.podium.setDeadline,
        )}
      {waiting.length > 1 && (
        <>
          <div class="fields">
            <Field form="place" name="inscription" label={words.podium.who}>
              {choices}
            </Field>
            <Ask shown={shown} form="place" asked={chair('deferInscription')} label={words.does.deferInscription} />
            {meeting.sitting > 0 && (
              <Ask shown={shown} form="place" asked={chair('skipAbsent')} label={words.does.skipAbsent} />
            )}
          </div>
          <div class="fields">
            <Field form="move" name="inscription" label={words.podium.who}>
              {choices}
            </Field>
            <Field form="move" name="before" label={words.podium.before}>
              <option value="">{words.podium.toTheEnd}</option>
              {choices}
            </Field>
            <Field form="move" name="reason" label={words.acts.reason} deed="moveInscription" required />
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
