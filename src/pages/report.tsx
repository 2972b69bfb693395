import type { Meeting } from '../procedure/meeting.ts'
import type { Block, DocumentRow, Paragraph, Part, Report, Section } from '../report/document.ts'
import { downloadPath, linkTo, placeOf, reportPath, sectionPlace } from './addresses.ts'
import type { Page } from './frame.tsx'
import type { Reader } from './reader.ts'
import { SideNote } from './sidenote.tsx'
import { SymbolOf, Text } from './symbols.tsx'

interface Told {
  readonly report: Report
  readonly meeting: Meeting
  readonly reader: Reader
}

/** Stamps that the Arabic, Chinese and Russian versions keep in English say so to a voice that reads them. */
const stampLanguage = (stamp: string, { language }: Report): { lang?: 'en'; dir?: 'ltr' } =>
  /^(ar|ru|zh)$/.test(language) && !/[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]/u.test(stamp)
    ? { lang: 'en', dir: 'ltr' }
    : {}

const Line = ({
  kind,
  text,
  given,
}: {
  readonly kind: string
  readonly text: string | null | undefined
  readonly given: Told
}) =>
  text ? (
    <p class={kind}>
      <Text text={text} meeting={given.meeting} reader={given.reader} />
    </p>
  ) : null

function Front({ given }: { readonly given: Told }) {
  const { report, meeting, reader } = given
  const { treaty, body, session, stamps, item, meeting: own } = report.masthead
  return (
    <>
      <div class="masthead">
        <div>
          <Line kind="treaty" text={treaty} given={given} />
          <Line kind="body" text={body} given={given} />
        </div>
        <div class="stamps">
          {report.symbol !== null && (
            <p class="own">
              <bdi class="symbol">{report.symbol}</bdi>
            </p>
          )}
          {stamps.map((stamp) => (
            <p {...stampLanguage(stamp, report)}>{stamp}</p>
          ))}
        </div>
      </div>
      <div class="occasion">
        <Line kind="name" text={session?.name} given={given} />
        <Line kind="dates" text={session?.dates} given={given} />
        <Line kind="name" text={own.name} given={given} />
        <Line kind="dates" text={own.dates} given={given} />
        <Line kind="name" text={item?.label} given={given} />
        <Line kind="dates" text={item?.title} given={given} />
      </div>
      <h1>
        <Text text={report.title} meeting={meeting} reader={reader} />
      </h1>
      {report.notice !== '' && <p class="notice">{report.notice}</p>}
    </>
  )
}

/** In which formats, in the order of use, a report is handed out from its page. */
const HANDED_OUT = ['pdf', 'docx', 'html', 'md', 'txt', 'json'] as const

function Tools({ given: { report, meeting, reader }, as }: { readonly given: Told; readonly as: 'report' | 'draft' }) {
  const { words, language } = reader
  const other = as === 'report' ? 'draft' : 'report'
  const sections = report.sections.filter(({ headings }) => headings.length > 0)
  return (
    <div class="tools">
      <nav aria-label={words.report.downloads}>
        <b>{words.report.downloads}</b>
        <ul>
          {HANDED_OUT.map((extension) => (
            <li>
              <a href={downloadPath(reportPath(meeting, as), language, extension)}>
                {extension === 'md' ? 'Markdown' : extension.toUpperCase()}
              </a>
            </li>
          ))}
          <li>
            <a href={linkTo(reader, reportPath(meeting, other))}>
              {other === 'draft' ? words.report.asDraft : words.report.asReport}
            </a>
          </li>
        </ul>
      </nav>
      {sections.length > 1 && (
        <details>
          <summary>{words.report.contents}</summary>
          <nav aria-label={words.report.contents}>
            <ul>
              {sections.map(({ id, headings }) => (
                <li>
                  <a href={`#${sectionPlace(id)}`}>{headings.slice(0, 2).join(' ')}</a>
                </li>
              ))}
            </ul>
          </nav>
        </details>
      )}
    </div>
  )
}

