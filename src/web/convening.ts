import { pathBehind, pathOf } from '../pages/addresses.ts'
import { conveningPage, foreseenBy, type Foreseen } from '../pages/convening.tsx'
import { keepsTheDoor, type Badge } from '../procedure/badge.ts'
import type { Convention } from '../treaty/convention.ts'
import { cookieOf } from './badges.ts'
import { formIn, fromOwnPage, hasBearer, isJson, jsonIn } from './body.ts'
import { once, pageAnswer, redirect, type Caller } from './caller.ts'
import { fault, notTaken } from './refusing.ts'
import { linkOf } from './badgeDoor.ts'
import type { Doors } from './house.ts'
import { noteNotTaken } from './refused.ts'
import { jsonAnswer } from './problem.ts'

/** The badge by which a caller opens meetings of a convention: that of the secretariat of another of its meetings. */
export const openerOf = ({ held }: Pick<Caller, 'held'>, { prefix }: Convention): Badge | null =>
  held.find((badge) => keepsTheDoor(badge) && badge.meeting.startsWith(`${prefix}/`)) ?? null

const meant = (conventions: readonly Convention[], symbol: string): Foreseen | null =>
  conventions.flatMap(foreseenBy).find((one) => one.symbol === symbol) ?? null

/** The button by which the secretariat opens the record of a meeting that the programme foresees. */
export function showConvening(caller: Caller, conventions: readonly Convention[]): Response {
  const foreseen = meant(conventions, caller.url.searchParams.get('meeting') ?? '')
  if (!foreseen) return fault(caller, 'notFound', 404)
  const opener = openerOf(caller, foreseen.convention)
  if (!opener) return notTaken(caller, caller.held.length === 0 ? 'needsBadge' : 'otherBadge')
  return once(caller, pageAnswer(conveningPage(foreseen, caller.reader), caller, { badge: opener }))
}

/** The record is opened, empty; whoever pressed the button is given the first badge of its secretariat and goes to the desk of preparation. */
export async function openMeetingRecord(
  caller: Caller,
  doors: Doors,
  conventions: readonly Convention[],
): Promise<Response> {
  const wait = doors.addressWaits(caller.from)
  if (wait > 0) return notTaken(caller, 'tooMany', { wait })
  if (!fromOwnPage(caller.request, caller.url, doors.origin) && !hasBearer(caller.request))
    return notTaken(caller, 'elsewhere')
  const json = isJson(caller.request)
  const read = json ? await jsonIn(caller.request) : await formIn(caller.request)
  if ('why' in read) return notTaken(caller, read.why)
  const foreseen = meant(
    conventions,
    String(('json' in read ? read.json : Object.fromEntries(read.fields)).meeting ?? ''),
  )
  if (!foreseen) return notTaken(caller, 'unreadable')
  const { symbol, convention } = foreseen
  const opener = openerOf(caller, convention)
  if (!opener) {
    const why = caller.held.length === 0 ? 'needsBadge' : 'otherBadge'
    await noteNotTaken(doors, caller, symbol, { badge: '', deed: '~convene', why })
    return notTaken(caller, why)
  }
  const lang = caller.reader.chosen ? `?lang=${caller.reader.language}` : ''
  // What somebody else has opened is not taken over: its secretariat hands out its badges.
  const taken = await doors.rooms.store.head(symbol)
  if (taken && json) return jsonAnswer(caller, { meeting: symbol, badge: null })
  if (taken) return redirect(`${pathOf(symbol)}${lang}`, 303)
  const room = await doors.rooms.open(symbol, convention.code)
  if (!room) return notTaken(caller, 'notNow')
  const badge = await doors.badges.issue(symbol, 'secretariat', null, opener.no)
  if (json)
    return jsonAnswer(
      caller,
      {
        meeting: symbol,
        badge: { no: badge.no, link: linkOf(doors.origin ?? caller.url.origin, await doors.badges.tokenOf(badge)) },
      },
      201,
      { 'Cache-Control': 'no-store' },
    )
  const secure = (doors.origin ?? caller.url.origin).startsWith('https:')
  return redirect(`${pathBehind(symbol, 'preparation')}${lang}`, 303, {
    'Set-Cookie': cookieOf(badge, await doors.badges.tokenOf(badge), secure),
    'Cache-Control': 'no-store',
  })
}
