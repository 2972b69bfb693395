import { constants } from 'node:buffer'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Entry, Request } from '../src/procedure/act.ts'
import { canonical, keptDigest, normalized, sha256, Unfit } from '../src/record/canonical.ts'
import { type Draft, erase, FORMAT, type Header, type Line, parseRecord } from '../src/record/chain.ts'
import { recordText, seal, verify, withhold } from '../src/record/chain.ts'
import type { What } from '../src/record/fault.ts'
import { exportRecord, importRecord, readRecord, writeWhole } from '../src/record/jsonl.ts'
import { freshSalt, hold, type Held, perform, readUp } from '../src/record/perform.ts'
import { driver, openSqlite } from '../src/record/sqlite.ts'
import { SCHEMA } from '../src/record/sqliteTables.ts'
import { type Open, StorageFault, type Store } from '../src/record/store.ts'

const HERE = fileURLToPath(new URL('..', import.meta.url))
const MEETING = 'BWC/MSP/2018/MX.5'
const HEADER: Header = { format: FORMAT, meeting: MEETING, convention: 'bwc', digest: sha256('data') }

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'record-'))
  folders.push(made)
  return made
}
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true, force: true })))

const asks = (by: string, more: Partial<Request> = {}): Request => ({
  kind: 'askForFloor',
  by,
  hand: '17',
  particulars: {},
  ...more,
})
const speaks = (by: string, text: string): Request => asks(by, { kind: 'handInStatement', kept: { statement: text } })

/** Seals requests one after another, a second apart. */
const sealed = (drafts: readonly Draft[], { header = HEADER, first = '2018-08-16T08:00:00.000Z' } = {}): Line[] => {
  const lines: Line[] = []
  for (const draft of drafts) {
    const before = lines.at(-1) ?? { no: 0, hash: sha256(canonical(header)) }
    const at = new Date(Date.parse(first) + 1000 * before.no).toISOString()
    lines.push(seal(normalized(draft), before, at, sha256(`salt ${before.no}`).slice(0, 32)))
  }
  return lines
}
const sitting = (request: Request): Draft => ({ ...request, sitting: 1 })

