import type { Child } from 'hono/jsx'
import { SEAT_WORDS } from '../../languages/index.ts'
import type { Act } from '../../procedure/act.ts'
import { standing, type Meeting } from '../../procedure/meeting.ts'
import { questionOf } from '../../procedure/questions.ts'
import { linkTo, pathBehind, reportPath } from '../addresses.ts'
import type { Page } from '../frame.tsx'
import { DocumentTitle, inOrder, issuedIn } from '../meeting.tsx'
import { meetingName, participants, placeAndDates } from '../names.ts'
import { listening, Lost, Region } from '../region.tsx'
import { floorNow } from '../regions/floor.tsx'
import { outcomeText, questionsNow, Subject } from '../regions/questions.tsx'
import { momentOf, nameIn, type Shown } from '../regions/shown.ts'
import { speakers } from '../regions/speakers.tsx'
import { SymbolOf } from '../symbols.tsx'
import { wordsFor } from '../reader.ts'

/** The acts by which a meeting decides something. */
const DECIDING: readonly string[] = [
  'adoptAgenda',
  'applyRules',
  'electViceChair',
  'grantObserverStatus',
  'grantAgencyStatus',
  'limitSpeeches',
  'decideQuestion',
  'recordVote',
  'decide',
  'adoptReport',
]

/** The decisions of a meeting that a reader may see, the latest first. */
export const decisionsOf = (meeting: Meeting): readonly Act[] =>
  standing(meeting)
    .filter(({ act }) => DECIDING.includes(act.kind))
    .toReversed()

/** What a decision is about. */
function About({ shown, entry: { act } }: { readonly shown: Shown; readonly entry: Act }): Child {
  const { meeting, reader } = shown
  const { document, who, state, question, matter } = act.particulars
  const asked = typeof question === 'number' ? questionOf(meeting, question) : undefined
  if (asked)
    return (
      <>
        <Subject shown={shown} question={asked} /> · {outcomeText(shown, asked)}
      </>
    )
  if (typeof document === 'string') return <SymbolOf symbol={document} meeting={meeting} reader={reader} />
  if (Array.isArray(who)) return <>{reader.words.list(participants(meeting, who as readonly string[], reader))}</>
  if (typeof state === 'string') return <>{nameIn(shown, state)}</>
  return typeof matter === 'string' ? <q>{matter}</q> : null
}

/** What the meeting has decided so far, the latest first. */
export function DecisionsRegion({ shown }: { readonly shown: Shown }) {
  const { meeting, reader } = shown
  const words = wordsFor(SEAT_WORDS, reader).public
  const all = decisionsOf(meeting)
  return (
    <>
      <h2>{words.decided}</h2>
      {all.length === 0 && <p class="quiet">{words.nothingDecided}</p>}
      <ul class="requests">
        {all.map((entry) => (
          <li>
            <span>
              {reader.words.deeds[entry.act.kind as 'decideQuestion']}
              <small>
                <About shown={shown} entry={entry} />
              </small>
            </span>
            <small>{momentOf(shown, entry.at)}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The documents of the meeting, each with its title and languages. */
export function DocumentsRegion({ shown: { meeting, reader } }: { readonly shown: Shown }) {
  const words = wordsFor(SEAT_WORDS, reader)
  return (
    <>
      <h2>{words.public.documents}</h2>
      {meeting.documents.length === 0 && <p class="quiet">{words.organization.noDocuments}</p>}
      <ul class="requests">
        {inOrder(meeting).map((document) => (
          <li>
            <span>
              <SymbolOf symbol={document.symbol} meeting={meeting} reader={reader} />
              <small>
                <DocumentTitle document={document} meeting={meeting} reader={reader} />
              </small>
            </span>
            <small>{issuedIn(meeting, document, reader)}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The regions of the public's page, in their order. */
export const PUBLIC_REGIONS: { readonly [id: string]: (shown: Shown) => Child } = {
  floor: (shown) => floorNow.show(shown),
  speakers: (shown) => speakers.show(shown),
  questions: (shown) => questionsNow.show(shown),
  decisions: (shown) => <DecisionsRegion shown={shown} />,
  documents: (shown) => <DocumentsRegion shown={shown} />,
}

/** What everyone may see of the meeting while it goes on: who speaks and who is next, what was decided, the documents, the way to the draft. */
export function floorPage(shown: Shown): Page {
  const { meeting, reader } = shown
  const words = wordsFor(SEAT_WORDS, reader)
  const occasion = placeAndDates(meeting, reader)
  const last = meeting.sittings.at(-1)
  return {
    title: `${words.titles.public} · ${meeting.symbol}`,
    place: 'other',
    meeting,
    watched: true,
    text: (
      <article
        class="public"
        {...listening(linkTo(reader, pathBehind(meeting.symbol, 'live/floor')), meeting.entries.at(-1)?.no ?? 0)}
      >
        <h1>{meetingName(meeting, reader)}</h1>
        {occasion && <p class="about">{occasion}</p>}
        <p class="intro">{last?.private && meeting.sitting > 0 ? words.public.private : words.public.intro}</p>
        <Lost words={words.live} now={shown.now} zone={meeting.convention.timeZone} />
        <div class="seen">
          {Object.entries(PUBLIC_REGIONS).map(([id, show]) => (
            <Region id={id}>{show(shown)}</Region>
          ))}
        </div>
        <p class="deed">
          <a href={linkTo(reader, reportPath(meeting, meeting.adoption ? 'report' : 'draft'))}>{words.public.draft}</a>
          <a href={linkTo(reader, pathBehind(meeting.symbol, 'wall'))}>{words.public.wall}</a>
        </p>
      </article>
    ),
  }
}
