import type { Child } from 'hono/jsx'
import type { Json } from '../procedure/act.ts'
import type { DocumentKind, Meeting, SecretariatMember } from '../procedure/meeting.ts'
import { COLON } from '../languages/colon.ts'
import { DESK_WORDS, DOOR_WORDS } from '../languages/index.ts'
import { particularLabel } from '../languages/particulars.ts'
import { PREPARATION_WORDS } from '../languages/preparation.ts'
import { itemTitle } from '../report/item.ts'
import { localTime, offset } from '../treaty/clock.ts'
import type { Person } from '../treaty/noun.ts'
import type { Language, Text as Authored } from '../treaty/text.ts'
import { actPlace } from './addresses.ts'
import { group, makerName, nounIn, participants, personName, participant } from './names.ts'
import { Names, Read, ReadNoted } from './read.tsx'
import { wordsFor, type Reader } from './reader.ts'
import { actName } from './sidenote.tsx'
import { SymbolOf, Text } from './symbols.tsx'

type Given = {
  readonly meeting: Meeting
  readonly reader: Reader
  readonly all: { readonly [name: string]: Json }
  /** The deed they belong to. */
  readonly within: string
}
type Readable = (value: never, given: Given) => Child

const symbolOf: Readable = (symbol: string, given) => <SymbolOf symbol={symbol} {...given} />
const who = (value: string | readonly string[], { meeting, reader }: Given): Child =>
  typeof value === 'string' ? (
    participant(meeting, value, reader)
  ) : (
    <Names names={participants(meeting, value, reader)} reader={reader} />
  )
const languages = (codes: readonly Language[], { reader }: Given): string =>
  reader.words.list(codes.map((code) => reader.report.frame.languageName(code)))
const day = (value: string, { reader }: Given): string => reader.words.day(value)
const isHour = (value: Json | undefined): boolean => typeof value === 'string' && /^\d{2}:\d{2}$/.test(value)
const worded = (text: string | Authored, { meeting, reader }: Given): Child =>
  typeof text === 'string' ? <q>{text}</q> : <ReadNoted text={text} meeting={meeting} reader={reader} />
const verbatim = (value: string): Child => <q>{value}</q>
const code = (value: string | number): Child => <code>{value}</code>

/** An item by its number, and by its title where the agenda is known. */
export function itemName(meeting: Meeting, no: number, reader: Reader): Child {
  const item = (meeting.agenda ?? meeting.proposedAgenda)?.items.find((one) => one.no === no)
  const title = item ? itemTitle(meeting, item) : null
  return (
    <>
      {reader.words.meeting.item(no)}
      {title && (
        <>
          {' · '}
          <Read text={title} meeting={meeting} reader={reader} />
        </>
      )}
    </>
  )
}

const agenda = (items: readonly { readonly no: number }[], { meeting, reader }: Given): Child => (
  <ul>
    {items.map(({ no }) => (
      <li>{itemName(meeting, no, reader)}</li>
    ))}
  </ul>
)

const paper = ({ original, versions }: Authored<{ readonly title: string }>, { meeting, reader }: Given): Child => {
  const titles = Object.fromEntries(
    Object.entries(versions).map(([code, one]) => [code, { ...one, text: one?.text.title ?? '' }]),
  ) as Authored['versions']
  return <Read text={{ original, versions: titles }} meeting={meeting} reader={reader} />
}

const paragraphs = (all: readonly { readonly no: string }[], { meeting, reader }: Given): Child => (
  <details>
    <summary>{reader.words.number(all.length)}</summary>
    <Text text={all.map(({ no }) => no).join(' · ')} meeting={meeting} reader={reader} />
  </details>
)

