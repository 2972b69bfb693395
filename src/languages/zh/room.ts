import type { Facts } from '../../procedure/kind.ts'
import type { RoomWords } from '../roomWords.ts'
import { lasting, moment, said } from '../facts.ts'
import { byTheClock, counted, day, spaced } from './grammar.ts'

/** Sentences made of facts, whose values may be Han or not: a space goes between Han and the rest. */
const spacing = <T extends Record<string, (facts: Facts) => string>>(sentences: T): T =>
  Object.fromEntries(Object.entries(sentences).map(([name, say]) => [name, (facts: Facts) => spaced(say(facts))])) as T
const deadline = (f: Facts): string =>
  moment(said(f, 'deadline'), (on, hour, zone) => byTheClock(`${day(on)} ${hour}`, zone))
const number = (f: Facts, name: string, measure: string): string => counted(Number(f[name]), measure)

/** How many may speak to a motion on one side, and that so many have; or that nobody may. */
const speakers = (f: Facts): string =>
  f.number === 0
    ? `任何代表团均不得发言${said(f, 'side')}此动议。`
    : `发言${said(f, 'side')}此动议的代表团已达规定数目（${number(f, 'number', '个')}）。`

/** A length of time: 5 分钟; 1 分钟 30 秒. */
const lasts = (seconds: unknown): string =>
  lasting(
    Number(seconds),
    (n) => `${n} 分钟`,
    (n) => `${n} 秒`,
  )

