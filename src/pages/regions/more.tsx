import type { Meeting } from '../../procedure/meeting.ts'
import { classNameOf } from '../../procedure/participants.ts'
import { applicants } from '../../procedure/script.ts'
import { LANGUAGES, type Language } from '../../treaty/text.ts'
import { linkTo, pathOf } from '../addresses.ts'
import { inLanguage } from '../reader.ts'
import { Ask, Field, inOrder, Panel, Perhaps, Row, Send } from './ask.tsx'
import { delegations, named } from './choices.tsx'
import { chair, Floor, List } from './otherwise.tsx'
import { Presiding } from './presiding.tsx'
import { pending, subjectText } from './questions.tsx'
import { nameIn, desk, itemOf, shortly, titleOf, pair, type Part, type Shown } from './shown.ts'
import { Until } from './until.tsx'
import { ByLeave, LEAVE } from './yielding.tsx'

/** Questions the Chair raises: what he proposes to do, or a matter in words of its own; a vote deferred. */
function Questions({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const words = desk(shown)
  const open = pending(meeting).filter(
    ({ subject }) => subject.kind === 'proposal' || subject.kind === 'amendment' || subject.kind === 'matter',
  )
  const { languageName } = reader.report.frame
  const others = LANGUAGES.filter((code) => code !== reader.language)
  const wording = (code: Language) => (
    <Field
      form="matter"
      name={`matter.versions.${code}.text`}
      label={`${words.podium.matter} (${languageName(code)})`}
      deed="putQuestion"
      required={code === reader.language}
      {...inLanguage(reader, code)}
    />
  )
  const ended = [...meeting.debates.keys()].sort((a, b) => a - b)
  if (meeting.sitting === 0) return null
  return (
    <Panel title={words.podium.questions}>
      <div class="fields">
        {wording(reader.language)}
        <details>
          <summary>{others.map((code) => languageName(code)).join(' · ')}</summary>
          {others.map(wording)}
        </details>
        <Send form="matter" label={words.does.putQuestion} />
      </div>
      <Row>
        {(['closeList', 'suspendSitting', 'closeSitting'] as const).map((proposes) => (
          <Ask
            shown={shown}
            asked={chair('putQuestion', { proposes })}
            label={pair(shown, words.questions.chairProposes, words.does[proposes])}
            quiet
          />
        ))}
        {ended.map((item) => (
          <Ask
            shown={shown}
            asked={chair('putQuestion', { proposes: 'resumeItem', item })}
            label={pair(shown, words.questions.chairProposes, words.returnTo(item))}
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
          <Until
            shown={shown}
            form="defer"
            name="until"
            label={words.podium.deferHours}
            minutes={[24, 48, 72].map((hours) => hours * 60)}
            free={false}
          />
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
          <Until
            shown={shown}
            form="suspend"
            name="until"
            label={words.podium.untilHour}
            minutes={[5, 10, 15, 20, 30, 45, 60, 90, 120, 180]}
          />
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

/** Does somebody submit documents only when the Chair invites it, as the rule line of its class says? */
function submitsWhenInvited(meeting: Meeting, who: string): boolean {
  const own = meeting.convention.classes[classNameOf(meeting, who) ?? '']
  return own !== undefined && !own.may.includes('submit') && own.ifInvited.includes('submit')
}

/** Those who have asked to be admitted by a decision, one by one; those admitted who submit documents when invited. */
function Observers({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const words = desk(shown)
  const asking = [
    ...applicants(meeting, 'other').map((who) => ({ deed: 'grantObserverStatus' as const, who })),
    ...applicants(meeting, 'agency').map((who) => ({ deed: 'grantAgencyStatus' as const, who })),
  ]
  const admits = meeting.sitting > 0 ? asking : []
  const invites = named(shown, delegations(meeting))
    .filter(([who]) => submitsWhenInvited(meeting, who))
    .map(([who, name]) => ({ asked: chair('inviteToSubmit', { who: [who] }), name }))
    .filter(({ asked }) => inOrder(shown, asked))
  if (admits.length + invites.length === 0) return null
  return (
    <Panel title={words.podium.observers}>
      {invites.length > 0 && (
        <Row>
          {invites.map(({ asked, name }) => (
            <Ask shown={shown} asked={asked} label={pair(shown, reader.words.deeds.inviteToSubmit, name)} quiet />
          ))}
        </Row>
      )}
      <Row>
        {admits.map(({ deed, who }) => (
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
