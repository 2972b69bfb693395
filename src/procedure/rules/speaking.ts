import type { ParticipationClass, RuleLine } from '../../treaty/convention.ts'
import { nextSpeaker, limitFor, repliesOf, replyTerm } from '../floor.ts'
import { classNameOf, groupToday } from '../participants.ts'
import { listOf } from '../speakers.ts'
import { objects, rule, term, termList, type RuleObjection } from '../rule.ts'
import type { Meeting } from '../meeting.ts'
import { mayEnd, spokenTo } from './order.ts'

/** Speakers are called in the order in which they asked, groups before delegations and observers after the parties, replies too in the order in which they were asked for, and one delegation for a group and an item; the Chair may call otherwise and says why. */
export const speakingOrder = rule('speakingOrder', {
  governs: ['giveFloor', 'inscribe'],
  objections: (meeting, { kind, by, particulars: { who, as, group, item } }) => {
    if (kind === 'inscribe') {
      if (group === undefined || groupToday(meeting, by) !== group) return []
      const other = listOf(meeting, Number(item)).find((one) => one.group === group)
      if (other !== undefined) return objects(other.who !== by, { who: by, first: other.who, why: 'group' })
      return spokeFor(meeting, { who: by, group, item: Number(item) })
    }
    if (as === 'reply') {
      const asked = meeting.replies[0]
      return objects(asked !== undefined && asked.who !== who, { who: String(who), first: asked?.who ?? '' })
    }
    if (as !== 'national' && as !== 'group') return []
    const under = typeof item === 'number' ? item : meeting.item
    const first = nextSpeaker(meeting, under)
    const turn = objects(first !== null && (first.who !== who || first.group !== (group ?? null)), {
      who: String(who),
      first: first?.who ?? '',
    })
    const listed = under !== null && listOf(meeting, under).some((one) => one.who === who && one.group === group)
    return as === 'national' || listed
      ? turn
      : [...turn, ...spokeFor(meeting, { who: String(who), group: String(group), item: under ?? 0 })]
  },
})

/** Another State has already spoken under an item for the group that somebody would speak for; whoever the Chair let onto the list besides is called from there. */
const spokeFor = (
  { groupStatements }: Meeting,
  { who, group, item }: { readonly who: string; readonly group: unknown; readonly item: number },
): readonly RuleObjection[] => {
  const other = groupStatements.find((one) => one.item === item && one.group === group)
  return objects(
    other !== undefined && !groupStatements.some((one) => one.item === item && one.group === group && one.who === who),
    { who, first: other?.who ?? '', why: 'spoke' },
  )
}

/** Speakers keep to the item under discussion. */
export const relevance = rule('relevance', {
  governs: ['giveFloor'],
  objections: ({ item: current }, { particulars: { as, item } }) =>
    objects((as === 'national' || as === 'group') && typeof item === 'number' && item !== current, {
      item: Number(item ?? 0),
      current: current ?? 0,
    }),
})

/** Nobody is given more time than the meeting allows each speaker; on the Chair's proposal to limit speeches so many speak for it and so many against. */
export const timeLimits = rule('timeLimits', {
  governs: ['giveFloor'],
  objections: (meeting, { particulars }, line) => {
    const { who, as, seconds } = particulars
    const spoken = spokenTo(meeting, particulars, 'limitSpeeches', {
      for: term(line, 'for', 2),
      against: term(line, 'against', 2),
    })
    if (spoken.length > 0) return spoken
    const limit = meeting.limits === null ? null : limitFor(meeting, String(who), String(as))
    return objects(typeof seconds === 'number' && limit !== null && seconds > limit, {
      who: String(who),
      seconds: Number(seconds ?? 0),
      limit: limit ?? 0,
    })
  },
})

/** Where the meeting has limited interventions, a delegation speaks to an item no more often than that. */
export const interventions = rule('interventions', {
  governs: ['giveFloor'],
  objections: (meeting, { particulars: { who, as, item } }) => {
    const allowed = meeting.limits?.interventions ?? null
    if (as !== 'national' || allowed === null) return []
    const under = item ?? meeting.item
    const made = meeting.statements.filter((one) => one.who === who && one.as === 'national' && one.item === under)
    return objects(made.length >= allowed, { who: String(who), number: allowed })
  },
})

/** Once the list of speakers is closed, nobody is added to it. */
export const listOfSpeakers = rule('listOfSpeakers', {
  governs: ['inscribe', 'giveFloor'],
  objections: (meeting, { kind, by, particulars: { who, as, group, item } }) => {
    const under = Number(item ?? meeting.item ?? 0)
    if (meeting.lists.get(under)?.closed == null) return []
    if (kind === 'inscribe') return [{ facts: { who: by, item: under } }]
    if (as !== 'national' && as !== 'group') return []
    const listed = listOf(meeting, under).some((one) => one.who === who && one.group === (group ?? null))
    return objects(!listed, { who: String(who), item: under })
  },
})

/** Names are taken for a list until its deadline. */
export const inscriptionDeadline = rule('inscriptionDeadline', {
  governs: ['inscribe'],
  objections: ({ lists }, { by, particulars: { item } }, _line, at) => {
    const deadline = lists.get(Number(item))?.deadline ?? null
    return objects(deadline !== null && at !== '' && Date.parse(at) > Date.parse(deadline), {
      who: by,
      item: Number(item),
      deadline: deadline ?? '',
    })
  },
})

/** Does a class have the right of reply? Every class where the line names none. */
export const mayReply = (line: RuleLine | undefined, { of }: Pick<ParticipationClass, 'of'>): boolean => {
  const classes = termList(line, 'classes')
  return classes.length === 0 || classes.includes(of)
}

/** Replies are granted at the end of the sitting or the consideration of the item, so many to a delegation and a sitting and so long, to States; a sitting at which some still wait is not closed. */
export const rightOfReply = rule('rightOfReply', {
  governs: ['requestReply', 'giveFloor', 'closeSitting'],
  objections: (meeting, { kind, by, particulars }, line) => {
    if (kind === 'closeSitting') {
      const number = meeting.replies.length
      return objects(number > 0 && !mayEnd(meeting), { number, why: 'waiting' })
    }
    if (kind === 'giveFloor' && particulars.as !== 'reply') return []
    const who = kind === 'giveFloor' ? String(particulars.who) : by
    const name = classNameOf(meeting, who)
    const own = meeting.convention.classes[name ?? '']
    const number = term(line, 'number', 2)
    if (own && !mayReply(line, own)) return [{ facts: { who, class: name ?? '', why: 'class' } }]
    if (repliesOf(meeting, who).length >= number) return [{ facts: { who, number, why: 'number' } }]
    const limit = meeting.limits?.seconds.reply === undefined ? (replyTerm(meeting, who) ?? Infinity) : Infinity
    const seconds = Number(particulars.seconds ?? 0)
    if (kind === 'giveFloor' && seconds > limit) return [{ facts: { who, seconds, limit, why: 'seconds' } }]
    const waiting = meeting.item === null ? [] : listOf(meeting, meeting.item)
    return objects(kind === 'giveFloor' && line?.terms?.atEnd === true && waiting.length > 0, {
      who,
      number: waiting.length,
      why: 'atEnd',
    })
  },
})
