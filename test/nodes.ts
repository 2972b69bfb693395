// Nodes as processes of their own, the hands that work at their doors, and the readers who listen: for tests and for the soak.
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import type { Request } from '../src/procedure/act.ts'
import { verify } from '../src/record/chain.ts'
import { openStore } from '../src/record/engines.ts'
import type { Store } from '../src/record/store.ts'
import { cookieName, openBadges } from '../src/web/badges.ts'
import { openRooms } from '../src/web/rooms.ts'

const CHILD = fileURLToPath(new URL('node-child.ts', import.meta.url))

/** A node: where it answers, and how it is killed and begun again at the same address. */
export interface Node {
  readonly address: string
  readonly said: string[]
  readonly kill: () => Promise<void>
  readonly begin: () => Promise<void>
}

/** Begins a node on a place; `patience`: how long (ms) it waits for a server that is gone. */
export async function node(place: string, patience?: number): Promise<Node> {
  let child: ChildProcess | undefined
  const said: string[] = []
  const made = { address: '', said, kill: async () => {}, begin: async () => {} }
  const gone = () => child === undefined || child.exitCode !== null || child.signalCode !== null
  made.begin = async () => {
    const port = made.address === '' ? '0' : new URL(made.address).port
    const args = [CHILD, place, port, ...(patience === undefined ? [] : [String(patience)])]
    const own = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child = own
    await new Promise<void>((done, failed) => {
      own.once('exit', (code) => failed(new Error(`the node ended with ${code}: ${said.slice(-5).join('\n')}`)))
      createInterface({ input: own.stdout }).on('line', (line) => {
        said.push(line)
        const [, address] = /^open (\S+)$/.exec(line) ?? []
        if (address === undefined) return
        made.address = address
        done()
      })
    })
  }
  made.kill = async () => {
    if (gone()) return
    await new Promise((done) => child!.once('exit', done).kill('SIGKILL'))
  }
  await made.begin()
  return made
}

/** A meeting to work at: its symbol, and the tokens of its badges. */
export interface Worked {
  readonly symbol: string
  readonly store: Store
  readonly tokens: { readonly [hand in 'chair' | 'secretariat' | 'CUB' | 'JPN']: string }
  /** The badge of a delegation, as a browser shows it, and its number. */
  readonly cookie: string
  readonly badge: string
  /** The badge numbers, as acts name them. */
  readonly hands: { readonly [by: string]: string }
  /** How many acts it had before anybody worked at it. */
  readonly before: number
}

/** Meetings of the programme that are chaired by the same group, each with its day. */
const DAYS: { readonly [symbol: string]: string } = {
  'BWC/MSP/2018/MX.5': '2018-08-16',
  'BWC/MSP/2019/MX.1': '2019-07-29',
  'BWC/MSP/2019/MX.2': '2019-07-31',
  'BWC/MSP/2020/MX.3': '2021-09-03',
}
export const SYMBOLS = Object.keys(DAYS)

const opening = (symbol: string): readonly Omit<Request, 'hand'>[] => {
  const ask = (kind: string, by: string, particulars: Request['particulars'] = {}, yields?: Request['yields']) => ({
    kind,
    by,
    particulars,
    ...(yields ? { yields } : {}),
  })
  const [year, body] = [Number(symbol.split('/').at(2)), symbol.split('/').at(3)!]
  const days = { from: DAYS[symbol]!, to: DAYS[symbol]! }
  const title = { original: 'en', versions: { en: { status: 'official', text: 'The topic' } } }
  return [
    ask('convene', 'secretariat', { body, year, ...days, place: 'palais', under: ['MSP.2017'] }),
    ask('assumeChair', 'secretariat', {
      person: { title: 'ms', gender: 'f', latin: 'A. Person' },
      state: 'CZE',
    }),
    ask('submitDocument', 'chair', { symbol: `${symbol}/1`, kind: 'agenda' }),
    ask('proposeAgenda', 'chair', { document: `${symbol}/1`, items: [{ no: 4, topic: body, title }] }),
    ask('openSitting', 'chair', { date: days.from }),
    ask('adoptAgenda', 'chair', { document: `${symbol}/1` }),
    ask('takeUpItem', 'chair', { item: 4 }, { openingOrder: 'The rules were approved before.' }),
    ask('register', 'secretariat', { as: 'party', who: ['CUB', 'JPN'] }),
  ]
}

