import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { PAGE_WORDS } from '../src/languages/index.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { begin } from '../src/web/serve.ts'
import { app } from '../src/web/app.ts'
import { openLibrary } from '../src/web/library.ts'

const folder = await mkdtemp(join(tmpdir(), 'tls-'))
afterAll(() => rm(folder, { recursive: true }))

describe('what goes over a network', () => {
  const house = async (origin?: string) =>
    app({ library: await openLibrary({}), fonts: new Map(), ...(origin ? { origin } : {}) })
  test('in the clear says so on every page, in the reader’s language', async () => {
    const { fetch } = await house()
    for (const code of LANGUAGES) {
      const page = async (host: string) => (await fetch(new Request(`${host}/?lang=${code}`))).text()
      expect(await page('http://room.example:8018')).toContain(PAGE_WORDS[code].notPrivate.split('’')[0])
      for (const own of ['http://localhost:8018', 'http://127.0.0.1:8018', 'http://[::1]:8018', 'https://room.example'])
        expect(await page(own)).not.toContain('class="practice clear"')
    }
  })
  test('encrypted by something in front of the house does not say so', async () => {
    const { fetch } = await house('https://meeting.example')
    const answer = await fetch(new Request('http://inside.example/'))
    expect(answer.headers.has('strict-transport-security')).toBe(false) // what stands in front says it, or not
    expect(await answer.text()).not.toContain('class="practice clear"')
  })
  test('is encrypted with a certificate and a key', async (context) => {
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
    try {
      execFileSync(
        'openssl',
        [
          'req',
          '-x509',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-days',
          '1',
          '-subj',
          '/CN=localhost',
          '-keyout',
          key,
          '-out',
          cert,
        ],
        { stdio: 'ignore' },
      )
    } catch {
      return context.skip('openssl is not here to make a certificate for the test')
    }
    const served = await begin({ port: 0, tls: { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') } })
    expect(served.address).toMatch(/^https:/)
    const knock = (path: string) =>
      new Promise<IncomingMessage>((done, failed) =>
        request(`${served.address}${path}`, { ca: readFileSync(cert) }, (answer) => done(answer.resume()))
          .on('error', failed)
          .end(),
      )
    for (const [path, status] of [
      ['', 200],
      ['nothing/here', 404],
    ] as const) {
      const { statusCode, headers } = await knock(path)
      expect([statusCode, headers['strict-transport-security']]).toEqual([status, 'max-age=2592000'])
    }
    await served.close()
  })
})
