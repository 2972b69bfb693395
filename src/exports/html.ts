import type { Block, DocumentRow, Paragraph, Report, Section } from '../report/document.ts'
import { lastWords, squared, withLists } from './lists.ts'
import { blocksOf, notesOn, titleOf } from './notes.ts'
import { onOneLine } from './printable.ts'
import { readingOf } from './stamps.ts'
import { piecesOf } from './symbols.ts'

/** The one style of the document, the same for every report, so that a page's policy can name it by its digest. */
export const HTML_STYLE = `
:root { color-scheme: light dark }
body { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; font: 1.0625rem/1.6 'Noto Serif', 'Times New Roman', serif }
:lang(zh) body { font-family: 'Noto Serif SC', 'Songti SC', SimSun, serif; line-height: 1.85 }
:lang(ar) body { font-family: Amiri, 'Noto Naskh Arabic', 'Traditional Arabic', serif; font-size: 1.25rem; line-height: 1.8 }
.symbol { white-space: nowrap; unicode-bidi: isolate; direction: ltr; font-family: 'Noto Serif', 'Times New Roman', serif; font-size: .94em }
:lang(ar) .symbol { font-size: .8em }
.front { border-block: 2px solid; display: grid; grid-template-columns: 1fr auto; gap: .25rem 2rem; padding-block: .75rem; margin-block-end: 1.5rem }
.front > .own { grid-column: 1 / -1; text-align: end; font-weight: 700; border-block-end: 1px solid; padding-block-end: .5rem; margin-block-end: .5rem }
.front p, .place p { margin: 0 }
.front .treaty, .front .body, .place .name { font-weight: 700 }
.stamps { font-size: .875rem; line-height: 1.5 }
.place p:not(.name) { margin-block-end: .75rem }
.notice { font-style: italic; border-inline-start: 3px solid; padding-inline-start: .75rem }
:lang(zh) .notice, :lang(ar) .notice { font-style: normal }
h1 { font-size: 1.5em; line-height: 1.3; margin-block: 1.5em 1em; text-wrap: balance }
h2 { font-size: 1.2em; line-height: 1.35; margin-block: 2em .75em }
h3 { font-size: 1em; margin-block: 1.5em .75em }
h2, h3 { break-after: avoid }
.by { font-weight: 700 }
.told { display: grid; grid-template-columns: minmax(3rem, max-content) minmax(0, 1fr); column-gap: .25rem; margin-block-end: .4em }
.told > .no { font-variant-numeric: tabular-nums; white-space: nowrap }
.told p { margin-block: 0 .6em }
.told .line { margin-inline-start: 1.5rem }
.told ul { list-style: none; margin-block: 0 .6em; padding: 0 }
.told li { margin-block-end: .5em; margin-inline-start: 1.5rem }
table { border-collapse: collapse; inline-size: 100%; font-size: .875em; line-height: 1.4; margin-block-end: .75em }
th, td { border-block: 1px solid; padding: .35em .5em; text-align: start; vertical-align: top }
.scroll { overflow-x: auto }
.documents > div { display: grid; grid-template-columns: 16rem minmax(0, 1fr); gap: 0 1rem; padding-block: .4em; border-block-end: 1px solid }
.documents dd { margin: 0 }
.documents small { display: block }
.notes { border-block-start: 1px solid; font-size: .875em; margin-block-start: 3rem }
.record { font-size: .8125rem; overflow-wrap: anywhere; margin-block-start: 2rem }
@media (max-width: 36rem) { .documents > div { grid-template-columns: minmax(0, 1fr) } .front { grid-template-columns: minmax(0, 1fr) } }
@media print {
  @page { size: A4; margin: 22mm 20mm }
  body { max-inline-size: none; margin: 0; padding: 0; font-size: 10.5pt }
  :lang(ar) body { font-size: 13pt }
  .annex { break-before: page }
  p, li { orphans: 2; widows: 2 }
  a { color: inherit; text-decoration: none }
}
`

