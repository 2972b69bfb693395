import type { Facts } from '../../procedure/kind.ts'
import type { RefusalWords } from '../refusalWords.ts'
import { labels } from './labels.ts'
import { room } from './room.ts'
import { NBSP, day, days, nth } from './grammar.ts'

/** Codes that stand in facts and are not names: each with its word. */
const CODES: { readonly [code: string]: string } = {
  ...labels.roles,
  chairPaper: 'document de la présidence',
  statements: 'distribution des déclarations',
}

/** A fact as a sentence prints it: a day as a date, a code in words, all else as given. */
const said = (facts: Facts, name: string): string => {
  const value = String(facts[name] ?? '')
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : Object.hasOwn(CODES, value) ? CODES[value]! : value
}

const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`
/** Something the data of the convention does not hold. */
const unknown = (thing: string, fact: string): string =>
  `Les données de la convention ne contiennent pas ${thing} (${fact}).`

/** Why something cannot be done, why a rule does not allow it, and the rights a refusal names, in French. */
export const refusals: RefusalWords = {
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
    notInTheProgramme: (f) => `Le programme ne prévoit aucune réunion pour l’année ${said(f, 'year')}.`,
    notTabled: () => 'Aucun projet n’a été présenté.',
    notYours: (f) =>
      `L’acte ${quoted(said(f, 'deed'))} n’est pas du ressort de l’auteur de la demande (${said(f, 'by')}).`,
    otherSeries: (f) => `La cote ${said(f, 'symbol')} ne correspond pas à un document de cette nature.`,
    otherWords: (f) =>
      `Ce texte n’est pas celui de la proposition retirée (${said(f, 'document')})${NBSP}; une proposition retirée est présentée de nouveau dans les mêmes termes.`,
    otherMeeting: (f) => `La cote ${said(f, 'symbol')} n’appartient pas à la série ${said(f, 'expected')}.`,
    outsideTheMeeting: (f) =>
      `La date indiquée (${said(f, 'date')}) est en dehors des jours pour lesquels la réunion a été convoquée (${days({ from: String(f.from), to: String(f.to) })}).`,
    outsideTheYear: (f) =>
      `La date indiquée (${said(f, 'date')}) est en dehors de l’année prévue par le programme pour cette réunion (${said(f, 'in')}).`,
    paragraphTwice: () => 'Un paragraphe figurerait deux fois.',
    reportAdopted: () => 'Le rapport a déjà été adopté.',
    roleTaken: (f) => `Cette fonction est déjà exercée (${said(f, 'role')}).`,
    ruleDoesNotYield: () => 'La réunion ne peut décider de déroger à cette règle.',
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
      f.deed === 'openSitting'
        ? 'Les séances plénières sont publiques, à moins que la réunion n’en ait décidé autrement au cours d’une séance publique.'
        : `La séance est privée${NBSP}; ce participant (${said(f, 'who')}) ne peut assister qu’aux séances publiques.`,
    turnToChair: (f) =>
      f.group === 'unknown'
        ? `Le groupe régional de cet État (${said(f, 'who')}) n’est pas connu, de sorte que cet État ne peut assurer la présidence, qui revient au groupe suivant${NBSP}: ${said(f, 'due')}.`
        : `La présidence ne revient pas au groupe régional de cet État (${said(f, 'who')}${NBSP}; ${said(f, 'group')}), mais au groupe suivant${NBSP}: ${said(f, 'due')}.`,
    topicsOfTheProgramme: (f) =>
      f.why === 'notInTopic'
        ? `L’intitulé du point ${said(f, 'item')} ne figure pas dans le libellé du thème${NBSP}; ce point n’en fait donc pas partie.`
        : f.why === 'otherStanding'
          ? `Le point ${said(f, 'item')} est un point permanent que le programme confie à une autre réunion.`
          : f.why === 'nothing'
            ? `Le point ${said(f, 'item')} n’est ni un point permanent, ni un thème du programme, ni une partie d’un tel thème.`
            : `Le point ${said(f, 'item')} ne figure pas parmi les thèmes que le programme confie à cette réunion.`,
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
