import type { SheetForm } from '../exports/sheet.ts'
import type { NotTaken } from '../languages/doorWords.ts'
import { sheetPage, type Standing } from '../pages/sheet.tsx'
import type { Badge } from '../procedure/badge.ts'
import { languageTag } from '../pages/reader.ts'
import { keeperOf } from './badgeDoor.ts'
import { fileIn, formIn, fromOwnPage, hasBearer, isJson, jsonIn } from './body.ts'
import { once, pageAnswer, type Caller } from './caller.ts'
import { jsonAnswer } from './problem.ts'
import { fault, readsJson } from './refusing.ts'
import type { Doors } from './house.ts'
import { turnAway } from './refused.ts'
import type { Room } from './rooms.ts'
import { bringSheet, doSheet, takeSheet, undoSheet, type Bringing } from './sheets.ts'

/** How much a spreadsheet may weigh (bytes). */
export const LARGEST_SHEET = 4 * 1024 * 1024

const TYPES: { readonly [F in SheetForm]: string } = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The types under which a program brings a sheet as it is. */
const FILES = Object.values(TYPES).map((type) => type.split(';')[0]!)

const shown = (caller: Caller, room: Room, badge: Badge, standing?: Standing, status = 200): Response => {
  if (readsJson(caller)) return jsonAnswer(caller, { sheet: standing ?? null }, status)
  return once(
    caller,
    pageAnswer(sheetPage(room.whole, caller.reader, standing), caller, {
      badge,
      status,
      headers: { 'Cache-Control': 'no-store' },
    }),
  )
}

/** The spreadsheet of a meeting's preparation, for the secretariat: its page, or the file itself. */
export async function showSheet(caller: Caller, doors: Doors, room: Room, form: SheetForm | null): Promise<Response> {
  const keeper = await keeperOf(caller, doors, room, '~sheet')
  if (keeper instanceof Response) return keeper
  if (form === null) return shown(caller, room, keeper)
  const { language } = caller.reader
  return once(caller, {
    status: 200,
    type: TYPES[form],
    bytes: await takeSheet(room, form, language),
    headers: {
      'Content-Language': languageTag(language),
      'Content-Disposition': `attachment; filename="${room.symbol.replace(/[^A-Za-z0-9.]+/g, '-')}.${form}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** A spreadsheet is brought and shown line by line; what was shown is done, or undone. */
export async function takeInSheet(caller: Caller, doors: Doors, room: Room, deed: string | null): Promise<Response> {
  const { request, url, reader } = caller
  const refuse = (why: NotTaken, badge: Badge | null = null, wait = 5): Promise<Response> =>
    turnAway(caller, doors, room, '~sheet', why, { badge, wait })
  const wait = doors.addressWaits(caller.from)
  if (wait > 0) return refuse('tooMany', null, wait)
  if (!fromOwnPage(request, url, doors.origin) && !hasBearer(request)) return refuse('elsewhere')
  const keeper = await keeperOf(caller, doors, room, '~sheet')
  if (keeper instanceof Response) return keeper
  const bringing: Bringing = {
    store: doors.rooms.store,
    room,
    hand: keeper.no,
    language: reader.language,
    now: doors.now,
  }
  if (deed === null) {
    const file = await fileIn(request, 'sheet', LARGEST_SHEET, FILES)
    if ('why' in file) return refuse(file.why, keeper)
    const standing = await bringSheet(bringing, file.bytes)
    return shown(caller, room, keeper, standing, standing.is === 'unread' ? 400 : 200)
  }
  const read = isJson(request) ? await jsonIn(request) : await formIn(request)
  if ('why' in read) return refuse(read.why, keeper)
  const id = String(('json' in read ? read.json : Object.fromEntries(read.fields)).import ?? '')
  const standing = await (deed === 'undo' ? undoSheet : doSheet)(bringing, id)
  return standing ? shown(caller, room, keeper, standing) : fault(caller, 'notFound', 404, { meeting: room.whole })
}
