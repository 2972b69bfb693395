import { z } from 'zod'
import { yearsOf } from '../treaty/programme.ts'
import { act, cannot, day, participant, person } from './kind.ts'
import { faulty } from './malformed.ts'
import type { Day } from '../treaty/convention.ts'
import type { Person } from '../treaty/noun.ts'
import type { Convened, Meeting } from './meeting.ts'

/** What the programme has against a meeting of a year on these days: it foresees none, or has it in another year. A meeting for practice is held on any day. */
function againstTheProgramme(
  { programme, bodies, practice }: Meeting['convention'],
  {
    body,
    year,
    from,
    to,
  }: { readonly body: string; readonly year: number; readonly from: string; readonly to: string },
) {
  if (practice) return null
  if (!programme.years.includes(year)) return cannot('notInTheProgramme', { year })
  const years = yearsOf(programme, body, year, bodies[body]?.parent)
  const date = [from, to].find((day) => !years.includes(Number(day.slice(0, 4))))
  return date === undefined ? null : cannot('outsideTheYear', { date, in: years.join(', ') })
}

/** A meeting is convened: which body, which year of the programme, on which days, where, and under which decisions. */
export const convene = act('convene', {
  by: ['secretariat'],
  particulars: z.strictObject({
    body: z.string(),
    year: z.int(),
    from: day,
    to: day,
    place: z.string(),
    under: z
      .array(z.string())
      .min(1)
      .refine((all) => new Set(all).size === all.length, faulty('twice')),
  }),
  impediment: ({ convention, convened, symbol }, { body, year, from, to, place, under }) => {
    if (convened) return cannot('alreadyConvened')
    const known = convention.bodies[body]
    if (!known) return cannot('unknownBody', { body })
    const expected = known.symbol.replace('{year}', String(year))
    if (expected !== symbol) return cannot('otherMeeting', { symbol, expected })
    if (!convention.places[place]) return cannot('unknownPlace', { place })
    if (to < from) return cannot('endsBeforeItBegins', { from, to })
    const against = againstTheProgramme(convention, { body, year, from, to })
    if (against) return against
    const unknown = under.find((id) => !convention.programme.mandates.some((mandate) => mandate.id === id))
    return unknown !== undefined && cannot('unknownMandate', { mandate: unknown })
  },
  effect: (meeting, particulars, { no }) => {
    meeting.convened = { act: no, ...particulars }
  },
})

/** What is against other days of a meeting that is convened: they are corrected before it opens, as convening would have them, and nothing is planned outside them. */
function againstDays({ convention, sittings, planned, work }: Meeting, { body, year }: Convened, from: Day, to: Day) {
  if (sittings.length > 0) return cannot('alreadyOpened')
  if (to < from) return cannot('endsBeforeItBegins', { from, to })
  const out = [...planned, ...(work?.entries ?? [])].find(({ date }) => date < from || date > to)
  if (out) return cannot('outsideTheMeeting', { date: out.date, from, to })
  return againstTheProgramme(convention, { body, year, from, to })
}

/** All that is written of a person, so that two can be compared. */
const written = ({ title, gender, latin, ar, ru, zh, unverified = [] }: Person): string =>
  JSON.stringify([title, gender, latin, ar, ru, zh, unverified])

const sameAs = (one: Person, other: Person): boolean => written(one) === written(other)

/** What was entered of the meeting is corrected: its place, its days before the first sitting, how the Chair is written. Another person in the chair is another act (`replaceChair`). */
export const correctMeeting = act('correctMeeting', {
  by: ['secretariat'],
  particulars: z
    .strictObject({
      place: z.string().optional(),
      from: day.optional(),
      to: day.optional(),
      person: person.optional(),
    })
    .refine((given) => Object.values(given).some((one) => one !== undefined), faulty('saysNothing')),
  impediment: (meeting, { place, from, to, person }) => {
    const { convention, convened, chair, closing } = meeting
    if (!convened) return cannot('notConvened')
    if (closing) return cannot('meetingClosed')
    if (place !== undefined && !convention.places[place]) return cannot('unknownPlace', { place })
    if (person && !chair) return cannot('nobodyPresides')
    const days = { from: from ?? convened.from, to: to ?? convened.to }
    const otherDays = days.from !== convened.from || days.to !== convened.to
    const against = otherDays ? againstDays(meeting, convened, days.from, days.to) : null
    if (against) return against
    const corrected =
      otherDays ||
      (place !== undefined && place !== convened.place) ||
      (person !== undefined && chair !== null && !sameAs(person as Person, chair.person))
    return !corrected && cannot('nothingCorrected')
  },
  effect: (meeting, { place, from, to, person }, { no }) => {
    const { convened, chair } = meeting
    if (convened) {
      const days = { from: from ?? convened.from, to: to ?? convened.to }
      const corrected = {
        ...convened.corrected,
        ...(days.from !== convened.from || days.to !== convened.to ? { days: no } : {}),
        ...(place !== undefined && place !== convened.place ? { place: no } : {}),
      }
      const some = Object.keys(corrected).length > 0
      meeting.convened = { ...convened, ...days, place: place ?? convened.place, ...(some ? { corrected } : {}) }
    }
    if (chair && person && !sameAs(person as Person, chair.person)) {
      const gender = person.gender === chair.person.gender ? chair.corrected?.gender : no
      meeting.chair = {
        ...chair,
        person: person as Person,
        corrected: { person: no, ...(gender === undefined ? {} : { gender }) },
      }
    }
  },
})

/** A person takes the chair, as a representative of a State; the badge with which the Chair presides does not vote. */
export const assumeChair = act('assumeChair', {
  by: ['secretariat'],
  particulars: z.strictObject({ person, state: participant, badge: z.string().max(20).optional() }),
  impediment: ({ convened, convention, chair }, { state }) =>
    !convened
      ? cannot('notConvened')
      : chair
        ? cannot('roleTaken', { role: 'chair' })
        : !convention.states[state] && cannot('unknownParticipant', { who: state }),
  effect: (meeting, { person, state, badge }, { no }) => {
    meeting.chair = { act: no, person: person as never, state } // zod leaves optional keys out, as Person asks
    meeting.presiding = badge ?? null
  },
})

/** The secretariat of the meeting: who serves, in which role, and the post held in the unit that provides it. */
export const noteSecretariat = act('noteSecretariat', {
  by: ['secretariat'],
  particulars: z.strictObject({
    role: z.enum(['secretary', 'deputySecretary', 'member']),
    person,
    post: z.string(),
    unit: z.string(),
  }),
  impediment: ({ convened, convention, secretariat }, { role, post, unit }) => {
    if (!convened) return cannot('notConvened')
    if (!convention.posts[post]) return cannot('unknownPost', { post })
    if (!convention.units[unit]) return cannot('unknownUnit', { unit })
    return role !== 'member' && secretariat.some((one) => one.role === role) && cannot('roleTaken', { role })
  },
  effect: (meeting, { role, person, post, unit }, { no }) => {
    meeting.secretariat.push({ act: no, role, person: person as never, post, unit })
  },
})
