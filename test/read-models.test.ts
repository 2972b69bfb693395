import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../src/treaty/text.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { attend, deed, MX5, opening, registers, submits, type Ask } from './room.ts'

const JSON_ONLY = { accept: 'application/json' }
const asks = (who: string, more: object = {}): Ask => deed('inscribe', who, { item: 4, ...more } as never)

/** A discussion: one speaks, two wait, of whom one for its group and one who came later. */
const discussion = (...who: readonly string[]): readonly (Ask | readonly Ask[])[] => [
  opening(),
  attend('party', ...who),
  submits(who[0]!, 'WP.1'),
  ...who.slice(0, -1).map((one) => asks(one)),
  asks(who.at(-1)!, { group: 'NAM' }),
]

// Who reads what as data: by hand, and the same as the page. 1: everyone; then the badges that open it.
const ADDRESSES: readonly (readonly [address: string, opens: readonly string[] | 'all'])[] = [
  ['/', 'all'],
  ['/bwc/~programme', 'all'],
  ['/bwc/~rights', 'all'],
  [HERE, 'all'],
  [`${HERE}/~record`, 'all'],
  [`${HERE}/~missing`, 'all'],
  [`${HERE}/WP.1`, 'all'],
  [`${HERE}/~speakers`, 'all'],
  [`${HERE}/~floor`, 'all'],
  [`${HERE}/~wall`, 'all'],
  [`${HERE}/~chair`, ['chair']],
  [`${HERE}/~secretary`, ['secretariat']],
  [`${HERE}/~preparation`, ['secretariat']],
  [`${HERE}/~badges`, ['secretariat']],
  [`${HERE}/~refused`, ['secretariat']],
  [`${HERE}/~sheet`, ['secretariat']],
  [`${HERE}/~delegation/CUB`, ['CUB']],
  [`${HERE}/~organization`, ['organization']],
]