function Table({
  rows,
  label,
  given,
}: {
  readonly rows: readonly (readonly string[])[]
  readonly label: string
  readonly given: Told
}) {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const [head = [], ...body] = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
  const words = (text: string) => <Text text={text} meeting={given.meeting} reader={given.reader} />
  return (
    <div class="scroll" role="group" aria-label={label} tabindex={0}>
      <table>
        <caption class="spoken">{label}</caption>
        <thead>
          <tr>{head.map((text) => (text === '' ? <td></td> : <th scope="col">{words(text)}</th>))}</tr>
        </thead>
        <tbody>
          {body.map((row) => (
            <tr>{row.map((text, at) => (at === 0 ? <th scope="row">{words(text)}</th> : <td>{words(text)}</td>))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Blocks({ told, label, given }: { readonly told: Paragraph; readonly label: string; readonly given: Told }) {
  const words = (text: string) => <Text text={text} meeting={given.meeting} reader={given.reader} />
  return (
    <div class="words">
      {told.blocks.map((one: Block) => {
        switch (one.block) {
          case 'text':
            return <p>{words(one.text)}</p>
          case 'item':
            return <p class="item">{words(one.text)}</p>
          case 'line':
            return <p class="line">{one.strong ? <strong>{words(one.text)}</strong> : words(one.text)}</p>
          case 'table':
            return <Table rows={one.rows} label={label} given={given} />
        }
      })}
    </div>
  )
}

const marks = (told: Paragraph | DocumentRow): string =>
  told.foreseen !== undefined ? ' foreseen' : told.pending ? ' pending' : ''

const ParagraphOf = ({
  told,
  heading,
  given,
}: {
  readonly told: Paragraph
  readonly heading: string
  readonly given: Told
}) => (
  <div class={`para${marks(told)}`} id={placeOf(told.id)}>
    <a class="no" href={`#${placeOf(told.id)}`}>
      {told.label}
    </a>
    <Blocks told={told} label={[heading, told.label].filter(Boolean).join(' ')} given={given} />
    <SideNote told={told} {...given} />
  </div>
)

const Row = ({ told, given }: { readonly told: DocumentRow; readonly given: Told }) => (
  <li class={`row${marks(told)}`} id={placeOf(told.id)}>
    <p class="of">
      <SymbolOf symbol={told.symbol} meeting={given.meeting} reader={given.reader} />
      {told.flag !== '' && <small>{told.flag}</small>}
    </p>
    <p class="words">
      <Text text={told.title} meeting={given.meeting} reader={given.reader} />
    </p>
    <SideNote told={told} {...given} />
  </li>
)

/** Rows that follow each other are one list of documents. */
const gathered = (parts: readonly Part[]): readonly (Exclude<Part, DocumentRow> | readonly DocumentRow[])[] => {
  const all: (Exclude<Part, DocumentRow> | DocumentRow[])[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (part.part !== 'document') all.push(part)
    else if (Array.isArray(last)) last.push(part)
    else all.push([part])
  }
  return all
}

function SectionOf({
  section: { id, kind, headings, parts },
  given,
}: {
  readonly section: Section
  readonly given: Told
}) {
  const [first = '', second, ...rest] = headings
  return (
    <section class={kind} id={sectionPlace(id)}>
      {first !== '' && (
        <h2>
          {first}
          {second !== undefined && (
            <>
              <br />
              {second}
            </>
          )}
        </h2>
      )}
      {rest.map((by) => (
        <p class="by">{by}</p>
      ))}
      {gathered(parts).map((part) => {
        if (!('part' in part))
          return (
            <ul class="documents">
              {part.map((told) => (
                <Row told={told} given={given} />
              ))}
            </ul>
          )
        if (part.part === 'subheading')
          return (
            <h3>
              <Text text={part.text} meeting={given.meeting} reader={given.reader} />
            </h3>
          )
        return <ParagraphOf told={part} heading={first} given={given} />
      })}
    </section>
  )
}

/** The report as it will be printed, with what each paragraph rests on beside it; or the draft of it. */
export function reportPage(meeting: Meeting, report: Report, reader: Reader, as: 'report' | 'draft'): Page {
  const given = { report, meeting, reader }
  return {
    title: [report.symbol ?? meeting.symbol, report.title].filter(Boolean).join(' · '),
    place: 'report',
    meeting,
    text: (
      <article class="report">
        <Tools given={given} as={as} />
        <Front given={given} />
        {report.sections.map((section) => (
          <SectionOf section={section} given={given} />
        ))}
        <footer class="head">{report.labels.recordHead(report.head.no, report.head.hash)}</footer>
      </article>
    ),
  }
}
