import { listDigest } from '../../procedure/speakers.ts'
import { called, next, type Step } from '../../procedure/script.ts'
import type { Inscription } from '../../procedure/proceedings.ts'
import { linkTo, pathOf } from '../addresses.ts'
import { group } from '../names.ts'
import { Ask, inOrder, Perhaps, Row, type Asked } from './ask.tsx'
import { subjectText } from './questions.tsx'
import { nameIn, desk, pair, type Part, type Shown } from './shown.ts'
import { Vote, voteDue } from './vote.tsx'

/** The letters that press the podium's buttons. */
export const KEYS = {
  next: 'n',
  clock: 's',
  list: 'l',
  wellTaken: 'y',
  notWellTaken: 'x',
  floor: 'f',
} as const

/** The Chair's reason wherever somebody is heard who speaks when invited. */
const invited = (shown: Shown, leave: readonly string[]): { readonly [rule: string]: string } =>
  Object.fromEntries(leave.map((line) => [line, desk(shown).podium.invited]))

/** For how many hours the rules ask that a vote be deferred; null: they do not say. */
const hoursDeferred = ({ meeting: { convention } }: Shown): number | null => {
  const hours = convention.rules.votingOnSubstance?.terms?.deferHours
  return typeof hours === 'number' ? hours : null
}

/** What a step asks, where nothing is left to choose; a vote is deferred by as many hours as its rule asks for. */
export function askedBy(shown: Shown, { deed, particulars, leave, facts }: Step): Asked | null {
  const hours = deed === 'deferVote' ? hoursDeferred(shown) : null
  if (hours !== null)
    return { deed, by: 'chair', particulars: { question: Number(facts.no) }, after: { until: hours * 60 } }
  return particulars === null ? null : { deed, by: 'chair', particulars, yields: invited(shown, leave) }
}

/** The request by which somebody on a list is called, whatever the order. */
export const calling = (shown: Shown, one: Inscription): Asked => {
  const { particulars, leave = [] } = called(shown.meeting, one)
  return { deed: 'giveFloor', by: 'chair', particulars: particulars ?? {}, yields: invited(shown, leave) }
}

/** A delegation as a choice names it: with the group it speaks for. */
export const callName = (shown: Shown, { who, group: of }: Inscription): string =>
  of === null
    ? nameIn(shown, who)
    : `${nameIn(shown, who)}, ${shown.reader.words.meeting.onBehalfOf(group(shown.meeting.convention, of, shown.reader))}`

function labelOf(shown: Shown, { deed, facts, particulars }: Step): string {
  const words = desk(shown)
  const { meeting, reader } = shown
  switch (deed) {
    case 'giveFloor':
      return words.give(
        callName(shown, {
          who: String(facts.who),
          group: typeof particulars?.group === 'string' ? particulars.group : null,
        } as Inscription),
      )
    case 'takeUpItem':
      return words.takeUp(Number(facts.item))
    case 'decideQuestion': {
      const question = meeting.questions.find(({ act }) => act === facts.no)
      return question ? pair(shown, subjectText(shown, question), words.decides.consensus) : words.decides.consensus
    }
    case 'deferVote': {
      const hours = hoursDeferred(shown)
      return hours === null ? words.does.deferVote : pair(shown, words.does.deferVote, words.podium.inHours(hours))
    }
    case 'electViceChair':
      return pair(shown, words.does.electViceChair, nameIn(shown, String(facts.who)))
    default:
      return Object.hasOwn(words.does, deed) ? words.does[deed as keyof typeof words.does] : reader.words.deeds[deed]
  }
}

const RuleOn = ({ shown, point }: { readonly shown: Shown; readonly point: number }) => {
  const { upheld } = desk(shown)
  const ruling = (well: boolean): Asked => ({ deed: 'ruleOnPoint', by: 'chair', particulars: { point, upheld: well } })
  return (
    <>
      <Ask shown={shown} asked={ruling(true)} label={upheld.yes} letter={KEYS.wellTaken} first />
      <Ask shown={shown} asked={ruling(false)} label={upheld.no} letter={KEYS.notWellTaken} first />
    </>
  )
}

