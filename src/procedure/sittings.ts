import { z } from 'zod'
import { act, cannot, day } from './kind.ts'

/** The Chair opens a sitting: its official date, and whether it is private. */
export const openSitting = act('openSitting', {
  by: ['chair'],
  particulars: z.strictObject({ date: day, private: z.boolean().optional() }),
  impediment: ({ convened, chair, sitting, sittings, closing }, { date }) => {
    if (!convened) return cannot('notConvened')
    if (!chair) return cannot('nobodyPresides')
    if (closing) return cannot('meetingClosed')
    if (sitting > 0) return cannot('sittingOpen', { sitting })
    if (date < convened.from || date > convened.to)
      return cannot('outsideTheMeeting', { date, from: convened.from, to: convened.to })
    const last = sittings.at(-1)
    return last !== undefined && date < last.date && cannot('dateBeforeLastSitting', { date, last: last.date })
  },
  effect: (meeting, { date, private: closed }, { no }) => {
    meeting.sittings.push({ act: no, no: meeting.sittings.length + 1, date, private: closed ?? false, closed: null })
    meeting.sitting = meeting.sittings.length
  },
})

/** The Chair closes the sitting. */
export const closeSitting = act('closeSitting', {
  by: ['chair'],
  particulars: z.strictObject({}),
  impediment: ({ sitting }) => sitting === 0 && cannot('noSitting'),
  effect: (meeting, _, { no }) => {
    const open = meeting.sittings[meeting.sitting - 1]
    if (open) open.closed = no
    meeting.sitting = 0
  },
})
