/** The series a document may stand in, in the order of a report's list of documents; '' are the plain numbers. */
export const SERIES = ['', 'CRP', 'MISC', 'INF', 'WP', 'L', 'SR'] as const
export type SeriesName = (typeof SERIES)[number]

/** What may follow a document's number, in the order in which documents list them. */
export const MODIFIERS = ['Add', 'Amend', 'Corr', 'Rev'] as const

/** An addendum, amendment, corrigendum or revision, by its number. */
export interface Modifier {
  readonly kind: (typeof MODIFIERS)[number]
  readonly number: number
}

/** A symbol taken apart: BWC/MSP/2018/MX.5/WP.1 is number 1 of series WP of the body MSP/2018/MX.5 under the prefix BWC. */
export interface DocumentSymbol {
  readonly text: string
  /** The convention's prefix: BWC. */
  readonly convention: string
  /** The components that name the body and its session or year: MSP, 2018, MX.5. */
  readonly body: readonly string[]
  /** The symbol of the meeting: prefix and body. */
  readonly meeting: string
  /** Null where the symbol is the meeting's own. */
  readonly series: SeriesName | null
  readonly number: number | null
  /** A number that stands between body and series: BWC/WG/4/2/CRP.1. */
  readonly under?: number
  /** The part of a document in parts, in Roman figures: BWC/AD HOC GROUP/43 (Part II). */
  readonly part?: string
  readonly modifiers: readonly Modifier[]
}

/**
 * Why a text is no symbol: it is empty, too long, of another prefix, names no known body, no known document of it, no
 * known modifier; or it is a symbol spelled otherwise than symbols are.
 */
export type SymbolFault = 'empty' | 'long' | 'prefix' | 'body' | 'document' | 'modifier' | 'spelling'

/** A text read as a symbol; else why not, at which component, and the symbol it is nearest to, if there is one. */
export type SymbolReading =
  | { readonly ok: true; readonly symbol: DocumentSymbol }
  | { readonly ok: false; readonly why: SymbolFault; readonly at: string; readonly near?: string }

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** A number from 1 to 399 in Roman figures. */
export const toRoman = (number: number): string => {
  let rest = number
  let text = ''
  for (const [value, figure] of ROMAN) for (; rest >= value; rest -= value) text += figure
  return text
}

/** The number that Roman figures stand for, or null where they are not well formed. */
export const fromRoman = (text: string): number | null => {
  if (!/^[CLXVI]{1,12}$/.test(text)) return null
  let at = 0
  let number = 0
  for (const [value, figure] of ROMAN) for (; text.startsWith(figure, at); at += figure.length) number += value
  return number < 400 && toRoman(number) === text ? number : null
}

type Form = (component: string) => boolean
const is =
  (pattern: RegExp): Form =>
  (component) =>
    pattern.test(component)
const conference: Form = (component) => component.startsWith('CONF.') && fromRoman(component.slice(5)) !== null
const year = is(/^(19|20)\d\d$/)
const conferenceOfYear = is(/^CONF\.(19|20)\d\d$/)
const count = is(/^[1-9]\d{0,4}$/)

/** The bodies of conventions: a Review Conference, by its number or year, and its committees, the Ad Hoc Group, the meetings of a year, the Working Group. */
const BODIES: readonly (readonly Form[])[] = [
  [conference, is(/^(PC|COW|VEREX)$/)],
  [conference],
  [conferenceOfYear, is(/^(PC|MC)\.(I|II|III|IV)$/)],
  [conferenceOfYear],
  [is(/^AD HOC GROUP$/), is(/^FOC$/)],
  [is(/^AD HOC GROUP$/)],
  [is(/^MSP$/), year, is(/^MX(\.[1-9]\d?)?$/)],
  [is(/^MSP$/), year],
  [is(/^WG$/), count],
]

const NUMBERED = /^([1-9]\d{0,4})(?: \(Part ([CLXVI]+)\))?$/
const IN_SERIES = /^(CRP|INF|L|MISC|SR|WP)\.([1-9]\d{0,4})(?: \(Part ([CLXVI]+)\))?$/
const MODIFIER = /^(Add|Amend|Corr|Rev)\.([1-9]\d{0,4})$/
const LONGEST = 200

