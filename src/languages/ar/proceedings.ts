import type { Tally } from '../../procedure/proceedings.ts'
import type { Noun } from '../../treaty/noun.ts'
import type { ProceedingsPassages } from '../proceedingsPassages.ts'
import {
  agrees,
  counted,
  type Counted,
  day,
  did,
  list,
  name,
  oblique,
  personName,
  quoted,
  STATE_PARTY,
} from './grammar.ts'

const VOTE: Counted = {
  gender: 'm',
  one: 'صوت واحد',
  two: ['صوتان', 'صوتين'],
  few: 'أصوات',
  many: 'صوتاً',
  hundred: 'صوت',
}

/** By a majority of so many votes to so many, as resolutions and reports print it. */
const byMajority = ({ method, yes, no, abstain }: Tally): string => {
  const against = no === 0 ? 'لا شيء' : counted(no, VOTE, 'oblique')
  const abstaining = abstain === 0 ? 'دون امتناع أي دولة طرف' : `امتناع ${counted(abstain, STATE_PARTY, 'oblique')}`
  return `${method === 'rollCall' ? 'بتصويت بنداء الأسماء ' : ''}بأغلبية ${counted(yes, VOTE, 'oblique')} مقابل ${against} و${abstaining} عن التصويت`
}
const MANNER = { consensus: 'بتوافق الآراء', withoutVote: 'دون تصويت', acclamation: 'بالتزكية' } as const

/** The words of a text; the sentence ends with them where they end in a stop of their own. */
const sentence = (text: string): string => `${quoted(text)}${/[.!?؟]$/u.test(text.trimEnd()) ? '' : '.'}`

/** One State made a statement, or each of several did: the verb agrees with the name of one, and with "each" of several. */
const stated = (states: readonly Noun[], why: string): string => {
  const [only] = states
  return states.length === 1 && only
    ? `${agrees(only, 'أدلى', 'أدلت')} ${name(only)} ببيان ${why}`
    : `أدلى ببيان ${why} كل من ${list(states.map(oblique))}`
}

/** Elections, decisions, replies and explanations of position, in Arabic. */
export const proceedings: ProceedingsPassages = {
  chairReplaced: ({ body, date, person, state, former }) =>
    `وفي ${day(date)}، ${agrees(body, 'انتخب', 'انتخبت')} ${name(body)} ${personName(person)} (${name(state)}) ${did(person.gender, 'رئيساً', 'رئيسة')} بدلاً من ${personName(former)}.`,
  viceChairsElected: ({ body, date, officers, by }) =>
    `وفي ${day(date)}، ${agrees(body, 'انتخب', 'انتخبت')} ${name(body)} ${by === 'acclamation' ? 'بالتزكية' : 'بالاقتراع السري'} ${list(officers.map(({ person, state }) => `${personName(person)} (${name(state)})`))} ${as(officers.map(({ person }) => person.gender))}.`,
  repliesMade: ({ states }) => `و${stated(states, 'ممارسةً لحق الرد')}.`,
  decisionTaken: ({ body, date, how, tally, document, text }) => {
    if (how === 'tookNote')
      return `وفي ${day(date)}، ${agrees(body, 'أحاط', 'أحاطت')} ${name(body)} علماً بالنص التالي${document === null ? '' : ` المقترح في الوثيقة ${document}`}: ${sentence(text)}`
    const manner = how === 'vote' ? (tally ? `، ${byMajority(tally)}،` : ' بالتصويت') : ` ${MANNER[how]}`
    return `وفي ${day(date)}، ${agrees(body, 'اعتمد', 'اعتمدت')} ${name(body)}${manner} المقرر التالي${document === null ? '' : `، على النحو المقترح في الوثيقة ${document}`}: ${sentence(text)}`
  },
  proposalNotAdopted: ({ body, date, tally: { method, yes, no, abstain }, document, text }) =>
    `وفي ${day(date)}، لم ${agrees(body, 'يعتمد', 'تعتمد')} ${name(body)} المقترح التالي${document === null ? '' : ` الوارد في الوثيقة ${document}`}، الذي طُرح للتصويت${method === 'rollCall' ? ' بنداء الأسماء' : ''} (المؤيدون: ${yes}؛ المعارضون: ${no}؛ الممتنعون: ${abstain}): ${sentence(text)}`,
  positionsExplained: ({ states, voted, when }) =>
    `${when === 'before' ? 'وقبل' : 'وبعد'} ${voted ? 'التصويت' : 'البت في المسألة'}، ${stated(states, voted ? 'تعليلاً للتصويت' : 'تعليلاً للموقف')}.`,
  silenceAgreed: ({ body, date, text }) =>
    `وفي إطار إجراء للموافقة الصامتة انتهى في ${day(date)}، ${agrees(body, 'اتفق', 'اتفقت')} ${name(body)} على المقرر التالي: ${sentence(text)}`,
}

/** نائباً للرئيس، نائبة للرئيس، نائبين للرئيس، نواباً للرئيس: as many, and of what gender. */
function as(genders: readonly ('m' | 'f')[]): string {
  const women = genders.every((one) => one === 'f')
  if (genders.length === 1) return women ? 'نائبة للرئيس' : 'نائباً للرئيس'
  if (genders.length === 2) return women ? 'نائبتين للرئيس' : 'نائبين للرئيس'
  return women ? 'نائبات للرئيس' : 'نواباً للرئيس'
}
