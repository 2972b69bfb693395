import type { Convention } from '../treaty/convention.ts'
import { conventionCodes, CONVENTIONS, loadConvention, shippedRecords } from '../record/conventions.ts'
import type { Head, Line, MeetingRecord } from '../record/chain.ts'
import { recordText } from '../record/chain.ts'
import { readRecord } from '../record/jsonl.ts'
import { openMeeting, seenBy } from '../record/open.ts'
import type { Store } from '../record/store.ts'
import type { Meeting } from '../procedure/meeting.ts'

/** A meeting as public readers have it: recounted from the acts they may see, with those lines and the record's head. */
export interface Shelved {
  readonly meeting: Meeting
  readonly lines: readonly Line[]
  readonly head: Head
  /** The record as it is handed out: acts beyond these readers withheld, the chain whole. */
  readonly text: () => string
}

/** The meetings a server knows: those of its database, and those that come with the program. */
export interface Library {
  readonly conventions: readonly Convention[]
  /** Their symbols: those that come with the program first. */
  symbols(): Promise<readonly string[]>
  find(symbol: string): Promise<Shelved | null>
}

/** What a library is opened on. `log`: where it says that a record cannot be read. */
export interface Shelves {
  readonly store?: Store
  readonly folders?: readonly string[]
  readonly log?: (message: string) => void
}

/** Opens the library: reads the conventions and the records shipped; the database is asked each time how far it has got. */
export async function openLibrary({ store, folders = [CONVENTIONS], log = () => {} }: Shelves): Promise<Library> {
  const codes = [...new Set((await Promise.all(folders.map(conventionCodes))).flat())]
  const conventions = await Promise.all(codes.map((code) => loadConvention(code, folders)))
  const shipped = new Map<string, Shelved>()
  const latest = new Map<string, { readonly hash: string; readonly shelved: Promise<Shelved | null> }>()

  const shelve = async (record: MeetingRecord, from: string): Promise<Shelved | null> => {
    const opened = await openMeeting(record, folders)
    if ('fault' in opened) {
      log(`${from} cannot be read: ${opened.fault}`)
      return null
    }
    if (opened.differs)
      log(
        `${from} was made under other data of the convention ${record.header.convention}; names and rules may differ.`,
      )
    const seen = seenBy(opened, 'public')
    return {
      meeting: seen.meeting,
      lines: seen.record.lines,
      head: opened.head,
      text: () => recordText(record.header, seen.record.lines),
    }
  }

  for (const path of (await Promise.all(folders.map(shippedRecords))).flat()) {
    const read = await readRecord(path)
    if (!read.ok) log(`${path} cannot be read: ${read.fault.message}`)
    const shelved = read.ok ? await shelve(read.record, path) : null
    if (shelved && !shipped.has(shelved.meeting.symbol)) shipped.set(shelved.meeting.symbol, shelved)
  }

  const find = async (symbol: string): Promise<Shelved | null> => {
    const head = await store?.head(symbol)
    if (!store || !head) return shipped.get(symbol) ?? null
    const known = latest.get(symbol)
    if (known?.hash === head.hash) return known.shelved
    const shelved = store.read(symbol).then((record) => (record ? shelve(record, `The record of ${symbol}`) : null))
    latest.set(symbol, { hash: head.hash, shelved })
    shelved.catch(() => latest.delete(symbol))
    return shelved
  }

  return {
    conventions,
    find,
    symbols: async () => [...new Set([...shipped.keys(), ...((await store?.meetings()) ?? [])])],
  }
}
