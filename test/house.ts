import { canonical, sha256 } from '../src/record/canonical.ts'
import { readFonts } from '../src/record/fonts.ts'
import { openMeeting } from '../src/record/open.ts'
import type { RequestsFile } from '../src/record/replay.ts'
import { app } from '../src/web/app.ts'
import { shelved, type Library } from '../src/web/library.ts'
import type { Seen } from '../src/web/rooms.ts'
import { conventions, golden, replayed } from './golden.ts'

type Asked = RequestsFile['requests'][number]['request']

const asking = (request: Asked) => ({ line: 0, at: '2018-08-16T08:00:00.000Z', request })
const before = (kind: string): RequestsFile['requests'] =>
  golden.requests.slice(
    0,
    golden.requests.findIndex(({ request }) => request.kind === kind),
  )
const ask = (kind: string, by: string, particulars: Asked['particulars']) =>
  asking({ kind, by, hand: '1', particulars })

/** The meeting before its draft is tabled; then with an act that is not for the public, and one that is struck. */
export const underWay: RequestsFile = {
  ...golden,
  requests: [
    ...before('tableReport').slice(0, 1),
    ask('register', 'secretariat', { as: 'party', who: ['CUB', 'JPN'] }),
    ...before('tableReport').slice(1),
    ask('strike', 'secretariat', {
      no: before('tableReport').findIndex(({ request }) => request.kind === 'noteViews') + 2,
      reason: 'Entered by mistake.',
    }),
  ],
}

/** A tabled draft, amended in the words of one language. */
export const amended: RequestsFile = {
  ...golden,
  requests: [
    ...before('adoptReport'),
    ask('amendWords', 'chair', {
      paragraph: 'agenda',
      language: 'en',
      text: 'The Meeting of Experts adopted its agenda.',
    }),
  ],
}

/** A meeting that has been convened, and nothing else. */
export const convened: RequestsFile = { ...golden, requests: golden.requests.slice(0, 1) }

/** What the public may read of a meeting replayed. */
export async function readFrom(file: RequestsFile): Promise<Seen> {
  const done = replayed(file)
  if (!done.ok) throw new Error(`${done.request.kind}: ${JSON.stringify(done.objections)}`)
  const { header, lines } = done
  const opened = await openMeeting({ header, headerHash: sha256(canonical(header)), lines })
  if ('fault' in opened) throw new Error(opened.fault)
  return shelved(opened)
}

/** A house with one meeting, or with none, to knock at. */
export async function house(file: RequestsFile | null = golden, log: (message: string) => void = () => {}) {
  const one = file === null ? null : await readFrom(file)
  const library: Library = {
    conventions: [conventions.bwc],
    symbols: async () => (one ? [one.meeting.symbol] : []),
    find: async (symbol) => (one?.meeting.symbol === symbol ? one : null),
  }
  return app({ library, fonts: await readFonts(), log })
}
