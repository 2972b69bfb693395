import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareSymbols,
  type DocumentSymbol,
  fromRoman,
  readSymbol,
  readSymbolPath,
  symbolPath,
  toRoman,
  writeSymbol,
} from '../src/treaty/symbol.ts'

const read = (text: string): DocumentSymbol => {
  const reading = readSymbol(text, 'BWC')
  if (!reading.ok) throw new RangeError(`${text}: ${reading.why} at ${reading.at}`)
  return reading.symbol
}

/** Symbols printed on documents of the Convention: body, series, number, and what follows. */
const PRINTED = [
  ['BWC/CONF.VIII/4', 'CONF.VIII', '', 4, ''],
  ['BWC/CONF.VIII/2', 'CONF.VIII', '', 2, ''],
  ['BWC/CONF.VIII/PC/9', 'CONF.VIII/PC', '', 9, ''],
  ['BWC/CONF.VII/PC/L.1', 'CONF.VII/PC', 'L', 1, ''],
  ['BWC/CONF.VII/PC/2/Corr.1', 'CONF.VII/PC', '', 2, 'Corr.1'],
  ['BWC/CONF.IV/COW/WP.2', 'CONF.IV/COW', 'WP', 2, ''],
  ['BWC/CONF.IV/SR.1', 'CONF.IV', 'SR', 1, ''],
  ['BWC/CONF.III/VEREX/8', 'CONF.III/VEREX', '', 8, ''],
  ['BWC/AD HOC GROUP/43 (Part II)', 'AD HOC GROUP', '', 43, 'Part II'],
  ['BWC/AD HOC GROUP/49/Add.3', 'AD HOC GROUP', '', 49, 'Add.3'],
  ['BWC/AD HOC GROUP/FOC/1', 'AD HOC GROUP/FOC', '', 1, ''],
  ['BWC/MSP/2004/MX/3', 'MSP/2004/MX', '', 3, ''],
  ['BWC/MSP/2014/MX/INF.1/Add.1', 'MSP/2014/MX', 'INF', 1, 'Add.1'],
  ['BWC/MSP/2014/4/Corr.1', 'MSP/2014', '', 4, 'Corr.1'],
  ['BWC/MSP/2018/CRP.2', 'MSP/2018', 'CRP', 2, ''],
  ['BWC/MSP/2018/MX.5/1', 'MSP/2018/MX.5', '', 1, ''],
  ['BWC/MSP/2018/MX.5/CRP.1', 'MSP/2018/MX.5', 'CRP', 1, ''],
  ['BWC/MSP/2018/MX.5/MISC.1', 'MSP/2018/MX.5', 'MISC', 1, ''],
  ['BWC/MSP/2018/MX.5/INF.1', 'MSP/2018/MX.5', 'INF', 1, ''],
  ['BWC/MSP/2018/MX.5/WP.4', 'MSP/2018/MX.5', 'WP', 4, ''],
  ['BWC/MSP/2025/WP.41', 'MSP/2025', 'WP', 41, ''],
  ['BWC/WG/2/CRP.1/Rev.1', 'WG/2', 'CRP', 1, 'Rev.1'],
  ['BWC/WG/4/2/CRP.1/Rev.1', 'WG/4', 'CRP', 1, 'under 2 Rev.1'],
] as const

