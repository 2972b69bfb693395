import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

const PATIENCE = 60_000

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // listening on a port, so it is not a pipe
      server.close(() => found(port))
    })
  })

/** What a server answered. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** What came over the wire, head and body. */
  readonly wire: number
}

/** Asks as a browser that was never here: its own connection, nothing remembered. */
export const ask = (port: number, path: string, encodings = 'gzip, deflate, br', cookie?: string): Promise<Answer> =>
  new Promise((done, failed) => {
    const asked = request(
      {
        port,
        path,
        host: '127.0.0.1',
        agent: false,
        headers: { 'accept-encoding': encodings, ...(cookie === undefined ? {} : { cookie }) },
      },
      (answer) => {
        const { socket } = answer
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts),
            wire: socket.bytesRead,
          }),
        )
      },
    )
    asked.on('error', failed).end()
  })

/** Starts a program that serves, and gives the time to its first 200; whoever asked ends it. */
export const started = async (
  args: readonly string[],
  port: number,
  path: string,
): Promise<{ readonly child: ChildProcess; readonly took: number }> => {
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  while (performance.now() - start < PATIENCE && child.exitCode === null) {
    const answer = await ask(port, path).catch(() => null)
    if (answer?.status === 200) return { child, took: performance.now() - start }
    if (answer) break
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  child.kill('SIGKILL')
  throw new Error(`${path} does not answer 200`)
}

/** Ends a program and waits until it is gone. */
export const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(null)
    child.once('exit', resolve).kill('SIGTERM')
  })
