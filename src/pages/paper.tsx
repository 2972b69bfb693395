import type { Child } from 'hono/jsx'
import type { Meeting, MeetingDocument } from '../procedure/meeting.ts'
import { itemName } from './particulars.tsx'
import type { Page } from './frame.tsx'
import { DocumentTitle, issuedIn } from './meeting.tsx'
import { group, meetingName, submitterOf } from './names.ts'
import type { Reader } from './reader.ts'
import { Acts } from './sidenote.tsx'
import { linkTo, reportPath } from './addresses.ts'

/** The acts in which a document appears: submitted or reserved, drawn attention to, proposed, introduced, adopted. */
const actsOn = (meeting: Meeting, { act, symbol }: MeetingDocument): readonly number[] => {
  const about = [
    act,
    ...meeting.attention.filter(({ document }) => document === symbol).map((one) => one.act),
    ...meeting.introductions.filter(({ documents }) => documents.includes(symbol)).map((one) => one.act),
  ]
  const agenda =
    meeting.agenda?.document === symbol
      ? [meeting.agenda.act, meeting.agenda.adopted]
      : meeting.proposedAgenda?.document === symbol
        ? [meeting.proposedAgenda.act]
        : []
  return [...new Set([...about, ...agenda])].sort((a, b) => a - b)
}

const Fact = ({ name, children }: { readonly name: string; readonly children?: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** A document whose text is not held here: its title, who submitted it, in which languages, under which item, by which acts. */
export function paperPage(meeting: Meeting, paper: MeetingDocument, reader: Reader): Page {
  const { document, documentKinds, meeting: about, day, list } = reader.words
  const items = [
    ...new Set(
      meeting.introductions.filter(({ documents }) => documents.includes(paper.symbol)).map(({ item }) => item),
    ),
  ]
  const submitter = [
    ...(paper.submitter === null ? [] : [submitterOf(meeting, paper.submitter, reader)]),
    ...(paper.group === null ? [] : [about.onBehalfOf(group(meeting.convention, paper.group, reader))]),
  ]
  const retranslated = paper.title?.versions[reader.language]?.status === 'retranslation'
  return {
    title: `${paper.symbol} · ${documentKinds[paper.kind]}`,
    place: 'other',
    meeting,
    text: (
      <article class="paper">
        <p class="over">
          <bdi class="symbol">{paper.symbol}</bdi>
        </p>
        <h1>
          <DocumentTitle
            document={paper.kind === 'background' ? paper : { ...paper, submitter: null }}
            meeting={meeting}
            reader={reader}
          />
        </h1>
        <p class="about">{meetingName(meeting, reader)}</p>
        <p class="intro">{document.notHeld}</p>
        <dl class="facts">
          <Fact name={document.kind}>{documentKinds[paper.kind]}</Fact>
          {submitter.length > 0 && <Fact name={document.submitted}>{submitter.join(' ')}</Fact>}
          {paper.date !== null && <Fact name={document.date}>{day(paper.date)}</Fact>}
          <Fact name={about.languages}>{issuedIn(meeting, paper, reader)}</Fact>
          {paper.original && (
            <Fact name={document.original}>{list([reader.report.frame.languageName(paper.original)])}</Fact>
          )}
          {items.length > 0 && (
            <Fact name={document.item}>
              {items.map((no) => (
                <div>{itemName(meeting, no, reader)}</div>
              ))}
            </Fact>
          )}
          <Fact name={document.acts}>
            <Acts acts={actsOn(meeting, paper)} meeting={meeting} reader={reader} />
          </Fact>
        </dl>
        {retranslated && <p class="quiet">{document.unofficialTitle}</p>}
        <p>
          <a href={linkTo(reader, reportPath(meeting, 'report'))}>{document.readReport}</a>
        </p>
      </article>
    ),
  }
}
