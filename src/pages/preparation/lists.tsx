import { labelled } from '../../languages/colon.ts'
import { offset } from '../../treaty/clock.ts'
import { daysLater } from '../../treaty/programme.ts'
import { bracketed } from '../regions/shown.ts'
import { Do, Entered, Line, Part, prepared, type Preparing } from './deed.tsx'
import { Select } from './fields.tsx'
import { unlisted } from './missing.ts'
import { sittingDays } from './proposed.ts'

const PLACE = 'lists'

/** Hours at which a list is closed, as is usual: at noon and in the evening. */
const HOURS = ['12:00', '18:00'] as const

/** A moment by the meeting's clock, which is named. */
function told(given: Preparing, at: string): string {
  const here = given.local(at)
  return given.reader.words.byTheClock(prepared(given).lists.moment(here.day, here.hour), offset(at, here))
}

/** Until when names may be taken: from a week before the meeting to its last day, told by the meeting's clock; what is past is not offered. */
function deadlines(given: Preparing): readonly (readonly [string, string])[] {
  const { meeting, utc, now } = given
  const { convened } = meeting
  if (!convened) return []
  const before = [7, 3, 2, 1].map((days) => daysLater(convened.from, -days))
  return [...before, ...sittingDays(meeting)].flatMap((day) =>
    HOURS.map((hour) => utc(day, hour))
      .filter((at) => Date.parse(at) > Date.parse(now))
      .map((at) => [at, told(given, at)] as const),
  )
}

/** Lists of speakers opened ahead of the meeting, each with its deadline; one without is given it in the Chair's name. */
export function Lists({ given }: { readonly given: Preparing }) {
  const { meeting, reader } = given
  const words = prepared(given).lists
  const agenda = meeting.agenda ?? meeting.proposedAgenda
  const choices = deadlines(given)
  const undated = [...meeting.lists].flatMap(([item, { deadline, closed }]) =>
    (deadline ?? closed) === null ? [item] : [],
  )
  /** The form that opens the list of an item, or sets its deadline. */
  const opening = (by: string, item: number, label: string, says: string) => (
    <Do given={given} deed="openList" by={by} place={PLACE} no={String(item)} of={{ item }} label={label}>
      <Select given={given} name="deadline" of={`${PLACE}-${item}`} label={says} groups={[{ choices }]} />
    </Do>
  )
  return (
    <Part given={given} place={PLACE} title={words.title}>
      <p class="quiet">{agenda ? words.intro : words.needsAgenda}</p>
      {meeting.lists.size > 0 && (
        <Entered>
          {[...meeting.lists].map(([item, { act, deadline }]) => {
            const until = deadline === null ? null : told(given, deadline)
            // A list that a name opened is not undone here: the delegation's request would be struck with it.
            const opened = meeting.entries[act - 1]?.act?.kind === 'openList'
            return (
              <Line given={given} no={opened ? act : null} place={PLACE}>
                <b>{reader.words.meeting.item(item)}</b> {words.open(until)}
              </Line>
            )
          })}
        </Entered>
      )}
      {unlisted(meeting).map((item) =>
        opening(
          'secretariat',
          item,
          labelled(reader.language, words.send, reader.words.meeting.item(item)),
          bracketed(given, words.deadline, labelled(reader.language, words.none, '–')),
        ),
      )}
      {undated.map((item) =>
        opening(
          'chair',
          item,
          labelled(reader.language, words.deadline, reader.words.meeting.item(item)),
          words.deadline,
        ),
      )}
      <p class="quiet">{words.limits}</p>
    </Part>
  )
}
