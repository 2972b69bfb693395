import type { PageWords } from '../pageWords.ts'
import { labels } from './labels.ts'
import { refusals } from './refusals.ts'
import { room } from './room.ts'
import { day, days, list, plural } from './grammar.ts'
import { es } from './report.ts'

const languageName = es.frame.languageName

const acts = (count: number): string => `${count} ${plural(count, 'actuación', 'actuaciones')}`

/** What pages and refusals say in Spanish. */
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
  deeds: labels.deeds,
  offices: labels.offices,
  classes: labels.classes,
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
    roles: labels.roles,
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
    takesNothing: 'Esta dirección no admite este tipo de solicitud.',
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
  ...refusals,
}