/** The symbol's text, from its parts. */
export const writeSymbol = (symbol: Omit<DocumentSymbol, 'text' | 'meeting'>): string => {
  const { convention, body, under, series, number, part, modifiers } = symbol
  const document = number === null ? [] : [`${series ? `${series}.` : ''}${number}${part ? ` (Part ${part})` : ''}`]
  const added = modifiers.map((modifier) => `${modifier.kind}.${modifier.number}`)
  return [convention, ...body, ...(under === undefined ? [] : [under]), ...document, ...added].join('/')
}

const strict = (text: string, prefix: string): SymbolReading => {
  const no = (why: SymbolFault, at: string): SymbolReading => ({ ok: false, why, at })
  if (!text.startsWith(`${prefix}/`)) return no('prefix', text.split('/')[0] ?? '')
  const components = text.slice(prefix.length + 1).split('/')
  const forms = BODIES.find((body) => body.every((form, i) => form(components[i] ?? '')))
  if (forms === undefined) return no('body', components.slice(0, 2).join('/'))
  const body = components.slice(0, forms.length)
  const rest = components.slice(forms.length)
  const base = { text, convention: prefix, body, meeting: [prefix, ...body].join('/') }
  const [first, ...others] = rest
  if (first === undefined) return { ok: true, symbol: { ...base, series: null, number: null, modifiers: [] } }
  const under = count(first) && IN_SERIES.test(others[0] ?? '') ? Number(first) : undefined
  const document = under === undefined ? first : (others.shift() ?? '')
  const numbered = NUMBERED.exec(document)
  const inSeries = numbered ? null : IN_SERIES.exec(document)
  const series = numbered ? '' : SERIES.find((name) => name === inSeries?.[1])
  const number = numbered?.[1] ?? inSeries?.[2]
  const part = numbered ? numbered[2] : inSeries?.[3]
  if (series === undefined || number === undefined || (part !== undefined && fromRoman(part) === null))
    return no('document', document)
  const modifiers: Modifier[] = []
  for (const component of others) {
    const found = MODIFIER.exec(component)
    const kind = MODIFIERS.find((name) => name === found?.[1])
    if (found === null || kind === undefined) return no('modifier', component)
    modifiers.push({ kind, number: Number(found[2]) })
  }
  return {
    ok: true,
    symbol: {
      ...base,
      series,
      number: Number(number),
      ...(under !== undefined && { under }),
      ...(part !== undefined && { part }),
      modifiers,
    },
  }
}

/** Cyrillic and Greek letters that look like the Latin ones of a symbol, and those Latin ones. */
const LOOKALIKES = new Map(
  [...'АВСЕНІКМОРТХавсеікмортхΑΒΕΗΙΚΜΝΟΡΤΧ'].map((letter, i) => [
    letter,
    'ABCEHIKMOPTXabceikmoptxABEHIKMNOPTX'[i] ?? letter,
  ]),
)

const respellRoman = (figures: string): string =>
  /^\d{1,2}$/.test(figures) ? toRoman(Number(figures)) : figures.toUpperCase()

const RESPELLINGS: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [/^ad[ -]*hoc[ -]*group$/i, () => 'AD HOC GROUP'],
  [/^conf[ .]*([clxvi]+|\d{1,2})$/i, (_, figures = '') => `CONF.${respellRoman(figures)}`],
  [/^(crp|inf|l|misc|mx|sr|wp)[ .]*0*(\d+)$/i, (_, name = '', number = '') => `${name.toUpperCase()}.${number}`],
  [
    /^(?:(crp|inf|l|misc|sr|wp)[ .]*)?0*(\d+) ?\(? ?part[ .]*([clxvi]+|\d{1,2}) ?\)?$/i,
    (_, name, number = '', figures = '') =>
      `${name ? `${name.toUpperCase()}.` : ''}${number} (Part ${respellRoman(figures)})`,
  ],
  [
    /^(add|amend|corr|rev)[ .]*0*(\d+)$/i,
    (_, name = '', number = '') => `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}.${number}`,
  ],
  [/^0+(\d+)$/, (_, number = '') => number],
  [/^(pc|cow|verex|foc|msp|mx|wg)$/i, (_, name = '') => name.toUpperCase()],
]

