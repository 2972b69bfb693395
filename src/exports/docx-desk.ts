import {
  BorderStyle,
  FootnoteReferenceRun,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { DocumentRow, Report, Paragraph as Told } from '../report/document.ts'
import { notesOn } from './notes.ts'
import { onOneLine } from './printable.ts'
import { piecesOf } from './symbols.ts'

/** Twentieths of a point: A4 with the margins of the PDF, and the measure between them. */
export const PAGE = { width: 11906, height: 16838 }
export const MARGIN = { top: 1588, bottom: 1474, left: 1588, right: 1588, header: 850, footer: 794 }
export const MEASURE = PAGE.width - MARGIN.left - MARGIN.right
export const GUTTER = 709

/** In half points; Arabic is set larger, and its size is the one for complex scripts. */
const SIZE = 20
const sizeIn = (language: Report['language']): number => (language === 'ar' ? 26 : language === 'zh' ? 21 : SIZE)

/** A face for each of the scripts a run may hold. */
export const FACES = { ascii: 'Noto Serif', hAnsi: 'Noto Serif', eastAsia: 'Noto Serif SC', cs: 'Amiri' }

/** The language of words in Latin, Cyrillic and Greek letters; Arabic and Chinese have their own places in a run. */
export const TAG = { ar: 'en-GB', en: 'en-GB', es: 'es-ES', fr: 'fr-FR', ru: 'ru-RU', zh: 'en-GB' } as const

/** The lines of masthead and tables. */
export const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'auto' }
export const RULE = { style: BorderStyle.SINGLE, size: 12, color: 'auto' }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

interface Letters {
  readonly bold?: boolean
  /** How much smaller or larger than the text around it. */
  readonly scale?: number
  /** Words that are not the document's own language: the stamps. */
  readonly foreign?: boolean
}

/** One report on its way into a document: how its words are set, and the footnotes they have called so far. */
export class Desk {
  readonly notes: Record<string, { children: Paragraph[] }> = {}
  readonly report: Report
  readonly rtl: boolean

  constructor(report: Report) {
    this.report = report
    this.rtl = report.dir === 'rtl'
  }

  /** Every run says its language, direction, face and size for all scripts, because bold or size alone reach only one. */
  run(text: string, { bold = false, scale = 1, foreign = false }: Letters = {}): TextRun[] {
    const { language } = this.report
    return piecesOf(onOneLine(text)).map((piece) => {
      const own = !piece.symbol && !foreign
      return new TextRun({
        text: piece.text,
        font: FACES,
        ...this.letters(scale, bold),
        ...(own && this.rtl ? { rightToLeft: true } : {}),
        ...(piece.symbol ? { noProof: true } : {}),
        language: own ? { value: TAG[language], eastAsia: 'zh-CN', bidirectional: 'ar-SA' } : { value: 'en-GB' },
      } satisfies IRunOptions)
    })
  }

  /** Size and weight, for all scripts. */
  letters(scale: number, bold: boolean): IRunOptions {
    const { language } = this.report
    const size = Math.round((language === 'ar' ? SIZE : sizeIn(language)) * scale)
    const sizeComplexScript = Math.round(sizeIn('ar') * scale)
    return { size, sizeComplexScript, ...(bold ? { bold, boldComplexScript: bold } : {}) }
  }

  /** A paragraph in the direction of the report. */
  paragraph(children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ ...(this.rtl ? { bidirectional: true } : {}), ...options, children: [...children] })
  }

  /** The calls of a paragraph's footnotes; the notes themselves go to the foot of its page. */
  calls(told: Told | DocumentRow): ParagraphChild[] {
    return notesOn(told, this.report).map((note) => {
      const no = Object.keys(this.notes).length + 1
      this.notes[no] = {
        children: [this.paragraph([new TextRun(' '), ...this.run(note, { scale: 0.85 })], { spacing: { after: 40 } })],
      }
      return new FootnoteReferenceRun(no)
    })
  }
}

/** A cell without lines but those asked for. */
export const cell = (children: readonly Paragraph[], width: number, borders = {}, margins = {}): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, ...borders },
    margins: { top: 60, bottom: 60, left: 0, right: 0, ...margins },
    verticalAlign: VerticalAlignTable.TOP,
  })

/** A table whose first column stands where reading begins. */
export const table = (desk: Desk, rows: readonly TableRow[], widths: readonly number[]): Table =>
  new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(desk.rtl ? { visuallyRightToLeft: true } : {}),
  })
