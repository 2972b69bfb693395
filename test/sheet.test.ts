import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { LARGEST_SHEET, readSheet, SHEET_FORMS, writeSheet, type SheetForm } from '../src/exports/sheet.ts'
import type { Cells } from '../src/exports/sheet-cells.ts'
import { zoneOf } from '../src/treaty/clock.ts'
import { PAGE_WORDS, SHEET_WORDS } from '../src/languages/index.ts'
import { refusal } from '../src/languages/refusal.ts'
import {
  cellsOf,
  columnName,
  faultText,
  fileFaultText,
  foreseenText,
  rowsFrom,
  sheetPreview,
} from '../src/languages/sheet.ts'
import type { Request } from '../src/procedure/act.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { after, ruleOn } from '../src/procedure/ruling.ts'
import { apply, importId, undoOf, type Preview } from '../src/procedure/sheet/preview.ts'
import { COLUMNS, SHEET_FAULTS, THINGS, type Column, type Import } from '../src/procedure/sheet/row.ts'
import { rowsOf } from '../src/procedure/sheet/rows.ts'
import { indexOf } from '../src/treaty/named.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { openSqlite } from '../src/record/sqlite.ts'
import { openRooms } from '../src/web/rooms.ts'
import { bringSheet, doSheet, takeSheet, undoSheet, type Bringing } from '../src/web/sheets.ts'
import { inventedMeeting } from './changed.ts'
import { golden, told } from './golden.ts'
import { bwc, chairs, convened, MX5, opens, proposesAgenda, room, submits } from './room.ts'

const NOW = '2018-08-01T08:00:00.000Z'
const FORMS = Object.keys(SHEET_FORMS) as SheetForm[]
const importing = (meeting: Meeting, cells: Cells): Import => ({
  zone: zoneOf(meeting.convention.timeZone),
  id: importId(cells, meeting),
  hand: '7',
  reason: 'replaced',
})
const foreseen = (meeting: Meeting, cells: Cells): Preview =>
  sheetPreview(cells, meeting, importing(meeting, cells), NOW)
const out = (meeting: Meeting, language: Language = 'en'): Cells =>
  cellsOf(rowsOf(meeting, zoneOf(meeting.convention.timeZone)), meeting, language)

/** A sheet from lines given by column. */
const sheet = (...lines: readonly { readonly [C in Column]?: string }[]): Cells => [
  COLUMNS,
  ...lines.map((line) => COLUMNS.map((column) => line[column] ?? '')),
]
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const cellsIn = async (file: Uint8Array): Promise<Cells> => {
  const read = await readSheet(file)
  if ('fault' in read) throw new Error(read.fault)
  return read.cells
}
/** The faults of each line, by its number. */
const faults = (meeting: Meeting, cells: Cells) =>
  foreseen(meeting, cells).lines.flatMap(({ line, foreseen }) =>
    foreseen.is === 'wrong'
      ? foreseen.faults.map(({ fault, column, near, other }) => [line, fault, column, near ?? other])
      : [],
  )

/** A door without a database: each request ruled on and made the next act. */
function door(meeting: Meeting) {
  const held = { meeting }
  const ids = new Map<string, number>()
  return {
    held,
    perform: async ({ id = '', ...request }: Request) => {
      const became = ids.get(id)
      if (became !== undefined) return { ok: true as const, entry: { no: became } }
      const ruling = ruleOn(held.meeting, request, NOW)
      if (!ruling.inOrder) return { ok: false as const, objections: ruling.objections }
      const no = held.meeting.entries.length + 1
      held.meeting = after(held.meeting, { no, at: NOW, act: { ...request, sitting: held.meeting.sitting, salt: 'x' } })
      ids.set(id, no)
      return { ok: true as const, entry: { no } }
    },
  }
}

const prepared = (): Meeting => room(convened()).meeting
const CHAIRED = room(convened(), chairs('CZE')).meeting // a preview plays on a copy, so that all may look at it
const chaired = (): Meeting => CHAIRED

/** A preparation with one line of each thing. */
const WHOLE = sheet(
  { what: 'delegation', code: 'CUB' },
  { what: 'delegation', name: '日本' },
  { what: 'officer', capacity: 'chair', code: 'CZE', name: 'Jan Novák', address: 'mr', 'title.zh': '扬·诺瓦克' },
  { what: 'officer', capacity: 'secretary', code: 'ISU', post: 'head', name: 'A. Person', address: 'ms' },
  { what: 'reservedSymbol', symbol: 'CRP.1', kind: 'draftReport', submitter: 'chair', original: 'en' },
  { what: 'paper', symbol: '1', kind: 'agenda', submitter: 'chair', original: 'en' },
  { what: 'paper', symbol: 'WP.1', submitter: 'Cuba', 'title.es': 'Más fuerte', 'title.en': '=Stronger' },
  { what: 'agendaItem', item: '4', kind: 'MX.5' },
  { what: 'agendaItem', item: '5', kind: 'factualReport' },
  { what: 'agendaItem', item: '6', kind: 'MX.5', 'title.en': 'Other matters', 'title.ar': 'مسائل أخرى' },
  { what: 'sitting', date: '2018-08-16', from: '10:00', to: '13:00', room: 'XIX', languages: 'en fr', until: '13:00' },
  { what: 'sitting', date: '2018-08-16', from: '15:00', to: '18:00', room: 'XIX' },
  { what: 'work', date: '2018-08-16', from: '10:00', item: '4', 'title.en': 'Opening' },
  { what: 'list', item: '4', until: '2018-08-15 18:00' },
)
const applied = async (meeting: Meeting, cells: Cells) => {
  const one = door(meeting)
  const preview = foreseen(meeting, cells)
  expect(preview.lines.filter((line) => line.foreseen.is === 'refused' || line.foreseen.is === 'wrong')).toEqual([])
  const done = await apply(preview.steps, one.perform)
  expect(done.stopped).toBeNull()
  return { ...one, preview, done }
}

