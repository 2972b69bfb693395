import type { Text } from '../../treaty/text.ts'
import type { Json, Request } from '../act.ts'
import type { AgendaItem } from '../meeting.ts'
import {
  asJson,
  codeAt,
  dayAt,
  hourAt,
  needed,
  numberAt,
  saysThis,
  symbolAt,
  titleOf,
  type Reading,
} from './reading.ts'
import type { Desk } from './things.ts'

/** A line of an agenda or a programme of work, as read; what it is about, so that no other line is about the same. */
export interface Part {
  readonly reading: Reading
  readonly key: string
  readonly json: { readonly [name: string]: Json }
  /** Is it what stands in the meeting at that place? */
  readonly same: boolean
  readonly document: string | null
}

const defined = (all: { readonly [name: string]: Json | undefined }) =>
  Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) as { readonly [name: string]: Json }

/** A line of the agenda: its number, and the topic of the programme, the standing item, or the title it has. */
export function agendaItem(reading: Reading, { meeting, topics }: Desk): Part | null {
  const no = needed(reading, 'item', numberAt)
  const document = symbolAt(meeting)(reading, 'symbol')
  const kind = codeAt(topics)(reading, 'kind')
  const agenda = meeting.agenda ?? meeting.proposedAgenda
  const before: AgendaItem | null = agenda?.items.find((one) => one.no === no) ?? null
  const title = titleOf(reading, before?.title ?? null, ['ar', 'en', 'es', 'fr', 'ru', 'zh'])
  const standing = kind !== null && Object.hasOwn(meeting.convention.programme.standingItems, kind)
  if (reading.wrong.length === 0 && kind === null && title === null)
    reading.wrong.push({ fault: 'noTitle', column: 'title.en' })
  if (standing && title !== null) reading.wrong.push({ fault: 'titleStands', column: 'kind', value: kind })
  if (no === null || reading.wrong.length > 0) return null
  return {
    reading,
    key: String(no),
    json: defined({
      no,
      ...(kind === null ? {} : standing ? { standing: kind } : { topic: kind }),
      title: title ? asJson(title) : undefined,
    }),
    same:
      before !== null &&
      (before.topic ?? before.standing ?? null) === kind &&
      saysThis(reading.row, before.title ?? null) &&
      (document === null || document === agenda?.document),
    document,
  }
}

/** A line of the programme of work: the day, perhaps the hour and the item, and what is foreseen. */
export function workEntry(reading: Reading, { meeting }: Desk, at: number): Part | null {
  const date = needed(reading, 'date', (one, column) => dayAt(one, column, meeting))
  const [from, item] = [hourAt(reading, 'from'), numberAt(reading, 'item')]
  const before = meeting.work?.entries[at] ?? null
  const held = meeting.work?.entries.find((one) => saysThis(reading.row, one.activity))?.activity ?? null
  const activity: Text | null = titleOf(reading, held ?? before?.activity ?? null, [])
  if (reading.wrong.length === 0 && activity === null) reading.wrong.push({ fault: 'noTitle', column: 'title.en' })
  if (date === null || activity === null || reading.wrong.length > 0) return null
  return {
    reading,
    key: JSON.stringify([date, from, item, reading.row.cells]),
    json: defined({ date, from: from ?? undefined, item: item ?? undefined, activity: asJson(activity) }),
    same:
      before !== null &&
      before.date === date &&
      (before.from ?? null) === from &&
      (before.item ?? null) === item &&
      saysThis(reading.row, before.activity),
    document: null,
  }
}

type Whole = Omit<Request, 'hand' | 'id'>

/** The agenda that its lines propose together; null where it is the one the meeting has; `missing`: no document holds it. */
export function proposal(
  parts: readonly Part[],
  { meeting }: Desk,
  papers: readonly string[],
): Whole | null | 'missing' {
  const agenda = meeting.agenda ?? meeting.proposedAgenda
  if (parts.every(({ same }) => same) && parts.length === agenda?.items.length) return null
  const document =
    parts.find((one) => one.document !== null)?.document ??
    agenda?.document ??
    meeting.documents.find(({ kind }) => kind === 'agenda')?.symbol ??
    papers[0]
  if (document === undefined) return 'missing'
  const items = parts.map(({ json }) => json).sort((a, b) => Number(a.no) - Number(b.no))
  return { kind: 'proposeAgenda', by: 'chair', particulars: { document, items } }
}

/** The programme of work that its lines make together; null where it is the one the meeting has. */
export function programmeOfWork(parts: readonly Part[], { meeting }: Desk): Whole | null {
  if (parts.every(({ same }) => same) && parts.length === meeting.work?.entries.length) return null
  return { kind: 'planWork', by: 'secretariat', particulars: { entries: parts.map(({ json }) => json) } }
}
