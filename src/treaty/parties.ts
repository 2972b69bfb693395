import { z } from 'zod'

/** What a State is to a convention on a day. */
export type Status = 'party' | 'signatory' | 'other'

/** A day, 'YYYY-MM-DD'. */
export type Day = string

/** A day in data: 'YYYY-MM-DD'; also a month or a year, which stand for their first day. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a day, a month or a year written YYYY-MM-DD, YYYY-MM or YYYY')
  .refine(
    (date) => !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date),
    'is not in the calendar',
  )

const confidence = z.enum(['high', 'medium', 'low']).optional()

/** From a day on a State is signatory or party. `from: null`: the day is not known, but not later than `notAfter`. */
const statusLineSchema = z
  .strictObject({
    from: dateSchema.nullable(),
    notAfter: dateSchema.optional(),
    as: z.enum(['signatory', 'party']),
    how: z.string().optional(),
    confidence,
    source: z.string().optional(),
    note: z.string().optional(),
  })
  .refine(
    ({ from, notAfter }) => from !== null || notAfter !== undefined,
    'says neither from when nor since when at the latest',
  )

/** A State's membership of a regional group: from a day (that day included) until a day (that day not). */
const groupLineSchema = z.strictObject({
  group: z.string(),
  from: dateSchema.optional(),
  until: dateSchema.optional(),
  precision: z.enum(['day', 'month', 'year']).optional(),
  confidence,
  note: z.string().optional(),
})

/** What parties.json holds. */
export const partiesSchema = z.strictObject({
  convention: z.string().optional(),
  opened: dateSchema.optional(),
  inForce: dateSchema.optional(),
  source: z.string(),
  note: z.string().optional(),
  parties: z.record(z.string(), z.strictObject({ status: z.array(statusLineSchema) })),
  groups: z.record(z.string(), z.array(groupLineSchema)),
})

/** Who is party to a convention and who has signed it, and the regional groups, by State and by date. */
export type PartiesData = z.infer<typeof partiesSchema>

type StatusLine = z.infer<typeof statusLineSchema>

/** How many States stand in each relation to a convention. */
export interface Counts {
  readonly party: number
  readonly signatory: number
  readonly other: number
}

const begins = (line: StatusLine): Day | undefined => line.from ?? line.notAfter

const holds = (line: StatusLine, day: Day): boolean => {
  const from = begins(line)
  return from !== undefined && from <= day
}

/** Is the State party, signatory or neither on that day? Before the entry into force nobody is party. */
export const statusOn = (parties: PartiesData, state: string, day: Day): Status => {
  const lines = Object.hasOwn(parties.parties, state) ? (parties.parties[state]?.status ?? []) : []
  const inForce = parties.inForce === undefined || parties.inForce <= day
  if (inForce && lines.some((line) => line.as === 'party' && holds(line, day))) return 'party'
  return lines.some((line) => line.as === 'signatory' && holds(line, day)) ? 'signatory' : 'other'
}

/** How many of the States are party, signatory and neither on that day; organizations are not counted. */
export const countsOn = (
  parties: PartiesData,
  states: readonly { readonly id: string; readonly type?: string }[],
  day: Day,
): Counts => {
  const counts = { party: 0, signatory: 0, other: 0 }
  for (const { id, type } of states) if (type !== 'organization') counts[statusOn(parties, id, day)] += 1
  return counts
}

/** The State's regional group on that day, or null where it is not known. */
export const groupOn = (parties: PartiesData, state: string, day: Day): string | null => {
  const lines = Object.hasOwn(parties.groups, state) ? (parties.groups[state] ?? []) : []
  const line = lines.find(({ from, until }) => (from ?? '') <= day && (until === undefined || day < until))
  return line?.group ?? null
}

/** What is impossible in the data: statuses or groups out of order, before the opening for signature, or overlapping. */
export const partiesFaults = (parties: PartiesData, states: readonly { readonly id: string }[]): readonly string[] => {
  const known = new Set(states.map(({ id }) => id))
  const named = [...new Set([...Object.keys(parties.parties), ...Object.keys(parties.groups)])]
  const faults = named.filter((id) => !known.has(id)).map((id) => `${id}: no such State`)
  for (const [id, { status }] of Object.entries(parties.parties)) {
    for (const [i, line] of status.entries()) {
      const from = begins(line)
      const before = status[i - 1]
      if (from === undefined) faults.push(`${id}: ${line.as} from no day`)
      else if (parties.opened !== undefined && line.from !== null && from < parties.opened.slice(0, from.length))
        faults.push(`${id}: ${line.as} on ${from}, before the opening for signature`)
      if (before === undefined) continue
      if (before.as === 'party') faults.push(`${id}: ${line.as} after being party`)
      if (from !== undefined && from < (begins(before) ?? '')) faults.push(`${id}: ${line.as} on ${from}, out of order`)
    }
  }
  for (const [id, lines] of Object.entries(parties.groups)) {
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1]
      if (line.until !== undefined && line.until <= (line.from ?? ''))
        faults.push(`${id}: ${line.group} ends before it begins`)
      if (before !== undefined && (before.until === undefined || (line.from ?? '') < before.until))
        faults.push(`${id}: ${line.group} overlaps ${before.group}`)
    }
  }
  return faults
}
