import type { Request } from '../act.ts'
import type { Meeting } from '../meeting.ts'
import { lacking, type Reading } from './reading.ts'
import {
  keyOf,
  type Column,
  type Does,
  type Import,
  type Row,
  type SheetLine,
  type SheetNote,
  type Thing,
} from './row.ts'
import { deskOf, READ, type Desk, type Found } from './things.ts'
import { agendaItem, programmeOfWork, proposal, workEntry, type Part } from './wholes.ts'

/** Each act struck is a recount of the meeting. */
const MOST_REPLACED = 100
const WHOLES = ['agendaItem', 'work'] as const satisfies readonly Thing[]
/** The cells by which a reader knows each thing. */
const KNOWN_BY: { readonly [T in Thing]: readonly Column[] } = {
  delegation: ['code', 'name'],
  officer: ['name', 'code'],
  reservedSymbol: ['symbol'],
  paper: ['symbol'],
  agendaItem: ['item'],
  sitting: ['date', 'from'],
  work: ['date', 'from'],
  list: ['item'],
}
const FORMULA = /^[=+\-@＝＋－＠]/
const TEXTS: readonly Column[] = [
  'name',
  'room',
  'title.ar',
  'title.en',
  'title.es',
  'title.fr',
  'title.ru',
  'title.zh',
]

const about = ({ thing, cells }: Row): string =>
  KNOWN_BY[thing]
    .map((column) => cells[column] ?? '')
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, 120)

function notes(row: Row, does: Does): readonly SheetNote[] {
  if (does.is === 'same') return []
  const lacks = row.thing === 'agendaItem' || row.thing === 'paper' || row.thing === 'work' ? lacking(row) : []
  return [
    ...(lacks.length > 0 ? [{ note: 'lacks' as const, languages: lacks }] : []),
    ...TEXTS.filter((column) => FORMULA.test(row.cells[column] ?? '')).map((column) => ({
      note: 'formula' as const,
      column,
    })),
  ]
}

/** The requests of a line, each under its own id: the act it replaces is struck before it is done anew. */
const requests = (asked: Found['asks'], line: number, { id, hand }: Import): readonly Request[] =>
  asked.map((one) => ({ ...one, hand, id: `sheet-${id}-${line}${one.kind === 'strike' ? '-strike' : ''}` }))

/** Marks the second of two lines about the same thing. */
function once(seen: Map<string, number>, key: string, { row, wrong }: Reading): void {
  const first = seen.get(keyOf(row.thing, key))
  if (first === undefined) seen.set(keyOf(row.thing, key), row.line)
  else wrong.push({ fault: 'twice', column: null, other: first })
}

function together(
  thing: 'agendaItem' | 'work',
  readings: readonly Reading[],
  desk: Desk,
  seen: Map<string, number>,
  papers: readonly string[],
) {
  const parts: Part[] = []
  for (const [at, reading] of readings.entries()) {
    const part = thing === 'agendaItem' ? agendaItem(reading, desk) : workEntry(reading, desk, at)
    if (part) once(seen, part.key, reading)
    if (part) parts.push(part)
  }
  const [first] = readings
  const done = new Map<number, Does>()
  if (!first) return done
  const bad = readings.find(({ wrong }) => wrong.length > 0)
  const whole = bad ? null : thing === 'agendaItem' ? proposal(parts, desk, papers) : programmeOfWork(parts, desk)
  if (whole === 'missing') first.wrong.push({ fault: 'missing', column: 'symbol' })
  for (const { row, wrong } of readings) {
    const other = bad && bad.row.line !== row.line ? bad.row.line : null
    if (wrong.length > 0) done.set(row.line, { is: 'wrong', faults: wrong })
    else if (other !== null)
      done.set(row.line, { is: 'wrong', faults: [{ fault: 'otherLineWrong', column: null, other }] })
    else if (whole === null) done.set(row.line, { is: 'same' })
    else if (row.line !== first.row.line || whole === 'missing')
      done.set(row.line, { is: 'with', other: first.row.line })
    else done.set(row.line, { is: 'asks', requests: requests([whole], row.line, desk.given) })
  }
  return done
}

/** What each line of a sheet does to a meeting as it stands. Nothing is struck because a line is missing: a sheet adds and changes; only lines of the agenda or of the programme of work replace that list as a whole. */
export function linesOf(rows: readonly Row[], meeting: Meeting, given: Import): readonly SheetLine[] {
  const desk = deskOf(meeting, given)
  const seen = new Map<string, number>()
  const done = new Map<number, Does>()
  let replaced = 0
  const whole = { agendaItem: [] as Reading[], work: [] as Reading[] }
  for (const row of rows) {
    const { line, thing } = row
    const reading: Reading = { row, wrong: [] }
    if (thing === 'agendaItem' || thing === 'work') {
      whole[thing].push(reading)
      continue
    }
    const found = READ[thing](reading, desk)
    if (found) once(seen, found.key, reading)
    if (found && found.asks.length > 1 && (replaced += 1) > MOST_REPLACED)
      reading.wrong.push({ fault: 'tooManyReplaced', column: null })
    if (!found || reading.wrong.length > 0) done.set(line, { is: 'wrong', faults: reading.wrong })
    else if (found.asks.length === 0) done.set(line, { is: 'same' })
    else done.set(line, { is: 'asks', requests: requests(found.asks, line, given) })
  }
  const papers = rows.flatMap(({ line }) => {
    const does = done.get(line)
    const last = does?.is === 'asks' ? does.requests.at(-1)?.particulars : undefined
    return last?.kind === 'agenda' ? [String(last.symbol)] : []
  })
  for (const thing of WHOLES)
    for (const [line, does] of together(thing, whole[thing], desk, seen, papers)) done.set(line, does)
  const keys = new Map([...seen].map(([key, line]) => [line, key]))
  return rows.map((row) => {
    const { line, thing } = row
    const does = done.get(line)!
    return { line, thing, about: about(row), key: keys.get(line) ?? null, does, notes: notes(row, does) }
  })
}
