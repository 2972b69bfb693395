/** Hears that the record of a meeting may have grown, up to that act. */
export type Heard = (meeting: string, no: number) => void

/** Hears that a drawer of a meeting holds other papers than before. */
export type Stirred = (meeting: string, drawer: string) => void

/** Those who follow the records and the drawers of one store. */
export interface Following {
  /** Tells every follower, unless they have been told of that act or a later one. */
  readonly tell: Heard
  readonly follow: (heard: Heard) => () => void
  /** Tells everybody who follows drawers, every time. */
  readonly stir: Stirred
  readonly followDrawers: (heard: Stirred) => () => void
  /** Nobody follows any longer. */
  readonly end: () => void
}

/** Looks out for what other processes do while somebody follows, and gives its end; where it was interrupted, followers may be told anew of what they may have been unable to read. */
export type Watch = (given: { readonly tell: Heard; readonly stir: Stirred; readonly anew: () => void }) => () => void

/** Keeps the followers of a store. */
export const following = (watch: Watch, log: (message: string) => void): Following => {
  const followers = new Set<{ readonly heard: Heard }>()
  const ofDrawers = new Set<{ readonly heard: Stirred }>()
  const told = new Map<string, number>()
  let unwatch: (() => void) | undefined

  /** What a follower breaks at is done all the same, and whoever did it is told so. */
  const each = <F>(all: ReadonlySet<F>, what: string, hear: (one: F) => void): void => {
    for (const one of all) {
      try {
        hear(one)
      } catch (error) {
        log(`A follower of ${what}: ${error instanceof Error ? error.stack : String(error)}`)
      }
    }
  }
  const tell: Heard = (meeting, no) => {
    if (followers.size === 0 || no <= (told.get(meeting) ?? -1)) return
    told.set(meeting, no)
    each(followers, `${meeting} broke at act ${no}`, ({ heard }) => heard(meeting, no))
  }
  const stir: Stirred = (meeting, drawer) =>
    each(ofDrawers, `${meeting} broke at its drawer ${drawer}`, ({ heard }) => heard(meeting, drawer))

  const end = () => {
    followers.clear()
    ofDrawers.clear()
    unwatch?.()
    unwatch = undefined
    told.clear()
  }
  const joining =
    <H>(all: Set<{ readonly heard: H }>) =>
    (heard: H) => {
      const follower = { heard }
      all.add(follower)
      unwatch ??= watch({ tell, stir, anew: () => told.clear() })
      return () => {
        if (all.delete(follower) && followers.size + ofDrawers.size === 0) end()
      }
    }
  return { tell, stir, follow: joining(followers), followDrawers: joining(ofDrawers), end }
}
