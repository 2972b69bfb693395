import { loadConvention } from '../record/conventions.ts'
import type { Rooms } from '../web/rooms.ts'
import { issueBadge } from './badge.ts'
import { addressOf, badgeKeyIn, folders, say, type Given } from './given.ts'
import { inRoom } from './opened.ts'
import { Refused } from './refused.ts'

/** Begins the record of a meeting, which the secretariat then prepares on the pages. */
export async function open(meeting: string | undefined, given: Given): Promise<void> {
  const { convention: code } = given
  if (meeting === undefined || code === undefined)
    throw new Refused('Which meeting, under which convention? intersession open MEETING --convention bwc', 2)
  const convention = await loadConvention(code, folders(given))
  const bodies = Object.values(convention.bodies).map(({ symbol }) => symbol)
  if (!bodies.some((one) => meeting.replace(/\d{4}/, '{year}') === one))
    throw new Refused(`${code} has no body that meets as ${meeting}; its meetings are ${bodies.join(', ')}.`)
  const begun = (rooms: Rooms) => rooms.open(meeting, code)
  const badgeKey = await badgeKeyIn(given)
  await inRoom(
    meeting,
    given,
    async (room, rooms) =>
      say(
        await issueBadge(rooms, room, { capacity: 'secretariat', who: undefined, address: addressOf(given), badgeKey }),
      ),
    begun,
  )
}
