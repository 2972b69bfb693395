import type { Zone } from '../../treaty/clock.ts'
import type { Request } from '../act.ts'
import { canonicalText } from '../digest.ts'
import type { Meeting } from '../meeting.ts'
import { after, recount, ruleOn, type Objection } from '../ruling.ts'
import { THINGS, type Change, type Does, type Import, type Row, type SheetLine } from './row.ts'
import { changesBetween, goneBetween } from './rows.ts'

/** What a line would do: as read, or refused by the rules at its turn. */
export type Foreseen =
  Does | { readonly is: 'refused'; readonly request: Request; readonly objections: readonly Objection[] }

/** A line of a preview. */
export interface PreviewLine extends Omit<SheetLine, 'does' | 'key'> {
  readonly foreseen: Foreseen
  /** What will stand otherwise than it does. */
  readonly changes: readonly Change[]
  /** What a list loses that the line and those with it replace as a whole. */
  readonly gone: readonly Row[]
}

/** What an import would do, line by line, and the requests in the order in which it would make them. */
export interface Preview {
  readonly lines: readonly PreviewLine[]
  readonly steps: readonly { readonly line: number; readonly request: Request }[]
  /** Nothing is wrong and nothing refused, and there is something to do. */
  readonly ready: boolean
}

/** The name of an import: of these cells into the meeting as it stands, so that the same import again doubles nothing, and one after an undo is another. */
export const importId = (cells: readonly (readonly string[])[], { entries }: Meeting): string =>
  canonicalText([[String(entries.length)], ...cells]).slice(0, 16)

/** Plays an import through on a copy of the meeting, at a given time: nothing is done, and every refusal is known with its rules. */
export function preview(meeting: Meeting, lines: readonly SheetLine[], at: string, zone: Zone): Preview {
  let copy = recount(meeting.convention, meeting.symbol, meeting.entries)
  const rank = ({ thing }: SheetLine): number => (thing === null ? -1 : THINGS.indexOf(thing))
  const order = [...lines].sort((a, b) => rank(a) - rank(b) || a.line - b.line)
  const refused = new Map<number, Foreseen>()
  const steps: { line: number; request: Request }[] = []
  for (const { line, does } of order) {
    const before = copy.entries.length
    for (const request of does.is === 'asks' ? does.requests : []) {
      const ruling = ruleOn(copy, request, at)
      if (!ruling.inOrder) {
        refused.set(line, { is: 'refused', request, objections: ruling.objections })
        // What the line would have replaced stays, so that the lines after it are ruled on as they will be.
        if (copy.entries.length > before)
          copy = recount(meeting.convention, meeting.symbol, copy.entries.slice(0, before))
        break
      }
      const { kind, by, hand, particulars } = request
      const act = { sitting: copy.sitting, by, hand, kind, particulars, salt: '' }
      copy = after(copy, { no: copy.entries.length + 1, at, act })
      steps.push({ line, request })
    }
  }
  const changes = changesBetween(meeting, copy, zone)
  const shown = lines.map(({ does, key, ...line }) => ({
    ...line,
    foreseen: refused.get(line.line) ?? does,
    gone:
      does.is === 'asks' && !refused.has(line.line) && (line.thing === 'agendaItem' || line.thing === 'work')
        ? goneBetween(meeting, copy, line.thing, zone)
        : [],
    changes: (does.is === 'asks' || does.is === 'with') && key !== null ? (changes.get(key) ?? []) : [],
  }))
  const wrong = shown.some(({ foreseen }) => foreseen.is === 'wrong' || foreseen.is === 'refused')
  return { lines: shown, steps: steps.filter(({ line }) => !refused.has(line)), ready: !wrong && steps.length > 0 }
}

/** A request performed: the act it became; or what stood against it meanwhile. */
export type Performed =
  | { readonly ok: true; readonly entry: { readonly no: number } }
  | { readonly ok: false; readonly objections: readonly Objection[]; readonly unfit?: string }

/** How an import ended: the acts it made; and the line at which it stopped, because the meeting has changed since the preview. */
export interface Applied {
  readonly acts: readonly number[]
  readonly stopped: { readonly line: number; readonly objections: readonly Objection[]; readonly unfit?: string } | null
}

/** Makes the requests one after the other, and stops at the first that is refused. */
export async function apply(
  steps: Preview['steps'],
  perform: (request: Request) => Promise<Performed>,
): Promise<Applied> {
  const acts: number[] = []
  for (const { line, request } of steps) {
    const done = await perform(request)
    if (!done.ok) return { acts, stopped: { line, ...done } }
    acts.push(done.entry.no)
  }
  return { acts, stopped: null }
}

/** What undoes an import, given the acts it made: each is struck, the last first; what it had struck is asked for anew. */
export function undoOf(
  meeting: Meeting,
  acts: readonly number[],
  { id, hand, reason }: Omit<Import, 'zone'>,
): readonly Request[] {
  return [...acts]
    .sort((a, b) => b - a)
    .flatMap((no): readonly Request[] => {
      const act = meeting.entries[no - 1]?.act
      if (!act || meeting.struck.has(no)) return []
      const mine = { hand, id: `undo-${id}-${no}` }
      if (act.kind !== 'strike') return [{ ...mine, kind: 'strike', by: 'secretariat', particulars: { no, reason } }]
      const before = meeting.entries[Number(act.particulars.no) - 1]?.act
      if (!before) return []
      const { kind, by, particulars, yields, source } = before
      return [{ ...mine, kind, by, particulars, ...(yields ? { yields } : {}), ...(source ? { source } : {}) }]
    })
}
