import { z } from 'zod'
import { LANGUAGES, type Language, type Text, type VersionStatus } from './text.ts'
import type { Noun } from './noun.ts'
import type { DataFault } from './fault.ts'
import { besidesSchema, classSchema } from './classes.ts'
import { nounSchemas } from './nounSchema.ts'
import { partiesFaults, partiesSchema, statusOn, groupOn, type PartiesData, type Status } from './parties.ts'
import { stateNoun, statesSchema, type State } from './states.ts'
import { VOTING_TERMS } from './majority.ts'
import { programmeSchema, type Programme } from './programme.ts'
import { holderFaults, programmeFaults } from './programmeFaults.ts'

export { RIGHTS, type ParticipationClass, type Right } from './classes.ts'

/** A day, 'YYYY-MM-DD', in the meeting's time zone. */
export type Day = string

export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day written YYYY-MM-DD')
  .refine(
    (day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day),
    'is not a day of the calendar',
  )

/** How a rule yields: never, by a decision of the meeting, or at the Chair's discretion. */
export const YIELDS = ['never', 'byDecision', 'chair'] as const

const ruleLineSchema = z
  .strictObject({
    id: z.string(),
    /** The rule's number in the rules of procedure, or null for a norm of the mandate or the treaty. */
    number: z.string().min(1, 'a rule has a number, or null where a mandate states it').nullable(),
    paragraph: z.int().positive().optional(),
    norm: z.string(),
    source: z.string(),
    verified: z.boolean(),
    yields: z.enum(YIELDS),
    terms: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
      .refine(
        (terms) =>
          Object.entries(VOTING_TERMS).every(
            ([name, may]) => terms[name] === undefined || may.includes(String(terms[name])),
          ),
        'a majority, its base or a quorum of which no count is known',
      )
      .optional(),
  })
  .refine(({ id, terms }) => id !== 'quorum' || (terms?.base ?? 'participating') === 'participating', {
    path: ['terms', 'base'],
    message: 'a quorum is of the parties participating',
  })

/** A norm that may object to a request: its number, its terms and how it yields. */
export type RuleLine = z.infer<typeof ruleLineSchema>

/** The titles of whoever presides: a meeting or a committee has a Chair, a conference may have a President. */
export const PRESIDING = ['chair', 'president'] as const
export type Presiding = (typeof PRESIDING)[number]

const bodySchema = z.strictObject({
  noun: z.string(),
  /** The short name in running text. */
  running: z.string(),
  parent: z.string().optional(),
  /** The symbol of its meeting in a year: BWC/MSP/{year}/MX.5. */
  symbol: z.string(),
  /** Experts report to a parent body; parties decide; a committee meets within its parent's session. */
  kind: z.enum(['experts', 'parties', 'committee']),
  /** Who presides over its meetings, by title; a Chair where it does not say. */
  presiding: z.enum(PRESIDING).optional(),
})
export type TreatyBody = z.infer<typeof bodySchema>

const seriesSchema = z.strictObject({
  series: z.string(),
  /** What a document of this series may be; anything where it does not say. */
  kinds: z.array(z.string()).optional(),
  distribution: z.enum(['general', 'limited', 'restricted']),
  /** Languages issued in: all six, the original alone, or those named. */
  languages: z.union([z.literal('all'), z.literal('original'), z.array(z.enum(LANGUAGES))]),
})
export type Series = z.infer<typeof seriesSchema>

const conventionSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  prefix: z.string(),
  timeZone: z.string(),
  /** Invented, for practice: its pages and documents say so. */
  practice: z.boolean().optional(),
  opened: daySchema.nullable(),
  inForce: daySchema.nullable(),
  treaty: z.strictObject({ long: z.string(), short: z.string(), name: z.string(), formal: z.string() }),
  bodies: z.record(z.string(), bodySchema),
  groups: z.record(z.string(), z.strictObject({ noun: z.string(), long: z.string() })),
  organizations: z.record(
    z.string(),
    z.strictObject({ noun: z.string().optional(), state: z.string().optional(), class: z.enum(['un', 'agency']) }),
  ),
  units: z.record(z.string(), z.strictObject({ noun: z.string(), within: z.string(), city: z.string() })),
  posts: z.record(z.string(), z.strictObject({ m: z.string(), f: z.string() })),
  places: z.record(z.string(), z.strictObject({ noun: z.string(), city: z.string() })),
  classes: z.record(z.string(), classSchema),
  /** Guests, the public, groups and the secretariat, as the page of rights tells them. */
  besides: besidesSchema.optional(),
  series: z.array(seriesSchema),
  unEntities: z.string(),
  documentSystem: z.string(),
})

const termsSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  nouns: z.record(z.string(), z.unknown()),
  texts: z.strictObject({
    status: z.enum(['official', 'unofficial', 'retranslation', 'machine']),
    from: z.enum(LANGUAGES).optional(),
    /** Texts in words of our own, read in no document. */
    unofficial: z.array(z.string()).optional(),
    texts: z.record(z.string(), z.string()),
  }),
})