/** What people write, and the symbol they mean. */
const MISSPELLED = [
  ['BWC/WG/6/CRP.1/Rev1', 'BWC/WG/6/CRP.1/Rev.1'],
  ['BWC/WG/6/CRP1/rev 1', 'BWC/WG/6/CRP.1/Rev.1'],
  ['bwc/msp/2018/mx.5/wp.1', 'BWC/MSP/2018/MX.5/WP.1'],
  ['BWC/MSP/2018/MX5/WP1', 'BWC/MSP/2018/MX.5/WP.1'],
  ['BWC / MSP / 2018 / MX.5 / 3', 'BWC/MSP/2018/MX.5/3'],
  ['BWC/MSP/2018/MX. 5/WP. 1', 'BWC/MSP/2018/MX.5/WP.1'],
  [' BWC/CONF.VIII/4 ', 'BWC/CONF.VIII/4'],
  ['BWC/CONF.VIII/4.', 'BWC/CONF.VIII/4'],
  ['(BWC/CONF.VIII/4', 'BWC/CONF.VIII/4'],
  ['BWC/CONF.viii/4', 'BWC/CONF.VIII/4'],
  ['BWC/CONF.8/4', 'BWC/CONF.VIII/4'],
  ['BWC/Conf VIII/PC/9', 'BWC/CONF.VIII/PC/9'],
  ['ＢＷＣ／ＭＳＰ／２０１８／ＭＸ．５／３', 'BWC/MSP/2018/MX.5/3'],
  ['ВWС/МSР/2018/МХ.5/WР.1', 'BWC/MSP/2018/MX.5/WP.1'],
  ['BWC/AD HOC  GROUP/43(part II)', 'BWC/AD HOC GROUP/43 (Part II)'],
  ['BWC/AD HOC GROUP/43  (  Part  II  )', 'BWC/AD HOC GROUP/43 (Part II)'],
  ['BWC/AD-HOC GROUP/43/Part II', 'BWC/AD HOC GROUP/43 (Part II)'],
  ['BWC/Ad Hoc Group/43 (Part 2)', 'BWC/AD HOC GROUP/43 (Part II)'],
  ['BWC/MSP/2018/MX.5/WP.01', 'BWC/MSP/2018/MX.5/WP.1'],
  ['BWC//MSP/2018/3/', 'BWC/MSP/2018/3'],
  ['BWC\\MSP\\2018\\3', 'BWC/MSP/2018/3'],
  ['BWC/MSP/2018/MX.5/3*', 'BWC/MSP/2018/MX.5/3'],
  ['\u200eBWC/MSP/2018/MX.5/3', 'BWC/MSP/2018/MX.5/3'],
  ['MSP/2018/MX.5/3', 'BWC/MSP/2018/MX.5/3'],
] as const

