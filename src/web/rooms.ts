import { completed, FILLED_IN } from '../languages/fixed.ts'
import { sees, type Audience, type Request } from '../procedure/act.ts'
import { emptyMeeting, type Meeting } from '../procedure/meeting.ts'
import { after, asUsed, audienceOf, bodyFault, ruleOn, unknownIn, type Objection } from '../procedure/ruling.ts'
import { erase, FORMAT, recordText, withhold, type Head, type Header, type Line } from '../record/chain.ts'
import { ConventionFault, CONVENTIONS, loadConvention } from '../record/conventions.ts'
import { freshSalt, hold, perform, readUp, settled, type Held, type Performed } from '../record/perform.ts'
import type { Store } from '../record/store.ts'

/** A meeting as one audience has it: recounted from the acts it may see, with those lines and the record's head. */
export interface Seen {
  readonly meeting: Meeting
  readonly lines: readonly Line[]
  readonly head: Head
  /** The record as it is handed out to these readers: acts beyond them withheld, the chain whole. */
  readonly text: () => string
}

/** A meeting held open: as it stands for each audience, and the one place where requests to it become acts. */
export interface Room {
  readonly symbol: string
  /** The whole meeting, on which rulings are made. */
  readonly whole: Meeting
  /** The number of its last act. */
  readonly no: number
  seen(audience: Audience): Seen
  /** Rules on a request and, if it is in order, makes it the next act; digests the asker did not name are added. `saidAt`: its particulars as they would have been read at an earlier moment. */
  perform(request: Request, saidAt?: (at: Date) => Request['particulars']): Promise<Performed<Objection>>
  /** Waits until every request made so far has become an act, or not. */
  settled(): Promise<void>
  /** Reads up to an act that another node may have numbered: whoever did it sees it. */
  readUpTo(no: number): Promise<void>
  /** Calls back whenever the record has grown, with its last number; returns how to stop. */
  follow(heard: (no: number) => void): () => void
}

/** The meetings of a database, each held once. */
export interface Rooms {
  /** Where their records and drawers are. */
  readonly store: Store
  symbols(): Promise<readonly string[]>
  find(symbol: string): Promise<Room | null>
  /** Opens the record of a meeting that has none yet; null: its convention is not known here. */
  open(symbol: string, convention: string): Promise<Room | null>
  /** From now on no act is numbered whose badge, by the meeting and its number there, was taken back. */
  keepOut(isOut: IsOut): void
  close(): void
}

/** Was that badge of a meeting taken back? */
type IsOut = (meeting: string, hand: string) => Promise<boolean>

/** What rooms are opened on: clock and chance arrive from outside; `log`: where it is said that a record cannot be read. */
export interface Rooming {
  readonly store: Store
  readonly folders?: readonly string[]
  readonly now?: () => Date
  readonly salt?: () => string
  readonly log?: (message: string) => void
}

interface Standing {
  meeting: Meeting
  readonly lines: Line[]
  seen: Seen | null
}

/** The meeting as this node holds it: the whole, whose each act is, and what each audience that was asked for has of it. */
interface Holding {
  readonly header: Header
  readonly whole: Standing
  readonly audiences: Audience[]
  readonly others: Map<Audience, Standing>
}

/** An act as an audience has it: whole for the podium, without texts kept apart for who may see it, an envelope for others. */
const givenTo = (reader: Audience, line: Line, audience: Audience): Line =>
  reader === 'podium' ? line : sees(reader, audience) ? erase(line) : withhold([line], () => false)[0]!

const advance = (standing: Standing, line: Line): void => {
  standing.meeting = after(standing.meeting, line)
  standing.lines.push(line)
  standing.seen = null
}

/** Takes an act in, for every audience. An act's audience is fixed when it is numbered. */
function takeIn(holding: Holding, line: Line): Holding {
  advance(holding.whole, line)
  const audience = audienceOf(holding.whole.meeting, line)
  holding.audiences.push(audience)
  for (const [reader, standing] of holding.others) advance(standing, givenTo(reader, line, audience))
  return holding
}

/** A record that this program cannot tell: it names what its convention, or this release, does not hold. */
class Untold extends Error {}

/** Takes in an act read from a record, which may be of another release or other data. */
function takeInProved(holding: Holding, line: Line): Holding {
  const { act, no } = line
  const wrong = act ? bodyFault(act) : null
  if (wrong !== null) throw new Untold(`line ${no} (act ${no}): ${wrong}`)
  const unknown = act ? unknownIn(holding.whole.meeting, act) : null
  if (unknown)
    throw new Untold(
      `line ${no} (act ${no}): ${act?.kind} names what the convention does not hold: ${unknown.impediment} ${Object.values(unknown.facts).join(', ')}`,
    )
  return takeIn(holding, line)
}

function seenIn(holding: Holding, head: Head, audience: Audience): Seen {
  const { whole, others, audiences, header } = holding
  let standing = audience === 'podium' ? whole : others.get(audience)
  if (!standing) {
    standing = { meeting: emptyMeeting(whole.meeting.convention, whole.meeting.symbol), lines: [], seen: null }
    for (const [at, line] of whole.lines.entries()) advance(standing, givenTo(audience, line, audiences[at]!))
    others.set(audience, standing)
  }
  const { meeting, lines } = standing
  standing.seen ??= { meeting, lines, head: { no: head.no, hash: head.hash }, text: () => recordText(header, lines) }
  return standing.seen
}

