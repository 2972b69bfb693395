import { Region } from '../region.tsx'
import { formId, type Seat } from './control.tsx'
import { wordsOf } from './place.tsx'
import { closedToClass, nextPaper, unproposed, whyNot, type Filled } from './written.ts'

/** The button that sends a form, or why it would be refused; it moves with the meeting. */
export function SendRegion({ seat, deed }: { readonly seat: Seat; readonly deed: Filled }) {
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

/** That button in the region in which it moves. */
export const Send = ({ seat, deed }: Parameters<typeof SendRegion>[0]) => (
  <Region id={`send-${deed}`}>
    <SendRegion seat={seat} deed={deed} />
  </Region>
)

/** A title or another text, written in the language of the page. */
export function TextField({
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