/** Five acts, the second and the fourth with texts kept apart. */
const MORNING = sealed(
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
const WHOLE = recordText(HEADER, MORNING)
const HEAD = { no: 5, hash: MORNING[4]?.hash ?? '' }

const rows = (text: string): string[] => text.split('\n').slice(0, -1)
const file = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
/** The record with one line of its file changed by a hand that knows nothing of hashes. */
const edited = (no: number, edit: (line: string) => string): string =>
  file(rows(WHOLE).map((line, at) => (at === no ? edit(line) : line)))
const replaced = (no: number, from: string, to: string): string =>
  edited(no, (line) => {
    expect(line).toContain(from)
    return line.replace(from, to)
  })
/** The record with one line changed by a hand that computes that line's hashes anew. */
const forged = (no: number, change: (line: Line) => object): string =>
  edited(no, () => {
    const line = { ...MORNING[no - 1], ...change(MORNING[no - 1] as Line) } as Line
    const body = line.act ? sha256(JSON.stringify(JSON.parse(canonical(line.act)))) : line.body
    const envelope = { no: line.no, at: line.at, body, prev: line.prev }
    return canonical({ ...line, body, hash: sha256(canonical(envelope)) })
  })
/** The record with a text of one act respelled by a hand that hashes whatever stands there. */
const rehashed = (no: number, from: string, to: string): string =>
  edited(no, (line) => {
    const act = line.slice('{"act":'.length, line.lastIndexOf(',"at":')).replace(from, to)
    const { at, prev } = MORNING[no - 1] as Line
    const body = sha256(act)
    const hash = sha256(canonical({ no, at, body, prev }))
    return `{"act":${act},"at":"${at}","body":"${body}","hash":"${hash}","no":${no},"prev":"${prev}"}`
  })
const order = (...nos: readonly number[]): string => file(nos.map((no) => rows(WHOLE)[no] ?? ''))
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

interface Breakage {
  readonly how: string
  readonly text: string | Uint8Array
  readonly what: What
  readonly line: number
  readonly no?: number
  readonly head?: { readonly no: number; readonly hash: string }
  /** What the verifier of docs/record.md does not look at. */
  readonly notInPython?: true
}

const OTHER = recordText(HEADER, sealed(['CUB', 'JPN', 'ZAF', 'FRA', 'PER'].map((by) => sitting(asks(by)))))
const BACKWARDS = (() => {
  const [one, ...rest] = MORNING as [Line, ...Line[]]
  const late = seal(
    { ...sitting(asks('CUB')) },
    { no: 0, hash: sha256(canonical(HEADER)) },
    '2018-08-16T09:00:00.000Z',
    's',
  )
  return recordText(HEADER, [late, seal(sitting(asks('JPN')), late, one.at, 's'), ...rest.slice(9)])
})()

const BREAKAGES: readonly Breakage[] = [
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

describe('canonical form', () => {
  test('literals, escapes and order are those of RFC 8785', () => {
    expect(canonical([null, true, false])).toBe('[null,true,false]')
    expect(canonical('€$\u000f\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"')
    expect(canonical('\b\t\n\f\r\u0000\u001f\u007f\u2028</script>')).toBe(
      '"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028</script>"',
    )
    // The example of section 3.2.3, with U+FF21 for U+FB33, which is not in form C.
    const names = {
      '€': 'Euro',
      '\r': 'Return',
      '\uff21': 'Wide A',
      1: 'One',
      '😀': 'Face',
      '\u0080': 'Control',
      ö: 'O',
    }
    const values = Object.values(
      JSON.parse(
        `[${canonical(names)
          .replace(/"[^"]*":/g, '')
          .slice(1, -1)}]`,
      ) as object,
    )
    expect(values).toEqual(['Return', 'One', 'Control', 'O', 'Euro', 'Face', 'Wide A'])
  })

  test('whole numbers stand as they are, and no others', () => {
    expect(canonical([0, -0, 7, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])).toBe(
      '[0,0,7,9007199254740991,-9007199254740991]',
    )
    for (const none of [0.5, 1e21, 2 ** 53, NaN, Infinity]) expect(() => canonical({ none })).toThrow(Unfit)
  })

  test('what is not JSON or not form C is refused', () => {
    const round: unknown[] = []
    round.push(round)
    const none = [
      '\ud83d',
      'a\udc00',
      'e\u0301',
      undefined,
      1n,
      new Date(0),
      Symbol('x'),
      new Map(),
      round,
      { '\ud800': 1 },
    ]
    for (const one of none) expect(() => canonical(one)).toThrow(Unfit)
    expect(canonical(JSON.parse(deep(64)))).toBe(deep(64))
    expect(() => canonical(JSON.parse(deep(65)))).toThrow(Unfit)
  })

  test('what is typed otherwise enters in form C, and what is not there is left out', () => {
    expect(normalized({ name: 'e\u0301', none: undefined, list: ['A\u030a'] })).toEqual({ name: 'é', list: ['Å'] })
    expect(() => normalized({ é: 1, 'e\u0301': 2 })).toThrow(Unfit)
    expect(Object.keys(normalized(JSON.parse('{"__proto__":{"x":1}}') as object))).toEqual(['__proto__'])
  })

  test('digests are those of everybody else', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(keptDigest('salt', 'é')).toBe(sha256(bytes('salt', [0x0a, 0xc3, 0xa9])))
  })
})

describe('the chain', () => {
  test('a record as sealed verifies and reads back the same', () => {
    expect(verify(WHOLE, { head: HEAD })).toEqual({ ok: true, ...HEAD, withheld: 0, erased: 0 })
    expect(verify(Buffer.from(WHOLE))).toMatchObject({ ok: true, no: 5 })
    const read = parseRecord(WHOLE)
    expect(read).toEqual({ ok: true, record: { header: HEADER, headerHash: MORNING[0]?.prev, lines: MORNING } })
    expect(MORNING[1]?.kept).toEqual({ statement: '主席先生，谢谢。' })
    expect(WHOLE.split('\n').map((line) => line.slice(0, 12))[0]).toBe('{"convention')
  })

  test('a record without acts verifies, against its own head too', () => {
    const head = { no: 0, hash: sha256(canonical(HEADER)) }
    expect(verify(order(0), { head })).toEqual({ ok: true, ...head, withheld: 0, erased: 0 })
    expect(verify(WHOLE, { head })).toMatchObject({ ok: true, no: 5 })
    expect(verify(WHOLE, { head: { no: 0, hash: HEAD.hash } })).toMatchObject({
      fault: { what: 'recomputed', line: 0 },
    })
  })

  test('a record that has grown since verifies against the head of then', () => {
    expect(verify(WHOLE, { head: { no: 3, hash: MORNING[2]?.hash ?? '' } })).toMatchObject({ ok: true, no: 5 })
  })

  test.each(BREAKAGES)('$how is found: $what', ({ text, what, line, no, head }) => {
    const found = verify(text, head && { head })
    expect(found).toMatchObject({ ok: false, fault: { what, line } })
    if (found.ok) return
    expect(found.fault.no).toBe(no)
    expect(found.fault.message).toMatch(
      line === 0 ? /^line 0 \(header\): ./ : new RegExp(`^line ${line}( \\(act \\d+\\))?: .`),
    )
    if (no !== undefined) expect(found.fault.message).toContain(`(act ${no})`)
    expect(found.fault.message).not.toContain('\n')
  })

  test('a file too long for one text is told as such', () => {
    const long = new Uint8Array(constants.MAX_STRING_LENGTH + 1)
    expect(verify(long)).toMatchObject({ ok: false, fault: { what: 'unreadable', line: 0 } })
  })

  test('every fault a record can have by itself or against a head has been provoked', () => {
    const provoked = new Set(BREAKAGES.map(({ what }) => what))
    const source = readFileSync(join(HERE, 'src/record/fault.ts'), 'utf8')
    const named = [
      ...source
        .slice(source.indexOf('export type What'), source.indexOf('export interface Fault'))
        .matchAll(/\| '(\w+)'/g),
    ]
    const elsewhere = ['unreadable', 'otherRecord', 'shorter'] // of files and stores: below
    expect([...provoked, ...elsewhere].sort()).toEqual(named.map(([, what]) => what).sort())
  })

  test('withheld acts leave their envelopes, and the chain verifies', () => {
    const handed = withhold(MORNING, ({ act }) => act?.kind === 'askForFloor')
    const text = recordText(HEADER, handed)
    expect(text).not.toContain('JPN')
    expect(text).not.toContain('merci')
    expect(verify(text, { head: HEAD })).toEqual({ ok: true, ...HEAD, withheld: 2, erased: 0 })
    expect(MORNING[1]?.act?.by).toBe('JPN')
  })

  test('erased texts leave their digests, and the chain verifies', () => {
    const [, second] = MORNING as [Line, Line]
    const text = recordText(HEADER, MORNING.with(1, erase(second)))
    expect(text).not.toContain('主席')
    expect(verify(text, { head: HEAD })).toEqual({ ok: true, ...HEAD, withheld: 0, erased: 1 })
    expect(erase(second, ['another'])).toEqual(second)
  })

  test('what cannot stand in a record cannot be sealed', () => {
    const before = { no: 0, hash: HEAD.hash }
    const at = '2018-08-16T08:00:00.000Z'
    const trySeal =
      (draft: object, time = at, salt = 'salt') =>
      () =>
        seal({ ...sitting(asks('CUB')), ...draft }, before, time, salt)
    expect(trySeal({})).not.toThrow()
    expect(trySeal({ sitting: 1.5 })).toThrow(Unfit)
    expect(trySeal({ particulars: { name: 'e\u0301' } })).toThrow(Unfit)
    expect(trySeal({ by: 7 })).toThrow(Unfit)
    expect(trySeal({ particulars: { half: 0.5 } })).toThrow(Unfit)
    expect(trySeal({ kept: { address: '\ud800' } })).toThrow(Unfit)
    expect(trySeal({}, '16 August 2018')).toThrow(Unfit)
    expect(trySeal({}, at, 'two\nlines')).toThrow(Unfit)
    expect(trySeal({ id: 'x' })()).toEqual(trySeal({})())
  })
})

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 4 }), tie('value'), { maxKeys: 4 }),
  ),
})).value

