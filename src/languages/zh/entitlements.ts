import type { EntitlementWords } from '../entitlementWords.ts'

/** Who may do what, in Chinese. */
export const entitlements: EntitlementWords = {
  title: '谁可以做什么',
  intro: '根据议事规则，各类与会者可以做什么。非公开会议上有所不同的，在下方说明。',
  what: '权利或事项',
  rights: {
    attend: '出席',
    receive: '接收文件',
    submit: '提交文件',
    speak: '发言',
    propose: '提案、修正案和动议',
    decide: '参与决策',
  },
  as: {
    national: '以本方名义',
    group: '代表集团',
    reply: '答辩',
    motion: '就动议发言',
    explanation: '解释立场',
  },
  answers: {
    yes: '可以',
    notice: '通知后可以',
    decision: '获准后可以',
    leave: '经主席许可',
    decisionAndLeave: '获准后经主席许可',
    no: '不可以',
  },
  unnamed: '未列出者不可以。',
  private: '非公开会议：',
  names: '代表团在通报其代表姓名之后，方可发言、提出动议或表示反对。',
  own: (deeds) => `各代表团还可以撤回或推迟自己提出的请求：${deeds}。`,
  everybody: '其他人可以旁听公开会议，并阅读公开的文件。',
  cited: '所引规则',
  yields: {
    never: '会议不得决定不适用本条规则。',
    byDecision: '会议可以另作决定。',
    chair: '主席可以另行准许，并说明理由。',
  },
}
