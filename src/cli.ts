#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { FORMATS, type FormatId } from './exports/formats.ts'
import { completed } from './languages/fixed.ts'
import { PAGE_WORDS, REPORT_LANGUAGES } from './languages/index.ts'
import { refusal } from './languages/refusal.ts'
import { rulesWithoutLine } from './procedure/ruling.ts'
import { beforeAdoption, compose } from './report/compose.ts'
import { isLanguage, LANGUAGES } from './treaty/text.ts'
import { recordText, verify, type MeetingRecord } from './record/chain.ts'
import { CONVENTIONS, ConventionFault, conventionCodes, loadConvention, shippedRecords } from './record/conventions.ts'
import { openStore } from './record/engines.ts'
import { readFonts } from './record/fonts.ts'
import { exportRecord, importRecord, readRecord, writeWhole } from './record/jsonl.ts'
import { openMeeting, type Opened } from './record/open.ts'
import { freshSalt } from './record/perform.ts'
import { isAddress, shownPlace } from './record/place.ts'
import { readRequests, replay, reproducibleSalt } from './record/replay.ts'
import { StorageFault, type Store } from './record/store.ts'
import { issueBadge, listBadges, revokeBadge } from './cli/badge.ts'
import { Refused } from './cli/refused.ts'
import { sheetIn, sheetOut, sheetUndo } from './cli/sheet.ts'
import { openRooms, type Room, type Rooms } from './web/rooms.ts'
import { closePdf } from './exports/pdf.ts'
import { PRACTICE, preparePractice } from './web/practice.ts'
import { serve } from './web/serve.ts'

const USAGE = `intersession: a treaty body's meetings, from the record to the report

  intersession serve [--port N] [--host H] [--origin URL] [--tls-cert FILE --tls-key FILE]
                                                    the pages and desks, on the meetings of the database and those shipped;
                                                    --origin: the address browsers know it by, behind a proxy
  intersession practice [--port N] [--host H]       the same with a prepared meeting under an invented treaty, and a link for each desk
  intersession open MEETING --convention CODE       begins the record of a new meeting, and prints the secretariat's link
  intersession badge issue MEETING --capacity chair|secretariat|delegation|organization [--who CODE]
                                                    prints the link that admits its bearer
  intersession badge list MEETING                   every badge of a meeting, and what became of it
  intersession badge revoke MEETING NUMBER          takes a badge back
  intersession report MEETING --lang zh --format text [-o FILE] [--as report|draft]
                                                    MEETING: a record's file, or a symbol. Languages: ${LANGUAGES.join(' ')}.
                                                    Formats: ${Object.keys(FORMATS).join(' ')}.
  intersession record replay REQUESTS.jsonl -o RECORD.jsonl [--reproducible]
                                                    rules on the requests one by one and seals them
  intersession record verify FILE [--head NO:HASH]  proves a record
  intersession record import FILE                   takes a record into the database
  intersession record export MEETING -o FILE        writes a meeting's record to a file
  intersession sheet out MEETING -o FILE.xlsx|.csv [--lang zh]
                                                    the meeting's preparation as a sheet
  intersession sheet in FILE MEETING [--dry]        says line by line what a sheet will do, and does it unless --dry
  intersession sheet undo MEETING 12-20             strikes the acts that an import made
  intersession check CONVENTION                     reads a convention's data and says what is wrong in it

  --db PLACE           the database: a file, or postgres://user@host/database
                       (default: $INTERSESSION_DB, else $DATABASE_URL, else data/intersession.sqlite)
  --origin URL         where the pages are served, for links (default: http://localhost:8018)
  --conventions DIR    a folder with further conventions`

const options = {
  lang: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  as: { type: 'string', default: 'report' },
  head: { type: 'string' },
  db: { type: 'string' },
  conventions: { type: 'string', multiple: true, default: [] as string[] },
  port: { type: 'string' },
  host: { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  reproducible: { type: 'boolean', default: false },
  dry: { type: 'boolean', default: false },
  origin: { type: 'string' },
  capacity: { type: 'string' },
  who: { type: 'string' },
  convention: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

type Given = ReturnType<typeof parse>['values']
const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true })

const folders = ({ conventions }: Given): readonly string[] => [...conventions.map((one) => resolve(one)), CONVENTIONS]
const databaseOf = ({ db }: Given): string => {
  const { INTERSESSION_DB, DATABASE_URL } = process.env
  const place = db ?? (INTERSESSION_DB || DATABASE_URL || 'data/intersession.sqlite')
  return isAddress(place) ? place : resolve(place)
}
const say = (text: string): void => void process.stdout.write(`${text}\n`)
/** What a file or an argument brought along is shown, but never obeyed by the terminal. */
const warn = (text: string): void =>
  void process.stderr.write(`${text.replace(/(?![\n\t])\p{Control}/gu, '\uFFFD').slice(0, 20_000)}\n`)

