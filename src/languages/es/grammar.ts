import type { Noun, Person } from '../../treaty/noun.ts'
import type { Day } from '../../treaty/convention.ts'
import type { ChairGender, Days, RuleNumber, Session } from '../../report/words.ts'

type Gender = 'm' | 'f'

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]
const WORDS = [
  ...['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  ...['diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve'],
  ...[
    'veinte',
    'veintiuno',
    'veintidós',
    'veintitrés',
    'veinticuatro',
    'veinticinco',
    'veintiséis',
    'veintisiete',
    'veintiocho',
    'veintinueve',
  ],
]
const TENS = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa']
const ORDINALS = [
  '',
  'primer',
  'segund',
  'tercer',
  'cuart',
  'quint',
  'sext',
  'séptim',
  'octav',
  'noven',
  'décim',
  'undécim',
  'duodécim',
]

/** A number in words before the noun it counts, up to one hundred: un Estado, veintiún Estados, una decisión; in figures above. */
export function inWords(n: number, gender: Gender = 'm'): string {
  if (n > 99) return n === 100 ? 'cien' : String(n)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const word = n < 30 ? (WORDS[n] ?? String(n)) : `${TENS[tens]}${ones === 0 ? '' : ` y ${WORDS[ones]}`}`
  return gender === 'f' ? word.replace(/uno$/, 'una') : word.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un')
}

/** In words below ten, in figures from ten: running text. */
export const number = (n: number, gender: Gender = 'm'): string => (n < 10 ? inWords(n, gender) : String(n))

/** With a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The form of a word for one or for several. */
export const plural = (n: number, one: string, several: string): string => (n === 1 ? one : several)

const isPlural = (noun: Noun): boolean => noun.es.number === 'p'
const hasArticle = (noun: Noun): boolean => noun.es.article !== false && noun.es.properArticle !== true

/** The verb after its subject: el Foro aprobó, los Talleres aprobaron; a plural name without article has it in the singular. */
export const verb = (noun: Noun, one: string, several: string): string =>
  isPlural(noun) && hasArticle(noun) ? several : one

/** The form that agrees with a noun in gender and number: celebrado, celebrada, celebrados, celebradas. */
export const agreeing = (noun: Noun, [m, f, ms, fs]: readonly [string, string, string, string]): string =>
  isPlural(noun) ? (noun.es.gender === 'f' ? fs : ms) : noun.es.gender === 'f' ? f : m

/** The form that agrees with several nouns together: feminine where all of them are. */
export const agreeingWith = (nouns: readonly Noun[], forms: readonly [string, string, string, string]): string =>
  nouns.length === 1 ? agreeing(nouns[0]!, forms) : forms[nouns.every(({ es }) => es.gender === 'f') ? 3 : 2]

/** The object pronoun that stands for a noun: lo, la, los, las. */
export const pronoun = (noun: Noun): string => agreeing(noun, ['lo', 'la', 'los', 'las'])

/** The article a noun takes, or ''. */
const article = (noun: Noun): string =>
  hasArticle(noun)
    ? noun.es.stressedA === true && !isPlural(noun)
      ? 'el'
      : agreeing(noun, ['el', 'la', 'los', 'las'])
    : ''

/** A noun as it is called, without its article. */
export const name = (noun: Noun): string => noun.es.text

/** With its article where it takes one: la Asamblea, el Foro, Utopía. */
export const el = (noun: Noun): string => [article(noun), name(noun)].filter(Boolean).join(' ')

/** The same at the head of a sentence: La Asamblea. */
export const El = (noun: Noun): string => capital(el(noun))

/** After "de": de la Asamblea, del Foro, de Utopía, de El Prado (whose article is its own). */
export const del = (noun: Noun): string => (article(noun) === 'el' ? `del ${name(noun)}` : `de ${el(noun)}`)

/** After "a": a la Asamblea, al Foro, a Utopía, a El Prado. */
export const al = (noun: Noun): string => (article(noun) === 'el' ? `al ${name(noun)}` : `a ${el(noun)}`)

const sound = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '')

/** "y", which is "e" before the sound of i (e higiene, e Ítaca), but not before a diphthong (y hielo). */
export const and = (next: string): string => (/^h?[iíï](?![aeouáéóú])/iu.test(sound(next)) ? 'e' : 'y')

/** A, B y C; A e Ítaca. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and(items.at(-1)!)} ${items.at(-1)}`

/** Items that have commas of their own: A, de X, y B, de Y; of three or more with semicolons. */
export const longList = (items: readonly string[]): string => {
  const [before, last] = [items.slice(0, -1), items.at(-1) ?? '']
  if (before.length === 0) return last
  return `${before.join('; ')}${before.length === 1 ? ',' : ';'} ${and(last)} ${last}`
}

/** With its abbreviation in brackets after the first mention: el Foro (ABC). */
export const abbreviated = (text: string, noun: Noun): string =>
  noun.es.abbr === undefined ? text : `${text} (${noun.es.abbr})`

const parts = (day: Day): [number, number, number] => day.split('-').map(Number) as [number, number, number]
const ofMonth = (month: number): string => MONTHS[month - 1] ?? ''

