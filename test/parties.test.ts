import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countsOn, groupOn, partiesFaults, partiesSchema, statusOn } from '../src/treaty/parties.ts'
import { type State, stateNoun, statesSchema } from '../src/treaty/states.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const parties = partiesSchema.parse(read('../conventions/bwc/parties.json'))
const { states } = statesSchema.parse(read('../conventions/states.json'))
const inStatus = (status: string, day: string): string[] =>
  states.filter(({ id, type }) => type !== 'organization' && statusOn(parties, id, day) === status).map(({ id }) => id)

describe('parties to the biological weapons convention', () => {
  it.each([
    ['1972-04-09', 0, 0],
    ['2018-08-16', 181, 6],
    ['2018-11-08', 182, 5],
    ['2019-08-31', 183, 4],
    ['2024-12-31', 187, 4],
    ['2025-03-31', 188, 4],
    ['2026-11-23', 189, 4],
  ])('on %s there are %i parties and %i signatories', (day, party, signatory) => {
    expect(countsOn(parties, states, day)).toEqual({ party, signatory, other: 197 - party - signatory })
  })

  it('names the signatories and the others of november 2018', () => {
    expect(inStatus('signatory', '2018-11-08')).toEqual(['EGY', 'HTI', 'SOM', 'SYR', 'TZA'])
    expect(inStatus('other', '2018-11-08')).toEqual([
      'TCD',
      'COM',
      'DJI',
      'ERI',
      'ISR',
      'KIR',
      'FSM',
      'NAM',
      'SSD',
      'TUV',
    ])
  })

  it('names those who are not parties today', () => {
    expect(inStatus('signatory', '2026-11-23')).toEqual(['EGY', 'HTI', 'SOM', 'SYR'])
    expect(inStatus('other', '2026-11-23')).toEqual(['TCD', 'DJI', 'ERI', 'ISR'])
  })

  it('changes a status on its day and not before', () => {
    expect(statusOn(parties, 'CAF', '2018-09-24')).toBe('signatory')
    expect(statusOn(parties, 'CAF', '2018-09-25')).toBe('party')
    expect(statusOn(parties, 'TZA', '2018-08-16')).toBe('signatory')
    expect(statusOn(parties, 'TZA', '2019-09-01')).toBe('party')
  })

  it('counts a party of unknown date from the day it cannot be later than', () => {
    expect(statusOn(parties, 'URY', '2018-08-16')).toBe('party')
    expect(statusOn(parties, 'URY', '2017-12-31')).toBe('party')
  })

  it('has no party before the entry into force', () => {
    expect(statusOn(parties, 'RUS', '1972-04-10')).toBe('signatory')
    expect(statusOn(parties, 'IRN', '1975-03-25')).toBe('signatory')
    expect(statusOn(parties, 'IRN', '1975-03-26')).toBe('party')
  })

  it('knows no status and no group for what is not in the data', () => {
    expect(statusOn(parties, 'constructor', '2018-08-16')).toBe('other')
    expect(groupOn(parties, 'toString', '2018-08-16')).toBeNull()
    expect(groupOn(parties, 'KAZ', '2018-08-16')).toBeNull()
  })

  it('keeps the earlier group of a state that left it', () => {
    expect(groupOn(parties, 'RUS', '2018-08-16')).toBe('EEG')
    expect(groupOn(parties, 'RUS', '2022-11-27')).toBe('EEG')
    expect(groupOn(parties, 'RUS', '2022-11-28')).toBe('G1')
    expect(groupOn(parties, 'RUS', '2026-11-23')).toBe('G1')
  })

  it.each([
    ['CZE', 'EEG'],
    ['MKD', 'EEG'],
    ['ROU', 'EEG'],
    ['FRA', 'WG'],
    ['CHE', 'WG'],
    ['JPN', 'WG'],
    ['KOR', 'WG'],
    ['TUR', 'WG'],
    ['VAT', 'WG'],
    ['KEN', 'NAM'],
    ['IDN', 'NAM'],
    ['PAN', 'NAM'],
    ['CHN', 'NAM'],
    ['BRA', 'NAM'],
    ['MEX', 'NAM'],
    ['CUB', 'NAM'],
    ['VEN', 'NAM'],
  ])('%s was in %s in 2018', (state, group) => {
    expect(groupOn(parties, state, '2018-08-16')).toBe(group)
  })

  it('leans neither on the UN group nor on membership of the non-aligned movement', () => {
    const bare = states.map((state): State => {
      const { un_group: _group, nam: _nam, ...rest } = state
      return rest
    })
    expect(bare.some((state) => 'nam' in state || 'un_group' in state)).toBe(false)
    expect(countsOn(parties, bare, '2018-08-16')).toEqual(countsOn(parties, states, '2018-08-16'))
    expect(bare.map((state) => stateNoun(state, '2018-08-16'))).toEqual(
      states.map((state) => stateNoun(state, '2018-08-16')),
    )
  })

  it('holds no faults', () => {
    expect(partiesFaults(parties, states)).toEqual([])
  })

  it('names the faults of impossible data', () => {
    const faults = partiesFaults(
      {
        opened: '1972-04-10',
        source: 'invented',
        parties: {
          FRA: { status: [{ from: '1970', as: 'signatory' }] },
          CUB: {
            status: [
              { from: '1980-01-01', as: 'party' },
              { from: '1979-01-01', as: 'signatory' },
            ],
          },
          ATL: { status: [{ from: null, as: 'party' }] },
        },
        groups: {
          CUB: [{ group: 'NAM' }, { group: 'WG', from: '2000-01-01' }],
          FRA: [{ group: 'WG', from: '2000', until: '1999' }],
        },
      },
      states,
    )
    expect(faults).toEqual([
      'ATL: no such State',
      'FRA: signatory on 1970, before the opening for signature',
      'CUB: signatory after being party',
      'CUB: signatory on 1979-01-01, out of order',
      'ATL: party from no day',
      'CUB: WG overlaps NAM',
      'FRA: WG ends before it begins',
    ])
  })
})
