// One node: the house as it is served, on a place that others may share, with limits that a test does not reach.
// Run by nodes.ts: node --import tsx test/node-child.ts PLACE PORT PATIENCE
import { openStore } from '../src/record/engines.ts'
import { begin } from '../src/web/serve.ts'

const [place = '', port = '0', patience = ''] = process.argv.slice(2)
const log = (message: string) => void process.stdout.write(`log ${message.replaceAll('\n', ' ')}\n`)
const limit = { burst: 1e9, perSecond: 1e9 }
const store = await openStore(place, { log, ...(patience === '' ? {} : { busyTimeout: Number(patience) }) })
const { address } = await begin({
  store,
  port: Number(port),
  host: '127.0.0.1',
  limits: { perBadge: limit, perAddress: limit, pages: limit, streams: 1e9 },
  log,
})
process.stdout.write(`open ${address}\n`)
