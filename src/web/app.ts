import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Request as Asked } from '../procedure/act.ts'
import { audienceOfBadge } from '../procedure/badge.ts'
import { StorageFault } from '../record/store.ts'
import { addressReader, type Address, type Behind } from './address.ts'
import { doAsJson, showActs, showMeeting, showSchemas } from './api.ts'
import { ENCRYPTED_ONLY, fitted } from './answer.ts'
import { ASSETS } from './assets.ts'
import { keepBadges, showBadge, showBadges, showRefused, useBadge } from './badgeDoor.ts'
import { badgesIn } from './badges.ts'
import {
  badgesFor,
  callerAt,
  callerOf,
  once,
  pageAnswer,
  readingBadge,
  readsAs,
  redirect,
  type Caller,
} from './caller.ts'
import { fault, notTaken, readsJson } from './refusing.ts'
import { foreseen } from './asking.ts'
import { openMeetingRecord, showConvening } from './convening.ts'
import { doDeed, showDeed } from './deeds.ts'
import { DESKS } from './desks.ts'
import { doorsOf, type Doors, type House } from './house.ts'
import { cameFrom, LIMITS, meter } from './limits.ts'
import { DESK_MODELS } from './models.ts'
import { jsonAnswer, objectionsAsTold } from './problem.ts'
import { listenAt } from './listening.ts'
import { EXTENSIONS, openReading } from './reading.ts'
import { turnAway, withoutBadge } from './refused.ts'
import type { Room } from './rooms.ts'
import { showSheet, takeInSheet } from './sheetDoor.ts'
import { fetchDraft, keepDraft } from './tray.ts'

type AtMeeting = Address & { readonly to: 'meeting' }

/** Doors that take what is sent to them. */
const TAKING: readonly AtMeeting['behind'][] = ['do', 'acts', 'ruling', 'badges', 'tray', 'sheet']

