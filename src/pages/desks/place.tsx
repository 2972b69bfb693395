import { SEAT_WORDS } from '../../languages/index.ts'
import type { SeatWords } from '../../languages/seatWords.ts'
import { orderOf } from '../../procedure/order.ts'
import type { Inscription } from '../../procedure/proceedings.ts'
import { groupToday } from '../../procedure/participants.ts'
import { listOf } from '../../procedure/speakers.ts'
import { inSequence } from '../../treaty/text.ts'
import { group } from '../names.ts'
import { deadlineOf, nameIn, pair } from '../regions/shown.ts'
import { barsTo, Controls, formId, type Control, type Seat } from './control.tsx'
import { wordsFor } from '../reader.ts'

/** The words of the seats in the reader's language. */
export const wordsOf = ({ shown: { reader } }: Pick<Seat, 'shown'>): SeatWords => wordsFor(SEAT_WORDS, reader)

/** The group a delegation may speak for: its own regional group; null where it has none. */
export const ownGroup = ({ shown: { meeting }, who }: Seat): string | null => groupToday(meeting, who)

/** Everything on the agenda, the item under discussion first. */
const items = ({ shown: { meeting } }: Seat): readonly number[] =>
  ((meeting.agenda ?? meeting.proposedAgenda)?.items ?? [])
    .map(({ no }) => no)
    .sort((a, b) => Number(b === meeting.item) - Number(a === meeting.item) || a - b)

const own = ({ shown: { meeting }, who }: Seat): readonly Inscription[] =>
  meeting.inscriptions.filter((one) => one.who === who)

const asking = (seat: Seat, item: number): Control => ({
  deed: 'inscribe',
  adds: ['item', item],
  label: item === seat.shown.meeting.item ? wordsOf(seat).does.inscribe : wordsOf(seat).asks.item(item),
})

/** The one first button: to ask for the floor on the item under discussion, or on the first item for which names are taken; none for whoever is on that list or has the floor, so that no second tap undoes the first. */
export function firstControl(seat: Seat): Control | null {
  const { meeting } = seat.shown
  const listed = own(seat).find((one) => one.item === meeting.item && one.group === null)
  if (listed || meeting.speaking?.who === seat.who) return null
  const all = items(seat)
  if (meeting.item !== null) return asking(seat, meeting.item)
  const free = all.find((item) => barsTo(seat, asking(seat, item)).length === 0) ?? all[0]
  return free === undefined ? null : asking(seat, free)
}

const leaving = (seat: Seat, { act }: Inscription): Control => ({
  deed: 'withdrawInscription',
  adds: ['inscription', act],
  label: wordsOf(seat).does.withdrawInscription,
})
const deferring = (seat: Seat, { act }: Inscription): Control => ({
  deed: 'deferInscription',
  adds: ['inscription', act],
  label: wordsOf(seat).does.deferInscription,
})

const AHEAD = 3

/** Where an inscription stands: the place, who is ahead, and why there. */
function Standing({ seat, one }: { readonly seat: Seat; readonly one: Inscription }) {
  const { meeting, reader } = seat.shown
  const { place } = wordsOf(seat)
  const list = listOf(meeting, one.item)
  const at = list.findIndex(({ act }) => act === one.act)
  const { reason } = orderOf(meeting, one)
  const why = reason === 'moved' ? place.why.moved(one.placed?.reason ?? null) : place.why[reason]
  const now = one.item === meeting.item
  const ahead = place.ahead(
    list.slice(0, Math.min(Math.max(0, at), AHEAD)).map(({ who }) => nameIn(seat.shown, who)),
    Math.max(0, at - AHEAD),
  )
  return (
    <p class="standing">
      <strong>{at > 0 ? place.at(at + 1, one.item) : now ? place.next : place.nextFor(one.item)}</strong>
      {one.group !== null && <span> {place.forGroup(group(meeting.convention, one.group, reader))}</span>}
      <small>{inSequence(at > 0 ? [ahead, why] : [why], reader.language)}</small>
    </p>
  )
}

