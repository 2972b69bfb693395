import { z } from 'zod'
import { LANGUAGES, readIn, type Text } from './text.ts'

const makerSchema = z.union([z.strictObject({ noun: z.string() }), z.strictObject({ body: z.string(), year: z.int() })])

const unitSchema = z.strictObject({
  /** Its letter in the decision: a, b, c … */
  id: z.string(),
  text: z.string(),
  /** Stretches that other texts quote word for word. */
  spans: z.array(z.string()).optional(),
  /** The rotation of chairs stands as a table inside this unit, and these words after it. */
  table: z.literal('rotation').optional(),
  after: z.string().optional(),
  /** Topics by body; a body whose text is not held is elided in a quotation. */
  topics: z
    .array(z.strictObject({ body: z.string(), heading: z.string().optional(), text: z.string().optional() }))
    .optional(),
  /** The unit goes on after its topics, in words that are not held. */
  goesOn: z.boolean().optional(),
})

const mandateSchema = z.strictObject({
  id: z.string(),
  maker: makerSchema,
  document: z.string().optional(),
  /** How it was taken: by consensus, without a vote, or not stated where we read it. */
  adopted: z.enum(['consensus', 'withoutVote', 'notStated']),
  /** The sentence with which a report cites it, or introduces its quotation. */
  recital: z.string(),
  units: z.array(unitSchema).optional(),
  /** It runs until an event, not a date. */
  until: z.string().optional(),
  /** The mandate on which this one rests. */
  under: z.string().optional(),
})

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day written YYYY-MM-DD')
  .refine(
    (day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day),
    'is not a day of the calendar',
  )

export const programmeSchema = z.strictObject({
  /** The language in which its decisions were drafted. */
  original: z.enum(LANGUAGES),
  years: z.array(z.int()).min(1),
  /** Days of formal meetings a year that the decision grants. */
  daysAYear: z.int(),
  mandates: z.array(mandateSchema),
  /** Mandates on which the meetings of the programme rest, as their report's sentence cites them. */
  convenedUnder: z.array(z.string()),
  /** The mandate that assigned the topics. */
  assignedBy: z.string(),
  meetings: z.array(
    z.strictObject({
      body: z.string(),
      days: z.int().positive(),
      /** The group whose turn it is to chair, by year; or the body whose chair's group it follows. */
      chair: z.union([z.record(z.string(), z.string()), z.strictObject({ as: z.string() })]),
      viceChairs: z.int().optional(),
      /** Where their number is read, where that is not the decision itself. */
      viceChairsSource: z.strictObject({ source: z.string(), verified: z.boolean() }).optional(),
      topic: z.string().optional(),
      /** The standing items with which its agenda is proposed; all where it does not say. */
      standingItems: z.array(z.string()).optional(),
      /** The standing items that a decision has this meeting consider, and no other. */
      considers: z.array(z.string()).optional(),
    }),
  ),
  /** Meetings as called: dates, and what decided a departure from the programme. */
  calendar: z.array(
    z.strictObject({
      body: z.string(),
      year: z.int(),
      from: day,
      to: day,
      place: z.string().optional(),
      pause: z.array(day).optional(),
      source: z.string(),
      derogation: z.string().optional(),
    }),
  ),
  /** Experts' meetings end at least so many months before their parent meets. */
  monthsBefore: z.int().min(0).max(120),
  holidays: z.array(day),
  /** Who held office, as published: person in Latin letters, State, source. */
  holders: z.array(
    z.strictObject({
      body: z.string(),
      year: z.int(),
      office: z.enum(['chair', 'viceChair']),
      name: z.string(),
      state: z.string(),
      source: z.string(),
      verified: z.boolean(),
    }),
  ),
  standingItems: z.record(z.string(), z.string()),
})

/** The mandates and meetings of some years: topics, days, whose turn it is to chair. */
export type Programme = z.infer<typeof programmeSchema>
export type Mandate = z.infer<typeof mandateSchema>
export type MandateUnit = z.infer<typeof unitSchema>
export type Maker = z.infer<typeof makerSchema>

/** The regional group whose turn it is to chair a body's meeting in a year; null where the programme does not say. */
export function turnToChair(
  programme: Programme,
  body: string,
  year: number,
  followed: readonly string[] = [],
): string | null {
  const meeting = programme.meetings.find((one) => one.body === body)
  if (!meeting || followed.includes(body)) return null // a chair that follows itself is nobody's turn
  const { chair } = meeting
  if (typeof chair.as === 'string' && !(String(year) in chair))
    return turnToChair(programme, chair.as, year, [...followed, body])
  return (chair as Record<string, string>)[String(year)] ?? null
}

