import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileFault } from './jsonl.ts'
import { isAddress, shownPlace } from './place.ts'
import { openSqlite } from './sqlite.ts'
import { type Open, StorageFault } from './store.ts'

/** Opens the records of a place: PostgreSQL at an address, else SQLite in a file, whose folder is made. */
export const openStore: Open = async (place, opening) => {
  if (isAddress(place)) {
    if (!/^postgres(ql)?:/i.test(place)) {
      const words =
        'Records are kept by PostgreSQL or in a file. Give the address postgres://… or the path of a database'
      throw new StorageFault('notADatabase', `${words}: ${shownPlace(place)}.`)
    }
    const { openPostgres } = await import('./postgres.ts') // the driver is not read in where a file is all there is
    return openPostgres(place, opening)
  }
  await mkdir(dirname(place), { recursive: true }).catch((error: unknown) => {
    throw fileFault(dirname(place), error)
  })
  return openSqlite(place, opening)
}
