import { expect } from 'vitest'
import type { Json, Request } from '../src/procedure/act.ts'
import { AUDIENCES, sees } from '../src/procedure/act.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { after, audienceOf, recount, ruleOn, type Ruling } from '../src/procedure/ruling.ts'
import { emptyMeeting } from '../src/procedure/meeting.ts'
import { completed } from '../src/languages/fixed.ts'
import { canonical } from '../src/record/canonical.ts'
import { parseRecord, recordText, seal, withhold, type Head, type Line } from '../src/record/chain.ts'
import { loadConvention } from '../src/record/conventions.ts'
import type { Convention } from '../src/treaty/convention.ts'

/** The convention the stories are told under. */
export const bwc = await loadConvention('bwc')
export const MX5 = 'BWC/MSP/2018/MX.5'

/** What somebody asks in the room, at a moment where that matters; the story gives it its number. */
export type Ask = Omit<Request, 'hand'> & { readonly hand?: string; readonly at?: string }

const ask = (
  kind: string,
  by: string,
  particulars: { readonly [name: string]: Json } = {},
  more: Partial<Ask> = {},
): Ask => ({ kind, by, particulars, ...more })

const person = { title: 'ms', gender: 'f', latin: 'A. Person' } as const

// The room's own verbs.
export const convened = (particulars: { readonly [name: string]: Json } = {}): Ask =>
  ask('convene', 'secretariat', {
    body: 'MX.5',
    year: 2018,
    from: '2018-08-16',
    to: '2018-08-17',
    place: 'palais',
    under: ['MSP.2017'],
    ...particulars,
  })
export const chairs = (state: string): Ask => ask('assumeChair', 'secretariat', { person, state })
export const opens = (date = '2018-08-16', more: { readonly [name: string]: Json } = {}): Ask =>
  ask('openSitting', 'chair', { date, ...more })
/** A story up to a private sitting, as the meeting decided at a public one before it. */
export const untilPrivate = (...before: readonly (Ask | readonly Ask[])[]): readonly Ask[] => {
  const story = [...before.flat(), opens(), decides('publicSittings'), closesSitting()]
  return [...story, { ...opens('2018-08-16', { private: true }), yields: { publicSittings: story.length - 1 } }]
}
export const closesSitting = (): Ask => ask('closeSitting', 'chair')
export const submits = (by: string, number: string, more: { readonly [name: string]: Json } = {}): Ask =>
  ask('submitDocument', by, {
    symbol: `${MX5}/${number}`,
    kind: 'workingPaper',
    title: { original: 'en', versions: { en: { status: 'official', text: `Paper ${number}` } } },
    ...more,
  })
export const reserves = (number: string, kind: string): Ask =>
  ask('reserveSymbol', 'secretariat', { symbol: `${MX5}/${number}`, kind })
export const proposesAgenda = (
  items: Json = [
    { no: 4, topic: 'MX.5' },
    { no: 5, standing: 'factualReport' },
  ],
): readonly Ask[] => [
  ask('submitDocument', 'chair', { symbol: `${MX5}/1`, kind: 'agenda' }),
  ask('proposeAgenda', 'chair', { document: `${MX5}/1`, items }),
]
export const adoptsAgenda = (): Ask => ask('adoptAgenda', 'chair', { document: `${MX5}/1` })
/** Most stories do not tell of the rules of procedure, and say so. */
export const takesUp = (item: number): Ask =>
  ask('takeUpItem', 'chair', { item }, { yields: { openingOrder: 'The rules were approved before.' } })
export const attend = (as: string, ...who: string[]): Ask => ask('noteAttendance', 'secretariat', { as, who })
export const admits = (...who: string[]): Ask => ask('grantObserverStatus', 'chair', { who })
export const admitsAgencies = (...who: string[]): Ask => ask('grantAgencyStatus', 'chair', { who })
export const discuss = (item: number, ...who: string[]): Ask => ask('noteParticipation', 'secretariat', { item, who })
export const observersSpeak = (
  item: number,
  who: readonly string[],
  yields?: { readonly [rule: string]: string },
): Ask => ask('noteObserverStatements', 'secretariat', { item, who }, yields ? { yields } : {})
export const introduces = (item: number, ...documents: string[]): Ask =>
  ask('introduceDocuments', 'secretariat', { item, documents: documents.map((one) => `${MX5}/${one}`) })
export const speaksFor = (who: string, group: string, item = 4): Ask =>
  ask('noteGroupStatement', 'secretariat', { item, who, group })
export const tables = (): Ask => ask('tableReport', 'chair', { symbol: `${MX5}/CRP.1` })
export const adopts = (): Ask => ask('adoptReport', 'chair')
export const objects = (by: string): Ask => ask('object', by)
export const decides = (rule: string): Ask => ask('decide', 'chair', { rule, matter: 'as the meeting decided' })
export const strikes = (no: number): Ask => ask('strike', 'secretariat', { no, reason: 'entered by mistake' })
export const deed = ask
export const registers = (as: string, ...who: string[]): Ask => ask('register', 'secretariat', { as, who })
export const asks = (who: string, item = 4, group?: string): Ask =>
  ask('inscribe', who, { item, ...(group ? { group } : {}) })
export const gives = (who: string, more: { readonly [name: string]: Json } = {}, yields?: Ask['yields']): Ask =>
  ask('giveFloor', 'chair', { who, as: 'national', ...more }, yields ? { yields } : {})