/** How each particular is told, under the name it has in the record. What has no line here is told as the record spells it. */
const READABLE: { readonly [name: string]: Readable } = {
  after: code as Readable,
  as: ((as: string, { meeting, reader }: Given) => {
    const known = meeting.convention.classes[as]
    if (known) return reader.words.classes[known.of]
    if (as === 'national' || as === 'group') return null // a national statement needs no word; a group is named beside it
    return wordsFor(DESK_WORDS, reader).floor.as[as as 'reply'] ?? as
  }) as Readable,
  body: ((body: string, { meeting, reader }: Given) =>
    nounIn(meeting.convention, meeting.convention.bodies[body]?.noun ?? body, reader)) as Readable,
  conference: ((id: string, { meeting, reader }: Given) => nounIn(meeting.convention, id, reader)) as Readable,
  count: ((count: number, { reader }: Given) => reader.words.number(count)) as Readable,
  date: ((date: string, given: Given) => (isHour(given.all.from) ? null : day(date, given))) as Readable, // a sitting's day is told with its hours
  digest: code as Readable,
  document: symbolOf,
  documents: ((symbols: readonly string[], given: Given) => (
    <ul>
      {symbols.map((symbol) => (
        <li>
          <SymbolOf symbol={symbol} {...given} />
        </li>
      ))}
    </ul>
  )) as Readable,
  from: ((from: string, { reader, all }: Given) =>
    isHour(from)
      ? wordsFor(PREPARATION_WORDS, reader).sittings.hours(String(all.date), from, String(all.to))
      : reader.words.days({ from, to: String(all.to ?? from) })) as Readable,
  group: ((id: string, { meeting, reader }: Given) =>
    reader.words.meeting.onBehalfOf(group(meeting.convention, id, reader))) as Readable,
  item: ((no: number, { meeting, reader }: Given) => itemName(meeting, no, reader)) as Readable,
  items: agenda as Readable,
  kind: ((kind: DocumentKind, { reader }: Given) => reader.words.documentKinds[kind]) as Readable,
  language: ((one: Language, given: Given) => languages([one], given)) as Readable,
  languages: languages as Readable,
  matter: worded as Readable,
  no: ((no: number | string, { meeting, reader }: Given) =>
    typeof no === 'number' ? <a href={`#${actPlace(no)}`}>{actName(meeting, no, reader)}</a> : no) as Readable,
  original: ((one: Language, given: Given) => (
    <>
      <small>{given.reader.words.document.original}</small> {languages([one], given)}
    </>
  )) as Readable,
  paper: paper as Readable,
  paragraph: code as Readable,
  paragraphs: paragraphs as Readable,
  person: ((person: Person, { reader }: Given) => <b>{personName(person, reader)}</b>) as Readable,
  place: ((place: string, { meeting, reader }: Given) =>
    nounIn(meeting.convention, meeting.convention.places[place]?.noun ?? place, reader)) as Readable,
  post: ((post: string, { meeting, reader, all }: Given) => {
    const gender = (all.person as { gender?: 'm' | 'f' } | undefined)?.gender ?? 'm'
    return nounIn(meeting.convention, meeting.convention.posts[post]?.[gender] ?? post, reader)
  }) as Readable,
  private: ((closed: boolean, { reader, meeting, all }: Given) => {
    const sitting = meeting.sittings.find(({ date }) => date === all.date)
    return sitting ? reader.words.meeting.sitting(sitting.no, closed) : null
  }) as Readable,
  reason: verbatim as Readable,
  role: ((role: SecretariatMember['role'], { reader }: Given) => reader.words.meeting.roles[role]) as Readable,
  rule: ((rule: string, { meeting, reader }: Given) => ruleName(meeting, rule, reader)) as Readable,
  seen: code as Readable,
  site: ((site: string) => <bdi class="site">{site}</bdi>) as Readable,
  state: who as Readable,
  submitter: ((by: string, { reader }: Given) => reader.words.offices[by as 'chair'] ?? by) as Readable,
  symbol: symbolOf,
  system: ((site: string) => <bdi class="site">{site}</bdi>) as Readable,
  text: worded as Readable,
  title: ((title: Authored, { meeting, reader }: Given) => (
    <Read text={title} meeting={meeting} reader={reader} />
  )) as Readable,
  to: (() => null) as Readable, // told with `from`
  under: ((mandates: readonly string[], { meeting, reader }: Given) =>
    reader.words.list(
      mandates.map((id) => {
        const found = meeting.convention.programme.mandates.find((one) => one.id === id)
        return found ? makerName(meeting.convention, found.maker, reader) : id
      }),
    )) as Readable,
  unit: ((unit: string, { meeting, reader }: Given) =>
    nounIn(meeting.convention, meeting.convention.units[unit]?.noun ?? unit, reader)) as Readable,
  who: who as Readable,
  year: ((year: number) => String(year)) as Readable,
}

