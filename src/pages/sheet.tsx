import type { Child } from 'hono/jsx'
import { SHEET_WORDS } from '../languages/index.ts'
import { refusal } from '../languages/refusal.ts'
import { aboutText, fileFaultText, foreseenText } from '../languages/sheet.ts'
import type { FileFaultCode } from '../languages/sheetWords.ts'
import type { Meeting } from '../procedure/meeting.ts'
import type { Applied, Preview, PreviewLine } from '../procedure/sheet/preview.ts'
import { inSequence } from '../treaty/text.ts'
import { linkTo, pathOf } from './addresses.ts'
import type { Page } from './frame.tsx'
import { meetingName } from './names.ts'
import { wordsFor, type Reader } from './reader.ts'

/** The address of a meeting's sheet: its page, its files, and where its forms go. */
export const sheetPath = ({ symbol }: Pick<Meeting, 'symbol'>, ending: '' | '.xlsx' | '.csv' | '/do' | '/undo' = '') =>
  `${pathOf(symbol)}/~sheet${ending}`

/** Where somebody stands with a sheet: nothing brought yet; a file that is none; a preview, kept under the import's name; done; undone. */
export type Standing =
  | { readonly is: 'begun' }
  | { readonly is: 'unread'; readonly fault: FileFaultCode; readonly line?: number; readonly most?: number }
  | { readonly is: 'foreseen'; readonly preview: Preview; readonly id: string }
  | { readonly is: 'done'; readonly applied: Applied; readonly id: string }
  | { readonly is: 'undone'; readonly applied: Applied }

type Said = { readonly meeting: Meeting; readonly reader: Reader }

/** Runs of numbers as a reader sees them: 12–20, 25. */
function runs(numbers: readonly number[]): string {
  const all = [...numbers].sort((a, b) => a - b)
  const starts = all.filter((no, at) => at === 0 || no !== all[at - 1]! + 1)
  return starts
    .map((first) => {
      let last = first
      while (all.includes(last + 1)) last += 1
      return last === first ? String(first) : `${first}–${last}`
    })
    .join(', ')
}

function Bring({ meeting, reader }: Said) {
  const { page } = wordsFor(SHEET_WORDS, reader)
  return (
    <form class="bring" method="post" enctype="multipart/form-data" action={linkTo(reader, sheetPath(meeting))}>
      <p>
        <label for="sheet">{page.file}</label>{' '}
        <input
          id="sheet"
          name="sheet"
          type="file"
          required
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
      </p>
      <p class="deed">
        <button class="first">{page.show}</button>
      </p>
    </form>
  )
}

const Take = ({ meeting, reader }: Said) => {
  const { page } = wordsFor(SHEET_WORDS, reader)
  return (
    <p class="deed">
      {page.take}
      {(['.xlsx', '.csv'] as const).map((ending) => (
        <a href={linkTo(reader, sheetPath(meeting, ending))} download>
          {ending.slice(1).toUpperCase()}
        </a>
      ))}
    </p>
  )
}

function Line({ line, meeting, reader }: Said & { readonly line: PreviewLine }) {
  const bad = line.foreseen.is === 'wrong' || line.foreseen.is === 'refused'
  const { page } = wordsFor(SHEET_WORDS, reader)
  return (
    <tr {...(bad ? { class: 'waits' } : {})}>
      <th scope="row">{reader.words.number(line.line)}</th>
      <td>
        <bdi>{aboutText(line, reader.language)}</bdi>
      </td>
      <td>
        {line.foreseen.is === 'wrong' && (
          <p>
            <b>{page.wrong}</b>
          </p>
        )}
        {foreseenText(line, meeting, reader.language).map((text) => (
          <p>{text}</p>
        ))}
      </td>
    </tr>
  )
}

function Lines({
  preview: { lines, steps, ready },
  id,
  meeting,
  reader,
}: Said & { readonly preview: Preview; readonly id: string }) {
  const { page } = wordsFor(SHEET_WORDS, reader)
  const shown = lines.filter(({ foreseen }) => foreseen.is !== 'same')
  const bad = lines.filter(({ foreseen }) => foreseen.is === 'wrong' || foreseen.is === 'refused').length
  return (
    <section>
      <p class="notice" role="status">
        {inSequence(
          [
            page.sum(steps.length, bad, lines.length - shown.length),
            bad > 0 ? page.notReady : steps.length === 0 ? page.nothing : '',
          ],
          reader.language,
        )}
      </p>
      {ready && (
        <form method="post" action={linkTo(reader, sheetPath(meeting, '/do'))}>
          <input type="hidden" name="import" value={id} />
          <p class="deed">
            <button class="first">{page.apply}</button>
          </p>
        </form>
      )}
      {shown.length > 0 && (
        <div class="scroll" role="group" aria-label={page.show} tabindex={0}>
          <table class="wide">
            <caption class="spoken">{page.show}</caption>
            <thead>
              <tr>
                <th scope="col">{page.line}</th>
                <th scope="col">{page.what}</th>
                <th scope="col">{page.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => (
                <Line line={line} meeting={meeting} reader={reader} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Ended({
  applied: { acts, stopped },
  meeting,
  reader,
  undo,
}: Said & { readonly applied: Applied; readonly undo: string | null }) {
  const { page } = wordsFor(SHEET_WORDS, reader)
  return (
    <section>
      {stopped && (
        <div class="notice waits" role="alert">
          {undo !== null && <p>{page.stopped(stopped.line)}</p>}
          {stopped.objections.map((one) => (
            <p>{refusal(reader.words, meeting, one)}</p>
          ))}
        </div>
      )}
      {undo === null && !stopped && (
        <p class="notice" role="status">
          {page.undone}
        </p>
      )}
      {undo !== null && acts.length > 0 && (
        <>
          <p class="notice" role="status">
            {page.done(runs(acts))}
          </p>
          <form method="post" action={linkTo(reader, sheetPath(meeting, '/undo'))}>
            <input type="hidden" name="import" value={undo} />
            <p class="deed">
              <button>{page.undo}</button>
            </p>
          </form>
        </>
      )}
    </section>
  )
}

function standingText(standing: Standing, said: Said): Child {
  switch (standing.is) {
    case 'begun':
      return null
    case 'unread':
      return (
        <p class="notice waits" role="alert">
          {fileFaultText(standing, said.reader.language)}
        </p>
      )
    case 'foreseen':
      return <Lines {...said} preview={standing.preview} id={standing.id} />
    case 'done':
      return <Ended {...said} applied={standing.applied} undo={standing.id} />
    case 'undone':
      return <Ended {...said} applied={standing.applied} undo={null} />
  }
}

/** A meeting's preparation as a sheet: taken out, brought back, shown line by line, done and undone. */
export function sheetPage(meeting: Meeting, reader: Reader, standing: Standing = { is: 'begun' }): Page {
  const { page } = wordsFor(SHEET_WORDS, reader)
  const said = { meeting, reader }
  return {
    title: `${meeting.symbol} · ${page.title}`,
    place: 'other',
    meeting,
    text: (
      <article class="sheet">
        <h1>{page.title}</h1>
        <p class="about">{meetingName(meeting, reader)}</p>
        <p class="intro">{page.intro}</p>
        {standingText(standing, said)}
        <Take {...said} />
        <Bring {...said} />
      </article>
    ),
  }
}
