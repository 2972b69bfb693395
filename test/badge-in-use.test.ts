// The badge in use stands on every page of its meeting; where a browser holds several, a page that shows what one of them may see says which, and each leads to its desk.
import { describe, expect, test } from 'vitest'
import { DOOR_WORDS } from '../src/languages/index.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { doorHouse, HERE } from './doorHouse.ts'
import { opening, PARTIES, registers } from './room.ts'

const READ = ['', '/~record', '/~missing', '/~draft', '/~speakers']
const PUBLIC = ['/~floor', '/WP.99']
const house = await doorHouse({ story: [...opening(), registers('party', ...PARTIES)] })
const secretariat = await house.badge('secretariat')
const chair = await house.badge('chair')
const cuba = await house.badge('delegation', 'CUB')

const plain = (html: string): string => html.replace(/<[^>]*>/g, '').trim()
/** What a page's frame says of badges: the one in use, and where each of the others leads. */
async function badgesOn(path: string, language: string, ...held: readonly { readonly cookie: string }[]) {
  const cookie = held.map((one) => one.cookie).join('; ')
  const html = await (await house.get(`${HERE}${path}?lang=${language}`, { cookie })).text()
  const frame = /<header class="frame">.*?<\/header>/s.exec(html)?.[0] ?? ''
  const link = /<div class="badge"><a href="([^"]*)">(.*?)<\/a>/s.exec(frame)
  const others = /<nav class="held".*?<\/nav>/s.exec(frame)?.[0] ?? ''
  return {
    shown: link && plain(link[2]!).replaceAll('&#39;', "'"),
    leads: link && link[1]!.split('?')[0],
    others: [...others.matchAll(/href="([^"?]*)/g)].map(([, to]) => to),
  }
}

describe.each(LANGUAGES)('in %s', (language) => {
  const { badge: words, capacities } = DOOR_WORDS[language]

  test('one badge is shown on every page, at its desk and elsewhere', async () => {
    const shown = words.shown(chair.no, capacities.chair)
    for (const path of [...READ, ...PUBLIC, '/~chair', '/~do', '/~delegation/CUB'])
      expect([path, await badgesOn(path, language, chair)]).toEqual([
        path,
        { shown, leads: `${HERE}/~chair`, others: [] },
      ])
  })

  test('of several, a page says with which it is read, and leads to the desk of each', async () => {
    const all = [cuba, chair, secretariat]
    const [own, ...others] = [`${HERE}/~secretary`, `${HERE}/~chair`, `${HERE}/~delegation/CUB`]
    for (const path of [...READ, ...PUBLIC]) {
      const says = READ.includes(path) ? words.readWith : words.shown
      const told = await badgesOn(path, language, ...all)
      expect([path, told.shown, told.leads]).toEqual([path, says(secretariat.no, capacities.secretariat), own])
      expect([path, [...told.others].sort()]).toEqual([path, others.sort()])
    }
    const atDesk = await badgesOn('/~chair', language, ...all)
    expect([atDesk.shown, atDesk.leads]).toEqual([words.shown(chair.no, capacities.chair), `${HERE}/~chair`])
  })

  test('the wall shows none, and whoever holds none is shown none', async () => {
    expect(await badgesOn('/~wall', language, chair, cuba)).toEqual({ shown: null, leads: null, others: [] })
    expect(await badgesOn('/~floor', language)).toEqual({ shown: null, leads: null, others: [] })
  })
})
