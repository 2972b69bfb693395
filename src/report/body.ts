import { noun, type Convention } from '../treaty/convention.ts'
import type { Maker } from '../treaty/programme.ts'
import type { Meeting } from '../procedure/meeting.ts'
import type { Session } from './words.ts'

/** Who took a decision, as a sentence names it. */
export const session = (convention: Convention, maker: Maker): Session =>
  'noun' in maker
    ? { conference: noun(convention, maker.noun) }
    : { body: noun(convention, convention.bodies[maker.body]!.running), year: maker.year }

/** The body whose meeting this is, as the meeting's symbol says. */
export const bodyOf = ({ convention, symbol }: Meeting): string | undefined =>
  Object.keys(convention.bodies).find((id) => {
    const [before = '', after = ''] = convention.bodies[id]!.symbol.split('{year}')
    return (
      symbol.startsWith(before) &&
      symbol.endsWith(after) &&
      /^\d{4}$/.test(symbol.slice(before.length, symbol.length - after.length))
    )
  })

/** The body's short name in running text, and its full name. */
export const bodyNouns = (meeting: Meeting) => {
  const body = meeting.convention.bodies[meeting.convened?.body ?? '']
  return body ? { body: noun(meeting.convention, body.running), full: noun(meeting.convention, body.noun) } : null
}
