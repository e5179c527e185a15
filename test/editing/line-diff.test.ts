import { expect, it } from 'vitest'
import { lineBefore, lineDiff } from '../../src/editing/line-diff.js'

const bytes = (lines: string): Uint8Array => new TextEncoder().encode(lines.split('').join('\n') + '\n')

it('shows the lines that go and come with their numbers', () => {
  expect(lineDiff(bytes('abcd'), bytes('axcde'))).toEqual(['-    2 b', '+    2 x', '+    5 e'])
  expect(lineDiff(undefined, bytes('ab'))).toEqual(['+    1 a', '+    2 b'])
})

it.each([
  ['nothing changes', 'abc', 'abc', [1, 2, 3]],
  ['a line changes', 'abc', 'axc', [1, 2, 3]],
  ['two lines change', 'abcd', 'axyd', [1, 2, 3, 4]],
  ['a line comes', 'abc', 'abxc', [1, 2, 2, 3]],
  ['a line comes first', 'abc', 'xabc', [1, 1, 2, 3]],
  ['a line goes', 'abcd', 'acd', [1, 3, 4]],
  ['a line becomes two', 'abc', 'axyc', [1, 2, 2, 3]],
  ['two lines become one', 'abcd', 'axd', [1, 2, 4]],
  ['the end goes', 'abc', 'a', [1]],
  ['the file is new', '', 'ab', [1, 1]],
])('knows where a line was before: %s', (_, before, after, expected) => {
  const old = before === '' ? undefined : bytes(before)
  expect(Array.from(after, (__, index) => lineBefore(old, bytes(after), index + 1))).toEqual(expected)
})
