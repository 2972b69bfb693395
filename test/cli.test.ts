import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Body } from '../src/procedure/act.ts'
import { completed } from '../src/languages/fixed.ts'
import { canonical, sha256 } from '../src/record/canonical.ts'
import { parseRecord, recordText, seal, verify, type Head, type Header, type Line } from '../src/record/chain.ts'
import { openMeeting } from '../src/record/open.ts'
import { readRequests, replay, reproducibleSalt, type Replayed, type RequestsFile } from '../src/record/replay.ts'
import { driver } from '../src/record/sqlite.ts'
import { SCHEMA } from '../src/record/sqliteTables.ts'
import { golden, replayed, REQUESTS } from './golden.ts'
import { bwc, MX5 } from './room.ts'
import { CLI } from './built.ts'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const SHIPPED = join(HOME, 'conventions/bwc/records/2018-mx5.record.jsonl')
const folder = mkdtempSync(join(tmpdir(), 'cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const place = (name: string): string => join(folder, name)
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(place(name), content)
  return place(name)
}

/** The lines in which two files differ, by number: all a reader needs of two records of a hundred thousand characters. */
const differing = (one: string, other: string): readonly number[] => {
  const [a, b] = [one.split('\n'), other.split('\n')]
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => at).filter((at) => a[at] !== b[at])
}

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}
/** Runs the command line as its own process, from its source; in an empty folder, so that no database lies beside it. */
const run = (...args: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    const { INTERSESSION_DB: _, DATABASE_URL: __, ...env } = process.env
    const command = [CLI, ...args]
    execFile(process.execPath, command, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e8 }, (error, out, err) =>
      done({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    )
  })

/** One message, for people: no stack, nothing on standard output, and what was there before is all that is there. */
const refused = (ended: Ended, code: number, message: RegExp): void => {
  expect(ended.err).toMatch(message)
  expect(ended.err).not.toMatch(/intersession broke|^\s+at .*:\d+:\d+\)?$/m)
  expect([ended.code, ended.out]).toEqual([code, ''])
}
const oneLine = ({ err }: Ended): void => expect(err.trimEnd().split('\n')).toHaveLength(1)

const whole = replayed(golden)
if (!whole.ok) throw new Error(`line ${whole.line}: ${JSON.stringify(whole.objections)}`)
const { header, lines } = whole
const GOLDEN = recordText(header, lines)
const head = lines.at(-1)!
const record = file('golden.record.jsonl', GOLDEN)

/** The record sealed anew, sound in its chain, with its acts changed. */
const resealed = (change: (act: Body, no: number) => Body, as: Header = header): string => {
  let before: Head = { no: 0, hash: sha256(canonical(as)) }
  const made: Line[] = []
  for (const { no, at, act, kept } of lines) {
    const line = seal({ ...change(act!, no), kept: kept ?? {} }, before, at, act!.salt)
    made.push(line)
    before = line
  }
  return recordText(as, made)
}
const withParticulars = (kind: string, more: { readonly [name: string]: string }) => (act: Body) =>
  act.kind === kind ? { ...act, particulars: { ...act.particulars, ...more } } : act

/** Rules on requests as the command does, the same each time. */
const ruled = (file: RequestsFile): Replayed =>
  replay(file, bwc, { completed, now: () => '2018-08-16T08:00:00.000Z', salt: reproducibleSalt })
/** What stood against the request that was refused: rules and impediments by their codes, or why no record can carry it. */
const reason = (done: Replayed): string =>
  done.ok
    ? ''
    : [
        ...done.objections.map((one) => ('rule' in one ? one.rule : one.impediment)),
        ...(done.unfit === undefined ? [] : [done.unfit]),
      ].join(' ')

const FIRST = JSON.stringify({ meeting: MX5, convention: 'bwc' })
const request = (kind: string, by: string, particulars: object = {}, more: object = {}): string =>
  JSON.stringify({ kind, by, particulars, ...more })
