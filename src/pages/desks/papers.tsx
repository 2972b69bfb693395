import type { Meeting, MeetingDocument } from '../../procedure/meeting.ts'
import type { Question } from '../../procedure/proceedings.ts'
import { isOpen } from '../../procedure/questions.ts'
import { isParty, partiesParticipating } from '../../procedure/participants.ts'
import { nextInSeries } from '../../treaty/series.ts'
import { LANGUAGES } from '../../treaty/text.ts'
import type { Json } from '../../procedure/act.ts'
import { DocumentTitle } from '../meeting.tsx'
import { group, scriptOf } from '../names.ts'
import { Region } from '../region.tsx'
import { nameIn } from '../regions/shown.ts'
import { SymbolOf } from '../symbols.tsx'
import { DeedForm, formId, objectionsTo, reasonsOf, type Seat } from './control.tsx'
import { ownGroup, wordsOf } from './place.tsx'

/** The symbol a working paper would bear: the next free number of the first series that holds working papers. */
export function nextPaper({ convention, symbol, documents }: Meeting): string {
  const series = convention.series.find(({ kinds }) => kinds?.includes('workingPaper'))?.series ?? 'WP'
  return nextInSeries(
    convention,
    symbol,
    series,
    documents.map((one) => one.symbol),
  )
}

const ownPapers = ({ shown: { meeting }, who }: Seat): readonly MeetingDocument[] =>
  meeting.documents.filter(({ submitter }) => submitter === who)

const sampleText = { original: 'en', versions: { en: { status: 'official', text: '…' } } } as const

/** What a plausible paper, proposal or nomination of this delegation would say: on it the form asks whether it is in order. */
export const samples = (seat: Seat) => {
  const { meeting } = seat.shown
  const paper = (unproposed(seat)[0] ?? ownPapers(seat)[0])?.symbol ?? nextPaper(meeting)
  const item = meeting.item ?? (meeting.agenda ?? meeting.proposedAgenda)?.items[0]?.no ?? 1
  return {
    submitDocument: { symbol: nextPaper(meeting), kind: 'workingPaper', title: sampleText },
    submitProposal: { document: paper, item, text: withdrawnWords(meeting, paper) ?? sampleText },
    submitAmendment: { question: amendable(seat)[0]?.act ?? 1, text: sampleText },
    nominate: { person: { title: 'none', gender: 'f', latin: '…' }, state: candidates(seat)[0] ?? seat.who },
  } as const satisfies { readonly [deed: string]: { readonly [name: string]: Json } }
}

const proposed = (meeting: Meeting, document: string): boolean =>
  meeting.questions.some(
    ({ subject, withdrawn }) => subject.kind === 'proposal' && subject.document === document && withdrawn === null,
  )

/** The words of a proposal that was withdrawn, in which another takes it up. */
const withdrawnWords = (meeting: Meeting, document: string) =>
  meeting.questions.findLast(({ subject }) => subject.kind === 'proposal' && subject.document === document)?.text as
    typeof sampleText | undefined

/** What a delegation may propose for decision: its papers not yet proposed, and those of others whose proposal was withdrawn. */
const unproposed = (seat: Seat): readonly MeetingDocument[] => {
  const { meeting } = seat.shown
  const withdrawn = meeting.questions.flatMap(({ subject, withdrawn }) =>
    subject.kind === 'proposal' && withdrawn !== null ? [subject.document] : [],
  )
  return meeting.documents.filter(
    ({ submitter, symbol }) => (submitter === seat.who || withdrawn.includes(symbol)) && !proposed(meeting, symbol),
  )
}

/** The proposals of others to which a delegation may submit an amendment: those not yet put to the meeting. */
const amendable = ({ shown: { meeting }, who }: Seat): readonly Question[] =>
  meeting.questions.filter(
    (one) => one.subject.kind === 'proposal' && one.by !== who && one.put === null && isOpen(one),
  )

/** The States a delegation may nominate somebody of: parties that take part and have no nominee yet. */
const candidates = ({ shown: { meeting }, who }: Seat): readonly string[] => {
  const present = partiesParticipating(meeting)
  return [...new Set([...(isParty(meeting, who) ? [who] : []), ...present])].filter(
    (state) => !meeting.nominations.some((one) => one.state === state),
  )
}

