import { createServer as createSecureServer } from 'node:https'
import { createAdaptorServer } from '@hono/node-server'
import { closePdf } from '../exports/pdf.ts'
import { readFonts } from '../record/fonts.ts'
import type { Store } from '../record/store.ts'
import { app } from './app.ts'
import { linkOf } from './badgeDoor.ts'
import { openLibrary } from './library.ts'
import type { Limits } from './limits.ts'
import { openHub } from './live.ts'
import type { Practice } from './practice.ts'
import { reachableAt } from './reachable.ts'
import { openRooms } from './rooms.ts'

/** How the pages are served. `port` 0: any free one; `say` and `log`: where the address, and faults, are written. */
export interface Serving {
  readonly store?: Store
  readonly folders?: readonly string[]
  readonly port?: number
  readonly host?: string
  readonly limits?: Partial<Limits>
  /** The key that badges are signed with, where it does not lie beside them. */
  readonly badgeKey?: string
  /** The address by which browsers know it, where something stands between them and it. */
  readonly origin?: string
  /** The proxies whose word is taken for where a request came from. */
  readonly proxies?: readonly string[]
  /** Certificate and key (PEM), where the pages are served encrypted. */
  readonly tls?: { readonly cert: string; readonly key: string }
  readonly say?: (message: string) => void
  readonly log?: (message: string) => void
  /** A practice meeting, whose badges are printed as links. */
  readonly practice?: Practice
}

/** Pages being served: where browsers open them, and how to end it. */
export interface Served {
  readonly address: string
  /** The meetings that can be read there, by symbol. */
  readonly symbols: readonly string[]
  /** Ends it: no new requests, those under way are answered, the database is closed. */
  readonly close: () => Promise<void>
  /** Settled when it has ended. */
  readonly ended: Promise<void>
}

const WISHED = 8018

/** Begins to serve the pages; where the wished port is taken, on a free one. */
export async function begin({
  store,
  folders,
  port,
  host = 'localhost',
  limits,
  badgeKey,
  origin,
  proxies,
  tls,
  log = (message) => void process.stderr.write(`${message}\n`),
}: Serving): Promise<Served> {
  const rooms = store ? openRooms({ store, ...(folders ? { folders } : {}), log }) : null
  const [library, fonts] = await Promise.all([
    openLibrary({ ...(rooms ? { rooms } : {}), ...(folders ? { folders } : {}), log }),
    readFonts(),
  ])
  const hub = openHub({ log })
  const server = createAdaptorServer({
    ...(tls ? { createServer: createSecureServer, serverOptions: tls } : {}),
    fetch: app({
      library,
      fonts,
      hub,
      log,
      ...(rooms ? { rooms } : {}),
      ...(limits ? { limits } : {}),
      ...(badgeKey === undefined ? {} : { badgeKey }),
      ...(origin ? { origin } : {}),
      encrypted: tls !== undefined,
      ...(proxies ? { proxies } : {}),
    }).fetch,
  })
  const listen = (at: number): Promise<void> =>
    new Promise((done, failed) => {
      server.once('error', failed)
      server.listen(at, host, () => {
        server.off('error', failed)
        done()
      })
    })
  await listen(port ?? WISHED).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port !== undefined) throw error
    return listen(0)
  })
  const at = server.address()
  const bound = typeof at === 'object' && at !== null ? at.port : port
  let closing: Promise<void> | null = null
  const ended = new Promise<void>((done) => server.once('close', () => done()))
  const close = (): Promise<void> => {
    closing ??= (async () => {
      server.close()
      hub.close()
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      const impatient = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3_000)
      await ended
      clearTimeout(impatient)
      await closePdf()
      rooms?.close()
      await store?.close()
    })()
    return closing
  }
  const symbols = await library.symbols()
  return {
    symbols,
    address:
      origin === undefined ? reachableAt(host, bound ?? WISHED, tls !== undefined) : `${origin.replace(/\/$/, '')}/`,
    close,
    ended,
  }
}

/** Serves the pages until the program is asked to end (SIGINT, SIGTERM), and then ends cleanly. */
export async function serve(serving: Serving): Promise<void> {
  const { say = (message) => void process.stdout.write(`${message}\n`), practice } = serving
  const { address, symbols, close } = await begin(serving)
  say(`Intersession: ${address}`)
  if (practice) {
    say(`A meeting to practise with, under an invented treaty: ${address}${practice.symbol}. One link a desk:`)
    for (const badge of practice.badges)
      say(`  ${[badge.capacity, badge.who].filter(Boolean).join(' ').padEnd(16)} ${linkOf(address, badge.token)}`)
    say(`  ${'wall'.padEnd(16)} ${address}${practice.symbol}/~wall`)
    say('Meetings to read:')
  }
  for (const symbol of symbols) say(`  ${symbol}: ${address}${symbol.replaceAll(' ', '%20')}`)
  say('Ctrl+C ends it.')
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
  await close()
}
