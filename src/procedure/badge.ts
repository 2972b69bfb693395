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

/** May the bearer act for `by`? The Chair for the Chair; the secretariat for itself, the Chair and whoever calls from the floor; a delegation for itself; an organization for nobody. */
export function actsFor({ capacity, who }: Badge, by: string): boolean {
  const office = by === 'chair' || by === 'secretariat'
  switch (capacity) {
    case 'chair':
      return by === 'chair'
    case 'secretariat':
      return by !== ''
    case 'delegation':
      return !office && by === who
    case 'organization':
      return false
  }
}

/** Whose acts the bearer utters where the request does not say; null for an organization, which utters none. */
export const ownVoice = ({ capacity, who }: Badge): string | null =>
  capacity === 'delegation' ? who : capacity === 'organization' ? null : capacity

/** What a bearer may see: Chair and secretariat everything; a delegation what its class may; whoever has no badge of this meeting what the public may. */
export function audienceOfBadge(meeting: Meeting, badge: Badge | null): Audience {
  if (badge === null || badge.meeting !== meeting.symbol) return 'public'
  switch (badge.capacity) {
    case 'chair':
    case 'secretariat':
      return 'podium'
    case 'organization':
      return 'participants'
    case 'delegation': {
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

/** The desk at which a badge's bearer sits, as its address has it behind the meeting's symbol. */
export const deskOf = ({ capacity, who }: Badge): string =>
  capacity === 'delegation' ? `delegation/${who}` : capacity === 'secretariat' ? 'secretary' : capacity

/** The highest number by which a record names a badge: one that keyed an act, or one that presides. Badges handed out later are numbered beyond it, so that a number never means two. */
export const highestNamed = (entries: readonly Entry[]): number =>
  entries
    .flatMap(({ act }) => (act ? [act.hand, act.particulars.badge] : []))
    .filter((one): one is string => typeof one === 'string' && /^\d{1,9}$/.test(one)) // anything else is no badge's number
    .reduce((highest, one) => Math.max(highest, Number(one)), 0)
