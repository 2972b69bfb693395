import type { Page } from './frame.tsx'
import { meetingName } from './names.ts'
import { desk, titleOf, type Shown } from './regions/shown.ts'
import { ListTitle, listedItem, Replies, SpeakersList, TimeUsed } from './regions/speakers.tsx'
import { Read } from './read.tsx'

/** The lists of speakers as they stand, to be printed: the item under discussion first, each with its reasons. */
export function speakersPage(shown: Shown & { readonly no: number }): Page {
  const { meeting, reader, now, no } = shown
  const words = desk(shown)
  const first = listedItem(meeting)
  const items = [...meeting.lists.keys()].sort((a, b) => Number(b === first) - Number(a === first) || a - b)
  const here = shown.local(now)
  return {
    title: `${words.titles.speakers} · ${meeting.symbol}`,
    place: 'other',
    meeting,
    text: (
      <article class="desk sheet">
        <h1>{words.titles.speakers}</h1>
        <p class="about">
          <bdi class="symbol">{meeting.symbol}</bdi> · {meetingName(meeting, reader)}
        </p>
        <p class="quiet">{words.prints.asOf(words.moment(here.day, here.hour), no)}</p>
        {items.length === 0 && <p class="intro">{words.list.none}</p>}
        {items.map((item) => {
          const title = titleOf(meeting, item)
          return (
            <section>
              <ListTitle shown={shown} item={item} />
              {title && (
                <p class="quiet">
                  <Read text={title} meeting={meeting} reader={reader} />
                </p>
              )}
              <SpeakersList shown={shown} item={item} />
              <TimeUsed shown={shown} item={item} />
            </section>
          )
        })}
        <section>
          <Replies shown={shown} />
        </section>
      </article>
    ),
  }
}
