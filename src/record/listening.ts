import { setTimeout as wait } from 'node:timers/promises'
import type { ClientBase } from 'pg'
import { unescaped } from './canonical.ts'
import type { Connection } from './connection.ts'
import type { Watch } from './following.ts'

type Announced = { readonly meeting: string } & ({ readonly no: number } | { readonly drawer: string })

/** What a node says to the others: "meeting:number" of an act, "meeting~drawer" of papers, and nothing of either. What anybody else may say there is not heard. */
const announced = (payload: string): Announced | undefined => {
  const [, meeting, mark, what = ''] = /^(.*)(?:(:)(?=\d{1,15}$)|~(?=[a-z]{1,40}$))(.*)$/s.exec(payload) ?? []
  try {
    if (meeting === undefined) return undefined
    return { meeting: unescaped(meeting), ...(mark === undefined ? { drawer: what } : { no: Number(what) }) }
  } catch {
    return undefined
  }
}

/** Where each record ends, as the database has it. */
export type Heads = (session: ClientBase) => Promise<readonly { readonly meeting: string; readonly no: number }[]>

/** How often (ms) a node compares its numbers with the heads, whatever it was told. */
const COMPARE = 3000

/** Listens on a channel, and compares with the heads on every connection and every few seconds; gives how to end it. */
export const listening =
  (connection: Connection, channel: string, heads: Heads): Watch =>
  ({ tell, stir, anew }) => {
    let over = false
    let interrupted = false
    let waiting = new AbortController()
    /** Ends early when the connection is lost or nobody follows any longer; keeps no process alive. */
    const pause = (time: number) => wait(time, undefined, { ref: false, signal: waiting.signal }).catch(() => undefined)

    const listen = async (): Promise<void> => {
      const session = connection.session()
      const { signal } = waiting
      const wake = () => waiting.signal === signal && waiting.abort()
      session.on('end', wake).on('error', wake)
      session.on('notification', ({ payload = '' }) => {
        const news = announced(payload)
        if (!news || over) return
        if ('no' in news) tell(news.meeting, news.no)
        else stir(news.meeting, news.drawer)
      })
      try {
        await session.connect()
        await session.query(`LISTEN ${channel}`)
        connection.back()
        if (interrupted && !over) anew()
        interrupted = true // whatever ends it, the next connection is not the first
        while (!over) {
          for (const { meeting, no } of await heads(session)) if (!over) tell(meeting, no)
          await pause(COMPARE)
        }
      } finally {
        session.end().catch(() => undefined) // it may be gone already
      }
    }

    const run = async (): Promise<void> => {
      for (let delay = 50; !over; delay = Math.min(2 * delay, 1000)) {
        const began = Date.now()
        waiting = new AbortController()
        await listen().catch((error: unknown) => {
          if (!over) connection.gone(error)
        })
        if (Date.now() - began > COMPARE) delay = 50 // it had gone well for a while
        if (!over) waiting = new AbortController()
        await pause(delay)
      }
    }
    void run()
    return () => {
      over = true
      waiting.abort()
    }
  }
