import { regionalGroup } from '../../treaty/convention.ts'
import { turnToChair } from '../../treaty/programme.ts'
import type { Meeting } from '../meeting.ts'
import { rule, termList } from '../rule.ts'

/** A meeting is chaired by a representative of the regional group whose turn it is; a State whose group is not known may not chair. */
export const turn = rule('turnToChair', {
  governs: ['assumeChair', 'replaceChair'],
  objections: ({ convention, convened }, { particulars }) => {
    if (!convened) return []
    const state = String(particulars.state)
    const group = regionalGroup(convention, state, convened.from)
    const due = turnToChair(convention.programme, convened.body, convened.year)
    return due === null || group === due ? [] : [{ facts: { who: state, group: group ?? 'unknown', due } }]
  },
})

/** A meeting considers the topics the programme assigns to it. */
export const topics = rule('topicsOfTheProgramme', {
  governs: ['proposeAgenda'],
  objections: ({ convened }, { particulars }) => {
    const items = particulars.items as readonly { no: number; topic?: string; standing?: string }[]
    return items
      .filter(({ topic, standing }) =>
        topic === undefined ? standing === undefined : convened !== null && topic !== convened.body,
      )
      .map(({ no }) => ({ facts: { item: no } }))
  },
})

/** Items are taken up once the meeting has adopted its agenda. */
export const agendaFirst = rule('agendaFirst', {
  governs: ['takeUpItem'],
  objections: ({ agenda }) => (agenda === null ? [{ facts: {} }] : []),
})

const done = (meeting: Meeting, deed: string): boolean =>
  deed === 'adoptAgenda' ? meeting.agenda !== null : deed === 'applyRules' ? meeting.rulesApplied !== null : true

/** A meeting opens in the order its rules require: the agenda first, then the rules of procedure, then the items. That items wait for the agenda, the rule on the agenda itself says. */
export const openingOrder = rule('openingOrder', {
  governs: ['adoptAgenda', 'applyRules', 'takeUpItem'],
  objections: (meeting, { kind }, line) => {
    const order = termList(line, 'order')
    const before = order.slice(0, Math.max(0, order.indexOf(kind)))
    const first = before.find((deed) => !done(meeting, deed) && !(kind === 'takeUpItem' && deed === 'adoptAgenda'))
    return first === undefined ? [] : [{ facts: { deed: kind, wanting: first } }]
  },
})
