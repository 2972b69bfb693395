import { createHash } from 'node:crypto'
import { FORMATS, type Format } from '../exports/formats.ts'
import { HTML_STYLE } from '../exports/html.ts'
import { REPORT_LANGUAGES } from '../languages/index.ts'
import { foreseenBy } from '../pages/convening.tsx'
import { entitlementsPage } from '../pages/entitlements.tsx'
import type { Page } from '../pages/frame.tsx'
import { meetingPage } from '../pages/meeting.tsx'
import { meetingsPage } from '../pages/meetings.tsx'
import { missingPage } from '../pages/missing.tsx'
import { paperPage } from '../pages/paper.tsx'
import { programmePage } from '../pages/programme.tsx'
import { languageTag } from '../pages/reader.ts'
import { recordPage } from '../pages/record.tsx'
import { reportPage } from '../pages/report.tsx'
import { reportPath } from '../pages/addresses.ts'
import { audienceOfBadge, type Badge } from '../procedure/badge.ts'
import { entitlements } from '../procedure/entitlements.ts'
import { documentOf, type MeetingDocument } from '../procedure/meeting.ts'
import { beforeAdoption, compose } from '../report/compose.ts'
import type { ReportLanguage } from '../report/words.ts'
import type { Language } from '../treaty/text.ts'
import type { Address } from './address.ts'
import { showActs, showMeeting } from './api.ts'
import { fitted, kept, SECURITY, shelf, type Kept } from './answer.ts'
import { utf8 } from './assets.ts'
import { callerAt, once, pageAnswer, PRIVATE, readingBadge, redirect, type Caller } from './caller.ts'
import { fault, readsJson } from './refusing.ts'
import { openerOf } from './convening.ts'
import type { House } from './house.ts'
import { missingModel } from './models.ts'
import { jsonAnswer } from './problem.ts'
import type { Seen } from './rooms.ts'

const BY_EXTENSION = new Map<string, Format>(Object.values(FORMATS).map((format) => [format.extension, format]))
/** How the names of reports' files may end. */
export const EXTENSIONS = [...BY_EXTENSION.keys()]

/** A report as one file of HTML brings its own style sheet, which its policy names by its digest. */
const OWN_STYLE = {
  'Content-Security-Policy': SECURITY['Content-Security-Policy']!.replace(
    "style-src 'self'",
    `style-src 'sha256-${createHash('sha256').update(HTML_STYLE).digest('base64')}'`,
  ),
}

/** The report as recorded, or the draft, which does not tell of its own adoption. */
const composed = ({ meeting, head }: Seen, language: ReportLanguage, as: 'report' | 'draft') =>
  compose(as === 'draft' ? beforeAdoption(meeting) : meeting, language, head, as)

/** What stands at a document's symbol: the report, the draft of it, or a document whose text is not held. */
const shows = (document: MeetingDocument): 'report' | 'draft' | 'paper' =>
  document.kind === 'report' ? 'report' : document.kind === 'draftReport' ? 'draft' : 'paper'

/** Everything that can be read, answered. */
export interface Reading {
  start(caller: Caller): Promise<Response>
  programme(caller: Caller, code: string): Promise<Response>
  /** Who may do what in a convention's meetings. */
  rights(caller: Caller, code: string): Promise<Response>
  /** A meeting, its report, its record, or one of its documents: as the caller's badge, if he holds one, lets him read it. */
  meeting(caller: Caller, address: Address & { readonly to: 'meeting' }): Promise<Response>
  /** The meeting as it is read with a badge; null: it has no record here. */
  seen(symbol: string, badge: Badge | null): Promise<Seen | null>
}

