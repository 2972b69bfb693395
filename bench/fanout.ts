import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { figure, median, onDisk, spread, type Row } from './measure.ts'
import { ended, freePort } from './server.ts'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
interface Size {
  readonly readers: number
  readonly events: number
  readonly pause: number
}
const SIZES: readonly Size[] = [
  { readers: 1_000, events: 60, pause: 150 }, // fewer would measure code that has not been compiled yet, on both sides
  { readers: 5_000, events: 16, pause: 300 },
  { readers: 10_000, events: 10, pause: 400 },
]
const [TIMES, BYTES] = [5, 2_048]
const SPARE = 300 // file descriptors a process needs beside its readers

/** Compiles the readers: a program of its own, so that they take as little of the machine as can be. */
export const compiled = async (folder: string): Promise<string> => {
  const to = join(folder, 'sse-client')
  await promisify(execFile)('g++', ['-O2', '-o', to, here('sse-client.cpp')]).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? 'there is no g++ to compile the readers with' : error.message)
  })
  return to
}

/** What a program says, line by line, with a way to wait for a line of one kind. */
export const listened = (child: ChildProcess) => {
  const said: string[] = []
  const waiting = new Set<(line: string) => void>()
  const hear = (line: string) => {
    said.push(line)
    for (const one of waiting) one(line)
  }
  createInterface({ input: child.stdout! }).on('line', hear)
  const until = (line: RegExp): Promise<RegExpExecArray> =>
    new Promise((found, failed) => {
      const match = said.map((one) => line.exec(one)).find((one) => one !== null)
      if (match) return found(match)
      const one = (said: string) => {
        const match = line.exec(said)
        if (match && waiting.delete(one)) found(match)
      }
      waiting.add(one)
      child.once('close', (code) => failed(new Error(`it ended (${code}) before it said ${line}`)))
      setTimeout(() => failed(new Error(`it did not say ${line} within two minutes`)), 120_000).unref()
    })
  return { said, until }
}

interface Run {
  /** Server CPU per delivery, in microseconds. */
  readonly cpu: number
  readonly p99: number
  /** From the request for the act to its last reader, in milliseconds; ours alone. */
  readonly last: readonly number[]
  /** What the readers' program had to spare, as a part of its time. */
  readonly idle: number
}

const go = (port: number): Promise<void> =>
  new Promise((done, failed) => {
    request({ port, path: '/go', host: '127.0.0.1', method: 'POST' }, (answer) => {
      answer.resume().on('end', done)
    })
      .on('error', failed)
      .end()
  })

