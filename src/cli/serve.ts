import { isIP } from 'node:net'
import { countIn, LIMITS, plainAddress, rateIn, type Limits, type Rate } from '../web/limits.ts'
import { PRACTICE, preparePractice } from '../web/practice.ts'
import { serve } from '../web/serve.ts'
import { badgeKeyIn, folders, text, warn, type Given } from './given.ts'
import { store } from './opened.ts'
import { Refused } from './refused.ts'

/** Certificate and key for serving encrypted pages; both or none. */
async function secured(given: Given): Promise<{ tls?: { cert: string; key: string } }> {
  const { 'tls-cert': cert, 'tls-key': key } = given
  if (cert === undefined && key === undefined) return {}
  if (cert === undefined || key === undefined) throw new Refused('--tls-cert and --tls-key go together.', 2)
  return { tls: { cert: await text(cert), key: await text(key) } }
}

/** A rate given by its option, else by the environment, else the usual one. */
function rated(
  given: Given,
  option: 'rate-badge' | 'rate-address' | 'rate-pages',
  variable: string,
  usual: Rate,
): Rate {
  const written = given[option] ?? (process.env[variable] || null)
  const rate = written === null ? usual : rateIn(written)
  if (!rate)
    throw new Refused(
      `--${option} (or ${variable}) is written N:S, so many at once and so many a second, as 100:10; not ${written}.`,
      2,
    )
  return rate
}

/** How many streams one reader may keep open, by option, by the environment, or the usual number. */
function streamsOf({ streams }: Given): number {
  const written = streams ?? (process.env.INTERSESSION_STREAMS || null)
  const count = written === null ? LIMITS.streams : countIn(written)
  if (count === null)
    throw new Refused(`--streams (or INTERSESSION_STREAMS) is a number of streams, as 2500; not ${written}.`, 2)
  return count
}

/** The proxies whose word is taken, as given or as the environment names them. */
function proxiesIn({ proxy }: Given): readonly string[] {
  const named =
    proxy.length > 0 ? proxy : (process.env.INTERSESSION_PROXIES ?? '').split(',').filter((one) => one.trim() !== '')
  const proxies = named.map(plainAddress)
  const strange = proxies.find((one) => isIP(one) === 0)
  if (strange !== undefined)
    throw new Refused(`--proxy is an address of the network, such as 127.0.0.1; not ${strange}.`, 2)
  return proxies
}

/** Serves the pages and desks; when practising, with a prepared meeting under an invented treaty. */
export async function servePages(given: Given, practising: boolean): Promise<void> {
  const port = given.port === undefined ? undefined : Number(given.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
    throw new Refused(`--port is a number up to 65535, not ${given.port}.`, 2)
  const limits: Limits = {
    perBadge: rated(given, 'rate-badge', 'INTERSESSION_RATE_BADGE', LIMITS.perBadge),
    perAddress: rated(given, 'rate-address', 'INTERSESSION_RATE_ADDRESS', LIMITS.perAddress),
    pages: rated(given, 'rate-pages', 'INTERSESSION_RATE_PAGES', LIMITS.pages),
    streams: streamsOf(given),
  }
  const proxies = proxiesIn(given)
  const badgeKey = await badgeKeyIn(given)
  const held = await store(practising && given.db === undefined ? { ...given, db: 'data/practice.sqlite' } : given)
  for (const note of await held.notes()) warn(note)
  return serve({
    store: held,
    limits,
    proxies,
    ...(badgeKey === null ? {} : { badgeKey }),
    folders: practising ? [PRACTICE, ...folders(given)] : folders(given),
    ...(practising ? { practice: await preparePractice(held, undefined, badgeKey) } : {}),
    ...(port === undefined ? {} : { port }),
    ...(given.host === undefined ? {} : { host: given.host }),
    ...(await secured(given)),
    ...(given.origin === undefined ? {} : { origin: given.origin }),
  })
}
