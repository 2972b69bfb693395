import type { EntitlementWords } from '../entitlementWords.ts'

/** Who may do what, in English. */
export const entitlements: EntitlementWords = {
  title: 'Who may do what',
  intro:
    'What each class of participants may do, as the rules of procedure provide. Where a private sitting differs, this is said below.',
  what: 'Right or act',
  rights: {
    attend: 'Attending',
    receive: 'Receiving documents',
    submit: 'Documents',
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
  names: 'A delegation takes the floor, moves or objects once the names of its representatives have been communicated.',
  own: (deeds) => `Each delegation may also withdraw or defer what it has itself asked for: ${deeds}.`,
  everybody: 'Everybody else may follow public sittings and read what is public.',
  cited: 'Rules cited',
  yields: {
    never: 'This rule is not set aside.',
    byDecision: 'The meeting may decide otherwise.',
    chair: 'The Chair may allow otherwise and gives the reason.',
  },
}
