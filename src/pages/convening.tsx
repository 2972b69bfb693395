import { PREPARATION_WORDS } from '../languages/preparation.ts'
import { linkTo } from './addresses.ts'
import { nounIn } from './names.ts'
import type { Page } from './frame.tsx'
import { wordsFor, type Reader } from './reader.ts'
import type { Convention } from '../treaty/convention.ts'

/** A meeting of the programme that has no record yet. */
export interface Foreseen {
  readonly convention: Convention
  readonly body: string
  readonly year: number
  readonly symbol: string
}

/** Where the record of a meeting of the programme is opened. */
export const CONVENING = '/~convene'

/** The meetings that a programme foresees, body by body and year by year. */
export const foreseenBy = (convention: Convention): readonly Foreseen[] =>
  convention.programme.meetings.flatMap(({ body }) =>
    convention.programme.years.map((year) => ({
      convention,
      body,
      year,
      symbol: convention.bodies[body]!.symbol.replace('{year}', String(year)),
    })),
  )

/** Opening the record of a meeting that the programme foresees: which one, and one button. */
export function conveningPage({ convention, body, symbol }: Foreseen, reader: Reader): Page {
  const words = wordsFor(PREPARATION_WORDS, reader).open
  const title = words.title(nounIn(convention, convention.bodies[body]!.noun, reader))
  return {
    title: `${symbol} · ${words.prepare}`,
    place: 'other',
    convention,
    text: (
      <article class="enter">
        <h1>{title}</h1>
        <p class="about">
          <bdi class="symbol">{symbol}</bdi>
        </p>
        <p class="intro">{words.intro}</p>
        <form method="post" action={linkTo(reader, CONVENING)}>
          <input type="hidden" name="meeting" value={symbol} />
          <p class="deed">
            <button class="first" type="submit">
              {words.send}
            </button>
          </p>
        </form>
      </article>
    ),
  }
}
