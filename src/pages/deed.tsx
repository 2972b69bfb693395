import { raw } from 'hono/html'
import { DOOR_WORDS } from '../languages/index.ts'
import { bare, refusal } from '../languages/refusal.ts'
import { LONGEST_REASON } from '../procedure/act.ts'
import type { Shape } from '../procedure/asked.ts'
import { ACTS, kindOf, type Deed } from '../procedure/acts.ts'
import { actsFor, chairs, ownVoices, type Badge } from '../procedure/badge.ts'
import { dayOfNames, type Meeting } from '../procedure/meeting.ts'
import { waysToYield, type Objection } from '../procedure/ruling.ts'
import { nameOf } from '../treaty/convention.ts'
import { linkTo, pathBehind, pathOf } from './addresses.ts'
import { inSequence } from '../treaty/text.ts'
import { Particulars, type Written } from './form.tsx'
import type { Page } from './frame.tsx'
import { actor } from './names.ts'
import { wordsFor, type Reader } from './reader.ts'

/** An objection as one reader may have it; not open: it rests on what his badge does not show. */
export interface Told {
  readonly objection: Objection
  readonly open: boolean
}

/** Why a request was not in order, for the page that gives back what was typed. */
export interface Refusal {
  readonly told: readonly Told[]
  readonly unfit: boolean
  /** The form it was sent by, to be sent again; null: it is not known, and the form of the deed stands in its place. */
  readonly again?: Again | null
}

/** A form as it stood at its desk, by its name there, with what was written in it; null where it is a button alone. */
export interface Again {
  readonly form: string
  readonly html: string | null
}

/** What the form of a deed is made of. */
export interface Asking {
  readonly meeting: Meeting
  readonly badge: Badge
  readonly deed: string
  readonly shape: Shape
  readonly by: string
  readonly written: Written
  /** What the reader does not fill in, and what of it is known already. */
  readonly filledIn: readonly (readonly [name: string, text: string | null])[]
  /** The id of the request, so that sending it twice does it once. */
  readonly id: string
  readonly back: string
}

/** A deed by its heading in the reader's language. */
export const deedName = (deed: string, { words }: Reader): string =>
  Object.hasOwn(words.deeds, deed) ? words.deeds[deed as Deed] : deed

/** Why a request is out of order, one sentence for each reason. */
export const reasons = (meeting: Meeting, { told, unfit }: Refusal, reader: Reader): readonly string[] => {
  const { undisclosed, unfit: noRecord } = wordsFor(DOOR_WORDS, reader).refused
  const all = told.map(({ objection, open }) => (open ? refusal(reader.words, meeting, objection) : undisclosed))
  return [...new Set([...all, ...(unfit ? [noRecord] : [])])]
}

/** Whose acts a bearer can choose to utter with a deed: offices first, then delegations by name. */
function voices(meeting: Meeting, badge: Badge, deed: string): readonly string[] {
  const by = kindOf(deed)?.by ?? []
  if (badge.capacity !== 'secretariat') {
    const own = ownVoices(meeting, badge)
    const fitting = own.filter((voice) => by.some((office) => office === (voice === 'chair' ? voice : 'delegation')))
    return fitting.length > 0 ? fitting : own.slice(0, 1)
  }
  const offices = ['secretariat', 'chair'].filter((office) => by.some((one) => one === office))
  if (!by.includes('delegation')) return offices
  const here = [...meeting.registered, ...meeting.attendance, ...meeting.admitted].flatMap(({ who }) => who)
  const all = here.length > 0 ? here : Object.keys(meeting.convention.states)
  const known = [...new Set(all)].filter((who) => nameOf(meeting.convention, who, dayOfNames(meeting)) !== null)
  return [...offices, ...known]
}

function Voices({
  asking: { meeting, badge, deed, by },
  reader,
}: {
  readonly asking: Asking
  readonly reader: Reader
}) {
  const all = voices(meeting, badge, deed)
  if (all.length <= 1) return <input type="hidden" name="_by" value={all[0] ?? by} />
  return (
    <p class="field">
      <label for="by">{wordsFor(DOOR_WORDS, reader).form.onBehalfOf}</label>
      <select id="by" name="_by">
        {(all.includes(by) ? all : [by, ...all]).map((one) => (
          <option value={one} selected={one === by}>
            {actor(meeting, one, reader)}
          </option>
        ))}
      </select>
    </p>
  )
}

