import type { Meeting } from '../procedure/meeting.ts'

/** Which annexes the report has, in their order. */
export const annexesOf = (meeting: Meeting): readonly ('chairPaper' | 'documents')[] => [
  ...(meeting.chairPaper?.annexed ? (['chairPaper'] as const) : []),
  ...(meeting.documents.length > 0 ? (['documents'] as const) : []),
]

/** The number of an annex; null where the report has that one alone. */
export function annexNumber(meeting: Meeting, annex: 'chairPaper' | 'documents'): number | null {
  const all = annexesOf(meeting)
  return all.length < 2 ? null : all.indexOf(annex) + 1
}
