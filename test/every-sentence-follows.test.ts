import { describe, expect, test } from 'vitest'
import type { Json } from '../src/procedure/act.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import type { RequestsFile } from '../src/record/replay.ts'
import { acts, golden, replayed, sixReports, texts, told } from './golden.ts'

// As drafts, so that a sentence that is only foreseen stands in brackets and is not taken for one that is made.
const base = sixReports(told(golden), 'draft')
const baseTexts = Object.fromEntries(LANGUAGES.map((code) => [code, texts(base[code])]))
const cited = acts(base.en)

/** Paragraphs that no act of the meeting reaches: quoted text of the programme's mandates. */
const QUOTED = ['mandate.CONF.VIII', 'mandate.MSP.2017', 'mandate.GA.72.71']

/** Paragraphs that rest on an act. */
const restingOn = (no: number): string[] =>
  [...cited]
    .filter(([, all]) => all.includes(no))
    .map(([id]) => id)
    .sort()

/** Paragraphs that read otherwise, in any language, or are new or gone, and the acts they rest on after the change; null where the changed meeting is not in order. */
function changedBy(
  file: RequestsFile,
): { readonly ids: string[]; readonly now: ReadonlyMap<string, readonly number[]> } | null {
  const done = replayed(file)
  if (!done.ok) return null
  const reports = sixReports(done.meeting, 'draft')
  const changed = new Set<string>()
  for (const code of LANGUAGES) {
    const now = texts(reports[code])
    for (const [id, text] of baseTexts[code]!) if (now.get(id) !== text) changed.add(id)
    for (const id of now.keys()) if (!baseTexts[code]!.has(id)) changed.add(id)
  }
  return { ids: [...changed].sort(), now: acts(reports.en) }
}

/** The meeting without an act and without all that is out of order without it; the numbers of what was left out. */
function withoutAllThatNeed(at: number): { readonly ids: readonly string[]; readonly left: readonly number[] } {
  const left = [at + 1]
  for (;;) {
    const file = { ...golden, requests: golden.requests.filter((_, index) => !left.includes(index + 1)) }
    const done = replayed(file)
    if (done.ok) return { ids: changedBy(file)!.ids, left }
    left.push(golden.requests.findIndex(({ line }) => line === done.line) + 1)
  }
}

/** Another symbol in the place of one wherever it stands. */
const renamed = (symbol: string): RequestsFile =>
  JSON.parse(
    JSON.stringify(golden).replaceAll(`"${symbol}"`, `"${symbol.replace(/\d+$/, (n) => String(Number(n) + 6))}"`),
  ) as RequestsFile

const without = (at: number): RequestsFile => ({
  ...golden,
  requests: golden.requests.filter((_, index) => index !== at),
})
/** Other rules of procedure than those the data name are applied with the Chair's reason. */
const TOLD = { yields: { openingOrder: 'As the meeting has been told.' } }
const changedAct = (at: number, particulars: { readonly [name: string]: Json }): RequestsFile => ({
  ...golden,
  requests: golden.requests.map((one, index) =>
    index === at
      ? { ...one, request: { ...one.request, particulars, ...(one.request.kind === 'applyRules' ? TOLD : {}) } }
      : one,
  ),
})
const utteredBy = (at: number, by: string): RequestsFile => ({
  ...golden,
  requests: golden.requests.map((one, index) => (index === at ? { ...one, request: { ...one.request, by } } : one)),
})

