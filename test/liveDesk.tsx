import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { Clock, listening, Lost, Outcome, Region } from '../src/pages/region.tsx'
import { listen, openHub, type Desk } from '../src/web/live.ts'
import { LIVE_SECURITY, SCRIPT } from '../src/web/script.ts'

/** The zone of the place, where the clock is never what a device's is here. */
export const ZONE = 'Pacific/Kiritimati'

const WORDS = {
  lost: 'Connection lost. Last heard at {time}.',
  unsent: 'Not sent. What you typed is kept.',
  failed: 'This could not be done.',
  done: 'Recorded as act {no}.',
}

/** What the desk of these tests shows. */
interface State {
  readonly speaker: string
  readonly list: readonly string[]
  /** When the speaker's time is over; `null` while the clock is stopped. */
  readonly until: string | null
}

const regions = (state: State) => ({
  floor: (
    <>
      <h2 id="speaker">{state.speaker}</h2>
      <Clock seconds={180} {...(state.until === null ? {} : { until: state.until })} />
    </>
  ),
  list: (
    <>
      <ol>
        {state.list.map((who) => (
          <li id={`who-${who}`}>{who}</li>
        ))}
      </ol>
      <details>
        <summary>Why this order</summary>
        <p class="why">{state.list.join(' before ')}</p>
      </details>
      <input id="note" name="note" form="ask" />
      <button form="ask" name="who" value="FRA" data-key="n" id="second">
        Ask for FRA
      </button>
    </>
  ),
})

/** A meeting with one desk: enough of a house to see what the script does. `asked` keeps what was posted. */
export async function liveDesk() {
  let state: State = { speaker: 'CUB', list: ['JPN'], until: null }
  let no = 1
  const hub = openHub()
  const asked: { readonly [field: string]: string }[] = []
  const seen = new Set<string>()
  const page = (lang: string) => {
    const shown = regions(state)
    return `<!doctype html>${String(
      <html lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
        <head>
          <title>Desk</title>
          <script src="/live.js" defer />
        </head>
        <body>
          <main {...listening(`/~live/desk?lang=${lang}`, no)}>
            <Lost words={WORDS} now={new Date().toISOString()} zone={ZONE} />
            <Outcome words={WORDS} />
            <Region id="floor">{shown.floor}</Region>
            <Region id="list">{shown.list}</Region>
            <form id="ask" method="post" action="/~do/inscribe" data-enhance>
              <input type="hidden" name="_id" value="" />
              <input type="hidden" name="_back" value={`/desk?lang=${lang}`} />
              <textarea name="words" id="words" />
              <button id="send" name="who" value="ESP">
                Ask for the floor
              </button>
            </form>
          </main>
        </body>
      </html>,
    )}`
  }
  const act = (change: Partial<State>): void => {
    state = { ...state, ...change }
    no++
    hub.moved('M')
  }
  const desk = (lang: string): Desk => ({
    meeting: 'M',
    key: `desk ${lang}`,
    look: () => ({
      no,
      regions: (['floor', 'list'] as const).map((id) => ({
        id,
        key: `M ${id} ${lang}`,
        no,
        render: () => String(regions(state)[id]),
      })),
    }),
  })
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.get('/live.js', ({ body }) => body(SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
  app.get('/desk', ({ html, req }) => html(page(req.query('lang') ?? 'en'), 200, LIVE_SECURITY))
  app.get('/~live/desk', ({ req, env }) => listen(hub, req.raw, env, desk(req.query('lang') ?? 'en'))!)
  app.post('/~do/inscribe', async ({ req, redirect, html }) => {
    const fields = (await req.parseBody()) as { readonly [field: string]: string }
    asked.push(fields)
    if (fields.words === 'wait') await new Promise((done) => setTimeout(done, 400))
    if (fields.words === 'refuse me')
      return html('<title>No</title><div data-refusal><p>The list of speakers is closed (rule 15).</p></div>', 409)
    if (!seen.has(fields._id!)) {
      seen.add(fields._id!)
      act({ list: [...state.list, fields.who!] })
    }
    return redirect(`${fields._back}&no=${no}`, 303)
  })
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const line = await cable((server.address() as AddressInfo).port)
  const close = () => {
    hub.close()
    line.close()
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
  }
  return { address: line.address, line, hub, act, asked, close }
}

/** The network between a browser and the house: it can be cut, or go silent without a word. */
async function cable(port: number) {
  const lines = new Set<readonly [Socket, Socket]>()
  let [silent, broken] = [false, false]
  const server = createServer((near) => {
    if (broken) return void near.destroy()
    const far = connect(port, '127.0.0.1')
    const line = [near, far] as const
    lines.add(line)
    for (const [one, other] of [line, [far, near] as const]) {
      one.on('data', (bytes) => !silent && other.write(bytes))
      one.on('error', () => other.destroy())
      one.on('close', () => {
        lines.delete(line)
        other.destroy()
      })
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const cut = () => {
    for (const [near] of lines) near.destroy()
  }
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    silence: (is: boolean) => void (silent = is),
    breaks: (is: boolean) => {
      broken = is
      if (is) cut()
    },
    close: () => {
      cut()
      server.close()
    },
  }
}
