import type { Capacity } from '../procedure/proceedings.ts'
import type { Beside, Condition, Way } from '../treaty/classes.ts'
import type { Right, YIELDS } from '../treaty/convention.ts'
import type { Titled } from '../report/presiding.ts'

/** What the page "who may do what" says in a language. */
export interface EntitlementWords extends Titled<EntitlementWords> {
  readonly title: string
  readonly intro: string
  /** The heading of the first column: a right, or an act. */
  readonly what: string
  readonly rights: { readonly [R in Right]: string }
  /** In which capacity the floor is given: "in its own name". */
  readonly as: { readonly [C in Capacity]: string }
  readonly answers: {
    readonly yes: string
    readonly notice: string
    readonly decision: string
    readonly leave: string
    readonly decisionAndLeave: string
    readonly request: string
    readonly no: string
  }
  /** On what condition something may be done: it follows the answer, or stands alone where the record knows no act for it. */
  readonly conditions: { readonly [C in Condition]: string }
  /** That something of that kind is arranged by hand and not recorded. */
  readonly byHand: string
  /** Those who are of no class: the heading of their table, what is said of it, who they are, and how they have a right. */
  readonly besides: {
    readonly title: string
    readonly intro: string
    readonly who: { readonly [B in Beside]: string }
    readonly ways: { readonly [W in Way]: string }
    /** Where no rule stands behind it. */
    readonly practice: string
  }
  /** On a phone, where only those who may are listed. */
  readonly unnamed: string
  /** Before what holds for a private sitting alone. */
  readonly private: string
  /** Names of representatives come first. */
  readonly names: string
  /** Whoever did something may take it back: the acts by which one does. */
  own(deeds: string): string
  readonly everybody: string
  readonly cited: string
  /** How a rule yields. */
  readonly yields: { readonly [Y in (typeof YIELDS)[number]]: string }
}
