import type { Limits } from '../../procedure/proceedings.ts'
import { desk, pair, type Shown } from './shown.ts'

/** What a limit on speeches is for: a capacity, or a class of participation. */
export function limitName(shown: Shown, of: string): string {
  const words = desk(shown)
  const own = shown.meeting.convention.classes[of]
  if (own) return shown.reader.words.classes[own.of]
  if (of === 'national' || of === 'group') return words.capacities[of]
  return Object.hasOwn(words.floor.as, of) ? words.floor.as[of as keyof typeof words.floor.as] : of
}

/** Limits on speeches in a row: how long, for each capacity or class, and how often. */
export const limitsText = (shown: Shown, { seconds, interventions }: Omit<Limits, 'act'>): string =>
  [
    ...Object.entries(seconds).map(([of, length]) => pair(shown, limitName(shown, of), desk(shown).time(length))),
    ...(interventions === null ? [] : [desk(shown).sitting.interventions(interventions)]),
  ].join(' · ')
