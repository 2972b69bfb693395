import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { preferredEncoding } from './negotiate.ts'

/** What is handed out, before it is fitted to one request: bytes, their type, and what else has to be said. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly bytes: Uint8Array
  readonly headers?: { readonly [name: string]: string }
}

/** An answer kept for those who ask for the same again: with its tag, and compressed once. */
export interface Kept extends Answer {
  readonly tag: string
  readonly gzip: Uint8Array | null
  readonly br: Uint8Array | null
}

const COMPRESSIBLE = /^(text\/|application\/(json|jsonl)|image\/svg)/

const worthIt = ({ bytes, type }: Answer): boolean => COMPRESSIBLE.test(type) && bytes.byteLength > 500
const tagOf = (bytes: Uint8Array): string =>
  `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
const brotli = (bytes: Uint8Array, quality: number): Uint8Array =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
  })

/** Prepares an answer for keeping. */
export function kept(answer: Answer): Kept {
  const { bytes } = answer
  const worth = worthIt(answer)
  return {
    ...answer,
    tag: tagOf(bytes),
    gzip: worth ? gzipSync(bytes, { level: 9 }) : null,
    br: worth ? brotli(bytes, 9) : null,
  }
}

/** Prepares an answer for one reader, in haste. */
export function pressed(answer: Answer, encoding: 'br' | 'gzip' | null): Kept {
  const { bytes } = answer
  const worth = worthIt(answer)
  return {
    ...answer,
    tag: tagOf(bytes),
    gzip: worth && encoding === 'gzip' ? gzipSync(bytes, { level: 3 }) : null,
    br: worth && encoding === 'br' ? brotli(bytes, 3) : null,
  }
}

/** What every answer says to the browser: no script, nothing from elsewhere, no frame, no guessing. */
export const SECURITY: { readonly [name: string]: string } = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** How long a browser that came encrypted comes back no other way: thirty days, as it keeps a badge. */
export const ENCRYPTED_ONLY: readonly [name: string, value: string] = ['Strict-Transport-Security', 'max-age=2592000']

const COMMON = { 'Cache-Control': 'no-cache', ...SECURITY, Vary: 'Accept, Accept-Language, Accept-Encoding, Cookie' }

/** An answer as it is: nobody can hold the same already. */
export const unfitted = ({ status, type, bytes, headers }: Answer): Response =>
  new Response(bytes as Uint8Array<ArrayBuffer>, {
    status,
    headers: { ...COMMON, ...headers, 'Content-Type': type, 'Content-Length': String(bytes.byteLength) },
  })

/** Fits an answer to the request: compressed as the browser takes it, or 304 where it holds the same already. */
export function fitted(request: Request, answer: Kept): Response {
  const headers = new Headers({ ...COMMON, ...answer.headers, ETag: answer.tag })
  const known =
    request.headers
      .get('if-none-match')
      ?.split(',')
      .map((one) => one.trim()) ?? []
  if (answer.status === 200 && (known.includes(answer.tag) || known.includes('*')))
    return new Response(null, { status: 304, headers })
  headers.set('Content-Type', answer.type)
  const encoding = preferredEncoding(request.headers.get('accept-encoding'))
  const smaller = encoding === null ? null : answer[encoding]
  if (encoding !== null && smaller !== null) headers.set('Content-Encoding', encoding)
  const bytes = smaller ?? answer.bytes
  headers.set('Content-Length', String(bytes.byteLength))
  return new Response(request.method === 'HEAD' ? null : (bytes as Uint8Array<ArrayBuffer>), {
    status: answer.status,
    headers,
  })
}

/** Keeps the answers last asked for, up to a number of bytes. */
export function shelf<T extends Kept>(limit: number) {
  const held = new Map<string, Promise<T>>()
  const sizes = new Map<string, number>()
  let size = 0
  const drop = (key: string): void => {
    held.delete(key)
    size -= sizes.get(key) ?? 0
    sizes.delete(key)
  }
  return async (key: string, make: () => Promise<T> | T): Promise<T> => {
    const found = held.get(key)
    if (found) {
      held.delete(key)
      held.set(key, found) // the latest asked for stands last
      return found
    }
    const making = (async () => make())() // begun at once: the meeting is what it is while the key names it
    held.set(key, making)
    try {
      const made = await making
      const weight = made.bytes.byteLength + (made.gzip?.byteLength ?? 0) + (made.br?.byteLength ?? 0)
      sizes.set(key, weight)
      size += weight
      for (const oldest of held.keys()) {
        if (size <= limit || oldest === key) break
        drop(oldest)
      }
      return made
    } catch (error) {
      drop(key)
      throw error
    }
  }
}
