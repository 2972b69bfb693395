import { isIP } from 'node:net'

/** How often somebody may knock: so many at once, and so many a second on the long run. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** The limits of the doors; a whole delegation may sit behind one address of the network. */
export interface Limits {
  readonly perBadge: Rate
  readonly perAddress: Rate
  /** Pages and streams asked for, by one reader: a badge, or an address of the network where none is held. */
  readonly pages: Rate
  /** Streams that one reader, so counted, may keep open. */
  readonly streams: number
}

/**
 * Generous for hands and for a secretary's list, too little for a machine that has run away. A thousand readers without badges behind
 * one address may all come at once, each with a page and a stream in two tabs, and then ask for a page every three seconds.
 */
export const LIMITS: Limits = {
  perBadge: { burst: 100, perSecond: 10 },
  perAddress: { burst: 1_000, perSecond: 100 },
  pages: { burst: 5_000, perSecond: 350 },
  streams: 2_500,
}

/** A rate as an operator writes it, 100:10 for a hundred at once and ten a second; null: it is not written so. */
export function rateIn(written: string): Rate | null {
  const [, burst, perSecond] = /^(\d{1,9}):(\d{1,9}(?:\.\d{1,3})?)$/.exec(written) ?? []
  const rate = { burst: Number(burst), perSecond: Number(perSecond) }
  return rate.burst >= 1 && rate.perSecond > 0 ? rate : null
}

/** A number of streams as an operator writes it; null: it is not written so. */
export const countIn = (written: string): number | null => (/^[1-9]\d{0,8}$/.test(written) ? Number(written) : null)

/** How an address of the network is written, however the machine came by it: one of IPv4 is not wrapped in one of IPv6. */
export const plainAddress = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

/** From where a request came: the other end of its connection; behind proxies one trusts, the last address they forward that is none of theirs. */
export function cameFrom(peer: string, forwarded: string | null, proxies: readonly string[]): string {
  const hops = [...(forwarded ?? '').split(',').map(plainAddress), plainAddress(peer)].reverse()
  for (const [at, hop] of hops.entries())
    if (!proxies.includes(hop)) return isIP(hop) === 0 ? (hops[at - 1] ?? hop) : hop // what is no address was not written by a proxy
  return hops.at(-1) ?? ''
}

/** How many are remembered at once. */
const MOST = 50_000

const MINUTE = 60_000

/** Tells who is heard of for the first time in a minute of the clock; once too many are remembered, nobody else is until the next. */
export function firstInMinute(now: () => Date): (who: string) => boolean {
  const heard = new Set<string>()
  let minute = NaN
  return (who) => {
    const current = Math.floor(now().getTime() / MINUTE)
    if (current !== minute) heard.clear()
    minute = current
    if (heard.has(who) || heard.size >= MOST) return false
    heard.add(who)
    return true
  }
}

/** Counts who knocks how often: 0 for whoever may go on, else in how many seconds to come again. */
export function meter({ burst, perSecond }: Rate, now: () => Date): (who: string) => number {
  const left = new Map<string, { tokens: number; at: number }>()
  return (who) => {
    const at = now().getTime()
    const had = left.get(who) ?? { tokens: burst, at }
    const tokens = Math.min(burst, had.tokens + ((at - had.at) / 1_000) * perSecond)
    left.delete(who)
    left.set(who, { tokens: tokens < 1 ? tokens : tokens - 1, at }) // the latest stands last
    if (left.size > MOST) for (const oldest of left.keys()) if (left.size > MOST) left.delete(oldest)
    return tokens < 1 ? Math.ceil((1 - tokens) / perSecond) : 0
  }
}

/** Gives out places, so many to each: the way to give one back, once; null for whoever has all of his. */
export function places(most: number): (who: string) => (() => void) | null {
  const taken = new Map<string, number>()
  return (who) => {
    const has = taken.get(who) ?? 0
    if (has >= most) return null
    taken.set(who, has + 1)
    let given = true
    return () => {
      if (!given) return
      given = false
      const left = taken.get(who)! - 1
      if (left === 0) taken.delete(who)
      else taken.set(who, left)
    }
  }
}