/** How long (ms) the list of meetings is taken for what it was, where another process may begin one. */
const LISTED = 1_000

/** Opens the rooms of a database. */
export function openRooms({
  store,
  folders = [CONVENTIONS],
  now = () => new Date(),
  salt = freshSalt,
  log = () => {},
}: Rooming): Rooms {
  const held = new Map<string, Promise<Keeper | null>>()
  let isOut: IsOut = async () => false

  const enter = async (symbol: string): Promise<Keeper | null> => {
    const header = (await store.read(symbol, 1, 0))?.header
    if (!header) return null
    try {
      const convention = await loadConvention(header.convention, folders)
      if (convention.digest !== header.digest)
        log(`${symbol} was made under other data of the convention ${header.convention}; names and rules may differ.`)
      const begin = (): Holding => ({
        header,
        whole: { meeting: emptyMeeting(convention, symbol), lines: [], seen: null },
        audiences: [],
        others: new Map(),
      })
      const holding = await hold(store, symbol, { begin, after: takeInProved })
      return holding ? keeper({ store, held: holding, now, salt, isOut: (hand) => isOut(symbol, hand) }) : null
    } catch (error) {
      if (!(error instanceof ConventionFault) && !(error instanceof Untold)) throw error
      log(`The record of ${symbol} cannot be read: ${error.message}`)
      return null
    }
  }

  const find = async (symbol: string): Promise<Room | null> => {
    const entering = held.get(symbol) ?? enter(symbol)
    held.set(symbol, entering)
    const found = await entering.catch((error: unknown) => {
      held.delete(symbol)
      throw error
    })
    if (!found)
      held.delete(symbol) // it may be opened, or mended, later
    else await found.upToDate()
    return found?.room ?? null
  }

  const deaf = store.follow((symbol, no) => {
    void held.get(symbol)?.then(
      (found) => found?.hear(no),
      () => undefined, // whoever asked for the meeting was told
    )
  })

  let listed: { readonly at: number; readonly symbols: Promise<readonly string[]> } | null = null
  const symbols = (): Promise<readonly string[]> => {
    const at = performance.now()
    if (listed && at - listed.at < LISTED) return listed.symbols
    const asked = store.meetings()
    listed = { at, symbols: asked }
    asked.catch(() => (listed = null))
    return asked
  }

  return {
    store,
    symbols,
    find,
    open: async (symbol, code) => {
      try {
        const { digest } = await loadConvention(code, folders)
        await store.create({ format: FORMAT, meeting: symbol, convention: code, digest })
        listed = null
      } catch (error) {
        if (error instanceof ConventionFault) return null
        throw error
      }
      return find(symbol)
    },
    keepOut: (asked) => void (isOut = asked),
    close: deaf,
  }
}

/** A room, and how its record's news reach it. */
interface Keeper {
  readonly room: Room
  /** Somebody says that the record has grown to this number. */
  hear(no: number): void
  /** Waits until everything heard of has been read. */
  upToDate(): Promise<void>
}

function keeper(given: {
  readonly store: Store
  readonly held: Held<Holding>
  readonly now: () => Date
  readonly salt: () => string
  readonly isOut: (hand: string) => Promise<boolean>
}): Keeper {
  const { store, held, now, salt, isOut } = given
  const listeners = new Set<(no: number) => void>()
  let told = held.head.no
  let heardOf = held.head.no
  let broken = false

  /** Tells whoever listens, once the head has moved. */
  const tell = (): void => {
    if (held.head.no <= told) return
    told = held.head.no
    heardOf = Math.max(heardOf, told)
    for (const heard of listeners) heard(told)
  }
  const after = (holding: Holding, line: Line): Holding => {
    try {
      return takeIn(holding, line)
    } catch (error) {
      broken = true // half taken in: nothing more is told from it
      throw error
    }
  }
  const sound = (): void => {
    if (broken) throw new Error(`${held.code} could not take in act ${held.head.no + 1}; begin the program again`)
  }
  const catchUp = async (no: number): Promise<void> => {
    sound()
    await readUp(store, held, after, no)
    tell()
  }

  const room: Room = {
    symbol: held.code,
    get whole() {
      return held.meeting.whole.meeting
    },
    get no() {
      return held.head.no
    },
    seen: (audience) => {
      sound()
      return seenIn(held.meeting, held.head, audience)
    },
    perform: async (request, saidAt) => {
      sound()
      const performed = await perform<Holding, Objection>({
        store,
        held,
        request,
        now,
        salt,
        completed: ({ whole }, asked, at) => asUsed(whole.meeting, completed(whole.meeting, asked), at),
        filledIn: (kind) => FILLED_IN[kind] ?? [],
        saidAt,
        isOut,
        sitting: ({ whole }) => whole.meeting.sitting,
        ruleOn: ({ whole }, asked, at) => ruleOn(whole.meeting, asked, at),
        after,
      })
      tell()
      return performed
    },
    settled: () => settled(held),
    readUpTo: async (no) => {
      if (no > held.head.no) await catchUp(no)
    },
    follow: (heard) => {
      listeners.add(heard)
      return () => void listeners.delete(heard)
    },
  }
  return {
    room,
    hear: (no) => {
      heardOf = Math.max(heardOf, no)
      if (heardOf > held.head.no) void catchUp(heardOf).catch(() => undefined) // asked again by whoever comes next
    },
    upToDate: async () => {
      if (heardOf > held.head.no) await catchUp(heardOf)
    },
  }
}
