import { isDeepStrictEqual } from 'node:util'
import { readSheet, writeSheet, type SheetForm } from '../exports/sheet.ts'
import { zoneOf } from '../treaty/clock.ts'
import { REPORT_LANGUAGES, SHEET_WORDS } from '../languages/index.ts'
import { cellsOf, SHEET_WIDTHS, sheetPreview } from '../languages/sheet.ts'
import type { Standing } from '../pages/sheet.tsx'
import { apply, importId, undoOf, type Preview } from '../procedure/sheet/preview.ts'
import { rowsOf } from '../procedure/sheet/rows.ts'
import type { Store } from '../record/store.ts'
import type { Language } from '../treaty/text.ts'
import type { Room } from './rooms.ts'

/** A sheet that was brought, as it lies in the meeting's drawer under the import's name: its cells, what it was shown to do, and the acts it has made. */
interface Brought {
  readonly cells: readonly (readonly string[])[]
  readonly steps: Preview['steps']
  readonly acts?: readonly number[]
}

/** Who brings a sheet, when: the badge, and the language of the reasons that are kept with what is struck. */
export interface Bringing {
  readonly store: Pick<Store, 'lay' | 'drawer'>
  readonly room: Room
  readonly hand: string
  readonly language: Language
  readonly now: () => Date
}

const DRAWER = 'sheets'

const broughtAs = async ({ store, room }: Bringing, id: string): Promise<Brought | null> => {
  const text = (await store.drawer(room.symbol, DRAWER)).get(id)
  return text === undefined ? null : (JSON.parse(text) as Brought) // laid by us
}

const foresee = ({ room, hand, language, now }: Bringing, cells: Brought['cells'], id: string): Preview => {
  const zone = zoneOf(room.whole.convention.timeZone)
  const given = { zone, id, hand, reason: SHEET_WORDS[language].page.replaced }
  return sheetPreview(cells, room.whole, given, now().toISOString())
}

/** The meeting's preparation as a file. */
export const takeSheet = ({ whole }: Room, form: SheetForm, language: Language): Promise<Uint8Array> =>
  writeSheet(cellsOf(rowsOf(whole, zoneOf(whole.convention.timeZone)), whole, language), form, {
    rtl: REPORT_LANGUAGES[language].dir === 'rtl',
    widths: SHEET_WIDTHS,
  })

/** A file is brought: it is shown what it would do, and its cells are kept under the import's name. */
export async function bringSheet(bringing: Bringing, bytes: Uint8Array): Promise<Standing> {
  const read = await readSheet(bytes)
  if ('fault' in read) return { is: 'unread', ...read }
  const id = importId(read.cells, bringing.room.whole)
  return show(bringing, read.cells, foresee(bringing, read.cells, id), id)
}

/** A preview is shown, and what is shown is kept: nothing else will be done. */
async function show(
  { store, room }: Bringing,
  cells: Brought['cells'],
  preview: Preview,
  id: string,
): Promise<Standing> {
  const brought: Brought = { cells, steps: preview.steps }
  if (preview.ready) await store.lay(room.symbol, DRAWER, id, JSON.stringify(brought))
  return { is: 'foreseen', preview, id }
}

/** What was shown is done; where the meeting has changed so that it would be something else, that is shown first. Pressed twice it is done once. Null: no such import. */
export async function doSheet(bringing: Bringing, id: string): Promise<Standing | null> {
  const { store, room } = bringing
  const brought = await broughtAs(bringing, id)
  if (!brought) return null
  const { cells, steps, acts } = brought
  if (acts) return { is: 'done', applied: { acts, stopped: null }, id }
  const preview = foresee(bringing, cells, id)
  if (!preview.ready || !isDeepStrictEqual(preview.steps, steps)) return show(bringing, cells, preview, id)
  const applied = await apply(steps, (request) => room.perform(request))
  await store.lay(room.symbol, DRAWER, id, JSON.stringify({ ...brought, acts: applied.acts }))
  return { is: 'done', applied, id }
}

/** What an import has done is undone. Null: no such import, or it has done nothing. */
export async function undoSheet(bringing: Bringing, id: string): Promise<Standing | null> {
  const { room, hand, language } = bringing
  const brought = await broughtAs(bringing, id)
  if (!brought?.acts) return null
  const given = { id, hand, reason: SHEET_WORDS[language].page.reversed }
  const steps = undoOf(room.whole, brought.acts, given).map((request) => ({ line: 0, request }))
  return { is: 'undone', applied: await apply(steps, (request) => room.perform(request)) }
}
