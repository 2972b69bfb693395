import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { FORMATS, type Format } from '../exports/formats.ts'
import { HTML_STYLE } from '../exports/html.ts'
import type { Fonts } from '../exports/pdf.ts'
import { PAGE_WORDS, REPORT_LANGUAGES } from '../languages/index.ts'
import { entitlementsPage } from '../pages/entitlements.tsx'
import { faultPage, type Why } from '../pages/fault.tsx'
import { framed, type Page } from '../pages/frame.tsx'
import { meetingPage } from '../pages/meeting.tsx'
import { meetingsPage } from '../pages/meetings.tsx'
import { missingPage } from '../pages/missing.tsx'
import { paperPage } from '../pages/paper.tsx'
import { programmePage } from '../pages/programme.tsx'
import { languageTag, type Reader } from '../pages/reader.ts'
import { recordPage } from '../pages/record.tsx'
import { reportPage } from '../pages/report.tsx'
import { reportPath } from '../pages/addresses.ts'
import { documentOf, type MeetingDocument } from '../procedure/meeting.ts'
import { beforeAdoption, compose } from '../report/compose.ts'
import type { ReportLanguage } from '../report/words.ts'
import { isLanguage, type Language } from '../treaty/text.ts'
import { readAddress, type Address } from './address.ts'
import { fitted, kept, SECURITY, shelf, type Answer, type Kept } from './answer.ts'
import type { Library } from './library.ts'
import type { Seen } from './rooms.ts'
import { preferredLanguage } from './negotiate.ts'
import { PREPARATION_STYLE } from './preparationStyle.ts'
import { ICON, STYLE as PLAIN_STYLE } from './style.ts'

/** What the pages are served from: the meetings known, the fonts of PDFs, and where faults are written down. */
export interface House {
  readonly library: Library
  readonly fonts: Fonts
  readonly log?: (message: string) => void
}

const STYLE = `${PLAIN_STYLE}${PREPARATION_STYLE}`
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' }
const STYLE_PATH = `/style.${digest(STYLE)}.css`
const ICON_PATH = `/icon.${digest(ICON)}.svg`
const ASSETS = new Map<string, Kept>([
  [STYLE_PATH, kept({ status: 200, type: 'text/css; charset=utf-8', bytes: utf8(STYLE), headers: FOR_EVER })],
  [ICON_PATH, kept({ status: 200, type: 'image/svg+xml', bytes: utf8(ICON), headers: FOR_EVER })],
])
const BY_EXTENSION = new Map<string, Format>(Object.values(FORMATS).map((format) => [format.extension, format]))
const EXTENSIONS = [...BY_EXTENSION.keys()]

/** A report as one file of HTML brings its own style sheet, which its policy names by its digest. */
const OWN_STYLE = {
  'Content-Security-Policy': SECURITY['Content-Security-Policy']!.replace(
    "style-src 'self'",
    `style-src 'sha256-${createHash('sha256').update(HTML_STYLE).digest('base64')}'`,
  ),
}

/** The path as the browser wrote it. */
const pathIn = (request: Request): string => new URL(request.url).pathname

const readerOf = (language: Language, chosen: boolean): Reader => ({
  language,
  words: PAGE_WORDS[language],
  report: REPORT_LANGUAGES[language],
  chosen,
})

const pageAnswer = (page: Page, reader: Reader, path: string, status = 200): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  bytes: utf8(framed(page, reader, { path, style: STYLE_PATH, icon: ICON_PATH })),
  headers: { 'Content-Language': languageTag(reader.language) },
})

const redirect = (to: string, status: 301 | 302): Response =>
  new Response(null, { status, headers: { ...SECURITY, Location: to, Vary: 'Accept-Language' } })

/** What stands at a document's symbol: the report, the draft of it, or a document whose text is not held. */
/** The report as recorded, or the draft, which does not tell of its own adoption. */
const composed = ({ meeting, head }: Seen, language: ReportLanguage, as: 'report' | 'draft') =>
  compose(as === 'draft' ? beforeAdoption(meeting) : meeting, language, head, as)

