import { describe, expect, test } from 'vitest'
import type { Json } from '../src/procedure/act.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import type { RequestsFile } from '../src/record/replay.ts'
import { acts, conventions, golden, replayed, sixReports, texts, told } from './golden.ts'
import { bwc, chairs, closesSitting, convened, deed, MX5, opening, opens, room, roomUnder, strikes } from './room.ts'

const corrects = (particulars: { readonly [name: string]: Json }) => deed('correctMeeting', 'secretariat', particulars)
const GORGOL = golden.requests.find(({ request }) => request.kind === 'assumeChair')!.request.particulars.person as {
  readonly [name: string]: Json
}

/** The golden meeting with a correction entered before its first act of a kind. */
function corrected(particulars: { readonly [name: string]: Json }, before: string) {
  const at = golden.requests.findIndex(({ request }) => request.kind === before)
  const one = { line: 0, at: golden.requests[at]!.at, request: { ...corrects(particulars), hand: '1' } }
  const file: RequestsFile = { ...golden, requests: golden.requests.toSpliced(at, 0, one) }
  return { meeting: told(file), no: at + 1 }
}

// What is corrected, before which act, and by hand which paragraphs state it.
// prettier-ignore
const CORRECTIONS: readonly (readonly [what: string, { readonly [name: string]: Json }, before: string, paragraphs: readonly string[]])[] = [
  ['the last day', { to: '2018-08-17' }, 'openSitting', ['convened']],
  ['the first day', { from: '2018-08-14' }, 'openSitting', ['convened']],
  ['the Chair’s name in Latin letters', { person: { ...GORGOL, latin: 'Otakar Gorgol the Younger' } }, 'openSitting', ['convened']],
  ['the Chair’s name in Chinese, while the meeting sits', { person: { ...GORGOL, zh: '奥塔卡尔' } }, 'noteViews', ['convened']],
]

describe('what is corrected', () => {
  const base = sixReports(told(golden), 'draft')
  test.each(CORRECTIONS)(
    '%s: exactly the paragraphs that rest on the correction read otherwise',
    (_, given, before, paragraphs) => {
      const { meeting, no } = corrected(given, before)
      const reports = sixReports(meeting, 'draft')
      const changed = new Set<string>()
      for (const code of LANGUAGES) {
        const [was, is] = [texts(base[code]), texts(reports[code])]
        expect([...is.keys()]).toEqual([...was.keys()])
        for (const [id, text] of was) if (is.get(id) !== text) changed.add(id)
      }
      const resting = [...acts(reports.en)].filter(([, all]) => all.includes(no)).map(([id]) => id)
      expect([...changed]).toEqual(paragraphs)
      expect(resting).toEqual(paragraphs)
      expect(acts(reports.en).get('convened')).toEqual(expect.arrayContaining([1, no])) // the convening, and what corrected it
    },
  )
  test('the Chair’s gender: also the paragraphs that speak of the Chair', () => {
    const person = { ...GORGOL, title: 'ms', gender: 'f' }
    const { meeting, no } = corrected({ person }, 'openSitting')
    const reports = sixReports(meeting, 'draft')
    const changed = LANGUAGES.flatMap((code) => {
      const was = texts(base[code])
      return [...texts(reports[code])].filter(([id, text]) => was.get(id) !== text).map(([id]) => id)
    })
    const resting = [...acts(reports.en)].filter(([, all]) => all.includes(no)).map(([id]) => id)
    expect(resting).toEqual(expect.arrayContaining(['agenda', 'convened', 'rules']))
    expect([...new Set(changed)].sort()).toEqual(expect.arrayContaining(['convened']))
    expect([...new Set(changed)].filter((id) => !resting.includes(id))).toEqual([])
  })
  test('the place, in a convention that has two', () => {
    const places = { ...bwc.places, other: { ...bwc.places.palais!, noun: 'city.geneva' } }
    const under = roomUnder({ ...bwc, places }, MX5)
    const [was, is] = [under(opening()), under(opening(), corrects({ place: 'other' }))]
    expect([was.meeting.convened?.place, is.meeting.convened?.place]).toEqual(['palais', 'other'])
    const [before, after] = [sixReports(was.meeting), sixReports(is.meeting)]
    for (const code of LANGUAGES) {
      const old = texts(before[code])
      const changed = [...texts(after[code])].filter(([id, text]) => old.get(id) !== text).map(([id]) => id)
      expect([code, changed]).toEqual([code, ['convened']])
      expect(acts(after[code]).get('convened')).toEqual(expect.arrayContaining([1, is.no]))
    }
  })
  test('twice: the report rests on the last correction of each', () => {
    const { meeting, no } = room(convened(), corrects({ from: '2018-08-14' }), corrects({ from: '2018-08-15' }))
    expect(meeting.convened).toMatchObject({ act: 1, from: '2018-08-15', to: '2018-08-17', corrected: { days: no } })
    const struck = room(convened(), corrects({ from: '2018-08-14' }), corrects({ from: '2018-08-15' }), strikes(3))
    expect(struck.meeting.convened).toMatchObject({ from: '2018-08-14', corrected: { days: 2 } })
  })
  test('a record without corrections has nothing of them, and one with them is read again to the same meeting', () => {
    expect(JSON.stringify(told(golden).convened)).not.toContain('corrected')
    const done = replayed({ ...golden, requests: golden.requests.slice(0, 3) })
    expect(done.ok && done.meeting.chair).not.toHaveProperty('corrected')
    expect(conventions.bwc.code).toBe('bwc')
  })
})

