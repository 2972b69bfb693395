import type { DataFault } from './fault.ts'
import {
  calledFor,
  gapsBetweenMeetings,
  monthsLater,
  officersFault,
  restsOnItself,
  turnToChair,
  type Programme,
  type Surroundings,
} from './programme.ts'
import { LANGUAGES } from './text.ts'

/** What is wrong in a programme: days that do not add up, a body's dates out of order, a rotation that leaves a group out, a text or span not held. */
export function programmeFaults(
  programme: Programme,
  { bodies, groups, places, nouns, texts }: Surroundings,
): readonly DataFault[] {
  const faults: DataFault[] = []
  const fault = (path: string, message: string) => faults.push({ file: 'programme.json', path, message })
  const held = (path: string, id: string | undefined) => {
    if (id !== undefined && !texts[id]) fault(path, `no text ${id} in terms/`)
  }
  const days = programme.meetings.reduce((sum, one) => sum + one.days, 0)
  if (days !== programme.daysAYear)
    fault('daysAYear', `the meetings take ${days} days a year, the decision grants ${programme.daysAYear}`)
  programme.mandates.forEach((one, at) => {
    held(`mandates.${at}.recital`, one.recital)
    if ('noun' in one.maker ? !nouns[one.maker.noun] : !bodies[one.maker.body])
      fault(`mandates.${at}.maker`, 'is not known')
    if (restsOnItself(programme, one.id)) fault(`mandates.${at}.under`, 'rests on itself')
    if (one.until !== undefined && !nouns[one.until]) fault(`mandates.${at}.until`, `no noun ${one.until} in terms/`)
    if (one.under && !programme.mandates.some((other) => other.id === one.under))
      fault(`mandates.${at}.under`, `no mandate ${one.under}`)
    one.units?.forEach((unit, index) => {
      const path = `mandates.${at}.units.${index}`
      held(`${path}.text`, unit.text)
      held(`${path}.after`, unit.after)
      unit.topics?.forEach((topic, place) => {
        held(`${path}.topics.${place}.text`, topic.text)
        held(`${path}.topics.${place}.heading`, topic.heading)
        if (!bodies[topic.body]) fault(`${path}.topics.${place}.body`, `no body ${topic.body}`)
      })
      for (const span of unit.spans ?? []) {
        held(`${path}.spans`, span)
        for (const language of LANGUAGES) {
          const [whole, part] = [texts[unit.text]?.versions[language], texts[span]?.versions[language]]
          if (whole && part && !whole.text.includes(part.text))
            faults.push({
              file: `terms/${language}.json`,
              path: `texts.texts.${span}`,
              message: `does not stand word for word in ${unit.text}`,
            })
        }
      }
    })
  })
  for (const id of [...programme.convenedUnder, programme.assignedBy])
    if (!programme.mandates.some((one) => one.id === id)) fault('convenedUnder', `no mandate ${id}`)
  programme.meetings.forEach((one, at) => {
    if (!bodies[one.body]) fault(`meetings.${at}.body`, `no body ${one.body}`)
    for (const list of ['standingItems', 'considers'] as const)
      for (const id of one[list] ?? [])
        if (!Object.hasOwn(programme.standingItems, id)) fault(`meetings.${at}.${list}`, `no standing item ${id}`)
    for (const year of programme.years) {
      const group = turnToChair(programme, one.body, year)
      if (group === null) fault(`meetings.${at}.chair.${year}`, 'no group has the turn to chair')
      else if (!groups[group]) fault(`meetings.${at}.chair.${year}`, `no group ${group} in convention.json`)
    }
  })
  programme.calendar.forEach((one, at) => {
    const path = `calendar.${at}`
    if (!bodies[one.body]) fault(`${path}.body`, `no body ${one.body}`)
    if (one.place && !places[one.place]) fault(`${path}.place`, `no place ${one.place}`)
    if (one.to < one.from) return fault(`${path}.to`, `ends on ${one.to}, before it begins on ${one.from}`)
    const parent = bodies[one.body]?.parent
    const above = parent ? calledFor(programme, parent, one.year) : null
    if (above && above.from < one.from)
      fault(path, `${one.body} ${one.year} meets after the ${parent} to which it reports`)
    else if (above && above.from < monthsLater(one.to, programme.monthsBefore) && !one.derogation)
      fault(
        path,
        `${one.body} ${one.year} ends on ${one.to}, less than ${programme.monthsBefore} months before ${parent} on ${above.from}, and no decision to depart from the rule is cited`,
      )
  })
  for (const [id, text] of Object.entries(programme.standingItems)) held(`standingItems.${id}`, text)
  for (const year of programme.years) {
    const gap = gapsBetweenMeetings(programme, year, bodies)
    if (gap.length > 0)
      fault('calendar', `the experts' meetings of ${year} are not held back to back: nobody meets on ${gap.join(', ')}`)
  }
  return faults
}

/** Office-holders whose group is not the one whose turn it was, or vice-chairs who leave a group out: only those whose publication we read are judged. */
export function holderFaults(
  programme: Programme,
  groupOn: (state: string, day: string) => string | null,
  groups: readonly string[],
): readonly DataFault[] {
  return programme.holders.flatMap((holder, at): DataFault[] => {
    const { body, year, office, state, verified } = holder
    const day = calledFor(programme, body, year)?.from
    const group = day === undefined ? null : groupOn(state, day)
    if (!verified || day === undefined || group === null) return []
    const due = turnToChair(programme, body, year)
    const fault = (message: string) => [{ file: 'programme.json', path: `holders.${at}`, message }]
    if (office === 'chair')
      return due !== null && group !== due ? fault(`${state} belongs to ${group}; it was the turn of ${due}`) : []
    const colleagues = programme.holders
      .filter((one) => one.body === body && one.year === year && one.office === 'viceChair')
      .map((one) => groupOn(one.state, day))
    return officersFault(due, colleagues, groups) === 'sameGroup'
      ? fault(`the vice-chairs of ${body} ${year} do not come from each of the other groups`)
      : []
  })
}
