import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closePdf } from '../src/exports/pdf.ts'
import { PAGE_WORDS, REPORT_LANGUAGES } from '../src/languages/index.ts'
import { recordText, verify } from '../src/record/chain.ts'
import { importRecord } from '../src/record/jsonl.ts'
import { openSqlite } from '../src/record/sqlite.ts'
import { LANGUAGES } from '../src/treaty/text.ts'
import { readAddress } from '../src/web/address.ts'
import { openLibrary } from '../src/web/library.ts'
import { openRooms } from '../src/web/rooms.ts'
import { preferredEncoding, preferredLanguage } from '../src/web/negotiate.ts'
import { begin } from '../src/web/serve.ts'
import { golden, replayed } from './golden.ts'
import { convened, house, underWay } from './house.ts'

const MEETING = '/BWC/MSP/2018/MX.5'
const PAGES = [
  '/',
  '/bwc/~programme',
  MEETING,
  `${MEETING}/~record`,
  `${MEETING}/~missing`,
  ...['1', '2', '3', 'CRP.1', 'INF.1', 'MISC.1', 'WP.1', 'WP.2', 'WP.3', 'WP.4'].map((one) => `${MEETING}/${one}`),
]
const EXTENSIONS = ['txt', 'md', 'html', 'json', 'docx', 'pdf']

let app: Awaited<ReturnType<typeof house>>
beforeAll(async () => {
  app = await house()
})
afterAll(closePdf)

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, { method, headers })

const VOID = new Set(['meta', 'link', 'br', 'img', 'input', 'hr'])

/** What of a page is in the page's own language: no symbols, codes, addresses, quoted reasons, and nothing marked as being in another one. */
function ownWords(html: string): string {
  let out = ''
  let depth = 0
  let from = 0
  for (const match of html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/^.*?<body>/s, '')
    .matchAll(/([^<]*)<(\/?)([a-z0-9]+)([^>]*)>/gs)) {
    const [, text = '', closing, tag = '', attributes = ''] = match
    if (depth === 0) out += `${text}\n`
    if (VOID.has(tag)) continue
    const foreign =
      / lang="|class="(?:[^"]* )?(?:symbol|hash|site)\b/.test(attributes) ||
      tag === 'code' ||
      tag === 'q' ||
      tag === 'bdi' ||
      tag === 'time'
    if (closing) {
      if (depth > 0) depth -= 1
    } else if (depth > 0 || foreign) depth += 1
    from = (match.index ?? 0) + match[0].length
  }
  return from === 0 ? html : out
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(PAGES)('%s stands at its address, in the language and direction asked for', async (path) => {
    for (const answer of [
      await get(`${path}?lang=${language}`),
      await get(path, { 'accept-language': `${language}-XX, de;q=0.9` }),
    ]) {
      expect(answer.status).toBe(200)
      const html = await answer.text()
      expect(html).toContain(
        `<html lang="${language === 'zh' ? 'zh-Hans' : language}" dir="${REPORT_LANGUAGES[language].dir}">`,
      )
      expect(answer.headers.get('content-language')).toBe(language === 'zh' ? 'zh-Hans' : language)
      for (const other of LANGUAGES)
        expect(html).toContain(`hreflang="${other === 'zh' ? 'zh-Hans' : other}" href="${path}?lang=${other}"`)
    }
  })

  test.each(['3', 'CRP.1'])('document %s is handed out in every format', async (document) => {
    for (const extension of EXTENSIONS) {
      const answer = await get(`${MEETING}/${document}.${language}.${extension}`)
      expect(answer.status).toBe(200)
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(2_000)
    }
  })
})

/** Latin letters that belong to no language: names of formats, of the record's file, of addresses. */
const NEUTRAL =
  /\b([0-9a-f]{64}|PDF|DOCX|HTML|Markdown|TXT|JSON|UTC|https?|www|unog|ch|bwc|documents|un|org|docs|record|md|SHA|bis|[IVX]+|[a-f])\b/g

test.each(['ar', 'ru', 'zh'] as const)('no English is left over in the pages in %s', async (language) => {
  for (const path of PAGES) {
    const words = ownWords(await (await get(`${path}?lang=${language}`)).text())
    expect(words.replace(NEUTRAL, '').match(/[A-Za-z]{2,}/g) ?? [], path).toEqual([])
  }
})

const spoken = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(spoken)
      : []

