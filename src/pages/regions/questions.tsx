import type { Child } from 'hono/jsx'
import { sittingOf } from '../../procedure/meeting.ts'
import { isOnOldWords, isOpen, questionOf } from '../../procedure/questions.ts'
import type { ChairRuling, Question } from '../../procedure/proceedings.ts'
import { ReadNoted } from '../read.tsx'
import { SymbolOf } from '../symbols.tsx'
import { limitsText } from './limits.ts'
import { deadlineOf, nameIn, desk, bracketed, pair, type Part, type Shown } from './shown.ts'

const OTHERS = 100

/** Where a question comes in the order of precedence: an appeal first, then motions as the rules order them, then all else. */
function placeOf({ convention }: Shown['meeting'], { subject }: Question): number {
  const order = convention.rules.orderOfMotions?.terms?.order
  if (subject.kind === 'appeal') return -1
  if (subject.kind !== 'motion') return OTHERS + 1
  const at = Array.isArray(order) ? order.indexOf(subject.motion) : -1
  return at < 0 ? OTHERS : at
}

/** The questions before the meeting in their order of precedence. */
export const pending = (meeting: Shown['meeting']): readonly Question[] =>
  meeting.questions.filter(isOpen).sort((a, b) => placeOf(meeting, a) - placeOf(meeting, b) || a.act - b.act)

/** What the Chair proposes to the meeting: the deed; of speeches, to what they would be limited. */
function proposedText(shown: Shown, { deed, limits }: Extract<Question['subject'], { kind: 'chairProposes' }>): string {
  const { deeds } = shown.reader.words
  const named = Object.hasOwn(deeds, deed) ? deeds[deed as keyof typeof deeds] : deed
  const whole = limits === null ? named : bracketed(shown, named, limitsText(shown, limits))
  return pair(shown, desk(shown).questions.chairProposes, whole)
}

/** What a question is about, by its name. */
export function Subject({ shown, question }: { readonly shown: Shown; readonly question: Question }) {
  const { meeting, reader } = shown
  const { questions } = desk(shown)
  const { subject, text } = question
  const words = text && <ReadNoted text={text} meeting={meeting} reader={reader} />
  switch (subject.kind) {
    case 'motion':
      return <>{reader.words.motions[subject.motion]}</>
    case 'appeal':
      return <>{questions.appeal}</>
    case 'proposal':
      return (
        <>
          {questions.proposal} <SymbolOf symbol={subject.document} meeting={meeting} reader={reader} />
        </>
      )
    case 'amendment':
      return (
        <>
          {questions.amendment} <SymbolOf symbol={subject.document} meeting={meeting} reader={reader} />
        </>
      )
    case 'chairProposes':
      return <>{proposedText(shown, subject)}</>
    case 'matter':
      return <>{words ?? questions.matter}</>
  }
}

/** A question in one line of text, for a choice in a list. */
export function subjectText(shown: Shown, { act, subject }: Question): string {
  const { reader } = shown
  const { questions } = desk(shown)
  const about =
    subject.kind === 'motion'
      ? reader.words.motions[subject.motion]
      : subject.kind === 'appeal'
        ? questions.appeal
        : subject.kind === 'proposal'
          ? `${questions.proposal} ${subject.document}`
          : subject.kind === 'amendment'
            ? `${questions.amendment} ${subject.document}`
            : subject.kind === 'matter'
              ? questions.matter
              : proposedText(shown, subject)
  return bracketed(shown, about, reader.words.report.act(act, '').replace(/[\s:：]+$/, ''))
}

/** The words of a proposal; of an amendment, those the proposal has and those it would have, and whether it was written on others. */
function Words({ shown, question }: { readonly shown: Shown; readonly question: Question }) {
  const { meeting, reader } = shown
  const { questions } = desk(shown)
  const { subject, text } = question
  if (!text || subject.kind === 'matter') return null
  const proposal = subject.kind === 'amendment' ? questionOf(meeting, subject.of) : undefined
  return (
    <>
      {isOnOldWords(meeting, question) && <small class="objections">{questions.onOldWords}</small>}
      <details>
        <summary>{proposal ? questions.amendment : questions.proposal}</summary>
        {proposal?.text && (
          <>
            <small>{questions.asItStands}</small>
            <p class="quoted">
              <ReadNoted text={proposal.text} meeting={meeting} reader={reader} />
            </p>
            <small>{questions.asAmended}</small>
          </>
        )}
        <p class="quoted">
          <ReadNoted text={text} meeting={meeting} reader={reader} />
        </p>
      </details>
    </>
  )
}

