import type { Text } from './report/text.js'

/**
 * Something the person at the keyboard can put right: one line, no stack, exit code 2. With `cancelled` the person
 * broke off a question, which is nobody's mistake: exit code 130.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  constructor(
    readonly text: Text,
    readonly cancelled = false,
  ) {
    super(text.en)
  }
}
