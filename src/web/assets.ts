import { createHash } from 'node:crypto'
import { kept, type Kept } from './answer.ts'
import { BUTTON_STYLE } from './buttonStyle.ts'
import { DESK_STYLE } from './deskStyle.ts'
import { DOOR_STYLE } from './doorStyle.ts'
import { PREPARATION_STYLE } from './preparationStyle.ts'
import { SEAT_STYLE } from './seatStyle.ts'
import { SCRIPT } from './script.ts'
import { ICON, STYLE as PLAIN_STYLE } from './style.ts'

const STYLE = `${PLAIN_STYLE}${BUTTON_STYLE}${PREPARATION_STYLE}${DOOR_STYLE}${DESK_STYLE}${SEAT_STYLE}`
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12)
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' }

/** A text as the bytes that are sent. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Where the style sheet and the icon stand: under the digest of what they hold, so that browsers keep them for ever. */
export const STYLE_PATH = `/style.${digest(STYLE)}.css`
export const ICON_PATH = `/icon.${digest(ICON)}.svg`

/** Where the script of the desks stands. */
export const SCRIPT_PATH = `/live.${digest(SCRIPT)}.js`

/** What pages are dressed with, by path. */
export const ASSETS: ReadonlyMap<string, Kept> = new Map([
  [STYLE_PATH, kept({ status: 200, type: 'text/css; charset=utf-8', bytes: utf8(STYLE), headers: FOR_EVER })],
  [SCRIPT_PATH, kept({ status: 200, type: 'text/javascript; charset=utf-8', bytes: utf8(SCRIPT), headers: FOR_EVER })],
  [ICON_PATH, kept({ status: 200, type: 'image/svg+xml', bytes: utf8(ICON), headers: FOR_EVER })],
])