test.each(['es', 'fr'] as const)('no English sentence is left over in the pages in %s', async (language) => {
  const theirs = new Set(spoken(PAGE_WORDS[language]))
  const english = spoken(PAGE_WORDS.en).filter((one) => one.length > 9 && !theirs.has(one))
  for (const path of PAGES) {
    const words = ownWords(await (await get(`${path}?lang=${language}`)).text())
    expect(
      english.filter((one) => words.includes(one)),
      path,
    ).toEqual([])
  }
})

describe('addresses', () => {
  test.each([
    ['/bwc/msp/2018/mx5/3', `${MEETING}/3`, 301],
    [`${MEETING}/3/`, `${MEETING}/3`, 301],
    [`${MEETING}/wp1`, `${MEETING}/WP.1`, 301],
    [`${MEETING}/WP.1?lang=zh&x=1`, null, 200],
    [`${MEETING}//WP.1?lang=zh`, `${MEETING}/WP.1?lang=zh`, 301],
    [`${MEETING}/~RECORD`, `${MEETING}/~record`, 301],
    [`${MEETING}/3.zh`, `${MEETING}/3?lang=zh`, 301],
    [`${MEETING}/3.ZH.PDF`, `${MEETING}/3.zh.pdf`, 301],
    [`${MEETING}/3.pdf`, `${MEETING}/3.en.pdf`, 302],
    [`${MEETING}/~report`, `${MEETING}/3`, 302],
    [`${MEETING}/~draft.fr.txt`, `${MEETING}/CRP.1.fr.txt`, 302],
    ['/BWC', '/bwc/~programme', 301],
    ['/bwc/~rights?lang=zh', null, 200],
    ['/BWC/~RIGHTS', '/bwc/~rights', 301],
    ['/BWC/~programme', '/bwc/~programme', 301],
    ['/~meetings', '/', 301],
    ['//evil.example/~meetings', null, 404],
    ['/%5Cevil.example', null, 404],
    ['/BWC/MSP/2018/MX.4', null, 404],
    [`${MEETING}/WP.99`, null, 404],
    [`${MEETING}/WP.1.zh.pdf`, null, 404],
    [`${MEETING}/3.de.pdf`, null, 404],
    [`${MEETING}/3.zh.xyz`, null, 404],
    [`${MEETING}/~nothing`, null, 404],
    [`${MEETING}/3/~record`, null, 404],
    ['/%E0%A4%A', null, 404],
    ['/?lang=de', null, 406],
    ['/?lang=', null, 406],
  ])('%s leads to %s', async (path, to, status) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('location')).toBe(to)
  })

  test.each(LANGUAGES)('an unknown one says in %s what to do next', async (language) => {
    const { faults } = PAGE_WORDS[language]
    const unknown = await get(`${MEETING}/WP.99?lang=${language}`)
    expect(await unknown.text()).toContain(faults.back)
    expect(await (await get('/?lang=xx', { 'accept-language': language })).text()).toContain(
      faults.noSuchLanguage.replaceAll("'", '&#39;').replaceAll('"', '&quot;'),
    )
    expect(await (await get(`${MEETING}/3.zh.xyz?lang=${language}`)).text()).toContain(
      faults.noSuchFormat.replaceAll("'", '&#39;').replaceAll('"', '&quot;'),
    )
    const none = await get(`/BWC/MSP/2018/MX.4?lang=${language}`)
    expect(await none.text()).toContain(PAGE_WORDS[language].programme.noRecord.replaceAll("'", '&#39;'))
  })

  test('are read without a fault, whatever they are', () => {
    const known = {
      conventions: [{ code: 'bwc', prefix: 'BWC' }],
      meetings: [MEETING.slice(1)],
      extensions: EXTENSIONS,
    }
    const piece = fc.constantFrom(
      'BWC',
      'bwc',
      'MSP',
      '2018',
      'MX.5',
      '3',
      'WP.1',
      '~record',
      '~',
      '.zh',
      '.zh.pdf',
      '..',
      '%2F',
      '%',
      '\\',
      '//',
      'http:',
      '@evil.example',
      ' ',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 6 }), fc.string({ unit: 'grapheme', maxLength: 4 })), {
          maxLength: 8,
        }),
        (pieces) => {
          const address = readAddress(`/${pieces.join('/')}`, known)
          if (address.to === 'elsewhere') {
            expect(address.path).toMatch(/^\/(?![/\\])/)
            const again = readAddress(address.path, known)
            expect(again.to).not.toBe('elsewhere')
          }
        },
      ),
      { numRuns: 3_000 },
    )
  })

  test('never break the house', async () => {
    const faults: string[] = []
    const sturdy = await house(golden, (message) => faults.push(message))
    const piece = fc.constantFrom(
      'BWC',
      'MSP',
      '2018',
      'MX.5',
      '3',
      'WP.1',
      '~record',
      '~missing',
      '3.zh.txt',
      '%2F',
      '%',
      '..',
      '?lang=zh',
      '?lang=%00',
      '#',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(piece, fc.webPath(), fc.string()), { maxLength: 6 }),
        fc.string(),
        async (pieces, language) => {
          const url = new URL(`http://localhost/${pieces.join('/')}`)
          const answer = await sturdy.request(url.href, {
            headers: { 'accept-language': language.replace(/[^\x20-\x7e]/g, '') },
          })
          expect(answer.status).toBeLessThan(500)
        },
      ),
      { numRuns: 300 },
    )
    expect(faults).toEqual([])
  })
})