const CONVENE = request('convene', 'secretariat', {
  body: 'MX.5',
  year: 2018,
  from: '2018-08-16',
  to: '2018-08-16',
  place: 'palais',
  under: ['MSP.2017'],
})
const CHAIR = request('assumeChair', 'secretariat', {
  person: { title: 'ms', gender: 'f', latin: 'A. Person' },
  state: 'CZE',
})
const OPEN = request('openSitting', 'chair', { date: '2018-08-16' })

describe('record replay', async () => {
  test('of the requests shipped gives the record shipped, byte for byte', async () => {
    const to = place('again.record.jsonl')
    const ended = await run('record', 'replay', REQUESTS, '-o', to, '--reproducible')
    expect(ended).toEqual({ code: 0, out: `${lines.length} acts in order; head ${head.no}:${head.hash}\n`, err: '' })
    expect(differing(readFileSync(to, 'utf8'), GOLDEN)).toEqual([])
    expect(
      existsSync(SHIPPED),
      'conventions/bwc/records/2018-mx5.record.jsonl is not there yet: npm run golden makes it',
    ).toBe(true)
    expect(
      differing(readFileSync(SHIPPED, 'utf8'), GOLDEN),
      'the record shipped is not that of the requests and data shipped: npm run golden makes it anew',
    ).toEqual([])
  })
  test('without --reproducible gives other salts and the same acts', async () => {
    const to = place('fresh.record.jsonl')
    expect(await run('record', 'replay', REQUESTS, '-o', to)).toMatchObject({ code: 0 })
    const read = parseRecord(readFileSync(to))
    if (!read.ok) throw new Error(read.fault.message)
    const acts = (all: readonly Line[]) => all.map(({ no, at, act }) => ({ no, at, ...act, salt: '' }))
    expect(acts(read.record.lines)).toEqual(acts(lines))
    expect(read.record.lines.at(-1)!.hash).not.toBe(head.hash)
  })

  // What stands in a requests file after its first line: the line refused, and why, by the code of what stands against it.
  const REFUSED: { readonly [what: string]: readonly [requests: readonly string[], line: number, why: RegExp] } = {
    'a request out of order': [
      [CONVENE, CHAIR, OPEN, request('noteAttendance', 'secretariat', { as: 'party', who: ['FRA', 'HTI'] }), OPEN],
      5,
      /^signatories$/,
    ],
    'everything that stands against it': [
      [CONVENE, CHAIR, request('takeUpItem', 'chair', { item: 4 })],
      4,
      /^noSitting agendaFirst openingOrder$/,
    ],
    'an unknown deed': [[CONVENE, request('danceOnTheTable', 'chair')], 3, /^unknownDeed$/],
    'a deed called like a part of the program': [[request('constructor', 'chair')], 2, /^unknownDeed$/],
    'an unknown State': [
      [CONVENE, request('noteAttendance', 'secretariat', { as: 'party', who: ['XXX'] })],
      3,
      /^unknownParticipant$/,
    ],
    'an unknown delegation': [[CONVENE, request('object', 'XXX')], 3, /^unknownParticipant$/],
    'an unknown body': [[CONVENE.replace('MX.5', 'MX.9')], 2, /^unknownBody$/],
    'a body called like a part of the program': [[CONVENE.replace('MX.5', 'constructor')], 2, /^unknownBody$/],
    'a place called like a part of the program': [[CONVENE.replace('palais', 'toString')], 2, /^unknownPlace$/],
    'particulars that are not the deed’s': [
      [CONVENE, request('openSitting', 'chair', { date: '2018-02-30' })],
      3,
      /^malformed$/,
    ],
    'a line that is not JSON': [[CONVENE, '{"kind": "assumeChair"'], 3, /is not JSON/],
    'a line that is no request': [[CONVENE, '[1, 2]'], 3, /is not a JSON object/],
    'a request without its maker': [[CONVENE, '{"kind": "openSitting", "particulars": {}}'], 3, /by/],
    'a key that no request has': [[CONVENE, request('openSitting', 'chair', {}, { mood: 'good' })], 3, /mood/],
    'a time that is none': [[CONVENE.replace('{', '{"at":"yesterday",')], 2, /yesterday/],
    'time that runs backwards': [
      [CONVENE.replace('{', '{"at":"2018-08-16T09:00:00Z",'), CHAIR.replace('{', '{"at":"2018-08-16T08:59:59Z",')],
      3,
      /2018-08-16T08:59:59\.000Z is before that of the act before it, 2018-08-16T09:00:00\.000Z/,
    ],
    'half a character': [
      [CONVENE, request('noteOrganizations', 'secretariat', { count: 1 }, { source: { document: '\ud800' } })],
      3,
      /lone surrogate/,
    ],
  }
  // Three of them as processes of their own, and what each says.
  const SAID: { readonly [what: string]: RegExp } = {
    'a request out of order': /noteAttendance by secretariat .*Haiti.* \(Rule 44, paragraph 1\)/,
    'a body called like a part of the program': /convene by secretariat .*constructor/,
    'a line that is not JSON': /is not JSON/,
  }
  const processes = new Map(
    await Promise.all(
      Object.keys(SAID).map(async (what, at) => {
        const from = file(`refused${at}.jsonl`, [FIRST, ...REFUSED[what]![0]].join('\n'))
        const to = place(`refused${at}.record.jsonl`)
        return [what, { from, to, ended: await run('record', 'replay', from, '-o', to) }] as const
      }),
    ),
  )
  for (const [what, [requests, line, why]] of Object.entries(REFUSED))
    test(`stops at ${what}, and names the line`, () => {
      const read = readRequests([FIRST, ...requests].join('\n'))
      const done = 'message' in read ? { ok: false as const, line: read.line, message: read.message } : ruled(read)
      expect(done).toMatchObject({ ok: false, line })
      expect('message' in done ? done.message : reason(done)).toMatch(why)
      const asked = processes.get(what)
      if (!asked) return
      refused(asked.ended, 1, SAID[what]!)
      oneLine(asked.ended)
      expect(asked.ended.err.startsWith(`${asked.from}, line ${line}: `)).toBe(true)
      expect(existsSync(asked.to)).toBe(false)
    })
  test.each([
    ['an empty file', ''],
    ['a file of blank lines', '\n \n\n'],
    ['a first line without a meeting', '{"convention": "bwc"}'],
    ['a meeting of two lines', '{"meeting": "A\\nB", "convention": "bwc"}'],
    ['a meeting that is half a character', '{"meeting": "\\ud800", "convention": "bwc"}'],
  ])('refuses %s', (_, content) =>
    expect(readRequests(content)).toMatchObject({ line: expect.any(Number), message: expect.stringMatching(/./) }),
  )
  test('writes of requests without any act a record that is one', () => {
    const done = ruled({ meeting: MX5, convention: 'bwc', requests: [] })
    expect(done.ok && parseRecord(recordText(done.header, done.lines))).toMatchObject({ ok: true })
  })
})

