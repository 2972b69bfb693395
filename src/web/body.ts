import type { NotTaken } from '../languages/doorWords.ts'
import type { Fields } from '../procedure/asked.ts'
import { keyTwice } from '../record/keyTwice.ts'

/** How much a request may bring. */
export const LARGEST = 64 * 1024

/** Why what a request brought is not read. */
export interface Unread {
  readonly why: NotTaken
}

/** Does a request come from a page of this site? A browser says so itself, or names the site of the page; forms of which neither is said are not taken. */
export function fromOwnPage(request: Request, url: URL, origin: string | null): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const named = request.headers.get('origin')
  if (named === null) return isJson(request) // no page of another site can send that without being asked first
  return named === origin || (URL.canParse(named) && new URL(named).host === url.host)
}

/** The token by which a program brings its badge itself; null: none is brought, or more than one. */
export const bearerIn = (request: Request): string | null =>
  /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null

/** Does a program bring its badge itself? No browser does so for a page of another site, and cookies then admit nobody. */
export const hasBearer = (request: Request): boolean => bearerIn(request) !== null

/** Is JSON sent? */
export const isJson = (request: Request): boolean =>
  /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')

const isForm = (request: Request): boolean =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers.get('content-type') ?? '')

/** The bytes of a request, up to the limit: all at once where their number is said beforehand and kept to, which is quicker. */
async function bytesIn(request: Request, most: number): Promise<Uint8Array | Unread> {
  const length = request.headers.get('content-length')
  if (length !== null) {
    if (Number(length) > most) return { why: 'tooLarge' }
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.byteLength > most ? { why: 'tooLarge' } : bytes
  }
  const chunks: Uint8Array[] = []
  let size = 0
  if (request.body)
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > most) return { why: 'tooLarge' }
      chunks.push(chunk)
    }
  return Buffer.concat(chunks)
}

/** What a request brings, up to the limit, as text. */
async function textIn(request: Request, most = LARGEST): Promise<string | Unread> {
  const bytes = await bytesIn(request, most)
  if ('why' in bytes) return bytes
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { why: 'unreadable' }
  }
}

/** A file that a form brings under a name, or a program as it is, of one of these types: its size is said beforehand and kept to. */
export async function fileIn(
  request: Request,
  name: string,
  most: number,
  types: readonly string[] = [],
): Promise<{ readonly bytes: Uint8Array } | Unread> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (types.includes(type)) {
    const bytes = await bytesIn(request, most)
    return 'why' in bytes ? bytes : { bytes }
  }
  if (!/^multipart\/form-data\s*;/i.test(request.headers.get('content-type') ?? '')) return { why: 'wrongType' }
  const length = request.headers.get('content-length')
  if (length === null || Number(length) > most) return { why: 'tooLarge' }
  try {
    const file = (await request.formData()).get(name)
    return file instanceof File ? { bytes: new Uint8Array(await file.arrayBuffer()) } : { why: 'unreadable' }
  } catch {
    return { why: 'unreadable' }
  }
}

/** The fields of a form as a browser sends them. */
export async function formIn(request: Request, most = LARGEST): Promise<{ readonly fields: Fields } | Unread> {
  if (!isForm(request)) return { why: 'wrongType' }
  const text = await textIn(request, most)
  if (typeof text !== 'string') return text
  try {
    return { fields: fieldsOf(text).flatMap(([name, value]) => (name === '_with' ? fieldsOf(value) : [[name, value]])) }
  } catch {
    return { why: 'unreadable' }
  }
}

/** The fields in a text written as forms are sent. A button or a choice, which has one value, carries several fields so, as `_with`. */
const fieldsOf = (text: string): Fields =>
  text
    .split('&')
    .filter((one) => one !== '')
    .map((one) => {
      const at = one.indexOf('=')
      const [name, value] = at < 0 ? [one, ''] : [one.slice(0, at), one.slice(at + 1)]
      return [decoded(name), decoded(value)] as const
    })

const decoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '))

/** The JSON object a request brings: none that names a key twice. */
export async function jsonIn(
  request: Request,
  most = LARGEST,
): Promise<{ readonly json: { readonly [name: string]: unknown } } | Unread> {
  if (!isJson(request)) return { why: 'wrongType' }
  const text = await textIn(request, most)
  if (typeof text !== 'string') return text
  try {
    const value: unknown = JSON.parse(text)
    const object = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!object || keyTwice(text) !== null) return { why: 'unreadable' }
    return { json: value as { readonly [name: string]: unknown } }
  } catch {
    return { why: 'unreadable' }
  }
}

/** A path of this site to go back to; null: it is none. */
export function ownPath(back: string | null): string | null {
  if (back === null || back.length > 600 || !back.startsWith('/') || !URL.canParse(back, 'http://here')) return null
  const { origin, pathname, search, hash } = new URL(back, 'http://here')
  return origin === 'http://here' && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : null
}