/** Waits until somebody answers at a port. */
const answers = async (port: number): Promise<void> => {
  for (let time = 0; time < 1_000; time++) {
    const there = await new Promise<boolean>((done) => {
      const line = connect(port, '127.0.0.1')
      line.once('connect', () => done(line.destroy() === line)).once('error', () => done(false))
    })
    if (there) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the server does not answer')
}

/** One server, so many readers, so many events. */
const run = async (
  args: (port: number) => readonly string[],
  client: string,
  { readers, events }: Size,
): Promise<Run> => {
  const port = await freePort()
  const server = spawn(process.execPath, args(port), { stdio: ['ignore', 'pipe', 'inherit'] })
  const saying = listened(server)
  try {
    const ours = args(port).some((arg) => arg.endsWith('liveServer.ts'))
    const from = ours ? (await saying.until(/^open (\d+)/))[1] : ''
    await answers(port)
    const load = spawn(client, [String(port), `/stream?from=${from}`, String(readers), '300'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const hearing = listened(load)
    try {
      await hearing.until(/^ready/)
      await new Promise((resolve) => setTimeout(resolve, 300))
      await go(port)
      const [, cpu] = await saying.until(/cpu ([\d.]+) us a delivery/)
      await new Promise((resolve) => setTimeout(resolve, 500))
      await ended(server) // and so the readers end too, and say what they took
      const [, used, of] = await hearing.until(/^end .* cpu ([\d.]+) of ([\d.]+)/)
      const heard = hearing.said.flatMap((line) => {
        const event = /^event (\d+) .*first=(\d+) .*p99=(\d+) last=(\d+)/.exec(line)
        return event
          ? [{ no: event[1], at: Number(event[2]) / 1e6, p99: Number(event[3]) / 1e3, last: Number(event[4]) / 1e3 }]
          : []
      })
      if (heard.length < events)
        throw new Error(`${events - heard.length} of ${events} events did not reach all ${readers} readers`)
      const asked = new Map(
        saying.said.flatMap((line) => [/^act (\d+) (\d+)/.exec(line)].map((act) => [act?.[1], Number(act?.[2])])),
      )
      return {
        cpu: Number(cpu),
        p99: median(heard.map(({ p99 }) => p99)),
        last: ours ? heard.map(({ no, at, last }) => at + last - (asked.get(no) ?? NaN)) : [],
        idle: 1 - Number(used) / Number(of),
      }
    } finally {
      await ended(load)
    }
  } finally {
    await ended(server)
  }
}

const openFiles = (): number => {
  const said = spawnSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).stdout.trim()
  return said === 'unlimited' ? Infinity : Number(said)
}

const unmeasured = (what: string, why: string): Row => ({
  what,
  measured: 'not measured',
  peer: why,
  ratio: '',
  budget: '',
  met: null,
})

/** What it costs to tell 1,000, 5,000 and 10,000 readers, beside a bare server that writes one buffer to all; and how soon the last has it. */
export const fanout = (): Promise<readonly Row[]> =>
  onDisk(async (folder) => {
    const client = await compiled(folder)
    let runs = 0
    const rows: Row[] = []
    for (const size of SIZES) {
      const { readers, events, pause } = size
      const asked = (port: number) => [port, BYTES, events, pause].map(String)
      const bare = (port: number) => [here('bare-server.mjs'), ...asked(port)]
      const ours = (port: number) => [
        '--import',
        'tsx',
        '--import',
        here('built.mjs'),
        here('liveServer.ts'),
        ...asked(port),
        folder,
        String(runs),
      ]
      const what = `live, 2 KB to ${readers.toLocaleString('en')} readers`
      const files = openFiles()
      if (files < readers + SPARE) {
        rows.push(unmeasured(what, `it needs ${readers + SPARE} open files, and ulimit -n allows ${files}`))
        continue
      }
      const pairs: { readonly ours: Run; readonly bare: Run }[] = []
      for (let time = 0; time < TIMES; time++) {
        runs++
        pairs.push({ bare: await run(bare, client, size), ours: await run(ours, client, size) })
      }
      const ratios = pairs.map(({ ours, bare }) => ours.cpu / bare.cpu)
      const of = (whose: 'ours' | 'bare', what: 'cpu' | 'p99' | 'idle') =>
        median(pairs.map((pair) => pair[whose][what]))
      const last = pairs.flatMap(({ ours }) => ours.last)
      rows.push(
        {
          what,
          measured: `${figure(of('ours', 'cpu'), 'µs CPU a delivery')}, p99 ${figure(of('ours', 'p99'), 'ms')}`,
          peer: `${figure(of('bare', 'cpu'), 'µs')}, p99 ${figure(of('bare', 'p99'), 'ms')}, a bare server; readers idle ${Math.round(100 * of('ours', 'idle'))} %`,
          ratio: `${median(ratios).toFixed(2)} (${spread(ratios)})`,
          budget: '≤ 1.15, p99 ≤ 150 ms',
          met: median(ratios) <= 1.15 && of('ours', 'p99') <= 150,
        },
        {
          what: `– act to the last of ${readers.toLocaleString('en')} readers`,
          measured: figure(median(last), 'ms'),
          peer: `slowest of ${last.length}: ${figure(Math.max(...last), 'ms')}`,
          ratio: '',
          budget: '',
          met: null,
        },
      )
    }
    return rows
  })
