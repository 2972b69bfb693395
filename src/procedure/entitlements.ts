import type { Condition } from '../treaty/classes.ts'
import type { Convention, ParticipationClass, Right } from '../treaty/convention.ts'
import { ACTS, kindOf, type Deed } from './acts.ts'
import { CAPACITIES, type Capacity } from './proceedings.ts'
import { givenTo, publicSittings } from './rules/participation.ts'
import { explanations } from './rules/decisions.ts'
import { mayReply, rightOfReply } from './rules/speaking.ts'

/** In what kind of sitting something is done. */
export const SITTINGS = ['public', 'private'] as const
export type SittingKind = (typeof SITTINGS)[number]

/** What a class may do: as of right, when it asks, with the Chair's leave, or not; whether only once the meeting has admitted it, or on notice; on what condition; and the rule lines that say so. */
export interface Entitlement {
  readonly answer: 'yes' | 'request' | 'leave' | 'no'
  readonly after: 'decision' | 'notice' | null
  /** With 'no': where the class has it nevertheless, by hand and outside the record. */
  readonly condition: Condition | null
  readonly rules: readonly string[]
}

/** Something one may do in a meeting: a right that is no act, or a deed; the floor is given in a capacity. By class, at a public and at a private sitting. */
export interface Entitled {
  readonly right: Right
  readonly deed: Deed | null
  readonly as: Capacity | null
  readonly classes: { readonly [name: string]: { readonly [S in SittingKind]: Entitlement } }
}

/** Rights that nobody exercises by an act: coming in, receiving documents, handing papers to the participants, and setting out material. */
const WITHOUT_ACT: readonly Right[] = ['attend', 'receive', 'distribute', 'display']

/** Somebody of whatever class, in whose name a deed's rights are asked for. */
const ANYBODY = 'ANYBODY'

/** What a deed exercises when a delegation utters it; the particulars matter to the floor alone, which is given in a capacity. */
const exercised = (deed: Deed, particulars: { readonly [name: string]: string } = {}) =>
  kindOf(deed)
    ?.exercises?.(particulars as never, ANYBODY)
    .find(({ who }) => who === ANYBODY) ?? null

/** The deeds a delegation may utter, in the order of the register. */
const UTTERED = (Object.keys(ACTS) as readonly Deed[]).filter((deed) => kindOf(deed)?.by.includes('delegation'))

/** The deeds that take back what a delegation itself has done, or put it off: whoever did the one may do the other. */
export const OF_ONES_OWN: readonly Deed[] = UTTERED.filter((deed) => exercised(deed) === null)

interface Doing {
  readonly right: Right
  readonly deed: Deed | null
  readonly as: Capacity | null
  readonly asking: boolean
}

const DOINGS: readonly Doing[] = [
  ...WITHOUT_ACT.map((right) => ({ right, deed: null, as: null, asking: false })),
  ...UTTERED.flatMap((deed): readonly Doing[] => {
    const found = exercised(deed)
    return found ? [{ right: found.right, deed, as: null, asking: found.asking ?? false }] : []
  }),
  ...CAPACITIES.flatMap((as): readonly Doing[] => {
    const found = exercised('giveFloor', { who: ANYBODY, as })
    return found ? [{ right: found.right, deed: 'giveFloor', as, asking: false }] : []
  }),
]

/** What a convention's rules give a class: the participation rule first, then those that look at the class besides. Groups are groups of parties. */
function entitlement(
  { rules }: Convention,
  own: ParticipationClass,
  { right, deed, as, asking }: Doing,
  sitting: SittingKind,
): Entitlement {
  const after = own.admittedBy === 'entitlement' ? null : own.admittedBy
  const says = (of: Right): string => own.under?.[of] ?? own.rule
  const no = (rule: string, condition: Condition | null = null): Entitlement => ({
    answer: 'no',
    after: null,
    condition,
    rules: [rule],
  })
  const given = givenTo(own, right, asking)
  if (as === 'group' && own.of !== 'party') return no(own.rule)
  if (given === 'no') {
    const elsewhere = sitting === 'public' && (deed === null || as === 'national') && own.conditions?.[right]
    return elsewhere ? no(says(right), elsewhere) : no(own.rule)
  }
  const outside = sitting === 'private' && !own.may.includes('attendPrivate')
  if (outside && right === 'attend' && own.conditions?.attendPrivate)
    return no(says('attendPrivate'), own.conditions.attendPrivate)
  if (outside && (right === 'attend' || publicSittings.governs.includes(deed ?? ''))) return no(publicSittings.name)
  if (as === 'explanation' && own.of !== 'party') return no(explanations.name)
  const reply = rules[rightOfReply.name]
  if ((deed !== 'requestReply' && as !== 'reply') || mayReply(reply, own))
    return {
      answer: given === 'yes' && own.onRequest?.includes(right) ? 'request' : given,
      after,
      condition: own.conditions?.[right] ?? null,
      rules: [says(right)],
    }
  return reply?.yields === 'chair'
    ? { answer: 'leave', after, condition: null, rules: [...(given === 'leave' ? [own.rule] : []), reply.id] }
    : no(rightOfReply.name)
}

/** Who may do what in a convention's meetings: everything a participant may do, by class and kind of sitting, as its rules give it. */
export const entitlements = (convention: Convention): readonly Entitled[] =>
  DOINGS.map((doing) => ({
    right: doing.right,
    deed: doing.deed,
    as: doing.as,
    classes: Object.fromEntries(
      Object.entries(convention.classes).map(([name, own]) => [
        name,
        {
          public: entitlement(convention, own, doing, 'public'),
          private: entitlement(convention, own, doing, 'private'),
        },
      ]),
    ),
  }))
