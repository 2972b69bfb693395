import { emptyMeeting, type Meeting } from '../procedure/meeting.ts'
import { after, audienceOf, bodyFault, recount, unknownIn } from '../procedure/ruling.ts'
import { sees, type Audience } from '../procedure/act.ts'
import type { Head, Line, MeetingRecord } from './chain.ts'
import { erase, withhold } from './chain.ts'
import { CONVENTIONS, ConventionFault, loadConvention } from './conventions.ts'

/** A meeting opened from its record: recounted, with the record's head; `differs`: the convention's data is not what the header names. */
export interface Opened {
  readonly meeting: Meeting
  readonly record: MeetingRecord
  readonly head: Head
  readonly differs: boolean
}

/** Recounts the meeting of a proved record; says so where its convention is not known or an act is none this program can read. */
export async function openMeeting(
  record: MeetingRecord,
  folders: readonly string[] = [CONVENTIONS],
): Promise<Opened | { readonly fault: string }> {
  const { header, headerHash, lines } = record
  for (const { no, act } of lines) {
    const wrong = act ? bodyFault(act) : null
    if (wrong !== null) return { fault: `line ${no} (act ${no}): ${wrong}` }
  }
  try {
    const convention = await loadConvention(header.convention, folders)
    const last = lines.at(-1)
    let meeting: Meeting = emptyMeeting(convention, header.meeting)
    for (const line of lines) {
      const unknown = line.act ? unknownIn(meeting, line.act) : null
      if (unknown) {
        const what = `${unknown.impediment} ${Object.values(unknown.facts).join(', ')}`
        return {
          fault: `line ${line.no} (act ${line.no}): ${line.act?.kind} names what the convention ${header.convention} does not hold: ${what}`,
        }
      }
      meeting = after(meeting, line)
    }
    return {
      meeting,
      record,
      head: { no: last?.no ?? 0, hash: last?.hash ?? headerHash },
      differs: convention.digest !== header.digest,
    }
  } catch (error) {
    if (error instanceof ConventionFault) return { fault: error.message }
    throw error
  }
}

/** The meeting as an audience may have it: recounted from the same record, with the acts beyond it withheld and texts kept apart taken out. */
export function seenBy({ meeting, record, head, differs }: Opened, audience: Audience): Opened {
  const lines: readonly Line[] = withhold(record.lines, (line) => sees(audience, audienceOf(meeting, line))).map(
    (line) => (audience === 'podium' ? line : erase(line)),
  )
  return { meeting: recount(meeting.convention, meeting.symbol, lines), record: { ...record, lines }, head, differs }
}
