import { draftDigest } from '../procedure/adoption.ts'
import type { Json, Request } from '../procedure/act.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { questionDigest, questionOf } from '../procedure/questions.ts'
import { listDigest } from '../procedure/speakers.ts'
import { recount } from '../procedure/ruling.ts'
import { fixedText } from '../report/compose.ts'
import { REPORT_LANGUAGES } from './index.ts'

/** The particulars that a door fills in where the asker does not, by deed. */
export const FILLED_IN: { readonly [deed: string]: readonly string[] } = {
  tableReport: ['paragraphs'],
  adoptReport: ['digest'],
  amendFact: ['digests'],
  amendWords: ['seen'],
  closeList: ['digest'],
  decideQuestion: ['digest'],
  recordVote: ['digest'],
  openSitting: ['item'],
}

/** The items of an agenda as they are entered, in the order of their numbers; anything else is left for the act's own schema to refuse. */
const inOrderOfNumbers = (items: readonly Json[]): readonly Json[] => {
  const numberOf = (item: Json): number => Number((item as { readonly no?: Json } | null)?.no ?? Number.NaN)
  return items.some((item) => Number.isNaN(numberOf(item)))
    ? items
    : items.toSorted((a, b) => numberOf(a) - numberOf(b))
}

/**
 * What a door adds to a request that fixes or decides a text, where the asker has not named it: the digests of the text as
 * it stands in every language. A request that names its digests is left as it is, and refused if the text has changed.
 */
export function completed(meeting: Meeting, request: Request): Request {
  const { kind, particulars } = request
  const add = (more: Record<string, unknown>): Request => ({
    ...request,
    particulars: { ...particulars, ...(more as Record<string, Json>) },
  })
  if (kind === 'proposeAgenda' && Array.isArray(particulars.items))
    return add({ items: inOrderOfNumbers(particulars.items as readonly Json[]) })
  if (kind === 'openSitting' && particulars.item === undefined && particulars.private !== true)
    return meeting.item !== null && meeting.sittings.at(-1)?.private ? add({ item: meeting.item }) : request
  if (kind === 'tableReport' && particulars.paragraphs === undefined)
    return add({ paragraphs: fixedText(meeting, Object.values(REPORT_LANGUAGES)) })
  if (kind === 'adoptReport' && particulars.digest === undefined && meeting.draft)
    return add({ digest: draftDigest(meeting.draft) })
  if (kind === 'closeList' && particulars.digest === undefined)
    return add({ digest: listDigest(meeting, Number(particulars.item)) })
  if ((kind === 'decideQuestion' || kind === 'recordVote') && particulars.digest === undefined) {
    const asked = questionOf(meeting, Number(particulars.question))
    return asked ? add({ digest: questionDigest(asked) }) : request
  }
  if (kind === 'amendFact' && particulars.digests === undefined) {
    const untabled = recount(
      meeting.convention,
      meeting.symbol,
      meeting.entries.filter(({ no }) => no !== meeting.draft?.act),
    )
    const now = fixedText({ ...untabled, draft: null }, Object.values(REPORT_LANGUAGES)).find(
      ({ id }) => id === particulars.paragraph,
    )
    return add({ digests: now?.digests ?? {} })
  }
  if (kind === 'amendWords' && particulars.seen === undefined) {
    const seen = meeting.draft?.paragraphs.find(({ id }) => id === particulars.paragraph)?.digests[
      particulars.language as 'en'
    ]
    return seen === undefined ? request : add({ seen })
  }
  return request
}