describe('report', async () => {
  const unknownDeed = file(
    'unknownDeed.jsonl',
    resealed((act, no) => (no === 20 ? { ...act, kind: 'danceOnTheTable' } : act)),
  )
  const badParticulars = file(
    'badParticulars.jsonl',
    resealed((act, no) => (no === 20 ? { ...act, particulars: { conference: 3 } } : act)),
  )
  const unknownBody = file('unknownBody.jsonl', resealed(withParticulars('convene', { body: 'MX.9' })))
  const [shown, ...ended] = await Promise.all([
    run('report', record, '--lang', 'fr', '--format', 'json'),
    run('report', record, '--lang', 'la'),
    run('report', record, '--format', 'papyrus'),
    run('report', 'BWC/MSP/2031/MX.5'),
    run('report', place('nowhere.jsonl')),
    run('report', unknownDeed),
    run('report', badParticulars),
    run('report', unknownBody),
    run('report', record, '--format', 'pdf'),
    run('rapport', record),
    run('report', folder),
  ])
  test('tells a record’s report in the language and format asked for', () => {
    expect([shown.code, shown.err]).toEqual([0, ''])
    expect(JSON.parse(shown.out)).toMatchObject({ symbol: `${MX5}/3`, language: 'fr' })
  })
  const cases: readonly (readonly [what: string, code: number, message: RegExp])[] = [
    ['a language that is none of the six', 2, /^There is no language la; the six are ar, en, es, fr, ru, zh\.$/m],
    ['a format that is none', 2, /^There is no format papyrus; there are .*text/m],
    ['a symbol no meeting has', 1, /There is no record BWC\/MSP\/2031\/MX\.5/],
    ['a file that is not there', 1, /There is no record .*nowhere\.jsonl/],
    ['a sound chain with a deed nobody knows, at its line', 1, /line 20 \(act 20\): unknown deed danceOnTheTable/],
    ['a sound chain whose act is not well formed, at its line', 1, /line 20 \(act 20\): applyRules: /],
    ['a sound chain that names what its convention does not hold, at its line', 1, /line 1 \(act 1\): .*MX\.9/],
    ['a format for a file, without a file', 2, /A pdf goes to a file: add -o FILE\./],
    ['a command that is none', 2, /There is no command rapport\./],
    ['a folder in place of a file', 1, /./],
  ]
  cases.forEach(([what, code, message], at) =>
    test(`refuses ${what}, in one message`, () => refused(ended[at]!, code, message)),
  )

  // The same in this process: what a record that was sealed anew may name, and its convention does not hold.
  const NAMED: { readonly [what: string]: readonly [change: (act: Body, no: number) => Body, line: number] } = {
    'a body': [withParticulars('convene', { body: 'MX.9' }), 1],
    'a place': [withParticulars('convene', { place: 'tent' }), 1],
    'a place called like a part of the program': [withParticulars('convene', { place: 'constructor' }), 1],
    'a State in the chair': [withParticulars('assumeChair', { state: 'XXX' }), 2],
    'a post': [withParticulars('noteSecretariat', { post: 'cook' }), 3],
    'a unit': [withParticulars('noteSecretariat', { unit: 'KITCHEN' }), 3],
    'a conference': [withParticulars('applyRules', { conference: 'conference.99' }), 20],
    'a group': [withParticulars('noteGroupStatement', { group: 'ZZ' }), 31],
  }
  test('refuses a sound record under a convention nobody has', async () => {
    const read = parseRecord(resealed((act) => act, { ...header, convention: 'cwc' }))
    expect(read.ok && (await openMeeting(read.record))).toMatchObject({
      fault: expect.stringMatching(/there is no convention cwc/),
    })
  })
  for (const [what, [change, line]] of Object.entries(NAMED))
    test(`refuses a sound record that names ${what} its convention does not hold, at line ${line}`, async () => {
      const read = parseRecord(resealed(change))
      if (!read.ok) throw new Error(read.fault.message)
      const opened = await openMeeting(read.record)
      expect('fault' in opened && opened.fault).toMatch(new RegExp(`^line ${line} \\(act ${line}\\): `))
    })
})

