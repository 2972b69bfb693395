import {
  COLUMNS,
  THINGS,
  titleIn,
  type Column,
  type Import,
  type Row,
  type SheetFault,
  type SheetLine,
  type Thing,
} from '../procedure/sheet/row.ts'
import type { Deed } from '../procedure/acts.ts'
import { linesOf } from '../procedure/sheet/lines.ts'
import { preview, type Preview, type PreviewLine } from '../procedure/sheet/preview.ts'
import { dayOfNames, type Meeting } from '../procedure/meeting.ts'
import { itemTitle } from '../report/item.ts'
import { titled, wordsAt } from '../report/presiding.ts'
import { nameOf, noun, PRESIDING, type Presiding } from '../treaty/convention.ts'
import { indexOf, nameKey, type Index } from '../treaty/named.ts'
import { LANGUAGES, readIn, type Language } from '../treaty/text.ts'
import { PAGE_WORDS, REPORT_LANGUAGES, SHEET_WORDS } from './index.ts'
import { bare, refusal } from './refusal.ts'
import type { FileFaultCode } from './sheetWords.ts'

const TITLES = new Map<Column, Language>(LANGUAGES.map((code) => [titleIn(code), code]))
const languageName = (code: Language, language: Language): string => REPORT_LANGUAGES[language].frame.languageName(code)

/** What stands between a column's name and what is said of it. */
const COLON: Readonly<Record<Language, string>> = { ar: ': ', en: ': ', es: ': ', fr: '\u00a0: ', ru: ': ', zh: '：' }

/** A text of either direction within a sentence of either: kept apart, so that neither turns the other's marks and figures round. */
const apart = (text: string, language: Language): string =>
  language === 'ar' || /[\u0590-\u08FF]/.test(text) ? `\u2068${text}\u2069` : text

/** A column's name in a language. */
export function columnName(column: Column, language: Language): string {
  const words = SHEET_WORDS[language]
  const titled = TITLES.get(column)
  return titled ? words.title(languageName(titled, language)) : words.columns[column as keyof typeof words.columns]
}

type Dictionary = ReadonlyMap<string, string>
const dictionary = (entries: Iterable<readonly [word: string, code: string]>): Dictionary =>
  new Map([...entries].map(([word, code]) => [nameKey(word), code]))
const everywhere = <T extends string>(
  codes: readonly T[],
  word: (code: T, language: Language, presiding: Presiding) => string,
) =>
  codes.flatMap((code) => [
    [code, code] as const,
    ...LANGUAGES.flatMap((language) => PRESIDING.map((as) => [word(code, language, as), code] as const)),
  ])

const ADDRESSES = ['mr', 'ms', 'noneM', 'noneF'] as const
const ROLES = ['chair', 'secretary', 'deputySecretary', 'member'] as const
const OFFICES = ['chair', 'secretariat'] as const
const KINDS = Object.keys(PAGE_WORDS.en.documentKinds) as (keyof typeof PAGE_WORDS.en.documentKinds)[]

/** The words of all six languages for what is no name of the convention's data. */
const SAID = {
  address: dictionary(everywhere(ADDRESSES, (code, language) => SHEET_WORDS[language].address[code])),
  kind: dictionary(everywhere(KINDS, (code, language) => PAGE_WORDS[language].documentKinds[code])),
  submitter: dictionary(everywhere(OFFICES, (code, language, as) => titled(PAGE_WORDS[language], as).offices[code])),
  language: dictionary([
    ...everywhere(LANGUAGES, languageName),
    ...LANGUAGES.map((code) => [PAGE_WORDS[code].own, code] as const),
  ]),
}
const ROLE_WORDS = everywhere(ROLES, (code, language, as) => titled(SHEET_WORDS[language], as).roles[code])
const capacities = ({ convention: { classOfKind } }: Pick<Meeting, 'convention'>): Dictionary =>
  dictionary([
    ...Object.entries(classOfKind).flatMap(([of, name]) =>
      LANGUAGES.map((code) => [PAGE_WORDS[code].classes[of as keyof typeof PAGE_WORDS.en.classes], name] as const),
    ),
    ...ROLE_WORDS,
  ])

const named = (entries: readonly (readonly [code: string, name: string])[]): Index =>
  indexOf(entries.map(([code, name]) => [code, [code, name]] as const))
const COLUMN_NAMES = named([
  ...COLUMNS.flatMap((column) => LANGUAGES.map((code) => [column, columnName(column, code)] as const)),
  ...LANGUAGES.flatMap((title) => [
    [titleIn(title), PAGE_WORDS[title].own] as const,
    ...LANGUAGES.map((code) => [titleIn(title), languageName(title, code)] as const),
  ]),
])
const THING_NAMES = named(
  THINGS.flatMap((thing) => LANGUAGES.map((code) => [thing, SHEET_WORDS[code].things[thing]] as const)),
)

