import type { Act } from '../../procedure/act.ts'
import { actPlace, linkTo, pathBehind } from '../addresses.ts'
import { actor } from '../names.ts'
import { Ask, Field, Send } from './ask.tsx'
import { nameIn, desk, type Part, type Shown } from './shown.ts'
import { Spoken } from './spoken.tsx'

const SHOWN = 7
const CHOICES = 40
/** Within how many milliseconds taking an entry back is an undo, and needs no reason of its own. */
const UNDO = 60_000

const latest = ({ meeting }: Shown, most: number): readonly Act[] => {
  const found: Act[] = []
  for (let at = meeting.entries.length - 1; at >= 0 && found.length < most; at--) {
    const entry = meeting.entries[at]!
    if (entry.act) found.push(entry as Act)
  }
  return found
}

/** Whom or what an act is about, in few words. */
function aboutText(shown: Shown, { act: { kind, particulars } }: Act): string {
  const { who, item } = particulars
  const { reader } = shown
  if (typeof who === 'string') return nameIn(shown, who)
  if (Array.isArray(who)) return who.length === 1 ? nameIn(shown, String(who[0])) : `${who.length}`
  if (typeof item === 'number') return reader.words.meeting.item(item)
  return kind === 'strike' ? String(particulars.no) : ''
}

const actText = (shown: Shown, one: Act): string => {
  const { meeting, reader } = shown
  const deed = reader.words.deeds[one.act.kind as keyof typeof reader.words.deeds] ?? one.act.kind
  const about = aboutText(shown, one)
  return `${one.no} · ${deed} · ${actor(meeting, one.act.by, reader)}${about === '' ? '' : ` · ${about}`}`
}

/** Can an act be struck: does it stand, and is it no strike itself? */
const strikable = ({ meeting }: Shown, { no, act }: Act): boolean => act.kind !== 'strike' && !meeting.struck.has(no)

/** The podium's: the last acts entered, and the way to take back a wrong one. */
export const lastActs: Part = {
  id: 'acts',
  audience: 'podium',
  show: (shown) => {
    const { meeting, reader, local, now } = shown
    const { acts } = desk(shown)
    const last = latest(shown, SHOWN)
    const choices = latest(shown, CHOICES).filter((one) => strikable(shown, one))
    return (
      <>
        <h2>{acts.title}</h2>
        {last.length === 0 && <p class="quiet">{acts.none}</p>}
        <ol class="lately">
          {last.map((one) => {
            const struck = meeting.struck.get(one.no)
            const fresh = Date.parse(now) - Date.parse(one.at) < UNDO
            return (
              <li {...(struck === undefined ? {} : { class: 'struck' })}>
                <small class="hour">{local(one.at).hour}</small>{' '}
                <a href={linkTo(reader, pathBehind(meeting.symbol, 'record'), actPlace(one.no))}>
                  {actText(shown, one)}
                </a>{' '}
                {struck !== undefined && <small>{acts.undone(struck)}</small>}
                {fresh && strikable(shown, one) && (
                  <Ask
                    shown={shown}
                    asked={{
                      deed: 'strike',
                      by: 'secretariat',
                      particulars: { no: one.no, reason: acts.mistake },
                    }}
                    label={
                      <>
                        {acts.undo}
                        <Spoken shown={shown}>{actText(shown, one)}</Spoken>
                      </>
                    }
                    quiet
                  />
                )}
              </li>
            )
          })}
        </ol>
        {choices.length > 0 && (
          <details>
            <summary>{acts.strike}</summary>
            <div class="fields">
              <Field form="strike" name="no" label={acts.which} required>
                {choices.map((one) => (
                  <option value={String(one.no)}>{actText(shown, one)}</option>
                ))}
              </Field>
              <Field form="strike" name="reason" label={acts.reason} deed="strike" required />
              <Send form="strike" label={desk(shown).does.strike} />
            </div>
          </details>
        )}
        <p>
          <a href={linkTo(reader, pathBehind(meeting.symbol, 'record'))}>{acts.whole}</a>
        </p>
      </>
    )
  },
}
