import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ACTS, kindOf } from '../src/procedure/acts.ts'

const FOLDER = fileURLToPath(new URL('../src/procedure/', import.meta.url))
const PAGE = fileURLToPath(new URL('../docs/acts.md', import.meta.url))
const SOURCES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`${FOLDER}${name}`, 'utf8'))

/** The sentence that stands above an act. */
function sentence(kind: string): string {
  for (const source of SOURCES) {
    const at = source.indexOf(`export const ${kind} = act(`)
    if (at < 0) continue
    const comment = source.slice(source.lastIndexOf('/**', at), at)
    return comment
      .replace(/^\/\*\*|\*\/\s*$/g, '')
      .replace(/^\s*\* ?/gm, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  }
  return ''
}

type Schema = {
  type?: string
  enum?: string[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  pattern?: string
  format?: string
}

/** A schema in a few words: what a value is. */
function words(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' or ')
  const either = schema.anyOf ?? schema.oneOf
  if (either) return either.map(words).join(' or ')
  if (schema.type === 'array') return `[${words(schema.items ?? {})} …]`
  if (schema.type === 'object' && schema.properties) return particulars(schema)
  if (schema.type === 'object') return '{…}'
  if (schema.pattern?.startsWith('^\\d{4}-')) return 'day'
  if (schema.format === 'uri') return 'address'
  return schema.type ?? 'any'
}

const particulars = ({ properties = {}, required = [] }: Schema): string => {
  const members = Object.entries(properties).map(
    ([name, one]) => `${name}${required.includes(name) ? '' : '?'}: ${words(one)}`,
  )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

const page = (): string => {
  const out = [
    '# The acts',
    '',
    'What can be asked for, in the order of the register. A request is one line of JSON:',
    '`{"kind": …, "by": …, "particulars": {…}}`, with `at` (ISO 8601), `hand`, `yields`, `kept`, `source` and `id` where there are any.',
    '`by` is `chair`, `secretariat`, or a delegation: a State by its three letters, an organization by its code in the convention’s data.',
    'What a door adds may be left out: `paragraphs` of `tableReport`, `digest` of `adoptReport`, `digests` of `amendFact`, `seen` of `amendWords`.',
    'Made by `test/acts-page.test.ts`; a name followed by ? may be left out.',
    '',
  ]
  for (const kind of Object.keys(ACTS)) {
    const { by, particulars: schema } = kindOf(kind)!
    const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema
    out.push(`**${kind}** — ${sentence(kind)}  `, `by ${by.join(', ')}: \`${words(shape)}\``, '')
  }
  return out.join('\n')
}

/** `ACTS_PAGE=write npx vitest run test/acts-page.test.ts` writes the page anew. */
test('docs/acts.md has every act, with its sentence and what it asks for', () => {
  const told = page()
  if (process.env.ACTS_PAGE === 'write') writeFileSync(PAGE, told)
  expect(readFileSync(PAGE, 'utf8')).toBe(told)
  for (const kind of Object.keys(ACTS)) expect(sentence(kind), kind).not.toBe('')
})
