import { classOf, nameOf, noun } from '../treaty/convention.ts'
import { calledFor, mandate } from '../treaty/programme.ts'
import { readIn } from '../treaty/text.ts'
import { dayOfNames, documentOf, type AgendaItem, type Meeting } from '../procedure/meeting.ts'
import { annexNumber } from './annexNumber.ts'
import { decisions, replies } from './decisions.ts'
import { itemTitle } from './item.ts'
import { bodyNouns, session } from './body.ts'
import { names } from './participation.ts'
import {
  chairOf,
  foreseen,
  made,
  paragraph,
  pivotal,
  type ParagraphOutline,
  type Passage,
  type SectionOutline,
  type Telling,
} from './passage.ts'

/** Is this an item of substance: one of the programme's topics or an item the meeting gave itself, not a standing one? */
const ofSubstance = ({ standing }: AgendaItem) => standing === undefined

/** Was anything said or introduced under an item? A standing item, a general debate or the report, is told only then. */
const spokenUnder = (meeting: Meeting, { no }: AgendaItem): boolean =>
  [
    meeting.introductions,
    meeting.discussions,
    meeting.groupStatements,
    meeting.observerStatements,
    meeting.views,
    meeting.statements.filter(({ as }) => as === 'reply'),
  ].some((told: readonly { readonly item: number | null }[]) => told.some(({ item }) => item === no))

const isParty = ({ convention, convened }: Meeting, who: string): boolean =>
  convention.classes[classOf(convention, who, convened?.from ?? '') ?? '']?.of === 'party'

/** Papers that States parties submitted. */
export const partyPapers = (meeting: Meeting) =>
  meeting.documents.filter(
    ({ kind, submitter }) => kind === 'workingPaper' && submitter !== null && isParty(meeting, submitter),
  )

/** Section IV: what was discussed, by whom, on what papers; what the work drew on; the Chair's paper. */
export function work({ meeting, language }: Telling): SectionOutline {
  const about = bodyNouns(meeting)
  const items = (meeting.agenda ?? meeting.proposedAgenda)?.items ?? []
  const paragraphs = !about
    ? []
    : [
        ...paragraph('discussion', [discussion(meeting, items.filter(ofSubstance))]),
        ...items
          .filter((item) => ofSubstance(item) || spokenUnder(meeting, item))
          .flatMap((item) => itemParagraph({ meeting, language }, item)),
        ...decisions({ meeting, language }),
        ...paragraph('basis', basis(meeting)),
        ...chairPaper({ meeting, language }),
      ]
  return { id: 'work', kind: 'section', heading: ({ headings }, no) => [headings.work(no, about!)], paragraphs }
}

function discussion(meeting: Meeting, items: readonly AgendaItem[]): Passage | null {
  const { convention, agenda, proposedAgenda } = meeting
  const { programme } = convention
  const plan = agenda ?? proposedAgenda
  if (!plan || items.length === 0) return null
  const facts = {
    body: bodyNouns(meeting)!.body,
    symbol: plan.document,
    assignedBy: session(convention, mandate(programme, programme.assignedBy).maker),
  }
  const taken = meeting.itemsTakenUp.filter(({ item }) => items.some(({ no }) => no === item)).map(({ act }) => act)
  if (taken.length === 0 && meeting.closing) return null // nothing is foreseen of a closed meeting
  return taken.length > 0
    ? made('discussion', [plan.act, ...(agenda ? [agenda.adopted] : []), ...pivotal(taken, 1)], facts)
    : foreseen('discussion', 'takeUpItem', [plan.act], facts)
}

