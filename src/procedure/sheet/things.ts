import { classOf } from '../../treaty/convention.ts'
import { indexOf, nameKey, nounNames, participantsNamed, type Index } from '../../treaty/named.ts'
import { placeInSeries } from '../../treaty/series.ts'
import type { Language } from '../../treaty/text.ts'
import type { Json, Request } from '../act.ts'
import { documentOf, DOCUMENT_KINDS, type DocumentKind, type Meeting, type SecretariatMember } from '../meeting.ts'
import {
  asJson,
  codeAt,
  dayAt,
  hourAt,
  languagesAt,
  momentAt,
  needed,
  numberAt,
  saysThis,
  symbolAt,
  textAt,
  titleOf,
} from './reading.ts'
import type { Reading } from './reading.ts'
import type { Column, Import, Thing } from './row.ts'
import { delegationsOf, isReserved } from './rows.ts'

/** What a line is read with: the meeting as it stands, the import, and the names the convention knows. */
export interface Desk {
  readonly meeting: Meeting
  readonly given: Import
  readonly participants: Index
  readonly units: Index
  readonly posts: Index
  readonly groups: Index
  readonly classes: Index
  readonly topics: Index
}

/** What a line comes to: which thing it is about, so that no other line is about the same, and what it asks for; nothing where the meeting has it so. */
export interface Found {
  readonly key: string
  readonly asks: readonly Omit<Request, 'hand' | 'id'>[]
}

/** Prepares a desk: the indexes of names, each built once for a whole sheet. */
export function deskOf(meeting: Meeting, given: Import): Desk {
  const { convention, convened } = meeting
  const noun = (id: string): readonly string[] => (convention.nouns[id] ? nounNames(convention.nouns[id]) : [])
  const entries = <T>(all: Readonly<Record<string, T>>, ids: (one: T) => readonly string[]) =>
    indexOf(Object.entries(all).map(([code, one]) => [code, [code, ...ids(one).flatMap(noun)]] as const))
  const topics = {
    ...Object.fromEntries(Object.entries(convention.bodies).map(([code, one]) => [code, [one.noun, one.running]])),
    ...Object.fromEntries(Object.entries(convention.programme.standingItems).map(([code, one]) => [code, [one]])),
  }
  return {
    meeting,
    given,
    participants: participantsNamed(convention, convened?.from ?? '9999-12-31'),
    units: entries(convention.units, (one) => [one.noun]),
    posts: entries(convention.posts, (one) => [one.m, one.f]),
    groups: entries(convention.groups, (one) => [one.noun, one.long]),
    classes: entries(convention.classes, () => []),
    topics: entries(topics, (one) => one),
  }
}

type Read = (reading: Reading, desk: Desk) => Found | null

const strike = ({ given }: Desk, no: number): Found['asks'][number] => ({
  kind: 'strike',
  by: 'secretariat',
  particulars: { no, reason: given.reason },
})
const asks = (kind: string, by: string, particulars: { readonly [name: string]: Json | undefined }) => ({
  kind,
  by,
  particulars: Object.fromEntries(Object.entries(particulars).filter(([, one]) => one !== undefined)) as {
    readonly [name: string]: Json
  },
})

/** A cell that holds one of a few codes. */
const oneOf =
  <T extends string>(all: readonly T[]) =>
  (reading: Reading, column: Column): T | null => {
    const value = textAt(reading, column)
    const found = all.find((one) => nameKey(one) === nameKey(value ?? ''))
    if (value !== null && found === undefined)
      reading.wrong.push({ fault: 'unknown', column, value: value.slice(0, 80) })
    return found ?? null
  }

const delegation: Read = (reading, { meeting, participants, classes }) => {
  const name = reading.row.cells.name
  const byCode = reading.row.cells.code !== undefined || name === undefined
  const code = needed(reading, byCode ? 'code' : 'name', codeAt(participants))
  const named = byCode && name !== undefined ? participants.find(name) : null
  if (code !== null && named !== null && named !== code)
    reading.wrong.push({ fault: 'nameAndCode', column: 'name', value: name!, near: code })
  const said = codeAt(classes)(reading, 'capacity')
  if (code === null || reading.wrong.length > 0) return null
  const as = said ?? classOf(meeting.convention, code, meeting.convened?.from ?? '9999-12-31') ?? ''
  const same = delegationsOf(meeting).get(code) === as
  return { key: code, asks: same ? [] : [asks('register', 'secretariat', { as, who: [code] })] }
}

