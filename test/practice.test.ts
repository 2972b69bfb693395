import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import { next } from '../src/procedure/script.ts'
import { compose } from '../src/report/compose.ts'
import { openMeeting } from '../src/record/open.ts'
import { openSqlite } from '../src/record/sqlite.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { preparePractice, PRACTICE } from '../src/web/practice.ts'

const folder = await mkdtemp(join(tmpdir(), 'practice-'))
afterAll(() => rm(folder, { recursive: true }))

describe('a meeting to practise with', () => {
  // Whatever the day and whoever's turn it is to chair: this year, the next, and one the programme does not know.
  for (const [at, now] of [
    '2026-11-25T10:00:00.000Z',
    '2027-02-28T20:30:00.000Z',
    '2031-12-31T12:00:00.000Z',
  ].entries())
    test(`is prepared, not opened, and cannot be taken for a real one: ${now}`, async () => {
      const store = await openSqlite(join(folder, `${at}.sqlite`))
      const practice = await preparePractice(store, new Date(now))
      expect(practice.symbol).toBe(`LANES/TC/${now.slice(0, 4)}`)
      expect(practice.badges.map(({ capacity, who }) => who ?? capacity)).toEqual([
        'chair',
        'secretariat',
        'CUB',
        'CHN',
        'EU',
        'organization',
      ])
      const opened = await openMeeting((await store.read(practice.symbol))!, [PRACTICE])
      if ('fault' in opened) throw new Error(opened.fault)
      expect(opened.meeting.sitting).toBe(0)
      expect(next(opened.meeting)).toMatchObject({ deed: 'openSitting', particulars: { date: now.slice(0, 10) } })
      for (const code of LANGUAGES) {
        const { notice } = compose(opened.meeting, REPORT_LANGUAGES[code], opened.head, 'draft')
        expect(notice).toContain(REPORT_LANGUAGES[code].frame.status.practice)
      }
      // Begun again, it is the same meeting with the same links.
      expect(await preparePractice(store, new Date(Date.parse(now) + 1_000))).toEqual(practice)
      await store.close()
    })
})
