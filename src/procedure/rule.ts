import type { Facts } from './kind.ts'
import type { Request } from './act.ts'
import type { Meeting } from './meeting.ts'
import type { RuleLine } from '../treaty/convention.ts'

/** What a rule holds against a request: its facts; and, where the line itself leaves it to the Chair, that the Chair's invitation cures it; or that nothing does, though the line yields otherwise. */
export interface RuleObjection {
  readonly facts: Facts
  /** The line that objects, where one value serves several lines (a line for each participation class) or another line takes its place. */
  readonly line?: string
  readonly curedBy?: 'chair' | 'never'
}

/** A norm that may object to a request made at a moment (UTC, ISO 8601). Its number, terms and how it yields stand in the convention's data under the same name. */
export interface Rule<N extends string = string> {
  readonly name: N
  readonly governs: readonly string[] | 'all'
  readonly objections: (
    meeting: Meeting,
    request: Request,
    line: RuleLine | undefined,
    at: string,
  ) => readonly RuleObjection[]
}

/** Declares a rule. */
export const rule = <N extends string>(name: N, declared: Omit<Rule, 'name'>): Rule<N> => ({ name, ...declared })

/** The objection, where there is one. */
export const objects = (is: boolean, facts: Facts = {}): readonly RuleObjection[] => (is ? [{ facts }] : [])

/** A number in a rule's terms; another where the line states none. */
export const term = (line: RuleLine | undefined, name: string, otherwise: number): number => {
  const value = line?.terms?.[name]
  return typeof value === 'number' ? value : otherwise
}

/** A list in a rule's terms. */
export const termList = (line: RuleLine | undefined, name: string): readonly string[] => {
  const value = line?.terms?.[name]
  return Array.isArray(value) ? value : []
}
