/** The mark of the pages in a browser's tab: a paragraph with its number in the margin. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#0a4f86"/><g fill="#fff"><rect x="6" y="8" width="3" height="3"/><rect x="12" y="8" width="14" height="3"/><rect x="12" y="14.5" width="14" height="3"/><rect x="12" y="21" width="9" height="3"/></g></svg>`

/** The one style sheet: a document, not a dashboard. Logical properties only, so that Arabic needs no second sheet. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1d21; --quiet: #595e66; --line: #d9dbde; --accent: #0a4f86; --wash: #f3f6f9; --alert: #9b231f;
  --document: 'Source Serif 4', 'Noto Serif', Charter, Georgia, 'Times New Roman', serif;
  --plain: system-ui, 'Segoe UI', 'Noto Sans', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'Noto Sans Arabic', 'Segoe UI Arabic', sans-serif;
  --step: 1.5rem;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181b; --ink: #e8e6e1; --quiet: #a9adb3; --line: #383c42; --accent: #8cc4f2; --wash: #1e2328; --alert: #f0a09b }
}
:root:lang(zh) { --document: 'Noto Serif SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', STSong, SimSun, 'Noto Serif', serif }
:root:lang(ar) {
  --document: Amiri, 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', 'Noto Serif', 'Times New Roman', serif;
  --plain: system-ui, 'Segoe UI', 'Noto Sans Arabic', 'Geeza Pro', Tahoma, 'Noto Sans', sans-serif;
}
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1.5rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--plain); font-variant-numeric: tabular-nums; overflow-wrap: break-word }
:lang(ar) body { line-height: 1.7 }
:lang(zh) body { line-height: 1.65 }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px }
main:focus { outline: none }
h1, h2, h3 { line-height: 1.3; text-wrap: balance; font-weight: 600 }
small, .quiet { color: var(--quiet); font-size: .875rem }
ul, ol, dl, dd, figure { margin: 0; padding: 0 }
ul, ol { list-style: none }
p { margin: 0 }
code, .hash, .site { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono', monospace; font-size: .8125em; overflow-wrap: anywhere; unicode-bidi: isolate; direction: ltr }
q { quotes: none; color: var(--quiet) }
summary { cursor: pointer; color: var(--accent); min-block-size: 1.5rem; inline-size: fit-content }
.symbol { white-space: nowrap; unicode-bidi: isolate; direction: ltr; font-size: .96em }
:lang(ar) .symbol { font-size: .86em }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; inset-block-start: 0; inset-inline-start: 0; transform: translateY(-120%); background: var(--paper); padding: .75rem 1rem; z-index: 1 }
.skip:focus { transform: none }

/* The frame: where am I, in which language */
.practice { margin: 0; padding: .25rem max(1rem, 4vw); background: var(--accent); color: var(--paper); text-align: center; font-size: .875rem }
.practice.clear { background: var(--wash); color: var(--ink); border-block-end: 1px solid var(--line) }
.frame { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding-block: .5rem; padding-inline: max(1rem, 4vw, (100vw - 72rem) / 2 + 3rem); border-block-end: 1px solid var(--line); font-size: .875rem }
.frame ul, .frame .ways { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem }
.frame .tongues { margin-inline-start: auto }
.frame .here { font-weight: 600 }
.frame a { display: inline-block; padding-block: .375rem; text-decoration: none }
.frame a:hover { text-decoration: underline }
.frame [aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--accent) }

article { padding-block: calc(var(--step) * 1.25) calc(var(--step) * 3); padding-inline: max(1rem, 4vw, (100vw - 72rem) / 2 + 3rem) }
article > h1 { font-family: var(--document); font-size: 1.875rem; margin-block: 0 .25rem; max-inline-size: 44rem }
.about { font-family: var(--document); font-size: 1.125rem; color: var(--quiet) }
.intro { max-inline-size: 42rem; margin-block: 1rem }
.deed { margin-block: 1.25rem; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center }
article section > h2 { font-size: 1.1875rem; margin-block: calc(var(--step) * 1.75) .75rem }
article section > h3 { font-size: 1rem; margin-block: 1.25rem .5rem }
.head { margin-block-start: calc(var(--step) * 2); padding-block-start: .75rem; border-block-start: 1px solid var(--line); font-size: .8125rem; color: var(--quiet); overflow-wrap: anywhere }

