/** How often somebody may knock: so many at once, and so many a second on the long run. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** The limits of the doors; a whole delegation may sit behind one address of the network. */
export interface Limits {
  readonly perBadge: Rate
  readonly perAddress: Rate
}

/** Generous for hands and for a secretary's list, too little for a machine that has run away. */
export const LIMITS: Limits = {
  perBadge: { burst: 100, perSecond: 10 },
  perAddress: { burst: 1_000, perSecond: 100 },
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
