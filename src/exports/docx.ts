import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  type Table,
  TableRow,
  TabStopType,
  TextRun,
} from 'docx'
import type { Block, DocumentRow, Report, Paragraph as Told } from '../report/document.ts'
import { cell, Desk, FACES, GUTTER, HAIRLINE, MARGIN, MEASURE, PAGE, RULE, table, TAG } from './docx-desk.ts'
import { settled } from './docx-package.ts'
import { lastWords, squared, withLists } from './lists.ts'
import { blocksOf, titleOf } from './notes.ts'
import { onOneLine } from './printable.ts'
import { readingOf } from './stamps.ts'

const ownLine = { spacing: { after: 40 }, keepNext: true }

/** A stamp keeps its own direction, at the end side of the masthead. */
const stamp = (desk: Desk, text: string): Paragraph => {
  const { rtl, english } = readingOf(text, desk.report.language)
  return desk.paragraph(desk.run(text, { scale: 0.9, foreign: english }), { ...ownLine, bidirectional: rtl })
}

const masthead = (desk: Desk): (Paragraph | Table)[] => {
  const { symbol, notice } = desk.report
  const { treaty, body, stamps, session, meeting, item } = desk.report.masthead
  const widths = [MEASURE - 2200, 2200]
  const front = new TableRow({
    children: [
      cell(
        [
          desk.paragraph(desk.run(treaty, { bold: true, scale: 1.2 }), ownLine),
          desk.paragraph(desk.run(body, { bold: true }), ownLine),
        ],
        widths[0]!,
        { top: RULE, bottom: RULE },
        { top: 120, bottom: 120, [desk.rtl ? 'left' : 'right']: 300 },
      ),
      cell(
        stamps.length === 0 ? [desk.paragraph([])] : stamps.map((text) => stamp(desk, text)),
        widths[1]!,
        { top: RULE, bottom: RULE },
        { top: 120, bottom: 120 },
      ),
    ],
  })
  const place = (name: string | undefined, dates: string | null | undefined): Paragraph[] =>
    name
      ? [
          desk.paragraph(desk.run(name, { bold: true }), { spacing: { after: dates ? 0 : 120 } }),
          ...(dates ? [desk.paragraph(desk.run(dates), { spacing: { after: 120 } })] : []),
        ]
      : []
  return [
    ...(symbol === null
      ? []
      : [
          desk.paragraph(desk.run(symbol, { bold: true, scale: 1.15 }), {
            ...ownLine,
            alignment: AlignmentType.END,
            spacing: { after: 80 },
          }),
        ]),
    table(desk, [front], widths),
    desk.paragraph([], { spacing: { after: 0, line: 240, lineRule: LineRuleType.EXACT } }),
    ...place(session?.name, session?.dates),
    ...place(meeting.name, meeting.dates),
    ...place(item?.label, null),
    ...place(item?.title, null),
    ...(notice
      ? [
          desk.paragraph(desk.run(notice, { scale: 0.9 }), {
            spacing: { before: 200, after: 120 },
            border: { top: { ...HAIRLINE, space: 4 }, bottom: { ...HAIRLINE, space: 4 } },
          }),
        ]
      : []),
  ]
}

/** The table of a quoted decision: its first row is repeated at the head of every page. */
const grid = (desk: Desk, rows: readonly (readonly string[])[]): Table => {
  const all = squared(rows)
  const columns = all[0]?.length ?? 1
  const first = columns > 1 ? 850 : MEASURE
  const other = Math.floor((MEASURE - first) / Math.max(1, columns - 1))
  const widths = Array.from({ length: columns }, (_, at) => (at === 0 ? first : other))
  return table(
    desk,
    all.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: row.map((text, column) =>
            cell(
              [desk.paragraph(desk.run(text, { bold: at === 0, scale: 0.8 }), { spacing: { after: 0 } })],
              widths[column]!,
              {
                top: at === 0 ? { ...RULE, size: 8 } : HAIRLINE,
                bottom: at === all.length - 1 ? { ...RULE, size: 8 } : HAIRLINE,
              },
              { left: 60, right: 60 },
            ),
          ),
        }),
    ),
    widths,
  )
}

