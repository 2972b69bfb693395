// A morning's five acts, sealed, and every way in which a hand can break their record: for the suites of record and store.
import { expect } from 'vitest'
import type { Request } from '../src/procedure/act.ts'
import { canonical, normalized, sha256 } from '../src/record/canonical.ts'
import { type Draft, FORMAT, type Header, type Line, recordText, seal } from '../src/record/chain.ts'
import type { What } from '../src/record/fault.ts'

export const MEETING = 'BWC/MSP/2018/MX.5'
export const HEADER: Header = { format: FORMAT, meeting: MEETING, convention: 'bwc', digest: sha256('data') }

export const asks = (by: string, more: Partial<Request> = {}): Request => ({
  kind: 'askForFloor',
  by,
  hand: '17',
  particulars: {},
  ...more,
})
export const speaks = (by: string, text: string): Request =>
  asks(by, { kind: 'handInStatement', kept: { statement: text } })

/** Seals requests one after another, a second apart. */
export const sealed = (
  drafts: readonly Draft[],
  { header = HEADER, first = '2018-08-16T08:00:00.000Z' } = {},
): Line[] => {
  const lines: Line[] = []
  for (const draft of drafts) {
    const before = lines.at(-1) ?? { no: 0, hash: sha256(canonical(header)) }
    const at = new Date(Date.parse(first) + 1000 * before.no).toISOString()
    lines.push(seal(normalized(draft), before, at, sha256(`salt ${before.no}`).slice(0, 32)))
  }
  return lines
}
export const sitting = (request: Request): Draft => ({ ...request, sitting: 1 })

/** Five acts, the second and the fourth with texts kept apart. */
export const MORNING = sealed(
  [
    asks('CUB'),
    speaks('JPN', '主席先生，谢谢。'),
    asks('ZAF', {
      yields: { callingOrder: 1, timeLimit: 'the Chair’s reason' },
      source: { document: 'MX.5/2', assumed: ['time'] },
    }),
    speaks('FRA', 'Monsieur le Président,\n« merci ».'),
    asks('BRA', { particulars: { item: 5, words: ['a', null, true, -1, { z: 'é', a: '😀' }] } }),
  ].map(sitting),
)
export const WHOLE = recordText(HEADER, MORNING)
export const HEAD = { no: 5, hash: MORNING[4]?.hash ?? '' }

export const rows = (text: string): string[] => text.split('\n').slice(0, -1)
export const file = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
/** The record with one line of its file changed by a hand that knows nothing of hashes. */
export const edited = (no: number, edit: (line: string) => string): string =>
  file(rows(WHOLE).map((line, at) => (at === no ? edit(line) : line)))
export const replaced = (no: number, from: string, to: string): string =>
  edited(no, (line) => {
    expect(line).toContain(from)
    return line.replace(from, to)
  })
/** The record with one line changed by a hand that computes that line's hashes anew. */
export const forged = (no: number, change: (line: Line) => object): string =>
  edited(no, () => {
    const line = { ...MORNING[no - 1], ...change(MORNING[no - 1] as Line) } as Line
    const body = line.act ? sha256(JSON.stringify(JSON.parse(canonical(line.act)))) : line.body
    const envelope = { no: line.no, at: line.at, body, prev: line.prev }
    return canonical({ ...line, body, hash: sha256(canonical(envelope)) })
  })
/** The record with a text of one act respelled by a hand that hashes whatever stands there. */
export const rehashed = (no: number, from: string, to: string): string =>
  edited(no, (line) => {
    const act = line.slice('{"act":'.length, line.lastIndexOf(',"at":')).replace(from, to)
    const { at, prev } = MORNING[no - 1] as Line
    const body = sha256(act)
    const hash = sha256(canonical({ no, at, body, prev }))
    return `{"act":${act},"at":"${at}","body":"${body}","hash":"${hash}","no":${no},"prev":"${prev}"}`
  })
export const order = (...nos: readonly number[]): string => file(nos.map((no) => rows(WHOLE)[no] ?? ''))
export const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))
export const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

