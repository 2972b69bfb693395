import { join } from 'node:path'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { openSqlite } from '../src/record/sqlite.ts'
import { listen, openHub, type Desk } from '../src/web/live.ts'
import { openRooms } from '../src/web/rooms.ts'
import { grown, mix } from './mix.ts'

// The house as readers meet it: node-server, Hono, a room on a disk, the hub. `node --import tsx bench/liveServer.ts PORT BYTES EVENTS PAUSE FOLDER RUN`.
// POST /go performs EVENTS acts, PAUSE milliseconds apart, each of which moves a region of BYTES bytes; then it prints what it took.
const [port = 0, bytes = 0, events = 0, pause = 0] = process.argv.slice(2, 6).map(Number)
const BEFORE = 60 // acts of the meeting before anybody listens: its opening, and some rounds
const WARM = 200 // acts performed before that, as in a server that has been running

const store = await openSqlite(join(process.argv[6]!, `${process.argv[7]}.sqlite`))
const { header, lines } = await grown(BEFORE)
await store.create(header)
for (const line of lines) await store.append(header.meeting, line)
const rooms = openRooms({ store })
const room = await rooms.find(header.meeting)
if (!room) throw new Error(`no room for ${header.meeting}`)
const requests = (await mix()).requests()
for (let no = 0; no < BEFORE; no++) requests.next()
const perform = async (id: string): Promise<number> => {
  const done = await room.perform({ ...requests.next().value, id })
  if (!done.ok) throw new Error(JSON.stringify(done.objections))
  return done.entry.no
}
for (let time = 0; time < WARM; time++) await perform(`warm-${time}`)

const filler = 'x'.repeat(bytes)
const region = () => `<b>${room.seen('public').meeting.symbol}</b> ${String(room.no).padStart(8, '0')} `
const hub = openHub()
room.follow(() => hub.moved(room.symbol))
const desk: Desk = {
  meeting: room.symbol,
  key: 'floor en public',
  look: () => ({
    no: room.no,
    regions: [{ id: 'floor', key: 'floor en public', no: room.no, render: () => (region() + filler).slice(0, bytes) }],
  }),
}

const go = async (): Promise<void> => {
  const readers = hub.counts.listeners
  const { delivered } = hub.counts
  const before = process.cpuUsage()
  for (let time = 0; time < events; time++) {
    const asked = Date.now()
    process.stdout.write(`act ${await perform(`bench-${time}`)} ${asked}\n`)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  const { user, system } = process.cpuUsage(before)
  process.stdout.write(
    `ours: ${readers} readers, ${events} events, cpu ${((user + system) / (events * readers)).toFixed(2)} us a delivery, ${hub.counts.delivered - delivered} delivered, ${hub.counts.skipped} skipped\n`,
  )
}

const app = new Hono<{ Bindings: HttpBindings }>()
app.get('/stream', ({ req, env }) => listen(hub, req.raw, env, desk)!)
app.post('/go', ({ text }) => {
  void go()
  return text('')
})
const server = createAdaptorServer({ fetch: app.fetch })
server.listen(port, '127.0.0.1', 4096)
process.stdout.write(`open ${room.no}\n`)
