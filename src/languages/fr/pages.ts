import type { Facts } from '../../procedure/kind.ts'
import type { PageWords } from '../pageWords.ts'
import { room } from './room.ts'
import { NBSP, day, days, fromLanguage, grouped, inLanguage, languageName, list, plural } from './grammar.ts'

const ROLES: PageWords['meeting']['roles'] = {
  chair: 'Présidence',
  secretary: 'Secrétaire',
  deputySecretary: 'Secrétaire adjoint ou adjointe',
  member: 'Secrétariat',
}

/** Codes that stand in facts and are not names: each with its word. */
const CODES: { readonly [code: string]: string } = {
  ...ROLES,
  chairPaper: 'document de la présidence',
  statements: 'distribution des déclarations',
}

/** A fact as a sentence prints it: a day as a date, a code in words, all else as given. */
const said = (facts: Facts, name: string): string => {
  const value = String(facts[name] ?? '')
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : Object.hasOwn(CODES, value) ? CODES[value]! : value
}

const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`
const acts = (count: number): string => `${grouped(count)} ${plural(count, 'acte', 'actes')}`
const nth = (no: number): string => (no === 1 ? '1re' : `${no}e`)
/** Something the data of the convention does not hold. */
const unknown = (thing: string, fact: string): string =>
  `Les données de la convention ne contiennent pas ${thing} (${fact}).`

/** What pages and refusals say in French. */
export const frPages: PageWords = {
  code: 'fr',
  own: 'Français',
  skip: 'Aller au texte',
  practice: `Réunion d’entraînement${NBSP}: rien ici n’est réel`,
  notPrivate: `Connexion non privée${NBSP}: elle n’est pas chiffrée, et d’autres personnes sur ce réseau pourraient la lire.`,
  nav: {
    language: 'Langue',
    programme: 'Programme',
    meeting: 'Réunion',
    report: 'Rapport',
    record: 'Registre',
    missing: 'Ce qui manque',
    meetings: 'Réunions',
  },
  day,
  days,
  list,
  number: grouped,
  deeds: {
    ...room.deeds,
    convene: 'Convocation de la réunion',
    assumeChair: 'Prise de la présidence',
    noteSecretariat: 'Secrétariat de la réunion',
    openSitting: 'Ouverture de la séance',
    closeSitting: 'Levée de la séance',
    proposeAgenda: 'Proposition d’ordre du jour',
    adoptAgenda: 'Adoption de l’ordre du jour',
    applyRules: 'Approbation du règlement intérieur',
    takeUpItem: 'Début de l’examen d’un point',
    register: 'Inscription',
    noteAttendance: 'Constat des présences',
    grantObserverStatus: 'Décision sur le statut d’observateur',
    grantAgencyStatus: 'Octroi du statut d’organisme observateur',
    noteOrganizations: 'Décompte des organisations',
    reserveSymbol: 'Réservation d’une cote',
    submitDocument: 'Soumission d’un document',
    drawAttention: 'Document signalé à l’attention des délégations',
    introduceDocuments: 'Présentation de documents de travail',
    publishDocuments: 'Mise à disposition des documents',
    noteParticipation: 'Participation au débat',
    noteGroupStatement: 'Déclaration au nom d’un groupe',
    noteObserverStatements: 'Déclarations d’observateurs',
    noteViews: 'Constat de points de vue différents',
    circulateStatements: 'Distribution des déclarations',
    presentChairPaper: 'Présentation du document de la présidence',
    annexChairPaper: 'Reproduction en annexe du document de la présidence',
    tableReport: 'Présentation du projet de rapport',
    amendFact: 'Modification orale portant sur un fait',
    amendStructure: 'Modification orale portant sur la structure',
    amendWords: 'Modification orale portant sur la rédaction',
    noteAmendments: 'Constat de modifications orales',
    object: 'Objection',
    withdrawObjection: 'Retrait de l’objection',
    adoptReport: 'Adoption du rapport',
    closeMeeting: 'Clôture de la réunion',
    issueReport: 'Publication du rapport',
    decide: 'Décision de déroger à une règle',
    strike: 'Biffage d’un acte',
  },
  offices: { chair: 'Présidence', secretariat: 'Secrétariat' },
  classes: {
    party: 'États parties',
    signatory: 'États signataires',
    other: 'États observateurs',
    un: 'Entités des Nations Unies',
    agency: 'Organismes observateurs',
    organization: 'Organisations non gouvernementales et instituts de recherche',
  },
  documentKinds: {
    agenda: 'ordre du jour',
    background: 'document d’information',
    report: 'rapport',
    draftReport: 'projet de rapport',
    provisionalParticipants: 'liste provisoire des participants',
    participants: 'liste des participants',
    workingPaper: 'document de travail',
  },
  programme: {
    title: (from, to) => (from === to ? `Programme ${from}` : `Programme ${from}-${to}`),
    intro:
      'Les réunions du programme, le groupe auquel revient la présidence de chacune et ce que l’on sait de celles qui se sont tenues.',
    turn: 'Tour de présidence',
    turnIntro: 'Groupes régionaux par année et par réunion, tels que les fixe la décision.',
    calendar: 'Calendrier',
    meeting: 'Réunion',
    dates: 'Dates',
    chair: 'Présidence',
    viceChairs: 'Vice-présidence',
    notHeld: 'Non convoquée',
    daysUsed: (used, granted) =>
      `${used} ${plural(used, 'jour', 'jours')} par an sur ${granted} ${plural(used, 'est utilisé', 'sont utilisés')}.`,
    record: 'Ouvrir le registre',
    noRecord: 'Aucun registre n’est conservé ici',
    unconfirmed: 'non confirmé',
    departs: `S’écarte du programme${NBSP}:`,
    mandates: 'Mandats',
    restsOn: 'repose sur',
    adoptedBy: {
      consensus: 'par consensus',
      withoutVote: 'sans vote',
      notStated: 'mode d’adoption non précisé dans la source consultée',
    },
  },
  meeting: {
    agenda: 'Ordre du jour',
    item: (no) => `Point ${no}`,
    itemsNotStated: 'La source ne précise pas les autres points.',
    officers: 'Présidence et secrétariat',
    roles: ROLES,
    sittings: 'Séances',
    sitting: (no, closed) => `${nth(no)} séance, ${closed ? 'privée' : 'publique'}`,
    whoSpoke: 'Interventions',
    inOwnName: 'À titre national',
    onBehalfOf: (group) => `au nom du groupe suivant${NBSP}: ${group}`,
    observers: 'Observateurs',
    documents: 'Documents',
    languages: 'Langues',
    allSix: 'les six langues',
    participants: 'Participants',
    present: (count, className) => `${className}${NBSP}: ${grouped(count)}`,
    rule: (number, paragraph) => `article ${number}${paragraph === null ? '' : `, par.${NBSP}${paragraph}`}`,
    nothingYet: 'Rien n’a encore été consigné. Les prochains actes du secrétariat apparaîtront ici.',
    status: {
      draft: 'Rapport en cours d’élaboration',
      tabled: 'Projet de rapport présenté',
      adopted: 'Rapport adopté',
      issued: 'Rapport publié',
    },
  },
  report: {
    restsOn: 'Repose sur',
    act: (no, deed) => `acte ${no}${NBSP}: ${deed}`,
    acts,
    quoted: 'Extrait des mandats du programme',
    recordNow: `Le registre dit à présent${NBSP}:`,
    altered: 'La présente version du logiciel donne une autre rédaction que celle du texte arrêté.',
    downloads: 'Télécharger',
    asReport: 'Sous forme de rapport',
    asDraft: 'Sous forme de projet',
    contents: 'Table des matières',
  },
  record: {
    intro: `Tous les actes dans leur ordre, chacun lié au précédent. Rien n’est jamais supprimé${NBSP}: une erreur est biffée et demeure lisible.`,
    no: 'Nº',
    time: 'Enregistré (UTC)',
    source: 'Source',
    hash: 'Empreinte',
    struck: (by) => `biffé par l’acte ${by}`,
    withheld: 'Non communiqué à ce lecteur, sauf le numéro et l’empreinte.',
    assumed: (what) => `supposé${NBSP}: ${list(what)}`,
    assumptions: { time: 'l’heure', order: 'l’ordre', act: 'la réalité de l’acte', other: 'un détail' },
    paragraph: (no) => `par.${NBSP}${no}`,
    head: (no, hash) => `${acts(no)}, dernière empreinte ${hash}`,
    verify: 'Pour vérifier ce registre sans le présent logiciel, voir docs/record.md.',
    download: 'Télécharger le registre',
  },
  document: {
    notHeld: 'Le texte de ce document n’est pas conservé ici.',
    submitted: 'Soumis par',
    kind: 'Type',
    date: 'Date',
    item: 'Point de l’ordre du jour',
    acts: 'Dans le registre',
    unofficialTitle: 'Le titre a été retraduit par nos soins.',
    readReport: 'Lire le rapport',
    original: 'Langue originale',
  },
  missing: {
    title: 'Ce qui manque',
    intro: 'Tout ce qu’un réviseur, le secrétariat ou une délégation doit encore fournir ou confirmer.',
    nothing: 'Il ne manque rien.',
    texts: 'Textes',
    persons: 'Noms de personnes',
    attendance: 'Présences',
    states: 'États',
    rules: 'Règles',
    documents: 'Documents',
    noVersion: (language) => `pas de version ${inLanguage(language)}`,
    notOfficial: (language, from) =>
      `la version ${inLanguage(language)} ${from ? `est retraduite ${fromLanguage(from)}` : 'n’est pas officielle'}`,
    unconfirmedName: (language) => `orthographe non confirmée en ${languageName(language)}`,
    noName: (language) => `pas de nom pour la version ${inLanguage(language)}`,
    noGroup: `groupe régional inconnu${NBSP}: cet État ne peut assurer la présidence`,
    notAttending: 'a participé au débat, mais sa présence n’est pas consignée',
    unconfirmedRule: 'numéro ou contenu à confirmer',
    notIntroduced: 'soumis, mais non présenté au titre d’un point de l’ordre du jour',
    where: 'Où',
    what: 'Ce qui manque',
  },
  meetings: {
    title: 'Réunions',
    empty: `Aucun registre n’est encore conservé. Pour en importer un${NBSP}: intersession record import FILE`,
    acts,
  },
  faults: {
    notFound: 'Il n’y a rien à cette adresse',
    notFoundNext: (path) =>
      `Aucun document, aucune page ni aucune langue ne se trouve à l’adresse ${path}. Partez de la liste des réunions ou vérifiez la cote.`,
    noSuchLanguage: `Cette langue n’existe pas ici${NBSP}; les six langues sont l’anglais, l’arabe, le chinois, l’espagnol, le français et le russe.`,
    noSuchFormat: `Ce format n’existe pas ici${NBSP}; les rapports sont fournis en texte, Markdown, HTML, JSON, DOCX et PDF.`,
    near: (symbol) => `Vouliez-vous dire ${symbol}${NBSP}?`,
    failed: 'Une erreur s’est produite de notre côté',
    failedNext: `Rien n’a été perdu. Réessayez${NBSP}; si l’erreur persiste, indiquez au secrétariat ce que vous vouliez ouvrir.`,
    tooLarge: 'La requête est plus volumineuse que ce que cette page accepte.',
    back: 'Revenir aux réunions',
  },
  motions: room.motions,
  sides: room.sides,
  outOfOrder: 'Irrecevable.',
  cites: (number, paragraph, verified) =>
    number === null
      ? ''
      : verified
        ? `Article ${number}${paragraph === null ? '' : `, paragraphe ${paragraph}`}`
        : 'Le numéro de l’article reste à confirmer.',
  impediments: {
    ...room.impediments,
    actStruck: (f) => `L’acte ${said(f, 'no')} a déjà été biffé.`,
    agendaAdopted: () => 'L’ordre du jour a déjà été adopté.',
    alreadyConvened: () => 'La réunion a déjà été convoquée.',
    alreadyIntroduced: (f) => `Le document ${said(f, 'document')} a déjà été présenté.`,
    alreadyIssued: (f) => `Le rapport a déjà été publié sous la cote ${said(f, 'symbol')}.`,
    alreadyNoted: (f) => `Cela figure déjà au registre (${said(f, 'who')}).`,
    alreadyTabled: (f) => `Un projet a déjà été présenté sous la cote ${said(f, 'symbol')}.`,
    dateBeforeAdoption: (f) =>
      `La date indiquée (${said(f, 'date')}) précède le jour de l’adoption (${said(f, 'adopted')}).`,
    dateBeforeLastSitting: (f) =>
      `La date indiquée (${said(f, 'date')}) précède celle de la dernière séance (${said(f, 'last')}).`,
    endsBeforeItBegins: (f) =>
      `La date de fin de la réunion (${said(f, 'to')}) précède celle du début (${said(f, 'from')}).`,
    itemNotTakenUp: (f) => `L’examen du point ${said(f, 'item')} n’a pas commencé.`,
    itemTakenUp: (f) => `L’examen du point ${said(f, 'item')} a déjà commencé.`,
    itemTitleMissing: (f) =>
      `Le point ${said(f, 'item')} n’a pas de titre${NBSP}: le programme n’en donne pas pour ce thème, et il faut donc en indiquer un dans la demande.`,
    itemsOutOfOrder: () => 'Les points de l’ordre du jour ne suivent pas l’ordre de leur numérotation.',
    malformed: (f) => `La demande ${quoted(said(f, 'deed'))} est incomplète ou mal formulée. ${said(f, 'what')}`,
    meetingClosed: () => 'La réunion est close.',
    noChairPaper: () => 'La présidence n’a présenté aucun document.',
    noObjection: (f) => `Aucune objection de cette délégation n’est en cours (${said(f, 'who')}).`,
    noSitting: () => 'Aucune séance n’est ouverte.',
    noSuchAct: (f) => `L’acte ${said(f, 'no')} n’existe pas.`,
    noSuchDocument: (f) => `Aucun document pouvant servir à cette fin ne porte la cote ${said(f, 'document')}.`,
    noSuchItem: (f) => `L’ordre du jour ne comporte pas de point ${said(f, 'item')}.`,
    noSuchParagraph: (f) => `Le projet ne comporte pas ce paragraphe (${said(f, 'paragraph')}).`,
    noSuchProposal: (f) => `Aucun ordre du jour n’a été proposé sous la cote ${said(f, 'document')}.`,
    nobodyPresides: () => 'Personne n’a pris la présidence.',
    notAdopted: () => 'Le rapport n’a pas été adopté.',
    notConvened: () => 'La réunion n’a pas été convoquée.',
    notOfTheGroup: (f) =>
      `L’appartenance à ce groupe n’est pas établie (${said(f, 'who')}${NBSP}; ${said(f, 'group')}).`,
    notTabled: () => 'Aucun projet n’a été présenté.',
    notYours: (f) =>
      `L’acte ${quoted(said(f, 'deed'))} n’est pas du ressort de l’auteur de la demande (${said(f, 'by')}).`,
    otherSeries: (f) => `La cote ${said(f, 'symbol')} ne correspond pas à un document de cette nature.`,
    otherMeeting: (f) => `La cote ${said(f, 'symbol')} n’appartient pas à la série ${said(f, 'expected')}.`,
    outsideTheMeeting: (f) =>
      `La date indiquée (${said(f, 'date')}) est en dehors des jours pour lesquels la réunion a été convoquée (${days({ from: String(f.from), to: String(f.to) })}).`,
    paragraphTwice: () => 'Un paragraphe figurerait deux fois.',
    reportAdopted: () => 'Le rapport a déjà été adopté.',
    roleTaken: (f) => `Cette fonction est déjà exercée (${said(f, 'role')}).`,
    ruleDoesNotYield: (f) => `La réunion ne peut décider de déroger à cette règle (${said(f, 'rule')}).`,
    rulesApplied: () => 'Le règlement intérieur a déjà été approuvé.',
    sittingOpen: (f) => `La ${nth(Number(f.sitting))} séance est encore ouverte.`,
    stillNeeded: (f) =>
      `Sans l’acte ${said(f, 'no')}, l’acte ${said(f, 'by')} ne serait pas recevable${NBSP}; il convient de biffer d’abord ce dernier.`,
    strikeStands: (f) =>
      `L’acte ${said(f, 'no')} en biffe un autre et ne peut être biffé à son tour${NBSP}; il convient de consigner à nouveau l’acte biffé.`,
    symbolTaken: (f) => `La cote ${said(f, 'symbol')} est déjà attribuée.`,
    textChanged: (f) =>
      `Le texte a changé entre-temps (${said(f, 'paragraph')})${NBSP}; il convient de le revoir avant de décider.`,
    titleMissing: (f) => `Le document ${said(f, 'symbol')} n’a pas de titre.`,
    unknownBody: (f) => unknown('cet organe', said(f, 'body')),
    unknownClass: (f) => unknown('cette catégorie de participants', said(f, 'class')),
    unknownConference: (f) => unknown('cette conférence', said(f, 'conference')),
    unknownDeed: (f) => `Il n’existe aucun acte de ce nom (${said(f, 'deed')}).`,
    unknownGroup: (f) => unknown('ce groupe', said(f, 'group')),
    unknownMandate: (f) => `Le programme ne comporte pas cette décision (${said(f, 'mandate')}).`,
    unknownParticipant: (f) => unknown('cet État ou cette organisation', said(f, 'who')),
    unknownPlace: (f) => unknown('ce lieu', said(f, 'place')),
    unknownPost: (f) => unknown('ce poste', said(f, 'post')),
    unknownRule: (f) => unknown('cette règle', said(f, 'rule')),
    unknownTopic: (f) => `Le programme ne comporte ni ce thème ni ce point permanent (${said(f, 'topic')}).`,
    unknownUnit: (f) => unknown('ce service', said(f, 'unit')),
    versionsDiffer: () => 'Les versions du document n’ont pas les mêmes paragraphes.',
  },
  rules: {
    ...room.rules,
    participation: (f) =>
      f.missing === 'admission'
        ? `Ce participant (${said(f, 'who')}) n’a pas été admis par une décision de la réunion et n’est donc pas habilité à ${said(f, 'right')}.`
        : `Ce participant (${said(f, 'who')}), qui relève de la catégorie ${quoted(said(f, 'class'))}, n’est pas habilité à ${said(f, 'right')}.`,
    ownClass: (f) =>
      `Ce participant (${said(f, 'who')}) relève de la catégorie ${quoted(said(f, 'class'))} et ne peut être inscrit dans la catégorie ${quoted(said(f, 'as'))}.`,
    publicSittings: (f) =>
      `La séance est privée${NBSP}; ce participant (${said(f, 'who')}) ne peut assister qu’aux séances publiques.`,
    turnToChair: (f) =>
      f.group === 'unknown'
        ? `Le groupe régional de cet État (${said(f, 'who')}) n’est pas connu, de sorte que cet État ne peut assurer la présidence, qui revient au groupe suivant${NBSP}: ${said(f, 'due')}.`
        : `La présidence ne revient pas au groupe régional de cet État (${said(f, 'who')}${NBSP}; ${said(f, 'group')}), mais au groupe suivant${NBSP}: ${said(f, 'due')}.`,
    topicsOfTheProgramme: (f) =>
      `Le point ${said(f, 'item')} ne figure pas parmi les thèmes que le programme confie à cette réunion.`,
    agendaFirst: () =>
      'La réunion n’a pas adopté son ordre du jour, et un point n’est examiné qu’une fois l’ordre du jour adopté.',
    consensus: (f) => `Il n’y a pas de consensus${NBSP}: une objection est maintenue (${said(f, 'who')}).`,
  },
  rights: {
    attend: 'assister à la réunion',
    attendPrivate: 'assister aux séances privées',
    speak: 'prendre la parole',
    submit: 'soumettre des documents',
    receive: 'recevoir des documents',
    propose: 'présenter des propositions, des amendements ou des motions',
    decide: 'prendre part aux décisions',
  },
}