describe('a symbol', () => {
  it.each(PRINTED)('%s is taken apart and put together again', (text, body, series, number, rest) => {
    const symbol = read(text)
    const modifiers = symbol.modifiers.map((one) => `${one.kind}.${one.number}`)
    const followed = [
      ...(symbol.under === undefined ? [] : [`under ${symbol.under}`]),
      ...(symbol.part === undefined ? [] : [`Part ${symbol.part}`]),
      ...modifiers,
    ].join(' ')
    expect([symbol.body.join('/'), symbol.series, symbol.number, followed]).toEqual([body, series, number, rest])
    expect(symbol.meeting).toBe(`BWC/${body}`)
    expect([symbol.convention, symbol.text, writeSymbol(symbol)]).toEqual(['BWC', text, text])
    expect(readSymbolPath(symbolPath(symbol), 'BWC')).toEqual({ ok: true, symbol })
  })

  it.each(['BWC/MSP/2018/MX.5', 'BWC/MSP/2018', 'BWC/CONF.IX', 'BWC/WG/6', 'BWC/AD HOC GROUP'])(
    'of a meeting: %s',
    (text) => {
      expect(read(text)).toMatchObject({ meeting: text, series: null, number: null, modifiers: [] })
      expect(writeSymbol(read(text))).toBe(text)
    },
  )

  it.each(MISSPELLED)('written %j is near %s', (text, near) => {
    expect(readSymbol(text, 'BWC')).toMatchObject({ ok: false, near })
    expect(read(near).text).toBe(near)
  })

  it.each([
    ['', 'empty', ''],
    ['   ', 'empty', ''],
    ['BWC', 'prefix', 'BWC'],
    ['BWC/', 'body', ''],
    ['A/RES/72/71', 'prefix', 'A'],
    ['CCW/GGE.1/2023/2', 'prefix', 'CCW'],
    ['BWC/MSP', 'body', 'MSP'],
    ['BWC/MSP/18/3', 'body', 'MSP/18'],
    ['BWC/CONF.IIX/4', 'body', 'CONF.IIX/4'],
    ['BWC/MSP/2018/MX.5/XX.1', 'document', 'XX.1'],
    ['BWC/MSP/2018/MX.5/0', 'document', '0'],
    ['BWC/MSP/2018/MX.5/WP', 'document', 'WP'],
    ['BWC/MSP/2018/MX.5/Rev.1', 'document', 'Rev.1'],
    ['BWC/MSP/2018/MX.5/3/Annex', 'modifier', 'Annex'],
    ['BWC/MSP/2018/MX.5/3/Rev.0', 'modifier', 'Rev.0'],
  ])('is not %j: %s at %j', (text, why, at) => {
    expect(readSymbol(text, 'BWC')).toEqual({ ok: false, why, at })
  })

  it('takes the prefix it is told', () => {
    expect(readSymbol('XYZ/MSP/2018/3', 'XYZ')).toMatchObject({
      ok: true,
      symbol: { convention: 'XYZ', meeting: 'XYZ/MSP/2018' },
    })
    expect(readSymbol('BWC/MSP/2018/3', 'XYZ')).toEqual({ ok: false, why: 'prefix', at: 'BWC' })
  })

  it('has one path, and others lead to it', () => {
    expect(symbolPath(read('BWC/MSP/2018/MX.5/WP.1'))).toBe('/BWC/MSP/2018/MX.5/WP.1')
    expect(symbolPath(read('BWC/AD HOC GROUP/43 (Part II)'))).toBe('/BWC/AD%20HOC%20GROUP/43%20(Part%20II)')
    for (const path of [
      '/BWC/AD HOC GROUP/43 (Part II)',
      '/BWC/AD%20HOC%20GROUP/43%20%28Part%20II%29',
      'BWC/AD%20HOC%20GROUP/43%20(Part%20II)',
      '/bwc/ad%20hoc%20group/43%20(part%20ii)',
      '/BWC%2FAD%20HOC%20GROUP/43%20(Part%20II)',
    ])
      expect(readSymbolPath(path, 'BWC')).toMatchObject({ ok: false, near: 'BWC/AD HOC GROUP/43 (Part II)' })
    expect(readSymbolPath('/BWC/%E0%A4%A', 'BWC')).toMatchObject({ ok: false, why: 'spelling' })
  })
})

describe('the order of symbols', () => {
  const sorted = (texts: readonly string[]): readonly string[] =>
    texts
      .map(read)
      .sort(compareSymbols)
      .map(({ text }) => text)

  it('is that of annex ii of the 2018 report', () => {
    const listed = ['1', '2', '3', 'CRP.1', 'MISC.1', 'INF.1', 'WP.1', 'WP.2', 'WP.3', 'WP.4'].map(
      (one) => `BWC/MSP/2018/MX.5/${one}`,
    )
    expect(sorted(listed.toReversed())).toEqual(listed)
  })

  it('is by number, not by letter', () => {
    const listed = [
      'BWC/CONF.VIII/4',
      'BWC/CONF.IX/2',
      'BWC/CONF.IX/10',
      'BWC/CONF.IX/PC/1',
      'BWC/MSP/2018',
      'BWC/MSP/2018/2',
      'BWC/MSP/2018/WP.9',
      'BWC/MSP/2018/WP.9/Add.1',
      'BWC/MSP/2018/WP.9/Corr.1',
      'BWC/MSP/2018/WP.9/Rev.1',
      'BWC/MSP/2018/WP.9/Rev.1/Add.1',
      'BWC/MSP/2018/WP.9/Rev.2',
      'BWC/MSP/2018/WP.10',
      'BWC/MSP/2018/MX.2/1',
      'BWC/MSP/2018/MX.10/1',
      'BWC/MSP/2019/1',
      'BWC/WG/4/CRP.1',
      'BWC/WG/4/2/CRP.1',
      'BWC/WG/10/CRP.1',
    ]
    expect(sorted(listed.toReversed())).toEqual(listed)
    expect(sorted(['BWC/AD HOC GROUP/43 (Part II)', 'BWC/AD HOC GROUP/43 (Part I)'])).toEqual([
      'BWC/AD HOC GROUP/43 (Part I)',
      'BWC/AD HOC GROUP/43 (Part II)',
    ])
  })
})

