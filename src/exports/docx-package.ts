import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Report } from '../report/document.ts'
import { dayOf } from './day.ts'
import { onOneLine } from './printable.ts'

/** The faces a reader's machine may show in place of ours. */
const INSTEAD = { 'Noto Serif': 'Times New Roman', 'Noto Serif SC': 'SimSun', Amiri: 'Traditional Arabic' }

const xml = (text: string): string => onOneLine(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(
  INSTEAD,
)
  .map(([face, instead]) => `<w:font w:name="${face}"><w:altName w:val="${instead}"/></w:font>`)
  .join('')}</w:fonts>`

const properties = (report: Report): string => {
  const day = dayOf(report)
  const time = (kind: string): string =>
    day === null ? '' : `<dcterms:${kind} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${kind}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(
    [report.symbol, report.title].filter(Boolean).join(' '),
  )}</dc:title><dc:language>${report.language}</dc:language>${time('created')}${time('modified')}</cp:coreProperties>`
}

/** The package as it is handed out: no clock in it, the faces that may stand in for ours, the page set from the right. */
export const settled = (bytes: Uint8Array, report: Report): Uint8Array => {
  const files = unzipSync(new Uint8Array(bytes))
  const change = (path: string, to: (before: string) => string): void => {
    const before = files[path]
    if (before === undefined) throw new Error(`the Word document has no ${path}`)
    files[path] = strToU8(to(strFromU8(before)))
  }
  change('docProps/core.xml', () => properties(report))
  change('word/fontTable.xml', () => fontTable)
  if (report.dir === 'rtl') {
    change('word/document.xml', (text) => text.replace('<w:docGrid', '<w:bidi/><w:docGrid'))
    change('word/footnotes.xml', (text) => text.replace(/(eparator" w:id="-?\d+"><w:p><w:pPr>)/g, '$1<w:bidi/>'))
  }
  // The zip format cannot say "no date": this is its first day, read on the same clock on which the zip writes it.
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12), level: 6 })
}
