import type { z } from 'zod'
import type { Facts } from './kind.ts'

/** Everything that can be wrong with a particular, by its code; each language has its sentence. */
export const FAULTS = [
  'empty',
  'itemWithoutTitle',
  'missing',
  'noName',
  'noParagraph',
  'noVersion',
  'notACode',
  'notADate',
  'notADigest',
  'notAList',
  'notAMoment',
  'notANumber',
  'notASymbol',
  'notAnHour',
  'notExactlyOne',
  'notOneOf',
  'notText',
  'notYesOrNo',
  'saysNothing',
  'titleOfOtherGender',
  'tooFew',
  'tooLarge',
  'tooLong',
  'tooMany',
  'tooSmall',
  'twice',
  'unknownKey',
  'wrongKind',
] as const
export type FaultCode = (typeof FAULTS)[number]

/** Where particulars are not what their act asks for, what is wrong there, and what was asked for: the choices, the names, or the limit. */
export interface Malformed {
  readonly path: readonly string[]
  readonly fault: FaultCode
  readonly asked: readonly string[]
}

/** Marks what a schema demands with the fault of whoever does not meet it. */
export const faulty = (fault: FaultCode, ...asked: readonly string[]) => ({ message: fault, params: { asked } })

const MOST = 10
const LONGEST = 80

/** What is wrong with particulars, or with a whole request, in the order in which their schema found it. */
export function kindFault(error: z.ZodError, given: unknown): readonly Malformed[] {
  const found = error.issues.flatMap((issue) => {
    const path = issue.path.map(String)
    if (issue.code !== 'unrecognized_keys') return [{ path, ...faultOf(issue, valueAt(given, path)) }]
    return issue.keys.map((key): Malformed => ({ path: [...path, key], fault: 'unknownKey', asked: [] }))
  })
  const short = found.map((one) => ({ ...one, path: one.path.map((step) => step.slice(0, LONGEST)) }))
  const once = new Map(short.map((one) => [JSON.stringify([one.path, one.fault]), one]))
  return [...once.values()].slice(0, MOST)
}

const valueAt = (given: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (held, step) =>
      typeof held === 'object' && held !== null && Object.hasOwn(held, step) ? Reflect.get(held, step) : undefined,
    given,
  )

const says = (fault: FaultCode, ...asked: readonly unknown[]): Omit<Malformed, 'path'> => ({
  fault,
  asked: asked.map(String),
})

const KINDS: { readonly [expected: string]: FaultCode } = {
  string: 'notText',
  number: 'notANumber',
  int: 'notANumber',
  boolean: 'notYesOrNo',
  array: 'notAList',
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): Omit<Malformed, 'path'> {
  const own = FAULTS.find((fault) => fault === issue.message)
  if ((value === undefined || value === null) && issue.path.length > 0) return says('missing')
  switch (issue.code) {
    case 'invalid_type':
      return says(KINDS[issue.expected] ?? 'wrongKind')
    case 'invalid_value':
      return says('notOneOf', ...issue.values)
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? says('notOneOf', ...issue.options) : says('wrongKind')
    case 'too_small': {
      const least = Number(issue.minimum) + (issue.inclusive === false ? 1 : 0)
      return issue.origin === 'string' ? says('empty') : says(issue.origin === 'array' ? 'tooFew' : 'tooSmall', least)
    }
    case 'too_big': {
      const fault = issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'tooLarge'
      return says(fault, issue.maximum)
    }
    case 'custom':
      return says(own ?? 'wrongKind', ...((issue.params?.asked ?? []) as readonly string[])) // from `faulty`
    default:
      return says(own ?? 'wrongKind')
  }
}

/** Faults as facts of an objection, a list for each side: where (a JSON pointer), which, and what was asked for. */
export const factsOf = (faults: readonly Malformed[]): Facts => ({
  where: faults.map(({ path }) => path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')),
  fault: faults.map(({ fault }) => fault),
  asked: faults.map(({ asked }) => asked.join(' ')),
})

/** The faults that the facts of an objection tell of. */
export function faultsIn({ where, fault, asked }: Facts): readonly Malformed[] {
  const [places, codes, wanted] = [where, fault, asked].map((one) => (Array.isArray(one) ? (one as string[]) : []))
  return (codes ?? []).flatMap((code, i) => {
    const known = FAULTS.find((one) => one === code)
    if (!known) return []
    const steps = (places?.[i] ?? '').split('/').slice(1)
    return [
      {
        path: steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
        fault: known,
        asked: (wanted?.[i] ?? '').split(' ').filter((one) => one !== ''),
      },
    ]
  })
}

/** Faults as a log has them, in plain English: "date: not a date; kind: not one of agenda, report". */
export const plainly = (faults: readonly Malformed[]): string =>
  faults
    .map(({ path, fault, asked }) => {
      const code = fault.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
      return `${path.join('.') || 'particulars'}: ${code}${asked.length > 0 ? ` ${asked.join(', ')}` : ''}`
    })
    .join('; ')