const someDraft = fc.record({
  sitting: fc.nat(9),
  by: fc.constantFrom('chair', 'secretariat', 'CUB', 'JPN'),
  hand: fc.string({ unit: 'grapheme' }),
  kind: fc.string(),
  particulars: fc.dictionary(fc.string({ maxLength: 5 }), json, { maxKeys: 4 }),
  kept: fc.dictionary(fc.string({ maxLength: 5 }), fc.string({ unit: 'binary' }), { maxKeys: 3 }),
}) as fc.Arbitrary<Draft>

describe('laws', () => {
  test('nothing that is read makes a reader throw', () => {
    const input = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.array(fc.oneof(fc.json(), fc.constantFrom(...rows(WHOLE)))).map((lines) => file(lines)),
      json.map((value) => file([rows(WHOLE)[0] ?? '', JSON.stringify(value)])),
      fc
        .record({ no: json, at: json, body: json, prev: json, hash: json, act: json, kept: json }, { requiredKeys: [] })
        .map((line) => file([rows(WHOLE)[0] ?? '', JSON.stringify(line)])),
    )
    const head = fc.option(fc.record({ no: fc.double(), hash: fc.string() }), { nil: undefined })
    fc.assert(
      fc.property(input, head, (text, noted) => {
        expect(typeof parseRecord(text).ok).toBe('boolean')
        const found = verify(text, noted && { head: noted })
        if (!found.ok) expect(found.fault.message).toMatch(/^line \d+/)
      }),
      { numRuns: 2000 },
    )
  })

  test('whatever one byte is changed, dropped or added, it is found', () => {
    const whole = Buffer.from(WHOLE)
    const place = fc.nat(whole.length - 1)
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), fc.constantFrom('change', 'drop', 'add'), (at, by, how) => {
        const other = ((whole[at] ?? 0) + by) % 256
        const middle = how === 'drop' ? [] : how === 'add' ? [other, whole[at] ?? 0] : [other]
        const broken = Buffer.concat([whole.subarray(0, at), Buffer.from(middle), whole.subarray(at + 1)])
        expect(verify(broken).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test('random acts seal, read back the same, and verify with random acts withheld and texts erased', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someDraft, fc.boolean(), fc.boolean()), { maxLength: 6 }), (acts) => {
        const lines = sealed(acts.map(([draft]) => draft))
        const text = recordText(HEADER, lines)
        const head = { no: lines.length, hash: lines.at(-1)?.hash ?? sha256(canonical(HEADER)) }
        expect(verify(text, { head })).toEqual({ ok: true, ...head, withheld: 0, erased: 0 })
        expect(JSON.parse(`[${rows(text).slice(1).join(',')}]`)).toEqual(lines)
        const handed = withhold(
          lines.map((line, at) => (acts[at]?.[1] ? erase(line) : line)),
          ({ no }) => acts[no - 1]?.[2] === true,
        )
        const withheld = acts.filter(([, , seen]) => !seen).length
        expect(verify(recordText(HEADER, handed), { head })).toMatchObject({ ok: true, ...head, withheld })
      }),
      { numRuns: 300 },
    )
  })
})

describe('docs/record.md', () => {
  const python = spawnSync('python3', ['--version']).status === 0
  const [, script = ''] = /```python\n([^]*?)```/.exec(readFileSync(join(HERE, 'docs/record.md'), 'utf8')) ?? []
  const place = folder()
  writeFileSync(join(place, 'verify.py'), script)
  const run = (text: string | Uint8Array, head: readonly string[] = []) => {
    writeFileSync(join(place, 'record.jsonl'), text)
    return spawnSync('python3', [join(place, 'verify.py'), join(place, 'record.jsonl'), ...head], { encoding: 'utf8' })
  }
  const withPython = test.skipIf(!python)
  if (!python) console.warn('python3 is not on this machine: the verifier of docs/record.md is not run')

  withPython('its verifier accepts a good record, also with acts withheld and texts erased', () => {
    const good = `ok 5 ${HEAD.hash}\n`
    const head = [String(HEAD.no), HEAD.hash]
    expect(run(WHOLE, head)).toMatchObject({ stdout: good, stderr: '', status: 0 })
    const less = recordText(
      HEADER,
      withhold(
        MORNING.map((line) => (line.no === 2 ? erase(line) : line)),
        ({ no }) => no !== 4,
      ),
    )
    expect(run(less, head)).toMatchObject({ stdout: good, stderr: '', status: 0 })
    const [one] = fc.sample(fc.array(someDraft, { minLength: 40, maxLength: 40 }), { numRuns: 1, seed: 5 })
    expect(run(recordText(HEADER, sealed(one ?? [])))).toMatchObject({ stderr: '', status: 0 })
  })

  withPython.each(BREAKAGES.filter(({ notInPython }) => !notInPython))(
    'its verifier finds $how and names the line',
    ({ text, line, head }) => {
      const found = run(text, head && [String(head.no), head.hash])
      expect(found).toMatchObject({ stdout: '', status: 1 })
      expect(found.stderr).toMatch(new RegExp(`^line ${line}: .*\n$`))
    },
  )
})

