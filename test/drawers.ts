import type { Drawers } from '../src/web/badges.ts'

/** Drawers as a store keeps them, in memory. */
export function drawers(): Drawers {
  const all = new Map<string, Map<string, string>>()
  const last = new Map<string, number>()
  const of = (meeting: string, name: string): Map<string, string> => {
    const key = `${meeting}\n${name}`
    const found = all.get(key) ?? new Map<string, string>()
    all.set(key, found)
    return found
  }
  return {
    lay: async (meeting, drawer, key, text) => void of(meeting, drawer).set(key, text),
    lift: async (meeting, drawer, key) => void of(meeting, drawer).delete(key),
    drawer: async (meeting, drawer) => new Map(of(meeting, drawer)),
    layNext: async (meeting, drawer, text, beyond = 0) => {
      const no = Math.max(last.get(`${meeting}\n${drawer}`) ?? 0, beyond) + 1
      last.set(`${meeting}\n${drawer}`, no)
      of(meeting, drawer).set(String(no), text)
      return String(no)
    },
  }
}
