import { badgesPage, enterPage, admitsNobodyPage } from '../pages/badge.tsx'
import { readerAt } from '../pages/reader.ts'
import { refusedPage } from '../pages/refused.tsx'
import { pathBehind, pathOf } from '../pages/addresses.ts'
import type { NotTaken } from '../languages/doorWords.ts'
import {
  CAPACITIES,
  deskOf,
  fits,
  highestNamed,
  keepsTheDoor,
  ownDesk,
  type Badge,
  type Capacity,
} from '../procedure/badge.ts'
import { badgeName, cookieGone, cookieName, cookieOf, type Issued } from './badges.ts'
import { formIn, fromOwnPage, hasBearer, isJson, jsonIn } from './body.ts'
import { badgesFor, once, pageAnswer, redirect, type Caller } from './caller.ts'
import { notTaken, readsJson } from './refusing.ts'
import type { Doors } from './house.ts'
import { jsonAnswer, problem } from './problem.ts'
import { noteNotTaken, refusedIn, withoutBadge } from './refused.ts'
import type { Room } from './rooms.ts'

/** The link that hands a badge out. */
export const linkOf = (base: string, token: string): string => `${base.replace(/\/$/, '')}/~badge?token=${token}`

// The token goes nowhere with a link followed from this page; yet its form must name the site it comes from.
const UNSEEN = { 'Referrer-Policy': 'strict-origin', 'Cache-Control': 'no-store' }

const isSecure = (caller: Caller, { origin }: Doors): boolean => (origin ?? caller.url.origin).startsWith('https:')

/** The page of a link: whom it admits, and a button; forged, unknown and taken back links look all the same. */
export async function showBadge(caller: Caller, doors: Doors): Promise<Response> {
  const wait = doors.addressWaits(caller.from)
  if (wait > 0) return notTaken(caller, 'tooMany', { wait })
  const token = caller.url.searchParams.get('token') ?? ''
  const badge = await doors.badges.admitted(token)
  if (!badge) return once(caller, pageAnswer(admitsNobodyPage(caller.reader), caller, { status: 403, headers: UNSEEN }))
  const meeting = (await doors.rooms.find(badge.meeting))?.seen('public').meeting ?? null
  const path = `/~badge?token=${encodeURIComponent(token)}`
  const page = enterPage(badge, meeting, token, meeting ? readerAt(caller.reader, meeting) : caller.reader)
  return once(caller, pageAnswer(page, { ...caller, path }, { headers: UNSEEN }))
}

/** The button was pressed: the browser keeps the badge and goes to its desk, without the token; or it puts a badge away. */
export async function useBadge(caller: Caller, doors: Doors): Promise<Response> {
  const wait = doors.addressWaits(caller.from)
  if (wait > 0) return notTaken(caller, 'tooMany', { wait })
  if (!fromOwnPage(caller.request, caller.url, doors.origin)) return notTaken(caller, 'elsewhere')
  const read = await formIn(caller.request)
  if ('why' in read) return notTaken(caller, read.why)
  const fields = new Map(read.fields)
  const lang = caller.reader.chosen ? `?lang=${caller.reader.language}` : ''
  const secure = isSecure(caller, doors)
  const leaving = fields.get('leave')
  if (leaving !== undefined) {
    const meeting = fields.get('meeting') ?? ''
    const known = caller.held.find((badge) => badge.no === leaving && badge.meeting === meeting)
    const to = known ? `${pathOf(meeting)}${lang}` : `/${lang}`
    return redirect(to, 303, {
      'Set-Cookie': cookieGone(cookieName({ no: leaving.replace(/\D/g, ''), meeting }), secure),
    })
  }
  const token = fields.get('token') ?? ''
  const badge = await doors.badges.admitted(token)
  if (!badge) return once(caller, pageAnswer(admitsNobodyPage(caller.reader), caller, { status: 403, headers: UNSEEN }))
  const room = await doors.rooms.find(badge.meeting)
  const desk = room ? deskOf(room.whole, badge) : ownDesk(badge)
  return redirect(`${pathBehind(badge.meeting, desk)}${lang}`, 303, {
    'Set-Cookie': cookieOf(badge, token, secure),
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  })
}

/** The badge of a caller who keeps the door, or the answer to one who does not. */
export const keeperOf = async (caller: Caller, doors: Doors, room: Room, deed: string): Promise<Badge | Response> =>
  badgesFor(caller, room.symbol).find(keepsTheDoor) ?? withoutBadge(caller, doors, room, deed)

const baseOf = (caller: Caller, { origin }: Doors): string => origin ?? caller.url.origin