/** Why a form would be refused now; a delegation without a paper is told that it has none to propose. */
const whyNot = (seat: Seat, deed: keyof ReturnType<typeof samples>): readonly string[] => {
  const told = objectionsTo(seat, deed, samples(seat)[deed])
  if (deed !== 'submitProposal' || ownPapers(seat).length + unproposed(seat).length > 0) return reasonsOf(seat, told)
  const others = told.filter(
    ({ objection }) => !('impediment' in objection && objection.impediment === 'noSuchDocument'),
  )
  return [...reasonsOf(seat, others), ...(closedToClass(seat, deed) ? [] : [wordsOf(seat).papers.none])]
}

/** The button that sends a form, or why it would be refused; it moves with the meeting. */
export function SendRegion({ seat, deed }: { readonly seat: Seat; readonly deed: keyof ReturnType<typeof samples> }) {
  const { does, papers } = wordsOf(seat)
  const why = whyNot(seat, deed)
  const closed = closedToClass(seat, deed)
  return (
    <>
      {deed === 'submitDocument' && !closed && (
        <p class="field">
          <label for="paper-symbol">
            {papers.symbol} <small>({papers.symbolHint})</small>
          </label>
          <input
            id="paper-symbol"
            name="symbol"
            form={formId({ deed, fixed: { kind: 'workingPaper' } })}
            value={nextPaper(seat.shown.meeting)}
            dir="ltr"
            readonly
          />
        </p>
      )}
      {deed === 'submitProposal' && unproposed(seat).length > 0 && (
        <p class="field">
          <label for="proposal-document">{papers.which}</label>
          <select id="proposal-document" name="document" form={formId({ deed })} required>
            {unproposed(seat).map(({ symbol }) => (
              <option value={symbol}>{symbol}</option>
            ))}
          </select>
        </p>
      )}
      {deed === 'submitAmendment' && amendable(seat).length > 0 && (
        <p class="field">
          <label for="amendment-question">{papers.which}</label>
          <select id="amendment-question" name="question" form={formId({ deed })} required>
            {amendable(seat).map(({ act, subject }) => (
              <option value={act}>{subject.kind === 'proposal' ? subject.document : ''}</option>
            ))}
          </select>
        </p>
      )}
      <div class={why.length > 0 ? 'refused' : ''}>
        <div class="controls">
          <button
            type="submit"
            form={formId({ deed, ...(deed === 'submitDocument' ? { fixed: { kind: 'workingPaper' } } : {}) })}
            disabled={why.length > 0}
          >
            {does[deed]}
          </button>
        </div>
        {why.map((one) => (
          <p class="why">{one}</p>
        ))}
      </div>
    </>
  )
}

