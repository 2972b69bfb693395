import { noun } from '../treaty/convention.ts'
import { calledFor } from '../treaty/programme.ts'
import { readIn, type Language } from '../treaty/text.ts'
import { placeInSeries } from '../treaty/series.ts'
import { sittingOf, type Meeting } from '../procedure/meeting.ts'
import type { Masthead, Report } from './document.ts'
import { bodyNouns } from './body.ts'
import type { ReportLanguage } from './words.ts'
import { itemTitle } from './item.ts'

type Front = Pick<Report, 'meeting' | 'symbol' | 'status' | 'notice' | 'title' | 'masthead'>

/** Between two statements on one line, where the language does not write "; ". */
const BETWEEN: { readonly [L in Language]?: string } = { ar: '؛ ', fr: '\u00a0; ', zh: '；' }

/** The front of the report or of its draft: treaty, body, session, dates, item, stamps, title, and what the version is worth. */
export function mastheadOf(
  meeting: Meeting,
  language: ReportLanguage,
  as: 'report' | 'draft',
  waiting: readonly string[],
): Front {
  const { convention, convened, adoption, issue, draft } = meeting
  const { frame } = language
  const status = issue ? 'issued' : adoption ? 'adopted' : draft ? 'tabled' : 'draft'
  const document = meeting.documents.find(({ kind }) => kind === (as === 'report' ? 'report' : 'draftReport')) ?? null
  const adopted = adoption && sittingOf(meeting, adoption.sitting)?.date
  const notice = [
    ...(meeting.convention.practice ? [frame.status.practice] : []),
    as === 'draft' ? frame.status.draft : frame.status.advance,
    ...(adopted && as === 'report' ? [frame.status.adopted(frame.day(adopted))] : []),
    ...(meeting.closing && !adoption ? [frame.status.notAdopted] : []),
    ...(waiting.length > 0 ? [frame.status.foreseen(waiting)] : []),
  ].join(BETWEEN[language.code] ?? '; ')
  const about = bodyNouns(meeting)
  const base = { meeting: meeting.symbol, symbol: document?.symbol ?? null, status, notice } as const
  if (!about || !convened)
    return {
      ...base,
      title: meeting.symbol,
      masthead: {
        treaty: inLanguage(meeting, language, convention.treaty.long),
        body: '',
        session: null,
        meeting: { name: '', dates: null },
        item: null,
        stamps: [frame.masthead.language],
      },
    }
  const body = convention.bodies[convened.body]!
  const parent = body.parent === undefined ? null : convention.bodies[body.parent]!
  const called = parent ? calledFor(convention.programme, body.parent!, convened.year) : null
  const city = (place: string | undefined) =>
    place === undefined ? null : noun(convention, convention.places[place]!.city)
  const calledCity = city(called?.place)
  const calledDates = called && calledCity ? frame.masthead.placeAndDates(calledCity, called) : null
  const named = nameInYear(meeting, language, (parent ?? body).noun, convened.year)
  const item = (meeting.agenda ?? meeting.proposedAgenda)?.items.find(({ standing }) => standing !== undefined)
  const itemText = item ? itemTitle(meeting, item) : null
  const series = document ? (placeInSeries(convention, meeting.symbol, document.symbol)?.series ?? null) : null
  const date =
    as === 'report' ? (issue?.date ?? document?.date ?? null) : draft ? dateOfSittingOf(meeting, draft.act) : null
  const masthead: Masthead = {
    treaty: inLanguage(meeting, language, convention.treaty.long),
    body: named ?? inLanguage(meeting, language, parent ? parent.noun : body.noun),
    session: !parent
      ? null
      : named === null
        ? { name: frame.masthead.session(convened.year), dates: calledDates }
        : calledDates === null // the parent's name says the year of its session
          ? null
          : { name: calledDates, dates: null },
    meeting: {
      name: nameInYear(meeting, language, body.noun, convened.year) ?? inLanguage(meeting, language, body.noun),
      dates: frame.masthead.placeAndDates(city(convened.place)!, convened),
    },
    item: item
      ? { label: frame.masthead.item(item.no), title: (itemText && readIn(itemText, language.code)?.text) ?? '' }
      : null,
    stamps: [
      ...(series ? [frame.masthead.distribution(series.distribution)] : []),
      ...(date ? [frame.masthead.date(date)] : []),
      frame.masthead.language,
      ...(document?.original ? [frame.masthead.original(document.original)] : []),
    ],
  }
  const title =
    as === 'draft'
      ? frame.draftTitle({ body: about.full, year: convened.year })
      : frame.title({ body: about.full, year: convened.year })
  return { ...base, title, masthead }
}

/** A name as it stands alone in a heading. */
function inLanguage(meeting: Meeting, { code }: ReportLanguage, id: string): string {
  const one = noun(meeting.convention, id)
  return code === 'ru' ? one.ru.cases.nominative : one[code].text
}

/** A name that has its year in it, as it stands alone in a heading; null for other names. */
function nameInYear(meeting: Meeting, { code }: ReportLanguage, id: string, year: number): string | null {
  const one = noun(meeting.convention, id)
  const form = code === 'ru' ? one.ru.inYear?.nominative : one[code].inYear
  const name = form?.replace('{year}', String(year))
  return name === undefined ? null : `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function dateOfSittingOf(meeting: Meeting, act: number): string | null {
  const entry = meeting.entries[act - 1]
  return entry?.act ? (sittingOf(meeting, entry.act.sitting)?.date ?? null) : null
}
