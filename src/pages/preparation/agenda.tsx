import { groundOf } from '../../procedure/ground.ts'
import type { AgendaItem, Meeting } from '../../procedure/meeting.ts'
import { itemTitle } from '../../report/item.ts'
import { topicOf } from '../../treaty/programme.ts'
import { LANGUAGES } from '../../treaty/text.ts'
import { Read } from '../read.tsx'
import { SymbolOf } from '../symbols.tsx'
import { Do, Entered, Line, Part, prepared, Press, type Preparing } from './deed.tsx'
import { column, Input, languageName, TextFields } from './fields.tsx'
import { asProgrammed, itemsProposed, nextSymbol } from './proposed.ts'

const PLACE = 'agenda'

/** How many further items there is room for. */
const SPARE = 4

function Document({ given }: { readonly given: Preparing }) {
  const { meeting, reader } = given
  const words = prepared(given)
  const held = meeting.documents.find(({ kind }) => kind === 'agenda')
  const symbol = nextSymbol(meeting, 'agenda')
  if (held)
    return (
      <Entered>
        <Line given={given} no={held.act} place={PLACE}>
          <SymbolOf symbol={held.symbol} meeting={meeting} reader={reader} />
          <small class="note">{words.agenda.document}</small>
        </Line>
      </Entered>
    )
  return symbol === null ? null : (
    <>
      <p class="quiet">{words.agenda.document}</p>
      <Press
        given={given}
        deed="submitDocument"
        by="chair"
        place={PLACE}
        of={{ symbol, kind: 'agenda', original: meeting.convention.programme.original }}
        label={words.papers.reserve(words.papers.kinds.agenda, symbol)}
      />
    </>
  )
}

/** Does the item rest on a part of the topic, in the topic's words or as it is said? */
function isPart({ convention, convened }: Meeting, item: AgendaItem): boolean {
  const ground = groundOf(convention, convened?.body ?? '', item)
  return 'on' in ground && (ground.on === 'part' || ground.on === 'saidPart')
}

/** A title as it is held, and the languages in which it is not. */
function Title({ given, item }: { readonly given: Preparing; readonly item: AgendaItem }) {
  const { meeting, reader } = given
  const words = prepared(given)
  const title = itemTitle(meeting, item)
  if (!title) return <span class="waits">{words.agenda.noHeldTitle}</span>
  const none = LANGUAGES.filter((code) => !title.versions[code]).map((code) => languageName(code, reader))
  return (
    <>
      <Read text={title} meeting={null} reader={reader} />
      {none.length > 0 && (
        <small class="note waits">
          {words.missing.noTitle(reader.words.meeting.item(item.no), reader.words.list(none))}
        </small>
      )}
    </>
  )
}

/** One item of the agenda to be proposed: what it is, its number, and its title where it has none of the programme's. */
function Item({
  given,
  item,
  at,
  ticked,
}: {
  readonly given: Preparing
  readonly item: AgendaItem
  readonly at: number
  readonly ticked: boolean
}) {
  const words = prepared(given).agenda
  const path = `items.${at}`
  const programmed = item.topic !== undefined ? 'topic' : item.standing !== undefined ? 'standing' : null
  const own = item.title !== undefined || itemTitle(given.meeting, item) === null
  return (
    <fieldset class="item">
      <legend>{programmed === null || item.title ? words.own : words[programmed]}</legend>
      <Input
        name={`${path}.no`}
        of={PLACE}
        label={column('item', given)}
        type="number"
        min={1}
        value={String(item.no)}
      />
      {programmed !== null && (
        <p class="field what">
          <label>
            <input type="checkbox" name={`${path}.${programmed}`} value={item[programmed]} checked={ticked} />{' '}
            {item.title ? words.within : <Title given={given} item={item} />}
          </label>
        </p>
      )}
      {own && (
        <TextFields
          given={given}
          path={`${path}.title`}
          of={`${PLACE}-${at}`}
          label={words.titleIn}
          text={item.title ?? null}
          open
        />
      )}
    </fieldset>
  )
}

function Proposal({ given }: { readonly given: Preparing }) {
  const { meeting } = given
  const words = prepared(given).agenda
  const document = meeting.documents.find(({ kind }) => kind === 'agenda')
  if (!document || meeting.agenda) return null
  const before = meeting.proposedAgenda?.items
  const proposed = itemsProposed(meeting)
  const items = before ?? proposed
  const left = proposed.filter(
    (one) => !items.some((item) => item.topic === one.topic && item.standing === one.standing),
  )
  const last = Math.max(0, ...items.map(({ no }) => no))
  return (
    <Do
      given={given}
      deed="proposeAgenda"
      by="chair"
      place={PLACE}
      no={String(meeting.proposedAgenda?.act ?? 0)}
      of={{ document: document.symbol }}
      label={before ? words.again : words.send}
    >
      <p class="quiet">{words.intro}</p>
      {[...items, ...left].map((item, at) => (
        <Item given={given} item={item} at={at} ticked={at < items.length} />
      ))}
      {Array.from({ length: SPARE }, (_, at) => {
        const no = items.length + left.length + at
        return (
          <fieldset class="item">
            <legend>{words.own}</legend>
            <Input
              name={`items.${no}.no`}
              of={PLACE}
              label={`${column('item', given)} (${last + left.length + at + 1} …)`}
              type="number"
              min={1}
            />
            {topicOf(meeting.convention.programme, asProgrammed(meeting).body) && (
              <p class="field what">
                <label>
                  <input type="checkbox" name={`items.${no}.topic`} value={asProgrammed(meeting).body} /> {words.within}
                </label>
              </p>
            )}
            <TextFields given={given} path={`items.${no}.title`} of={`${PLACE}-${no}`} label={words.titleIn} />
          </fieldset>
        )
      })}
    </Do>
  )
}

/** The agenda: the document that holds it, its items, and which titles are missing in which languages. */
export function Agenda({ given }: { readonly given: Preparing }) {
  const { meeting, reader } = given
  const agenda = meeting.agenda ?? meeting.proposedAgenda
  return (
    <Part given={given} place={PLACE} title={prepared(given).agenda.title}>
      <Document given={given} />
      {agenda && (
        <Entered>
          <Line given={given} no={agenda.act} place={PLACE}>
            {agenda.items.map((item) => (
              <p>
                <b>{reader.words.meeting.item(item.no)}</b> <Title given={given} item={item} />
                {isPart(meeting, item) && <small class="note">{prepared(given).agenda.within}</small>}
              </p>
            ))}
          </Line>
        </Entered>
      )}
      {agenda && !meeting.agenda ? (
        <details>
          <summary>{prepared(given).agenda.again}</summary>
          <Proposal given={given} />
        </details>
      ) : (
        <Proposal given={given} />
      )}
    </Part>
  )
}
