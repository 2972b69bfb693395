import type { EntitlementWords } from '../entitlementWords.ts'
import { ofEither } from './office.ts'

/** Who may do what, in English. */
export const entitlements: EntitlementWords = ofEither((office) => ({
  title: 'Who may do what',
  intro:
    'What each class of participants may do, as the rules of procedure provide. What differs at a private sitting is stated below.',
  what: 'Right or act',
  rights: {
    attend: 'Attending',
    attendPrivate: 'Attending private sittings',
    receive: 'Receiving documents',
    submit: 'Submitting documents',
    distribute: 'Handing out papers that are not documents of the meeting',
    speak: 'Speaking',
    propose: 'Proposals, amendments and motions',
    decide: 'Decisions',
    display: 'Own material at the tables',
  },
  as: {
    national: 'in one’s own name',
    group: 'on behalf of a group',
    reply: 'in reply',
    motion: 'on a motion',
    explanation: 'in explanation of position',
  },
  answers: {
    yes: 'Yes',
    notice: 'Yes, on notice',
    decision: 'Once admitted',
    leave: `With the ${office.title}’s leave`,
    decisionAndLeave: `Once admitted, with the ${office.title}’s leave`,
    request: 'On request',
    no: 'No',
  },
  conditions: {
    competence: 'on matters within its competence',
    bodiesServiced: 'Only where it services the body',
    informalSegment: 'Only in an informal segment, where one is held',
    ownCost: 'at its own cost, in a place set aside',
  },
  byHand:
    'What is allowed only in an informal segment, only where an entity services the body, or by handing out papers is arranged with the secretariat and not entered in the record.',
  besides: {
    title: 'Others in and around the room',
    intro: 'They form no class of participants, and no act is recorded in their name.',
    who: {
      guest: 'Guests of the meeting',
      public: 'Media and public',
      group: 'Regional groups',
      secretariat: 'Secretariat',
    },
    ways: {
      yes: 'Yes',
      leave: `With the ${office.title}’s leave`,
      invited: 'In a slot to which they are invited',
      arranged: 'Where so arranged',
      accredited: 'If accredited, or by webcast',
      publicAlone: 'Public documents only',
      throughMembers: 'Through a member State',
      mandated: 'Papers it is mandated to issue',
      draftsForChair: `No; drafts for the ${office.title}`,
      notApplicable: 'Not applicable',
    },
    practice: 'Practice, no rule',
  },
  unnamed: 'Whoever is not named may not.',
  private: 'At a private sitting:',
  names:
    'A delegation may take the floor, move motions or object only once the names of its representatives have been communicated.',
  own: (deeds) => `Each delegation may also withdraw or defer what it has itself asked for: ${deeds}.`,
  everybody: 'Everybody else may follow public sittings and read what is public.',
  cited: 'Rules cited',
  yields: {
    never: 'The meeting may not depart from this rule.',
    byDecision: 'The meeting may decide otherwise.',
    chair: `The ${office.title} may permit otherwise, giving the reason.`,
  },
}))
