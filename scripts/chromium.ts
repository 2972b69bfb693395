import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

/** Starts the Chromium that comes from npm, or the one CHROMIUM_PATH names; it asks nothing of the network. `settings`: added to its environment; `further`: to what it is started with. */
export const launched = async (
  settings: Readonly<Record<string, string>> = {},
  further: readonly string[] = [],
): Promise<Browser> =>
  playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    headless: true,
    env: { ...process.env, ...settings } as Record<string, string>, // variables that are set have texts
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...further,
    ],
  })
