import { isLanguage, type Language } from '../treaty/text.ts'
import { readSymbolPath, symbolPath } from '../treaty/symbol.ts'

/** What stands behind a meeting's symbol: pages to read, desks, and doors. */
const BEHIND = [
  'record',
  'record.jsonl',
  'missing',
  'report',
  'draft',
  'preparation',
  'chair',
  'secretary',
  'delegation',
  'organization',
  'wall',
  'floor',
  'live',
  'tray',
  'sheet',
  'sheet.csv',
  'sheet.xlsx',
  'speakers',
  'do',
  'acts',
  'ruling',
  'meeting.json',
  'badges',
  'refused',
] as const
export type Behind = (typeof BEHIND)[number]

/** What may be followed by a name of its own: a deed, a delegation's code. */
const NAMED: readonly Behind[] = ['do', 'delegation', 'live', 'tray', 'sheet']

/** What an address names: a page, another spelling of one, or nothing, and then why. */
export type Address =
  | { readonly to: 'start' }
  | { readonly to: 'badge' }
  | { readonly to: 'convening' }
  | { readonly to: 'deeds' }
  | { readonly to: 'programme' | 'rights'; readonly convention: string }
  | {
      readonly to: 'meeting'
      readonly meeting: string
      readonly document: string | null
      readonly behind: Behind | null
      /** The deed or the delegation that is named behind it. */
      readonly named: string | null
      readonly download: { readonly language: Language; readonly extension: string } | null
    }
  | { readonly to: 'elsewhere'; readonly path: string; readonly language?: Language; readonly extension?: string }
  | { readonly to: 'nothing'; readonly why: 'notFound' | 'noSuchLanguage' | 'noSuchFormat'; readonly near?: string }

/** What the reader of addresses has to know: the conventions, the meetings that have a record, the formats. */
export interface Known {
  readonly conventions: readonly { readonly code: string; readonly prefix: string }[]
  readonly meetings: readonly string[]
  readonly extensions: readonly string[]
}

const nothing = (why: 'notFound' | 'noSuchLanguage' | 'noSuchFormat' = 'notFound', near?: string): Address => ({
  to: 'nothing',
  why,
  ...(near === undefined ? {} : { near }),
})

/** Cuts what follows a symbol: …/3.zh.pdf is document 3 in Chinese as PDF; …/3.zh and …/3.pdf leave one of them open. */
function suffixOf(
  path: string,
  extensions: readonly string[],
): { readonly rest: string; readonly language?: string; readonly extension?: string } {
  const both = /^(.+[^/.])\.([A-Za-z]{2}(?:-[A-Za-z]{2,4})?)\.([A-Za-z0-9]{2,8})$/.exec(path)
  if (both) return { rest: both[1]!, language: both[2]!.toLowerCase(), extension: both[3]!.toLowerCase() }
  const one = /^(.+[^/.])\.([A-Za-z]{2,5})$/.exec(path)
  const last = one?.[2]?.toLowerCase() ?? ''
  if (one && isLanguage(last)) return { rest: one[1]!, language: last }
  if (one && extensions.includes(last)) return { rest: one[1]!, extension: last }
  return { rest: path }
}

interface Target {
  readonly meeting: string
  readonly document: string | null
  /** As it should have been spelled; the symbol itself where the spelling is right. */
  readonly path: string
}

/** Reads a path as a meeting's or document's symbol; a near miss gives the path that was meant. */
function target(path: string, { conventions, meetings }: Known): Target | null {
  let text: string
  try {
    text = decodeURIComponent(path).slice(1)
  } catch {
    return null // a broken percent sequence is no symbol
  }
  const held = meetings.find((one) => text === one || text.startsWith(`${one}/`))
  for (const { prefix } of conventions) {
    const reading = readSymbolPath(path, prefix)
    const near = reading.ok ? path : reading.near === undefined ? null : symbolPath({ text: reading.near })
    const symbol = near === null ? null : readSymbolPath(near, prefix)
    if (near !== null && symbol?.ok && (reading.ok || text.toLowerCase().startsWith(prefix.toLowerCase())))
      return {
        meeting: symbol.symbol.meeting,
        document: symbol.symbol.text === symbol.symbol.meeting ? null : symbol.symbol.text,
        path: near,
      }
  }
  return held === undefined
    ? null
    : { meeting: held, document: text === held ? null : text, path: symbolPath({ text }) }
}

/** The doors that belong to no meeting. */
const ALONE: ReadonlyMap<string, 'badge' | 'deeds' | 'convening'> = new Map([
  ['/~badge', 'badge'],
  ['/~convene', 'convening'],
  ['/~acts.json', 'deeds'],
])

