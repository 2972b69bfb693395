import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Page } from 'playwright-core'
import { launched } from './chromium.ts'
import { practiceRoom } from './practiceRoom.ts'
import { begin } from '../src/web/serve.ts'

/** Where the pictures go: a folder given, or the one the documents show. */
const FOLDER = process.argv[2] ?? fileURLToPath(new URL('../docs/pictures', import.meta.url))
const MEETING = 'BWC/MSP/2018/MX.5'
const WIDE = { width: 1200, height: 680 }
const PHONE = { width: 390, height: 844 }

interface Shot {
  readonly name: string
  readonly path: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly dark?: boolean
  readonly print?: boolean
  /** Scroll to this element first. */
  readonly at?: string
}

const report = `${MEETING}/3`
const SHOTS: readonly Shot[] = [
  ...['ar', 'zh', 'en'].map((lang) => ({ name: `report.${lang}`, path: `${report}?lang=${lang}` })),
  ...['ar', 'zh', 'en'].flatMap((lang) => [
    { name: `report.${lang}.paragraphs`, path: `${report}?lang=${lang}`, at: '#convened' },
    { name: `report.${lang}.phone`, path: `${report}?lang=${lang}`, at: '#convened', size: PHONE },
    { name: `report.${lang}.print`, path: `${report}?lang=${lang}`, print: true, size: { width: 794, height: 1000 } },
    { name: `meeting.${lang}`, path: `${MEETING}?lang=${lang}` },
    { name: `programme.${lang}`, path: `bwc/~programme?lang=${lang}` },
    { name: `record.${lang}`, path: `${MEETING}/~record?lang=${lang}`, at: '#act-22' },
    { name: `missing.${lang}`, path: `${MEETING}/~missing?lang=${lang}` },
    { name: `meetings.${lang}`, path: `?lang=${lang}`, size: { width: 1200, height: 480 } },
  ]),
  { name: 'report.zh.dark', path: `${report}?lang=zh`, at: '#convened', dark: true },
  { name: 'report.fr.documents', path: `${report}?lang=fr`, at: '#section-documents' },
  { name: 'report.ru.top.phone', path: `${report}?lang=ru`, size: PHONE },
  { name: 'record.zh.phone', path: `${MEETING}/~record?lang=zh`, at: '#act-22', size: PHONE },
  { name: 'missing.ar.phone', path: `${MEETING}/~missing?lang=ar`, size: PHONE },
  { name: 'programme.zh.phone', path: `bwc/~programme?lang=zh`, size: PHONE },
  { name: 'paper.en', path: `${MEETING}/WP.4?lang=en`, size: { width: 1200, height: 700 } },
  { name: 'fault.fr', path: `${MEETING}/WP.99?lang=fr`, size: { width: 1200, height: 480 } },
]

const DESK = { width: 1280, height: 860 }
const WALL = { width: 1920, height: 1080 }
/** The desks of a practice meeting under way. */
const DESKS: readonly Shot[] = ['ar', 'zh', 'en'].flatMap((lang) => [
  { name: `chair.${lang}`, path: `~chair?lang=${lang}`, size: DESK },
  { name: `secretary.${lang}`, path: `~secretary?lang=${lang}`, size: DESK },
  { name: `delegation.${lang}.phone`, path: `~delegation/CUB?lang=${lang}`, size: PHONE },
  { name: `observer.${lang}.phone`, path: `~delegation/EU?lang=${lang}`, size: PHONE },
  { name: `preparation.${lang}`, path: `~preparation?lang=${lang}`, size: DESK },
  { name: `wall.${lang}`, path: `~wall?lang=${lang}`, size: WALL },
  { name: `floor.${lang}.phone`, path: `~floor?lang=${lang}`, size: PHONE },
])

async function shoot(
  page: Page,
  { path, size = WIDE, dark = false, print = false, at }: Shot,
  address: string,
): Promise<Buffer> {
  await page.setViewportSize(size)
  await page.emulateMedia({
    colorScheme: dark ? 'dark' : 'light',
    media: print ? 'print' : 'screen',
    reducedMotion: 'reduce',
  })
  await page.goto(`${address}${path}`)
  if (at !== undefined) await page.goto(`${address}${path}${at}`)
  return page.screenshot()
}

/** The first page of a PDF as a picture. */
async function firstPage(bytes: Uint8Array): Promise<Buffer> {
  const fonts = fileURLToPath(new URL('../node_modules/pdfjs-dist/standard_fonts/', import.meta.url))
  const loading = getDocument({ data: bytes, standardFontDataUrl: fonts, verbosity: 0 })
  const document = await loading.promise
  const page = await document.getPage(1)
  const viewport = page.getViewport({ scale: 1 })
  const factory = document.canvasFactory as {
    create: (width: number, height: number) => { canvas: never; context: never }
  }
  const { canvas, context } = factory.create(viewport.width, viewport.height)
  await page.render({ canvas, canvasContext: context, viewport }).promise
  const picture = (canvas as { toBuffer: (type: string) => Buffer }).toBuffer('image/png')
  await loading.destroy()
  return picture
}

/** The browser sets documents in the fonts of the package first, then in the machine's. */
async function fontSettings(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf')
  const own = fileURLToPath(new URL('../fonts', import.meta.url))
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${own}</dir><include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>${folder}</cachedir></fontconfig>`,
  )
  return file
}

await mkdir(FOLDER, { recursive: true })
const scratch = await mkdtemp(join(tmpdir(), 'pictures-'))
const served = await begin({ port: 0, host: '127.0.0.1' })
const only = process.argv[3]
try {
  const browser = await launched({ FONTCONFIG_FILE: await fontSettings(scratch) })
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en' })
    const page = await context.newPage()
    for (const shot of SHOTS)
      if (only === undefined || shot.name.includes(only))
        await writeFile(`${FOLDER}/${shot.name}.png`, await shoot(page, shot, served.address))
    const room = await practiceRoom()
    const seated = await browser.newContext({ locale: 'en' })
    await room.admit(seated)
    const desk = await seated.newPage()
    for (const shot of DESKS)
      if (only === undefined || shot.name.includes(only))
        await writeFile(`${FOLDER}/${shot.name}.png`, await shoot(desk, shot, `${room.address}${room.symbol}/`))
    await seated.close()
    await room.close()
  } finally {
    await browser.close()
  }
  for (const lang of ['ar', 'zh', 'en']) {
    if (only !== undefined && !`pdf.${lang}`.includes(only)) continue
    const answer = await fetch(`${served.address}${report}.${lang}.pdf`)
    await writeFile(`${FOLDER}/pdf.${lang}.png`, await firstPage(new Uint8Array(await answer.arrayBuffer())))
  }
} finally {
  await served.close()
  await rm(scratch, { recursive: true, force: true })
}
