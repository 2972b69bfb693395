import { launched } from './chromium.ts'
import { openSqlite } from '../src/record/sqlite.ts'
import { preparePractice, PRACTICE } from '../src/web/practice.ts'
import { begin } from '../src/web/serve.ts'
const [, , out, lang = 'en', width = '1280', height = '900', desk = 'chair', ...acts] = process.argv
const store = await openSqlite(`/tmp/shot-${process.pid}.sqlite`)
const practice = await preparePractice(store)
const served = await begin({ store, folders: [PRACTICE], port: 0 })
const browser = await launched()
const context = await browser.newContext({ viewport: { width: Number(width), height: Number(height) } })
const page = await context.newPage()
const chair = practice.badges[0]!.token
for (const [kind, particulars] of [['openSitting', { date: new Date().toISOString().slice(0, 10) }], ['adoptAgenda', { document: `${practice.symbol}/1` }], ['applyRules', { document: 'LANES/ASM/2024/RULES', conference: 'body.ASM' }], ['grantAgencyStatus', { who: ['EU'] }], ['takeUpItem', { item: 3 }], ['giveFloor', { who: 'NOR', as: 'group', group: 'N' }]] as const) {
  if (acts.includes('none')) break
  const done = await fetch(`${served.address}${practice.symbol}/~acts`, { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${chair}` }, body: JSON.stringify({ kind, by: 'chair', particulars }) })
  if (done.status !== 201) console.log(kind, done.status, await done.text())
}
for (const badge of practice.badges) {
  await page.goto(`${served.address}~badge?token=${badge.token}`)
  await page.click('button.first')
}
await page.goto(`${served.address}${practice.symbol}/~${desk}?lang=${lang}`)
await page.waitForTimeout(700)
await page.screenshot({ path: out!, fullPage: true })
await browser.close()
await served.close()
