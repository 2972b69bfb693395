import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DOOR_WORDS, PAGE_WORDS } from '../src/languages/index.ts'
import { ACTS } from '../src/procedure/acts.ts'
import { verify } from '../src/record/chain.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { doorHouse, HERE, OWN } from './doorHouse.ts'
import { attend, chairs, convened, deed, MX5, opening, opens } from './room.ts'

const bearer = ({ token }: { readonly token: string }) => ({ authorization: `Bearer ${token}` })
const attends = (...who: readonly string[]) => ({
  kind: 'noteAttendance',
  by: 'secretariat',
  particulars: { as: 'party', who },
})

describe('a request as JSON', () => {
  test('in order is answered with its act, sent again with the same act', async () => {
    const { badge, json, get, room } = await doorHouse({ story: [opening()] })
    const secretary = await badge('secretariat')
    const no = room.no + 1
    const done = await json(`${HERE}/~acts`, { ...attends('CUB'), id: 'a' }, bearer(secretary))
    expect([done.status, done.headers.get('location')]).toEqual([201, `${HERE}/~acts?from=${no}&to=${no}&no=${no}`])
    const { entry } = (await done.json()) as { entry: { no: number; act: unknown } }
    expect(entry).toMatchObject({ no, act: { ...attends('CUB'), hand: secretary.no } })
    const again = await json(`${HERE}/~acts`, { ...attends('CUB'), id: 'a' }, bearer(secretary))
    expect([again.status, await again.json()]).toEqual([200, { entry }])
    const read = await get(done.headers.get('location')!)
    expect(((await read.json()) as { acts: readonly object[] }).acts).toEqual([entry])
  })

  test('is taken with a cookie from a page of this site, and from no other', async () => {
    const { badge, json, room } = await doorHouse({ story: [opening()] })
    const { cookie } = await badge('secretariat')
    const before = room.no
    const evil = { cookie, origin: 'https://evil.example' }
    for (const headers of [evil, { cookie, 'sec-fetch-site': 'cross-site' }])
      expect((await json(`${HERE}/~acts`, attends('CUB'), headers)).status).toBe(403)
    expect(room.no).toBe(before)
    expect((await json(`${HERE}/~acts`, attends('CUB'), { cookie, ...OWN })).status).toBe(201)
  })

  test.each(LANGUAGES)(
    'out of order is answered in %s with problem details that carry every reason',
    async (language) => {
      const { badge, json, room } = await doorHouse({ story: [convened(), chairs('CZE'), opens()] })
      const chair = await badge('chair')
      const asked = { kind: 'takeUpItem', by: 'chair', particulars: { item: 4 } }
      const refused = await json(`${HERE}/~acts`, asked, { ...bearer(chair), 'accept-language': language })
      expect([refused.status, refused.headers.get('content-type')]).toEqual([
        409,
        'application/problem+json; charset=utf-8',
      ])
      expect(refused.headers.get('content-language')).toBe(language === 'zh' ? 'zh-Hans' : language)
      const problem = (await refused.json()) as {
        detail: string
        objections: readonly {
          impediment?: string
          rule?: string
          verified?: boolean
          number?: unknown
          detail: string
        }[]
      }
      expect(problem).toMatchObject({
        type: 'urn:intersession:problem:outOfOrder',
        title: PAGE_WORDS[language].outOfOrder,
        status: 409,
      })
      expect(problem.objections.length).toBeGreaterThan(0)
      for (const { impediment, rule, verified, number, detail } of problem.objections) {
        expect(typeof (impediment ?? rule)).toBe('string')
        expect(problem.detail).toContain(detail)
        if (rule !== undefined) expect(number !== undefined).toBe(verified === true) // a number only where it is verified
      }
      expect(room.no).toBe(3)
    },
  )

  const junk: readonly (readonly [string, number, unknown, string?])[] = [
    ['that is no JSON', 400, '{"kind":'],
    ['that is a list', 400, '[]'],
    ['that is nothing', 400, ''],
    ['that names a key twice', 400, '{"kind":"strike","kind":"convene","by":"chair"}'],
    ['with a key that no request has', 400, { ...attends('CUB'), hand: '1' }],
    ['without a kind', 400, { by: 'chair', particulars: {} }],
    ['whose particulars are a list', 400, { ...attends('CUB'), particulars: [] }],
    ['whose particulars are of another kind', 400, { ...attends('CUB'), particulars: { who: 7 } }],
    [
      'nested a thousand deep',
      400,
      `{"kind":"strike","by":"chair","particulars":{"no":${'['.repeat(1_000)}${']'.repeat(1_000)}}}`,
    ],
    [
      'nested twenty thousand deep',
      400,
      `{"kind":"takeUpItem","by":"chair","particulars":{"item":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
    ],
    ['nested without end', 400, '['.repeat(60_000)],
    ['with a fraction', 400, { kind: 'takeUpItem', by: 'chair', particulars: { item: 1.5 } }],
    [
      'with half a character',
      400,
      `{"kind":"strike","by":"chair","particulars":{"no":${opening().length},"reason":"\\ud800"}}`,
    ],
    [
      'under a name that no object may have',
      400,
      '{"kind":"strike","by":"chair","particulars":{"__proto__":{"no":1}}}',
    ],
    ['of a deed there is none of', 404, { kind: 'dance', by: 'chair' }],
    ['of a deed every object has', 404, { kind: 'constructor', by: 'chair' }],
    ['too long', 413, { ...attends('CUB'), particulars: { note: 'x'.repeat(70_000) } }],
    ['as a form', 415, 'kind=strike', 'application/x-www-form-urlencoded'],
  ]
  test('for whom the bearer does not act, with no badge, or as junk, changes nothing', async () => {
    const { badge, json, get, room, store, log } = await doorHouse({ story: [opening()] })
    const secretary = await badge('secretariat')
    const head = await store.head(MX5)
    for (const [what, status, body, type] of junk) {
      const answer = await json(`${HERE}/~acts`, body, {
        ...bearer(secretary),
        ...(type ? { 'content-type': type } : {}),
      })
      expect([what, answer.status]).toEqual([what, status])
      const problem = (await answer.json()) as { type: string; title: string; detail: string }
      expect(problem.type).toMatch(/^urn:intersession:problem:/)
      expect([problem.title, problem.detail].every((one) => typeof one === 'string' && one !== '')).toBe(true)
    }
    const cuba = await badge('delegation', 'CUB')
    for (const depth of [1_000, 20_000, 30_000]) {
      const deep = `{"kind":"inscribe","by":"CUB","particulars":{"item":${'['.repeat(depth)}${']'.repeat(depth)}}}`
      expect([depth, (await json(`${HERE}/~acts`, deep, bearer(cuba))).status]).toEqual([depth, 400])
    }
    expect(log).toEqual([])
    expect((await json(`${HERE}/~acts`, attends('CUB'))).status).toBe(401)
    expect((await json(`${HERE}/~acts`, attends('CUB'), { authorization: 'Bearer x.y' })).status).toBe(401)
    expect((await json(`${HERE}/~acts`, attends('CUB'), bearer(cuba))).status).toBe(403)
    expect((await get(`${HERE}/~acts`)).status).toBe(200)
    expect(await store.head(MX5)).toEqual(head)
    expect(room.no).toBe(head!.no)
  })

  test('of whatever shape is never answered by a fault of ours', async () => {
    const { badge, json, store, log } = await doorHouse({
      story: [opening()],
      limits: { perBadge: { burst: 1e6, perSecond: 1e6 }, perAddress: { burst: 1e6, perSecond: 1e6 } },
    })
    const secretary = await badge('secretariat')
    const head = await store.head(MX5)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(ACTS)),
        fc.constantFrom('chair', 'secretariat', 'CUB', 'HTI', 'nobody'),
        fc.dictionary(
          fc.constantFrom('item', 'who', 'digest', 'question', 'text', 'paragraphs', 'paragraph', 'language', 'x'),
          fc.jsonValue({ maxDepth: 3 }),
        ),
        async (kind, by, particulars) => {
          const answer = await json(`${HERE}/~acts`, { kind, by, particulars }, bearer(secretary))
          expect([200, 201, 400, 409]).toContain(answer.status)
        },
      ),
      { numRuns: 150 },
    )
    expect(log).toEqual([])
    expect((await store.head(MX5))!.no).toBeGreaterThanOrEqual(head!.no)
  }, 60_000)
})

describe('what can be read as JSON', () => {
  const story = [opening(), deed('register', 'secretariat', { as: 'party', who: ['FJI'] }), attend('party', 'CUB')]
  test('the acts: for each reader those he may see, of the others the envelope, and the chain verifies', async () => {
    const { badge, get, room } = await doorHouse({ story })
    const [secretary, cuba] = [await badge('secretariat'), await badge('delegation', 'CUB')]
    for (const [headers, theirs] of [
      [bearer(secretary), true],
      [bearer(cuba), false],
      [{}, false],
    ] as const) {
      const answer = await get(`${HERE}/~acts?from=1`, headers)
      const text = await answer.text()
      expect(text.includes('FJI')).toBe(theirs)
      const { acts, head } = JSON.parse(text) as { acts: readonly object[]; head: { no: number } }
      expect([acts.length, head.no]).toEqual([room.no, room.no])
      expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    }
    expect(verify(await (await get(`${HERE}/~record.jsonl`)).text())).toMatchObject({ ok: true, withheld: 1 })
    const some = await get(`${HERE}/~acts?from=3&to=4`)
    expect(((await some.json()) as { acts: readonly { no: number }[]; next: number }).acts.map(({ no }) => no)).toEqual(
      [3, 4],
    )
    for (const query of ['from=999', 'from=-1', 'from=x&to=y', 'from=5&to=2'])
      expect([query, (await get(`${HERE}/~acts?${query}`)).status]).toEqual([query, 200])
  })

  test('the meeting as recounted, for each reader his own', async () => {
    const { badge, get } = await doorHouse({ story })
    const own = await (await get(`${HERE}/~meeting.json`, bearer(await badge('chair')))).text()
    const theirs = await (await get(`${HERE}/~meeting.json`)).text()
    expect(JSON.parse(own)).toMatchObject({
      head: { no: opening().length + 2 },
      meeting: { symbol: MX5, convention: 'bwc', agenda: { items: [{ no: 4 }, { no: 5 }] }, sitting: 1 },
    })
    expect([own.includes('FJI'), theirs.includes('FJI')]).toEqual([true, false])
  })

  test('what each deed asks for', async () => {
    const { get } = await doorHouse()
    const { deeds } = (await (await get('/~acts.json')).json()) as { deeds: Record<string, { by: readonly string[] }> }
    expect(Object.keys(deeds).sort()).toEqual(Object.keys(ACTS).sort())
    expect(deeds.inscribe).toMatchObject({ by: ['delegation'], particulars: { required: ['item'] } })
  })
})

test('badges are handed out and taken back as JSON by the secretariat alone', async () => {
  const { badge, badges, json, clock } = await doorHouse({ story: [opening()] })
  const secretary = await badge('secretariat')
  const made = await json(`${HERE}/~badges`, { capacity: 'delegation', who: 'CUB' }, bearer(secretary))
  expect([made.status, made.headers.get('cache-control')]).toEqual([201, 'no-store'])
  const { badges: all } = (await made.json()) as { badges: readonly { no: string; link: string }[] }
  const token = new URL(all[0]!.link).searchParams.get('token')!
  expect(await badges.admitted(token)).toMatchObject({ capacity: 'delegation', who: 'CUB' })
  const cuba = { authorization: `Bearer ${token}` }
  expect((await json(`${HERE}/~badges`, { capacity: 'chair' }, cuba)).status).toBe(403)
  expect((await json(`${HERE}/~badges`, { capacity: 'chair' })).status).toBe(401)
  expect((await json(`${HERE}/~badges`, { capacity: 'delegation', who: 7 }, bearer(secretary))).status).toBe(400)
  const taken = await json(`${HERE}/~badges`, { revoke: all[0]!.no }, bearer(secretary))
  expect(await taken.json()).toMatchObject({ no: all[0]!.no, revoked: new Date(clock.ms).toISOString() })
  expect((await json(`${HERE}/~badges`, { revoke: '99' }, bearer(secretary))).status).toBe(404)
  clock.ms += 2_001
  expect(await badges.admitted(token)).toBeNull()
})

test('every reason why something is not taken has its words in six languages', () => {
  for (const language of LANGUAGES)
    for (const { title, next } of Object.values(DOOR_WORDS[language].notTaken)) expect([title, next]).not.toContain('')
})
