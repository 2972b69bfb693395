import type { Head, Header, Line, MeetingRecord } from './chain.ts'
import type { Heard, Stirred } from './following.ts'

/** Appended; or not, because somebody else's act has the number, or this request has become an act already. */
export type Appended = { readonly ok: true } | { readonly ok: false; readonly taken: true }

/** Where records and files are kept. What one call acknowledges is durable; two processes may share one store. */
export interface Store {
  /** Opens the record of a meeting; taken if that meeting has one. */
  create(header: Header): Promise<Appended>
  /** Appends the next act of a meeting, with the id of the request it was, in one statement. `text`: the line as it stands in the file, where it is known. */
  append(meeting: string, line: Line, requestId?: string, text?: string): Promise<Appended>
  /** The acts of a meeting from one number to another, both included; all if none is given; undefined: no such meeting. */
  read(meeting: string, from?: number, to?: number): Promise<MeetingRecord | undefined>
  /** The whole record of a meeting as it stands in its file, byte for byte as it was sealed. */
  text(meeting: string): Promise<string | undefined>
  /** Where the record of a meeting ends. */
  head(meeting: string): Promise<Head | undefined>
  /** The meetings that have a record here. */
  meetings(): Promise<readonly string[]>
  /** The number of the act that a badge's request became. */
  byRequest(meeting: string, hand: string, requestId: string): Promise<number | undefined>
  /** Tells when a record may have grown, whichever process appended to it; gives the way to end that. Follow first, then read. */
  follow(heard: Heard): () => void
  /** Tells when somebody has laid a paper aloud: in which drawer, and nothing of the paper. A message may be lost, so it spares no look. */
  followDrawers(heard: Stirred): () => void
  /** Puts a paper into a meeting's drawer, in the place of the one that lay under that key; `aloud`: whoever follows drawers hears of it. A drawer is no part of the record. */
  lay(meeting: string, drawer: string, key: string, text: string, aloud?: boolean): Promise<void>
  /** Puts a paper into a drawer under the drawer's next number, which is never given twice and lies beyond `beyond`, and says which. */
  layNext(meeting: string, drawer: string, text: string, beyond?: number): Promise<string>
  /** Takes a paper out of a drawer, if it lies there. */
  lift(meeting: string, drawer: string, key: string): Promise<void>
  /** What lies in a drawer, by key: shorter keys first, so that numbers stand in their order. */
  drawer(meeting: string, drawer: string): Promise<ReadonlyMap<string, string>>
  /** Keeps a document under its SHA-256. */
  putFile(bytes: Uint8Array): Promise<string>
  /** The document of that SHA-256, if it is here. */
  getFile(sha256: string): Promise<Uint8Array | undefined>
  /** What whoever runs this should know of where the records are kept, a sentence each; none: all is as it should be. */
  notes(): Promise<readonly string[]>
  close(): Promise<void>
}

/** How an engine is opened: `place` is a file or an address. */
export interface Opening {
  /** How long (ms) a call waits for another process, or for a server that is gone. */
  readonly busyTimeout?: number
  /** Further settings in the engine's own words, applied last. */
  readonly settings?: readonly string[]
  /** Where the store says what whoever runs it should know at once, as that its server is gone, or back. */
  readonly log?: (message: string) => void
}

/** Opens an engine. One file of this folder per engine has one of these. */
export type Open = (place: string, opening?: Opening) => Promise<Store>

/** What can be wrong with the machine a store is on. */
export type StorageTrouble = 'locked' | 'full' | 'readOnly' | 'notADatabase' | 'newer' | 'damaged' | 'unreachable'

/** The machine refuses: the message says what to do next. Nothing was appended by the call that threw it, unless it says that this is not known. */
export class StorageFault extends Error {
  override name = 'StorageFault'
  readonly trouble: StorageTrouble

  constructor(trouble: StorageTrouble, message: string, cause?: unknown) {
    super(message, { cause })
    this.trouble = trouble
  }
}
