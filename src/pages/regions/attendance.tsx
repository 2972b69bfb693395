import { quorumOf } from '../../procedure/majorities.ts'
import { partiesParticipating } from '../../procedure/participants.ts'
import { Panel, Send } from './ask.tsx'
import { named } from './choices.tsx'
import { pending, subjectText } from './questions.tsx'
import { desk, bracketed, pair, type Part, type Shown } from './shown.ts'
import { Vote, voteDue } from './vote.tsx'

/** Boxes to tick, one for each delegation. */
const Boxes = ({ shown, of, form, name }: { shown: Shown; of: readonly string[]; form: string; name: string }) => (
  <ul class="boxes">
    {named(shown, of).map(([code, called]) => (
      <li>
        <label>
          <input type="checkbox" name={name} value={code} form={form} /> {called}
        </label>
      </li>
    ))}
  </ul>
)

/** The form by which attendance in a class is noted. */
export const attendForm = (as: string): string => `attend-${as}`

/** Who is registered in a class and not yet noted as attending. */
const awaited = ({ registered, attendance }: Shown['meeting'], as: string): readonly string[] => {
  const noted = new Set(attendance.flatMap(({ who }) => who))
  return [...new Set(registered.filter((one) => one.as === as).flatMap(({ who }) => who))].filter(
    (who) => !noted.has(who),
  )
}

function Attendance({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const { attendance: words, does } = desk(shown)
  const classes = Object.entries(meeting.convention.classes)
  const noted = new Set(meeting.attendance.flatMap(({ who }) => who)).size
  const waiting = classes.filter(([as]) => awaited(meeting, as).length > 0)
  return (
    <Panel title={words.attending}>
      <p class="quiet">{words.noted(noted)}</p>
      {waiting.map(([as, { of }]) => (
        <details>
          <summary>
            {bracketed(
              shown,
              pair(shown, words.add, reader.words.classes[of]),
              reader.words.number(awaited(meeting, as).length),
            )}
          </summary>
          <Boxes shown={shown} of={awaited(meeting, as)} form={attendForm(as)} name="who" />
          <Send form={attendForm(as)} label={does.noteAttendance} />
        </details>
      ))}
    </Panel>
  )
}

/** The roll called for the quorum: which of the parties participating are present. */
function Quorum({ shown }: { readonly shown: Shown }) {
  const { meeting } = shown
  const { attendance: words, does } = desk(shown)
  const parties = partiesParticipating(meeting)
  if (meeting.sitting === 0 || parties.length === 0) return null
  const asked = meeting.quorum !== null && meeting.quorum.found === null
  return (
    <Panel title={words.quorum}>
      <p class="quiet">{words.needed(quorumOf(meeting), parties.length)}</p>
      <details open={asked}>
        <summary>{words.present}</summary>
        <Boxes shown={shown} of={parties} form="quorum" name="present" />
        <Send form="quorum" label={does.verifyQuorum} first={asked} />
      </details>
    </Panel>
  )
}

/** The secretary's: who attends, whether there is a quorum, and how a vote came out. */
export const attendanceNow: Part = {
  id: 'attendance',
  audience: 'podium',
  show: (shown) => {
    const { meeting } = shown
    const { attendance: words } = desk(shown)
    if (!meeting.convened || meeting.closing) return <></>
    const due = voteDue(shown) // its form is the first button of the desk
    const first = pending(meeting).find(({ put }) => put !== null)
    return (
      <>
        <h2>{words.title}</h2>
        {meeting.sitting > 0 && (
          <Panel title={words.vote}>
            {due ? (
              <p>
                <a href={`#vote-${due.act}`}>{subjectText(shown, due)}</a>
              </p>
            ) : first ? (
              <Vote shown={shown} question={first} />
            ) : (
              <p class="quiet">{words.noVote}</p>
            )}
          </Panel>
        )}
        <Quorum shown={shown} />
        <Attendance shown={shown} />
      </>
    )
  },
}
