import type { Noun, Person } from '../../treaty/noun.ts'
import type { Day } from '../../treaty/convention.ts'
import type { Language } from '../../treaty/text.ts'
import type { ChairGender, Days, RuleNumber, Session } from '../../report/words.ts'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
const WORDS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]
const ORDINALS = [
  '',
  '',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
  'onzième',
  'douzième',
]

/** No-break space, as French sets it before high punctuation and inside its quotation marks. */
export const NBSP = '\u00a0'

function belowHundred(n: number): string {
  if (n < 20) return WORDS[n] ?? String(n)
  if (n === 80) return 'quatre-vingts'
  const base = n < 60 ? n - (n % 10) : n < 80 ? 60 : 80
  const tens = TENS[base / 10] ?? ''
  const rest = n - base
  if (rest === 0) return tens
  return (rest === 1 || rest === 11) && base < 80 ? `${tens} et ${WORDS[rest]}` : `${tens}-${WORDS[rest]}`
}

/** A number in words before the noun it counts, up to nine hundred and ninety-nine: un État, vingt et une organisations, quatre-vingts; in figures above. */
export function inWords(n: number, gender: 'm' | 'f' = 'm'): string {
  if (n > 999) return grouped(n)
  const [hundreds, rest] = [Math.floor(n / 100), n % 100]
  const hundred = hundreds === 0 ? '' : hundreds === 1 ? 'cent' : `${WORDS[hundreds]} cent${rest === 0 ? 's' : ''}`
  const word = [hundred, ...(rest > 0 || n === 0 ? [belowHundred(rest)] : [])].filter(Boolean).join(' ')
  return gender === 'f' ? word.replace(/un$/, 'une') : word
}

/** Figures in groups of three: 1 250. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, NBSP)

/** In words below ten, in figures from ten: running text. */
export const number = (n: number, gender: 'm' | 'f' = 'm'): string => (n < 10 ? inWords(n, gender) : grouped(n))

/** Opens a sentence: always in words where there are any. */
export const opening = (n: number, gender: 'm' | 'f' = 'm'): string => capital(inWords(n, gender))

/** With a capital first letter, accented where it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The form of a word for one or for several. */
export const plural = (n: number, one: string, several: string): string => (n < 2 ? one : several)

export const isPlural = (noun: Noun): boolean => noun.fr.number === 'p'
const hasArticle = (noun: Noun): boolean => noun.fr.article !== false

/** A noun as it is called, without its article. */
export const name = (noun: Noun): string => noun.fr.text

/** Does the word before these lose its vowel? Before a vowel or a mute h, but not before huit, onze or a y that opens a diphthong. */
const opensMute = (text: string): boolean => {
  const word = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return /^[aeiouhœæ]|^y[^aeiou]/.test(word) && !/^(huit|onz)/.test(word)
}
const elides = (noun: Noun): boolean => noun.fr.aspirated !== true && opensMute(noun.fr.text)

/** "de" before quoted words, whose quotation mark does not stop the elision: de « promouvoir », d’« examiner ». */
export const deBefore = (words: string): string => (opensMute(words) ? 'd’' : 'de ')

/** The verb after its subject: la Réunion a adopté, les Consultations ont adopté. */
export const verb = (noun: Noun, one: string, several: string): string => (isPlural(noun) ? several : one)

/** A participle or adjective that agrees with a noun: tenu, tenue, tenus, tenues. */
export const agreeing = (noun: Noun, stem: string): string =>
  `${stem}${noun.fr.gender === 'f' ? 'e' : ''}${isPlural(noun) ? 's' : ''}`

/** With its article where it takes one: la Convention, l’Unité, les Pays-Bas, Cuba. */
export function le(noun: Noun): string {
  if (!hasArticle(noun)) return name(noun)
  if (isPlural(noun)) return `les ${name(noun)}`
  return elides(noun) ? `l’${name(noun)}` : `${noun.fr.gender === 'f' ? 'la' : 'le'} ${name(noun)}`
}

