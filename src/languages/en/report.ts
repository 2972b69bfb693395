import type { Language } from '../../treaty/text.ts'
import { englishStamps } from '../stamps.ts'
import { sortStates } from '../../treaty/states.ts'
import type { ReportFacts, ReportFrame, ReportLanguage, RuleNumber } from '../../report/words.ts'
import {
  capital,
  day,
  days,
  inYear,
  its,
  list,
  listed,
  month,
  number,
  onDays,
  opening,
  ordinal,
  personName,
  plural,
  roman,
  ruleNumber,
  session,
  the,
  The,
  was,
  withAbbreviation,
} from './grammar.ts'
import { ofEither, type Office } from './office.ts'
import { proceedings } from './proceedings.ts'

const LANGUAGE_NAMES: Record<Language, string> = {
  ar: 'Arabic',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  zh: 'Chinese',
}

const said = (statements: boolean, presentations: boolean): string =>
  list([...(statements ? ['statements'] : []), ...(presentations ? ['presentations'] : [])])
const annexed = (no: number | null): string => (no === null ? 'the annex' : `annex ${roman(no)}`)
const states = (n: number): string => (n === 1 ? 'State Party' : 'States Parties')

/** A; B; and C: for items that have commas of their own. Two of them need no more than `last`. */
const serial = (items: readonly string[], last = ', and '): string =>
  items.length < 3 ? items.join(last) : `${items.slice(0, -1).join('; ')}; and ${items.at(-1)}`