/** A paper of one's own that a statement may introduce; it goes with the next request for the floor. */
function Introducing({ seat, form, id }: { readonly seat: Seat; readonly form: string; readonly id: string }) {
  const { meeting } = seat.shown
  const { place } = wordsOf(seat)
  const papers = meeting.documents.filter(({ submitter }) => submitter === seat.who)
  if (papers.length === 0) return null
  return (
    <p class="field">
      <label for={id}>{place.introduces}</label>
      <select id={id} name="document" form={form}>
        <option value="">{place.noPaper}</option>
        {papers.map(({ symbol }) => (
          <option value={symbol}>{symbol}</option>
        ))}
      </select>
    </p>
  )
}

const until = (seat: Seat, item: number): string => {
  const { place } = wordsOf(seat)
  const deadline = seat.shown.meeting.lists.get(item)?.deadline ?? null
  return deadline === null ? place.takenAhead : place.until(deadlineOf(seat.shown, deadline))
}

/** Where the delegation stands on the lists, and the ways to ask for the floor. */
export function PlaceRegion({ seat }: { readonly seat: Seat }) {
  const { meeting, reader } = seat.shown
  const { place, asks } = wordsOf(seat)
  const listed = own(seat)
  const current = listed.find((one) => one.item === meeting.item && one.group === null)
  const rest = listed.filter((one) => one !== current)
  const first = firstControl(seat)
  const speaks = meeting.speaking?.who === seat.who
  const others = items(seat).filter((item) => String(item) !== String(first?.adds?.[1]) || first?.deed !== 'inscribe')
  const mine = others
    .filter((item) => !listed.some((one) => one.item === item && one.group === null))
    .map((item) => asking(seat, item))
  const forGroup = ownGroup(seat)
  const fixed = forGroup === null ? {} : { group: forGroup }
  const groups: readonly Control[] =
    forGroup === null
      ? []
      : items(seat)
          .filter((item) => !listed.some((one) => one.item === item && one.group === forGroup))
          .map((item) => ({
            deed: 'inscribe',
            fixed,
            adds: ['item', item],
            label: asks.group(group(meeting.convention, forGroup, reader), item),
          }))
  const ahead = mine.map(({ adds }) => Number(adds?.[1]))
  return (
    <>
      <h2 class="spoken">{place.title}</h2>
      {speaks && (
        <p class="standing">
          <strong>{place.yours}</strong>
        </p>
      )}
      {current ? (
        <Standing seat={seat} one={current} />
      ) : (
        !speaks && <p class="standing">{meeting.item === null ? place.noItem : place.notListed(meeting.item)}</p>
      )}
      {first && <Controls seat={seat} controls={[first]} first={first} />}
      {current && <Controls seat={seat} controls={[deferring(seat, current), leaving(seat, current)]} />}
      {first?.deed === 'inscribe' && <Introducing seat={seat} form={formId(first)} id="introduces" />}
      {rest.map((one) => (
        <div class="listed">
          <Standing seat={seat} one={one} />
          <Controls seat={seat} controls={[leaving(seat, one), deferring(seat, one)]} />
        </div>
      ))}
      {mine.length + groups.length > 0 && (
        <details>
          <summary>{groups.length > 0 ? place.otherItemsOrGroup : place.otherItems}</summary>
          {ahead.length > 0 && (
            <ul class="plain quiet">
              {ahead.map((item) => (
                <li>{pair(seat.shown, reader.words.meeting.item(item), until(seat, item))}</li>
              ))}
            </ul>
          )}
          <Controls seat={seat} controls={mine} />
          <Controls seat={seat} controls={groups} />
          {forGroup !== null && (
            <Introducing seat={seat} form={formId({ deed: 'inscribe', fixed })} id="introduces-for-group" />
          )}
        </details>
      )}
    </>
  )
}
