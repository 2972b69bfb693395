import { existsSync } from 'node:fs'
import type { MeetingRecord } from '../record/chain.ts'
import { shippedRecords } from '../record/conventions.ts'
import { openStore } from '../record/engines.ts'
import { readRecord } from '../record/jsonl.ts'
import { openMeeting, type Opened } from '../record/open.ts'
import { isAddress, shownPlace } from '../record/place.ts'
import type { Store } from '../record/store.ts'
import { openRooms, type Room, type Rooms } from '../web/rooms.ts'
import { databaseOf, folders, warn, type Given } from './given.ts'
import { Refused } from './refused.ts'

/** The database, opened; whoever asked for it closes it. */
export const store = (given: Given): Promise<Store> => openStore(databaseOf(given), { log: warn })

/** A meeting's record: a file; or a symbol, in the database if there is one, else among the records shipped. */
export async function recordOf(place: string, given: Given): Promise<MeetingRecord> {
  if (existsSync(place)) {
    const read = await readRecord(place)
    if (!read.ok) throw new Refused(`${place}: ${read.fault.message}`)
    return read.record
  }
  if (isAddress(databaseOf(given)) || existsSync(databaseOf(given))) {
    const held = await store(given)
    try {
      const record = await held.read(place)
      if (record) return record
    } finally {
      await held.close()
    }
  }
  for (const folder of folders(given))
    for (const path of await shippedRecords(folder)) {
      const read = await readRecord(path)
      if (read.ok && read.record.header.meeting === place) return read.record
    }
  throw new Refused(
    `There is no record ${place}: no such file, and no meeting of that symbol in ${shownPlace(databaseOf(given))} or among the records shipped.`,
  )
}

/** A meeting's record, read back into the meeting it tells of. */
export async function opened(place: string, given: Given): Promise<Opened> {
  const found = await openMeeting(await recordOf(place, given), folders(given))
  if ('fault' in found) throw new Refused(`${place}: ${found.fault}`)
  if (found.differs)
    warn(
      `Note: the data of the convention ${found.record.header.convention} is not the one this record was made under; names and rules may differ.`,
    )
  return found
}

/** A meeting of the database, held open while something is done to it. */
export async function inRoom(
  symbol: string,
  given: Given,
  deed: (room: Room, rooms: Rooms) => Promise<void>,
  enter = (rooms: Rooms) => rooms.find(symbol),
): Promise<void> {
  const held = await store(given)
  const rooms = openRooms({ store: held, folders: folders(given), log: warn })
  try {
    const room = await enter(rooms)
    if (!room)
      throw new Refused(
        `The database ${databaseOf(given)} holds no meeting ${symbol}; it holds ${(await held.meetings()).join(', ') || 'none'}.`,
      )
    await deed(room, rooms)
  } finally {
    rooms.close()
    await held.close()
  }
}
