/** How buttons look: one look for each rank, wherever it stands, and whether it sends a form or leads to a page; added to the one style sheet. */
export const BUTTON_STYLE = `
/* Buttons: the first thing to do; what else may be done; and, quietly, what is seldom done */
:where(button, .button, a.first) { font: inherit; padding: .5em 1.1em; border: 1px solid var(--accent); border-radius: 3px; background: transparent; color: var(--accent); min-block-size: 2.75rem; cursor: pointer; text-align: start; text-decoration: none }
a:is(.first, .button) { display: inline-flex; align-items: center }
.first { background: var(--accent); color: var(--paper); font-weight: 600 }
.quietly { border-color: transparent; padding-inline: .4em; min-block-size: 1.75rem; font-size: .875rem; text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 1px }
button:disabled { border-color: var(--line); background: none; color: var(--quiet); font-weight: 400; cursor: default }
button:enabled:hover, .button:hover { box-shadow: inset 0 0 0 1px var(--accent) }
.first:hover { text-decoration: underline }
.quietly:enabled:hover { box-shadow: none; text-decoration-thickness: 2px }

/* On a delegation's desk each is as wide as the thumb's column; on a phone those of the podium share a row */
.seat :is(button, .button) { inline-size: 100%; text-align: center; justify-content: center; text-wrap: balance }
.seat .quietly { min-block-size: 2.75rem }
.seat .first { min-block-size: 4rem; font-size: 1.125rem }
@media screen and (max-width: 56rem) {
  .desk button:not(.quietly) { flex: 1 1 auto; text-align: center }
  .desk .placing button { min-block-size: 2.25rem }
}
@media print { button { display: none !important } }
`
