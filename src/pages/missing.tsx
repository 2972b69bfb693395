import type { Child } from 'hono/jsx'
import type { Meeting } from '../procedure/meeting.ts'
import type { Language } from '../treaty/text.ts'
import { linkTo, placeOf, reportPath } from './addresses.ts'
import type { Page } from './frame.tsx'
import { notIntroduced, pendingParagraphs, personGaps, statesWithoutGroup, textGaps, type TextGap } from './gaps.ts'
import { English } from './meeting.tsx'
import { makerName, meetingName, participants, personName } from './names.ts'
import { itemName } from './particulars.tsx'
import type { Reader } from './reader.ts'
import { SymbolOf } from './symbols.tsx'

type Row = { readonly where: Child; readonly what: readonly Child[] }

function Table({ id, title, rows, reader }: { readonly id: string; readonly title: string; readonly rows: readonly Row[]; readonly reader: Reader }) {
  const { missing } = reader.words
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="scroll" role="region" aria-labelledby={id} tabindex={0}>
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

const about = (meeting: Meeting, gap: TextGap['about'], reader: Reader): Child => {
  if ('document' in gap) return <SymbolOf symbol={gap.document} meeting={meeting} reader={reader} />
  if ('item' in gap) return itemName(meeting, gap.item, reader)
  if ('paper' in gap) return reader.words.deeds.presentChairPaper
  const found = meeting.convention.programme.mandates.find(({ id }) => id === gap.mandate)
  return `${found ? makerName(meeting.convention, found.maker, reader) : gap.mandate}${gap.unit === null ? '' : ` (${gap.unit})`}`
}

const sentences = (all: readonly string[], { words }: Reader): string => words.list(all)

function texts(meeting: Meeting, reader: Reader): readonly Row[] {
  const { missing } = reader.words
  const said = ({ none, unofficial }: TextGap): readonly Child[] => [
    ...(none.length > 0 ? [sentences(none.map((one) => missing.noVersion(one)), reader)] : []),
    ...(unofficial.length > 0 ? [sentences(unofficial.map(({ language, from }) => missing.notOfficial(language, from)), reader)] : []),
  ]
  const pending = pendingParagraphs(meeting).map(({ no, id, languages }) => ({
    where: <a href={linkTo(reader, reportPath(meeting, 'draft'), placeOf(id))}>{reader.words.record.paragraph(no)}</a>,
    what: [`${reader.report.frame.notes.pending} (${reader.words.list(languages.map((one) => reader.report.frame.languageName(one)))})`],
  }))
  const one = textGaps(meeting)
  const same = new Map<string, { readonly gap: TextGap; readonly where: TextGap['about'][] }>()
  for (const gap of one) {
    const key = JSON.stringify([gap.none, gap.unofficial, 'mandate' in gap.about ? gap.about.mandate : 'document' in gap.about])
    const known = same.get(key)
    if (known) known.where.push(gap.about)
    else same.set(key, { gap, where: [gap.about] })
  }
  return [
    ...pending,
    ...[...same.values()].map(({ gap, where }) => ({
      where: (
        <ul class="plain">
          {where.map((one) => (
            <li>{about(meeting, one, reader)}</li>
          ))}
        </ul>
      ),
      what: said(gap),
    })),
  ]
}

const inLanguages = (languages: readonly Language[], say: (language: Language) => string, reader: Reader): readonly string[] =>
  languages.length === 0 ? [] : [sentences(languages.map(say), reader)]

/** What a reviser, the secretariat or a delegation has still to supply or confirm. */
export function missingPage(meeting: Meeting, reader: Reader): Page {
  const { missing, meeting: about, nav } = reader.words
  const persons = personGaps(meeting).map(({ person, none, unconfirmed }) => ({
    where: <bdi>{personName(person, reader)}</bdi>,
    what: [...inLanguages(none, missing.noName, reader), ...inLanguages(unconfirmed, missing.unconfirmedName, reader)],
  }))
  const states = participants(meeting, statesWithoutGroup(meeting), reader).map((where) => ({ where, what: [missing.noGroup] }))
  const rules = Object.values(meeting.convention.rules)
    .filter(({ verified }) => !verified)
    .map(({ number, paragraph, norm }) => ({
      where: number === null ? '–' : about.rule(number, paragraph ?? null),
      what: [missing.unconfirmedRule, <English text={norm} reader={reader} />],
    }))
  const documents = notIntroduced(meeting).map((symbol) => ({ where: <SymbolOf symbol={symbol} meeting={meeting} reader={reader} />, what: [missing.notIntroduced] }))
  const all = [
    { id: 'documents', title: missing.documents, rows: documents },
    { id: 'texts', title: missing.texts, rows: texts(meeting, reader) },
    { id: 'persons', title: missing.persons, rows: persons },
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
        {all.every(({ rows }) => rows.length === 0) ? <p>{missing.nothing}</p> : all.map((one) => <Table {...one} reader={reader} />)}
      </article>
    ),
  }
}
