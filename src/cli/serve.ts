import { PRACTICE, preparePractice } from '../web/practice.ts'
import { serve } from '../web/serve.ts'
import { folders, text, warn, type Given } from './given.ts'
import { store } from './opened.ts'
import { Refused } from './refused.ts'

/** Certificate and key for serving encrypted pages; both or none. */
async function secured(given: Given): Promise<{ tls?: { cert: string; key: string } }> {
  const { 'tls-cert': cert, 'tls-key': key } = given
  if (cert === undefined && key === undefined) return {}
  if (cert === undefined || key === undefined) throw new Refused('--tls-cert and --tls-key go together.', 2)
  return { tls: { cert: await text(cert), key: await text(key) } }
}

/** Serves the pages and desks; when practising, with a prepared meeting under an invented treaty. */
export async function servePages(given: Given, practising: boolean): Promise<void> {
  const port = given.port === undefined ? undefined : Number(given.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
    throw new Refused(`--port is a number up to 65535, not ${given.port}.`, 2)
  const held = await store(practising && given.db === undefined ? { ...given, db: 'data/practice.sqlite' } : given)
  for (const note of await held.notes()) warn(note)
  return serve({
    store: held,
    folders: practising ? [PRACTICE, ...folders(given)] : folders(given),
    ...(practising ? { practice: await preparePractice(held) } : {}),
    ...(port === undefined ? {} : { port }),
    ...(given.host === undefined ? {} : { host: given.host }),
    ...(await secured(given)),
    ...(given.origin === undefined ? {} : { origin: given.origin }),
  })
}