/** The order in which particulars are told: who and what, then when and where; the record has them by the alphabet. */
const ORDER = [
  'symbol',
  'document',
  'kind',
  'title',
  'paper',
  'person',
  'role',
  'state',
  'post',
  'unit',
  'submitter',
  'body',
  'year',
  'from',
  'place',
  'item',
  'as',
  'who',
  'group',
]

/** A rule by its number, where the convention's data marks it verified; else by its name in the reader's words: that of what it is about, or of the class it is about. */
export function ruleName({ convention }: Meeting, id: string, reader: Reader): string {
  const { words } = reader
  const line = convention.rules[id]
  if (line?.verified && line.number !== null) return words.meeting.rule(line.number, line.paragraph ?? null)
  const names: { readonly [rule: string]: string } = {
    ...wordsFor(DESK_WORDS, reader).yielding.rules,
    ...words.record.rules,
  }
  const own = Object.values(convention.classes).find(({ rule }) => rule === id)
  return (Object.hasOwn(names, id) ? names[id] : own && words.classes[own.of]) ?? id
}

/** What says itself what it is: an item by the word for it, a group by 'on behalf of', an act by its kind. */
const SAYS_ITSELF: readonly string[] = ['group', 'item', 'items', 'no', 'original', 'private']

const told = (name: string, value: Json, given: Given): Child => {
  const { reader, within } = given
  const readable = READABLE[name]
  const known = particularLabel(name, within, wordsFor(DOOR_WORDS, reader))
  const label: Child = known ?? <code>{name}</code>
  if (!readable && value === true) return label
  const said = readable
    ? readable(value as never, given) // the schema of each act has fixed what stands under a name
    : value === false
      ? wordsFor(DOOR_WORDS, reader).form.no
      : spelt(value, given)
  if (said === null || said === undefined || said === '') return null
  if (readable && SAYS_ITSELF.includes(name)) return said
  return (
    <>
      <small class="label">
        {label}
        {COLON[reader.language]}
      </small>
      <span>{said}</span>
    </>
  )
}

/** What no words tell, as the record spells it; a moment by the meeting's clock. */
const spelt = (value: Json, given: Given): Child =>
  typeof value === 'string' && MOMENT.test(value) ? (
    moment(value, given)
  ) : (
    <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
  )

/** A moment as the record has it, in UTC. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?Z$/

/** A moment by the meeting's clock, which is named. */
function moment(at: string, { meeting, reader }: Given): string {
  const here = localTime(meeting.convention.timeZone)(at)
  return reader.words.byTheClock(DESK_WORDS[reader.language].moment(here.day, here.hour), offset(at, here))
}

/** What an act says, in the reader's words: States by name, documents by symbol, long lists on request. */
export function Particulars({
  kind,
  particulars,
  meeting,
  reader,
}: {
  /** The deed they belong to. */
  readonly kind: string
  readonly particulars: { readonly [name: string]: Json }
  readonly meeting: Meeting
  readonly reader: Reader
}) {
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)
  const names = Object.keys(particulars).sort((a, b) => place(a) - place(b))
  const given = { meeting, reader, all: particulars, within: kind }
  const all = names
    .map((name) => told(name, particulars[name]!, given))
    .filter((one) => one !== null && one !== undefined && one !== '')
  if (all.length === 0) return null
  return (
    <ul class="particulars">
      {all.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  )
}

/** What an act's source leaves to be assumed, in words; what is none of the usual is 'a particular'. */
export const assumedIn = (assumed: readonly string[], { words }: Reader): string => {
  const { assumptions } = words.record
  const named = assumed.map((one) =>
    one === 'time' || one === 'order' || one === 'act' ? assumptions[one] : assumptions.other,
  )
  return words.record.assumed([...new Set(named)])
}
