import type { Child } from 'hono/jsx'
import type { MeetingDocument, Meeting } from '../procedure/meeting.ts'
import { documentTitle, languagesOf } from '../report/annexes.ts'
import { itemTitle } from '../report/item.ts'
import { bySeries } from '../treaty/series.ts'
import { LANGUAGES } from '../treaty/text.ts'
import { linkTo, reportPath } from './addresses.ts'
import type { Page } from './frame.tsx'
import { group, meetingName, nounIn, participant, participants, personName, placeAndDates } from './names.ts'
import { Names, Read } from './read.tsx'
import { inLanguage, type Reader } from './reader.ts'
import { SymbolOf, Text } from './symbols.tsx'

type Given = { readonly meeting: Meeting; readonly reader: Reader }

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children?: Child }) {
  return (
    <section id={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

function Agenda({ meeting, reader }: Given) {
  const agenda = meeting.agenda ?? meeting.proposedAgenda
  const { words } = reader
  if (!agenda) return null
  const gaps = agenda.items.some(({ no }, at) => no !== at + 1)
  return (
    <Part id="agenda" title={words.meeting.agenda}>
      <p>
        <SymbolOf symbol={agenda.document} {...{ meeting, reader }} />
      </p>
      <ol class="items">
        {agenda.items.map((item) => {
          const title = itemTitle(meeting, item)
          return (
            <li value={item.no}>
              <b>{words.meeting.item(item.no)}</b> {title && <Read text={title} meeting={meeting} reader={reader} />}
            </li>
          )
        })}
      </ol>
      {gaps && <p class="quiet">{words.meeting.itemsNotStated}</p>}
    </Part>
  )
}

function Officers({ meeting, reader }: Given) {
  const { words } = reader
  const { chair, secretariat, convention } = meeting
  if (!chair && secretariat.length === 0) return null
  return (
    <Part id="officers" title={words.meeting.officers}>
      <dl class="facts">
        {chair && (
          <div>
            <dt>{words.meeting.roles.chair}</dt>
            <dd>
              <b>{personName(chair.person, reader)}</b> · {participant(meeting, chair.state, reader)}
            </dd>
          </div>
        )}
        {secretariat.map(({ role, person, post, unit }) => (
          <div>
            <dt>{words.meeting.roles[role]}</dt>
            <dd>
              <b>{personName(person, reader)}</b> ·{' '}
              {nounIn(convention, convention.posts[post]?.[person.gender] ?? post, reader)} ·{' '}
              {nounIn(convention, convention.units[unit]?.noun ?? unit, reader)}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

const Sittings = ({ meeting, reader: { words } }: Given) =>
  meeting.sittings.length === 0 ? null : (
    <Part id="sittings" title={words.meeting.sittings}>
      <ul class="plain">
        {meeting.sittings.map((one) => (
          <li>
            {words.meeting.sitting(one.no, one.private)} · {words.day(one.date)}
          </li>
        ))}
      </ul>
    </Part>
  )

function WhoSpoke({ meeting, reader }: Given) {
  const { words } = reader
  const { discussions, groupStatements, observerStatements, convention } = meeting
  const items = [...new Set([...discussions, ...groupStatements, ...observerStatements].map(({ item }) => item))].sort(
    (a, b) => a - b,
  )
  if (items.length === 0) return null
  const all = (of: readonly { readonly item: number; readonly who: readonly string[] }[], no: number) =>
    participants(meeting, [...new Set(of.filter(({ item }) => item === no).flatMap(({ who }) => who))], reader)
  return (
    <Part id="speakers" title={words.meeting.whoSpoke}>
      {items.map((no) => {
        const item = (meeting.agenda ?? meeting.proposedAgenda)?.items.find((one) => one.no === no)
        const title = item ? itemTitle(meeting, item) : null
        const [own, observers] = [all(discussions, no), all(observerStatements, no)]
        return (
          <>
            <h3>
              {words.meeting.item(no)} {title && <Read text={title} meeting={meeting} reader={reader} />}
            </h3>
            <dl class="facts">
              {own.length > 0 && (
                <div>
                  <dt>{words.meeting.inOwnName}</dt>
                  <dd>{words.list(own)}</dd>
                </div>
              )}
              {groupStatements
                .filter((one) => one.item === no)
                .map((one) => (
                  <div>
                    <dt>{words.meeting.onBehalfOf(group(convention, one.group, reader))}</dt>
                    <dd>{participant(meeting, one.who, reader)}</dd>
                  </div>
                ))}
              {observers.length > 0 && (
                <div>
                  <dt>{words.meeting.observers}</dt>
                  <dd>{words.list(observers)}</dd>
                </div>
              )}
            </dl>
          </>
        )
      })}
    </Part>
  )
}

/** The documents of a meeting in the order of their series. */
export const inOrder = (meeting: Meeting): readonly MeetingDocument[] =>
  [...meeting.documents].sort(bySeries(meeting.convention, meeting.symbol))

/** A document's title as its reader gets it, with who submitted it; in another language where no version is held. */
export function DocumentTitle({ document, meeting, reader }: Given & { readonly document: MeetingDocument }) {
  const { title, text } = documentTitle({ meeting, language: reader.report }, document)
  const foreign = text && text.versions[reader.language] === undefined ? text : null
  return foreign ? (
    <Read text={foreign} meeting={meeting} reader={reader} />
  ) : (
    <Text text={title} meeting={meeting} reader={reader} />
  )
}

/** The languages a document is issued in, as a reader is told them. */
export function issuedIn(meeting: Meeting, document: MeetingDocument, { words, report }: Reader): string {
  const languages = languagesOf(meeting, document)
  return languages.length === LANGUAGES.length
    ? words.meeting.allSix
    : words.list(languages.map((one) => report.frame.languageName(one)))
}

const Documents = ({ meeting, reader }: Given) =>
  meeting.documents.length === 0 ? null : (
    <Part id="documents" title={reader.words.meeting.documents}>
      <div class="scroll" role="group" aria-labelledby="documents-title" tabindex={0}>
        <table class="wide">
          <caption class="spoken">{reader.words.meeting.documents}</caption>
          <thead>
            <tr>
              <th scope="col">{reader.report.frame.documents.column.symbol}</th>
              <th scope="col">{reader.report.frame.documents.column.title}</th>
              <th scope="col">{reader.words.meeting.languages}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(meeting).map((document) => (
              <tr>
                <th scope="row">
                  <SymbolOf symbol={document.symbol} meeting={meeting} reader={reader} />
                </th>
                <td class="document">
                  <DocumentTitle document={document} meeting={meeting} reader={reader} />
                </td>
                <td>{issuedIn(meeting, document, reader)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  )

function Participants({ meeting, reader }: Given) {
  const { words } = reader
  const { classes } = meeting.convention
  const count = meeting.organizations.reduce((sum, one) => sum + one.count, 0)
  const present = Object.entries(classes).flatMap(([as, { of }]) => {
    const who = [...new Set(meeting.attendance.filter((one) => one.as === as).flatMap((one) => one.who))]
    const number = of === 'organization' ? who.length + count : who.length
    return number === 0 ? [] : [{ as, of, who, number }]
  })
  if (present.length === 0) return null
  return (
    <Part id="participants" title={words.meeting.participants}>
      {present.map(({ of, who, number }) => (
        <>
          <h3>{words.meeting.present(number, words.classes[of])}</h3>
          {who.length > 0 && <Names names={participants(meeting, who, reader)} reader={reader} open />}
        </>
      ))}
    </Part>
  )
}

/** A meeting at one sight: its agenda and officers, who spoke on what, its documents, and who took part. */
export function meetingPage(meeting: Meeting, reader: Reader): Page {
  const { words } = reader
  const { draft, adoption, issue, convened } = meeting
  const status = issue ? 'issued' : adoption ? 'adopted' : draft ? 'tabled' : 'draft'
  const given = { meeting, reader }
  const occasion = placeAndDates(meeting, reader)
  return {
    title: `${meeting.symbol} · ${meetingName(meeting, reader)}`,
    place: 'meeting',
    meeting,
    text: (
      <article class="meeting">
        <h1>{meetingName(meeting, reader)}</h1>
        {occasion && <p class="about">{occasion}</p>}
        {convened ? (
          <p class="deed">
            {words.meeting.status[status]}{' '}
            <a class="first" href={linkTo(reader, reportPath(meeting, issue || adoption ? 'report' : 'draft'))}>
              {words.document.readReport}
            </a>
          </p>
        ) : (
          <p class="intro">{words.meeting.nothingYet}</p>
        )}
        <Agenda {...given} />
        <Officers {...given} />
        <Sittings {...given} />
        <WhoSpoke {...given} />
        <Documents {...given} />
        <Participants {...given} />
      </article>
    ),
  }
}

/** A stretch of the program's data that is kept in English, and says so. */
export const English = ({ text, reader }: { readonly text: string; readonly reader: Reader }) => (
  <span {...inLanguage(reader, 'en')}>{text}</span>
)