function Standing({ shown, question, beside }: { shown: Shown; question: Question; beside: Child }) {
  const { reader } = shown
  const { questions } = desk(shown)
  const mover = question.by === 'chair' ? null : nameIn(shown, question.by)
  const objecting = question.objections.map(({ by }) => nameIn(shown, by))
  return (
    <li id={`question-${question.act}`}>
      <span>
        <Subject shown={shown} question={question} />
        <small>
          {mover !== null && `${pair(shown, questions.by, mover)} · `}
          {question.put === null ? questions.notPut : questions.put}
          {question.nature && ` · ${questions.nature[question.nature]}`}
          {question.rollCall !== null && ` · ${pair(shown, questions.rollCall, nameIn(shown, question.rollCall))}`}
          {question.deferred !== null && ` · ${questions.deferred(deadlineOf(shown, question.deferred))}`}
        </small>
        {question.put !== null && (
          <small class={objecting.length > 0 ? 'objections' : ''}>
            {objecting.length > 0
              ? pair(shown, questions.objections, reader.words.list(objecting))
              : questions.noObjection}
          </small>
        )}
        <Words shown={shown} question={question} />
      </span>
      <span />
      {beside}
    </li>
  )
}

/** What the meeting has been asked, in order of precedence. `beside`: what the podium may do with each. */
export function Pending({
  shown,
  beside = () => null,
}: {
  readonly shown: Shown
  readonly beside?: (question: Question) => Child
}) {
  const all = pending(shown.meeting)
  const { objections, draft, adoption } = shown.meeting
  const { questions } = desk(shown)
  const standing = draft && !adoption ? objections : []
  if (all.length === 0 && standing.length === 0) return null
  return (
    <>
      <ol class="list">
        {all.map((question) => (
          <Standing shown={shown} question={question} beside={beside(question)} />
        ))}
      </ol>
      {standing.length > 0 && (
        <p class="objections">
          {questions.adoption} ·{' '}
          {pair(shown, questions.objections, shown.reader.words.list(standing.map(({ by }) => nameIn(shown, by))))}
        </p>
      )}
    </>
  )
}

/** How a question ended: carried or not, or a ruling overruled or standing, in which way, with the count. */
export function outcomeText(shown: Shown, { subject, outcome, withdrawn, accepted, lapsed }: Question): string {
  const { questions } = desk(shown)
  if (withdrawn !== null) return questions.withdrawn
  if (accepted !== null) return questions.accepted
  if (lapsed !== null) return subject.kind === 'amendment' ? questions.fell : questions.lapsed
  if (outcome === null) return ''
  const { mode, tally, carried } = outcome
  const how = mode === 'vote' ? tally && questions.vote(tally.yes, tally.no, tally.abstain) : questions.modes[mode]
  const { overruled, stands } = questions.ruled
  if (subject.kind === 'appeal') return `${carried ? overruled : stands} · ${how ?? ''}`
  return mode === 'tookNote' ? (how ?? '') : questions.ended(carried, how ?? '')
}

const ruledText = (shown: Shown, { upheld, overruled }: ChairRuling): string => {
  const { ruled } = desk(shown).questions
  return [upheld ? ruled.upheld : ruled.dismissed, overruled ? ruled.overruled : ''].filter(Boolean).join(' · ')
}

/** The act by which a question was decided, withdrawn or accepted; 0 while it is before the meeting. */
const endOf = ({ outcome, withdrawn, accepted }: Question): number => outcome?.act ?? withdrawn ?? accepted ?? 0

/** What was decided and ruled at this sitting, latest first. */
export function Decided({ shown }: { readonly shown: Shown }) {
  const { meeting } = shown
  const { questions } = desk(shown)
  const opened = sittingOf(meeting, meeting.sitting)?.act ?? 0
  const settled = meeting.questions.filter((one) => endOf(one) > opened).sort((a, b) => endOf(a) - endOf(b))
  const points = meeting.rulings.filter(
    (one) => one.on === 'point' && one.ruled !== null && one.sitting === meeting.sitting,
  )
  if (meeting.sitting === 0 || settled.length + points.length === 0) return null
  return (
    <details class="decided">
      <summary>{questions.decided}</summary>
      <ul class="plain">
        {settled.toReversed().map((question) => (
          <li>
            <Subject shown={shown} question={question} /> <small>{outcomeText(shown, question)}</small>
          </li>
        ))}
        {points.toReversed().map((one) => (
          <li>
            {questions.point} · {nameIn(shown, one.by)} <small>{ruledText(shown, one)}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Everyone's: motions and questions in their order of precedence, with objections and how the last ones ended. */
export const questionsNow: Part = {
  id: 'questions',
  audience: 'public',
  show: (shown) => {
    const { questions } = desk(shown)
    const any = pending(shown.meeting).length > 0 || shown.meeting.objections.length > 0
    return (
      <>
        {any && <h2>{questions.title}</h2>}
        <Pending shown={shown} />
        <Decided shown={shown} />
      </>
    )
  },
}
