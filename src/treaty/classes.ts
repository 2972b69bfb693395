import { z } from 'zod'

/** What a participant may do in a meeting. A class's rights stand in the convention's rule lines and nowhere else. */
export const RIGHTS = [
  'attend',
  'attendPrivate',
  'speak',
  'submit',
  /** Papers handed to the participants that are no documents of the meeting. */
  'distribute',
  'receive',
  'propose',
  'decide',
  /** Material of one's own, set out at the tables. */
  'display',
] as const
export type Right = (typeof RIGHTS)[number]

/** Under what condition a right is had: on matters of one's competence, where one services the body, in an informal segment alone, at one's own cost in a place set aside. */
export const CONDITIONS = ['competence', 'bodiesServiced', 'informalSegment', 'ownCost'] as const
export type Condition = (typeof CONDITIONS)[number]

export const classSchema = z.strictObject({
  /** The rule line that gives this class its rights. */
  rule: z.string(),
  /** States by their status under the treaty, organizations by their kind. */
  of: z.enum(['party', 'signatory', 'other', 'un', 'agency', 'organization']),
  may: z.array(z.enum(RIGHTS)),
  /** What it may do when the Chair invites it. */
  ifInvited: z.array(z.enum(RIGHTS)),
  /** What it is given when it asks. */
  onRequest: z.array(z.enum(RIGHTS)).optional(),
  /** The condition of a right; of a right that is not given it says where the class has it nevertheless, outside the record. */
  conditions: z.partialRecord(z.enum(RIGHTS), z.enum(CONDITIONS)).optional(),
  /** The line that says so of a right, where it is not the class's own. */
  under: z.partialRecord(z.enum(RIGHTS), z.string()).optional(),
  /** Admitted by a decision of the meeting: the kind of act that takes it. */
  admittedBy: z.enum(['decision', 'entitlement', 'notice']),
})

/** A participation class: States parties, signatories, observer States, United Nations entities, observer agencies, organizations. */
export type ParticipationClass = z.infer<typeof classSchema>

/** Who is in the room, or follows from outside it, without being of a class: no act is uttered as theirs. */
export const BESIDES = ['guest', 'public', 'group', 'secretariat'] as const
export type Beside = (typeof BESIDES)[number]

/** How somebody who is of no class has a right. */
export const WAYS = [
  'yes',
  'leave',
  'invited',
  'arranged',
  'accredited',
  'publicAlone',
  'throughMembers',
  'mandated',
  'draftsForChair',
  'notApplicable',
] as const
export type Way = (typeof WAYS)[number]

export const besidesSchema = z.partialRecord(
  z.enum(BESIDES),
  z.strictObject({
    /** The rule line, or the line of practice, that says so. */
    rule: z.string(),
    /** What it does not name is not given. */
    gives: z.partialRecord(z.enum(RIGHTS), z.enum(WAYS)),
  }),
)
