import { classNameOf } from '../../procedure/participants.ts'
import type { Meeting } from '../../procedure/meeting.ts'
import { RIGHTS, type ParticipationClass, type Right } from '../../treaty/convention.ts'
import { betweenSentences } from '../../treaty/text.ts'
import { ENTITLEMENT_WORDS } from '../../languages/entitlements.ts'
import { SEAT_WORDS } from '../../languages/index.ts'
import { wordsFor, type Reader } from '../reader.ts'

/** How a class has a right: of itself, when it asks, when the Chair invites it, or not. */
export const rightOf = (
  { may, ifInvited, onRequest }: Pick<ParticipationClass, 'may' | 'ifInvited' | 'onRequest'>,
  right: Right,
): 'given' | 'onRequest' | 'invited' | 'notGiven' =>
  may.includes(right)
    ? onRequest?.includes(right)
      ? 'onRequest'
      : 'given'
    : ifInvited.includes(right)
      ? 'invited'
      : 'notGiven'

/** What its class gives a participant and what it does not, with the rule that says so, and whether the meeting has admitted it. `as`: the class of somebody who has no code. */
export function Rights({
  meeting,
  reader,
  who,
  as,
}: {
  readonly meeting: Meeting
  readonly reader: Reader
  readonly who: string | null
  readonly as?: string
}) {
  const { rights } = wordsFor(SEAT_WORDS, reader)
  const { conditions } = wordsFor(ENTITLEMENT_WORDS, reader)
  const { classes, rules } = meeting.convention
  const own = classes[as ?? classNameOf(meeting, who ?? '') ?? '']
  if (!own) return <></>
  const line = rules[own.rule]
  const admitted = who !== null && meeting.admitted.some((one) => one.who.includes(who))
  const entry = {
    entitlement: rights.entitled,
    notice: rights.notice,
    decision: admitted ? rights.admitted : rights.awaits,
  }[own.admittedBy]
  return (
    <>
      <p>
        {rights.as(reader.words.classes[own.of])}
        {betweenSentences(reader.language)}
        {line && <b>{reader.words.cites(line.number, line.paragraph ?? null, line.verified)}</b>}
      </p>
      <p class={own.admittedBy === 'decision' && !admitted ? 'awaits' : 'quiet'}>{entry}</p>
      <ul class="granted">
        {RIGHTS.map((right) => (
          <li class={rightOf(own, right)}>
            <span>
              {rights.each[right]}
              {own.conditions?.[right] && <small class="note">{conditions[own.conditions[right]]}</small>}
            </span>{' '}
            <b>{rights[rightOf(own, right)]}</b>
          </li>
        ))}
      </ul>
    </>
  )
}
