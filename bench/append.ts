import type { Request } from '../src/procedure/act.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { emptyMeeting } from '../src/procedure/meeting.ts'
import { after, ruleOn, type Objection } from '../src/procedure/ruling.ts'
import { type Header, lineText, type Line } from '../src/record/chain.ts'
import { freshSalt, hold, perform, type Held, type Recounting } from '../src/record/perform.ts'
import type { Store } from '../src/record/store.ts'
import { onPostgres, onSqlite } from './grounds.ts'
import { figure, median, spread, type Row } from './measure.ts'
import { grown, mix } from './mix.ts'

const ACTS = 5_000
const ROUNDS = 60
const ROUND = 25 // a whole round of the mix, so that every round has every kind
const performing = (store: Store, held: Held<Meeting>, request: Request, rules: typeof ruleOn) =>
  perform<Meeting, Objection>({
    store,
    held,
    request,
    now: () => new Date(),
    salt: freshSalt,
    sitting: ({ sitting }) => sitting,
    ruleOn: rules,
    after,
  })

/** A place to append to, and the peer beside it: nothing but the statement, in tables of the same form, with bytes that are ready. */
export interface Ground {
  readonly name: string
  readonly store: Store
  /** Makes both hold the meeting already, without waiting for the disk at each act. */
  readonly fill: (header: Header, lines: readonly Line[]) => Promise<void>
  readonly insert: (meeting: string, line: Line, text: string, id: string) => Promise<void> | void
  readonly budget: number
}

/** Acts a second through `perform` with the real ruling, one commit an act, beside the bare statement on the same disk. */
export const append = async (): Promise<readonly Row[]> => [
  ...(await onSqlite(measured)),
  ...(await onPostgres(measured)),
]

const measured = async ({ name, store, fill, insert, budget }: Ground): Promise<readonly Row[]> => {
  const { convention, requests } = await mix()
  const { header, lines } = await grown(ACTS)
  await fill(header, lines)
  const recounting: Recounting<Meeting> = { begin: ({ meeting }) => emptyMeeting(convention, meeting), after }
  const held = await hold(store, header.meeting, recounting)
  if (held?.head.no !== ACTS) throw new Error(`the meeting opens at act ${held?.head.no}`)
  const due = requests()
  for (let no = 0; no < ACTS; no++) due.next()
  const ours = Array<number>(ROUNDS).fill(0)
  const theirs = Array<number>(ROUNDS).fill(0)
  let ruling = 0
  const rules: typeof ruleOn = (meeting, request) => {
    const start = performance.now()
    const ruled = ruleOn(meeting, request)
    ruling += performance.now() - start
    return ruled
  }
  for (let no = 0; no < ROUNDS * ROUND; no++) {
    const round = Math.floor(no / ROUND)
    const id = `bench-${no}`
    const request: Request = { ...due.next().value, id }
    const start = performance.now()
    const done = await performing(store, held, request, rules)
    const end = performance.now()
    if (!done.ok) throw new Error(`${request.kind}: ${JSON.stringify(done.objections)}`)
    const text = lineText(done.entry)
    const again = performance.now()
    await insert(header.meeting, done.entry, text, id)
    theirs[round]! += performance.now() - again
    ours[round]! += end - start
  }
  const [, ...ratios] = ours.map((one, at) => (theirs[at] ?? NaN) / one) // the first round warms up
  const added = ours.slice(1).map((one, at) => (1000 * (one - (theirs[at + 1] ?? NaN))) / ROUND)
  const ratio = median(ratios)
  const rate = (figures: readonly number[]) => figure((1000 * ROUND) / median(figures.slice(1)), 'acts/s')
  return [
    {
      what: `append through perform on ${name}, meeting of ${figure(ACTS, 'acts')}`,
      measured: rate(ours),
      peer: `${rate(theirs)}, the bare INSERT`,
      ratio: `${ratio.toFixed(2)} (${spread(ratios)})`,
      budget: `≥ ${budget}`,
      met: ratio >= budget,
    },
    {
      what: '– what perform adds to the statement',
      measured: figure(median(added), 'µs an act'),
      peer: `${figure((1000 * ruling) / (ROUNDS * ROUND), 'µs')} of it the ruling, on average`,
      ratio: '',
      budget: '',
      met: null,
    },
  ]
}