/** The same at the head of a sentence. */
export const Le = (noun: Noun): string => capital(le(noun))

/** After "de": de la Convention, du Bureau, des Pays-Bas, de l’Unité, d’Haïti, de Cuba. */
export function de(noun: Noun): string {
  if (!hasArticle(noun)) return elides(noun) ? `d’${name(noun)}` : `de ${name(noun)}`
  if (isPlural(noun)) return `des ${name(noun)}`
  return noun.fr.gender === 'm' && !elides(noun) ? `du ${name(noun)}` : `de ${le(noun)}`
}

/** After "à": à la Convention, au Bureau, aux Pays-Bas, à l’Unité, à Genève. */
export function au(noun: Noun): string {
  if (!hasArticle(noun)) return `à ${name(noun)}`
  if (isPlural(noun)) return `aux ${name(noun)}`
  return noun.fr.gender === 'm' && !elides(noun) ? `au ${name(noun)}` : `à ${le(noun)}`
}

/** A unit after a post in it: who heads it has a capital and "de" (Cheffe de l’Unité), another post "à" (spécialiste à l’Unité, administrateur au Bureau). */
export const unitAfter = (post: Noun, unit: Noun): string => (/^\p{Lu}/u.test(name(post)) ? de(unit) : au(unit))

/** The pronoun that stands for a noun, or for several like it: celui, celle, ceux, celles. */
export const celui = (noun: Noun, several = isPlural(noun)): string =>
  noun.fr.gender === 'f' ? (several ? 'celles' : 'celle') : several ? 'ceux' : 'celui'

/** The object pronoun before avoir: l’, les. */
export const object = (noun: Noun): string => (isPlural(noun) ? 'les ' : 'l’')

/** son rapport, leur rapport. */
export const son = (noun: Noun): string => (isPlural(noun) ? 'leur' : 'son')

/** sa séance, leur séance. */
export const sa = (noun: Noun): string => (isPlural(noun) ? 'leur' : 'sa')

/** With its abbreviation in brackets after the first mention: l’Organisation … (ABC). */
export const abbreviated = (text: string, noun: Noun): string =>
  noun.fr.abbr === undefined ? text : `${text} (${noun.fr.abbr})`