/** The decisions of the meeting that a rule yields, by their numbers, each with what was decided. */
const decisionsOn = ({ decisions, entries }: Meeting, rule: string): readonly (readonly [number, string])[] =>
  decisions
    .filter((one) => one.rule === rule)
    .map(({ act }) => [act, String(entries[act - 1]?.act?.particulars.matter ?? '')])

/** The field in which the meeting's decision is named that a rule yields: one of those it has taken. */
function Decision({
  asking: { meeting, written },
  rule,
  reader,
  ...of
}: {
  readonly asking: Asking
  readonly rule: string
  readonly reader: Reader
  readonly form?: string
}) {
  const { form } = wordsFor(DOOR_WORDS, reader)
  const taken = decisionsOn(meeting, rule)
  const chosen = written.get(`_yields.${rule}`)?.at(-1)
  if (taken.length === 0) return <p class="quiet">{form.noDecision}</p>
  return (
    <p class="field">
      <label for={`yields-${rule}`}>{form.byDecision}</label>
      <select id={`yields-${rule}`} name={`_yields.${rule}`} {...of}>
        <option value="">{form.choose}</option>
        {taken.map(([act, matter]) => (
          <option value={String(act)} selected={String(act) === chosen}>
            {`${act} · ${matter.length > LONGEST_CHOICE ? `${matter.slice(0, LONGEST_CHOICE).trimEnd()}…` : matter}`}
          </option>
        ))}
      </select>
    </p>
  )
}
const LONGEST_CHOICE = 120

/** For each rule that objected and can yield, or was asked to, the field in which it is asked to; the Chair’s reason is asked of whoever may act for the Chair. */
function Yields({ asking, refusal: { told, again }, reader }: { asking: Asking; refusal: Refusal; reader: Reader }) {
  const { form } = wordsFor(DOOR_WORDS, reader)
  const rules = new Map<string, 'byDecision' | 'chair'>()
  const mayAct = actsFor(asking.meeting, asking.badge, 'chair')
  for (const { objection } of told) {
    const how = waysToYield(asking.meeting, objection)
    if ('rule' in objection && (how === 'byDecision' || (how === 'chair' && mayAct))) rules.set(objection.rule, how)
  }
  const asked = [...asking.written.keys()].filter((name) => name.startsWith('_yields.')).map((name) => name.slice(8))
  for (const rule of asked) {
    const how = asking.meeting.convention.rules[rule]?.yields === 'byDecision' ? 'byDecision' : 'chair'
    if (how === 'byDecision' || mayAct) rules.set(rule, rules.get(rule) ?? how)
  }
  const of = again ? { form: again.form } : {}
  return (
    <>
      {[...rules]
        .filter(([rule]) => !again?.html?.includes(`name="_yields.${rule}"`))
        .map(([rule, how]) =>
          how === 'byDecision' ? (
            <Decision asking={asking} rule={rule} reader={reader} {...of} />
          ) : (
            <p class="field">
              <label for={`yields-${rule}`}>{form.chairsReason}</label>
              <input
                id={`yields-${rule}`}
                name={`_yields.${rule}`}
                value={asking.written.get(`_yields.${rule}`)?.at(-1) ?? ''}
                autocomplete="off"
                maxlength={LONGEST_REASON}
                {...of}
              />
            </p>
          ),
        )}
    </>
  )
}

/** What a form carries along unseen: whose request it is, by which hand, texts kept apart. */
const Carried = ({ written, names }: { readonly written: Written; readonly names: (name: string) => boolean }) => (
  <>
    {[...written]
      .filter(([name]) => names(name))
      .flatMap(([name, texts]) => texts.map((text) => <input type="hidden" name={name} value={text} />))}
  </>
)

/** The form by which a request was sent, as it stood at its desk; a button alone stands here by the name of its deed. */
function SameForm({
  asking,
  refused,
  reader,
}: {
  asking: Asking
  refused: Refusal & { again: Again }
  reader: Reader
}) {
  const { meeting, deed, written, id, back } = asking
  const { form, refused: words } = wordsFor(DOOR_WORDS, reader)
  const { again } = refused
  const action = `${pathOf(meeting.symbol)}/~do/${deed}${reader.chosen ? `?lang=${reader.language}` : ''}`
  const names = [...written.keys()].filter((name) => !['_id', '_back', 'lang'].includes(name))
  return (
    <div class="again">
      <h2>{words.again}</h2>
      <Yields asking={asking} refusal={refused} reader={reader} />
      {again.html === null ? (
        <form id={again.form} method="post" action={action}>
          <input type="hidden" name="_id" value={id} />
          <input type="hidden" name="_back" value={back} />
          <Carried written={written} names={(name) => names.includes(name) && !name.startsWith('_yields.')} />
          <button class="first" type="submit">
            {form.send}
          </button>
        </form>
      ) : (
        raw(again.html)
      )}
      <p class="deed">
        <a href={back}>{words.back}</a>
      </p>
    </div>
  )
}

