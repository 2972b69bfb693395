import type { Child } from 'hono/jsx'
import type { RequestState } from '../../languages/seatWords.ts'
import type { Act } from '../../procedure/act.ts'
import type { Meeting } from '../../procedure/meeting.ts'
import type { MotionName, Question } from '../../procedure/proceedings.ts'
import { questionOf } from '../../procedure/questions.ts'
import { group } from '../names.ts'
import { momentOf, nameIn } from '../regions/shown.ts'
import { Subject } from '../regions/questions.tsx'
import { SymbolOf } from '../symbols.tsx'
import type { Seat } from './control.tsx'
import { wordsOf } from './place.tsx'

type State = (meeting: Meeting, act: Act) => RequestState
/** What a number among an act's particulars points to. */
const pointed = ({ act: { particulars } }: Act, name: string): number => Number(particulars[name] ?? 0)

const outcome = (question: Question | undefined): RequestState =>
  !question
    ? 'done'
    : question.withdrawn !== null
      ? 'withdrawn'
      : question.accepted !== null
        ? 'accepted'
        : question.lapsed !== null
          ? question.subject.kind === 'amendment'
            ? 'fell'
            : 'lapsed'
          : question.outcome === null
            ? 'waiting'
            : question.outcome.carried
              ? 'carried'
              : 'notCarried'
const moved: State = (meeting, { no }) => outcome(questionOf(meeting, no))

/** What became of each kind of request, as the meeting has it now. */
const STATES: { readonly [kind: string]: State } = {
  inscribe: (meeting, { no, act: { by, particulars } }) =>
    meeting.inscriptions.some(({ act }) => act === no)
      ? 'onList'
      : meeting.statements.some(
            (one) =>
              one.act > no &&
              one.who === by &&
              one.item === particulars.item &&
              one.group === (particulars.group ?? null),
          )
        ? 'spoken'
        : 'withdrawn',
  requestReply: (meeting, { no, act: { by, particulars } }) =>
    meeting.replies.some(({ act }) => act === no)
      ? 'waiting'
      : meeting.statements.some(
            (one) => one.act > no && one.who === by && one.as === 'reply' && one.question === particulars.to,
          )
        ? 'spoken'
        : 'withdrawn',
  raisePointOfOrder: (meeting, { no }) => {
    const ruling = meeting.rulings.find(({ act }) => act === no)
    if (!ruling || ruling.ruled === null) return 'waiting'
    return ruling.overruled ? 'overruled' : ruling.upheld ? 'upheld' : 'dismissed'
  },
  appealRuling: moved,
  moveMotion: moved,
  submitProposal: moved,
  amendProposal: (meeting, act) => outcome(questionOf(meeting, pointed(act, 'question'))),
  submitAmendment: moved,
  object: (meeting, act) => {
    const question = act.act.particulars.question
    const standing =
      question === undefined ? meeting.objections : (questionOf(meeting, pointed(act, 'question'))?.objections ?? [])
    return standing.some((one) => one.act === act.no) ? 'stands' : 'withdrawn'
  },
  requestRollCall: (meeting, act) =>
    questionOf(meeting, pointed(act, 'question'))?.outcome === null ? 'waiting' : 'done',
  requestQuorum: ({ quorum }, { no }) => (quorum?.act === no && quorum.found === null ? 'waiting' : 'done'),
  nominate: ({ viceChairs }, { act: { particulars } }) =>
    viceChairs.some(({ state }) => state === particulars.state) ? 'carried' : 'waiting',
  submitDocument: ({ introduced }, { act: { particulars } }) =>
    introduced.has(String(particulars.symbol)) ? 'introduced' : 'submitted',
  breakSilence: () => 'stands',
}

/** What a delegation has asked for so far, the latest first; what only changes an earlier request is not told again. */
export const requestsOf = (meeting: Meeting, who: string): readonly (Act & { readonly state: RequestState })[] =>
  meeting.entries
    .filter((entry): entry is Act => entry.act?.by === who && Object.hasOwn(STATES, entry.act.kind))
    .map((entry) => ({
      ...entry,
      state: meeting.struck.has(entry.no) ? 'struck' : STATES[entry.act.kind]!(meeting, entry),
    }))
    .toReversed() as readonly (Act & { readonly state: RequestState })[]

/** What a request is about: the item and group, the paper, the motion, whose statement. */
function About({ seat: { shown }, entry: { no, act } }: { readonly seat: Seat; readonly entry: Act }): Child {
  const { meeting, reader } = shown
  const { item, group: of, symbol, document, motion, to, question, state } = act.particulars
  const asked = typeof question === 'number' ? questionOf(meeting, question) : undefined
  const replied = typeof to === 'number' ? meeting.statements.find((one) => one.act === to)?.who : undefined
  const told: Child[] = [
    typeof item === 'number' ? reader.words.meeting.item(item) : null,
    typeof of === 'string' ? reader.words.meeting.onBehalfOf(group(meeting.convention, of, reader)) : null,
    typeof (symbol ?? document) === 'string' ? (
      <SymbolOf symbol={String(symbol ?? document)} meeting={meeting} reader={reader} />
    ) : null,
    typeof motion === 'string' ? reader.words.motions[motion as MotionName] : null, // a schema has fixed the names
    replied === undefined ? null : nameIn(shown, replied),
    asked ? <Subject shown={shown} question={asked} /> : null,
    act.kind === 'nominate' && typeof state === 'string' ? nameIn(shown, state) : null,
  ].filter((one) => one !== null)
  return (
    <>
      {told.map((one, at) => (
        <>
          {at > 0 && ' · '}
          {one}
        </>
      ))}
      {told.length === 0 && reader.words.report.act(no, '').replace(/[\s:：]+$/, '')}
    </>
  )
}

const SHOWN = 8

function Request({ seat, entry }: { readonly seat: Seat; readonly entry: ReturnType<typeof requestsOf>[number] }) {
  const { shown } = seat
  const words = wordsOf(seat).requests
  return (
    <li class={entry.state === 'struck' ? 'struck' : ''}>
      <span>
        {shown.reader.words.deeds[entry.act.kind as 'inscribe']}
        <small>
          <About seat={seat} entry={entry} />
        </small>
      </span>
      <span class="state">
        <b>{words.states[entry.state]}</b>
        <small>{momentOf(shown, entry.at)}</small>
      </span>
    </li>
  )
}

/** What the delegation has asked for, each with what became of it. */
export function RequestsRegion({ seat }: { readonly seat: Seat }) {
  const all = requestsOf(seat.shown.meeting, seat.who)
  const { requests } = wordsOf(seat)
  const earlier = all.slice(SHOWN)
  return (
    <>
      <h2>{requests.title}</h2>
      {all.length === 0 && <p class="quiet">{requests.none}</p>}
      <ul class="requests">
        {all.slice(0, SHOWN).map((entry) => (
          <Request seat={seat} entry={entry} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <details>
          <summary>{seat.shown.reader.words.report.acts(earlier.length)}</summary>
          <ul class="requests">
            {earlier.map((entry) => (
              <Request seat={seat} entry={entry} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
