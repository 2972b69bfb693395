import type { DocumentKind, MeetingDocument } from '../../procedure/meeting.ts'
import { LANGUAGES, type Language } from '../../treaty/text.ts'
import { placeInSeries } from '../../treaty/series.ts'
import { group, nounIn, submitterOf } from '../names.ts'
import { Read } from '../read.tsx'
import { SymbolOf } from '../symbols.tsx'
import { Do, Entered, Line, Part, prepared, Press, type Preparing } from './deed.tsx'
import { column, Input, languageName, Languages, Select, TextFields } from './fields.tsx'
import { named, partiesOf } from './officers.tsx'
import { nextSymbol, toReserve } from './proposed.ts'

const PLACE = 'papers'

/** The languages in which a document of a kind is issued, as its series says; the original alone where the series has only that. */
function issuedIn({ meeting, reader }: Preparing, symbol: string): readonly Language[] {
  const languages = placeInSeries(meeting.convention, meeting.symbol, symbol)?.series?.languages
  return languages === 'all'
    ? LANGUAGES
    : languages === 'original' || languages === undefined
      ? [reader.language]
      : languages
}

function Document({ given, document }: { readonly given: Preparing; readonly document: MeetingDocument }) {
  const { meeting, reader } = given
  const { symbol, kind, title, submitter, group: of, languages } = document
  const about = [
    reader.words.documentKinds[kind],
    ...(submitter === null ? [] : [submitterOf(meeting, submitter, reader)]),
    ...(of === null ? [] : [reader.words.meeting.onBehalfOf(group(meeting.convention, of, reader))]),
    ...(languages === null ? [] : [reader.report.frame.list(languages.map((code) => languageName(code, reader)))]),
  ]
  return (
    <Line given={given} no={document.act} place={PLACE}>
      <SymbolOf symbol={symbol} meeting={meeting} reader={reader} />{' '}
      {title && <Read text={title} meeting={null} reader={reader} />}
      <small class="note">{about.join(' · ')}</small>
    </Line>
  )
}

/** A paper to be entered: its symbol, who submits it, its title, its languages. */
function Paper({ given, kind }: { readonly given: Preparing; readonly kind: DocumentKind }) {
  const { meeting, reader } = given
  const { convention } = meeting
  const words = prepared(given).papers
  const symbol = nextSymbol(meeting, kind)
  if (symbol === null) return null
  const of = `${PLACE}-${kind}`
  const paper = kind === 'workingPaper'
  return (
    <details>
      <summary>{words.kinds[kind]}</summary>
      <Do
        given={given}
        deed="submitDocument"
        by={paper ? null : 'secretariat'}
        place={PLACE}
        no={symbol}
        of={{ kind }}
        label={words.send}
      >
        <Input
          name="symbol"
          of={of}
          label={column('symbol', given)}
          value={symbol}
          required
          maxlength={120}
          language="en"
          reader={reader}
        />
        {paper ? (
          <>
            <Select
              given={given}
              name="_by"
              of={of}
              label={column('submitter', given)}
              required
              groups={[
                { choices: named(meeting, partiesOf(meeting), reader) },
                {
                  title: reader.words.meeting.observers,
                  choices: named(
                    meeting,
                    meeting.registered.flatMap(({ who }) => who).filter((one) => !partiesOf(meeting).includes(one)),
                    reader,
                  ),
                },
              ]}
            />
            <Select
              given={given}
              name="group"
              of={of}
              label={column('group', given)}
              groups={[
                { choices: Object.keys(convention.groups).map((id) => [id, group(convention, id, reader)] as const) },
              ]}
            />
          </>
        ) : (
          <Select
            given={given}
            name="unit"
            of={of}
            label={words.unit}
            groups={[
              {
                choices: Object.entries(convention.units).map(
                  ([id, { noun }]) => [id, nounIn(convention, noun, reader)] as const,
                ),
              },
            ]}
          />
        )}
        <TextFields given={given} path="title" of={of} label={words.titleOf} />
        <Languages
          given={given}
          name="languages"
          legend={column('languages', given)}
          ticked={issuedIn(given, symbol)}
        />
      </Do>
    </details>
  )
}

/** Documents: symbols reserved ahead, background documents, working papers. */
export function Papers({ given }: { readonly given: Preparing }) {
  const { meeting } = given
  const words = prepared(given).papers
  const hasAgenda = meeting.documents.some(({ kind }) => kind === 'agenda')
  return (
    <Part given={given} place={PLACE} title={words.title}>
      {meeting.documents.length > 0 && (
        <Entered>
          {meeting.documents.map((document) => (
            <Document given={given} document={document} />
          ))}
        </Entered>
      )}
      {toReserve(meeting)
        .filter((kind) => kind !== 'report' || hasAgenda) // the agenda comes first in its series
        .map((kind) => {
          const symbol = nextSymbol(meeting, kind)
          return (
            symbol !== null && (
              <Press
                given={given}
                deed="reserveSymbol"
                by="secretariat"
                place={PLACE}
                no={symbol}
                of={{ symbol, kind, ...(kind === 'draftReport' && meeting.chair ? { submitter: 'chair' } : {}) }}
                label={words.reserve(words.kinds[kind], symbol)}
              />
            )
          )
        })}
      <Paper given={given} kind="background" />
      <Paper given={given} kind="workingPaper" />
    </Part>
  )
}
