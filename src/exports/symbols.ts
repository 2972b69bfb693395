/** A stretch of a text: the symbol of a document, or what stands between two of them. */
export interface Piece {
  readonly text: string
  readonly symbol: boolean
}

/** BWC/MSP/2018/MX.5/WP.1, A/72/71, BWC/AD HOC GROUP/43: capitals, a stroke, and what follows without a space. */
const SYMBOL = /(?<![A-Za-z0-9/])[A-Z]{1,5}(?:\/(?:[A-Z]+(?: [A-Z]+)+(?=\/)|[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*))+/g

/** A text cut at its document symbols, so that a format can keep each on one line and from left to right. */
export const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: symbol, index } of text.matchAll(SYMBOL)) {
    if (index > from) pieces.push({ text: text.slice(from, index), symbol: false })
    pieces.push({ text: symbol, symbol: true })
    from = index + symbol.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), symbol: false })
  return pieces
}