/** Another value in the place of one: another State, number, gender, date, place, symbol, order. */
function others(value: Json, key: string): Json[] {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1, Math.max(0, value - 1)]
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return ['2018-08-15', '2018-08-17', '2018-11-09', '2019-01-08']
    if (/^BWC\//.test(value)) return [value.replace(/\d+$/, (n) => String(Number(n) + 6)), 'BWC/CONF.VII/3']
    if (/^[A-Z]{3}$/.test(value)) return ['POL', 'MEX', 'FRA', 'HTI', 'CHL'].filter((one) => one !== value)
    if (key === 'gender') return [value === 'm' ? 'f' : 'm']
    if (key === 'title') return [value === 'mr' ? 'ms' : 'mr']
    if (key === 'kind')
      return ['background', 'participants', 'provisionalParticipants', 'agenda'].filter((one) => one !== value)
    if (key === 'role') return ['member', 'secretary'].filter((one) => one !== value)
    if (key === 'post') return ['head', 'politicalAffairsOfficer'].filter((one) => one !== value)
    if (key === 'conference') return ['conference.9']
    if (key === 'original') return ['fr']
    if (
      key === 'unit' ||
      key === 'place' ||
      key === 'status' ||
      key === 'from' ||
      key === 'topic' ||
      key === 'standing' ||
      key === 'body' ||
      key === 'id'
    )
      return []
    if (/^https?:/.test(value)) return ['https://documents.example.org/']
    return [`${value} X`]
  }
  if (Array.isArray(value)) {
    const list = value as readonly Json[]
    const reordered = list.length > 1 ? [[list[1]!, list[0]!, ...list.slice(2)]] : []
    const shorter = list.length > 1 ? [list.slice(1), list.slice(0, -1)] : []
    const one = list
      .slice(0, 3)
      .flatMap((item, index) => others(item, key).map((other) => list.map((kept, at) => (at === index ? other : kept))))
    return [...reordered, ...shorter, ...one]
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as { readonly [name: string]: Json })
    return entries.flatMap(([name, inner]) => others(inner, name).map((other) => ({ ...value, [name]: other })))
  }
  return []
}

/** The versions of a text are changed together: a title is another title in all six languages. */
const allVersions = (value: Json): Json[] => {
  const change = (inner: Json): Json =>
    typeof inner === 'string'
      ? `${inner} Ω`
      : Array.isArray(inner)
        ? (inner.map(change) as Json)
        : inner !== null && typeof inner === 'object'
          ? Object.fromEntries(
              Object.entries(inner as object).map(([key, one]) => [
                key,
                ['text', 'title', 'parts', 'versions'].includes(key) || /^(ar|en|es|fr|ru|zh)$/.test(key)
                  ? change(one as Json)
                  : (one as Json),
              ]),
            )
          : inner
  return [change(value)]
}

const outcomes = golden.requests.map(({ request }, at) => {
  const dropped = changedBy(without(at))
  const variants = Object.entries(request.particulars).flatMap(([name, value]) => {
    const authored = name === 'title' || name === 'paper'
    return [
      ...(authored ? allVersions(value) : []),
      ...(authored ? others(value, name).slice(0, 4) : others(value, name)),
    ].map((other) => ({ name, other, file: changedAct(at, { ...request.particulars, [name]: other }) }))
  })
  const uttered = /^[A-Z]{3}$/.test(request.by)
    ? ['POL', 'MEX', 'HTI'].map((by) => ({ name: 'by', other: by as Json, file: utteredBy(at, by) }))
    : []
  const changed = [...variants, ...uttered].flatMap(({ name, other, file }) => {
    const found = changedBy(file)
    return found === null ? [] : [{ name, other, ...found }]
  })
  const symbol = request.particulars.symbol ?? request.particulars.document
  return {
    no: at + 1,
    kind: request.kind,
    dropped,
    changed,
    closure: dropped === null ? withoutAllThatNeed(at) : null,
    renamed: typeof symbol === 'string' ? changedBy(renamed(symbol)) : null,
  }
})

