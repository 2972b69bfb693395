import { constants, isUtf8 } from 'node:buffer'
import type { Body, Request } from '../procedure/act.ts'
import { canonical, keptDigest, sha256, Unfit } from './canonical.ts'
import { fault, type Fault } from './fault.ts'
import { HEADER, isCount, isHash, isObject, isText, LINE, misshapen } from './shape.ts'

/** The format of the records this release writes and reads. */
export const FORMAT = 'intersession/1'

/** Line 0 of a record: whose it is, and the SHA-256 of the convention's data that its acts were ruled on by. */
export interface Header {
  readonly format: typeof FORMAT
  readonly meeting: string
  readonly convention: string
  readonly digest: string
}

/** What of an act everybody may have: number, time, digest of the body, and the links of the chain. */
export interface Envelope {
  readonly no: number
  readonly at: string
  readonly body: string
  readonly prev: string
  readonly hash: string
}

/** A line of a record: the envelope, the act unless withheld, the texts kept apart unless erased. Line n holds act n. */
export interface Line extends Envelope {
  readonly act?: Body
  readonly kept?: { readonly [name: string]: string }
}

/** Where a record ends: its last number and that act's hash (number 0: no act yet, the hash of the header). */
export interface Head {
  readonly no: number
  readonly hash: string
}

/** A record read and found whole. */
export interface MeetingRecord {
  readonly header: Header
  readonly headerHash: string
  readonly lines: readonly Line[]
}

/** What is sealed: a request in order and the sitting it was made in. */
export type Draft = Omit<Request, 'id'> & { readonly sitting: number }

/** Closes a request in order, normalized, into the chain under the next number. What no record can carry is thrown as Unfit. */
export const seal = (draft: Draft, before: Head, at: string, salt: string): Line => sealed(draft, before, at, salt).line

/** The same, with the line as it stands in the file. */
export const sealed = (
  draft: Draft,
  before: Head,
  at: string,
  salt: string,
): { readonly line: Line; readonly text: string } => {
  const { sitting, by, hand, kind, particulars, kept, yields, source } = draft
  const texts = Object.entries(kept ?? {})
  const act: Body = {
    sitting,
    by,
    hand,
    kind,
    particulars,
    ...(texts.length > 0 && { kept: Object.fromEntries(texts.map(([name, text]) => [name, keptDigest(salt, text)])) }),
    ...(yields && { yields }),
    ...(source && { source }),
    salt,
  }
  const actText = canonical(act)
  const envelope = { no: before.no + 1, at, body: sha256(actText), prev: before.hash }
  const line: Line = {
    ...envelope,
    hash: envelopeHash(envelope),
    act,
    ...(texts.length > 0 && { kept: Object.fromEntries(texts) }),
  }
  const text = joined(line, actText, line.kept && canonical(line.kept))
  const wrong = misshapen(line, LINE)
  if (wrong) throw new Unfit(wrong.words)
  return { line, text }
}

/** SHA-256 of an envelope in canonical form: its members stand in this order, and none of them needs an escape. */
const envelopeHash = ({ no, at, body, prev }: Omit<Envelope, 'hash'>): string =>
  sha256(`{"at":"${at}","body":"${body}","no":${no},"prev":"${prev}"}`)

/** A line as it stands in the file, without its end. */
export const lineText = (line: Line): string =>
  joined(line, line.act && canonical(line.act), line.kept && canonical(line.kept))

/** A whole record as it stands in its file. */
export const recordText = (header: Header, lines: readonly Line[]): string =>
  [canonical(header), ...lines.map(lineText), ''].join('\n')

const joined = ({ no, at, body, prev, hash }: Envelope, act: string | undefined, kept: string | undefined): string =>
  `{${act === undefined ? '' : `"act":${act},`}"at":"${at}","body":"${body}","hash":"${hash}",` +
  `${kept === undefined ? '' : `"kept":${kept},`}"no":${no},"prev":"${prev}"}`

/** Hands out the acts a reader may see and, of all others, the envelope alone: the chain still verifies. */
export const withhold = (lines: readonly Line[], sees: (line: Line) => boolean): readonly Line[] =>
  lines.map((line) => {
    if (sees(line)) return line
    const { no, at, body, prev, hash } = line
    return { no, at, body, prev, hash }
  })

