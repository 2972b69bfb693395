import { existsSync } from 'node:fs'
import { register } from 'node:module'

// The product is measured as it is built: what a bench imports from src/ is taken from dist/.
const SRC = new URL('../src/', import.meta.url).href
const DIST = new URL('../dist/', import.meta.url)
if (!existsSync(new URL('cli.js', DIST))) throw new Error('There is no dist/cli.js: npm run build makes it.')
register(
  `data:text/javascript,${encodeURIComponent(`
    export const resolve = (name, context, next) => {
      const url = name.startsWith('.') ? new URL(name, context.parentURL).href : name
      const built = ${JSON.stringify(DIST.href)} + url.slice(${SRC.length}).replace(/[.]tsx?$/, '.js')
      return next(url.startsWith(${JSON.stringify(SRC)}) ? built : name, context)
    }`)}`,
)