describe('every sentence follows', () => {
  for (const { no, kind, dropped, changed, closure, renamed } of outcomes) {
    test(`act ${no}, ${kind}: dropped, exactly the paragraphs that cite it change`, () => {
      if (dropped) return expect(dropped.ids).toEqual(restingOn(no))
      // Later acts are not in order without it: without it and them, exactly what cites any of them changes.
      expect(closure!.ids).toEqual([...new Set(closure!.left.flatMap(restingOn))].sort())
    })
    test(`act ${no}, ${kind}: changed, no paragraph changes that does not cite it`, () => {
      for (const { name, other, ids, now } of changed)
        expect(
          ids.filter((id) => !restingOn(no).includes(id) && !now.get(id)?.includes(no)),
          `${name} → ${JSON.stringify(other)?.slice(0, 80)}`,
        ).toEqual([])
    })
    test(`act ${no}, ${kind}: every paragraph that cites it is changed by some change of it`, () => {
      const reached = new Set([
        ...(dropped?.ids ?? []),
        ...(closure?.ids ?? []),
        ...(renamed?.ids ?? []),
        ...changed.flatMap(({ ids }) => ids),
      ])
      expect(restingOn(no).filter((id) => !reached.has(id))).toEqual([])
    })
  }
  test('of paragraphs 4 to 20 none is untouched, and those no change reaches are quoted text', () => {
    const reached = new Set(
      outcomes.flatMap(({ dropped, changed, renamed }) => [
        ...(dropped?.ids ?? []),
        ...(renamed?.ids ?? []),
        ...changed.flatMap(({ ids }) => ids),
      ]),
    )
    expect([...cited.keys()].filter((id) => !reached.has(id))).toEqual(QUOTED)
  })
  test('particulars of most acts can be changed alone', () => {
    expect(
      outcomes.filter(({ changed, dropped }) => changed.length === 0 && dropped === null).map(({ kind }) => kind),
    ).toEqual(ALONE)
  })
  test('the golden paragraphs rest on the acts that a hand-written table names', () => {
    const kinds = (id: string) => [...new Set(cited.get(id)!.map((no) => golden.requests[no - 1]!.request.kind))]
    expect(Object.fromEntries(Object.keys(RESTS_ON).map((id) => [id, kinds(id)]))).toEqual(RESTS_ON)
  })
  test('paragraphs and rows cite acts that exist, in order, none twice', () => {
    for (const [id, all] of cited) {
      expect(
        all.every((no) => no >= 1 && no <= golden.requests.length),
        id,
      ).toBe(true)
      expect([...new Set(all)].sort((a, b) => a - b)).toEqual(all)
    }
  })
})

/** Acts that can be neither dropped nor changed alone: other acts name what they name. (An agenda's items may be named in any order.) */
const ALONE: readonly string[] = [
  'openSitting',
  'adoptAgenda',
  'grantObserverStatus',
  'takeUpItem',
  'tableReport',
  'adoptReport',
]

/** Paragraphs 4 to 20 and the first of annex I, and what each rests on: written by hand from what each of them says. */
const RESTS_ON = {
  convened: ['convene', 'assumeChair'],
  agenda: ['assumeChair', 'submitDocument', 'openSitting', 'proposeAgenda', 'adoptAgenda', 'drawAttention'],
  rules: ['assumeChair', 'adoptAgenda', 'applyRules'],
  secretariat: ['noteSecretariat'],
  parties: ['noteAttendance'],
  signatories: ['noteAttendance'],
  observerStates: ['grantObserverStatus', 'noteAttendance'],
  unEntities: ['noteAttendance'],
  agencies: ['grantAgencyStatus'],
  organizations: ['noteOrganizations'],
  participantsList: ['reserveSymbol'],
  discussion: ['proposeAgenda', 'adoptAgenda', 'takeUpItem'],
  'item.4': [
    'submitDocument',
    'proposeAgenda',
    'takeUpItem',
    'introduceDocuments',
    'noteParticipation',
    'noteGroupStatement',
    'noteObserverStatements',
    'noteViews',
  ],
  basis: ['circulateStatements'],
  chairPaper: ['assumeChair', 'presentChairPaper', 'annexChairPaper'],
  documents: ['annexChairPaper', 'publishDocuments'],
  adoption: ['reserveSymbol', 'openSitting', 'tableReport', 'noteAmendments', 'adoptReport', 'closeMeeting'],
  'chairPaper.1': ['presentChairPaper', 'annexChairPaper'],
}
