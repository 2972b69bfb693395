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
    receive: 'Réception des documents',
    submit: 'Soumission de documents',
    speak: 'Parole',
    propose: 'Propositions, amendements et motions',
    decide: 'Décisions',
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
    no: 'Non',
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
