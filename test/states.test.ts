import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Noun } from '../src/treaty/noun.ts'
import { namesOn, sortKey, sortStates, type State, stateNoun, statesSchema } from '../src/treaty/states.ts'
import { type Language, LANGUAGES } from '../src/treaty/text.ts'

const { states } = statesSchema.parse(
  JSON.parse(readFileSync(new URL('../conventions/states.json', import.meta.url), 'utf8')),
)
const ADOPTED = '2018-08-16'

/** BWC/MSP/2018/MX.5/3 (Chinese), paragraph 8: the 100 States Parties as printed. */
const PARAGRAPH_8 = `
阿尔及利亚、安哥拉、阿根廷、澳大利亚、奥地利、巴林、白俄罗斯、比利时、波斯尼亚和黑塞哥维那、巴西、
保加利亚、喀麦隆、加拿大、智利、中国、哥伦比亚、哥斯达黎加、科特迪瓦、古巴、塞浦路斯、捷克、丹麦、
厄瓜多尔、萨尔瓦多、爱沙尼亚、芬兰、法国、格鲁吉亚、德国、加纳、希腊、危地马拉、教廷、匈牙利、印度、
印度尼西亚、伊朗伊斯兰共和国、伊拉克、爱尔兰、意大利、日本、约旦、哈萨克斯坦、肯尼亚、科威特、
吉尔吉斯斯坦、拉脱维亚、黎巴嫩、立陶宛、卢森堡、马达加斯加、马来西亚、马里、马耳他、墨西哥、黑山、
摩洛哥、缅甸、尼泊尔、荷兰、尼加拉瓜、尼日尔、尼日利亚、挪威、阿曼、巴基斯坦、巴拿马、秘鲁、菲律宾、
波兰、葡萄牙、卡塔尔、大韩民国、罗马尼亚、俄罗斯联邦、圣马力诺、沙特阿拉伯、塞内加尔、塞尔维亚、
斯洛伐克、斯洛文尼亚、南非、西班牙、斯里兰卡、巴勒斯坦国、苏丹、瑞典、瑞士、前南斯拉夫的马其顿共和国、
多哥、特立尼达和多巴哥、土耳其、乌干达、乌克兰、阿拉伯联合酋长国、大不列颠及北爱尔兰联合王国、
美利坚合众国、委内瑞拉玻利瓦尔共和国、也门、津巴布韦
`
/** BWC/MSP/2018/MX.5/3 (Chinese), paragraph 16: the 24 States of the discussion as printed. */
const PARAGRAPH_16 = `
澳大利亚、比利时、巴西、中国、古巴、德国、印度、印度尼西亚、伊朗伊斯兰共和国、伊拉克、意大利、日本、
约旦、墨西哥、尼日尔、尼日利亚、巴基斯坦、俄罗斯联邦、西班牙、瑞典、瑞士、大不列颠及北爱尔兰联合王国、
美利坚合众国、委内瑞拉玻利瓦尔共和国
`