const store = (given: Given): Promise<Store> => openStore(databaseOf(given), { log: warn })

/** A meeting's record: a file; or a symbol, in the database if there is one, else among the records shipped. */
async function recordOf(place: string, given: Given): Promise<MeetingRecord> {
  if (existsSync(place)) {
    const read = await readRecord(place)
    if (!read.ok) throw new Refused(`${place}: ${read.fault.message}`)
    return read.record
  }
  if (isAddress(databaseOf(given)) || existsSync(databaseOf(given))) {
    const held = await store(given)
    try {
      const record = await held.read(place)
      if (record) return record
    } finally {
      await held.close()
    }
  }
  for (const folder of folders(given))
    for (const path of await shippedRecords(folder)) {
      const read = await readRecord(path)
      if (read.ok && read.record.header.meeting === place) return read.record
    }
  throw new Refused(
    `There is no record ${place}: no such file, and no meeting of that symbol in ${shownPlace(databaseOf(given))} or among the records shipped.`,
  )
}

async function opened(place: string, given: Given): Promise<Opened> {
  const found = await openMeeting(await recordOf(place, given), folders(given))
  if ('fault' in found) throw new Refused(`${place}: ${found.fault}`)
  if (found.differs)
    warn(
      `Note: the data of the convention ${found.record.header.convention} is not the one this record was made under; names and rules may differ.`,
    )
  return found
}

async function report(place: string | undefined, given: Given): Promise<void> {
  const { lang = 'en', format = 'text', as, output } = given
  if (place === undefined) throw new Refused('Which meeting? intersession report MEETING --lang zh --format text', 2)
  if (!isLanguage(lang)) throw new Refused(`There is no language ${lang}; the six are ${LANGUAGES.join(', ')}.`, 2)
  if (!Object.hasOwn(FORMATS, format))
    throw new Refused(`There is no format ${format}; there are ${Object.keys(FORMATS).join(', ')}.`, 2)
  if (as !== 'report' && as !== 'draft') throw new Refused(`--as is report or draft, not ${as}.`, 2)
  if (output === undefined && (format === 'docx' || format === 'pdf'))
    throw new Refused(`A ${format} goes to a file: add -o FILE.`, 2)
  const { meeting, head } = await opened(place, given)
  if (!meeting.convened)
    throw new Refused(`${place}: the meeting has not been convened, so there is nothing to report.`)
  const bytes = await FORMATS[format as FormatId].write(
    compose(as === 'draft' ? beforeAdoption(meeting) : meeting, REPORT_LANGUAGES[lang], head, as),
    {
      fonts: format === 'pdf' ? await readFonts() : new Map(),
    },
  )
  if (output === undefined) process.stdout.write(bytes)
  else await writeWhole(output, bytes)
}

async function replayed(path: string | undefined, given: Given): Promise<void> {
  if (path === undefined || given.output === undefined)
    throw new Refused('intersession record replay REQUESTS.jsonl -o RECORD.jsonl', 2)
  const file = readRequests(await text(path))
  if ('message' in file) throw new Refused(`${path}, line ${file.line}: ${file.message}`)
  const convention = await loadConvention(file.convention, folders(given))
  const done = replay(file, convention, {
    completed,
    now: () => new Date().toISOString(),
    salt: given.reproducible ? reproducibleSalt : freshSalt,
  })
  if (!done.ok) {
    const why = [
      ...done.objections.map((one) => refusal(PAGE_WORDS.en, done.meeting, one)),
      ...(done.unfit === undefined ? [] : [done.unfit]),
    ]
    throw new Refused(
      `${path}, line ${done.line}: ${done.request.kind} by ${done.request.by} is out of order. ${why.join(' ')}`,
    )
  }
  await writeWhole(given.output, recordText(done.header, done.lines))
  const last = done.lines.at(-1)
  say(`${done.lines.length} acts in order; head ${last?.no ?? 0}:${last?.hash ?? ''}`)
}

async function text(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Refused(
      `${path} cannot be read: ${code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : (code ?? String(error))}.`,
    )
  }
}

