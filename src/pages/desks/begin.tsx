import { betweenSentences } from '../../treaty/text.ts'
import { linkTo, pathOf } from '../addresses.ts'
import { KEYS } from '../regions/podium.tsx'
import { desk } from '../regions/shown.ts'
import type { Seat } from './desk.tsx'

/** Before a meeting has begun: what has to be done first, and where. */
export function Begin({ seat }: { readonly seat: Seat }) {
  const { meeting, reader } = seat
  const { begin } = desk(seat)
  if (meeting.convened && meeting.chair) return null
  return (
    <p class="intro begin">
      {meeting.convened ? begin.noChair : begin.notConvened}
      {betweenSentences(reader.language)}
      <a href={linkTo(reader, `${pathOf(meeting.symbol)}/~preparation`)}>{begin.prepare}</a>
    </p>
  )
}

/** Which letters press which buttons, and the box that turns them off. */
export function Keys({ seat, calls = false }: { readonly seat: Seat; readonly calls?: boolean }) {
  const words = desk(seat)
  const { podium, does, upheld } = words
  const all: readonly (readonly [string, string])[] = [
    [KEYS.next, podium.nextKey],
    [KEYS.clock, `${does.stopClock} / ${does.resumeClock}`],
    [KEYS.list, `${does.closeList} / ${does.openList}`],
    [KEYS.wellTaken, upheld.yes],
    [KEYS.notWellTaken, upheld.no],
    ...(calls ? [[KEYS.floor, words.calls.title] as const] : []),
  ]
  return (
    <details class="keys">
      <summary>{podium.keys}</summary>
      <dl>
        {all.map(([letter, what]) => (
          <div>
            <dt>
              <kbd>{letter.toUpperCase()}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" data-keys="" checked /> {podium.keysOn}
        </label>
      </p>
    </details>
  )
}
