import type { Tally } from '../../procedure/proceedings.ts'
import type { ProceedingsPassages } from '../proceedingsPassages.ts'
import { day, list, name, personName, spaced } from './grammar.ts'

/** Votes are counted in figures, as records of votes print them. */
const votes = (n: number): string => `${n} 票`
const tally = ({ yes, no, abstain }: Tally): string =>
  spaced(`以${votes(yes)}赞成、${votes(no)}反对、${votes(abstain)}弃权`)
/** The words of a text; the sentence ends with them where they end in a stop of their own. */
const quoted = (text: string): string => `“${text}”${/[。！？]$/u.test(text.trimEnd()) ? '' : '。'}`
const MANNER = { consensus: '以协商一致方式', withoutVote: '未经表决', acclamation: '以鼓掌方式' } as const

/** Elections, decisions, replies and explanations of position, in Chinese. */
export const proceedings: ProceedingsPassages = {
  chairReplaced: ({ body, date, person, state, former }) =>
    spaced(`${name(body)}于 ${day(date)}选举${name(state)}的${personName(person)}为主席，接替${personName(former)}。`),
  viceChairsElected: ({ body, date, officers, by }) =>
    spaced(
      `${name(body)}于 ${day(date)}以${by === 'acclamation' ? '鼓掌' : '无记名投票'}方式选举${list(officers.map(({ person, state }) => `${name(state)}的${personName(person)}`))}为副主席。`,
    ),
  repliesMade: ({ states }) => `${list(states.map(name))}行使答辩权作了发言。`,
  decisionTaken: ({ body, date, how, tally: count, document, text }) => {
    const source = document === null ? '' : `第 ${document} 号文件提出的`
    if (how === 'tookNote') return `${name(body)}于 ${day(date)}${spaced(`注意到${source}以下案文`)}：${quoted(text)}`
    const manner =
      how === 'vote'
        ? count === null
          ? '经表决'
          : `经${count.method === 'rollCall' ? '唱名' : ''}表决，${tally(count)}`
        : MANNER[how]
    return `${name(body)}于 ${day(date)}${manner}通过了${spaced(`${source}以下决定`)}：${quoted(text)}`
  },
  proposalNotAdopted: ({ body, date, tally: count, document, text }) =>
    `${name(body)}于 ${day(date)}经${count.method === 'rollCall' ? '唱名' : ''}表决，${tally(count)}，未通过${spaced(`${document === null ? '' : `第 ${document} 号文件所载`}以下提案`)}：${quoted(text)}`,
  positionsExplained: ({ states, voted, when }) =>
    `${voted ? '表决' : '作出决定'}${when === 'before' ? '前' : '后'}，${list(states.map(name))}作了发言，${voted ? '解释投票' : '解释立场'}。`,
  silenceAgreed: ({ body, date, text }) =>
    `按照 ${day(date)}截止的默许程序，${name(body)}商定了以下决定：${quoted(text)}`,
}
