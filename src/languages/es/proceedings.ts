import type { ProceedingsPassages } from '../proceedingsPassages.ts'
import type { Noun } from '../../treaty/noun.ts'
import type { Tally } from '../../procedure/proceedings.ts'
import { capital, day, del, el, list, longList, personName, plural, verb } from './grammar.ts'

type Officer = Parameters<ProceedingsPassages['viceChairsElected']>[0]['officers'][number]

/** Las palabras de una decisión; el punto que cierra la oración va tras las comillas. */
const quoted = (text: string): string => `«${text.replace(/(?<!\.)\.$/, '')}».`
/** After "a": al Sr., a la Sra.; nothing but "a" before a name without title. */
const to = (person: Officer['person']): string => `a ${personName(person)}`.replace(/^a el /, 'al ')
const of = (person: Officer['person']): string => `de ${personName(person)}`.replace(/^de el /, 'del ')
const ofState = ({ person, state }: Officer): string => `${to(person)}, ${del(state)}`
/** A count of votes stands in figures. */
const against = (n: number): string => (n === 0 ? 'ninguno' : String(n))
const votes = (n: number): string => (n === 0 ? 'ningún voto' : `${n} ${plural(n, 'voto', 'votos')}`)
const abstentions = (n: number): string =>
  n === 0 ? 'ninguna abstención' : `${n} ${plural(n, 'abstención', 'abstenciones')}`
const byVote = ({ method, yes, no, abstain }: Tally): string =>
  `${method === 'rollCall' ? 'en votación nominal, ' : ''}por ${votes(yes)} contra ${against(no)} y ${abstentions(abstain)}`
const HOW = {
  consensus: 'por consenso',
  withoutVote: 'sin votación',
  acclamation: 'por aclamación',
} as const
/** Una declaración por Estado: Cuba hizo, Cuba y Francia hicieron. */
const made = (states: readonly Noun[]): string =>
  `${list(states.map(el))} ${states.length === 1 ? `${verb(states[0]!, 'hizo', 'hicieron')} una declaración` : 'hicieron declaraciones'}`

/** Elecciones, decisiones, respuestas y explicaciones de posición, en español. */
export const proceedings: ProceedingsPassages = {
  chairReplaced: ({ body, date, person, state, former }) =>
    `El ${day(date)}, ${el(body)} ${verb(body, 'eligió', 'eligieron')} ${person.gender === 'f' ? 'Presidenta' : 'Presidente'} ${ofState({ person, state })}, en sustitución ${of(former)}.`,
  viceChairsElected: ({ body, date, officers, by }) => {
    const women = officers.every(({ person }) => person.gender === 'f')
    const office = `${women ? 'Vicepresidenta' : 'Vicepresidente'}${plural(officers.length, '', 's')}`
    return `El ${day(date)}, ${el(body)} ${verb(body, 'eligió', 'eligieron')} ${by === 'acclamation' ? 'por aclamación' : 'por votación secreta'} ${office} ${longList(officers.map(ofState))}.`
  },
  repliesMade: ({ states }) => `${capital(made(states))} en ejercicio del derecho a contestar.`,
  decisionTaken: ({ body, date, how, tally, document, text }) => {
    const opening = `El ${day(date)}, ${el(body)}`
    if (how === 'tookNote')
      return `${opening} ${verb(body, 'tomó', 'tomaron')} nota del texto siguiente${document === null ? '' : `, propuesto en el documento ${document}`}: ${quoted(text)}`
    const source = document === null ? '' : `, propuesta en el documento ${document}`
    const manner = how === 'vote' ? `, ${tally ? byVote(tally) : 'por votación'},` : ` ${HOW[how]}`
    return `${opening} ${verb(body, 'adoptó', 'adoptaron')}${manner} la decisión siguiente${source}: ${quoted(text)}`
  },
  proposalNotAdopted: ({ body, date, tally, document, text }) =>
    `El ${day(date)}, ${el(body)} no ${verb(body, 'aprobó', 'aprobaron')} la propuesta siguiente${document === null ? '' : `, contenida en el documento ${document}`}${document === null ? ',' : ' y'} sometida a ${tally.method === 'rollCall' ? 'votación nominal' : 'votación'} (${votes(tally.yes)} a favor, ${votes(tally.no)} en contra y ${abstentions(tally.abstain)}): ${quoted(text)}`,
  positionsExplained: ({ states, voted, when }) =>
    `${when === 'before' ? 'Antes de' : 'Tras'} ${voted ? 'la votación' : 'esa decisión'}, ${made(states)} en explicación de su ${voted ? 'voto' : 'posición'}.`,
  silenceAgreed: ({ body, date, text }) =>
    `Mediante un procedimiento de acuerdo tácito que concluyó el ${day(date)}, ${el(body)} ${verb(body, 'convino', 'convinieron')} en la decisión siguiente: ${quoted(text)}`,
}
