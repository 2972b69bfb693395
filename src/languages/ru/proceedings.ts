import type { Tally } from '../../procedure/proceedings.ts'
import type { Person } from '../../treaty/noun.ts'
import type { ProceedingsPassages } from '../proceedingsPassages.ts'
import { agree, day, did, form, genitive, list, nominative, past, personName } from './grammar.ts'

/** 102 голосами против 2 при 22 воздержавшихся; 11 голосами при 1 воздержавшемся, при этом никто не голосовал против, */
const votes = ({ yes, no, abstain }: Tally): string => {
  const nobody = [
    ...(no === 0 ? ['никто не голосовал против'] : []),
    ...(abstain === 0 ? ['никто не воздержался'] : []),
  ]
  return (
    `${yes} ${form(yes, ['голосом', 'голосами', 'голосами'])}${no === 0 ? '' : ` против ${no}`}` +
    `${abstain === 0 ? '' : ` при ${abstain} ${form(abstain, ['воздержавшемся', 'воздержавшихся', 'воздержавшихся'])}`}` +
    `${nobody.length === 0 ? '' : `, при этом ${list(nobody)},`}`
  )
}
const byVote = (tally: Tally): string =>
  `путем ${tally.method === 'rollCall' ? 'поименного ' : ''}голосования ${votes(tally)}`
const MANNER = { consensus: 'консенсусом', withoutVote: 'без голосования', acclamation: 'путем аккламации' } as const
/** Выступил делегат одной страны, выступили делегаты нескольких: States are listed, not counted, so twenty-one are several. */
const spoke = (count: number): string => (count === 1 ? 'выступил представитель' : 'выступили представители')
/** In the passive, since a name is held in the nominative alone: был избран, была избрана, были избраны. */
const elected = (persons: readonly Person[]): string =>
  persons.length === 1
    ? `${did(persons[0]!.gender, 'бы')} избран${persons[0]!.gender === 'f' ? 'а' : ''}`
    : 'были избраны'
/** The words decided, with the full stop that ends the sentence after the quotation mark. */
const quoted = (text: string): string => (/[?!…]$/.test(text) ? `«${text}»` : `«${text.replace(/\.$/, '')}».`)

/** Elections, decisions, replies and explanations of position, in Russian. */
export const proceedings: ProceedingsPassages = {
  chairReplaced: ({ body, date, person, state, former }) =>
    `${day(date)} Председателем ${genitive(body)} ${elected([person])} ${personName(person)} (${nominative(state)}); ранее эту должность ${did(former.gender, 'занима')} ${personName(former)}.`,
  viceChairsElected: ({ body, date, officers, by }) =>
    `${day(date)} ${officers.length === 1 ? 'заместителем' : 'заместителями'} Председателя ${genitive(body)} ${by === 'acclamation' ? 'путем аккламации' : 'путем тайного голосования'} ` +
    `${elected(officers.map(({ person }) => person))} ${list(officers.map(({ person, state }) => `${personName(person)} (${nominative(state)})`))}.`,
  repliesMade: ({ states }) =>
    `В порядке осуществления права на ответ ${spoke(states.length)} ${list(states.map(genitive))}.`,
  decisionTaken: ({ body, date, how, tally, document, text }) => {
    const source = document === null ? '' : `, предложенное в документе ${document}`
    if (how === 'tookNote')
      return `${day(date)} ${nominative(body)} ${agree(body, past('приня'))} к сведению следующий текст${document === null ? '' : `, предложенный в документе ${document}`}: ${quoted(text)}`
    const manner = how === 'vote' ? (tally ? byVote(tally) : 'путем голосования') : MANNER[how]
    return `${day(date)} ${nominative(body)} ${agree(body, past('приня'))} ${manner} следующее решение${source}: ${quoted(text)}`
  },
  proposalNotAdopted: ({ body, date, tally, document, text }) =>
    `${day(date)} ${nominative(body)} не ${agree(body, past('приня'))} следующее предложение${document === null ? '' : `, содержащееся в документе ${document}`} ` +
    `(результаты ${tally.method === 'rollCall' ? 'поименного ' : ''}голосования: за\u00a0— ${tally.yes}, против\u00a0— ${tally.no}, воздержались\u00a0— ${tally.abstain}): ${quoted(text)}`,
  positionsExplained: ({ states, voted, when }) =>
    `${when === 'before' ? 'До' : 'После'} ${voted ? `голосования с ${states.length === 1 ? 'заявлением' : 'заявлениями'} по мотивам голосования` : 'принятия решения с разъяснением позиции'} ${spoke(states.length)} ${list(states.map(genitive))}.`,
  silenceAgreed: ({ body, date, text }) =>
    `В рамках процедуры отсутствия возражений, срок которой истек ${day(date)}, ${nominative(body)} ${agree(body, past('согласова'))} следующее решение: ${quoted(text)}`,
}
