import { expect, test } from 'vitest'
import { loadConvention } from '../src/record/conventions.ts'
import { bwc, convened, room, roomUnder } from './room.ts'

const npt = await loadConvention('npt')
const conference = (year: number, from: string, to: string) =>
  roomUnder(npt, `NPT/CONF.${year}`)().against(
    convened({ body: 'CONF', year, from, to, place: 'headquarters', under: ['CONF.1995'] }),
  )
const third = (from: string, to = from) =>
  roomUnder(bwc, 'BWC/MSP/2020/MX.3')().against(convened({ body: 'MX.3', year: 2020, from, to }))

test('a meeting is convened for a year of the programme', () => {
  expect(conference(2030, '2030-04-27', '2030-05-22')).toEqual(['notInTheProgramme'])
  expect(conference(2026, '2026-04-27', '2026-05-22')).toEqual([])
})

test('its days lie in that year, or in the one for which it was called', () => {
  expect(room().against(convened())).toEqual([])
  expect(room().against(convened({ to: '2019-01-02' }))).toEqual(['outsideTheYear'])
  expect(conference(2026, '1999-04-27', '2005-05-22')).toEqual(['outsideTheYear'])
  expect(third('2022-11-21')).toEqual(['outsideTheYear'])
  expect(third('2020-09-03')).toEqual(['outsideTheYear'])
  expect(third('2021-09-03')).toEqual([])
  const session = roomUnder(npt, 'NPT/CONF.2026/PC.II')
  const of = (from: string) =>
    convened({ body: 'PC.II', year: 2026, from, to: from, place: 'palais', under: ['CONF.1995'] })
  expect([session().against(of('2024-07-22')), session().against(of('2026-07-22'))]).toEqual([[], ['outsideTheYear']])
})
