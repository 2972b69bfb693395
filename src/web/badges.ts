import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { CAPACITIES, type Badge, type Capacity } from '../procedure/badge.ts'
import type { Store } from '../record/store.ts'
import { bearerIn } from './body.ts'

/** What lies beside the records of a store: papers by drawer and key. */
export type Drawers = Pick<Store, 'lay' | 'layNext' | 'lift' | 'drawer'>

/** A badge as handed out: when, by which badge ('' by whoever runs the program), and when it was taken back. */
export interface Issued extends Badge {
  readonly issued: string
  readonly by: string
  readonly revoked: string | null
}

/** The badges of a store: handed out, taken back, and known again by their tokens. */
export interface Badges {
  /** Hands out a badge under the next number, beyond `beyond`: the highest that the meeting's record names (`highestNamed`). */
  issue(meeting: string, capacity: Capacity, who: string | null, by: string, beyond?: number): Promise<Issued>
  /** Takes a badge back; null: there is none of that number. */
  revoke(meeting: string, no: string): Promise<Issued | null>
  list(meeting: string): Promise<readonly Issued[]>
  /** Was the badge of that number taken back? One of no number was not. */
  isRevoked(meeting: string, no: string): Promise<boolean>
  /** What admits its bearer: the signed name of meeting and badge, without end until the badge is taken back. */
  tokenOf(badge: Badge): Promise<string>
  /** The badge a token admits with; null for whatever is forged, unknown, or taken back. */
  admitted(token: string): Promise<Badge | null>
  /** The names of a meeting's badges that still admit, as its drawer has them now: handed out and not taken back. */
  standing(meeting: string): Promise<ReadonlySet<string>>
  /** Another process has taken a badge of that meeting back: what is remembered of its badges is read anew. */
  forget(meeting: string): void
}

/** The drawer that badges lie in; taking one back is said aloud. */
export const BADGES = 'badges'

/** How long another node may still admit with a badge that was taken back here (ms), where it did not hear of it. */
const FRESH = 2_000
const LONGEST = 600
const REMEMBERED = 10_000