const printed = (list: string): readonly string[] => list.trim().replaceAll('\n', '').split('、')
const state = (id: string): State => {
  const found = states.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(id)
  return found
}
const nouns = (day: string): readonly Noun[] => states.map((one) => stateNoun(one, day))
const shuffled = <T>(list: readonly T[]): readonly T[] =>
  list
    .map((one, i) => ({ one, at: (i * 7919 + 13) % 1009 }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
const listed = (ids: string, language: Language, day = ADOPTED): readonly string[] =>
  sortStates(
    ids.split(' ').map((id) => stateNoun(state(id), day)),
    language,
  ).map(({ id }) => id)

describe('names of states', () => {
  it.each([
    [8, PARAGRAPH_8, 100],
    [16, PARAGRAPH_16, 24],
  ])('come out as printed, in the order printed: paragraph %i of the 2018 report', (_, list, count) => {
    const names = printed(list)
    expect(names).toHaveLength(count)
    const byName = new Map(nouns(ADOPTED).map((noun) => [noun.zh.text, noun]))
    const found = shuffled(names).map((name) => byName.get(name))
    expect(found).not.toContain(undefined)
    const present = found.filter((noun) => noun !== undefined)
    expect(present.map(({ zh }) => zh.text)).not.toEqual(names)
    expect(sortStates(present, 'zh').map(({ zh }) => zh.text)).toEqual(names)
    expect(sortStates(present, 'en').map(({ zh }) => zh.text)).toEqual(names)
  })

  it('follow the day: the new name on its day, the old one the day before', () => {
    const english = (id: string, day: string): string => namesOn(state(id), day).en.list
    expect(english('MKD', '2019-02-13')).toBe('the former Yugoslav Republic of Macedonia')
    expect(english('MKD', '2019-02-14')).toBe('North Macedonia')
    expect(english('SWZ', '2018-05-31')).toBe('Swaziland')
    expect(english('SWZ', '2018-06-01')).toBe('Eswatini')
    expect(english('CZE', '2016-04-30')).toBe('Czech Republic')
    expect(english('CZE', '2016-05-01')).toBe('Czechia')
    expect(english('NLD', '2022-12-31')).toBe('Netherlands')
    expect(english('NLD', '2023-01-01')).toBe('Netherlands (Kingdom of the)')
    expect(english('TUR', ADOPTED)).toBe('Turkey')
    expect(english('TUR', '2022-06-01')).toBe('Türkiye')
    expect(english('SRB', '2000-01-01')).toBe('Yugoslavia')
    expect(english('SRB', '2005-01-01')).toBe('Serbia and Montenegro')
    expect(english('SRB', ADOPTED)).toBe('Serbia')
  })

  it('keep the old spelling until the day the new one is known', () => {
    expect(stateNoun(state('VAT'), ADOPTED).zh.text).toBe('教廷')
    expect(stateNoun(state('VAT'), '2024-08-31').zh.text).toBe('教廷')
    expect(stateNoun(state('VAT'), '2024-09-01').zh.text).toBe('罗马教廷')
    expect(stateNoun(state('PNG'), ADOPTED).ru.cases.genitive).toBe('Папуа-Новой Гвинеи')
    expect(stateNoun(state('PNG'), '2026-01-01').ru.cases.genitive).toBe('Папуа — Новой Гвинеи')
    expect(stateNoun(state('IRN'), ADOPTED).zh.text).toBe('伊朗伊斯兰共和国')
    expect(stateNoun(state('VEN'), ADOPTED).zh.text).toBe('委内瑞拉玻利瓦尔共和国')
  })

  it('follow one another without gap or overlap, the latest first', () => {
    for (const { id, name_valid_from, history } of states)
      history.forEach(({ valid_to }, i) => {
        expect([id, valid_to]).toEqual([id, i === 0 ? name_valid_from : history[i - 1]?.valid_from])
      })
  })

  it('give a reason for every respelling that does not apply, and names for every one that does', () => {
    for (const { id, spelling_changes } of states)
      for (const { lang, applies, reason, names } of spelling_changes)
        expect([id, lang, applies ? names !== undefined : reason !== undefined]).toEqual([id, lang, true])
  })

  it('carry the grammar their language needs', () => {
    const on = (id: string): Noun => stateNoun(state(id), ADOPTED)
    expect(on('IRN').en).toEqual({
      text: 'Islamic Republic of Iran',
      list: 'Iran (Islamic Republic of)',
      article: true,
    })
    expect(on('MKD').en).toEqual({
      text: 'former Yugoslav Republic of Macedonia',
      list: 'the former Yugoslav Republic of Macedonia',
      article: true,
    })
    expect(on('CUB').fr).toEqual({ text: 'Cuba', gender: 'f', number: 's', article: false })
    expect(on('HUN').fr).toEqual({ text: 'Hongrie', gender: 'f', number: 's', article: true, aspirated: true })
    expect(on('USA').fr).toEqual({ text: 'États-Unis d’Amérique', gender: 'm', number: 'p', article: true })
    expect(on('SLV').es).toMatchObject({ text: 'El Salvador', article: false, properArticle: true })
    expect(on('PHL').es).toMatchObject({ text: 'Filipinas', gender: 'f', number: 'p', article: false })
    expect(on('GBR').es).toMatchObject({ gender: 'm', number: 's', article: true })
    expect(on('FRA').ru).toMatchObject({ gender: 'f', number: 's', v: 'во' })
    expect(on('USA').ru).toMatchObject({ number: 'p', cases: { genitive: 'Соединенных Штатов Америки' } })
    expect(on('GBR').ru).toMatchObject({ gender: 'n', number: 's' })
    expect(on('KGZ').ru).toMatchObject({ gender: 'm' })
    expect(on('IRQ').ar).toMatchObject({ text: 'العراق', gender: 'm', number: 's' })
    expect(on('USA').ar).toMatchObject({ gender: 'f', number: 's' })
    expect(on('EU')).not.toHaveProperty('en.abbr')
  })

  it('are complete on any day: text in six languages and six russian cases', () => {
    for (const day of ['1970-01-01', '1985-01-01', '2005-01-01', ADOPTED, '2026-11-23'])
      for (const { id, ar, en, es, fr, ru, zh } of nouns(day)) {
        for (const text of [ar.text, en.text, es.text, fr.text, zh.text, ...Object.values(ru.cases)])
          expect([id, day, typeof text === 'string' && text !== '' && text === text.normalize('NFC')]).toEqual([
            id,
            day,
            true,
          ])
        expect([id, day, Object.keys(ru.cases).length, ru.v]).toEqual([id, day, 6, expect.stringMatching(/^во?$/)])
      }
  })

  it("are no two states' on the same day", () => {
    for (const language of LANGUAGES) {
      const keys = nouns(ADOPTED).map((noun) => sortKey(noun, language))
      expect(new Set(keys).size).toBe(states.length)
    }
  })
})

describe('the order of states', () => {
  it('is the alphabet of the list in english', () => {
    expect(listed('TKM TUR TUN', 'en', '2026-01-01')).toEqual(['TUN', 'TUR', 'TKM'])
    expect(listed('CUB CIV CRI COG HRV', 'en')).toEqual(['COG', 'CRI', 'CIV', 'HRV', 'CUB'])
    expect(listed('GNB GIN GUY GNQ PNG', 'en')).toEqual(['GNQ', 'GIN', 'GNB', 'GUY', 'PNG'])
    expect(listed('THA MKD TLS TJK CHE', 'en')).toEqual(['CHE', 'TJK', 'THA', 'MKD', 'TLS'])
    expect(listed('MKD NGA NOR', 'en', '2020-01-01')).toEqual(['NGA', 'MKD', 'NOR'])
  })

  it('is the same in chinese as in english', () => {
    expect(sortStates(nouns(ADOPTED), 'zh').map(({ id }) => id)).toEqual(
      sortStates(nouns(ADOPTED), 'en').map(({ id }) => id),
    )
  })

  it("is each language's own in french, spanish and russian", () => {
    expect(listed('EGY USA EST ETH ESP ARE ECU', 'fr')).toEqual(['EGY', 'ARE', 'ECU', 'ESP', 'EST', 'USA', 'ETH'])
    expect(listed('SVN ESP EST USA SVK', 'es')).toEqual(['SVK', 'SVN', 'ESP', 'USA', 'EST'])
    expect(listed('YEM IND ITA JOR IRQ IRN', 'ru')).toEqual(['IND', 'JOR', 'IRQ', 'IRN', 'ITA', 'YEM'])
  })

  it('puts the spanish ñ after n, and a shorter name before a longer one', () => {
    const named = (text: string): Noun => ({ ...stateNoun(state('CUB'), ADOPTED), es: { text, gender: 'f' } })
    const listedNames = ['Cana', 'Cana Nueva', 'Canz', 'Caña', 'Caño', 'Cao']
    expect(sortStates(shuffled(listedNames).map(named), 'es').map(({ es }) => es.text)).toEqual(listedNames)
  })

  it('passes over a leading ال in arabic', () => {
    expect(listed('ETH AZE ARG JOR ARM ESP AUS', 'ar')).toEqual(['ETH', 'AZE', 'ARG', 'JOR', 'ARM', 'ESP', 'AUS'])
    expect(listed('DEU ALB DZA BHR PRT', 'ar')).toEqual(['ALB', 'DEU', 'BHR', 'PRT', 'DZA'])
  })
})
