/** How the page "who may do what" and the desk of preparation look, added to the one style sheet. */
export const PREPARATION_STYLE = `
/* Who may do what: a table on a wide screen and on paper; a list of cards' worth of lines on a phone */
.rights { table-layout: fixed; font-size: .875rem; margin-block: 1rem 1.5rem }
.rights thead th { vertical-align: bottom; color: var(--ink); font-weight: 600 }
.rights thead th:first-child { inline-size: 24% }
.rights .of th { font-weight: 600; font-size: 1rem; padding-block-start: 1.25rem; border-block-end-color: var(--quiet) }
.rights :is(td .class, thead small) { font-size: .8125rem }
.rights td .class, .unnamed { display: none }
.rights thead th, .rights tbody th { hyphens: auto }
.rights .no { color: var(--quiet) }
.rights .yes { font-weight: 600 }
.rights sup { line-height: 0 }
.rights sup a { padding-inline: .25rem; text-decoration: none }
.cited { list-style: decimal; padding-inline-start: 2rem; max-inline-size: 46rem }
.cited li { padding-block: .375rem }
.cited li:target { background: var(--wash) }
@media screen and (max-width: 56rem) {
  .rights, .rights :is(thead, tbody, tr, th, td) { display: block }
  .rights thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
  .rights tr { border-block-end: 1px solid var(--line); padding-block: .5rem }
  .rights :is(th, td) { border: 0; padding: .125rem 0 }
  .rights tbody th { font-weight: 600; font-size: .9375rem }
  .rights .of th { font-family: var(--document); font-size: 1.125rem }
  .rights td { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1rem }
  .rights td .class, .unnamed { display: block }
  .rights td .class { color: var(--quiet) }
  .rights td.none { display: none }
}
@media print { .rights, .rights small { font-size: 8pt } .rights thead :is(th, small, small.note) { font-size: 7pt } .rights thead { display: table-header-group } .rights tr { break-inside: avoid } }
`
