import { z } from 'zod'
import { act, cannot, clock, day, language, text } from './kind.ts'
import { faulty } from './malformed.ts'
import type { ProgrammeOfWork } from './proceedings.ts'

/** A sitting is planned: day, hours in the meeting's time zone, room, and until when there is interpretation into which languages. One planned for the same day and hour takes its place. */
export const planSitting = act('planSitting', {
  by: ['secretariat'],
  particulars: z.strictObject({
    date: day,
    from: clock,
    to: clock,
    room: z.string().trim().min(1).max(200),
    interpretation: z
      .strictObject({
        languages: z
          .array(language)
          .min(1)
          .refine((all) => new Set(all).size === all.length, faulty('twice')),
        until: clock,
      })
      .optional(),
  }),
  impediment: ({ convened }, { date, from, to }) => {
    if (!convened) return cannot('notConvened')
    if (date < convened.from || date > convened.to)
      return cannot('outsideTheMeeting', { date, from: convened.from, to: convened.to })
    return to <= from && cannot('endsBeforeItBegins', { from, to })
  },
  effect: (meeting, { interpretation, ...one }, { no }) => {
    meeting.planned = [
      ...meeting.planned.filter(({ date, from }) => date !== one.date || from !== one.from),
      { act: no, ...one, interpretation: interpretation ?? null },
    ].sort((a, b) => (`${a.date}${a.from}` < `${b.date}${b.from}` ? -1 : 1))
  },
})

/** The programme of work: what is foreseen on which day, under which item. It is indicative; a later one takes its place. */
export const planWork = act('planWork', {
  by: ['chair', 'secretariat'],
  particulars: z.strictObject({
    entries: z
      .array(z.strictObject({ date: day, from: clock.optional(), item: z.int().positive().optional(), activity: text }))
      .min(1)
      .max(500),
  }),
  impediment: ({ convened, agenda, proposedAgenda }, { entries }) => {
    if (!convened) return cannot('notConvened')
    const out = entries.find(({ date }) => date < convened.from || date > convened.to)
    if (out) return cannot('outsideTheMeeting', { date: out.date, from: convened.from, to: convened.to })
    const items = (agenda ?? proposedAgenda)?.items
    const under = entries.find(({ item }) => item !== undefined && items && !items.some(({ no }) => no === item))
    return under && cannot('noSuchItem', { item: under.item! })
  },
  effect: (meeting, { entries }, { no }) => {
    meeting.work = { act: no, entries: entries as ProgrammeOfWork['entries'] } // zod leaves optional keys out
  },
})
