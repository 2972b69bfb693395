import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import { compose } from '../src/report/compose.ts'
import { toldIn } from '../src/report/document.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { bwc, roomUnder } from './room.ts'
import { DAY, day } from './wholeDay.ts'

const file = (code: string) => new URL(`./whole-day/${code}.txt`, import.meta.url)

describe('a day in the room', () => {
  const { meeting } = roomUnder(bwc, DAY)(day())
  // The texts were read and approved by readers of each language; DAY=write writes them anew, to be read again.
  for (const code of LANGUAGES)
    test(`ends with the draft report that was approved: ${code}`, () => {
      const told = toldIn(compose(meeting, REPORT_LANGUAGES[code], { no: 0, hash: '' }, 'draft'))
      const text = `${told.map((one) => one.text).join('\n\n')}\n`
      if (process.env.DAY === 'write') writeFileSync(file(code), text)
      expect(text).toBe(readFileSync(file(code), 'utf8'))
    })
})
