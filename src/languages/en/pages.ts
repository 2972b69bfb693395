import type { Facts } from '../../procedure/kind.ts'
import type { PageWords } from '../pageWords.ts'
import { room } from './room.ts'
import { capital, day, days, list, ordinal } from './grammar.ts'
import { en } from './report.ts'

const said = (facts: Facts, name: string): string => String(facts[name] ?? '')
const languageName = en.frame.languageName

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
/** A day among the facts of a refusal, written out. */
const dated = (facts: Facts, name: string): string =>
  isDay(said(facts, name)) ? day(said(facts, name)) : said(facts, name)
const period = (from: string, to: string): string =>
  isDay(from) && isDay(to) ? days({ from, to }) : `${from} to ${to}`
/** What has been recorded already: an item by its number, a document by its symbol, somebody by name. */
const noted = (what: string): string =>
  /^\d+$/.test(what)
    ? `item ${what}`
    : ({ statements: 'circulation of statements', chairPaper: 'the Chair’s paper' }[what] ?? what)
const ROLES: { readonly [role: string]: string } = { secretary: 'Secretary', deputySecretary: 'Deputy Secretary' }

/** What pages and refusals say in English. */
export const enPages: PageWords = {
  code: 'en',
  own: 'English',
  skip: 'Skip to the text',
  practice: 'Practice meeting: nothing here is real',
  notPrivate: 'Not private: this connection is not encrypted, and others on this network could read along.',
  nav: {
    language: 'Language',
    programme: 'Programme',
    meeting: 'Meeting',
    report: 'Report',
    record: 'Record',
    missing: 'What is missing',
    meetings: 'Meetings',
  },
  day,
  days: (held) => days(held),
  list,
  number: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ','),
  deeds: {
    ...room.deeds,
    convene: 'Convening of the meeting',
    assumeChair: 'Chair takes office',
    noteSecretariat: 'Secretariat of the meeting',
    openSitting: 'Opening of a sitting',
    closeSitting: 'Closing of a sitting',
    proposeAgenda: 'Agenda proposed',
    adoptAgenda: 'Adoption of the agenda',
    applyRules: 'Rules of procedure adopted',
    takeUpItem: 'Item taken up',
    register: 'Registration',
    noteAttendance: 'Attendance noted',
    grantObserverStatus: 'Decision on observer status',
    grantAgencyStatus: 'Observer agency status granted',
    noteOrganizations: 'Number of organizations noted',
    reserveSymbol: 'Symbol reserved',
    submitDocument: 'Document submitted',
    drawAttention: 'Attention drawn to a document',
    introduceDocuments: 'Working papers introduced',
    publishDocuments: 'Documents made available',
    noteParticipation: 'Participation in the discussion noted',
    noteGroupStatement: 'Statement on behalf of a group',
    noteObserverStatements: 'Statements by observers',
    noteViews: 'Different views noted',
    circulateStatements: 'Statements circulated',
    presentChairPaper: 'Chair’s paper presented',
    annexChairPaper: 'Chair’s paper annexed',
    tableReport: 'Draft report tabled',
    amendFact: 'Oral amendment of fact',
    amendStructure: 'Oral amendment of structure',
    amendWords: 'Oral amendment of words',
    noteAmendments: 'Oral amendments noted',
    object: 'Objection',
    withdrawObjection: 'Objection withdrawn',
    adoptReport: 'Adoption of the report',
    closeMeeting: 'Closing of the meeting',
    issueReport: 'Report issued',
    decide: 'Decision to depart from a rule',
    strike: 'Act struck',
  },
  offices: { chair: 'Chair', secretariat: 'Secretariat' },
  classes: {
    party: 'States Parties',
    signatory: 'Signatories',
    other: 'Observer States',
    un: 'United Nations entities',
    agency: 'Observer agencies',
    organization: 'Non-governmental organizations and research institutes',
  },
  documentKinds: {
    agenda: 'agenda',
    background: 'background document',
    report: 'report',
    draftReport: 'draft report',
    provisionalParticipants: 'provisional list of participants',
    participants: 'list of participants',
    workingPaper: 'working paper',
  },
  programme: {
    title: (from, to) => (from === to ? `Programme ${from}` : `Programme ${from}–${to}`),
    intro:
      'The meetings of the programme, the group whose turn it is to chair each of them, and what is known of those held.',
    turn: 'Whose turn it is to chair',
    turnIntro: 'Regional groups by year and meeting, as set out in the decision.',
    calendar: 'Calendar',
    meeting: 'Meeting',
    dates: 'Dates',
    chair: 'Chair',
    viceChairs: 'Vice-Chairs',
    notHeld: 'Not convened',
    daysUsed: (used, granted) => `${used} of ${granted} days a year are used.`,
    record: 'Open the record',
    noRecord: 'No record is held here',
    unconfirmed: 'not confirmed',
    departs: 'Departs from the programme:',
    mandates: 'Mandates',
    restsOn: 'rests on',
    adoptedBy: {
      consensus: 'by consensus',
      withoutVote: 'without a vote',
      notStated: 'mode of adoption not stated in the source',
    },
  },
  meeting: {
    agenda: 'Agenda',
    item: (no) => `Item ${no}`,
    itemsNotStated: 'Other items are not stated in the source.',
    officers: 'Officers and secretariat',
    roles: { chair: 'Chair', secretary: 'Secretary', deputySecretary: 'Deputy Secretary', member: 'Secretariat' },
    sittings: 'Sittings',
    sitting: (no, closed) => `${ordinal(no)} sitting, ${closed ? 'private' : 'public'}`,
    whoSpoke: 'Who spoke',
    inOwnName: 'In their own name',
    onBehalfOf: (group) => `on behalf of the ${group}`,
    observers: 'Observers',
    documents: 'Documents',
    languages: 'Languages',
    allSix: 'all six',
    participants: 'Participants',
    present: (count, className) => `${className}: ${count}`,
    rule: (number, paragraph) => `rule ${number}${paragraph === null ? '' : ` (${paragraph})`}`,
    nothingYet: 'Nothing has been recorded yet. The secretariat’s next acts will show here.',
    status: {
      draft: 'Report in preparation',
      tabled: 'Draft report tabled',
      adopted: 'Report adopted',
      issued: 'Report issued',
    },
  },
  report: {
    restsOn: 'Rests on',
    act: (no, deed) => `act ${no}: ${deed}`,
    acts: (count) => `${count} ${count === 1 ? 'act' : 'acts'}`,
    quoted: 'Quoted from the programme’s mandates',
    recordNow: 'The record now says:',
    altered: 'This version of the software words this differently from the text that was fixed.',
    downloads: 'Download',
    asReport: 'As the report',
    asDraft: 'As the draft',
    contents: 'Contents',
  },
  record: {
    intro:
      'Every act in its order, each chained to the one before. Nothing is ever removed: a mistake is struck but remains, lined through.',
    no: 'No.',
    time: 'Entered (UTC)',
    source: 'Source',
    hash: 'Hash',
    struck: (by) => `struck by act ${by}`,
    withheld: 'Withheld from this reader; number and hash stay.',
    assumed: (what) => `assumed: ${list(what)}`,
    assumptions: { time: 'the time', order: 'the order', act: 'that it took place', other: 'a particular' },
    paragraph: (no) => `para. ${no}`,
    head: (no, hash) => `${no} ${no === 1 ? 'act' : 'acts'}, head ${hash}`,
    verify: 'To verify this record without this program, follow docs/record.md.',
    download: 'Download the record',
  },
  document: {
    notHeld: 'The text of this document is not held here.',
    submitted: 'Submitted by',
    kind: 'Kind',
    date: 'Date',
    item: 'Agenda item',
    acts: 'In the record',
    unofficialTitle: 'The title is an unofficial retranslation.',
    readReport: 'Read the report',
    original: 'Original language',
  },
  missing: {
    title: 'What is missing',
    intro: 'Everything that a reviser, the secretariat or a delegation still has to supply or confirm.',
    nothing: 'Nothing is missing.',
    texts: 'Texts',
    persons: 'Names of persons',
    attendance: 'Attendance',
    states: 'States',
    rules: 'Rules',
    documents: 'Documents',
    noVersion: (language) => `no ${languageName(language)} version`,
    notOfficial: (language, from) =>
      `the ${languageName(language)} is ${from ? `retranslated from the ${languageName(from)}` : 'unofficial'}`,
    unconfirmedName: (language) => `spelling in ${languageName(language)} not confirmed`,
    noName: (language) => `no name for the ${languageName(language)} version`,
    noGroup: 'regional group not known: it may not chair',
    notAttending: 'took part in the discussion, but is not noted as attending',
    unconfirmedRule: 'number or content to be confirmed',
    notIntroduced: 'submitted, but not introduced under any item',
    where: 'Where',
    what: 'What is missing',
  },
  meetings: {
    title: 'Meetings',
    empty: 'No record is held yet. Import one: intersession record import FILE',
    acts: (count) => `${count} ${count === 1 ? 'act' : 'acts'}`,
  },
  faults: {
    notFound: 'There is nothing at this address',
    notFoundNext: (path) =>
      `There is no document, page or language at ${path}. Start from the list of meetings, or check the symbol.`,
    noSuchLanguage: 'There is no such language; the six are Arabic, Chinese, English, French, Russian and Spanish.',
    noSuchFormat: 'There is no such format; reports are available as text, Markdown, HTML, JSON, DOCX and PDF.',
    near: (symbol) => `Did you mean ${symbol}?`,
    failed: 'Something went wrong on our side',
    failedNext: 'Nothing was lost. Try again; if the problem persists, tell the secretariat what you were opening.',
    tooLarge: 'The request is larger than anything this page takes.',
    back: 'Back to the meetings',
  },
  motions: room.motions,
  sides: room.sides,
  outOfOrder: 'Out of order.',
  cites: (number, paragraph, verified) =>
    number === null
      ? ''
      : verified
        ? `Rule ${number}${paragraph === null ? '' : `, paragraph ${paragraph}`}`
        : 'The number of the rule is to be confirmed.',
  impediments: {
    ...room.impediments,
    actStruck: (f) => `Act ${said(f, 'no')} has already been struck.`,
    agendaAdopted: () => 'The agenda has already been adopted.',
    alreadyConvened: () => 'The meeting has already been convened.',
    alreadyIntroduced: (f) => `${said(f, 'document')} has already been introduced.`,
    alreadyIssued: (f) => `The report has already been issued as ${said(f, 'symbol')}.`,
    alreadyNoted: (f) => `This has already been recorded (${noted(said(f, 'who'))}).`,
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
    noChairPaper: () => 'The Chair has presented no paper.',
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
    notTabled: () => 'No draft has been tabled.',
    notYours: (f) => `The act “${said(f, 'deed')}” is not within the competence of its author (${said(f, 'by')}).`,
    otherSeries: (f) => `${said(f, 'symbol')} is not a symbol for a document of this kind.`,
    otherMeeting: (f) => `The symbol ${said(f, 'symbol')} does not belong to the series ${said(f, 'expected')}.`,
    outsideTheMeeting: (f) =>
      `The date given (${dated(f, 'date')}) is outside the days for which the meeting was convened (${period(said(f, 'from'), said(f, 'to'))}).`,
    paragraphTwice: () => 'A paragraph would appear twice.',
    reportAdopted: () => 'The report has already been adopted.',
    roleTaken: (f) => `Somebody already serves as ${ROLES[said(f, 'role')] ?? said(f, 'role')}.`,
    ruleDoesNotYield: (f) => `The meeting may not decide to depart from this rule (${said(f, 'rule')}).`,
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
    ...room.rules,
    participation: (f) =>
      f.missing === 'admission'
        ? `${capital(said(f, 'who'))}, not having been admitted by a decision of the meeting, has no right ${said(f, 'right')}.`
        : `${capital(said(f, 'who'))}, taking part as one of the ${said(f, 'class')}, has no right ${said(f, 'right')}.`,
    ownClass: (f) =>
      `${capital(said(f, 'who'))} takes part as one of the ${said(f, 'class')} and cannot be recorded among the ${said(f, 'as')}.`,
    publicSittings: (f) =>
      `The sitting is private; this participant (${said(f, 'who')}) may attend only public sittings.`,
    turnToChair: (f) =>
      f.group === 'unknown'
        ? `The regional group of this State (${said(f, 'who')}) is not known, so it may not chair; it is the turn of the ${said(f, 'due')}.`
        : `This State (${said(f, 'who')}) belongs to the ${said(f, 'group')}; it is the turn of the ${said(f, 'due')} to chair.`,
    topicsOfTheProgramme: (f) => `Item ${said(f, 'item')} is not a topic that the programme assigns to this meeting.`,
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
}