describe('what a page shows, as data', () => {
  test('is told at the same address to whoever asks for JSON, and to nobody who may not read the page', async () => {
    const { badge, get } = await doorHouse({ story: discussion('CUB', 'FRA', 'IRN') })
    const readers: readonly (readonly [string, Record<string, string>])[] = [
      ['nobody', {}],
      ...(await Promise.all(
        (
          [
            ['chair', 'chair', null],
            ['secretariat', 'secretariat', null],
            ['CUB', 'delegation', 'CUB'],
            ['FRA', 'delegation', 'FRA'],
            ['organization', 'organization', 'An organization'],
          ] as const
        ).map(async ([name, capacity, who]) => [name, { cookie: (await badge(capacity, who)).cookie }] as const),
      )),
    ]
    for (const [address, opens] of ADDRESSES)
      for (const [name, held] of readers) {
        const page = await get(address, { ...held, accept: 'text/html,*/*' })
        const told = await get(address, { ...held, ...JSON_ONLY })
        const open = opens === 'all' || opens.includes(name)
        const status = open ? 200 : name === 'nobody' ? 401 : 403
        expect([address, name, page.status, told.status]).toEqual([address, name, status, status])
        expect([address, page.headers.get('content-type')]).toEqual([address, 'text/html; charset=utf-8'])
        const type = open ? 'application/json; charset=utf-8' : 'application/problem+json; charset=utf-8'
        expect([address, told.headers.get('content-type')]).toEqual([address, type])
        for (const one of [page, told])
          expect([address, one.headers.get('vary')]).toEqual([address, expect.stringContaining('Accept,')])
        expect(JSON.parse(await told.text())).toBeTypeOf('object')
      }
  })

  test.each([
    ['CUB', 'FRA', 'IRN'],
    ['JPN', 'GHA', 'VEN'],
  ])('has the list as it stands, with the reasons: %s and %s wait, %s for its group first', async (...who) => {
    const { get, badge } = await doorHouse({ story: discussion(...who) })
    const told = (await (await get(`${HERE}/~speakers`, JSON_ONLY)).json()) as {
      lists: readonly {
        item: number
        open: boolean
        speakers: readonly { who: string; why: string; group: string | null }[]
      }[]
    }
    expect(told.lists.map(({ item, open }) => [item, open])).toEqual([[4, true]])
    expect(told.lists[0]!.speakers.map((one) => [one.who, one.group, one.why])).toEqual([
      [who[2], 'NAM', 'group'],
      [who[0], null, 'inOrder'],
      [who[1], null, 'inOrder'],
    ])
    const { cookie } = await badge('chair')
    const chair = (await (await get(`${HERE}/~chair`, { cookie, ...JSON_ONLY })).json()) as {
      script: readonly { deed: string; state: string; particulars: unknown; against: readonly unknown[] | null }[]
    }
    expect(chair.script.filter(({ state }) => state === 'due')).toMatchObject([
      { deed: 'giveFloor', particulars: { who: who[2], as: 'group', group: 'NAM' }, against: [] },
    ])
  })

  test('counts the speaker’s time as the server’s clock has it', async () => {
    const { get, room, clock } = await doorHouse({ story: discussion('CUB', 'FRA', 'IRN') })
    for (const ask of [
      deed('limitSpeeches', 'chair', { seconds: { national: 180 } }),
      deed('giveFloor', 'chair', { who: 'IRN', as: 'group', group: 'NAM' }),
    ])
      await room.perform({ hand: '0', ...ask })
    clock.ms += 65_000
    const floor = async () =>
      ((await (await get(`${HERE}/~wall`, JSON_ONLY)).json()) as { floor: { speaking: object } }).floor
    expect((await floor()).speaking).toMatchObject({ who: 'IRN', used: 65, left: null })
    clock.ms += 5_000
    expect((await floor()).speaking).toMatchObject({ used: 70 })
  })

  test('a delegation reads its own requests and its tray, and no other’s', async () => {
    const { get, json, badge } = await doorHouse({ story: discussion('CUB', 'FRA', 'IRN') })
    const [cuba, france] = [await badge('delegation', 'CUB'), await badge('delegation', 'FRA')]
    const bearer = (one: { readonly token: string }) => ({ authorization: `Bearer ${one.token}` })
    const laid = await json(`${HERE}/~tray/CUB`, { do: 'keep', item: 4, language: 'es', text: 'Gracias' }, bearer(cuba))
    expect([laid.status, await laid.json()]).toMatchObject([
      201,
      { tray: [{ item: 4, language: 'es', text: 'Gracias' }] },
    ])
    for (const refused of [
      await json(`${HERE}/~tray/CUB`, { do: 'keep', language: 'es', text: 'No' }, bearer(france)),
      await get(`${HERE}/~delegation/CUB`, { ...bearer(france), ...JSON_ONLY }),
    ])
      expect([refused.status, refused.headers.get('content-type')]).toEqual([
        403,
        'application/problem+json; charset=utf-8',
      ])
    const desk = (await (await get(`${HERE}/~delegation/CUB`, { ...bearer(cuba), ...JSON_ONLY })).json()) as object
    expect(desk).toMatchObject({
      requests: [
        { kind: 'inscribe', state: 'onList' },
        { kind: 'submitDocument', state: 'submitted' },
      ],
      class: { name: 'party', of: 'party' },
      tray: [{ text: 'Gracias' }],
    })
    const removed = await json(`${HERE}/~tray/CUB`, { do: 'remove', key: '1', language: 'es' }, bearer(cuba))
    expect([removed.status, await removed.json()]).toEqual([200, { tray: [] }])
  })

  test('leads to the report as JSON, in the reader’s language', async () => {
    const { get } = await doorHouse({
      story: [
        ...discussion('CUB', 'FRA', 'IRN'),
        deed('reserveSymbol', 'secretariat', { symbol: `${MX5}/CRP.1`, kind: 'draftReport', original: 'en' }),
      ],
    })
    const lead = await get(`${HERE}/CRP.1`, { ...JSON_ONLY, 'accept-language': 'ru' })
    expect([lead.status, lead.headers.get('location')]).toEqual([302, `${HERE}/CRP.1.ru.json`])
    const report = await get(lead.headers.get('location')!)
    expect([report.status, report.headers.get('content-language')]).toEqual([200, 'ru'])
  })

  test('what is refused to a page is refused as data, and written down as nothing else', async () => {
    const { get } = await doorHouse({ story: [opening()] })
    const nothing = await get(`${HERE}/~nothing`, JSON_ONLY)
    expect([nothing.status, nothing.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ])
  })
})

describe('a ruling asked for beforehand', () => {
  test.each(LANGUAGES)('says in %s what would stand against a request, and does nothing', async (language) => {
    const { badge, json, room, get } = await doorHouse({ story: discussion('CUB', 'FRA', 'IRN') })
    const cuba = await badge('delegation', 'CUB')
    const headers = { authorization: `Bearer ${cuba.token}`, 'accept-language': language }
    const before = room.no
    const again = await json(`${HERE}/~ruling`, { kind: 'inscribe', by: 'CUB', particulars: { item: 4 } }, headers)
    const refused = (await again.json()) as { inOrder: boolean; objections: readonly { detail: string }[] }
    expect([again.status, refused]).toMatchObject([
      200,
      { inOrder: false, objections: [{ impediment: 'alreadyInscribed' }] },
    ])
    const done = await json(`${HERE}/~acts`, { kind: 'inscribe', by: 'CUB', particulars: { item: 4 } }, headers)
    expect(((await done.json()) as { objections: unknown }).objections).toEqual(refused.objections) // as it is then refused
    const point = await json(`${HERE}/~ruling`, { kind: 'raisePointOfOrder', by: 'CUB' }, headers)
    expect([point.status, await point.json()]).toEqual([200, { inOrder: true, objections: [] }])
    expect(room.no).toBe(before)
    const { cookie } = await badge('secretariat')
    const log = (await (await get(`${HERE}/~refused`, { cookie, ...JSON_ONLY })).json()) as {
      refused: readonly object[]
    }
    expect(log.refused).toMatchObject([{ deed: 'inscribe', why: ['alreadyInscribed'] }]) // only what was truly asked
  })

  test('is given to whoever may act, by what is sent, and for nobody else', async () => {
    const { badge, json, get } = await doorHouse({ story: [opening()] })
    const cuba = await badge('delegation', 'CUB')
    const headers = { authorization: `Bearer ${cuba.token}` }
    const closes = { kind: 'closeSitting', by: 'chair' }
    expect((await json(`${HERE}/~ruling`, closes, headers)).status).toBe(403)
    expect((await json(`${HERE}/~ruling`, closes)).status).toBe(401)
    expect((await json(`${HERE}/~ruling`, { kind: 'dance', by: 'CUB' }, headers)).status).toBe(404)
    const asked = await get(`${HERE}/~ruling`)
    expect([asked.status, asked.headers.get('allow')]).toEqual([405, 'POST'])
  })
})

