import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FormatId, FORMATS } from '../src/exports/formats.ts'
import type { Fonts } from '../src/exports/pdf.ts'
import { closePdf } from '../src/exports/pdf.ts'
import { onOneLine } from '../src/exports/printable.ts'
import { piecesOf } from '../src/exports/symbols.ts'
import { readFonts } from '../src/record/fonts.ts'
import { type Report, toldIn } from '../src/report/document.ts'
import { ar, en, REPORTS, zh } from './fixtures/report.ts'

let fonts: Fonts
beforeAll(async () => {
  fonts = await readFonts()
})
afterAll(closePdf)

const write = async (format: FormatId, report: Report): Promise<Uint8Array> => FORMATS[format].write(report, { fonts })
const read = async (format: FormatId, report: Report): Promise<string> => READERS[format](await write(format, report))

/** White space is layout; everything else is text. */
const squeezed = (text: string): string => text.replace(/\s+/g, '')

const ENTITIES: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const unescaped = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => (code ? String.fromCodePoint(Number(code)) : ENTITIES[name]!))

const part = (docx: Uint8Array, path: string): string => strFromU8(unzipSync(docx)[path]!)

interface PdfText {
  readonly text: string
  readonly lines: readonly string[]
}

/** What stands in a PDF outside its running heads and page numbers, as pdf.js reads it back. */
const pdfText = async (bytes: Uint8Array): Promise<PdfText> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const lines: string[] = []
  for (let no = 1; no <= document.numPages; no += 1) {
    const { items } = await (await document.getPage(no)).getTextContent({ includeMarkedContent: true })
    const open: boolean[] = []
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop()
        else open.push((item as { tag?: string }).tag === 'Artifact')
      } else if (!open.includes(true)) lines.push(item.str + (item.hasEOL ? '\n' : ''))
    }
  }
  await document.destroy()
  return { text: lines.join(''), lines }
}