const translated = (column: Column, text: string, thing: Thing, capacity: Dictionary): string => {
  const one = (words: Dictionary): string => words.get(nameKey(text)) ?? text
  if (column === 'capacity') return one(capacity)
  if (column === 'address' || column === 'submitter') return one(SAID[column])
  if (column === 'kind' && thing !== 'agendaItem') return one(SAID.kind)
  if (column === 'languages' || column === 'original')
    return text
      .split(/[\s,;/·،、，；+]+/u)
      .map((word) => SAID.language.get(nameKey(word)) ?? word)
      .join(' ')
  return text
}

/** Reads cells as lines: columns and words of any of the six languages, or the codes themselves; what cannot be placed comes back as lines that are wrong. */
export function rowsFrom(
  cells: readonly (readonly string[])[],
  meeting: Pick<Meeting, 'convention'>,
): { readonly rows: readonly Row[]; readonly wrong: readonly SheetLine[] } {
  const capacity = capacities(meeting)
  const faulty = (line: number, about: string, faults: readonly SheetFault[]): SheetLine => ({
    line,
    thing: null,
    about: about.slice(0, 120),
    key: null,
    does: { is: 'wrong', faults },
    notes: [],
  })
  const faults: SheetFault[] = []
  const columns = (cells[0] ?? []).map((name) => {
    if (name === '') return null
    const column = COLUMN_NAMES.find(name)
    if (column !== null) return column as Column
    const near = COLUMN_NAMES.near(name)
    faults.push({ fault: 'unknownColumn', column: null, value: name.slice(0, 80), ...(near ? { near } : {}) })
    return null
  })
  for (const [at, column] of columns.entries())
    if (column !== null && columns.indexOf(column) < at)
      faults.push({ fault: 'columnTwice', column, value: cells[0]![at]!.slice(0, 80) })
  if (!columns.includes('what')) faults.push({ fault: 'noWhat', column: null })
  const wrong = faults.length > 0 ? [faulty(1, '', faults)] : []
  if (!columns.includes('what')) return { rows: [], wrong }
  const rows: Row[] = []
  for (const [at, row] of cells.entries()) {
    if (at === 0 || row.every((cell) => cell === '')) continue
    const what = row[columns.indexOf('what')] ?? ''
    const thing = THING_NAMES.find(what) as Thing | null
    if (thing === null) {
      const near = THING_NAMES.near(what)
      const fault = {
        fault: 'unknownThing',
        column: 'what',
        value: what.slice(0, 80),
        ...(near ? { near } : {}),
      } as const
      wrong.push(faulty(at + 1, row.find((cell) => cell !== '') ?? '', [fault]))
      continue
    }
    const found = row.flatMap((text, i) => {
      const column = columns[i]
      return column && column !== 'what' && text !== '' && columns.indexOf(column) === i
        ? [[column, translated(column, text, thing, capacity)] as const]
        : []
    })
    rows.push({ line: at + 1, thing, cells: Object.fromEntries(found) })
  }
  return { rows, wrong }
}

/** Lines as cells in a language: the names of the columns first; classes, roles and kinds in words, names and titles added for whoever reads. */
export function cellsOf(rows: readonly Row[], meeting: Meeting, language: Language): readonly (readonly string[])[] {
  const { convention } = meeting
  const [words, page] = [wordsAt(SHEET_WORDS[language], meeting), wordsAt(PAGE_WORDS[language], meeting)]
  const said = ({ thing, cells }: Row, column: Column): string => {
    const text = cells[column] ?? ''
    if (column === 'what') return words.things[thing]
    if (column === 'name' && thing === 'delegation' && cells.code !== undefined) {
      const name = nameOf(convention, cells.code, meeting.convened?.from ?? dayOfNames(meeting))
      return name ? bare(name, page) : text
    }
    if (column === 'note' && thing === 'agendaItem') {
      const item = (meeting.agenda ?? meeting.proposedAgenda)?.items.find(({ no }) => String(no) === cells.item)
      const title = item && !item.title ? itemTitle(meeting, item) : null
      return (title && readIn(title, language)?.text) ?? text
    }
    if (text === '') return ''
    if (column === 'capacity' && thing === 'delegation' && convention.classes[text])
      return page.classes[convention.classes[text].of]
    if (column === 'capacity') return words.roles[text as keyof typeof words.roles] ?? text
    if (column === 'address') return words.address[text as keyof typeof words.address] ?? text
    if (column === 'post' && convention.posts[text])
      return bare(
        noun(convention, convention.posts[text][cells.address === 'ms' || cells.address === 'noneF' ? 'f' : 'm']),
        page,
      )
    if (column === 'kind' && thing !== 'agendaItem')
      return page.documentKinds[text as keyof typeof page.documentKinds] ?? text
    if (column === 'submitter' && (text === 'chair' || text === 'secretariat')) return page.offices[text]
    return text
  }
  return [
    COLUMNS.map((column) => columnName(column, language)),
    ...rows.map((row) => COLUMNS.map((column) => said(row, column))),
  ]
}

