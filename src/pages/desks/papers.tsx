import { LANGUAGES } from '../../treaty/text.ts'
import { DocumentTitle } from '../meeting.tsx'
import { group } from '../names.ts'
import { SymbolOf } from '../symbols.tsx'
import { DeedForm, type Seat } from './control.tsx'
import { ownGroup, wordsOf } from './place.tsx'
import { Send, TextField } from './writing.tsx'
import { closedToClass, ownPapers } from './written.ts'

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
