import { LONGEST_DRAFT, MOST_DRAFTS, type TrayPaper } from '../pages/desks/tray.tsx'
import { linkTo, pathBehind } from '../pages/addresses.ts'
import type { NotTaken } from '../languages/doorWords.ts'
import { ownDesk, type Badge } from '../procedure/badge.ts'
import { sha256 } from '../record/canonical.ts'
import { isLanguage } from '../treaty/text.ts'
import { utf8 } from './assets.ts'
import { LONGEST_ID } from './asking.ts'
import type { Drawers } from './badges.ts'
import { formIn, fromOwnPage, hasBearer, isJson, jsonIn, ownPath } from './body.ts'
import { badgesFor, once as answer, redirect, type Caller } from './caller.ts'
import { fault, readsJson } from './refusing.ts'
import { turnAway, withoutBadge, noteNotTaken } from './refused.ts'
import { jsonAnswer } from './problem.ts'
import type { Doors } from './house.ts'
import type { Room } from './rooms.ts'

/** The drawer that holds a delegation's drafts. */
const drawerOf = (who: string): string => `tray:${who}`

/** May the bearer open that delegation's tray? The delegation itself may, and nobody else: neither Chair nor secretariat. */
const opens = ({ capacity, who }: Badge, whose: string): boolean => capacity === 'delegation' && who === whose

/** What lies in the tray of the delegation that a badge admits, latest first; nothing for any other badge. */
export async function trayOf(drawers: Drawers, badge: Badge): Promise<readonly TrayPaper[]> {
  if (badge.who === null || !opens(badge, badge.who)) return []
  const papers = await drawers.drawer(badge.meeting, drawerOf(badge.who))
  const all = [...papers].map(([key, text]) => ({ key, ...(JSON.parse(text) as Omit<TrayPaper, 'key'>) })) // laid by this file
  return all.toReversed().sort((a, b) => Number(a.at < b.at) - Number(a.at > b.at))
}

/** What the log of refusals calls a tray: its address, and nothing of what lies in it. */
const deedAt = (whose: string | null): string => (whose === null ? '~tray' : `~tray/${whose}`)

/** The key of a draft that comes with the id of its form: the same draft of the same form, sent again because its answer was lost, lies there once. */
const keyOf = (id: string, item: string, language: string, text: string): string =>
  sha256(JSON.stringify([id, item, language, text])).slice(0, 16)

/** How much a form may bring: the longest draft, each letter written in nine. */
const LARGEST_FORM = 10 * LONGEST_DRAFT

/** A draft is kept, changed or thrown away; what came of it stands on the desk, to which the way leads back. */
export async function keepDraft(caller: Caller, doors: Doors, room: Room, whose: string | null): Promise<Response> {
  const { request, url, reader } = caller
  const badges = badgesFor(caller, room.symbol)
  const badge = badges.find((one) => whose !== null && opens(one, whose)) ?? null
  const refuse = (why: NotTaken, wait = 5): Promise<Response> =>
    turnAway(caller, doors, room, deedAt(whose), why, { badge, wait })
  const wait = Math.max(doors.addressWaits(caller.from), badge ? doors.badgeWaits(`${room.symbol} ${badge.no}`) : 0)
  if (wait > 0) return refuse('tooMany', wait)
  if (!fromOwnPage(request, url, doors.origin) && !hasBearer(request)) return refuse('elsewhere')
  if (!badge || whose === null) return withoutBadge(caller, doors, room, deedAt(whose))
  const json = isJson(request)
  const read = json ? await jsonIn(request, LARGEST_FORM) : await formIn(request, LARGEST_FORM)
  if ('why' in read) return refuse(read.why)
  const given = 'json' in read ? read.json : Object.fromEntries(read.fields)
  const field = (name: string): string => {
    const value = given[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const [key, item, language] = [field('key'), field('item'), field('language')]
  const text = field('text').replaceAll('\r\n', '\n').trim()
  const id = field(json ? 'id' : '_id')
  const once = id === '' ? null : keyOf(id, item, language, text)
  const { store } = doors.rooms
  const lying = await store.drawer(room.symbol, drawerOf(whose))
  const known = key !== '' && lying.has(key)
  const again = key === '' && once !== null && lying.has(once)
  const readable = id.length <= LONGEST_ID && /^(\d{1,4})?$/.test(item) && isLanguage(language) && (key === '' || known)
  if (!readable || (field('do') === 'keep' && text === '')) return refuse('unreadable')
  if (text.length > LONGEST_DRAFT || (!known && !again && lying.size >= MOST_DRAFTS)) return refuse('tooLarge')
  const paper = JSON.stringify({
    item: item === '' ? null : Number(item),
    language,
    text,
    at: doors.now().toISOString(),
  } satisfies Omit<TrayPaper, 'key'>)
  if (field('do') === 'remove') await store.lift(room.symbol, drawerOf(whose), key)
  else if (known) await store.lay(room.symbol, drawerOf(whose), key, paper)
  else if (once === null) await store.layNext(room.symbol, drawerOf(whose), paper)
  else if (!again) await store.lay(room.symbol, drawerOf(whose), once, paper)
  if (json)
    return jsonAnswer(
      caller,
      { tray: await trayOf(store, badge) },
      known || again || field('do') === 'remove' ? 200 : 201,
    )
  return redirect(ownPath(field('_back')) ?? linkTo(reader, pathBehind(room.symbol, ownDesk(badge)), 'tray'), 303)
}

/** A draft as a text file, by its number in the tray: for the delegation's own badges. Whatever is not there, or not the asker's, is not found. */
export async function fetchDraft(caller: Caller, doors: Doors, room: Room, whose: string | null): Promise<Response> {
  const key = caller.url.searchParams.get('draft')
  const badge = badgesFor(caller, room.symbol).find((one) => whose !== null && opens(one, whose))
  if (badge && key === null && readsJson(caller))
    return jsonAnswer(caller, { tray: await trayOf(doors.rooms.store, badge) })
  if (badge && key === null)
    return redirect(linkTo(caller.reader, pathBehind(room.symbol, ownDesk(badge)), 'tray'), 302)
  if (!badge) {
    const [other] = badgesFor(caller, room.symbol)
    const why = other ? 'otherBadge' : 'needsBadge'
    await noteNotTaken(doors, caller, room.symbol, { badge: other?.no ?? '', deed: deedAt(whose), why })
  }
  const paper = badge && (await trayOf(doors.rooms.store, badge)).find((one) => one.key === key)
  if (!paper) return fault(caller, 'notFound', 404, { meeting: room.seen('public').meeting })
  return answer(caller, {
    status: 200,
    type: 'text/plain; charset=utf-8',
    bytes: utf8(`${paper.text}\n`),
    headers: {
      'Content-Language': paper.language,
      'Content-Disposition': `attachment; filename="${badge.who}-${paper.key}.txt"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
