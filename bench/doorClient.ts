import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

// Sends requests over one connection a meeting, each when the one before is answered: `node --import tsx bench/doorClient.ts PORT FILE ROUND`.
const [port = '', file = '', round = ''] = process.argv.slice(2)
const meetings = JSON.parse(readFileSync(file, 'utf8')) as readonly {
  readonly path: string
  readonly token: string
  readonly bodies: readonly string[]
}[]

const BLANK = Buffer.from('\r\n\r\n')

/** A connection on which one request is answered at a time. */
function line(socket: Socket) {
  let came = Buffer.alloc(0)
  let done: ((status: string) => void) | null = null
  socket.on('data', (chunk) => {
    came = came.length === 0 ? chunk : Buffer.concat([came, chunk])
    const end = came.indexOf(BLANK)
    if (end < 0) return
    const head = came.toString('latin1', 0, end)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    if (came.length < end + 4 + length) return
    const body = came.toString('utf8', end + 4, end + 4 + length)
    came = came.subarray(end + 4 + length)
    done?.(/ 201 /.test(head.slice(0, 20)) ? '' : `${head.split('\r\n')[0]} ${body}`)
  })
  return (request: string): Promise<string> =>
    new Promise((answered) => {
      done = answered
      socket.write(request)
    })
}

const lines = await Promise.all(
  meetings.map(
    ({ path, token, bodies }) =>
      new Promise<(from: number, to: number) => Promise<string>>((opened) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.setNoDelay(true)
          const ask = line(socket)
          opened(async (from, to) => {
            for (const body of bodies.slice(from, to)) {
              const wrong = await ask(
                `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\n` +
                  `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
              )
              if (wrong !== '') return `${body} ${wrong}`
            }
            return ''
          })
        })
      }),
  ),
)

let at = 0
for await (const _ of createInterface({ input: process.stdin })) {
  const start = performance.now()
  const wrong = (await Promise.all(lines.map((send) => send(at, at + Number(round))))).find((one) => one !== '')
  process.stdout.write(wrong === undefined ? `${performance.now() - start}\n` : `${wrong.replaceAll('\n', ' ')}\n`)
  at += Number(round)
}
process.exit(0)
