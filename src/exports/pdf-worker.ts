import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { LAYOUT } from './pdf-layout.ts'

/** One document to be composed: its data, and the second its file is dated, null for none. */
export interface Order {
  readonly no: number
  readonly sheet: string
  readonly timestamp: number | null
}

/** What comes back: the document, or why there is none. */
export interface Composed {
  readonly no: number
  readonly bytes: Uint8Array
}
export interface Fault {
  readonly no: number
  readonly fault: string
}

const compiler = NodeCompiler.create({
  fontArgs: [{ fontBlobs: (workerData as readonly Uint8Array[]).map((font) => Buffer.from(font)) }],
})

const NOT_ACCESSIBLE = /PDF\/UA-1 error/

const compose = ({ sheet, timestamp }: Order): Uint8Array => {
  const document = compiler.compile({ mainFileContent: LAYOUT, inputs: { sheet } })
  if (document.result === null) {
    const fault = document.takeError()
    throw new Error(
      `the layout did not compile: ${JSON.stringify(fault === null ? null : compiler.fetchDiagnostics(fault))}`,
    )
  }
  const dated = timestamp === null ? {} : { creationTimestamp: timestamp }
  try {
    return compiler.pdf(document.result, { pdfStandard: 'ua-1', ...dated })
  } catch (fault) {
    if (!NOT_ACCESSIBLE.test(String(fault))) throw fault
    return compiler.pdf(document.result, { pdfStandard: '1.7', ...dated })
  }
}

parentPort?.on('message', (order: Order) => {
  try {
    const bytes = new Uint8Array(compose(order))
    parentPort?.postMessage({ no: order.no, bytes } satisfies Composed, [bytes.buffer])
  } catch (fault) {
    parentPort?.postMessage({ no: order.no, fault: String(fault) } satisfies Fault)
  }
  compiler.evictCache(10)
})
