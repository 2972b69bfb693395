import type { Child } from 'hono/jsx'
import type { Badge } from '../procedure/badge.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { REPORT_LANGUAGES, PAGE_WORDS } from '../languages/index.ts'
import type { Convention } from '../treaty/convention.ts'
import { LANGUAGES, type Language } from '../treaty/text.ts'
import { linkTo, pathBehind, pathOf, programmePath, reportPath } from './addresses.ts'
import { BadgeShown, BadgesHeld } from './badge.tsx'
import { languageTag, type Reader } from './reader.ts'

/** Which of the pages around a meeting is open. */
export type Place = 'meetings' | 'programme' | 'meeting' | 'report' | 'record' | 'missing' | 'other'

/** What a page shows: its title, its text, and where in the house it stands. */
export interface Page {
  readonly title: string
  readonly text: Child
  readonly place: Place
  readonly meeting?: Meeting
  readonly convention?: Convention
  /** Nothing stands around its text: a screen on a wall. */
  readonly bare?: boolean
  /** It shows the room as it is and nothing is typed on it: without scripts it is asked for again and again. */
  readonly watched?: boolean
}

/** How often (s) a page that is watched is asked for again where scripts are off. */
const AGAIN = 10

/** What surrounds a page: its own address, the style sheet's and the icon's, and the badge it is read with. */
export interface Setting {
  readonly path: string
  readonly style: string
  readonly icon: string
  readonly badge?: Badge | null
  /** What the page shows depends on that badge, and the reader may choose another. */
  readonly reads?: boolean
  /** All the badges the reader's browser holds. */
  readonly held?: readonly Badge[]
  /** The script of a page that moves with the meeting. */
  readonly script?: string | null
  /** It goes over a network in the clear. */
  readonly inTheClear?: boolean
}

const current = (is: boolean): { 'aria-current'?: 'page' } => (is ? { 'aria-current': 'page' } : {})

function Ways({ page: { meeting, convention, place }, reader }: { readonly page: Page; readonly reader: Reader }) {
  const { nav } = reader.words
  const programme = meeting?.convention ?? convention
  return (
    <ul>
      {meeting && (
        <>
          <li>
            <a href={linkTo(reader, reportPath(meeting, 'report'))} {...current(place === 'report')}>
              {nav.report}
            </a>
          </li>
          <li>
            <a href={linkTo(reader, pathOf(meeting.symbol))} {...current(place === 'meeting')}>
              {nav.meeting}
            </a>
          </li>
          <li>
            <a href={linkTo(reader, pathBehind(meeting.symbol, 'record'))} {...current(place === 'record')}>
              {nav.record}
            </a>
          </li>
          <li>
            <a href={linkTo(reader, pathBehind(meeting.symbol, 'missing'))} {...current(place === 'missing')}>
              {nav.missing}
            </a>
          </li>
        </>
      )}
      {programme && (
        <li>
          <a href={linkTo(reader, programmePath(programme))} {...current(place === 'programme')}>
            {nav.programme}
          </a>
        </li>
      )}
      <li>
        <a href={linkTo(reader, '/')} {...current(place === 'meetings')}>
          {nav.meetings}
        </a>
      </li>
    </ul>
  )
}

/** The same address in a language. */
const inLanguageOf = (path: string, language: Language): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`

const Languages = ({ path, reader }: { readonly path: string; readonly reader: Reader }) => (
  <nav class="tongues" aria-label={reader.words.nav.language}>
    <ul>
      {LANGUAGES.map((language) => (
        <li>
          <a
            href={inLanguageOf(path, language)}
            hreflang={languageTag(language)}
            lang={languageTag(language)}
            dir={REPORT_LANGUAGES[language].dir}
            {...(language === reader.language ? { 'aria-current': 'true' as const } : {})}
          >
            {PAGE_WORDS[language].own}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** A whole page: where am I, in which language; then its text. */
export function framed(
  page: Page,
  reader: Reader,
  { path, style, icon, badge = null, reads = false, held = [], script = null, inTheClear = false }: Setting,
): string {
  const { words, report, language } = reader
  const { meeting, title, text } = page
  const html = (
    <html lang={languageTag(language)} dir={report.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={style} />
        <link rel="icon" href={icon} type="image/svg+xml" />
        {script !== null && <script src={script} defer />}
        {page.watched && (
          <noscript>
            <meta http-equiv="refresh" content={String(AGAIN)} />
          </noscript>
        )}
        {LANGUAGES.map((one) => (
          <link rel="alternate" hreflang={languageTag(one)} href={inLanguageOf(path, one)} />
        ))}
      </head>
      <body {...(page.bare ? { class: 'bare' } : {})}>
        <a class="skip" href="#text">
          {words.skip}
        </a>
        <header class="frame">
          <nav class="ways" aria-label={meeting?.symbol ?? words.nav.meetings}>
            {meeting && <bdi class="here symbol">{meeting.symbol}</bdi>}
            <Ways page={page} reader={reader} />
          </nav>
          {badge && meeting && <BadgeShown badge={badge} meeting={meeting} reads={reads} reader={reader} />}
          {!page.bare && <BadgesHeld badges={held} shown={meeting ? badge : null} meeting={meeting} reader={reader} />}
          <Languages path={path} reader={reader} />
        </header>
        {inTheClear && (
          <aside class="practice clear" aria-label={words.notPrivate}>
            {words.notPrivate}
          </aside>
        )}
        {(meeting?.convention ?? page.convention)?.practice && (
          <aside class="practice" aria-label={words.practice}>
            {words.practice}
          </aside>
        )}
        <main id="text" tabindex={-1}>
          {text}
        </main>
      </body>
    </html>
  )
  return `<!doctype html>${String(html)}`
}
