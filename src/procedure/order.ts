import { classOf } from '../treaty/convention.ts'
import type { Meeting } from './meeting.ts'
import type { Inscription } from './proceedings.ts'

/** Why a delegation stands where it stands on the list. */
export type OrderReason = 'group' | 'inOrder' | 'observer' | 'moved' | 'swapped' | 'deferred' | 'absent'

const terms = (meeting: Meeting, name: 'first' | 'last'): readonly string[] => {
  const given = meeting.convention.rules.speakingOrder?.terms?.[name]
  return Array.isArray(given) ? given : []
}

/**
 * Where the rules propose that a delegation be called, and why: groups first, then in the order of asking, observers after
 * the parties; or where the Chair, an agreement or its own wish has put it. Who comes first and last stands in the terms of
 * the line `speakingOrder`.
 */
export function orderOf(
  meeting: Meeting,
  { who, group, placed }: Pick<Inscription, 'who' | 'group' | 'placed'>,
): { readonly rank: number; readonly reason: OrderReason } {
  const name = classOf(meeting.convention, who, meeting.convened?.from ?? '')
  const of = meeting.convention.classes[name ?? '']?.of ?? ''
  const rank =
    group !== null && terms(meeting, 'first').includes('group') ? 0 : terms(meeting, 'last').includes(of) ? 2 : 1
  return { rank, reason: placed?.how ?? (rank === 0 ? 'group' : rank === 2 ? 'observer' : 'inOrder') }
}