/* The report: number in the margin, text in the middle, what it rests on beside it */
.tools { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2rem; font-size: .875rem; margin-block-end: var(--step) }
.tools b { font-weight: 600 }
.tools ul { display: inline }
.tools li { display: inline-block; margin-inline-end: 1rem }
.tools nav > b { margin-inline-end: 1rem }
.tools details li { display: block; margin: 0 }
.tools a { display: inline-block; padding-block: .25rem }
.tools details[open] { inline-size: 100% }
.masthead { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 1rem 2.5rem; border-block: 2px solid var(--ink); padding-block: .75rem; font-family: var(--document) }
.masthead .treaty, .masthead .body { font-weight: 600; max-inline-size: 38rem }
.masthead .stamps { font-size: .875rem; line-height: 1.5 }
:root[dir=rtl] .stamps p[dir=ltr] { text-align: end }
:root:lang(ar) [lang=en], :root:lang(ar) .symbol { font-family: 'Noto Serif', 'Times New Roman', serif }
:root:lang(ar) :is(nav, table, .quiet, .side, .facts) :is(.symbol, [lang=en]), :root:lang(ar) .here { font-family: var(--plain) }
.masthead .own { font-size: 1.125rem; font-weight: 700 }
.occasion { font-family: var(--document); margin-block: 1rem calc(var(--step) * 1.5); line-height: 1.5 }
.occasion .name { font-weight: 600 }
.occasion .dates { color: var(--quiet); margin-block-end: .375rem }
.notice { font-size: .875rem; color: var(--quiet); border-inline-start: 3px solid var(--accent); padding-inline-start: .75rem; margin-block: .75rem var(--step); max-inline-size: 44rem }
.report h1 { font-size: 1.75rem; margin-block-end: .75rem }
.report section > h2, .report section > h3 { font-family: var(--document); max-inline-size: 42rem; margin-inline-start: 3.5rem }
.report section:has(> .documents) > h2 { margin-inline-start: 0 }
.report section > h2 { font-size: 1.25rem; margin-block: calc(var(--step) * 1.75) .875rem }
.report section > h3 { font-size: 1.0625rem }
.by { font-family: var(--document); font-weight: 600; margin-block-end: 1rem; margin-inline-start: 3.5rem }
.para { display: grid; grid-template-columns: 2.75rem minmax(0, 38rem) minmax(10rem, 1fr); column-gap: .75rem; margin-block-end: 1.1rem }
.para > .no { color: var(--quiet); text-align: end; font-family: var(--document); text-decoration: none; font-size: 1.0625rem; line-height: 1.65; min-block-size: 1.75rem; white-space: nowrap }
.para > .no:hover { color: var(--accent) }
.report .words { font-family: var(--document); font-size: 1.0625rem; line-height: 1.65 }
.report .words p { margin-block-end: .6em }
.report .words > p:last-child { margin-block-end: 0 }
.report .words .item { margin-inline-start: 1.5rem }
.report .words .line { margin-inline-start: 1.5rem }
:lang(zh) .report .words, :lang(zh) .para > .no { line-height: 1.85 }
:lang(ar) .report .words, :lang(ar) .para > .no { font-size: 1.25rem; line-height: 1.85 }
.side { font-size: .8125rem; line-height: 1.5; color: var(--quiet); padding-inline-start: 1.25rem; border-inline-start: 1px solid var(--line) }
:lang(ar) .side { font-size: .875rem; line-height: 1.7 }
.para:hover > .side, .para:focus-within > .side, .para:target > .side, .row:hover > .side { border-inline-start-color: var(--accent) }
.side b { font-weight: 600 }
.side a, .side summary { color: inherit; display: inline-block; padding-block: .125rem; min-block-size: 1.5rem }
.side summary { display: list-item }
.side a:hover { color: var(--accent) }
.waits { color: var(--alert) }
.waits b { color: inherit }
.foreseen .words, .foreseen.row .words { color: var(--quiet) }
:target > .words, .para:target > .no { background: var(--wash); box-shadow: 0 0 0 .375rem var(--wash) }
.documents .row { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr) minmax(10rem, 16rem); gap: .125rem 1rem; padding-block: .5rem; border-block-end: 1px solid var(--line) }
.documents .of small { display: block }
.annex { margin-block-start: calc(var(--step) * 2.5); border-block-start: 1px solid var(--line) }