/** Opens the badges kept in a store's drawers; unless the key they are signed with is given, and so lies elsewhere, it is made once and lies there too. */
export function openBadges(drawers: Drawers, now: () => Date = () => new Date(), own: string | null = null): Badges {
  const known = new Map<string, { readonly at: number; readonly badges: Promise<ReadonlyMap<string, Issued>> }>()
  let key: Promise<Buffer> | null = own === null ? null : Promise.resolve(Buffer.from(own))

  /** Whichever process laid the first key: that is the key. */
  const keyed = (): Promise<Buffer> => {
    const first = async (): Promise<string | undefined> => (await drawers.drawer('', 'key')).get('1')
    key ??= (async () => {
      const found = await first()
      if (found === undefined) await drawers.layNext('', 'key', randomBytes(32).toString('base64url'))
      return Buffer.from(found ?? (await first())!, 'base64url')
    })()
    key.catch(() => (key = null))
    return key
  }

  const read = async (meeting: string): Promise<ReadonlyMap<string, Issued>> => {
    const papers = await drawers.drawer(meeting, BADGES)
    const badges = [...papers].map(([no, paper]) => badgeFrom(meeting, no, paper)).filter((one) => one !== null)
    return new Map(badges.map((badge) => [badge.no, badge]))
  }
  const badgesOf = (meeting: string, anew: boolean): Promise<ReadonlyMap<string, Issued>> => {
    const at = now().getTime()
    const held = known.get(meeting)
    if (held && !anew && at - held.at < FRESH) return held.badges
    const badges = read(meeting)
    known.set(meeting, { at, badges })
    badges.catch(() => known.delete(meeting))
    return badges
  }

  const signed = async (named: string): Promise<Buffer> =>
    createHmac('sha256', await keyed())
      .update(`intersession badge\n${named}`)
      .digest()

  const proven = new Map<string, Pick<Badge, 'no' | 'meeting'>>()

  /** What a token names, if it was signed here; that is remembered, not whether the badge still admits. */
  const prove = async (token: string): Promise<Pick<Badge, 'no' | 'meeting'> | null> => {
    const [, named = '', signature = ''] = /^([\w-]+)\.([\w-]{43})$/.exec(token.slice(0, LONGEST)) ?? []
    const given = Buffer.from(signature, 'base64url')
    const right = await signed(named)
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null
    const [, no, meeting] = /^(\d{1,15}) (.+)$/.exec(Buffer.from(named, 'base64url').toString()) ?? []
    if (no === undefined || meeting === undefined) return null
    if (proven.size >= REMEMBERED) proven.clear()
    proven.set(token, { no, meeting })
    return { no, meeting }
  }

  return {
    issue: async (meeting, capacity, who, by, beyond = 0) => {
      const paper = { capacity, who, issued: now().toISOString(), by, revoked: null }
      const no = await drawers.layNext(meeting, BADGES, JSON.stringify(paper), beyond)
      known.delete(meeting)
      return { no, meeting, ...paper }
    },
    revoke: async (meeting, no) => {
      const badge = (await badgesOf(meeting, true)).get(no)
      if (!badge) return null
      const { capacity, who, issued, by } = badge
      const revoked = badge.revoked ?? now().toISOString()
      await drawers.lay(meeting, BADGES, no, JSON.stringify({ capacity, who, issued, by, revoked }), true)
      known.delete(meeting)
      return { ...badge, revoked }
    },
    list: async (meeting) => [...(await badgesOf(meeting, true)).values()],
    isRevoked: async (meeting, no) => ((await badgesOf(meeting, false)).get(no)?.revoked ?? null) !== null,
    tokenOf: async ({ meeting, no }) => {
      const named = Buffer.from(`${no} ${meeting}`).toString('base64url')
      return `${named}.${(await signed(named)).toString('base64url')}`
    },
    admitted: async (token) => {
      const named = proven.get(token) ?? (await prove(token))
      if (!named) return null
      const { no, meeting } = named
      const badge = (await badgesOf(meeting, false)).get(no) ?? (await badgesOf(meeting, true)).get(no)
      return badge && badge.revoked === null ? { no, meeting, capacity: badge.capacity, who: badge.who } : null
    },
    standing: async (meeting) => {
      const badges = [...(await badgesOf(meeting, true)).values()]
      return new Set(badges.filter(({ revoked }) => revoked === null).map(badgeName))
    },
    forget: (meeting) => void known.delete(meeting),
  }
}

/** A badge as it lies in its drawer; null: a paper that is none. */
function badgeFrom(meeting: string, no: string, paper: string): Issued | null {
  const { capacity, who, issued, by, revoked } = JSON.parse(paper) as Issued // laid by this file
  return CAPACITIES.includes(capacity) ? { no, meeting, capacity, who, issued, by, revoked } : null
}

/** What a badge is called among those who listen, since numbers are each meeting's own. */
export const badgeName = ({ no, meeting }: Pick<Badge, 'no' | 'meeting'>): string => `${meeting} ${no}`

/** The cookie a badge is kept in: named after its number and, since numbers are each meeting's own, its meeting. */
export const cookieName = ({ no, meeting }: Pick<Badge, 'no' | 'meeting'>): string =>
  `badge.${no}.${createHash('sha256').update(meeting).digest('hex').slice(0, 8)}`

/** How long a browser keeps a badge: thirty days. */
const KEPT = 30 * 24 * 60 * 60

/** The header that gives a browser a badge to keep. */
export const cookieOf = (badge: Badge, token: string, secure: boolean): string =>
  `${cookieName(badge)}=${token}; Max-Age=${KEPT}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

/** The header that takes a badge out of a browser. */
export const cookieGone = (name: string, secure: boolean): string =>
  `${name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

const MOST = 40

/** The badges a browser holds: of every cookie that is one; or of the bearer's token alone, where one is brought. */
export async function badgesIn(request: Request, badges: Badges): Promise<readonly Badge[]> {
  const cookies = (request.headers.get('cookie') ?? '').split(/; */).slice(0, 4 * MOST)
  const tokens = cookies.flatMap((one) => /^badge\.\d+\.[0-9a-f]{8}=(.+)$/.exec(one)?.[1] ?? []).slice(0, MOST)
  const bearer = bearerIn(request)
  const held = await Promise.all((bearer === null ? tokens : [bearer]).map((one) => badges.admitted(one)))
  return held.filter((one) => one !== null)
}