/** A, B et C. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`

/** Items that have commas of their own: A, Chef, et B, spécialiste. */
export const longList = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}, et ${items.at(-1)}`

const parts = (day: Day): [number, number, number] => day.split('-').map(Number) as [number, number, number]
const first = (date: number): string => (date === 1 ? '1er' : String(date))
const ofMonth = (month: number): string => MONTHS[month - 1] ?? ''

/** 16 août 2018; 1er septembre 2018. */
export function day(day: Day): string {
  const [year, month, date] = parts(day)
  return `${first(date)} ${ofMonth(month)} ${year}`
}

/** décembre 2018 */
export function month(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return `${ofMonth(number)} ${year}`
}

/** The first of several days named as far as it has to be, the last in full, and whether they are two days that follow one another. */
const ends = ({ from, to }: Days): { start: string; end: string; pair: boolean } => {
  const [start, end] = [parts(from), parts(to)]
  const sameYear = start[0] === end[0]
  const sameMonth = sameYear && start[1] === end[1]
  const opens = sameMonth ? first(start[2]) : sameYear ? `${first(start[2])} ${ofMonth(start[1])}` : day(from)
  return { start: opens, end: day(to), pair: Date.parse(to) - Date.parse(from) === 86_400_000 }
}

/** le 16 août 2018; les 7 et 8 août 2018; les 30 avril et 1er mai 2026; du 30 août au 8 septembre 2021. */
export function onDays(held: Days): string {
  if (held.from === held.to) return `le ${day(held.from)}`
  const { start, end, pair } = ends(held)
  return pair ? `les ${start} et ${end}` : `du ${start} au ${end}`
}

/** Without article, as under a title: 16 août 2018; 7 et 8 août 2018; 4-7 décembre 2018. */
export function days(held: Days): string {
  if (held.from === held.to) return day(held.from)
  const { start, end, pair } = ends(held)
  return `${start}${pair ? ' et ' : '-'}${end}`
}

/** le paragraphe 1 de l’article 44, or l’article 44, after "à" or after "de". */
export const ruleNumber = ({ number, paragraph }: RuleNumber, after: 'à' | 'de'): string =>
  paragraph === null
    ? `${after} l’article ${number}`
    : `${after === 'à' ? 'au' : 'du'} paragraphe ${paragraph} de l’article ${number}`

const MATTER = /^(.+?)(?= (?:sur|pour|consacrée?s? (?:à|aux?)|chargée?s? de|relati(?:f|ve)s? (?:à|aux?)) )/u

/** A body in one of its years: Réunion d’experts de 2018 sur …: the year stands by what is held, not by what it is about. */
export function inYear(noun: Noun, year: number): Noun {
  if (noun.fr.inYear !== undefined)
    return { ...noun, fr: { ...noun.fr, text: noun.fr.inYear.replace('{year}', String(year)) } }
  const head = MATTER.exec(name(noun))?.[1] ?? name(noun)
  return { ...noun, fr: { ...noun.fr, text: `${head} de ${year}${name(noun).slice(head.length)}` } }
}

/** A session as a noun: (la) Réunion des États parties de 2017, or a conference by its name. */
export const session = (one: Session): Noun => ('conference' in one ? one.conference : inYear(one.body, one.year))

/** M. or Mme with the name, which is not broken from its title; the name alone where no title is given. */
export const personName = (person: Person): string =>
  `${{ mr: `M.${NBSP}`, ms: `Mme${NBSP}`, none: '' }[person.title]}${person.latin ?? person.zh ?? person.ru ?? person.ar ?? ''}`

/** le Président, la Présidente */
export const theChair = (chair: ChairGender): string => (chair === 'f' ? 'la Présidente' : 'le Président')

/** du Président, de la Présidente */
export const ofChair = (chair: ChairGender): string => (chair === 'f' ? 'de la Présidente' : 'du Président')

/** A sitting or a place on a list by its number, in figures: 1re, 2e. */
export const nth = (no: number): string => (no === 1 ? '1re' : `${no}e`)

/** The nth of a noun, as a title prints it: Première Réunion, Premières Consultations, Deuxième Forum. */
export function ordinal(n: number, noun: Noun): string {
  const word = n === 1 ? `premi${noun.fr.gender === 'f' ? 'ère' : 'er'}` : (ORDINALS[n] ?? '')
  return word === '' ? `${n}e ${name(noun)}` : `${capital(word)}${isPlural(noun) ? 's' : ''} ${name(noun)}`
}

/** I, II, III … as sections and annexes are numbered. */
export const roman = (n: number): string =>
  n > 39
    ? String(n)
    : `${'X'.repeat(Math.floor(n / 10))}${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10]}`

/** The name of a language in running text: anglais, français. */
export const languageName = (code: Language): string =>
  ({ ar: 'arabe', en: 'anglais', es: 'espagnol', fr: 'français', ru: 'russe', zh: 'chinois' })[code]

/** From a language: de l’anglais, du chinois. */
export const fromLanguage = (code: Language): string =>
  /^[aeiou]/.test(languageName(code)) ? `de l’${languageName(code)}` : `du ${languageName(code)}`

/** The adjective with a version: (version) anglaise, arabe, française. */
export const inLanguage = (code: Language): string => languageName(code).replace(/([^e])$/, '$1e')

/** The name as a list after a colon prints it, without an article: Iran (République islamique d’). */
export const listed = (noun: Noun): string => noun.fr.list ?? noun.fr.text

/** The meeting's clock, by its distance from UTC. */
export const localTime = (zone: string): string => `heure du lieu de la réunion, ${zone}`
/** A moment of the meeting's clock, which is named. */
export const byTheClock = (moment: string, zone: string): string => `${moment} (${localTime(zone)})`