/* Tables and lists: a link that stands in a list is a target for a thumb */
:is(.plain, .particulars, .particulars ul, td, tbody th) > :is(a, li > a) { display: inline-block; padding-block: .1875rem; min-block-size: 1.5rem }
:is(.plain, .particulars) li > a { display: inline-block; padding-block: .1875rem; min-block-size: 1.5rem }
.scroll { overflow-x: auto; margin-block: .5rem }
table { border-collapse: collapse; inline-size: 100%; font-size: .9375rem; line-height: 1.45 }
.report table { font-size: .875rem }
caption { text-align: start; color: var(--quiet); font-size: .875rem; padding-block-end: .5rem }
th, td { padding: .5rem .75rem .5rem 0; padding-inline: 0 .75rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400 }
thead th { color: var(--quiet); font-size: .8125rem; border-block-end-color: var(--quiet) }
tbody th { font-weight: 500 }
table.wide { min-inline-size: 40rem }
.gaps { table-layout: fixed }
.gaps th:first-child { inline-size: 36% }
.gaps td p + p { margin-block-start: .25rem }
.gaps .symbol { white-space: normal; overflow-wrap: anywhere }
.note { display: block }
.facts > div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: .125rem 1rem; padding-block: .5rem; border-block-end: 1px solid var(--line) }
.facts dt { color: var(--quiet) }
.facts, .items { max-inline-size: 56rem }
.facts { margin-block-end: 1rem }
.items li { padding-block: .375rem }
.names { columns: 13rem; column-gap: 2rem; font-size: .9375rem }
.names li { break-inside: avoid; padding-inline-start: 1rem; text-indent: -1rem }
.particulars .names { margin-block: .25rem }
.mandate { max-inline-size: 46rem; margin-block-end: 1.25rem }
.mandate h3 { font-size: 1rem; margin-block: 0 }
.quoted { font-family: var(--document); margin-block-start: .25rem }
.shelf > li { padding-block: 1.25rem; border-block-end: 1px solid var(--line) }
.shelf h2 { font-family: var(--document); font-size: 1.375rem; margin: 0 }
.shelf h2 a { text-decoration: none }
.shelf h2 a:hover { text-decoration: underline }
.shelf .quiet { padding-block: .25rem }
.six { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline }
.six a { display: inline-block; padding-block: .375rem }
.programmes { margin-block-start: var(--step) }
.programmes a { display: inline-block; padding-block: .375rem }
.over { font-weight: 600; margin-block-end: .25rem }

/* The record */
.entries { margin-block-start: var(--step); border-block-start: 1px solid var(--line) }
.entries .para { margin: 0; padding-block: .875rem; border-block-end: 1px solid var(--line) }
.entries h2 { font-size: 1rem; margin: 0; line-height: 1.65 }
.entries h2 small { font-weight: 400; margin-inline-start: .5rem }
.entries .particulars { font-size: .9375rem }
.entries .particulars > li { margin-block-start: .125rem }
.entries .struck .particulars { text-decoration: line-through; color: var(--quiet) }
.entries .withheld { color: var(--quiet); font-style: italic }
:lang(zh) .entries .withheld, :lang(ar) .entries .withheld { font-style: normal }
.entries time { unicode-bidi: isolate; direction: ltr; display: inline-block }
.entries .hash { font-family: inherit; font-size: inherit; direction: inherit }
.entries .hash code { font-size: .6875rem; line-height: 1.4; word-break: break-all }

@media screen and (max-width: 56rem) {
  .frame { padding-block: .25rem; gap: 0 .75rem }
  .frame ul, .frame .ways { gap: 0 .75rem }
  .frame ul { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; white-space: nowrap }
  .frame .ways, .frame .tongues { inline-size: 100%; margin-inline-start: 0 }
  .frame .tongues ul { justify-content: space-between; gap: 0 .5rem }
  .gaps th:first-child { inline-size: 48% }
  .gaps .symbol { font-size: .75rem }
  .frame a { padding-block: .25rem; min-block-size: 1.75rem }
  .para { grid-template-columns: 2.25rem minmax(0, 1fr); column-gap: .625rem }
  .para > .side, .documents .row > .side { grid-column: 2; border: 0; padding: 0; margin-block-start: .375rem }
  .report section > h2, .report section > h3, .by { margin-inline-start: 0 }
  .documents .row { grid-template-columns: minmax(0, 1fr) }
  .documents .row > .side { grid-column: 1 }
  .facts > div { grid-template-columns: minmax(0, 1fr) }
  .masthead { grid-template-columns: minmax(0, 1fr); gap: .5rem; padding-block: .5rem }
  article { padding-block-start: 1.125rem }
  .report h1, article > h1 { font-size: 1.5rem }
  .side .acts { display: flex; flex-wrap: wrap; gap: 0 .75rem }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --line: var(--ink) } }
@media print {
  @page { size: A4; margin: 22mm 20mm }
  :root { --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --accent: #000; --wash: #fff; --alert: #000; color-scheme: light }
  .skip, .frame, .tools, .deed { display: none }
  .report .side > :not(.unofficial, .waits) { display: none }
  .report .para > .side { grid-column: 2; border: 0; padding: 0; font-size: 8.5pt }
  body { font-size: 10.5pt }
  article { max-inline-size: none; padding: 0 }
  a { color: inherit; text-decoration: none }
  .para { grid-template-columns: 12mm minmax(0, 1fr) }
  .documents .row { grid-template-columns: 45mm minmax(0, 1fr) }
  .report .words { font-size: 10.5pt; line-height: 1.5 }
  :lang(ar) .report .words, :lang(ar) .para > .no { font-size: 13pt; line-height: 1.7 }
  .para > .no { font-size: inherit; line-height: inherit; color: inherit }
  .report section > h2, .report section > h3, .by { margin-inline-start: 14mm }
  h1, h2, h3 { break-after: avoid }
  p { orphans: 2; widows: 2 }
  .annex { break-before: page; border: 0; margin: 0 }
  .entries .para > .side { display: block; grid-column: 2; border: 0; padding: 0 }
  .scroll { overflow: visible }
}
`