interface Engine {
  readonly name: string
  readonly open: Open
  /** A place nobody has used. */
  readonly place: () => string
  /** Copies what a backup would copy of a closed store. */
  readonly copy: (from: string, to: string) => void
  /** Takes a place nobody has used for itself until released. */
  readonly seize: (place: string) => Promise<() => void>
  /** Keeps everybody else from writing until released. */
  readonly holdUp: (place: string) => Promise<() => void>
  /** Makes the store that of a newer release. */
  readonly age: (place: string) => Promise<void>
  /** Settings under which the disk is soon full, and under which it is read-only. */
  readonly small: readonly string[]
  readonly readOnly: readonly string[]
  /** Puts something else at a place: no store at all, and another program's. */
  readonly spoil: readonly ((place: string) => Promise<void>)[]
}

const raw = async (place: string) => new (await driver()).DatabaseSync(place)

const ENGINES: readonly Engine[] = [
  {
    name: 'sqlite',
    open: openSqlite,
    place: () => join(folder(), 'records.db'),
    copy: (from, to) => copyFileSync(from, to),
    seize: async (place) => {
      const other = await raw(place)
      other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
      return () => other.close()
    },
    holdUp: async (place) => {
      const other = await raw(place)
      other.exec('BEGIN EXCLUSIVE')
      return () => other.close()
    },
    age: async (place) => {
      const other = await raw(place)
      other.exec(`PRAGMA user_version = ${SCHEMA + 1}`)
      other.close()
    },
    small: ['PRAGMA max_page_count = 40'],
    readOnly: ['PRAGMA query_only = ON'],
    spoil: [
      async (place) => writeFileSync(place, 'Report of the Meeting of Experts\n'.repeat(200)),
      async (place) => {
        const other = await raw(place)
        other.exec('CREATE TABLE recipes (name TEXT)')
        other.close()
      },
    ],
  },
]

