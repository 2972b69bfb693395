// Appends acts as another process would, and says each one's number and hash once it is acknowledged.
// Run by store.test.ts: node --import tsx test/record-child.ts PLACE MEETING HAND COUNT
import { writeSync } from 'node:fs'
import { openStore } from '../src/record/engines.ts'
import { freshSalt, hold, perform } from '../src/record/perform.ts'

const [place = '', code = '', hand = '', count = '0'] = process.argv.slice(2)
const store = await openStore(place)
const recounting = { begin: () => 0, after: (meeting: number) => meeting + 1 }
const held = await hold(store, code, recounting)
if (!held) throw new Error(`${code} has no record`)

for (let one = 1; one <= Number(count); one++) {
  const done = await perform<number, never>({
    store,
    held,
    request: {
      kind: 'askForFloor',
      by: 'CUB',
      hand,
      particulars: { one, words: '发言'.repeat(100) },
      id: `${hand}-${one}`,
    },
    now: () => new Date(),
    salt: freshSalt,
    sitting: () => 1,
    ruleOn: () => ({ inOrder: true }),
    after: recounting.after,
  })
  if (done.ok) writeSync(1, `${done.entry.no} ${done.entry.hash}\n`)
}
await store.close()
