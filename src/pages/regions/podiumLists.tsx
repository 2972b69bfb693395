import type { Child } from 'hono/jsx'
import type { Inscription, Question } from '../../procedure/proceedings.ts'
import { questionDigest } from '../../procedure/questions.ts'
import { Ask, inOrder, Row, whyNot, type Asked } from './ask.tsx'
import { callName } from './podium.tsx'
import { Decided, Pending } from './questions.tsx'
import { desk, pair, type Part, type Shown } from './shown.ts'
import { listedItem, ListTitle, OtherLists, Replies, SpeakersList, TimeUsed } from './speakers.tsx'

/** What the podium does with somebody on the list: absent, or later. */
const Placing = ({ shown, one }: { readonly shown: Shown; readonly one: Inscription }): Child => {
  const { does } = desk(shown)
  const name = <span class="spoken">: {callName(shown, one)}</span>
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

/** What the Chair does with a question: puts it, rules on its nature, and decides it in one of the ways there are. */
function Deciding({ shown, question }: { readonly shown: Shown; readonly question: Question }) {
  const words = desk(shown)
  const { act, put, nature, subject, outcome } = question
  const own = (deed: Asked['deed'], particulars: Asked['particulars'] = {}): Asked => ({
    deed,
    by: 'chair',
    particulars: { question: act, ...particulars },
  })
  if (put === null || outcome !== null)
    return (
      <Row>
        {inOrder(shown, own('putQuestion')) && (
          <Ask shown={shown} asked={own('putQuestion')} label={words.does.putQuestion} />
        )}
      </Row>
    )
  const digest = questionDigest(question)
  const gavel = (['consensus', 'withoutVote', 'acclamation', 'tookNote'] as const).map((mode) => ({
    mode,
    asked: own('decideQuestion', { mode, digest }),
  }))
  const why = whyNot(shown, gavel[0]!.asked)
  return (
    <div class="deciding">
      {why === '' ? (
        <Row>
          {gavel.map(({ mode, asked }) => (
            <Ask shown={shown} asked={asked} label={words.decides[mode]} quiet={mode !== 'consensus'} />
          ))}
        </Row>
      ) : (
        <p class="not">
          <small>{why}</small>
        </p>
      )}
      {subject.kind !== 'appeal' && (
        <Row>
          {(['procedure', 'substance'] as const)
            .filter((one) => one !== nature)
            .map((one) => (
              <Ask
                shown={shown}
                asked={own('ruleOnNature', { nature: one })}
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
      {shown.meeting.questions.every(({ outcome, withdrawn }) => outcome !== null || withdrawn !== null) && (
        <p class="quiet">{desk(shown).questions.none}</p>
      )}
      <Pending shown={shown} beside={(question) => <Deciding shown={shown} question={question} />} />
      <Decided shown={shown} />
    </>
  ),
}
