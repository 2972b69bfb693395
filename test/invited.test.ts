import { describe, expect, test } from 'vitest'
import { PAGE_WORDS } from '../src/languages/index.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { HERE } from './doorHouse.ts'
import { buttonsOf } from './forms.ts'
import { ready, sitting } from './podiumDesk.ts'
import { admitsAgencies, attend, deed, registers, room, submits } from './room.ts'

const invites = (...who: string[]) => deed('inviteToSubmit', 'chair', { who })

describe('an invitation to submit documents', () => {
  test.each(['EU', 'ICRC'])('gives %s what its rule gives when invited, and nobody else', (who) => {
    const story = [...ready(), registers('agency', 'ICRC'), admitsAgencies('ICRC')]
    const other = who === 'EU' ? 'ICRC' : 'EU'
    expect(room(story).against(submits(who, 'WP.1'))).toEqual(['observerAgencies'])
    const invited = room(story, invites(who))
    expect(invited.against(submits(who, 'WP.1'))).toEqual([])
    expect(invited.against(submits(other, 'WP.1'))).toEqual(['observerAgencies'])
    expect(room(story, invites(who), submits(who, 'WP.1')).meeting.documents.at(-1)).toMatchObject({ submitter: who })
    // it may submit, and not speak unasked
    expect(invited.against(deed('giveFloor', 'chair', { who, as: 'national' }))).toContain('observerAgencies')
  })
  test('goes once to whom it goes, to none whom the meeting has not admitted or whose class never submits', () => {
    expect(room(ready(), invites('EU')).against(invites('EU'))).toEqual(['alreadyNoted'])
    expect(room(ready()).against(invites('ICRC'))).toEqual(['observerAgencies'])
    expect(room(ready()).against(invites('XYZ'))).toEqual(['unknownParticipant'])
  })
  test('struck, gives nothing any more', () => {
    const told = room(ready(), invites('EU'))
    expect(told.meeting.invited).toEqual(['EU'])
    const struck = room(ready(), invites('EU'), deed('strike', 'chair', { no: told.no, reason: 'by mistake' }))
    expect(struck.against(submits('EU', 'WP.1'))).toEqual(['observerAgencies'])
  })
})

describe.each(['chair', 'secretariat'] as const)('from the desk of the %s without scripts', (capacity) => {
  test.each(LANGUAGES)('an agency is invited by one button, and its desk then hands in, in %s', async (lang) => {
    const { page, press, house, meeting } = await sitting(capacity, ready(), lang)
    const { cookie } = await house.badge('delegation', 'EU')
    const own = async () => (await house.get(`${HERE}/~delegation/EU?lang=${lang}`, { cookie })).text()
    expect(await own()).not.toContain('id="paper-title"')
    expect(await page()).toContain(PAGE_WORDS[lang].deeds.inviteToSubmit)
    expect((await press('inviteToSubmit', { who: 'EU' })).status).toBe(303)
    expect(meeting().entries.at(-1)!.act).toMatchObject({ kind: 'inviteToSubmit', by: 'chair' })
    expect(buttonsOf(await page()).filter((one) => one.deed === 'inviteToSubmit')).toEqual([])
    const html = await own()
    expect(html).toContain('id="paper-title"')
    expect(html).toMatch(/<button type="submit" form="do-submitDocument-workingPaper">/)
    const form = /<form id="do-submitDocument-workingPaper".*?<\/form>/s.exec(html)![0]
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name, value]): [string, string] => [name!, value!.replaceAll('&amp;', '&')],
    )
    const symbol = /name="symbol"[^>]* value="([^"]*)"/.exec(html)![1]!
    const sent: [string, string][] = [
      ...hidden,
      ['symbol', symbol],
      [`title.versions.${lang}.text`, 'X'],
      ['languages', lang],
    ]
    const answer = await house.post(`${HERE}/~do/submitDocument`, new URLSearchParams(sent).toString(), { cookie })
    expect(answer.status).toBe(303)
    expect(meeting().documents.at(-1)).toMatchObject({ submitter: 'EU', symbol })
  })
  test('whoever submits by right, and whoever is not admitted, is not offered it', async () => {
    const { page } = await sitting(capacity, [...ready(), registers('agency', 'WHO'), attend('signatory', 'HTI')])
    const offered = buttonsOf(await page())
      .filter((one) => one.deed === 'inviteToSubmit')
      .map((one) => one.fields.find(([name]) => name === 'who')?.[1])
    expect(offered).toEqual(['EU'])
  })
})
