import type { Meeting } from '../src/procedure/meeting.ts'
import { after, recount, ruleOn } from '../src/procedure/ruling.ts'
import { parseRecord, recordText } from '../src/record/chain.ts'
import { figure, median, spread, timed, type Row } from './measure.ts'
import { goldenRecord, grown, mix } from './mix.ts'

const TIMES = 9
const ENOUGH = 300_000

/** A record of so many acts of the mix as text, and its acts as they are when parsed from it. */
const recordOf = async (count: number) => {
  const { header, lines } = await grown(count)
  const text = recordText(header, lines)
  const read = parseRecord(text)
  if (!read.ok) throw new Error(read.fault.message)
  return { text, header, lines: read.record.lines }
}

/** Acts a second, of one time. */
const rate = async (acts: number, deed: () => unknown): Promise<number> => (1000 * acts) / (await timed(deed))

/** How fast a meeting is recounted from its parsed acts, at two lengths, and what reading and proving the record costs beside it. */
export const recounting = async (): Promise<readonly Row[]> => {
  const { convention } = await mix()
  const short = await recordOf(10_000)
  const long = await recordOf(100_000)
  const told =
    ({ header, lines }: typeof short) =>
    () =>
      recount(convention, header.meeting, lines)
  const proved =
    ({ text, header }: typeof short) =>
    () => {
      const read = parseRecord(text)
      return read.ok && recount(convention, header.meeting, read.record.lines)
    }
  const golden = await goldenRecord()
  const goldens = () => {
    for (let time = 0; time < 233; time++) recount(convention, golden.header.meeting, golden.lines)
  }
  const figures = {
    short: [] as number[],
    long: [] as number[],
    golden: [] as number[],
    proved: [] as number[],
    ratio: [] as number[],
  }
  for (let time = -3; time < TIMES; time++) {
    const once = { short: [] as number[], long: await rate(100_000, told(long)), golden: await rate(10_019, goldens) }
    for (let again = 0; again < 5; again++) once.short.push(await rate(10_000, told(short)))
    if (time < 0) continue // the first three warm up
    figures.short.push(...once.short)
    figures.long.push(once.long)
    figures.ratio.push(once.long / median(once.short))
    figures.golden.push(once.golden)
    figures.proved.push(await rate(10_000, proved(short)))
  }
  const provedLong = await rate(100_000, proved(long))
  const ten = median(figures.short)
  const ratio = median(figures.ratio)
  const said = (figures: readonly number[]) => figure(median(figures), 'acts/s')
  return [
    {
      what: 'recount from parsed acts, 10,000 acts',
      measured: said(figures.short),
      peer: `${said(figures.proved)} with parse and verify`,
      ratio: `${(ten / ENOUGH).toFixed(2)} of 300,000 (${spread(figures.short.map((one) => one / ENOUGH))})`,
      budget: '≥ 300,000 acts/s',
      met: ten >= ENOUGH,
    },
    {
      what: 'recount from parsed acts, 100,000 acts',
      measured: said(figures.long),
      peer: `${said([provedLong])} with parse and verify`,
      ratio: `${ratio.toFixed(2)} of that at 10,000 (${spread(figures.ratio)})`,
      budget: '≥ half of that at 10,000',
      met: ratio >= 0.5,
    },
    {
      what: '– the golden record itself, 233 times over',
      measured: said(figures.golden),
      peer: `${golden.lines.length} acts, ${recordText(golden.header, golden.lines).length.toLocaleString('en')} characters`,
      ratio: '',
      budget: '',
      met: null,
    },
    await strike(),
  ]
}

/** What striking an act costs: everything after it is ruled on and recounted again. */
const strike = async (): Promise<Row> => {
  const { convention } = await mix()
  const { header, lines } = await grown(5_000)
  const registration = lines.findLast(({ act }) => act?.kind === 'register')
  const asked = {
    kind: 'strike',
    by: 'secretariat',
    hand: '1',
    particulars: { no: registration?.no ?? 0, reason: 'twice' },
  }
  const ruled: number[] = []
  const effected: number[] = []
  for (let time = 0; time < 5; time++) {
    const meeting: Meeting = recount(convention, header.meeting, lines)
    ruled.push(await timed(() => ruleOn(meeting, asked)))
    const entry = { ...lines.at(-1)!, no: lines.length + 1, act: { ...asked, sitting: meeting.sitting, salt: '' } }
    effected.push(await timed(() => after(meeting, entry)))
  }
  return {
    what: '– one act struck, meeting of 5,000 acts',
    measured: `${figure(median(ruled), 'ms')} to rule on it`,
    peer: `${figure(median(effected), 'ms')} to recount without it`,
    ratio: '',
    budget: '',
    met: null,
  }
}