describe('record verify', async () => {
  const cut = file('cut.jsonl', recordText(header, lines.slice(0, -1)))
  const anew = file(
    'anew.jsonl',
    resealed((act, no) => (no === 5 ? { ...act, hand: '2' } : act)),
  )
  const changed = file('changed.jsonl', GOLDEN.replace('Otakar', 'Ottokar'))
  const known = `${head.no}:${head.hash}`
  const [noted, short, shortNoted, recomputedNoted, altered, noHead, noFile, aFolder] = await Promise.all([
    run('record', 'verify', record, '--head', known),
    run('record', 'verify', cut),
    run('record', 'verify', cut, '--head', known),
    run('record', 'verify', anew, '--head', known),
    run('record', 'verify', changed),
    run('record', 'verify', record, '--head', 'last'),
    run('record', 'verify', place('nowhere.jsonl')),
    run('record', 'verify', folder),
  ])
  test('finds a sound record sound, and tells its head', () =>
    expect(noted).toEqual({ code: 0, out: `sound: ${head.no} acts; head ${known}\n`, err: '' }))
  test('finds a tail cut off against the head alone', () => {
    expect(short).toMatchObject({ code: 0, out: expect.stringContaining(`sound: ${head.no - 1} acts`) })
    refused(shortNoted, 1, /cut\.jsonl: line 42 \(act 42\): the tail was cut off/)
  })
  test('finds a chain computed anew against the head alone', () => {
    expect(verify(readFileSync(anew))).toMatchObject({ ok: true })
    refused(recomputedNoted, 1, /line 43 \(act 43\): the chain was computed anew/)
  })
  test('finds a changed act, and names its line', () => refused(altered, 1, /line 2 \(act 2\): the act was changed/))
  test('refuses a head that is none', () => refused(noHead, 2, /--head is written NO:HASH/))
  test('refuses a file that is not there', () => refused(noFile, 1, /There is no file .*nowhere\.jsonl/))
  test('refuses a folder in place of a file', () => refused(aFolder, 1, /./))
})

