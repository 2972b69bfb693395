import { PAGE_WORDS, REPORT_LANGUAGES } from '../src/languages/index.ts'
import { framed } from '../src/pages/frame.tsx'
import { preparationPage } from '../src/pages/desks/preparation.tsx'
import type { Reader } from '../src/pages/reader.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { zoneOf } from '../src/treaty/clock.ts'
import type { Language } from '../src/treaty/text.ts'

/** A reader of a language who has not chosen it by name. */
export const reader = (language: Language): Reader => ({
  language,
  words: PAGE_WORDS[language],
  report: REPORT_LANGUAGES[language],
  chosen: false,
})

/** The desk of preparation as a page, on the first day of 2018. */
export const preparationShown = (meeting: Meeting, language: Language = 'en'): string => {
  const { utc, local } = zoneOf(meeting.convention.timeZone)
  const page = preparationPage({
    meeting,
    reader: reader(language),
    id: 'x',
    utc,
    now: '2018-01-01T00:00:00.000Z',
    local: (at) => ({ day: local(at).slice(0, 10), hour: local(at).slice(11) }),
  })
  return framed(page, reader(language), { path: '/here', style: '/s.css', icon: '/i.svg' })
}
