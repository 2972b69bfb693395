import { randomUUID } from 'node:crypto'
import { completed, FILLED_IN } from '../languages/fixed.ts'
import { deedPage, deedsPage, type Again, type Asking } from '../pages/deed.tsx'
import type { NotTaken } from '../languages/doorWords.ts'
import { whoIsMeant } from '../languages/naming.ts'
import { pathBehind, pathOf } from '../pages/addresses.ts'
import { actPlace } from '../pages/addresses.ts'
import { writtenIn } from '../pages/form.tsx'
import { LONGEST_KEPT, LONGEST_REASON } from '../procedure/act.ts'
import { zoneOf } from '../treaty/clock.ts'
import { kindOf } from '../procedure/acts.ts'
import { particularsFrom, shapeOf, type Fields } from '../procedure/asked.ts'
import { factsOf } from '../procedure/malformed.ts'
import { audienceOfBadge, ownVoices, type Badge } from '../procedure/badge.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { ask, LONGEST_ID } from './asking.ts'
import { formIn, fromOwnPage, ownPath } from './body.ts'
import { badgeFor, badgesFor, once, pageAnswer, redirect, type Caller } from './caller.ts'
import { notTaken } from './refusing.ts'
import { DESKS } from './desks.ts'
import { momentsIn } from './hours.ts'
import type { Doors } from './house.ts'
import { noteNotTaken, turnAway, withoutBadge } from './refused.ts'
import type { Room } from './rooms.ts'
import { sameForm } from './sameForm.ts'

/** A path with the number of the act that was done there, so that whoever answers has read as far. */
function withNumber(path: string, no: number): string {
  const url = new URL(path, 'http://here')
  url.searchParams.set('no', String(no))
  return `${url.pathname}${url.search}${url.hash}`
}

/** Whose act a deed is where the request does not say: the bearer's own; the secretariat keys what is not its own for the Chair. */
function voiceOf(meeting: Meeting, badges: readonly Badge[], deed: string): string {
  const by = kindOf(deed)?.by ?? []
  const own = badges.flatMap((badge) => ownVoices(meeting, badge))
  const office = (voice: string) => (voice === 'chair' || voice === 'secretariat' ? voice : 'delegation')
  const fitting = own.find((voice) => by.includes(office(voice)))
  return fitting ?? (own.includes('secretariat') && by.includes('chair') ? 'chair' : (own[0] ?? ''))
}

const one = (fields: Fields, name: string): string | null => fields.find(([own]) => own === name)?.[1] ?? null
const beginning = (fields: Fields, prefix: string): Fields =>
  fields.filter(([name]) => name.startsWith(prefix)).map(([name, text]) => [name.slice(prefix.length), text])

/** What a form's deed is made of, for its page: what the door fills in is hidden, and named where it is known already. */
function asking(
  room: Room,
  badge: Badge,
  given: {
    readonly deed: string
    readonly by: string
    readonly fields: Fields
    readonly back: string | null
    readonly id: string
  },
): Asking {
  const { deed, by, fields, id } = given
  const shape = shapeOf(deed) ?? {}
  const { meeting } = room.seen(audienceOfBadge(room.whole, badge))
  const read = particularsFrom(
    shape,
    fields.filter(([name]) => !name.startsWith('_') && name !== 'lang'),
  )
  const particulars = 'unreadable' in read ? {} : read
  const whole = completed(meeting, { kind: deed, by, hand: badge.no, particulars }).particulars as {
    readonly [name: string]: unknown
  }
  const filledIn = (FILLED_IN[deed] ?? []).map((name): readonly [string, string | null] => {
    const value = whole[name]
    return [name, typeof value === 'string' ? value : null]
  })
  const back = given.back ?? pathOf(room.symbol)
  return { meeting, badge, deed, shape, by, written: writtenIn(fields), filledIn, id, back }
}

/** The form of a deed, or the list of all deeds; whoever has no badge is told how to come by one. */
export async function showDeed(caller: Caller, doors: Doors, room: Room, deed: string | null): Promise<Response> {
  const badges = badgesFor(caller, room.symbol)
  const { searchParams } = caller.url
  const back = ownPath(searchParams.get('_back'))
  if (deed !== null && kindOf(deed) === null)
    return notTaken(caller, 'noSuchDeed', { meeting: room.seen('public').meeting, badge: badges[0] ?? null })
  const by =
    searchParams.get('_by') ??
    (deed === null ? (badges.flatMap((one) => ownVoices(room.whole, one))[0] ?? '') : voiceOf(room.whole, badges, deed))
  const badge = badgeFor(room.whole, badges, by)
  if (!badge) return withoutBadge(caller, doors, room, deed ?? '~do', back)
  const page =
    deed === null
      ? deedsPage(room.seen(audienceOfBadge(room.whole, badge)).meeting, badge, caller.reader)
      : deedPage(asking(room, badge, { deed, by, fields: [...searchParams], back, id: randomUUID() }), caller.reader)
  return once(caller, pageAnswer(page, caller, { badge }))
}