/** Text as HTML reads it: no letter of it is ever a mark. */
export const escaped = (text: string): string =>
  onOneLine(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

const words = (text: string): string =>
  piecesOf(onOneLine(text))
    .map((piece) =>
      piece.symbol ? `<bdi class="symbol">${escaped(piece.text)}</bdi>` : piece.text.replace(/[&<>"']/g, escaped),
    )
    .join('')

const idOf = (id: string): string => escaped(id.replace(/\s+/g, '-'))

const line = (tag: string, kind: string, text: string | null | undefined): string =>
  text ? `<${tag} class="${kind}">${words(text)}</${tag}>\n` : ''

const stamp = (text: string, language: Report['language']): string => {
  const { rtl, english } = readingOf(text, language)
  return `<p${english ? ' lang="en"' : ''} dir="${rtl ? 'rtl' : 'ltr'}">${words(text)}</p>\n`
}

const front = ({
  language,
  symbol,
  masthead: { treaty, body, stamps, session, meeting, item },
  notice,
}: Report): string => `<header>
<div class="front">
${symbol === null ? '' : `<p class="own">${words(symbol)}</p>\n`}<div>
${line('p', 'treaty', treaty)}${line('p', 'body', body)}</div>
<div class="stamps">
${stamps.map((one) => stamp(one, language)).join('')}</div>
</div>
<div class="place">
${line('p', 'name', session?.name)}${line('p', 'dates', session?.dates)}${line('p', 'name', meeting.name)}${line('p', 'dates', meeting.dates)}${line('p', 'name', item?.label)}${line('p', 'name', item?.title)}</div>
${line('p', 'notice', notice)}</header>
`

/** Footnotes in the order of their calls. */
type Notes = { readonly from: string; readonly note: string }[]

const calls = (told: Paragraph | DocumentRow, report: Report, notes: Notes): string =>
  notesOn(told, report)
    .map((note) => {
      const no = notes.push({ from: idOf(told.id), note })
      return `<sup><a href="#note-${no}" id="call-${no}" role="doc-noteref">${no}</a></sup>`
    })
    .join('')

const cell = (text: string, heads: 'col' | 'row' | null): string =>
  heads === null || text === '' ? `<td>${words(text)}</td>` : `<th scope="${heads}">${words(text)}</th>`

const table = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = squared(rows)
  const line = (row: readonly string[], columns: boolean): string =>
    `<tr>${row.map((text, at) => cell(text, columns ? 'col' : at === 0 ? 'row' : null)).join('')}</tr>\n`
  return `<div class="scroll" tabindex="0"><table>
<thead>${line(head, true)}</thead>
<tbody>${body.map((row) => line(row, false)).join('')}</tbody>
</table></div>
`
}

const block = (one: Block, end: string): string => {
  switch (one.block) {
    case 'text':
      return `<p>${words(one.text)}${end}</p>\n`
    case 'item':
      return `<ul><li>${words(one.text)}${end}</li></ul>\n`
    case 'line':
      return `<p class="line">${one.strong ? `<strong>${words(one.text)}</strong>` : words(one.text)}${end}</p>\n`
    case 'table':
      return table(one.rows)
  }
}

const paragraph = (told: Paragraph, report: Report, notes: Notes): string => {
  const blocks = blocksOf(told)
  const marks = calls(told, report, notes)
  const last = lastWords(blocks)
  const inner = blocks.map((one, at) => block(one, at === last ? marks : '')).join('')
  return `<div class="told${told.pending ? ' pending' : ''}" id="${idOf(told.id)}"><span class="no">${escaped(told.label)}${last === -1 ? marks : ''}</span> <div>\n${inner.replaceAll('</ul>\n<ul>', '\n')}</div></div>\n`
}

const row = (told: DocumentRow, report: Report, notes: Notes): string =>
  `<div id="${idOf(told.id)}"><dt>${words(told.symbol)}${told.flag && ` <small>${words(told.flag)}</small>`}</dt><dd>${words(titleOf(told))}${calls(told, report, notes)}</dd></div>\n`

const part = (one: ReturnType<typeof withLists>[number], report: Report, notes: Notes): string => {
  switch (one.part) {
    case 'subheading':
      return line('h3', 'subject', one.text)
    case 'paragraph':
      return paragraph(one, report, notes)
    case 'documents':
      return `<dl class="documents">\n${one.rows.map((told) => row(told, report, notes)).join('')}</dl>\n`
  }
}

const section = ({ id, kind, headings, parts }: Section, report: Report, notes: Notes): string => {
  const [first = '', second, ...rest] = headings
  return `<section class="${kind}" id="${idOf(id)}">
<h2>${words(first)}${second === undefined ? '' : `<br>${words(second)}`}</h2>
${rest.map((by) => line('p', 'by', by)).join('')}${withLists(parts)
    .map((one) => part(one, report, notes))
    .join('')}</section>
`
}

const footnotes = (notes: Notes, { labels }: Report): string =>
  notes.length === 0
    ? ''
    : `<section class="notes" role="doc-endnotes"><h2>${escaped(labels.footnotes)}</h2><ol>\n${notes
        .map(
          ({ note }, at) =>
            `<li id="note-${at + 1}">${words(note)} <a href="#call-${at + 1}" role="doc-backlink" aria-label="${at + 1}">↩</a></li>\n`,
        )
        .join('')}</ol></section>\n`

/** The report as one HTML document that stands alone: headings, an address for every paragraph, and no script. */
export const html = (report: Report): Uint8Array => {
  const { language, dir, title, symbol, head, labels } = report
  const notes: Notes = []
  const sections = report.sections.map((one) => section(one, report, notes)).join('')
  return new TextEncoder().encode(`<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped([symbol, title].filter(Boolean).join(' '))}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
${front(report)}<main>
<h1>${words(title)}</h1>
${sections}</main>
<footer>
${footnotes(notes, report)}<p class="record">${words(labels.recordHead(head.no, head.hash))}</p>
</footer>
</body>
</html>
`)
}
