import type { Child } from 'hono/jsx'
import { LANGUAGES, type Language } from '../../treaty/text.ts'
import { linkTo, pathBehind } from '../addresses.ts'
import { inLanguage } from '../reader.ts'
import { momentOf } from '../regions/shown.ts'
import { deskPath, type Seat } from './control.tsx'
import { wordsOf } from './place.tsx'

/** A draft in a delegation's tray: of a statement, for an item or none; no act, and nobody else's. */
export interface TrayPaper {
  readonly key: string
  readonly item: number | null
  readonly language: Language
  readonly text: string
  /** When it was last kept, in UTC. */
  readonly at: string
}

/** The longest draft, in characters; and how many lie in a tray. */
export const LONGEST_DRAFT = 20_000
export const MOST_DRAFTS = 60

/** Where a delegation's drafts are kept and fetched. */
export const trayPath = ({ badge, who }: Pick<Seat, 'badge' | 'who'>): string =>
  pathBehind(badge.meeting, `tray/${who}`)

/** What a text is counted by: each Han character, since Chinese has no spaces; else what stands between spaces, or marks that are written without them. */
const RUNS = /\p{Script=Han}|[^\s\p{Script=Han}，。、；：？！（）《》〈〉「」『』【】〔〕—…\u060c\u061b\u061f]+/gu

/** The words of a draft, as its speaker counts them: a mark that stands alone, with no letter or figure, is none. */
export const wordsIn = (text: string): number =>
  (text.match(RUNS) ?? []).filter((run) => /[\p{L}\p{N}]/u.test(run)).length

function Fields({ seat, paper, id }: { readonly seat: Seat; readonly paper: TrayPaper | null; readonly id: string }) {
  const { meeting, reader } = seat.shown
  const { tray } = wordsOf(seat)
  const items = (meeting.agenda ?? meeting.proposedAgenda)?.items ?? []
  const item = paper ? paper.item : meeting.item
  const language = paper?.language ?? reader.language
  return (
    <>
      <p class="field">
        <label for={`${id}-item`}>{tray.forItem}</label>
        <select id={`${id}-item`} name="item">
          <option value="">{tray.anyItem}</option>
          {items.map(({ no }) => (
            <option value={no} selected={no === item}>
              {reader.words.meeting.item(no)}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-language`}>{tray.language}</label>
        <select id={`${id}-language`} name="language">
          {LANGUAGES.map((one) => (
            <option value={one} selected={one === language}>
              {reader.report.frame.languageName(one)}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-text`}>{tray.text}</label>
        <textarea id={`${id}-text`} name="text" rows={6} maxlength={LONGEST_DRAFT} {...inLanguage(reader, language)}>
          {paper?.text ?? ''}
        </textarea>
      </p>
    </>
  )
}

function Kept({ seat, paper }: { readonly seat: Seat; readonly paper: TrayPaper }): Child {
  const { shown } = seat
  const { tray } = wordsOf(seat)
  const id = `tray-${paper.key}`
  return (
    <li>
      <details id={id}>
        <summary>
          {paper.item === null ? tray.anyItem : tray.item(paper.item)}{' '}
          <small>
            {shown.reader.report.frame.languageName(paper.language)} · {tray.words(wordsIn(paper.text))} ·{' '}
            {tray.kept(momentOf(shown, paper.at))}
          </small>
        </summary>
        <form method="post" action={linkTo(shown.reader, trayPath(seat))}>
          <input type="hidden" name="key" value={paper.key} />
          <input type="hidden" name="_back" value={linkTo(shown.reader, deskPath(seat), id)} />
          <Fields seat={seat} paper={paper} id={id} />
          <p class="controls">
            <button type="submit" name="do" value="keep">
              {tray.keepChanges}
            </button>
            <a class="button" href={`${trayPath(seat)}?draft=${paper.key}`} download>
              {tray.download}
            </a>
            <button class="quietly" type="submit" name="do" value="remove">
              {tray.remove}
            </button>
          </p>
        </form>
      </details>
    </li>
  )
}

/** The tray: what the delegation has written and nobody else can read. */
export function Tray({
  seat,
  papers,
  fresh,
}: {
  readonly seat: Seat
  readonly papers: readonly TrayPaper[]
  readonly fresh: string
}) {
  const { reader } = seat.shown
  const { tray } = wordsOf(seat)
  return (
    <section class="tray" id="tray">
      <h2>{tray.title}</h2>
      <p class="quiet">{tray.intro}</p>
      {papers.length === 0 && <p class="quiet">{tray.none}</p>}
      <ul>
        {papers.map((paper) => (
          <Kept seat={seat} paper={paper} />
        ))}
      </ul>
      {papers.length >= MOST_DRAFTS ? (
        <p class="why">{tray.full}</p>
      ) : (
        <details>
          <summary>{tray.newOne}</summary>
          <form method="post" action={linkTo(reader, trayPath(seat))}>
            <input type="hidden" name="_id" value={`${fresh}-tray`} />
            <input type="hidden" name="_back" value={linkTo(reader, deskPath(seat), 'tray')} />
            <Fields seat={seat} paper={null} id="tray-new" />
            <p class="controls">
              <button type="submit" name="do" value="keep">
                {tray.keep}
              </button>
            </p>
          </form>
        </details>
      )}
    </section>
  )
}
