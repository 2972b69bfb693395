/** How English names whoever presides, and what that person does: a committee has a Chair, a conference a President. */
export interface Office {
  readonly title: 'Chair' | 'President'
  readonly preside: 'chair' | 'preside'
  readonly presides: 'chairs it' | 'presides over it'
}

export const CHAIR: Office = { title: 'Chair', preside: 'chair', presides: 'chairs it' }
export const PRESIDENT: Office = { title: 'President', preside: 'preside', presides: 'presides over it' }

/** English words as they are where a Chair presides, with those of a President beside them. */
export const ofEither = <W extends object>(words: (office: Office) => W): W & { readonly president: W } => ({
  ...words(CHAIR),
  president: words(PRESIDENT),
})