/** The form by which a request was sent, from the desk to which it leads back, where its bearer sits there. */
async function formAgain(
  { reader }: Caller,
  doors: Doors,
  room: Room,
  badge: Badge,
  { id, back, fields }: { readonly id: string | null; readonly back: string | null; readonly fields: Fields },
): Promise<Again | null> {
  const at = `${pathOf(room.symbol)}/~`
  const { pathname, searchParams: search } = new URL(back ?? '', 'http://here')
  if (id === null || !pathname.startsWith(at)) return null
  const [name = '', whose = null] = pathname.slice(at.length).split('/')
  const desk = Object.hasOwn(DESKS, name) ? DESKS[name as keyof typeof DESKS] : undefined
  if (!desk?.needs?.(badge, whose, room.whole)) return null
  const seen = room.seen(audienceOfBadge(room.whole, badge))
  const drawers = doors.rooms.store
  const page = await desk.page({ room, seen, badge, whose, reader, search, now: doors.now(), drawers })
  return sameForm(String(await page.text), id, fields)
}

/** A form was sent: rules on the request, and leads on to where its asker comes from; what is out of order comes back with every reason and all that was typed. */
export async function doDeed(caller: Caller, doors: Doors, room: Room, deed: string | null): Promise<Response> {
  const { request, url, reader } = caller
  const badges = badgesFor(caller, room.symbol)
  const refuse = (why: NotTaken, badge: Badge | null = null, wait = 5): Promise<Response> =>
    turnAway(caller, doors, room, deed ?? '', why, { badge, wait })
  const addressWait = doors.addressWaits(caller.from)
  if (addressWait > 0) return refuse('tooMany', null, addressWait)
  if (!fromOwnPage(request, url, doors.origin)) return refuse('elsewhere')
  const read = await formIn(request)
  if ('why' in read) return refuse(read.why)
  const { fields } = read
  const shape = deed === null ? null : shapeOf(deed)
  if (deed === null || shape === null) return refuse('noSuchDeed')
  if (badges.length === 0) return refuse('needsBadge')
  const hand = one(fields, '_hand')
  const named = one(fields, '_by')
  const own = badges.filter(({ no }) => no === hand)
  const by =
    named === null
      ? voiceOf(room.whole, own.length > 0 ? own : badges, deed)
      : whoIsMeant(room.whole, named, reader.words)
  const badge = badgeFor(room.whole, badges, by, hand)
  if (!badge) return refuse('otherBadge', badges[0] ?? null)
  const wait = doors.badgeWaits(`${room.symbol} ${badge.no}`)
  if (wait > 0) return refuse('tooMany', badge, wait)
  const zone = zoneOf(room.whole.convention.timeZone)
  const meantAt = (at: Date) => momentsIn(fields, zone, at)
  const readAt = (at: Date) =>
    particularsFrom(
      shape,
      meantAt(at).filter(([name]) => !name.startsWith('_')),
    )
  const now = doors.now()
  const particulars = readAt(now)
  if ('unreadable' in particulars) return refuse('unreadable', badge)
  const id = one(fields, '_id') || null
  if (id !== null && id.length > LONGEST_ID) return refuse('unreadable', badge)
  const yields = beginning(fields, '_yields.').filter(([, text]) => text.trim() !== '')
  const kept = beginning(fields, '_kept.').filter(([, text]) => text.trim() !== '')
  const isLong =
    (most: number) =>
    ([, text]: Fields[number]) =>
      text.length > most
  const back = ownPath(one(fields, '_back'))
  const again = () => formAgain(caller, doors, room, badge, { id, back, fields })
  const form = () => asking(room, badge, { deed, by, fields: meantAt(now), back, id: randomUUID() })
  const long = [...yields.filter(isLong(LONGEST_REASON)), ...kept.filter(isLong(LONGEST_KEPT))]
  if (long.length > 0) {
    await noteNotTaken(doors, caller, room.symbol, { badge: badge.no, deed, why: 'tooLarge' })
    const most = yields.some(isLong(LONGEST_REASON)) ? LONGEST_REASON : LONGEST_KEPT
    const faults = factsOf([
      { path: [most === LONGEST_REASON ? 'reason' : 'text'], fault: 'tooLong', asked: [String(most)] },
    ])
    const told = [{ objection: { impediment: 'malformed', facts: { deed, ...faults } }, open: true } as const]
    const page = deedPage(form(), reader, { told, unfit: false, again: await again() })
    return once(caller, pageAnswer(page, caller, { status: 413, badge }))
  }
  const saidAt = (at: Date) => {
    const then = readAt(at)
    return 'unreadable' in then ? particulars : (then as typeof particulars)
  }
  const asked = {
    kind: deed,
    by,
    particulars,
    ...(id === null ? {} : { id }),
    ...(yields.length === 0
      ? {}
      : {
          yields: Object.fromEntries(
            yields.map(([rule, text]) => [rule, /^\d{1,9}$/.test(text.trim()) ? Number(text) : text]),
          ),
        }),
    ...(kept.length === 0 ? {} : { kept: Object.fromEntries(kept) }),
  }
  const outcome = await ask(doors, room, badge, asked, saidAt)
  if (outcome.ok) {
    const { no } = outcome.entry
    return redirect(withNumber(back ?? `${pathBehind(room.symbol, 'record')}#${actPlace(no)}`, no), 303)
  }
  if (outcome.notTaken) return refuse(outcome.notTaken, outcome.notTaken === 'needsBadge' ? null : badge)
  const { told, unfit } = outcome
  const malformed =
    unfit !== null || told.every(({ objection }) => 'impediment' in objection && objection.impediment === 'malformed')
  const page = deedPage(form(), reader, { told, unfit: unfit !== null, again: await again() })
  return once(caller, pageAnswer(page, caller, { status: malformed ? 400 : 409, badge }))
}
