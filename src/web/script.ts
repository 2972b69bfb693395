import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { SECURITY } from './answer.ts'

const MORPH = createRequire(import.meta.url).resolve('idiomorph/dist/idiomorph.min.js')
const OWN = fileURLToPath(new URL('../../src/web/client/live.js', import.meta.url)) // the same file from src/ and from dist/

/** The one script of the desks: idiomorph, which puts new state into a page without disturbing it, and our own. */
export const SCRIPT = `${readFileSync(MORPH, 'utf8')}\n${readFileSync(OWN, 'utf8')}`

/** What a page with that script says to the browser: our own script and streams, nothing inline, nothing from elsewhere. */
export const LIVE_SECURITY: { readonly [name: string]: string } = {
  ...SECURITY,
  'Content-Security-Policy': `${SECURITY['Content-Security-Policy']}; script-src 'self'; connect-src 'self'`,
}
