import type { Convention, Series } from './convention.ts'

/** Where a document stands among those of its meeting: its series and number, as its symbol says; null for a symbol of another meeting or form. */
export function placeInSeries(convention: Convention, meeting: string, symbol: string) {
  const found = symbol.startsWith(`${meeting}/`)
    ? /^(?:([A-Za-z]+)\.)?(\d+)/.exec(symbol.slice(meeting.length + 1))
    : null
  if (!found) return null
  const at = convention.series.findIndex(({ series }) => series === (found[1] ?? ''))
  const series: Series | null = convention.series[at] ?? null
  return { series, order: at < 0 ? convention.series.length : at, number: Number(found[2]) }
}

/** Documents of a meeting in the order of the convention's series, then by number, then by their symbol (Add., Rev.). */
export function bySeries(convention: Convention, meeting: string) {
  return (a: { readonly symbol: string }, b: { readonly symbol: string }): number => {
    const [one, other] = [a, b].map(({ symbol }) => placeInSeries(convention, meeting, symbol))
    const last = convention.series.length + 1
    return (
      (one?.order ?? last) - (other?.order ?? last) ||
      (one?.number ?? 0) - (other?.number ?? 0) ||
      (a.symbol < b.symbol ? -1 : 1)
    )
  }
}

/** The symbol a series of a meeting would give next: one above the highest number taken. */
export function nextInSeries(
  convention: Convention,
  meeting: string,
  series: string,
  taken: readonly string[],
): string {
  const numbers = taken.map((symbol) => {
    const place = placeInSeries(convention, meeting, symbol)
    return place?.series?.series === series ? place.number : 0
  })
  return `${meeting}/${series === '' ? '' : `${series}.`}${Math.max(0, ...numbers) + 1}`
}
