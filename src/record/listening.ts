import { setTimeout as wait } from 'node:timers/promises'
import type { ClientBase } from 'pg'
import { unescaped } from './canonical.ts'
import type { Connection } from './connection.ts'
import type { Heard } from './following.ts'

/** What a node says of an act to the others: "meeting:number", never the act. */
const announced = (payload: string): { readonly meeting: string; readonly no: number } | undefined => {
  const at = payload.lastIndexOf(':')
  const no = Number(payload.slice(at + 1))
  return at < 0 || !Number.isSafeInteger(no) ? undefined : { meeting: unescaped(payload.slice(0, at)), no }
}

/** Where each record ends, as the database has it. */
export type Heads = (session: ClientBase) => Promise<readonly { readonly meeting: string; readonly no: number }[]>

/** How often (ms) a node compares its numbers with the heads, whatever it was told. */
const COMPARE = 3000

/** Listens on a channel, and compares with the heads on every connection and every few seconds; gives how to end it. */
export const listening =
  (connection: Connection, channel: string, heads: Heads) =>
  (tell: Heard): (() => void) => {
    const over = new AbortController()
    /** Ends early, and in order, when nobody follows any longer; keeps no process alive. */
    const pause = (time: number) => wait(time, undefined, { ref: false, signal: over.signal }).catch(() => undefined)

    const listen = async (): Promise<void> => {
      const session = connection.session()
      const lost = new Promise<void>((resolve) => {
        session.once('end', resolve)
        session.on('error', () => resolve())
        over.signal.addEventListener('abort', () => resolve(), { once: true })
      })
      session.on('notification', ({ payload = '' }) => {
        const news = announced(payload)
        if (news && !over.signal.aborted) tell(news.meeting, news.no)
      })
      try {
        await session.connect()
        await session.query(`LISTEN ${channel}`)
        connection.back()
        while (!over.signal.aborted) {
          for (const { meeting, no } of await heads(session)) tell(meeting, no)
          await Promise.race([lost, pause(COMPARE)])
        }
      } finally {
        session.end().catch(() => undefined) // it may be gone already
      }
    }

    const run = async (): Promise<void> => {
      for (let delay = 50; !over.signal.aborted; delay = Math.min(2 * delay, 1000)) {
        const began = Date.now()
        await listen().catch((error: unknown) => {
          if (!over.signal.aborted) connection.gone(error)
        })
        if (Date.now() - began > COMPARE) delay = 50 // it had gone well for a while
        await pause(delay)
      }
    }
    void run()
    return () => over.abort()
  }
