import { z } from 'zod'
import { act, cannot, text, time } from './kind.ts'
import type { Silence } from './proceedings.ts'

const silence = z.int().positive()

/** Between sittings, the secretariat circulates a draft decision under the silence procedure: agreed if nobody objects in writing by the deadline. */
export const startSilence = act('startSilence', {
  by: ['chair', 'secretariat'],
  particulars: z.strictObject({ text, deadline: time }),
  impediment: ({ convened, sitting }) =>
    !convened ? cannot('notConvened') : sitting > 0 && cannot('sittingOpen', { sitting }),
  effect: (meeting, { text, deadline }, { no }) => {
    meeting.silences.push({ act: no, text: text as Silence['text'], deadline, broken: [], declared: null })
  },
})

/** A party objects in writing: the silence is broken. */
export const breakSilence = act('breakSilence', {
  by: ['delegation'],
  particulars: z.strictObject({ silence }),
  exercises: (_, by) => [{ who: by, right: 'decide' }],
  impediment: (meeting, { silence }) => {
    const one = meeting.silences.find(({ act }) => act === silence)
    return (!one || one.declared !== null) && cannot('noSuchQuestion', { question: silence })
  },
  effect: (meeting, { silence }, { no, by }) => {
    meeting.silences.find(({ act }) => act === silence)?.broken.push({ act: no, by })
  },
})

/** The deadline having passed, the Chair declares what the silence procedure came to: agreed, or broken. */
export const declareSilence = act('declareSilence', {
  by: ['chair', 'secretariat'],
  particulars: z.strictObject({ silence, agreed: z.boolean() }),
  impediment: (meeting, { silence }) => {
    const one = meeting.silences.find(({ act }) => act === silence)
    return (!one || one.declared !== null) && cannot('noSuchQuestion', { question: silence })
  },
  effect: (meeting, { silence, agreed }, { no }) => {
    const one = meeting.silences.find(({ act }) => act === silence)
    if (one) one.declared = { act: no, agreed }
  },
})
