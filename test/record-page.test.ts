import { describe, expect, test } from 'vitest'
import { DESK_WORDS, PAGE_WORDS, REPORT_LANGUAGES } from '../src/languages/index.ts'
import { PREPARATION_WORDS } from '../src/languages/preparation.ts'
import { framed } from '../src/pages/frame.tsx'
import { group } from '../src/pages/names.ts'
import type { Reader } from '../src/pages/reader.ts'
import { recordPage } from '../src/pages/record.tsx'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { asks, bwc, convened, deed, gives, opening, PARTIES, registers, room, speaks } from './room.ts'

const reader = (language: Language): Reader => ({
  language,
  words: PAGE_WORDS[language],
  report: REPORT_LANGUAGES[language],
  chosen: false,
})

/** What the page of the record says of the last act, without its marks. */
const lastAct = ({ meeting, lines }: ReturnType<typeof room>, language: Language): string => {
  const one = reader(language)
  const html = framed(recordPage(meeting, lines, one), one, { path: '/here', style: '/s.css', icon: '/i.svg' })
  const act = html.slice(html.indexOf(`id="act-${lines.length}"`))
  return act.slice(0, act.indexOf('class="side"')).replace(/<[^>]*>/g, '|')
}

const ready = [...opening(), registers('party', ...PARTIES)]

describe('the page of the record', () => {
  test('says in which capacity the floor was given, and calls no party an observer', () => {
    const asked = [...ready, speaks('FRA'), deed('requestReply', 'IRN', { to: ready.length + 1 })].flat()
    const replies = room(asked, gives('IRN', { as: 'reply', reply: asked.length }, { rightOfReply: 'At once.' }))
    const forGroup = room(ready, asks('VEN', 4, 'NAM'), gives('VEN', { as: 'group', group: 'NAM' }))
    for (const language of LANGUAGES) {
      const { classes, meeting } = PAGE_WORDS[language]
      for (const one of [room(ready, gives('FRA')), replies, forGroup])
        expect(lastAct(one, language)).not.toContain(classes.other)
      expect(lastAct(replies, language)).toContain(`|${DESK_WORDS[language].floor.as.reply}|`)
      expect(lastAct(forGroup, language)).toContain(meeting.onBehalfOf(group(bwc, 'NAM', reader(language))))
      expect(lastAct(room(ready), language)).toContain(`|${classes.party}|`)
    }
  })
  test('says of a planned sitting its day and its hours', () => {
    const planned = room(
      convened(),
      deed('planSitting', 'secretariat', { date: '2018-08-16', from: '10:00', to: '13:00', room: 'XX' }),
    )
    for (const language of LANGUAGES) {
      const said = lastAct(planned, language)
      expect(said).toContain(`|${PREPARATION_WORDS[language].sittings.hours('2018-08-16', '10:00', '13:00')}|`)
      expect(said).not.toMatch(/undefined|NaN/)
    }
  })
})
