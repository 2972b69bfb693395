import { topicOf } from '../treaty/programme.ts'
import type { Text } from '../treaty/text.ts'
import type { AgendaItem, Meeting } from '../procedure/meeting.ts'

/** The title of an item: authored with the agenda, the programme's topic, or a standing item's. */
export function itemTitle(meeting: Meeting, { topic, standing, title }: AgendaItem): Text | null {
  const { convention } = meeting
  if (title) return title
  const id =
    topic !== undefined
      ? topicOf(convention.programme, topic)?.text
      : convention.programme.standingItems[standing ?? '']
  return convention.texts[id ?? ''] ?? null
}