/** What goes on in the room, in Chinese: acts, why something cannot be done, and why a rule does not allow it. */
export const room = {
  deeds: {
    planSitting: '安排会议时间和地点',
    planWork: '工作方案',
    nominate: '提名副主席',
    electViceChair: '选举副主席',
    designateActingChair: '指定代理主席',
    resumeChair: '主席恢复主持会议',
    replaceChair: '改选主席',
    suspendSitting: '暂停会议',
    resumeSitting: '恢复会议',
    requestQuorum: '要求核实法定人数',
    verifyQuorum: '核实法定人数',
    resumeItem: '恢复审议议程项目',
    openList: '开放发言报名',
    inscribe: '请求发言',
    withdrawInscription: '撤回发言请求',
    moveInscription: '调整发言次序',
    swapInscriptions: '互换发言次序',
    deferInscription: '推迟发言',
    skipAbsent: '轮到发言时不在场',
    closeList: '截止发言报名',
    reopenList: '重新开放发言报名',
    giveFloor: '请代表发言',
    stopClock: '暂停计时',
    resumeClock: '继续计时',
    concludeStatement: '发言结束',
    callToOrder: '提醒发言者遵守规则',
    limitSpeeches: '限制发言时间',
    requestReply: '请求行使答辩权',
    withdrawReply: '撤回答辩请求',
    raisePointOfOrder: '提出程序问题',
    ruleOnPoint: '就程序问题作出裁决',
    ruleOnNature: '裁决属程序事项还是实质事项',
    appealRuling: '对主席的裁决提出异议',
    moveMotion: '提出动议',
    submitProposal: '提交提案',
    amendProposal: '提案方修订提案',
    submitAmendment: '提交对提案的修正案',
    acceptAmendment: '提案方接受修正案',
    withdrawProposal: '撤回动议或提案',
    putQuestion: '将问题提交会议决定',
    deferVote: '推迟表决',
    requestRollCall: '要求唱名表决',
    decideQuestion: '作出决定',
    recordVote: '表决',
    startSilence: '启动默许程序',
    breakSilence: '在默许程序中提出反对',
    declareSilence: '宣布默许程序的结果',
  },
  motions: {
    suspendSitting: '暂停会议的动议',
    adjournSitting: '休会的动议',
    adjournDebate: '暂停辩论的动议',
    closeDebate: '结束辩论的动议',
    competence: '关于会议权限的动议',
    reconsider: '重新审议提案的动议',
  },
  sides: { for: '赞成', against: '反对' },
  impediments: spacing({
    alreadyAppealed: () => '已有代表对这一裁决提出异议。',
    alreadyDecided: () => '会议已就此问题作出决定。',
    alreadyInscribed: (f) => `${said(f, 'who')}已列入名单。`,
    alreadyMoved: (f) => `${said(f, 'motion')}已提交会议。`,
    alreadyPut: () => '此问题已提交会议决定。',
    alreadyRuled: () => '主席已就这一程序问题作出裁决。',
    alreadySpoken: (f) => `${said(f, 'who')}已就此动议发言。`,
    alreadyOpened: () => '会议已经开幕，会期不能再更正。',
    noItem: () => '目前没有审议任何议程项目。',
    nothingCorrected: () => '所填内容与已录入的相同，无须更正。',
    chairPresides: () => '主席正在主持会议。',
    clockRuns: () => '计时正在进行。',
    clockStopped: () => '计时已经暂停。',
    floorTaken: (f) => `${said(f, 'who')}正在发言；须先结束其发言。`,
    groupMissing: () => '代表集团发言须注明集团；其他发言不注明集团。',
    listChanged: () => '发言名单在此期间已有变动；请重新查阅后再截止报名。',
    listClosed: (f) => `议程项目 ${said(f, 'item')} 的发言报名已经截止。`,
    listOpen: (f) => `议程项目 ${said(f, 'item')} 的发言报名已经开放。`,
    modeDoesNotFit: () => '动议、对裁决的异议或主席的提议只能通过或不通过，既不能表示注意到，也不能以鼓掌方式决定。',
    noList: (f) => `议程项目 ${said(f, 'item')} 尚无发言名单；请先开放发言报名。`,
    noReplyAsked: (f) => `${said(f, 'who')}没有请求行使答辩权。`,
    noRuling: () => '主席尚未作出可提出异议的裁决。',
    noSuchPoint: () => '没有这一程序问题。',
    noSuchQuestion: () => '会议没有收到这一动议、提案或问题。',
    nobodyHasSpoken: () => '本次会议上尚无其他代表团发言。',
    noSuchStatement: () => '其他代表团在本次会议上没有作过这一发言。',
    nobodyRegistered: () => '尚未登记任何缔约国，因而无法计算法定人数；请先登记代表团。',
    nobodySpeaks: () => '目前无人发言。',
    notInscribed: () => '这一发言请求不在名单上。',
    notLimited: () => '目前没有发言限制。',
    notNominated: (f) => `没有人提名${said(f, 'who')}的代表。`,
    notPut: () => '主席尚未将此问题提交会议决定。',
    notSuspended: () => '会议没有暂停。',
    sideMissing: () => '就动议发言须说明赞成还是反对。',
    sittingAdjourned: () => '会议已决定休会；只待主席宣布散会。',
    sittingSuspended: () => '会议已经暂停。',
    tallyMissing: () => '以无记名投票方式选举须填写计票结果；以鼓掌方式选举则不填。',
    tooManyVotes: (f) => `得票（${said(f, 'number')} 票）多于有效票（${said(f, 'of')} 张）。`,
  }),
  rules: spacing({
    openingOrder: (f) =>
      f.expected !== undefined
        ? `本会议适用 ${said(f, 'expected')} 所载议事规则，而非 ${said(f, 'document')} 所载议事规则。`
        : `在此事项（${said(f, 'deed')}）之前，尚须完成另一步骤：${said(f, 'wanting')}。`,
    credentials: (f) => `秘书处尚未收到关于${said(f, 'who')}代表的通知。`,
    distributionOfOffices: (f) =>
      f.number !== undefined
        ? `副主席职位（${number(f, 'number', '个')}）均已选出。`
        : f.group === 'unknown'
          ? `尚不清楚${said(f, 'who')}属于哪个区域集团。`
          : `${said(f, 'group')}已有人担任主席或副主席。`,
    electionByBallot: (f) =>
      `候选人（${number(f, 'number', '名')}）多于空缺（${number(f, 'places', '个')}）：应以无记名投票方式选举。`,
    actingChair: (f) => `主席应指定一名副主席代理；${said(f, 'who')}的代表不是副主席。`,
    presidingDoesNotVote: () => '主持会议者不参与决策，由该国另一名代表参与。',
    quorum: (f) =>
      f.why === 'asked'
        ? `${said(f, 'who')}要求核实法定人数；核实之前不作任何决定。`
        : `不足法定人数：出席的缔约国有 ${said(f, 'present')} 个，应有 ${said(f, 'needed')} 个。`,
    powersOfTheChair: (f) =>
      f.why === 'refused'
        ? '主席已向会议提议此事，会议未予同意。'
        : f.who === undefined
          ? '主席已向会议提议此事，会议尚未同意。'
          : `主席已向会议提议此事，但仍有反对意见（${said(f, 'who')}）。`,
    pointOfOrder: (f) => `${said(f, 'who')}提出了程序问题；主席应先作出裁决。`,
    appeal: (f) =>
      f.no !== undefined
        ? `对裁决的异议应立即提出；会议此后已继续进行（第 ${said(f, 'no')} 项记录：${said(f, 'deed')}）。`
        : `${said(f, 'who')}对主席的裁决提出了异议；会议应先就此作出决定。`,
    speakingOrder: (f) =>
      f.why === 'group'
        ? `${said(f, 'first')}已代表该集团列入名单；除非主席另行准许，每个集团由一个代表团发言。`
        : f.why === 'spoke'
          ? `${said(f, 'first')}已代表该集团就本议程项目发言；除非主席另行准许，每个集团仅由一个代表团发言。`
          : `尚未轮到${said(f, 'who')}发言；名单上的下一位是${said(f, 'first')}。`,
    relevance: (f) =>
      f.current === 0
        ? `目前没有审议任何议程项目，因此不能就项目 ${said(f, 'item')} 发言。`
        : `目前审议的是议程项目 ${said(f, 'current')}，而不是项目 ${said(f, 'item')}。`,
    timeLimits: (f) =>
      f.side !== undefined
        ? `不得再有代表团发言${said(f, 'side')}主席的这一提议。`
        : `会议规定此类发言以 ${lasts(f.limit)}为限；${lasts(f.seconds)}超出限制。`,
    interventions: (f) => `${said(f, 'who')}就本项目发言的次数已达会议规定的上限（${number(f, 'number', '次')}）。`,
    listOfSpeakers: (f) => `议程项目 ${said(f, 'item')} 的发言报名已经截止。`,
    inscriptionDeadline: (f) => `议程项目 ${said(f, 'item')} 的发言请求受理至 ${deadline(f)}为止。`,
    rightOfReply: (f) =>
      f.why === 'seconds'
        ? `答辩以 ${lasts(f.limit)}为限；${lasts(f.seconds)}超出限制。`
        : f.why === 'waiting'
          ? `本次会议尚有${number(f, 'number', '项')}答辩请求未处理。`
          : f.why === 'class'
            ? `${said(f, 'who')}以${said(f, 'class')}身份与会，没有答辩权。`
            : f.why === 'number'
              ? `${said(f, 'who')}在本次会议上答辩的次数已达上限（${number(f, 'number', '次')}）。`
              : `发言名单上的发言结束后方可答辩；名单上尚有${number(f, 'number', '位')}发言者。`,
    suspension: () => '暂停会议的动议不经辩论即付表决。',
    adjournment: () => '休会的动议不经辩论即付表决。',
    adjournmentOfDebate: (f) =>
      f.motion === undefined ? `关于议程项目 ${said(f, 'item')} 的辩论已经暂停。` : speakers(f),
    closureOfDebate: (f) => (f.motion === undefined ? `关于议程项目 ${said(f, 'item')} 的辩论已经结束。` : speakers(f)),
    orderOfMotions: (f) => `应先就另一事项作出决定：${said(f, 'motion')}。`,
    proposalsInWriting: (f) =>
      f.why === 'amendment'
        ? `会议正审议${said(f, 'who')}对第 ${said(f, 'document')} 号文件所载提案提出的修正案；应先由提案方接受、由修正案提出方撤回或由会议作出决定。`
        : `第 ${said(f, 'document')} 号文件于今日分发；除非主席另行准许，最早明日方可就其作出决定。`,
    withdrawalOfProposals: (f) => `第 ${said(f, 'document')} 号文件所载提案已由其他代表团修正，不能再撤回。`,
    competence: (f) => `${said(f, 'who')}对会议的权限提出了疑问；应先就此作出决定。`,
    reconsideration: (f) =>
      f.side === undefined ? '会议已就此作出决定，且未同意重新审议。' : `不得再有代表团发言${said(f, 'side')}此动议。`,
    consensus: (f) =>
      f.why === 'consensus'
        ? '会议的任何结论或结果均以协商一致方式达成，不进行表决。'
        : `尚未达成协商一致：仍有反对意见（${said(f, 'who')}）。`,
    votingOnSubstance: (f) =>
      ({
        consensus: '会议的任何结论或结果均以协商一致方式达成，不进行表决。',
        efforts: `应首先尽一切努力达成协商一致：表决推迟 ${said(f, 'number')} 小时。`,
        hours: `对实质事项的表决至少推迟 ${said(f, 'number')} 小时。`,
        until: `表决推迟至 ${deadline(f)}。`,
        again: '表决已推迟过一次，不再推迟。',
      })[said(f, 'why')] ?? '',
    procedureOrSubstance: (f) =>
      f.why === 'settled'
        ? '会议已就对裁决的异议作出决定，确定了此问题属程序事项还是实质事项；主席不再就此作出裁决。'
        : '此问题属程序事项还是实质事项尚未确定；主席应先就此作出裁决。',
    oneVote: (f) =>
      ({
        twice: `${said(f, 'who')}只有一票，却被列出两次。`,
        absent: `点名时${said(f, 'who')}不在场；如其后已到场，应重新点名。`,
        notParticipating: `${said(f, 'who')}未登记参加会议，不参加表决。`,
        tooMany: `所计票数（${said(f, 'number')}）多于参加会议的缔约国数目（${said(f, 'of')}）。`,
      })[said(f, 'why')] ?? `${said(f, 'who')}不是缔约国，没有表决权。`,
    methodOfVoting: (f) => `${said(f, 'who')}要求唱名表决。`,
    explanations: (f) =>
      `${said(f, 'who')}不能就这一决定解释立场：不参与决策者，或付诸表决的提案的提案方，不作此类解释。`,
    silence: (f) =>
      ({
        past: '默许程序的截止时间应定在将来。',
        late: `截止时间已过：${deadline(f)}。`,
        early: `截止时间未到：${deadline(f)}。`,
        unbroken: '没有代表团提出书面反对；默许程序未被打破。',
        broken: `仍有书面反对意见（${said(f, 'who')}）。`,
      })[said(f, 'why')] ?? '',
  }),
} satisfies RoomWords
