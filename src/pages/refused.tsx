import { DOOR_WORDS } from '../languages/index.ts'
import type { NotTaken } from '../languages/doorWords.ts'
import type { PageWords } from '../languages/pageWords.ts'
import { refusal } from '../languages/refusal.ts'
import type { Meeting } from '../procedure/meeting.ts'
import type { Objection } from '../procedure/ruling.ts'
import { deedName } from './deed.tsx'
import type { Page } from './frame.tsx'
import { wordsFor, type Reader } from './reader.ts'

/** A request that was refused: when, by which badge, what (a deed, or the address of a door), and why by its codes. */
export interface RefusedRequest {
  readonly at: string
  readonly badge: string
  readonly deed: string
  readonly why: readonly string[]
  /** What stood against a request that was ruled on, with its facts. */
  readonly objections?: readonly Objection[]
  /** How many more there were of that badge or address in the same minute, which are not written down. */
  readonly more?: number
}

/** Can an objection that was written down be told in words? Another release may have known others. */
const isTold = ({ impediments, rules }: PageWords, objection: Objection): boolean =>
  'impediment' in objection ? Object.hasOwn(impediments, objection.impediment) : Object.hasOwn(rules, objection.norm)

/** Why a request was refused, in the reader's language; without its facts, that it was out of order and by which rule. */
function whyRefused(meeting: Meeting, { why, objections = [] }: RefusedRequest, { language, words }: Reader) {
  const { notTaken, refused } = DOOR_WORDS[language]
  const told = objections.filter((one) => isTold(words, one)).map((one) => refusal(words, meeting, one))
  const spelt = (code: string): readonly string[] => {
    if (Object.hasOwn(notTaken, code)) return [notTaken[code as NotTaken].title]
    if (code === 'unfit') return [refused.unfit]
    const line = meeting.convention.rules[code]
    const cited = line ? words.cites(line.number, line.paragraph ?? null, line.verified) : ''
    return [words.outOfOrder, ...(cited === '' ? [] : [cited])]
  }
  const isDoors = (code: string) => Object.hasOwn(notTaken, code) || code === 'unfit'
  return [...new Set([...told, ...why.filter((code) => told.length === 0 || isDoors(code)).flatMap(spelt)])]
}

/** What was asked for: a deed by its heading, a door by its address. */
const Asked = ({ deed, reader }: { readonly deed: string; readonly reader: Reader }) =>
  deed.startsWith('~') ? <code dir="ltr">{deed}</code> : <>{deedName(deed, reader)}</>

/** The log of what was refused, the latest first. */
export function refusedPage(meeting: Meeting, all: readonly RefusedRequest[], reader: Reader): Page {
  const { log } = wordsFor(DOOR_WORDS, reader)
  return {
    title: `${log.title} · ${meeting.symbol}`,
    place: 'other',
    meeting,
    text: (
      <article class="refused">
        <h1>{log.title}</h1>
        <p class="intro">{log.intro}</p>
        {all.length === 0 ? (
          <p>{log.none}</p>
        ) : (
          <div class="scroll" tabindex={0} role="region" aria-label={log.title}>
            <table>
              <thead>
                <tr>
                  {[log.time, log.badge, log.deed, log.why].map((one) => (
                    <th scope="col">{one}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {all.map((one) => (
                  <tr>
                    <td>
                      <time datetime={one.at}>{one.at.slice(0, 19).replace('T', ' ')}</time>
                    </td>
                    <td>{one.badge}</td>
                    <td>
                      <Asked deed={one.deed} reader={reader} />
                    </td>
                    <td>
                      {whyRefused(meeting, one, reader).map((reason) => (
                        <p>{reason}</p>
                      ))}
                      {one.more !== undefined && <p class="quiet">{log.more(one.more)}</p>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </article>
    ),
  }
}
