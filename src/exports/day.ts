import type { Report } from '../report/document.ts'

/** The months as the stamps of the three languages that print them in words have them; ar, ru and zh stamp in English. */
const MONTHS = [
  ['january', 'janvier', 'enero'],
  ['february', 'février', 'febrero'],
  ['march', 'mars', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juin', 'junio'],
  ['july', 'juillet', 'julio'],
  ['august', 'août', 'agosto'],
  ['september', 'septembre', 'septiembre'],
  ['october', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'décembre', 'diciembre'],
]

/** The day stamped on a report, as its files carry it (2018-11-08): the clock is never asked. Null where none is stamped. */
export const dayOf = ({ masthead }: Report): string | null => {
  for (const stamp of masthead.stamps) {
    const [, day, name, year] =
      /(?<!\d)(\d{1,2})(?:er)?\s+(?:de\s+)?(\p{L}+)\s+(?:de\s+)?(\d{4})(?!\d)/u.exec(stamp) ?? []
    if (day === undefined || name === undefined || year === undefined) continue
    const month = MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1
    if (month > 0 && Number(day) >= 1 && Number(day) <= 28 + [3, 0, 3, 2, 3, 2, 3, 3, 2, 3, 2, 3][month - 1]!)
      return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return null
}
