import { CAPACITIES, fits, highestNamed, type Capacity } from '../procedure/badge.ts'
import { linkOf } from '../web/badgeDoor.ts'
import { openBadges, type Issued } from '../web/badges.ts'
import type { Room, Rooms } from '../web/rooms.ts'
import { addressOf, badgeKeyIn, say, USAGE, type Given } from './given.ts'
import { inRoom } from './opened.ts'
import { Refused } from './refused.ts'

/** A badge in one line: its number, for whom, and what became of it. */
const line = ({ no, capacity, who, issued, revoked }: Issued): string =>
  `${no}  ${who ?? capacity}${who === null || capacity === 'delegation' ? '' : ` (${capacity})`}  ` +
  (revoked === null ? `handed out ${issued}` : `taken back ${revoked}`)

/** Hands out a badge of a meeting, and gives its link. */
export async function issueBadge(
  rooms: Rooms,
  room: Room,
  given: {
    readonly capacity: string | undefined
    readonly who: string | undefined
    readonly address: string
    readonly badgeKey: string | null
  },
): Promise<string> {
  const capacity = CAPACITIES.find((one): one is Capacity => one === given.capacity)
  if (!capacity) throw new Refused(`--capacity is ${CAPACITIES.join(', ')}, not ${given.capacity ?? 'left out'}.`, 2)
  const who = given.who ?? null
  if (!fits(room.whole, capacity, who))
    throw new Refused(
      capacity === 'delegation'
        ? `--who is the code of a delegation the convention knows, such as a State's three letters; not ${who ?? 'left out'}.`
        : `A badge for the ${capacity} is made out for nobody else: leave out --who.`,
    )
  const badges = openBadges(rooms.store, undefined, given.badgeKey)
  const badge = await badges.issue(room.symbol, capacity, who, '', highestNamed(room.whole.entries))
  return linkOf(given.address, await badges.tokenOf(badge))
}

/** Every badge of a meeting, one a line. */
const listBadges = async (rooms: Rooms, meeting: string): Promise<readonly string[]> =>
  (await openBadges(rooms.store).list(meeting)).map(line)

/** Takes a badge back. */
async function revokeBadge(rooms: Rooms, meeting: string, no: string | undefined): Promise<string> {
  const taken = no === undefined ? null : await openBadges(rooms.store).revoke(meeting, no)
  if (!taken) throw new Refused(`${meeting} has no badge ${no ?? ''}; badge list ${meeting} shows them.`)
  return line(taken)
}

/** Hands out, lists and takes back badges; whoever holds the database may. */
export async function badge([verb, meeting, no]: readonly string[], given: Given): Promise<void> {
  if (meeting === undefined || (verb !== 'issue' && verb !== 'list' && verb !== 'revoke'))
    throw new Refused(`badge is followed by issue, list or revoke and a meeting.\n\n${USAGE}`, 2)
  await inRoom(meeting, given, async (room, rooms) => {
    if (verb === 'list') for (const one of await listBadges(rooms, meeting)) say(one)
    else if (verb === 'revoke') say(await revokeBadge(rooms, meeting, no))
    else {
      const { capacity, who } = given
      const badgeKey = await badgeKeyIn(given)
      say(await issueBadge(rooms, room, { capacity, who, address: addressOf(given), badgeKey }))
    }
  })
}
