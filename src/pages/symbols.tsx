import { documentOf, type Meeting } from '../procedure/meeting.ts'
import { linkTo, pathOf } from './addresses.ts'
import type { Reader } from './reader.ts'

/** BWC/MSP/2018/MX.5/WP.1, A/72/71, BWC/AD HOC GROUP/43: capitals, a stroke, and what follows without a space. */
const SYMBOL = /(?<![A-Za-z0-9/])[A-Z]{1,5}(?:\/(?:[A-Z]+(?: [A-Z]+)+(?=\/)|[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*))+/g

/** A symbol, which never breaks and never flips; a link where its page is here. */
export function SymbolOf({
  symbol,
  meeting,
  reader,
}: {
  readonly symbol: string
  readonly meeting: Meeting | null
  readonly reader: Reader
}) {
  const here = meeting !== null && (symbol === meeting.symbol || documentOf(meeting, symbol) !== null)
  return here ? (
    <a class="symbol" href={linkTo(reader, pathOf(symbol))}>
      {symbol}
    </a>
  ) : (
    <bdi class="symbol">{symbol}</bdi>
  )
}

/** A text with its symbols kept on one line and from left to right. */
export function Text({
  text,
  meeting,
  reader,
}: {
  readonly text: string
  readonly meeting: Meeting | null
  readonly reader: Reader
}) {
  const pieces: unknown[] = []
  let from = 0
  for (const { 0: symbol, index } of text.matchAll(SYMBOL)) {
    pieces.push(text.slice(from, index), <SymbolOf symbol={symbol} meeting={meeting} reader={reader} />)
    from = index + symbol.length
  }
  pieces.push(text.slice(from))
  return <>{pieces as string[]}</>
}
