import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '../src/pages/desks/tray.tsx'
import { doorHouse, HERE } from './doorHouse.ts'
import { opening } from './room.ts'

describe('the words of a draft', () => {
  test('are in Chinese its characters, without the marks between them', () => {
    expect(wordsIn('主席先生，')).toBe(4)
    expect(wordsIn('谢谢主席。我们支持该提案！')).toBe(11)
    expect(wordsIn('《禁止生物武器公约》（第十条）：“合作”……——完')).toBe(14)
    expect(wordsIn('我国、贵国；\u3000第〇条')).toBe(7)
    expect(wordsIn('𠮷')).toBe(1)
  })
  test('are in Chinese each Latin word and each figure once, however they are set among characters', () => {
    expect(wordsIn('根据BWC第10条')).toBe(6)
    expect(wordsIn('（BWC）、《NPT》—CWC')).toBe(3)
    expect(wordsIn('2018年8月16日，MX.5举行会议')).toBe(11)
    expect(wordsIn('我们感谢 Mr. Smith 的发言')).toBe(9)
  })
  test('are in English what stands between spaces: a hyphen or an apostrophe joins, a dash parts and is no word', () => {
    expect(wordsIn('Thank you, Mr. Chair.')).toBe(4)
    expect(wordsIn('  We support\n\nthe  proposal\tfully ')).toBe(5)
    expect(wordsIn('a legally-binding, State party’s undertaking')).toBe(5)
    expect(wordsIn('Two – and only two — remain')).toBe(5)
    expect(wordsIn('States—all of them—agreed…')).toBe(5)
    expect(wordsIn('In 2018, some 1,000 (1 000.5) experts & others')).toBe(8)
  })
  test('are in Arabic what stands between spaces or marks; vowel signs part nothing', () => {
    expect(wordsIn('شكراً سيدي الرئيس')).toBe(3)
    expect(wordsIn('شُكْرًا، سَيِّدِي الرَّئيس؛ ماذا بعد؟')).toBe(5)
    expect(wordsIn('أولاً،ثانياً')).toBe(2)
    expect(wordsIn('في ١٦ آب/أغسطس ٢٠١٨')).toBe(4)
  })
  test.each(['', ' \n\t\u3000', '— … – - *', '，。！？《》（）', '،؛؟', '\u0301', '\u200b'])(
    'are none in %j',
    (text) => {
      expect(wordsIn(text)).toBe(0)
    },
  )

  const piece = fc.oneof(
    fc.constantFrom(
      '主',
      '席',
      '，',
      '。',
      '——',
      '《',
      'BWC',
      '１',
      '2018',
      'شكراً',
      '،',
      'don’t',
      '-',
      ' ',
      '\n',
      '⺀',
      '〆',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  const texts = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''))
  test('are none only where there is neither letter nor figure, and never fewer', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = wordsIn(text)
        expect(Number.isSafeInteger(words) && words >= 0).toBe(true)
        expect(words === 0).toBe(!/[\p{L}\p{N}]/u.test(text))
      }),
      { numRuns: 2_000 },
    )
  })
  test('of two texts are those of the one and of the other', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(wordsIn(`${one}\n${other}`)).toBe(wordsIn(one) + wordsIn(other))
      }),
    )
  })
  test('stand beside it in the delegation’s tray', async () => {
    const house = await doorHouse({ story: [opening()] })
    const { cookie } = await house.badge('delegation', 'CHN')
    const draft = { do: 'keep', item: '4', language: 'zh', text: '（谢谢主席）—BWC' }
    expect((await house.post(`${HERE}/~tray/CHN`, draft, { cookie })).status).toBe(303)
    const page = async (lang: string) => (await house.get(`${HERE}/~delegation/CHN?lang=${lang}`, { cookie })).text()
    expect(await page('en')).toContain('5 words')
    expect(await page('zh')).toContain('5 字')
  })
})
