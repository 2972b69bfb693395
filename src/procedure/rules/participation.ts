import type { ParticipationClass, Right } from '../../treaty/convention.ts'
import { kindOf } from '../acts.ts'
import { documentOf, type Meeting } from '../meeting.ts'
import { classNameOf } from '../participants.ts'
import { objects, rule, type RuleObjection } from '../rule.ts'

/** Is a participant whose class needs the meeting's decision admitted? */
const admitted = (meeting: Meeting, who: string): boolean => meeting.admitted.some((one) => one.who.includes(who))

/** What a class's rule line gives it: the right itself, the right when the Chair invites it, or nothing. Where it is only asked for, it is enough that the class may be invited. */
export const givenTo = (
  { may, ifInvited }: ParticipationClass,
  right: Right,
  asking = false,
): 'yes' | 'leave' | 'no' =>
  may.includes(right) || (asking && ifInvited.includes(right)) ? 'yes' : ifInvited.includes(right) ? 'leave' : 'no'

/** Each class does what its rule gives it: attends, speaks, submits, proposes, decides, and nothing more. */
export const participation = rule('participation', {
  governs: 'all',
  objections: (meeting, { kind, particulars, by }) => {
    const { classes } = meeting.convention
    return (kindOf(kind)?.exercises?.(particulars as never, by) ?? []).flatMap(
      ({ who, right, asking }): RuleObjection[] => {
        const name = classNameOf(meeting, who)
        const own = name === null ? undefined : classes[name]
        if (name === null || own === undefined) return []
        if (own.admittedBy === 'decision' && !admitted(meeting, who))
          return [{ line: own.rule, facts: { who, right, class: name, missing: 'admission' } }]
        const given = givenTo(own, right, asking || (right === 'submit' && meeting.invited.includes(who)))
        if (given === 'yes') return []
        return [
          {
            line: own.rule,
            facts: { who, right, class: name },
            ...(given === 'leave' ? { curedBy: 'chair' as const } : {}),
          },
        ]
      },
    )
  },
})

/** Who is noted in a class is of that class: a signatory is not listed among the parties, an observer not among the States that discuss as parties. */
export const ownClass = rule('ownClass', {
  governs: [
    'register',
    'noteAttendance',
    'grantObserverStatus',
    'grantAgencyStatus',
    'noteParticipation',
    'noteObserverStatements',
  ],
  objections: (meeting, { kind, particulars }) => {
    const { classes } = meeting.convention
    const of = { grantObserverStatus: 'other', grantAgencyStatus: 'agency', noteParticipation: 'party' }[kind]
    const expected = of === undefined ? undefined : Object.keys(classes).find((name) => classes[name]?.of === of)
    const named = typeof particulars.as === 'string' ? particulars.as : expected
    return (particulars.who as readonly string[]).flatMap((who): RuleObjection[] => {
      const name = classNameOf(meeting, who)
      const own = name === null ? undefined : classes[name]
      if (name === null || own === undefined) return []
      const wrong = kind === 'noteObserverStatements' ? own.of === 'party' : named !== undefined && name !== named
      return wrong ? [{ line: own.rule, facts: { who, class: name, as: named ?? 'observer' } }] : []
    })
  },
})

/** Plenary sittings are public unless the meeting decides otherwise; a non-party admitted by a decision attends public sittings alone. */
export const publicSittings = rule('publicSittings', {
  governs: [
    'openSitting',
    'noteParticipation',
    'noteGroupStatement',
    'noteObserverStatements',
    'introduceDocuments',
    'inscribe',
    'giveFloor',
    'requestReply',
  ],
  objections: (meeting, { kind, by, particulars: { who: named, documents, private: closed } }) => {
    if (kind === 'openSitting') return objects(closed === true, { deed: kind })
    const who = kind === 'inscribe' || kind === 'requestReply' ? by : named
    if (!meeting.sittings.at(-1)?.private) return []
    const submitters = Array.isArray(documents)
      ? (documents as readonly string[]).map((one) => documentOf(meeting, one)?.submitter ?? '')
      : []
    const all = Array.isArray(who) ? (who as readonly string[]) : typeof who === 'string' ? [who] : submitters
    return [...new Set(all)]
      .filter((one) => {
        const name = classNameOf(meeting, one)
        return name !== null && !meeting.convention.classes[name]?.may.includes('attendPrivate')
      })
      .map((one) => ({ facts: { who: one } }))
  },
})
