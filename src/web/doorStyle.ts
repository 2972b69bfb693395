/** How the doors look: forms of deeds, refusals, badges and their log; added to the one style sheet. */
export const DOOR_STYLE = `
/* The badge in use, in the frame */
.frame .badge { position: relative; display: flex; align-items: center; gap: .25rem }
.frame .badge a { font-weight: 600 }
.frame .badge summary { display: grid; place-items: center; min-inline-size: 1.75rem; min-block-size: 1.75rem; color: var(--quiet); font-size: 1.125rem; line-height: 1; cursor: pointer; list-style: none }
.frame .badge summary::-webkit-details-marker { display: none }
.frame .badge summary:hover { color: var(--alert) }
.frame .badge details form { position: absolute; z-index: 2; inset-block-start: 100%; inset-inline-start: 0; inline-size: max-content; max-inline-size: min(20rem, 80vw); padding: .75rem 1rem; background: var(--paper); color: var(--ink); border: 1px solid var(--line) }
.frame .badge details p { margin: 0 0 .5rem }

/* Forms: a label above its field, everything wide enough for a thumb */
.field { display: grid; gap: .25rem; margin-block: 1rem; max-inline-size: 34rem }
.field label { font-weight: 600 }
.field small { font-weight: 400 }
:is(.field, fieldset) :is(input:not([type=checkbox]), select, textarea) { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: .5rem .625rem; min-block-size: 2.75rem; inline-size: 100% }
.field textarea { line-height: 1.5; resize: vertical }
fieldset { border: 0; border-inline-start: 2px solid var(--line); margin: 1.25rem 0; padding: 0; padding-inline-start: 1rem; min-inline-size: 0 }
fieldset > legend { font-weight: 600; padding: 0 }
.tick { display: inline-flex; align-items: center; gap: .5rem; min-block-size: 2.75rem; margin-inline-end: 1.25rem }
.tick input { inline-size: 1.25rem; block-size: 1.25rem }
:is(.deed-form, fieldset) details { margin-block: .75rem }
:is(.deed-form, fieldset) summary { padding-block: .5rem }
.refusal { border-inline-start: 3px solid var(--alert); padding-inline-start: 1rem; margin-block: 1rem var(--step); max-inline-size: 44rem }
.refusal h2 { font-size: 1rem; margin-block: .75rem .25rem }
.refusal .reasons { list-style: disc; padding-inline-start: 1.25rem }
.refusal .reasons li { padding-block: .125rem }
.badges .entries > li { border-block-start: 1px solid var(--line); padding-block: .75rem }
.badges .entries h2 { font-size: 1rem; margin: 0 }
.badges .entries form { margin-block-start: .5rem }
.badges .struck h2 { text-decoration: line-through; color: var(--quiet) }
.frame .held ul { display: flex; flex-wrap: wrap; gap: .25rem .75rem; margin: 0; padding: 0; list-style: none }
@media screen and (max-width: 56rem) { .frame .held { flex: 1 1 6rem; min-inline-size: 0 } .frame .held ul { flex-wrap: nowrap } }
@media print { .frame .badge, .frame .held, .deed-form form { display: none } }
`
