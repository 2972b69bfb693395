/**
 * A part of a page that moves with the meeting. `key` says everything its words depend on: region, language, and audience or
 * delegation; `no` the last act that may have moved it. `beside`: it also shows what lies beside the record, and so moves without acts.
 */
export interface Region {
  readonly id: string
  readonly key: string
  readonly no: number
  readonly beside?: boolean
  readonly render: () => string
}

/** A region as it was last drawn: as of which act and when, as text and as it is sent. */
export interface Shown {
  readonly no: number
  readonly at: number
  readonly text: string
  readonly json: string
}

/** Regions as one event, whose number is the act as of which they stand. */
export const frameOf = (no: number, regions: Iterable<readonly [string, Shown]>): Buffer =>
  Buffer.from(`id: ${no}\ndata: {${[...regions].map(([id, { json }]) => `${JSON.stringify(id)}:${json}`).join()}}\n\n`)

/** Regions as they were last drawn, once for all who share their keys. */
export interface Drawing {
  /** A region as it now is; as it lately was where it was made less than a pause ago, and then it is `due` again. */
  readonly shownNow: (region: Region, at: number, due: () => void) => Shown
  /** Nothing is kept of what nobody looks at. */
  readonly forget: (looked: ReadonlySet<string>) => void
}

/** Draws regions, each at most once per pause, and counts how often. */
export function openDrawing(pause: number, counts: { rendered: number }): Drawing {
  const made = new Map<string, Shown>()
  return {
    shownNow: (region, at, due) => {
      const before = made.get(region.key)
      if (before && before.no === region.no && (!region.beside || before.at === at)) return before
      if (before && at - before.at < pause - 1) {
        due()
        return before
      }
      const text = region.render()
      counts.rendered++
      const now = { no: region.no, at, text, json: before?.text === text ? before.json : JSON.stringify(text) }
      made.set(region.key, now)
      return now
    },
    forget: (looked) => {
      for (const key of made.keys()) if (!looked.has(key)) made.delete(key)
    },
  }
}
