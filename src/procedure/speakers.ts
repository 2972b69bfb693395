import { z } from 'zod'
import { canonicalText } from './digest.ts'
import { act, cannot, symbol, time } from './kind.ts'
import { documentOf, type Builder, type Meeting } from './meeting.ts'
import { orderOf } from './order.ts'
import { groupToday } from './participants.ts'
import type { Inscription } from './proceedings.ts'

const item = z.int().positive()
const inscription = z.int().positive()

const onAgenda = (meeting: Meeting, no: number) => {
  const agenda = meeting.agenda ?? meeting.proposedAgenda
  return !agenda?.items.some((one) => one.no === no) && cannot('noSuchItem', { item: no })
}

/** The inscription that an act made, while it stands on a list. */
export const inscriptionOf = (meeting: Meeting, no: number): Inscription | undefined =>
  meeting.inscriptions.find(({ act }) => act === no)

/** The list of speakers under an item, in the order in which they are to be called. */
export const listOf = (meeting: Meeting, item: number): readonly Inscription[] =>
  meeting.inscriptions.filter((one) => one.item === item)

/** The digest of a list as it stands: what closing it names. */
export const listDigest = (meeting: Meeting, item: number): string =>
  canonicalText(listOf(meeting, item).map(({ act, who, group }) => [String(act), who, group ?? '-']))

const missing = (meeting: Meeting, no: number) =>
  inscriptionOf(meeting, no) === undefined && cannot('notInscribed', { no })

/** The secretariat or the Chair opens a list of speakers for an item, also ahead of the sitting, until a deadline where one is set; while it is open the Chair sets another deadline, or lifts it. */
export const openList = act('openList', {
  by: ['chair', 'secretariat'],
  particulars: z.strictObject({ item, deadline: time.optional() }),
  impediment: (meeting, { item, deadline }, { by }) => {
    if (!meeting.convened) return cannot('notConvened')
    const list = meeting.lists.get(item)
    if (!list) return onAgenda(meeting, item)
    if (list.closed !== null) return cannot('listClosed', { item })
    return (by !== 'chair' || list.deadline === (deadline ?? null)) && cannot('listOpen', { item })
  },
  effect: (meeting, { item, deadline }, { no }) => {
    meeting.lists.set(item, { act: no, deadline: deadline ?? null, closed: null })
  },
})

/** A delegation asks for the floor under an item: it is inscribed on the list, for itself or on behalf of its group. */
export const inscribe = act('inscribe', {
  by: ['delegation'],
  particulars: z.strictObject({ item, group: z.string().optional(), document: symbol.optional() }),
  exercises: (_, by) => [{ who: by, right: 'speak', asking: true }],
  impediment: (meeting, { item, group, document }, { by }) => {
    if (!meeting.convened) return cannot('notConvened')
    if (meeting.closing) return cannot('meetingClosed')
    if (group !== undefined && !meeting.convention.groups[group]) return cannot('unknownGroup', { group })
    if (group !== undefined && groupToday(meeting, by) !== group) return cannot('notOfTheGroup', { who: by, group })
    if (document !== undefined && documentOf(meeting, document)?.submitter !== by)
      return cannot('noSuchDocument', { document })
    const again = listOf(meeting, item).some((one) => one.who === by && one.group === (group ?? null))
    return again ? cannot('alreadyInscribed', { who: by, item }) : onAgenda(meeting, item)
  },
  effect: (meeting, { item, group, document }, { no, by }) => {
    if (!meeting.lists.has(item)) meeting.lists.set(item, { act: no, deadline: null, closed: null })
    const one = { act: no, who: by, item, group: group ?? null, document: document ?? null, placed: null }
    const { rank } = orderOf(meeting, one)
    const next = listOf(meeting, item).find((other) => other.rank > rank)
    enlist(meeting, one, next)
  },
})

/** Puts an inscription before another one, or at the end of its list. Whoever is called out of the turn of its rank stands among the places of those it is put between. */
function enlist(meeting: Builder, one: Omit<Inscription, 'rank'>, next?: Inscription): void {
  const list = listOf(meeting, one.item)
  const ahead = next ? list[list.indexOf(next) - 1] : list.at(-1)
  const rank = Math.min(Math.max(orderOf(meeting, one).rank, ahead?.rank ?? 0), next?.rank ?? Infinity)
  const at = next ? meeting.inscriptions.indexOf(next) : meeting.inscriptions.length
  meeting.inscriptions.splice(at, 0, { ...one, rank })
}

/** A delegation takes its name off the list. */
export const withdrawInscription = act('withdrawInscription', {
  by: ['delegation'],
  particulars: z.strictObject({ inscription }),
  impediment: (meeting, { inscription }, { by }) =>
    missing(meeting, inscription) ||
    (inscriptionOf(meeting, inscription)?.who !== by && cannot('notYours', { deed: 'withdrawInscription', by })),
  effect: (meeting, { inscription }) => remove(meeting, inscription),
})

