import type { Tally } from '../../procedure/proceedings.ts'
import type { ProceedingsPassages } from '../proceedingsPassages.ts'
import { agree, day, genitive, instrumental, list, nominative, past, personName } from './grammar.ts'

const byVote = ({ method, yes, no, abstain }: Tally): string =>
  `путем ${method === 'rollCall' ? 'поименного голосования' : 'голосования'} (за — ${yes}, против — ${no}, воздержались — ${abstain})`
const MANNER = { consensus: 'консенсусом', withoutVote: 'без голосования', acclamation: 'путем аккламации' } as const
/** Выступил делегат одной страны, выступили делегаты нескольких: States are listed, not counted, so twenty-one are several. */
const spoke = (count: number): string => (count === 1 ? 'выступил представитель' : 'выступили представители')

/** Elections, decisions, replies and explanations of position, in Russian. */
export const proceedings: ProceedingsPassages = {
  chairReplaced: ({ body, date, person, state, former }) =>
    `${day(date)} ${nominative(body)} ${agree(body, past('избра'))} нового Председателя: ${personName(person)} (${nominative(state)}); прежний Председатель: ${personName(former)}.`,
  viceChairsElected: ({ body, date, officers, by }) =>
    `${day(date)} ${nominative(body)} ${agree(body, past('избра'))} ${by === 'acclamation' ? 'путем аккламации' : 'тайным голосованием'} ${officers.length === 1 ? 'заместителя' : 'заместителей'} Председателя: ${list(officers.map(({ person, state }) => `${personName(person)} (${nominative(state)})`))}.`,
  repliesMade: ({ states }) =>
    `В порядке осуществления права на ответ ${spoke(states.length)} ${list(states.map(genitive))}.`,
  decisionTaken: ({ body, date, how, tally, document, text }) => {
    const source = document === null ? '' : `, предложенное в документе ${document}`
    if (how === 'tookNote')
      return `${day(date)} ${nominative(body)} ${agree(body, past('приня'))} к сведению следующий текст${document === null ? '' : `, предложенный в документе ${document}`}: «${text}»`
    const manner = how === 'vote' ? (tally ? byVote(tally) : 'путем голосования') : MANNER[how]
    return `${day(date)} ${nominative(body)} ${agree(body, past('приня'))} ${manner} следующее решение${source}: «${text}»`
  },
  proposalNotAdopted: ({ body, date, tally, document, text }) =>
    `${day(date)} ${instrumental(body)} не было принято следующее предложение${document === null ? '' : `, содержащееся в документе ${document}`} (${tally.method === 'rollCall' ? 'поименное голосование' : 'голосование'}: за — ${tally.yes}, против — ${tally.no}, воздержались — ${tally.abstain}): «${text}»`,
  positionsExplained: ({ states }) =>
    `После принятия решения с разъяснением позиции ${spoke(states.length)} ${list(states.map(genitive))}.`,
  silenceAgreed: ({ body, date, text }) =>
    `В рамках процедуры отсутствия возражений, срок которой истек ${day(date)}, ${nominative(body)} ${agree(body, past('согласова'))} следующее решение: «${text}»`,
}
