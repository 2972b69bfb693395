import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { completed } from '../src/languages/fixed.ts'
import { REPORT_LANGUAGES } from '../src/languages/index.ts'
import { compose } from '../src/report/compose.ts'
import { toldIn, type Report } from '../src/report/document.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { CONVENTIONS, loadConvention } from '../src/record/conventions.ts'
import { readRequests, replay, reproducibleSalt, type Replayed, type RequestsFile } from '../src/record/replay.ts'

/** The requests of the golden meeting as shipped. */
export const REQUESTS = fileURLToPath(new URL('../conventions/bwc/records/2018-mx5.requests.jsonl', import.meta.url))
export const LANES = fileURLToPath(new URL('../practice', import.meta.url))

/** A file of requests, or a fault of the test. */
export function requestsOf(path: string): RequestsFile {
  const file = readRequests(readFileSync(path, 'utf8'))
  if ('message' in file) throw new Error(`${path}:${file.line} ${file.message}`)
  return file
}

export const golden = requestsOf(REQUESTS)
export const conventions = {
  bwc: await loadConvention('bwc'),
  lanes: await loadConvention('lanes', [LANES, CONVENTIONS]),
}

/** Replays requests; refused requests come back as the ruling, not as an exception. */
export const replayed = (file: RequestsFile): Replayed =>
  replay(file, conventions[file.convention as 'bwc'], {
    completed,
    now: () => '2026-01-01T00:00:00.000Z',
    salt: reproducibleSalt,
  })

/** Replays requests that must all be in order. */
export function told(file: RequestsFile): Meeting {
  const done = replayed(file)
  if (!done.ok)
    throw new Error(`line ${done.line}, ${done.request.kind}: ${JSON.stringify(done.objections)} ${done.unfit ?? ''}`)
  return done.meeting
}

/** The report in every language. */
export const sixReports = (meeting: Meeting, as: 'report' | 'draft' = 'report'): Record<Language, Report> =>
  Object.fromEntries(
    LANGUAGES.map((code) => [
      code,
      compose(meeting, REPORT_LANGUAGES[code], { no: meeting.entries.length, hash: '0'.repeat(64) }, as),
    ]),
  ) as Record<Language, Report>

/** Paragraphs and rows by id: their text. */
export const texts = (report: Report): Map<string, string> => new Map(toldIn(report).map(({ id, text }) => [id, text]))
export const acts = (report: Report): Map<string, readonly number[]> =>
  new Map(toldIn(report).map(({ id, acts }) => [id, acts]))
