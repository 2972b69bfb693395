import type { EntitlementWords } from '../entitlementWords.ts'

/** Who may do what, in English. */
export const entitlements: EntitlementWords = {
  title: 'Who may do what',
  intro:
    'What each class of participants may do, as the rules of procedure provide. What differs at a private sitting is stated below.',
  what: 'Right or act',
  rights: {
    attend: 'Attending',
    receive: 'Receiving documents',
    submit: 'Submitting documents',
    speak: 'Speaking',
    propose: 'Proposals, amendments and motions',
    decide: 'Decisions',
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
    leave: 'With the Chair’s leave',
    decisionAndLeave: 'Once admitted, with the Chair’s leave',
    no: 'No',
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
    chair: 'The Chair may permit otherwise, giving the reason.',
  },
}