/** Erases texts kept apart from an act, all or those named: their digests stay, so the chain still verifies. */
export const erase = ({ kept, ...line }: Line, names = Object.keys(kept ?? {})): Line => {
  const left = Object.entries(kept ?? {}).filter(([name]) => !names.includes(name))
  return left.length === 0 ? line : { ...line, kept: Object.fromEntries(left) }
}

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Runs what may meet something unfit, and gives its words instead of throwing them. */
const unlessUnfit = (deed: () => string): { readonly text: string } | { readonly unfit: string } => {
  try {
    return { text: deed() }
  } catch (error) {
    if (error instanceof Unfit) return { unfit: error.message }
    throw error
  }
}

const readHeader = (text: string): Header | Fault => {
  const json = parsed(text)
  if (!json) return fault(0, 'header', 'this is not JSON, so this is not the record of a meeting')
  const format = isObject(json.value) ? json.value['format'] : undefined
  if (isText(format) && format !== FORMAT) {
    return fault(0, 'format', `the format is ${JSON.stringify(format)}; this release reads "${FORMAT}"`)
  }
  const wrong = misshapen(json.value, HEADER)
  const what = isText(format) && wrong?.what === 'unknownKey' ? 'unknownKey' : 'header'
  if (wrong) return fault(0, what, `no header: ${wrong.words}`)
  const spelling = unlessUnfit(() => canonical(json.value))
  if ('unfit' in spelling) return fault(0, 'unfit', spelling.unfit)
  if (spelling.text !== text) return fault(0, 'respelled', RESPELLED)
  return json.value as Header // every key of it was just checked
}

const RESPELLED =
  'the content is sound but not in canonical form (RFC 8785): other white space, order of keys or escapes'

/** Reads one line by itself: all that can be told without its neighbours. */
const readLine = (text: string, at: number): Line | Fault => {
  const json = parsed(text)
  if (!json) return fault(at, 'notJson', text === '' ? 'the line is empty' : 'this is not JSON')
  const no = isObject(json.value) && isCount(json.value['no']) ? Number(json.value['no']) : undefined
  const wrong = misshapen(json.value, LINE)
  if (wrong) return fault(at, wrong.what, wrong.words, no)
  const line = json.value as Line // every key of it was just checked
  const { act, kept, body, hash } = line
  const actText = act && unlessUnfit(() => canonical(act))
  const keptText = kept && unlessUnfit(() => canonical(kept))
  if (actText && 'unfit' in actText) return fault(at, 'unfit', actText.unfit, no)
  if (keptText && 'unfit' in keptText) return fault(at, 'unfit', keptText.unfit, no)
  if (joined(line, actText?.text, keptText?.text) !== text) return fault(at, 'respelled', RESPELLED, no)
  if (actText && sha256(actText.text) !== body) {
    return fault(at, 'body', 'the act was changed: its SHA-256 is not the "body" of its envelope', no)
  }
  for (const [name, words] of Object.entries(kept ?? {})) {
    const digest = act?.kept && Object.hasOwn(act.kept, name) ? act.kept[name] : undefined
    if (!act || digest !== keptDigest(act.salt, words)) {
      return fault(at, 'kept', `the text kept as ${JSON.stringify(name)} is not the one whose digest the act holds`, no)
    }
  }
  if (envelopeHash(line) !== hash) {
    return fault(at, 'envelope', 'the envelope was changed: its SHA-256 is not its "hash"', no)
  }
  return line
}

/** How a sound line fails to follow the one before; the lines further down are looked at only to name the fault. */
const misplaced = (line: Line, at: number, before: Head & { readonly at: string }, texts: readonly string[]) => {
  const { no } = line
  const due = before.no + 1
  if (no < due) return fault(at, 'doubled', `act ${no} stands here a second time; act ${due} is due`, no)
  if (no > due) {
    const elsewhere = texts
      .slice(at + 1)
      .some((text) => (parsed(text)?.value as Partial<Line> | null | undefined)?.no === due)
    return elsewhere
      ? fault(at, 'reordered', `act ${due} is due here and stands further down`, no)
      : fault(
          at,
          'gap',
          `act ${due} is due here and is missing${no === due + 1 ? '' : `, as are all up to ${no - 1}`}`,
          no,
        )
  }
  if (line.prev !== before.hash) {
    const whom = before.no === 0 ? 'the header' : `act ${before.no}`
    return fault(at, 'link', `the act does not follow from ${whom} as it stands: one of the two was replaced`, no)
  }
  if (line.at < before.at) return fault(at, 'time', `time runs backwards: ${line.at} after ${before.at}`, no)
  return undefined
}

