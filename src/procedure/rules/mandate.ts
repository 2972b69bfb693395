import { regionalGroup, type RuleLine } from '../../treaty/convention.ts'
import { turnToChair } from '../../treaty/programme.ts'
import { groundOf } from '../ground.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import type { Request } from '../act.ts'
import { objects, rule, termList, type RuleObjection } from '../rule.ts'

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

/** A meeting considers the topics the programme assigns to it: every item rests on a standing item, on the topic, or on a part of it in its own words. */
export const topics = rule('topicsOfTheProgramme', {
  governs: ['proposeAgenda'],
  objections: ({ convention, convened }, { particulars }) =>
    (particulars.items as unknown as readonly AgendaItem[]).flatMap((item) => {
      const ground = convened ? groundOf(convention, convened.body, item) : null
      return ground && 'lacks' in ground ? [{ facts: { item: item.no, why: ground.lacks } }] : []
    }),
})

/** Items are taken up once the meeting has adopted its agenda. */
export const agendaFirst = rule('agendaFirst', {
  governs: ['takeUpItem'],
  objections: ({ agenda }) => (agenda === null ? [{ facts: {} }] : []),
})

const done = (meeting: Meeting, deed: string): boolean =>
  deed === 'adoptAgenda' ? meeting.agenda !== null : deed === 'applyRules' ? meeting.rulesApplied !== null : true

/** The rules of procedure that a meeting applies, where they are others than those its data name. */
const otherRules = ({ kind, particulars }: Request, { terms }: RuleLine): readonly RuleObjection[] => {
  const stated = ['document', 'conference'].filter((name) => typeof terms?.[name] === 'string')
  return objects(kind === 'applyRules' && stated.some((name) => particulars[name] !== terms?.[name]), {
    document: String(particulars.document),
    expected: String(terms?.document ?? terms?.conference),
  })
}

/** A meeting opens in the order its rules require: the agenda first, then the rules of procedure, and those that apply to it, then the items. That items wait for the agenda, the rule on the agenda itself says. */
export const openingOrder = rule('openingOrder', {
  governs: ['adoptAgenda', 'applyRules', 'takeUpItem'],
  objections: (meeting, request, line) => {
    const { kind } = request
    const order = termList(line, 'order')
    const before = order.slice(0, Math.max(0, order.indexOf(kind)))
    const first = before.find((deed) => !done(meeting, deed) && !(kind === 'takeUpItem' && deed === 'adoptAgenda'))
    return [
      ...(first === undefined ? [] : [{ facts: { deed: kind, wanting: first } }]),
      ...(line ? otherRules(request, line) : []),
    ]
  },
})
