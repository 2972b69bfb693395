/** Hears that the record of a meeting may have grown, up to that act. */
export type Heard = (meeting: string, no: number) => void

/** Those who follow the records of one store. */
export interface Following {
  /** Tells every follower, unless they have been told of that act or a later one. */
  readonly tell: Heard
  readonly follow: (heard: Heard) => () => void
  /** Nobody follows any longer. */
  readonly end: () => void
}

/**
 * Keeps the followers of a store. `watch` looks out for other processes' acts while somebody follows, and gives its end;
 * where it was interrupted, it lets followers be told anew of what they may have been unable to read.
 */
export const following = (
  watch: (tell: Heard, anew: () => void) => () => void,
  log: (message: string) => void,
): Following => {
  const followers = new Set<{ readonly heard: Heard }>()
  const told = new Map<string, number>()
  let unwatch: (() => void) | undefined

  const tell: Heard = (meeting, no) => {
    if (followers.size === 0 || no <= (told.get(meeting) ?? -1)) return
    told.set(meeting, no)
    for (const { heard } of followers) {
      try {
        heard(meeting, no)
      } catch (error) {
        // The act is in the record all the same, and whoever made it is told so.
        log(`A follower of ${meeting} broke at act ${no}: ${error instanceof Error ? error.stack : String(error)}`)
      }
    }
  }
  const end = () => {
    followers.clear()
    unwatch?.()
    unwatch = undefined
    told.clear()
  }
  const follow = (heard: Heard) => {
    const follower = { heard }
    followers.add(follower)
    unwatch ??= watch(tell, () => told.clear())
    return () => {
      if (followers.delete(follower) && followers.size === 0) end()
    }
  }
  return { tell, follow, end }
}