/** Who was admitted to a meeting, with the links, and a form to hand out more. */
export async function showBadges(caller: Caller, doors: Doors, room: Room, fitting = true): Promise<Response> {
  const keeper = await keeperOf(caller, doors, room, '~badges')
  if (keeper instanceof Response) return keeper
  const { badges } = doors
  const all = await Promise.all(
    (await badges.list(room.symbol)).map(async (badge) => ({
      badge,
      issued: badge.issued,
      revoked: badge.revoked,
      link: badge.revoked === null ? linkOf(baseOf(caller, doors), await badges.tokenOf(badge)) : null,
    })),
  )
  if (fitting && readsJson(caller)) return jsonAnswer(caller, { badges: all.map(({ badge }) => told(badge)) })
  const page = badgesPage(room.whole, all.reverse(), caller.reader, fitting)
  const status = fitting ? 200 : 400
  return once(caller, pageAnswer(page, caller, { badge: keeper, status, headers: { 'Cache-Control': 'no-store' } }))
}

/** What is asked of the badges: one or several to hand out, or one to take back; null: neither. */
type Wanted = { readonly capacity: Capacity; readonly who: readonly (string | null)[] } | { readonly revoke: string }

function wantedIn(given: { readonly [name: string]: unknown }): Wanted | null {
  const { revoke, capacity, who } = given
  if (typeof revoke === 'string') return { revoke }
  const known = CAPACITIES.find((one) => one === capacity)
  if (!known || (who !== undefined && who !== null && typeof who !== 'string')) return null
  const names = (who ?? '')
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return { capacity: known, who: names.length === 0 ? [null] : names }
}

/** Hands out badges or takes one back, for a form or for JSON. */
export async function keepBadges(caller: Caller, doors: Doors, room: Room): Promise<Response> {
  const json = isJson(caller.request)
  const refuse = async (why: NotTaken, badge = '', wait = 5): Promise<Response> => {
    await noteNotTaken(doors, caller, room.symbol, { badge, deed: '~badges', why })
    if (json) return problem(caller, why, { wait })
    return notTaken(caller, why, { meeting: room.seen('public').meeting, wait })
  }
  const wait = doors.addressWaits(caller.from)
  if (wait > 0) return refuse('tooMany', '', wait)
  if (!fromOwnPage(caller.request, caller.url, doors.origin) && !hasBearer(caller.request)) return refuse('elsewhere')
  const read = json ? await jsonIn(caller.request) : await formIn(caller.request)
  if ('why' in read) return refuse(read.why)
  const badges = badgesFor(caller, room.symbol)
  const keeper = badges.find(keepsTheDoor)
  if (!keeper) return refuse(badges.length === 0 ? 'needsBadge' : 'otherBadge', badges[0]?.no)
  const wanted = wantedIn('json' in read ? read.json : Object.fromEntries(read.fields))
  if (wanted && 'revoke' in wanted) {
    const taken = await doors.badges.revoke(room.symbol, wanted.revoke)
    await room.settled() // what was under way is done, or meets the badge taken back: nothing of it is numbered later
    doors.hub.dismiss(badgeName({ no: wanted.revoke, meeting: room.symbol }))
    if (!taken) return json ? problem(caller, 'unreadable', { status: 404 }) : showBadges(caller, doors, room, false)
    return json ? jsonAnswer(caller, told(taken)) : redirect(pathBehind(room.symbol, 'badges'), 303)
  }
  if (!wanted || !wanted.who.every((who) => fits(room.whole, wanted.capacity, who)))
    return json ? problem(caller, 'unreadable') : showBadges(caller, doors, room, false)
  const issued: Issued[] = []
  const named = highestNamed(room.whole.entries)
  for (const who of wanted.who)
    issued.push(await doors.badges.issue(room.symbol, wanted.capacity, who, keeper.no, named))
  if (!json) return redirect(`${pathBehind(room.symbol, 'badges')}#badge-${issued.at(-1)?.no}`, 303)
  const links = await Promise.all(
    issued.map(async (badge) => ({
      ...told(badge),
      link: linkOf(baseOf(caller, doors), await doors.badges.tokenOf(badge)),
    })),
  )
  return jsonAnswer(caller, { badges: links }, 201, { 'Cache-Control': 'no-store' })
}

const told = ({ no, meeting, capacity, who, issued, revoked }: Issued) => ({
  no,
  meeting,
  capacity,
  who,
  issued,
  revoked,
})

/** What was refused in a meeting, for those who keep the door. */
export async function showRefused(caller: Caller, doors: Doors, room: Room): Promise<Response> {
  const keeper = await keeperOf(caller, doors, room, '~refused')
  if (keeper instanceof Response) return keeper
  const all = await refusedIn(doors.rooms.store, room.symbol)
  if (readsJson(caller)) return jsonAnswer(caller, { refused: all })
  return once(caller, pageAnswer(refusedPage(room.whole, all, caller.reader), caller, { badge: keeper }))
}
