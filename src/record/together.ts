import type { Database } from './sqlite.ts'
import { on, whole } from './sqliteTables.ts'

interface Deed {
  readonly run: () => void
  readonly tell: () => void
  readonly fail: (reason: unknown) => void
}

/** Does what is asked for in one turn of the event loop under one commit, so that the disk is waited for once and not once a deed. */
export interface Together {
  /** Waits for the turn's commit, and gives what the deed gave: nobody is told before all of it is durable. */
  done<T>(deed: () => T): Promise<T>
  /** Does at once whatever still waits. */
  serve(): void
}

/** Opens a database's turns. A deed that fails fails alone; where the machine refuses the commit, all askers are told. */
export const together = (db: Database, path: string): Together => {
  let waiting: Deed[] = []

  const alone = ({ run, tell, fail }: Deed): void => {
    try {
      run()
    } catch (error) {
      return fail(error)
    }
    tell()
  }

  const serve = (): void => {
    const deeds = waiting
    waiting = []
    if (deeds.length < 2) return deeds.forEach(alone)
    let failed = false
    try {
      on(path, () =>
        whole(db, () => {
          failed = true
          for (const { run } of deeds) run()
          failed = false
        }),
      )
    } catch (error) {
      if (failed) return deeds.forEach(alone) // all is undone: each is tried by itself
      return deeds.forEach(({ fail }) => fail(error))
    }
    for (const { tell } of deeds) tell()
  }

  return {
    done: (deed) =>
      new Promise((resolve, fail) => {
        let given: ReturnType<typeof deed>
        waiting.push({ run: () => (given = deed()), tell: () => resolve(given), fail })
        if (waiting.length === 1) setImmediate(serve)
      }),
    serve,
  }
}
