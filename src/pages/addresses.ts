import type { Meeting } from '../procedure/meeting.ts'
import type { Convention } from '../treaty/convention.ts'
import { symbolPath } from '../treaty/symbol.ts'
import type { Language } from '../treaty/text.ts'
import type { Reader } from './reader.ts'

/** A link as this reader follows it: the language chosen goes along. */
export const linkTo = ({ language, chosen }: Pick<Reader, 'language' | 'chosen'>, path: string, place = ''): string =>
  `${path}${chosen ? `?lang=${language}` : ''}${place && `#${place}`}`

/** The address of whatever has a symbol: a meeting, a document. */
export const pathOf = (symbol: string): string => symbolPath({ text: symbol })

/** The address of a page about a meeting that has no symbol of its own. */
export const pathBehind = (meeting: string, page: string): string => `${pathOf(meeting)}/~${page}`

/** The address of a convention's programme. */
export const programmePath = ({ code }: Pick<Convention, 'code'>): string => `/${code}/~programme`

/** The address of the page that says who may do what in a convention's meetings. */
export const rightsPath = ({ code }: Pick<Convention, 'code'>): string => `/${code}/~rights`

/** Where a meeting's report stands, or the draft of it: at its symbol, or behind the meeting while none is reserved. */
export function reportPath(meeting: Meeting, as: 'report' | 'draft'): string {
  const kind = as === 'report' ? 'report' : 'draftReport'
  const document = meeting.documents.find((one) => one.kind === kind)
  return document ? pathOf(document.symbol) : pathBehind(meeting.symbol, as)
}

/** The address of a report in one language and format: …/3.zh.pdf */
export const downloadPath = (path: string, language: Language, extension: string): string =>
  `${path}.${language}.${extension}`

/** The place of an act on the record's page. */
export const actPlace = (no: number): string => `act-${no}`

/** The place of a paragraph or a row on its page. */
export const placeOf = (id: string): string => id.replace(/[^\p{L}\p{N}._-]+/gu, '-')

/** The place of a section or an annex on the report's page: some bear the name of a paragraph. */
export const sectionPlace = (id: string): string => `section-${placeOf(id)}`
