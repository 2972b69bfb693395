import type { Meeting } from '../../procedure/meeting.ts'
import type { PlannedSitting } from '../../procedure/proceedings.ts'
import { sittingOf } from '../../procedure/meeting.ts'
import { personName } from '../names.ts'
import { Clock } from '../region.tsx'
import { LANGUAGES } from '../../treaty/text.ts'
import { limitsText } from './limits.ts'
import { momentAt } from './moments.ts'
import { bracketed, nameIn, desk, momentOf, pair, type Part, type Shown } from './shown.ts'

/** The planned sitting that is going on: of the open sitting's day, the one whose hours it is, else the last that began. */
export function plannedNow(meeting: Meeting, hour: string): PlannedSitting | null {
  const open = sittingOf(meeting, meeting.sitting)
  if (!open) return null
  const today = meeting.planned.filter(({ date }) => date === open.date)
  return (
    today.find(({ from, to }) => from <= hour && hour < to) ??
    today.findLast(({ from }) => from <= hour) ??
    today[0] ??
    null
  )
}

/** How long before its end a room is warned that interpretation ends: a quarter of an hour, and five minutes. */
export const WARNINGS = [15 * 60, 5 * 60] as const

/** Until when what is said is interpreted, and the warning before it ends. */
export function Interpretation({ shown }: { readonly shown: Shown }) {
  const { meeting, now, local, reader } = shown
  const { sitting } = desk(shown)
  const plan = plannedNow(meeting, local(now).hour)
  if (!plan) return null
  if (!plan.interpretation) return <span>{sitting.noInterpretation}</span>
  const { languages, until } = plan.interpretation
  const names =
    languages.length === LANGUAGES.length
      ? [reader.words.meeting.allSix]
      : languages.map((one) => reader.report.frame.languageName(one))
  return <span>{sitting.interpretation(names, until)}</span>
}

/** The warning that interpretation ends: it shows itself a quarter of an hour before, and more loudly five minutes before. */
export function InterpretationEnds({ shown }: { readonly shown: Shown }) {
  const { meeting, now, local } = shown
  const { sitting } = desk(shown)
  const until = plannedNow(meeting, local(now).hour)?.interpretation?.until
  if (until === undefined || meeting.sitting === 0) return null
  const end = momentAt(shown, local(now).day, until)
  const left = Math.ceil((Date.parse(end) - Date.parse(now)) / 1000)
  const state = left <= 0 ? 'ended' : left <= WARNINGS[1] ? 'near' : left <= WARNINGS[0] ? 'soon' : 'far'
  return (
    <p class={`ends ${state}`} data-warns={WARNINGS.join(' ')} role="status">
      <span class="before">{sitting.endsSoon(until)} </span>
      <span class="after">{sitting.ended(until)} </span>
      <Clock seconds={left} until={end} />
    </p>
  )
}

function Limits({ shown }: { readonly shown: Shown }) {
  const words = desk(shown)
  const { limits } = shown.meeting
  if (!limits) return null
  return <p class="quiet">{pair(shown, words.sitting.limits, limitsText(shown, limits))}</p>
}

/** Everyone's: which sitting it is, where, interpreted until when; who presides; what limits hold. */
export const sittingNow: Part = {
  id: 'sitting',
  audience: 'public',
  show: (shown) => {
    const { meeting, reader, local, now } = shown
    const words = desk(shown)
    const open = sittingOf(meeting, meeting.sitting)
    const plan = plannedNow(meeting, local(now).hour)
    const { acting, quorum, suspended, item } = meeting
    const debate = item === null ? undefined : meeting.debates.get(item)
    return (
      <>
        <h2 class="spoken">{words.sitting.title}</h2>
        {open && (
          <p class="quiet state">
            <b>{reader.words.meeting.sitting(open.no, open.private)}</b> · {reader.words.day(open.date)}
            {plan && ` · ${words.sitting.room(plan.room)} · `}
            {plan && <Interpretation shown={shown} />}
            {suspended && ` · ${words.floor.suspended}`}
            {suspended?.until && ` ${words.floor.until(momentOf(shown, suspended.until))}`}
          </p>
        )}
        {acting && (
          <p class="quiet">
            {pair(shown, `${personName(acting.person, reader)} · ${nameIn(shown, acting.state)}`, words.sitting.acting)}
          </p>
        )}
        <Limits shown={shown} />
        {debate && <p class="quiet">{words.sitting.debate[debate]}</p>}
        {quorum && (
          <p class={quorum.found && quorum.found.present >= quorum.found.needed ? 'quiet' : 'order'}>
            {quorum.found === null
              ? bracketed(shown, words.sitting.quorumAsked, nameIn(shown, quorum.by))
              : quorum.found.present >= quorum.found.needed
                ? words.sitting.quorumFound(quorum.found.present, quorum.found.needed)
                : words.sitting.quorumShort(quorum.found.present, quorum.found.needed)}
          </p>
        )}
        <InterpretationEnds shown={shown} />
      </>
    )
  },
}