describe('a sheet goes out and comes back', () => {
  const changed = (): Meeting =>
    told(
      inventedMeeting({
        parties: 40,
        signatories: 2,
        observers: 2,
        organizations: 3,
        papers: 4,
        speakers: 5,
        agencies: 2,
        chairPaper: true,
        adopted: true,
      }),
    )
  for (const form of FORMS)
    for (const language of ['ar', 'zh', 'en'] as const)
      test(`as ${form} with ${language} names of columns: every line of the golden meeting and of a changed one is the same`, async () => {
        for (const meeting of [told(golden), changed()]) {
          const cells = await cellsIn(await writeSheet(out(meeting, language), form))
          const { lines, steps, ready } = foreseen(meeting, cells)
          expect(lines.length).toBeGreaterThan(20)
          expect(lines.filter((line) => line.foreseen.is !== 'same')).toEqual([])
          expect([steps, ready]).toEqual([[], false])
        }
      })
  test('a meeting prepared by a sheet comes back the same in every language and form', async () => {
    const { held } = await applied(prepared(), WHOLE)
    for (const form of FORMS)
      for (const language of LANGUAGES) {
        const cells = await cellsIn(await writeSheet(out(held.meeting, language), form))
        expect(cells).toHaveLength(WHOLE.length)
        expect(foreseen(held.meeting, cells).lines.filter((line) => line.foreseen.is !== 'same')).toEqual([])
      }
  })
  test('it is the same file on every run', async () => {
    for (const form of FORMS) expect(await writeSheet(WHOLE, form)).toEqual(await writeSheet(WHOLE, form))
  })
  test('a column has one name in each language, and no name is that of two', () => {
    for (const language of LANGUAGES)
      for (const column of COLUMNS)
        expect(
          rowsFrom([[columnName(column, language), ...(column === 'what' ? [] : ['what'])]], { convention: bwc }).wrong,
        ).toEqual([])
  })
  test('things, classes, roles and kinds are read in the words of any language', () => {
    for (const language of LANGUAGES) {
      for (const thing of THINGS)
        expect(rowsFrom([['what'], [SHEET_WORDS[language].things[thing]]], { convention: bwc }).rows[0]?.thing).toBe(
          thing,
        )
      const { rows } = rowsFrom(
        [
          ['what', 'capacity', 'kind', 'submitter', 'address', 'languages'],
          [
            'paper',
            PAGE_WORDS[language].classes.other,
            PAGE_WORDS[language].documentKinds.workingPaper,
            PAGE_WORDS[language].offices.chair,
            SHEET_WORDS[language].address.ms,
            PAGE_WORDS[language].own,
          ],
          ['officer', SHEET_WORDS[language].roles.deputySecretary, '', '', SHEET_WORDS[language].address.noneM, ''],
        ],
        { convention: bwc },
      )
      expect(rows.map(({ cells }) => cells)).toEqual([
        { capacity: 'observerState', kind: 'workingPaper', submitter: 'chair', address: 'ms', languages: language },
        { capacity: 'deputySecretary', address: 'noneM' },
      ])
    }
  })
})

