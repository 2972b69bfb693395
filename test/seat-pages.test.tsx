import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COLON, labelled } from '../src/languages/colon.ts'
import { DOOR_WORDS, PAGE_WORDS, REPORT_LANGUAGES } from '../src/languages/index.ts'
import { particularLabel } from '../src/languages/particulars.ts'
import { refusal } from '../src/languages/refusal.ts'
import { BadgeShown } from '../src/pages/badge.tsx'
import { WallRegion } from '../src/pages/desks/wall.tsx'
import { faultPage } from '../src/pages/fault.tsx'
import { group } from '../src/pages/names.ts'
import { Particulars, ruleName } from '../src/pages/particulars.tsx'
import type { Meeting } from '../src/procedure/meeting.ts'
import type { Reader } from '../src/pages/reader.ts'
import { ruleOn } from '../src/procedure/ruling.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { asks, bwc, closesSitting, MX5, opening, opens, PARTIES, registers, room, speaks, type Ask } from './room.ts'

const reader = (language: Language): Reader => ({
  language,
  words: PAGE_WORDS[language],
  report: REPORT_LANGUAGES[language],
  chosen: false,
})
const ready = [...opening(), registers('party', ...PARTIES)]
const plain = (html: unknown): string => String(html).replace(/<[^>]*>/g, '')

describe.each(LANGUAGES)('in %s', (language) => {
  const one = reader(language)
  const words = PAGE_WORDS[language]

  test('a badge is removed only after it is asked whether that is meant', () => {
    const badge = { no: '7', meeting: MX5, capacity: 'chair', who: null } as const
    const html = String(BadgeShown({ badge, meeting: room(ready).meeting, reader: one }))
    expect(html.indexOf('<details')).toBeGreaterThan(-1)
    const [before, within] = [html.slice(0, html.indexOf('</summary>')), html.slice(html.indexOf('</summary>'))]
    expect(before).not.toMatch(/<button|<form/)
    for (const said of [DOOR_WORDS[language].badge.sure, DOOR_WORDS[language].badge.comesBack])
      expect(within).toContain(said)
    expect(within).toMatch(/<button type="submit"/)
  })

  test('the wall says for which group the next ones speak', () => {
    const { meeting } = room(ready, asks('VEN', 4, 'NAM'), asks('JPN'))
    const now = '2018-08-16T08:20:00.000Z'
    const shown = {
      meeting,
      reader: one,
      now,
      local: (at: string) => ({ day: at.slice(0, 10), hour: at.slice(11, 16) }),
    }
    const said = words.meeting.onBehalfOf(group(bwc, 'NAM', one))
    const rows = String(WallRegion({ shown })).match(/<li>.*?<\/li>/g) ?? []
    expect(rows.map((row) => plain(row).includes(said))).toEqual([true, false])
  })

  test('asking to reply where no other has spoken is refused for that', () => {
    const asked = { kind: 'requestReply', by: 'JPN', hand: '', particulars: { to: 1 } }
    const why = (...story: readonly (Ask | readonly Ask[])[]) => {
      const { meeting } = room(story.flat())
      const ruling = ruleOn(meeting, asked, '2018-08-16T08:20:00.000Z')
      return ruling.inOrder ? [] : ruling.objections.map((objection) => refusal(words, meeting, objection))
    }
    const [nobody, other] = [words.impediments.nobodyHasSpoken({}), words.impediments.noSuchStatement({})]
    expect(nobody).not.toBe(other)
    expect(why(ready)).toEqual([nobody])
    expect(why(ready, speaks('JPN'))).toEqual([nobody])
    expect(why(ready, speaks('CUB'))).toEqual([other])
    expect(why(ready, speaks('CUB'), closesSitting(), opens('2018-08-17'))).toEqual([nobody])
  })

  test('a language that is none of the six has a heading of its own', () => {
    const { title } = faultPage('noSuchLanguage', '/', one)
    expect(title).toBe(words.faults.noSuchLanguageTitle)
    expect(title).not.toBe(faultPage('notFound', '/', one).title)
  })

  test.each(['bwc', 'npt'])('every rule of %s that can yield is named, and by no code', async (convention) => {
    const { meeting } = room(ready)
    const path = new URL(`../conventions/${convention}/rules.json`, import.meta.url)
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const lines = (Array.isArray(data) ? data : (data as { rules: unknown }).rules) as {
      id: string
      yields: string
      verified: boolean
      number: number | null
    }[]
    const yielding = lines
      .filter(({ yields, verified, number }) => yields !== 'never' && !(verified && number !== null))
      .map(({ id }) => id)
    expect(yielding).toContain('speakingOrder')
    const rules = Object.fromEntries(Object.entries(bwc.rules).map(([id, line]) => [id, { ...line, verified: false }]))
    const unverified: Meeting = { ...meeting, convention: { ...bwc, rules } }
    const classes = Object.values(bwc.classes).map(({ rule }) => rule)
    for (const id of [...yielding, ...classes]) expect(ruleName(unverified, id, one)).not.toBe(id)
  })

  test('what an act says is labelled, in the language’s own colon', () => {
    const { meeting } = room(ready)
    const particulars = { reason: 'because', agreed: true }
    const told = plain(Particulars({ kind: 'decide', particulars, meeting, reader: one }))
    expect(told).toContain(`${particularLabel('reason', 'decide', DOOR_WORDS[language])}${COLON[language]}because`)
    expect(told).toContain(particularLabel('agreed', 'decide', DOOR_WORDS[language]))
    expect(told).not.toMatch(/true|agreed/)
  })

  test('a label has one colon', () => {
    const said = labelled(language, `X${COLON[language]}`, 'Y')
    expect(said).toBe(`X${COLON[language]}Y`)
    expect(said.includes('\u00a0:')).toBe(language === 'fr')
    expect(said.includes('：')).toBe(language === 'zh')
  })
})

test('no page puts a colon of its own between two texts', () => {
  const folder = new URL('../src/pages/', import.meta.url)
  const pages = (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')] as const)
  const own = pages.flatMap(([path, text]) =>
    text
      .split('\n')
      .filter(
        (line) => /[^\s:{(,]\}: (?:\{|<bdi)|\$\{[^}]*\}: ?\$\{/.test(line) && !/^\s*(\/\/|\*)|readonly/.test(line),
      )
      .map((line) => `${path}: ${line.trim()}`),
  )
  expect(pages.length).toBeGreaterThan(40)
  expect(own.filter((one) => !/padStart|given: Preparing|: Seat|: Given/.test(one))).toEqual([])
})
