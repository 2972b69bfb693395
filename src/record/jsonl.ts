import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Head, type MeetingRecord, parseRecord } from './chain.ts'
import { type Fault, fault } from './fault.ts'
import { StorageFault, type Store, type StorageTrouble } from './store.ts'

/** Writes a file so that after a power cut the place holds either all of it or what it held before. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined) // the first fault is the one to tell
    throw fileFault(path, error)
  }
}

/** Makes the names in a folder durable (Windows has no such call and needs none). */
const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const FILE_TROUBLE: { readonly [code: string]: readonly [StorageTrouble, string] } = {
  ENOSPC: ['full', 'The disk is full. Free some space and try again'],
  EDQUOT: ['full', 'Your share of the disk is used up. Free some space and try again'],
  EROFS: ['readOnly', 'The disk is read-only. Choose another place'],
  EACCES: ['readOnly', 'You may not write there. Choose another place or ask for the right'],
  EPERM: ['readOnly', 'You may not write there. Choose another place or ask for the right'],
  ENOTDIR: ['unreachable', 'Part of the path is a file, not a folder. Choose another place'],
  EEXIST: ['unreachable', 'Part of the path is a file, not a folder. Choose another place'],
  EISDIR: ['unreachable', 'There is a folder of that name. Choose another name'],
  EIO: ['damaged', 'The disk does not answer as it should. Copy what you have to another disk'],
}

/** A file system's refusal in words that say what to do next; anything else as it is. */
export const fileFault = (path: string, error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = FILE_TROUBLE[code]
  return known ? new StorageFault(known[0], `${known[1]}: ${path} (${code}).`, error) : error
}

/** A record file as read: sound, or with its first fault. */
export type RecordRead =
  { readonly ok: true; readonly record: MeetingRecord } | { readonly ok: false; readonly fault: Fault }

/** Reads a record file from disk and proves it. */
export const readRecord = async (path: string): Promise<RecordRead> => {
  try {
    return parseRecord(await readFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { ok: false, fault: { line: 0, what: 'unreadable', message: `the file ${path} cannot be read (${code})` } }
  }
}

/** Writes the record of a meeting to a file and gives its head; undefined: the store has no such meeting. */
export const exportRecord = async (store: Store, meeting: string, path: string): Promise<Head | undefined> => {
  const text = await store.text(meeting)
  if (text === undefined) return undefined
  const read = parseRecord(text)
  if (!read.ok) throw new StorageFault('damaged', `The store's record of ${meeting} is damaged: ${read.fault.message}.`)
  await writeWhole(path, text)
  return headOf(read.record)
}

const headOf = ({ headerHash, lines }: MeetingRecord): Head => {
  const { no, hash } = lines.at(-1) ?? { no: 0, hash: headerHash }
  return { no, hash }
}

/** What came of an import: how many acts were new and where the record now ends; or why nothing was taken over. */
export type Imported =
  | { readonly ok: true; readonly meeting: string; readonly added: number; readonly head: Head }
  | { readonly ok: false; readonly fault: Fault }

/** Takes a proved record file into a store: all of it, or what extends the acts the store holds; nothing if they differ. */
export const importRecord = async (store: Store, path: string): Promise<Imported> => {
  const read = await readRecord(path)
  return read.ok ? importLines(store, read.record) : read
}

const importLines = async (store: Store, { header, headerHash, lines }: MeetingRecord): Promise<Imported> => {
  const { meeting } = header
  const refused = (line: number, what: 'otherRecord' | 'shorter', words: string) =>
    ({ ok: false, fault: fault(line, what, words, line || undefined) }) as const
  await store.create(header)
  const held = await store.read(meeting)
  if (held?.headerHash !== headerHash)
    return refused(0, 'otherRecord', `the store's record of ${meeting} has another header`)
  const other = held.lines.find(({ no, hash }) => lines[no - 1] !== undefined && lines[no - 1]?.hash !== hash)
  if (other) return refused(other.no, 'otherRecord', `the store holds another act ${other.no} of ${meeting}`)
  if (lines.length < held.lines.length) {
    return refused(
      lines.length,
      'shorter',
      `the file ends here; the store holds ${meeting} up to act ${held.lines.length}`,
    )
  }
  const rest = lines.slice(held.lines.length)
  for (const line of rest) {
    const { ok } = await store.append(meeting, line)
    if (!ok)
      return refused(line.no, 'otherRecord', `an act ${line.no} of ${meeting} was made while the file was read in`)
  }
  return { ok: true, meeting, added: rest.length, head: headOf({ header, headerHash, lines }) }
}