export interface Breakage {
  readonly how: string
  readonly text: string | Uint8Array
  readonly what: What
  readonly line: number
  readonly no?: number
  readonly head?: { readonly no: number; readonly hash: string }
  /** What the verifier of docs/record.md does not look at. */
  readonly notInPython?: true
}

export const OTHER = recordText(HEADER, sealed(['CUB', 'JPN', 'ZAF', 'FRA', 'PER'].map((by) => sitting(asks(by)))))
export const BACKWARDS = (() => {
  const [one, ...rest] = MORNING as [Line, ...Line[]]
  const late = seal(
    { ...sitting(asks('CUB')) },
    { no: 0, hash: sha256(canonical(HEADER)) },
    '2018-08-16T09:00:00.000Z',
    's',
  )
  return recordText(HEADER, [late, seal(sitting(asks('JPN')), late, one.at, 's'), ...rest.slice(9)])
})()

export const BREAKAGES: readonly Breakage[] = [
  { how: 'an empty file', text: '', what: 'header', line: 0 },
  { how: 'no header', text: order(1, 2), what: 'header', line: 0 },
  { how: 'a header that is not JSON', text: edited(0, () => 'Report'), what: 'header', line: 0 },
  { how: 'a header without a digest', text: edited(0, () => `{"format":"${FORMAT}"}`), what: 'header', line: 0 },
  { how: 'a header with a key more', text: replaced(0, '"format"', '"extra":1,"format"'), what: 'unknownKey', line: 0 },
  { how: 'another format', text: replaced(0, 'intersession/1', 'intersession/2'), what: 'format', line: 0 },
  { how: 'a byte order mark', text: bytes([0xef, 0xbb, 0xbf], WHOLE), what: 'header', line: 0 },
  { how: 'a header with white space', text: replaced(0, '":"', '": "'), what: 'respelled', line: 0 },
  { how: 'another meeting in the header', text: replaced(0, 'MX.5', 'MX.4'), what: 'link', line: 1, no: 1 },
  {
    how: 'a line that is not UTF-8',
    text: bytes(order(0, 1, 2), [0x22, 0xff, 0x22, 0x0a], order(4)),
    what: 'notUtf8',
    line: 3,
  },
  { how: 'a line that is not JSON', text: edited(2, (line) => line.slice(1)), what: 'notJson', line: 2 },
  { how: 'an empty line', text: edited(3, () => ''), what: 'notJson', line: 3 },
  { how: 'a line that is a list', text: edited(3, () => '[]'), what: 'shape', line: 3 },
  { how: 'a line that is null', text: edited(3, () => 'null'), what: 'shape', line: 3 },
  { how: 'white space', text: edited(2, (line) => line.replace('":', '": ')), what: 'respelled', line: 2, no: 2 },
  { how: 'a carriage return', text: edited(2, (line) => `${line}\r`), what: 'respelled', line: 2, no: 2 },
  { how: 'an escape too many', text: replaced(2, '主', '\\u4e3b'), what: 'respelled', line: 2, no: 2 },
  { how: 'a slash escaped', text: replaced(3, 'MX.5/2', 'MX.5\\/2'), what: 'respelled', line: 3, no: 3 },
  { how: 'a number respelled', text: replaced(5, '"item":5', '"item":5e0'), what: 'respelled', line: 5, no: 5 },
  {
    how: 'keys in another order',
    text: edited(2, (line) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line) as object).reverse()))),
    what: 'respelled',
    line: 2,
    no: 2,
  },
  { how: 'a key twice', text: replaced(2, '{"act"', '{"no":2,"act"'), what: 'respelled', line: 2, no: 2 },
  { how: 'a key more', text: forged(2, () => ({ note: 'x' })), what: 'unknownKey', line: 2, no: 2 },
  {
    how: 'a key more in the act',
    text: forged(2, ({ act }) => ({ act: { ...act, note: 'x' } })),
    what: 'unknownKey',
    line: 2,
    no: 2,
    notInPython: true,
  },
  {
    how: 'a key more in the source',
    text: forged(3, ({ act }) => ({ act: { ...act, source: { ...act?.source, page: '4' } } })),
    what: 'unknownKey',
    line: 3,
    no: 3,
    notInPython: true,
  },
  { how: 'a key less', text: replaced(2, ',"prev":', ',"prvious":'), what: 'unknownKey', line: 2, no: 2 },
  {
    how: 'an act without a kind',
    text: forged(2, ({ act }) => ({ act: { ...act, kind: 7 } })),
    what: 'shape',
    line: 2,
    no: 2,
    notInPython: true,
  },
  {
    how: 'a fraction',
    text: rehashed(5, '"item":5', '"item":5.5'),
    what: 'unfit',
    line: 5,
    no: 5,
  },
  { how: 'half a character', text: rehashed(5, '😀', '\\ud83d'), what: 'unfit', line: 5, no: 5 },
  { how: 'a text not in form C', text: rehashed(5, 'é', 'e\u0301'), what: 'unfit', line: 5, no: 5 },
  { how: 'brackets too deep', text: replaced(5, '"item":5', `"item":${deep(100_000)}`), what: 'unfit', line: 5, no: 5 },
  { how: 'a changed act', text: replaced(3, '"by":"ZAF"', '"by":"ZMB"'), what: 'body', line: 3, no: 3 },
  {
    how: 'a changed digest of an act',
    text: edited(3, (l) => l.replace(/"body":"./, '"body":"x')),
    what: 'shape',
    line: 3,
    no: 3,
  },
  { how: 'a changed time', text: replaced(3, '08:00:02.000Z', '08:00:03.000Z'), what: 'envelope', line: 3, no: 3 },
  { how: 'a time that is none', text: replaced(3, '2018-08-16', '2018-02-30'), what: 'shape', line: 3, no: 3 },
  { how: 'a changed number', text: replaced(3, '"no":3', '"no":4'), what: 'envelope', line: 3, no: 4 },
  { how: 'a changed kept text', text: replaced(4, 'merci', 'mercy'), what: 'kept', line: 4, no: 4 },
  {
    how: 'a kept text of no act',
    text: replaced(4, '"kept":{"statement":"M', '"kept":{"name":"M'),
    what: 'kept',
    line: 4,
    no: 4,
  },
  { how: 'a missing act', text: order(0, 1, 2, 4, 5), what: 'gap', line: 3, no: 4 },
  { how: 'missing first acts', text: order(0, 4, 5), what: 'gap', line: 1, no: 4 },
  { how: 'a doubled act', text: order(0, 1, 2, 2, 3, 4, 5), what: 'doubled', line: 3, no: 2 },
  { how: 'two acts the other way round', text: order(0, 1, 3, 2, 4, 5), what: 'reordered', line: 2, no: 3 },
  {
    how: 'an act replaced with its hashes',
    text: forged(3, ({ act }) => ({ act: { ...act, by: 'ZMB' } })),
    what: 'link',
    line: 4,
    no: 4,
  },
  {
    how: 'an act removed and the next renumbered',
    text: file(rows(forged(3, () => ({ no: 2 }))).toSpliced(2, 1)),
    what: 'link',
    line: 2,
    no: 2,
  },
  { how: 'time running backwards', text: BACKWARDS, what: 'time', line: 2, no: 2 },
  { how: 'a last line half written', text: WHOLE.slice(0, -9), what: 'halfWritten', line: 5 },
  { how: 'a last line without its end', text: WHOLE.slice(0, -1), what: 'halfWritten', line: 5 },
  {
    how: 'a last line cut within a character',
    text: bytes(order(0, 1), [0x7b, 0xe4, 0xb8]),
    what: 'halfWritten',
    line: 2,
  },
  { how: 'a header half written', text: '{"conv', what: 'halfWritten', line: 0 },
  { how: 'a tail cut off', text: order(0, 1, 2, 3), head: HEAD, what: 'cut', line: 3, no: 3 },
  { how: 'all acts cut off', text: order(0), head: HEAD, what: 'cut', line: 0 },
  { how: 'a chain computed anew', text: OTHER, head: HEAD, what: 'recomputed', line: 5, no: 5 },
  { how: 'a head that is none', text: WHOLE, head: { no: -1, hash: 'x' }, what: 'head', line: 5, notInPython: true },
]
