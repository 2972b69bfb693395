import { Worker } from 'node:worker_threads'
import type { Report } from '../report/document.ts'
import { dayOf } from './day.ts'
import { sheetOf } from './pdf-sheet.ts'
import type { Composed, Fault, Order } from './pdf-worker.ts'

/** The fonts a document is set in, by file name; whoever opens the door has read them. */
export type Fonts = ReadonlyMap<string, Uint8Array>

/** The one compositor at work, the fonts it holds, and who waits for which page. */
interface Press {
  readonly worker: Worker
  readonly fonts: Fonts
  readonly waiting: Map<number, { readonly done: (bytes: Uint8Array) => void; readonly failed: (fault: Error) => void }>
}

let press: Press | null = null
let orders = 0

/** As built, the thread runs its own file; from the source, where the runtime reads no TypeScript, through the tests' loader. */
const threadOf = (fonts: Fonts): Worker => {
  const workerData = [...fonts.values()]
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./pdf-worker.js', import.meta.url), { workerData })
  const source = new URL('./pdf-worker.ts', import.meta.url)
  if ('typescript' in process.features && process.features.typescript) return new Worker(source, { workerData })
  const loading = `import('tsx/esm/api').then(({ register }) => (register(), import('${source.href}')))`
  return new Worker(loading, { eval: true, workerData })
}

const opened = (fonts: Fonts): Press => {
  const worker = threadOf(fonts)
  const opening: Press = { worker, fonts, waiting: new Map() }
  const broken = (fault: Error): void => {
    if (press === opening) press = null
    for (const { failed } of opening.waiting.values()) failed(fault)
    opening.waiting.clear()
  }
  worker.on('message', (answer: Composed | Fault) => {
    const order = opening.waiting.get(answer.no)
    opening.waiting.delete(answer.no)
    if (opening.waiting.size === 0) worker.unref()
    if (opening.waiting.size === 0 && press !== opening) void worker.terminate()
    if ('bytes' in answer) order?.done(answer.bytes)
    else order?.failed(new Error(answer.fault))
  })
  worker.on('error', broken)
  worker.on('exit', () => broken(new Error('the PDF worker ended before its document was composed')))
  worker.unref()
  return opening
}

/**
 * The report as a tagged PDF that meets PDF/UA-1; only where its own words cannot (a letter in none of the fonts, a heading
 * of no words) is it an ordinary tagged PDF, with an empty box for the letter. Composed in a thread kept for the next.
 */
export const pdf = (report: Report, { fonts }: { readonly fonts: Fonts }): Promise<Uint8Array> => {
  if (press?.fonts !== fonts) {
    const before = press
    press = opened(fonts)
    if (before !== null && before.waiting.size === 0) void before.worker.terminate()
  }
  const { worker, waiting } = press
  const no = ++orders
  const day = dayOf(report)
  const order: Order = { no, sheet: sheetOf(report), timestamp: day === null ? null : Date.parse(day) / 1000 }
  return new Promise((done, failed) => {
    waiting.set(no, { done, failed })
    worker.ref()
    worker.postMessage(order)
  })
}

/** Ends the thread that composes PDFs; the next PDF begins another. */
export const closePdf = async (): Promise<void> => {
  const closing = press
  press = null
  await closing?.worker.terminate()
}
