import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A row of the table: what was measured beside which peer of the same run, and whether that is within the budget. */
export interface Row {
  readonly what: string
  readonly measured: string
  readonly peer: string
  /** Measured against the peer, or against the budget itself, in words. */
  readonly ratio: string
  readonly budget: string
  /** null: it has no budget, or could not be measured. */
  readonly met: boolean | null
}

/** The middle one of several figures. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? NaN

/** How long a deed takes, in milliseconds. */
export const timed = async <T>(deed: () => T | Promise<T>): Promise<number> => {
  const start = performance.now()
  await deed()
  return performance.now() - start
}

/** A figure for people: no more digits than mean something. */
export const figure = (value: number, unit: string): string =>
  `${value >= 1000 ? Math.round(value).toLocaleString('en') : value >= 9.95 ? value.toFixed(0) : value.toPrecision(2)} ${unit}`

/** From the lowest to the highest quarter: how much the figures differ from run to run. */
export const spread = (figures: readonly number[]): string => {
  const sorted = [...figures].sort((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? NaN).toFixed(2)
  return `${at(0.25)}–${at(0.75)}`
}

const IN_MEMORY = 0x01021994 // tmpfs, as the kernel numbers it: nothing there is ever durable

/** Lends a folder on a real disk, and takes it away again. */
export const onDisk = async <T>(deed: (folder: string) => Promise<T>): Promise<T> => {
  const place = (await statfs(tmpdir())).type === IN_MEMORY ? process.cwd() : tmpdir()
  const folder = await mkdtemp(join(place, 'intersession-bench-'))
  try {
    return await deed(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
