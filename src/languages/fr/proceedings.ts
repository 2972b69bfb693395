import type { ProceedingsPassages } from '../proceedingsPassages.ts'
import type { Noun } from '../../treaty/noun.ts'
import type { Tally } from '../../procedure/proceedings.ts'
import { NBSP, capital, day, deBefore, grouped, isPlural, le, list, name, personName, plural, verb } from './grammar.ts'

type Officer = Parameters<ProceedingsPassages['viceChairsElected']>[0]['officers'][number]

/** Les termes d’une décision, avec le point qui clôt la phrase. */
const quoted = (text: string): string => `«${NBSP}${text}${/[.?!…]$/.test(text) ? '' : '.'}${NBSP}»`
const ofState = ({ person, state }: Officer): string => `${personName(person)} (${name(state)})`
/** Un compte des voix est en chiffres, hors zéro et une. */
const votes = (n: number): string => (n === 0 ? 'zéro' : n === 1 ? 'une' : grouped(n))
const cast = (n: number): string => `${n === 0 ? 'aucune' : votes(n)} voix`
const abstentions = (n: number): string =>
  n === 0 ? 'aucune abstention' : `${votes(n)} ${plural(n, 'abstention', 'abstentions')}`
const byVote = ({ method, yes, no, abstain }: Tally): string =>
  `${method === 'rollCall' ? 'à l’issue d’un vote par appel nominal, ' : ''}par ${votes(yes)} voix contre ${votes(no)}, ${abstain === 0 ? 'sans abstention' : `avec ${abstentions(abstain)}`}`
const HOW = {
  consensus: ' par consensus',
  withoutVote: ', sans la mettre aux voix,',
  acclamation: ' par acclamation',
} as const
/** Une déclaration par État : Cuba a fait, Cuba et la France ont fait. */
const made = (states: readonly Noun[]): string =>
  `${list(states.map(le))} ${states.length === 1 ? verb(states[0]!, 'a', 'ont') : 'ont'} fait ${plural(states.length, 'une déclaration', 'des déclarations')}`

/** Élections, décisions, réponses et explications de position, en français. */
export const proceedings: ProceedingsPassages = {
  chairReplaced: ({ body, date, person, state, former }) =>
    `Le ${day(date)}, ${le(body)} ${verb(body, 'a', 'ont')} élu ${ofState({ person, state })} ${person.gender === 'f' ? 'Présidente' : 'Président'}, en remplacement ${deBefore(personName(former))}${personName(former)}.`,
  viceChairsElected: ({ body, date, officers, by }) => {
    const women = officers.every(({ person }) => person.gender === 'f')
    const office = `${women ? 'Vice-Présidente' : 'Vice-Président'}${plural(officers.length, '', 's')}`
    return `Le ${day(date)}, ${le(body)} ${verb(body, 'a', 'ont')} élu ${by === 'acclamation' ? 'par acclamation' : 'au scrutin secret'} ${list(officers.map(ofState))} ${office}.`
  },
  repliesMade: ({ states }) =>
    `${capital(made(states))} dans l’exercice ${states.length === 1 && !isPlural(states[0]!) ? 'de son' : 'de leur'} droit de réponse.`,
  decisionTaken: ({ body, date, how, tally, document, text }) => {
    const took = `Le ${day(date)}, ${le(body)} ${verb(body, 'a', 'ont')}`
    if (how === 'tookNote')
      return `${took} pris note du texte suivant${document === null ? '' : `, proposé dans le document ${document}`}${NBSP}: ${quoted(text)}`
    const source = document === null ? '' : `, proposée dans le document ${document}`
    const manner = how === 'vote' ? `, ${tally ? byVote(tally) : 'à l’issue d’un vote'},` : HOW[how]
    return `${took} adopté${manner} la décision suivante${source}${NBSP}: ${quoted(text)}`
  },
  proposalNotAdopted: ({ body, date, tally, document, text }) =>
    `Le ${day(date)}, ${le(body)} ${verb(body, 'n’a', 'n’ont')} pas adopté la proposition suivante${document === null ? ',' : `, contenue dans le document ${document} et`} ${tally.method === 'rollCall' ? 'mise aux voix par appel nominal' : 'mise aux voix'} (${cast(tally.yes)} pour, ${cast(tally.no)} contre, ${abstentions(tally.abstain)})${NBSP}: ${quoted(text)}`,
  positionsExplained: ({ states, voted, when }) => {
    const one = states.length === 1 && !isPlural(states[0]!)
    const at = when === 'before' ? 'Avant' : 'Après'
    return voted
      ? `${at} le vote, ${made(states)} pour expliquer ${one ? 'son' : 'leur'} vote.`
      : `${at} cette décision, ${made(states)} pour expliquer ${one ? 'sa' : 'leur'} position.`
  },
  silenceAgreed: ({ body, date, text }) =>
    `Dans le cadre d’une procédure d’approbation tacite qui a pris fin le ${day(date)}, ${le(body)} ${verb(body, 'a', 'ont')} adopté la décision suivante${NBSP}: ${quoted(text)}`,
}
