import type { Deed } from '../procedure/acts.ts'
import type { Body, Entry, Source } from '../procedure/act.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { actPlace, linkTo, pathBehind } from './addresses.ts'
import type { Page } from './frame.tsx'
import { actor, meetingName } from './names.ts'
import { assumedIn, Particulars, ruleName } from './particulars.tsx'
import { inLanguage, type Reader } from './reader.ts'
import { actName } from './sidenote.tsx'
import { SymbolOf, Text } from './symbols.tsx'

/** An entry of the record with the hash by which the next one names it. */
export type Sealed = Entry & { readonly hash: string }

/** 2018-08-16 08:00:00, which every language reads alike. */
const clock = (at: string): string => at.slice(0, 19).replace('T', ' ')

function SourceOf({
  source: { document, paragraph, assumed, note },
  meeting,
  reader,
}: {
  readonly source: Source
  readonly meeting: Meeting
  readonly reader: Reader
}) {
  const { record } = reader.words
  return (
    <>
      <p>
        <b>{record.source}</b> <SymbolOf symbol={document} meeting={meeting} reader={reader} />
        {paragraph !== undefined &&
          (/^[\d\s,.()–-]+$/.test(paragraph) ? (
            <> {record.paragraph(paragraph)}</>
          ) : (
            <>
              {' '}
              <bdi {...inLanguage(reader, 'en')}>{paragraph}</bdi>
            </>
          ))}
      </p>
      {assumed && assumed.length > 0 && <p>{assumedIn(assumed, reader)}</p>}
      {note !== undefined && (
        <p {...inLanguage(reader, 'en')}>
          <Text text={note} meeting={meeting} reader={reader} />
        </p>
      )}
    </>
  )
}

const Yields = ({
  yields,
  meeting,
  reader,
}: {
  readonly yields: NonNullable<Body['yields']>
  readonly meeting: Meeting
  readonly reader: Reader
}) => (
  <ul class="particulars">
    {Object.entries(yields).map(([rule, by]) => (
      <li>
        {ruleName(meeting, rule, reader)}{' '}
        {typeof by === 'number' ? <a href={`#${actPlace(by)}`}>{actName(meeting, by, reader)}</a> : <q>{by}</q>}
      </li>
    ))}
  </ul>
)

function Act({
  entry,
  meeting,
  reader,
}: {
  readonly entry: Sealed
  readonly meeting: Meeting
  readonly reader: Reader
}) {
  const { record, deeds } = reader.words
  const { no, at, act, hash } = entry
  const struck = meeting.struck.get(no)
  const deed = act ? (deeds[act.kind as Deed] ?? act.kind) : null
  return (
    <li class={`para${struck === undefined ? '' : ' struck'}`} id={actPlace(no)}>
      <a class="no" href={`#${actPlace(no)}`}>
        {no}
      </a>
      <div class="words">
        {act ? (
          <>
            <h2>
              {struck === undefined ? deed : <s>{deed}</s>} <small>{actor(meeting, act.by, reader)}</small>
            </h2>
            {struck !== undefined && (
              <p class="waits">
                <a href={`#${actPlace(struck)}`}>{record.struck(struck)}</a>
              </p>
            )}
            <Particulars kind={act.kind} particulars={act.particulars} meeting={meeting} reader={reader} />
            {act.yields && <Yields yields={act.yields} meeting={meeting} reader={reader} />}
          </>
        ) : (
          <p class="withheld">{record.withheld}</p>
        )}
      </div>
      <div class="side" role="note" aria-label={`${record.no} ${no}`}>
        <p>
          <b>{record.time}</b> <time datetime={at}>{clock(at)}</time>
        </p>
        {act?.source && <SourceOf source={act.source} meeting={meeting} reader={reader} />}
        <p class="hash">
          <b>{record.hash}</b> <code>{hash}</code>
        </p>
      </div>
    </li>
  )
}

/** Every act in its order: who, what, when, from which source; struck ones lined through, withheld ones shown as such. */
export function recordPage(meeting: Meeting, entries: readonly Sealed[], reader: Reader): Page {
  const { record, nav } = reader.words
  const last = entries.at(-1)
  return {
    title: `${meeting.symbol} · ${nav.record}`,
    place: 'record',
    meeting,
    text: (
      <article class="record">
        <h1>{nav.record}</h1>
        <p class="about">{meetingName(meeting, reader)}</p>
        <p class="intro">{record.intro}</p>
        <p class="deed">
          <a href={pathBehind(meeting.symbol, 'record.jsonl')} download>
            {record.download}
          </a>
        </p>
        <ol class="entries">
          {entries.map((entry) => (
            <Act entry={entry} meeting={meeting} reader={reader} />
          ))}
        </ol>
        <footer class="head">
          {last && <p>{record.head(last.no, last.hash)}</p>}
          <p>{record.verify}</p>
          <p>
            <a href={linkTo(reader, pathBehind(meeting.symbol, 'missing'))}>{nav.missing}</a>
          </p>
        </footer>
      </article>
    ),
  }
}
