import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import type { Request } from '../procedure/act.ts'
import { completed } from '../languages/fixed.ts'
import { highestNamed } from '../procedure/badge.ts'
import { turnToChair } from '../treaty/programme.ts'
import { loadConvention } from '../record/conventions.ts'
import { FORMAT } from '../record/chain.ts'
import type { Store } from '../record/store.ts'
import { openBadges, type Issued } from './badges.ts'
import { localTime } from '../treaty/clock.ts'
import { openRooms } from './rooms.ts'

/** The folder of the invented treaty that meetings are practised under. */
export const PRACTICE = fileURLToPath(new URL('../../practice', import.meta.url))

interface Plan {
  readonly convention: string
  readonly body: string
  /** Who chairs, by the group whose turn it is. */
  readonly chairs: { readonly [group: string]: string }
  /** Delegations that get a badge. */
  readonly desks: readonly string[]
  readonly requests: readonly Omit<Request, 'hand'>[]
}

/** A practice meeting, prepared and not yet opened: its symbol, and a badge for each desk. */
export interface Practice {
  readonly symbol: string
  readonly badges: readonly (Issued & { readonly token: string })[]
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/**
 * Prepares a meeting for practice under an invented treaty, today from this hour on and tomorrow,, in a store that has none of the kind yet; where
 * it has one, that goes on. Its badges are those already handed out, or one for each desk.
 */
export async function preparePractice(
  store: Store,
  now: Date = new Date(),
  badgeKey: string | null = null,
): Promise<Practice> {
  const plan = JSON.parse(await readFile(join(PRACTICE, 'lanes', 'practice.json'), 'utf8')) as Plan
  const convention = await loadConvention(plan.convention, [PRACTICE])
  const year = Number(localTime(convention.timeZone)(now.toISOString()).day.slice(0, 4))
  const held = (await store.meetings()).find((one) => one.startsWith(`${convention.prefix}/`))
  const symbol = held ?? convention.bodies[plan.body]!.symbol.replace('{year}', String(year))
  if (held === undefined) {
    const due = turnToChair(convention.programme, plan.body, year) ?? Object.keys(plan.chairs)[0]!
    const { day: today, hour } = localTime(convention.timeZone)(now.toISOString())
    const from = `${hour.slice(0, 2)}:00`
    const to = hour < '21' ? `${String(Number(hour.slice(0, 2)) + 3).padStart(2, '0')}:00` : '23:59'
    const filled = JSON.stringify(plan.requests)
      .replaceAll('"{year}"', String(year))
      .replaceAll('{year}', String(year))
      .replaceAll('{today}', today)
      .replaceAll('{tomorrow}', dayAfter(today))
      .replaceAll('{from}', from)
      .replaceAll('{to}', to)
      .replaceAll('{chair}', plan.chairs[due] ?? Object.values(plan.chairs)[0]!)
    await store.create({ format: FORMAT, meeting: symbol, convention: plan.convention, digest: convention.digest })
    const rooms = openRooms({ store, folders: [PRACTICE], now: () => now })
    const room = (await rooms.find(symbol))!
    for (const [at, request] of (JSON.parse(filled) as Plan['requests']).entries()) {
      const done = await room.perform(completed(room.whole, { ...request, hand: '0', id: `practice-${at}` }))
      if (!done.ok) throw new Error(`practice, request ${at + 1}: ${JSON.stringify(done)}`)
    }
    rooms.close()
  }
  const badges = openBadges(store, () => now, badgeKey)
  const named = highestNamed((await store.read(symbol))?.lines ?? [])
  const issued = await badges.list(symbol)
  const wanted = [
    ['chair', null],
    ['secretariat', null],
    ...plan.desks.map((who) => ['delegation', who] as const),
    ['organization', null],
  ] as const
  const all: Issued[] = []
  for (const [capacity, who] of wanted)
    all.push(
      issued.find((one) => one.capacity === capacity && one.who === who && one.revoked === null) ??
        (await badges.issue(symbol, capacity, who, '', named)),
    )
  return {
    symbol,
    badges: await Promise.all(all.map(async (badge) => ({ ...badge, token: await badges.tokenOf(badge) }))),
  }
}
