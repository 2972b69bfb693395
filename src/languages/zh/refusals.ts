import type { Facts } from '../../procedure/kind.ts'
import type { RefusalWords } from '../refusalWords.ts'
import { said } from '../facts.ts'
import { labels } from './labels.ts'
import { room } from './room.ts'
import { day, days, spaced } from './grammar.ts'

const { roles } = labels

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
/** A day among the facts of a refusal, written out. */
const dated = (facts: Facts, name: string): string =>
  isDay(said(facts, name)) ? day(said(facts, name)) : said(facts, name)
/** What has been recorded already: an item by its number, a document by its symbol, somebody by name. */
const noted = (what: string): string => {
  if (/^\d+$/.test(what)) return `议程项目 ${what}`
  if (what.includes('/')) return `第 ${what} 号文件`
  return { statements: '分发发言和介绍', chairPaper: '主席的文件' }[what] ?? what
}
/** A stretch of text as an act names it: the draft by its symbol, a paragraph by its name. */
const passage = (what: string): string =>
  what.startsWith('document.') || !what.includes('/') ? `“${what}”段` : `第 ${what} 号文件`

/** Sentences made of facts, whose values may be Han or not: a space goes between Han and the rest. */
const spacing = <T extends Record<string, (facts: Facts) => string>>(sentences: T): T =>
  Object.fromEntries(Object.entries(sentences).map(([name, say]) => [name, (facts: Facts) => spaced(say(facts))])) as T

const impediments: RefusalWords['impediments'] = {
  ...room.impediments,
  actStruck: (f) => `第 ${said(f, 'no')} 项记录已被划去。`,
  agendaAdopted: () => '议程已经通过。',
  alreadyConvened: () => '会议已经召开。',
  alreadyIntroduced: (f) => `第 ${said(f, 'document')} 号文件已作介绍。`,
  alreadyIssued: (f) => `报告已作为第 ${said(f, 'symbol')} 号文件印发。`,
  alreadyNoted: (f) => `此事已记录在案（${noted(said(f, 'who'))}）。`,
  alreadyTabled: (f) => `报告草案已作为第 ${said(f, 'symbol')} 号文件提出。`,
  dateBeforeAdoption: (f) => `所填日期（${dated(f, 'date')}）早于报告通过之日（${dated(f, 'adopted')}）。`,
  dateBeforeLastSitting: (f) => `所填日期（${dated(f, 'date')}）早于上一次会议的日期（${dated(f, 'last')}）。`,
  endsBeforeItBegins: (f) => `会议的结束日期（${dated(f, 'to')}）早于开始日期（${dated(f, 'from')}）。`,
  itemNotTakenUp: (f) => `议程项目 ${said(f, 'item')} 尚未开始审议。`,
  itemTakenUp: (f) => `议程项目 ${said(f, 'item')} 已开始审议。`,
  itemTitleMissing: (f) => `议程项目 ${said(f, 'item')} 没有标题：方案未载列该议题的标题，须在请求中注明。`,
  itemsOutOfOrder: () => '议程各项目未按编号顺序排列。',
  malformed: (f) => `“${said(f, 'deed')}”的请求内容不全或格式有误。${said(f, 'what')}`,
  meetingClosed: () => '会议已经闭幕。',
  noChairPaper: () => '主席尚未提出其编写的文件。',
  noObjection: (f) => `${said(f, 'who')}没有尚未撤回的反对意见。`,
  noSitting: () => '目前没有正在进行的会议。',
  noSuchAct: (f) => `记录中没有第 ${said(f, 'no')} 项。`,
  noSuchDocument: (f) => `第 ${said(f, 'document')} 号文件不存在，或不是此事项所需的文件。`,
  noSuchItem: (f) => `议程中没有项目 ${said(f, 'item')}。`,
  noSuchParagraph: (f) => `报告草案中没有“${said(f, 'paragraph')}”段。`,
  noSuchProposal: (f) => `没有以第 ${said(f, 'document')} 号文件提出的议程。`,
  nobodyPresides: () => '主席尚未就任。',
  notAdopted: () => '报告尚未通过。',
  notConvened: () => '会议尚未召开。',
  notOfTheGroup: (f) => `没有资料表明${said(f, 'who')}属于${said(f, 'group')}。`,
  notInTheProgramme: (f) => `方案未规定 ${said(f, 'year')} 年的会议。`,
  notTabled: () => '报告草案尚未提出。',
  notYours: (f) => `“${said(f, 'deed')}”不属${said(f, 'by')}的权限。`,
  otherSeries: (f) => `文号 ${said(f, 'symbol')} 不适用于此类文件。`,
  otherWords: (f) => `所提案文与已撤回的提案（第 ${said(f, 'document')} 号文件）不同；重新提出时应采用原案文。`,
  otherMeeting: (f) => `文号 ${said(f, 'symbol')} 与会议文号 ${said(f, 'expected')} 不符。`,
  outsideTheMeeting: (f) => {
    const [from, to] = [said(f, 'from'), said(f, 'to')]
    return `所填日期（${dated(f, 'date')}）不在会期之内（${isDay(from) && isDay(to) ? days({ from, to }) : `${from}至${to}`}）。`
  },
  outsideTheYear: (f) => `所填日期（${dated(f, 'date')}）不在方案规定的本次会议的举行年份（${said(f, 'in')} 年）之内。`,
  paragraphTwice: () => '同一段落不能出现两次。',
  reportAdopted: () => '报告已经通过。',
  roleTaken: (f) => `已有人担任${roles[said(f, 'role') as keyof typeof roles] ?? said(f, 'role')}。`,
  ruleDoesNotYield: () => '会议不得决定不适用此条规则。',
  rulesApplied: () => '议事规则已经批准。',
  sittingOpen: (f) => `第 ${said(f, 'sitting')} 次会议尚未散会。`,
  stillNeeded: (f) =>
    `若无第 ${said(f, 'no')} 项记录，第 ${said(f, 'by')} 项记录即不合程序；请先划去第 ${said(f, 'by')} 项记录。`,
  strikeStands: (f) => `第 ${said(f, 'no')} 项记录划去了另一项记录，其本身不能再划去；请重新录入被划去的内容。`,
  symbolTaken: (f) => `文号 ${said(f, 'symbol')} 已被占用。`,
  textChanged: (f) => `${passage(said(f, 'paragraph'))}的案文在此期间已有改动；请重新查阅后再作决定。`,
  titleMissing: (f) => `第 ${said(f, 'symbol')} 号文件没有标题。`,
  unknownBody: (f) => `条约数据中没有机构“${said(f, 'body')}”。`,
  unknownClass: (f) => `条约数据中没有与会者类别“${said(f, 'class')}”。`,
  unknownConference: (f) => `条约数据中没有会议“${said(f, 'conference')}”。`,
  unknownDeed: (f) => `没有名为“${said(f, 'deed')}”的事项。`,
  unknownGroup: (f) => `条约数据中没有集团“${said(f, 'group')}”。`,
  unknownMandate: (f) => `方案中没有决定“${said(f, 'mandate')}”。`,
  unknownParticipant: (f) => `条约数据中没有名为“${said(f, 'who')}”的国家或组织。`,
  unknownPlace: (f) => `条约数据中没有地点“${said(f, 'place')}”。`,
  unknownPost: (f) => `条约数据中没有职位“${said(f, 'post')}”。`,
  unknownRule: (f) => `条约数据中没有规则“${said(f, 'rule')}”。`,
  unknownTopic: (f) => `方案中没有议题或常设项目“${said(f, 'topic')}”。`,
  unknownUnit: (f) => `条约数据中没有单位“${said(f, 'unit')}”。`,
  versionsDiffer: () => '文件各语文本的段落不一致。',
}

