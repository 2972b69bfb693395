import { partiesVoting } from '../../procedure/participants.ts'
import type { Question } from '../../procedure/proceedings.ts'
import { questionDigest, questionOf } from '../../procedure/questions.ts'
import { next } from '../../procedure/script.ts'
import { Ask, Field, packed } from './ask.tsx'
import { named } from './choices.tsx'
import { subjectText } from './questions.tsx'
import { desk, pair, type Shown } from './shown.ts'

const VOTES = ['yes', 'no', 'abstain'] as const

/** The question on which the rules expect a vote next. */
export function voteDue({ meeting, now }: Shown): Question | undefined {
  const step = next(meeting, now)
  return step?.deed === 'recordVote' ? questionOf(meeting, Number(step.facts.no)) : undefined
}

/** The count of a show of hands, and the roll called State by State, on a question that is put. */
export function Vote({
  shown,
  question,
  first = false,
}: {
  readonly shown: Shown
  readonly question: Question
  readonly first?: boolean
}) {
  const { meeting } = shown
  const { attendance: words, does } = desk(shown)
  const parties = partiesVoting(meeting)
  const names = { question: question.act, digest: questionDigest(question) }
  const due = question.subject.kind === 'appeal' || question.objections.length > 0 || question.rollCall !== null
  return (
    <details open={first || due} id={`vote-${question.act}`}>
      <summary>{subjectText(shown, question)}</summary>
      {question.rollCall === null && (
        <div class="fields">
          {VOTES.map((vote) => (
            <Field
              form="hands"
              name={vote}
              label={words.votes[vote]}
              type="number"
              min={0}
              max={parties.length}
              required
            />
          ))}
          <Ask
            shown={shown}
            form="hands"
            asked={{ deed: 'recordVote', by: 'secretariat', particulars: { ...names, method: 'showOfHands' } }}
            label={pair(shown, does.recordVote, words.hands)}
            first={first}
          />
        </div>
      )}
      <details open={question.rollCall !== null}>
        <summary>{words.roll}</summary>
        <table class="roll">
          <tbody>
            {named(shown, parties).map(([who, name], at) => (
              <tr>
                <th scope="row">
                  <label for={`roll-${who}`}>{name}</label>
                </th>
                <td>
                  <select id={`roll-${who}`} name="_with" form="roll">
                    <option value="">{words.votes.absent}</option>
                    {VOTES.map((vote) => (
                      <option
                        value={packed({
                          deed: 'recordVote',
                          by: '',
                          particulars: { [`votes.${at}.who`]: who, [`votes.${at}.vote`]: vote },
                        })}
                      >
                        {words.votes[vote]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Ask
          shown={shown}
          form="roll"
          asked={{ deed: 'recordVote', by: 'secretariat', particulars: { ...names, method: 'rollCall' } }}
          label={pair(shown, does.recordVote, words.roll)}
          first={first && question.rollCall !== null}
        />
      </details>
    </details>
  )
}
