import type { NotTaken } from '../languages/doorWords.ts'
import { notTakenPage } from '../pages/badge.tsx'
import { faultPage, faultWords, type Why } from '../pages/fault.tsx'
import type { Badge } from '../procedure/badge.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { isJson } from './body.ts'
import { headersOf, once, pageAnswer, statusOf, type Caller } from './caller.ts'
import { prefersJson } from './negotiate.ts'
import { problem, problemOf } from './problem.ts'

/** Is a program answered, which reads problem details? It sent JSON, or asks for it rather than for a page. */
export const readsJson = ({ request }: Caller): boolean => isJson(request) || prefersJson(request.headers.get('accept'))

/** There is nothing to show: why, and what to do next; as a page, or as problem details for a program. */
export const fault = (
  caller: Caller,
  why: Why,
  status: number,
  near: Parameters<typeof faultPage>[3] = {},
): Response => {
  if (readsJson(caller)) return problemOf(caller, why, faultWords(why, caller.path, caller.reader), status)
  const path = `/${caller.path.replace(/^[/\\]+/, '')}` // whatever it was, its links stay on this server
  const page = faultPage(why, caller.path, caller.reader, near)
  return once(caller, pageAnswer(page, { ...caller, path }, { status }))
}

/** A request that is not taken: why and what to do next; as a page, or as problem details for a program. */
export const notTaken = (
  caller: Caller,
  why: NotTaken,
  { meeting = null as Meeting | null, badge = null as Badge | null, back = null as string | null, wait = 5 } = {},
): Response => {
  if (readsJson(caller)) return problem(caller, why, { wait })
  const page = notTakenPage(why, meeting, back, caller.reader)
  return once(caller, pageAnswer(page, caller, { status: statusOf(why), badge, headers: headersOf(why, wait) }))
}
