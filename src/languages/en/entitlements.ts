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
    leave: `With the ${office.title}’s permission`,
    decisionAndLeave: `Once admitted, with the ${office.title}’s permission`,
    request: 'On request',
    no: 'No',
  },
  conditions: {
    competence: 'on matters within the competence of the organization concerned',
    bodiesServiced: 'Only where servicing the body',
    informalSegment: 'Only in an informal segment, where one is held',
    ownCost: 'at own expense, in a designated place',
  },
  byHand:
    'What is allowed only in an informal segment, or only where an entity services the body, is arranged with the secretariat and not entered in the record; so is the handing out of papers.',
  besides: {
    title: 'Others in and around the room',
    intro: 'They form no class of participants, and no act is recorded in their name.',
    who: {
      guest: 'Guests of the meeting',
      public: 'Media and the public',
      group: 'Regional groups',
      secretariat: 'Secretariat',
    },
    ways: {
      yes: 'Yes',
      leave: `With the ${office.title}’s permission`,
      invited: 'In a slot to which they are invited',
      arranged: 'Where so arranged',
      accredited: 'If accredited, or by webcast',
      publicAlone: 'Public documents only',
      throughMembers: 'Through a member State',
      mandated: 'Papers it is mandated to issue',
      draftsForChair: `No; drafts for the ${office.title}`,
      notApplicable: 'Not applicable',
    },
    practice: 'Practice, not a rule',
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
