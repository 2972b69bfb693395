import type { Facts } from '../../procedure/kind.ts'
import type { RoomWords } from '../roomWords.ts'
import { lasting, moment, said } from '../facts.ts'
import { byTheClock, day, plural } from './grammar.ts'

const deadline = (facts: Facts): string =>
  moment(said(facts, 'deadline'), (on, hour, zone) => byTheClock(`${day(on)} a las ${hour} horas`, zone))
const time = (facts: Facts, name: string): string =>
  lasting(
    Number(facts[name]),
    (n) => `${n} ${plural(n, 'minuto', 'minutos')}`,
    (n) => `${n} ${plural(n, 'segundo', 'segundos')}`,
    ' y ',
  )
const hours = (facts: Facts): string => `${said(facts, 'number')} ${plural(Number(facts.number), 'hora', 'horas')}`
/** How many may speak for a motion, or against it; nobody, where its rule foresees none. */
const speakers = (facts: Facts): string => {
  const number = Number(facts.number)
  return number === 0
    ? `No se concede la palabra para hablar ${said(facts, 'side')} de la moción.`
    : `Ya ha hecho uso de la palabra ${said(facts, 'side')} de la moción el número de delegaciones permitido (${number}).`
}
const BY_CONSENSUS =
  'Toda conclusión o resultado de la reunión se alcanza por consenso, por lo que no se somete a votación.'