/** A record's text, and which line (if any) is not UTF-8. */
const decoded = (input: string | Uint8Array): { readonly texts: string[]; readonly bad: number } => {
  if (typeof input === 'string') return { texts: input.split('\n'), bad: -1 }
  const texts = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input).split('\n')
  if (isUtf8(input)) return { texts, bad: -1 }
  let line = 0
  for (let from = 0; ; line++) {
    const end = input.indexOf(10, from)
    if (end < 0 || !isUtf8(input.subarray(from, end))) return { texts, bad: line }
    from = end + 1
  }
}

/** Reads a record and proves every line of it, or tells the first fault. */
export const parseRecord = (
  input: string | Uint8Array,
): { readonly ok: true; readonly record: MeetingRecord } | { readonly ok: false; readonly fault: Fault } => {
  const refused = (found: Fault) => ({ ok: false, fault: found }) as const
  if (input.length > constants.MAX_STRING_LENGTH) {
    return refused(fault(0, 'unreadable', 'the file is longer than this machine can read in one piece'))
  }
  const { texts, bad } = decoded(input)
  const tail = texts.pop() ?? ''
  const first = texts[0]
  if (first === undefined && tail === '') return refused(fault(0, 'header', 'the file is empty'))
  if (first === undefined) return refused(fault(0, 'halfWritten', HALF_WRITTEN))
  if (bad === 0) return refused(fault(0, 'notUtf8', 'the line is not UTF-8'))
  const header = readHeader(first)
  if ('what' in header) return refused(header)
  const headerHash = sha256(first)
  const lines: Line[] = []
  let before: Head & { readonly at: string } = { no: 0, hash: headerHash, at: '' }
  for (const [at, text] of texts.entries()) {
    if (at === 0) continue
    if (at === bad) return refused(fault(at, 'notUtf8', 'the line is not UTF-8'))
    const line = readLine(text, at)
    if ('what' in line) return refused(line)
    const wrong = misplaced(line, at, before, texts)
    if (wrong) return refused(wrong)
    lines.push(line)
    before = line
  }
  if (tail !== '') return refused(fault(texts.length, 'halfWritten', `${HALF_WRITTEN}; the lines before it are sound`))
  return { ok: true, record: { header, headerHash, lines } }
}

const HALF_WRITTEN = 'the last line is half written: it has no line end, so its writing was cut short'

/** What proof of a record gives: where it ends, and how many acts are withheld and texts erased. */
export type Verified =
  | {
      readonly ok: true
      readonly no: number
      readonly hash: string
      readonly withheld: number
      readonly erased: number
    }
  | { readonly ok: false; readonly fault: Fault }

/** Proves a record, and against a head noted earlier also that nothing was cut off or computed anew. Never throws. */
export const verify = (input: string | Uint8Array, { head }: { readonly head?: Head } = {}): Verified => {
  const read = parseRecord(input)
  if (!read.ok) return read
  const { headerHash, lines } = read.record
  const last: Head = lines.at(-1) ?? { no: 0, hash: headerHash }
  const wrong = head && against(head, last, head.no === 0 ? headerHash : lines[head.no - 1]?.hash)
  if (wrong) return { ok: false, fault: wrong }
  const acts = lines.flatMap(({ act, kept }) => (act ? [{ act, kept }] : []))
  const count = (texts: object | undefined) => Object.keys(texts ?? {}).length
  const erased = acts.reduce((sum, { act, kept }) => sum + count(act.kept) - count(kept), 0)
  return { ok: true, no: last.no, hash: last.hash, withheld: lines.length - acts.length, erased }
}

const against = (head: Head, last: Head, hash: string | undefined): Fault | undefined => {
  const no = head.no
  if (!isCount(no) || !isHash(head.hash)) {
    return fault(last.no, 'head', 'the head to compare with must be a number and a SHA-256 in lower-case hexadecimal')
  }
  if (no > last.no)
    return fault(
      last.no,
      'cut',
      `the tail was cut off: the record ends here, its head is act ${no}`,
      last.no || undefined,
    )
  if (hash === head.hash) return undefined
  return fault(
    no,
    'recomputed',
    `the chain was computed anew: the hash of act ${no} is not that of its head`,
    no || undefined,
  )
}
