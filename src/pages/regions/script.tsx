import type { Step } from '../../procedure/script.ts'
import { script } from '../../procedure/script.ts'
import { Read } from '../read.tsx'
import { SymbolOf } from '../symbols.tsx'
import { nameIn, desk, titleOf, pair, type Part, type Shown } from './shown.ts'

/** What a step is about: the item's title, the document, the delegation, how many. */
function About({ shown, step: { deed, facts } }: { readonly shown: Shown; readonly step: Step }) {
  const { meeting, reader } = shown
  const { document, who, item, number } = facts
  const title = typeof item === 'number' && deed === 'takeUpItem' ? titleOf(meeting, item) : null
  return (
    <small>
      {typeof document === 'string' && <SymbolOf symbol={document} meeting={meeting} reader={reader} />}
      {typeof who === 'string' && nameIn(shown, who)}
      {title && <Read text={title} meeting={meeting} reader={reader} />}
      {typeof number === 'number' && deed.startsWith('grant') && desk(shown).script.observers(number)}
    </small>
  )
}

/** A step by its name: an item by its number, a sitting by which it is, what is due as its button says it, all else as the record heads it. */
export function stepName(shown: Shown, { deed, facts, state }: Step): string {
  const { meeting, reader } = shown
  const { words } = reader
  if (deed === 'takeUpItem') return words.meeting.item(Number(facts.item))
  if (deed === 'openSitting' || deed === 'closeSitting') {
    const no = Number(facts.number)
    return pair(shown, words.deeds[deed], words.meeting.sitting(no, meeting.sittings[no - 1]?.private ?? false))
  }
  const { does } = desk(shown)
  return state === 'due' && Object.hasOwn(does, deed) ? does[deed as keyof typeof does] : words.deeds[deed]
}

/** The podium's: the order of business as the rules require it, what is done and what is due. */
export const scriptNow: Part = {
  id: 'script',
  audience: 'podium',
  show: (shown) => {
    const words = desk(shown)
    const { meeting } = shown
    const steps = script(meeting, shown.now)
    return (
      <>
        <h2>{words.script.title}</h2>
        {steps.length === 0 && <p class="quiet">{meeting.convened ? words.begin.noChair : words.begin.notConvened}</p>}
        <ol class="script">
          {steps.map((step) => (
            <li class={step.state} {...(step.state === 'due' ? { 'aria-current': 'step' as const } : {})}>
              {stepName(shown, step)}{' '}
              {step.state !== 'later' && (
                <span class="spoken">({step.state === 'done' ? words.script.done : words.script.due})</span>
              )}{' '}
              <About shown={shown} step={step} />
            </li>
          ))}
        </ol>
        {meeting.closing && <p class="quiet">{words.script.over}</p>}
      </>
    )
  },
}
