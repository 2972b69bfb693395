import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The command as whoever installs it runs it. */
export const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** Before any test the command is built from the sources as they are, so that what is run as a process of its own is what stands there. */
export default function build(): void {
  const home = fileURLToPath(new URL('..', import.meta.url))
  const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: home, stdio: 'inherit' })
}