/** The dates for which a body's meeting of a year was called. */
export const calledFor = (programme: Programme, body: string, year: number) =>
  programme.calendar.findLast((one) => one.body === body && one.year === year) ?? null

/** The years of the calendar in which a body's meeting of a year may be held: those it was called for, as where it was postponed; else that year, or the one its parent was called for. */
export function yearsOf(programme: Programme, body: string, year: number, parent?: string): readonly number[] {
  const called = (of: string) =>
    programme.calendar
      .filter((one) => one.body === of && one.year === year)
      .flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number(to.slice(0, 4))])
  const own = called(body)
  const years = own.length > 0 ? own : [year, ...(parent === undefined ? [] : called(parent))]
  return [...new Set(years)].sort()
}

/** The mandate of that id. */
export function mandate(programme: Programme, id: string): Mandate {
  const found = programme.mandates.find((one) => one.id === id)
  if (!found) throw new RangeError(`no mandate ${id} in the programme`)
  return found
}

/** Does a mandate rest on itself, through however many others? */
export function restsOnItself(programme: Programme, id: string): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at)
    at = programme.mandates.find((one) => one.id === at)?.under
    if (at === id) return true
  }
  return false
}

/** The mandates from one back to the first it rests on. */
export function lineage(programme: Programme, id: string): readonly Mandate[] {
  const one = mandate(programme, id)
  return one.under ? [one, ...lineage(programme, one.under)] : [one]
}

/** The unit of the decision that gives a body its topic, and that topic. */
export function topicOf(programme: Programme, body: string) {
  for (const { id, units = [] } of programme.mandates)
    for (const unit of units) {
      const topic = unit.topics?.find((one) => one.body === body)
      if (topic) return { mandate: id, unit: unit.id, ...topic }
    }
  return null
}

/** Days of the calendar between two days, both included. */
export function daysBetween(from: string, to: string): readonly string[] {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** A day so many days later, or earlier. */
export const daysLater = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)

/** A day so many calendar months later; the last day of the month where it has no such day. */
export function monthsLater(from: string, months: number): string {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

const working = (day: string, holidays: readonly string[]) =>
  ![0, 6].includes(new Date(day).getUTCDay()) && !holidays.includes(day)

/** The data of the convention that a programme names. */
export interface Surroundings {
  readonly bodies: Readonly<Record<string, { parent?: string | undefined }>>
  readonly groups: Readonly<Record<string, unknown>>
  readonly places: Readonly<Record<string, unknown>>
  readonly nouns: Readonly<Record<string, unknown>>
  readonly texts: Readonly<Record<string, Text>>
}

/** Working days between a year's experts' meetings on which none of them met: none where they are held back to back. */
export function gapsBetweenMeetings(
  programme: Programme,
  year: number,
  bodies: Surroundings['bodies'],
): readonly string[] {
  const meetings = programme.calendar
    .filter((one) => one.year === year && bodies[one.body]?.parent !== undefined)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const first = meetings[0]
  const last = meetings.at(-1)
  if (!first || !last) return []
  const met = new Set(
    meetings.flatMap((one) => daysBetween(one.from, one.to).filter((day) => !one.pause?.includes(day))),
  )
  return daysBetween(first.from, last.to).filter((day) => working(day, programme.holidays) && !met.has(day))
}

/** Is there a group for the Chair and for each of so many Vice-Chairs, so that each comes from another? */
export const oneOfEachGroup = (
  { groups }: { readonly groups: Readonly<Record<string, unknown>> },
  viceChairs: number,
): boolean => viceChairs < Object.keys(groups).length

/** A vice-chair comes from each of the other groups: what is wrong with these officers, or null. */
export function officersFault(
  chairGroup: string | null,
  viceChairGroups: readonly (string | null)[],
  groups: readonly string[],
): 'unknownGroup' | 'sameGroup' | null {
  if (chairGroup === null || viceChairGroups.includes(null)) return 'unknownGroup'
  const all = [chairGroup, ...viceChairGroups]
  return new Set(all).size === all.length && all.every((group) => groups.includes(group as string)) ? null : 'sameGroup'
}

/** Does a quotation stand in the decision: every stretch between elisions, word for word and in order? */
export function quotedFaithfully(quotation: string, decision: string): boolean {
  let from = 0
  for (const stretch of quotation
    .split(/\[(?:\.\.\.|…)\]/)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const at = decision.indexOf(stretch, from)
    if (at < 0) return false
    from = at + stretch.length
  }
  return true
}

/** A programme's text as a reader of a language gets it; null where none is held. */
export const textIn = (texts: Readonly<Record<string, Text>>, id: string, language: (typeof LANGUAGES)[number]) =>
  texts[id] ? readIn(texts[id], language) : null
