import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { rulesWithoutLine } from '../procedure/ruling.ts'
import { conventionCodes, loadConvention } from '../record/conventions.ts'
import { LANGUAGES } from '../treaty/text.ts'
import { folders, say, type Given } from './given.ts'
import { Refused } from './refused.ts'

/** Reads a convention's data and says what is wrong in it. */
export async function check(code: string | undefined, given: Given): Promise<void> {
  if (code === undefined) throw new Refused(`Which convention? There are ${(await conventionCodes()).join(', ')}.`, 2)
  const path = resolve(code)
  const own = existsSync(join(path, 'convention.json')) // a folder, rather than the code of a convention
  const convention = own
    ? await loadConvention(basename(path), [dirname(path), ...folders(given)])
    : await loadConvention(code, folders(given))
  const { rules, nouns, programme } = convention
  const without = rulesWithoutLine(convention)
  if (without.length > 0) throw new Refused(`${code}/rules.json: no line for ${without.join(', ')}`)
  const unconfirmed = Object.values(rules)
    .filter(({ verified }) => !verified)
    .map(({ id }) => id)
  say(
    `${code}: ${Object.keys(nouns).length} nouns in ${LANGUAGES.length} languages, ${programme.meetings.length} meetings a year, ${Object.keys(rules).length} rules`,
  )
  if (unconfirmed.length > 0) say(`rules to be confirmed: ${unconfirmed.join(', ')}`)
  say('nothing is wrong')
}
