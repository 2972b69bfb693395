import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { conventions } from './golden.ts'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const SRC = join(HOME, 'src')

/** Files below a folder, by their path from the project's own folder. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(HOME, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(HOME, join(entry.parentPath, entry.name)))
    .sort()
const text = (path: string): string => readFileSync(join(HOME, path), 'utf8')

/** What a program says to the machine and to readers: its text without comments, each line kept in its place. */
const withoutComments = (source: string): string => {
  const token = /\/\*[\s\S]*?\*\/|(?<![:\\'"`])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g
  return source.replace(token, (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found))
}

const SOURCES = filesIn('src').filter((path) => /\.tsx?$/.test(path))
const code = new Map(SOURCES.map((path) => [path, withoutComments(text(path))]))
const floorOf = (path: string): string => relative(SRC, join(HOME, path)).split(/[/\\]/)[0]!.replace(/\.ts$/, '')

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}
/** What a file imports: of its own project by path, of others by name. */
const importsOf = (path: string): readonly Import[] => {
  const found = code
    .get(path)!
    .matchAll(/\b(import|export)\s+(type\s+)?([^'";]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g)
  return [...found].flatMap(([whole, , type, names = '', from, dynamic]) => {
    const place = from ?? dynamic!
    if (!whole.startsWith('import') && names === '') return []
    const listed =
      /\{([^}]*)\}/
        .exec(names)?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '') ?? []
    const alone = /^\s*\{/.test(names) && listed.length > 0 && listed.every((name) => name.trim().startsWith('type '))
    const to = place.startsWith('.') ? relative(HOME, resolve(HOME, dirname(path), place)) : place
    return [{ from: path, to, typeOnly: type !== undefined || alone }]
  })
}
const IMPORTS = SOURCES.flatMap(importsOf)
const OWN = IMPORTS.filter(({ to }) => code.has(to))

// The floors, from the ground up, by hand: what each may stand on besides itself.
const STANDS_ON: { readonly [floor: string]: readonly string[] } = {
  treaty: [],
  procedure: ['treaty'],
  report: ['procedure', 'treaty'],
  languages: ['report', 'procedure', 'treaty'],
  pages: ['languages', 'report', 'procedure', 'treaty'],
  exports: ['languages', 'report', 'procedure', 'treaty'],
  record: ['procedure', 'treaty'],
  web: ['pages', 'exports', 'record', 'languages', 'report', 'procedure', 'treaty'],
  cli: ['web', 'pages', 'exports', 'record', 'languages', 'report', 'procedure', 'treaty'],
}

describe('the house', () => {
  test('has these floors and no other, and each of them is lived in', () => {
    expect([...new Set(SOURCES.map(floorOf))].sort()).toEqual(Object.keys(STANDS_ON).sort())
  })
  test('every import of our own names a file that is there', () => {
    const missing = IMPORTS.filter(({ to }) => /^(src|\.\.)/.test(to) && !code.has(to) && !/\.(css|js|json)$/.test(to))
    expect(missing).toEqual([])
  })
  for (const [floor, below] of Object.entries(STANDS_ON))
    test(`${floor} stands on ${below.length === 0 ? 'nothing' : below.join(', ')}: types too`, () => {
      const out = OWN.filter(({ from }) => floorOf(from) === floor).filter(
        ({ to }) => ![floor, ...below].includes(floorOf(to)),
      )
      expect(out.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
    })
  test('no file waits for itself: what is imported at run time runs in no circle', () => {
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) return void circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
      if (done.has(path)) return
      for (const { from, to, typeOnly } of OWN) if (from === path && !typeOnly) visit(to, [...way, path])
      done.add(path)
    }
    for (const path of SOURCES) visit(path, [])
    expect(circles).toEqual([])
  })
})

// What a pure floor does not touch: clock, chance, environment, disk, network, and the runtime's own locale data.
const IMPURE: { readonly [what: string]: RegExp } = {
  'the clock': /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.now\b|\bset(Timeout|Interval|Immediate)\b/,
  chance: /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b|\brandomInt\b/,
  'the environment': /\bprocess\./,
  'the disk':
    /\bfrom ['"](node:)?(fs|fs\/promises|child_process|os|worker_threads)['"]|['"]node:(fs|fs\/promises|child_process|os|worker_threads)['"]/,
  'the network': /\bfetch\(|\bfrom ['"](node:)?(https?|http2|net|tls|dgram|dns)['"]/,
}
const LOCALE = /\btoLocale\w*\(|\blocaleCompare\(|\bIntl\./
const PURE = ['treaty', 'procedure', 'report', 'languages', 'pages', 'exports']
// Files of a pure floor that touch something all the same, each with its reason.
const EXCEPTIONS: { readonly [path: string]: readonly [what: readonly string[], reason: string] } = {
  'src/exports/pdf.ts': [
    ['the environment', 'the disk'],
    'starts the worker thread in which Typst sets a page, so that no export delays the floor',
  ],
  'src/exports/pdf-worker.ts': [['the environment', 'the disk'], 'is that worker thread'],
}

describe('purity', () => {
  for (const [what, pattern] of Object.entries(IMPURE))
    test(`${PURE.join(', ')} do not touch ${what}`, () => {
      const touching = SOURCES.filter((path) => PURE.includes(floorOf(path)) && pattern.test(code.get(path)!))
      expect(touching.filter((path) => !EXCEPTIONS[path]?.[0].includes(what))).toEqual([])
    })
  test('every exception is one: the file is there and touches what is said of it, or less', () => {
    for (const [path, [what, reason]] of Object.entries(EXCEPTIONS)) {
      expect([path, code.has(path), reason.length > 20]).toEqual([path, true, true])
      expect([path, what.some((one) => IMPURE[one]!.test(code.get(path)!))]).toEqual([path, true])
    }
  })
  test('no adopted text depends on a runtime’s locale data', () => {
    const floors = ['treaty', 'procedure', 'report', 'languages']
    const clock = 'src/treaty/clock.ts' // the hours of a time zone, in figures
    const touching = SOURCES.filter((path) => floors.includes(floorOf(path)) && LOCALE.test(code.get(path)!))
    expect(touching).toEqual([clock])
    const telling = SOURCES.filter((path) => code.get(path)!.includes('/clock.ts'))
    expect(telling.filter((path) => floorOf(path) === 'report' || /languages\/\w+\//.test(path))).toEqual([])
  })
  test('only record touches a database, and only record, web and the command line touch the disk', () => {
    const database = SOURCES.filter((path) => /sqlite['"]|['"]pg['"]/.test(code.get(path)!))
    expect(
      [...new Set(database.map(floorOf))].filter((floor) => floor !== 'record' && floor !== 'cli' && floor !== 'web'),
    ).toEqual([])
    const disk = SOURCES.filter((path) => /['"]node:fs(\/promises)?['"]/.test(code.get(path)!)).map(floorOf)
    expect([...new Set(disk)].filter((floor) => !['record', 'web', 'cli'].includes(floor))).toEqual([])
  })
})

describe('drawers and files', () => {
  test('no drawer and no file is called for everything: a function lives with its noun', () => {
    const catchAll = /(^|[/\\])(utils?|helpers?|common|services?|managers?|misc|shared|types)([/\\.]|$)/i
    expect([...SOURCES, ...filesIn('test')].filter((path) => catchAll.test(path))).toEqual([])
  })
  test('no source file is longer than 400 lines', () => {
    expect(SOURCES.filter((path) => text(path).split('\n').length > 401)).toEqual([])
  })
  test('only a language’s table, a page’s family and the runner’s settings may be exported without a name', () => {
    expect(SOURCES.filter((path) => /\bexport default\b/.test(code.get(path)!))).toEqual([])
  })
  test('the project reaches into no folder beside it and names no path of a machine', () => {
    // Put together here, so that this file does not name what it looks for.
    const beside = ['..', 'shared'].join('/')
    const machine = new RegExp(`(^|[\\s'"\`(=])/(${['work', 'home', 'root', 'Users', 'mnt'].join('|')})/[a-z]`, 'm')
    const roots = ['src', 'test', 'conventions', 'docs', 'bench', 'scripts', '.ci'].filter((folder) =>
      readdirSync(HOME).includes(folder),
    )
    const tracked = [
      ...roots.flatMap(filesIn),
      ...readdirSync(HOME, { withFileTypes: true })
        .filter(
          (entry) =>
            entry.isFile() && /\.(md|json|ts|mjs|js)$|^LICENSE$/.test(entry.name) && entry.name !== 'package-lock.json',
        )
        .map(({ name }) => name),
    ].filter((path) => !/\.(ttf|png|jpe?g|pdf|docx|sqlite|woff2?)$/.test(path))
    const naming = tracked.filter((path) => text(path).includes(beside) || machine.test(text(path)))
    expect(naming).toEqual([])
  })
})

// Words that are names in one place and plain words in another, each with its reason. Everything else that stands in a
// convention's terms or in states.json is a name that no language function may contain.
const PLAIN_WORDS: { readonly [word: string]: string } = {
  رئيسة: 'the Chair of whatever meeting, a woman; Arabic has the same word for the head of a unit',
  رئيس: 'the Chair of whatever meeting; Arabic has the same word for the head of a unit, which is the name in the data',
  'United Nations entities':
    'the label of a participation class, which every treaty of the United Nations has; no body of one',
  'كيانات الأمم المتحدة': 'the same label in Arabic',
  联合国实体: 'the same label in Chinese',
}

describe('languages', () => {
  const spoken = SOURCES.filter((path) => floorOf(path) === 'languages')
  const segments = new Intl.Segmenter('zh', { granularity: 'word' })
  const isHan = (name: string) => /\p{Script=Han}/u.test(name)
  /** A text's words, between spaces: what is no letter is none. */
  const words = (source: string): string => ` ${source.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `

  /** Every name of the data, in every form it has, with where it comes from. */
  const names = new Map<string, string>()
  const add = (name: unknown, whence: string) => {
    if (typeof name === 'string' && name.trim().length > 1 && !names.has(name)) names.set(name, whence)
  }
  const forms = (value: unknown, whence: string): void => {
    if (typeof value === 'string') add(value, whence)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        if (
          ![
            'id',
            'gender',
            'number',
            'article',
            'v',
            'aspirated',
            'stressedA',
            'properArticle',
            'cases_source',
            'gender_source',
          ].includes(key)
        )
          forms(inner, whence)
  }
  for (const [convention, { nouns, states, organizations }] of Object.entries(conventions)) {
    for (const { id, ...noun } of Object.values(nouns)) forms(noun, `${convention}, ${id}`)
    for (const organization of Object.keys(organizations)) add(organization, `${convention}, ${organization}`)
    if (convention === 'bwc')
      for (const { id, names, history } of Object.values(states))
        for (const held of [names, ...history.map((one) => one.names)]) forms(held, id)
  }

  const joined = new Map([...names.keys()].map((name) => [name, words(name)]))
  const firsts = new Map([...joined].map(([name, all]) => [name, all.trim().split(' ')[0]!]))

  test('there are names to look for: of States, bodies, treaties, groups, offices and cities, in six languages', () => {
    expect(names.size).toBeGreaterThan(1500)
    for (const name of ['Cuba', '古巴', 'Кубой', 'كوبا', 'Geneva', 'Женеве', 'Réunion d’experts', '专家会议', 'UNIDIR'])
      expect([name, names.has(name)]).toEqual([name, true])
  })
  test('the functions contain no name of any body, State, convention, office or city', () => {
    const hits: string[] = []
    for (const path of spoken) {
      const source = code.get(path)!
      const plain = words(source)
      const said = new Set(plain.split(' '))
      const runs = source.match(/\p{Script=Han}+/gu) ?? []
      const han = new Set(runs.flatMap((run) => [...segments.segment(run)].map(({ segment }) => segment)))
      for (const [name, whence] of names) {
        const found = isHan(name)
          ? han.has(name) || (name.length > 3 && source.includes(name))
          : said.has(firsts.get(name)!) && plain.includes(joined.get(name)!)
        if (found && PLAIN_WORDS[name] === undefined) hits.push(`${path}: ${name} (${whence})`)
      }
    }
    expect(hits).toEqual([])
  })
  test('a word excused from this stands in the data and in a language, and has its reason', () => {
    const all = spoken.map((path) => code.get(path)!)
    for (const [word, reason] of Object.entries(PLAIN_WORDS))
      expect([
        word,
        names.has(word),
        all.some((source) => words(source).includes(words(word)) || source.includes(word)),
        reason.length > 10,
      ]).toEqual([word, true, true, true])
  })
})
