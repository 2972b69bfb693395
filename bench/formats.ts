import { FORMATS, type Format, type FormatId } from '../src/exports/formats.ts'
import { closePdf } from '../src/exports/pdf.ts'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import { readFonts } from '../src/record/fonts.ts'
import { compose } from '../src/report/compose.ts'
import { figure, median, spread, type Row } from './measure.ts'
import { goldenRecord } from './mix.ts'

const TIMES = 5
const ENOUGH = 2_000

/** Six languages in all formats of the golden report, warm: the whole set, and how much of it each format takes. */
export const formats = async (): Promise<readonly Row[]> => {
  const { meeting, lines } = await goldenRecord()
  const { no, hash } = lines.at(-1)!
  const fonts = await readFonts()
  const languages = Object.values(REPORT_LANGUAGES)
  const ids = Object.keys(FORMATS) as FormatId[] // the register's own keys
  const whole: number[] = []
  const composing: number[] = []
  const each = new Map<FormatId, number[]>(ids.map((id) => [id, []]))
  let bytes = new Map<FormatId, number>()
  for (let time = 0; time <= TIMES; time++) {
    const start = performance.now()
    const reports = languages.map((language) => compose(meeting, language, { no, hash }))
    const composed = performance.now()
    bytes = new Map()
    const taken = new Map<FormatId, number>()
    for (const id of ids) {
      const before = performance.now()
      const format: Format = FORMATS[id]
      for (const report of reports) bytes.set(id, (bytes.get(id) ?? 0) + (await format.write(report, { fonts })).length)
      taken.set(id, performance.now() - before)
    }
    if (time === 0) continue // the first set warms up
    whole.push(performance.now() - start)
    composing.push(composed - start)
    for (const id of ids) each.get(id)?.push(taken.get(id) ?? NaN)
  }
  await closePdf()
  const all = median(whole)
  const share = (figures: readonly number[]) => `${((100 * median(figures)) / all).toFixed(0)} % of the set`
  return [
    {
      what: `${languages.length} languages × ${ids.length} formats of the golden report, warm`,
      measured: figure(all, 'ms'),
      peer: `${figure(median(composing), 'ms')} to compose the ${languages.length} reports alone`,
      ratio: `${(all / ENOUGH).toFixed(2)} of 2 s (${spread(whole.map((one) => one / ENOUGH))})`,
      budget: '≤ 2 s',
      met: all <= ENOUGH,
    },
    ...ids.map((id): Row => ({
      what: `– ${id}`,
      measured: figure(median(each.get(id) ?? []), 'ms'),
      peer: figure((bytes.get(id) ?? 0) / 1024, 'KB in all'),
      ratio: share(each.get(id) ?? []),
      budget: '',
      met: null,
    })),
  ]
}
