import type { Noun, Person } from '../../treaty/noun.ts'
import type { Day } from '../../treaty/convention.ts'
import type { Days, RuleNumber, Session } from '../../report/words.ts'

const MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
]

/** Three to ten, before a feminine thing and before a masculine one: the numeral has the opposite look. */
const THREE_TO_TEN = {
  f: ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'],
  m: ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
}
const ORDINALS = {
  m: ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
  f: ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة'],
}
const ADVERBS = ['أولاً', 'ثانياً', 'ثالثاً', 'رابعاً', 'خامساً', 'سادساً', 'سابعاً', 'ثامناً', 'تاسعاً', 'عاشراً']
/** The fifth is printed with its joining stroke, lest it be read as a figure. */
const LETTERS = [...'أبجد', 'هـ', ...'وزحطيكلمنسعفصقرشتثخذضظغ']

/** The noun as subject: the meeting. */
export const name = (noun: Noun): string => noun.ar.text

/** The noun after a preposition, after another noun or as object: a dual and a sound plural change. */
export const oblique = (noun: Noun): string => noun.ar.genitive ?? noun.ar.text

/** "To, for, of" joined to a word: للاتفاقية، للجنة، لوحدة. */
export const li = (word: string): string =>
  word.startsWith('الل') ? `ل${word.slice(2)}` : word.startsWith('ال') ? `ل${word.slice(1)}` : `ل${word}`

/** "Of, for" joined to a noun. */
export const of = (noun: Noun): string => li(oblique(noun))

/** "In, at, with" joined to a noun: بالمكتب، بمكتب. */
export const at = (noun: Noun): string => `ب${oblique(noun)}`

/** Does what is said before or of this noun stand in the feminine singular? A plural of things does, whatever its singular. */
const isFeminine = ({ ar }: Noun): boolean => ar.number === 'p' || ar.gender === 'f'

/** The verb or participle that stands before its noun: عقد الاجتماع، عقدت الدورة. It stays singular before a dual and a plural. */
export const agrees = (noun: Noun, masculine: string, feminine: string): string =>
  isFeminine(noun) ? feminine : masculine

/** The pronoun that stands for the noun, to be joined: أعماله، أعمالها، أعمالهما. */
export const its = (noun: Noun): string => (noun.ar.number === 'd' ? 'هما' : isFeminine(noun) ? 'ها' : 'ه')

/** The verb of a sentence whose subject is a person or the Chair. */
export const did = (gender: 'm' | 'f', masculine: string, feminine: string): string =>
  gender === 'f' ? feminine : masculine

/** A thing that is counted, in the forms its numbers ask for. */
export interface Counted {
  readonly gender: 'm' | 'f'
  readonly one: string
  /** The dual as subject, and after a preposition or as object. */
  readonly two: readonly [subject: string, oblique: string]
  /** The plural, after three to ten. */
  readonly few: string
  /** The accusative singular, after 11 to 99. */
  readonly many: string
  /** The genitive singular, after hundreds. */
  readonly hundred: string
}

/** States parties as they are counted. */
export const STATE_PARTY: Counted = {
  gender: 'f',
  one: 'دولة طرف واحدة',
  two: ['دولتان طرفان', 'دولتين طرفين'],
  few: 'دول أطراف',
  many: 'دولة طرفاً',
  hundred: 'دولة طرف',
}

/** دولة واحدة، دولتان، ثلاث دول، 11 دولة، 100 دولة: words to ten, figures above. */
export function counted(n: number, thing: Counted, role: 'subject' | 'oblique' = 'subject'): string {
  if (n === 1) return thing.one
  if (n === 2) return thing.two[role === 'subject' ? 0 : 1]
  if (n >= 3 && n <= 10) return `${THREE_TO_TEN[thing.gender][n - 3]} ${thing.few}`
  const rest = n % 100
  return `${n} ${rest >= 3 && rest <= 10 ? thing.few : rest > 10 ? thing.many : thing.hundred}`
}

/** The first, the second … after a noun of that gender; in figures above ten. */
export const ordinal = (n: number, gender: 'm' | 'f' = 'm'): string => ORDINALS[gender][n - 1] ?? String(n)

/** The nth of a series, after its noun: الاجتماع الأول، الدورة الأولى. */
export const nth = (n: number, noun: Noun): string => `${name(noun)} ${ordinal(n, isFeminine(noun) ? 'f' : 'm')}`

/** Firstly, secondly … as headings are numbered. */
export const firstly = (n: number): string => ADVERBS[n - 1] ?? String(n)

