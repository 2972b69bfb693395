import { z } from 'zod'
import { act, cannot } from './kind.ts'

/** The meeting decides that one of its rules yields, in the matter the decision names. */
export const decide = act('decide', {
  by: ['chair'],
  particulars: z.strictObject({ rule: z.string(), matter: z.string().min(1).max(2_000) }),
  impediment: ({ sitting, convention }, { rule }) => {
    if (sitting === 0) return cannot('noSitting')
    const line = convention.rules[rule]
    if (!line) return cannot('unknownRule', { rule })
    return line.yields !== 'byDecision' && cannot('ruleDoesNotYield', { rule })
  },
  effect: (meeting, { rule }, { no }) => {
    meeting.decisions.push({ act: no, rule })
  },
})

/** An act entered by mistake is struck: it stays in the record, lined through, and the meeting is recounted without it. */
export const strike = act('strike', {
  by: ['chair', 'secretariat'],
  particulars: z.strictObject({ no: z.int().positive(), reason: z.string().min(1).max(2_000) }),
  impediment: (meeting, { no }) => {
    const entry = meeting.entries[no - 1]
    if (!entry?.act) return cannot('noSuchAct', { no })
    if (meeting.struck.has(no)) return cannot('actStruck', { no })
    return entry.act.kind === 'strike' && cannot('strikeStands', { no })
  },
  effect: () => {}, // the recount without the struck act is the effect: see `after`
})