const respellComponent = (component: string): string => {
  for (const [pattern, respelling] of RESPELLINGS) {
    const found = pattern.exec(component)
    if (found !== null) return respelling(...found)
  }
  return component
}

const respell = (text: string, prefix: string): string => {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215\\]/g, '/')
    .replace(/\p{L}/gu, (letter) => LOOKALIKES.get(letter) ?? letter)
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”«»‘’/.,;:([]+|[\s"'“”«»‘’/.,;:*\]]+$/g, '')
    .replace(/ ?\/+[ /]*\(?(?=part[ .])/gi, ' (')
  const components = plain
    .split('/')
    .map((component) => component.trim())
    .filter((component) => component !== '')
  const head = prefix.split('/')
  const prefixed = head.every((one, i) => one.toLowerCase() === components[i]?.toLowerCase())
  return [prefix, ...(prefixed ? components.slice(head.length) : components).map(respellComponent)].join('/')
}

/** Reads a text as a symbol of the convention with that prefix; a near miss names the symbol that was meant. */
export const readSymbol = (text: string, prefix: string): SymbolReading => {
  if (text.trim() === '') return { ok: false, why: 'empty', at: '' }
  if (text.length > LONGEST) return { ok: false, why: 'long', at: text.slice(0, 20) }
  const reading = strict(text, prefix)
  if (reading.ok) return reading
  const near = strict(respell(text, prefix), prefix)
  if (!near.ok) return reading
  return { ok: false, why: reading.why === 'prefix' ? 'prefix' : 'spelling', at: reading.at, near: near.symbol.text }
}

const byNumber = (a: number, b: number): number => a - b
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const inOrder = <T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): number => {
  for (const [i, one] of a.entries()) {
    const other = b[i]
    const order = other === undefined ? 1 : compare(one, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}

const byComponent = (a: string, b: string): number => {
  const parts = (component: string): readonly [string, number] => {
    const [name = '', figures] = component.split('.')
    if (/^\d+$/.test(name)) return ['', Number(name)]
    return [name, figures === undefined ? 0 : (fromRoman(figures) ?? Number(figures))]
  }
  const [nameA, numberA] = parts(a)
  const [nameB, numberB] = parts(b)
  return byText(nameA, nameB) || byNumber(numberA, numberB)
}

const place = (series: SeriesName | null): number => (series === null ? -1 : SERIES.indexOf(series))

/** The order of a list of documents: by body, the meeting before its documents; plain numbers, CRP, MISC, INF, WP, L, SR, each by number; a document before its addenda, corrigenda and revisions. */
export const compareSymbols = (a: DocumentSymbol, b: DocumentSymbol): number =>
  byText(a.convention, b.convention) ||
  inOrder(a.body, b.body, byComponent) ||
  byNumber(a.under ?? 0, b.under ?? 0) ||
  byNumber(place(a.series), place(b.series)) ||
  byNumber(a.number ?? 0, b.number ?? 0) ||
  byNumber(fromRoman(a.part ?? '') ?? 0, fromRoman(b.part ?? '') ?? 0) ||
  inOrder(
    a.modifiers,
    b.modifiers,
    (x, y) => byNumber(MODIFIERS.indexOf(x.kind), MODIFIERS.indexOf(y.kind)) || byNumber(x.number, y.number),
  )

/** The path of the symbol's page: /BWC/AD%20HOC%20GROUP/43%20(Part%20II). */
export const symbolPath = ({ text }: { readonly text: string }): string =>
  `/${text.split('/').map(encodeURIComponent).join('/')}`

/** Reads the path of a symbol's page; a path spelled otherwise than `symbolPath` spells it is a near miss, to be redirected. */
export const readSymbolPath = (path: string, prefix: string): SymbolReading => {
  if (path.length > LONGEST * 3) return { ok: false, why: 'long', at: path.slice(0, 20) }
  let text = path
  try {
    text = decodeURIComponent(path)
  } catch {
    return { ok: false, why: 'spelling', at: path.slice(0, 20) } // a broken percent sequence is no character at all
  }
  const reading = readSymbol(text.startsWith('/') ? text.slice(1) : text, prefix)
  if (!reading.ok || symbolPath(reading.symbol) === path) return reading
  return { ok: false, why: 'spelling', at: path.slice(0, 20), near: reading.symbol.text }
}