/** The letter of a sub-paragraph: a → أ, b → ب. Where the source has another mark, that mark. */
export const letter = (latin: string): string => (/^[a-z]$/.test(latin) ? LETTERS[latin.charCodeAt(0) - 97]! : latin)

const parts = (day: Day): [year: number, month: number, date: number] =>
  day.split('-').map(Number) as [number, number, number]

const dayAndMonth = (day: Day): string => `${parts(day)[2]} ${MONTHS[parts(day)[1] - 1]}`

/** 16 آب/أغسطس 2018 */
export const day = (day: Day): string => `${dayAndMonth(day)} ${parts(day)[0]}`

/** كانون الأول/ديسمبر 2018 */
export function month(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return `${MONTHS[number - 1]} ${year}`
}

const isNextDay = ({ from, to }: Days): boolean => Date.parse(to) - Date.parse(from) === 86_400_000

/** From one day to another, what they share being said once: the year, or the year and the month. */
function between({ from, to }: Days, withinMonth: string, wider: string): string {
  const [start, end] = [parts(from), parts(to)]
  if (start[0] !== end[0]) return `${day(from)}${wider}${day(to)}`
  return start[1] !== end[1] ? `${dayAndMonth(from)}${wider}${day(to)}` : `${start[2]}${withinMonth}${day(to)}`
}

/** The days in a sentence, with their preposition: one day, two days that follow each other, or a longer stretch. */
export function on(held: Days): string {
  if (held.from === held.to) return `في ${day(held.from)}`
  return isNextDay(held) ? `في ${between(held, ' و', ' و')}` : `في الفترة من ${between(held, ' إلى ', ' إلى ')}`
}

/** The days in a masthead: 4-7 كانون الأول/ديسمبر 2018 */
export const span = (held: Days): string => (held.from === held.to ? day(held.from) : between(held, '-', ' - '))

/** أ وب; with a comma before each "and" from three on, or where a name has an "and" of its own. */
export const list = (items: readonly string[]): string =>
  items.join(items.length < 3 && !items.some((item) => item.includes(' و')) ? ' و' : '، و')

/** Figures as a list: 2019 و2020 و2021 */
export const figures = (items: readonly string[]): string => items.join(' و')

/** A name, in its place in the sentence, with its short form in brackets, where documents print one. */
export const withAbbreviation = (noun: Noun, role: 'subject' | 'oblique'): string =>
  `${role === 'subject' ? name(noun) : oblique(noun)}${noun.ar.abbr === undefined ? '' : ` (${noun.ar.abbr})`}`

/** ”…“ */
export const quoted = (text: string): string => `”${text}“`

/** Paragraph 1 of rule 44. */
export const ruleNumber = ({ number, paragraph }: RuleNumber): string =>
  `${paragraph === null ? '' : `الفقرة ${paragraph} من `}المادة ${number}`

/** The body or conference that a session is of. */
export const holder = (session: Session): Noun => ('conference' in session ? session.conference : session.body)

/** The body's session of a year, or a conference by its name; the role is the noun's place in the sentence. */
export function session(one: Session, role: 'subject' | 'oblique' = 'oblique'): string {
  const held = role === 'subject' ? name(holder(one)) : oblique(holder(one))
  if ('conference' in one) return held
  return one.body.ar.inYear?.replace('{year}', String(one.year)) ?? `${held} لعام ${one.year}`
}

/** A person with courtesy title; in Latin letters where no Arabic form is held. */
export const personName = (person: Person): string =>
  `${{ mr: 'السيد ', ms: 'السيدة ', none: '' }[person.title]}${person.ar ?? person.latin ?? person.ru ?? person.zh ?? ''}`

/** A post in a unit. A head, director or secretary is completed by the unit ("head of the unit"); any other post stands in it. */
export const postIn = (post: Noun, unit: Noun): string =>
  `${name(post)} ${/(?:^| )(?:رئيس|مدير|أمين)ة?$/.test(name(post)) ? '' : 'في '}${oblique(unit)}`

/** The name as a list after a colon prints it, without an article: إيران (جمهورية - الإسلامية). */
export const listed = (noun: Noun): string => noun.ar.list ?? noun.ar.text

/** The meeting's clock, by its distance from UTC. */
export const localTime = (zone: string): string => `بالتوقيت المحلي لمكان انعقاد الاجتماع، ${zone}`
/** A moment of the meeting's clock, which is named. */
export const byTheClock = (moment: string, zone: string): string => `${moment} (${localTime(zone)})`
