import type { Facts } from '../procedure/kind.ts'
import { faultsIn, type Malformed } from '../procedure/malformed.ts'
import { inSequence, type Language } from '../treaty/text.ts'
import { DOOR_WORDS, PAGE_WORDS } from './index.ts'
import type { DoorWords } from './doorWords.ts'
import { particularLabel } from './particulars.ts'
import { titled } from '../report/presiding.ts'
import type { Presiding } from '../treaty/convention.ts'
import type { MalformedWords } from './malformedWords.ts'
import { malformed as ar } from './ar/malformed.ts'
import { malformed as en } from './en/malformed.ts'
import { malformed as es } from './es/malformed.ts'
import { malformed as fr } from './fr/malformed.ts'
import { malformed as ru } from './ru/malformed.ts'
import { malformed as zh } from './zh/malformed.ts'

/** The words for what is wrong with a malformed request, by language. */
export const MALFORMED_WORDS = { ar, en, es, fr, ru, zh } satisfies Record<Language, MalformedWords>

/** What is wrong with the particulars of a request, from the facts of its refusal: a sentence a fault, each particular by its label. */
export function particularsFaults(facts: Facts, language: Language, presiding: Presiding): string {
  const doors = titled(DOOR_WORDS[language], presiding)
  const label = (name: string, within = String(facts.deed)) => particularLabel(name, within, doors) ?? name
  return told(faultsIn(facts), language, doors, label)
}

/** What is wrong with a request before its particulars are looked at: a sentence a fault, each key as a program writes it. */
export const requestFaults = (faults: readonly Malformed[], language: Language): string =>
  told(faults, language, DOOR_WORDS[language], (name) => name)

type Table = { readonly [word: string]: string }

const wordFor = (word: string, tables: readonly Table[]): string =>
  tables.find((table) => Object.hasOwn(table, word))?.[word] ?? word

function told(
  faults: readonly Malformed[],
  language: Language,
  { choices, particulars, form }: DoorWords,
  label: (name: string, within?: string) => string,
): string {
  const words = MALFORMED_WORDS[language]
  const { number, list } = PAGE_WORDS[language]
  const answers: Table = { true: form.yes, false: form.no }
  const whereOf = (path: readonly string[]): string => {
    const steps: string[] = []
    let within: string | undefined
    for (const step of path) {
      const outer = steps.at(-1)
      if (outer !== undefined && /^\d+$/.test(step))
        steps[steps.length - 1] = words.line(outer, number(Number(step) + 1))
      else {
        steps.push(label(step, within))
        within = step
      }
    }
    return steps.length === 0 ? words.whole : words.place(steps)
  }
  const askedOf = ({ fault, asked }: Malformed): string => {
    if (fault === 'notExactlyOne') return list(asked.map((name) => words.place([label(name)])))
    if (fault !== 'notOneOf') return asked.map((limit) => number(Number(limit))).join()
    return list([...new Set(asked.map((choice) => wordFor(choice, [choices, answers, particulars])))])
  }
  return inSequence(
    faults.map((one) => words.faults[one.fault](whereOf(one.path), askedOf(one))),
    language,
  )
}
