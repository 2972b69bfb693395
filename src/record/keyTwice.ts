/** The first key that an object of a JSON text names twice (of which a reader would silently take the last); null where there is none. The text is known to be JSON. */
export function keyTwice(json: string): string | null {
  const open: (Set<string> | null)[] = []
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else {
      const keys = open.at(-1)
      if (!keys || !/^\s*:/.test(json.slice(index + token.length, index + token.length + 64))) continue
      const key = JSON.parse(token) as string
      if (keys.has(key)) return key
      keys.add(key)
    }
  }
  return null
}
