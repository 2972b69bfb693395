import type { DoorWords } from './doorWords.ts'

/** A particular as its field is labelled: by a word for it within its deed or the particular it belongs to, else by one for its name; none where the language has neither. */
export function particularLabel(
  name: string,
  within: string,
  { particulars }: Pick<DoorWords, 'particulars'>,
): string | undefined {
  const key = [`${within}.${name}`, name].find((one) => Object.hasOwn(particulars, one))
  return key === undefined ? undefined : particulars[key]
}
