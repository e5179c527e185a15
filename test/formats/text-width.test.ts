import { expect, it } from 'vitest'
import { displayWidth, wrapped } from '../../src/formats/text-width.js'

it.each<[string, number, readonly string[]]>([
  ['ab cd ef', 5, ['ab cd', 'ef']],
  ['ab cd ef', 8, ['ab cd ef']],
  ["today's plan", 7, ["today's", 'plan']],
  ['写进“need”、“attitude”。', 20, ['写进“need”、', '“attitude”。']],
  ['为其写“is_sponsor: true”。', 20, ['为其写“is_sponsor:', 'true”。']],
  ['完成后写“status: done”', 16, ['完成后写“status:', 'done”']],
  ['who supports us: 何总 (attitude not known)', 24, ['who supports us: 何总', '(attitude not known)']],
  ['先定下由谁负责，再安排。', 14, ['先定下由谁负', '责，再安排。']],
  ['写进“need”、“attitude”。', 23, ['写进“need”、', '“attitude”。']],
  ['abcdefghijkl', 5, ['abcde', 'fghij', 'kl']],
  ['e\u0301\u0323'.repeat(5), 2, ['\u1eb9\u0301'.repeat(2), '\u1eb9\u0301'.repeat(2), '\u1eb9\u0301']],
])('%s in %i columns', (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines)
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
})
