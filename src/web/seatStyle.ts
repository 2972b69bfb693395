/** How the seats look: a delegation's desk for one thumb, the pages of organizations and the public, the wall read from thirty metres. */
export const SEAT_STYLE = `
/* A seat: one column, one thumb */
.seat { display: grid; gap: 1.25rem; max-inline-size: 30rem; margin-inline: auto; padding: 1rem 1rem 4rem }
.seat > * { min-inline-size: 0 }
.seat > h1 { font-size: 1.25rem; margin: 0 }
.seat h2, .public h2 { font-size: 1rem; margin: 0 0 .375rem }
.seat h2.spoken + .standing { margin-block-start: 0 }
.controls { display: grid; gap: .5rem }
.controls + .refused, .refused + .refused, .refused + .controls, .controls + .controls { margin-block-start: .5rem }
.refused .why, .seat > section > .why, .seat p.why { font-size: .875rem; color: var(--quiet); margin-block: .375rem .25rem }
.standing { margin-block-end: .75rem; font-size: 1.0625rem }
.standing strong { font-weight: 600 }
.standing small { display: block; margin-block-start: .125rem }
.seat .list > li > :is(.controls, .refused) { grid-column: 1 / -1; margin-block-start: .5rem }
.listed { border-block-start: 1px solid var(--line); margin-block-start: .75rem; padding-block-start: .75rem }
.seat details > :not(summary) { margin-block-start: .75rem }
.seat summary { min-block-size: 2.75rem; display: flow-root list-item; list-style-position: inside; padding-block: .625rem; inline-size: auto; border-block-start: 1px solid var(--line) }
.seat summary small { margin-inline-start: .5rem }
.seat .field { display: grid; gap: .25rem; margin-block: .75rem }
.seat :is(input:not([type=checkbox]), select, textarea) { font: inherit; inline-size: 100%; min-block-size: 2.75rem; padding: .5rem .625rem; border: 1px solid var(--quiet); border-radius: 3px; background: var(--paper); color: var(--ink) }
.seat input[readonly] { border-color: var(--line) }
.seat fieldset { border: 0; padding: 0; margin: .75rem 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem }
.seat legend { padding: 0 }
.tick { display: inline-flex; align-items: center; gap: .5rem; min-block-size: 2.5rem }
.requests > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .125rem 1rem; padding-block: .5rem; border-block-end: 1px solid var(--line); align-items: baseline }
.requests small { display: block }
.requests .state { text-align: end }
.requests .state b { font-weight: 600; font-size: .9375rem }
.requests .struck { text-decoration: line-through; color: var(--quiet) }
.granted { margin-block-start: .5rem }
.granted li { display: flex; justify-content: space-between; gap: 1rem; padding-block: .375rem; border-block-end: 1px solid var(--line) }
.granted b { font-weight: 600; text-align: end }
.granted .notGiven { color: var(--quiet) }
.granted .notGiven b { font-weight: 400 }
.awaits { border-inline-start: 3px solid var(--alert); padding-inline-start: .75rem; margin-block: .5rem }
.notes { margin-block: 1rem; display: grid; gap: .375rem }
.seat .lost, .public .lost { background: var(--wash); border-inline-start: 3px solid var(--quiet); padding: .625rem .75rem; font-size: .875rem }
.lost:empty, .outcome:empty, [data-region]:empty { display: none }
.seat .outcome { border-inline-start: 3px solid var(--accent); padding: .25rem .75rem; font-size: .9375rem }

/* What everyone sees */
.public .seen { display: grid; grid-template-columns: minmax(0, 3fr) minmax(16rem, 2fr); gap: calc(var(--step) * 1.5) calc(var(--step) * 2); margin-block: var(--step) }
.public [data-region=floor] { grid-column: 1 / -1 }
.public .entitled { max-inline-size: 40rem }

/* The wall: read from thirty metres */
.bare > :is(.frame, .skip) { display: none }
.bare { min-block-size: 100vh; min-block-size: 100dvh; display: flex; flex-direction: column }
.bare > main { flex: 1; display: grid }
.wall { display: grid; padding: 4.5vh 4.5vw 4vh }
.wall [data-region] { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; gap: 2vh; min-inline-size: 0 }
.wall .item { font-size: 2.3vw; line-height: 1.3; color: var(--quiet) }
.wall .item > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden }
.wall .item b { font-weight: 600; color: var(--ink) }
.wall .middle { align-self: center }
.wall .who { font-weight: 600; line-height: 1.08; text-wrap: balance; font-size: 9vw }
.wall .who.short { font-size: 12vw }
.wall .who.long { font-size: 6.75vw }
.wall .who.still { color: var(--quiet); font-weight: 400; font-size: 6vw }
.wall .who :is(small, .capacity) { display: block; font-size: 2.8vw; line-height: 1.25; font-weight: 400; color: var(--quiet); margin-block-start: 2vh }
.wall .who small:first-child { margin-block: 0 2vh }
.wall .order { font-size: 4vw; line-height: 1.2; color: var(--alert); margin-block-start: 4vh; padding-block: 0; padding-inline: 2vw 0; border-inline-start-width: .5vw; background: none; text-wrap: balance }
.wall .order small { display: none }
.wall .foot { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4vw; align-items: end; min-block-size: 9vw }
.wall .then { font-size: 2.3vw; line-height: 1.35; color: var(--quiet) }
.wall .then li { color: var(--ink); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; counter-increment: next }
.wall .then li:has(.capacity) { white-space: normal }
.wall .then .capacity { margin-inline-start: .6em }
.wall .then li::before { content: counter(next); color: var(--quiet); margin-inline-end: .6em }
.wall .time { font-size: 10vw; line-height: .9; font-weight: 300; letter-spacing: -.02em }
.wall .time.stands { color: var(--quiet) }
.wall .clock.over { color: var(--alert) }
.wall .lost { font-size: 1.6vw; color: var(--alert) }
:lang(zh) .wall .who, :lang(ar) .wall .who { line-height: 1.25 }
:lang(ar) .wall .who.long { font-size: 7.5vw }
.wall .interrupted .who:is(.short, .middle, .long) { font-size: 5vw; color: var(--quiet); font-weight: 400 }

@media screen and (max-width: 50rem) {
  .public .seen { grid-template-columns: minmax(0, 1fr) }
}
@media print {
  .seat form, .tray, .writing { display: none }
}
`
