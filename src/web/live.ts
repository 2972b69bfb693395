import type { ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { SECURITY } from './answer.ts'
import { frameOf, openDrawing, type Region, type Shown } from './drawing.ts'

/** A desk as its readers have it before them: those of one key see the same regions, all of them always (one with nothing to show is empty). */
export interface Desk {
  readonly meeting: string
  readonly key: string
  readonly look: () => { readonly no: number; readonly regions: readonly Region[] }
}

/** The open answer to one listener, as Node's own server gives it. */
export type Outgoing = Pick<
  ServerResponse,
  'removeHeader' | 'writeHead' | 'write' | 'end' | 'destroy' | 'destroyed' | 'on' | 'writableNeedDrain'
>

/** Who listens: the last act he has heard of (`null`: none), and the badge that admits him, if any. */
export interface Listening extends Partial<Admitted> {
  readonly from: number | null
}

/** What admits a listener: the name of his badge; `standing`: all badges of his meeting that still admit, wherever others may have been taken back. */
export interface Admitted {
  readonly badge: string
  readonly standing?: () => Promise<ReadonlySet<string>>
}

/** What the hub has done since it was opened. `skipped`: news a slow reader did not get, and had the latest state instead; `dropped`: readers given up. */
export interface Counts {
  listeners: number
  rendered: number
  delivered: number
  skipped: number
  dropped: number
  refused: number
}

/** How the hub works, in milliseconds: `pause` between two renderings of a region, `beat` between two signs of life, `patience` with a reader who takes nothing. */
export interface HubSettings {
  readonly limit?: number
  readonly pause?: number
  readonly beat?: number
  readonly patience?: number
  readonly log?: (message: string) => void
}

/** Where readers listen to meetings. */
export interface Hub {
  /** Keeps a listener up to date until he leaves; false where there is no place left, and nothing is answered. */
  readonly join: (outgoing: Outgoing, desk: Desk, listening: Listening) => boolean
  /** A meeting has moved: what its listeners see of it is made again and sent, soon. */
  readonly moved: (meeting: string) => void
  /** Ends the streams of a badge, which was revoked. */
  readonly dismiss: (badge: string) => void
  /** Badges of a meeting were taken back somewhere: looks which still stand, and ends the streams of the others. */
  readonly review: (meeting: string) => void
  readonly counts: Readonly<Counts>
  /** Ends all streams. */
  readonly close: () => void
}

interface Listener {
  readonly outgoing: Outgoing
  readonly badge: string | undefined
  readonly standing: Admitted['standing'] | undefined
  /** When something was last written to him. */
  heard: number
  /** The regions that moved while he took nothing. */
  readonly missed: Set<string>
}
/** All who listen at desks of one key, with what they were last sent. */
interface Seat {
  readonly desk: Desk
  readonly listeners: Set<Listener>
  readonly shown: Map<string, Shown>
  readonly keys: Set<string>
  no: number
}
/** A meeting that somebody listens to. */
interface Hall {
  readonly seats: Map<string, Seat>
  last: number
  due: NodeJS.Timeout | null
}

const STREAM = {
  ...SECURITY,
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

const sign = (): string => `event: now\ndata: ${Date.now()}\n\n`

/**
 * Opens a hub. It sends state, not change: each region as it now is, made only while somebody listens, at most once per pause,
 * and written as the same bytes to all who share its key. A reader whose line is slow gets the latest state once it is free.
 */
export function openHub({ limit = 20_000, pause = 50, beat = 2_000, patience = 30_000, log }: HubSettings = {}): Hub {
  const halls = new Map<string, Hall>()
  const counts: Counts = { listeners: 0, rendered: 0, delivered: 0, skipped: 0, dropped: 0, refused: 0 }
  const drawing = openDrawing(pause, counts)
  let beating: NodeJS.Timeout | null = null

  const shownNow = ({ desk, keys }: Seat, region: Region, at: number): Shown => {
    keys.add(region.key)
    return drawing.shownNow(region, at, () => due(desk.meeting))
  }

  const send = (listener: Listener, frame: Buffer | string, regions: Iterable<string> = []): void => {
    if (listener.outgoing.writableNeedDrain) {
      for (const id of regions) listener.missed.add(id)
      counts.skipped++
      return
    }
    listener.outgoing.write(frame)
    listener.heard = performance.now()
    counts.delivered++
  }

  /** What has moved since those of a seat were last sent something, as one frame for all of them. */
  const refresh = (seat: Seat, at: number): void => {
    const { no, regions } = seat.desk.look()
    seat.keys.clear()
    const moved = new Map<string, Shown>()
    let asOf = no
    for (const region of regions) {
      const now = shownNow(seat, region, at)
      if (now.no < region.no) asOf = Math.min(asOf, now.no)
      if (seat.shown.get(region.id)?.text !== now.text) moved.set(region.id, now)
    }
    if (moved.size === 0) return
    for (const [id, now] of moved) seat.shown.set(id, now)
    seat.no = asOf
    const frame = frameOf(asOf, moved)
    for (const listener of seat.listeners) send(listener, frame, moved.keys())
  }

  const round = (meeting: string): void => {
    const hall = halls.get(meeting)
    if (!hall) return
    hall.due = null
    hall.last = performance.now()
    for (const seat of hall.seats.values())
      try {
        refresh(seat, hall.last)
      } catch (error) {
        log?.(`${seat.desk.key}: ${error instanceof Error ? error.stack : String(error)}`)
      }
  }

  /** The first round comes at once, but after the answer to the deed that moved the meeting. */
  const due = (meeting: string): void => {
    const hall = halls.get(meeting)
    if (hall) hall.due ??= setTimeout(() => round(meeting), Math.max(0, hall.last + pause - performance.now()))
  }

  const everybody = function* (): Generator<Listener> {
    for (const { seats } of halls.values()) for (const { listeners } of seats.values()) yield* listeners
  }

  const signOfLife = (): void => {
    for (const hall of halls.values()) lookAtBadges(hall)
    const [now, frame] = [performance.now(), Buffer.from(sign())]
    for (const listener of everybody()) {
      if (now - listener.heard < beat / 2) continue // what he was sent is sign enough
      if (!listener.outgoing.writableNeedDrain) send(listener, frame)
      else if (now - listener.heard > patience) {
        counts.dropped++
        listener.outgoing.destroy()
      }
    }
  }

  /** A badge may have been taken back at another node, or at the command line: where that was not heard of, its streams end with the next sign of life. Each meeting is asked once. */
  const lookAtBadges = ({ seats }: Hall): void => {
    const admitted = [...seats.values()].flatMap(({ listeners }) =>
      [...listeners].filter(({ badge, standing }) => badge !== undefined && standing !== undefined),
    )
    // Who comes while the badges are looked up was admitted later than they were read, and is looked at with the next.
    void admitted[0]?.standing?.().then(
      (names) => {
        for (const { badge, outgoing } of admitted) if (!names.has(badge!)) outgoing.end()
      },
      () => undefined, // the drawers cannot be read now: asked again with the next
    )
  }

  const review: Hub['review'] = (meeting) => {
    const hall = halls.get(meeting)
    if (hall) lookAtBadges(hall)
  }

  const leave = (seat: Seat, listener: Listener): void => {
    if (!seat.listeners.delete(listener)) return
    counts.listeners--
    if (seat.listeners.size === 0) clear(seat.desk)
    if (counts.listeners > 0 || !beating) return
    clearInterval(beating)
    beating = null
  }

  const clear = ({ meeting, key }: Desk): void => {
    const hall = halls.get(meeting)
    hall?.seats.delete(key)
    if (hall?.seats.size === 0) {
      if (hall.due) clearTimeout(hall.due)
      halls.delete(meeting)
    }
    drawing.forget(looked())
  }

  /** The keys of all regions that somebody looks at. */
  const looked = (): ReadonlySet<string> => {
    const seen = new Set<string>()
    for (const { seats } of halls.values()) for (const { keys } of seats.values()) for (const key of keys) seen.add(key)
    return seen
  }

  const seated = (desk: Desk): Seat => {
    const hall: Hall = halls.get(desk.meeting) ?? { seats: new Map(), last: -pause, due: null }
    halls.set(desk.meeting, hall)
    const seat: Seat = hall.seats.get(desk.key) ?? {
      desk,
      listeners: new Set(),
      shown: new Map(),
      keys: new Set(),
      no: 0,
    }
    hall.seats.set(desk.key, seat)
    return seat
  }

  /** Who comes, or comes back, is owed every region that may have moved since the act he has. */
  const owed = (seat: Seat, from: number | null): Buffer | null => {
    const at = performance.now()
    const { no, regions } = seat.desk.look()
    const first = seat.listeners.size === 0
    const moved: (readonly [string, Shown])[] = []
    let asOf = no
    for (const region of regions) {
      const now = shownNow(seat, region, at)
      if (first) seat.shown.set(region.id, now)
      if (now.no < region.no) asOf = Math.min(asOf, now.no)
      if (from === null || from > no || now.no > from || region.beside) moved.push([region.id, now])
    }
    if (first) seat.no = asOf
    return moved.length > 0 ? frameOf(asOf, moved) : null
  }

  const join: Hub['join'] = (outgoing, desk, { from, badge, standing }) => {
    if (outgoing.destroyed) return true // he left while his desk was looked for
    if (counts.listeners >= limit) {
      counts.refused++
      return false
    }
    const seat = seated(desk)
    let news: Buffer | null
    try {
      news = owed(seat, from)
    } catch (error) {
      if (seat.listeners.size === 0) clear(desk)
      throw error
    }
    const listener: Listener = { outgoing, badge, standing, heard: performance.now(), missed: new Set() }
    seat.listeners.add(listener)
    counts.listeners++
    beating ??= setInterval(signOfLife, beat)
    outgoing.on('close', () => leave(seat, listener))
    outgoing.on('error', () => leave(seat, listener))
    outgoing.on('drain', () => {
      if (listener.missed.size === 0) return
      const missed = [...seat.shown].filter(([id]) => listener.missed.has(id))
      listener.missed.clear()
      send(listener, frameOf(seat.no, missed))
    })
    outgoing.removeHeader('Transfer-Encoding') // the stream ends with its connection, so its frames go out as they are
    outgoing.writeHead(200, STREAM)
    outgoing.write(`retry: ${1_000 + Math.floor(Math.random() * 2_000)}\n${sign()}`) // not all come back at once
    if (news) {
      outgoing.write(news)
      counts.delivered++
    }
    return true
  }

  const dismiss = (badge: string): void => {
    for (const listener of everybody()) if (listener.badge === badge) listener.outgoing.end()
  }

  const close = (): void => {
    if (beating) clearInterval(beating)
    for (const { due } of halls.values()) if (due) clearTimeout(due)
    for (const { outgoing } of everybody()) outgoing.end()
  }

  return { join, moved: due, dismiss, review, counts, close }
}

/** The act a listener has heard of last, as the browser says it when it comes back by itself, or the page's script when it opens a stream anew. */
const heardLast = (request: Request): number | null => {
  const said = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('from') ?? ''
  return /^\d{1,15}$/.test(said) ? Number(said) : null
}

/** Answers a reader who listens at a desk: with a stream; null where the house is full. A node that is behind `from` reads up before it looks. */
export function listen(
  hub: Hub,
  request: Request,
  { outgoing }: HttpBindings,
  desk: Desk,
  admitted?: Admitted,
): Response | null {
  if (request.method === 'HEAD') return new Response(null, { headers: STREAM })
  const listening = { from: heardLast(request), ...admitted }
  return hub.join(outgoing, desk, listening) ? RESPONSE_ALREADY_SENT : null
}
