import type { Child } from 'hono/jsx'
import { SEAT_WORDS } from '../../languages/index.ts'
import type { Badge } from '../../procedure/badge.ts'
import { linkTo, pathBehind, reportPath } from '../addresses.ts'
import type { Page } from '../frame.tsx'
import { listening, Lost, Region } from '../region.tsx'
import { floorNow } from '../regions/floor.tsx'
import { speakers } from '../regions/speakers.tsx'
import type { Shown } from '../regions/shown.ts'
import { DecisionsRegion, DocumentsRegion } from './floor.tsx'
import { Rights } from './rights.tsx'
import { wordsFor } from '../reader.ts'

/** The class in which organizations take part; null where the convention has none. */
export const classOfOrganizations = ({ meeting }: Pick<Shown, 'meeting'>): string | null =>
  Object.entries(meeting.convention.classes).find(([, { of }]) => of === 'organization')?.[0] ?? null

/** The regions of an organization's desk: what the public sees, and its documents. */
export const ORGANIZATION_REGIONS: { readonly [id: string]: (shown: Shown) => Child } = {
  floor: (shown) => floorNow.show(shown),
  speakers: (shown) => speakers.show(shown),
  documents: (shown) => <DocumentsRegion shown={shown} />,
  decisions: (shown) => <DecisionsRegion shown={shown} />,
}

/** An organization's desk: what its rule gives it, in words, and what is public. It utters no act. */
export function organizationDesk(shown: Shown, badge: Badge): Page {
  const { meeting, reader } = shown
  const { organization, live, public: words } = wordsFor(SEAT_WORDS, reader)
  const as = classOfOrganizations(shown)
  const name = badge.who ?? organization.title
  return {
    title: `${name} · ${meeting.symbol}`,
    place: 'other',
    meeting,
    text: (
      <article
        class="public"
        {...listening(linkTo(reader, pathBehind(meeting.symbol, 'live/organization')), meeting.entries.at(-1)?.no ?? 0)}
      >
        <h1>{name}</h1>
        <p class="intro">{organization.intro}</p>
        <Lost words={live} now={shown.now} zone={meeting.convention.timeZone} />
        <section class="entitled">
          <h2>{organization.attends}</h2>
          {as !== null && <Rights meeting={meeting} reader={reader} who={null} as={as} />}
          <ul class="notes">
            {organization.notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        </section>
        <div class="seen">
          {Object.entries(ORGANIZATION_REGIONS).map(([id, show]) => (
            <Region id={id}>{show(shown)}</Region>
          ))}
        </div>
        <p class="deed">
          <a href={linkTo(reader, reportPath(meeting, meeting.adoption ? 'report' : 'draft'))}>{words.draft}</a>
        </p>
      </article>
    ),
  }
}