for (const engine of ENGINES) {
  describe(`store on ${engine.name}`, () => {
    const counting = {
      begin: () => [] as string[],
      after: (meeting: string[], { act }: Entry) => [...meeting, act?.by ?? '?'],
    }
    let clock = Date.parse('2018-08-16T08:00:00.000Z')
    const now = () => new Date((clock += 1000))

    const opened = async (place = engine.place(), header = HEADER): Promise<{ store: Store; place: string }> => {
      const store = await engine.open(place)
      await store.create(header)
      return { store, place }
    }
    const room = async (store: Store): Promise<Held<string[]>> => {
      const held = await hold(store, MEETING, counting)
      if (!held) throw new Error('no meeting')
      return held
    }
    const ask = (store: Store, held: Held<string[]>, request: Request, more: object = {}) =>
      perform<string[], string>({
        store,
        held,
        request,
        now,
        salt: freshSalt,
        sitting: () => 1,
        ruleOn: (meeting) =>
          meeting.at(-1) === request.by ? { inOrder: false, objections: ['twice'] } : { inOrder: true },
        after: counting.after,
        ...more,
      })
    const fails = (trouble: string, words: RegExp) =>
      expect.objectContaining({ name: 'StorageFault', trouble, message: expect.stringMatching(words) as string })
    const child = (place: string, hand: string, count: number): ChildProcess & { readonly said: () => string[] } => {
      const args = ['--import', 'tsx', 'test/record-child.ts', engine.name, place, MEETING, hand, String(count)]
      const running = spawn(process.execPath, args, { cwd: HERE, stdio: ['ignore', 'pipe', 'inherit'] })
      let out = ''
      running.stdout.on('data', (more: Buffer) => (out += more.toString()))
      return Object.assign(running, { said: () => out.split('\n').slice(0, -1) })
    }
    const ended = (running: ChildProcess) => new Promise<void>((resolve) => running.once('close', () => resolve()))

    test('what is appended is there, byte for byte, when a copy of the closed store is opened', async () => {
      const { store, place } = await opened()
      for (const line of MORNING) expect(await store.append(MEETING, line)).toEqual({ ok: true })
      await store.close()
      await store.close()
      const copy = engine.place()
      engine.copy(place, copy)
      const again = await engine.open(copy)
      expect(await again.text(MEETING)).toBe(WHOLE)
      expect(await again.read(MEETING)).toEqual({
        header: HEADER,
        headerHash: sha256(canonical(HEADER)),
        lines: MORNING,
      })
      expect((await again.read(MEETING, 3, 4))?.lines).toEqual(MORNING.slice(2, 4))
      expect((await again.read(MEETING, 6))?.lines).toEqual([])
      expect(await again.head(MEETING)).toEqual(HEAD)
      expect(await again.meetings()).toEqual([MEETING])
      await again.close()
    })

    test('a meeting that has no record is told as such', async () => {
      const { store } = await opened()
      expect(await store.head(MEETING)).toEqual({ no: 0, hash: sha256(canonical(HEADER)) })
      for (const none of [
        store.head('X'),
        store.read('X'),
        store.text('X'),
        store.byRequest('X', '1', 'a'),
        hold(store, 'X', counting),
      ]) {
        expect(await none).toBeUndefined()
      }
      await store.close()
    })

    test('a meeting has one record, and a number one act', async () => {
      const { store } = await opened()
      const [one, two, three] = MORNING as [Line, Line, Line]
      expect(await store.create({ ...HEADER, convention: 'cwc' })).toEqual({ ok: false, taken: true })
      expect(await store.append(MEETING, one)).toEqual({ ok: true })
      expect(await store.append(MEETING, one)).toEqual({ ok: false, taken: true })
      await expect(store.append(MEETING, three)).rejects.toThrow(/act 3 of .* cannot follow act 1/)
      expect(await store.append(MEETING, two)).toEqual({ ok: true })
      expect(await store.create({ ...HEADER, meeting: 'BWC/MSP/2018/MX.4' })).toEqual({ ok: true })
      expect(await store.meetings()).toEqual(['BWC/MSP/2018/MX.4', MEETING])
      expect((await store.head('BWC/MSP/2018/MX.4'))?.no).toBe(0)
      await store.close()
    })

    test('a badge’s request becomes one act, whoever is told first', async () => {
      const { store } = await opened()
      const [one, two] = MORNING as [Line, Line]
      expect(await store.append(MEETING, one, 'a')).toEqual({ ok: true })
      expect(await store.append(MEETING, two, 'a')).toEqual({ ok: false, taken: true })
      expect(await store.byRequest(MEETING, '17', 'a')).toBe(1)
      expect(await store.byRequest(MEETING, '18', 'a')).toBeUndefined()
      expect(await store.append(MEETING, two, 'b')).toEqual({ ok: true })
      await store.close()
    })

    test('a request in order becomes the next act; the others meet their objections', async () => {
      const { store } = await opened()
      const held = await room(store)
      expect(await ask(store, held, asks('CUB'))).toMatchObject({
        ok: true,
        entry: { no: 1, act: { by: 'CUB', sitting: 1 } },
      })
      expect(await ask(store, held, asks('CUB'))).toEqual({ ok: false, objections: ['twice'] })
      expect(await ask(store, held, speaks('JPN', 'e\u0301'))).toMatchObject({
        ok: true,
        entry: { no: 2, kept: { statement: 'é' } },
      })
      expect(held.meeting).toEqual(['CUB', 'JPN'])
      expect((await room(store)).meeting).toEqual(held.meeting)
      expect(verify((await store.text(MEETING)) ?? '', { head: held.head })).toMatchObject({ ok: true, no: 2 })
      await store.close()
    })

    test('what no record can carry is refused as a value, and nothing is appended', async () => {
      const { store } = await opened()
      const held = await room(store)
      for (const particulars of [{ words: '\ud800' }, { half: 0.5 }, { at: new Date(0) as never }]) {
        const answer = await ask(store, held, asks('CUB', { particulars }))
        expect(answer).toEqual({ ok: false, objections: [], unfit: expect.stringMatching(/./) as string })
      }
      expect((await store.head(MEETING))?.no).toBe(0)
      await store.close()
    })

    test('repeating a request gives the act it became; repeating a refused one is a new question', async () => {
      const { store } = await opened()
      const held = await room(store)
      const first = await ask(store, held, asks('CUB', { id: 'a' }))
      expect(await ask(store, held, asks('CUB', { id: 'b' }))).toMatchObject({ ok: false })
      expect(await ask(store, held, asks('JPN', { id: 'c' }))).toMatchObject({ ok: true, entry: { no: 2 } })
      expect(await ask(store, held, asks('CUB', { id: 'a' }))).toEqual({ ...first, repeated: true })
      expect(await ask(store, held, asks('CUB', { id: 'b' }))).toMatchObject({ ok: true, entry: { no: 3 } })
      expect(await ask(store, held, asks('CUB', { id: 'a', hand: '18' }))).toMatchObject({ ok: false })
      expect((await store.head(MEETING))?.no).toBe(3)
      await store.close()
    })

    test('time never runs backwards, whatever the clock does', async () => {
      const { store } = await opened()
      const held = await room(store)
      await ask(store, held, asks('CUB'), { now: () => new Date('2018-08-16T12:00:00Z') })
      const next = await ask(store, held, asks('JPN'), { now: () => new Date('2018-08-16T11:00:00Z') })
      expect(next).toMatchObject({ ok: true, entry: { at: '2018-08-16T12:00:00.000Z' } })
      expect(verify((await store.text(MEETING)) ?? '').ok).toBe(true)
      await store.close()
    })

    test('a request that meets another hand’s act is ruled on again', async () => {
      const { store, place } = await opened()
      const elsewhere = await engine.open(place)
      const [here, there] = [await room(store), await room(elsewhere)]
      await ask(elsewhere, there, asks('CUB', { id: 'a' }))
      expect(here.head.no).toBe(0)
      expect(await ask(store, here, asks('CUB'))).toEqual({ ok: false, objections: ['twice'] })
      await ask(elsewhere, there, asks('JPN'))
      expect(await ask(store, here, asks('CUB'))).toMatchObject({ ok: true, entry: { no: 3 } })
      expect(await ask(elsewhere, there, asks('FRA', { id: 'b' }))).toMatchObject({ entry: { no: 4 } })
      expect(await ask(store, here, asks('FRA', { id: 'b' }))).toMatchObject({ entry: { no: 4 }, repeated: true })
      expect(await readUp(elsewhere, there, counting.after)).toBe(0)
      expect(here.meeting).toEqual(there.meeting)
      await store.close()
      await elsewhere.close()
    })

    test('requests that arrive at once are taken one after another', async () => {
      const { store } = await opened()
      const held = await room(store)
      const every = await Promise.all(Array.from({ length: 50 }, (_, at) => ask(store, held, asks(`S${at}`))))
      expect(every.map((done) => done.ok && done.entry.no)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1))
      expect(held.meeting).toHaveLength(50)
      await store.close()
    })

    test('a broken machine or rule concerns one request, and the next is taken', async () => {
      const { store } = await opened()
      const held = await room(store)
      const bug = () => {
        throw new TypeError('a bug')
      }
      await expect(ask(store, held, asks('CUB'), { ruleOn: bug })).rejects.toThrow('a bug')
      expect(await ask(store, held, asks('CUB'))).toMatchObject({ ok: true, entry: { no: 1 } })
      await store.close()
    })

    test('two processes append to one store: none is lost, the numbers are dense', async () => {
      const { store, place } = await opened()
      const both = [child(place, '1', 150), child(place, '2', 150)]
      await Promise.all(both.map(ended))
      const said = both.flatMap((one) => one.said())
      const { lines } = (await store.read(MEETING)) ?? { lines: [] }
      expect(said).toHaveLength(300)
      expect(said.sort()).toEqual(lines.map(({ no, hash }) => `${no} ${hash}`).sort())
      expect(lines.map(({ no }) => no)).toEqual(Array.from({ length: 300 }, (_, at) => at + 1))
      expect(verify((await store.text(MEETING)) ?? '')).toMatchObject({ ok: true, no: 300 })
      await store.close()
    })

    test('processes may open a new store at the same moment', async () => {
      const place = engine.place()
      const script = `import { openSqlite } from './src/record/sqlite.ts'; await (await openSqlite(${JSON.stringify(place)})).close()`
      const run = () => spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { cwd: HERE })
      const codes = [run(), run(), run()].map((one) => new Promise((resolve) => one.once('close', resolve)))
      expect(await Promise.all(codes)).toEqual([0, 0, 0])
    })

    test('what was acknowledged before a kill -9 is there, none doubled, and the chain verifies', async () => {
      const { store, place } = await opened()
      const said: string[] = []
      for (let round = 1; round <= 4; round++) {
        const running = child(place, String(round), 1_000_000)
        const over = ended(running)
        await new Promise<void>((resolve) => {
          running.stdout?.on('data', () => running.said().length > 20 * round && resolve())
          running.once('close', () => resolve())
        })
        running.kill('SIGKILL')
        await over
        said.push(...running.said())
      }
      const { lines } = (await store.read(MEETING)) ?? { lines: [] }
      const stored = new Set(lines.map(({ no, hash }) => `${no} ${hash}`))
      expect(said.length).toBeGreaterThan(200)
      expect(said.filter((one) => !stored.has(one))).toEqual([])
      expect(lines.length - said.length).toBeLessThanOrEqual(4) // at most one a round was durable but not yet said
      expect(new Set(lines.map(({ act }) => `${act?.hand} ${String(act?.particulars['one'])}`)).size).toBe(lines.length)
      expect(verify((await store.text(MEETING)) ?? '')).toMatchObject({ ok: true, no: lines.length })
      await store.close()
    })

    test('a store written by a newer release is refused, and says so', async () => {
      const { store, place } = await opened()
      await store.close()
      await engine.age(place)
      await expect(engine.open(place)).rejects.toEqual(fails('newer', /newer release.*Install that release/))
    })

    test('a locked store gives one clear message, and works when released', async () => {
      const place = engine.place()
      const clear = fails('locked', /holds the database.*try again/)
      const [release, [one]] = [await engine.seize(place), MORNING as [Line]]
      await expect(engine.open(place, { busyTimeout: 20 })).rejects.toEqual(clear)
      release()
      const store = await engine.open(place, { busyTimeout: 20 })
      await store.create(HEADER)
      const goOn = await engine.holdUp(place)
      await expect(store.append(MEETING, one)).rejects.toEqual(clear)
      goOn()
      expect(await store.append(MEETING, one)).toEqual({ ok: true })
      await store.close()
    })

    test('a full disk gives one clear message, and every acknowledged act stays', async () => {
      const { store, place } = await opened()
      await store.close()
      const small = await engine.open(place, { settings: engine.small })
      const held = await room(small)
      let acknowledged = 0
      const fill = async () => {
        for (let one = 0; one < 1000; one++) {
          const done = await ask(small, held, asks(`S${one}`, { particulars: { words: 'x'.repeat(2000) } }))
          if (done.ok) acknowledged++
        }
      }
      await expect(fill()).rejects.toEqual(fails('full', /disk is full.*free some space/))
      expect(acknowledged).toBeGreaterThan(5)
      expect(held.head.no).toBe(acknowledged)
      expect((await small.head(MEETING))?.no).toBe(acknowledged)
      await small.close()
      const again = await engine.open(place)
      expect(verify((await again.text(MEETING)) ?? '')).toMatchObject({ ok: true, no: acknowledged })
      expect(await ask(again, await room(again), asks('CUB'))).toMatchObject({
        ok: true,
        entry: { no: acknowledged + 1 },
      })
      await again.close()
    })

    test('a read-only store gives one clear message', async () => {
      const { store, place } = await opened()
      await store.close()
      const reading = await engine.open(place, { settings: engine.readOnly })
      const [one] = MORNING as [Line]
      await expect(reading.append(MEETING, one)).rejects.toEqual(fails('readOnly', /may only be read/))
      expect((await reading.head(MEETING))?.no).toBe(0)
      await reading.close()
    })

    test.each(engine.spoil.map((spoil, at) => [at, spoil] as const))(
      'what is no store of ours is refused untouched (%i)',
      async (_, spoil) => {
        const place = engine.place()
        await spoil(place)
        const before = readFileSync(place)
        await expect(engine.open(place)).rejects.toEqual(fails('notADatabase', /database.*Give the path/))
        expect(readFileSync(place).equals(before)).toBe(true)
        expect(existsSync(`${place}-wal`)).toBe(false)
      },
    )

    test('a folder that is not there gives one clear message', async () => {
      await expect(engine.open(join(folder(), 'none', 'records.db'))).rejects.toEqual(
        fails('unreachable', /cannot be opened.*folder/),
      )
    })

    test('whoever follows hears of every act at once, from another process soon, and of none twice', async () => {
      const { store, place } = await opened()
      const elsewhere = await engine.open(place)
      const heard: string[] = []
      const until = async (no: number) => {
        while (!heard.includes(`${MEETING} ${no}`)) await new Promise((resolve) => setTimeout(resolve, 10))
      }
      const [one, two, three, four] = MORNING as [Line, Line, Line, Line]
      const unfollow = store.follow((meeting, no) => heard.push(`${meeting} ${no}`))
      await store.append(MEETING, one)
      expect(heard.at(-1)).toBe(`${MEETING} 1`)
      await elsewhere.append(MEETING, two)
      await until(2)
      await elsewhere.append(MEETING, three)
      await until(3)
      await elsewhere.create({ ...HEADER, meeting: 'BWC/MSP/2018/MX.4' })
      while (!heard.includes('BWC/MSP/2018/MX.4 0')) await new Promise((resolve) => setTimeout(resolve, 10))
      expect(new Set(heard).size).toBe(heard.length)
      unfollow()
      unfollow()
      await store.append(MEETING, four)
      expect(heard).not.toContain(`${MEETING} 4`)
      await Promise.all([store.close(), elsewhere.close()])
    })

    test('a follower that breaks harms neither the act nor the other followers', async () => {
      const place = engine.place()
      const said: string[] = []
      const store = await engine.open(place, { log: (message) => said.push(message) })
      await store.create(HEADER)
      const heard: number[] = []
      store.follow(() => {
        throw new TypeError('a bug')
      })
      store.follow((_, no) => heard.push(no))
      expect(await store.append(MEETING, MORNING[0] as Line)).toEqual({ ok: true })
      expect(heard).toContain(1)
      expect(said.join()).toMatch(/A follower of .* broke at act 1: TypeError: a bug/)
      await store.close()
    })

    test('a drawer keeps papers beside the record: laid, laid again, lifted, and in their order', async () => {
      const { store, place } = await opened()
      const inOrder = async () => [...(await store.drawer(MEETING, 'tray:CUB'))]
      expect(await inOrder()).toEqual([])
      await store.lay(MEETING, 'tray:CUB', 'b', 'one')
      await store.lay(MEETING, 'tray:CUB', 'a', 'zero\0and \\0, 发言, \n')
      await store.lay(MEETING, 'tray:CUB', 'b', 'two')
      await store.lay(MEETING, 'tray:JPN', 'a', 'another’s')
      await store.lay('', 'tray:CUB', 'a', 'of no meeting')
      expect(await inOrder()).toEqual([
        ['a', 'zero\0and \\0, 发言, \n'],
        ['b', 'two'],
      ])
      await store.lift(MEETING, 'tray:CUB', 'a')
      await store.lift(MEETING, 'tray:CUB', 'a')
      expect(await inOrder()).toEqual([['b', 'two']])
      await store.close()
      const again = await engine.open(place)
      expect([...(await again.drawer('', 'tray:CUB'))]).toEqual([['a', 'of no meeting']])
      expect(await again.text(MEETING)).toBe(recordText(HEADER, []))
      await again.close()
    })

    test('a drawer’s numbers are given once each, to whoever asks, and never again', async () => {
      const { store, place } = await opened()
      const elsewhere = await engine.open(place)
      const asked = Array.from({ length: 24 }, (_, at) =>
        (at % 2 ? store : elsewhere).layNext(MEETING, 'badges', `${at}`),
      )
      const given = await Promise.all(asked)
      expect(given.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
      const drawer = await store.drawer(MEETING, 'badges')
      expect([...drawer.keys()].map(Number)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
      expect(given.map((key) => drawer.get(key))).toEqual(given.map((_, at) => `${at}`))
      await store.lift(MEETING, 'badges', '24')
      await store.lay(MEETING, 'badges', '26', 'laid by hand')
      expect(await store.layNext(MEETING, 'badges', 'x')).toBe('25')
      expect(await elsewhere.layNext(MEETING, 'badges', 'y')).toBe('27')
      expect((await store.drawer(MEETING, 'badges')).get('26')).toBe('laid by hand')
      await Promise.all([store.close(), elsewhere.close()])
    })

    test('a document is kept under its SHA-256, once', async () => {
      const { store, place } = await opened()
      const paper = Buffer.from('BWC/MSP/2018/MX.5/WP.1')
      const digest = await store.putFile(paper)
      expect(digest).toBe(sha256(paper))
      expect(await store.putFile(paper)).toBe(digest)
      expect(Buffer.from((await store.getFile(digest)) ?? []).equals(paper)).toBe(true)
      expect(await store.getFile(sha256('another'))).toBeUndefined()
      expect(await store.getFile('../records.db')).toBeUndefined()
      expect(readdirSync(`${place}-files`)).toEqual([digest])
      writeFileSync(join(`${place}-files`, digest), 'damaged')
      await expect(store.getFile(digest)).rejects.toEqual(fails('damaged', /Put a copy of it back/))
      await store.close()
    })

    test('a record goes out to a file and comes into another store the same', async () => {
      const { store } = await opened()
      for (const line of MORNING) await store.append(MEETING, line, `id ${line.no}`)
      const out = join(folder(), 'deep', 'MX.5.jsonl')
      expect(await exportRecord(store, MEETING, out)).toEqual(HEAD)
      expect(await exportRecord(store, 'X', out)).toBeUndefined()
      expect(readFileSync(out, 'utf8')).toBe(WHOLE)
      expect(await readRecord(out)).toMatchObject({ ok: true, record: { lines: MORNING } })
      const other = await engine.open(engine.place())
      expect(await importRecord(other, out)).toEqual({ ok: true, meeting: MEETING, added: 5, head: HEAD })
      expect(await other.text(MEETING)).toBe(WHOLE)
      expect(await importRecord(other, out)).toEqual({ ok: true, meeting: MEETING, added: 0, head: HEAD })
      await Promise.all([store.close(), other.close()])
    })

    test('an import extends what the store holds, and refuses what differs from it', async () => {
      const { store } = await opened()
      const place = folder()
      const read = async (text: string | Uint8Array) => {
        await writeWhole(join(place, 'in.jsonl'), text)
        return importRecord(store, join(place, 'in.jsonl'))
      }
      expect(await read(order(0, 1, 2, 3))).toMatchObject({ ok: true, added: 3 })
      expect(await read(WHOLE)).toMatchObject({ ok: true, added: 2, head: HEAD })
      expect(await read(order(0, 1, 2))).toMatchObject({ fault: { what: 'shorter', line: 2, no: 2 } })
      expect(await read(OTHER)).toMatchObject({ fault: { what: 'otherRecord', line: 2, no: 2 } })
      const header = { ...HEADER, digest: sha256('other data') }
      expect(await read(recordText(header, sealed([sitting(asks('CUB'))], { header })))).toMatchObject({
        fault: { what: 'otherRecord', line: 0 },
      })
      for (const { text, what, head } of BREAKAGES)
        if (!head) expect(await read(text)).toMatchObject({ fault: { what } })
      expect(await store.text(MEETING)).toBe(WHOLE)
      expect(await store.meetings()).toEqual([MEETING])
      expect(await importRecord(store, join(place, 'none.jsonl'))).toMatchObject({ fault: { what: 'unreadable' } })
      expect(await readRecord(place)).toMatchObject({ ok: false, fault: { what: 'unreadable' } })
      await store.close()
    })

    test('a record with acts withheld comes in as it is', async () => {
      const store = await engine.open(engine.place())
      const path = join(folder(), 'public.jsonl')
      const text = recordText(
        HEADER,
        withhold(MORNING, ({ no }) => no === 1),
      )
      await writeWhole(path, text)
      expect(await importRecord(store, path)).toMatchObject({ ok: true, added: 5, head: HEAD })
      expect(await store.text(MEETING)).toBe(text)
      await store.close()
    })

    test('no file makes an import throw', async () => {
      const store = await engine.open(engine.place())
      const path = join(folder(), 'in.jsonl')
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json()), async (content) => {
          writeFileSync(path, content)
          expect((await importRecord(store, path)).ok).toBe(false)
        }),
        { numRuns: 50 },
      )
      await store.close()
    })
  })
}

