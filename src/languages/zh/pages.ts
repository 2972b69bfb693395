import type { Facts } from '../../procedure/kind.ts'
import type { PageWords } from '../pageWords.ts'
import { room } from './room.ts'
import { day, days, list, ruleNumber, spaced } from './grammar.ts'
import { zh } from './report.ts'

const { languageName } = zh.frame

const deeds: PageWords['deeds'] = {
  ...room.deeds,
  convene: '召开会议',
  assumeChair: '主席就任',
  noteSecretariat: '会议秘书处组成',
  openSitting: '宣布开会',
  closeSitting: '宣布散会',
  proposeAgenda: '提出议程',
  adoptAgenda: '通过议程',
  applyRules: '批准议事规则',
  takeUpItem: '开始审议议程项目',
  register: '登记与会',
  noteAttendance: '记录出席情况',
  grantObserverStatus: '决定观察员国地位',
  grantAgencyStatus: '授予观察员机构地位',
  noteOrganizations: '记录与会组织数目',
  reserveSymbol: '预留文号',
  submitDocument: '提交文件',
  drawAttention: '提请注意文件',
  introduceDocuments: '介绍工作文件',
  publishDocuments: '公布文件',
  noteParticipation: '记录参与讨论情况',
  noteGroupStatement: '记录代表集团的发言',
  noteObserverStatements: '记录观察员的发言',
  noteViews: '记录不同意见',
  circulateStatements: '分发发言和介绍',
  presentChairPaper: '提出主席的文件',
  annexChairPaper: '将主席的文件列为附件',
  tableReport: '提出报告草案',
  amendFact: '口头修改事实',
  amendStructure: '口头修改结构',
  amendWords: '口头修改措辞',
  noteAmendments: '记录口头修改',
  object: '提出反对',
  withdrawObjection: '撤回反对意见',
  adoptReport: '通过报告',
  closeMeeting: '会议闭幕',
  issueReport: '印发报告',
  decide: '决定不适用某项规则',
  strike: '划去一项记录',
}

const roles: PageWords['meeting']['roles'] = {
  chair: '主席',
  secretary: '秘书',
  deputySecretary: '副秘书',
  member: '秘书处成员',
}

const said = (facts: Facts, name: string): string => String(facts[name] ?? '')
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