describe('a correction is refused', () => {
  const person = { title: 'mr', gender: 'm', latin: 'B. Person' } as const
  const other = { title: 'ms', gender: 'f', latin: 'A. Person' } as const // as the room writes the Chair
  const plans = deed('planSitting', 'secretariat', { date: '2018-08-17', from: '10:00', to: '13:00', room: 'XVII' })
  test.each([
    ['before the meeting is convened', [], { place: 'palais' }, ['notConvened']],
    ['where nothing is said', [convened()], {}, ['malformed']],
    [
      'where all stands so already',
      [convened(), chairs('CZE')],
      { from: '2018-08-16', place: 'palais', person: other },
      ['nothingCorrected'],
    ],
    ['to a place that is not known', [convened()], { place: 'moon' }, ['unknownPlace']],
    ['to an end before the beginning', [convened()], { to: '2018-08-15' }, ['endsBeforeItBegins']],
    ['to a year that is not the programme’s', [convened()], { to: '2020-01-02' }, ['outsideTheYear']],
    ['to days without those of a sitting planned', [convened(), plans], { to: '2018-08-16' }, ['outsideTheMeeting']],
    ['of a Chair who is nobody', [convened()], { person }, ['nobodyPresides']],
    ['of days, once the first sitting was opened', opening(), { to: '2018-08-18' }, ['alreadyOpened']],
    ['of days, once it was closed too', [...opening(), closesSitting()], { to: '2018-08-18' }, ['alreadyOpened']],
    [
      'of anything, once the meeting is closed',
      [convened(), chairs('CZE'), opens(), deed('closeMeeting', 'chair')],
      { person },
      ['meetingClosed'],
    ],
  ] as const)('%s', (_, story, given, why) => {
    expect(room(story).against(corrects(given))).toEqual(why)
  })
  test('and is in order after the opening for the name and the place, whatever days are sent as they stand', () => {
    const open = room(opening())
    expect(open.against(corrects({ from: '2018-08-16', to: '2018-08-17', person }))).toEqual([])
    expect(room(opening(), corrects({ person })).meeting.chair).toMatchObject({ state: 'CZE', person })
    expect(open.against(deed('correctMeeting', 'chair', { person }))).toEqual(['notYours'])
  })
})
