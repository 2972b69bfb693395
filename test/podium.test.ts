import { describe, expect, test } from 'vitest'
import { listOf } from '../src/procedure/speakers.ts'
import { HERE } from './doorHouse.ts'
import { buttonsOf } from './forms.ts'
import { ready, sitting } from './podiumDesk.ts'
import {
  adoptsAgenda,
  asks,
  chairs,
  convened,
  deed,
  gives,
  opens,
  PARTIES,
  proposesAgenda,
  registers,
  reserves,
  rises,
  rules,
} from './room.ts'

describe('the Chair’s desk without scripts', () => {
  test('runs a meeting from its opening to its closing by the first button alone', async () => {
    const { page, send, meeting, house } = await sitting('chair', [
      convened(),
      chairs('CZE'),
      proposesAgenda(),
      reserves('3', 'report'),
      reserves('CRP.1', 'draftReport'),
      registers('party', ...PARTIES),
      registers('agency', 'EU'),
      registers('observerState', 'ISR'),
      asks('JPN'),
      asks('VEN', 4, 'NAM'),
    ])
    const pressed: string[] = []
    while (!meeting().closing && pressed.length < 40) {
      const first = buttonsOf(await page()).filter((one) => one.first)
      expect(first, pressed.join()).toHaveLength(1)
      pressed.push(first[0]!.deed)
      expect((await send(first[0]!)).status, pressed.join()).toBe(303)
      if (first[0]!.deed === 'grantAgencyStatus') await house.room.perform({ hand: '0', ...asks('EU') })
    }
    expect(pressed).toEqual([
      'openSitting',
      'adoptAgenda',
      'applyRules',
      'grantObserverStatus',
      'grantAgencyStatus',
      'takeUpItem',
      ...['giveFloor', 'concludeStatement', 'giveFloor', 'concludeStatement', 'giveFloor', 'concludeStatement'],
      'closeList',
      'takeUpItem',
      'tableReport',
      'adoptReport',
      ...(meeting().sittings.length > 1 ? ['closeSitting', 'openSitting'] : []),
      'closeMeeting',
    ])
    expect(meeting().statements.map(({ who, as }) => `${who} ${as}`)).toEqual([
      'VEN group',
      'JPN national',
      'EU national',
    ])
  })
  test('calls another than the order proposes, and the reason is kept', async () => {
    const { press, meeting, house } = await sitting('chair', [...ready(), asks('JPN'), asks('CUB')])
    const reason = 'The Minister has to catch a plane.'
    expect((await press('giveFloor', { who: 'CUB' }, { '_yields.speakingOrder': reason })).status).toBe(303)
    expect(meeting().speaking?.who).toBe('CUB')
    expect(house.room.seen('podium').lines.at(-1)?.act?.yields).toEqual({ speakingOrder: reason })
  })
  test('without a reason is refused, with what was asked and why, and nothing changes', async () => {
    const { press, house } = await sitting('chair', [...ready(), asks('JPN'), asks('CUB')])
    const before = house.room.no
    const { status, text } = await press('giveFloor', { who: 'CUB' }, { '_yields.speakingOrder': '' })
    expect(status).toBe(409)
    expect(text).toContain('Japan')
    expect(house.room.no).toBe(before)
  })
  test('moves a delegation on the list with a reason, and limits speeches by what is chosen', async () => {
    const { press, meeting } = await sitting('chair', [...ready(), asks('JPN'), asks('CUB')])
    const [japan, cuba] = listOf(meeting(), 4)
    const moved = { inscription: String(cuba!.act), before: String(japan!.act), reason: 'as the two have agreed' }
    expect((await press('moveInscription', {}, moved)).status).toBe(303)
    expect(listOf(meeting(), 4).map(({ who }) => who)).toEqual(['CUB', 'JPN'])
    await press(
      'limitSpeeches',
      {},
      { 'seconds.national': '300', 'seconds.group': '', 'seconds.reply': '', interventions: '2' },
    )
    expect(meeting().limits).toMatchObject({ seconds: { national: 300 }, interventions: 2 })
  })
  test('limits the classes that take part, and lifts the limits', async () => {
    const { page, press, meeting } = await sitting('chair', ready())
    expect([...(await page()).matchAll(/name="seconds\.([A-Za-z]+)"/g)].map(([, of]) => of)).toEqual([
      'national',
      'group',
      'reply',
      'party',
      'agency',
    ])
    const none = { 'seconds.national': '', 'seconds.group': '', 'seconds.reply': '', 'seconds.party': '' }
    await press('limitSpeeches', {}, { ...none, 'seconds.agency': '120', interventions: '' })
    expect(meeting().limits?.seconds).toEqual({ agency: 120 })
    await press('limitSpeeches', {}, { ...none, 'seconds.agency': '', interventions: '' })
    expect(meeting().limits).toBeNull()
  })
  test('sets a deadline for a list that a name has opened', async () => {
    const { press, meeting } = await sitting('secretariat', [...ready(), asks('JPN')])
    const answer = await press('openList', { item: '4' }, { deadline: '2018-08-16T16:00Z' })
    expect(answer.status).toBe(303)
    expect(meeting().lists.get(4)?.deadline).toBe('2018-08-16T16:00Z')
    expect(listOf(meeting(), 4)).toHaveLength(1)
  })
  test('closes a list as it was seen: one that has changed meanwhile is refused', async () => {
    const { page, send, house, meeting } = await sitting('chair', [...ready(), asks('JPN')])
    const close = buttonsOf(await page()).find((one) => one.deed === 'closeList')!
    await house.room.perform({ hand: '0', ...asks('CUB') })
    expect((await send(close)).status).toBe(409)
    expect(meeting().lists.get(4)?.closed).toBeNull()
  })
  test('rules on a point of order by either of two buttons', async () => {
    const { page, press, meeting } = await sitting('chair', [...ready(), asks('JPN'), gives('JPN'), rises('CUB')])
    expect(buttonsOf(await page()).filter((one) => one.first)).toHaveLength(2)
    expect((await press('ruleOnPoint', { upheld: 'false' })).status).toBe(303)
    expect(meeting().rulings.at(-1)).toMatchObject({ upheld: false })
  })
})

