import { readFile } from 'node:fs/promises'
import { completed } from '../languages/fixed.ts'
import { PAGE_WORDS } from '../languages/index.ts'
import { refusal } from '../languages/refusal.ts'
import { recordText, verify } from '../record/chain.ts'
import { loadConvention } from '../record/conventions.ts'
import { exportRecord, importRecord, writeWhole } from '../record/jsonl.ts'
import { openMeeting } from '../record/open.ts'
import { freshSalt } from '../record/perform.ts'
import { shownPlace } from '../record/place.ts'
import { readRequests, replay, reproducibleSalt } from '../record/replay.ts'
import { databaseOf, folders, say, text, USAGE, type Given } from './given.ts'
import { recordOf, store } from './opened.ts'
import { Refused } from './refused.ts'

async function replayed(path: string | undefined, given: Given): Promise<void> {
  if (path === undefined || given.output === undefined)
    throw new Refused('intersession record replay REQUESTS.jsonl -o RECORD.jsonl', 2)
  const file = readRequests(await text(path))
  if ('message' in file) throw new Refused(`${path}, line ${file.line}: ${file.message}`)
  const convention = await loadConvention(file.convention, folders(given))
  const done = replay(file, convention, {
    completed,
    now: () => new Date().toISOString(),
    salt: given.reproducible ? reproducibleSalt : freshSalt,
  })
  if (!done.ok) {
    const why = [
      ...done.objections.map((one) => refusal(PAGE_WORDS.en, done.meeting, one)),
      ...(done.unfit === undefined ? [] : [done.unfit]),
    ]
    throw new Refused(
      `${path}, line ${done.line}: ${done.request.kind} by ${done.request.by} is out of order. ${why.join(' ')}`,
    )
  }
  await writeWhole(given.output, recordText(done.header, done.lines))
  const last = done.lines.at(-1)
  say(`${done.lines.length} acts in order; head ${last?.no ?? 0}:${last?.hash ?? ''}`)
}

async function verified(path: string | undefined, { head }: Given): Promise<void> {
  if (path === undefined) throw new Refused('intersession record verify FILE [--head NO:HASH]', 2)
  const parts = head === undefined ? null : /^(\d{1,15}):([0-9a-f]{64})$/.exec(head)
  if (head !== undefined && parts === null)
    throw new Refused('--head is written NO:HASH, as `record verify` and `record replay` print it.', 2)
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${error.code}.`)
  })
  const found = verify(bytes, parts ? { head: { no: Number(parts[1]), hash: parts[2]! } } : {})
  if (!found.ok) throw new Refused(`${path}: ${found.fault.message}`)
  const asides = [
    ...(found.withheld > 0 ? [`${found.withheld} withheld`] : []),
    ...(found.erased > 0 ? [`${found.erased} texts erased`] : []),
  ]
  say(`sound: ${found.no} acts${asides.length > 0 ? ` (${asides.join(', ')})` : ''}; head ${found.no}:${found.hash}`)
}

/** Replays, proves, takes in and writes out records. */
export async function record(verb: string | undefined, place: string | undefined, given: Given): Promise<void> {
  if (verb === 'replay') return replayed(place, given)
  if (verb === 'verify') return verified(place, given)
  if ((verb !== 'import' && verb !== 'export') || place === undefined)
    throw new Refused(`record is followed by replay, verify, import or export and a file.\n\n${USAGE}`, 2)
  const held = await store(given)
  try {
    if (verb === 'import') {
      const read = await recordOf(place, given)
      const known = await openMeeting(read, folders(given))
      if ('fault' in known) throw new Refused(`${place}: ${known.fault}`)
      const done = await importRecord(held, place)
      if (!done.ok) throw new Refused(`${place}: ${done.fault.message}`)
      say(`${done.meeting}: ${done.added} acts taken in; head ${done.head.no}:${done.head.hash}`)
      return
    }
    if (given.output === undefined) throw new Refused('intersession record export MEETING -o FILE', 2)
    const head = await exportRecord(held, place, given.output)
    if (head === undefined)
      throw new Refused(
        `The database ${shownPlace(databaseOf(given))} holds no meeting ${place}; it holds ${(await held.meetings()).join(', ') || 'none'}.`,
      )
    say(`${place}: ${head.no} acts written; head ${head.no}:${head.hash}`)
  } finally {
    await held.close()
  }
}
