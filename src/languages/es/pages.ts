import type { Facts } from '../../procedure/kind.ts'
import type { PageWords } from '../pageWords.ts'
import { room } from './room.ts'
import { day, days, list, plural } from './grammar.ts'
import { es } from './report.ts'

const languageName = es.frame.languageName

const DEEDS: PageWords['deeds'] = {
  ...room.deeds,
  convene: 'Convocatoria de la reunión',
  assumeChair: 'Asunción de la Presidencia',
  noteSecretariat: 'Secretaría de la reunión',
  openSitting: 'Apertura de la sesión',
  closeSitting: 'Levantamiento de la sesión',
  proposeAgenda: 'Propuesta de programa',
  adoptAgenda: 'Aprobación del programa',
  applyRules: 'Aprobación del reglamento',
  takeUpItem: 'Inicio del examen de un tema',
  register: 'Inscripción',
  noteAttendance: 'Constancia de la asistencia',
  grantObserverStatus: 'Decisión sobre la condición de observador',
  grantAgencyStatus: 'Concesión de la condición de organismo observador',
  noteOrganizations: 'Recuento de organizaciones',
  reserveSymbol: 'Reserva de signatura',
  submitDocument: 'Entrega de un documento',
  drawAttention: 'Documento señalado a la atención de las delegaciones',
  introduceDocuments: 'Presentación de documentos de trabajo',
  publishDocuments: 'Publicación de los documentos',
  noteParticipation: 'Participación en el debate',
  noteGroupStatement: 'Declaración en nombre de un grupo',
  noteObserverStatements: 'Declaraciones de observadores',
  noteViews: 'Constancia de opiniones distintas',
  circulateStatements: 'Distribución de declaraciones',
  presentChairPaper: 'Documento de la Presidencia',
  annexChairPaper: 'Incorporación del documento de la Presidencia como anexo',
  tableReport: 'Presentación del proyecto de informe',
  amendFact: 'Enmienda oral de hecho',
  amendStructure: 'Enmienda oral de estructura',
  amendWords: 'Enmienda oral de redacción',
  noteAmendments: 'Constancia de enmiendas orales',
  object: 'Objeción',
  withdrawObjection: 'Retirada de la objeción',
  adoptReport: 'Aprobación del informe',
  closeMeeting: 'Clausura de la reunión',
  issueReport: 'Publicación del informe',
  decide: 'Decisión de no aplicar una norma',
  strike: 'Anulación de una actuación',
}
const OFFICES: PageWords['offices'] = { chair: 'Presidencia', secretariat: 'Secretaría' }
const CLASSES: PageWords['classes'] = {
  party: 'Estados partes',
  signatory: 'Estados signatarios',
  other: 'Estados observadores',
  un: 'Entidades de las Naciones Unidas',
  agency: 'Organismos observadores',
  organization: 'Organizaciones no gubernamentales e institutos de investigación',
}
const RIGHTS: PageWords['rights'] = {
  attend: 'asistir',
  attendPrivate: 'asistir a las sesiones privadas',
  speak: 'hacer uso de la palabra',
  submit: 'entregar documentos',
  receive: 'recibir documentos',
  propose: 'presentar propuestas, enmiendas, mociones u otras solicitudes de procedimiento',
  decide: 'participar en la adopción de decisiones',
}
const ROLES: PageWords['meeting']['roles'] = {
  chair: 'Presidencia',
  secretary: 'Secretario o Secretaria',
  deputySecretary: 'Secretario Adjunto o Secretaria Adjunta',
  member: 'Secretaría',
}
/** Codes that stand in facts and are not names: each with its word. */
const CODES: { readonly [code: string]: string } = {
  ...DEEDS,
  ...OFFICES,
  ...CLASSES,
  ...RIGHTS,
  ...ROLES,
  observer: 'Observadores',
  statements: 'declaraciones',
  chairPaper: 'documento de la Presidencia',
}

