import type { Page } from '../frame.tsx'
import { desk, type Part } from '../regions/shown.ts'
import { Begin, Keys } from './begin.tsx'
import { Desk, Parts, type Form, type Seat } from './desk.tsx'

/** A desk of the podium, the Chair's or the secretary's: the meeting before it opens, then what is done beside what is kept in sight. */
export function podiumPage(
  seat: Seat,
  whose: 'chair' | 'secretary',
  {
    main,
    beside,
    forms,
  }: { readonly main: readonly Part[]; readonly beside: readonly Part[]; readonly forms: readonly Form[] },
): Page {
  const { meeting } = seat
  const title = desk(seat).titles[whose]
  return {
    title: `${title} · ${meeting.symbol}`,
    place: 'other',
    meeting,
    text: (
      <Desk seat={seat} title={title} kind="podium" forms={forms}>
        <Begin seat={seat} />
        <div class="main">
          <Parts seat={seat} parts={main} />
        </div>
        <div class="beside">
          <Parts seat={seat} parts={beside} />
          <Keys seat={seat} calls={whose === 'secretary'} />
        </div>
      </Desk>
    ),
  }
}
