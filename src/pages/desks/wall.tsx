import { SEAT_WORDS } from '../../languages/index.ts'
import { isOpen } from '../../procedure/questions.ts'
import { pendingPoint } from '../../procedure/rulings.ts'
import { listOf } from '../../procedure/speakers.ts'
import { linkTo, pathBehind } from '../addresses.ts'
import type { Page } from '../frame.tsx'
import { group } from '../names.ts'
import { listening, Lost, Region } from '../region.tsx'
import { Capacity, ItemNow, Order, SpeakersClock } from '../regions/floor.tsx'
import { Subject } from '../regions/questions.tsx'
import { desk, momentOf, nameIn, type Shown } from '../regions/shown.ts'
import { wordsFor } from '../reader.ts'

const NEXT = 3

/** How wide a name is set, in Latin letters: a Han character takes the room of two. */
const widthOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0)

/** The size a name is set in so that it is read from the back of the room and still fits. */
const sizeOf = (name: string): 'short' | 'middle' | 'long' => {
  const width = widthOf(name)
  return width <= 14 ? 'short' : width <= 30 ? 'middle' : 'long'
}

/** What stands where nobody speaks: what is put to the meeting, or that it is suspended, closed, not open. */
function Still({ shown }: { readonly shown: Shown }) {
  const { meeting } = shown
  const { floor } = desk(shown)
  const { wall } = wordsFor(SEAT_WORDS, shown.reader)
  const put = meeting.questions.findLast((one) => isOpen(one) && one.put !== null)
  if (put && meeting.sitting > 0 && !meeting.suspended)
    return (
      <p class="who long">
        <small>{wall.putToTheMeeting}</small>
        <Subject shown={shown} question={put} />
      </p>
    )
  const closed = meeting.sitting > 0 && meeting.sittings[meeting.sitting - 1]?.private === true
  const state = meeting.closing
    ? floor.closed
    : meeting.sitting === 0
      ? meeting.sittings.length === 0
        ? floor.notBegun
        : floor.noSitting
      : meeting.suspended
        ? floor.suspended
        : closed
          ? wordsFor(SEAT_WORDS, shown.reader).public.private
          : floor.nobody
  return (
    <p class={`who still ${sizeOf(state)}`}>
      {state}
      {meeting.suspended?.until && <small>{floor.until(momentOf(shown, meeting.suspended.until))}</small>}
    </p>
  )
}

/** The screen on the wall: the item, who speaks, the next three, the clock. */
export function WallRegion({ shown }: { readonly shown: Shown }) {
  const { meeting, reader, now } = shown
  const { speaking, item } = meeting
  const { wall } = wordsFor(SEAT_WORDS, reader)
  const name = speaking && nameIn(shown, speaking.who)
  const interrupted = pendingPoint(meeting) !== null
  const waiting = item === null ? [] : listOf(meeting, item).slice(0, NEXT)
  return (
    <>
      <p class="item">
        <span>{meeting.sitting > 0 ? <ItemNow shown={shown} /> : <bdi>{meeting.symbol}</bdi>}</span>
      </p>
      <div class={interrupted ? 'middle interrupted' : 'middle'}>
        {speaking && name !== null ? (
          <p class={`who ${sizeOf(name)}`}>
            {name}
            {!interrupted && <Capacity shown={shown} speaking={speaking} />}
          </p>
        ) : (
          <Still shown={shown} />
        )}
        <Order shown={shown} />
      </div>
      <div class="foot">
        <div class="then">
          {waiting.length > 0 && (
            <>
              <span>{wall.afterwards}</span>
              <ol>
                {waiting.map(({ who, group: of }) => (
                  <li>
                    {nameIn(shown, who)}
                    {of !== null && (
                      <span class="capacity">
                        {reader.words.meeting.onBehalfOf(group(meeting.convention, of, reader))}
                      </span>
                    )}
                  </li>
                ))}
              </ol>
            </>
          )}
        </div>
        {speaking && (
          <p class={speaking.since === null ? 'time stands' : 'time'}>
            <SpeakersClock speaking={speaking} now={now} />
          </p>
        )}
      </div>
    </>
  )
}

/** The page of the screen on the wall: nothing but that, read from thirty metres. */
export function wallPage(shown: Shown): Page {
  const { meeting, reader } = shown
  const words = wordsFor(SEAT_WORDS, reader)
  return {
    title: `${words.titles.wall} · ${meeting.symbol}`,
    place: 'other',
    meeting,
    bare: true,
    watched: true,
    text: (
      <div
        class="wall"
        {...listening(linkTo(reader, pathBehind(meeting.symbol, 'live/wall')), meeting.entries.at(-1)?.no ?? 0)}
      >
        <h1 class="spoken">{meeting.symbol}</h1>
        <Region id="wall">
          <WallRegion shown={shown} />
        </Region>
        <Lost words={words.live} now={shown.now} zone={meeting.convention.timeZone} />
      </div>
    ),
  }
}
