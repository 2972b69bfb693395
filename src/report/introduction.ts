import { noun } from '../treaty/convention.ts'
import { turnToChair, type Mandate } from '../treaty/programme.ts'
import { readIn, type Text } from '../treaty/text.ts'
import type { Block } from './document.ts'
import { bodyOf } from './body.ts'
import type { ParagraphOutline, SectionOutline, Telling } from './passage.ts'

/** Section I: the mandates, cited by their recital or quoted unit by unit with marked elisions. */
export function introduction({ meeting, language }: Telling): SectionOutline {
  const { programme } = meeting.convention
  const paragraphs = programme.mandates.map((mandate): ParagraphOutline => {
    const texts: Text[] = []
    const words = (id: string): string => {
      const text = meeting.convention.texts[id]
      if (!text) return ''
      texts.push(text)
      return readIn(text, language.code)?.text ?? ''
    }
    const blocks = [
      { block: 'text' as const, text: words(mandate.recital) },
      ...quotation({ meeting, language }, mandate, words),
    ]
    return { id: `mandate.${mandate.id}`, quoted: { blocks, from: [] }, texts }
  })
  return { id: 'introduction', kind: 'section', heading: ({ headings }, no) => [headings.introduction(no)], paragraphs }
}

/** The decision's units as quoted in this body's report: topics of other bodies, and words not held, are elided. */
function quotation(
  { meeting, language }: Telling,
  { units = [] }: Mandate,
  words: (id: string) => string,
): readonly Block[] {
  const { frame } = language
  const stop = language.code === 'zh' ? '。' : '.'
  const blocks: Block[] = units.flatMap((unit): Block[] => {
    const own = unit.topics?.find((topic) => topic.body === bodyOf(meeting) && topic.text !== undefined)
    const elided: Block = { block: 'line', text: frame.elision }
    const topics: Block[] = !unit.topics
      ? []
      : !own
        ? [elided]
        : [
            ...(unit.topics[0]?.text === own.text ? [] : [elided]),
            ...(own.heading ? [{ block: 'line' as const, text: words(own.heading), strong: true }] : []),
            { block: 'line', text: `${words(own.text ?? '')}${stop}` },
            ...(unit.topics.at(-1)?.text === own.text && !unit.goesOn ? [] : [elided]),
          ]
    return [
      { block: 'item', text: frame.unit(unit.id, words(unit.text)) },
      ...(unit.table ? [rotation({ meeting, language })] : []),
      ...(unit.after ? [{ block: 'line' as const, text: words(unit.after) }] : []),
      ...topics,
    ]
  })
  // The quotation opens with the first unit and closes after the last, with the language's own order of mark and full stop.
  const opened = (text: string) => frame.quoted(`${text}\u0000`).split('\u0000')[0] ?? text
  const closed = (text: string) => frame.quoted(`\u0000${text}`).split('\u0000')[1] ?? text
  return blocks.map((one, at) => {
    if (one.block === 'table') return one
    const text = at === 0 ? opened(one.text) : one.text
    return { ...one, text: at === blocks.length - 1 ? closed(text) : text }
  })
}

/** The rotation of chairs as a table: a row a year, a column a meeting. */
export function rotation({ meeting, language }: Telling): Block & { block: 'table' } {
  const { convention } = meeting
  const { programme } = convention
  const { rotation: words } = language.frame
  let nth = 0
  const columns = programme.meetings.map(({ body }) => {
    const { running, parent } = convention.bodies[body]!
    return parent
      ? words.column({ nth: (nth += 1), running: noun(convention, running) })
      : words.column({ body: noun(convention, running) })
  })
  const rows = programme.years.map((year) => [
    words.year(year),
    ...programme.meetings.map(({ body }) => {
      const group = turnToChair(programme, body, year)
      return group === null ? '' : words.group(noun(convention, convention.groups[group]!.noun))
    }),
  ])
  return { block: 'table', rows: [['', ...columns], ...rows] }
}