/** Meetings at which the first item has been taken up, and badges for those who work at them. */
export async function meetings(place: string, symbols: readonly string[]): Promise<readonly Worked[]> {
  const store = await openStore(place)
  const rooms = openRooms({ store })
  const badges = openBadges(store)
  const made: Worked[] = []
  for (const symbol of symbols) {
    const room = (await rooms.open(symbol, 'bwc'))!
    for (const request of opening(symbol)) {
      const done = await room.perform({ hand: '0', ...request })
      if (!done.ok) throw new Error(`${request.kind}: ${JSON.stringify(done.objections)}`)
    }
    const issued = {
      chair: await badges.issue(symbol, 'chair', null, ''),
      secretariat: await badges.issue(symbol, 'secretariat', null, ''),
      CUB: await badges.issue(symbol, 'delegation', 'CUB', ''),
      JPN: await badges.issue(symbol, 'delegation', 'JPN', ''),
    }
    const token = async (by: keyof typeof issued) => badges.tokenOf(issued[by])
    const tokens = {
      chair: await token('chair'),
      secretariat: await token('secretariat'),
      CUB: await token('CUB'),
      JPN: await token('JPN'),
    }
    const hands = Object.fromEntries(Object.entries(issued).map(([by, { no }]) => [by, no]))
    const cookie = `${cookieName(issued.CUB)}=${tokens.CUB}`
    made.push({ symbol, store, tokens, cookie, hands, badge: issued.CUB.no, before: room.no })
  }
  rooms.close()
  return made
}

/** An answer of the JSON door to a request. */
export interface Answered {
  readonly status: number
  readonly retry: string | null
  readonly no: number
  readonly hash: string
  readonly text: string
}

type By = keyof Worked['tokens']

/** Asks at the JSON door of a node; null: nothing was answered. */
export async function ask(
  address: string,
  { symbol, tokens }: Worked,
  by: By,
  kind: string,
  particulars: object,
  id?: string,
): Promise<Answered | null> {
  try {
    const answer = await fetch(`${address}${symbol}/~acts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${tokens[by]}` },
      body: JSON.stringify({ kind, by, particulars, ...(id === undefined ? {} : { id }) }),
    })
    const text = await answer.text()
    const { no = 0, hash = '' } = answer.ok ? (JSON.parse(text) as { entry: { no: number; hash: string } }).entry : {}
    return { status: answer.status, retry: answer.headers.get('retry-after'), no, hash, text }
  } catch {
    return null
  }
}

/** What was acknowledged, and what was not answered or put off before it was. */
export interface Told {
  readonly acknowledged: {
    readonly symbol: string
    readonly by: string
    readonly id: string
    readonly no: number
    readonly hash: string
  }[]
  unanswered: number
  /** How many requests turned out to have become acts before their answer was lost. */
  repeated: number
  /** What each 503 said of when to come again. */
  readonly putOff: (string | null)[]
  /** Answers that should not be. */
  readonly wrong: string[]
}

