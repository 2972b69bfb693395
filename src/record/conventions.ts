import { readdir, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LANGUAGES } from '../treaty/text.ts'
import { readConvention, type Convention, type ConventionFiles } from '../treaty/convention.ts'
import type { DataFault } from '../treaty/fault.ts'
import { canonical, sha256 } from './canonical.ts'

/** The folder of the conventions that come with the program. */
export const CONVENTIONS = fileURLToPath(new URL('../../conventions', import.meta.url))

/** A convention's data could not be read: every fault, with its file and path. */
export class ConventionFault extends Error {
  readonly faults: readonly DataFault[]
  constructor(code: string, faults: readonly DataFault[]) {
    super(faults.map(({ file, path, message }) => `${code}/${file}${path ? ` at ${path}` : ''}: ${message}`).join('\n'))
    this.faults = faults
  }
}

const held = new Map<string, Promise<Convention>>()

/** Loads a convention by its code from the folders given (each holds a folder a convention; states.json stands beside them, or with the program). */
export function loadConvention(code: string, folders: readonly string[] = [CONVENTIONS]): Promise<Convention> {
  const key = [code, ...folders].join('\n')
  const loading = held.get(key) ?? load(code, folders)
  held.set(key, loading)
  loading.catch(() => held.delete(key))
  return loading
}

async function load(code: string, folders: readonly string[]): Promise<Convention> {
  const folder = /^[a-z][a-z0-9-]*$/.test(code)
    ? [...folders, CONVENTIONS].map((one) => join(one, code)).find((one) => existsSync(join(one, 'convention.json')))
    : undefined
  if (folder === undefined)
    throw new ConventionFault(code, [
      { file: 'convention.json', path: '', message: `there is no convention ${code} in ${folders.join(', ')}` },
    ])
  const files: Record<string, unknown> = {}
  const faults: DataFault[] = []
  const names = [
    'convention.json',
    'rules.json',
    'programme.json',
    'parties.json',
    ...LANGUAGES.map((language) => `terms/${language}.json`),
  ]
  const paths: [string, string][] = [
    ...names.map((name): [string, string] => [name, join(folder, name)]),
    [
      'states.json',
      [join(folder, 'states.json'), join(folder, '..', 'states.json'), join(CONVENTIONS, 'states.json')].find(
        existsSync,
      ) ?? join(CONVENTIONS, 'states.json'),
    ],
  ]
  for (const [name, path] of paths) {
    try {
      files[name] = JSON.parse(await readFile(path, 'utf8'))
    } catch (error) {
      if (existsSync(path)) faults.push({ file: name, path: '', message: `is not JSON: ${(error as Error).message}` })
    }
  }
  if (faults.length > 0) throw new ConventionFault(code, faults)
  const read = readConvention(files as ConventionFiles, sha256(canonical(files)))
  if ('faults' in read) throw new ConventionFault(code, read.faults)
  return read.convention
}

/** The codes of the conventions in a folder. */
export async function conventionCodes(folder: string = CONVENTIONS): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'convention.json')))
    .map(({ name }) => name)
}

/** The records that come with a convention: their paths. */
export async function shippedRecords(folder: string = CONVENTIONS): Promise<readonly string[]> {
  const paths: string[] = []
  for (const code of await conventionCodes(folder)) {
    const records = join(folder, code, 'records')
    if (existsSync(records))
      paths.push(
        ...(await readdir(records)).filter((name) => name.endsWith('.record.jsonl')).map((name) => join(records, name)),
      )
  }
  return paths
}
