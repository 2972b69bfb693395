import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { json } from '../src/exports/json.ts'
import { markdown } from '../src/exports/markdown.ts'
import { text } from '../src/exports/text.ts'
import { recount } from '../src/procedure/ruling.ts'
import { beforeAdoption } from '../src/report/compose.ts'
import { toldIn } from '../src/report/document.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { conventions, golden, sixReports, told } from './golden.ts'

const seed = (name: string) => fileURLToPath(new URL(`./seed/${name}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'intersession-'))
const run = (script: string, ...args: string[]): string => {
  try {
    return execFileSync(process.execPath, [seed(script), ...args], { encoding: 'utf8' }).trim()
  } catch (error) {
    return (error as { stdout: string }).stdout.trim()
  }
}
const compared = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return run('compare.mjs', path)
}

const whole = told(golden)
const tabling = golden.requests.findIndex(({ request }) => request.kind === 'tableReport')
const cut = recount(conventions.bwc, golden.meeting, whole.entries.slice(0, tabling))
const reports = { whole: sixReports(whole), cut: sixReports(cut) }

describe('the golden meeting', () => {
  for (const [name, six] of Object.entries(reports)) {
    test(`composed from the record, ${name}: the Chinese report is the published one, paragraph for paragraph`, () => {
      expect(compared(`${name}.txt`, text(six.zh))).toBe('39 of 39 paragraphs the same')
      expect(compared(`${name}.md`, markdown(six.zh))).toBe('39 of 39 paragraphs the same')
    })
    test(`composed from the record, ${name}: the six versions are alike`, () => {
      for (const code of LANGUAGES) writeFileSync(join(folder, `${code}.json`), json(six[code]))
      const states = JSON.parse(readFileSync(new URL('../conventions/states.json', import.meta.url), 'utf8')) as {
        states: object[]
      }
      const lookalikes = JSON.parse(readFileSync(seed('lookalikes.json'), 'utf8')) as Record<string, string[]>
      const words = Object.fromEntries(LANGUAGES.map((code) => [code, { list: '', text: '' }]))
      const entries = LANGUAGES.flatMap((code) =>
        (lookalikes[code] ?? []).map((word) => ({ id: '', names: { ...words, [code]: { list: word, text: word } } })),
      )
      writeFileSync(join(folder, 'states.json'), JSON.stringify({ states: [...states.states, ...entries] }))
      expect(run('alike.mjs', folder, join(folder, 'states.json'), '2018-08-16')).toBe('alike')
    })
  }
  test('a changed word is seen by the comparison', () => {
    expect(
      compared(
        'broken.txt',
        new TextEncoder().encode(new TextDecoder().decode(text(reports.whole.zh)).replace('100 个', '99 个')),
      ),
    ).toMatch(/38 of 39/)
  })
  test('the draft, cut before tabling, says in brackets what it foresees', () => {
    const draft = sixReports(cut, 'draft')
    for (const code of LANGUAGES) {
      const last = toldIn(draft[code]).find(({ id }) => id === 'adoption')
      expect(last?.text).toMatch(/^\[.*\]$/)
      expect(last?.foreseen).toBeTruthy()
      expect(draft[code].symbol).toBe('BWC/MSP/2018/MX.5/CRP.1')
      expect(draft[code].status).toBe('draft')
    }
    expect(
      toldIn(draft.zh)
        .filter(({ foreseen }) => foreseen !== undefined)
        .map(({ id }) => id),
    ).toEqual(['adoption', 'document.BWC/MSP/2018/MX.5/3'])
    expect(toldIn(draft.en).find(({ id }) => id === 'document.BWC/MSP/2018/MX.5/3')?.text).toMatch(/MX\.5\/3 \[.*\]$/)
  })
  test('the draft of an adopted report does not tell of its own adoption', () => {
    const last = toldIn(sixReports(beforeAdoption(whole), 'draft').en).find(({ id }) => id === 'adoption')
    expect(last?.text).toMatch(/^\[At its closing meeting on 16 August 2018, .*\]$/)
  })
  test('what is held in Chinese alone is official in Chinese and marked in the five others', () => {
    const marked = (code: (typeof LANGUAGES)[number]) =>
      toldIn(reports.whole[code])
        .filter(({ unofficial }) => unofficial)
        .map(({ id }) => id)
    expect(marked('zh')).toEqual([])
    for (const code of ['ar', 'en', 'es', 'fr', 'ru'] as const)
      expect(marked(code)).toEqual([
        'mandate.CONF.VIII',
        'mandate.MSP.2017',
        'mandate.GA.72.71',
        'convened',
        'secretariat',
        'item.4',
        'chairPaper',
        ...Array.from({ length: 9 }, (_, at) => `chairPaper.${at + 1}`),
        ...[1, 2, 3, 4].map((no) => `document.BWC/MSP/2018/MX.5/WP.${no}`),
      ])
  })
  test('the tabled text has the digests that tabling fixed, in every language', () => {
    for (const code of LANGUAGES)
      expect(toldIn(reports.whole[code]).filter(({ altered, now }) => altered || now)).toEqual([])
  })
  test('no State is named in the Chair’s summary', () => {
    const lookalikes = JSON.parse(readFileSync(seed('lookalikes.json'), 'utf8')) as Record<string, string[]>
    for (const code of LANGUAGES) {
      const paper = toldIn(reports.whole[code])
        .filter(({ id }) => id.startsWith('chairPaper.'))
        .map((one) => one.text)
        .join('\n')
      const words = (lookalikes[code] ?? []).reduce((rest, word) => rest.replaceAll(word, ''), paper)
      expect(words.length).toBeGreaterThan(500)
      const named = Object.values(conventions.bwc.states).filter(({ names }) => {
        const name = names[code].text
        return code === 'zh'
          ? words.includes(name)
          : new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(words)
      })
      expect(
        named.map(({ id }) => id),
        code,
      ).toEqual([])
    }
  })
})
