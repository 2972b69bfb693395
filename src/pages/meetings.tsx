import { PAGE_WORDS, REPORT_LANGUAGES } from '../languages/index.ts'
import type { Meeting } from '../procedure/meeting.ts'
import type { Convention } from '../treaty/convention.ts'
import { LANGUAGES } from '../treaty/text.ts'
import { linkTo, pathBehind, pathOf, programmePath, reportPath } from './addresses.ts'
import type { Page } from './frame.tsx'
import { meetingName, nounIn, placeAndDates } from './names.ts'
import { languageTag, type Reader } from './reader.ts'

function One({ meeting, reader }: { readonly meeting: Meeting; readonly reader: Reader }) {
  const { words } = reader
  const { draft, adoption, issue, convened } = meeting
  const status = issue ? 'issued' : adoption ? 'adopted' : draft ? 'tabled' : 'draft'
  const report = reportPath(meeting, 'report')
  const occasion = placeAndDates(meeting, reader)
  return (
    <li>
      <h2>
        <a href={linkTo(reader, pathOf(meeting.symbol))}>{meetingName(meeting, reader)}</a>
      </h2>
      <p class="quiet">
        <bdi class="symbol">{meeting.symbol}</bdi>
        {occasion && ` · ${occasion}`}
        {convened && ` · ${words.meeting.status[status]}`}
        {' · '}
        <a href={linkTo(reader, pathBehind(meeting.symbol, 'record'))}>{words.meetings.acts(meeting.entries.length)}</a>
      </p>
      {convened && (
        <nav aria-label={words.document.readReport}>
          <ul class="six">
            <li>
              <b>{words.nav.report}</b>
            </li>
            {LANGUAGES.map((language) => (
              <li>
                <a
                  href={`${report}?lang=${language}`}
                  hreflang={languageTag(language)}
                  lang={languageTag(language)}
                  dir={REPORT_LANGUAGES[language].dir}
                >
                  {PAGE_WORDS[language].own}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </li>
  )
}

/** The meetings a server knows, each with its report in six languages, and the programmes they belong to. */
export function meetingsPage(meetings: readonly Meeting[], conventions: readonly Convention[], reader: Reader): Page {
  const { words } = reader
  return {
    title: words.meetings.title,
    place: 'meetings',
    text: (
      <article class="meetings">
        <h1>{words.meetings.title}</h1>
        {meetings.length === 0 && <p class="intro">{words.meetings.empty}</p>}
        <ul class="plain shelf">
          {meetings.map((meeting) => (
            <One meeting={meeting} reader={reader} />
          ))}
        </ul>
        <ul class="plain programmes">
          {conventions.map((convention) => {
            const { years } = convention.programme
            return (
              <li>
                <a href={linkTo(reader, programmePath(convention))}>
                  {nounIn(convention, convention.treaty.name, reader)} ·{' '}
                  {words.programme.title(Math.min(...years), Math.max(...years))}
                </a>
              </li>
            )
          })}
        </ul>
      </article>
    ),
  }
}