/** How each format is read back: as one string, layout aside. */
const READERS: { readonly [Id in FormatId]: (bytes: Uint8Array) => string | Promise<string> } = {
  text: (bytes) => strFromU8(bytes),
  markdown: (bytes) =>
    strFromU8(bytes)
      .replace(/^(#+|-) |^\||\|$|\*\*(?!\*)|(?<!\\)\|/gm, ' ')
      .replace(/\\([^A-Za-z0-9\s])/g, '$1'),
  html: (bytes) => unescaped(strFromU8(bytes).replace(/<style>[^]*<\/style>/, '')),
  json: (bytes) =>
    JSON.parse(strFromU8(bytes))
      .paragraphs.map(({ text }: { text: string }) => text)
      .join('\n'),
  docx: (bytes) => unescaped(part(bytes, 'word/document.xml').replace(/<w:(tab|br)\/>|<\/w:p>/g, ' ')),
  pdf: async (bytes) => (await pdfText(bytes)).text,
}

/** Everything a report prints, in the order in which it is read, notes aside. */
const printed = (report: Report): readonly string[] => {
  const { symbol, masthead, notice, title, sections } = report
  const { treaty, body, stamps, session, meeting, item } = masthead
  const front = [symbol, treaty, body, ...stamps, session?.name, session?.dates, meeting.name, meeting.dates]
  const told = sections.flatMap(({ headings, parts }) => [
    ...headings,
    ...parts.flatMap((one) => {
      if (one.part === 'subheading') return [one.text]
      if (one.part === 'document') return [one.symbol, one.flag, one.title]
      const blocks = one.blocks.flatMap((block) => (block.block === 'table' ? block.rows.flat() : [block.text]))
      return [one.label, ...blocks]
    }),
  ])
  return [...front, item?.label, item?.title, notice, title, ...told].flatMap((text) => (text ? [text] : []))
}

/** The first text that is not found after the one before it; null where all of them stand in their order. */
const missing = (texts: readonly string[], read: string): string | null => {
  const whole = squeezed(read)
  let from = 0
  for (const text of texts) {
    const at = whole.indexOf(squeezed(text), from)
    if (at === -1) return text
    from = at + squeezed(text).length
  }
  return null
}

const ids = Object.keys(FORMATS) as FormatId[]

describe.each(ids)('a report as %s', (format) => {
  it.each(REPORTS)('is the same bytes whenever and wherever it is written ($language)', async (report) => {
    const first = await write(format, report)
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Kiritimati'
    try {
      expect(Buffer.compare(first, await write(format, report))).toBe(0)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })

  it.each(REPORTS.filter(({ language }) => format !== 'pdf' || language !== 'ar'))(
    'says all that the report says, in its order ($language)',
    async (report) => {
      const all = format === 'json' ? toldIn(report).map(({ text }) => text) : printed(report)
      expect(missing(all, await read(format, report))).toBeNull()
    },
  )

  it.each(REPORTS)('holds no invisible characters ($language)', async (report) => {
    expect(await read(format, report)).not.toMatch(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/)
  })

  it('says the act the record had reached', async () => {
    const said = squeezed(format === 'json' ? strFromU8(await write(format, en)) : await read(format, en))
    expect(said).toContain(
      format === 'json'
        ? `"head":{"hash":"${en.head.hash}","no":171}`
        : squeezed(en.labels.recordHead(171, en.head.hash)),
    )
  })

  it.skipIf(format === 'json')('puts what is only foreseen in square brackets and says what it waits for', async () => {
    const said = squeezed(
      (await read(format, en)) +
        (format === 'docx' ? unescaped(part(await write('docx', en), 'word/footnotes.xml')) : ''),
    )
    expect(said).toContain(
      squeezed('11. [The Meeting of Experts adopted its report, as contained in document BWC/MSP/2018/MX.5/CRP.1.]'),
    )
    expect(said).toContain(squeezed('[Report of the Meeting of Experts]'))
    expect(said).toContain(squeezed('Foreseen: the adoption of the report'))
  })

  it('says that a wording is unofficial', async () => {
    const bytes = await write(format, en)
    const said =
      format === 'json'
        ? strFromU8(bytes)
        : (await read(format, en)) + (format === 'docx' ? unescaped(part(bytes, 'word/footnotes.xml')) : '')
    expect(said.replace(/\s+/g, ' ')).toContain('Unofficial: the text we hold was not published in English.')
  })

  it('prints every mark as it stands', async () => {
    const marks = `#set *a* **b** _c_ $d$ @e <f> \\ \` // https://a.example/b_c [g](h) &amp; "i" 'j' -- ... ~k~ {l} 1. | #m`
    const marked = {
      ...zh.sections[0]!,
      parts: zh.sections[0]!.parts.map((one) => ({ ...one, text: marks, blocks: [{ block: 'text', text: marks }] })),
    }
    const report = { ...zh, title: marks, sections: [{ ...marked, headings: [marks] }] } as Report
    expect(missing(format === 'json' ? [marks, marks] : printed(report), await read(format, report))).toBeNull()
  })

  it('is written whatever letters the report is made of', async () => {
    const nasty = fc.constantFrom(
      '#set',
      '*a*',
      '_b_',
      '$x$',
      '@y',
      '<z>',
      '\\',
      '`',
      '//',
      'https://a.b',
      ']]>',
      '&amp;',
      '\ud800',
      '\u0000',
      '\u202e',
      '\uffff',
      '1. ',
      '| |',
      '\r\n',
      '\u{10ffff}',
    )
    const strings = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(strings, fc.constantFrom('ar', 'en', 'zh'), async (words, language) => {
        const report = scribbled(
          REPORTS.find((one) => one.language === language)!,
          words,
        )
        const bytes = await write(format, report)
        expect(bytes.length).toBeGreaterThan(0)
        if (format === 'docx')
          for (const path of ['document', 'footnotes', 'header1', 'header2'])
            wellFormed(part(bytes, `word/${path}.xml`))
        if (format === 'html') expect(missing(printed(report).map(onOneLine), READERS.html(bytes) as string)).toBeNull()
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})

/** The report with every text in it replaced by the next of some others. */
const scribbled = (report: Report, words: readonly string[]): Report => {
  let at = 0
  const next = (): string => words[at++ % words.length]!
  const over = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return ['language', 'dir', 'status', 'kind', 'part', 'block', 'from'].includes(key) ? value : next()
    if (typeof value === 'function') return () => next()
    if (Array.isArray(value)) return value.map((one) => over(one))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, over(one, name)]))
  }
  return over(report) as Report
}

/** Throws where a tag is not closed, an ampersand stands alone or a character is none of XML's. */
const wellFormed = (xml: string): void => {
  const open: string[] = []
  for (const [tag, close, name, self] of xml
    .replace(/<\?[^?]*\?>/g, '')
    .matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close && open.pop() !== name) throw new Error(`${tag} closes nothing`)
    if (!close && !self) open.push(name!)
  }
  if (open.length > 0) throw new Error(`${open.join()} left open`)
  if (/&(?!(?:lt|gt|amp|quot|apos|#\d+);)|[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u.test(xml)) throw new Error('not XML')
}

describe('text and markdown', () => {
  it('print headings, paragraphs and rows each on their own lines', async () => {
    const lines = strFromU8(await write('text', zh)).split('\n')
    for (const alone of ['一. 引言', '附件一', '总结报告', '主席提交', '附件二', '文件清单']) {
      const at = lines.indexOf(alone)
      expect([lines[at - 1], lines[at], lines[at + 1]]).toEqual(['', alone, ''])
    }
    expect(lines).toContain('BWC/MSP/2018/MX.5/MISC.1\t仅英文、法文、西班牙文本\t与会人员暂定名单')
    expect(lines.some((line) => line.startsWith('1. 在《关于禁止'))).toBe(true)
    expect(lines).toContain(
      '2018 年\t东欧集团\t不结盟运动和其他国家集团\t不结盟运动和其他国家集团\t西方集团\t西方集团\t东欧集团',
    )
  })

  it.each(['text', 'markdown'] as const)(
    'say what concerns the whole version before the title, and once (%s)',
    async (format) => {
      const said = strFromU8(await write(format, zh))
      const note = '非正式译文：译自英文。'
      expect(said.split(note)).toHaveLength(2)
      expect(said.indexOf(note)).toBeLessThan(said.indexOf(zh.title))
      expect(said.indexOf(zh.head.hash)).toBeLessThan(said.indexOf(zh.title))
    },
  )

  it('mark nothing that the words did not mark', async () => {
    const said = strFromU8(await write('markdown', en))
    expect(said).toContain('\n10\\. On 16 August 2018')
    expect(said).toContain('see https://example.org/a_b?c=d#e and')
    expect(said).toContain('\n| 2018 | EEG | NAM |')
    expect(said).toContain('\n- BWC/MSP/2018/MX.5/WP.4 (English only) Institutional')
  })
})

describe('json', () => {
  it('has exactly its keys, in one order, and a line of its own', async () => {
    const said = strFromU8(await write('json', zh))
    const data = JSON.parse(said)
    expect(said).toBe(`${JSON.stringify(data)}\n`)
    expect(Object.keys(data)).toEqual(['head', 'language', 'paragraphs', 'status', 'symbol'])
    expect(data.paragraphs.map(Object.keys)).toEqual(
      toldIn(zh).map(({ unofficial }) => ['acts', 'id', 'no', 'text', ...(unofficial ? ['unofficial'] : [])]),
    )
    expect(data.paragraphs[3].unofficial).toBe('非正式译文：译自英文。')
  })
})

describe('html', () => {
  it.each(REPORTS)(
    'names its language and direction, and gives every paragraph an address ($language)',
    async (report) => {
      const said = strFromU8(await write('html', report))
      expect(said).toContain(
        `<html lang="${report.language === 'zh' ? 'zh-Hans' : report.language}" dir="${report.dir}">`,
      )
      for (const { id } of toldIn(report)) expect(said).toContain(` id="${id}"`)
      expect(said).not.toMatch(/<script| style=|javascript:/)
      expect(said.match(/<style>/g)).toHaveLength(1)
      expect(said.match(/<h1>/g)).toHaveLength(1)
      expect(said).toContain('<bdi class="symbol">BWC/MSP/2018/MX.5/1</bdi>')
    },
  )
})

describe('docx', () => {
  it.each(REPORTS)('sets every letter for its own script and direction ($language)', async (report) => {
    const document = part(await write('docx', report), 'word/document.xml')
    for (const [run, , text] of document.matchAll(/<w:r>((?:(?!<\/w:r>).)*)<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g)) {
      expect(run).toMatch(
        /<w:rFonts w:ascii="Noto Serif" w:cs="Amiri" w:eastAsia="Noto Serif SC" w:hAnsi="Noto Serif"\/>/,
      )
      expect(run.includes('<w:szCs')).toBe(true)
      expect(run.includes('<w:rtl/>'), text).toBe(
        report.dir === 'rtl' && !piecesOf(text!)[0]!.symbol && !report.masthead.stamps.includes(text!),
      )
      expect(piecesOf(text!)).toHaveLength(1)
    }
    const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>/g)]
      .map(([all]) => all)
      .filter((all) => all.includes('<w:t '))
    const stamps = report.dir === 'rtl' ? report.masthead.stamps.length : paragraphs.length
    expect(
      paragraphs.filter((all) => !all.includes('<w:bidi/>') || all.includes('<w:bidi w:val="false"/>')),
    ).toHaveLength(stamps)
    expect(document.match(/<w:bidiVisual\/>/g)?.length ?? 0).toBe(
      report.dir === 'rtl' ? document.match(/<w:tbl>/g)!.length : 0,
    )
    expect(document.match(/<w:footnoteReference /g)).toHaveLength(
      toldIn(report).filter(({ unofficial, foreseen }) => unofficial ?? foreseen).length,
    )
  })

  it('is dated by its report and by no clock', async () => {
    const core = part(await write('docx', en), 'docProps/core.xml')
    expect(core).toContain('>2018-11-08T00:00:00Z</dcterms:created>')
    const undated = { ...en, masthead: { ...en.masthead, stamps: [] } }
    expect(part(await write('docx', undated), 'docProps/core.xml')).not.toContain('dcterms:created')
  })

  const office = ((): string | null => {
    try {
      return execFileSync('soffice', ['--version'], { encoding: 'utf8' })
    } catch {
      return null
    }
  })()

  it.skipIf(office === null)(
    `reads the same in another word processor (${office?.trim() ?? 'skipped: no LibreOffice on this machine'})`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'intersession-'))
      try {
        for (const report of REPORTS)
          writeFileSync(join(folder, `${report.language}.docx`), await write('docx', report))
        const files = REPORTS.map(({ language }) => join(folder, `${language}.docx`))
        execFileSync(
          'soffice',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            'txt:Text (encoded):UTF8',
            '--outdir',
            folder,
            ...files,
          ],
          { stdio: 'ignore' },
        )
        for (const report of REPORTS)
          expect(missing(printed(report), readFileSync(join(folder, `${report.language}.txt`), 'utf8'))).toBeNull()
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    120_000,
  )
})

describe('pdf', () => {
  it.each(REPORTS)('is a tagged PDF/UA-1 in its language, titled, dated by its report ($language)', async (report) => {
    const document = await getDocument({ data: await write('pdf', report), verbosity: 0 }).promise
    const { info, metadata } = await document.getMetadata()
    expect(info).toMatchObject({ Title: `${report.symbol} ${report.title}`, Language: report.language })
    const said = (metadata as unknown as { getRaw(): string }).getRaw()
    expect(said).toContain('<pdfuaid:part>1<')
    expect(said).toContain('CreateDate>2018-11-08T00:00:00')
    const roles: string[] = []
    const walk = (node: { role?: string; children?: unknown[] }): void => {
      if (node.role !== undefined) roles.push(node.role)
      for (const child of node.children ?? []) walk(child as { role?: string; children?: unknown[] })
    }
    for (let no = 1; no <= document.numPages; no += 1)
      walk(((await (await document.getPage(no)).getStructTree()) ?? {}) as { role?: string })
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles.filter((role) => role === 'H2')).toHaveLength(report.sections.length)
    expect(roles).toEqual(expect.arrayContaining(['Table', 'TH', 'TD', 'Note', 'H3']))
    await document.destroy()
  })

  it.each(REPORTS)('keeps every symbol on one line, from left to right ($language)', async (report) => {
    const { lines } = await pdfText(await write('pdf', report))
    const symbols = printed(report).flatMap((text) => piecesOf(text).filter(({ symbol }) => symbol))
    for (const { text } of symbols)
      expect(
        lines.some((line) => line.includes(text)),
        text,
      ).toBe(true)
  })

  it('gives back its Arabic letters', async () => {
    const arabic = (text: string): string[] => text.normalize('NFKC').match(/\p{Script=Arabic}/gu) ?? []
    const said = (await pdfText(await write('pdf', ar))).text.normalize('NFKC')
    const back = new Map<string, number>()
    for (const letter of arabic(said)) back.set(letter, (back.get(letter) ?? 0) + 1)
    const letters = printed(ar).flatMap(arabic)
    const found = letters.filter((letter) => {
      const left = back.get(letter) ?? 0
      back.set(letter, left - 1)
      return left > 0
    })
    const words = printed(ar).flatMap((text) => text.normalize('NFKC').match(/[\p{Script=Arabic}\p{M}]+/gu) ?? [])
    const whole = words.filter((word) => said.includes(word))
    console.log(
      `Arabic PDF: ${((found.length / letters.length) * 100).toFixed(1)} % of letters, ${((whole.length / words.length) * 100).toFixed(1)} % of words come back whole`,
    )
    expect(found.length / letters.length).toBeGreaterThan(0.97)
    expect(whole.length / words.length).toBeGreaterThan(0.8)
  })

  it('shows an empty box, and is no less read, where no font has a letter', async () => {
    const bytes = await write('pdf', { ...en, notice: 'Advance \u{1f4dc} version' })
    expect((await pdfText(bytes)).text).toContain('Report of the 2018 Meeting')
  })

  it('is written one after another by a thread that begins again after it was ended', async () => {
    const [first, second] = await Promise.all([write('pdf', en), write('pdf', zh)])
    await closePdf()
    expect(Buffer.compare(first, await write('pdf', en))).toBe(0)
    expect(Buffer.compare(first, second)).not.toBe(0)
  })
})
