// A desk of the podium as a browser without scripts has it: what its buttons send, and what comes of pressing one.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Capacity } from '../src/procedure/badge.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { buttonsOf, type Sent } from './forms.ts'
import { admitsAgencies, attend, opening, PARTIES, registers, type Ask } from './room.ts'

/** A meeting under way: open, its delegations registered and noted as attending. */
export const ready = (): readonly Ask[] => [
  ...opening(),
  registers('party', ...PARTIES),
  registers('agency', 'EU'),
  attend('party', ...PARTIES),
  admitsAgencies('EU'),
]

/** A folder with the same convention, whose programme states how many Vice-Chairs the meeting elects. */
export function withViceChairs(viceChairs: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'vice-chairs-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  cpSync('conventions', folder, { recursive: true })
  const file = join(folder, 'bwc', 'programme.json')
  const programme = JSON.parse(readFileSync(file, 'utf8')) as { meetings: { body: string }[] }
  const meetings = programme.meetings.map((one) => (one.body === 'MX.5' ? { ...one, viceChairs } : one))
  writeFileSync(file, JSON.stringify({ ...programme, meetings }))
  return folder
}

/** Sits down at the Chair's or the secretary's desk of a meeting with a story. */
export async function sitting(
  capacity: Capacity,
  story: readonly (Ask | readonly Ask[])[],
  lang = 'en',
  folder?: string,
) {
  const house = await doorHouse({ story, ...(folder === undefined ? {} : { folders: [folder] }) })
  const { cookie } = await house.badge(capacity)
  const at = `${HERE}/~${capacity === 'chair' ? 'chair' : 'secretary'}?lang=${lang}`
  const page = async (): Promise<string> => (await house.get(at, { cookie })).text()
  const send = (one: Sent, filled: Record<string, string> = {}) => {
    const fields = one.fields.filter(([name]) => !Object.hasOwn(filled, name))
    const all = [...fields, ...Object.entries(filled).filter(([, text]) => text !== '')]
    return house.post(
      `${HERE}/~do/${one.deed}?lang=${lang}`,
      new URLSearchParams(all as [string, string][]).toString(),
      {
        cookie,
      },
    )
  }
  /** Presses the first button that sends this deed and these particulars, with what is filled in besides. */
  const press = async (deed: string, wanted: Record<string, string> = {}, filled: Record<string, string> = {}) => {
    const fits = ({ fields }: Sent) =>
      Object.entries(wanted).every(([name, value]) => fields.some(([own, text]) => own === name && text === value))
    const one = buttonsOf(await page()).find((button) => button.deed === deed && fits(button))
    if (!one) throw new Error(`no button ${deed} ${JSON.stringify(wanted)}`)
    const answer = await send(one, filled)
    return { status: answer.status, text: await answer.text() }
  }
  return { house, page, press, send, meeting: () => house.room.whole }
}
