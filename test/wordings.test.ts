import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { wordingsOf } from './wordings.ts'

const file = (code: string) => fileURLToPath(new URL(`./wordings/${code}.md`, import.meta.url))

/** `WORDINGS=write npx vitest run test/wordings.test.ts` writes the files anew; the change is then read in the diff. */
describe('wordings', () => {
  for (const code of LANGUAGES)
    test(`${code} says what its reader has read`, () => {
      const said = wordingsOf(REPORT_LANGUAGES[code])
      if (process.env.WORDINGS === 'write') {
        mkdirSync(fileURLToPath(new URL('./wordings', import.meta.url)), { recursive: true })
        writeFileSync(file(code), said)
      }
      expect(existsSync(file(code)), 'the file is there').toBe(true)
      expect(said).toBe(readFileSync(file(code), 'utf8'))
      expect(said).not.toMatch(/undefined|null|NaN|\[object|  /)
    })
})