/** A fact in words: a day as a date, a code by its word, anything else as given. */
const said = (facts: Facts, name: string): string => {
  const given = facts[name] ?? ''
  if (typeof given === 'object') return list(given)
  const text = String(given)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : Object.hasOwn(CODES, text) ? (CODES[text] ?? text) : text
}

const acts = (count: number): string => `${count} ${plural(count, 'actuación', 'actuaciones')}`

/** What pages and refusals say in Spanish. Names stand in brackets or after a comma, so that no article has to be known. */
export const esPages: PageWords = {
  code: 'es',
  own: 'Español',
  skip: 'Ir al texto',
  practice: 'Reunión de práctica: nada de esto es real',
  notPrivate: 'Conexión no privada: no está cifrada, y otras personas en esta red podrían leerla.',
  nav: {
    language: 'Idioma',
    programme: 'Programa plurianual',
    meeting: 'Reunión',
    report: 'Informe',
    record: 'Registro',
    missing: 'Lo que falta',
    meetings: 'Reuniones',
  },
  day,
  days,
  list,
  number: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.'),
  deeds: DEEDS,
  offices: OFFICES,
  classes: CLASSES,
  documentKinds: {
    agenda: 'programa',
    background: 'documento informativo',
    report: 'informe',
    draftReport: 'proyecto de informe',
    provisionalParticipants: 'lista provisional de participantes',
    participants: 'lista de participantes',
    workingPaper: 'documento de trabajo',
  },
  programme: {
    title: (from, to) => (from === to ? `Programa ${from}` : `Programa ${from}-${to}`),
    intro:
      'Las reuniones del programa, el grupo al que corresponde presidir cada una de ellas y lo que se sabe de las ya celebradas.',
    turn: 'A quién corresponde la Presidencia',
    turnIntro: 'Grupos regionales por año y por reunión, según la decisión.',
    calendar: 'Calendario',
    meeting: 'Reunión',
    dates: 'Fechas',
    chair: 'Presidencia',
    viceChairs: 'Vicepresidencias',
    notHeld: 'Sin convocar',
    daysUsed: (used, granted) => `Días al año utilizados: ${used} de ${granted}.`,
    record: 'Abrir el registro',
    noRecord: 'No se conserva aquí ningún registro',
    unconfirmed: 'sin confirmar',
    departs: 'Se aparta del programa:',
    mandates: 'Mandatos',
    restsOn: 'se basa en',
    adoptedBy: {
      consensus: 'por consenso',
      withoutVote: 'sin votación',
      notStated: 'la fuente consultada no indica la forma de aprobación',
    },
  },
  meeting: {
    agenda: 'Programa de la reunión',
    item: (no) => `Tema ${no}`,
    itemsNotStated: 'La fuente no indica los demás temas.',
    officers: 'Mesa y secretaría',
    roles: ROLES,
    sittings: 'Sesiones',
    sitting: (no, closed) => `${no}ª sesión, ${closed ? 'privada' : 'pública'}`,
    whoSpoke: 'Quién hizo uso de la palabra',
    inOwnName: 'En nombre propio',
    onBehalfOf: (group) => `en nombre de un grupo: ${group}`,
    observers: 'Observadores',
    documents: 'Documentos',
    languages: 'Idiomas',
    allSix: 'los seis',
    participants: 'Participantes',
    present: (count, className) => `${className}: ${count}`,
    rule: (number, paragraph) => `artículo ${number}${paragraph === null ? '' : `, párr. ${paragraph}`}`,
    nothingYet: 'Todavía no se ha registrado nada. Las próximas actuaciones de la secretaría aparecerán aquí.',
    status: {
      draft: 'Informe en preparación',
      tabled: 'Proyecto de informe presentado',
      adopted: 'Informe aprobado',
      issued: 'Informe publicado',
    },
  },
  report: {
    restsOn: 'Se basa en',
    act: (no, deed) => `actuación ${no}: ${deed}`,
    acts,
    quoted: 'Cita de los mandatos del programa',
    recordNow: 'El registro dice ahora:',
    altered: 'La redacción que da esta versión de la aplicación difiere de la del texto que quedó fijado.',
    downloads: 'Descargar',
    asReport: 'Como informe',
    asDraft: 'Como proyecto',
    contents: 'Índice',
  },
  record: {
    intro:
      'Todas las actuaciones en su orden, cada una encadenada a la anterior. Nunca se elimina nada: lo erróneo se anula y sigue a la vista, marcado como tal.',
    no: 'Núm.',
    time: 'Consignada (UTC)',
    source: 'Fuente',
    hash: 'Hash',
    struck: (by) => `anulada por la actuación ${by}`,
    withheld: 'Este lector no tiene acceso al contenido; se conservan el número y el hash.',
    assumed: (what) => `se supone: ${list(what)}`,
    assumptions: { time: 'la hora', order: 'el orden', act: 'que tuvo lugar', other: 'un dato' },
    paragraph: (no) => `párr. ${no}`,
    head: (no, hash) => `${acts(no)}, último hash ${hash}`,
    verify: 'Para verificar este registro sin esta aplicación, véase docs/record.md.',
    download: 'Descargar el registro',
  },
  document: {
    notHeld: 'El texto de este documento no se conserva aquí.',
    submitted: 'Presentado por',
    kind: 'Tipo',
    date: 'Fecha',
    item: 'Tema del programa',
    acts: 'En el registro',
    unofficialTitle: 'El título es una retraducción no oficial.',
    readReport: 'Leer el informe',
    original: 'Idioma original',
  },
  missing: {
    title: 'Lo que falta',
    intro: 'Todo lo que aún debe aportar o confirmar un revisor, la secretaría o una delegación.',
    nothing: 'No falta nada.',
    texts: 'Textos',
    persons: 'Nombres de personas',
    attendance: 'Asistencia',
    states: 'Estados',
    rules: 'Artículos del reglamento',
    documents: 'Documentos',
    noVersion: (language) => `no hay versión en ${languageName(language)}`,
    notOfficial: (language, from) =>
      `la versión en ${languageName(language)} ${from ? `es una retraducción de la versión en ${languageName(from)}` : 'no es oficial'}`,
    unconfirmedName: (language) => `grafía del nombre en ${languageName(language)} sin confirmar`,
    noName: (language) => `no hay nombre para la versión en ${languageName(language)}`,
    noGroup: 'no consta su grupo regional: no puede ejercer la Presidencia',
    notAttending: 'consta su participación en el debate, pero no su asistencia',
    unconfirmedRule: 'número o contenido por confirmar',
    notIntroduced: 'entregado, pero no presentado en relación con ningún tema',
    where: 'Dónde',
    what: 'Qué falta',
  },
  meetings: {
    title: 'Reuniones',
    empty: 'Todavía no se conserva ningún registro. Para importar uno: intersession record import FILE',
    acts,
  },
  faults: {
    notFound: 'En esta dirección no hay nada',
    notFoundNext: (path) =>
      `En ${path} no hay ningún documento, página ni idioma. Empiece por la lista de reuniones o compruebe la signatura.`,
    noSuchLanguage:
      'Ese idioma no existe aquí; los seis son el árabe, el chino, el español, el francés, el inglés y el ruso.',
    noSuchFormat: 'Ese formato no existe aquí; los informes se ofrecen en texto, Markdown, HTML, JSON, DOCX y PDF.',
    near: (symbol) => `¿Quiso decir ${symbol}?`,
    failed: 'Algo ha fallado por nuestra parte',
    failedNext:
      'No se ha perdido nada. Inténtelo de nuevo; si el problema persiste, indique a la secretaría qué estaba abriendo.',
    tooLarge: 'La solicitud es más grande de lo que admite esta página.',
    back: 'Volver a las reuniones',
  },
  motions: room.motions,
  sides: room.sides,
  outOfOrder: 'No procede.',
  cites: (number, paragraph, verified) =>
    number === null
      ? ''
      : verified
        ? `Artículo ${number}${paragraph === null ? '' : `, párrafo ${paragraph}`}`
        : 'El número del artículo está por confirmar.',
  impediments: {
    ...room.impediments,
    actStruck: (f) => `La actuación ${said(f, 'no')} ya ha sido anulada.`,
    agendaAdopted: () => 'El programa ya ha sido aprobado.',
    alreadyConvened: () => 'La reunión ya ha sido convocada.',
    alreadyIntroduced: (f) => `El documento ${said(f, 'document')} ya ha sido presentado.`,
    alreadyIssued: (f) => `El informe ya se ha publicado con la signatura ${said(f, 'symbol')}.`,
    alreadyNoted: (f) => `Ya consta en el registro (${said(f, 'who')}).`,
    alreadyTabled: (f) => `Ya se ha presentado un proyecto con la signatura ${said(f, 'symbol')}.`,
    dateBeforeAdoption: (f) =>
      `La fecha indicada, ${said(f, 'date')}, es anterior al día de la aprobación, ${said(f, 'adopted')}.`,
    dateBeforeLastSitting: (f) =>
      `La fecha indicada, ${said(f, 'date')}, es anterior a la de la última sesión, ${said(f, 'last')}.`,
    endsBeforeItBegins: (f) =>
      `La fecha de clausura de la reunión, ${said(f, 'to')}, es anterior a la de apertura, ${said(f, 'from')}.`,
    itemNotTakenUp: (f) => `Aún no se ha iniciado el examen del tema ${said(f, 'item')}.`,
    itemTakenUp: (f) => `Ya se ha iniciado el examen del tema ${said(f, 'item')}.`,
    itemTitleMissing: (f) =>
      `El tema ${said(f, 'item')} no tiene título: el programa plurianual no contiene ninguno para ese asunto, por lo que debe indicarse en la solicitud.`,
    itemsOutOfOrder: () => 'Los temas del programa no siguen el orden de su numeración.',
    malformed: (f) => `La solicitud «${said(f, 'deed')}» está incompleta o mal formulada. ${said(f, 'what')}`,
    meetingClosed: () => 'La reunión ha sido clausurada.',
    noChairPaper: () => 'La Presidencia no ha presentado ningún documento.',
    noObjection: (f) => `No hay ninguna objeción pendiente de esa delegación (${said(f, 'who')}).`,
    noSitting: () => 'No hay ninguna sesión abierta.',
    noSuchAct: (f) => `No existe la actuación ${said(f, 'no')}.`,
    noSuchDocument: (f) => `No existe a estos efectos el documento ${said(f, 'document')}.`,
    noSuchItem: (f) => `El programa no contiene el tema ${said(f, 'item')}.`,
    noSuchParagraph: (f) => `El proyecto no contiene el párrafo ${said(f, 'paragraph')}.`,
    noSuchProposal: (f) => `No se ha propuesto ningún programa con la signatura ${said(f, 'document')}.`,
    nobodyPresides: () => 'Nadie ha asumido la Presidencia.',
    notAdopted: () => 'El informe no ha sido aprobado.',
    notConvened: () => 'La reunión no ha sido convocada.',
    notOfTheGroup: (f) => `No consta la pertenencia a ese grupo (${said(f, 'who')}; ${said(f, 'group')}).`,
    notTabled: () => 'No se ha presentado ningún proyecto.',
    notYours: (f) => `La actuación «${said(f, 'deed')}» no corresponde a quien la solicita (${said(f, 'by')}).`,
    otherSeries: (f) => `La signatura ${said(f, 'symbol')} no corresponde a un documento de esa clase.`,
    otherMeeting: (f) => `La signatura ${said(f, 'symbol')} no pertenece a la serie ${said(f, 'expected')}.`,
    outsideTheMeeting: (f) =>
      `La fecha indicada, ${said(f, 'date')}, queda fuera de los días para los que se convocó la reunión (${days({ from: String(f.from), to: String(f.to) })}).`,
    paragraphTwice: () => 'Un párrafo figuraría dos veces.',
    reportAdopted: () => 'El informe ya ha sido aprobado.',
    roleTaken: (f) => `Esa función ya está cubierta (${said(f, 'role')}).`,
    ruleDoesNotYield: (f) => `Esta norma no admite excepción por decisión de la reunión (${said(f, 'rule')}).`,
    rulesApplied: () => 'El reglamento ya ha sido aprobado.',
    sittingOpen: (f) => `La ${said(f, 'sitting')}ª sesión sigue abierta.`,
    stillNeeded: (f) =>
      `Sin la actuación ${said(f, 'no')}, la actuación ${said(f, 'by')} no procedería; anule primero esta última.`,
    strikeStands: (f) =>
      `La actuación ${said(f, 'no')} anula otra; una anulación no se anula a su vez. Consigne de nuevo la actuación anulada.`,
    symbolTaken: (f) => `La signatura ${said(f, 'symbol')} ya está asignada.`,
    textChanged: (f) =>
      `El texto ha cambiado entretanto (${said(f, 'paragraph')}); vuelva a examinarlo antes de decidir.`,
    titleMissing: (f) => `El documento ${said(f, 'symbol')} carece de título.`,
    unknownBody: (f) => `En los datos del tratado no figura ese órgano (${said(f, 'body')}).`,
    unknownClass: (f) => `En los datos del tratado no figura esa categoría de participantes (${said(f, 'class')}).`,
    unknownConference: (f) => `En los datos del tratado no figura esa conferencia (${said(f, 'conference')}).`,
    unknownDeed: (f) => `No existe esa actuación (${said(f, 'deed')}).`,
    unknownGroup: (f) => `En los datos del tratado no figura ese grupo (${said(f, 'group')}).`,
    unknownMandate: (f) => `El programa plurianual no contiene esa decisión (${said(f, 'mandate')}).`,
    unknownParticipant: (f) => `En los datos del tratado no figura ese Estado u organización (${said(f, 'who')}).`,
    unknownPlace: (f) => `En los datos del tratado no figura ese lugar (${said(f, 'place')}).`,
    unknownPost: (f) => `En los datos del tratado no figura ese cargo (${said(f, 'post')}).`,
    unknownRule: (f) => `En los datos del tratado no figura esa norma (${said(f, 'rule')}).`,
    unknownTopic: (f) => `El programa plurianual no contiene ese asunto ni ese tema permanente (${said(f, 'topic')}).`,
    unknownUnit: (f) => `En los datos del tratado no figura esa dependencia (${said(f, 'unit')}).`,
    versionsDiffer: () => 'Las versiones del documento no tienen los mismos párrafos.',
  },
  rules: {
    ...room.rules,
    participation: (f) =>
      f.missing === 'admission'
        ? `Sin una decisión de la reunión sobre la admisión no hay derecho a ${said(f, 'right')} (${said(f, 'who')}).`
        : `La participación en la categoría «${said(f, 'class')}» no da derecho a ${said(f, 'right')} (${said(f, 'who')}).`,
    ownClass: (f) =>
      `La categoría de participación es «${said(f, 'class')}» y no procede la inclusión en la categoría «${said(f, 'as')}» (${said(f, 'who')}).`,
    publicSittings: (f) =>
      `La sesión es privada, y en este caso solo se puede asistir a las sesiones públicas (${said(f, 'who')}).`,
    turnToChair: (f) =>
      f.group === 'unknown'
        ? `No consta el grupo regional, por lo que no es posible ejercer la Presidencia (${said(f, 'who')}); corresponde presidir a otro grupo: ${said(f, 'due')}.`
        : `La Presidencia no corresponde a este grupo regional (${said(f, 'who')}; ${said(f, 'group')}), sino a otro: ${said(f, 'due')}.`,
    topicsOfTheProgramme: (f) =>
      `El tema ${said(f, 'item')} no figura entre los asuntos que el programa plurianual asigna a esta reunión.`,
    agendaFirst: () =>
      'La reunión no ha aprobado su programa, y el examen de los temas se inicia una vez aprobado el programa.',
    consensus: (f) => `No hay consenso: se mantiene una objeción (${said(f, 'who')}).`,
  },
  rights: RIGHTS,
}
