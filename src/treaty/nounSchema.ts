import { z } from 'zod'

const shortened = { abbr: z.string().optional(), list: z.string().optional() }
const yearly = z.string().includes('{year}', 'says nowhere {year}')
const inYear = yearly.optional()
const number = z.enum(['s', 'p']).optional()
const text = z.string().min(1)

const casesOf = (form: z.ZodString) =>
  z.strictObject({
    nominative: form,
    genitive: form,
    dative: form,
    accusative: form,
    instrumental: form,
    prepositional: form,
  })
const cases = casesOf(text)

/** What a noun must say of itself in each language, so that a sentence can be made with it. */
export const nounSchemas = {
  ar: z.strictObject({
    text,
    gender: z.enum(['m', 'f']),
    number: z.enum(['s', 'd', 'p']).optional(),
    genitive: text.optional(),
    inYear,
    ...shortened,
  }),
  en: z.strictObject({ text, article: z.boolean().optional(), number, plural: text.optional(), inYear, ...shortened }),
  es: z.strictObject({
    text,
    gender: z.enum(['m', 'f']),
    number,
    article: z.boolean().optional(),
    stressedA: z.boolean().optional(),
    properArticle: z.boolean().optional(),
    inYear,
    ...shortened,
  }),
  fr: z.strictObject({
    text,
    gender: z.enum(['m', 'f']),
    number,
    article: z.boolean().optional(),
    aspirated: z.boolean().optional(),
    inYear,
    ...shortened,
  }),
  ru: z.strictObject({
    gender: z.enum(['m', 'f', 'n']),
    number,
    cases,
    inYear: casesOf(yearly).optional(),
    v: z.enum(['в', 'во']).optional(),
    ...shortened,
  }),
  zh: z.strictObject({ text, inYear, ...shortened }),
} as const