/** Lo que ocurre en la sala, en español: actuaciones, impedimentos y normas. */
export const room = {
  deeds: {
    planSitting: 'Sesión prevista',
    planWork: 'Programa de trabajo indicativo',
    nominate: 'Candidatura a la Vicepresidencia',
    electViceChair: 'Elección a la Vicepresidencia',
    designateActingChair: 'Designación de la Presidencia interina',
    resumeChair: 'Reanudación del ejercicio de la Presidencia',
    replaceChair: 'Sustitución en la Presidencia',
    suspendSitting: 'Suspensión de la sesión',
    resumeSitting: 'Reanudación de la sesión',
    requestQuorum: 'Solicitud de verificación del quórum',
    verifyQuorum: 'Verificación del quórum',
    resumeItem: 'Reanudación del examen de un tema',
    openList: 'Apertura de la lista de oradores',
    inscribe: 'Inscripción en la lista de oradores',
    withdrawInscription: 'Retirada de la lista de oradores',
    moveInscription: 'Cambio en el orden de los oradores',
    swapInscriptions: 'Intercambio de turnos en la lista de oradores',
    deferInscription: 'Intervención aplazada',
    skipAbsent: 'Delegación ausente al dársele la palabra',
    closeList: 'Cierre de la lista de oradores',
    reopenList: 'Reapertura de la lista de oradores',
    giveFloor: 'Concesión de la palabra',
    stopClock: 'Detención del reloj',
    resumeClock: 'Reanudación del reloj',
    concludeStatement: 'Fin de la intervención',
    callToOrder: 'Llamada al orden',
    limitSpeeches: 'Limitación del tiempo de uso de la palabra',
    requestReply: 'Solicitud de ejercicio del derecho a contestar',
    withdrawReply: 'Retirada de la solicitud de contestar',
    raisePointOfOrder: 'Cuestión de orden',
    ruleOnPoint: 'Decisión de la Presidencia sobre una cuestión de orden',
    ruleOnNature: 'Decisión de la Presidencia: procedimiento o fondo',
    appealRuling: 'Apelación de la decisión de la Presidencia',
    moveMotion: 'Moción',
    submitProposal: 'Presentación de una propuesta',
    amendProposal: 'Revisión de una propuesta por su autor',
    submitAmendment: 'Presentación de una enmienda a una propuesta',
    acceptAmendment: 'Aceptación de una enmienda por el autor de la propuesta',
    withdrawProposal: 'Retirada de una moción o propuesta',
    putQuestion: 'Cuestión sometida a la reunión',
    deferVote: 'Aplazamiento de la votación',
    requestRollCall: 'Solicitud de votación nominal',
    decideQuestion: 'Adopción de una decisión',
    recordVote: 'Votación',
    startSilence: 'Inicio de un procedimiento de acuerdo tácito',
    breakSilence: 'Ruptura del acuerdo tácito',
    declareSilence: 'Conclusión del procedimiento de acuerdo tácito',
  },
  motions: {
    suspendSitting: 'la moción de suspensión de la sesión',
    adjournSitting: 'la moción de levantamiento de la sesión',
    adjournDebate: 'la moción de aplazamiento del debate',
    closeDebate: 'la moción de cierre del debate',
    competence: 'la moción sobre la competencia de la reunión',
    reconsider: 'la moción de nuevo examen de la propuesta',
  },
  sides: { for: 'a favor', against: 'en contra' },
  impediments: {
    alreadyAppealed: () => 'Ya se ha apelado de esta decisión.',
    alreadyDecided: () => 'Esta cuestión ya ha sido decidida.',
    alreadyInscribed: (f) => `Esta delegación ya figura en la lista (${said(f, 'who')}).`,
    alreadyMoved: (f) => `La reunión ya tiene ante sí lo siguiente: ${said(f, 'motion')}.`,
    alreadyPut: () => 'Esta cuestión ya ha sido sometida a la reunión.',
    alreadyRuled: () => 'La Presidencia ya se ha pronunciado sobre esta cuestión de orden.',
    alreadySpoken: (f) => `Esta delegación (${said(f, 'who')}) ya ha hablado sobre esta moción.`,
    alreadyOpened: () => 'La reunión ha sido abierta; sus fechas ya no pueden corregirse.',
    noItem: () => 'No se examina ningún tema.',
    nothingCorrected: () => 'Eso es lo que ya consta; no hay nada que corregir.',
    chairPresides: () => 'Ya preside la sesión quien ocupa la Presidencia.',
    clockRuns: () => 'El reloj está en marcha.',
    clockStopped: () => 'El reloj ya está detenido.',
    floorTaken: (f) =>
      `Hay una delegación en uso de la palabra (${said(f, 'who')}); antes debe concluir su intervención.`,
    groupMissing: () => 'Una declaración en nombre de un grupo indica el grupo; ninguna otra lo hace.',
    listChanged: () => 'La lista de oradores ha cambiado entretanto; vuelva a examinarla antes de cerrarla.',
    listClosed: (f) => `La lista de oradores sobre el tema ${said(f, 'item')} ya está cerrada.`,
    listOpen: (f) => `La lista de oradores sobre el tema ${said(f, 'item')} ya está abierta.`,
    modeDoesNotFit: () =>
      'Una moción, una apelación o lo que propone la Presidencia se aprueba o se rechaza: no se toma nota de ello ni se decide por aclamación.',
    noList: (f) => `No hay lista de oradores sobre el tema ${said(f, 'item')}; ábrala primero.`,
    noReplyAsked: (f) => `Esta delegación no ha solicitado ejercer el derecho a contestar (${said(f, 'who')}).`,
    noRuling: () => 'No hay ninguna decisión de la Presidencia de la que pueda apelarse.',
    noSuchPoint: () => 'No existe esa cuestión de orden.',
    noSuchQuestion: () => 'La reunión no tiene ante sí esa moción, propuesta o cuestión.',
    nobodyHasSpoken: () => 'Ninguna otra delegación ha intervenido aún en la presente sesión.',
    noSuchStatement: () => 'Ninguna otra delegación ha hecho esa declaración en la presente sesión.',
    nobodyRegistered: () =>
      'No se ha inscrito ningún Estado parte, por lo que no puede calcularse el quórum; inscriba primero a las delegaciones.',
    nobodySpeaks: () => 'Nadie está en uso de la palabra.',
    notInscribed: () => 'Esta solicitud de uso de la palabra no figura en la lista de oradores.',
    notLimited: () => 'Las intervenciones no están limitadas.',
    notNominated: (f) => `No se ha presentado ninguna candidatura de este Estado (${said(f, 'who')}).`,
    notPut: () => 'La Presidencia aún no ha sometido esta cuestión a la reunión.',
    notSuspended: () => 'La sesión no está suspendida.',
    sideMissing: () => 'Quien hace uso de la palabra sobre una moción lo hace a favor o en contra de ella: indíquelo.',
    sittingAdjourned: () => 'La reunión ha decidido levantar la sesión; solo queda declararla levantada.',
    sittingSuspended: () => 'La sesión está suspendida.',
    tallyMissing: () => 'Una elección por votación secreta requiere el recuento de votos; por aclamación no lo hay.',
    tooManyVotes: (f) =>
      `El número de votos obtenidos (${said(f, 'number')}) es superior al de votos válidos (${said(f, 'of')}).`,
  },
  rules: {
    openingOrder: (f) =>
      f.expected !== undefined
        ? `El reglamento de esta reunión es el que figura en ${said(f, 'expected')}, no el que figura en ${said(f, 'document')}.`
        : `Antes de esta actuación («${said(f, 'deed')}») corresponde otra: «${said(f, 'wanting')}».`,
    credentials: (f) =>
      `No se han comunicado a la secretaría los nombres de los representantes de esta delegación (${said(f, 'who')}).`,
    distributionOfOffices: (f) =>
      f.number !== undefined
        ? plural(
            Number(f.number),
            'La Vicepresidencia prevista ya está cubierta.',
            `Las Vicepresidencias previstas (${said(f, 'number')}) ya están cubiertas.`,
          )
        : f.group === 'unknown'
          ? `No consta el grupo regional de este Estado (${said(f, 'who')}).`
          : `Este grupo regional ya ocupa la Presidencia o una Vicepresidencia (${said(f, 'group')}).`,
    electionByBallot: (f) =>
      `Hay más candidaturas (${said(f, 'number')}) que cargos por cubrir (${said(f, 'places')}): la elección se celebra por votación secreta.`,
    actingChair: (f) =>
      `La Presidencia designa a quien ejerza una de las Vicepresidencias; este Estado no ocupa ninguna (${said(f, 'who')}).`,
    presidingDoesNotVote: () =>
      'Quien preside no participa en la adopción de decisiones; lo hace otro miembro de la delegación de su Estado.',
    quorum: (f) =>
      f.why === 'asked'
        ? `Se ha solicitado la verificación del quórum (${said(f, 'who')}); hasta entonces no se adopta ninguna decisión.`
        : `No hay quórum: ${plural(Number(f.present), 'está presente 1 Estado parte', `están presentes ${said(f, 'present')} Estados partes`)} y se requieren ${said(f, 'needed')}.`,
    powersOfTheChair: (f) =>
      f.why === 'refused'
        ? 'La Presidencia lo ha propuesto a la reunión, que no ha dado su acuerdo.'
        : f.who === undefined
          ? 'La Presidencia lo ha propuesto a la reunión, que todavía no ha dado su acuerdo.'
          : `La Presidencia lo ha propuesto a la reunión y se mantiene una objeción (${said(f, 'who')}).`,
    pointOfOrder: (f) =>
      `Se ha planteado una cuestión de orden (${said(f, 'who')}); la Presidencia se pronuncia primero sobre ella.`,
    appeal: (f) =>
      f.no !== undefined
        ? `La apelación se presenta de inmediato, y la reunión ya ha proseguido sus trabajos (actuación ${said(f, 'no')}: «${said(f, 'deed')}»).`
        : `Está pendiente una apelación de la decisión de la Presidencia (${said(f, 'who')}); la reunión se pronuncia primero sobre ella.`,
    speakingOrder: (f) =>
      f.why === 'group'
        ? `Otra delegación (${said(f, 'first')}) ya figura en la lista para hablar en nombre de este grupo; por cada grupo habla una sola delegación, salvo que la Presidencia permita otra cosa.`
        : f.why === 'spoke'
          ? `Otra delegación (${said(f, 'first')}) ya ha hablado en nombre de este grupo sobre este tema; por cada grupo habla una sola delegación, salvo que la Presidencia permita otra cosa.`
          : `No es el turno de esta delegación (${said(f, 'who')}); quien encabeza la lista es ${said(f, 'first')}.`,
    relevance: (f) =>
      f.current === 0
        ? `No se está examinando ningún tema, por lo que nadie hace uso de la palabra sobre el tema ${said(f, 'item')}.`
        : `Se está examinando el tema ${said(f, 'current')}, no el tema ${said(f, 'item')}.`,
    timeLimits: (f) =>
      f.side !== undefined
        ? `Ninguna otra delegación puede hablar ${said(f, 'side')} de esta propuesta de la Presidencia.`
        : `La reunión ha limitado estas intervenciones a ${time(f, 'limit')}; la duración solicitada es mayor (${time(f, 'seconds')}).`,
    interventions: (f) =>
      `Esta delegación ya ha hecho sobre este tema el número de intervenciones que permite la reunión (${said(f, 'who')}; ${said(f, 'number')}).`,
    listOfSpeakers: (f) => `La lista de oradores sobre el tema ${said(f, 'item')} está cerrada.`,
    inscriptionDeadline: (f) =>
      `Las solicitudes de uso de la palabra sobre el tema ${said(f, 'item')} se admitieron hasta el ${deadline(f)}.`,
    rightOfReply: (f) =>
      f.why === 'seconds'
        ? `Las intervenciones en ejercicio del derecho a contestar se limitan a ${time(f, 'limit')}; la duración solicitada es mayor (${time(f, 'seconds')}).`
        : f.why === 'waiting'
          ? `Quedan por atender en esta sesión solicitudes de ejercicio del derecho a contestar (${said(f, 'number')}).`
          : f.why === 'class'
            ? `La participación en la categoría «${said(f, 'class')}» no da derecho a contestar (${said(f, 'who')}).`
            : f.why === 'number'
              ? `Esta delegación ya ha ejercido el derecho a contestar el número de veces permitido en una sesión (${said(f, 'who')}; ${said(f, 'number')}).`
              : `El derecho a contestar se ejerce una vez agotada la lista de oradores; ${plural(Number(f.number), 'queda en ella 1 inscripción', `quedan en ella ${said(f, 'number')} inscripciones`)}.`,
    suspension: () => 'La moción de suspensión de la sesión se somete a votación sin debate.',
    adjournment: () => 'La moción de levantamiento de la sesión se somete a votación sin debate.',
    adjournmentOfDebate: (f) =>
      f.motion === undefined ? `El debate sobre el tema ${said(f, 'item')} ha sido aplazado.` : speakers(f),
    closureOfDebate: (f) =>
      f.motion === undefined ? `El debate sobre el tema ${said(f, 'item')} ha sido cerrado.` : speakers(f),
    orderOfMotions: (f) => `Tiene precedencia otra cuestión: ${said(f, 'motion')}.`,
    proposalsInWriting: (f) =>
      f.why === 'amendment'
        ? `La reunión tiene ante sí una enmienda a la propuesta contenida en el documento ${said(f, 'document')} (${said(f, 'who')}); antes ha de ser aceptada por el autor de la propuesta, retirada o sometida a decisión.`
        : `El documento ${said(f, 'document')} se ha distribuido hoy; la decisión se adopta, como muy pronto, mañana, salvo que la Presidencia permita otra cosa.`,
    withdrawalOfProposals: (f) =>
      `La propuesta contenida en el documento ${said(f, 'document')} ha sido enmendada por otras delegaciones y ya no puede retirarse.`,
    competence: (f) =>
      `Se ha puesto en duda la competencia de la reunión (${said(f, 'who')}); esa cuestión se decide primero.`,
    reconsideration: (f) =>
      f.side === undefined
        ? 'La cuestión ya ha sido decidida, y la reunión no ha acordado examinarla de nuevo.'
        : speakers(f),
    consensus: (f) =>
      f.why === 'consensus' ? BY_CONSENSUS : `No hay consenso: se mantiene una objeción (${said(f, 'who')}).`,
    votingOnSubstance: (f) =>
      ({
        consensus: BY_CONSENSUS,
        efforts: `Primero se hace todo lo posible por llegar a un consenso: la votación se aplaza ${hours(f)}.`,
        hours: `La votación sobre una cuestión de fondo se aplaza al menos ${hours(f)}.`,
        until: `La votación queda aplazada hasta el ${deadline(f)}.`,
        again: 'La votación ya se ha aplazado una vez y no se aplaza de nuevo.',
      })[said(f, 'why')] ?? '',
    procedureOrSubstance: (f) =>
      f.why === 'settled'
        ? 'La reunión ya ha decidido, en apelación, si se trata de una cuestión de procedimiento o de fondo; la Presidencia no vuelve a pronunciarse al respecto.'
        : 'No está determinado si se trata de una cuestión de procedimiento o de fondo; la Presidencia se pronuncia primero al respecto.',
    oneVote: (f) =>
      ({
        twice: `Este Estado tiene un voto y figura dos veces (${said(f, 'who')}).`,
        absent: `Este Estado no estaba presente cuando se pasó lista; si ha llegado después, se pasa lista de nuevo (${said(f, 'who')}).`,
        notParticipating: `Este Estado no está inscrito como participante en la reunión y no vota (${said(f, 'who')}).`,
        tooMany: `Votos contados: ${said(f, 'number')}; Estados partes que participan: ${said(f, 'of')}.`,
      })[said(f, 'why')] ?? `No hay derecho de voto sin ser Estado parte (${said(f, 'who')}).`,
    methodOfVoting: (f) => `Se ha solicitado votación nominal (${said(f, 'who')}).`,
    explanations: (f) =>
      `No procede explicar la posición sobre esta decisión cuando no se participa en la adopción de decisiones o se ha presentado la propuesta sometida a votación (${said(f, 'who')}).`,
    silence: (f) =>
      ({
        past: 'El plazo de un procedimiento de acuerdo tácito vence en una fecha futura.',
        late: `El plazo venció el ${deadline(f)}.`,
        early: `El plazo aún no ha vencido; vence el ${deadline(f)}.`,
        unbroken: 'Nadie ha presentado objeciones por escrito; el acuerdo tácito no se ha roto.',
        broken: `Se mantiene una objeción presentada por escrito (${said(f, 'who')}).`,
      })[said(f, 'why')] ?? '',
  },
} satisfies RoomWords