const told = (desk: Desk, paragraph: Told): (Paragraph | Table)[] => {
  const blocks = blocksOf(paragraph)
  const last = lastWords(blocks)
  const number = [...desk.run(paragraph.label), new TextRun({ children: [new Tab()] })]
  const numbered = (children: readonly ParagraphChild[]): Paragraph =>
    desk.paragraph([...number, ...children], {
      indent: { left: GUTTER, hanging: GUTTER },
      tabStops: [GUTTER, GUTTER + 500].map((position) => ({ type: TabStopType.LEFT, position })),
    })
  const said = (block: Exclude<Block, { block: 'table' }>, at: number): ParagraphChild[] => [
    ...desk.run(block.text, { bold: block.block === 'line' && block.strong === true }),
    ...(at === last ? desk.calls(paragraph) : []),
  ]
  const alone =
    blocks[0] === undefined || blocks[0].block === 'table' ? [numbered(last === -1 ? desk.calls(paragraph) : [])] : []
  return [
    ...alone,
    ...blocks.flatMap((block, at) => {
      if (block.block === 'table')
        return block.rows.length === 0
          ? []
          : [
              grid(desk, block.rows),
              desk.paragraph([], { spacing: { after: 0, line: 160, lineRule: LineRuleType.EXACT } }),
            ]
      if (at === 0) return [numbered(said(block, at))]
      return [desk.paragraph(said(block, at), { indent: { left: GUTTER + (block.block === 'line' ? 450 : 0) } })]
    }),
  ]
}

const documents = (desk: Desk, rows: readonly DocumentRow[]): Table => {
  const widths = [3200, MEASURE - 3200]
  return table(
    desk,
    rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(
              [
                desk.paragraph(desk.run(row.symbol), { spacing: { after: 0 } }),
                ...(row.flag ? [desk.paragraph(desk.run(row.flag, { scale: 0.85 }), { spacing: { after: 0 } })] : []),
              ],
              widths[0]!,
            ),
            cell(
              [desk.paragraph([...desk.run(titleOf(row)), ...desk.calls(row)], { spacing: { after: 0 } })],
              widths[1]!,
            ),
          ],
        }),
    ),
    widths,
  )
}

const body = (desk: Desk): (Paragraph | Table)[] =>
  desk.report.sections.flatMap(({ kind, headings: [first = '', second, ...rest], parts }) => [
    desk.paragraph(
      [
        ...desk.run(first, { bold: true, scale: 1.25 }),
        ...(second === undefined ? [] : [new TextRun({ break: 1 }), ...desk.run(second, { bold: true, scale: 1.25 })]),
      ],
      { heading: HeadingLevel.HEADING_2, pageBreakBefore: kind === 'annex' },
    ),
    ...rest.map((by) => desk.paragraph(desk.run(by, { bold: true }), { keepNext: true })),
    ...withLists(parts).flatMap((part) => {
      switch (part.part) {
        case 'subheading':
          return [desk.paragraph(desk.run(part.text, { bold: true }), { heading: HeadingLevel.HEADING_3 })]
        case 'paragraph':
          return told(desk, part)
        case 'documents':
          return [documents(desk, part.rows)]
      }
    }),
  ])

/** The report as a Word document: real headings, footnotes and tables, its numbers as printed. */
export const docx = async (report: Report): Promise<Uint8Array> => {
  const desk = new Desk(report)
  const { language, symbol, meeting, title, labels, head } = report
  const children = [
    ...masthead(desk),
    desk.paragraph(desk.run(title, { bold: true, scale: 1.7 }), { heading: HeadingLevel.HEADING_1 }),
    ...body(desk),
    desk.paragraph(desk.run(labels.recordHead(head.no, head.hash), { scale: 0.75 }), {
      spacing: { before: 400 },
      border: { top: { ...HAIRLINE, space: 6 } },
    }),
  ]
  const spaced = {
    spacing: {
      after: 120,
      line: language === 'zh' ? 264 : 240,
      lineRule: LineRuleType.AUTO,
    },
  }
  const heading = (before: number, after: number) => ({
    run: { font: FACES, color: 'auto', ...desk.letters(1, true) },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  })
  const page = { font: FACES, ...desk.letters(0.85, false) }
  const document = new Document({
    title: onOneLine([symbol, title].filter(Boolean).join(' ')),
    features: { updateFields: false },
    styles: {
      default: {
        document: {
          run: {
            font: FACES,
            ...desk.letters(1, false),
            language: { value: TAG[language], eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
          },
          paragraph: spaced,
        },
        heading1: heading(480, 320),
        heading2: heading(400, 200),
        heading3: heading(280, 160),
      },
    },
    footnotes: desk.notes,
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN }, titlePage: true },
        headers: {
          first: new Header({ children: [desk.paragraph([])] }),
          default: new Header({
            children: [
              desk.paragraph(desk.run(symbol ?? meeting, { scale: 0.85 }), {
                alignment: AlignmentType.END,
                border: { bottom: { ...HAIRLINE, space: 4 } },
              }),
            ],
          }),
        },
        footers: Object.fromEntries(
          ['first', 'default'].map((kind) => [
            kind,
            new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [new TextRun({ ...page, children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
                }),
              ],
            }),
          ]),
        ),
        children,
      },
    ],
  })
  return settled(await Packer.toBuffer(document), report)
}
