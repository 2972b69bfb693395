import type { Language } from '../../treaty/text.ts'
import { sortStates } from '../../treaty/states.ts'
import type { Official, ReportFacts, ReportFrame, ReportLanguage, RuleNumber } from '../../report/words.ts'
import {
  abbreviated,
  agreeing,
  au,
  capital,
  celui,
  day,
  days,
  de,
  deBefore,
  fromLanguage,
  inYear,
  isPlural,
  languageName,
  le,
  Le,
  list,
  listed,
  longList,
  month,
  name,
  NBSP,
  number,
  object,
  ofChair,
  onDays,
  opening,
  ordinal,
  personName,
  plural,
  roman,
  ruleNumber,
  sa,
  session,
  son,
  theChair,
  unitAfter,
  verb,
} from './grammar.ts'
import { proceedings } from './proceedings.ts'

/** The order in which a language note names them. */
const NOTE_ORDER: readonly Language[] = ['en', 'ar', 'zh', 'es', 'fr', 'ru']

const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`
const underItem = (item: number, title: string): string =>
  `Au titre du point ${item} de l’ordre du jour (${quoted(title)}), `
const annexed = (no: number | null): string =>
  no === null ? 'en annexe au présent rapport' : `à l’annexe ${roman(no)} du présent rapport`
const official = ({ person, post }: Official): string => `${personName(person)}, ${name(post)}`

type Said = { readonly statements: boolean; readonly presentations: boolean }
const said = ({ statements, presentations }: Said, article: string): string =>
  list([...(statements ? [`${article}déclarations`] : []), ...(presentations ? [`${article}exposés`] : [])])
/** The participle after what was said: déclarations faites; exposés faits; déclarations et exposés faits. */
const agreed = ({ presentations }: Said, stem: string): string => `${stem}${presentations ? '' : 'e'}s`

type Attention = ReportFacts['attentionDrawn']['documents']
/** Documents of one kind and one unit are named once, with all their symbols; "sur" stands before each kind, so that none is taken for the work of the unit before it. */
const attention = (documents: Attention): string => {
  const kinds = [...new Set(documents.map(({ kind, unit }) => `${kind} ${unit?.id ?? ''}`))]
  const each = kinds.map((one) => {
    const alike = documents.filter(({ kind, unit }) => `${kind} ${unit?.id ?? ''}` === one)
    const { kind, unit } = alike[0]!
    const several = alike.length > 1
    const word = `${several ? 'documents' : 'document'}${kind === 'background' ? ' d’information' : ''}`
    const symbols = list(alike.map(({ symbol }) => symbol))
    if (kind !== 'background' && !unit) return `sur ${several ? 'les documents' : 'le document'} ${symbols}`
    return `sur ${number(alike.length)} ${word}${unit ? ` établi${several ? 's' : ''} par ${le(unit)}` : ''} (${symbols})`
  })
  return list(each)
}

type Papers = ReportFacts['papersIntroduced']['papers']
const workingPapers = (symbols: readonly string[]): string =>
  `${plural(symbols.length, 'le document', 'les documents')} de travail ${list(symbols)} ${plural(symbols.length, 'a été présenté', 'ont été présentés')}`
/** Each State once with its papers; several States with a paper each in one clause, respectively. */
const introduced = (papers: Papers): string => {
  const from = papers.map(({ by, group }) => `par ${le(by)}${group ? `, au nom ${de(group)}` : ''}`)
  const each = [...new Set(from)]
  const own = each.some((one) => one.includes(','))
  if (each.length > 1 && each.length === papers.length)
    return `${workingPapers(papers.map(({ symbol }) => symbol))} respectivement ${(own ? longList : list)(each)}`
  const clauses = each.map(
    (one) => `${workingPapers(papers.filter((_, at) => from[at] === one).map(({ symbol }) => symbol))} ${one}`,
  )
  return longList(clauses)
}

const rulesOf = (rule: RuleNumber | null, after: 'à' | 'de'): string =>
  rule === null
    ? `${after === 'à' ? 'au' : 'du'} règlement intérieur`
    : `${ruleNumber(rule, after)} du règlement intérieur`

/** The sentences of the report, in its order. */
const passages: ReportLanguage['passages'] = {
  ...proceedings,
  convened: ({ under, body, year, days: held, place, committee }) => {
    const meeting = inYear(body, year)
    const decisions = list(under.map((one) => de(session(one))))
    return `Conformément ${plural(under.length, 'à la décision', 'aux décisions')} ${decisions}, ${le(meeting)} ${verb(body, 's’est', 'se sont')} ${agreeing(body, committee ? 'réuni' : 'tenu')} ${onDays(held)} ${au(place)}.`
  },
  chaired: ({ person, state }) =>
    `${personName(person)} (${name(state)}) a exercé les fonctions de ${person.gender === 'f' ? 'Présidente' : 'Président'}.`,
  agendaAdopted: ({ body, date, symbol, chair }) =>
    `Le ${day(date)}, ${le(body)} ${verb(body, 'a', 'ont')} adopté ${son(body)} ordre du jour (${symbol}), tel que proposé par ${theChair(chair)}.`,
  attentionDrawn: ({ chair, also, documents }) =>
    `${capital(theChair(chair))} a ${also ? 'également ' : ''}appelé l’attention des délégations ${attention(documents)}.`,
  rulesApplied: ({ body, date, chair, conference, symbol }) =>
    `À ${date === null ? 'la même séance' : `${sa(body)} séance du ${day(date)}`}, sur la suggestion ${ofChair(chair)}, ${le(body)} ${verb(body, 'a', 'ont')} approuvé comme règlement intérieur, mutatis mutandis, celui ${de(conference)}, tel qu’il figure dans le document ${symbol}.`,
  secretary: ({ body, role, first, person, post, unit }) => {
    const where = `${unitAfter(post, unit.noun)}${first ? ` ${de(unit.within)}, ${au(unit.city)}` : ''}`
    const deputy = `Secrétaire ${person.gender === 'f' ? 'adjointe' : 'adjoint'}`
    return `${official({ person, post, unit })} ${where}, a exercé les fonctions de ${role === 'secretary' ? `Secrétaire ${de(body)}` : deputy}.`
  },
  secretariatMembers: ({ members, also }) =>
    `${longList(members.map(official))}, ${plural(members.length, 'a', 'ont')} ${also ? 'également ' : ''}fait partie du secrétariat.`,
  parties: ({ body, treaty, states }) =>
    `${plural(states.length, 'L’État partie', `Les ${number(states.length)} États parties`)} ${au(treaty)} dont le nom suit ${plural(states.length, 'a', 'ont')} participé ${au(body)}${NBSP}: ${list(states.map(listed))}.`,
  signatories: ({ body, treaty, states, rule, also }) => {
    const one = states.length === 1
    const count = also ? `En outre, ${number(states.length)}` : opening(states.length)
    const signed = one ? 'État qui avait signé' : 'États qui avaient signé'
    const ratified = `mais ne ${object(treaty)}${one ? 'avait' : 'avaient'} pas encore ${agreeing(treaty, 'ratifié')}`
    const provided =
      rule === null
        ? 'le règlement intérieur'
        : `${rule.paragraph === null ? `l’article ${rule.number}` : `le paragraphe ${rule.paragraph} de l’article ${rule.number}`} du règlement intérieur`
    return `${count} ${signed} ${le(treaty)} ${ratified}, à savoir ${list(states.map(le))}, ${one ? 'a' : 'ont'} participé ${au(body)}, sans prendre part aux décisions, comme le prévoit ${provided}.`
  },
  observerStates: ({ body, treaty, states, rule }) => {
    const one = states.length === 1
    const neither = `${one ? 'État qui n’était ni partie' : 'États qui n’étaient ni parties'} ${au(treaty)} ni ${plural(states.length, 'signataire', 'signataires')} de ${celui(treaty)}-ci`
    return `${opening(states.length)} ${neither}, à savoir ${list(states.map(le))}, ${one ? 'a' : 'ont'} participé ${au(body)} en qualité d’${plural(states.length, 'observateur', 'observateurs')}, conformément ${rulesOf(rule, 'à')}.`
  },
  unEntities: ({ body, entities, who, rule }) =>
    `${isPlural(entities) ? `Des ${name(entities)}` : Le(entities)}, notamment ${list(who.map((one) => abbreviated(le(one), one)))}, ${verb(entities, 'a', 'ont')} participé ${au(body)} conformément ${rulesOf(rule, 'à')}.`,
  agencies: ({ body, who, rule }) =>
    `${capital(list(who.map((one) => abbreviated(le(one), one))))} ${who.length === 1 ? verb(who[0]!, 's’est', 'se sont') : 'se sont'} vu octroyer le statut d’organisme observateur auprès ${de(body)}, conformément ${rulesOf(rule, 'à')}.`,
  organizations: ({ body, count, rule }) =>
    `${opening(count, 'f')} ${plural(count, 'organisation non gouvernementale ou un institut de recherche a', 'organisations non gouvernementales et instituts de recherche ont')} assisté ${au(body)} au titre ${rulesOf(rule, 'de')}.`,
  participantsList: ({ body, symbol }) =>
    `La liste de tous les participants ${au(body)} figure dans le document ${symbol}.`,
  discussion: ({ body, symbol, assignedBy }) =>
    `Conformément à ${son(body)} ordre du jour (${symbol}), ${le(body)} ${verb(body, 'a', 'ont')} tenu des débats de fond sur les questions qui ${verb(body, 'lui', 'leur')} avaient été confiées par ${le(session(assignedBy))}.`,
  itemConsidered: ({ body, item, title }) =>
    `${Le(body)} ${verb(body, 'a', 'ont')} examiné le point ${item} de l’ordre du jour (${quoted(title)}).`,
  papersIntroduced: ({ item, title, papers }) => `${underItem(item, title)}${introduced(papers)}.`,
  interactiveDiscussion: ({ item, title, after, states }) =>
    `${after ? 'Un débat interactif a suivi, auquel' : `${underItem(item, title)}un débat interactif s’est tenu, auquel`} ${plural(states.length, 'a participé l’État partie suivant', 'ont participé les États parties suivants')}${NBSP}: ${list(states.map(listed))}.`,
  groupSpoke: ({ state, group, also }) =>
    `${Le(state)} ${verb(state, 'a', 'ont')} ${also ? 'également ' : ''}participé au débat au nom ${de(group)}.`,
  observersSpoke: ({ who, also }) =>
    `${capital(list(who.map(le)))} ${who.length === 1 ? verb(who[0]!, 'a', 'ont') : 'ont'} ${also ? 'également ' : ''}fait ${plural(who.length, 'une déclaration', 'des déclarations')}.`,
  differentViews: () =>
    'Différents points de vue ont été exprimés au cours de l’examen de ce point de l’ordre du jour.',
  drewOn: ({ body, papers, ...spoken }) => {
    const count = papers === 1 ? 'un document' : `${papers === 2 ? 'deux' : 'plusieurs'} documents`
    const read =
      papers === 0
        ? []
        : [`sur ${count} de travail ${plural(papers, 'soumis par un État partie', 'soumis par des États parties')}`]
    const heard =
      spoken.statements || spoken.presentations
        ? [`sur ${said(spoken, 'les ')} ${agreed(spoken, 'fait')} par des États parties`]
        : []
    return `Dans le cadre de ${verb(body, 'ses', 'leurs')} travaux, ${le(body)} ${verb(body, 's’est', 'se sont')} ${agreeing(body, 'appuyé')} ${[...read, ...heard].join(', ainsi que ')}.`
  },
  circulated: (spoken) => `Ces ${said(spoken, '')} ont été ${agreed(spoken, 'distribué')} en séance.`,
  chairPaper: ({ chair, body, full, parent, next, remaining, purpose, decidedBy }) => {
    const several = remaining.length > 1
    const years = next ? 'les années restantes' : 'chacune des années restantes'
    const left = `pendant ${several ? years : 'l’année restante'}`
    const scheduled = several ? `pour chacune des années ${list(remaining.map(String))}` : `pour ${remaining[0]}`
    const held = verb(parent, 'doit se tenir', 'doivent se tenir')
    const later = next
      ? `${celui(parent, several || isPlural(parent))} qui ${several ? 'doivent se tenir' : held} ${left} du programme intersessions`
      : `${le(parent)} qui ${held} ${left} du programme intersessions`
    const prepare = [
      ...(next ? [`${le(parent)} qui ${held} en ${month(next.month)}`] : []),
      ...(remaining.length > 0 ? [later] : []),
    ]
    const agreement = session(decidedBy)
    const purposeful = `à déterminer la meilleure façon ${deBefore(purpose ?? '')}${quoted(purpose ?? '')} sur les différents thèmes, conformément au consensus auquel ${verb(agreement, 'est', 'sont')} ${agreeing(agreement, 'parvenu')} ${le(agreement)}`
    const help = [
      ...(prepare.length > 0 ? [`aider les délégations à préparer ${list(prepare)}`] : []),
      ...(prepare.length > 0 && remaining.length > 0
        ? [`leur être utile lors ${de(full)} que le programme intersessions prévoit ${scheduled}`]
        : []),
      ...(purpose === null ? [] : [`${prepare.length > 0 ? 'les aider' : 'aider les délégations'} ${purposeful}`]),
    ]
    return [
      `${capital(theChair(chair))} a établi, sous sa propre responsabilité et de sa propre initiative, un document dans lequel sont consignés les considérations, enseignements, points de vue, recommandations, conclusions et propositions tirés des exposés, déclarations, documents de travail et interventions portant sur les points de l’ordre du jour examinés par ${le(body)}.`,
      `${Le(body)} ${verb(body, 'a', 'ont')} souligné que ce document n’avait pas fait l’objet d’un accord et n’avait aucun statut juridique.`,
      ...(help.length > 0 ? [`De l’avis ${ofChair(chair)}, ce document pourrait ${longList(help)}.`] : []),
    ].join(' ')
  },
  paperAnnexed: ({ chair, annex, consulted }) =>
    `Le document établi par ${theChair(chair)}${consulted ? ', en consultation avec les États parties,' : ''} est reproduit ${annexed(annex)}.`,
  documentsListed: ({ body, annex, papers }) =>
    `La liste des documents officiels ${de(body)}${papers === 0 ? '' : `, y compris ${plural(papers, 'le document de travail soumis par un État partie', 'les documents de travail soumis par des États parties')},`} figure ${annexed(annex)}.`,
  documentsAvailable: ({ treaty, site, system, systemSite }) =>
    `Tous les documents de cette liste peuvent être consultés sur le site Web ${de(treaty)} (${site}), ainsi que par l’intermédiaire ${de(system)} (${systemSite}).`,
  adopted: ({ body, date, closing, draft, amended }) => {
    const as = [
      ...(draft === null ? [] : [`tel qu’il figure dans le document ${draft}`]),
      ...(amended ? ['tel que modifié oralement'] : []),
    ]
    return `À ${sa(body)} séance ${closing ? 'de clôture, le' : 'du'} ${day(date)}, ${le(body)} ${verb(body, 'a', 'ont')} adopté par consensus ${son(body)} rapport${as.length > 0 ? `, ${list(as)}` : ''}.`
  },
  toBeIssued: ({ symbol }) => `Le rapport sera publié sous la cote ${symbol}.`,
}

const frame: ReportFrame = {
  label: (no) => `${no}.`,
  bis: (no, place) =>
    `${no} ${['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies'][place - 1] ?? place + 1}`,
  headings: {
    introduction: (no) => `${roman(no)}. Introduction`,
    organization: (no, { body }) => `${roman(no)}. Organisation ${de(body)}`,
    participation: (no, { body }) => `${roman(no)}. Participation ${au(body)}`,
    work: (no, { body }) => `${roman(no)}. Travaux ${de(body)}`,
    documentation: (no) => `${roman(no)}. Documentation`,
    closing: (no, { body }) => `${roman(no)}. Clôture ${de(body)}`,
    annex: (no) => (no === null ? 'Annexe' : `Annexe ${roman(no)}`),
    documents: 'Liste des documents',
    submittedByChair: (chair) => `Document soumis par ${theChair(chair)}`,
  },
  title: ({ body, year }) => `Rapport ${de(inYear(body, year))}`,
  draftTitle: ({ body, year }) => `Projet de rapport ${de(inYear(body, year))}`,
  masthead: {
    session: (year) => `Réunion de ${year}`,
    placeAndDates: (city, held) => `${name(city)}, ${days(held)}`,
    item: (no) => `Point ${no} de l’ordre du jour`,
    distribution: (kind) => `Distr. ${{ general: 'générale', limited: 'limitée', restricted: 'restreinte' }[kind]}`,
    date: day,
    language: 'Français',
    original: (language) => `Original${NBSP}: ${languageName(language)}`,
  },
  day,
  quoted,
  list,
  unit: (letter, text) => `${letter}) ${text}`,
  elision: '[...]',
  rotation: {
    year: String,
    column: (f) => ('nth' in f ? ordinal(f.nth, f.running) : name(f.body)),
    group: name,
  },
  documents: {
    title: (kind, { body, year, unit }) =>
      ({
        agenda: `Ordre du jour provisoire ${de(body)}`,
        background: `Document d’information${unit ? ` soumis par ${le(unit)}` : ''}`,
        report: `Rapport ${de(body)}`,
        draftReport: `Projet de rapport ${de(inYear(body, year))}`,
        provisionalParticipants: 'Liste provisoire des participants',
        participants: 'Liste des participants',
      })[kind],
    submitted: (title, by) => {
      if (by === null) return title
      if ('chair' in by) return `${title} – Document soumis par ${theChair(by.chair)}`
      if ('unit' in by) return `${title} – Document soumis par ${le(by.unit)}`
      return `${title} – Document soumis par ${le(by.who)}${by.group ? ` au nom ${de(by.group)}` : ''}`
    },
    only: (languages) =>
      `${capital(list(NOTE_ORDER.filter((code) => languages.includes(code)).map((code) => languageName(code))))} seulement`,
    column: { symbol: 'Cote', title: 'Titre' },
  },
  notes: {
    retranslated: (from) => `Version non officielle, retraduite ${fromLanguage(from)} par le présent système.`,
    unofficial: 'Version non officielle.',
    machine: 'Traduction automatique, non révisée.',
    missing: (shown) => `Faute de version française, le texte est donné en ${languageName(shown)}.`,
    transliterated: 'L’orthographe du nom n’est pas confirmée.',
    pending: `Texte modifié dans une autre langue${NBSP}; la version française reste à réviser.`,
  },
  waitsFor: (deed) =>
    ({
      adoptAgenda: 'en attente de l’adoption de l’ordre du jour',
      adoptReport: 'en attente de l’adoption du rapport',
      closeMeeting: 'en attente de la clôture de la réunion',
      takeUpItem: 'en attente de l’examen du point',
      reserveSymbol: 'en attente d’une cote',
    })[deed as string] ?? 'en attente de l’acte correspondant',
  status: {
    practice: `réunion d’entraînement au titre d’un traité fictif${NBSP}: rien n’y est réel`,
    advance: 'Version préliminaire non éditée',
    draft: 'Projet de rapport',
    foreseen: (numbers) =>
      `prévu, pas encore accompli${NBSP}: ${plural(numbers.length, 'paragraphe', 'paragraphes')} ${list(numbers)}`,
    adopted: (date) => `rapport adopté le ${date}`,
    notAdopted: 'rapport non adopté',
  },
  labels: {
    footnotes: 'Notes',
    foreseen: 'Prévu',
    page: 'Page',
    recordHead: (no, hash) => `Registre${NBSP}: acte ${no}, empreinte ${hash}`,
  },
  languageName: (language) => capital(languageName(language)),
}

/** French. */
export const fr: ReportLanguage = { code: 'fr', dir: 'ltr', sort: (nouns) => sortStates(nouns, 'fr'), passages, frame }
