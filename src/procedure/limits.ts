import { z } from 'zod'
import { cannot } from './kind.ts'
import type { Meeting } from './meeting.ts'
import { CAPACITIES, type Limits } from './proceedings.ts'

/** Seconds for a speech, by capacity (national, group, reply) or class of participation. */
export const seconds = z.record(z.string(), z.int().positive().max(86_400))

/** How often a delegation may speak to an item. */
export const interventions = z.int().positive().max(100)

/** A limit is for a capacity or for a class of the convention. */
export function unknownLimit({ convention }: Meeting, seconds: Limits['seconds']) {
  const strange = Object.keys(seconds).find(
    (of) => !(CAPACITIES as readonly string[]).includes(of) && !convention.classes[of],
  )
  return strange !== undefined && cannot('unknownClass', { class: strange })
}