/** The form of any deed, made from what its act asks for; after a refusal, with every reason and what was typed. */
export function deedPage(asking: Asking, reader: Reader, refused: Refusal | null = null): Page {
  const { meeting, deed, shape, by, written, filledIn, id, back } = asking
  const words = wordsFor(DOOR_WORDS, reader)
  const name = deedName(deed, reader)
  const hidden = filledIn.map(([one]) => one)
  const open: Shape = {
    ...shape,
    properties: Object.fromEntries(Object.entries(shape.properties ?? {}).filter(([one]) => !hidden.includes(one))),
  }
  const why = refused ? reasons(meeting, refused, reader) : []
  return {
    title: refused ? inSequence([reader.words.outOfOrder, name], reader.language) : `${name} · ${meeting.symbol}`,
    place: 'other',
    meeting,
    text: (
      <article class="deed-form">
        <h1>{refused ? reader.words.outOfOrder : name}</h1>
        {refused && (
          <div role="alert" class="refusal" data-refusal="">
            <p class="intro">{words.refused.asked(name, actor(meeting, by, reader))}</p>
            <h2>{words.refused.why}</h2>
            <ul class="reasons">
              {why.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
            <p class="quiet">{words.refused.nothingChanged}</p>
          </div>
        )}
        {refused?.again ? (
          <SameForm asking={asking} refused={{ ...refused, again: refused.again }} reader={reader} />
        ) : (
          <form
            method="post"
            action={`${pathOf(meeting.symbol)}/~do/${deed}${reader.chosen ? `?lang=${reader.language}` : ''}`}
          >
            {refused && <h2>{words.refused.again}</h2>}
            <input type="hidden" name="_id" value={id} />
            <input type="hidden" name="_back" value={back} />
            <Carried written={written} names={(name) => name === '_hand' || name.startsWith('_kept.')} />
            {filledIn.map(([one, text]) => text !== null && <input type="hidden" name={one} value={text} />)}
            <Voices asking={asking} reader={reader} />
            <Particulars deed={deed} shape={open} written={written} meeting={meeting} reader={reader} />
            {refused && <Yields asking={asking} refusal={refused} reader={reader} />}
            <p class="deed">
              <button class="first" type="submit">
                {words.form.send}
              </button>
              <a href={back}>{words.refused.back}</a>
            </p>
          </form>
        )}
      </article>
    ),
  }
}

/** Every deed that a badge's bearer may utter, each leading to its form. */
export function deedsPage(meeting: Meeting, badge: Badge, reader: Reader): Page {
  const { form } = wordsFor(DOOR_WORDS, reader)
  const all = Object.keys(ACTS).filter(
    (deed) => voices(meeting, badge, deed).length > 0 && isTheirs(meeting, badge, deed),
  )
  return {
    title: `${form.deeds} · ${meeting.symbol}`,
    place: 'other',
    meeting,
    text: (
      <article class="deeds">
        <h1>{form.deeds}</h1>
        <p class="intro">{form.deedsIntro}</p>
        <ul class="plain">
          {all.map((deed) => (
            <li>
              <a href={linkTo(reader, pathBehind(meeting.symbol, `do/${deed}`))}>{deedName(deed, reader)}</a>
            </li>
          ))}
        </ul>
      </article>
    ),
  }
}

const isTheirs = (meeting: Meeting, badge: Badge, deed: string): boolean =>
  badge.capacity === 'secretariat' ||
  (kindOf(deed)?.by ?? []).some((office) => office === badge.capacity || (office === 'chair' && chairs(meeting, badge)))

/** Whom a badge stands for, in the reader's words. */
export function whoseBadge(meeting: Meeting | null, { capacity, who }: Badge, reader: Reader): string {
  if (capacity !== 'delegation' || who === null) return who ?? wordsFor(DOOR_WORDS, reader).capacities[capacity]
  const noun = meeting && nameOf(meeting.convention, who, dayOfNames(meeting))
  return noun ? bare(noun, reader.words) : who
}
