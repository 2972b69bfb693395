import type { Language } from '../../treaty/text.ts'
import { englishStamps } from '../stamps.ts'
import { sortStates } from '../../treaty/states.ts'
import type { ReportFrame, ReportLanguage } from '../../report/words.ts'
import {
  counted,
  day,
  days,
  list,
  month,
  name,
  numbered,
  numeral,
  personName,
  ruleNumber,
  session,
  spaced,
  withAbbreviation,
} from './grammar.ts'
import { proceedings } from './proceedings.ts'

const LANGUAGE_NAMES: Record<Language, string> = {
  ar: '阿拉伯文',
  en: '英文',
  es: '西班牙文',
  fr: '法文',
  ru: '俄文',
  zh: '中文',
}
/** The order in which a language note names them. */
const NOTE_ORDER: readonly Language[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es']
const said = (statements: boolean, presentations: boolean): string =>
  list([...(statements ? ['发言'] : []), ...(presentations ? ['介绍'] : [])])
const annexed = (no: number | null): string => `附件${no === null ? '' : numeral(no)}`

/** The sentences of the report, in its order. */
const passages: ReportLanguage['passages'] = {
  ...proceedings,
  convened: ({ under, body, year, days: held, place, committee }) =>
    `根据${list(under.map(session))}的决定，${session({ body, year })}于 ${days(held)}在${name(place)}${committee ? '开会' : held.from === held.to ? '召开' : '举行'}。`,
  chaired: ({ person, state }) => spaced(`会议由${name(state)}的${personName(person)}主持。`),
  agendaAdopted: ({ body, date, symbol }) => `${name(body)}于 ${day(date)}通过了主席提议的议程(${symbol})。`,
  attentionDrawn: ({ also, documents }) => {
    const alike: { readonly about: string; readonly what: string; readonly symbols: string[] }[] = []
    for (const { symbol, kind, unit } of documents) {
      const one = {
        about: unit ? `${name(unit)}编写的` : '',
        what: kind === 'background' ? '背景文件' : '文件',
        symbols: [symbol],
      }
      const last = alike.at(-1)
      if (last?.about === one.about && last.what === one.what) last.symbols.push(symbol)
      else alike.push(one)
    }
    const told = alike.map(
      ({ about, what, symbols }) => `${about}${counted(symbols.length, '份')}${what}(${list(symbols)})`,
    )
    return `主席${also ? '还' : ''}提请各代表团注意${list(told)}。`
  },
  rulesApplied: ({ body, date, conference, symbol }) =>
    `${date === null ? '在同一次会议上' : `在 ${day(date)}的会议上`}，${name(body)}根据主席的建议，批准了载于第 ${symbol} 号文件的${name(conference)}议事规则作为${name(body)}的议事规则比照适用。`,
  secretary: ({ body, role, first, person, post, unit }) =>
    spaced(
      `${first ? `设在${name(unit.city)}的${name(unit.within)}` : ''}${name(unit.noun)}${name(post)}${personName(person)}` +
        `担任${role === 'secretary' || first ? name(body) : ''}${role === 'secretary' ? '秘书' : '副秘书'}。`,
    ),
  secretariatMembers: ({ members, also }) =>
    spaced(
      `${list(members.map(({ post, person }) => spaced(`${name(post)}${personName(person)}`)))}${also ? '也' : ''}在秘书处任职。`,
    ),
  parties: ({ body, treaty, states }) => {
    const following = spaced(`下列${states.length === 1 ? '' : counted(states.length, '个')}`)
    return `${following}${name(treaty)}缔约国出席了${name(body)}：${list(states.map(name))}。`
  },
  signatories: ({ body, treaty, states, rule, also }) =>
    `${also ? '此外，' : ''}按照《议事规则》${rule ? ruleNumber(rule) : ''}的规定，${counted(states.length, '个')}已经签署但尚未批准${name(treaty)}的国家，即${list(states.map(name))}，${also ? '也' : ''}出席了${name(body)}，但不参与决策。`,
  observerStates: ({ body, treaty, states, rule }) =>
    `${counted(states.length, '个')}既非${name(treaty)}缔约国亦非${name(treaty)}签署国的国家，即${list(states.map(name))}，根据《议事规则》${rule ? ruleNumber(rule) : ''}作为观察员出席了${name(body)}。`,
  unEntities: ({ body, entities, who, rule }) =>
    `包括${who.length < 2 ? list(who.map(withAbbreviation)) : `${who.slice(0, -1).map(withAbbreviation).join('、')}以及${withAbbreviation(who.at(-1)!)}`}在内的${name(entities)}根据《议事规则》${rule ? ruleNumber(rule) : ''}出席了${name(body)}。`,
  agencies: ({ body, who, rule }) =>
    `${list(who.map(withAbbreviation))}根据《议事规则》${rule ? ruleNumber(rule) : ''}，被授予了出席${name(body)}的观察员地位。`,
  organizations: ({ body, count, rule }) =>
    `${counted(count, '个')}非政府组织${count === 1 ? '或' : '和'}研究机构根据《议事规则》${rule ? ruleNumber(rule) : ''}出席了${name(body)}。`,
  participantsList: ({ body, symbol }) => `${name(body)}所有与会人员名单载于第 ${symbol} 号文件。`,
  discussion: ({ body, symbol, assignedBy }) =>
    `${name(body)}按照议程(${symbol})，就${session(assignedBy)}分派的问题进行了实质性讨论。`,
  itemConsidered: ({ body, item, title }) => `${name(body)}审议了议程项目 ${item}(“${title}”)。`,
  papersIntroduced: ({ item, title, papers }) => {
    const under = `在议程项目 ${item}(“${title}”)之下`
    const submitted = (symbols: readonly string[]): string => `提交了${numbered(symbols)}工作文件`
    const bySubmitter = new Map<string, string[]>()
    for (const { by, group, symbol } of papers) {
      const who = `${name(by)}${group ? `代表${name(group)}` : ''}`
      bySubmitter.set(who, [...(bySubmitter.get(who) ?? []), symbol])
    }
    const symbols = papers.map(({ symbol }) => symbol)
    if (bySubmitter.size === 1) return `${[...bySubmitter.keys()].join('')}${under}${submitted(symbols)}。`
    // A submitter named twice would make "respectively" unreadable: then each with its own papers.
    if (new Set(papers.map(({ by }) => name(by))).size < papers.length) {
      return `${under}，${[...bySubmitter].map(([who, own]) => `${who}${submitted(own)}`).join('，')}。`
    }
    const all = papers.map(({ by, group }) => `${name(by)}${group ? `(代表${name(group)})` : ''}`)
    return `${list(all)}${under}，分别${submitted(symbols)}。`
  },
  interactiveDiscussion: ({ item, title, after, states }) =>
    `${after ? '随后进行' : `在议程项目 ${item}(“${title}”)之下进行`}了有下列缔约国参与的互动式讨论：${list(states.map(name))}。`,
  groupSpoke: ({ state, group, also }) => `${name(state)}${also ? '还' : ''}代表${name(group)}参与了讨论。`,
  observersSpoke: ({ who, also }) => `${list(who.map(name))}${also ? '也' : ''}作了发言。`,
  differentViews: () => '在该议程项目的审议过程中，发表了各种不同的意见。',
  drewOn: ({ body, papers, statements, presentations }) => {
    const several = papers === 0 ? '' : `缔约国提交的${papers > 2 ? '若干' : counted(papers, '份')}工作文件`
    const spoken = said(statements, presentations)
    return `${name(body)}在工作过程中参考了${several}${several && spoken ? '，以及' : ''}${spoken ? `缔约国所作的${spoken}` : ''}。`
  },
  circulated: ({ statements, presentations }) => `上述${said(statements, presentations)}已在会上分发。`,
  chairPaper: ({ body, full, parent, next, remaining, purpose, decidedBy }) => {
    const years = list(remaining.map((year) => `${year} 年`))
    const prepare = [
      ...(next ? [`拟于 ${month(next.month)}召开的${name(parent)}`] : []),
      ...(remaining.length > 0 ? [`拟于闭会期间方案中余下年份召开的${name(parent)}`] : []),
    ]
    const help = [
      ...(prepare.length > 0
        ? [
            `该文件有助于各代表团筹备${list(prepare)}${remaining.length > 0 ? `，并在闭会期间方案中所列拟于 ${years}召开的${remaining.length > 1 ? '一系列' : ''}${name(full)}上为各代表团提供协助` : ''}`,
          ]
        : []),
      ...(purpose === null
        ? []
        : [
            `${prepare.length > 0 ? '还' : '该文件'}有助于各代表团考虑如何最好地按照${session(decidedBy)}达成的共识就各项议题“${purpose}”`,
          ]),
    ]
    return (
      '主席自行负责主动编写了一份文件，从会议所讨论议程项目的相关介绍、陈述、工作文件和发言中摘录出各种考虑、经验教训、观点、建议、结论和提议。' +
      `${name(body)}强调，该文件未经商定，不具有法律地位。` +
      (help.length > 0 ? `主席认为，${help.join('，')}。` : '')
    )
  },
  paperAnnexed: ({ annex, consulted }) =>
    `${consulted ? '经与缔约国磋商，' : ''}主席编写的文件见本报告${annexed(annex)}。`,
  documentsListed: ({ body, annex, papers }) =>
    `${papers > 0 ? '包括缔约国提交的工作文件在内的' : ''}${name(body)}正式文件清单载于本报告${annexed(annex)}。`,
  documentsAvailable: ({ treaty, site, system, systemSite }) =>
    `该清单中的所有文件均可在${name(treaty)}网站上查阅：${site}，也可通过${name(system)}查阅，网址如下：${systemSite}。`,
  adopted: ({ body, date, closing, draft, amended }) =>
    `${name(body)}在 ${day(date)}${closing ? '闭幕会议' : '的会议'}上${amended ? '经口头修改后，' : ''}以协商一致方式通过了${draft === null ? '' : `载于第 ${draft} 号文件的`}报告。`,
  toBeIssued: ({ symbol }) => `该报告将作为第 ${symbol} 号文件印发。`,
}

const frame: ReportFrame = {
  label: (no) => `${no}.`,
  bis: (no, place) => `${no} 之${numeral(place + 1)}`,
  headings: {
    introduction: (no) => `${numeral(no)}. 引言`,
    organization: (no, { body }) => `${numeral(no)}. ${name(body)}的组织`,
    participation: (no, { body }) => `${numeral(no)}. ${name(body)}的与会情况`,
    work: (no, { body }) => `${numeral(no)}. ${name(body)}的工作`,
    documentation: (no) => `${numeral(no)}. 文件`,
    closing: (no, { body }) => `${numeral(no)}. ${name(body)}闭幕`,
    annex: annexed,
    documents: '文件清单',
    submittedByChair: () => '主席提交',
  },
  title: ({ body, year }) => `${session({ body, year })}报告`,
  draftTitle: ({ body, year }) => `${session({ body, year })}报告草案`,
  masthead: {
    session: (year) => `${year} 年会议`,
    placeAndDates: (city, held) => `${days(held)}，${name(city)}`,
    item: (no) => `议程项目 ${no}`,
    ...englishStamps('zh'),
  },
  day,
  quoted: (text) => `“${text}”`,
  list,
  unit: (letter, text) => `(${letter}) ${text}`,
  elision: '[...]',
  rotation: {
    year: (year) => `${year} 年`,
    column: (f) => ('nth' in f ? `第${numeral(f.nth)}次${name(f.running)}` : name(f.body)),
    group: name,
  },
  documents: {
    title: (kind, { body, year, unit }) =>
      ({
        agenda: `${name(body)}临时议程`,
        background: unit ? `${name(unit)}提交的背景资料文件` : '背景资料文件',
        report: `${name(body)}报告`,
        draftReport: `${session({ body, year })}报告草案`,
        provisionalParticipants: '与会人员暂定名单',
        participants: '与会人员名单',
      })[kind],
    submitted: (title, by) => {
      if (by === null) return title
      if ('chair' in by) return `${title}—主席提交`
      if ('unit' in by) return `${title}—${name(by.unit)}提交`
      return `${title}—${name(by.who)}${by.group ? `代表${name(by.group)}` : ''}提交`
    },
    only: (languages) =>
      `仅${NOTE_ORDER.filter((code) => languages.includes(code))
        .map((code) => LANGUAGE_NAMES[code])
        .join('、')}本`,
    column: { symbol: '文件号', title: '标题' },
  },
  notes: {
    retranslated: (from) => `非正式译文：由本系统译自${LANGUAGE_NAMES[from]}本。`,
    unofficial: '非正式文本。',
    machine: '机器译文，未经核对。',
    missing: (shown) => `尚无中文本，此处为${LANGUAGE_NAMES[shown]}本。`,
    transliterated: '人名译写未经核实。',
    pending: '已以另一语文作出修改；中文本待审校。',
  },
  waitsFor: (deed) => {
    const waits: Partial<Record<typeof deed, string>> = {
      adoptAgenda: '待通过议程',
      adoptReport: '待通过报告',
      closeMeeting: '待会议闭幕',
      takeUpItem: '待审议该项目',
      reserveSymbol: '待编文号',
    }
    return waits[deed] ?? '待相关事项完成'
  },
  status: {
    practice: '根据虚构条约举行的演练会议，内容均非真实',
    advance: '未经编辑的预发本',
    draft: '报告草案',
    foreseen: (numbers) => `预计内容，尚未发生：${list(numbers.map((no) => `第 ${no}`))} 段`,
    adopted: (date) => `${date}通过`,
    notAdopted: '报告未通过',
  },
  labels: {
    footnotes: '注',
    foreseen: '预计',
    page: '页',
    recordHead: (no, hash) => `记录：第 ${no} 项，散列值 ${hash}`,
  },
  languageName: (language) => LANGUAGE_NAMES[language],
}

/** Chinese. */
export const zh: ReportLanguage = { code: 'zh', dir: 'ltr', sort: (nouns) => sortStates(nouns, 'zh'), passages, frame }
