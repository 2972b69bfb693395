import { readdir, readFile } from 'node:fs/promises'

const FOLDER = new URL('../../fonts/', import.meta.url)

/** The fonts documents are set in, by file name, as they lie in the package. */
export const readFonts = async (): Promise<Map<string, Uint8Array>> => {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.ttf')).sort()
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, FOLDER))] as const)))
}
