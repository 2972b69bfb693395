import type { Child } from 'hono/jsx'
import type { Inscription, Mode, Question } from '../../procedure/proceedings.ts'
import { isOpen, modesFor, questionDigest } from '../../procedure/questions.ts'
import { Ask, inOrder, Row, whyNot, type Asked } from './ask.tsx'
import { callName } from './podium.tsx'
import { Decided, Pending, pending, subjectText } from './questions.tsx'
import { desk, pair, type Part, type Shown } from './shown.ts'
import { listedItem, ListTitle, OtherLists, Replies, SpeakersList, TimeUsed } from './speakers.tsx'
import { ByLeave, LEAVE, Yields } from './yielding.tsx'
import { Spoken } from './spoken.tsx'

/** What the podium does with somebody on the list: absent, or later. */
const Placing = ({ shown, one }: { readonly shown: Shown; readonly one: Inscription }): Child => {
  const { does } = desk(shown)
  const name = <Spoken shown={shown}>{callName(shown, one)}</Spoken>
  const inscription = { inscription: one.act }
  const label = (words: string) => (
    <>
      {words}
      {name}
    </>
  )
  return (
    <span class="placing">
      {shown.meeting.sitting > 0 && (
        <Ask
          shown={shown}
          asked={{ deed: 'skipAbsent', by: 'chair', particulars: inscription }}
          label={label(does.skipAbsent)}
          quiet
        />
      )}
      <Ask
        shown={shown}
        asked={{ deed: 'deferInscription', by: 'chair', particulars: inscription }}
        label={label(does.deferInscription)}
        quiet
      />
    </span>
  )
}

/** The podium's list of speakers: with what can be done to each place on it. */
export const podiumSpeakers: Part = {
  id: 'podium-speakers',
  audience: 'podium',
  show: (shown) => {
    const { meeting } = shown
    const { list } = desk(shown)
    const item = listedItem(meeting)
    return (
      <>
        <ListTitle shown={shown} item={item} />
        {item === null ? (
          <p class="quiet">{list.none}</p>
        ) : (
          <>
            <SpeakersList
              shown={shown}
              item={item}
              beside={(one, at) => at === 0 && <Placing shown={shown} one={one} />}
            />
            <p class="quiet">{list.why}</p>
          </>
        )}
        <Replies shown={shown} />
        {item !== null && <TimeUsed shown={shown} item={item} />}
        <OtherLists shown={shown} />
      </>
    )
  },
}

/** What the Chair asks about a question. */
const about = (deed: Asked['deed'], { act }: Question, particulars: Asked['particulars'] = {}): Asked => ({
  deed,
  by: 'chair',
  particulars: { question: act, ...particulars },
})

/** The gavel: a question decided in one of the ways there are. */
const deciding = (question: Question, mode: Mode): Asked =>
  about('decideQuestion', question, { mode, digest: questionDigest(question) })

/** A way to decide, as its button names it: beside an appeal, that the ruling is overruled so. */
function wayOf(shown: Shown, { subject }: Question, mode: Mode): string {
  const { decides, questions } = desk(shown)
  return subject.kind === 'appeal' ? pair(shown, decides[mode], questions.ruled.overruled) : decides[mode]
}

/** A question put to the meeting, or decided once it has been put: what the Chair may allow although a rule stands against it. */
function settling(shown: Shown, question: Question): readonly { readonly asked: Asked; readonly label: string }[] {
  const { does } = desk(shown)
  const called = subjectText(shown, question)
  return question.put === null
    ? [{ asked: about('putQuestion', question), label: pair(shown, called, does.putQuestion) }]
    : modesFor(question).map((mode) => ({
        asked: deciding(question, mode),
        label: pair(shown, called, wayOf(shown, question, mode)),
      }))
}

/** What the Chair does with a question: puts it, rules on its nature, and decides it in one of the ways there are. */
function Deciding({ shown, question }: { readonly shown: Shown; readonly question: Question }) {
  const words = desk(shown)
  const { put, nature, subject, outcome } = question
  if (put === null || outcome !== null)
    return (
      <Row>
        {inOrder(shown, about('putQuestion', question)) && (
          <Ask shown={shown} asked={about('putQuestion', question)} label={words.does.putQuestion} />
        )}
      </Row>
    )
  const gavel = modesFor(question).map((mode) => ({ mode, asked: deciding(question, mode) }))
  const why = whyNot(shown, gavel[0]!.asked)
  return (
    <div class="deciding">
      {why === '' ? (
        <Row>
          {gavel.map(({ mode, asked }) => (
            <Ask
              shown={shown}
              asked={asked}
              label={wayOf(shown, question, mode)}
              quiet={subject.kind === 'appeal' || mode !== 'consensus'}
            />
          ))}
        </Row>
      ) : (
        <p class="not">
          <small>{why}</small>
        </p>
      )}
      {subject.kind === 'appeal' ? (
        <p class="quiet">{words.questions.ruled.unless}</p>
      ) : (
        <Row>
          {(['procedure', 'substance'] as const)
            .filter((one) => one !== nature)
            .map((one) => (
              <Ask
                shown={shown}
                asked={about('ruleOnNature', question, { nature: one })}
                label={pair(shown, shown.reader.words.deeds.ruleOnNature, words.natures[one])}
                quiet
              />
            ))}
        </Row>
      )}
    </div>
  )
}

/** The podium's motions and questions: with the gavel. */
export const podiumQuestions: Part = {
  id: 'podium-questions',
  audience: 'podium',
  show: (shown) => (
    <>
      <h2>{desk(shown).questions.title}</h2>
      {!shown.meeting.questions.some(isOpen) && <p class="quiet">{desk(shown).questions.none}</p>}
      <Pending shown={shown} beside={(question) => <Deciding shown={shown} question={question} />} />
      <ByLeave
        shown={shown}
        form={LEAVE.questions}
        offered={pending(shown.meeting).flatMap((question) => settling(shown, question))}
      />
      <Yields shown={shown} />
      <Decided shown={shown} />
    </>
  ),
}
