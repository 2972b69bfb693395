import { convene, correctMeeting, assumeChair, noteSecretariat } from './convening.ts'
import { openSitting, closeSitting, suspendSitting, resumeSitting, requestQuorum, verifyQuorum } from './sittings.ts'
import { proposeAgenda, adoptAgenda, applyRules, takeUpItem, resumeItem } from './agenda.ts'
import { register, noteAttendance, grantObserverStatus, grantAgencyStatus, noteOrganizations } from './attendance.ts'
import {
  reserveSymbol,
  inviteToSubmit,
  submitDocument,
  drawAttention,
  introduceDocuments,
  publishDocuments,
} from './documents.ts'
import {
  noteParticipation,
  noteGroupStatement,
  noteObserverStatements,
  noteViews,
  circulateStatements,
} from './discussion.ts'
import { presentChairPaper, annexChairPaper } from './summary.ts'
import {
  tableReport,
  amendFact,
  amendStructure,
  amendWords,
  noteAmendments,
  object,
  withdrawObjection,
  adoptReport,
  closeMeeting,
  issueReport,
} from './adoption.ts'
import { decide, strike } from './decisions.ts'
import { planSitting, planWork } from './preparing.ts'
import { nominate, electViceChair, designateActingChair, resumeChair, replaceChair } from './officers.ts'
import {
  openList,
  inscribe,
  withdrawInscription,
  moveInscription,
  swapInscriptions,
  deferInscription,
  skipAbsent,
  closeList,
  reopenList,
} from './speakers.ts'
import {
  giveFloor,
  stopClock,
  resumeClock,
  concludeStatement,
  callToOrder,
  limitSpeeches,
  requestReply,
  withdrawReply,
} from './floor.ts'
import { raisePointOfOrder, ruleOnPoint, ruleOnNature, appealRuling } from './rulings.ts'
import { putQuestion, deferVote, requestRollCall, decideQuestion, recordVote } from './questions.ts'
import {
  moveMotion,
  submitProposal,
  amendProposal,
  submitAmendment,
  acceptAmendment,
  withdrawProposal,
} from './motions.ts'
import { startSilence, breakSilence, declareSilence } from './silence.ts'
import type { ActKind } from './kind.ts'

/** Every kind of act there is, under the one name it has in code, record, forms, command line and tests. */
export const ACTS = {
  convene,
  correctMeeting,
  assumeChair,
  noteSecretariat,
  openSitting,
  closeSitting,
  proposeAgenda,
  adoptAgenda,
  applyRules,
  takeUpItem,
  register,
  noteAttendance,
  grantObserverStatus,
  grantAgencyStatus,
  noteOrganizations,
  reserveSymbol,
  inviteToSubmit,
  submitDocument,
  drawAttention,
  introduceDocuments,
  publishDocuments,
  noteParticipation,
  noteGroupStatement,
  noteObserverStatements,
  noteViews,
  circulateStatements,
  presentChairPaper,
  annexChairPaper,
  tableReport,
  amendFact,
  amendStructure,
  amendWords,
  noteAmendments,
  object,
  withdrawObjection,
  adoptReport,
  closeMeeting,
  issueReport,
  decide,
  strike,
  planSitting,
  planWork,
  nominate,
  electViceChair,
  designateActingChair,
  resumeChair,
  replaceChair,
  suspendSitting,
  resumeSitting,
  requestQuorum,
  verifyQuorum,
  resumeItem,
  openList,
  inscribe,
  withdrawInscription,
  moveInscription,
  swapInscriptions,
  deferInscription,
  skipAbsent,
  closeList,
  reopenList,
  giveFloor,
  stopClock,
  resumeClock,
  concludeStatement,
  callToOrder,
  limitSpeeches,
  requestReply,
  withdrawReply,
  raisePointOfOrder,
  ruleOnPoint,
  ruleOnNature,
  appealRuling,
  moveMotion,
  submitProposal,
  amendProposal,
  submitAmendment,
  acceptAmendment,
  withdrawProposal,
  putQuestion,
  deferVote,
  requestRollCall,
  decideQuestion,
  recordVote,
  startSilence,
  breakSilence,
  declareSilence,
} as const

export type Deed = keyof typeof ACTS

/** The kind of act of that name, or null. The one place where its particulars' type is given up: what enters is parsed by its schema. */
export const kindOf = (name: string): ActKind<never> | null =>
  Object.hasOwn(ACTS, name) ? (ACTS[name as Deed] as unknown as ActKind<never>) : null
