import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { FORMATS } from '../exports/formats.ts'
import { CONVENTIONS } from '../record/conventions.ts'
import { isAddress } from '../record/place.ts'
import { LANGUAGES } from '../treaty/text.ts'
import { reachableAt } from '../web/reachable.ts'
import { Refused } from './refused.ts'

/** What the command line can be asked for. */
export const USAGE = `intersession: a treaty body's meetings, from the record to the report

  intersession serve [--port N] [--host H] [--origin URL] [--tls-cert FILE --tls-key FILE]
                                                    the pages and desks, on the meetings of the database and those shipped;
                                                    --origin: the address browsers know it by, behind a proxy;
                                                    --host 0.0.0.0: for other machines too; prints the address they open
  intersession practice [--port N] [--host H]       the same with a prepared meeting under an invented treaty, and a link for each desk
  intersession open MEETING --convention CODE       begins the record of a new meeting, and prints the secretariat's link
  intersession badge issue MEETING --capacity chair|secretariat|delegation|organization [--who CODE]
                                                    prints the link that admits its bearer. Links, here and of open, begin
                                                    with --origin URL: the address that serve printed (or give its --host and
                                                    --port); else with http://localhost:8018
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
  --conventions DIR    a folder with further conventions
  --rate-badge N:S     for serve: how many requests a badge may make at once, and how many a second on the long run
                       (default: $INTERSESSION_RATE_BADGE, else 100:10)
  --rate-address N:S   the same for an address of the network (default: $INTERSESSION_RATE_ADDRESS, else 1000:100)
  --rate-pages N:S     for serve: how many pages one reader (a badge; an address of the network, where none is held) may ask for
                       at once, and how many a second (default: $INTERSESSION_RATE_PAGES, else 5000:350: a thousand
                       readers at one address)
  --streams N          how many live streams one reader, so counted, may keep open (default: $INTERSESSION_STREAMS, else 2500)
  --badge-key FILE     for serve, practice, open and badge issue: the key that badges are signed with, a file of 32 characters or more,
                       the same on every node, so that it does not lie in the database
                       (default: the file $INTERSESSION_BADGE_KEY names, else a key made once and kept in the database)
  --proxy ADDRESS      for serve: the address of a proxy in front of it, whose X-Forwarded-For is believed; may be given
                       several times (default: $INTERSESSION_PROXIES, with commas; else nobody's)`

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
  'rate-badge': { type: 'string' },
  'rate-address': { type: 'string' },
  'rate-pages': { type: 'string' },
  streams: { type: 'string' },
  'badge-key': { type: 'string' },
  proxy: { type: 'string', multiple: true, default: [] as string[] },
  capacity: { type: 'string' },
  who: { type: 'string' },
  convention: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** What is given with a command, by the name of its option. */
export type Given = ReturnType<typeof parse>['values']
const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true })

/** Reads a command line: the words of the command, and what is given with it. */
export function read(args: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(args)
  } catch (error) {
    throw new Refused(`${(error as Error).message}\n\n${USAGE}`, 2)
  }
}

/** Where conventions are looked for: the folders given, then our own. */
export function folders({ conventions }: Given): readonly string[] {
  const given = conventions.map((one) => resolve(one))
  const missing = given.find((one) => !statSync(one, { throwIfNoEntry: false })?.isDirectory())
  if (missing !== undefined) throw new Refused(`--conventions: there is no folder ${missing}.`)
  return [...given, CONVENTIONS]
}

/** The database given, or else the one the environment names, or else a file here. */
export const databaseOf = ({ db }: Given): string => {
  const { INTERSESSION_DB, DATABASE_URL } = process.env
  const place = db ?? (INTERSESSION_DB || DATABASE_URL || 'data/intersession.sqlite')
  return isAddress(place) ? place : resolve(place)
}

/** Where the pages are served, for links. */
export const addressOf = ({ origin, port, host = 'localhost', 'tls-cert': tls }: Given): string =>
  origin ?? reachableAt(host, port ?? '8018', tls !== undefined)

/** The text of a file given. */
export async function text(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Refused(
      `${path} cannot be read: ${code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : (code ?? String(error))}.`,
    )
  }
}

/** How long the key that signs badges must at least be, in characters. */
const SHORTEST_KEY = 32

/** The key that badges are signed with, from the file that the option or the environment names; null: it lies in the database. */
export async function badgeKeyIn(given: Pick<Given, 'badge-key'>): Promise<string | null> {
  const path = given['badge-key'] ?? (process.env.INTERSESSION_BADGE_KEY || null)
  if (path === null) return null
  const key = (await text(path)).trim()
  if (key.length < SHORTEST_KEY)
    throw new Refused(
      `${path} holds no key for badges: it needs ${SHORTEST_KEY} characters or more that nobody can guess, as openssl rand -base64 32 writes them.`,
      2,
    )
  return key
}

/** Says what was asked for. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** What a file or an argument brought along is shown, but never obeyed by the terminal. */
export const warn = (text: string): void =>
  void process.stderr.write(`${text.replace(/(?![\n\t])\p{Control}/gu, '\uFFFD').slice(0, 20_000)}\n`)