/** Takes an inscription off its list. */
export function remove(meeting: Builder, no: number): void {
  const at = meeting.inscriptions.findIndex(({ act }) => act === no)
  if (at >= 0) meeting.inscriptions.splice(at, 1)
}

type Placed = NonNullable<Inscription['placed']>

/** Puts a delegation that will speak later behind everybody on the list. */
function behind(meeting: Builder, no: number, how: 'deferred' | 'absent'): void {
  const one = inscriptionOf(meeting, no)
  if (!one) return
  remove(meeting, no)
  enlist(meeting, { ...one, placed: { how, reason: null } })
}

/** The Chair moves a delegation on the list, before another one or to its end, and gives the reason. */
export const moveInscription = act('moveInscription', {
  by: ['chair'],
  particulars: z.strictObject({
    inscription,
    before: inscription.optional(),
    reason: z.string().trim().min(1).max(2_000),
  }),
  impediment: (meeting, { inscription, before }) =>
    missing(meeting, inscription) ||
    (before !== undefined &&
      (missing(meeting, before) ||
        ((before === inscription ||
          inscriptionOf(meeting, before)?.item !== inscriptionOf(meeting, inscription)?.item) &&
          cannot('notInscribed', { no: before })))),
  effect: (meeting, { inscription, before, reason }) => {
    const one = inscriptionOf(meeting, inscription)
    if (!one) return
    remove(meeting, inscription)
    const next = before === undefined ? undefined : inscriptionOf(meeting, before)
    enlist(meeting, { ...one, placed: { how: 'moved', reason } }, next)
  },
})

/** Two delegations exchange their places on the list, as they have agreed. */
export const swapInscriptions = act('swapInscriptions', {
  by: ['secretariat', 'chair'],
  particulars: z.strictObject({ one: inscription, other: inscription }),
  impediment: (meeting, { one, other }) =>
    missing(meeting, one) ||
    missing(meeting, other) ||
    ((one === other || inscriptionOf(meeting, one)?.item !== inscriptionOf(meeting, other)?.item) &&
      cannot('notInscribed', { no: other })),
  effect: (meeting, { one, other }) => {
    const at = meeting.inscriptions.findIndex(({ act }) => act === one)
    const its = meeting.inscriptions.findIndex(({ act }) => act === other)
    const placed: Placed = { how: 'swapped', reason: null }
    const [first, second] = [meeting.inscriptions[at]!, meeting.inscriptions[its]!]
    meeting.inscriptions[at] = { ...second, rank: first.rank, placed }
    meeting.inscriptions[its] = { ...first, rank: second.rank, placed }
  },
})

/** A delegation asks to speak later: it goes to the end of the list. */
export const deferInscription = act('deferInscription', {
  by: ['delegation', 'chair'],
  particulars: z.strictObject({ inscription }),
  impediment: (meeting, { inscription }, { by }) =>
    missing(meeting, inscription) ||
    (by !== 'chair' &&
      inscriptionOf(meeting, inscription)?.who !== by &&
      cannot('notYours', { deed: 'deferInscription', by })),
  effect: (meeting, { inscription }) => behind(meeting, inscription, 'deferred'),
})

/** A delegation that was called is not in the room: it goes to the end of the list. */
export const skipAbsent = act('skipAbsent', {
  by: ['chair', 'secretariat'],
  particulars: z.strictObject({ inscription }),
  impediment: (meeting, { inscription }) =>
    meeting.sitting === 0 ? cannot('noSitting') : missing(meeting, inscription),
  effect: (meeting, { inscription }) => behind(meeting, inscription, 'absent'),
})

/** The Chair, having announced the list, closes it: the list as it stands, named by its digest. */
export const closeList = act('closeList', {
  by: ['chair'],
  particulars: z.strictObject({ item, digest: z.string() }),
  impediment: (meeting, { item, digest }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    const list = meeting.lists.get(item)
    if (!list) return cannot('noList', { item })
    if (list.closed !== null) return cannot('listClosed', { item })
    return listDigest(meeting, item) !== digest && cannot('listChanged', { item })
  },
  effect: (meeting, { item }, { no }) => {
    const list = meeting.lists.get(item)
    if (list) meeting.lists.set(item, { ...list, closed: no })
  },
})

/** The Chair reopens a list of speakers, until another deadline where one is set. */
export const reopenList = act('reopenList', {
  by: ['chair'],
  particulars: z.strictObject({ item, deadline: time.optional() }),
  impediment: (meeting, { item }) => {
    if (meeting.sitting === 0) return cannot('noSitting')
    const list = meeting.lists.get(item)
    return list ? list.closed === null && cannot('listOpen', { item }) : cannot('noList', { item })
  },
  effect: (meeting, { item, deadline }) => {
    const list = meeting.lists.get(item)
    if (list) meeting.lists.set(item, { ...list, deadline: deadline ?? null, closed: null })
  },
})