function itemParagraph({ meeting, language }: Telling, item: AgendaItem): readonly ParagraphOutline[] {
  const { convention } = meeting
  const plan = meeting.agenda ?? meeting.proposedAgenda
  const taken = meeting.itemsTakenUp.find((one) => one.item === item.no)
  if (!plan || !taken) return []
  const text = itemTitle(meeting, item)
  const about = { item: item.no, title: (text && readIn(text, language.code)?.text) ?? '' }
  const day = dayOfNames(meeting)
  const introduced = meeting.introductions.filter((one) => one.item === item.no)
  const papers = introduced
    .flatMap(({ documents }) => documents.flatMap((symbol) => documentOf(meeting, symbol) ?? []))
    .flatMap((paper) => {
      const by = paper.submitter === null ? null : nameOf(convention, paper.submitter, day)
      const group = paper.group === null ? null : noun(convention, convention.groups[paper.group]!.long)
      return by === null ? [] : [{ act: paper.act, symbol: paper.symbol, by, group }]
    })
  const discussions = meeting.discussions.filter((one) => one.item === item.no)
  const spoke = [...new Set(discussions.flatMap(({ who }) => who))]
  const observers = meeting.observerStatements.filter((one) => one.item === item.no)
  const views = meeting.views.find((one) => one.item === item.no)
  const opened = papers.length > 0 || spoke.length > 0
  const passages = [
    opened ? null : made('itemConsidered', [plan.act, taken.act], { ...about, body: bodyNouns(meeting)!.body }),
    papers.length > 0
      ? made(
          'papersIntroduced',
          [plan.act, taken.act, ...introduced.map(({ act }) => act), ...papers.map(({ act }) => act)],
          { ...about, papers },
        )
      : null,
    spoke.length > 0
      ? made('interactiveDiscussion', [plan.act, taken.act, ...discussions.map(({ act }) => act)], {
          ...about,
          after: papers.length > 0,
          states: language.sort(names(meeting, spoke)),
        })
      : null,
    ...meeting.groupStatements
      .filter((one) => one.item === item.no)
      .map(({ act, who, group }) =>
        made('groupSpoke', [act], {
          state: nameOf(convention, who, day)!,
          group: noun(convention, convention.groups[group]!.long),
          also: spoke.includes(who),
        }),
      ),
    observers.length > 0
      ? made(
          'observersSpoke',
          observers.map(({ act }) => act),
          {
            who: language.sort(names(meeting, [...new Set(observers.flatMap(({ who }) => who))])),
            also: spoke.length > 0,
          },
        )
      : null,
    replies(meeting, item.no, language),
    views ? made('differentViews', [views.act], {}) : null,
  ]
  return paragraph(`item.${item.no}`, passages, text ? { texts: [text] } : {})
}

function basis(meeting: Meeting): readonly (Passage | null)[] {
  const { circulation } = meeting
  const papers = partyPapers(meeting)
  if (papers.length === 0 && !circulation) return []
  const said = { statements: circulation?.statements ?? false, presentations: circulation?.presentations ?? false }
  // "Several" stands for three or more: only up to three papers does one of them decide the words. Where nothing else
  // carries the sentence, it leads back to all of them.
  const decisive = [
    ...pivotal(
      papers.map(({ act }) => act),
      3,
    ),
    ...(circulation ? [circulation.act] : []),
  ]
  const from = decisive.length > 0 ? decisive : papers.map(({ act }) => act)
  const facts = { body: bodyNouns(meeting)!.body, papers: papers.length, ...said }
  if (meeting.itemsTakenUp.length === 0 && !circulation)
    return meeting.closing ? [] : [foreseen('drewOn', 'takeUpItem', from, facts)]
  return [made('drewOn', from, facts), circulation ? made('circulated', [circulation.act], said) : null]
}

function chairPaper({ meeting, language }: Telling): readonly ParagraphOutline[] {
  const { chairPaper: paper, convention, convened } = meeting
  if (!paper || !convened) return []
  const { programme, bodies } = convention
  const { body, full } = bodyNouns(meeting)!
  const { gender, from } = chairOf(meeting, paper.act)
  const parent = bodies[convened.body]?.parent ?? convened.body
  const decision = mandate(programme, programme.assignedBy)
  const span = decision.units?.flatMap(({ spans = [] }) => spans)[0]
  const text = span === undefined ? undefined : convention.texts[span]
  const called = calledFor(programme, parent, convened.year)
  return paragraph(
    'chairPaper',
    [
      made('chairPaper', [paper.act, ...from], {
        chair: gender,
        body,
        full,
        parent: noun(convention, bodies[parent]!.running),
        next: called ? { month: called.from.slice(0, 7) } : null,
        remaining: programme.years.filter((year) => year > convened.year),
        purpose: (text && readIn(text, language.code)?.text) ?? null,
        decidedBy: session(convention, decision.maker),
      }),
      paper.annexed
        ? made(
            'paperAnnexed',
            [
              paper.annexed.act,
              ...from,
              ...pivotal(
                meeting.documents.map(({ act }) => act),
                1,
              ),
            ],
            { chair: gender, annex: annexNumber(meeting, 'chairPaper'), consulted: paper.annexed.consulted },
          )
        : null,
    ],
    text ? { texts: [text] } : {},
  )
}
