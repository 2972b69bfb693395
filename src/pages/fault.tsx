import type { Meeting } from '../procedure/meeting.ts'
import { linkTo, pathOf } from './addresses.ts'
import type { Page } from './frame.tsx'
import type { Reader } from './reader.ts'

/** Why there is no page to show. */
export type Why = 'notFound' | 'noRecord' | 'noSuchLanguage' | 'noSuchFormat' | 'failed' | 'tooLarge' | 'takesNothing'

const SHOWN = 120

/** A path as its reader can read it: decoded where it can be, and cut where it is long. */
function shown(path: string): string {
  let text = path
  try {
    text = decodeURI(path)
  } catch {
    // a broken percent sequence is shown as it came
  }
  const plain = text.replace(/[\p{Control}\p{Format}]/gu, '')
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain
}

/** Why there is nothing to show, in the reader's words: a heading, and what to do next. */
export function faultWords(
  why: Why,
  path: string,
  { words: { faults, programme } }: Reader,
): { readonly title: string; readonly next: string | null } {
  const title = {
    notFound: faults.notFound,
    noRecord: faults.notFound,
    noSuchLanguage: faults.noSuchLanguageTitle,
    noSuchFormat: faults.notFound,
    failed: faults.failed,
    tooLarge: faults.tooLarge,
    takesNothing: faults.takesNothing,
  }[why]
  const next = {
    notFound: faults.notFoundNext(shown(path)),
    noRecord: programme.noRecord,
    noSuchLanguage: faults.noSuchLanguage,
    noSuchFormat: faults.noSuchFormat,
    failed: faults.failedNext,
    tooLarge: null,
    takesNothing: null,
  }[why]
  return { title, next }
}

/** There is nothing to show: why, and what to do next. */
export function faultPage(
  why: Why,
  path: string,
  reader: Reader,
  near: { readonly symbol?: string | undefined; readonly meeting?: Meeting | undefined } = {},
): Page {
  const { faults } = reader.words
  const { title, next } = faultWords(why, path, reader)
  return {
    title,
    place: 'other',
    ...(near.meeting ? { meeting: near.meeting } : {}),
    text: (
      <article class="fault">
        <h1>{title}</h1>
        {next !== null && <p class="intro">{next}</p>}
        {near.symbol !== undefined && (
          <p>
            <a href={linkTo(reader, pathOf(near.symbol))}>{faults.near(near.symbol)}</a>
          </p>
        )}
        <p class="deed">
          <a class="first" href={linkTo(reader, '/')}>
            {faults.back}
          </a>
        </p>
      </article>
    ),
  }
}