const ROLES = ['chair', 'secretary', 'deputySecretary', 'member'] as const
const SCRIPTS = ['latin', 'ar', 'ru', 'zh'] as const

const officer: Read = (reading, desk) => {
  const { meeting, participants, units, posts } = desk
  const role = needed(reading, 'capacity', oneOf(ROLES))
  const address = needed(reading, 'address', oneOf(['mr', 'ms', 'noneM', 'noneF'] as const))
  const names = [
    textAt(reading, 'name'),
    textAt(reading, 'title.ar'),
    textAt(reading, 'title.ru'),
    textAt(reading, 'title.zh'),
  ]
  if (names.every((name) => name === null)) reading.wrong.push({ fault: 'missing', column: 'name' })
  const whose = needed(reading, 'code', codeAt(role === 'chair' ? participants : units))
  const post = role === 'chair' ? null : needed(reading, 'post', codeAt(posts))
  if (role === null || address === null || whose === null || reading.wrong.length > 0) return null
  const isThis = (one: SecretariatMember): boolean =>
    one.role === role &&
    (role !== 'member' || SCRIPTS.some((script, at) => names[at] !== null && one.person[script] === names[at]))
  const before = role === 'chair' ? meeting.chair : (meeting.secretariat.find(isThis) ?? null)
  const unverified = before?.person.unverified?.filter((one) => before.person[one] === names[SCRIPTS.indexOf(one)])
  const person = {
    title: address === 'mr' || address === 'ms' ? address : 'none',
    gender: address === 'mr' || address === 'noneM' ? 'm' : 'f',
    ...Object.fromEntries(SCRIPTS.flatMap((script, at) => (names[at] === null ? [] : [[script, names[at]!]]))),
    ...(unverified && unverified.length > 0 ? { unverified } : {}),
  }
  const key = role === 'member' ? `member ${nameKey(names.find((name) => name !== null)!)}` : role
  const at = before === null ? null : 'state' in before ? [before.state] : [before.unit, before.post]
  const same =
    before !== null &&
    at?.[0] === whose &&
    (post === null || at[1] === post) &&
    before.person.title === person.title &&
    before.person.gender === person.gender &&
    SCRIPTS.every((script, i) => (before.person[script] ?? null) === names[i])
  const request =
    role === 'chair'
      ? asks('assumeChair', 'secretariat', { person, state: whose })
      : asks('noteSecretariat', 'secretariat', { role, person, post: post!, unit: whose })
  return { key, asks: same ? [] : before ? [strike(desk, before.act), request] : [request] }
}

const submitterAt =
  ({ participants, units }: Desk) =>
  (reading: Reading, column: Column): string | null => {
    const value = textAt(reading, column)
    if (value === null) return null
    const office = ['chair', 'secretariat'].find((one) => one === value)
    return office ?? units.find(value) ?? codeAt(participants)(reading, column)
  }