describe('a database of an earlier release', () => {
  test('is brought up to this one when it is opened, and keeps what it holds', async () => {
    const place = join(folder(), 'records.db')
    const old = await raw(place)
    // The tables of version 1, as that release made them.
    old.exec(`
      CREATE TABLE meetings (meeting TEXT NOT NULL PRIMARY KEY, header TEXT NOT NULL);
      CREATE TABLE acts (
        meeting TEXT NOT NULL REFERENCES meetings (meeting), no INTEGER NOT NULL, line TEXT NOT NULL, hand TEXT, request TEXT,
        UNIQUE (meeting, no), UNIQUE (meeting, hand, request)
      );
      PRAGMA application_id = 0x49534553; PRAGMA user_version = 1;`)
    old.prepare('INSERT INTO meetings VALUES (?, ?)').run(MEETING, canonical(HEADER))
    const [, ...acts] = rows(WHOLE)
    for (const [at, line] of acts.entries())
      old.prepare('INSERT INTO acts VALUES (?, ?, ?, NULL, NULL)').run(MEETING, at + 1, line)
    old.close()
    const stores = await Promise.all([openSqlite(place), openSqlite(place)])
    expect(await stores[0].text(MEETING)).toBe(WHOLE)
    expect(await stores[1].layNext(MEETING, 'badges', 'x')).toBe('1')
    await Promise.all(stores.map((store) => store.close()))
  })
})

describe('files', () => {
  test('a file is written whole or not at all', async () => {
    const place = folder()
    await writeWhole(join(place, 'a'), 'first')
    await writeWhole(join(place, 'a'), 'second')
    expect(readFileSync(join(place, 'a'), 'utf8')).toBe('second')
    expect(readdirSync(place)).toEqual(['a'])
    await expect(writeWhole(join(place, 'a', 'b'), 'x')).rejects.toThrow()
    mkdirSync(join(place, 'b'))
    await expect(writeWhole(join(place, 'b'), 'x')).rejects.toBeInstanceOf(StorageFault)
    expect(readdirSync(place).sort()).toEqual(['a', 'b'])
  })
})
