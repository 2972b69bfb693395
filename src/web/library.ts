import type { Audience } from '../procedure/act.ts'
import { recordText } from '../record/chain.ts'
import { conventionCodes, CONVENTIONS, loadConvention, shippedRecords } from '../record/conventions.ts'
import { readRecord } from '../record/jsonl.ts'
import { openMeeting, seenBy, type Opened } from '../record/open.ts'
import type { Convention } from '../treaty/convention.ts'
import type { Rooms, Seen } from './rooms.ts'

/** The meetings a server knows: those of its database, and those that come with the program, which can only be read. */
export interface Library {
  readonly conventions: readonly Convention[]
  /** Their symbols: those that come with the program first. */
  symbols(): Promise<readonly string[]>
  /** A meeting as an audience has it; as everybody has it where none is named. */
  find(symbol: string, audience?: Audience): Promise<Seen | null>
}

/** What a library is opened on. `log`: where it says that a record cannot be read. */
export interface Shelves {
  readonly rooms?: Rooms
  readonly folders?: readonly string[]
  readonly log?: (message: string) => void
}

const NONE: readonly string[] = []

/** Opens the library: reads the conventions and the records shipped; meetings of the database are read in their rooms. */
export async function openLibrary({ rooms, folders = [CONVENTIONS], log = () => {} }: Shelves): Promise<Library> {
  const codes = [...new Set((await Promise.all(folders.map(conventionCodes))).flat())]
  const conventions = await Promise.all(codes.map((code) => loadConvention(code, folders)))
  const shipped = new Map<string, Seen>()
  let listed: { readonly own: readonly string[]; readonly all: readonly string[] } | null = null

  for (const path of (await Promise.all(folders.map(shippedRecords))).flat()) {
    const read = await readRecord(path)
    if (!read.ok) log(`${path} cannot be read: ${read.fault.message}`)
    const opened = read.ok ? await openMeeting(read.record, folders) : null
    if (opened && 'fault' in opened) log(`${path} cannot be read: ${opened.fault}`)
    if (!opened || 'fault' in opened || shipped.has(opened.meeting.symbol)) continue
    if (opened.differs) log(`${path} was made under other data of its convention; names and rules may differ.`)
    shipped.set(opened.meeting.symbol, shelved(opened))
  }

  return {
    conventions,
    find: async (symbol, audience = 'public') => {
      const room = await rooms?.find(symbol)
      if (room) return room.seen(audience)
      const own = shipped.get(symbol) ?? null
      return own && (await rooms?.store.head(symbol)) ? null : own // one that cannot be read is not told from another
    },
    symbols: async () => {
      const own = (await rooms?.symbols()) ?? NONE
      if (listed?.own !== own) listed = { own, all: [...new Set([...shipped.keys(), ...own])] }
      return listed.all
    },
  }
}

/** What everybody may read of a meeting opened from its file. */
export function shelved(opened: Opened): Seen {
  const { meeting, record } = seenBy(opened, 'public')
  return { meeting, lines: record.lines, head: opened.head, text: () => recordText(record.header, record.lines) }
}
