import type { Convention } from '../treaty/convention.ts'
import { quotedFaithfully, topicOf } from '../treaty/programme.ts'
import { readIn, type Text } from '../treaty/text.ts'
import type { AgendaItem } from './meeting.ts'

/** On what an item of an agenda rests in the programme: a standing item, the topic of the meeting, or a part of that topic; or a part as it is said, where no official words are held to compare it with. */
export type Ground = 'standing' | 'topic' | 'part' | 'saidPart'

/** Why an item rests on nothing: it names nothing of the programme, a standing item or the topic of another meeting, or as a part words that the topic does not have. */
export type Groundless = 'nothing' | 'otherStanding' | 'otherTopic' | 'notInTopic'

/** A stretch of text as it is compared: capitals and the full stop at its end aside. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.;:,。；：，؛،]+$/, '')
    .trim()

/** Does a title stand word for word in the topic, in the language in which it was written? Where it does not, only official words show that it is no part of it. */
function partOf(title: Text, topic: Text): ReturnType<typeof groundOf> {
  const own = readIn(title, title.original)
  const whole = own && topic.versions[own.language]
  if (!own || !whole) return { on: 'saidPart' }
  if (quotedFaithfully(plain(own.text), plain(whole.text))) return { on: 'part' }
  return whole.status === 'official' ? { lacks: 'notInTopic' } : { on: 'saidPart' }
}

/** The ground of an item on the agenda of a body's meeting; a topic whose words are not held is known by its own title, and so is what a conference allocates to one of its committees. */
export function groundOf(
  { programme, texts, bodies }: Convention,
  body: string,
  { topic, standing, title }: Omit<AgendaItem, 'no'>,
): { readonly on: Ground } | { readonly lacks: Groundless } {
  if (standing !== undefined) {
    const considers = (of: string) => programme.meetings.find((one) => one.body === of)?.considers ?? []
    const asked = programme.meetings.some((one) => considers(one.body).includes(standing))
    return asked && !considers(body).includes(standing) ? { lacks: 'otherStanding' } : { on: 'standing' }
  }
  if (topic === undefined) return { lacks: 'nothing' }
  const assigned = topicOf(programme, topic)
  if (topic !== body) return { lacks: 'otherTopic' }
  if (!assigned) return bodies[body]?.kind === 'committee' ? { on: 'saidPart' } : { lacks: 'otherTopic' }
  const words = texts[assigned.text ?? '']
  if (!title || !words) return { on: 'topic' }
  return partOf(title, words)
}

/** What the programme has a meeting consider besides its topic, and its agenda does not have. */
export function notOnAgenda({ programme }: Convention, body: string, items: readonly AgendaItem[]): readonly string[] {
  const considers = programme.meetings.find((one) => one.body === body)?.considers ?? []
  return considers.filter((id) => !items.some(({ standing }) => standing === id))
}