describe('what a line does', () => {
  test('each thing becomes its act, in the order in which a meeting is prepared', async () => {
    const { steps, lines } = foreseen(prepared(), WHOLE)
    expect(steps.map(({ line, request: { kind, by } }) => [line, kind, by])).toEqual([
      [2, 'register', 'secretariat'],
      [3, 'register', 'secretariat'],
      [4, 'assumeChair', 'secretariat'],
      [5, 'noteSecretariat', 'secretariat'],
      [6, 'reserveSymbol', 'secretariat'],
      [7, 'submitDocument', 'chair'],
      [8, 'submitDocument', 'CUB'],
      [9, 'proposeAgenda', 'chair'],
      [12, 'planSitting', 'secretariat'],
      [13, 'planSitting', 'secretariat'],
      [14, 'planWork', 'secretariat'],
      [15, 'openList', 'secretariat'],
    ])
    expect(lines.filter(({ foreseen }) => foreseen.is === 'with').map(({ line }) => line)).toEqual([10, 11])
    expect(steps.find(({ line }) => line === 15)?.request.particulars).toEqual({
      item: 4,
      deadline: '2018-08-15T16:00Z',
    })
    expect(steps.find(({ line }) => line === 12)?.request.particulars).toMatchObject({
      interpretation: { languages: ['en', 'fr'], until: '13:00' },
    })
  })
  test('a changed line says what it will do; the others are the same', async () => {
    const { held } = await applied(prepared(), WHOLE)
    const cells = out(held.meeting, 'fr').map((row, at) =>
      row.map((cell) =>
        at === 0 ? cell : cell === '13:00' ? '12:30' : cell === 'Other matters' ? 'Any other business' : cell,
      ),
    )
    const { lines, steps, ready } = foreseen(held.meeting, cells)
    expect(ready).toBe(true)
    expect(steps.map(({ request }) => request.kind)).toEqual(['proposeAgenda', 'planSitting'])
    expect(lines.flatMap(({ foreseen, about }) => (foreseen.is === 'asks' ? [about] : []))).toEqual([
      '4',
      '2018-08-16 10:00',
    ])
  })
  test('a paper or an officer that changes is struck and entered anew, both by the same line', async () => {
    const { held } = await applied(prepared(), WHOLE)
    const cells = out(held.meeting).map((row) =>
      row.map((cell) => (cell === 'Más fuerte' ? 'Más fuertes' : cell === 'A. Person' ? 'B. Person' : cell)),
    )
    const { steps } = foreseen(held.meeting, cells)
    expect(steps.map(({ request }) => request.kind)).toEqual(['strike', 'noteSecretariat', 'strike', 'submitDocument'])
    expect(new Set(steps.map(({ request }) => request.id)).size).toBe(4)
  })
  test('another deadline of a list is set in the Chair’s name, and no name is struck off', async () => {
    const { held } = await applied(prepared(), WHOLE)
    const cells = out(held.meeting).map((row) =>
      row.map((cell) => cell.replace('2018-08-15 18:00', '2018-08-15 12:00')),
    )
    const { steps, ready } = foreseen(held.meeting, cells)
    expect(ready).toBe(true)
    expect(steps.map(({ request: { kind, by, particulars } }) => [kind, by, particulars])).toEqual([
      ['openList', 'chair', { item: 4, deadline: '2018-08-15T10:00Z' }],
    ])
  })
  test('a line that is missing removes nothing', async () => {
    const { held } = await applied(prepared(), WHOLE)
    expect(foreseen(held.meeting, out(held.meeting).slice(0, 4)).steps).toEqual([])
  })
  test('what a shorter agenda or programme of work would lose is named', async () => {
    const { held } = await applied(prepared(), WHOLE)
    const cells = out(held.meeting)
    const what = (row: readonly string[]) => row[0]
    const { things, page } = SHEET_WORDS.en
    const last = cells.findLastIndex((row) => what(row) === things.agendaItem)
    const shorter = cells.filter((_, at) => at !== last)
    const lost = (brought: Cells, language: Language = 'en') =>
      foreseen(held.meeting, brought).lines.flatMap((line) =>
        line.gone.length === 0 ? [] : foreseenText(line, held.meeting, language).slice(1, 1 + line.gone.length),
      )
    const { items } = held.meeting.proposedAgenda!
    expect(lost(cells)).toEqual([])
    for (const language of LANGUAGES) {
      expect(lost(shorter, language)).toHaveLength(1)
      expect(lost(shorter, language)[0]).toContain(String(items.at(-1)!.no))
    }
    const another = cells.map((row) => row.map((cell) => (cell === 'Opening' ? 'Introduction' : cell)))
    expect(lost(another)[0]).toBe(page.gone('2018-08-16 · 10:00 · Opening'))
    const renumbered = cells.map((row) =>
      row.map((cell, at) =>
        what(row) === things.agendaItem && cells[0]![at] === columnName('item', 'en') && cell === '4' ? '3' : cell,
      ),
    )
    expect(lost(renumbered)[0]).toContain(page.gone('4 · '))
  })
  test('a class that is not the delegation’s own is refused with its rule, and a line after it is ruled on all the same', () => {
    const { lines, ready } = foreseen(
      prepared(),
      sheet({ what: 'delegation', code: 'HTI', capacity: 'party' }, { what: 'delegation', code: 'CUB' }),
    )
    expect(ready).toBe(false)
    expect(lines[0]!.foreseen).toMatchObject({ is: 'refused', objections: [{ rule: 'signatories', norm: 'ownClass' }] })
    expect(lines[1]!.foreseen.is).toBe('asks')
  })
  test('what later acts rest on is not replaced', () => {
    const meeting = room(convened(), chairs('CZE'), ...proposesAgenda(), opens()).meeting
    const cells = out(meeting).map((row) => row.map((cell) => (cell === 'A. Person' ? 'Another' : cell)))
    const [line] = foreseen(meeting, cells).lines.filter(({ foreseen }) => foreseen.is === 'refused')
    expect(line?.foreseen).toMatchObject({ request: { kind: 'strike' }, objections: [{ impediment: 'stillNeeded' }] })
  })
  test('before the meeting is convened every line is refused for that reason', () => {
    const { lines } = foreseen(room().meeting, sheet({ what: 'delegation', code: 'CUB' }))
    expect(lines[0]!.foreseen).toMatchObject({ is: 'refused', objections: [{ impediment: 'notConvened' }] })
  })
  test('of what changes it says how it stands and how it will', async () => {
    const { held } = await applied(prepared(), WHOLE)
    const cells = out(held.meeting).map((row, at) =>
      row.map((cell) =>
        at > 0 && cell === '18:00' ? '17:30' : cell === 'Other matters' ? 'Any other business' : cell,
      ),
    )
    const { lines } = foreseen(held.meeting, cells)
    expect(lines.flatMap(({ changes }) => changes)).toEqual([
      { column: 'title.en', before: 'Other matters', after: 'Any other business' },
      { column: 'to', before: '18:00', after: '17:30' },
    ])
    const line = lines.find(({ changes }) => changes[0]?.column === 'to')!
    expect(foreseenText(line, held.meeting, 'en')).toContain('To: 18:00 → 17:30')
    expect(foreseenText(line, held.meeting, 'ar').join()).toContain('\u206818:00\u2069 ← \u206817:30\u2069')
  })
  test('no more is replaced by one sheet than can be recounted while a room waits', () => {
    const papers = Array.from({ length: 130 }, (_, at) => submits('JPN', `WP.${at + 1}`))
    const meeting = room(convened(), papers).meeting
    const cells = out(meeting).map((row) => row.map((cell) => cell.replace(/^Paper WP/, 'Document WP')))
    const began = performance.now()
    expect(faults(meeting, cells).map(([, fault]) => fault)).toEqual(Array(30).fill('tooManyReplaced'))
    expect(performance.now() - began).toBeLessThan(10_000)
  })
  test('languages without a title are named, and what looks like a formula is kept as a text', () => {
    const { lines } = foreseen(
      chaired(),
      sheet({ what: 'paper', symbol: 'WP.1', submitter: 'CUB', 'title.en': '=1+1' }),
    )
    expect(lines[0]!.notes).toEqual([
      { note: 'lacks', languages: ['ar', 'es', 'fr', 'ru', 'zh'] },
      { note: 'formula', column: 'title.en' },
    ])
  })
})

