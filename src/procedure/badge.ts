import type { Audience, Entry } from './act.ts'
import type { Meeting } from './meeting.ts'
import { classNameOf } from './participants.ts'

/** In which capacities somebody is admitted to a meeting. */
export const CAPACITIES = ['chair', 'secretariat', 'delegation', 'organization'] as const
export type Capacity = (typeof CAPACITIES)[number]

/** The admission of one person in one capacity to one meeting: its number there, and for whom, where it is a delegation or an organization. */
export interface Badge {
  readonly no: string
  readonly meeting: string
  readonly capacity: Capacity
  /** A delegation's code, or an organization's name; null for Chair and secretariat. */
  readonly who: string | null
}

/** Does the bearer of a delegation's badge preside now: by the badge that the record names, and as a representative of the State whose representative was designated? */
export function presides({ symbol, presiding, acting, chair }: Meeting, badge: Badge): boolean {
  const { capacity, no, who, meeting } = badge
  const state = (acting ?? chair)?.state
  return capacity === 'delegation' && meeting === symbol && no === presiding && who !== null && who === state
}

/** May the bearer act for `by`? The Chair, and whoever presides, for the Chair; the secretariat for itself, the Chair and whoever calls from the floor; a delegation for itself; an organization for nobody. */
export function actsFor(meeting: Meeting, badge: Badge, by: string): boolean {
  const { capacity, who } = badge
  const office = by === 'chair' || by === 'secretariat'
  switch (capacity) {
    case 'chair':
      return by === 'chair'
    case 'secretariat':
      return by !== ''
    case 'delegation':
      return (!office && by === who) || (by === 'chair' && presides(meeting, badge))
    case 'organization':
      return false
  }
}

/** Whose acts the bearer utters where the request does not say, the first before the others; none for an organization. Whoever presides speaks for the Chair first. */
export function ownVoices(meeting: Meeting, badge: Badge): readonly string[] {
  const { capacity, who } = badge
  if (capacity === 'organization' || (capacity === 'delegation' && who === null)) return []
  const own = capacity === 'delegation' ? String(who) : capacity
  return presides(meeting, badge) ? ['chair', own] : [own]
}

/** What a bearer may see: Chair, whoever presides, and secretariat everything; a delegation what its class may; whoever has no badge of this meeting what the public may. */
export function audienceOfBadge(meeting: Meeting, badge: Badge | null): Audience {
  if (badge === null || badge.meeting !== meeting.symbol) return 'public'
  switch (badge.capacity) {
    case 'chair':
    case 'secretariat':
      return 'podium'
    case 'organization':
      return 'participants'
    case 'delegation': {
      if (presides(meeting, badge)) return 'podium'
      const name = badge.who === null ? null : classNameOf(meeting, badge.who)
      if (name === null) return 'public'
      const of = meeting.convention.classes[name]?.of
      return of === 'party' ? 'parties' : of === 'signatory' ? 'states' : 'participants'
    }
  }
}

/** Is the bearer one of those who hand out badges, take them back, and read what was refused? */
export const keepsTheDoor = ({ capacity }: Badge): boolean => capacity === 'secretariat'

/** Can a badge of that capacity be made out for `who`? A delegation is one the meeting knows; Chair and secretariat stand for nobody else; an organization is named or not. */
export function fits(meeting: Meeting, capacity: Capacity, who: string | null): boolean {
  if (capacity === 'delegation') return who !== null && classNameOf(meeting, who) !== null
  return who === null || (capacity === 'organization' && /^[^\p{Control}]{1,120}$/u.test(who))
}

/** The desk a badge was made out for, as its address has it behind the meeting's symbol. */
export const ownDesk = ({ capacity, who }: Badge): string =>
  capacity === 'delegation' ? `delegation/${who}` : capacity === 'secretariat' ? 'secretary' : capacity

/** The desk at which a badge's bearer sits now: the Chair's while presiding. */
export const deskOf = (meeting: Meeting, badge: Badge): string => (presides(meeting, badge) ? 'chair' : ownDesk(badge))

/** May the bearer sit down at the Chair's desk? */
export const chairs = (meeting: Meeting, badge: Badge): boolean =>
  badge.capacity === 'chair' || presides(meeting, badge)

/** The highest number by which a record names a badge: one that keyed an act, or one that presides. Badges handed out later are numbered beyond it, so that a number never means two. */
export const highestNamed = (entries: readonly Entry[]): number =>
  entries
    .flatMap(({ act }) => (act ? [act.hand, act.particulars.badge] : []))
    .filter((one): one is string => typeof one === 'string' && /^\d{1,9}$/.test(one)) // anything else is no badge's number
    .reduce((highest, one) => Math.max(highest, Number(one)), 0)
