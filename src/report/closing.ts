import { noun } from '../treaty/convention.ts'
import { sittingOf, type Meeting } from '../procedure/meeting.ts'
import { annexNumber } from './annexNumber.ts'
import { bodyNouns } from './body.ts'
import {
  actsOf,
  foreseen,
  made,
  paragraph,
  pivotal,
  type Passage,
  type SectionOutline,
  type Telling,
} from './passage.ts'
import { partyPapers } from './work.ts'

/** Section V: the list of documents, and where they can be found. */
export function documentation({ meeting }: Telling): SectionOutline {
  const { convention, publication } = meeting
  const about = bodyNouns(meeting)
  const papers = partyPapers(meeting)
  // The annex has a number because there is another one.
  const otherAnnex = meeting.chairPaper?.annexed ? [meeting.chairPaper.annexed.act] : []
  const all = meeting.documents.map(({ act }) => act)
  const decisive = [
    ...pivotal(all, 1),
    ...pivotal(
      papers.map(({ act }) => act),
      2,
    ),
    ...otherAnnex,
  ]
  const passages: (Passage | null)[] =
    !about || meeting.documents.length === 0
      ? []
      : [
          made('documentsListed', decisive.length > 0 || publication ? decisive : all, {
            body: about.body,
            annex: annexNumber(meeting, 'documents'),
            papers: papers.length,
          }),
          publication
            ? made('documentsAvailable', [publication.act], {
                treaty: noun(convention, convention.treaty.name),
                site: publication.site,
                system: noun(convention, convention.documentSystem),
                systemSite: publication.system,
              })
            : null,
        ]
  return {
    id: 'documentation',
    kind: 'section',
    heading: ({ headings }, no) => [headings.documentation(no)],
    paragraphs: paragraph('documents', passages),
  }
}

/** Section VI: the report's adoption, and the symbol under which it is to be issued. */
export function conclusion({ meeting }: Telling): SectionOutline {
  const about = bodyNouns(meeting)
  const passages: (Passage | null)[] = !about ? [] : [adopted(meeting), toBeIssued(meeting)]
  return {
    id: 'closing',
    kind: 'section',
    heading: ({ headings }, no) => [headings.closing(no, about!)],
    paragraphs: paragraph('adoption', passages),
  }
}

function adopted(meeting: Meeting): Passage | null {
  const { adoption, draft, convened, closing } = meeting
  const { body } = bodyNouns(meeting)!
  if (adoption) {
    const sitting = sittingOf(meeting, adoption.sitting)!
    const last = closing?.sitting === adoption.sitting
    return made(
      'adopted',
      [
        adoption.act,
        sitting.act,
        ...(draft ? [draft.act, ...pivotal(draft.amendments, 1)] : []),
        ...(closing && last ? [closing.act] : []),
      ],
      {
        body,
        date: sitting.date,
        closing: last,
        draft: adoption.symbol,
        amended: (draft?.amendments.length ?? 0) > 0,
      },
    )
  }
  // Once the meeting is closed without having adopted it, nothing is foreseen any more.
  if (!convened || closing) return null
  const planned = meeting.documents.find(({ kind }) => kind === 'draftReport')
  const dated = actsOf(convened.act, convened.corrected?.days)
  return foreseen('adopted', 'adoptReport', [...dated, ...(planned ? [planned.act] : [])], {
    body,
    date: convened.to,
    closing: true,
    draft: draft?.symbol ?? planned?.symbol ?? null,
    amended: true,
  })
}

function toBeIssued(meeting: Meeting): Passage | null {
  const report = meeting.documents.find(({ kind }) => kind === 'report')
  if (!report || (meeting.closing && !meeting.adoption)) return null
  const facts = { symbol: report.symbol }
  return meeting.adoption
    ? made('toBeIssued', [report.act], facts)
    : foreseen('toBeIssued', 'adoptReport', [report.act], facts)
}
