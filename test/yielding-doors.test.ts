import { describe, expect, test } from 'vitest'
import { DOOR_WORDS } from '../src/languages/index.ts'
import { LONGEST_KEPT, LONGEST_REASON } from '../src/procedure/act.ts'
import type { Capacity } from '../src/procedure/badge.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import {
  admits,
  admitsAgencies,
  asks,
  attend,
  closesList,
  decides,
  opening,
  PARTIES,
  registers,
  rises,
  speaks,
  takesUp,
  type Ask,
} from './room.ts'

const bearer = ({ token }: { readonly token: string }) => ({ authorization: `Bearer ${token}` })
const ready = (): readonly Ask[] => [
  ...opening(),
  registers('party', ...PARTIES),
  attend('party', ...PARTIES),
  admitsAgencies('EU'),
  admits('ISR'),
  attend('agency', 'EU'),
  attend('observerState', 'ISR'),
]
const REASON = 'I give myself leave.'

/** A house where Japan has spoken, and who asks for a reply to it. */
async function afterJapan() {
  const house = await doorHouse({ story: [ready(), asks('JPN'), speaks('JPN')] })
  const to = house.room.no - 1
  const asked = (by: string, more: object = {}) => ({ kind: 'requestReply', by, particulars: { to }, ...more })
  const last = () => house.room.whole.entries.at(-1)!.act!
  return { ...house, to, asked, last }
}

describe('the Chair’s reason for a rule to yield', () => {
  test.each(['EU', 'ISR'])('given by the badge of an observer, %s, is as if it had not been given', async (who) => {
    const { badge, json, post, room, to, asked } = await afterJapan()
    const own = await badge('delegation', who)
    const before = room.no
    const without = await json(`${HERE}/~acts`, asked(who), bearer(own))
    expect(without.status).toBe(409)
    const why = await without.text()
    expect(why).toContain('"rule":"rightOfReply"')
    for (const reason of [REASON, '7', ' ']) {
      const yields = { rightOfReply: reason, observerAgencies: reason, observerStates: reason, credentials: reason }
      const answer = await json(`${HERE}/~acts`, asked(who, { yields }), bearer(own))
      expect([answer.status, await answer.text()]).toEqual([409, why])
    }
    const form = { to: String(to), '_yields.rightOfReply': REASON }
    const refused = await post(`${HERE}/~do/requestReply`, form, { cookie: own.cookie })
    expect(refused.status).toBe(409)
    const page = await refused.text()
    expect(page).not.toContain('name="_yields.')
    expect(page).not.toContain(DOOR_WORDS.en.form.chairsReason)
    expect(room.no).toBe(before)
  })

  test('given by the secretariat, which may act for the Chair, is asked for on its page, taken and kept', async () => {
    const { badge, json, post, to, asked, last } = await afterJapan()
    const secretary = await badge('secretariat')
    const form = { to: String(to), _by: 'EU' }
    const refused = await post(`${HERE}/~do/requestReply`, form, { cookie: secretary.cookie })
    expect(await refused.text()).toContain('name="_yields.rightOfReply"')
    const yields = { rightOfReply: 'The Chair permits it.' }
    const done = await json(`${HERE}/~acts`, asked('EU', { yields }), bearer(secretary))
    expect(done.status).toBe(201)
    expect(last()).toMatchObject({ by: 'EU', yields })
  })

  test.each<Capacity>(['secretariat', 'chair'])('is no longer than a reason, given by the %s', async (capacity) => {
    const { badge, json, post, room } = await doorHouse({ story: [ready()] })
    const own = await badge(capacity)
    const before = room.no
    const [fits, long] = [LONGEST_REASON, LONGEST_REASON + 1].map((most) => 'x'.repeat(most)) as [string, string]
    const asked = (reason: string) => ({ ...takesUp(5), yields: { openingOrder: reason } })
    expect((await json(`${HERE}/~acts`, asked(long), bearer(own))).status).toBe(400)
    const form = { item: '5', '_yields.openingOrder': long }
    expect((await post(`${HERE}/~do/takeUpItem`, form, { cookie: own.cookie })).status).toBe(413)
    expect(room.no).toBe(before)
    expect((await json(`${HERE}/~acts`, asked(fits), bearer(own))).status).toBe(201)
  })
})

test('a decision of the meeting that a rule yields is cited by whoever asks, as JSON or in a form', async () => {
  const { badge, json, post, room } = await doorHouse({
    story: [ready(), asks('JPN'), closesList(), decides('listOfSpeakers')],
  })
  const decision = room.no
  const [cuba, france] = [await badge('delegation', 'CUB'), await badge('delegation', 'FRA')]
  const refused = await post(`${HERE}/~do/inscribe`, { item: '4' }, { cookie: cuba.cookie })
  expect(await refused.text()).toContain('name="_yields.listOfSpeakers"')
  const form = { item: '4', '_yields.listOfSpeakers': String(decision) }
  expect((await post(`${HERE}/~do/inscribe`, form, { cookie: cuba.cookie })).status).toBe(303)
  expect(room.whole.entries.at(-1)!.act).toMatchObject({ by: 'CUB', yields: { listOfSpeakers: decision } })
  const asked = (no: number) => ({ ...asks('FRA'), yields: { listOfSpeakers: no } })
  expect((await json(`${HERE}/~acts`, asked(decision - 1), bearer(france))).status).toBe(409)
  expect((await json(`${HERE}/~acts`, asked(decision), bearer(france))).status).toBe(201)
})

describe('an act keeps no more than it uses', () => {
  const NAMED = {
    yields: { nonsense: 'X'.repeat(500), listOfSpeakers: 999_999, rightOfReply: 'no reply is asked' },
    kept: { x: 'y', CUB: 'z' },
  }
  test.each<[Capacity, string | null]>([
    ['delegation', 'CUB'],
    ['secretariat', null],
  ])('of a request with rules that did not object and texts no act keeps, by a %s', async (capacity, who) => {
    const { badge, json, post, room, get } = await doorHouse({ story: [ready()] })
    const own = await badge(capacity, who)
    const done = await json(`${HERE}/~acts`, { ...rises('CUB'), ...NAMED }, bearer(own))
    expect(done.status).toBe(201)
    const { act, kept } = room.seen('podium').lines.at(-1)!
    expect([act!.kind, act!.yields, act!.kept, kept]).toEqual(['raisePointOfOrder', undefined, undefined, undefined])
    const form = { item: '4', _by: 'CUB', '_yields.foo': 'HELLO', '_kept.bar': 'HELLO' }
    expect((await post(`${HERE}/~do/inscribe`, form, { cookie: own.cookie })).status).toBe(303)
    expect(await (await get(`${HERE}/~record`)).text()).not.toMatch(/XXXXX|HELLO|nonsense/)
  })
  test('and keeps apart the names of the delegations it registers, of a text’s length', async () => {
    const { badge, json, room } = await doorHouse({ story: [opening()] })
    const own = await badge('secretariat')
    const asked = (text: string) => ({ ...registers('party', 'CUB'), kept: { CUB: text, FRA: 'of another' } })
    const long = await json(`${HERE}/~acts`, asked('x'.repeat(LONGEST_KEPT + 1)), bearer(own))
    expect(long.status).toBe(400)
    expect((await json(`${HERE}/~acts`, asked('A. Person'), bearer(own))).status).toBe(201)
    expect(room.seen('podium').lines.at(-1)!.kept).toEqual({ CUB: 'A. Person' })
  })
})
