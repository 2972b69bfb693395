import { isOpen, questionOf } from '../../procedure/questions.ts'
import type { MotionName, Question } from '../../procedure/proceedings.ts'
import { termList } from '../../procedure/rule.ts'
import { ReadNoted } from '../read.tsx'
import { pending, Pending } from '../regions/questions.tsx'
import { deadlineOf, nameIn } from '../regions/shown.ts'
import { Controls, type Control, type Seat } from './control.tsx'
import { wordsOf } from './place.tsx'
import { ToWords } from './proposals.tsx'

const LAST = 6

/** What a delegation may do about a question: object, withdraw its objection, ask for a roll-call, withdraw what it moved, accept an amendment to its proposal. */
function about(seat: Seat, { act, by, objections, put, subject, rollCall }: Question): readonly Control[] {
  const { does } = wordsOf(seat)
  const on = (deed: Control['deed']): Control => ({ deed, adds: ['question', act], label: does[deed as 'object'] })
  return [
    ...(put === null || subject.kind === 'appeal'
      ? []
      : [on(objections.some((one) => one.by === seat.who) ? 'withdrawObjection' : 'object')]),
    ...(put === null || rollCall !== null ? [] : [on('requestRollCall')]),
    ...(by === seat.who && subject.kind !== 'appeal' ? [on('withdrawProposal')] : []),
    ...(subject.kind === 'amendment' && questionOf(seat.shown.meeting, subject.of)?.by === seat.who
      ? [on('acceptAmendment')]
      : []),
  ]
}

/** What is before the meeting, and what the delegation may say to it: a motion, a question put, the adoption of the report, a silence procedure. */
export function QuestionsRegion({ seat }: { readonly seat: Seat }) {
  const { shown, who } = seat
  const { meeting, reader } = shown
  const { questions, does, asks } = wordsOf(seat)
  const tabled = meeting.draft !== null && meeting.adoption === null
  const silences = meeting.silences.filter(({ declared }) => declared === null)
  if (pending(meeting).length === 0 && !tabled && silences.length === 0) return null
  const objects = meeting.objections.some(({ by }) => by === who)
  return (
    <>
      <h2>{questions.title}</h2>
      <Pending
        shown={shown}
        beside={(question) => (
          <>
            <Controls seat={seat} controls={about(seat, question)} />
            <ToWords seat={seat} question={question} />
          </>
        )}
      />
      {tabled && meeting.draft && (
        <div class="listed">
          <p>{questions.draft(meeting.draft.symbol)}</p>
          <Controls
            seat={seat}
            controls={[
              objects
                ? { deed: 'withdrawObjection', label: does.withdrawObjection }
                : { deed: 'object', label: asks.draft },
            ]}
          />
        </div>
      )}
      {silences.map(({ act, text, deadline }) => (
        <div class="listed">
          <p>
            {questions.silence(deadlineOf(shown, deadline))} <ReadNoted text={text} meeting={meeting} reader={reader} />
          </p>
          <Controls
            seat={seat}
            controls={[{ deed: 'breakSilence', adds: ['silence', act], label: does.breakSilence }]}
          />
        </div>
      ))}
    </>
  )
}

/** The statements of others at this sitting that one may ask to reply to, the last first. */
const replies = (seat: Seat): readonly Control[] => {
  const { meeting } = seat.shown
  const { asks, does } = wordsOf(seat)
  const own = meeting.replies.find(({ who }) => who === seat.who)
  if (own) return [{ deed: 'withdrawReply', label: does.withdrawReply }]
  const seen = new Set<string>()
  const last = meeting.statements
    .filter(({ who, sitting }) => who !== seat.who && sitting === meeting.sitting && sitting > 0)
    .toReversed()
    .filter(({ who }) => !seen.has(who) && seen.add(who))
    .slice(0, LAST)
  if (last.length === 0) return [{ deed: 'requestReply', adds: ['to', NONE], label: does.requestReply }]
  return last.map(({ act, who }) => ({
    deed: 'requestReply',
    adds: ['to', act],
    label: asks.reply(nameIn(seat.shown, who)),
  }))
}

/** A number that no act bears before the meeting is convened: what is about nothing is about this, and the ruling says that there is none. */
const NONE = 1

/** To rise to a point of order, to reply, to appeal against the last ruling. */
export function OrderRegion({ seat }: { readonly seat: Seat }) {
  const { meeting } = seat.shown
  const { order, does } = wordsOf(seat)
  const own = meeting.replies.find(({ who }) => who === seat.who)
  const to = own && meeting.statements.find(({ act }) => act === own.to)?.who
  const ruled = meeting.rulings.findLast((one) => one.ruled !== null)
  return (
    <>
      <h2>{order.title}</h2>
      <Controls
        seat={seat}
        controls={[
          { deed: 'raisePointOfOrder', label: does.raisePointOfOrder },
          { deed: 'appealRuling', adds: ['ruling', ruled?.act ?? NONE], label: does.appealRuling },
        ]}
      />
      {to !== undefined && <p>{order.replyAsked(nameIn(seat.shown, to))}</p>}
      <Controls seat={seat} controls={replies(seat)} />
      {meeting.convention.rules.rightOfReply?.terms?.atEnd === true && <p class="why">{order.atEnd}</p>}
    </>
  )
}

/** Motions in the order of precedence that the rules state. */
const motions = (seat: Seat): readonly MotionName[] => {
  const line = seat.shown.meeting.convention.rules.orderOfMotions
  const stated = termList(line, 'order') as readonly MotionName[] // the convention's data name motions alone
  const usual = ['suspendSitting', 'adjournSitting', 'adjournDebate', 'closeDebate'] as const
  return [...usual].sort((a, b) => stated.indexOf(a) - stated.indexOf(b))
}

/** The motions a delegation may move, and that the quorum be verified. */
export function MotionsRegion({ seat }: { readonly seat: Seat }) {
  const { meeting } = seat.shown
  const { asks, does, motions: words } = wordsOf(seat)
  const proposals = meeting.questions.filter(({ subject }) => subject.kind === 'proposal')
  const onProposal = proposals.map((question): Control => {
    const motion = isOpen(question) ? 'competence' : 'reconsider'
    const document = question.subject.kind === 'proposal' ? question.subject.document : ''
    return {
      deed: 'moveMotion',
      fixed: { motion },
      adds: ['of', question.act],
      label: `${asks.motions[motion]} · ${asks.about(document)}`,
    }
  })
  return (
    <details>
      <summary>{words.title}</summary>
      <p class="why">{words.precedence}</p>
      <Controls
        seat={seat}
        controls={motions(seat).map((motion) => ({
          deed: 'moveMotion',
          adds: ['motion', motion],
          label: asks.motions[motion],
        }))}
      />
      <Controls seat={seat} controls={onProposal} />
      <Controls seat={seat} controls={[{ deed: 'requestQuorum', label: does.requestQuorum }]} />
    </details>
  )
}
