import type { Zone } from '../../treaty/clock.ts'
import type { Person } from '../../treaty/noun.ts'
import { nameKey } from '../../treaty/named.ts'
import { LANGUAGES, type Text } from '../../treaty/text.ts'
import type { Meeting } from '../meeting.ts'
import { COLUMNS, keyOf, titleIn, type Change, type Column, type Row, type Thing } from './row.ts'

type Cells = { readonly [C in Column]?: string | null }

const titles = (text: Text | null | undefined): Cells => ({
  ...Object.fromEntries(LANGUAGES.map((code) => [titleIn(code), text?.versions[code]?.text.trim() ?? ''])),
  ...(text ? { original: text.original } : {}),
})

const named = ({ title, gender, latin, ar, ru, zh }: Person): Cells => ({
  name: latin ?? '',
  address: title !== 'none' ? title : gender === 'm' ? 'noneM' : 'noneF',
  'title.ar': ar ?? '',
  'title.ru': ru ?? '',
  'title.zh': zh ?? '',
})

/** The class in which each delegation is expected or took part, by its code. */
export const delegationsOf = ({ registered, attendance }: Meeting): ReadonlyMap<string, string> =>
  new Map([...registered, ...attendance].flatMap(({ as, who }) => who.map((one) => [one, as] as const)))

/** The kind of the act by which a document has its symbol: a symbol reserved is not yet a paper. */
export const isReserved = (meeting: Meeting, act: number): boolean =>
  meeting.entries[act - 1]?.act?.kind === 'reserveSymbol'

/** A meeting's preparation as the lines of a sheet, in codes: what an import of the same lines finds to be the same. */
export function rowsOf(meeting: Meeting, zone: Zone): readonly Row[] {
  const { chair, secretariat, documents, planned, work, lists } = meeting
  const agenda = meeting.agenda ?? meeting.proposedAgenda
  const all: (readonly [Thing, Cells])[] = [
    ...[...delegationsOf(meeting)].map(([code, capacity]) => ['delegation', { code, capacity }] as const),
    ...(chair ? [['officer', { ...named(chair.person), capacity: 'chair', code: chair.state }] as const] : []),
    ...secretariat.map(
      ({ role, person, post, unit }) => ['officer', { ...named(person), capacity: role, post, code: unit }] as const,
    ),
    ...documents.map(
      ({ act, symbol, kind, submitter, group, title, original, languages, date }) =>
        [
          isReserved(meeting, act) ? 'reservedSymbol' : 'paper',
          {
            ...titles(title),
            symbol,
            kind,
            submitter: submitter ?? (isReserved(meeting, act) ? '' : 'secretariat'),
            group,
            original,
            languages: languages?.join(' ') ?? '',
            date,
          },
        ] as const,
    ),
    ...(agenda?.items ?? []).map(
      ({ no, topic, standing, title }) =>
        [
          'agendaItem',
          { ...titles(title), item: String(no), symbol: agenda?.document ?? '', kind: topic ?? standing ?? '' },
        ] as const,
    ),
    ...planned.map(
      ({ date, from, to, room, interpretation }) =>
        [
          'sitting',
          {
            date,
            from,
            to,
            room,
            languages: interpretation?.languages.join(' ') ?? '',
            until: interpretation?.until ?? '',
          },
        ] as const,
    ),
    ...(work?.entries ?? []).map(
      ({ date, from, item, activity }) =>
        [
          'work',
          { ...titles(activity), date, from: from ?? '', item: item === undefined ? '' : String(item) },
        ] as const,
    ),
    ...[...lists].map(
      ([item, { deadline }]) =>
        ['list', { item: String(item), until: deadline === null ? '' : zone.local(deadline) }] as const,
    ),
  ]
  return all.map(([thing, cells], at) => ({
    line: at + 2,
    thing,
    cells: Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '' && text !== null)),
  }))
}

/** What a line in codes is about. Entries of a programme of work have no name: they stand and fall together. */
function idOf({ thing, cells }: Row): string | null {
  const { code = '', symbol = '', item = '', date = '', from = '', capacity = '' } = cells
  switch (thing) {
    case 'delegation':
      return keyOf(thing, code)
    case 'officer': {
      const name = cells.name ?? cells['title.ar'] ?? cells['title.ru'] ?? cells['title.zh'] ?? ''
      return keyOf(thing, capacity === 'member' ? `member ${nameKey(name)}` : capacity)
    }
    case 'paper':
    case 'reservedSymbol':
      return keyOf(thing, symbol)
    case 'agendaItem':
    case 'list':
      return keyOf(thing, item)
    case 'sitting':
      return keyOf(thing, `${date} ${from}`)
    case 'work':
      return null
  }
}

/** The items of the agenda, or the entries of the programme of work, that stand in one meeting and no more in another. */
export function goneBetween(one: Meeting, other: Meeting, thing: 'agendaItem' | 'work', zone: Zone): readonly Row[] {
  const named = (row: Row): string => idOf(row) ?? JSON.stringify(row.cells)
  const left = new Set(rowsOf(other, zone).map(named))
  return rowsOf(one, zone).filter((row) => row.thing === thing && !left.has(named(row)))
}

/** Which cells of each thing stand otherwise in one meeting than in another, by its key; nothing for what only one of them has. */
export function changesBetween(one: Meeting, other: Meeting, zone: Zone): ReadonlyMap<string, readonly Change[]> {
  const before = new Map(rowsOf(one, zone).map((row) => [idOf(row), row]))
  return new Map(
    rowsOf(other, zone).flatMap((row) => {
      const key = idOf(row)
      const held = key === null ? undefined : before.get(key)
      if (key === null || !held) return []
      const changes = COLUMNS.flatMap((column) => {
        const [was, is] = [held.cells[column] ?? '', row.cells[column] ?? '']
        return was === is ? [] : [{ column, before: was, after: is }]
      })
      return [[key, changes] as const]
    }),
  )
}
