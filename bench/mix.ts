import { readFileSync } from 'node:fs'
import { completed } from '../src/languages/fixed.ts'
import type { Json, Request } from '../src/procedure/act.ts'
import { emptyMeeting, type Meeting } from '../src/procedure/meeting.ts'
import { after, ruleOn } from '../src/procedure/ruling.ts'
import { canonical, normalized, sha256 } from '../src/record/canonical.ts'
import { FORMAT, seal, type Head, type Header, type Line } from '../src/record/chain.ts'
import { loadConvention } from '../src/record/conventions.ts'
import { readRequests, replay, reproducibleSalt } from '../src/record/replay.ts'

const FILE = new URL('../conventions/bwc/records/2018-mx5.requests.jsonl', import.meta.url)

/** The golden meeting: its convention, and the requests its record is replayed from. */
const golden = async () => {
  const file = readRequests(readFileSync(FILE, 'utf8'))
  if ('message' in file) throw new Error(file.message)
  return { file, convention: await loadConvention(file.convention) }
}

/** The golden meeting's record, whole: every act in order, up to the issue of the report. */
export const goldenRecord = async () => {
  const { file, convention } = await golden()
  const done = replay(file, convention, { completed, now: () => '2018-08-16T08:00:00.000Z', salt: reproducibleSalt })
  if (!done.ok) throw new Error(`line ${done.line} of the golden requests is out of order`)
  return done
}

/** Kinds of the golden record that a meeting may see any number of times; a note of who attends becomes a registration. */
const AGAIN = ['submitDocument', 'reserveSymbol', 'noteAttendance', 'noteSecretariat', 'drawAttention']
  .concat(['noteOrganizations', 'introduceDocuments', 'noteParticipation'])
  .concat(['noteObserverStatements', 'publishDocuments', 'openSitting'])

/** One act of the golden record as it may be made again: another symbol, a further member, a registration. */
const again = (request: Request, round: number, place: number): readonly Request[] => {
  const { kind, particulars } = request
  const paper = (at: number) => `BWC/MSP/2018/MX.5/WP.${100 * round + at + 100}`
  const as = (kind: string, more: { readonly [name: string]: Json } = particulars) => ({
    ...request,
    kind,
    particulars: more,
  })
  if (kind === 'submitDocument' || kind === 'reserveSymbol') {
    const symbol = particulars.kind === 'workingPaper' ? paper(place) : paper(place).replace('WP.', '')
    const of = particulars.kind === 'workingPaper' ? 'workingPaper' : 'background' // of the others a meeting has one each
    return [as(kind, { ...particulars, symbol, kind: of })]
  }
  if (kind === 'noteSecretariat') return [as(kind, { ...particulars, role: 'member' })]
  if (kind === 'noteAttendance') return [as('register')]
  if (kind === 'drawAttention') return [as(kind, { document: paper(PAPERS[0]!) })]
  if (kind === 'introduceDocuments') return [as(kind, { item: 4, documents: PAPERS.slice(0, 3).map(paper) })]
  if (kind === 'openSitting') return [{ ...as('closeSitting', {}), by: 'chair' }, request]
  return [request]
}

/** Where in a round the working papers stand. */
const PAPERS: number[] = []

/**
 * Requests without end that are all in order one after another: the golden record's opening, up to the discussion of the
 * item, and then round after round of those of its acts that may be made again, each as often as the golden record has it.
 */
export const mix = async () => {
  const { file, convention } = await golden()
  const requests = file.requests.map(({ request }) => request)
  const opening = requests.slice(0, requests.findIndex(({ kind }) => kind === 'takeUpItem') + 1)
  const repeated = requests.filter(({ kind }) => AGAIN.includes(kind))
  const order = (kind: string) => (kind === 'drawAttention' || kind === 'introduceDocuments' ? 1 : 0)
  repeated.sort((a, b) => order(a.kind) - order(b.kind)) // a paper is submitted before it is introduced
  PAPERS.push(...repeated.flatMap(({ particulars }, at) => (particulars.kind === 'workingPaper' ? [at] : [])))
  function* endless(): Generator<Request, never> {
    yield* opening
    for (let round = 0; ; round++) for (const [place, one] of repeated.entries()) yield* again(one, round, place)
  }
  const header: Header = {
    format: FORMAT,
    meeting: file.meeting,
    convention: file.convention,
    digest: convention.digest,
  }
  return { convention, header, requests: endless }
}

/** How many acts are ruled on while a record is grown; those further on are of the same rounds, and are only sealed. */
const RULED = 5_000

/** A record of so many acts of the mix, sealed into one chain. */
export const grown = async (count: number): Promise<{ readonly header: Header; readonly lines: readonly Line[] }> => {
  const { convention, header, requests } = await mix()
  let meeting: Meeting = emptyMeeting(convention, header.meeting)
  const headerHash = sha256(canonical(header))
  let head: Head = { no: 0, hash: headerHash }
  const lines: Line[] = []
  for (const request of requests()) {
    if (lines.length === count) break
    const asked = normalized(request)
    const ruling = lines.length < RULED ? ruleOn(meeting, asked) : null
    if (ruling?.inOrder === false) throw new Error(`${request.kind}: ${JSON.stringify(ruling.objections)}`)
    const no = lines.length + 1
    const line = seal(
      { ...asked, sitting: meeting.sitting },
      head,
      '2018-08-16T08:00:00.000Z',
      reproducibleSalt(no, headerHash),
    )
    lines.push(line)
    meeting = after(meeting, line)
    head = line
  }
  return { header, lines }
}
