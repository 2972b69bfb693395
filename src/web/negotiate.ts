import { isLanguage, type Language } from '../treaty/text.ts'

const weighed = (header: string | null | undefined): readonly { readonly name: string; readonly weight: number }[] =>
  (header ?? '')
    .slice(0, 2_000)
    .split(',')
    .map((one) => {
      const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
      const q = parameters.find((parameter) => parameter.startsWith('q='))
      const weight = q === undefined ? 1 : Number(q.slice(2))
      return { name, weight: Number.isFinite(weight) ? Math.min(Math.max(weight, 0), 1) : 0 }
    })
    .filter(({ name, weight }) => name !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)

/** The first of the six languages a browser asks for; English where it asks for none of them. */
export const preferredLanguage = (acceptLanguage: string | null | undefined): Language =>
  weighed(acceptLanguage)
    .map(({ name }) => name.split('-')[0] ?? '')
    .find(isLanguage) ?? 'en'

/** Is JSON asked for, and rather than a page? */
export function prefersJson(accept: string | null | undefined): boolean {
  const taken = weighed(accept)
  const json = taken.find(({ name }) => name === 'application/json' || name === 'application/problem+json')
  const page = taken.find(({ name }) => name === 'text/html')
  return json !== undefined && (page === undefined || json.weight > page.weight)
}

/** How an answer may be compressed for a browser: the better of what it takes. */
export function preferredEncoding(acceptEncoding: string | null | undefined): 'br' | 'gzip' | null {
  const taken = weighed(acceptEncoding).map(({ name }) => name)
  return taken.includes('br') ? 'br' : taken.includes('gzip') || taken.includes('*') ? 'gzip' : null
}