const impediments: PageWords['impediments'] = {
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
  notTabled: () => '报告草案尚未提出。',
  notYours: (f) => `“${said(f, 'deed')}”不属${said(f, 'by')}的权限。`,
  otherSeries: (f) => `文号 ${said(f, 'symbol')} 不适用于此类文件。`,
  otherMeeting: (f) => `文号 ${said(f, 'symbol')} 与会议文号 ${said(f, 'expected')} 不符。`,
  outsideTheMeeting: (f) => {
    const [from, to] = [said(f, 'from'), said(f, 'to')]
    return `所填日期（${dated(f, 'date')}）不在会期之内（${isDay(from) && isDay(to) ? days({ from, to }) : `${from}至${to}`}）。`
  },
  paragraphTwice: () => '同一段落不能出现两次。',
  reportAdopted: () => '报告已经通过。',
  roleTaken: (f) => `已有人担任${roles[said(f, 'role') as keyof typeof roles] ?? said(f, 'role')}。`,
  ruleDoesNotYield: (f) => `会议不得决定不适用“${said(f, 'rule')}”规则。`,
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

const rules: PageWords['rules'] = {
  ...room.rules,
  participation: (f) =>
    f.missing === 'admission'
      ? `会议尚未决定准许${said(f, 'who')}与会，${said(f, 'who')}尚无权${said(f, 'right')}。`
      : `${said(f, 'who')}以${said(f, 'class')}身份与会，无权${said(f, 'right')}。`,
  ownClass: (f) => `${said(f, 'who')}以${said(f, 'class')}身份与会，不能列为${said(f, 'as')}。`,
  publicSittings: (f) => `本次会议为非公开会议，${said(f, 'who')}只能出席公开会议。`,
  turnToChair: (f) =>
    f.group === 'unknown'
      ? `${said(f, 'who')}所属的区域集团不明，不能担任主席；按轮值次序，应由${said(f, 'due')}的代表担任主席。`
      : `${said(f, 'who')}属于${said(f, 'group')}；按轮值次序，应由${said(f, 'due')}的代表担任主席。`,
  topicsOfTheProgramme: (f) => `议程项目 ${said(f, 'item')} 不是方案分派给本会议的议题。`,
  agendaFirst: () => '会议尚未通过议程；议程通过后，方可审议议程项目。',
  consensus: (f) => `尚未达成协商一致：${said(f, 'who')}的反对意见仍未撤回。`,
}

/** What pages and refusals say in Chinese. */
export const zhPages: PageWords = {
  code: 'zh',
  own: '中文',
  skip: '跳至正文',
  practice: '演练会议：内容均非真实',
  notPrivate: '连接不保密：内容未经加密，同一网络上的其他人可能看到。',
  nav: {
    language: '语文',
    programme: '方案',
    meeting: '会议',
    report: '报告',
    record: '记录',
    missing: '待补事项',
    meetings: '会议一览',
  },
  day,
  days,
  list,
  // Digits in groups of three with a space that does not break: 12 000.
  number: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0'),
  deeds,
  offices: { chair: '主席', secretariat: '秘书处' },
  classes: {
    party: '缔约国',
    signatory: '签署国',
    other: '观察员国',
    un: '联合国实体',
    agency: '观察员机构',
    organization: '非政府组织和研究机构',
  },
  documentKinds: {
    agenda: '议程',
    background: '背景文件',
    report: '报告',
    draftReport: '报告草案',
    provisionalParticipants: '与会人员暂定名单',
    participants: '与会人员名单',
    workingPaper: '工作文件',
  },
  programme: {
    title: (from, to) => (from === to ? `${from} 年方案` : `${from}-${to} 年方案`),
    intro: '本方案所列各次会议、轮值担任每次会议主席的区域集团，以及已举行会议的已知情况。',
    turn: '主席轮值次序',
    turnIntro: '按照决定，各年度每次会议轮值担任主席的区域集团如下。',
    calendar: '会议日历',
    meeting: '会议',
    dates: '日期',
    chair: '主席',
    viceChairs: '副主席',
    notHeld: '未召开',
    daysUsed: (used, granted) => `每年会期 ${granted} 天，已使用 ${used} 天。`,
    record: '查看记录',
    noRecord: '本系统没有该会议的记录',
    unconfirmed: '未经核实',
    departs: '与方案不符之处：',
    mandates: '任务授权',
    restsOn: '依据',
    adoptedBy: { consensus: '以协商一致方式通过', withoutVote: '未经表决通过', notStated: '所查来源未载明通过方式' },
  },
  meeting: {
    agenda: '议程',
    item: (no) => `议程项目 ${no}`,
    itemsNotStated: '来源未载明其他项目。',
    officers: '主席和秘书处',
    roles,
    sittings: '各次会议',
    sitting: (no, closed) => `第 ${no} 次会议（${closed ? '非公开' : '公开'}）`,
    whoSpoke: '发言情况',
    inOwnName: '以本国名义',
    onBehalfOf: (group) => spaced(`代表${group}`),
    observers: '观察员',
    documents: '文件',
    languages: '语文',
    allSix: '六种正式语文',
    participants: '与会者',
    present: (count, className) => `${className}：${count}`,
    rule: (number, paragraph) => `《议事规则》${ruleNumber({ number, paragraph })}`,
    nothingYet: '尚无任何记录。秘书处录入的内容将在此显示。',
    status: { draft: '报告编写中', tabled: '报告草案已提出', adopted: '报告已通过', issued: '报告已印发' },
  },
  report: {
    restsOn: '依据',
    act: (no, deed) => `第 ${no} 项记录：${deed}`,
    acts: (count) => `${count} 项记录`,
    quoted: '引自方案的任务授权',
    recordNow: '记录现载明：',
    altered: '本程序的这一版本所用措辞与已确定的案文不同。',
    downloads: '下载',
    asReport: '报告形式',
    asDraft: '草案形式',
    contents: '目录',
  },
  record: {
    intro: '各项记录按先后次序排列，每一项均以散列值与前一项相连。任何一项均不删除：录入有误的，加线划去，但仍予保留。',
    no: '序号',
    time: '录入时间（协调世界时）',
    source: '来源',
    hash: '散列值',
    struck: (by) => `已由第 ${by} 项记录划去`,
    withheld: '内容不向本读者公开；序号和散列值予以保留。',
    assumed: (what) => `推定：${list(what)}`,
    assumptions: { time: '时间', order: '先后次序', act: '该事项确曾发生', other: '某项细节' },
    paragraph: (no) => `第 ${no} 段`,
    head: (no, hash) => `共 ${no} 项记录，末项散列值 ${hash}`,
    verify: '如要不借助本程序核验本记录，请按 docs/record.md 的说明进行。',
    download: '下载记录',
  },
  document: {
    notHeld: '本系统没有该文件的案文。',
    submitted: '提交方',
    kind: '类别',
    date: '日期',
    item: '议程项目',
    acts: '记录中的相关各项',
    unofficialTitle: '标题为本系统的非正式译文。',
    readReport: '阅读报告',
    original: '原文',
  },
  missing: {
    title: '待补事项',
    intro: '尚待审校人员、秘书处或代表团补充或核实的全部事项。',
    nothing: '没有待补事项。',
    texts: '案文',
    persons: '人名',
    attendance: '出席情况',
    states: '国家',
    rules: '规则',
    documents: '文件',
    noVersion: (language) => `没有${languageName(language)}本`,
    notOfficial: (language, from) =>
      from
        ? `${languageName(language)}本系从${languageName(from)}本译出，并非正式文本`
        : `${languageName(language)}本并非正式文本`,
    unconfirmedName: (language) => `姓名的${languageName(language)}写法未经核实`,
    noName: (language) => `缺少${languageName(language)}本所用的姓名`,
    noGroup: '所属区域集团不明：不能担任主席',
    notAttending: '已记录参与讨论，但尚未记录出席',
    unconfirmedRule: '条文编号或内容待核实',
    notIntroduced: '已提交，但未在任何议程项目下介绍',
    where: '所在之处',
    what: '待补内容',
  },
  meetings: {
    title: '会议一览',
    empty: '尚无任何记录。请导入记录：intersession record import FILE',
    acts: (count) => `${count} 项记录`,
  },
  faults: {
    notFound: '此地址没有内容',
    notFoundNext: (path) => `${path} 处没有任何文件、页面或语文本。请从会议一览开始查找，或核对文号。`,
    noSuchLanguage: '没有这种语文；六种语文为阿拉伯文、中文、英文、法文、俄文和西班牙文。',
    noSuchFormat: '没有这种格式；报告以纯文本、Markdown、HTML、JSON、DOCX 和 PDF 格式提供。',
    near: (symbol) => `您要查找的是否为 ${symbol}？`,
    failed: '本系统发生故障',
    failedNext: '内容没有丢失。请再试一次；如仍有故障，请将您要打开的内容告知秘书处。',
    tooLarge: '请求的内容超过本页面所能接受的大小。',
    back: '返回会议一览',
  },
  motions: room.motions,
  sides: room.sides,
  outOfOrder: '不合程序。',
  cites: (number, paragraph, verified) => {
    if (number === null) return ''
    return verified ? `《议事规则》${ruleNumber({ number, paragraph })}` : '条文编号待核实'
  },
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
