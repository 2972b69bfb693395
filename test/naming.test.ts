import { describe, expect, test } from 'vitest'
import { PAGE_WORDS } from '../src/languages/index.ts'
import { whoIsMeant } from '../src/languages/naming.ts'
import { convened, PARTIES, registers, room } from './room.ts'

const { meeting } = room(convened(), registers('party', ...PARTIES, 'IRQ', 'CIV'), registers('agency', 'EU'))
const meant = (typed: string, language: keyof typeof PAGE_WORDS = 'en') =>
  whoIsMeant(meeting, typed, PAGE_WORDS[language])

describe('who is meant', () => {
  test('by a code, in whatever case', () => {
    expect(meant('CUB')).toBe('CUB')
    expect(meant(' cub ')).toBe('CUB')
    expect(meant('EU')).toBe('EU')
  })
  test('by an office', () => {
    expect(meant('chair')).toBe('chair')
    expect(meant('secretariat')).toBe('secretariat')
  })
  test('by a name in the reader’s language, as a list or a sentence prints it', () => {
    expect(meant('Iran (Islamic Republic of)')).toBe('IRN')
    expect(meant('Islamic Republic of Iran')).toBe('IRN')
    expect(meant('Japon', 'fr')).toBe('JPN')
    expect(meant('古巴', 'zh')).toBe('CUB')
    expect(meant('كوبا', 'ar')).toBe('CUB')
    expect(meant('Куба', 'ru')).toBe('CUB')
    expect(meant('Japon')).toBe('Japon')
  })
  test('by a name typed without its accents', () => {
    expect(meant('cote d’ivoire')).toBe('CIV')
    expect(meant("Cote d'Ivoire", 'fr')).toBe('CIV')
  })
  test('by the beginning of a name, where only one of those registered begins so', () => {
    expect(meant('venez')).toBe('VEN')
    expect(meant('Ira')).toBe('Ira')
    expect(meant('Austral')).toBe('Austral')
  })
  test('by nothing: nobody', () => {
    expect(meant('')).toBe('')
    expect(meant('Atlantis')).toBe('Atlantis')
    expect(meant('constructor')).toBe('constructor')
    expect(meant('__proto__')).toBe('__proto__')
  })
})
