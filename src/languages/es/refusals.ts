import type { Facts } from '../../procedure/kind.ts'
import type { RefusalWords } from '../refusalWords.ts'
import { labels } from './labels.ts'
import { room } from './room.ts'
import { day, days, list } from './grammar.ts'

const rights: RefusalWords['rights'] = {
  attend: 'asistir',
  attendPrivate: 'asistir a las sesiones privadas',
  speak: 'hacer uso de la palabra',
  submit: 'entregar documentos',
  receive: 'recibir documentos',
  propose: 'presentar propuestas, enmiendas, mociones u otras solicitudes de procedimiento',
  decide: 'participar en la adopción de decisiones',
}
/** Codes that stand in facts and are not names: each with its word. */
const CODES: { readonly [code: string]: string } = {
  ...labels.deeds,
  ...labels.offices,
  ...labels.classes,
  ...rights,
  ...labels.roles,
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

/** Why something cannot be done, why a rule does not allow it, and the rights a refusal names, in Spanish. Names stand in brackets or after a comma, so that no article has to be known. */
export const refusals: RefusalWords = {
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
    notInTheProgramme: (f) => `El programa plurianual no prevé ninguna reunión para el año ${said(f, 'year')}.`,
    notTabled: () => 'No se ha presentado ningún proyecto.',
    notYours: (f) => `La actuación «${said(f, 'deed')}» no corresponde a quien la solicita (${said(f, 'by')}).`,
    otherSeries: (f) => `La signatura ${said(f, 'symbol')} no corresponde a un documento de esa clase.`,
    otherWords: (f) =>
      `Este texto no es el de la propuesta retirada (${said(f, 'document')}); la propuesta se presenta de nuevo en sus mismos términos.`,
    otherMeeting: (f) => `La signatura ${said(f, 'symbol')} no pertenece a la serie ${said(f, 'expected')}.`,
    outsideTheMeeting: (f) =>
      `La fecha indicada, ${said(f, 'date')}, queda fuera de los días para los que se convocó la reunión (${days({ from: String(f.from), to: String(f.to) })}).`,
    outsideTheYear: (f) =>
      `La fecha indicada, ${said(f, 'date')}, queda fuera del año en que ha de celebrarse esta reunión según el programa plurianual (${said(f, 'in')}).`,
    paragraphTwice: () => 'Un párrafo figuraría dos veces.',
    reportAdopted: () => 'El informe ya ha sido aprobado.',
    roleTaken: (f) => `Esa función ya está cubierta (${said(f, 'role')}).`,
    ruleDoesNotYield: () => 'Esta norma no admite excepción por decisión de la reunión.',
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
      f.deed === 'openSitting'
        ? 'Las sesiones plenarias son públicas, a menos que la reunión haya decidido otra cosa en una sesión pública.'
        : `La sesión es privada, y en este caso solo se puede asistir a las sesiones públicas (${said(f, 'who')}).`,
    turnToChair: (f) =>
      f.group === 'unknown'
        ? `No consta el grupo regional, por lo que no es posible ejercer la Presidencia (${said(f, 'who')}); corresponde presidir a otro grupo: ${said(f, 'due')}.`
        : `La Presidencia no corresponde a este grupo regional (${said(f, 'who')}; ${said(f, 'group')}), sino a otro: ${said(f, 'due')}.`,
    topicsOfTheProgramme: (f) =>
      f.why === 'notInTopic'
        ? `El título del tema ${said(f, 'item')} no figura en el texto del asunto asignado, por lo que el tema no forma parte de él.`
        : f.why === 'otherStanding'
          ? `El tema ${said(f, 'item')} es un tema permanente que el programa plurianual asigna a otra reunión.`
          : f.why === 'nothing'
            ? `El tema ${said(f, 'item')} no es un tema permanente ni un asunto del programa plurianual, ni parte de uno.`
            : `El tema ${said(f, 'item')} no figura entre los asuntos que el programa plurianual asigna a esta reunión.`,
    agendaFirst: () =>
      'La reunión no ha aprobado su programa, y el examen de los temas se inicia una vez aprobado el programa.',
    consensus: (f) => `No hay consenso: se mantiene una objeción (${said(f, 'who')}).`,
  },
  rights,
}
