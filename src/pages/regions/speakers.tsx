import type { Child } from 'hono/jsx'
import { totals } from '../../procedure/floor.ts'
import { orderOf } from '../../procedure/order.ts'
import type { Inscription } from '../../procedure/proceedings.ts'
import { listOf } from '../../procedure/speakers.ts'
import { group } from '../names.ts'
import { clockFace } from '../region.tsx'
import { SymbolOf } from '../symbols.tsx'
import { deadlineOf, nameIn, desk, pair, type Part, type Shown } from './shown.ts'

/** Is the list open, until when, or closed? */
export function stateOf(shown: Shown, item: number): string {
  const { list } = desk(shown)
  const found = shown.meeting.lists.get(item)
  if (!found) return ''
  if (found.closed !== null) return list.closed
  return found.deadline === null ? list.open : list.until(deadlineOf(shown, found.deadline))
}

/** When an inscription was asked for; null where its act is withheld from this reader. */
const askedAt = ({ meeting, local }: Shown, { act }: Inscription): string | null => {
  const at = meeting.entries[act - 1]?.at
  return at === undefined ? null : local(at).hour
}

/** One who waits on a list: the name, for which group, with which paper, and why here. `beside`: what the podium may do with it. */
function Waiting({
  shown,
  one,
  first,
  spoken,
  beside,
}: {
  readonly shown: Shown
  readonly one: Inscription
  readonly first: boolean
  readonly spoken: number
  readonly beside: Child
}) {
  const { meeting, reader } = shown
  const { list } = desk(shown)
  const { reason } = orderOf(meeting, one)
  const why = reason === 'moved' ? list.reasons.moved(one.placed?.reason ?? null) : list.reasons[reason]
  return (
    <li id={`inscription-${one.act}`}>
      <span>
        {nameIn(shown, one.who)}
        {one.group !== null && (
          <span class="capacity"> {reader.words.meeting.onBehalfOf(group(meeting.convention, one.group, reader))}</span>
        )}
        <small>
          {first ? pair(shown, list.next, why) : why}
          {one.document !== null && (
            <>
              {' · '}
              {list.introduces} <SymbolOf symbol={one.document} meeting={meeting} reader={reader} />
            </>
          )}
          {spoken > 0 && ` · ${list.spoken(clockFace(spoken))}`}
        </small>
      </span>
      <small class="hour">{askedAt(shown, one)}</small>
      {beside}
    </li>
  )
}

/** The list of speakers under an item, in the order in which they are to be called, with the reasons for it. */
export function SpeakersList({
  shown,
  item,
  beside = () => null,
}: {
  readonly shown: Shown
  readonly item: number
  readonly beside?: (one: Inscription, at: number) => Child
}) {
  const { meeting } = shown
  const { list } = desk(shown)
  const waiting = listOf(meeting, item)
  const spoken = totals(meeting, item)
  if (waiting.length === 0) return <p class="quiet">{list.empty}</p>
  return (
    <ol class="list">
      {waiting.map((one, at) => (
        <Waiting
          shown={shown}
          one={one}
          first={at === 0 && item === meeting.item}
          spoken={spoken.get(one.who) ?? 0}
          beside={beside(one, at)}
        />
      ))}
    </ol>
  )
}

/** Who has asked to reply, and to whose statement. */
export function Replies({
  shown,
  beside = () => null,
}: {
  readonly shown: Shown
  readonly beside?: (reply: Shown['meeting']['replies'][number]) => Child
}) {
  const { meeting } = shown
  const { list } = desk(shown)
  if (meeting.replies.length === 0) return null
  return (
    <>
      <h3>{list.replies}</h3>
      <ol class="list">
        {meeting.replies.map((reply) => {
          const to = meeting.statements.find(({ act }) => act === reply.to)?.who
          return (
            <li>
              <span>
                {nameIn(shown, reply.who)}
                {to !== undefined && <small>{pair(shown, list.replyTo, nameIn(shown, to))}</small>}
              </span>
              {beside(reply)}
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** The time each delegation has used on an item, longest first. */
export function TimeUsed({ shown, item }: { readonly shown: Shown; readonly item: number }) {
  const { meeting } = shown
  const { list } = desk(shown)
  const sums = [...totals(meeting, item)].filter(([, seconds]) => seconds > 0).sort(([, a], [, b]) => b - a)
  if (sums.length === 0) return null
  return (
    <details class="totals">
      <summary>{list.totals}</summary>
      <table>
        <tbody>
          {sums.map(([who, seconds]) => (
            <tr>
              <th scope="row">{nameIn(shown, who)}</th>
              <td class="number">{clockFace(seconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** The item whose list is shown first: the one under discussion, else the first that has a list. */
export const listedItem = ({ item, lists }: Shown['meeting']): number | null =>
  item ?? [...lists.keys()].sort((a, b) => a - b)[0] ?? null

/** The lists of other items: how many wait on each. */
export function OtherLists({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const { list } = desk(shown)
  const first = listedItem(meeting)
  const others = [...meeting.lists.keys()].filter((item) => item !== first).sort((a, b) => a - b)
  if (others.length === 0) return null
  return (
    <details class="others">
      <summary>{list.others}</summary>
      {others.map((item) => (
        <>
          <h3>
            {reader.words.meeting.item(item)} <small>{list.names(listOf(meeting, item).length)}</small>{' '}
            <small>{stateOf(shown, item)}</small>
          </h3>
          <SpeakersList shown={shown} item={item} />
        </>
      ))}
    </details>
  )
}

/** The title of a list, with whether it is open. */
export function ListTitle({ shown, item }: { readonly shown: Shown; readonly item: number | null }) {
  const words = desk(shown)
  return (
    <h2>
      {item === null ? words.titles.speakers : words.list.title(item)}{' '}
      {item !== null && <small>{stateOf(shown, item)}</small>}
    </h2>
  )
}

/** Everyone's: the list of speakers, the replies asked for, the time used. */
export const speakers: Part = {
  id: 'speakers',
  audience: 'public',
  show: (shown) => {
    const item = listedItem(shown.meeting)
    return (
      <>
        <ListTitle shown={shown} item={item} />
        {item === null ? <p class="quiet">{desk(shown).list.none}</p> : <SpeakersList shown={shown} item={item} />}
        <Replies shown={shown} />
        {item !== null && <TimeUsed shown={shown} item={item} />}
        <OtherLists shown={shown} />
      </>
    )
  },
}
