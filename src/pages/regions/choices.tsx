import type { Meeting } from '../../procedure/meeting.ts'
import { nameOf } from '../../treaty/convention.ts'
import { dayOfNames } from '../../procedure/meeting.ts'
import { bare } from '../../languages/refusal.ts'
import type { Shown } from './shown.ts'

/** Values to choose from, each by its name. */
export function Options<T extends string | number>({
  of,
  name,
  chosen,
}: {
  readonly of: readonly T[]
  readonly name: (one: T) => string
  readonly chosen?: T | undefined
}) {
  return (
    <>
      {of.map((one) => (
        <option value={String(one)} {...(one === chosen ? { selected: true } : {})}>
          {name(one)}
        </option>
      ))}
    </>
  )
}

/** The delegations the secretariat has been told of: registered, noted as attending, or admitted; each once. */
export const delegations = ({ registered, attendance, admitted }: Meeting): readonly string[] => [
  ...new Set([...registered, ...attendance, ...admitted].flatMap(({ who }) => who)),
]

/** Delegations by code and name, in the order of the reader's language. */
export function named({ meeting, reader }: Shown, all: readonly string[]): readonly (readonly [string, string])[] {
  const day = dayOfNames(meeting)
  const nouns = all.flatMap((who) => {
    const noun = nameOf(meeting.convention, who, day)
    return noun ? [{ who, noun }] : []
  })
  const codes = new Map(nouns.map(({ who, noun }) => [noun, who]))
  return reader.report
    .sort(nouns.map(({ noun }) => noun))
    .map((noun) => [codes.get(noun) ?? '', noun[reader.language].list ?? bare(noun, reader.words)])
}

/** The delegations present, as choices. */
export const Delegations = ({ shown, of }: { readonly shown: Shown; readonly of?: readonly string[] }) => (
  <>
    {named(shown, of ?? delegations(shown.meeting)).map(([who, name]) => (
      <option value={who}>{name}</option>
    ))}
  </>
)
