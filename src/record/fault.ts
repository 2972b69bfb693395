/** What can be wrong with a record, each with its own name. */
export type What =
  | 'header' // line 0 is missing or not a header
  | 'format' // a record of another format
  | 'notUtf8'
  | 'notJson'
  | 'unknownKey'
  | 'shape' // a key is missing, or its value is not of the kind the format has there
  | 'unfit' // half a character, a fraction, a text not in form C
  | 'respelled' // right content, other spelling: white space, order of keys, escapes
  | 'body' // the act was changed
  | 'kept' // a text kept apart was changed, or belongs to no act
  | 'envelope' // number, time, digest or link was changed
  | 'gap'
  | 'doubled'
  | 'reordered'
  | 'link' // the line is sound in itself but does not follow from the one before
  | 'time' // time runs backwards
  | 'halfWritten' // the last line has no end
  | 'cut' // against a head: the tail is missing
  | 'recomputed' // against a head: the same number has another hash
  | 'head' // the head given is none
  | 'unreadable' // the file cannot be read, or not in one piece
  | 'otherRecord' // against a store: it holds other acts of that meeting
  | 'shorter' // against a store: it holds more acts of that meeting

/** What is wrong with a record, and where: the line (counted as acts are: the header is line 0) and the act's number. */
export interface Fault {
  readonly line: number
  readonly no?: number
  readonly what: What
  readonly message: string
}

/** A fault in one sentence that opens with its place. */
export const fault = (line: number, what: What, words: string, no?: number | undefined): Fault => {
  const place = line === 0 ? 'line 0 (header)' : no === undefined ? `line ${line}` : `line ${line} (act ${no})`
  return { line, ...(no !== undefined && { no }), what, message: `${place}: ${words}` }
}
