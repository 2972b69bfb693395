import type { Facts } from '../../procedure/kind.ts'
import type { RoomWords } from '../roomWords.ts'
import { lasting, moment, said } from '../facts.ts'
import { NBSP, byTheClock, day, plural } from './grammar.ts'

const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`
/** 10:00 is 10 heures, 10:30 is 10 h 30. */
const clock = (text: string): string => {
  const [hour, minute] = [Number(text.slice(0, 2)), text.slice(3)]
  return minute === '00' ? `${hour}${NBSP}${plural(hour, 'heure', 'heures')}` : `${hour}${NBSP}h${NBSP}${minute}`
}
const deadline = (facts: Facts): string =>
  moment(said(facts, 'deadline'), (on, hour, zone) => byTheClock(`${day(on)} à ${clock(hour)}`, zone))
const time = (facts: Facts, name: string): string =>
  lasting(
    Number(facts[name]),
    (n) => `${n}${NBSP}min`,
    (n) => `${n}${NBSP}s`,
  )
/** How many may speak for a motion, or against it; nobody, where its rule foresees none. */
const speakers = (facts: Facts): string => {
  const number = Number(facts.number)
  return number === 0
    ? `Aucune délégation ne peut prendre la parole ${said(facts, 'side')} cette motion.`
    : `Le nombre de délégations pouvant prendre la parole ${said(facts, 'side')} cette motion (${number}) est atteint.`
}
const BY_CONSENSUS = 'Toute conclusion ou tout résultat des travaux est adopté par consensus et n’est pas mis aux voix.'

/** Ce qui se passe en séance, en français : actes, empêchements et règles. */
export const room = {
  deeds: {
    planSitting: 'Séance prévue',
    planWork: 'Programme de travail indicatif',
    nominate: 'Candidature à la vice-présidence',
    electViceChair: 'Élection à la vice-présidence',
    designateActingChair: 'Désignation d’une présidence par intérim',
    resumeChair: 'Reprise de la présidence',
    replaceChair: 'Remplacement à la présidence',
    suspendSitting: 'Suspension de la séance',
    resumeSitting: 'Reprise de la séance',
    requestQuorum: 'Demande de vérification du quorum',
    verifyQuorum: 'Vérification du quorum',
    resumeItem: 'Reprise de l’examen d’un point',
    openList: 'Ouverture de la liste des orateurs',
    inscribe: 'Inscription sur la liste des orateurs',
    withdrawInscription: 'Retrait de la liste des orateurs',
    moveInscription: 'Modification de l’ordre des orateurs',
    swapInscriptions: 'Échange de places sur la liste des orateurs',
    deferInscription: 'Intervention reportée',
    skipAbsent: 'Délégation absente à l’appel de son nom',
    closeList: 'Clôture de la liste des orateurs',
    reopenList: 'Réouverture de la liste des orateurs',
    giveFloor: 'Parole donnée',
    stopClock: 'Arrêt du chronomètre',
    resumeClock: 'Reprise du chronomètre',
    concludeStatement: 'Fin de l’intervention',
    callToOrder: 'Rappel à l’ordre',
    limitSpeeches: 'Limitation du temps de parole',
    requestReply: 'Demande d’exercice du droit de réponse',
    withdrawReply: 'Retrait de la demande de droit de réponse',
    raisePointOfOrder: 'Motion d’ordre',
    ruleOnPoint: 'Décision de la présidence sur une motion d’ordre',
    ruleOnNature: `Décision de la présidence${NBSP}: procédure ou fond`,
    appealRuling: 'Appel de la décision de la présidence',
    moveMotion: 'Présentation d’une motion',
    submitProposal: 'Présentation d’une proposition',
    amendProposal: 'Révision d’une proposition par son auteur',
    submitAmendment: 'Dépôt d’un amendement à une proposition',
    acceptAmendment: 'Acceptation d’un amendement par l’auteur de la proposition',
    withdrawProposal: 'Retrait d’une motion ou d’une proposition',
    putQuestion: 'Question soumise à la réunion',
    deferVote: 'Report du vote',
    requestRollCall: 'Demande de vote par appel nominal',
    decideQuestion: 'Prise de décision',
    recordVote: 'Résultat du vote',
    startSilence: 'Ouverture d’une procédure d’approbation tacite',
    breakSilence: 'Objection à l’approbation tacite',
    declareSilence: 'Clôture de la procédure d’approbation tacite',
  },
  motions: {
    suspendSitting: 'la motion de suspension de la séance',
    adjournSitting: 'la motion de levée de la séance',
    adjournDebate: 'la motion d’ajournement du débat',
    closeDebate: 'la motion de clôture du débat',
    competence: 'la motion portant sur la compétence de la réunion',
    reconsider: 'la motion tendant à un nouvel examen de la proposition',
  },
  sides: { for: 'pour', against: 'contre' },
  impediments: {
    alreadyAppealed: () => 'Il a déjà été fait appel de cette décision.',
    alreadyDecided: () => 'Cette question a déjà été tranchée.',
    alreadyInscribed: (f) => `Cette délégation figure déjà sur la liste (${said(f, 'who')}).`,
    alreadyMoved: (f) => `La réunion en est déjà saisie (${said(f, 'motion')}).`,
    alreadyPut: () => 'Cette question a déjà été soumise à la réunion.',
    alreadyRuled: () => 'La présidence a déjà statué sur cette motion d’ordre.',
    alreadySpoken: (f) => `Cette délégation (${said(f, 'who')}) a déjà pris la parole sur cette motion.`,
    alreadyOpened: () => `La réunion est déjà ouverte${NBSP}; ses dates ne peuvent plus être rectifiées.`,
    noItem: () => 'Aucun point n’est en cours d’examen.',
    nothingCorrected: () => `C’est ce qui est déjà consigné${NBSP}; il n’y a rien à rectifier.`,
    chairPresides: () => 'La présidence est exercée par sa ou son titulaire.',
    clockRuns: () => 'Le chronomètre tourne.',
    clockStopped: () => 'Le chronomètre est déjà arrêté.',
    floorTaken: (f) =>
      `Une délégation a la parole (${said(f, 'who')})${NBSP}; il faut d’abord que son intervention prenne fin.`,
    groupMissing: () =>
      'Une déclaration faite au nom d’un groupe indique ce groupe, et aucune autre déclaration ne le fait.',
    listChanged: () => `La liste des orateurs a changé entre-temps${NBSP}; il convient de la revoir avant de la clore.`,
    listClosed: (f) => `La liste des orateurs pour le point ${said(f, 'item')} est déjà close.`,
    listOpen: (f) => `La liste des orateurs pour le point ${said(f, 'item')} est déjà ouverte.`,
    modeDoesNotFit: () =>
      `La réunion accepte ou rejette une motion, un appel ou une proposition de la présidence${NBSP}: elle n’en prend pas note et ne se prononce pas par acclamation.`,
    noList: (f) =>
      `Il n’y a pas de liste des orateurs pour le point ${said(f, 'item')}${NBSP}; il faut d’abord l’ouvrir.`,
    noReplyAsked: (f) => `Cette délégation n’a pas demandé à exercer son droit de réponse (${said(f, 'who')}).`,
    noRuling: () => 'Il n’y a pas de décision de la présidence dont il puisse être fait appel.',
    noSuchPoint: () => 'Cette motion d’ordre n’existe pas.',
    noSuchQuestion: () => 'La réunion n’est saisie d’aucune motion, proposition ou question de ce genre.',
    nobodyHasSpoken: () => 'Aucune autre délégation n’a encore fait de déclaration à la présente séance.',
    noSuchStatement: () => 'Aucune autre délégation n’a fait cette déclaration à la présente séance.',
    nobodyRegistered: () =>
      `Aucun État partie n’est inscrit, et le quorum ne peut donc être calculé${NBSP}; il faut d’abord inscrire les délégations.`,
    nobodySpeaks: () => 'Personne n’a la parole.',
    notInscribed: () => 'Cette demande de parole ne figure pas sur la liste des orateurs.',
    notLimited: () => 'Les interventions ne sont pas limitées.',
    notNominated: (f) => `Aucune candidature n’a été présentée pour cet État (${said(f, 'who')}).`,
    notPut: () => 'La présidence n’a pas encore soumis cette question à la réunion.',
    notSuspended: () => 'La séance n’est pas suspendue.',
    sideMissing: () =>
      `Quiconque prend la parole sur une motion le fait pour ou contre celle-ci${NBSP}: il faut l’indiquer.`,
    sittingAdjourned: () => `La réunion a décidé de lever la séance${NBSP}; il ne reste qu’à la déclarer levée.`,
    sittingSuspended: () => 'La séance est suspendue.',
    tallyMissing: () =>
      'Une élection au scrutin secret s’accompagne du décompte des voix, et une élection par acclamation n’en comporte pas.',
    tooManyVotes: (f) =>
      `Il y a plus de voix (${said(f, 'number')}) que de suffrages valablement exprimés (${said(f, 'of')}).`,
  },
  rules: {
    openingOrder: (f) =>
      f.expected !== undefined
        ? `Le règlement intérieur indiqué (${said(f, 'document')}) n’est pas celui de cette réunion (${said(f, 'expected')}).`
        : `Cet acte (${quoted(said(f, 'deed'))}) doit être précédé d’un autre${NBSP}: ${quoted(said(f, 'wanting'))}.`,
    credentials: (f) =>
      `Les noms des représentants de cette délégation n’ont pas été communiqués au secrétariat (${said(f, 'who')}).`,
    distributionOfOffices: (f) =>
      f.number !== undefined
        ? `${plural(Number(f.number), 'La vice-présidence prévue est déjà pourvue', `Les vice-présidences prévues (${said(f, 'number')}) sont toutes pourvues`)}.`
        : f.group === 'unknown'
          ? `Le groupe régional de cet État (${said(f, 'who')}) n’est pas connu.`
          : `Ce groupe régional exerce déjà la présidence ou une vice-présidence (${said(f, 'group')}).`,
    electionByBallot: (f) =>
      `Le nombre de candidatures (${said(f, 'number')}) est supérieur à celui des postes à pourvoir (${said(f, 'places')})${NBSP}: l’élection a lieu au scrutin secret.`,
    actingChair: (f) =>
      `La présidence désigne pour la remplacer une personne qui exerce la vice-présidence, fonction que cet État n’exerce pas (${said(f, 'who')}).`,
    presidingDoesNotVote: () =>
      `Quiconque exerce la présidence ne prend pas part aux décisions${NBSP}; une autre personne représentant le même État le fait.`,
    quorum: (f) =>
      f.why === 'asked'
        ? `La vérification du quorum a été demandée (${said(f, 'who')})${NBSP}; aucune décision n’est prise avant cette vérification.`
        : `Le quorum n’est pas atteint${NBSP}: ${said(f, 'present')} ${plural(Number(f.present), 'État partie présent', 'États parties présents')}, pour un quorum de ${said(f, 'needed')}.`,
    powersOfTheChair: (f) =>
      f.why === 'refused'
        ? 'La présidence l’a proposé à la réunion, qui n’a pas donné son accord.'
        : f.who === undefined
          ? 'La présidence l’a proposé à la réunion, qui n’a pas encore donné son accord.'
          : `La présidence l’a proposé à la réunion, et une objection est maintenue (${said(f, 'who')}).`,
    pointOfOrder: (f) =>
      `Une motion d’ordre a été présentée (${said(f, 'who')})${NBSP}; la présidence statue d’abord sur celle-ci.`,
    appeal: (f) =>
      f.no !== undefined
        ? `L’appel doit être interjeté immédiatement, or les travaux se sont poursuivis depuis lors (acte ${said(f, 'no')}${NBSP}: ${quoted(said(f, 'deed'))}).`
        : `Il a été fait appel de la décision de la présidence (${said(f, 'who')})${NBSP}; la réunion se prononce d’abord sur cet appel.`,
    speakingOrder: (f) =>
      f.why === 'group'
        ? `Une autre délégation (${said(f, 'first')}) est déjà inscrite au nom de ce groupe${NBSP}; une seule délégation prend la parole au nom d’un groupe, à moins que la présidence n’en décide autrement.`
        : f.why === 'spoke'
          ? `Une autre délégation (${said(f, 'first')}) s’est déjà exprimée au nom de ce groupe sur ce point${NBSP}; une seule délégation prend la parole au nom d’un groupe, à moins que la présidence n’en décide autrement.`
          : `Ce n’est pas le tour de cette délégation (${said(f, 'who')})${NBSP}; en tête de la liste figure la suivante${NBSP}: ${said(f, 'first')}.`,
    relevance: (f) =>
      f.current === 0
        ? `Aucun point n’est en cours d’examen, et nul ne prend donc la parole sur le point ${said(f, 'item')}.`
        : `C’est le point ${said(f, 'current')} qui est en cours d’examen, et non le point ${said(f, 'item')}.`,
    timeLimits: (f) =>
      f.side !== undefined
        ? `Aucune autre délégation ne peut prendre la parole ${said(f, 'side')} cette proposition de la présidence.`
        : `La réunion a limité le temps de parole à ${time(f, 'limit')} pour ce type d’intervention${NBSP}; la durée demandée est plus longue (${time(f, 'seconds')}).`,
    interventions: (f) =>
      `Cette délégation (${said(f, 'who')}) a déjà fait sur ce point toutes les interventions que la réunion autorise (${said(f, 'number')}).`,
    listOfSpeakers: (f) => `La liste des orateurs pour le point ${said(f, 'item')} est close.`,
    inscriptionDeadline: (f) =>
      `Les demandes d’inscription sur la liste des orateurs pour le point ${said(f, 'item')} étaient reçues jusqu’au ${deadline(f)}.`,
    rightOfReply: (f) =>
      f.why === 'seconds'
        ? `Une intervention faite dans l’exercice du droit de réponse est limitée à ${time(f, 'limit')}${NBSP}; la durée demandée est plus longue (${time(f, 'seconds')}).`
        : f.why === 'waiting'
          ? `Droits de réponse restant à exercer à la présente séance${NBSP}: ${said(f, 'number')}.`
          : f.why === 'class'
            ? `Ce participant (${said(f, 'who')}), qui relève de la catégorie ${quoted(said(f, 'class'))}, n’a pas de droit de réponse.`
            : f.why === 'number'
              ? `Cette délégation (${said(f, 'who')}) a déjà exercé son droit de réponse autant de fois qu’une même séance le permet (${said(f, 'number')}).`
              : `Le droit de réponse s’exerce une fois la liste des orateurs épuisée${NBSP}; elle compte encore ${said(f, 'number')} ${plural(Number(f.number), 'inscription', 'inscriptions')}.`,
    suspension: () => 'Une motion de suspension de la séance est mise aux voix sans débat.',
    adjournment: () => 'Une motion de levée de la séance est mise aux voix sans débat.',
    adjournmentOfDebate: (f) =>
      f.motion === undefined ? `Le débat sur le point ${said(f, 'item')} a été ajourné.` : speakers(f),
    closureOfDebate: (f) =>
      f.motion === undefined ? `La clôture du débat sur le point ${said(f, 'item')} a été prononcée.` : speakers(f),
    orderOfMotions: (f) => `Une autre question a la priorité${NBSP}: ${said(f, 'motion')}.`,
    proposalsInWriting: (f) =>
      f.why === 'amendment'
        ? `La réunion est saisie d’un amendement à la proposition contenue dans le document ${said(f, 'document')} (${said(f, 'who')})${NBSP}; celui-ci doit d’abord être accepté par l’auteur de la proposition, être retiré ou faire l’objet d’une décision.`
        : `Le document ${said(f, 'document')} a été distribué aujourd’hui${NBSP}; il fait l’objet d’une décision demain au plus tôt, à moins que la présidence n’en décide autrement.`,
    withdrawalOfProposals: (f) =>
      `La proposition contenue dans le document ${said(f, 'document')} a été amendée par d’autres délégations et ne peut plus être retirée.`,
    competence: (f) =>
      `La compétence de la réunion a été mise en question (${said(f, 'who')})${NBSP}; il est statué d’abord sur celle-ci.`,
    reconsideration: (f) =>
      f.side === undefined
        ? 'Cette question a été tranchée, et la réunion n’a pas décidé de l’examiner à nouveau.'
        : `Aucune autre délégation ne peut prendre la parole ${said(f, 'side')} cette motion.`,
    consensus: (f) =>
      f.why === 'consensus'
        ? BY_CONSENSUS
        : `Il n’y a pas de consensus${NBSP}: une objection est maintenue (${said(f, 'who')}).`,
    votingOnSubstance: (f) =>
      ({
        consensus: BY_CONSENSUS,
        efforts: `Tout est d’abord mis en œuvre pour parvenir à un consensus${NBSP}: le vote est reporté de ${said(f, 'number')}${NBSP}heures.`,
        hours: `Le vote sur une question de fond est reporté d’au moins ${said(f, 'number')}${NBSP}heures.`,
        until: `Le vote est reporté jusqu’au ${deadline(f)}.`,
        again: 'Le vote a déjà été reporté une fois et ne peut l’être de nouveau.',
      })[said(f, 'why')] ?? '',
    procedureOrSubstance: (f) =>
      f.why === 'settled'
        ? `La réunion, saisie d’un appel, a déjà déterminé si cette question était de procédure ou de fond${NBSP}; la présidence ne statue pas de nouveau sur ce point.`
        : `Il n’est pas établi si cette question est de procédure ou de fond${NBSP}; la présidence statue d’abord sur ce point.`,
    oneVote: (f) =>
      ({
        twice: `Cet État (${said(f, 'who')}) dispose d’une voix et figure deux fois.`,
        absent: `Cet État (${said(f, 'who')}) n’était pas présent lors de l’appel nominal${NBSP}; s’il est arrivé depuis, il est procédé à un nouvel appel nominal.`,
        notParticipating: `Cet État (${said(f, 'who')}) n’est pas inscrit comme participant à la réunion et ne vote pas.`,
        tooMany: `Suffrages comptés${NBSP}: ${said(f, 'number')}${NBSP}; États parties participants${NBSP}: ${said(f, 'of')}.`,
      })[said(f, 'why')] ?? `Ce participant (${said(f, 'who')}) n’est pas un État partie et n’a pas de droit de vote.`,
    methodOfVoting: (f) => `Le vote par appel nominal a été demandé (${said(f, 'who')}).`,
    explanations: (f) =>
      `Ce participant (${said(f, 'who')}) ne peut expliquer sa position sur cette décision, soit qu’il ne prenne pas part aux décisions, soit qu’il ait présenté la proposition mise aux voix.`,
    silence: (f) =>
      ({
        past: 'Le délai d’une procédure d’approbation tacite doit expirer à une date ultérieure.',
        late: `Le délai a expiré le ${deadline(f)}.`,
        early: `Le délai n’a pas expiré${NBSP}; il court jusqu’au ${deadline(f)}.`,
        unbroken: `Aucune objection n’a été formulée par écrit${NBSP}; la procédure d’approbation tacite n’est pas interrompue.`,
        broken: `Une objection formulée par écrit est maintenue (${said(f, 'who')}).`,
      })[said(f, 'why')] ?? '',
  },
} satisfies RoomWords
