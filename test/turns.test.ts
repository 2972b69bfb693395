import { describe, expect, test } from 'vitest'
import { listOf } from '../src/procedure/speakers.ts'
import {
  admitsAgencies,
  asks,
  bwc,
  closesList,
  closesSitting,
  deed,
  gives,
  MX5,
  opening,
  opens,
  PARTIES,
  registers,
  room,
  roomUnder,
  speaksFor,
  type Ask,
} from './room.ts'

/** A second State speaks for the group, as the Chair allows. */
const allowed = (who: string): Ask => ({
  ...asks(who, 4, 'NAM'),
  yields: { speakingOrder: 'The group asked for two speakers.' },
})

const ready = () => [...opening(), registers('party', ...PARTIES), registers('agency', 'EU')]
const names = (meeting: Parameters<typeof listOf>[0]) =>
  listOf(meeting, 4).map(({ who, group }) => (group ? `${who} for ${group}` : who))

describe('a list that is changed while it is open', () => {
  test('is given a deadline while it is open, by the Chair: another, a first one, or none', () => {
    const before = [...opening().slice(0, 4), registers('party', ...PARTIES)]
    const until = (deadline?: string, by = 'chair') =>
      deed('openList', by, { item: 4, ...(deadline ? { deadline } : {}) })
    const late = { ...asks('JPN'), at: '2018-08-16T16:30:00.000Z' }
    const passed = [...before, until('2018-08-16T16:00Z', 'secretariat')]
    expect(room(passed).against(late)).toEqual(['inscriptionDeadline'])
    expect(room(passed, until('2018-08-16T17:00Z')).against(late)).toEqual([])
    expect(room(passed, until()).against(late)).toEqual([])
    expect(room(passed).against(until('2018-08-16T17:00Z', 'secretariat'))).toEqual(['listOpen'])
    const begun = room(before, asks('CUB'), until('2018-08-16T16:00Z'))
    expect(begun.against(late)).toEqual(['inscriptionDeadline'])
    expect(names(begun.meeting)).toEqual(['CUB'])
    const closed = [...ready(), asks('CUB'), closesList()]
    expect(room(closed).against(until('2018-08-16T16:00Z'))).toEqual(['listClosed'])
    const again = deed('reopenList', 'chair', { item: 4, deadline: '2018-08-16T16:00Z' })
    expect(room(closed, again).against(late)).toEqual(['inscriptionDeadline'])
  })
  test('keeps whoever asks later behind those moved or swapped, of the same rank', () => {
    const swaps = (one: string, other: string, story: readonly ReturnType<typeof deed>[]) => {
      const of = (who: string) => room(story).meeting.inscriptions.find((one) => one.who === who)!.act
      return [...story, deed('swapInscriptions', 'secretariat', { one: of(one), other: of(other) })]
    }
    const four = [...ready(), asks('CUB'), asks('FRA'), asks('JPN'), asks('POL')]
    expect(names(room(swaps('JPN', 'POL', four), asks('BRA')).meeting)).toEqual(['CUB', 'FRA', 'POL', 'JPN', 'BRA'])
    const { meeting, against } = room(
      swaps('JPN', 'POL', [...ready(), asks('JPN'), asks('POL')]),
      asks('FRA'),
      asks('VEN', 4, 'NAM'),
    )
    expect(names(meeting)).toEqual(['VEN for NAM', 'POL', 'JPN', 'FRA'])
    expect(against(gives('VEN', { as: 'group', group: 'NAM' }))).toEqual([])
    const across = swaps('VEN', 'JPN', [...ready(), asks('VEN', 4, 'NAM'), asks('FRA'), asks('JPN')])
    expect(names(room(across, asks('CUB'), allowed('IRN')).meeting)).toEqual([
      'JPN',
      'IRN for NAM',
      'FRA',
      'VEN for NAM',
      'CUB',
    ])
  })
  test('a move takes a place among its neighbours: who asks afterwards comes neither before it nor between', () => {
    const story = [...ready(), admitsAgencies('EU'), asks('CUB'), asks('EU'), asks('JPN')]
    const of = (who: string) => room(story).meeting.inscriptions.find((one) => one.who === who)!.act
    const moves = (inscription: number, before?: number) =>
      deed('moveInscription', 'chair', { inscription, reason: 'a minister', ...(before ? { before } : {}) })
    const after = (...more: ReturnType<typeof deed>[]) => names(room(story, more).meeting)
    expect(after(moves(of('EU'), of('CUB')), asks('FRA'))).toEqual(['EU', 'CUB', 'JPN', 'FRA'])
    expect(after(moves(of('CUB'), of('EU')), asks('FRA'))).toEqual(['JPN', 'CUB', 'FRA', 'EU'])
    expect(after(moves(of('CUB')), asks('FRA'))).toEqual(['JPN', 'FRA', 'EU', 'CUB'])
  })
  test('sends whoever defers or is absent behind everybody, also those swapped', () => {
    const story = [...ready(), asks('CUB'), asks('FRA'), asks('JPN'), asks('POL')]
    const of = (who: string) => room(story).meeting.inscriptions.find((one) => one.who === who)!.act
    const swap = deed('swapInscriptions', 'secretariat', { one: of('JPN'), other: of('POL') })
    const defer = deed('deferInscription', 'CUB', { inscription: of('CUB') })
    const skip = deed('skipAbsent', 'chair', { inscription: of('FRA') })
    expect(names(room(story, swap, defer).meeting)).toEqual(['FRA', 'POL', 'JPN', 'CUB'])
    expect(names(room(story, swap, defer, skip).meeting)).toEqual(['POL', 'JPN', 'CUB', 'FRA'])
    const group = room(ready(), asks('VEN', 4, 'NAM'), asks('JPN'))
    const later = deed('deferInscription', 'VEN', { inscription: group.no - 1 })
    const { meeting } = room(ready(), asks('VEN', 4, 'NAM'), asks('JPN'), later, allowed('IRN'))
    expect(names(meeting)).toEqual(['IRN for NAM', 'JPN', 'VEN for NAM'])
  })
  test('is for a group by its members on the day of the statement', () => {
    const line = bwc.parties.groups.POL![0]!
    const lines = [
      { ...line, until: '2018-08-17' },
      { ...line, group: 'WG', from: '2018-08-17' },
    ]
    const parties = { ...bwc.parties, groups: { ...bwc.parties.groups, POL: lines } }
    const moved = { ...bwc, parties }
    const story = [...ready(), asks('POL', 4, 'EEG')]
    const next = [closesSitting(), opens('2018-08-17')]
    const gone = roomUnder(moved, MX5)(story, next)
    expect(roomUnder(moved, MX5)(story).against(gives('POL', { as: 'group', group: 'EEG' }))).toEqual([])
    expect(gone.against(gives('POL', { as: 'group', group: 'EEG' }))).toContain('notOfTheGroup')
    expect(gone.against(gives('POL', { as: 'group', group: 'WG' }))).not.toContain('notOfTheGroup')
    expect(gone.against(asks('POL', 4, 'WG'))).toEqual([])
    expect(gone.against(speaksFor('POL', 'EEG'))).toEqual(['notOfTheGroup'])
    expect(gone.against(speaksFor('POL', 'WG'))).toEqual([])
  })
  test('a delegation deferred or absent comes behind the observers too, and who asks afterwards before them', () => {
    const { last } = room(ready(), admitsAgencies('EU'), asks('CUB'))
    const cub = last('inscribe')
    const { meeting } = room(
      ready(),
      admitsAgencies('EU'),
      asks('CUB'),
      asks('EU'),
      asks('JPN'),
      deed('skipAbsent', 'chair', { inscription: cub }),
      asks('FRA'),
    )
    expect(names(meeting)).toEqual(['JPN', 'FRA', 'EU', 'CUB'])
  })
})
