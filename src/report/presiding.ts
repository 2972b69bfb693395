import type { Convention, Presiding } from '../treaty/convention.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { bodyOf } from './body.ts'

/** Words that a language may have twice: where a Chair presides, and beside them where a President does, if it says that otherwise. */
export interface Titled<W> {
  readonly president?: W
}

/** Who presides over a body's meetings: a Chair, unless the convention says that it is a President. */
export const presidingOver = ({ bodies }: Pick<Convention, 'bodies'>, body: string | undefined): Presiding =>
  bodies[body ?? '']?.presiding ?? 'chair'

/** Who presides over this meeting, by title. */
export const presidingAt = (meeting: Meeting): Presiding =>
  presidingOver(meeting.convention, meeting.convened?.body ?? bodyOf(meeting))

/** Of a language's words those for whoever presides. */
export const titled = <W extends Titled<W>>(words: W, presiding: Presiding | undefined): W =>
  presiding === 'president' ? (words.president ?? words) : words

/** A language's words as they are said at a meeting. */
export const wordsAt = <W extends Titled<W>>(words: W, meeting: Meeting): W => titled(words, presidingAt(meeting))
