import { register } from 'node:module'

// The product is measured as it is built: what a bench imports from src/ is taken from dist/.
register(
  `data:text/javascript,${encodeURIComponent(`
    const SRC = ${JSON.stringify(new URL('../src/', import.meta.url).href)}
    const DIST = ${JSON.stringify(new URL('../dist/', import.meta.url).href)}
    export const resolve = async (name, context, next) => {
      const url = name.startsWith('.') ? new URL(name, context.parentURL).href : name
      return url.startsWith(SRC) ? next(DIST + url.slice(SRC.length).replace(/[.]tsx?$/, '.js'), context) : next(name, context)
    }`)}`,
)