describe('an import is done and undone', () => {
  test('all its lines, and repeating it doubles nothing', async () => {
    const { held, perform, preview, done } = await applied(prepared(), WHOLE)
    const entries = held.meeting.entries.length
    expect(done.acts).toHaveLength(preview.steps.length)
    expect(
      preview.steps.every(({ line, request }) => request.id === `sheet-${importId(WHOLE, prepared())}-${line}`),
    ).toBe(true)
    expect(await apply(preview.steps, perform)).toEqual(done)
    expect(held.meeting.entries).toHaveLength(entries)
    expect(foreseen(held.meeting, WHOLE).steps).toEqual([])
  })
  test('undone it leaves the meeting as it was, and can be done again', async () => {
    const meeting = prepared()
    const before = out(meeting)
    const { held, perform, done } = await applied(meeting, WHOLE)
    const undo = undoOf(held.meeting, done.acts, { id: 'u', hand: '7', reason: 'undone' })
    expect(undo.map(({ particulars }) => particulars.no)).toEqual(done.acts.toReversed())
    expect(
      (
        await apply(
          undo.map((request) => ({ line: 0, request })),
          perform,
        )
      ).stopped,
    ).toBeNull()
    expect(out(held.meeting)).toEqual(before)
    expect(undoOf(held.meeting, done.acts, { id: 'u', hand: '7', reason: 'undone' })).toEqual([])
    const again = await apply(foreseen(held.meeting, WHOLE).steps, perform)
    expect([again.stopped, again.acts.length]).toEqual([null, done.acts.length])
    expect(again.acts).not.toEqual(done.acts)
  })
  test('undoing a change brings back what it replaced', async () => {
    const { held, perform } = await applied(prepared(), WHOLE)
    const before = out(held.meeting)
    const cells = before.map((row) => row.map((cell) => (cell === 'Más fuerte' ? 'Más fuertes' : cell)))
    const done = await apply(foreseen(held.meeting, cells).steps, perform)
    expect(out(held.meeting)).not.toEqual(before)
    const undo = undoOf(held.meeting, done.acts, { id: 'u', hand: '7', reason: 'undone' })
    expect(undo.map(({ kind, by }) => [kind, by])).toEqual([
      ['strike', 'secretariat'],
      ['submitDocument', 'CUB'],
    ])
    await apply(
      undo.map((request) => ({ line: 0, request })),
      perform,
    )
    expect(out(held.meeting).toSorted()).toEqual(before.toSorted())
  })
  test('it stops at the line that the meeting no longer allows, and says at which', async () => {
    const { steps } = foreseen(
      chaired(),
      sheet(
        { what: 'delegation', code: 'CUB' },
        { what: 'paper', symbol: 'WP.1', submitter: 'CUB', 'title.en': 'One' },
      ),
    )
    const one = door(room(convened(), chairs('CZE'), submits('JPN', 'WP.1')).meeting)
    const done = await apply(steps, one.perform)
    expect(done).toMatchObject({ stopped: { line: 3, objections: [{ impediment: 'symbolTaken' }] } })
    expect(done.acts).toHaveLength(1)
  })
})