const shows = (document: MeetingDocument): 'report' | 'draft' | 'paper' =>
  document.kind === 'report' ? 'report' : document.kind === 'draftReport' ? 'draft' : 'paper'

/** The pages, as an app that answers requests. */
export function app({ library, fonts, log = () => {} }: House): Hono {
  const answers = shelf<Kept>(64 * 1024 * 1024)
  const conventions = library.conventions

  const fault = (
    request: Request,
    why: Why,
    status: number,
    reader: Reader,
    near: Parameters<typeof faultPage>[3] = {},
  ): Response => {
    const path = pathIn(request)
    return fitted(request, {
      ...kept(pageAnswer(faultPage(why, path, reader, near), reader, safePath(path), status)),
      gzip: null,
      br: null,
    })
  }

  const readers = (request: Request): { readonly reader: Reader; readonly unknown: boolean } => {
    const wanted = new URL(request.url).searchParams.get('lang')
    const given = wanted?.toLowerCase().split('-')[0] ?? null
    const known = isLanguage(given)
    return {
      reader: readerOf(known ? given : preferredLanguage(request.headers.get('accept-language')), known),
      unknown: wanted !== null && !known,
    }
  }

  /** One answer per page, language and state of the record, made when first asked for. */
  const page = async (request: Request, reader: Reader, state: string, make: () => Page): Promise<Response> => {
    const path = pathIn(request)
    return fitted(
      request,
      await answers(`${path} ${reader.language} ${reader.chosen} ${state}`, () =>
        kept(pageAnswer(make(), reader, path)),
      ),
    )
  }

  const download = async (
    request: Request,
    shelved: Seen,
    as: 'report' | 'draft',
    language: Language,
    format: Format,
  ): Promise<Response> => {
    const path = pathIn(request)
    const name = path.slice(1).replace(/[^A-Za-z0-9.]+/g, '-')
    return fitted(
      request,
      await answers(`${path} ${shelved.head.hash}`, async () =>
        kept({
          status: 200,
          type: format.mediaType,
          bytes: await format.write(composed(shelved, REPORT_LANGUAGES[language], as), { fonts }),
          headers: {
            ...(format.id === 'html' ? OWN_STYLE : {}),
            'Content-Language': languageTag(language),
            'Content-Disposition': `${format.id === 'docx' ? 'attachment' : 'inline'}; filename="${name}"`,
            Vary: 'Accept-Encoding',
          },
        }),
      ),
    )
  }

  const start = async (request: Request, reader: Reader): Promise<Response> => {
    const held = (await Promise.all((await library.symbols()).map((symbol) => library.find(symbol)))).filter(
      (one) => one !== null,
    )
    return page(request, reader, held.map(({ head }) => head.hash).join(), () =>
      meetingsPage(
        held.map(({ meeting }) => meeting),
        conventions,
        reader,
      ),
    )
  }

  const programme = async (request: Request, reader: Reader, code: string): Promise<Response> => {
    const convention = conventions.find((one) => one.code === code)!
    const held = new Set(await library.symbols())
    return page(request, reader, [...held].join(), () =>
      programmePage(convention, (symbol) => held.has(symbol), reader),
    )
  }

  const aboutMeeting = async (
    request: Request,
    reader: Reader,
    address: Address & { readonly to: 'meeting' },
  ): Promise<Response> => {
    const { meeting: symbol, document: documentSymbol, behind, download: wanted } = address
    const shelved = await library.find(symbol)
    if (!shelved) return fault(request, 'noRecord', 404, reader)
    const { meeting, head, lines, text } = shelved
    const nothing = () => fault(request, 'notFound', 404, reader, { meeting })
    const document = documentSymbol === null ? null : documentOf(meeting, documentSymbol)
    if (documentSymbol !== null && document === null) return nothing()
    const shown = document ? shows(document) : behind === 'report' || behind === 'draft' ? behind : null
    if (shown === 'report' || shown === 'draft') {
      const place = reportPath(meeting, shown)
      const here = wanted ? pathIn(request).replace(/\.[a-z]+\.[a-z]+$/, '') : pathIn(request)
      if (place !== here)
        return redirect(
          `${place}${wanted ? `.${wanted.language}.${wanted.extension}` : new URL(request.url).search}`,
          302,
        )
      if (wanted) return download(request, shelved, shown, wanted.language, BY_EXTENSION.get(wanted.extension)!)
      return page(request, reader, head.hash, () =>
        reportPage(meeting, composed(shelved, reader.report, shown), reader, shown),
      )
    }
    if (wanted) return nothing()
    if (shown === 'paper') return page(request, reader, head.hash, () => paperPage(meeting, document!, reader))
    if (behind === 'record') return page(request, reader, head.hash, () => recordPage(meeting, lines, reader))
    if (behind === 'missing') return page(request, reader, head.hash, () => missingPage(meeting, reader))
    if (behind === 'record.jsonl')
      return fitted(request, await answers(`${pathIn(request)} ${head.hash}`, () => recordFile(symbol, text())))
    return page(request, reader, head.hash, () => meetingPage(meeting, reader))
  }

  const answered = async (request: Request): Promise<Response> => {
    const path = pathIn(request)
    const { reader, unknown } = readers(request)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const refused = fault(request, 'tooLarge', 405, reader)
      refused.headers.set('Allow', 'GET, HEAD')
      return refused
    }
    if (Number(request.headers.get('content-length') ?? 0) > 0 || request.headers.has('transfer-encoding'))
      return fault(request, 'tooLarge', 413, reader)
    const asset = ASSETS.get(path)
    if (asset) return fitted(request, asset)
    if (unknown) return fault(request, 'noSuchLanguage', 406, reader)
    const address = readAddress(path, { conventions, meetings: await library.symbols(), extensions: EXTENSIONS })
    switch (address.to) {
      case 'start':
        return start(request, reader)
      case 'programme':
        return programme(request, reader, address.convention)
      case 'rights':
        return page(request, reader, '', () =>
          entitlementsPage(
            conventions.find(({ code }) => code === address.convention)!,
            reader,
          ),
        )
      case 'meeting':
        return aboutMeeting(request, reader, address)
      case 'elsewhere': {
        const { path: to, language, extension } = address
        if (extension !== undefined) return redirect(`${to}.${reader.language}.${extension}`, 302)
        const chosen = language ?? (reader.chosen ? reader.language : null)
        return redirect(`${to}${chosen === null ? '' : `?lang=${chosen}`}`, 301)
      }
      case 'nothing':
        return fault(request, address.why, 404, reader, { symbol: address.near })
    }
  }

  const hono = new Hono()
  hono.all('*', (context) => answered(context.req.raw))
  hono.notFound((context) => fault(context.req.raw, 'notFound', 404, readers(context.req.raw).reader))
  hono.onError((error, context) => {
    const request = context.req.raw
    log(`${request.method} ${pathIn(request)}: ${error.stack ?? String(error)}`)
    return fault(request, 'failed', 500, readers(request).reader)
  })
  return hono
}

const recordFile = (symbol: string, text: string): Kept =>
  kept({
    status: 200,
    type: 'application/jsonl; charset=utf-8',
    bytes: utf8(text),
    headers: {
      'Content-Disposition': `inline; filename="${symbol.replace(/[^A-Za-z0-9.]+/g, '-')}.record.jsonl"`,
      Vary: 'Accept-Encoding',
    },
  })

/** A path fit to stand in the links of a fault's page: whatever it was, it stays on this server. */
const safePath = (path: string): string => `/${path.replace(/^[/\\]+/, '')}`