describe('record import and export', () => {
  const db = place('meetings.sqlite')
  test('what is exported is what was imported, byte for byte, and importing it again is no change', async () => {
    const exported = place('exported.jsonl')
    const first = await run('record', 'import', record, '--db', db)
    expect(first).toEqual({ code: 0, out: `${MX5}: ${head.no} acts taken in; head ${head.no}:${head.hash}\n`, err: '' })
    const again = await run('record', 'import', record, '--db', db)
    expect(again).toEqual({ code: 0, out: `${MX5}: 0 acts taken in; head ${head.no}:${head.hash}\n`, err: '' })
    expect(await run('record', 'export', MX5, '-o', exported, '--db', db)).toMatchObject({ code: 0 })
    expect(differing(readFileSync(exported, 'utf8'), GOLDEN)).toEqual([])
  })
  test('a symbol is looked for in the database first, else among the records shipped', async () => {
    const other = place('other.sqlite')
    const early = file('early.jsonl', recordText(header, lines.slice(0, 30)))
    expect(await run('record', 'import', early, '--db', other)).toMatchObject({ code: 0 })
    const [held, shipped] = await Promise.all([
      run('report', MX5, '--format', 'json', '--db', other),
      run('report', MX5, '--format', 'json', '--db', place('none.sqlite')),
    ])
    expect(JSON.parse(held.out)).toMatchObject({ head: { no: 30 } })
    expect(
      existsSync(SHIPPED),
      'conventions/bwc/records/2018-mx5.record.jsonl is not there yet: npm run golden makes it',
    ).toBe(true)
    expect(JSON.parse(shipped.out)).toMatchObject({ head: { no: 43 } })
    expect(existsSync(place('none.sqlite'))).toBe(false) // asking for a report makes no database
  })
  test('a record that differs from the one held, or is shorter, is not taken in', async () => {
    const [differs, shorter, unknown, unreadable] = await Promise.all([
      run(
        'record',
        'import',
        file(
          'differs.jsonl',
          resealed((act, no) => (no === 5 ? { ...act, hand: '2' } : act)),
        ),
        '--db',
        db,
      ),
      run('record', 'import', file('shorter.jsonl', recordText(header, lines.slice(0, 9))), '--db', db),
      run(
        'record',
        'import',
        file(
          'deed.jsonl',
          resealed((act, no) => (no === 9 ? { ...act, kind: 'sing' } : act)),
        ),
        '--db',
        db,
      ),
      run('record', 'export', 'BWC/MSP/2031/MX.5', '-o', place('x.jsonl'), '--db', db),
    ])
    refused(differs, 1, /the store holds another act 5 of BWC\/MSP\/2018\/MX\.5/)
    refused(shorter, 1, /line 9 \(act 9\): the file ends here; the store holds .* up to act 43/)
    refused(unknown, 1, /line 9 \(act 9\): unknown deed sing/)
    refused(unreadable, 1, /holds no meeting BWC\/MSP\/2031\/MX\.5; it holds BWC\/MSP\/2018\/MX\.5/)
    expect(existsSync(place('x.jsonl'))).toBe(false)
  })
})