/** A deed as it is spelled, a delegation's code in capitals, a desk that is listened at; null: none of them. */
function nameIn(door: Behind, [name = '', ...further]: readonly string[]): string | null {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,79}$/.test(name)) return null
  if (door === 'live') {
    const desk = BEHIND.find((one) => one === name.toLowerCase())
    if (!desk || desk === 'live') return null
    const named = further.length === 0 ? '' : NAMED.includes(desk) ? nameIn(desk, further) : null
    return named === null ? null : [desk, named].filter(Boolean).join('/')
  }
  if (door === 'sheet') return name === 'do' || name === 'undo' ? name : null
  const code = door === 'delegation' || door === 'tray'
  return further.length > 0 ? null : code ? name.toUpperCase() : name
}

/** Reads the path of a request. Everything has one canonical spelling, and every other way to write it leads there. */
export function readAddress(path: string, known: Known): Address {
  if (path === '/') return { to: 'start' }
  if (path.length > 600) return nothing()
  const plain = `/${path.split('/').filter(Boolean).join('/')}`
  if (plain === '/' || /^\/~meetings$/i.test(plain)) return { to: 'elsewhere', path: '/' }
  const alone = ALONE.get(plain.toLowerCase())
  if (alone) return path === plain.toLowerCase() ? { to: alone } : { to: 'elsewhere', path: plain.toLowerCase() }
  const convention = known.conventions.find(({ code, prefix }) =>
    [code, prefix].some((one) =>
      [`/${one}`, `/${one}/~programme`].some((name) => name.toLowerCase() === plain.toLowerCase()),
    ),
  )
  if (convention) {
    const canonical = `/${convention.code}/~programme`
    return path === canonical ? { to: 'programme', convention: convention.code } : { to: 'elsewhere', path: canonical }
  }
  const rights = known.conventions.find(({ code, prefix }) =>
    [code, prefix].some((one) => `/${one}/~rights`.toLowerCase() === plain.toLowerCase()),
  )
  if (rights) {
    const canonical = `/${rights.code}/~rights`
    return path === canonical ? { to: 'rights', convention: rights.code } : { to: 'elsewhere', path: canonical }
  }
  const tilde = plain.lastIndexOf('/~')
  const [behindText = '', ...names] = tilde < 0 ? [] : plain.slice(tilde + 2).split('/')
  const door = BEHIND.find((one) => one === behindText.toLowerCase())
  const named = door && NAMED.includes(door) && names.length > 0 ? nameIn(door, names) : null
  const cut: ReturnType<typeof suffixOf> = door ? { rest: plain } : suffixOf(plain, known.extensions)
  const { rest, language, extension } = cut
  const strange = names.length > 0 && named === null
  const behind =
    tilde < 0 ? null : strange ? undefined : (door ?? BEHIND.find((one) => one === rest.slice(tilde + 2).toLowerCase()))
  const found = target(tilde < 0 ? rest : rest.slice(0, tilde), known)
  if (found === null) return nothing()
  if (behind === undefined || (behind !== null && found.document !== null))
    return nothing('notFound', found.document ?? found.meeting)
  const canonical = `${found.path}${behind === null ? '' : `/~${behind}`}${named === null ? '' : `/${named}`}`
  if (language !== undefined || extension !== undefined) {
    if (language !== undefined && !isLanguage(language))
      return nothing('noSuchLanguage', found.document ?? found.meeting)
    if (extension !== undefined && !known.extensions.includes(extension))
      return nothing('noSuchFormat', found.document ?? found.meeting)
    if (language === undefined) return { to: 'elsewhere', path: canonical, extension: extension! }
    if (extension === undefined) return { to: 'elsewhere', path: canonical, language: language as Language }
    const address = `${canonical}.${language}.${extension}`
    if (address !== path) return { to: 'elsewhere', path: address }
    return { to: 'meeting', ...found, behind, named, download: { language: language as Language, extension } }
  }
  if (canonical !== path) return { to: 'elsewhere', path: canonical }
  return { to: 'meeting', meeting: found.meeting, document: found.document, behind, named, download: null }
}

const REMEMBERED = 1_000

/** Reads paths and remembers what each named, as long as the meetings are the same list. */
export function addressReader(known: Omit<Known, 'meetings'>) {
  const read = new Map<string, Address>()
  let among: Known['meetings'] = []
  return (path: string, meetings: Known['meetings']): Address => {
    if (meetings !== among || read.size >= REMEMBERED) read.clear()
    among = meetings
    const address = read.get(path) ?? readAddress(path, { ...known, meetings })
    read.set(path, address)
    return address
  }
}