const document =
  (thing: 'paper' | 'reservedSymbol'): Read =>
  (reading, desk) => {
    const { meeting, groups } = desk
    const symbol = needed(reading, 'symbol', symbolAt(meeting))
    const own = symbol === null ? null : placeInSeries(meeting.convention, meeting.symbol, symbol)?.series
    const only = own?.kinds?.length === 1 ? (own.kinds[0] as DocumentKind) : null
    const said = oneOf(DOCUMENT_KINDS)(reading, 'kind')
    if (symbol !== null && only === null && reading.row.cells.kind === undefined)
      reading.wrong.push({ fault: 'missing', column: 'kind' })
    const kind = said ?? only
    const by = submitterAt(desk)
    const submitter = thing === 'paper' ? needed(reading, 'submitter', by) : by(reading, 'submitter')
    const group = codeAt(groups)(reading, 'group')
    const languages = languagesAt(reading, 'languages')
    const date = dayAt(reading, 'date', { convened: null })
    const before = symbol === null ? null : documentOf(meeting, symbol)
    const issued: readonly Language[] =
      languages ?? (own?.languages === 'all' ? ['ar', 'en', 'es', 'fr', 'ru', 'zh'] : [])
    const title = thing === 'paper' ? titleOf(reading, before?.title ?? null, issued) : null
    const original = languagesAt(reading, 'original')?.[0] ?? null
    if (thing === 'paper' && kind === 'workingPaper' && title === null && reading.wrong.length === 0)
      reading.wrong.push({ fault: 'noTitle', column: 'title.en' })
    if (symbol === null || kind === null || reading.wrong.length > 0) return null
    const same =
      before !== null &&
      isReserved(meeting, before.act) === (thing === 'reservedSymbol') &&
      before.kind === kind &&
      (before.submitter ?? (thing === 'paper' ? 'secretariat' : null)) === submitter &&
      before.group === group &&
      (languages === null || languages.join() === [...(before.languages ?? [])].sort().join()) &&
      (original === null || before.original === original) &&
      (date === null || before.date === date) &&
      (thing === 'reservedSymbol' || saysThis(reading.row, before.title))
    const unit = submitter !== null && meeting.convention.units[submitter] ? submitter : undefined
    const common = { symbol, kind, languages: languages ?? undefined }
    const request =
      thing === 'reservedSymbol'
        ? asks('reserveSymbol', 'secretariat', {
            ...common,
            submitter: submitter ?? undefined,
            date: date ?? undefined,
            original: original ?? undefined,
          })
        : asks('submitDocument', unit ? 'secretariat' : submitter!, {
            ...common,
            unit,
            title: title ? asJson(title) : undefined,
            group: group ?? undefined,
            original: title ? undefined : (original ?? undefined),
          })
    return { key: symbol, asks: same ? [] : before ? [strike(desk, before.act), request] : [request] }
  }

const sitting: Read = (reading, { meeting }) => {
  const day = needed(reading, 'date', (one, column) => dayAt(one, column, meeting))
  const [from, to] = [needed(reading, 'from', hourAt), needed(reading, 'to', hourAt)]
  const room = needed(reading, 'room', textAt)
  const [languages, until] = [languagesAt(reading, 'languages'), hourAt(reading, 'until')]
  if (reading.wrong.length === 0 && (languages === null) !== (until === null))
    reading.wrong.push({ fault: 'missing', column: languages === null ? 'languages' : 'until' })
  if (day === null || from === null || to === null || room === null || reading.wrong.length > 0) return null
  const before = meeting.planned.find((one) => one.date === day && one.from === from)
  const same =
    before !== undefined &&
    before.to === to &&
    before.room === room &&
    (before.interpretation?.until ?? null) === until &&
    [...(before.interpretation?.languages ?? [])].sort().join() === (languages ?? []).join()
  const interpretation = languages && until ? { languages, until } : undefined
  const request = asks('planSitting', 'secretariat', { date: day, from, to, room, interpretation })
  return { key: `${day} ${from}`, asks: same ? [] : [request] }
}

const list: Read = (reading, desk) => {
  const item = needed(reading, 'item', numberAt)
  const until = momentAt(reading, 'until')
  if (item === null || reading.wrong.length > 0) return null
  const deadline = until === null ? undefined : desk.given.zone.utc(until.day, until.hour)
  const before = desk.meeting.lists.get(item)
  const minute = (time: string | null | undefined): string => time?.slice(0, 16) ?? ''
  const same = before !== undefined && minute(before.deadline) === minute(deadline)
  return {
    key: String(item),
    asks: same ? [] : [asks('openList', before ? 'chair' : 'secretariat', { item, deadline })],
  }
}

/** How each thing that stands by itself is read. Agenda items and the programme of work are read together: see wholes.ts. */
export const READ = {
  delegation,
  officer,
  reservedSymbol: document('reservedSymbol'),
  paper: document('paper'),
  sitting,
  list,
} satisfies { readonly [T in Exclude<Thing, 'agendaItem' | 'work'>]: Read }
