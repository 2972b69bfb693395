#!/usr/bin/env node
import { badge } from './cli/badge.ts'
import { check } from './cli/check.ts'
import { read, say, USAGE, warn } from './cli/given.ts'
import { open } from './cli/open.ts'
import { record } from './cli/record.ts'
import { Refused } from './cli/refused.ts'
import { report } from './cli/report.ts'
import { servePages } from './cli/serve.ts'
import { sheet } from './cli/sheet.ts'
import { closePdf } from './exports/pdf.ts'
import { ConventionFault } from './record/conventions.ts'
import { StorageFault } from './record/store.ts'

async function main(args: readonly string[]): Promise<void> {
  const { values: given, positionals } = read(args)
  const [command, ...rest] = positionals
  if (given.help || command === undefined) return say(USAGE)
  if (command === 'report') return report(rest[0], given)
  if (command === 'record') return record(rest[0], rest[1], given)
  if (command === 'sheet') return sheet(rest, given)
  if (command === 'badge') return badge(rest, given)
  if (command === 'open') return open(rest[0], given)
  if (command === 'check') return check(rest[0], given)
  if (command === 'serve' || command === 'practice') return servePages(given, command === 'practice')
  throw new Refused(`There is no command ${command}.\n\n${USAGE}`, 2)
}

main(process.argv.slice(2)).then(
  () => closePdf(),
  (error: unknown) => {
    if ((error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE')
      warn('That port is taken. Choose another with --port, or leave it out for any free one.')
    else if (error instanceof Refused || error instanceof StorageFault || error instanceof ConventionFault)
      warn(error.message)
    else warn(`intersession broke; nothing is half written. ${error instanceof Error ? error.stack : String(error)}`)
    process.exitCode = error instanceof Refused ? error.code : 1
    return closePdf()
  },
)
