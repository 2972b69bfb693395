import type { Child } from 'hono/jsx'
import type { Meeting } from '../procedure/meeting.ts'
import { linkTo, placeOf, reportPath } from './addresses.ts'
import { PREPARATION_WORDS } from '../languages/preparation.ts'
import type { Page } from './frame.tsx'
import {
  notAttending,
  notIntroduced,
  pendingParagraphs,
  personGaps,
  statesWithoutGroup,
  textGaps,
  type TextGap,
} from './gaps.ts'
import { English } from './meeting.tsx'
import { oddities } from './preparation/odd.ts'
import { oddText } from './preparation/oddWords.ts'
import { makerName, meetingName, participants, personName } from './names.ts'
import type { Reader } from './reader.ts'
import { SymbolOf } from './symbols.tsx'

type Row = { readonly where: Child; readonly what: readonly Child[] }

function Table({
  id,
  title,
  rows,
  reader,
}: {
  readonly id: string
  readonly title: string
  readonly rows: readonly Row[]
  readonly reader: Reader
}) {
  const { missing } = reader.words
  if (rows.length === 0) return null
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <div class="scroll" role="group" aria-labelledby={id} tabindex={0}>
        <table class="gaps">
          <caption class="spoken">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{missing.where}</th>
              <th scope="col">{missing.what}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ where, what }) => (
              <tr>
                <th scope="row">{where}</th>
                <td>
                  {what.map((one) => (
                    <p>{one}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Where texts with the same gaps stand: each document and item by itself, the units of a mandate together. */
function places(meeting: Meeting, gaps: readonly TextGap['about'][], reader: Reader): readonly Child[] {
  const { convention } = meeting
  const mandates = [...new Set(gaps.flatMap((one) => ('mandate' in one ? [one.mandate] : [])))]
  const single = gaps.flatMap((one): Child[] => {
    if ('document' in one) return [<SymbolOf symbol={one.document} meeting={meeting} reader={reader} />]
    if ('item' in one) return [reader.words.meeting.item(one.item)]
    return 'paper' in one ? [reader.words.deeds.presentChairPaper] : []
  })
  const units = mandates.map((id) => {
    const found = convention.programme.mandates.find((one) => one.id === id)
    const letters = gaps.flatMap((one) =>
      'mandate' in one && one.mandate === id && one.unit !== null ? [one.unit] : [],
    )
    return (
      <>
        <bdi>{found ? makerName(convention, found.maker, reader) : id}</bdi>{' '}
        {letters.length > 0 && <bdi class="symbol">{letters.map((letter) => `(${letter})`).join(' ')}</bdi>}
      </>
    )
  })
  return [...single, ...units]
}

function texts(meeting: Meeting, reader: Reader): readonly Row[] {
  const { missing, record, list } = reader.words
  const pending = pendingParagraphs(meeting).map(({ no, id, languages }) => ({
    where: <a href={linkTo(reader, reportPath(meeting, 'draft'), placeOf(id))}>{record.paragraph(no)}</a>,
    what: [
      `${reader.report.frame.notes.pending} (${list(languages.map((one) => reader.report.frame.languageName(one)))})`,
    ],
  }))
  const alike = new Map<string, TextGap[]>()
  for (const gap of textGaps(meeting)) {
    const key = JSON.stringify([gap.none, gap.unofficial])
    alike.set(key, [...(alike.get(key) ?? []), gap])
  }
  const rows = [...alike.values()].map((gaps) => ({
    where: (
      <ul class="plain">
        {places(
          meeting,
          gaps.map((one) => one.about),
          reader,
        ).map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    ),
    what: [
      ...gaps[0]!.none.map((one) => missing.noVersion(one)),
      ...gaps[0]!.unofficial.map(({ language, from }) => missing.notOfficial(language, from)),
    ],
  }))
  return [...pending, ...rows]
}

/** What a reviser, the secretariat or a delegation has still to supply or confirm. */
export function missingPage(meeting: Meeting, reader: Reader): Page {
  const { missing, meeting: about, nav } = reader.words
  const persons = personGaps(meeting).map(({ person, none, unconfirmed }) => ({
    where: <bdi>{personName(person, reader)}</bdi>,
    what: [...none.map((one) => missing.noName(one)), ...unconfirmed.map((one) => missing.unconfirmedName(one))],
  }))
  const states = participants(meeting, statesWithoutGroup(meeting), reader).map((where) => ({
    where,
    what: [missing.noGroup],
  }))
  const attendance = participants(meeting, notAttending(meeting), reader).map((where) => ({
    where,
    what: [missing.notAttending],
  }))
  const rules = Object.values(meeting.convention.rules)
    .filter(({ verified }) => !verified)
    .map(({ number, paragraph, norm }) => ({
      where: number === null ? '–' : about.rule(number, paragraph ?? null),
      what: [missing.unconfirmedRule, <English text={norm} reader={reader} />],
    }))
  const documents = notIntroduced(meeting).map((symbol) => ({
    where: <SymbolOf symbol={symbol} meeting={meeting} reader={reader} />,
    what: [missing.notIntroduced],
  }))
  const odd = oddities(meeting)
  const preparation =
    odd.length === 0
      ? []
      : [{ where: <bdi class="symbol">{meeting.symbol}</bdi>, what: odd.map((one) => oddText(one, meeting, reader)) }]
  const all = [
    { id: 'preparation', title: PREPARATION_WORDS[reader.language].odd.title, rows: preparation },
    { id: 'documents', title: missing.documents, rows: documents },
    { id: 'texts', title: missing.texts, rows: texts(meeting, reader) },
    { id: 'persons', title: missing.persons, rows: persons },
    { id: 'attendance', title: missing.attendance, rows: attendance },
    { id: 'states', title: missing.states, rows: states },
    { id: 'rules', title: missing.rules, rows: rules },
  ]
  return {
    title: `${meeting.symbol} · ${nav.missing}`,
    place: 'missing',
    meeting,
    text: (
      <article class="missing">
        <h1>{missing.title}</h1>
        <p class="about">{meetingName(meeting, reader)}</p>
        <p class="intro">{missing.intro}</p>
        {all.every(({ rows }) => rows.length === 0) ? (
          <p>{missing.nothing}</p>
        ) : (
          all.map((one) => <Table {...one} reader={reader} />)
        )}
      </article>
    ),
  }
}