describe('sheet', () => {
  const db = ['--db', place('sheet.sqlite')]
  const begun = async (): Promise<void> => {
    const requests = `${FIRST}\n${CONVENE}\n`
    const record = place('begun.record.jsonl')
    expect((await run('record', 'replay', file('begun.requests.jsonl', requests), '-o', record)).code).toBe(0)
    expect((await run('record', 'import', record, ...db)).code).toBe(0)
  }
  test('out and in again changes nothing, as CSV and as XLSX', { timeout: 60_000 }, async () => {
    for (const form of ['csv', 'xlsx']) {
      const path = place(`golden.${form}`)
      expect(await run('sheet', 'out', SHIPPED, '-o', path, '--lang', 'zh')).toMatchObject({ code: 0, err: '' })
      const again = await run('sheet', 'in', path, SHIPPED, '--dry')
      expect([again.code, again.out]).toEqual([
        0,
        expect.stringMatching(/^New acts: 0\..*\n.*already has everything.*\n$/),
      ])
    }
  })
  test('is shown, done, done again without doubling, and undone', { timeout: 60_000 }, async () => {
    await begun()
    const path = file(
      'some.csv',
      'What;Code;Symbol;Submitted by;Title (English)\nDelegation;Cuba;;;\nPaper;;WP.1;Japan;One\n',
    )
    const head = async () =>
      /head (\d+)/.exec((await run('record', 'export', MX5, '-o', place('x.jsonl'), ...db)).out)?.[1]
    const dry = await run('sheet', 'in', path, MX5, '--dry', ...db)
    expect(dry).toMatchObject({ code: 0, err: '' })
    expect(dry.out).toMatch(
      /^line 2 {2}Delegation Cuba: Registration.*\nline 3 {2}Paper WP\.1: .*No title in: .*\nNew acts: 2\./,
    )
    expect(await head()).toBe('1')
    expect((await run('sheet', 'in', path, MX5, ...db)).out).toMatch(/Acts 2 to 3\.\n$/)
    expect((await run('sheet', 'in', path, MX5, ...db)).out).toMatch(/New acts: 0/)
    expect(await head()).toBe('3')
    expect((await run('sheet', 'undo', MX5, '2-3', ...db)).out).toBe('Acts 4 to 5.\n')
    expect((await run('sheet', 'in', path, MX5, '--dry', ...db)).out).toMatch(/New acts: 2/)
  })
  test('with a line that is wrong does nothing and says which', { timeout: 60_000 }, async () => {
    const path = file('wrong.csv', 'What,Code\nDelegation,JPN\nDelegation,Argentinia\n')
    const done = await run('sheet', 'in', path, MX5, ...db)
    expect([done.code, done.out]).toEqual([1, expect.stringContaining('line 3  Delegation Argentinia: Code:')])
    expect(done.out).toContain('Did you mean “Argentina (ARG)”?')
    refused(
      await run('sheet', 'in', file('letters.csv', Uint8Array.from([0xca, 0xf3])), MX5, ...db),
      1,
      /not in UTF-8.*\.xlsx/,
    )
    refused(await run('sheet', 'in', place('none.csv'), MX5, ...db), 1, /There is no file/)
    refused(await run('sheet', 'in', path, 'BWC/MSP/2019', ...db), 1, /holds no meeting/)
    refused(await run('sheet', 'out', SHIPPED, '-o', place('x.ods')), 2, /\.xlsx or \.csv/)
    refused(await run('sheet', 'undo', MX5, 'all', ...db), 2, /12-20/)
    refused(await run('sheet', 'round'), 2, /sheet is followed by/)
  })
})

