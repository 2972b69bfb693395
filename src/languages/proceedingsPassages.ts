import type { ReportLanguage } from '../report/words.ts'

/** The sentences of a report that tell of elections, decisions, replies and explanations; the others stand in a language's `report.ts`. */
export type ProceedingsPassages = Pick<
  ReportLanguage['passages'],
  | 'chairReplaced'
  | 'viceChairsElected'
  | 'repliesMade'
  | 'decisionTaken'
  | 'proposalNotAdopted'
  | 'positionsExplained'
  | 'silenceAgreed'
>
