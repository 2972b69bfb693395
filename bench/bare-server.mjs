// From the project's own founding bench, as it was measured with then: change neither it nor sse-client.cpp, or the figures cannot be compared.
// The ceiling to measure against: a bare node:http server that writes one shared buffer to every reader.
//   node bare-server.mjs PORT [BYTES=2048] [EVENTS=20] [PAUSE_MS=500]
// GET /stream joins. EVENTS events of BYTES bytes are sent, PAUSE_MS apart, from the moment that POST /go arrives;
// then it prints its own processor time per delivery and exits when all readers have left.
import http from 'node:http'

const [port, bytes = 2048, events = 20, pause = 500] = process.argv.slice(2).map(Number)
const readers = new Set()
const filler = 'x'.repeat(bytes)

const send = (id) => {
  const frame = Buffer.from(`id: ${id}\ndata: ${filler}\n\n`)
  for (const reader of readers) reader.write(frame)
}

const go = async () => {
  const before = process.cpuUsage()
  const [count, start] = [readers.size, performance.now()]
  for (let id = 1; id <= events; id += 1) {
    send(id)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  const { user, system } = process.cpuUsage(before)
  console.log(
    `bare: ${count} readers, ${events} events, cpu ${((user + system) / (events * count)).toFixed(2)} us a delivery, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  )
}

http
  .createServer((request, response) => {
    if (request.method === 'POST') {
      response.end()
      go()
      return
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': joined\n\n')
    readers.add(response)
    response.on('close', () => {
      readers.delete(response)
      if (readers.size === 0) process.exit()
    })
  })
  .listen(port, '127.0.0.1', 4096)