/** 16 de agosto de 2018 */
export function day(day: Day): string {
  const [year, month, date] = parts(day)
  return `${date} de ${ofMonth(month)} de ${year}`
}

/** diciembre de 2018 */
export function month(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return `${ofMonth(number)} de ${year}`
}

/** The first and the last of several days, each named as far as the sentence needs, and whether they follow one another. */
const ends = ({ from, to }: Days): { first: string; last: string; pair: boolean } => {
  const [start, end] = [parts(from), parts(to)]
  const sameYear = start[0] === end[0]
  const sameMonth = sameYear && start[1] === end[1]
  const pair = Date.parse(to) - Date.parse(from) === 86_400_000
  const first = sameMonth ? String(start[2]) : sameYear ? `${start[2]} de ${ofMonth(start[1])}` : day(from)
  return { first, last: day(to), pair }
}

/** el 16 de agosto de 2018; los días 6 y 7 de agosto de 2018; los días 30 de abril y 1 de mayo de 2018; del 30 de agosto al 2 de septiembre de 2018. */
export function onDays(days: Days): string {
  if (days.from === days.to) return `el ${day(days.from)}`
  const { first, last, pair } = ends(days)
  return pair ? `los días ${first} y ${last}` : `del ${first} al ${last}`
}

/** Without article, as under a title: 16 de agosto de 2018; 6 y 7 de agosto de 2018; 4 a 7 de diciembre de 2018. */
export function days(held: Days): string {
  if (held.from === held.to) return day(held.from)
  const { first, last, pair } = ends(held)
  return `${first} ${pair ? 'y' : 'a'} ${last}`
}

/** el artículo 44, párrafo 1, del reglamento */
export const ruleNumber = ({ number, paragraph }: RuleNumber): string =>
  `el artículo ${number}${paragraph === null ? '' : `, párrafo ${paragraph},`} del reglamento`

const MATTER = /^(.+?) (?=(?:sobre|para|relativ[oa]s? a|encargad[oa]s? de) )/u

/** A body in one of its years, without article: Foro de 2018 sobre …: the year stands by what is held, not by what it is about. */
export const inYear = (noun: Noun, year: number): string => {
  if (noun.es.inYear !== undefined) return noun.es.inYear.replace('{year}', String(year))
  const head = MATTER.exec(name(noun))?.[1]
  if (head === undefined) return `${name(noun)} de ${year}`
  if (/ (?:el|la|los|las|del|al) /u.test(head))
    return `${name(noun)} ${isPlural(noun) ? 'correspondientes' : 'correspondiente'} a ${year}`
  return `${head} de ${year}${name(noun).slice(head.length)}`
}

/** A body in one of its years, as a noun that takes articles and prepositions. */
const held = (noun: Noun, year: number): Noun => ({ ...noun, es: { ...noun.es, text: inYear(noun, year) } })

/** A session as a noun: (el) Foro de 2017, or a conference by its name. */
export const session = (one: Session): Noun => ('conference' in one ? one.conference : held(one.body, one.year))

const TITLES = { mr: { m: 'el Sr. ', f: 'el Sr. ' }, ms: { m: 'la Sra. ', f: 'la Sra. ' }, none: { m: '', f: '' } }

/** A person with article and courtesy title: el Sr. …, la Sra. …; the name alone where no title is given. */
export const personName = (person: Person): string =>
  `${TITLES[person.title][person.gender]}${person.latin ?? person.zh ?? person.ru ?? person.ar ?? ''}`

/** el Presidente, la Presidenta */
export const chairName = (chair: ChairGender): string => (chair === 'f' ? 'la Presidenta' : 'el Presidente')

/** After "de": del Presidente, de la Presidenta. */
export const ofChair = (chair: ChairGender): string => (chair === 'f' ? 'de la Presidenta' : 'del Presidente')

/** The nth of a noun, as a title prints it: Primera Asamblea, Primer Foro, Segundas Consultas. */
export function ordinal(n: number, noun: Noun): string {
  const stem = ORDINALS[n]
  const [m, f] = [n === 1 || n === 3 ? '' : 'o', 'a']
  if (stem === undefined || stem === '') return `${n}${agreeing(noun, ['º', 'ª', 'os', 'as'])} ${name(noun)}`
  return `${capital(stem)}${agreeing(noun, [m, f, 'os', 'as'])} ${name(noun)}`
}

/** I, II, III … as sections and annexes are numbered. */
export const roman = (n: number): string =>
  n > 39
    ? String(n)
    : `${'X'.repeat(Math.floor(n / 10))}${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10]}`

/** The name as a list after a colon prints it, without an article: Irán (República Islámica del). */
export const listed = (noun: Noun): string => noun.es.list ?? noun.es.text

/** The meeting's clock, by its distance from UTC. */
export const localTime = (zone: string): string => `hora local, ${zone}`
/** A moment of the meeting's clock, which is named. */
export const byTheClock = (moment: string, zone: string): string => `${moment} (${localTime(zone)})`