/** The form of a step in which something is to be chosen; the question it is about is filled in. */
function formOf({ meeting, reader }: Shown, { deed, facts }: Step): string {
  const path = linkTo(reader, `${pathOf(meeting.symbol)}/~do/${deed}`)
  return facts.no === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}question=${facts.no}`
}

/** The one first button: the next thing the rules expect; two where the Chair has to rule, and a way to the form where something is to be chosen. A vote is entered by the secretary, whose desk `counts` it here; the Chair's leads to what is voted on. */
export function First({
  shown,
  step,
  counts,
}: {
  readonly shown: Shown
  readonly step: Step
  readonly counts: boolean
}) {
  if (step.deed === 'ruleOnPoint') return <RuleOn shown={shown} point={Number(step.facts.no)} />
  const vote = counts ? voteDue(shown) : undefined
  if (vote) return <Vote shown={shown} question={vote} first />
  const label = labelOf(shown, step)
  const asked = askedBy(shown, step)
  if (asked === null)
    return step.deed === 'recordVote' ? (
      <p>
        <a class="first" href={`#question-${Number(step.facts.no)}`}>
          {label}
        </a>{' '}
        <small>{desk(shown).attendance.entered}</small>
      </p>
    ) : (
      <a class="first" href={formOf(shown, step)}>
        {label}
      </a>
    )
  return <Perhaps shown={shown} asked={asked} label={label} letter={KEYS.next} first />
}

/** What else makes sense just now: the clock of whoever speaks, the list of the item, a reply. Only what is in order is offered. */
function sensible(
  shown: Shown,
): readonly { readonly asked: Asked; readonly label: string; readonly letter?: string }[] {
  const { meeting } = shown
  const words = desk(shown)
  const { speaking, item, replies } = meeting
  const own = (deed: Asked['deed'], particulars: Asked['particulars'] = {}): Asked => ({
    deed,
    by: 'chair',
    particulars,
  })
  const due = next(meeting, shown.now)?.deed
  const reply = replies[0]
  const all = [
    ...(speaking
      ? [
          speaking.since === null
            ? { asked: own('resumeClock'), label: words.does.resumeClock, letter: KEYS.clock }
            : { asked: own('stopClock'), label: words.does.stopClock, letter: KEYS.clock },
          { asked: own('concludeStatement'), label: words.does.concludeStatement },
        ]
      : []),
    ...(item !== null && meeting.sitting > 0
      ? [
          ...(meeting.lists.has(item)
            ? []
            : [{ asked: own('openList', { item }), label: words.does.openList, letter: KEYS.list }]),
          {
            asked: own('closeList', { item, digest: listDigest(meeting, item) }),
            label: words.does.closeList,
            letter: KEYS.list,
          },
        ]
      : []),
    ...(meeting.acting ? [{ asked: own('resumeChair'), label: shown.reader.words.deeds.resumeChair }] : []),
    ...(reply
      ? [
          {
            asked: own('giveFloor', { who: reply.who, as: 'reply', reply: reply.act }),
            label: `${words.give(nameIn(shown, reply.who))}, ${words.floor.as.reply}`,
          },
        ]
      : []),
  ]
  return all.filter(({ asked }) => asked.deed !== due && inOrder(shown, asked))
}

/** The podium's: the one first button, and what else makes sense now. */
const nowOf = (id: string, counts: boolean): Part => ({
  id,
  audience: 'podium',
  show: (shown) => {
    const words = desk(shown)
    const step = next(shown.meeting, shown.now)
    const others = sensible(shown)
    return (
      <>
        <h2 class="spoken">{words.podium.now}</h2>
        <Row>
          {step && <First shown={shown} step={step} counts={counts} />}
          {others.map(({ asked, label, letter }) => (
            <Ask shown={shown} asked={asked} label={label} letter={letter} />
          ))}
        </Row>
        {!step && others.length === 0 && <p class="quiet">{words.podium.nothing}</p>}
      </>
    )
  },
})

/** The Chair's. */
export const podiumNow: Part = nowOf('podium', false)

/** The secretary's, where a vote that is due is entered. */
export const secretaryNow: Part = nowOf('podium-secretary', true)