describe('the reader of symbols', () => {
  const piece = fc.constantFrom(
    'BWC',
    'bwc',
    '/',
    '//',
    ' ',
    '.',
    'CONF.',
    'VIII',
    'XL',
    'MSP',
    '2018',
    'MX',
    'MX.5',
    'WG',
    'AD HOC GROUP',
    'FOC',
    'PC',
    'WP.',
    'CRP',
    '1',
    '0',
    '43',
    '(Part II)',
    'Part',
    'Rev.',
    'Rev',
    'Add.1',
    '*',
    '%20',
    '%',
    '／',
    '\u0000',
    '\uD800',
    'İ',
    'ß',
    '__proto__',
  )
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join('')),
  )

  it('never throws, and reads back what it read', () => {
    fc.assert(
      fc.property(text, (random) => {
        for (const reading of [readSymbol(random, 'BWC'), readSymbolPath(random, 'BWC')]) {
          if (reading.ok) {
            expect(writeSymbol(reading.symbol)).toBe(reading.symbol.text)
            expect(readSymbolPath(symbolPath(reading.symbol), 'BWC')).toEqual(reading)
          } else if (reading.near !== undefined) {
            expect(reading.near).not.toBe('')
            expect(read(reading.near).text).toBe(reading.near)
          }
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('reads every symbol it can write', () => {
    const number = fc.integer({ min: 1, max: 99999 })
    const body = fc.oneof(
      fc.integer({ min: 1, max: 399 }).map((n) => [`CONF.${toRoman(n)}`]),
      fc.constantFrom(
        ['CONF.III', 'VEREX'],
        ['AD HOC GROUP'],
        ['MSP', '2018', 'MX.5'],
        ['MSP', '2004', 'MX'],
        ['MSP', '2026'],
      ),
      number.map((n) => ['WG', String(n)]),
    )
    const series = fc.constantFrom(
      '' as const,
      'CRP' as const,
      'MISC' as const,
      'INF' as const,
      'WP' as const,
      'L' as const,
      'SR' as const,
    )
    const modifier = fc.record({
      kind: fc.constantFrom('Add' as const, 'Amend' as const, 'Corr' as const, 'Rev' as const),
      number,
    })
    const part = fc.option(fc.integer({ min: 1, max: 9 }).map(toRoman), { nil: undefined })
    fc.assert(
      fc.property(
        body,
        series,
        number,
        part,
        fc.array(modifier, { maxLength: 3 }),
        (components, name, n, roman, modifiers) => {
          const parts = {
            convention: 'BWC',
            body: components,
            series: name,
            number: n,
            modifiers,
            ...(roman && { part: roman }),
          }
          expect(read(writeSymbol(parts))).toMatchObject(parts)
        },
      ),
    )
  })

  it('compares in one order: reflexive, antisymmetric, transitive', () => {
    const symbol = fc.constantFrom(...PRINTED.map(([printed]) => printed)).map(read)
    fc.assert(
      fc.property(symbol, symbol, symbol, (a, b, c) => {
        expect(compareSymbols(a, b) === 0).toBe(a.text === b.text)
        expect(Math.sign(compareSymbols(a, b)) + Math.sign(compareSymbols(b, a))).toBe(0)
        if (compareSymbols(a, b) <= 0 && compareSymbols(b, c) <= 0) expect(compareSymbols(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('counts in roman figures', () => {
    expect([1, 4, 9, 14, 40, 90, 399].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CCCXCIX'])
    expect(['VIII', 'IIX', 'VX', 'IIII', '', 'CD', 'viii'].map(fromRoman)).toEqual([
      8,
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