describe('the secretary’s desk without scripts', () => {
  test('keys what is called from the floor for the delegation named in the reader’s language, or by its beginning', async () => {
    const { press, meeting } = await sitting('secretariat', ready(), 'fr')
    expect((await press('inscribe', { item: '4' }, { _by: 'Japon' })).status).toBe(303)
    expect((await press('inscribe', { item: '4' }, { _by: 'cuba' })).status).toBe(303)
    expect((await press('inscribe', { group: 'NAM' }, { _by: 'venez' })).status).toBe(303)
    expect(listOf(meeting(), 4).map(({ who }) => who)).toEqual(['VEN', 'JPN', 'CUB'])
    expect((await press('raisePointOfOrder', {}, { _by: 'IRN' })).status).toBe(303)
    expect(meeting().rulings.at(-1)).toMatchObject({ on: 'point', by: 'IRN' })
  })
  test('leaves a name that means nobody, or two, to be written again', async () => {
    const { press, house } = await sitting('secretariat', ready())
    const before = house.room.no
    for (const typed of ['Atlantis', 'I']) expect((await press('inscribe', {}, { _by: typed })).status).toBe(409)
    expect(house.room.no).toBe(before)
  })
  test('does for the Chair what the Chair’s desk does, in the Chair’s name and by its own hand', async () => {
    const { press, house } = await sitting('secretariat', [...ready(), asks('JPN')])
    expect((await press('giveFloor', { who: 'JPN' })).status).toBe(303)
    expect(house.room.seen('podium').lines.at(-1)?.act).toMatchObject({ kind: 'giveFloor', by: 'chair', hand: '1' })
    await press('stopClock')
    expect(house.room.seen('podium').lines.at(-1)?.act).toMatchObject({ kind: 'stopClock', by: 'secretariat' })
  })
  test('enters a roll-call State by State, the absent left out', async () => {
    const story = [...ready(), asks('JPN'), gives('JPN'), rises('FRA')]
    const point = story.length
    const { page, send, meeting } = await sitting('secretariat', [
      ...story,
      rules(point, false),
      deed('appealRuling', 'FRA', { ruling: point }),
    ])
    const roll = buttonsOf(await page()).find(
      (one) =>
        one.deed === 'recordVote' && one.fields.some(([name, value]) => name === 'method' && value === 'rollCall'),
    )!
    const present = roll.fields.filter(([name, value]) => !/^votes\./.test(name) || value !== '')
    const votes = present.filter(([name]) => name.endsWith('.who')).map(([, who]) => who)
    expect([...votes].sort()).toEqual([...PARTIES].sort())
    const without = present.filter(([name]) => !name.startsWith('votes.0.'))
    const said = without.map(([name, value]) => [name, name.endsWith('.vote') ? 'yes' : value] as const)
    expect((await send({ ...roll, fields: said })).status).toBe(303)
    expect(meeting().questions.at(-1)?.outcome).toMatchObject({
      carried: true,
      tally: { method: 'rollCall', yes: PARTIES.length - 1, no: 0, abstain: 0 },
    })
    expect(meeting().rulings.at(-1)).toMatchObject({ overruled: true, upheld: true })
  })
  test('calls the roll for the quorum, and notes attendance class by class', async () => {
    const story = [convened(), chairs('CZE'), proposesAgenda(), opens(), adoptsAgenda(), registers('party', ...PARTIES)]
    const { press, meeting } = await sitting('secretariat', [...story, deed('requestQuorum', 'CUB', {})])
    expect((await press('verifyQuorum')).status).toBe(303)
    expect(meeting().quorum?.found).toMatchObject({ present: PARTIES.length })
    expect((await press('noteAttendance', { as: 'party' })).status).toBe(303)
    expect([...meeting().attendance[0]!.who].sort()).toEqual([...PARTIES].sort())
  })
  test('takes back a wrong click within a minute by one button, and later with a reason', async () => {
    const { press, page, meeting, house } = await sitting('secretariat', [...ready(), asks('JPN'), asks('CUB')])
    await press('giveFloor', { who: 'JPN' })
    const wrong = house.room.no
    expect((await press('strike', { no: String(wrong) })).status).toBe(303)
    expect(meeting().speaking).toBeNull()
    expect(house.room.seen('podium').lines.at(-1)?.act?.particulars).toEqual({
      no: wrong,
      reason: 'entered by mistake',
    })
    house.clock.ms += 120_000
    const undo = buttonsOf(await page()).filter((one) => one.deed === 'strike')
    expect(undo).toHaveLength(1)
    expect((await press('strike', {}, { no: String(wrong - 1), reason: 'Cuba had not asked.' })).status).toBe(303)
    expect(listOf(meeting(), 4).map(({ who }) => who)).toEqual(['JPN'])
  })
  test('leads to the sheet of speakers, the draft and the record, which anybody may print', async () => {
    const { page, house } = await sitting('secretariat', [...ready(), asks('JPN')])
    const text = await page()
    for (const path of [`${HERE}/~speakers?lang=en`, `${HERE}/~draft?lang=en`, `${HERE}/~record.jsonl`]) {
      expect(text).toContain(`href="${path}"`)
      expect((await house.get(path)).status).toBe(200)
    }
    expect(await (await house.get(`${HERE}/~speakers?lang=en`)).text()).toContain('Japan')
  })
})
