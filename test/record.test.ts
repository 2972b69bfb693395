import { constants } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { canonical, keptDigest, normalized, sha256, Unfit } from '../src/record/canonical.ts'
import { type Draft, erase, type Line, parseRecord } from '../src/record/chain.ts'
import { recordText, seal, verify, withhold } from '../src/record/chain.ts'
import { writeWhole } from '../src/record/jsonl.ts'
import { StorageFault } from '../src/record/store.ts'
import {
  asks,
  BREAKAGES,
  bytes,
  deep,
  file,
  HEAD,
  HEADER,
  MORNING,
  order,
  rows,
  sealed,
  sitting,
  WHOLE,
} from './morning.ts'

const HERE = fileURLToPath(new URL('..', import.meta.url))

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'record-'))
  folders.push(made)
  return made
}
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true, force: true })))

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
