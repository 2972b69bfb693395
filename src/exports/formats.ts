import type { Report } from '../report/document.ts'
import { docx } from './docx.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { type Fonts, pdf } from './pdf.ts'
import { text } from './text.ts'

/** The forms in which a report is handed out. */
export type FormatId = 'text' | 'markdown' | 'html' | 'json' | 'docx' | 'pdf'

/** One of them: how its files end, what the web calls it, and how a report is written in it. */
export interface Format {
  readonly id: FormatId
  readonly extension: string
  readonly mediaType: string
  readonly write: (report: Report, given: { readonly fonts: Fonts }) => Promise<Uint8Array> | Uint8Array
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The register: a format is one file and one line here. */
export const FORMATS: { readonly [Id in FormatId]: Format & { readonly id: Id } } = {
  text: { id: 'text', extension: 'txt', mediaType: 'text/plain; charset=utf-8', write: text },
  markdown: { id: 'markdown', extension: 'md', mediaType: 'text/markdown; charset=utf-8', write: markdown },
  html: { id: 'html', extension: 'html', mediaType: 'text/html; charset=utf-8', write: html },
  json: { id: 'json', extension: 'json', mediaType: 'application/json', write: json },
  docx: { id: 'docx', extension: 'docx', mediaType: WORD, write: docx },
  pdf: { id: 'pdf', extension: 'pdf', mediaType: 'application/pdf', write: pdf },
}
