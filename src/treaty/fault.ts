/** A fault in a convention's data: the file, the path in it, what is wrong. */
export interface DataFault {
  readonly file: string
  readonly path: string
  readonly message: string
}
