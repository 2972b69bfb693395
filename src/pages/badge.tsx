import { DOOR_WORDS } from '../languages/index.ts'
import type { NotTaken } from '../languages/doorWords.ts'
import { CAPACITIES, deskOf, ownDesk, type Badge } from '../procedure/badge.ts'
import type { Meeting } from '../procedure/meeting.ts'
import { linkTo, pathBehind, pathOf } from './addresses.ts'
import { whoseBadge } from './deed.tsx'
import type { Page } from './frame.tsx'
import { wordsFor, type Reader } from './reader.ts'

/** A link with a badge, before it is used: whom it admits, and one button. */
export function enterPage(badge: Badge, meeting: Meeting | null, token: string, reader: Reader): Page {
  const { badge: words } = wordsFor(DOOR_WORDS, reader)
  return {
    title: words.title,
    place: 'other',
    ...(meeting ? { meeting } : {}),
    text: (
      <article class="enter">
        <h1>{words.shown(badge.no, whoseBadge(meeting, badge, reader))}</h1>
        <p class="intro">{words.admits(whoseBadge(meeting, badge, reader), badge.meeting)}</p>
        <form method="post" action={linkTo(reader, '/~badge')}>
          <input type="hidden" name="token" value={token} />
          <p class="deed">
            <button class="first" type="submit">
              {words.use}
            </button>
          </p>
        </form>
        <p class="quiet">{words.shared}</p>
      </article>
    ),
  }
}

/** A link that admits nobody: whether it is forged, unknown or taken back is not told. */
export function admitsNobodyPage(reader: Reader): Page {
  const { badge: words } = wordsFor(DOOR_WORDS, reader)
  return {
    title: words.admitsNobody,
    place: 'other',
    text: (
      <article class="fault">
        <h1>{words.admitsNobody}</h1>
        <p class="intro">{words.askForAnother}</p>
      </article>
    ),
  }
}

/** A request that was not taken, and what to do next. */
export function notTakenPage(why: NotTaken, meeting: Meeting | null, back: string | null, reader: Reader): Page {
  const { notTaken, form } = wordsFor(DOOR_WORDS, reader)
  const { title, next } = notTaken[why]
  return {
    title,
    place: 'other',
    ...(meeting ? { meeting } : {}),
    text: (
      <article class="fault">
        <h1>{title}</h1>
        <div data-refusal="">
          <p class="intro">{next}</p>
        </div>
        <p class="deed">
          {meeting && why === 'noSuchDeed' && (
            <a href={linkTo(reader, pathBehind(meeting.symbol, 'do'))}>{form.deeds}</a>
          )}
          <a class="first" href={back ?? linkTo(reader, meeting ? pathOf(meeting.symbol) : '/')}>
            {reader.words.faults.back}
          </a>
        </p>
      </article>
    ),
  }
}

/** The badge in use, as every page of its meeting shows it, with the way to put it away: asked first, so that no touch loses it. */
export function BadgeShown({
  badge,
  meeting,
  reads = false,
  reader,
}: {
  readonly badge: Badge
  readonly meeting: Meeting
  /** The page is read with this badge, where the reader holds others too. */
  readonly reads?: boolean
  readonly reader: Reader
}) {
  const { badge: words } = wordsFor(DOOR_WORDS, reader)
  return (
    <div class="badge">
      <a href={linkTo(reader, pathBehind(meeting.symbol, deskOf(meeting, badge)))}>
        {words[reads ? 'readWith' : 'shown'](badge.no, whoseBadge(meeting, badge, reader))}
      </a>
      <details>
        <summary title={words.leave} aria-label={words.leave}>
          ×
        </summary>
        <form method="post" action={linkTo(reader, '/~badge')}>
          <p>
            <b>{words.sure}</b>
          </p>
          <p>{words.comesBack}</p>
          <input type="hidden" name="leave" value={badge.no} />
          <input type="hidden" name="meeting" value={badge.meeting} />
          <button type="submit">{words.leave}</button>
        </form>
      </details>
    </div>
  )
}

/** The badges a browser holds besides the one shown, each with the way to its desk; of another meeting with its symbol. */
export function BadgesHeld({
  badges,
  shown,
  meeting,
  reader,
}: {
  readonly badges: readonly Badge[]
  readonly shown: Badge | null
  readonly meeting: Meeting | undefined
  readonly reader: Reader
}) {
  const { badge: words, badges: title } = wordsFor(DOOR_WORDS, reader)
  const others = badges.filter((one) => one.no !== shown?.no || one.meeting !== shown.meeting)
  if (others.length === 0) return null
  return (
    <nav class="held" aria-label={title.title}>
      <ul>
        {others.map((one) => {
          const here = meeting?.symbol === one.meeting
          return (
            <li>
              <a href={linkTo(reader, pathBehind(one.meeting, here ? deskOf(meeting, one) : ownDesk(one)))}>
                {words.shown(one.no, whoseBadge(here ? meeting : null, one, reader))}
                {!here && (
                  <>
                    {' · '}
                    <bdi class="symbol">{one.meeting}</bdi>
                  </>
                )}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** A badge in the list of those handed out; its link, while it has not been taken back. */
export interface HandedOut {
  readonly badge: Badge
  readonly issued: string
  readonly revoked: string | null
  readonly link: string | null
}

const clock = (at: string): string => at.slice(0, 16).replace('T', ' ')

/** The badges of a meeting: those handed out, with their links; a form for more. */
export function badgesPage(meeting: Meeting, all: readonly HandedOut[], reader: Reader, fitting = true): Page {
  const { badges: words, capacities } = wordsFor(DOOR_WORDS, reader)
  const action = linkTo(reader, pathBehind(meeting.symbol, 'badges'))
  return {
    title: `${words.title} · ${meeting.symbol}`,
    place: 'other',
    meeting,
    text: (
      <article class="badges">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
        {!fitting && (
          <p role="alert" class="notice">
            {words.notFitting}
          </p>
        )}
        <form method="post" action={action}>
          <h2>{words.issue}</h2>
          <p class="field">
            <label for="capacity">{words.capacity}</label>
            <select id="capacity" name="capacity">
              {['delegation', ...CAPACITIES.filter((one) => one !== 'delegation')].map((one) => (
                <option value={one}>{capacities[one as 'delegation']}</option>
              ))}
            </select>
          </p>
          <p class="field">
            <label for="who">{words.who}</label>
            <textarea id="who" name="who" rows={3} />
          </p>
          <p class="deed">
            <button class="first" type="submit">
              {words.make}
            </button>
          </p>
        </form>
        {all.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul class="entries">
            {all.map(({ badge, issued, revoked, link }) => (
              <li class={revoked === null ? '' : 'struck'} id={`badge-${badge.no}`}>
                <h2>{wordsFor(DOOR_WORDS, reader).badge.shown(badge.no, whoseBadge(meeting, badge, reader))}</h2>
                <p class="quiet">
                  {words.issued(clock(issued))}
                  {revoked !== null && <> · {words.revoked(clock(revoked))}</>}
                </p>
                {link !== null && (
                  <>
                    <details>
                      <summary>{words.link}</summary>
                      <code>{link}</code>
                    </details>
                    <form method="post" action={action}>
                      <input type="hidden" name="revoke" value={badge.no} />
                      <button type="submit">{words.revoke}</button>
                    </form>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </article>
    ),
  }
}
