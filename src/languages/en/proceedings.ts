import type { ProceedingsPassages } from '../proceedingsPassages.ts'
import type { Tally } from '../../procedure/proceedings.ts'
import { day, list, personName, the } from './grammar.ts'
import type { Office } from './office.ts'

const ofState = ({
  person,
  state,
}: Parameters<ProceedingsPassages['viceChairsElected']>[0]['officers'][number]): string =>
  `${personName(person)} of ${the(state)}`
/** The results of votes are always in figures. */
const votes = (n: number): string => (n === 0 ? 'none' : String(n))
const abstentions = (n: number): string => `${n === 0 ? 'no' : n} ${n === 1 ? 'abstention' : 'abstentions'}`
const byVote = ({ method, yes, no, abstain }: Tally): string =>
  `by a ${method === 'rollCall' ? 'roll-call ' : ''}vote of ${votes(yes)} to ${votes(no)}, with ${abstentions(abstain)},`
/** The words of a text; the sentence ends with them where they end in a full stop of their own. */
const quoted = (text: string): string => `“${text}”${/[.!?]”?$/u.test(text.trimEnd()) ? '' : '.'}`
const HOW = { consensus: 'by consensus', withoutVote: 'without a vote', acclamation: 'by acclamation' } as const

/** Elections, decisions, replies and explanations of position, in English. */
export const proceedings = (office: Office): ProceedingsPassages => ({
  chairReplaced: ({ body, date, person, state, former }) =>
    `On ${day(date)}, ${the(body)} elected ${personName(person)} of ${the(state)} as ${office.title}, in place of ${personName(former)}.`,
  viceChairsElected: ({ body, date, officers, by }) =>
    `On ${day(date)}, ${the(body)} elected ${by === 'acclamation' ? 'by acclamation' : 'by secret ballot'} ${list(officers.map(ofState))} as ${officers.length === 1 ? `Vice-${office.title}` : `Vice-${office.title}s`}.`,
  repliesMade: ({ states }) =>
    `${states.length === 1 ? 'A statement' : 'Statements'} in exercise of the right of reply ${states.length === 1 ? 'was' : 'were'} made by ${list(states.map(the))}.`,
  decisionTaken: ({ body, date, how, tally, document, text }) => {
    const source = document === null ? '' : `, as proposed in document ${document}`
    if (how === 'tookNote')
      return `On ${day(date)}, ${the(body)} took note of the following text${source}: ${quoted(text)}`
    const manner = how === 'vote' ? (tally ? byVote(tally) : 'by a vote') : HOW[how]
    return `On ${day(date)}, ${the(body)} adopted ${manner} the following decision${source}: ${quoted(text)}`
  },
  proposalNotAdopted: ({ body, date, tally, document, text }) =>
    `On ${day(date)}, in a ${tally.method === 'rollCall' ? 'roll-call ' : ''}vote of ${votes(tally.yes)} in favour and ${votes(tally.no)} against, with ${abstentions(tally.abstain)}, ${the(body)} did not adopt the following proposal${document === null ? '' : `, contained in document ${document}`}: ${quoted(text)}`,
  positionsExplained: ({ states, voted, when }) =>
    `${when === 'before' ? 'Before' : 'After'} the ${voted ? 'vote' : 'decision'}, ${states.length === 1 ? 'a statement' : 'statements'} in explanation of ${voted ? 'vote' : 'position'} ${states.length === 1 ? 'was' : 'were'} made by ${list(states.map(the))}.`,
  silenceAgreed: ({ body, date, text }) =>
    `Under a silence procedure that ended on ${day(date)}, ${the(body)} agreed on the following decision: ${quoted(text)}`,
})
