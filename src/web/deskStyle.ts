/** How the desks of the podium, and the regions that all desks share, look: what the room is about now is the largest thing; hairlines and space instead of boxes. */
export const DESK_STYLE = `
/* Fields, and buttons in a row */
.candidates li { padding-block: .5rem; border-block-end: 1px solid var(--line) }
kbd { unicode-bidi: isolate; font: 500 .75em/1 var(--plain); border: 1px solid currentColor; border-radius: 2px; padding: .15em .35em; margin-inline-start: .75em; opacity: .65 }
.field label { display: block; font-size: .875rem; color: var(--quiet) }
:is(.field, .pick) :is(input, select, textarea) { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: .4em .6em; min-block-size: 2.75rem; inline-size: 100%; max-inline-size: 100% }
.deeds { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-block: .75rem }
.deeds:empty { display: none }
.fields { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem .75rem; margin-block: .75rem 1rem }
.fields .field { flex: 1 1 9rem; min-inline-size: 0; margin-block: 0 }
.fields > details, .fields > .field:has(+ details) { flex: 1 1 100% }
.not { font-size: .9375rem; max-inline-size: 38rem }
.not small { display: block }
.lost:not(:empty), .outcome:not(:empty) { background: var(--wash); border-inline-start: 3px solid var(--alert); padding: .75rem 1rem; margin-block-end: 1rem }
.outcome:not(:has(ul)):not(:empty) { border-inline-start-color: var(--accent); padding-block: .375rem; font-size: .875rem }

/* A desk: what is now, what may be done, who is next; beside it the order of business */
.desk { padding-block: var(--step) calc(var(--step) * 2) }
.desk.podium { display: grid; grid-template-columns: minmax(0, 3fr) minmax(15rem, 2fr); gap: 0 calc(var(--step) * 2.5); align-items: start }
.desk.podium > :not(.main, .beside) { grid-column: 1 / -1 }
.desk section { margin-block-end: var(--step) }
.desk section:has(> .now), .desk section:empty { margin-block-end: 0 }
.desk :is(section, .prints) > h2 { font-size: 1rem; font-weight: 600; margin-block: 0 .25rem }
.desk section > h2 small { font-weight: 400; margin-inline-start: .5rem }
.desk section > h3, .panel h3 { font-size: .9375rem; margin-block: 1rem .25rem }
.desk .state { margin-block-end: .75rem }
.now { border-block-start: 3px solid var(--accent); padding-block: .875rem .25rem; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .125rem 1.5rem; align-items: baseline }
.now p:empty { display: none }
.now > :nth-child(odd) { grid-column: 1 }
.now > :nth-child(even) { grid-column: 2; text-align: end }
.now .about { font-family: var(--plain); font-size: .9375rem; margin-block-end: .25rem; color: var(--quiet); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden }
.now .about b { font-weight: 600; color: var(--ink) }
.now .who { font-size: clamp(1.75rem, 4vw, 2.75rem); line-height: 1.15; font-weight: 600; text-wrap: balance }
.now:not(.speaking) .who { color: var(--quiet); font-weight: 400; font-size: clamp(1.5rem, 3vw, 2rem) }
.now .clock { font-size: clamp(1.75rem, 4vw, 2.75rem); line-height: 1.15; font-weight: 300; display: inline-block; min-inline-size: 3.2ch; text-align: end }
.now .how { font-size: 1.0625rem }
.stands .clock { opacity: .5 }
.clock.over { color: var(--alert); font-weight: 400 }
.order { border-inline-start: 3px solid var(--alert); background: var(--wash); padding: .6rem 1rem; margin-block: .5rem }
.order small { display: block }
.list { counter-reset: place; margin-block-end: .5rem }
.list > li { counter-increment: place; display: grid; grid-template-columns: 1.75rem minmax(0, 1fr) auto; gap: .125rem .75rem; padding-block: .5rem; border-block-end: 1px solid var(--line); align-items: baseline }
.list > li::before { content: counter(place); color: var(--quiet) }
.list small { display: block }
.list .capacity { color: var(--quiet) }
.list > li:first-child > span:first-of-type { font-weight: 600 }
.list > li:first-child > span:first-of-type > * { font-weight: 400 }
.list .hour, .lately .hour { font-variant-numeric: tabular-nums; unicode-bidi: isolate; direction: ltr }
.placing { grid-column: 2 / -1; display: flex; gap: .25rem .75rem; margin-inline-start: -.4em }
.deciding { grid-column: 2 / -1 }
.deciding .deeds { margin-block: .25rem }
.objections { color: var(--alert) }
.list small.objections { color: var(--alert) }
.totals table, .panel table { inline-size: auto; min-inline-size: 18rem }
.number { text-align: end; font-variant-numeric: tabular-nums }
.script li { padding-block: .375rem; padding-inline-start: 1.75rem; border-block-end: 1px solid var(--line); position: relative }
.script li::before { content: '·'; position: absolute; inset-inline-start: .375rem; color: var(--quiet) }
.script small { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.script .done, .script .later { color: var(--quiet) }
.script .done::before { content: '✓' }
.script .due { font-weight: 600 }
.script .due small { font-weight: 400 }
.script .due::before { content: '→'; color: var(--accent); inset-inline-start: 0 }
:root[dir=rtl] .script .due::before { content: '←' }
.desk p > a:only-child { display: inline-block; padding-block: .25rem }
.lately li { padding-block: .25rem; border-block-end: 1px solid var(--line); font-size: .9375rem }
.lately a { color: inherit; text-decoration: none; padding-block: .125rem }
.lately a:hover { text-decoration: underline }
.lately .struck a { text-decoration: line-through; color: var(--quiet) }
.more > summary, .keys summary, .desk details > summary { padding-block: .25rem }
.more[open] { border-block-start: 1px solid var(--line); padding-block-start: .5rem }
.panels { columns: 22rem; column-gap: 2.5rem }
.panel { break-inside: avoid; margin-block-end: 1rem }
.keys dl > div { display: grid; grid-template-columns: 2.5rem 1fr; padding-block: .125rem }
.keys kbd { margin: 0 }

.sheet section { margin-block-start: var(--step) }
.boxes { columns: 11rem; column-gap: 1.5rem; margin-block: .5rem }
.boxes label { display: flex; gap: .5rem; align-items: baseline; padding-block: .25rem; min-block-size: 1.75rem }

/* Interpretation: said a quarter of an hour before it ends, louder five minutes before */
.ends { padding: .4rem 1rem; border-inline-start: 3px solid var(--accent); background: var(--wash) }
.ends.far, .ends .after { display: none }
.ends.near, .ends.ended { border-inline-start-color: var(--alert); font-weight: 600 }
.ends.ended .after { display: inline }
.ends.ended :is(.before, .clock) { display: none }
.ends .clock { font-variant-numeric: tabular-nums }

@media screen and (max-width: 56rem) {
  .desk.podium { grid-template-columns: minmax(0, 1fr) }
  .desk .main > section, .desk .beside > section { margin-block-end: 1.25rem }
  kbd { display: none }
  .keys { display: none }
}
@media print {
  .deeds, .placing, .deciding, .more, .keys, .lately, .prints, .fields, .lost, .outcome { display: none !important }
  .desk.podium { display: block }
  .now { border-color: #000 }
  .sheet .list > li { padding-block: 1.5mm; break-inside: avoid }
  details > :not(summary) { display: revert }
}
`
