import type { Json } from '../src/procedure/act.ts'
import { classOf } from '../src/treaty/convention.ts'
import type { RequestsFile } from '../src/record/replay.ts'
import { conventions, golden } from './golden.ts'

type Particulars = { readonly [name: string]: Json }
type Asked = readonly [
  kind: string,
  by: string,
  particulars?: Particulars,
  yields?: { readonly [rule: string]: string },
]

/** A file of requests from a list of deeds. */
export const requests = (convention: string, meeting: string, asked: readonly Asked[]): RequestsFile => ({
  convention,
  meeting,
  requests: asked.map(([kind, by, particulars = {}, yields], at) => ({
    line: at + 2,
    at: '2026-01-01T00:00:00.000Z',
    request: { kind, by, hand: '1', particulars, ...(yields ? { yields } : {}) },
  })),
})

const text = (title: string, code = 'fr'): Json => ({
  original: code,
  versions: { [code]: { status: 'official', text: title } },
})
const madam: Json = {
  title: 'ms',
  gender: 'f',
  latin: 'Amina Example',
  zh: '阿米娜·范例',
  ar: 'أمينة إكزامبل',
  ru: 'Амина Экзампл',
}
const sir: Json = { title: 'mr', gender: 'm', latin: 'Jan Example', zh: '扬·范例', ar: 'يان إكزامبل', ru: 'Ян Экзампл' }

/** States of a class under the invented convention, so many of them. */
export function lanesStates(of: 'party' | 'signatory' | 'observerState', count: number): string[] {
  const { lanes } = conventions
  return Object.keys(lanes.states)
    .filter((id) => classOf(lanes, id, '2026-04-30') === of)
    .slice(0, count)
}

/** How many of each there are, and who is in the chair. */
export interface Shape {
  readonly parties: number
  readonly signatories: number
  readonly observers: number
  readonly organizations: number
  readonly papers: number
  readonly speakers: number
  readonly agencies: number
  readonly chairPaper: boolean
  readonly adopted: boolean
}

/** A meeting nobody prepared: an invented body under an invented treaty, a woman in the chair, two days across a month's end. */
export function inventedMeeting(shape: Shape): RequestsFile {
  const S = 'LANES/TC/2026'
  const parties = lanesStates('party', 60)
  const authors = parties.slice(5, 5 + shape.papers)
  const speakers = parties.slice(10, 10 + shape.speakers)
  const agencies = ['IHB', 'AGL', 'EU'].slice(0, shape.agencies)
  const symbols = authors.map((_, at) => `${S}/WP.${at + 1}`)
  const observers = lanesStates('observerState', shape.observers)
  const when = <T>(condition: boolean, then: readonly T[]): readonly T[] => (condition ? then : [])
  return requests('lanes', S, [
    [
      'convene',
      'secretariat',
      { body: 'TC', year: 2026, from: '2026-04-30', to: '2026-05-01', place: 'centre', under: ['ASM.2025'] },
    ],
    ['assumeChair', 'secretariat', { person: madam, state: 'KEN' }],
    ['noteSecretariat', 'secretariat', { role: 'secretary', person: madam, post: 'head', unit: 'BUR' }],
    ['noteSecretariat', 'secretariat', { role: 'member', person: sir, post: 'officer', unit: 'BUR' }],
    ['submitDocument', 'chair', { symbol: `${S}/1`, kind: 'agenda', original: 'fr' }],
    ['reserveSymbol', 'secretariat', { symbol: `${S}/2`, kind: 'report', original: 'fr' }],
    ['reserveSymbol', 'secretariat', { symbol: `${S}/CRP.1`, kind: 'draftReport', original: 'fr' }],
    ...when<Asked>(shape.parties > 0, [
      ['reserveSymbol', 'secretariat', { symbol: `${S}/INF.1`, kind: 'participants' }],
    ]),
    ...authors.map((by, at): Asked => [
      'submitDocument',
      by,
      { symbol: symbols[at]!, kind: 'workingPaper', title: text(`Bouées ${at + 1}`), original: 'fr' },
    ]),
    [
      'proposeAgenda',
      'chair',
      {
        document: `${S}/1`,
        items: [
          { no: 3, topic: 'TC' },
          { no: 4, standing: 'factualReport' },
        ],
      },
    ],
    ['openSitting', 'chair', { date: '2026-04-30' }],
    ['adoptAgenda', 'chair', { document: `${S}/1` }],
    ...when<Asked>(observers.length > 0, [['grantObserverStatus', 'chair', { who: observers }]]),
    ...when<Asked>(agencies.length > 0, [['grantAgencyStatus', 'chair', { who: agencies }]]),
    ['takeUpItem', 'chair', { item: 3 }],
    ...when<Asked>(symbols.length > 0, [['introduceDocuments', 'secretariat', { item: 3, documents: symbols }]]),
    ...when<Asked>(speakers.length > 0, [['noteParticipation', 'secretariat', { item: 3, who: speakers }]]),
    ...when<Asked>(agencies.length > 0, [['noteObserverStatements', 'secretariat', { item: 3, who: agencies }]]),
    ['closeSitting', 'chair'],
    ['openSitting', 'chair', { date: '2026-05-01' }],
    ['applyRules', 'chair', { document: 'LANES/ASM/2024/RULES', conference: 'body.ASM' }],
    ...when<Asked>(shape.parties > 0, [
      ['noteAttendance', 'secretariat', { as: 'party', who: parties.slice(0, shape.parties) }],
    ]),
    ...when<Asked>(shape.signatories > 0, [
      ['noteAttendance', 'secretariat', { as: 'signatory', who: lanesStates('signatory', shape.signatories) }],
    ]),
    ...when<Asked>(observers.length > 0, [['noteAttendance', 'secretariat', { as: 'observerState', who: observers }]]),
    ['noteOrganizations', 'secretariat', { count: shape.organizations }],
    ...when<Asked>(shape.chairPaper, [
      ['circulateStatements', 'secretariat', { statements: true, presentations: false }],
      [
        'presentChairPaper',
        'chair',
        {
          disclaimer: true,
          paper: {
            original: 'fr',
            versions: {
              fr: {
                status: 'official',
                text: { title: 'Synthèse', parts: [{ item: 3 }, { text: 'Un État a parlé des bouées.' }] },
              },
            },
          },
        },
      ],
      ['annexChairPaper', 'chair', { consulted: false }],
    ]),
    ['publishDocuments', 'secretariat', { site: 'https://lanes.example.org', system: 'https://archive.example.org' }],
    ...when<Asked>(shape.adopted, [
      ['tableReport', 'chair', { symbol: `${S}/CRP.1` }],
      ['adoptReport', 'chair'],
      ['closeMeeting', 'chair'],
      ['issueReport', 'secretariat', { symbol: `${S}/2`, date: '2026-06-01' }],
    ]),
  ])
}

