import type { Task } from '../../languages/preparationWords.ts'
import { firstMissing, daysWithoutSitting, preparation, uninterpreted, untitled } from '../preparation/missing.ts'
import { Agenda } from '../preparation/agenda.tsx'
import { Convening } from '../preparation/convene.tsx'
import { Delegations } from '../preparation/delegations.tsx'
import { Part, prepared, type Preparing } from '../preparation/deed.tsx'
import { languageName } from '../preparation/fields.tsx'
import { Lists } from '../preparation/lists.tsx'
import { Officers } from '../preparation/officers.tsx'
import { Papers } from '../preparation/papers.tsx'
import { oddities } from '../preparation/odd.ts'
import { oddText } from '../preparation/oddWords.ts'
import { toReserve } from '../preparation/proposed.ts'
import { Sittings, sittingText } from '../preparation/sittings.tsx'
import { Work } from '../preparation/work.tsx'
import { linkTo, pathOf, rightsPath } from '../addresses.ts'
import { ENTITLEMENT_WORDS } from '../../languages/entitlements.ts'
import type { Capacity } from '../../procedure/badge.ts'
import type { Page } from '../frame.tsx'
import { meetingName, placeAndDates } from '../names.ts'
import { wordsFor } from '../reader.ts'

export type { Preparing }

/** In which part of the desk a thing is done. */
const PLACES: { readonly [T in Task]: string } = {
  convene: 'convening',
  chair: 'officers',
  secretary: 'officers',
  viceChairs: 'officers',
  agendaDocument: 'agenda',
  agenda: 'agenda',
  titles: 'agenda',
  delegations: 'delegations',
  sittings: 'sittings',
  interpretation: 'sittings',
  symbols: 'papers',
  work: 'work',
  lists: 'lists',
}

/** What exactly is missing, where a task has several parts. */
function details(given: Preparing, task: Task): readonly string[] {
  const { meeting, reader } = given
  const { missing } = prepared(given)
  const { list, day, meeting: about } = reader.words
  switch (task) {
    case 'sittings': {
      const days = daysWithoutSitting(meeting)
      return days.length > 0 ? [missing.noSitting(list(days.map(day)))] : []
    }
    case 'titles':
      return untitled(meeting).map(({ no, none }) =>
        missing.noTitle(about.item(no), list(none.map((code) => languageName(code, reader)))),
      )
    case 'interpretation':
      return uninterpreted(meeting).map((one) => missing.notInterpreted(sittingText(given, one)))
    case 'symbols': {
      const kinds = meeting.convened ? toReserve(meeting) : []
      return kinds.length > 0 ? [missing.noDocument(list(kinds.map((kind) => reader.words.documentKinds[kind])))] : []
    }
    default:
      return []
  }
}

/** What is still missing before the gavel, in the order in which it is needed, with one first button. */
function Missing({ given }: { readonly given: Preparing }) {
  const { meeting, reader } = given
  const words = prepared(given)
  const { missing } = words
  const odd = oddities(meeting)
  const first = firstMissing(meeting)
  return (
    <section class="before" aria-labelledby="before">
      <h2 id="before">{missing.title}</h2>
      <p class="deed">
        {first === null ? (
          <>
            <span>{missing.ready}</span>
            <a class="first" href={linkTo(reader, `${pathOf(meeting.symbol)}/~secretary`)}>
              {missing.toDesk}
            </a>
          </>
        ) : (
          <a class="first" href={`#${PLACES[first]}`}>
            {missing.tasks[first]}
          </a>
        )}
      </p>
      <ol class="tasks">
        {preparation(meeting).map(({ task, needed, done }) => (
          <li class={done ? 'done' : needed ? 'needed' : 'advised'}>
            <a href={`#${PLACES[task]}`}>{missing.tasks[task]}</a>{' '}
            <small>{done ? missing.done : needed ? missing.needed : missing.advised}</small>
            {!done && details(given, task).map((text) => <small class="note">{text}</small>)}
          </li>
        ))}
      </ol>
      {odd.length > 0 && (
        <>
          <h3>{words.odd.title}</h3>
          <ul class="odd">
            {odd.map((one) => (
              <li class="waits">{oddText(one, meeting, reader)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Hands out a badge, or one for each delegation; their links stand on the page of badges, to which it leads. */
const Badge = ({
  given: { meeting, reader },
  capacity,
  who,
  label,
}: {
  readonly given: Preparing
  readonly capacity: Capacity
  readonly who: readonly string[]
  readonly label: string
}) => (
  <form class="press" method="post" action={linkTo(reader, `${pathOf(meeting.symbol)}/~badges`)}>
    <input type="hidden" name="capacity" value={capacity} />
    {who.length > 0 && <input type="hidden" name="who" value={who.join('\n')} />}
    <button type="submit">{label}</button>
  </form>
)

function Ways({ given }: { readonly given: Preparing }) {
  const { meeting, reader } = given
  const { badges, sheet } = prepared(given)
  const delegations = [...new Set(meeting.registered.flatMap(({ who }) => who))]
  const behind = (name: string) => linkTo(reader, `${pathOf(meeting.symbol)}/~${name}`)
  return (
    <>
      <Part given={given} place="badges" title={badges.title} always>
        <p class="quiet">{badges.intro}</p>
        <Badge given={given} capacity="chair" who={[]} label={badges.chair} />
        {delegations.length > 0 && (
          <Badge given={given} capacity="delegation" who={delegations} label={badges.delegations(delegations.length)} />
        )}
        <Badge given={given} capacity="organization" who={[]} label={badges.organization} />
        <p class="deed">
          <a href={behind('badges')}>{badges.hand}</a>
          <a href={linkTo(reader, rightsPath(meeting.convention))}>{wordsFor(ENTITLEMENT_WORDS, reader).title}</a>
        </p>
      </Part>
      <Part given={given} place="sheet" title={sheet.title}>
        <p class="quiet">{sheet.intro}</p>
        <p class="deed">
          <a href={behind('sheet')}>{sheet.to}</a>
        </p>
      </Part>
    </>
  )
}

/** The secretariat's desk before the meeting: what is missing, and a part for everything that is prepared. */
export function preparationPage(given: Preparing): Page {
  const { meeting, reader } = given
  const words = prepared(given)
  return {
    title: `${meeting.symbol} · ${words.title}`,
    place: 'other',
    meeting,
    text: (
      <article class="preparation">
        <h1>{words.title}</h1>
        <p class="about">
          {meetingName(meeting, reader)}
          {meeting.convened && ` · ${placeAndDates(meeting, reader)}`}
        </p>
        <p class="intro">{words.intro}</p>
        <div class="columns">
          <Missing given={given} />
          <div>
            <Convening given={given} />
            <Officers given={given} />
            <Agenda given={given} />
            <Delegations given={given} />
            <Sittings given={given} />
            <Papers given={given} />
            <Work given={given} />
            <Lists given={given} />
            <Ways given={given} />
          </div>
        </div>
      </article>
    ),
  }
}
