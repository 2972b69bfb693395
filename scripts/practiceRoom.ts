import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { openSqlite } from '../src/record/sqlite.ts'
import { preparePractice, PRACTICE, type Practice } from '../src/web/practice.ts'
import { begin } from '../src/web/serve.ts'

/** A practice meeting under way: a delegation speaks for its group, others are on the list, one has raised nothing yet. */
export interface PracticeRoom {
  readonly address: string
  readonly symbol: string
  /** The desks, by the word behind the symbol. */
  readonly desks: readonly string[]
  /** Admits a browser to every desk. */
  readonly admit: (context: BrowserContext) => Promise<void>
  readonly close: () => Promise<void>
}

const steps = (symbol: string, today: string): readonly (readonly [kind: string, particulars: object])[] => [
  ['openSitting', { date: today }],
  ['adoptAgenda', { document: `${symbol}/1` }],
  ['applyRules', { document: 'LANES/ASM/2024/RULES', conference: 'body.ASM' }],
  ['grantObserverStatus', { who: ['HTI'] }],
  ['grantAgencyStatus', { who: ['EU', 'IHB'] }],
  ['takeUpItem', { item: 3 }],
  ['limitSpeeches', { seconds: { national: 300, group: 420 } }],
  ['giveFloor', { who: 'NOR', as: 'group', group: 'N' }],
]

/** Opens a practice meeting in a folder of its own and brings it to its discussion; `prepared`: leaves it unopened. */
export async function practiceRoom({ prepared = false } = {}): Promise<PracticeRoom> {
  const folder = await mkdtemp(join(tmpdir(), 'room-'))
  const store = await openSqlite(join(folder, 'room.sqlite'))
  const { symbol, badges }: Practice = await preparePractice(store)
  const served = await begin({ store, folders: [PRACTICE], port: 0, host: '127.0.0.1' })
  const chair = badges.find(({ capacity }) => capacity === 'chair')!
  const plan = (await store.read(symbol))!.lines.find(({ act }) => act?.kind === 'convene')!
  if (!prepared)
    for (const [kind, particulars] of steps(symbol, String(plan.act!.particulars.from))) {
      const answer = await fetch(`${served.address}${symbol}/~acts`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${chair.token}` },
        body: JSON.stringify({ kind, by: 'chair', particulars }),
      })
      if (answer.status !== 201) throw new Error(`${kind}: ${await answer.text()}`)
    }
  const delegations = badges.flatMap(({ capacity, who }) => (capacity === 'delegation' ? [`delegation/${who}`] : []))
  return {
    address: served.address,
    symbol,
    desks: [
      'preparation',
      'chair',
      'secretary',
      ...delegations,
      'organization',
      'wall',
      'floor',
      'speakers',
      'sheet',
      'badges',
      'do',
      'refused',
    ],
    admit: async (context) => {
      for (const { token } of badges)
        await context.request.post(`${served.address}~badge`, {
          form: { token },
          headers: { Origin: served.address.slice(0, -1) },
        })
    },
    close: async () => {
      await served.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
