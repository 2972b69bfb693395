/** Half a character, a control, or a code point that is no character: XML refuses them and no font shows them. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/** A text as a document can hold it: what cannot be printed stands as the replacement character, never silently gone. */
export const printable = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(UNPRINTABLE, '\ufffd')

/** A text on one line: a heading, a cell, a stamp. */
export const onOneLine = (text: string): string =>
  printable(text)
    .replace(/\s*[\n\t]\s*/g, ' ')
    .trim()
