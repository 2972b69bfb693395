import { setTimeout as wait } from 'node:timers/promises'
import { postgresAt, sqlite } from '../test/engines.ts'
import { faultsIn, meetings, node, reader, SYMBOLS, work } from '../test/nodes.ts'
import { ownServer } from '../test/ownServer.ts'

// Kills a node under load, again and again, and then proves its records: `npx tsx bench/soak.ts [KILLS] [MINUTES]`, 100 and 20 unless told otherwise.
// On SQLite, and on a PostgreSQL server of its own where its programs are on this machine.
const [kills = 100, minutes = 20] = process.argv.slice(2).map(Number)
const RATE = 200

const server = await ownServer()
const engines = [sqlite, ...(server ? [postgresAt(server.address)] : [])]
if (!server) process.stdout.write('The programs of a PostgreSQL server are not on this machine: SQLite alone\n')
try {
  for (const engine of engines) {
    const until = Date.now() + (minutes * 60_000) / engines.length
    const place = engine.place()
    const all = await meetings(place, SYMBOLS)
    const killed = await node(place)
    const desk = `${SYMBOLS[0]}/~live/delegation/CUB?lang=en`
    const floor = `${SYMBOLS[0]}/~live/floor?lang=en`
    const cookie = { Cookie: all[0]!.cookie }
    const readers = [reader(killed.address, floor), reader(killed.address, desk, cookie)]
    const hands = work([killed.address], all, RATE)
    let done = 0
    for (; done < kills && Date.now() < until && hands.told.wrong.length === 0; done++) {
      const before = hands.told.acknowledged.length
      while (hands.told.acknowledged.length < before + 50 && hands.told.wrong.length === 0) await wait(5)
      while (readers.some(({ state }) => state.connections <= done) && Date.now() < until) await wait(5)
      await wait(Math.random() * 200)
      while (hands.asking() < 3 && Date.now() < until) await new Promise(setImmediate) // then something is under way
      await killed.kill()
      await killed.begin()
    }
    const told = await hands.stop()
    const faults = [...(await faultsIn(all, told))]
    for (const [at, path] of [floor, desk].entries()) {
      const fresh = reader(killed.address, path, at === 0 ? {} : cookie)
      const same = () =>
        fresh.regions.size > 0 &&
        JSON.stringify([...fresh.regions].sort()) === JSON.stringify([...readers[at]!.regions].sort())
      for (let time = 0; time < 200 && !same(); time++) await wait(50)
      if (!same()) faults.push(`${path}: who came back does not have what whoever comes now is sent`)
      await fresh.leave()
    }
    for (const one of readers) await one.leave()
    await killed.kill()
    await all[0]!.store.close()
    process.stdout.write(
      `${engine.name}: ${done} kills, ${told.acknowledged.length} acts acknowledged, ${told.repeated} of them asked for again after their answer was lost, ` +
        `${told.unanswered} times no answer, readers came back ${readers.map(({ state }) => state.connections - 1).join(' and ')} times; ` +
        `${faults.length === 0 ? 'no act lost, none doubled, records and readers right' : faults.slice(0, 20).join('\n')}\n`,
    )
    if (faults.length > 0) process.exitCode = 1
  }
} finally {
  await server?.remove()
  await sqlite.clear()
}