/** How wide the columns of a sheet are, in letters. */
export const SHEET_WIDTHS: readonly number[] = COLUMNS.map((column) =>
  TITLES.has(column) || column === 'note'
    ? 40
    : column === 'symbol' || column === 'name' || column === 'what'
      ? 26
      : 14,
)

/** A fault of a line in words: the column, what is wrong there, and what may have been meant. */
export function faultText(fault: SheetFault, meeting: Meeting, language: Language): string {
  const words = SHEET_WORDS[language]
  const { column, value = '', other = 0, near } = fault
  const meant = (code: string): string => {
    if (fault.fault === 'unknownColumn') return columnName(code as Column, language)
    if (fault.fault === 'unknownThing') return words.things[code as Thing]
    const name = nameOf(meeting.convention, code, meeting.convened?.from ?? dayOfNames(meeting))
    return name ? `${bare(name, PAGE_WORDS[language])} (${code})` : code
  }
  return [
    ...(column === null ? [] : [`${columnName(column, language)}${COLON[language]}`]),
    words.faults[fault.fault]({ value: value === '' ? '' : apart(value, language), other, most: 0 }),
    ...(near === undefined ? [] : [`${language === 'zh' ? '' : ' '}${words.near(apart(meant(near), language))}`]),
  ].join('')
}

/** Why a file was not read, in words. */
export const fileFaultText = (
  { fault, line = 0, most = 0 }: { readonly fault: FileFaultCode; readonly line?: number; readonly most?: number },
  language: Language,
): string =>
  SHEET_WORDS[language].fileFaults[fault]({
    value: '',
    other: line,
    most: fault === 'tooLarge' ? Math.floor(most / (1024 * 1024)) : most,
  })

/** What a sheet would do to a meeting, from its cells on. */
export function sheetPreview(
  cells: readonly (readonly string[])[],
  meeting: Meeting,
  given: Import,
  at: string,
): Preview {
  const { rows, wrong } = rowsFrom(cells, meeting)
  const lines = [...wrong, ...linesOf(rows, meeting, given)].sort((a, b) => a.line - b.line)
  return preview(meeting, lines, at, given.zone)
}

/** What a line of a preview would do, in sentences: what it is about and what happens; then what is worth knowing of it. */
export function foreseenText(line: PreviewLine, meeting: Meeting, language: Language): readonly string[] {
  const [words, page] = [wordsAt(SHEET_WORDS[language], meeting), wordsAt(PAGE_WORDS[language], meeting)]
  const { foreseen, notes } = line
  const told = (): readonly string[] => {
    switch (foreseen.is) {
      case 'same':
        return [words.page.same]
      case 'with':
        return [words.page.with(foreseen.other)]
      case 'asks':
        return [page.list(foreseen.requests.map(({ kind }) => page.deeds[kind as Deed]))]
      case 'refused':
        return [page.outOfOrder, ...foreseen.objections.map((one) => refusal(page, meeting, one))]
      case 'wrong':
        return foreseen.faults.map((one) => faultText(one, meeting, language))
    }
  }
  const remarks = notes.map((one) =>
    one.note === 'lacks'
      ? words.lacks(page.list(one.languages.map((code) => languageName(code, language))))
      : `${columnName(one.column, language)}${COLON[language]}${words.formula}`,
  )
  const cell = (text: string): string =>
    text === '' ? '–' : apart(text.length > 200 ? `${text.slice(0, 200)}…` : text, language)
  const changed = line.changes.map(
    ({ column, before, after }) =>
      `${columnName(column, language)}${COLON[language]}${cell(before)} ${language === 'ar' ? '←' : '→'} ${cell(after)}`,
  )
  const gone = line.gone.map((row) => words.page.gone(goneName(row, meeting, language)))
  return [...told(), ...gone, ...changed, ...remarks]
}

/** An item of the agenda or an entry of the programme of work by its number or day and its title. */
function goneName({ thing, cells }: Row, meeting: Meeting, language: Language): string {
  const { item, date, from } = cells
  const known = (meeting.agenda ?? meeting.proposedAgenda)?.items.find(({ no }) => String(no) === item)
  const text = thing === 'agendaItem' && known ? itemTitle(meeting, known) : null
  const written = [language, ...LANGUAGES].map((code) => cells[titleIn(code)]).find((title) => title !== undefined)
  const title = written ?? (text && readIn(text, language)?.text) ?? ''
  const place = thing === 'agendaItem' ? [item] : [date, from]
  return [...place, title].flatMap((one) => (one ? [apart(one, language)] : [])).join(' · ')
}

/** What a line is about, as its reader knows it: "Delegation CUB". */
export const aboutText = ({ thing, about }: PreviewLine, language: Language): string =>
  [thing === null ? '' : SHEET_WORDS[language].things[thing], about === '' ? '' : apart(about, language)]
    .filter((one) => one !== '')
    .join(' ')