/** Opens what can be read; an answer is made once for each page, language, badge and state of the record. */
export function openReading({ library, fonts, rooms }: Pick<House, 'library' | 'fonts' | 'rooms'>): Reading {
  const answers = shelf<Kept>(64 * 1024 * 1024)
  const { conventions } = library

  const page = async (
    caller: Caller,
    state: string,
    make: () => Page,
    badge: Badge | null = null,
  ): Promise<Response> => {
    const { path, reader, request } = caller
    if (badge !== null || caller.held.length > 0)
      return once(caller, pageAnswer(make(), caller, { badge, reads: true }))
    const key = `${path} ${reader.language} ${reader.chosen} ${state} ${caller.inTheClear}`
    return fitted(request, await answers(key, () => kept(pageAnswer(make(), caller))))
  }

  const download = async (
    { path, request }: Caller,
    seen: Seen,
    as: 'report' | 'draft',
    language: Language,
    format: Format,
    own: { readonly [name: string]: string },
    audience: string,
  ): Promise<Response> => {
    const name = path.slice(1).replace(/[^A-Za-z0-9.]+/g, '-')
    return fitted(
      request,
      await answers(`${path} ${audience} ${seen.head.hash}`, async () =>
        kept({
          status: 200,
          type: format.mediaType,
          bytes: await format.write(composed(seen, REPORT_LANGUAGES[language], as), { fonts }),
          headers: {
            ...(format.id === 'html' ? OWN_STYLE : {}),
            'Content-Language': languageTag(language),
            'Content-Disposition': `${format.id === 'docx' ? 'attachment' : 'inline'}; filename="${name}"`,
            Vary: 'Accept-Encoding, Cookie',
            ...own,
          },
        }),
      ),
    )
  }

  const seen = async (symbol: string, badge: Badge | null): Promise<Seen | null> => {
    const room = badge === null ? null : ((await rooms?.find(symbol)) ?? null)
    return room ? room.seen(audienceOfBadge(room.whole, badge)) : library.find(symbol)
  }

  const meeting: Reading['meeting'] = async (knocking, address) => {
    const { meeting: symbol, document: documentSymbol, behind, download: wanted } = address
    const badge = readingBadge(knocking, symbol)
    const found = await seen(symbol, badge)
    if (!found) return fault(knocking, 'noRecord', 404)
    const { meeting, head, lines, text } = found
    const caller = callerAt(knocking, meeting)
    const audience = audienceOfBadge(meeting, badge)
    const own = badge === null ? {} : { 'Cache-Control': 'private, no-cache' }
    const nothing = () => fault(caller, 'notFound', 404, { meeting })
    const document = documentSymbol === null ? null : documentOf(meeting, documentSymbol)
    if (documentSymbol !== null && document === null) return nothing()
    const json = readsJson(caller)
    const shown = document ? shows(document) : behind === 'report' || behind === 'draft' ? behind : null
    if (shown === 'report' || shown === 'draft') {
      const place = reportPath(meeting, shown)
      const here = wanted ? caller.path.replace(/\.[a-z]+\.[a-z]+$/, '') : caller.path
      if (place !== here)
        return redirect(`${place}${wanted ? `.${wanted.language}.${wanted.extension}` : caller.url.search}`, 302)
      if (wanted)
        return download(caller, found, shown, wanted.language, BY_EXTENSION.get(wanted.extension)!, own, audience)
      const { reader } = caller
      if (json) return redirect(`${place}.${reader.language}.json`, 302, { Vary: 'Accept, Accept-Language' })
      return page(
        caller,
        head.hash,
        () => reportPage(meeting, composed(found, reader.report, shown), reader, shown),
        badge,
      )
    }
    if (wanted) return nothing()
    const { reader } = caller
    if (json && shown === 'paper') return jsonAnswer(caller, { head, document })
    if (json && behind === 'record') return showActs(caller, found)
    if (json && behind === 'missing') return jsonAnswer(caller, { head, missing: missingModel(meeting) })
    if (json && behind === null) return showMeeting(caller, found)
    if (shown === 'paper') return page(caller, head.hash, () => paperPage(meeting, document!, reader), badge)
    if (behind === 'record') return page(caller, head.hash, () => recordPage(meeting, lines, reader), badge)
    if (behind === 'missing') return page(caller, head.hash, () => missingPage(meeting, reader), badge)
    if (behind === 'record.jsonl')
      return fitted(
        caller.request,
        await answers(`${caller.path} ${audience} ${head.hash}`, () => recordFile(symbol, text(), own)),
      )
    if (behind !== null) return nothing()
    return page(caller, head.hash, () => meetingPage(meeting, reader), badge)
  }

  return {
    seen,
    meeting,
    start: async (caller) => {
      const all = await Promise.all((await library.symbols()).map((symbol) => library.find(symbol)))
      const held = all.filter((one) => one !== null)
      const meetings = held.map(({ meeting }) => meeting)
      if (readsJson(caller))
        return jsonAnswer(caller, {
          conventions: conventions.map(({ code, prefix }) => ({ code, prefix })),
          meetings: held.map(({ meeting: { symbol, convention, convened, chair, closing }, head }) => ({
            ...{ symbol, convention: convention.code, convened, chair, closed: closing !== null, head },
          })),
        })
      return page(caller, held.map(({ head }) => head.hash).join(), () =>
        meetingsPage(meetings, conventions, caller.reader),
      )
    },
    rights: async (caller, code) => {
      const convention = conventions.find((one) => one.code === code)!
      if (readsJson(caller)) return jsonAnswer(caller, { convention: code, rights: entitlements(convention) })
      return page(caller, '', () => entitlementsPage(convention, caller.reader))
    },
    programme: async (caller, code) => {
      const convention = conventions.find((one) => one.code === code)!
      const held = new Set(await library.symbols())
      const has = (symbol: string): boolean => held.has(symbol)
      if (readsJson(caller))
        return jsonAnswer(caller, {
          convention: code,
          programme: convention.programme,
          meetings: foreseenBy(convention).map(({ body, year, symbol }) => ({ body, year, symbol, held: has(symbol) })),
        })
      if (rooms && openerOf(caller, convention))
        return once(
          caller,
          pageAnswer(programmePage(convention, has, caller.reader, true), caller, { headers: PRIVATE }),
        )
      return page(caller, [...held].join(), () => programmePage(convention, has, caller.reader))
    },
  }
}

const recordFile = (symbol: string, text: string, own: { readonly [name: string]: string }): Kept =>
  kept({
    status: 200,
    type: 'application/jsonl; charset=utf-8',
    bytes: utf8(text),
    headers: {
      'Content-Disposition': `inline; filename="${symbol.replace(/[^A-Za-z0-9.]+/g, '-')}.record.jsonl"`,
      Vary: 'Accept-Encoding, Cookie',
      ...own,
    },
  })