type Shown = ReportFacts['attentionDrawn']['documents'][number]
/** Documents of one kind by one unit are named together, in the order of the first of them. */
const alike = (
  documents: readonly Shown[],
): readonly (Omit<Shown, 'symbol'> & { readonly symbols: readonly string[] })[] => {
  const groups = new Map<string, { kind: Shown['kind']; unit: Shown['unit']; symbols: string[] }>()
  for (const { symbol, kind, unit } of documents) {
    const key = `${kind} ${unit?.en.text ?? ''}`
    const group = groups.get(key) ?? { kind, unit, symbols: [] }
    group.symbols.push(symbol)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const rulesOf = (rule: RuleNumber | null): string =>
  rule === null ? 'the rules of procedure' : `${ruleNumber(rule)} of the rules of procedure`

/** The sentences of the report, in its order. */
const passages = (office: Office): ReportLanguage['passages'] => ({
  ...proceedings(office),
  convened: ({ under, body, year, days: held, place }) =>
    `In accordance with the ${under.length > 1 ? 'decisions' : 'decision'} of ${list(under.map(session))}, ${inYear(body, year)} ${was(body)} convened at ${the(place)}, ${onDays(held)}.`,
  chaired: ({ person, state }) => `${personName(person)} of ${the(state)} served as ${office.title}.`,
  agendaAdopted: ({ body, date, symbol }) =>
    `On ${day(date)}, ${the(body)} adopted ${its(body)} agenda (${symbol}), as proposed by the ${office.title}.`,
  attentionDrawn: ({ also, documents }) =>
    `The ${office.title} ${also ? 'also ' : ''}drew the attention of delegations ${list(
      alike(documents).map(({ symbols, kind, unit }) => {
        if (kind === 'other' && unit === null)
          return `to ${symbols.length === 1 ? 'document' : 'documents'} ${list(symbols)}`
        const what = kind === 'background' ? 'background document' : 'document'
        return `to ${symbols.length === 1 ? `a ${what}` : `${number(symbols.length)} ${what}s`}${unit ? ` prepared by ${the(unit)}` : ''} (${list(symbols)})`
      }),
    )}.`,
  rulesApplied: ({ body, date, conference, symbol }) =>
    `At ${date === null ? 'the same meeting' : `${its(body)} meeting on ${day(date)}`}, following a suggestion by the ${office.title}, ${the(body)} adopted as ${its(body)} rules of procedure, mutatis mutandis, the rules of procedure of ${the(conference)}, as contained in document ${symbol}.`,
  secretary: ({ body, role, first, person, post, unit }) =>
    `${personName(person)}, ${post.en.text}${first ? ` of ${the(unit.noun)} of ${the(unit.within)} in ${the(unit.city)}` : ` in ${the(unit.noun)}`}, served as ${role === 'secretary' ? `Secretary of ${the(body)}` : 'Deputy Secretary'}.`,
  secretariatMembers: ({ members, also }) =>
    `${serial(members.map(({ person, post }) => `${personName(person)}, ${post.en.text}`))}, ${also ? 'also ' : ''}served in the secretariat.`,
  parties: ({ body, treaty, states: all }) =>
    `The following ${all.length === 1 ? '' : `${number(all.length)} `}${states(all.length)} to ${the(treaty)} participated in ${the(body)}: ${list(all.map(listed))}.`,
  signatories: ({ body, treaty, states: all, rule, also }) =>
    `${also ? `In addition, ${number(all.length)}` : opening(all.length)} ${all.length === 1 ? 'State that had signed' : 'States that had signed'} ${the(treaty)} but had not yet ratified it, namely ${list(all.map(the))}, participated in ${the(body)} without taking part in the making of decisions, as provided for in ${rulesOf(rule)}.`,
  observerStates: ({ body, treaty, states: all, rule }) =>
    `${opening(all.length)} ${all.length === 1 ? 'State that was neither a State Party nor a signatory' : 'States that were neither States Parties nor signatories'} to ${the(treaty)}, namely ${list(all.map(the))}, participated in ${the(body)} as ${all.length === 1 ? 'an observer' : 'observers'}, in accordance with ${rulesOf(rule)}.`,
  unEntities: ({ body, entities, who, rule }) =>
    `${who.length === 1 ? capital(withAbbreviation(who[0]!)) : `${The(entities)}, including ${list(who.map(withAbbreviation))},`} attended ${the(body)} in accordance with ${rulesOf(rule)}.`,
  agencies: ({ body, who, rule }) =>
    `${capital(list(who.map(withAbbreviation)))} ${who.length === 1 ? was(who[0]!) : 'were'} granted observer agency status at ${the(body)} in accordance with ${rulesOf(rule)}.`,
  organizations: ({ body, count, rule }) =>
    `${opening(count)} ${count === 1 ? 'non-governmental organization or research institute' : 'non-governmental organizations and research institutes'} attended ${the(body)} under ${rulesOf(rule)}.`,
  participantsList: ({ body, symbol }) =>
    `A list of all participants in ${the(body)} is contained in document ${symbol}.`,
  discussion: ({ body, symbol, assignedBy }) =>
    `In accordance with ${its(body)} agenda (${symbol}), ${the(body)} held substantive discussions on the issues assigned to ${body.en.number === 'p' ? 'them' : 'it'} by ${session(assignedBy)}.`,
  itemConsidered: ({ body, item, title }) => `${The(body)} considered agenda item ${item} (“${title}”).`,
  papersIntroduced: ({ item, title, papers }) => {
    const symbolsBy = new Map<string, string[]>()
    for (const { symbol, by, group } of papers) {
      const who = `${the(by)}${group ? ` (on behalf of ${the(group)})` : ''}`
      symbolsBy.set(who, [...(symbolsBy.get(who) ?? []), symbol])
    }
    const introduced = (who: string, symbols: readonly string[], end = '') =>
      `${who} introduced ${symbols.length === 1 ? 'working paper' : 'working papers'} ${list(symbols)}${end}`
    const [{ by, group }] = papers as [(typeof papers)[number]]
    const told =
      symbolsBy.size === 1
        ? introduced(
            `${the(by)}${group ? `, on behalf of ${the(group)},` : ''}`,
            papers.map(({ symbol }) => symbol),
          )
        : symbolsBy.size === papers.length
          ? introduced(
              list([...symbolsBy.keys()]),
              papers.map(({ symbol }) => symbol),
              ', respectively',
            )
          : serial(
              [...symbolsBy].map(([who, symbols]) => introduced(who, symbols)),
              ', and ',
            )
    return `Under agenda item ${item} (“${title}”), ${told}.`
  },
  interactiveDiscussion: ({ item, title, after, states: all }) =>
    `${after ? 'An interactive discussion followed,' : `Under agenda item ${item} (“${title}”), an interactive discussion was held`} in which the following ${states(all.length)} participated: ${list(all.map(listed))}.`,
  groupSpoke: ({ state, group, also }) =>
    `${The(state)} ${also ? 'also ' : ''}participated in the discussion on behalf of ${the(group)}.`,
  observersSpoke: ({ who, also }) =>
    `${capital(list(who.map(the)))} ${also ? 'also ' : ''}made ${who.length === 1 ? 'a statement' : 'statements'}.`,
  differentViews: () => 'Different views were expressed in the course of the consideration of this agenda item.',
  drewOn: ({ body, papers, statements, presentations }) => {
    const several =
      papers === 0
        ? ''
        : papers === 1
          ? 'a working paper submitted by a State Party'
          : `${papers === 2 ? 'two' : 'several'} working papers submitted by States Parties`
    const spoken = said(statements, presentations)
    return `In the course of ${its(body)} work, ${the(body)} drew on ${several}${several && spoken ? ', as well as on ' : ''}${spoken ? `${spoken} made by States Parties` : ''}.`
  },
  circulated: ({ statements, presentations }) =>
    `Those ${said(statements, presentations)} were circulated at the meeting.`,
  chairPaper: ({ chair, body, full, parent, next, remaining, purpose, decidedBy }) => {
    const own = chair === 'f' ? 'her' : 'his'
    const later = remaining.length > 0
    const prepare = [
      ...(next ? [`for ${the(parent)} to be held in ${month(next.month)}`] : []),
      ...(later
        ? [
            remaining.length === 1
              ? `for ${the(parent)} to be held in the remaining year of the intersessional programme`
              : `for the ${plural(parent)} to be held in the remaining years of the intersessional programme`,
          ]
        : []),
    ]
    const views = [
      ...(prepare.length > 0 ? [`could assist delegations in their preparations ${list(prepare)}`] : []),
      ...(later
        ? [
            `could be of assistance to them at the ${remaining.length === 1 ? full.en.text : plural(full)} scheduled for ${list(remaining.map(String))} under that programme`,
          ]
        : []),
      ...(purpose === null
        ? []
        : [
            `could help ${prepare.length > 0 ? 'them' : 'delegations'} to consider how best to “${purpose}” on the topics, in accordance with the consensus reached at ${session(decidedBy)}`,
          ]),
    ]
    return (
      `The ${office.title}, under ${own} own responsibility and initiative, prepared a paper listing considerations, lessons, perspectives, recommendations, conclusions and proposals drawn from the presentations, statements, working papers and interventions on the agenda items under discussion at ${the(body)}. ` +
      `${The(body)} underlined that the paper had not been agreed and had no legal status.` +
      (views.length > 0 ? ` It was the ${office.title}’s view that the paper ${list(views)}.` : '')
    )
  },
  paperAnnexed: ({ annex, consulted }) =>
    `The paper prepared by the ${office.title}${consulted ? ', in consultation with States Parties,' : ''} is attached as ${annexed(annex)} to the present report.`,
  documentsListed: ({ body, annex, papers }) =>
    `A list of the official documents of ${the(body)}${papers === 0 ? '' : `, including the ${papers === 1 ? 'working paper submitted by a State Party' : 'working papers submitted by States Parties'},`} is contained in ${annexed(annex)} to the present report.`,
  documentsAvailable: ({ treaty, site, system, systemSite }) =>
    `All documents on that list are available on the website of ${the(treaty)} at ${site} and through ${the(system)} at ${systemSite}.`,
  adopted: ({ body, date, closing, draft, amended }) =>
    `At ${its(body)} ${closing ? 'closing ' : ''}meeting on ${day(date)}, ${the(body)} adopted ${its(body)} report by consensus${draft === null ? '' : `, as contained in document ${draft}`}${amended ? ', as orally amended' : ''}.`,
  toBeIssued: ({ symbol }) => `The report will be issued as document ${symbol}.`,
})

const frame = (office: Office): ReportFrame => ({
  label: (no) => `${no}.`,
  bis: (no, place) => `${no} ${['bis', 'ter', 'quater', 'quinquies', 'sexies'][place - 1] ?? place + 1}`,
  headings: {
    introduction: (no) => `${roman(no)}. Introduction`,
    organization: (no, { body }) => `${roman(no)}. Organization of ${the(body)}`,
    participation: (no, { body }) => `${roman(no)}. Participation in ${the(body)}`,
    work: (no, { body }) => `${roman(no)}. Work of ${the(body)}`,
    documentation: (no) => `${roman(no)}. Documentation`,
    closing: (no, { body }) => `${roman(no)}. Conclusion of ${the(body)}`,
    annex: (no) => (no === null ? 'Annex' : `Annex ${roman(no)}`),
    documents: 'List of documents',
    submittedByChair: () => `Submitted by the ${office.title}`,
  },
  title: ({ body, year }) => `Report of ${inYear(body, year)}`,
  draftTitle: ({ body, year }) => `Draft report of ${inYear(body, year)}`,
  masthead: {
    session: (year) => `${year} Meeting`,
    placeAndDates: (city, held) => `${city.en.text}, ${days(held, '–')}`,
    item: (no) => `Item ${no} of the agenda`,
    ...englishStamps('en'),
  },
  day,
  quoted: (text) => `“${text}”`,
  list,
  unit: (letter, text) => `(${letter}) ${text}`,
  elision: '[...]',
  rotation: {
    year: String,
    column: (f) => ('nth' in f ? `${ordinal(f.nth)} ${f.running.en.text}` : f.body.en.text),
    group: (group) => group.en.text,
  },
  documents: {
    title: (kind, { body, year, unit }) =>
      ({
        agenda: `Provisional agenda for ${the(body)}`,
        background: unit
          ? `Background information document submitted by ${the(unit)}`
          : 'Background information document',
        report: `Report of ${the(body)}`,
        draftReport: `Draft report of ${inYear(body, year)}`,
        provisionalParticipants: 'Provisional list of participants',
        participants: 'List of participants',
      })[kind],
    submitted: (title, by) => {
      if (by === null) return title
      if ('chair' in by) return `${title} – Submitted by the ${office.title}`
      if ('unit' in by) return `${title} – Submitted by ${the(by.unit)}`
      return `${title} – Submitted by ${the(by.who)}${by.group ? ` on behalf of ${the(by.group)}` : ''}`
    },
    only: (languages) =>
      `${languages
        .map((code) => LANGUAGE_NAMES[code])
        .sort()
        .join('/')} only`,
    column: { symbol: 'Symbol', title: 'Title' },
  },
  notes: {
    retranslated: (from) => `Unofficial: retranslated by this system from the ${LANGUAGE_NAMES[from]}.`,
    unofficial: 'Unofficial version.',
    machine: 'Translated by machine; not revised.',
    missing: (shown) => `No English version is held; the ${LANGUAGE_NAMES[shown]} is shown.`,
    transliterated: 'The spelling of a person’s name is not confirmed.',
    pending: 'Amended in another language; the English awaits revision.',
  },
  waitsFor: (deed) =>
    ({
      adoptAgenda: 'awaiting the adoption of the agenda',
      adoptReport: 'awaiting the adoption of the report',
      closeMeeting: 'awaiting the closing of the meeting',
      takeUpItem: 'awaiting consideration of the item',
      reserveSymbol: 'awaiting its symbol',
    })[deed as string] ?? 'awaiting the corresponding act',
  status: {
    practice: 'practice meeting under an invented treaty: nothing in it is real',
    advance: 'Advance unedited version',
    draft: 'Draft report',
    foreseen: (numbers) =>
      `foreseen, not yet done: ${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${list(numbers)}`,
    adopted: (date) => `adopted on ${date}`,
    notAdopted: 'not adopted',
  },
  labels: {
    footnotes: 'Notes',
    foreseen: 'Foreseen',
    page: 'Page',
    recordHead: (no, hash) => `Record: act ${no}, hash ${hash}`,
  },
  languageName: (language) => LANGUAGE_NAMES[language],
})

/** English. */
export const en: ReportLanguage = ofEither((office) => ({
  code: 'en',
  dir: 'ltr',
  sort: (nouns) => sortStates(nouns, 'en'),
  passages: passages(office),
  frame: frame(office),
}))