/** A convention: names, parties and signatories by date, groups, bodies, languages, symbols, rules by number. */
export interface Convention extends z.infer<typeof conventionSchema> {
  /** SHA-256 of the convention's data, as a record's header names it. */
  readonly digest: string
  readonly rules: Readonly<Record<string, RuleLine>>
  /** The participation class of each kind of participant. */
  readonly classOfKind: Readonly<Record<string, string>>
  readonly programme: Programme
  readonly nouns: Readonly<Record<string, Noun>>
  readonly texts: Readonly<Record<string, Text>>
  readonly parties: PartiesData
  readonly states: Readonly<Record<string, State>>
}

/** A convention's files as read from disk, by name: convention.json, rules.json, programme.json, parties.json, terms/ar.json …, states.json. */
export type ConventionFiles = Readonly<Record<string, unknown>>

/** Data in objects without a prototype, so that "constructor" names nothing in a convention that does not have it. */
const bare = <T>(data: T): T => {
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map(bare) as T
  const members = Object.entries(data).map(([key, value]) => [key, bare(value)] as const)
  return Object.assign(Object.create(null), Object.fromEntries(members)) as T // the same members
}

/** Builds a convention from its files, or says what is wrong in which file and where. */
export function readConvention(
  files: ConventionFiles,
  digest: string,
): { convention: Convention } | { faults: readonly DataFault[] } {
  const faults: DataFault[] = []
  const take = <T>(file: string, schema: z.ZodType<T>): T | null => {
    if (files[file] === undefined) {
      faults.push({ file, path: '', message: 'the file is missing' })
      return null
    }
    const parsed = schema.safeParse(files[file])
    if (parsed.success) return bare(parsed.data)
    for (const issue of parsed.error.issues) faults.push({ file, path: issue.path.join('.'), message: issue.message })
    return null
  }
  const base = take('convention.json', conventionSchema)
  const lines = take('rules.json', z.strictObject({ rules: z.array(ruleLineSchema) }))
  const programme = take('programme.json', programmeSchema)
  const parties = take('parties.json', partiesSchema)
  const states = take('states.json', statesSchema)
  const terms = LANGUAGES.map((code) => take(`terms/${code}.json`, termsSchema))
  if (!base || !lines || !programme || !parties || !states || terms.includes(null)) return { faults }

  const nouns: Record<string, Noun> = Object.create(null)
  const texts: Record<
    string,
    {
      original: Language
      versions: Partial<Record<Language, { status: VersionStatus; from?: Language; text: string }>>
    }
  > = Object.create(null)
  const ids = new Set(terms.flatMap((one) => Object.keys(one!.nouns)))
  for (const id of ids) {
    const forms: Record<string, unknown> = { id }
    for (const one of terms) {
      const file = `terms/${one!.language}.json`
      const form = one!.nouns[id]
      if (form === undefined) {
        faults.push({ file, path: `nouns.${id}`, message: 'the noun is missing in this language' })
        continue
      }
      const parsed = nounSchemas[one!.language].safeParse(form)
      if (parsed.success) forms[one!.language] = parsed.data
      else
        for (const issue of parsed.error.issues)
          faults.push({ file, path: ['nouns', id, ...issue.path].join('.'), message: issue.message })
    }
    nouns[id] = forms as unknown as Noun // complete, or a fault above stops the reading
  }
  for (const one of terms) {
    const { status, from, unofficial = [], texts: held } = one!.texts
    for (const id of unofficial)
      if (held[id] === undefined)
        faults.push({ file: `terms/${one!.language}.json`, path: 'texts.unofficial', message: `no text ${id}` })
    for (const [id, text] of Object.entries(held)) {
      const entry = (texts[id] ??= { original: programme.original, versions: {} })
      entry.versions[one!.language] = unofficial.includes(id)
        ? { status: 'unofficial', text }
        : { status, ...(from ? { from } : {}), text }
    }
  }
  const rules: Record<string, RuleLine> = Object.create(null)
  lines.rules.forEach((line, at) => {
    if (rules[line.id])
      faults.push({ file: 'rules.json', path: `rules.${at}.id`, message: `the rule ${line.id} stands twice` })
    rules[line.id] = line
  })
  const needNoun = (file: string, path: string, id: string | undefined) => {
    if (id !== undefined && !nouns[id]) faults.push({ file, path, message: `no noun ${id} in terms/` })
  }
  const needRule = (path: string, id: string) => {
    if (!rules[id]) faults.push({ file: 'convention.json', path, message: `no rule ${id} in rules.json` })
  }
  for (const [use, id] of Object.entries(base.treaty)) needNoun('convention.json', `treaty.${use}`, id)
  needNoun('convention.json', 'unEntities', base.unEntities)
  needNoun('convention.json', 'documentSystem', base.documentSystem)
  for (const [id, body] of Object.entries(base.bodies)) {
    needNoun('convention.json', `bodies.${id}.noun`, body.noun)
    needNoun('convention.json', `bodies.${id}.running`, body.running)
    if (body.parent && !base.bodies[body.parent])
      faults.push({ file: 'convention.json', path: `bodies.${id}.parent`, message: `no body ${body.parent}` })
  }
  for (const [id, group] of Object.entries(base.groups)) {
    needNoun('convention.json', `groups.${id}.noun`, group.noun)
    needNoun('convention.json', `groups.${id}.long`, group.long)
  }
  for (const [id, one] of Object.entries(base.organizations)) {
    needNoun('convention.json', `organizations.${id}.noun`, one.noun)
    const state = one.state !== undefined && !states.states.some((state) => state.id === one.state)
    if (state)
      faults.push({
        file: 'convention.json',
        path: `organizations.${id}.state`,
        message: `no ${one.state} in states.json`,
      })
    if (!one.noun && !one.state)
      faults.push({
        file: 'convention.json',
        path: `organizations.${id}`,
        message: 'has neither a noun nor an entry in states.json',
      })
  }
  for (const [id, unit] of Object.entries(base.units))
    for (const key of ['noun', 'within', 'city'] as const) needNoun('convention.json', `units.${id}.${key}`, unit[key])
  for (const [id, post] of Object.entries(base.posts))
    for (const key of ['m', 'f'] as const) needNoun('convention.json', `posts.${id}.${key}`, post[key])
  for (const [id, place] of Object.entries(base.places))
    for (const key of ['noun', 'city'] as const) needNoun('convention.json', `places.${id}.${key}`, place[key])
  for (const [id, one] of Object.entries(base.classes)) {
    needRule(`classes.${id}.rule`, one.rule)
    for (const [right, line] of Object.entries(one.under ?? {})) needRule(`classes.${id}.under.${right}`, line)
  }
  for (const [id, one] of Object.entries(base.besides ?? {})) needRule(`besides.${id}.rule`, one.rule)
  if (base.opened && base.inForce && base.opened > base.inForce)
    faults.push({ file: 'convention.json', path: 'inForce', message: 'in force before it was opened for signature' })
  for (const message of partiesFaults(parties, states.states))
    faults.push({
      file: 'parties.json',
      path: message.split(':')[0] ?? '',
      message: message.slice(message.indexOf(':') + 2),
    })
  for (const [id, history] of Object.entries(parties.groups)) {
    history.forEach((one, at) => {
      if (!base.groups[one.group])
        faults.push({
          file: 'parties.json',
          path: `groups.${id}.${at}.group`,
          message: `no group ${one.group} in convention.json`,
        })
    })
  }
  faults.push(
    ...programmeFaults(programme, { bodies: base.bodies, groups: base.groups, places: base.places, nouns, texts }),
  )
  faults.push(...holderFaults(programme, (state, day) => groupOn(parties, state, day), Object.keys(base.groups)))
  if (faults.length > 0) return { faults }
  const byId = bare(Object.fromEntries(states.states.map((state) => [state.id, state])))
  const classOfKind = bare(Object.fromEntries(Object.entries(base.classes).map(([name, one]) => [one.of, name])))
  return { convention: { ...base, digest, rules, classOfKind, programme, nouns, texts, parties, states: byId } }
}