export const concludes = (): Ask => ask('concludeStatement', 'chair')
export const speaks = (
  who: string,
  more: { readonly [name: string]: Json } = {},
  yields?: Ask['yields'],
): readonly Ask[] => [gives(who, more, yields), concludes()]
export const rises = (who: string): Ask => ask('raisePointOfOrder', who)
export const rules = (point: number, upheld: boolean): Ask => ask('ruleOnPoint', 'chair', { point, upheld })
export const moves = (who: string, motion: string, of?: number): Ask =>
  ask('moveMotion', who, { motion, ...(of === undefined ? {} : { of }) })
export const closesList = (item = 4): Ask => ask('closeList', 'chair', { item })
/** The gavel on a question, without a vote. */
export const gavels = (question: number, mode = 'consensus'): Ask => ask('decideQuestion', 'chair', { question, mode })
/** A vote by show of hands. */
export const votes = (question: number, yes: number, no: number, abstain = 0): Ask =>
  ask('recordVote', 'secretariat', { question, method: 'showOfHands', yes, no, abstain })
/** The parties whose delegations most stories need. */
export const PARTIES = ['FRA', 'CUB', 'JPN', 'IRN', 'IND', 'CHN', 'VEN', 'POL', 'BRA'] as const

/** The opening that most stories need: convened, chaired by a State whose turn it is, agenda adopted, item 4 taken up. */
export const opening = (): readonly Ask[] => [
  convened(),
  chairs('CZE'),
  ...proposesAgenda(),
  opens(),
  adoptsAgenda(),
  takesUp(4),
]

const plain = (meeting: Meeting): unknown => {
  const { convention, entries, ...rest } = meeting
  return JSON.parse(
    canonicalish({
      ...rest,
      struck: [...meeting.struck],
      digest: convention.digest,
      numbers: entries.map(({ no }) => no),
    }),
  )
}
const canonicalish = (value: unknown): string => JSON.stringify(value)

/**
 * Tells a story: every request must be in order. Proves the laws for it: recount equals step by step, the record survives
 * its file, a ruling is repeatable and changes nothing, and no audience sees more than its acts.
 */
export const room = (...story: readonly (Ask | readonly Ask[])[]) => roomUnder(bwc, MX5)(...story)

/** A room under another convention, or under the same one with other terms. */
export const roomUnder =
  (bwc: Convention, MX5: string) =>
  (...story: readonly (Ask | readonly Ask[])[]) => {
    let meeting: Meeting = emptyMeeting(bwc, MX5)
    const header = { format: 'intersession/1', meeting: MX5, convention: bwc.code, digest: bwc.digest } as const
    let head: Head & { at: string } = { no: 0, hash: '0'.repeat(64), at: '2018-08-16T08:00:00.000Z' }
    const lines: Line[] = []
    for (const { at = head.at, ...one } of story.flat()) {
      const request = completed(meeting, { hand: '1', ...one })
      const ruling = ruleOn(meeting, request, at)
      if (!ruling.inOrder)
        throw new Error(`act ${head.no + 1}, ${request.kind} by ${request.by}: ${JSON.stringify(ruling.objections)}`)
      expect(ruleOn(meeting, request, at)).toEqual(ruling)
      const line = seal({ ...request, sitting: meeting.sitting }, head, at, `salt${head.no}`)
      meeting = after(meeting, line)
      lines.push(line)
      head = { ...line }
    }
    expect(plain(recount(bwc, MX5, lines))).toEqual(plain(meeting))
    const chained = rechained(header, lines)
    const read = parseRecord(recordText(header, chained))
    if (!read.ok) throw new Error(read.fault.message)
    expect(plain(recount(bwc, MX5, read.record.lines))).toEqual(plain(meeting))
    for (const audience of AUDIENCES) {
      const seen = withhold(chained, (line) => sees(audience, audienceOf(meeting, line)))
      for (const [at, line] of seen.entries())
        expect(line.act !== undefined).toBe(sees(audience, audienceOf(meeting, chained[at]!)))
      recount(bwc, MX5, seen)
    }
    return {
      meeting,
      lines,
      /** How a request would be ruled on now. */
      ask: ({ at, ...request }: Ask): Ruling =>
        ruleOn(meeting, completed(meeting, { hand: '1', ...request }), at ?? head.at),
      /** What stands against a request, as rules and impediments by name. */
      against: ({ at, ...request }: Ask): readonly string[] => {
        const ruling = ruleOn(meeting, completed(meeting, { hand: '1', ...request }), at ?? head.at)
        return ruling.inOrder ? [] : ruling.objections.map((one) => ('impediment' in one ? one.impediment : one.rule))
      },
      /** The number of the last act. */
      no: head.no,
      /** The number of the last act of a kind. */
      last: (kind: string): number => lines.findLast(({ act }) => act?.kind === kind)?.no ?? 0,
    }
  }

const rechained = (header: object, lines: readonly Line[]): readonly Line[] => {
  let before: Head = { no: 0, hash: hashOf(canonical(header)) }
  return lines.map((line) => {
    const { act, at, kept } = line
    const sealed = seal({ ...act!, kept: kept ?? {} } as never, before, at, act!.salt) // the same body under a chain that begins with the header
    before = sealed
    return sealed
  })
}

import { sha256 as hashOf } from '../src/record/canonical.ts'
