import type { RoomWords } from '../roomWords.ts'
import type { Office } from './office.ts'
import { lasting, moment, said } from '../facts.ts'
import { byTheClock, capital, day } from './grammar.ts'

const deadline = (facts: Parameters<typeof said>[0]): string =>
  moment(said(facts, 'deadline'), (on, hour, zone) => byTheClock(`${day(on)}, ${hour}`, zone))
const length = (facts: Parameters<typeof said>[0], name: string) =>
  lasting(
    Number(facts[name]),
    (n) => `${n} min`,
    (n) => `${n} s`,
  )
const hours = (facts: Parameters<typeof said>[0]) =>
  `${said(facts, 'number')} ${Number(facts.number) === 1 ? 'hour' : 'hours'}`
const who = (facts: Parameters<typeof said>[0]) => capital(said(facts, 'who'))
/** How many may speak to a motion on one side, and that so many have; or that nobody may. */
const speakers = (f: Parameters<typeof said>[0]): string =>
  f.number === 0
    ? `Nobody may speak ${said(f, 'side')} this motion.`
    : `As many delegations as may speak ${said(f, 'side')} this motion (${said(f, 'number')}) have already done so.`

/** What goes on in the room, in English: acts, why something cannot be done, and why a rule does not allow it. */
export const room = (office: Office) =>
  ({
    deeds: {
      planSitting: 'Sitting planned',
      planWork: 'Programme of work',
      nominate: `Nomination of a Vice-${office.title}`,
      electViceChair: `Election of a Vice-${office.title}`,
      designateActingChair: `Acting ${office.title} designated`,
      resumeChair: `${office.title} presides again`,
      replaceChair: `${office.title} replaced`,
      suspendSitting: 'Suspension of the sitting',
      resumeSitting: 'Resumption of the sitting',
      requestQuorum: 'Verification of the quorum requested',
      verifyQuorum: 'Quorum verified',
      resumeItem: 'Return to an item',
      openList: 'Opening of the list of speakers',
      inscribe: 'Request for the floor',
      withdrawInscription: 'Withdrawal from the list of speakers',
      moveInscription: 'Change in the order of speakers',
      swapInscriptions: 'Exchange of places on the list of speakers',
      deferInscription: 'Statement deferred',
      skipAbsent: 'Delegation absent when called',
      closeList: 'Closing of the list of speakers',
      reopenList: 'Reopening of the list of speakers',
      giveFloor: 'Floor given',
      stopClock: 'Clock stopped',
      resumeClock: 'Clock resumed',
      concludeStatement: 'Statement concluded',
      callToOrder: 'Speaker called to order',
      limitSpeeches: 'Time limits on speeches',
      requestReply: 'Request to exercise the right of reply',
      withdrawReply: 'Request for a reply withdrawn',
      raisePointOfOrder: 'Point of order',
      ruleOnPoint: 'Ruling on a point of order',
      ruleOnNature: 'Ruling: procedure or substance',
      appealRuling: `Appeal against the ruling of the ${office.title}`,
      moveMotion: 'Motion',
      submitProposal: 'Proposal submitted',
      amendProposal: 'Revision of a proposal by its mover',
      submitAmendment: 'Amendment submitted to a proposal',
      acceptAmendment: 'Amendment accepted by the mover',
      withdrawProposal: 'Withdrawal of a motion or proposal',
      putQuestion: 'Question put to the meeting',
      deferVote: 'Vote deferred',
      requestRollCall: 'Roll-call vote requested',
      decideQuestion: 'Decision',
      recordVote: 'Vote',
      startSilence: 'Silence procedure started',
      breakSilence: 'Silence broken',
      declareSilence: 'Silence procedure concluded',
    },
    motions: {
      suspendSitting: 'the motion to suspend the sitting',
      adjournSitting: 'the motion to adjourn the sitting',
      adjournDebate: 'the motion to adjourn the debate',
      closeDebate: 'the motion to close the debate',
      competence: 'the motion on the competence of the meeting',
      reconsider: 'the motion to reconsider the proposal',
    },
    sides: { for: 'in favour', against: 'against' },
    impediments: {
      alreadyAppealed: () => 'This ruling has already been appealed.',
      alreadyDecided: () => 'This question has already been decided.',
      alreadyInscribed: (f) => `${who(f)} is already on the list.`,
      alreadyMoved: (f) => `${capital(said(f, 'motion'))} is already before the meeting.`,
      alreadyPut: () => 'This question has already been put to the meeting.',
      alreadyRuled: () => `The ${office.title} has already ruled on this point of order.`,
      alreadySpoken: (f) => `${who(f)} has already spoken on this motion.`,
      alreadyOpened: () => 'The meeting has been opened; its days can no longer be corrected.',
      noItem: () => 'No item is under discussion.',
      nothingCorrected: () => 'This is already what is entered; there is nothing to correct.',
      chairPresides: () => `The ${office.title} is presiding.`,
      clockRuns: () => 'The clock is running.',
      clockStopped: () => 'The clock is already stopped.',
      floorTaken: (f) => `${who(f)} has the floor; the statement must first be concluded.`,
      groupMissing: () => 'A statement on behalf of a group must name the group; any other must not.',
      listChanged: () => 'The list of speakers has changed in the meantime; look at it again before closing it.',
      listClosed: (f) => `The list of speakers for item ${said(f, 'item')} is already closed.`,
      listOpen: (f) => `The list of speakers for item ${said(f, 'item')} is already open.`,
      modeDoesNotFit: () =>
        `A motion, an appeal or what the ${office.title} proposes is carried or not: it is neither noted nor decided by acclamation.`,
      noList: (f) => `There is no list of speakers for item ${said(f, 'item')}; open it first.`,
      noReplyAsked: (f) => `${who(f)} has not asked to exercise the right of reply.`,
      noRuling: () => `There is no ruling of the ${office.title} to appeal against.`,
      noSuchPoint: () => 'There is no such point of order.',
      noSuchQuestion: () => 'There is no such motion, proposal or question before the meeting.',
      nobodyHasSpoken: () => 'No other delegation has yet made a statement at this sitting.',
      noSuchStatement: () => 'There is no such statement by another delegation at this sitting.',
      nobodyRegistered: () =>
        'No State Party has been registered, so the quorum cannot be calculated; register delegations first.',
      nobodySpeaks: () => 'Nobody has the floor.',
      notInscribed: () => 'This request for the floor is not on the list.',
      notLimited: () => 'Speeches are not limited.',
      notNominated: (f) => `Nobody has been nominated for this State (${said(f, 'who')}).`,
      notPut: () => `The ${office.title} has not yet put this question to the meeting.`,
      notSuspended: () => 'The sitting is not suspended.',
      sideMissing: () => 'Whoever speaks on a motion speaks in favour of it or against it: say which.',
      sittingAdjourned: () => 'The meeting has adjourned the sitting; all that remains is to close it.',
      sittingSuspended: () => 'The sitting is suspended.',
      tallyMissing: () => 'An election by ballot needs the count; an election by acclamation has none.',
      tooManyVotes: (f) => `More votes (${said(f, 'number')}) than valid ballot papers (${said(f, 'of')}).`,
    },
    rules: {
      openingOrder: (f) =>
        f.expected !== undefined
          ? `The rules of procedure of this meeting are those in ${said(f, 'expected')}, not those in ${said(f, 'document')}.`
          : `Before this (${said(f, 'deed')}) comes another step: ${said(f, 'wanting')}.`,
      credentials: (f) =>
        `The secretariat has not been notified of the representatives of this delegation (${said(f, 'who')}).`,
      distributionOfOffices: (f) =>
        f.number !== undefined
          ? `All offices of Vice-${office.title} (${said(f, 'number')}) are filled.`
          : f.group === 'unknown'
            ? `The regional group of this State (${said(f, 'who')}) is not known.`
            : `The ${said(f, 'group')} already holds the office of ${office.title} or Vice-${office.title}.`,
      electionByBallot: (f) =>
        `There are more candidates (${said(f, 'number')}) than places (${said(f, 'places')}): the election is held by secret ballot.`,
      actingChair: (f) =>
        `The ${office.title} designates one of the Vice-${office.title}s; this State (${said(f, 'who')}) does not hold that office.`,
      presidingDoesNotVote: () =>
        'Whoever presides takes no part in decisions; another representative of that State may take part instead.',
      quorum: (f) =>
        f.why === 'asked'
          ? `${who(f)} has asked for the quorum to be verified; nothing is decided until it has been.`
          : `There is no quorum. States Parties present: ${said(f, 'present')}; needed: ${said(f, 'needed')}.`,
      powersOfTheChair: (f) =>
        f.why === 'refused'
          ? `The ${office.title} has proposed this to the meeting, which did not agree.`
          : f.who === undefined
            ? `The ${office.title} has proposed this to the meeting, which has not yet agreed.`
            : `The ${office.title} has proposed this to the meeting, and an objection stands (${said(f, 'who')}).`,
      pointOfOrder: (f) =>
        `A point of order has been raised (${said(f, 'who')}); the ${office.title} rules on it first.`,
      appeal: (f) =>
        f.no !== undefined
          ? `An appeal must be made at once; the meeting has since gone on (act ${said(f, 'no')}: ${said(f, 'deed')}).`
          : `An appeal against the ruling of the ${office.title} is pending (${said(f, 'who')}); the meeting decides on it first.`,
      speakingOrder: (f) =>
        f.why === 'group'
          ? `${said(f, 'first')} is already on the list to speak for this group; a group has one speaker, unless the ${office.title} allows otherwise.`
          : f.why === 'spoke'
            ? `${said(f, 'first')} has already spoken for this group on this item; a group has one speaker, unless the ${office.title} allows otherwise.`
            : `It is not this delegation’s turn (${said(f, 'who')}); first on the list is ${said(f, 'first')}.`,
      relevance: (f) =>
        f.current === 0
          ? `No item is under discussion, so nobody may speak on item ${said(f, 'item')}.`
          : `Item ${said(f, 'current')} is under discussion, not item ${said(f, 'item')}.`,
      timeLimits: (f) =>
        f.side !== undefined
          ? `No other delegation may speak on this proposal of the ${office.title} (${said(f, 'side')}).`
          : `The meeting has limited such statements to ${length(f, 'limit')}; ${length(f, 'seconds')} would exceed that limit.`,
      interventions: (f) =>
        `${who(f)} has already spoken on this item as often as the meeting allows (${said(f, 'number')}).`,
      listOfSpeakers: (f) => `The list of speakers for item ${said(f, 'item')} is closed.`,
      inscriptionDeadline: (f) =>
        `Requests for the floor on item ${said(f, 'item')} were accepted until ${deadline(f)}.`,
      rightOfReply: (f) =>
        f.why === 'seconds'
          ? `A reply is limited to ${length(f, 'limit')}; ${length(f, 'seconds')} would exceed that limit.`
          : f.why === 'waiting'
            ? `Replies are still to be made at this sitting: ${said(f, 'number')}.`
            : f.why === 'class'
              ? `${who(f)}, taking part as one of the ${said(f, 'class')}, has no right of reply.`
              : f.why === 'number'
                ? `${who(f)} has already made the number of replies allowed at one sitting (${said(f, 'number')}).`
                : `Replies are made once the list of speakers is exhausted; still on it: ${said(f, 'number')}.`,
      suspension: () => 'A motion to suspend the sitting is put to the vote without debate.',
      adjournment: () => 'A motion to adjourn the sitting is put to the vote without debate.',
      adjournmentOfDebate: (f) =>
        f.motion === undefined ? `The debate on item ${said(f, 'item')} has been adjourned.` : speakers(f),
      closureOfDebate: (f) =>
        f.motion === undefined ? `The debate on item ${said(f, 'item')} has been closed.` : speakers(f),
      orderOfMotions: (f) => `Another question has precedence: ${said(f, 'motion')}.`,
      proposalsInWriting: (f) =>
        f.why === 'amendment'
          ? `An amendment to ${said(f, 'document')} is before the meeting (${said(f, 'who')}); it is accepted by the mover, withdrawn or decided on first.`
          : `${said(f, 'document')} was circulated today; it may be decided on tomorrow at the earliest, unless the ${office.title} permits otherwise.`,
      withdrawalOfProposals: (f) => `${said(f, 'document')} has been amended by others and can no longer be withdrawn.`,
      competence: (f) =>
        `The competence of the meeting has been questioned (${said(f, 'who')}); that is decided first.`,
      reconsideration: (f) =>
        f.side === undefined
          ? 'This has been decided, and the meeting has not agreed to reconsider it.'
          : `No other delegation may speak on this motion (${said(f, 'side')}).`,
      consensus: (f) =>
        f.why === 'consensus'
          ? 'Every conclusion or result of the meeting is reached by consensus; no vote is taken on it.'
          : `There is no consensus: an objection stands (${said(f, 'who')}).`,
      votingOnSubstance: (f) =>
        ({
          consensus: 'Every conclusion or result of the meeting is reached by consensus; no vote is taken on it.',
          efforts: `Every effort is first made to reach consensus: the vote is deferred for ${hours(f)}.`,
          hours: `A vote on a question of substance is deferred for at least ${hours(f)}.`,
          until: `The vote is deferred until ${deadline(f)}.`,
          again: 'The vote has already been deferred once; it is not deferred again.',
        })[said(f, 'why')] ?? '',
      procedureOrSubstance: (f) =>
        f.why === 'settled'
          ? `The meeting has decided on appeal whether this is a question of procedure or of substance; the ${office.title} does not rule on it again.`
          : `It is not settled whether this is a question of procedure or of substance; the ${office.title} rules on that first.`,
      oneVote: (f) =>
        ({
          twice: `${who(f)} has one vote and is named twice.`,
          absent: `${who(f)} was not present when the roll was called; if it has arrived since, the roll is called again.`,
          notParticipating: `${who(f)} is not registered as taking part in the meeting, and does not vote.`,
          tooMany: `Votes counted: ${said(f, 'number')}; States Parties taking part: ${said(f, 'of')}.`,
        })[said(f, 'why')] ?? `${who(f)} is not a State Party and has no vote.`,
      methodOfVoting: (f) => `A roll-call vote has been requested (${said(f, 'who')}).`,
      explanations: (f) =>
        `${who(f)} cannot explain its position on this decision: it does not take part in decisions, or moved the proposal voted on.`,
      silence: (f) =>
        ({
          past: 'The deadline of a silence procedure must lie in the future.',
          late: `The deadline passed on ${deadline(f)}.`,
          early: `The deadline has not yet passed: ${deadline(f)}.`,
          unbroken: 'Nobody has objected in writing; the silence has not been broken.',
          broken: `An objection in writing stands (${said(f, 'who')}).`,
        })[said(f, 'why')] ?? '',
    },
  }) satisfies RoomWords
