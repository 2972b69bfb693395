import { readFile } from 'node:fs/promises'
import { readSheet, writeSheet, type SheetForm } from '../exports/sheet.ts'
import { zoneOf } from '../treaty/clock.ts'
import { PAGE_WORDS, REPORT_LANGUAGES, SHEET_WORDS } from '../languages/index.ts'
import { refusal } from '../languages/refusal.ts'
import { cellsOf, fileFaultText, aboutText, foreseenText, SHEET_WIDTHS, sheetPreview } from '../languages/sheet.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { apply, importId, undoOf, type Applied } from '../procedure/sheet/preview.ts'
import { rowsOf } from '../procedure/sheet/rows.ts'
import { writeWhole } from '../record/jsonl.ts'
import { isLanguage, LANGUAGES, type Language } from '../treaty/text.ts'
import type { Room } from '../web/rooms.ts'
import { say, USAGE, type Given } from './given.ts'
import { inRoom, opened } from './opened.ts'
import { Refused } from './refused.ts'

/** No badge: what the command line does, whoever holds the database does. */
const HAND = '0'

/** Writes the preparation of a meeting to a sheet; the file's ending says which form. */
async function sheetOut(meeting: Meeting, path: string, language: Language): Promise<string> {
  const form: SheetForm | undefined = path.endsWith('.xlsx') ? 'xlsx' : path.endsWith('.csv') ? 'csv' : undefined
  if (form === undefined) throw new Refused(`${path}: a sheet ends in .xlsx or .csv.`, 2)
  const rows = rowsOf(meeting, zoneOf(meeting.convention.timeZone))
  const look = { rtl: REPORT_LANGUAGES[language].dir === 'rtl', widths: SHEET_WIDTHS }
  await writeWhole(path, await writeSheet(cellsOf(rows, meeting, language), form, look))
  return `${meeting.symbol}: ${rows.length} lines written`
}

const ended = ({ acts, stopped }: Applied, meeting: Meeting): string => {
  const done = acts.length === 0 ? 'No act was made.' : `Acts ${acts[0]} to ${acts.at(-1)}.`
  if (!stopped) return done
  const why = stopped.objections.map((one) => refusal(PAGE_WORDS.en, meeting, one))
  throw new Refused(`Stopped at line ${stopped.line}. ${[...why, stopped.unfit ?? ''].join(' ').trim()} ${done}`)
}

/** Says line by line what a sheet would do to a meeting; and does it, where a room is given and nothing is wrong. */
async function sheetIn(
  path: string,
  meeting: Meeting,
  room: Room | null,
  now: string,
  say: (text: string) => void,
): Promise<void> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${error.code}.`)
  })
  const read = await readSheet(bytes)
  if ('fault' in read) throw new Refused(`${path}: ${fileFaultText(read, 'en')}`)
  const given = {
    zone: zoneOf(meeting.convention.timeZone),
    id: importId(read.cells, meeting),
    hand: HAND,
    reason: SHEET_WORDS.en.page.replaced,
  }
  const foreseen = sheetPreview(read.cells, meeting, given, now)
  const count = (...is: readonly string[]) => foreseen.lines.filter((one) => is.includes(one.foreseen.is)).length
  for (const line of foreseen.lines.filter((one) => one.foreseen.is !== 'same'))
    say(`line ${line.line}  ${aboutText(line, 'en')}: ${foreseenText(line, meeting, 'en').join(' ')}`)
  say(SHEET_WORDS.en.page.sum(foreseen.steps.length, count('wrong', 'refused'), count('same')))
  if (count('wrong', 'refused') > 0) throw new Refused(SHEET_WORDS.en.page.notReady)
  if (!foreseen.ready) return say(SHEET_WORDS.en.page.nothing)
  if (room) say(ended(await apply(foreseen.steps, (request) => room.perform(request)), room.whole))
}

/** Strikes the acts of an import, the last first, given as 12-20. */
async function sheetUndo(room: Room, acts: string): Promise<string> {
  const [, first, last = first] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(acts) ?? []
  if (first === undefined || Number(last) - Number(first) > 50_000)
    throw new Refused(`Which acts? Write them as sheet in printed them: 12-20, not ${acts}.`, 2)
  const numbers = Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, at) => Number(first) + at)
  const given = { id: `${first}-${last}-${room.no}`, hand: HAND, reason: SHEET_WORDS.en.page.reversed }
  const steps = undoOf(room.whole, numbers, given).map((request) => ({
    line: Number(request.particulars.no ?? 0),
    request,
  }))
  return ended(await apply(steps, (request) => room.perform(request)), room.whole)
}

/** Writes a meeting's preparation as a sheet, takes a sheet in, or undoes what one did. */
export async function sheet([verb, one, other]: readonly string[], given: Given): Promise<void> {
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