describe('what every answer says', () => {
  const all = [
    ...PAGES,
    `${MEETING}/WP.99`,
    '/?lang=de',
    '/~meetings',
    `${MEETING}/3.zh.html`,
    `${MEETING}/3.zh.json`,
    `${MEETING}/~record.jsonl`,
  ]

  test.each(all)('%s is closed to scripts, frames and other sites', async (path) => {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('set-cookie')).toBeNull()
  })

  test('HEAD says what GET says, without the page', async () => {
    for (const path of PAGES) {
      const [page, head] = [await get(path), await get(path, {}, 'HEAD')]
      expect(head.status).toBe(200)
      expect(await head.text()).toBe('')
      for (const name of ['etag', 'content-length', 'content-type', 'vary'])
        expect(head.headers.get(name)).toBe(page.headers.get(name))
    }
  })

  test('a page already held is not sent again, and another language or state is another page', async () => {
    const first = await get(MEETING)
    const tag = first.headers.get('etag')!
    expect(first.headers.get('vary')).toContain('Accept-Language')
    const again = await get(MEETING, { 'if-none-match': tag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    expect((await get(`${MEETING}?lang=fr`, { 'if-none-match': tag })).status).toBe(200)
    expect((await (await house(underWay)).request(MEETING, { headers: { 'if-none-match': tag } })).status).toBe(200)
  })

  test('pages come compressed as the browser takes it', async () => {
    const plain = await (await get(MEETING)).text()
    const br = await get(MEETING, { 'accept-encoding': 'gzip, br' })
    expect(brotliDecompressSync(Buffer.from(await br.arrayBuffer())).toString()).toBe(plain)
    const gzip = await get(MEETING, { 'accept-encoding': 'gzip, br;q=0' })
    expect(gzip.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(plain)
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const answer = await app.request(MEETING, { method, ...(method === 'OPTIONS' ? {} : { body: 'x=1' }) })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('a request that brings a body is refused', async () => {
    expect((await get(MEETING, { 'content-length': '10' })).status).toBe(413)
  })
})

test.each(['zh', 'ar'])('the report in %s costs at most 40 KB and six requests', async (language) => {
  const answer = await get(`${MEETING}/3?lang=${language}`, { 'accept-encoding': 'gzip' })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const html = gunzipSync(bytes).toString()
  const parts = [...html.matchAll(/<(?:link rel="(?:stylesheet|icon)" href|img src|script src)="([^"]*)"/g)].map(
    ([, href]) => href!,
  )
  expect(parts.length + 1).toBeLessThanOrEqual(6)
  let size = bytes.byteLength
  for (const part of parts) {
    const asset = await get(part, { 'accept-encoding': 'gzip' })
    expect(asset.headers.get('cache-control')).toContain('immutable')
    size += (await asset.arrayBuffer()).byteLength
  }
  expect(size).toBeLessThanOrEqual(40 * 1024)
})

test('every link on every page leads to a page that has the place it names', async () => {
  const seen = new Map<string, string>()
  const todo = ['/', '/?lang=zh', '/?lang=ar']
  const links: { readonly from: string; readonly to: string; readonly place: string }[] = []
  while (todo.length > 0) {
    const path = todo.pop()!
    if (seen.has(path)) continue
    const answer = await get(path)
    expect([path, answer.status]).toEqual([path, 200])
    const html =
      answer.headers.get('content-type')?.startsWith('text/html') && !path.endsWith('.html') ? await answer.text() : ''
    seen.set(path, html)
    for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/g)) {
      const [to = '', place = ''] = href.replaceAll('&amp;', '&').split('#')
      expect(to === '' || to.startsWith('/')).toBe(true)
      links.push({ from: path, to: to || path, place })
      if (to !== '' && !/\.(pdf|docx)$/.test(to)) todo.push(to)
    }
  }
  expect(seen.size).toBeGreaterThan(80)
  for (const { to, place } of links)
    if (place !== '') expect(seen.get(to), `${to}#${place}`).toContain(` id="${decodeURIComponent(place)}"`)
})

describe('the record as handed out', () => {
  test('proves itself, and keeps from the public what is not theirs', async () => {
    const text = await (await (await house(underWay)).request(`${MEETING}/~record.jsonl`)).text()
    expect(verify(text)).toMatchObject({ ok: true, withheld: 1 })
    expect(text).not.toContain('"kind":"register"')
  })
})

test('a meeting that has only been convened, and a house without any, have their pages', async () => {
  const begun = await house(convened)
  for (const path of [
    '/',
    MEETING,
    `${MEETING}/~record`,
    `${MEETING}/~missing`,
    `${MEETING}/~report`,
    `${MEETING}/~draft`,
    `${MEETING}/~draft.zh.txt`,
  ])
    expect([path, (await begun.request(path)).status]).toEqual([path, 200])
  const empty = await house(null)
  expect(await (await empty.request('/?lang=en')).text()).toContain(PAGE_WORDS.en.meetings.empty)
  expect((await empty.request(MEETING)).status).toBe(404)
})

test('what breaks is written down, and its page says nothing of it', async () => {
  const faults: string[] = []
  const { app: appOf } = await import('../src/web/app.ts')
  const broken = appOf({
    library: {
      conventions: [],
      symbols: () => Promise.reject(new Error('hidden-thing at /var/x')),
      find: async () => null,
    },
    fonts: new Map(),
    log: (message) => faults.push(message),
  })
  const answer = await broken.request('/?lang=es')
  expect(answer.status).toBe(500)
  const html = await answer.text()
  expect(html).toContain(PAGE_WORDS.es.faults.failedNext)
  expect(html).not.toContain('hidden-thing')
  expect(faults.join()).toContain('hidden-thing')
})

test('languages and encodings are chosen as browsers ask', () => {
  expect(preferredLanguage('de-DE,de;q=0.9,zh-CN;q=0.8,en;q=0.5')).toBe('zh')
  expect(preferredLanguage('ar;q=0.1, ru;q=0')).toBe('ar')
  expect(preferredLanguage(null)).toBe('en')
  expect(preferredEncoding('gzip, deflate, br')).toBe('br')
  expect(preferredEncoding('identity')).toBeNull()
})

describe('served', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('from a database, whose record goes before the one shipped, and moves on with it', async () => {
    const [cut, all] = [replayed({ ...golden, requests: golden.requests.slice(0, 20) }), replayed(golden)]
    if (!cut.ok || !all.ok) throw new Error('the golden meeting is out of order')
    const store = await openSqlite(join(folder, 'a.sqlite'))
    const library = await openLibrary({ rooms: openRooms({ store }) })
    const path = join(folder, 'a.jsonl')
    for (const { header, lines } of [cut, all]) {
      writeFileSync(path, recordText(header, lines))
      expect(await importRecord(store, path)).toMatchObject({ ok: true })
      expect((await library.find(header.meeting))?.head).toEqual({ no: lines.length, hash: lines.at(-1)!.hash })
    }
    expect(await library.find('BWC/MSP/2018/MX.5')).toBe(await library.find('BWC/MSP/2018/MX.5'))
    await store.close()
  })

  test('on the port asked for or not at all, on any free one otherwise, and ended cleanly', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => other.once('listening', done))
    const { port } = other.address() as AddressInfo
    const store = await openSqlite(join(folder, 'b.sqlite'))
    await expect(begin({ port, host: '127.0.0.1', log: () => {} })).rejects.toThrow('EADDRINUSE')
    const served = await begin({ store, port: 0, host: '127.0.0.1', log: () => {} })
    expect(new URL(served.address).port).not.toBe(String(port))
    const answer = await fetch(served.address, { headers: { 'accept-language': 'fr' } })
    expect([answer.status, answer.headers.get('content-language')]).toEqual([200, 'fr'])
    const body = await new Promise<number>((done, failed) => {
      const sending = httpRequest(served.address, { method: 'POST' }, (response) =>
        done(response.resume().statusCode ?? 0),
      )
      sending.on('error', failed).end('x'.repeat(200_000))
    })
    expect(body).toBe(405)
    await served.close()
    await served.ended
    await expect(fetch(served.address)).rejects.toThrow()
    other.close()
  })
})