/** A noun the convention names; a name that does not stand in its data is a fault of the program. */
export function noun(convention: Convention, id: string): Noun {
  const found = convention.nouns[id]
  if (!found) throw new RangeError(`no noun ${id} in the convention's terms`)
  return found
}

/** The participant's name on a day: a State's or an organization's, as valid then. Null for a code the convention does not know. */
export function nameOf(convention: Convention, who: string, day: Day): Noun | null {
  const organization = convention.organizations[who]
  if (organization?.noun) return noun(convention, organization.noun)
  const state = convention.states[organization?.state ?? who]
  return state ? stateNoun(state, day) : null
}

/** The class in which a State or organization takes part on a day. Null for a code the convention does not know. */
export function classOf(convention: Convention, who: string, day: Day): string | null {
  const organization = convention.organizations[who]
  const kind: Status | 'un' | 'agency' | null = organization
    ? organization.class
    : convention.states[who] && convention.states[who].type !== 'organization'
      ? statusOn(convention.parties, who, day)
      : null
  return kind === null ? null : (convention.classOfKind[kind] ?? null)
}

/** The regional group of a State party on a day, or null where none is known; groups are groups of parties. */
export const regionalGroup = (convention: Convention, state: string, day: Day): string | null =>
  statusOn(convention.parties, state, day) === 'party' ? groupOn(convention.parties, state, day) : null
