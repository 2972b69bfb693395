import type { Json } from '../../procedure/act.ts'
import type { Question } from '../../procedure/proceedings.ts'
import { LANGUAGES, type Language } from '../../treaty/text.ts'
import { linkTo } from '../addresses.ts'
import { inLanguage } from '../reader.ts'
import { Controls, DeedForm, deskPath, objectionsTo, reasonsOf, type Seat } from './control.tsx'
import { wordsOf } from './place.tsx'
import { Send, TextField } from './writing.tsx'
import { changeable, closedToClass, withdrawnProposals } from './written.ts'

/** The form for a proposal: one of one's own papers, and the words to be decided. */
export function Propose({ seat, fresh }: { readonly seat: Seat; readonly fresh: string }) {
  const { meeting, reader } = seat.shown
  const { papers } = wordsOf(seat)
  const items = (meeting.agenda ?? meeting.proposedAgenda)?.items ?? []
  if (closedToClass(seat, 'submitProposal'))
    return (
      <DeedForm seat={seat} deed="submitProposal" fresh={fresh}>
        <Send seat={seat} deed="submitProposal" />
      </DeedForm>
    )
  return (
    <details class="paper">
      <summary>{papers.propose}</summary>
      <p class="quiet">{papers.proposeHint}</p>
      <DeedForm seat={seat} deed="submitProposal" fresh={fresh}>
        <p class="field">
          <label for="proposal-item">{papers.item}</label>
          <select id="proposal-item" name="item">
            {items.map(({ no }) => (
              <option value={no} selected={no === meeting.item}>
                {reader.words.meeting.item(no)}
              </option>
            ))}
          </select>
        </p>
        <TextField seat={seat} path="text" id="proposal-text" label={papers.text} rows={5} />
        <Send seat={seat} deed="submitProposal" />
      </DeedForm>
    </details>
  )
}

/** How a delegation changes a proposal: its own it revises, to another's it submits an amendment. */
const changing = ({ who }: Seat, { by }: Question) => (by === who ? 'amendProposal' : 'submitAmendment')

const documentOf = ({ subject }: Question): string => (subject.kind === 'proposal' ? subject.document : '')

/** Where on the desk the words of a proposal are changed. */
const placeOf = ({ act }: Question): string => `words-${act}`

/** The way to the form in which a proposal is changed, with the words it has now, also where it came before the meeting after the page. */
export function ToWords({ seat, question }: { readonly seat: Seat; readonly question: Question }) {
  if (closedToClass(seat, 'submitProposal') || !changeable(seat.shown.meeting).includes(question)) return null
  const { papers } = wordsOf(seat)
  const desk = linkTo(seat.shown.reader, deskPath(seat))
  return (
    <p>
      <a href={`${desk}${desk.includes('?') ? '&' : '?'}no=${question.worded}#${placeOf(question)}`}>
        {question.by === seat.who ? papers.revise : papers.amend}
      </a>
    </p>
  )
}

/** The words of a proposal in one of its languages, to be changed. */
function Words({
  seat,
  question,
  code,
}: {
  readonly seat: Seat
  readonly question: Question
  readonly code: Language
}) {
  const { reader } = seat.shown
  const version = question.text?.versions[code]
  if (!version) return null
  const [path, id] = [`text.versions.${code}`, `${placeOf(question)}-${code}`]
  return (
    <>
      <input type="hidden" name={`${path}.status`} value={version.status} />
      {version.from !== undefined && <input type="hidden" name={`${path}.from`} value={version.from} />}
      <p class="field">
        <label for={id}>
          {wordsOf(seat).papers.text} <small>({reader.report.frame.languageName(code)})</small>
        </label>
        <textarea id={id} name={`${path}.text`} rows={5} maxlength={20_000} required {...inLanguage(reader, code)}>
          {version.text}
        </textarea>
      </p>
    </>
  )
}

/** The form in which a proposal is changed: its present words, in the languages in which it was submitted. */
function ChangeWords({
  seat,
  question,
  fresh,
}: {
  readonly seat: Seat
  readonly question: Question
  readonly fresh: string
}) {
  const { papers, does, asks } = wordsOf(seat)
  const deed = changing(seat, question)
  const { act, text } = question
  const why = reasonsOf(seat, objectionsTo(seat, deed, { question: act, text: text as unknown as Json }))
  return (
    <details class="paper" id={placeOf(question)}>
      <summary>
        {deed === 'amendProposal' ? papers.revise : papers.amend} · {asks.about(documentOf(question))}
      </summary>
      <DeedForm seat={seat} deed={deed} fixed={{ question: String(act) }} fresh={fresh}>
        {text && <input type="hidden" name="text.original" value={text.original} />}
        {LANGUAGES.map((code) => (
          <Words seat={seat} question={question} code={code} />
        ))}
        <div class={why.length > 0 ? 'refused' : ''}>
          <div class="controls">
            <button type="submit" form={`do-${deed}-${act}`} disabled={why.length > 0}>
              {does[deed]}
            </button>
          </div>
          {why.map((one) => (
            <p class="why">{one}</p>
          ))}
        </div>
      </DeedForm>
    </details>
  )
}

/** The forms in which a delegation changes the proposals before the meeting. */
export const Changes = ({ seat, fresh }: { readonly seat: Seat; readonly fresh: string }) =>
  closedToClass(seat, 'submitProposal') ? null : (
    <>
      {changeable(seat.shown.meeting).map((question) => (
        <ChangeWords seat={seat} question={question} fresh={fresh} />
      ))}
    </>
  )

/** The form, without fields, of a proposal submitted again in the words it had. */
export const AGAIN = 'again'

/** The proposals that were withdrawn: submitted again by one button, in the words they had. */
export function WithdrawnRegion({ seat }: { readonly seat: Seat }) {
  const all = withdrawnProposals(seat)
  if (all.length === 0 || closedToClass(seat, 'submitProposal')) return null
  const { papers } = wordsOf(seat)
  return (
    <>
      <h2>{papers.withdrawn}</h2>
      <Controls
        seat={seat}
        controls={all.map(({ subject, text }) => ({
          deed: 'submitProposal',
          form: AGAIN,
          asks: {
            document: subject.kind === 'proposal' ? subject.document : '',
            item: subject.kind === 'proposal' ? subject.item : 0,
            text: text as unknown as Json,
          },
          label: papers.again(subject.kind === 'proposal' ? subject.document : ''),
        }))}
      />
    </>
  )
}