describe('what is wrong is named with its line and column', () => {
  const wrong = (line: { readonly [C in Column]?: string }) => faults(chaired(), sheet(line))
  test('a State is found by code, by any name of the day in six languages and by an alias; near misses are suggested', () => {
    for (const name of [
      'CUB',
      'cuba',
      'Куба',
      'كوبا',
      '古巴',
      'Côte d’Ivoire',
      "Cote d'Ivoire",
      'The Bahamas',
      'Всемирная организация здравоохранения',
    ])
      expect([name, wrong({ what: 'delegation', code: name })]).toEqual([name, []])
    expect(wrong({ what: 'delegation', code: 'Argentinia' })).toEqual([[2, 'unknown', 'code', 'ARG']])
    expect(wrong({ what: 'delegation', code: 'Swaziland' })).toEqual([[2, 'unknown', 'code', 'SWZ']])
    expect(wrong({ what: 'delegation', name: 'Bolivia' })).toEqual([[2, 'unknown', 'name', 'BOL']])
    expect(wrong({ what: 'delegation', code: 'Atlantis' })).toEqual([[2, 'unknown', 'code', undefined]])
    expect(wrong({ what: 'delegation', code: 'CUB', name: 'Japan' })).toEqual([[2, 'nameAndCode', 'name', 'CUB']])
  })
  test('a code stands for itself, whatever is abbreviated so elsewhere; a name of two is the name of none', () => {
    const index = indexOf([
      ['BIH', ['Bosnia and Herzegovina']],
      ['IHB', ['International Bureau', 'BIH', 'Bureau']],
      ['OTH', ['Other Bureau', 'Bureau']],
    ])
    expect([index.find('BIH'), index.find('bureau'), index.find('other-bureau')]).toEqual(['BIH', null, 'OTH'])
    expect([index.near('Internatoinal Bureau'), index.near('Bosnia'), index.near('xyz')]).toEqual(['IHB', 'BIH', null])
  })
  test('days and hours: impossible, of two meanings, in other scripts and orders', () => {
    const sitting = (date: string, from = '10:00') => ({ what: 'sitting', date, from, to: '13:00', room: 'XIX' })
    for (const day of [
      '2018-08-16',
      '16/08/2018',
      '8/16/2018',
      '16.8.2018',
      '2018年8月16日',
      '٢٠١٨-٠٨-١٦',
      '2018/8/16',
    ])
      expect([day, wrong(sitting(day))]).toEqual([day, []])
    for (const hour of ['10:00', '10.00', '10 h 00', '10:00:00', '3 p.m.', '١٠:٠٠'])
      expect([hour, wrong(sitting('2018-08-16', hour))]).toEqual([hour, []])
    expect(wrong(sitting('2018-02-30'))).toEqual([[2, 'notADay', 'date', undefined]])
    expect(wrong(sitting('tomorrow'))).toEqual([[2, 'notADay', 'date', undefined]])
    expect(wrong(sitting('7/8/2018'))).toEqual([[2, 'dayAmbiguous', 'date', undefined]])
    for (const hour of ['25:00', '10:75', 'noon', '13 p.m.'])
      expect([hour, wrong(sitting('2018-08-16', hour))]).toEqual([hour, [[2, 'notAnHour', 'from', undefined]]])
    expect(wrong({ what: 'list', item: '4', until: '2018-08-15' })).toEqual([[2, 'notAMoment', 'until', undefined]])
  })
  test('titles, symbols, numbers, needed cells, unknown words', () => {
    expect(wrong({ what: 'paper', symbol: 'WP.1', submitter: 'CUB' })).toEqual([[2, 'noTitle', 'title.en', undefined]])
    expect(wrong({ what: 'paper', symbol: 'wp 1', submitter: 'CUB', 'title.en': 'x' })).toEqual([
      [2, 'notASymbol', 'symbol', `${MX5}/WP.1`],
    ])
    expect(wrong({ what: 'paper', symbol: 'BWC/MSP/2018/MX.4/WP.1', submitter: 'CUB', 'title.en': 'x' })).toEqual([
      [2, 'notASymbol', 'symbol', undefined],
    ])
    expect(wrong({ what: 'agendaItem', item: 'four', 'title.en': 'x' })).toEqual([[2, 'notANumber', 'item', undefined]])
    expect(wrong({ what: 'agendaItem', item: '4' })).toEqual([[2, 'noTitle', 'title.en', undefined]])
    expect(wrong({ what: 'agendaItem', item: '4', 'title.en': 'x' })).toEqual([[2, 'missing', 'symbol', undefined]])
    expect(wrong({ what: 'agendaItem', item: '5', kind: 'factualReport', 'title.en': 'x' })).toEqual([
      [2, 'titleStands', 'kind', undefined],
    ])
    expect(wrong({ what: 'sitting', date: '2018-08-16', from: '10:00', to: '13:00' })).toEqual([
      [2, 'missing', 'room', undefined],
    ])
    expect(
      wrong({ what: 'sitting', date: '2018-08-16', from: '10:00', to: '13:00', room: 'X', languages: 'en' }),
    ).toEqual([[2, 'missing', 'until', undefined]])
    expect(
      wrong({
        what: 'sitting',
        date: '2018-08-16',
        from: '10:00',
        to: '13:00',
        room: 'X',
        languages: 'Klingon',
        until: '13:00',
      }),
    ).toEqual([[2, 'unknown', 'languages', undefined]])
    expect(wrong({ what: 'delegation', code: 'CUB', capacity: 'guests' })).toEqual([
      [2, 'unknown', 'capacity', undefined],
    ])
    expect(
      wrong({ what: 'officer', capacity: 'secretary', code: 'ISU', post: 'haed', name: 'x', address: 'mr' }),
    ).toEqual([[2, 'unknown', 'post', 'head']])
    expect(wrong({ what: 'work', date: '2018-08-16', 'title.en': 'x'.repeat(20_001) })).toEqual([
      [2, 'tooLong', 'title.en', undefined],
    ])
  })
  test('lines that say what another says, and lines that go together', () => {
    const cells = sheet(
      { what: 'delegation', code: 'CUB' },
      { what: 'delegation', code: 'Cuba' },
      { what: 'agendaItem', item: '4', symbol: '1', kind: 'MX.5' },
      { what: 'agendaItem', item: '4', kind: 'factualReport' },
      { what: 'reservedSymbol', symbol: '1', kind: 'agenda' },
      { what: 'paper', symbol: '1', kind: 'agenda', submitter: 'chair' },
    )
    expect(faults(chaired(), cells)).toEqual([
      [3, 'twice', null, 2],
      [4, 'otherLineWrong', null, 5],
      [5, 'twice', null, 4],
      [7, 'twice', null, 6],
    ])
  })
  test('columns and things that do not exist, with what was meant', () => {
    expect(
      faults(chaired(), [
        ['What', 'Sybmol', 'Code', 'Code'],
        ['Delegatoin', '', 'CUB', 'JPN'],
      ]),
    ).toEqual([
      [1, 'unknownColumn', null, 'symbol'],
      [1, 'columnTwice', 'code', undefined],
      [2, 'unknownThing', 'what', 'delegation'],
    ])
    expect(faults(chaired(), [['Code'], ['CUB']])).toEqual([[1, 'noWhat', null, undefined]])
  })
  test('every fault has its sentence in every language, and none shows a code', () => {
    for (const language of LANGUAGES) {
      for (const fault of SHEET_FAULTS) {
        const text = faultText({ fault, column: 'date', value: 'abc', other: 3 }, chaired(), language)
        expect(text).not.toMatch(/undefined|null|\[object/)
        expect(text.length).toBeGreaterThan(5)
      }
      const near = faultText(
        { fault: 'unknown', column: 'code', value: 'Argentinia', near: 'ARG' },
        chaired(),
        language,
      )
      expect(near).toContain('(ARG)')
    }
  })
})

describe('files', () => {
  test('semicolons, tabs, a line that names the mark, quotes with line breaks', async () => {
    const expected = [
      ['what', 'code', 'note'],
      ['delegation', 'CUB', 'a "b"\nc,d;e'],
    ]
    for (const mark of [',', ';', '\t']) {
      const text = `what${mark}code${mark}note\r\ndelegation${mark}CUB${mark}"a ""b""\r\nc,d;e"\r\n\r\n`
      expect(await cellsIn(bytes(text))).toEqual(expected)
      expect(await cellsIn(bytes(`sep=${mark}\r\n${text.replaceAll('\r\n', '\n')}`))).toEqual(expected)
    }
    expect(await readSheet(bytes('what,code\n"never closed'))).toMatchObject({ fault: 'unclosedQuote', line: 2 })
  })
  test('encodings are known by their mark, or the file is refused with what to do', async () => {
    const text = 'what,name\r\ndelegation,Куба'
    const utf16 = (big: boolean) => {
      const buffer = new Uint8Array(2 + text.length * 2)
      const view = new DataView(buffer.buffer)
      for (const [at, one] of [...`\uFEFF${text}`].entries()) view.setUint16(at * 2, one.charCodeAt(0), !big)
      return buffer
    }
    for (const file of [utf16(true), utf16(false), bytes(`\uFEFF${text}`), bytes(text)])
      expect((await cellsIn(file))[1]).toEqual(['delegation', 'Куба'])
    const windows1251 = Uint8Array.from([...bytes('what,name\r\n'), 0xca, 0xf3, 0xe1, 0xe0])
    const windows1256 = Uint8Array.from([...bytes('what,name\r\n'), 0xdf, 0xe6, 0xc8, 0xc7])
    const gb18030 = Uint8Array.from([...bytes('what,name\r\n'), 0xb9, 0xc5, 0xb0, 0xcd])
    for (const file of [windows1251, windows1256, gb18030, utf16(false).slice(2)])
      expect(await readSheet(file)).toEqual({ fault: 'encoding' })
    expect((await cellsIn(Uint8Array.from([0x84, 0x31, 0x95, 0x33, ...gb18030])))[1]).toEqual(['古巴'])
    for (const language of LANGUAGES)
      expect(fileFaultText({ fault: 'encoding' }, language)).toMatch(/UTF-8.*\.xlsx|\.xlsx.*UTF-8/)
  })
  test('no cell is a formula to a spreadsheet, and each comes back as it was', async () => {
    const cells = [
      ['what'],
      ...['=1+1', '+1', '-1', '@SUM(A1)', "'=1", "''-x", '＝1', 'a=b', "it's"].map((text) => [text]),
    ]
    const csv = new TextDecoder().decode(await writeSheet(cells, 'csv'))
    expect(csv.split('\r\n').filter((line) => /^"?[=+\-@＝]/.test(line))).toEqual([])
    for (const form of FORMS) expect(await cellsIn(await writeSheet(cells, form))).toEqual(cells)
    const files = unzipSync(await writeSheet(cells, 'xlsx'))
    expect(strFromU8(files['xl/worksheets/sheet1.xml']!)).not.toContain('<f>')
  })
  const workbook = async (change: (sheet: string) => string): Promise<Uint8Array> => {
    const files = unzipSync(await writeSheet([['what'], ['delegation']], 'xlsx'))
    files['xl/worksheets/sheet1.xml'] = strToU8(change(strFromU8(files['xl/worksheets/sheet1.xml']!)))
    return zipSync(files)
  }
  test('what is oversized, damaged or no sheet is refused at once', async () => {
    expect(await readSheet(new Uint8Array(LARGEST_SHEET + 1))).toMatchObject({ fault: 'tooLarge' })
    expect(await readSheet(new Uint8Array())).toEqual({ fault: 'empty' })
    expect(await readSheet(bytes('\r\n,,\r\n'))).toEqual({ fault: 'empty' })
    expect(await readSheet(bytes('a\n'.repeat(25_000)))).toMatchObject({ fault: 'tooManyRows' })
    expect(await readSheet(bytes(','.repeat(300)))).toMatchObject({ fault: 'tooWide' })
    expect(await readSheet(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toEqual({ fault: 'oldWorkbook' })
    expect(await readSheet(bytes('%PDF-1.7'))).toEqual({ fault: 'notASheet' })
    expect(await readSheet(bytes('PK\u0003\u0004 and nothing'))).toEqual({ fault: 'damaged' })
    expect(await readSheet(zipSync({ 'word/document.xml': bytes('<a/>') }))).toEqual({ fault: 'notASheet' })
    expect(await readSheet(zipSync({ 'xl/workbook.xml': new Uint8Array(67_200_000) }, { level: 1 }))).toMatchObject({
      fault: 'tooLarge',
    })
    const numbers: readonly (readonly [string, string])[] = [
      ['1000000000', 'tooManyRows'],
      ['1e9', 'damaged'],
      ['&#57;99999999', 'damaged'],
    ]
    for (const [number, fault] of numbers)
      expect([
        number,
        await readSheet(await workbook((one) => one.replace('<row r="2"', `<row r="${number}"`))),
      ]).toMatchObject([number, { fault }])
    expect(await readSheet(await workbook((one) => one.replace('r="A2"', 'r="XFD2"')))).toMatchObject({
      fault: 'tooWide',
    })
    expect(
      await readSheet(
        await workbook((one) =>
          one.replace('</sheetData>', `<row>${'<c><v>1</v></c>'.repeat(5_000)}</row></sheetData>`),
        ),
      ),
    ).toMatchObject({ fault: 'tooWide' })
  })
  test('dates and hours that a workbook keeps as numbers are read as they are shown', async () => {
    const styles = (files: Record<string, Uint8Array>) => strFromU8(files['xl/styles.xml']!)
    const { default: write } = await import('write-excel-file/universal')
    const blob = await write([
      ['what', 'date', 'from', 'item'],
      [
        'sitting',
        { value: new Date(Date.UTC(2018, 7, 16)), type: Date, format: 'yyyy-mm-dd' },
        { value: 0.4375, type: Number, format: 'hh:mm' },
        4,
      ],
    ]).toBlob()
    const file = new Uint8Array(await blob.arrayBuffer())
    expect(styles(unzipSync(file))).toContain('yyyy')
    expect((await cellsIn(file))[1]).toEqual(['sitting', '2018-08-16', '10:30', '4'])
  })
  test('an hour of the meeting’s clock and back, also on the days when the clocks are changed', () => {
    const geneva = zoneOf('Europe/Zurich')
    expect(geneva.utc('2018-08-16', '18:00')).toBe('2018-08-16T16:00Z')
    expect(geneva.utc('2018-01-16', '18:00')).toBe('2018-01-16T17:00Z')
    for (const [day, hour] of [
      ['2018-03-25', '01:30'],
      ['2018-03-25', '03:30'],
      ['2018-10-28', '01:30'],
      ['2018-10-28', '03:30'],
    ] as const)
      expect(geneva.local(geneva.utc(day, hour))).toBe(`${day} ${hour}`)
  })
})

describe('whatever comes', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '4',
      'CUB',
      'Cuba',
      'WP.1',
      '2018-08-16',
      '10:00',
      'chair',
      'party',
      'MX.5',
      'en',
      'mr',
      'head',
      'ISU',
      'constructor',
      '__proto__',
      'toString',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const things = fc.constantFrom<string>(...THINGS, 'Delegation', '')
  const rows = fc.array(
    fc.tuple(things, fc.array(cell, { minLength: COLUMNS.length - 1, maxLength: COLUMNS.length - 1 })),
    { maxLength: 8 },
  )
  test(
    'no rows make a preview throw, every line has its outcome, and what is foreseen happens',
    { timeout: 60_000 },
    async () => {
      const meeting = chaired()
      await fc.assert(
        fc.asyncProperty(rows, async (all) => {
          const cells = [COLUMNS, ...all.map(([what, rest]) => [what, ...rest])]
          const { lines, steps } = foreseen(meeting, cells)
          for (const line of lines)
            for (const language of LANGUAGES) expect(foreseenText(line, meeting, language).join('')).not.toBe('')
          const one = door(room(convened(), chairs('CZE')).meeting)
          const done = await apply(steps, one.perform)
          expect(
            done.stopped && done.stopped.objections.map((objection) => refusal(PAGE_WORDS.en, meeting, objection)),
          ).toBeNull()
          const undo = undoOf(one.held.meeting, done.acts, { id: 'u', hand: '7', reason: 'undone' })
          await apply(
            undo.map((request) => ({ line: 0, request })),
            one.perform,
          )
          expect(out(one.held.meeting)).toEqual(out(meeting))
        }),
        { numRuns: 60 },
      )
    },
  )
  test('no bytes make the reader throw', { timeout: 60_000 }, async () => {
    const zip = await writeSheet(WHOLE, 'xlsx')
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(zip.length - 1),
        fc.nat(255),
        async (some, at, byte) => {
          await readSheet(some)
          const broken = zip.slice()
          broken[at] = byte
          await readSheet(broken)
        },
      ),
      { numRuns: 60 },
    )
  })
  test('ten thousand lines are read in a few seconds', { timeout: 60_000 }, async () => {
    const lines = Array.from({ length: 10_000 }, (_, at): { readonly [C in Column]?: string } =>
      at % 3 === 0
        ? { what: 'delegation', code: `Nowherelandistan ${String.fromCharCode(97 + (at % 26))}${at}` }
        : at % 3 === 1
          ? { what: 'paper', symbol: `WP.${at}`, submitter: 'CUB', 'title.en': `Paper ${at}` }
          : {
              what: 'sitting',
              date: '2018-08-16',
              from: `${String(at % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
              to: '23:59',
              room: 'X',
            },
    )
    const began = performance.now()
    for (const form of FORMS) {
      const cells = await cellsIn(await writeSheet(sheet(...lines), form))
      expect(foreseen(chaired(), cells).lines).toHaveLength(10_000)
    }
    expect(performance.now() - began).toBeLessThan(30_000)
  })
})

describe('a sheet brought to a room', async () => {
  const store = await openSqlite(':memory:')
  const rooms = openRooms({ store, now: () => new Date(NOW) })
  const found = (await rooms.open(MX5, 'bwc'))!
  afterAll(async () => {
    rooms.close()
    await store.close()
  })
  const bringing: Bringing = { store, room: found, hand: '7', language: 'fr', now: () => new Date(NOW) }
  test('is shown, done once however often the button is pressed, and undone', async () => {
    await found.perform({ ...convened(), hand: '7' })
    const shown = await bringSheet(bringing, await writeSheet(WHOLE, 'xlsx'))
    if (shown.is !== 'foreseen') throw new Error(shown.is)
    expect([shown.preview.ready, found.no]).toEqual([true, 1])
    const done = await doSheet(bringing, shown.id)
    expect(done).toMatchObject({ is: 'done', applied: { stopped: null } })
    const head = found.no
    expect(head).toBe(1 + shown.preview.steps.length)
    expect(await doSheet(bringing, shown.id)).toEqual(done)
    expect(found.no).toBe(head)
    const again = await bringSheet(bringing, await takeSheet(found, 'csv', 'ru'))
    expect(again).toMatchObject({ is: 'foreseen', preview: { steps: [], ready: false } })
    expect(await undoSheet(bringing, shown.id)).toMatchObject({ is: 'undone', applied: { stopped: null } })
    expect(rowsOf(found.whole, zoneOf('Europe/Zurich'))).toEqual([])
    expect(found.whole.entries.at(-1)?.act?.particulars.reason).toBe(SHEET_WORDS.fr.page.reversed)
  })
  test('that the meeting no longer allows is shown anew, and an import nobody brought is none', async () => {
    const shown = await bringSheet(
      bringing,
      await writeSheet(sheet({ what: 'paper', symbol: 'WP.7', submitter: 'CUB', 'title.en': 'One' }), 'csv'),
    )
    if (shown.is !== 'foreseen') throw new Error(shown.is)
    await found.perform({ ...submits('JPN', 'WP.7'), hand: '7' })
    const head = found.no
    const now = await doSheet(bringing, shown.id)
    expect(now).toMatchObject({
      is: 'foreseen',
      preview: { steps: [{ request: { kind: 'strike' } }, { request: { kind: 'submitDocument' } }] },
    })
    expect(found.no).toBe(head)
    expect(await doSheet(bringing, shown.id)).toMatchObject({ is: 'done', applied: { acts: [head + 1, head + 2] } })
    expect(await doSheet(bringing, 'nobody')).toBeNull()
    expect(await undoSheet(bringing, 'nobody')).toBeNull()
    expect(await bringSheet(bringing, Uint8Array.from([0xca, 0xf3]))).toEqual({ is: 'unread', fault: 'encoding' })
  })
})
