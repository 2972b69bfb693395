import type { Facts } from '../../procedure/kind.ts'
import type { RefusalWords } from '../refusalWords.ts'
import { said } from '../facts.ts'
import { labels } from './labels.ts'
import { room } from './room.ts'
import { capital, day, days } from './grammar.ts'
import type { Office } from './office.ts'

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
/** A day among the facts of a refusal, written out. */
const dated = (facts: Facts, name: string): string =>
  isDay(said(facts, name)) ? day(said(facts, name)) : said(facts, name)
const period = (from: string, to: string): string =>
  isDay(from) && isDay(to) ? days({ from, to }) : `${from} to ${to}`
/** What has been recorded already: an item by its number, a document by its symbol, somebody by name. */
const noted = (what: string, office: Office): string =>
  /^\d+$/.test(what)
    ? `item ${what}`
    : ({ statements: 'circulation of statements', chairPaper: `the ${office.title}’s paper` }[what] ?? what)
const roleOf = (role: string, office: Office): string =>
  (labels(office).roles as { readonly [role: string]: string })[role] ?? role

/** Why something cannot be done, why a rule does not allow it, and the rights a refusal names, in English. */
export const refusals = (office: Office): RefusalWords => ({
  impediments: {
    ...room(office).impediments,
    actStruck: (f) => `Act ${said(f, 'no')} has already been struck.`,
    agendaAdopted: () => 'The agenda has already been adopted.',
    alreadyConvened: () => 'The meeting has already been convened.',
    alreadyIntroduced: (f) => `${said(f, 'document')} has already been introduced.`,
    alreadyIssued: (f) => `The report has already been issued as ${said(f, 'symbol')}.`,
    alreadyNoted: (f) => `This has already been recorded (${noted(said(f, 'who'), office)}).`,
    alreadyTabled: (f) => `A draft has already been tabled as ${said(f, 'symbol')}.`,
    dateBeforeAdoption: (f) =>
      `The date given (${dated(f, 'date')}) is before the day of the adoption (${dated(f, 'adopted')}).`,
    dateBeforeLastSitting: (f) =>
      `The date given (${dated(f, 'date')}) is before that of the last sitting (${dated(f, 'last')}).`,
    endsBeforeItBegins: (f) => `The meeting would end on ${dated(f, 'to')}, before it begins on ${dated(f, 'from')}.`,
    itemNotTakenUp: (f) => `Item ${said(f, 'item')} has not been taken up.`,
    itemTakenUp: (f) => `Item ${said(f, 'item')} has already been taken up.`,
    itemTitleMissing: (f) =>
      `Item ${said(f, 'item')} has no title: the programme gives none for this topic, so the request must.`,
    itemsOutOfOrder: () => 'The items of the agenda are not in the order of their numbers.',
    malformed: (f) => `The request “${said(f, 'deed')}” is incomplete or malformed. ${said(f, 'what')}`,
    meetingClosed: () => 'The meeting is closed.',
    noChairPaper: () => `The ${office.title} has presented no paper.`,
    noObjection: (f) => `No objection by this delegation stands (${said(f, 'who')}).`,
    noSitting: () => 'No sitting is open.',
    noSuchAct: (f) => `There is no act ${said(f, 'no')}.`,
    noSuchDocument: (f) => `There is no such document for this purpose: ${said(f, 'document')}.`,
    noSuchItem: (f) => `The agenda has no item ${said(f, 'item')}.`,
    noSuchParagraph: (f) => `The draft has no paragraph “${said(f, 'paragraph')}”.`,
    noSuchProposal: (f) => `No agenda has been proposed as ${said(f, 'document')}.`,
    nobodyPresides: () => 'Nobody has taken the chair.',
    notAdopted: () => 'The report has not been adopted.',
    notConvened: () => 'The meeting has not been convened.',
    notOfTheGroup: (f) =>
      `It is not established that this participant (${said(f, 'who')}) belongs to the ${said(f, 'group')}.`,
    notInTheProgramme: (f) => `The programme foresees no meeting for the year ${said(f, 'year')}.`,
    notTabled: () => 'No draft has been tabled.',
    notYours: (f) => `The act “${said(f, 'deed')}” is not within the competence of its author (${said(f, 'by')}).`,
    otherSeries: (f) => `${said(f, 'symbol')} is not a symbol for a document of this kind.`,
    otherWords: (f) =>
      `These are not the words of the proposal withdrawn (${said(f, 'document')}); it may be reintroduced only in the same words.`,
    otherMeeting: (f) => `The symbol ${said(f, 'symbol')} does not belong to the series ${said(f, 'expected')}.`,
    outsideTheMeeting: (f) =>
      `The date given (${dated(f, 'date')}) is outside the days for which the meeting was convened (${period(said(f, 'from'), said(f, 'to'))}).`,
    outsideTheYear: (f) =>
      `The date given (${dated(f, 'date')}) is outside the year in which this meeting is held under the programme (${said(f, 'in')}).`,
    paragraphTwice: () => 'A paragraph would appear twice.',
    reportAdopted: () => 'The report has already been adopted.',
    roleTaken: (f) => `Somebody already serves as ${roleOf(said(f, 'role'), office)}.`,
    ruleDoesNotYield: () => 'The meeting may not decide to depart from this rule.',
    rulesApplied: () => 'The rules of procedure have already been adopted.',
    sittingOpen: (f) => `Sitting ${said(f, 'sitting')} is still open.`,
    stillNeeded: (f) =>
      `Act ${said(f, 'by')} would not be in order without act ${said(f, 'no')}; strike act ${said(f, 'by')} first.`,
    strikeStands: (f) =>
      `Act ${said(f, 'no')} strikes another act and cannot itself be struck; enter the struck act again instead.`,
    symbolTaken: (f) => `The symbol ${said(f, 'symbol')} is taken.`,
    textChanged: (f) =>
      `The text of “${said(f, 'paragraph')}” has changed in the meantime; look at it again before deciding.`,
    titleMissing: (f) => `${said(f, 'symbol')} has no title.`,
    unknownBody: (f) => `The convention’s data contain no body “${said(f, 'body')}”.`,
    unknownClass: (f) => `The convention’s data contain no class of participants “${said(f, 'class')}”.`,
    unknownConference: (f) => `The convention’s data contain no conference “${said(f, 'conference')}”.`,
    unknownDeed: (f) => `There is no act called “${said(f, 'deed')}”.`,
    unknownGroup: (f) => `The convention’s data contain no group “${said(f, 'group')}”.`,
    unknownMandate: (f) => `The programme contains no decision “${said(f, 'mandate')}”.`,
    unknownParticipant: (f) => `The convention’s data contain no State or organization “${said(f, 'who')}”.`,
    unknownPlace: (f) => `The convention’s data contain no place “${said(f, 'place')}”.`,
    unknownPost: (f) => `The convention’s data contain no post “${said(f, 'post')}”.`,
    unknownRule: (f) => `The convention’s data contain no rule “${said(f, 'rule')}”.`,
    unknownTopic: (f) => `The programme contains no topic or standing item “${said(f, 'topic')}”.`,
    unknownUnit: (f) => `The convention’s data contain no unit “${said(f, 'unit')}”.`,
    versionsDiffer: () => 'The versions of the paper do not have the same paragraphs.',
  },
  rules: {
    ...room(office).rules,
    participation: (f) =>
      f.missing === 'admission'
        ? `${capital(said(f, 'who'))}, not having been admitted by a decision of the meeting, has no right ${said(f, 'right')}.`
        : `${capital(said(f, 'who'))}, taking part as one of the ${said(f, 'class')}, has no right ${said(f, 'right')}.`,
    ownClass: (f) =>
      `${capital(said(f, 'who'))} takes part as one of the ${said(f, 'class')} and cannot be recorded among the ${said(f, 'as')}.`,
    publicSittings: (f) =>
      f.deed === 'openSitting'
        ? 'Plenary sittings are public unless the meeting, at a public sitting, has decided otherwise.'
        : `The sitting is private; this participant (${said(f, 'who')}) may attend only public sittings.`,
    turnToChair: (f) =>
      f.group === 'unknown'
        ? `The regional group of this State (${said(f, 'who')}) is not known, so it may not ${office.preside}; it is the turn of the ${said(f, 'due')}.`
        : `This State (${said(f, 'who')}) belongs to the ${said(f, 'group')}; it is the turn of the ${said(f, 'due')} to ${office.preside}.`,
    topicsOfTheProgramme: (f) =>
      f.why === 'notInTopic'
        ? `The title of item ${said(f, 'item')} does not appear in the wording of the topic, so the item is not part of it.`
        : f.why === 'otherStanding'
          ? `Item ${said(f, 'item')} is a standing item that the programme assigns to another meeting.`
          : f.why === 'nothing'
            ? `Item ${said(f, 'item')} is neither a standing item nor a topic of the programme, nor part of one.`
            : `Item ${said(f, 'item')} is not a topic that the programme assigns to this meeting.`,
    agendaFirst: () =>
      'The meeting has not adopted its agenda, and an item may be taken up only under an adopted agenda.',
    consensus: (f) => `There is no consensus: an objection stands (${said(f, 'who')}).`,
  },
  rights: {
    attend: 'to attend',
    attendPrivate: 'to attend private sittings',
    speak: 'to speak',
    submit: 'to submit documents',
    receive: 'to receive documents',
    propose: 'to make proposals, motions or procedural requests',
    decide: 'to take part in decisions',
  },
})