/** The pages and the doors, as an app that answers requests. */
export function app(house: House): Hono<{ Bindings: Partial<HttpBindings> }> {
  const { library, log = () => {}, now = () => new Date() } = house
  const pageWaits = meter(house.limits?.pages ?? LIMITS.pages, now)
  const doors = doorsOf(house)
  const reading = openReading(house)
  const addressOf = addressReader({ conventions: library.conventions, extensions: EXTENSIONS })

  /** A door of a meeting: forms, JSON, badges, desks. */
  const atDoor = async (
    knocking: Caller,
    address: AtMeeting,
    posted: boolean,
    bindings: Partial<HttpBindings>,
  ): Promise<Response> => {
    const { meeting: symbol, behind, named } = address
    const room = (await doors?.rooms.find(symbol)) ?? null
    if (behind === 'meeting.json' || (behind === 'acts' && !posted)) {
      const seen = await reading.seen(symbol, readingBadge(knocking, symbol))
      if (!seen) return fault(knocking, 'noRecord', 404)
      return behind === 'acts' ? showActs(knocking, seen) : showMeeting(knocking, seen)
    }
    if (!doors || !room) {
      const seen = await library.find(symbol)
      return seen ? notTaken(knocking, 'onlyRead', { meeting: seen.meeting }) : fault(knocking, 'noRecord', 404)
    }
    const caller = callerAt(knocking, room.whole)
    if (behind === 'do') return posted ? doDeed(caller, doors, room, named) : showDeed(caller, doors, room, named)
    if (behind === 'acts') return doAsJson(caller, doors, room)
    if (behind === 'ruling') return posted ? doAsJson(caller, doors, room, 'ruling') : takesOnly(caller, 'POST')
    if (behind === 'badges') return posted ? keepBadges(caller, doors, room) : showBadges(caller, doors, room)
    if (behind === 'sheet' || behind === 'sheet.csv' || behind === 'sheet.xlsx') {
      if (posted) return takeInSheet(caller, doors, room, named)
      return showSheet(caller, doors, room, behind === 'sheet' ? null : behind === 'sheet.csv' ? 'csv' : 'xlsx')
    }
    if (behind === 'tray') return (posted ? keepDraft : fetchDraft)(caller, doors, room, named)
    if (behind === 'refused') return showRefused(caller, doors, room)
    if (behind !== 'live') return atDesk(caller, doors, room, { behind, named })
    const [desk = '', whose = null] = named?.split('/') ?? []
    return atDesk(caller, doors, room, { behind: desk as Behind, named: whose }, bindings) // as the address was read
  }

  /** A desk for whoever has the badge it needs: its page, or with `bindings` the stream of what moves on it. */
  const atDesk = async (
    caller: Caller,
    doors: Doors,
    room: Room,
    { behind, named }: Pick<AtMeeting, 'behind' | 'named'>,
    bindings: Partial<HttpBindings> | null = null,
  ): Promise<Response> => {
    const { meeting } = room.seen('public')
    const desk = behind === null ? undefined : DESKS[behind]
    if (!desk) return fault(caller, 'notFound', 404, { meeting })
    const badges = badgesFor(caller, room.symbol)
    const badge = (desk.asHeld ? badges[0] : badges.find((one) => desk.needs?.(one, named, room.whole))) ?? null
    const at = named === null ? String(behind) : `${behind}/${named}`
    if (desk.needs && !badge) return withoutBadge(caller, doors, room, bindings ? `~live/${at}` : `~${at}`)
    const seen = () => room.seen(audienceOfBadge(room.whole, badge))
    if (bindings) {
      if (!bindings.outgoing || caller.request.method !== 'GET') return fault(caller, 'notFound', 404, { meeting })
      return listenAt(caller, doors, { room, desk, at, whose: named, badge, seen }, bindings as HttpBindings)
    }
    const { reader, url } = caller
    const drawers = doors.rooms.store
    const given = {
      room,
      seen: seen(),
      badge,
      whose: named,
      reader,
      search: url.searchParams,
      now: doors.now(),
      drawers,
    }
    const model = DESK_MODELS[behind!]
    if (model && readsJson(caller)) {
      const { meeting, head } = given.seen
      const against = (asked: Asked) =>
        objectionsAsTold(caller, meeting, foreseen(room.whole, meeting, asked, given.now.toISOString()))
      return jsonAnswer(caller, { head, at: given.now, ...((await model({ ...given, against })) as object) })
    }
    return once(
      caller,
      pageAnswer(await desk.page(given), caller, {
        badge,
        reads: desk.asHeld === true,
        live: desk.moves !== undefined,
      }),
    )
  }

  /** Whoever asks for too many pages is told when to come again; where it is a page of a meeting held here, that is written down. */
  const tooManyPages = async (caller: Caller, address: Address, wait: number): Promise<Response> => {
    const room = address.to === 'meeting' ? ((await doors?.rooms.find(address.meeting)) ?? null) : null
    if (!doors || !room || address.to !== 'meeting') return notTaken(caller, 'tooManyPages', { wait })
    const [badge = null] = badgesFor(caller, room.symbol)
    const { behind, named } = address
    const deed = behind === null ? '' : `~${[behind, named].filter((one) => one !== null).join('/')}`
    return turnAway(caller, doors, room, deed, 'tooManyPages', { badge, wait })
  }

  const answered = async (caller: Caller, bindings: Partial<HttpBindings>): Promise<Response> => {
    const { request, path, url, reader } = caller
    const asset = ASSETS.get(path)
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (asset && reads) return fitted(request, asset)
    const address = addressOf(path, await library.symbols())
    const wait = reads ? pageWaits(readsAs(caller)) : 0
    if (wait > 0) return tooManyPages(caller, address, wait)
    const takes =
      doors !== null &&
      (address.to === 'badge' ||
        address.to === 'convening' ||
        (address.to === 'meeting' && TAKING.includes(address.behind)))
    if (!reads && !(takes && request.method === 'POST'))
      return takesOnly(caller, takes ? 'GET, HEAD, POST' : 'GET, HEAD')
    if (reads && (Number(request.headers.get('content-length') ?? 0) > 0 || request.headers.has('transfer-encoding')))
      return fault(caller, 'tooLarge', 413)
    if (caller.unknownLanguage) return fault(caller, 'noSuchLanguage', 406)
    const done = Number(url.searchParams.get('no'))
    if (address.to === 'meeting' && Number.isSafeInteger(done) && done > 0)
      await (await doors?.rooms.find(address.meeting))?.readUpTo(done)
    switch (address.to) {
      case 'start':
        return reading.start(caller)
      case 'deeds':
        return showSchemas(caller)
      case 'badge':
        if (!doors) return fault(caller, 'notFound', 404)
        return reads ? showBadge(caller, doors) : useBadge(caller, doors)
      case 'convening':
        if (!doors) return fault(caller, 'notFound', 404)
        return reads
          ? showConvening(caller, library.conventions)
          : openMeetingRecord(caller, doors, library.conventions)
      case 'programme':
        return reading.programme(caller, address.convention)
      case 'rights':
        return reading.rights(caller, address.convention)
      case 'meeting':
        return isRead(address) ? reading.meeting(caller, address) : atDoor(caller, address, !reads, bindings)
      case 'elsewhere': {
        const { path: to, language, extension } = address
        if (extension !== undefined) return redirect(`${to}.${reader.language}.${extension}`, 302)
        const chosen = language ?? (reader.chosen ? reader.language : null)
        return redirect(`${to}${chosen === null ? '' : `?lang=${chosen}`}`, 301)
      }
      case 'nothing':
        return fault(caller, address.why, 404, { symbol: address.near })
    }
  }

  const hono = new Hono<{ Bindings: Partial<HttpBindings> }>()
  if (house.encrypted)
    hono.use(async (context, next) => {
      await next()
      context.res.headers.set(...ENCRYPTED_ONLY)
    })
  hono.all('*', async (context) => {
    const request = context.req.raw
    const peer = context.env?.incoming?.socket.remoteAddress ?? ''
    const from = cameFrom(peer, request.headers.get('x-forwarded-for'), house.proxies ?? [])
    const held = doors ? await badgesIn(request, doors.badges) : []
    return answered(callerOf(request, held, from, house.origin ?? null), context.env ?? {})
  })
  hono.notFound((context) => fault(callerOf(context.req.raw), 'notFound', 404))
  hono.onError((error, context) => {
    const caller = callerOf(context.req.raw)
    log(`${caller.request.method} ${caller.path}: ${error.stack ?? String(error)}`)
    return error instanceof StorageFault ? notTaken(caller, 'notNow') : fault(caller, 'failed', 500)
  })
  return hono
}

/** What is asked of an address in a way it does not know: the ways it does. */
function takesOnly(caller: Caller, allowed: string): Response {
  const refused = fault(caller, 'takesNothing', 405)
  refused.headers.set('Allow', allowed)
  return refused
}

const READ: readonly AtMeeting['behind'][] = [null, 'record', 'record.jsonl', 'missing', 'report', 'draft']
const isRead = ({ behind }: AtMeeting): boolean => READ.includes(behind)
