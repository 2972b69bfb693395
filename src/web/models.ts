import { decisionsOf } from '../pages/desks/floor.tsx'
import { classOfOrganizations } from '../pages/desks/organization.tsx'
import { requestsOf } from '../pages/desks/requests.tsx'
import {
  notAttending,
  notIntroduced,
  pendingParagraphs,
  personGaps,
  statesWithoutGroup,
  textGaps,
} from '../pages/gaps.ts'
import type { Request } from '../procedure/act.ts'
import { limitFor, totals, usedBy } from '../procedure/floor.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { orderOf } from '../procedure/order.ts'
import { classNameOf } from '../procedure/participants.ts'
import { isOpen, questionDigest } from '../procedure/questions.ts'
import { pendingPoint } from '../procedure/rulings.ts'
import { script } from '../procedure/script.ts'
import { listDigest, listOf } from '../procedure/speakers.ts'
import type { Behind } from './address.ts'
import type { AtDesk } from './desks.ts'
import { trayOf } from './tray.ts'

/** What a desk is told as data from: what its page is made from, and what stands against a request, as problem details tell it. */
export interface Modelling extends AtDesk {
  readonly against: (request: Request) => readonly unknown[]
}

/** The meeting as data: everything pages and reports are made of, but the acts themselves. */
export const meetingModel = ({ convention, entries, ...meeting }: Meeting): unknown =>
  JSON.parse(
    JSON.stringify({ ...meeting, convention: convention.code, acts: entries.length }, (_, value: unknown) =>
      value instanceof Map ? Object.fromEntries(value) : value,
    ),
  )

/** What is missing or not confirmed, as the page of it tells. */
export const missingModel = (meeting: Meeting): unknown => ({
  documents: notIntroduced(meeting),
  paragraphs: pendingParagraphs(meeting),
  texts: textGaps(meeting),
  persons: personGaps(meeting),
  attendance: notAttending(meeting),
  states: statesWithoutGroup(meeting),
  rules: Object.values(meeting.convention.rules).filter(({ verified }) => !verified),
})

/** Who has the floor, for how long yet (seconds), and what interrupts. */
function floorModel(meeting: Meeting, now: string): unknown {
  const { sitting, item, speaking, suspended } = meeting
  const used = speaking ? usedBy(speaking, now) : 0
  const left = speaking?.limit == null ? null : speaking.limit - used
  return {
    sitting,
    private: meeting.sittings[sitting - 1]?.private === true,
    suspended,
    item,
    speaking: speaking && { ...speaking, used, left },
    pointOfOrder: pendingPoint(meeting) ?? null,
  }
}

/** The list of speakers of an item: open or closed, who waits, in the order the rules propose and why, and the seconds each has spoken. */
function listModel(meeting: Meeting, item: number): unknown {
  const list = meeting.lists.get(item)
  return {
    item,
    open: list !== undefined && list.closed === null,
    deadline: list?.deadline ?? null,
    digest: listDigest(meeting, item),
    speakers: listOf(meeting, item).map((one) => ({
      inscription: one.act,
      who: one.who,
      group: one.group,
      document: one.document,
      why: orderOf(meeting, one).reason,
      reason: one.placed?.reason ?? null,
      limit: limitFor(meeting, one.who, one.group === null ? 'national' : 'group'),
    })),
    spoken: Object.fromEntries(totals(meeting, item)),
  }
}

const listsModel = (meeting: Meeting): unknown => ({
  lists: [...meeting.lists.keys()].map((item) => listModel(meeting, item)),
  replies: meeting.replies,
})

/** What everyone of an audience is shown while a meeting goes on. */
const roomModel = ({ seen: { meeting }, now }: AtDesk) => ({
  floor: floorModel(meeting, now.toISOString()),
  ...(listsModel(meeting) as object),
  questions: meeting.questions.filter(isOpen).map((one) => ({ ...one, digest: questionDigest(one) })),
  decisions: decisionsOf(meeting).map(({ no, at, act: { kind, particulars } }) => ({ no, at, kind, particulars })),
  documents: meeting.documents,
})

/** What the rules expect, step by step; of what is due, what stands against it now. */
const scriptModel = ({ seen: { meeting }, badge, against }: Modelling): unknown =>
  script(meeting).map((step) => ({
    ...step,
    against:
      step.state === 'due' && step.particulars
        ? against({ kind: step.deed, by: 'chair', hand: badge?.no ?? '', particulars: step.particulars })
        : null,
  }))

const podiumModel = (at: Modelling): unknown => ({ script: scriptModel(at), ...roomModel(at) })

/** The class under which somebody takes part, its rule and what it may do. */
const classModel = ({ convention, admitted }: Meeting, name: string | null, who: string | null): unknown => {
  const own = convention.classes[name ?? '']
  return own ? { name, ...own, admitted: who !== null && admitted.some((one) => one.who.includes(who)) } : null
}

/** The desks as data, by the word behind the meeting's symbol. */
export const DESK_MODELS: { readonly [name in Behind]?: (at: Modelling) => unknown } = {
  speakers: ({ seen: { meeting } }) => listsModel(meeting),
  floor: roomModel,
  wall: ({ seen: { meeting }, now }) => ({
    floor: floorModel(meeting, now.toISOString()),
    list: meeting.item === null ? null : listModel(meeting, meeting.item),
  }),
  chair: podiumModel,
  secretary: podiumModel,
  preparation: ({ seen: { meeting } }) => ({ meeting: meetingModel(meeting), missing: missingModel(meeting) }),
  delegation: async (at) => {
    const { meeting } = at.seen
    const who = at.badge?.who ?? ''
    return {
      ...roomModel(at),
      requests: requestsOf(meeting, who).map(({ no, at: when, state, act: { kind, particulars } }) => ({
        no,
        at: when,
        kind,
        particulars,
        state,
      })),
      class: classModel(meeting, classNameOf(meeting, who), who),
      tray: at.badge ? await trayOf(at.drawers, at.badge) : [],
    }
  },
  organization: (at) => ({
    ...roomModel(at),
    class: classModel(at.seen.meeting, classOfOrganizations(at.seen), null),
  }),
}
