/** What a user did cannot be done: one message, and exit 1 (or 2 where the command itself is not one). */
export class Refused extends Error {
  readonly code: number
  constructor(message: string, code = 1) {
    super(message)
    this.code = code
  }
}
