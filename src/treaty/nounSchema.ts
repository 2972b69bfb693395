import { z } from 'zod'

const shortened = { abbr: z.string().optional(), list: z.string().optional() }
const number = z.enum(['s', 'p']).optional()
const text = z.string().min(1)

const cases = z.strictObject({
  nominative: text,
  genitive: text,
  dative: text,
  accusative: text,
  instrumental: text,
  prepositional: text,
})

/** What a noun must say of itself in each language, so that a sentence can be made with it. */
export const nounSchemas = {
  ar: z.strictObject({
    text,
    gender: z.enum(['m', 'f']),
    number: z.enum(['s', 'd', 'p']).optional(),
    genitive: text.optional(),
    ...shortened,
  }),
  en: z.strictObject({ text, article: z.boolean().optional(), number, plural: text.optional(), ...shortened }),
  es: z.strictObject({
    text,
    gender: z.enum(['m', 'f']),
    number,
    article: z.boolean().optional(),
    stressedA: z.boolean().optional(),
    properArticle: z.boolean().optional(),
    ...shortened,
  }),
  fr: z.strictObject({
    text,
    gender: z.enum(['m', 'f']),
    number,
    article: z.boolean().optional(),
    aspirated: z.boolean().optional(),
    ...shortened,
  }),
  ru: z.strictObject({
    gender: z.enum(['m', 'f', 'n']),
    number,
    cases,
    v: z.enum(['в', 'во']).optional(),
    ...shortened,
  }),
  zh: z.strictObject({ text, ...shortened }),
} as const