async function verified(path: string | undefined, { head }: Given): Promise<void> {
  if (path === undefined) throw new Refused('intersession record verify FILE [--head NO:HASH]', 2)
  const parts = head === undefined ? null : /^(\d{1,15}):([0-9a-f]{64})$/.exec(head)
  if (head !== undefined && parts === null)
    throw new Refused('--head is written NO:HASH, as `record verify` and `record replay` print it.', 2)
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${error.code}.`)
  })
  const found = verify(bytes, parts ? { head: { no: Number(parts[1]), hash: parts[2]! } } : {})
  if (!found.ok) throw new Refused(`${path}: ${found.fault.message}`)
  const asides = [
    ...(found.withheld > 0 ? [`${found.withheld} withheld`] : []),
    ...(found.erased > 0 ? [`${found.erased} texts erased`] : []),
  ]
  say(`sound: ${found.no} acts${asides.length > 0 ? ` (${asides.join(', ')})` : ''}; head ${found.no}:${found.hash}`)
}

async function record(verb: string | undefined, place: string | undefined, given: Given): Promise<void> {
  if (verb === 'replay') return replayed(place, given)
  if (verb === 'verify') return verified(place, given)
  if ((verb !== 'import' && verb !== 'export') || place === undefined)
    throw new Refused(`record is followed by replay, verify, import or export and a file.\n\n${USAGE}`, 2)
  const held = await store(given)
  try {
    if (verb === 'import') {
      const read = await recordOf(place, given)
      const known = await openMeeting(read, folders(given))
      if ('fault' in known) throw new Refused(`${place}: ${known.fault}`)
      const done = await importRecord(held, place)
      if (!done.ok) throw new Refused(`${place}: ${done.fault.message}`)
      say(`${done.meeting}: ${done.added} acts taken in; head ${done.head.no}:${done.head.hash}`)
      return
    }
    if (given.output === undefined) throw new Refused('intersession record export MEETING -o FILE', 2)
    const head = await exportRecord(held, place, given.output)
    if (head === undefined)
      throw new Refused(
        `The database ${shownPlace(databaseOf(given))} holds no meeting ${place}; it holds ${(await held.meetings()).join(', ') || 'none'}.`,
      )
    say(`${place}: ${head.no} acts written; head ${head.no}:${head.hash}`)
  } finally {
    await held.close()
  }
}

async function sheet([verb, one, other]: readonly string[], given: Given): Promise<void> {
  const { lang = 'en', output, dry } = given
  if (!isLanguage(lang)) throw new Refused(`There is no language ${lang}; the six are ${LANGUAGES.join(', ')}.`, 2)
  if (verb === 'out' && one !== undefined && output !== undefined)
    return say(await sheetOut((await opened(one, given)).meeting, output, lang))
  if (one === undefined || other === undefined || (verb !== 'in' && verb !== 'undo'))
    throw new Refused(`sheet is followed by out MEETING -o FILE, in FILE MEETING or undo MEETING ACTS.\n\n${USAGE}`, 2)
  const now = new Date().toISOString()
  if (verb === 'in' && dry) return sheetIn(one, (await opened(other, given)).meeting, null, now, say)
  await inRoom(verb === 'in' ? other : one, given, async (room) =>
    verb === 'in' ? sheetIn(one, room.whole, room, now, say) : say(await sheetUndo(room, other)),
  )
}

/** Hands out, lists and takes back badges; whoever holds the database may. */
async function badge([verb, meeting, no]: readonly string[], given: Given): Promise<void> {
  if (meeting === undefined || (verb !== 'issue' && verb !== 'list' && verb !== 'revoke'))
    throw new Refused(`badge is followed by issue, list or revoke and a meeting.\n\n${USAGE}`, 2)
  await inRoom(meeting, given, async (room, rooms) => {
    if (verb === 'list') for (const one of await listBadges(rooms, meeting)) say(one)
    else if (verb === 'revoke') say(await revokeBadge(rooms, meeting, no))
    else say(await issueBadge(rooms, room, { capacity: given.capacity, who: given.who, address: addressOf(given) }))
  })
}

/** Begins the record of a meeting, which the secretariat then prepares on the pages. */
async function open(meeting: string | undefined, given: Given): Promise<void> {
  const { convention: code } = given
  if (meeting === undefined || code === undefined)
    throw new Refused('Which meeting, under which convention? intersession open MEETING --convention bwc', 2)
  const convention = await loadConvention(code, folders(given))
  const bodies = Object.values(convention.bodies).map(({ symbol }) => symbol)
  if (!bodies.some((one) => meeting.replace(/\d{4}/, '{year}') === one))
    throw new Refused(`${code} has no body that meets as ${meeting}; its meetings are ${bodies.join(', ')}.`)
  const begun = (rooms: Rooms) => rooms.open(meeting, code)
  await inRoom(
    meeting,
    given,
    async (room, rooms) =>
      say(await issueBadge(rooms, room, { capacity: 'secretariat', who: undefined, address: addressOf(given) })),
    begun,
  )
}

const addressOf = ({ origin, port, host = 'localhost' }: Given): string => origin ?? `http://${host}:${port ?? '8018'}/`

/** A meeting of the database, held open while something is done to it. */
async function inRoom(
  symbol: string,
  given: Given,
  deed: (room: Room, rooms: Rooms) => Promise<void>,
  enter = (rooms: Rooms) => rooms.find(symbol),
): Promise<void> {
  const held = await store(given)
  const rooms = openRooms({ store: held, folders: folders(given), log: warn })
  try {
    const room = await enter(rooms)
    if (!room)
      throw new Refused(
        `The database ${databaseOf(given)} holds no meeting ${symbol}; it holds ${(await held.meetings()).join(', ') || 'none'}.`,
      )
    await deed(room, rooms)
  } finally {
    rooms.close()
    await held.close()
  }
}

async function check(code: string | undefined, given: Given): Promise<void> {
  if (code === undefined) throw new Refused(`Which convention? There are ${(await conventionCodes()).join(', ')}.`, 2)
  const path = resolve(code)
  const own = existsSync(join(path, 'convention.json')) // a folder, rather than the code of a convention
  const convention = own
    ? await loadConvention(basename(path), [dirname(path), ...folders(given)])
    : await loadConvention(code, folders(given))
  const { rules, nouns, programme } = convention
  const without = rulesWithoutLine(convention)
  if (without.length > 0) throw new Refused(`${code}/rules.json: no line for ${without.join(', ')}`)
  const unconfirmed = Object.values(rules)
    .filter(({ verified }) => !verified)
    .map(({ id }) => id)
  say(
    `${code}: ${Object.keys(nouns).length} nouns in ${LANGUAGES.length} languages, ${programme.meetings.length} meetings a year, ${Object.keys(rules).length} rules`,
  )
  if (unconfirmed.length > 0) say(`rules to be confirmed: ${unconfirmed.join(', ')}`)
  say('nothing is wrong')
}

/** Certificate and key for serving encrypted pages; both or none. */
async function secured(given: Given): Promise<{ tls?: { cert: string; key: string } }> {
  const { 'tls-cert': cert, 'tls-key': key } = given
  if (cert === undefined && key === undefined) return {}
  if (cert === undefined || key === undefined) throw new Refused('--tls-cert and --tls-key go together.', 2)
  return { tls: { cert: await text(cert), key: await text(key) } }
}

async function main(args: readonly string[]): Promise<void> {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    throw new Refused(`${(error as Error).message}\n\n${USAGE}`, 2)
  }
  const { values: given, positionals } = parsed
  const [command, ...rest] = positionals
  if (given.help || command === undefined) return say(USAGE)
  if (command === 'report') return report(rest[0], given)
  if (command === 'record') return record(rest[0], rest[1], given)
  if (command === 'sheet') return sheet(rest, given)
  if (command === 'badge') return badge(rest, given)
  if (command === 'open') return open(rest[0], given)
  if (command === 'check') return check(rest[0], given)
  if (command === 'serve' || command === 'practice') {
    const port = given.port === undefined ? undefined : Number(given.port)
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
      throw new Refused(`--port is a number up to 65535, not ${given.port}.`, 2)
    const practising = command === 'practice'
    const held = await store(practising && given.db === undefined ? { ...given, db: 'data/practice.sqlite' } : given)
    for (const note of await held.notes()) warn(note)
    return serve({
      store: held,
      folders: practising ? [PRACTICE, ...folders(given)] : folders(given),
      ...(practising ? { practice: await preparePractice(held) } : {}),
      ...(port === undefined ? {} : { port }),
      ...(given.host === undefined ? {} : { host: given.host }),
      ...(await secured(given)),
      ...(given.origin === undefined ? {} : { origin: given.origin }),
    })
  }
  throw new Refused(`There is no command ${command}.\n\n${USAGE}`, 2)
}

main(process.argv.slice(2)).then(
  () => closePdf(),
  (error: unknown) => {
    if ((error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE')
      warn('That port is taken. Choose another with --port, or leave it out for any free one.')
    else if (error instanceof Refused || error instanceof StorageFault || error instanceof ConventionFault)
      warn(error.message)
    else warn(`intersession broke; nothing is half written. ${error instanceof Error ? error.stack : String(error)}`)
    process.exitCode = error instanceof Refused ? error.code : 1
    return closePdf()
  },
)