const rules: RefusalWords['rules'] = {
  ...room.rules,
  participation: (f) =>
    f.missing === 'admission'
      ? `会议尚未决定准许${said(f, 'who')}与会，${said(f, 'who')}尚无权${said(f, 'right')}。`
      : `${said(f, 'who')}以${said(f, 'class')}身份与会，无权${said(f, 'right')}。`,
  ownClass: (f) => `${said(f, 'who')}以${said(f, 'class')}身份与会，不能列为${said(f, 'as')}。`,
  publicSittings: (f) =>
    f.deed === 'openSitting'
      ? '全体会议公开举行，除非会议已在公开会议上另作决定。'
      : `本次会议为非公开会议，${said(f, 'who')}只能出席公开会议。`,
  turnToChair: (f) =>
    f.group === 'unknown'
      ? `${said(f, 'who')}所属的区域集团不明，不能担任主席；按轮值次序，应由${said(f, 'due')}的代表担任主席。`
      : `${said(f, 'who')}属于${said(f, 'group')}；按轮值次序，应由${said(f, 'due')}的代表担任主席。`,
  topicsOfTheProgramme: (f) =>
    f.why === 'notInTopic'
      ? `议程项目 ${said(f, 'item')} 的标题并非议题案文中的文字，因而不是该议题的一部分。`
      : f.why === 'otherStanding'
        ? `议程项目 ${said(f, 'item')} 是方案分派给另一会议的常设项目。`
        : f.why === 'nothing'
          ? `议程项目 ${said(f, 'item')} 既不是常设项目，也不是方案的议题或议题的一部分。`
          : `议程项目 ${said(f, 'item')} 不是方案分派给本会议的议题。`,
  agendaFirst: () => '会议尚未通过议程；议程通过后，方可审议议程项目。',
  consensus: (f) => `尚未达成协商一致：${said(f, 'who')}的反对意见仍未撤回。`,
}

/** Why something cannot be done, why a rule does not allow it, and the rights a refusal names, in Chinese. */
export const refusals: RefusalWords = {
  impediments: spacing(impediments),
  rules: spacing(rules),
  rights: {
    attend: '出席会议',
    attendPrivate: '出席非公开会议',
    speak: '发言',
    submit: '提交文件',
    receive: '接收文件',
    propose: '提出提案、动议或程序性要求',
    decide: '参与决策',
  },
}
