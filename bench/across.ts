import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ask, meetings, node, type Node } from '../test/nodes.ts'
import { compiled, listened } from './fanout.ts'
import { figure, median, onDisk, type Row } from './measure.ts'
import { ended } from './server.ts'

const SYMBOL = 'BWC/MSP/2018/MX.5'
const [READERS, ACTS, PAUSE, WARM] = [1_000, 50, 250, 20]

/** How long it takes from the request for an act, by HTTP, until the last of 1,000 readers of the public's page has it: at the node that was asked, and at another. */
export const across = (): Promise<readonly Row[]> =>
  onDisk(async (folder) => {
    const client = await compiled(folder)
    const rows = [row('SQLite', await told(join(folder, 'across.sqlite'), client))]
    const { ownServer } = await import('../test/ownServer.ts') // it looks for a server as soon as it is read in
    const server = await ownServer()
    if (!server) return rows
    try {
      rows.push(row('PostgreSQL', await told(`${server.address}?schema=one`, client)))
      rows.push(row('two nodes on PostgreSQL', await told(`${server.address}?schema=two`, client, 2)))
      return rows
    } finally {
      await server.remove()
    }
  })

interface Told {
  /** From the request to the last reader, and to the answer, in milliseconds. */
  readonly last: readonly number[]
  readonly answered: readonly number[]
}

/** The Chair gives the floor and takes it back at the first node; all readers listen at the last. */
const told = async (place: string, client: string, nodes = 1): Promise<Told> => {
  const [meeting] = await meetings(place, [SYMBOL])
  if (!meeting) throw new Error('no meeting')
  const running: Node[] = []
  for (let at = 0; at < nodes; at++) running.push(await node(place))
  try {
    const acts = async (count: number) => {
      const asked = new Map<number, { readonly at: number; readonly answered: number }>()
      for (let time = 0; time < count; time++) {
        const gives = time % 2 === 0
        const at = Date.now()
        const start = performance.now()
        const done = await ask(
          running[0]!.address,
          meeting,
          'chair',
          gives ? 'giveFloor' : 'concludeStatement',
          gives ? { who: 'CUB', as: 'national' } : {},
        )
        if (done?.status !== 201) throw new Error(done?.text ?? 'no answer')
        asked.set(done.no, { at, answered: performance.now() - start })
        await wait(PAUSE)
      }
      return asked
    }
    await acts(WARM)
    const { port } = new URL(running.at(-1)!.address)
    const load = spawn(client, [port, `/${SYMBOL}/~live/floor?lang=en`, String(READERS), '300'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const hearing = listened(load)
      await hearing.until(/^ready/)
      await wait(300)
      const asked = await acts(ACTS)
      await wait(500)
      const last = hearing.said.flatMap((line) => {
        const [, no, first, after] = /^event (\d+) .*first=(\d+) .*last=(\d+)/.exec(line) ?? []
        const one = asked.get(Number(no))
        return one ? [Number(first) / 1e6 + Number(after) / 1e3 - one.at] : []
      })
      if (last.length < ACTS) throw new Error(`${ACTS - last.length} of ${ACTS} acts did not reach all readers`)
      return { last, answered: [...asked.values()].map(({ answered }) => answered) }
    } finally {
      await ended(load)
    }
  } finally {
    for (const one of running) await one.kill()
    await meeting.store.close()
  }
}

const row = (where: string, { last, answered }: Told): Row => ({
  what: `act by HTTP to the last of ${READERS.toLocaleString('en')} readers, ${where}`,
  measured: figure(median(last), 'ms'),
  peer: `slowest of ${last.length}: ${figure(Math.max(...last), 'ms')}; the answer itself ${figure(median(answered), 'ms')}`,
  ratio: '',
  budget: '',
  met: null,
})
