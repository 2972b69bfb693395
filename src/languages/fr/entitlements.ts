import type { EntitlementWords } from '../entitlementWords.ts'
import { NBSP } from './grammar.ts'

/** Qui peut faire quoi, en français. */
export const entitlements: EntitlementWords = {
  title: 'Qui peut faire quoi',
  intro:
    'Ce que chaque catégorie de participants peut faire, d’après le règlement intérieur. Lorsqu’il en va autrement en séance privée, cela est indiqué dessous.',
  what: 'Droit ou acte',
  rights: {
    attend: 'Présence',
    attendPrivate: 'Présence aux séances privées',
    receive: 'Réception des documents',
    submit: 'Soumission de documents',
    distribute: 'Distribution de textes qui ne sont pas des documents de la réunion',
    speak: 'Parole',
    propose: 'Propositions, amendements et motions',
    decide: 'Décisions',
    display: 'Mise à disposition de sa propre documentation sur les tables',
  },
  as: {
    national: 'en son propre nom',
    group: 'au nom d’un groupe',
    reply: 'en réponse',
    motion: 'sur une motion',
    explanation: 'pour expliquer une position',
  },
  answers: {
    yes: 'Oui',
    notice: 'Oui, sur préavis',
    decision: 'Après admission',
    leave: 'Avec l’accord de la présidence',
    decisionAndLeave: 'Après admission, avec l’accord de la présidence',
    request: 'Sur demande',
    no: 'Non',
  },
  conditions: {
    competence: 'sur les questions relevant de la compétence de l’organisme',
    bodiesServiced: 'Uniquement si l’entité assure le service de l’organe',
    informalSegment: 'Uniquement lors d’une partie informelle des travaux, s’il en est prévu une',
    ownCost: 'sans frais pour la réunion, à l’emplacement prévu',
  },
  byHand:
    'Ce qui n’est permis que lors d’une partie informelle des travaux ou que si l’entité assure le service de l’organe, ainsi que la distribution de textes, se règle avec le secrétariat et n’est pas consigné au registre.',
  besides: {
    title: 'Autres personnes et entités présentes ou suivant la réunion',
    intro: 'Elles ne forment pas une catégorie de participants et aucun acte n’est consigné en leur nom.',
    who: {
      guest: 'Invités de la réunion',
      public: 'Médias et public',
      group: 'Groupes régionaux',
      secretariat: 'Secrétariat',
    },
    ways: {
      yes: 'Oui',
      leave: 'Avec l’accord de la présidence',
      invited: 'Dans le créneau pour lequel ils sont invités',
      arranged: 'S’il en est ainsi convenu',
      accredited: 'Sur accréditation, ou par diffusion en ligne',
      publicAlone: 'Documents publics uniquement',
      throughMembers: 'Par l’intermédiaire d’un État membre du groupe',
      mandated: 'Documents qu’il est chargé d’établir',
      draftsForChair: `Non${NBSP}; projets de texte pour la présidence`,
      notApplicable: 'Sans objet',
    },
    practice: 'Selon la pratique, en l’absence de règle',
  },
  unnamed: 'Quiconque n’est pas mentionné n’y est pas habilité.',
  private: `En séance privée${NBSP}:`,
  names:
    'Une délégation prend la parole, présente une motion ou fait objection une fois que les noms de ses représentants ont été communiqués.',
  own: (deeds) => `Chaque délégation peut aussi retirer ou reporter ce qu’elle a elle-même demandé${NBSP}: ${deeds}.`,
  everybody: 'Toute autre personne peut suivre les séances publiques et lire ce qui est public.',
  cited: 'Articles cités',
  yields: {
    never: 'Il ne peut être dérogé à cette règle.',
    byDecision: 'La réunion peut en décider autrement.',
    chair: 'La présidence peut en décider autrement et en indique le motif.',
  },
}
