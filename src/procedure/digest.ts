import { createHash } from 'node:crypto'

/** SHA-256 of a text, in hexadecimal. */
export const textDigest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** SHA-256 of rows of cells: what a decision on them names. */
export const canonicalText = (rows: readonly (readonly string[])[]): string =>
  textDigest(rows.map((row) => row.join('\t')).join('\n'))
