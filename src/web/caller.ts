import { PAGE_WORDS, REPORT_LANGUAGES } from '../languages/index.ts'
import { framed, type Page } from '../pages/frame.tsx'
import type { NotTaken } from '../languages/doorWords.ts'
import { languageTag, readerAt, type Reader } from '../pages/reader.ts'
import { actsFor, ownVoices, type Badge } from '../procedure/badge.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { isLanguage, type Language } from '../treaty/text.ts'
import { fitted, pressed, SECURITY, unfitted, type Answer } from './answer.ts'
import { badgeName } from './badges.ts'
import { ICON_PATH, SCRIPT_PATH, STYLE_PATH, utf8 } from './assets.ts'
import { LIVE_SECURITY } from './script.ts'
import { preferredEncoding, preferredLanguage } from './negotiate.ts'

/** Who knocks: what is asked for, in which language, with which badges, from which address of the network. */
export interface Caller {
  readonly request: Request
  readonly url: URL
  readonly path: string
  readonly reader: Reader
  /** A language was asked for by name that is none of the six. */
  readonly unknownLanguage: boolean
  readonly held: readonly Badge[]
  readonly from: string
  /** What is said here goes over a network in the clear. */
  readonly inTheClear: boolean
}

/** A reader of a language; chosen: by name, so that links carry it along. */
export const readerOf = (language: Language, chosen: boolean): Reader => ({
  language,
  words: PAGE_WORDS[language],
  report: REPORT_LANGUAGES[language],
  chosen,
})

/** Who knocks, at a meeting: read to in words for whoever presides over it. */
export const callerAt = (caller: Caller, meeting: Meeting): Caller => ({
  ...caller,
  reader: readerAt(caller.reader, meeting),
})

/** Reads who knocks out of a request. */
export function callerOf(
  request: Request,
  held: readonly Badge[] = [],
  from = '',
  origin: string | null = null,
): Caller {
  const url = new URL(request.url)
  const wanted = url.searchParams.get('lang')
  const given = wanted?.toLowerCase().split('-')[0] ?? null
  const known = isLanguage(given)
  const language = known ? given : preferredLanguage(request.headers.get('accept-language'))
  return {
    request,
    url,
    path: url.pathname,
    reader: readerOf(language, known),
    unknownLanguage: wanted !== null && !known,
    held,
    from,
    inTheClear: new URL(origin ?? url).protocol === 'http:' && !/^(localhost|127\..*|\[::1\])$/.test(url.hostname),
  }
}

/** As whom somebody who reads is counted: whoever holds a badge by that, so that nobody else at his address of the network shuts him out. */
export const readsAs = ({ held: [badge], from }: Pick<Caller, 'held' | 'from'>): string =>
  badge ? badgeName(badge) : `from ${from}`

/** What whoever holds a badge is told must not be kept for others. */
export const PRIVATE = { 'Cache-Control': 'private, no-cache' }

/** A page as it is sent: in its frame, with the badge it is read with; one that shows everyone the same, with the badge its reader would act with. `reads`: what it shows depends on the badge, of which the reader may hold several. */
export function pageAnswer(
  page: Page,
  { reader, path, inTheClear, held }: Pick<Caller, 'reader' | 'path' | 'inTheClear' | 'held'>,
  {
    status = 200,
    badge = null as Badge | null,
    reads = false,
    live = false,
    headers = {} as { readonly [name: string]: string },
  } = {},
): Answer {
  const script = live ? SCRIPT_PATH : null
  const here = page.meeting && !page.bare ? badgesFor({ held }, page.meeting.symbol) : []
  const shown = badge ?? here[0] ?? null
  const setting = { path, style: STYLE_PATH, icon: ICON_PATH, held, script, inTheClear }
  return {
    status,
    type: 'text/html; charset=utf-8',
    bytes: utf8(framed(page, reader, { ...setting, badge: shown, reads: reads && here.length > 1 })),
    headers: {
      'Content-Language': languageTag(reader.language),
      ...(badge || held.length > 0 ? PRIVATE : {}),
      ...(live ? LIVE_SECURITY : {}),
      ...headers,
    },
  }
}

/** An answer made for one reader: not kept, and pressed as fast as can be; a short one to what was sent goes out as it is. */
export const once = ({ request }: Pick<Caller, 'request'>, answer: Answer): Response =>
  request.method === 'POST' && answer.bytes.byteLength < SHORT
    ? unfitted(answer)
    : fitted(request, pressed(answer, preferredEncoding(request.headers.get('accept-encoding'))))

const SHORT = 2_000

const STATUS: { readonly [W in NotTaken]: number } = {
  needsBadge: 401,
  otherBadge: 403,
  elsewhere: 403,
  noSuchDeed: 404,
  onlyRead: 409,
  otherAct: 409,
  tooLarge: 413,
  wrongType: 415,
  unreadable: 400,
  tooMany: 429,
  tooManyPages: 429,
  full: 503,
  notNow: 503,
}

/** What a refusal to take a request is in HTTP. */
export const statusOf = (why: NotTaken): number => STATUS[why]

/** What goes with it: how to be admitted, when to come again. */
export const headersOf = (why: NotTaken, wait = 5): { readonly [name: string]: string } =>
  why === 'needsBadge'
    ? { 'WWW-Authenticate': 'Bearer realm="badge"' }
    : ['tooMany', 'tooManyPages', 'full', 'notNow'].includes(why)
      ? { 'Retry-After': String(wait) }
      : {}

/** Sends the reader elsewhere. */
export const redirect = (
  to: string,
  status: 301 | 302 | 303,
  headers: { readonly [name: string]: string } = {},
): Response =>
  new Response(null, { status, headers: { ...SECURITY, Location: to, Vary: 'Accept-Language', ...headers } })

const RANKS = ['secretariat', 'chair', 'delegation', 'organization'] as const

/** The badges a caller holds of a meeting, the one that opens most first. */
export const badgesFor = ({ held }: Pick<Caller, 'held'>, meeting: string): readonly Badge[] =>
  held
    .filter((badge) => badge.meeting === meeting)
    .sort((a, b) => RANKS.indexOf(a.capacity) - RANKS.indexOf(b.capacity) || Number(a.no) - Number(b.no))

/** The badge a request for `by` is made with: of that voice itself, else one that may act for it; `hand` names one of several. */
export const badgeFor = (
  meeting: Meeting,
  badges: readonly Badge[],
  by: string,
  hand: string | null = null,
): Badge | null => {
  const able = badges.filter((badge) => actsFor(meeting, badge, by) && (hand === null || badge.no === hand))
  return able.find((badge) => ownVoices(meeting, badge).includes(by)) ?? able[0] ?? null
}

/** The badge a page outside the desks is read with: the one that opens most; null: as everybody reads it. */
export const readingBadge = (caller: Caller, meeting: string): Badge | null => badgesFor(caller, meeting)[0] ?? null
