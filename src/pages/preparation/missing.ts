import { TASKS, type Task } from '../../languages/preparationWords.ts'
import type { Meeting } from '../../procedure/meeting.ts'
import type { PlannedSitting } from '../../procedure/proceedings.ts'
import { partiesParticipating } from '../../procedure/participants.ts'
import { itemTitle } from '../../report/item.ts'
import type { Day } from '../../treaty/convention.ts'
import { LANGUAGES, type Language } from '../../treaty/text.ts'
import { asProgrammed, sittingDays, toReserve } from './proposed.ts'

/** What a meeting cannot be opened without; the rest is advised. */
const NEEDED: readonly Task[] = ['convene', 'chair', 'agendaDocument', 'agenda', 'delegations', 'sittings']

/** Something to be prepared: whether the meeting cannot be opened without it, and whether it is done. */
export interface Prepared {
  readonly task: Task
  readonly needed: boolean
  readonly done: boolean
}

/** Days of the meeting for which no sitting is planned. */
export const daysWithoutSitting = (meeting: Meeting): readonly Day[] =>
  sittingDays(meeting).filter((day) => !meeting.planned.some(({ date }) => date === day))

/** Planned sittings of which it is not said until when there is interpretation. */
export const uninterpreted = ({ planned }: Meeting): readonly PlannedSitting[] =>
  planned.filter(({ interpretation }) => interpretation === null)

/** Items of the agenda whose title is missing in some language, and in which. */
export const untitled = (meeting: Meeting): readonly { readonly no: number; readonly none: readonly Language[] }[] =>
  ((meeting.agenda ?? meeting.proposedAgenda)?.items ?? [])
    .map((item) => {
      const title = itemTitle(meeting, item)
      return { no: item.no, none: LANGUAGES.filter((code) => !title?.versions[code]) }
    })
    .filter(({ none }) => none.length > 0)

/** Items for which no list of speakers is open. */
export const unlisted = (meeting: Meeting): readonly number[] =>
  ((meeting.agenda ?? meeting.proposedAgenda)?.items ?? []).map(({ no }) => no).filter((no) => !meeting.lists.has(no))

function done(meeting: Meeting, task: Task): boolean {
  const { convened, chair, secretariat, nominations, viceChairs, documents, planned, work, lists } = meeting
  const agenda = meeting.agenda ?? meeting.proposedAgenda
  switch (task) {
    case 'convene':
      return convened !== null
    case 'chair':
      return chair !== null
    case 'secretary':
      return secretariat.some(({ role }) => role === 'secretary')
    case 'viceChairs':
      return nominations.length + viceChairs.length >= asProgrammed(meeting).viceChairs
    case 'agendaDocument':
      return documents.some(({ kind }) => kind === 'agenda')
    case 'agenda':
      return agenda !== null
    case 'titles':
      return agenda !== null && untitled(meeting).length === 0
    case 'delegations':
      return partiesParticipating(meeting).length > 0
    case 'sittings':
      return planned.length > 0 && daysWithoutSitting(meeting).length === 0
    case 'interpretation':
      return planned.length > 0 && uninterpreted(meeting).length === 0
    case 'symbols':
      return convened !== null && toReserve(meeting).length === 0
    case 'work':
      return work !== null
    case 'lists':
      return lists.size > 0
  }
}

/** What has to be prepared before the gavel, in the order in which it is needed. A meeting without Vice-Chairs needs none. */
export const preparation = (meeting: Meeting): readonly Prepared[] =>
  TASKS.filter((task) => task !== 'viceChairs' || asProgrammed(meeting).viceChairs > 0).map((task) => ({
    task,
    needed: NEEDED.includes(task),
    done: done(meeting, task),
  }))

/** The first thing still needed; null where the meeting can be opened. */
export const firstMissing = (meeting: Meeting): Task | null =>
  preparation(meeting).find((one) => one.needed && !one.done)?.task ?? null
