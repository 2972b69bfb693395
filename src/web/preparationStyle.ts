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

/* The desk of preparation: what is missing beside the forms; on a phone above them */
.preparation .columns { display: grid; grid-template-columns: minmax(14rem, 20rem) minmax(0, 1fr); gap: 0 3rem; align-items: start }
.preparation .before { position: sticky; inset-block-start: 1rem; max-block-size: calc(100vh - 2rem); overflow-y: auto; padding: 0 .25rem .25rem }
.preparation .before h2 { margin-block: 0 .5rem; font-size: 1.1875rem }
.preparation .before .deed { margin-block: .75rem }
.tasks { list-style: none; padding: 0 }
.tasks li { padding-block: .375rem; border-block-end: 1px solid var(--line); padding-inline-start: 1.5rem; position: relative }
.tasks li::before { content: '○'; position: absolute; inset-inline-start: 0; color: var(--quiet) }
.tasks .needed::before { content: '●'; color: var(--alert) }
.tasks .done::before { content: '✓'; color: var(--accent) }
.tasks a { display: inline-block; padding-block: .125rem; min-block-size: 1.5rem }
.tasks .done a { color: var(--quiet); text-decoration: none }
.tasks .needed small:first-of-type { color: var(--alert) }
.part { border-block-start: 1px solid var(--line); padding-block: 1rem 1.5rem; scroll-margin-block-start: 1rem }
.part:first-child { border: 0; padding-block-start: 0 }
.part > h2 { margin-block: 0 .5rem; font-size: 1.1875rem }
.part > h3 { font-size: 1rem; margin-block: 1.25rem .375rem }
.part:target > h2 { color: var(--accent) }
.part form { margin-block: .5rem 1rem }
.part form.press { display: inline-block; margin-block: .25rem; margin-inline-end: .5rem }
.part details { margin-block: .5rem }
.prepares { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end }
.prepares > :is(fieldset, details, .text, p.quiet) { flex: 1 1 100% }
.part .field label { display: block; font-size: .875rem; color: var(--quiet) }
.part .field :is(input, select) { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; min-block-size: 2.5rem; padding-inline: .5rem; inline-size: 100%; max-inline-size: 100% }
.part .field input[type=number] { inline-size: 5rem }
.part .field :is(input[type=date], input[type=time]) { inline-size: auto }
.part .field select { min-inline-size: 11rem }
.part .text { inline-size: 100% }
.part .text .field { margin-block-end: .5rem }
.part fieldset { border: 0; border-inline-start: 2px solid var(--line); margin: 0; padding: 0; padding-inline-start: .75rem; min-inline-size: 0 }
.part legend { font-size: .875rem; color: var(--quiet); padding: 0 }
.part fieldset.item { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .375rem 1rem; align-items: start; inline-size: 100% }
.part fieldset.item > .text { grid-column: 1 / -1 }
.part .what label { display: block; color: var(--ink); font-family: var(--document); font-size: 1rem; padding-block-start: 1.5rem }
.part .ticks label { display: inline-block; padding-block: .25rem; min-block-size: 1.5rem }
.part input[type=checkbox] { inline-size: 1.1rem; min-block-size: 1.1rem; block-size: 1.1rem; vertical-align: -.15rem; accent-color: var(--accent); margin-inline-end: .25rem }
.part .ticks .names li { text-indent: 0; padding: 0 }
.entered { margin-block: .5rem 1rem }
.entered > li { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; align-items: baseline; padding-block: .375rem; border-block-end: 1px solid var(--line) }
.entered > li > div { flex: 1 1 20rem; min-inline-size: 0 }
.entered form { margin: 0 !important }
.entered small.not { flex: 0 1 16rem }
.part .waits { color: var(--alert) }
.not small, small.not { color: var(--quiet); font-size: .8125rem }
@media screen and (max-width: 56rem) {
  .preparation .columns { grid-template-columns: minmax(0, 1fr) }
  .preparation .before { position: static; max-block-size: none; margin-block-end: 1.5rem }
  .part fieldset.item { grid-template-columns: minmax(0, 1fr) }
  .part .field, .prepares > button { flex: 1 1 100% }
}
@media print { .part form, .part details:not([open]), .part .deed { display: none } .preparation .columns { display: block } .preparation .before { position: static; max-block-size: none } }
`
