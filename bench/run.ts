import { availableParallelism, loadavg } from 'node:os'
import { across } from './across.ts'
import { append } from './append.ts'
import { desks } from './desks.ts'
import { doors } from './doors.ts'
import { fanout } from './fanout.ts'
import { firstPage } from './firstPage.ts'
import { formats } from './formats.ts'
import type { Row } from './measure.ts'
import { recounting } from './recount.ts'

/** Every bench there is, in the order of the table; `npm run bench append recount` runs those alone. */
const BENCHES: { readonly [name: string]: () => Promise<readonly Row[]> } = {
  append,
  recount: recounting,
  formats,
  firstPage,
  fanout,
  across,
  doors,
  desks,
}

const COLUMNS = [
  'what',
  'measured',
  'beside it, in the same run',
  'ratio (middle half of the runs)',
  'budget',
  'met',
] as const
const cells = ({ what, measured, peer, ratio, budget, met }: Row) => [
  what,
  measured,
  peer,
  ratio,
  budget,
  met === null ? '' : met ? 'yes' : 'no',
]

/** The rows as one table, in Markdown, so that docs/benchmarks.md can hold it as it is. */
const table = (rows: readonly Row[]): string => {
  const lines = [[...COLUMNS], ...rows.map(cells)]
  const widths = COLUMNS.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  const told = (line: readonly string[]) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [
    told(lines[0] ?? []),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...lines.slice(1).map(told),
  ].join('\n')
}

const load = () =>
  loadavg()
    .slice(0, 1)
    .map((one) => one.toFixed(1))
    .join()
const wished = process.argv.slice(2)
const unknown = wished.find((name) => !Object.hasOwn(BENCHES, name))
if (unknown !== undefined)
  throw new Error(`There is no bench ${unknown}; there are ${Object.keys(BENCHES).join(', ')}.`)
const before = load()
const rows: Row[] = []
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wished.length > 0 && !wished.includes(name)) continue
  try {
    rows.push(...(await bench()))
  } catch (error) {
    rows.push({
      what: name,
      measured: 'not measured',
      peer: error instanceof Error ? error.message : String(error),
      ratio: '',
      budget: '',
      met: null,
    })
  }
}
process.stdout.write(
  `Node ${process.version}, ${availableParallelism()} cores, load ${before} before and ${load()} after\n\n${table(rows)}\n`,
)