describe('a database that cannot be used', async () => {
  const { DatabaseSync } = await driver()
  test('of a newer schema, of another program, none at all, locked: one message, and exit 1', async () => {
    const newer = place('newer.sqlite')
    await run('record', 'import', record, '--db', newer)
    const later = new DatabaseSync(newer)
    later.exec(`PRAGMA user_version = ${SCHEMA + 1}`)
    later.close()
    const foreign = place('foreign.sqlite')
    const theirs = new DatabaseSync(foreign)
    theirs.exec('CREATE TABLE recipes (name TEXT)')
    theirs.close()
    const none = file('none.txt', 'This is no database, and long enough not to be taken for an empty one.\n'.repeat(20))
    const locked = place('locked.sqlite')
    const holder = new DatabaseSync(locked)
    holder.exec('BEGIN EXCLUSIVE')
    try {
      const [one, two, three, four] = await Promise.all([
        run('record', 'export', MX5, '-o', place('never.jsonl'), '--db', newer),
        run('record', 'import', record, '--db', foreign),
        run('report', MX5, '--db', none),
        run('record', 'import', record, '--db', locked),
      ])
      refused(one, 1, /A newer release wrote this database .*newer\.sqlite/)
      refused(two, 1, /another program's database.*foreign\.sqlite/)
      refused(three, 1, /This file is not a database.*none\.txt/)
      refused(four, 1, /Another program holds the database.*locked\.sqlite/)
      for (const ended of [one, two, three, four]) oneLine(ended)
      expect(existsSync(place('never.jsonl'))).toBe(false)
    } finally {
      holder.exec('ROLLBACK')
      holder.close()
    }
  })
})

describe('whatever a file holds', () => {
  const noise = (seed: number, length: number): Uint8Array =>
    Uint8Array.from({ length }, (_, at) => Number.parseInt(sha256(`${seed}.${at}`).slice(0, 2), 16))
  test('random bytes, as a record or as requests, are refused in one message', async () => {
    const files = [
      file('noise', noise(1, 3000)),
      file('zeroes', new Uint8Array(100)),
      file('mixed', Buffer.concat([Buffer.from(GOLDEN.slice(0, 3000)), noise(2, 500)])),
    ]
    const [noise1, zeroes, mixed] = files as [string, string, string]
    const ended = await Promise.all([
      run('report', noise1),
      run('record', 'replay', noise1, '-o', place('o.jsonl')),
      run('record', 'verify', zeroes),
      run('record', 'replay', zeroes, '-o', place('o.jsonl')),
      run('record', 'import', mixed, '--db', place('mixed.sqlite')),
    ])
    for (const one of ended) {
      refused(one, 1, /./)
      oneLine(one)
    }
    expect(existsSync(place('o.jsonl'))).toBe(false)
  })
  test('reading and replaying requests has an answer: random text, random lines, random requests', () => {
    const kinds = [
      'convene',
      'assumeChair',
      'openSitting',
      'object',
      'tableReport',
      'amendFact',
      'amendWords',
      'adoptReport',
      'strike',
      'applyRules',
      'x',
    ]
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('constructor', '__proto__', 'MX.5', 'palais', '2018-08-16', 'CZE', '\ud800', 1.5),
    )
    const particulars = fc.dictionary(
      fc.constantFrom('body', 'year', 'from', 'to', 'place', 'under', 'item', 'no', 'paragraph', 'symbol', 'x'),
      odd,
      { maxKeys: 5 },
    )
    const asked = fc.record(
      {
        kind: fc.constantFrom(...kinds),
        by: fc.constantFrom('chair', 'secretariat', 'FRA', 'constructor', ''),
        particulars,
        at: odd,
        kept: odd,
        source: odd,
        yields: odd,
        id: odd,
      },
      { requiredKeys: ['kind', 'by', 'particulars'] },
    )
    const line = fc.oneof(
      asked.map((one) => JSON.stringify(one)),
      fc.json(),
      fc.string(),
      fc.constantFrom(CONVENE, CHAIR, OPEN),
    )
    const first = fc.oneof(
      fc.constant(FIRST),
      fc.record({ meeting: odd, convention: odd }).map((one) => JSON.stringify(one)),
    )
    fc.assert(
      fc.property(first, fc.array(line, { maxLength: 6 }), (first, rest) => {
        const read = readRequests([first, ...rest].join('\n'))
        if ('message' in read) return void expect(read.line).toBeGreaterThan(0)
        const done = ruled(read)
        if (done.ok) expect(parseRecord(recordText(done.header, done.lines))).toMatchObject({ ok: true })
        else expect([done.line > 1, done.objections.length > 0 || done.unfit !== undefined]).toEqual([true, true])
      }),
      { numRuns: 600 },
    )
  })
  test('nothing is left half written beside what was asked for', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
