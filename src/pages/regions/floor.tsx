import { isOpen } from '../../procedure/questions.ts'
import { pendingPoint } from '../../procedure/rulings.ts'
import { usedBy } from '../../procedure/floor.ts'
import type { Speaking } from '../../procedure/proceedings.ts'
import { group } from '../names.ts'
import { Read } from '../read.tsx'
import { Clock } from '../region.tsx'
import { nameIn, desk, momentOf, titleOf, pair, type Part, type Shown } from './shown.ts'

const shifted = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString()

/** The speaker's clock: what is left of the time allowed, or what has been used where there is no limit; it stands while it is stopped. */
export function SpeakersClock({ speaking, now }: { readonly speaking: Speaking; readonly now: string }) {
  const { used, since, limit } = speaking
  const spent = usedBy(speaking, now)
  if (limit === null)
    return since === null ? <Clock seconds={spent} /> : <Clock seconds={spent} since={shifted(since, -used)} />
  return since === null ? (
    <Clock seconds={limit - spent} />
  ) : (
    <Clock seconds={limit - spent} until={shifted(since, limit - used)} />
  )
}

/** In which capacity somebody speaks: for a group, in reply to somebody, to a motion and for which side, in explanation of position. */
export function Capacity({ shown, speaking }: { readonly shown: Shown; readonly speaking: Speaking }) {
  const { meeting, reader } = shown
  const words = desk(shown)
  const { as, question, side } = speaking
  if (as === 'national') return null
  if (as === 'group')
    return (
      <span class="capacity">
        {reader.words.meeting.onBehalfOf(group(meeting.convention, speaking.group ?? '', reader))}
      </span>
    )
  const to = as === 'reply' ? meeting.statements.find(({ act }) => act === question)?.who : undefined
  const moved = meeting.questions.find(({ act }) => act === question)?.subject
  return (
    <span class="capacity">
      {words.floor.as[as]}
      {to !== undefined && ` · ${pair(shown, words.list.replyTo, nameIn(shown, to))}`}
      {as === 'motion' && moved?.kind === 'motion' && ` · ${reader.words.motions[moved.motion]}`}
      {as === 'motion' && side !== null && ` · ${words.sides[side]}`}
    </span>
  )
}

/** The item the meeting is at, with its title. */
export function ItemNow({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const item = meeting.speaking?.item ?? meeting.item
  if (item === null) return <>{desk(shown).floor.noItem}</>
  const title = titleOf(meeting, item)
  return (
    <>
      <b>{reader.words.meeting.item(item)}</b>
      {title && (
        <>
          {' · '}
          <Read text={title} meeting={meeting} reader={reader} />
        </>
      )}
    </>
  )
}

function Speaker({ shown, speaking }: { readonly shown: Shown; readonly speaking: Speaking }) {
  const { now } = shown
  const words = desk(shown)
  return (
    <div class="now speaking">
      <p class="about">
        <ItemNow shown={shown} />
      </p>
      <p class="quiet limit">{speaking.limit === null ? '' : words.floor.of(words.time(speaking.limit))}</p>
      <p class="who">
        {nameIn(shown, speaking.who)} <span class="spoken">{words.floor.hasFloor}</span>
      </p>
      <p class={speaking.since === null ? 'stands' : ''}>
        <SpeakersClock speaking={speaking} now={now} />
      </p>
      <p class="quiet how">
        <Capacity shown={shown} speaking={speaking} />
      </p>
      <p class="quiet">{speaking.since === null && words.floor.stopped}</p>
    </div>
  )
}

/** Why nobody speaks: the meeting has not begun, no sitting is open, the sitting is suspended; and when it goes on. */
function Nobody({ shown }: { readonly shown: Shown }) {
  const { meeting, local, now } = shown
  const { floor } = desk(shown)
  const { suspended, sitting, sittings, closing } = meeting
  const state = closing
    ? floor.closed
    : sitting === 0
      ? sittings.length === 0
        ? floor.notBegun
        : floor.noSitting
      : suspended
        ? floor.suspended
        : floor.nobody
  const here = local(now)
  const ahead = meeting.planned.find(
    ({ date, to }) => `${date} ${to}` > `${here.day} ${here.hour}` && !sittings.some((one) => one.date > date),
  )
  return (
    <div class="now">
      <p class="about">{sitting > 0 ? <ItemNow shown={shown} /> : ''}</p>
      <p class="quiet" />
      <p class="who">{state}</p>
      <p />
      <p class="quiet how">
        {suspended?.until && floor.until(momentOf(shown, suspended.until))}
        {sitting === 0 && !closing && ahead && floor.nextSitting(ahead.date, ahead.from, ahead.to, ahead.room)}
      </p>
    </div>
  )
}

/** A point of order on which the Chair has yet to rule, and an appeal against a ruling: what comes before all else. */
export function Order({ shown }: { readonly shown: Shown }) {
  const { meeting } = shown
  const words = desk(shown)
  const point = pendingPoint(meeting)
  const appeal = meeting.questions.find((one) => one.subject.kind === 'appeal' && isOpen(one))
  if (!point && !appeal) return null
  return (
    <p class="order">
      <b>
        {pair(shown, point ? words.floor.pointOfOrder : words.questions.appeal, nameIn(shown, (point ?? appeal)!.by))}
      </b>
      {point && <small> {words.floor.pointHint}</small>}
    </p>
  )
}

/** Everyone's: who has the floor, in which capacity, on which item, and the clock. */
export const floorNow: Part = {
  id: 'floor',
  audience: 'public',
  show: (shown) => {
    const { speaking } = shown.meeting
    return (
      <>
        <h2 class="spoken">{desk(shown).floor.title}</h2>
        {speaking ? <Speaker shown={shown} speaking={speaking} /> : <Nobody shown={shown} />}
        <Order shown={shown} />
      </>
    )
  },
}