/** The delegation's papers, each with its state. */
export function PapersRegion({ seat }: { readonly seat: Seat }) {
  const { meeting, reader } = seat.shown
  const { papers, requests } = wordsOf(seat)
  const all = ownPapers(seat)
  return (
    <>
      <h2>{papers.title}</h2>
      {all.length === 0 && <p class="quiet">{papers.none}</p>}
      <ul class="requests">
        {all.map((document) => (
          <li>
            <span>
              <SymbolOf symbol={document.symbol} meeting={meeting} reader={reader} />
              <small>
                <DocumentTitle document={document} meeting={meeting} reader={reader} />
              </small>
            </span>
            <span class="state">
              <b>{requests.states[meeting.introduced.has(document.symbol) ? 'introduced' : 'submitted']}</b>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Can the delegation's class ever send this form? Where the rules of its class alone refuse it, no fields are shown. */
const closedToClass = (seat: Seat, deed: keyof ReturnType<typeof samples>): boolean =>
  objectionsTo(seat, deed, samples(seat)[deed]).some(
    ({ objection }) => 'norm' in objection && objection.norm === 'participation',
  )

const Send = ({ seat, deed }: Parameters<typeof SendRegion>[0]) => (
  <Region id={`send-${deed}`}>
    <SendRegion seat={seat} deed={deed} />
  </Region>
)

/** A title or another text, written in the language of the page. */
function TextField({
  seat,
  path,
  id,
  label,
  rows,
}: {
  readonly seat: Seat
  readonly path: string
  readonly id: string
  readonly label: string
  readonly rows: number
}) {
  const { language, report } = seat.shown.reader
  return (
    <>
      <input type="hidden" name={`${path}.original`} value={language} />
      <input type="hidden" name={`${path}.versions.${language}.status`} value="official" />
      <p class="field">
        <label for={id}>
          {label} <small>({wordsOf(seat).papers.titleHint(report.frame.languageName(language))})</small>
        </label>
        <textarea id={id} name={`${path}.versions.${language}.text`} rows={rows} maxlength={20_000} required />
      </p>
    </>
  )
}

/** The form for a working paper: its title in the language of the page, in which languages it is handed in, in whose name. */
export function SubmitPaper({ seat, fresh }: { readonly seat: Seat; readonly fresh: string }) {
  const { meeting, reader } = seat.shown
  const { papers } = wordsOf(seat)
  const of = ownGroup(seat)
  if (closedToClass(seat, 'submitDocument'))
    return (
      <DeedForm seat={seat} deed="submitDocument" fixed={{ kind: 'workingPaper' }} fresh={fresh}>
        <Send seat={seat} deed="submitDocument" />
      </DeedForm>
    )
  return (
    <details class="paper">
      <summary>{papers.submit}</summary>
      <DeedForm seat={seat} deed="submitDocument" fixed={{ kind: 'workingPaper' }} fresh={fresh}>
        <TextField seat={seat} path="title" id="paper-title" label={papers.paperTitle} rows={2} />
        <fieldset>
          <legend>{papers.languages}</legend>
          {LANGUAGES.map((one) => (
            <label class="tick">
              <input type="checkbox" name="languages" value={one} checked={one === reader.language} />{' '}
              {reader.report.frame.languageName(one)}
            </label>
          ))}
        </fieldset>
        {of !== null && (
          <p class="field">
            <label for="paper-group">{papers.inName}</label>
            <select id="paper-group" name="group">
              <option value="">{papers.ownName}</option>
              <option value={of}>{reader.words.meeting.onBehalfOf(group(meeting.convention, of, reader))}</option>
            </select>
          </p>
        )}
        <Send seat={seat} deed="submitDocument" />
      </DeedForm>
    </details>
  )
}

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

/** The form for an amendment to another's proposal: which, and the words it would have. */
export function Amend({ seat, fresh }: { readonly seat: Seat; readonly fresh: string }) {
  const { papers } = wordsOf(seat)
  if (closedToClass(seat, 'submitAmendment')) return null
  return (
    <details class="paper">
      <summary>{papers.amend}</summary>
      <DeedForm seat={seat} deed="submitAmendment" fresh={fresh}>
        <TextField seat={seat} path="text" id="amendment-text" label={papers.text} rows={5} />
        <Send seat={seat} deed="submitAmendment" />
      </DeedForm>
    </details>
  )
}

/** The form for a nomination: a State, and the person's name in the script of the page. */
export function Nominate({ seat, fresh }: { readonly seat: Seat; readonly fresh: string }) {
  const { reader } = seat.shown
  const { nominate } = wordsOf(seat)
  if (closedToClass(seat, 'nominate'))
    return (
      <DeedForm seat={seat} deed="nominate" fresh={fresh}>
        <Send seat={seat} deed="nominate" />
      </DeedForm>
    )
  return (
    <details class="paper">
      <summary>{nominate.title}</summary>
      <DeedForm seat={seat} deed="nominate" fresh={fresh}>
        <p class="field">
          <label for="nominee-state">{nominate.state}</label>
          <select id="nominee-state" name="state">
            {candidates(seat).map((state) => (
              <option value={state}>{nameIn(seat.shown, state)}</option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="nominee-name">{nominate.name}</label>
          <input id="nominee-name" name={`person.${scriptOf(reader.language)}`} maxlength={200} required />
        </p>
        <p class="field">
          <label for="nominee-title">{nominate.addressed}</label>
          <select id="nominee-title" name="person.title">
            <option value="none">–</option>
            <option value="ms">{nominate.address.ms}</option>
            <option value="mr">{nominate.address.mr}</option>
          </select>
        </p>
        <p class="field">
          <label for="nominee-gender">{nominate.gender}</label>
          <select id="nominee-gender" name="person.gender">
            <option value="f">{nominate.genders.f}</option>
            <option value="m">{nominate.genders.m}</option>
          </select>
        </p>
        <Send seat={seat} deed="nominate" />
      </DeedForm>
    </details>
  )
}
