import type { Report } from '../report/document.ts'
import { toldIn } from '../report/document.ts'

/** The report as data: what each paragraph says and which acts it rests on. Keys stand in the order of RFC 8785. */
export const json = (report: Report): Uint8Array => {
  const { head, language, status, symbol } = report
  const paragraphs = toldIn(report).map(({ acts, id, no, text, unofficial }) => ({
    acts,
    id,
    no,
    text,
    ...(unofficial === undefined ? {} : { unofficial: unofficial.note }),
  }))
  const data = { head: { hash: head.hash, no: head.no }, language, paragraphs, status, symbol }
  return new TextEncoder().encode(`${JSON.stringify(data)}\n`)
}
