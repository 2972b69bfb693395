import { PREPARATION_WORDS } from '../../languages/preparation.ts'
import type { Meeting } from '../../procedure/meeting.ts'
import { textIn } from '../../treaty/programme.ts'
import type { Reader } from '../reader.ts'
import type { Oddity } from './odd.ts'

/** What is odd, as a reader is told it. */
export function oddText(one: Oddity, { convention }: Meeting, { language, words }: Reader): string {
  const { odd, sittings } = PREPARATION_WORDS[language]
  const told = ({ date, from, to }: { date: string; from: string; to: string }) => sittings.hours(date, from, to)
  switch (one.is) {
    case 'interpretation':
      return odd.interpretation(told(one.sitting), one.until)
    case 'roomTwice':
      return odd.roomTwice(one.sitting.room, told(one.other), told(one.sitting))
    case 'dayOff':
      return odd.dayOff(told(one.sitting))
    case 'itemNotOnAgenda':
      return odd.itemNotOnAgenda(words.meeting.item(one.item), words.day(one.date))
    case 'moreDays':
      return odd.moreDays(one.days, one.granted)
    case 'notConsidered':
      return odd.notConsidered(
        textIn(convention.texts, convention.programme.standingItems[one.standing]!, language)?.text ?? one.standing,
      )
    case 'saidPart':
      return odd.saidPart(words.meeting.item(one.item))
  }
}
