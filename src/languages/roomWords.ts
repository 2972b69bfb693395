import type { Deed } from '../procedure/acts.ts'
import type { Facts, ImpedimentCode } from '../procedure/kind.ts'
import type { MotionName } from '../procedure/proceedings.ts'
import type { RuleName } from '../procedure/ruling.ts'

/** Acts, impediments and rules of what goes on in the room, by `satisfies`: the rest of them stand in a language's `labels.ts` (acts) and `refusals.ts`, which ask for both. */
export interface RoomWords {
  readonly deeds: Partial<{ readonly [D in Deed]: string }>
  /** Motions, as a sentence names them: "the motion to close the debate". */
  readonly motions: { readonly [M in MotionName]: string }
  /** Which side a speaker on a motion takes, as a sentence says it: "in favour". */
  readonly sides: { readonly for: string; readonly against: string }
  readonly impediments: Partial<{ readonly [I in ImpedimentCode]: (facts: Facts) => string }>
  readonly rules: Partial<{ readonly [R in RuleName]: (facts: Facts) => string }>
}