/** Hands that work at several meetings until told to stop, each asking again under the same id what was not answered. */
export function work(addresses: readonly string[], all: readonly Worked[], perSecond: number, name = 'work') {
  let asking = 0
  const told: Told = { acknowledged: [], unanswered: 0, repeated: 0, putOff: [], wrong: [] }
  let over = false
  const pace = (1_000 * 4 * all.length) / perSecond
  const does = async (one: Worked, by: By, address: string, requests: () => readonly [string, object]) => {
    let due = performance.now()
    for (let count = 0; !over; count++) {
      const id = `${name}-${by}-${count}`
      const [kind, particulars] = requests()
      for (let tries = 0; ; tries++) {
        asking++
        const answer = await ask(address, one, by, kind, particulars, id)
        asking--
        if (answer?.status === 201 || (answer?.status === 200 && tries > 0)) {
          if (answer.status === 200) told.repeated++
          told.acknowledged.push({ symbol: one.symbol, by, id, no: answer.no, hash: answer.hash })
          break
        }
        if (answer === null) told.unanswered++
        else if (answer.status === 503) told.putOff.push(answer.retry)
        else {
          told.wrong.push(`${one.symbol} ${id} ${kind}: ${answer.status} ${answer.text}`)
          return
        }
        await wait(25)
      }
      due = Math.max(due + pace, performance.now() - 10 * pace)
      await wait(Math.max(0, due - performance.now()))
    }
  }
  const done = Promise.all(
    all.flatMap((one, at) => {
      const address = addresses[at % addresses.length]!
      const other = addresses[(at + 1) % addresses.length]!
      let speaks = false
      const turns = () => {
        speaks = !speaks
        return speaks ? (['giveFloor', { who: 'CUB', as: 'national' }] as const) : (['concludeStatement', {}] as const)
      }
      const registers = () => ['register', { as: 'party', who: ['CUB', 'JPN'] }] as const
      const papers = (of: string) => {
        let no = 0
        return () =>
          [
            'submitDocument',
            {
              symbol: `${one.symbol}/WP.${of === 'CUB' ? 2 * ++no : 2 * ++no + 1}`,
              kind: 'workingPaper',
              title: { original: 'en', versions: { en: { status: 'official', text: `Paper ${no} of ${of}` } } },
            },
          ] as const
      }
      return [
        does(one, 'chair', address, turns),
        does(one, 'secretariat', other, registers),
        does(one, 'CUB', address, papers('CUB')),
        does(one, 'JPN', other, papers('JPN')),
      ]
    }),
  )
  return {
    told,
    /** How many requests wait for their answer. */
    asking: () => asking,
    stop: async () => {
      over = true
      await done
      return told
    },
  }
}

/** What is wrong with the records after such work: every act that was acknowledged stands under its number, once, and nothing else does. */
export async function faultsIn(all: readonly Worked[], told: Told): Promise<readonly string[]> {
  const faults = [...told.wrong]
  for (const { symbol, store, hands, before } of all) {
    const acknowledged = told.acknowledged.filter((one) => one.symbol === symbol)
    const { lines } = (await store.read(symbol))!
    const names = new Map(acknowledged.map(({ no, hash }) => [no, hash]))
    if (names.size !== acknowledged.length) faults.push(`${symbol}: one act was acknowledged for two requests`)
    if (lines.length - before !== acknowledged.length)
      faults.push(`${symbol}: ${acknowledged.length} acts were acknowledged, ${lines.length - before} are there`)
    for (const { no, hash } of lines.slice(before))
      if (names.get(no) !== hash) faults.push(`${symbol}, act ${no}: is not the one acknowledged`)
    for (const { by, id, no } of acknowledged)
      if ((await store.byRequest(symbol, hands[by]!, id)) !== no) faults.push(`${symbol}, act ${no}: is not of ${id}`)
    const proved = verify((await store.text(symbol)) ?? '')
    if (!proved.ok) faults.push(`${symbol}: ${proved.fault.message}`)
  }
  return faults
}

/** A reader at a desk, who comes back by himself with the act he has, and keeps each region as last sent. */
export function reader(address: string, path: string, headers: { readonly [name: string]: string } = {}) {
  const regions = new Map<string, string>()
  const state = { no: 0, connections: 0, refused: [] as number[] }
  const ending = new AbortController()
  const take = (frame: string) => {
    const [, id] = /^id: (\d+)$/m.exec(frame) ?? []
    const [, data] = /^data: (\{.*)$/m.exec(frame) ?? []
    if (id === undefined || data === undefined) return
    for (const [region, html] of Object.entries(JSON.parse(data) as { [id: string]: string })) regions.set(region, html)
    state.no = Number(id)
  }
  const listening = (async () => {
    while (!ending.signal.aborted) {
      try {
        const resume = state.no > 0 ? { 'Last-Event-ID': String(state.no) } : {}
        const answer = await fetch(`${address}${path}`, { headers: { ...headers, ...resume }, signal: ending.signal })
        if (!answer.ok) state.refused.push(answer.status)
        else {
          state.connections++
          let rest = ''
          const decoder = new TextDecoder()
          for await (const chunk of answer.body!) {
            const frames = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n\n')
            rest = frames.pop()!
            for (const frame of frames) take(frame)
          }
        }
      } catch {
        // the node is gone, or the reader leaves
      }
      if (!ending.signal.aborted) await wait(50)
    }
  })()
  return {
    regions,
    state,
    leave: async () => {
      ending.abort()
      await listening
    },
  }
}
