// A PostgreSQL server of a test's own, in a folder of its own, to be stopped and started at will; and a wire to it that can be cut.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { session } from './engines.ts'

/** Where the server's programs are: on the path, or where Debian and its kin put each version. */
const binaries = (): string | undefined => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []
  const places = [...(process.env['PATH'] ?? '').split(delimiter), ...versions.sort().reverse()]
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')))
}

/** The server refuses to run for root: then it runs for the machine's nobody. */
const NOBODY = 65_534
const as = userInfo().uid === 0 ? { uid: NOBODY, gid: NOBODY } : {}

export interface OwnServer {
  readonly address: string
  /** Ends it: in order, or as in a crash. */
  readonly stop: (how?: 'SIGINT' | 'SIGQUIT') => Promise<void>
  readonly start: () => Promise<void>
  readonly remove: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Makes a server and starts it; undefined: its programs are not on this machine. */
export const ownServer = async (): Promise<OwnServer | undefined> => {
  const bin = binaries()
  if (bin === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    {
      ...as,
      cwd: folder,
      stdio: 'ignore',
    },
  )
  const port = await freePort()
  const address = `postgres://test@127.0.0.1:${port}/postgres`
  let running: ChildProcess | undefined

  const start = async (): Promise<void> => {
    const args = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1']
    running = spawn(join(bin, 'postgres'), args, { ...as, cwd: folder, stdio: 'ignore' })
    for (;;) {
      const client = await session(address).catch(() => undefined)
      if (client) return client.end()
      if (running.exitCode !== null) throw new Error(`the server ended with ${running.exitCode}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const stop = async (how: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> => {
    const ending = running
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    await new Promise((resolve) => {
      ending.once('exit', resolve)
      ending.kill(how)
    })
  }
  await start()
  return {
    address,
    start,
    stop,
    remove: async () => {
      await stop('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Wire {
  readonly address: string
  /** Once a message with these letters has gone to the server, its answer is lost and the connection cut. */
  readonly loseAnswerTo: (letters: string) => Promise<void>
  /** Whether new connections are let through. */
  passing: boolean
  readonly close: () => void
}

/** A wire to the server of an address, which can lose an answer and be cut. */
export const wire = async (address: string): Promise<Wire> => {
  const { hostname, port } = new URL(address)
  const sockets = new Set<Socket>()
  let losing: { readonly letters: string; readonly lost: () => void } | undefined
  const server = createServer((near) => {
    if (!made.passing) return void near.destroy()
    const far = connect(Number(port), hostname)
    let mute = false
    const cut = () => {
      near.destroy()
      far.destroy()
      sockets.delete(near)
    }
    sockets.add(near)
    near.on('data', (sent) => {
      if (losing && sent.includes(losing.letters)) mute = true
      far.write(sent)
    })
    far.on('data', (said) => {
      if (!mute) return void near.write(said)
      cut()
      losing?.lost()
      losing = undefined
    })
    for (const end of [near, far]) end.on('error', cut).on('close', cut)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const own = new URL(address)
  own.port = String((server.address() as AddressInfo).port)
  const made: Wire = {
    address: own.href,
    loseAnswerTo: (letters) => new Promise((lost) => (losing = { letters, lost })),
    passing: true,
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
  return made
}
