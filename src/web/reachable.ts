import { networkInterfaces } from 'node:os'

/** This machine's address on the network it is on, the first of IPv4; null: it is on none. */
const own = (): string | null =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null

const EVERYWHERE: readonly string[] = ['0.0.0.0', '::', '[::]']

/** The address by which pages served at a host are opened, from another machine where they are served to others. */
export function reachableAt(host: string, port: number | string, secure = false): string {
  const name = EVERYWHERE.includes(host) ? (own() ?? 'localhost') : host
  return `http${secure ? 's' : ''}://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}/`
}