describe('the doors of the secretariat, for programs', () => {
  test('a meeting’s record is opened once, with the link of its first badge', async () => {
    const { badge, json, get } = await doorHouse({ story: [opening()] })
    const headers = { authorization: `Bearer ${(await badge('secretariat')).token}` }
    const cuba = { authorization: `Bearer ${(await badge('delegation', 'CUB')).token}` }
    const meeting = 'BWC/MSP/2019/MX.4'
    expect((await json('/~convene', { meeting }, cuba)).status).toBe(403)
    expect((await json('/~convene', { meeting: 'BWC/MSP/2033/MX.4' }, headers)).status).toBe(400)
    const opened = await json('/~convene', { meeting }, headers)
    const { badge: first } = (await opened.json()) as { badge: { no: string; link: string } }
    expect([opened.status, first.no]).toEqual([201, '1'])
    const token = new URL(first.link).searchParams.get('token')!
    const desk = await get(`/${meeting}/~preparation`, { authorization: `Bearer ${token}`, ...JSON_ONLY })
    expect([desk.status, await desk.json()]).toMatchObject([200, { meeting: { convened: null, acts: 0 } }])
    const again = await json('/~convene', { meeting }, headers)
    expect([again.status, await again.json()]).toEqual([200, { meeting, badge: null }])
  })

  test('badges are listed without their links, and what was refused with its reasons', async () => {
    const { badge, get } = await doorHouse({ story: [opening(), registers('party', 'CUB')] })
    const secretary = await badge('secretariat')
    const answer = await get(`${HERE}/~badges`, { cookie: secretary.cookie, ...JSON_ONLY })
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({ badges: [{ no: secretary.no, capacity: 'secretariat', revoked: null }] })
    expect(text).not.toContain(secretary.token)
  })

  test('a spreadsheet is brought as it is, foreseen line by line, done, and undone', async () => {
    const { badge, server, room } = await doorHouse({
      story: [
        deed('convene', 'secretariat', {
          body: 'MX.5',
          year: 2018,
          from: '2018-08-16',
          to: '2018-08-16',
          place: 'palais',
          under: ['CONF.VIII', 'MSP.2017'],
        }),
      ],
    })
    const headers = { authorization: `Bearer ${(await badge('secretariat')).token}`, ...JSON_ONLY }
    const send = (path: string, body: string, type: string, held: Record<string, string> = headers) =>
      server.request(`${HERE}/~sheet${path}`, { method: 'POST', body, headers: { ...held, 'content-type': type } })
    const brought = 'What,Code,Class or role\r\nDelegation,CUB,party\r\nDelegation,FRA,party\r\n'
    type Told = {
      sheet: {
        is: string
        id: string
        applied: { acts: readonly number[] }
        preview: { ready: boolean; steps: readonly object[] }
      }
    }
    const before = room.no
    const shown = await send('?lang=en', brought, 'text/csv')
    const { sheet: foreseen } = (await shown.json()) as Told
    expect([shown.status, foreseen.is, foreseen.preview.ready, room.no]).toEqual([200, 'foreseen', true, before])
    const { sheet: done } = (await (
      await send('/do', JSON.stringify({ import: foreseen.id }), 'application/json')
    ).json()) as Told
    expect([done.is, room.no]).toEqual(['done', before + done.applied.acts.length])
    expect(room.whole.registered.flatMap(({ who }) => who).toSorted()).toEqual(['CUB', 'FRA'])
    await send('/undo', JSON.stringify({ import: foreseen.id }), 'application/json')
    expect(room.whole.registered).toEqual([])
    for (const held of [JSON_ONLY, { ...JSON_ONLY, authorization: 'Bearer x' }]) {
      const refused = await send('', brought, 'text/csv', held)
      expect([[401, 403].includes(refused.status), refused.headers.get('content-type')]).toEqual([
        true,
        'application/problem+json; charset=utf-8',
      ])
    }
    const unread = await send('', 'What\r\n"', 'text/csv')
    expect([unread.status, ((await unread.json()) as Told).sheet.is]).toEqual([400, 'unread'])
  })
})