/** The golden meeting's own requests under the invented convention: another body, chair and treaty, by data alone. */
export function goldenUnderLanes(): RequestsFile {
  const { lanes } = conventions
  const inClass = (who: readonly string[], as: string) =>
    who.filter((code) => classOf(lanes, code, '2026-04-30') === as)
  const moved = JSON.parse(
    JSON.stringify(golden)
      .replaceAll('BWC/MSP/2018/MX.5', 'LANES/TC/2026')
      .replaceAll('"MX.5"', '"TC"')
      .replaceAll('2018-08-16', '2026-04-30')
      .replaceAll('2018-11-08', '2026-06-08')
      .replaceAll('"ISU"', '"BUR"')
      .replaceAll('"politicalAffairsOfficer"', '"officer"')
      .replaceAll('"NAM"', '"S"')
      .replaceAll('"VEN"', '"KEN"'),
  ) as RequestsFile
  const asked = moved.requests.flatMap(({ request: { kind, by, particulars: given, yields } }): Asked[] => {
    const particulars = given as Record<string, Json>
    const who = particulars.who as string[] | undefined
    if (kind === 'convene')
      return [
        [
          kind,
          by,
          { ...particulars, place: 'centre', year: 2026, under: ['ASM.2025'], from: '2026-04-30', to: '2026-04-30' },
        ],
      ]
    if (kind === 'assumeChair') return [[kind, by, { person: madam, state: 'KEN' }]]
    if (kind === 'applyRules') return [[kind, by, { document: 'LANES/ASM/2024/RULES', conference: 'body.ASM' }]]
    if (kind === 'grantAgencyStatus') return [[kind, by, { who: ['EU', 'IHB', 'AGL'] }]]
    if (kind === 'noteAttendance' && particulars.as === 'unEntity')
      return [[kind, by, { as: 'unEntity', who: ['WMT'] }]]
    if (kind === 'noteAttendance' && particulars.as === 'signatory')
      return [[kind, by, { as: 'signatory', who: ['EGY', 'USA'] }]]
    if (who && (particulars.as === 'party' || kind === 'noteParticipation'))
      return [[kind, by, { ...particulars, who: inClass([...who.filter((code) => code !== 'KEN'), 'KEN'], 'party') }]]
    return [[kind, by === 'USA' ? 'CAN' : by, particulars, (yields ?? {}) as { readonly [rule: string]: string }]]
  })
  return requests('lanes', 'LANES/TC/2026', asked)
}

/** The meeting of the same body a year later: another chair and days, and a State that has changed its name meanwhile. */
export function nextYear(): RequestsFile {
  const S = 'BWC/MSP/2019/MX.5'
  return requests('bwc', S, [
    [
      'convene',
      'secretariat',
      { body: 'MX.5', year: 2019, from: '2019-08-08', to: '2019-08-08', place: 'palais', under: ['MSP.2017'] },
    ],
    ['assumeChair', 'secretariat', { person: { title: 'ms', gender: 'f', latin: 'Laurence Masmejean' }, state: 'CHE' }],
    ['reserveSymbol', 'secretariat', { symbol: `${S}/3`, kind: 'report', original: 'en' }],
    ['openSitting', 'chair', { date: '2019-08-08' }],
    ['noteAttendance', 'secretariat', { as: 'party', who: ['MKD', 'TUR', 'NLD', 'NIC', 'NER', 'CZE'] }],
    ['noteAttendance', 'secretariat', { as: 'signatory', who: ['TZA'] }],
  ])
}
