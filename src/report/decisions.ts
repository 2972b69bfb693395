import { nameOf } from '../treaty/convention.ts'
import { readIn } from '../treaty/text.ts'
import { dayOfNames, sittingOf, type Meeting } from '../procedure/meeting.ts'
import type { Outcome, Question } from '../procedure/proceedings.ts'
import { bodyNouns } from './body.ts'
import { names } from './participation.ts'
import { actsOf, made, paragraph, type ParagraphOutline, type Passage, type Telling } from './passage.ts'

/** Decisions of the meeting, each with its mode and its words; proposals a vote rejected; what was agreed between sittings. */
export function decisions(telling: Telling): readonly ParagraphOutline[] {
  const { meeting } = telling
  return [
    ...meeting.questions.flatMap((one) =>
      one.text && one.outcome && one.subject.kind !== 'amendment' ? decided(telling, one, one.outcome) : [],
    ),
    ...silences(telling),
  ]
}

function decided({ meeting, language }: Telling, one: Question, outcome: Outcome): readonly ParagraphOutline[] {
  const { act, subject, text, worded, amended, put } = one
  const date = sittingOf(meeting, outcome.sitting)?.date
  if (!text || date === undefined) return []
  const { mode, tally, carried } = outcome
  const about = {
    body: bodyNouns(meeting)!.body,
    date,
    document: subject.kind === 'proposal' ? subject.document : null,
    text: readIn(text, language.code)?.text ?? '',
  }
  // The amendments whose words it has, adopted by the meeting or accepted by the mover; and the mover's own last revision.
  const amendments = meeting.questions.filter(
    (other) =>
      other.subject.kind === 'amendment' &&
      other.subject.of === act &&
      (other.accepted !== null || other.outcome?.carried === true),
  )
  const from = [
    ...new Set([
      act,
      ...amendments.flatMap((other) => [other.act, ...(other.accepted === null ? [] : [other.accepted])]),
      ...amended,
      worded,
      ...(put === null ? [] : [put]),
      outcome.act,
      sittingOf(meeting, outcome.sitting)!.act,
    ]),
  ]
  const passage: Passage | null = carried
    ? made('decisionTaken', from, { ...about, how: mode, tally })
    : tally && made('proposalNotAdopted', from, { ...about, tally })
  return paragraph(`decision.${act}`, [passage, ...(passage ? explained(meeting, one, outcome, language) : [])], {
    texts: [text],
  })
}

/** Positions explained before the decision, and those explained after it. */
function explained(
  meeting: Meeting,
  { act: question }: Question,
  { act: decision, tally }: Outcome,
  language: Telling['language'],
): readonly (Passage | null)[] {
  const all = meeting.statements.filter((one) => one.as === 'explanation' && one.question === question)
  return (['before', 'after'] as const).map((when) => {
    const told = all.filter(({ act }) => act < decision === (when === 'before'))
    return told.length === 0
      ? null
      : made(
          'positionsExplained',
          told.map(({ act }) => act),
          {
            states: language.sort(names(meeting, [...new Set(told.map(({ who }) => who))])),
            voted: tally !== null,
            when,
          },
        )
  })
}

const silences = ({ meeting, language }: Telling): readonly ParagraphOutline[] =>
  meeting.silences.flatMap((one) =>
    one.declared?.agreed !== true
      ? []
      : paragraph(
          `silence.${one.act}`,
          [
            made('silenceAgreed', [one.act, one.declared.act], {
              body: bodyNouns(meeting)!.body,
              date: one.deadline.slice(0, 10),
              text: readIn(one.text, language.code)?.text ?? '',
            }),
          ],
          { texts: [one.text] },
        ),
  )

/** Replies made under an item. */
export function replies(meeting: Meeting, item: number, language: Telling['language']): Passage | null {
  const all = meeting.statements.filter((one) => one.as === 'reply' && one.item === item)
  return all.length === 0
    ? null
    : made(
        'repliesMade',
        all.map(({ act }) => act),
        { states: language.sort(names(meeting, [...new Set(all.map(({ who }) => who))])) },
      )
}

/** Elections of Vice-Chairs, a sentence for each sitting and manner; and who took the chair in another's place. */
export function elections(meeting: Meeting): readonly Passage[] {
  const { convention, viceChairs } = meeting
  const state = (code: string) => nameOf(convention, code, dayOfNames(meeting))!
  const keys = [...new Set(viceChairs.map(({ sitting, mode }) => `${sitting} ${mode}`))]
  return keys.map((key) => {
    const elected = viceChairs.filter(({ sitting, mode }) => `${sitting} ${mode}` === key)
    const sitting = sittingOf(meeting, elected[0]!.sitting)!
    const nominated = elected.flatMap(({ state }) => meeting.nominations.find((one) => one.state === state)?.act ?? [])
    return made('viceChairsElected', [...nominated, ...elected.map(({ act }) => act), sitting.act], {
      body: bodyNouns(meeting)!.body,
      date: sitting.date,
      officers: elected.map((one) => ({ person: one.person, state: state(one.state) })),
      by: elected[0]!.mode,
    })
  })
}

/** Each Chair elected in another's place. */
export function replacements(meeting: Meeting): readonly Passage[] {
  const { formerChairs, chair, convention } = meeting
  return formerChairs.map((former, at) => {
    const successor = formerChairs[at + 1] ?? chair!
    const sitting = sittingOf(meeting, former.sitting)!
    const persons = [former, successor].flatMap(({ act, corrected }) => actsOf(act, corrected?.person))
    return made('chairReplaced', [...persons, sitting.act], {
      body: bodyNouns(meeting)!.body,
      date: sitting.date,
      person: successor.person,
      state: nameOf(convention, successor.state, dayOfNames(meeting))!,
      former: former.person,
    })
  })
}
