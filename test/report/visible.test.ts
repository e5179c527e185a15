import { describe, expect, it } from 'vitest'
import { excerpt, quoted, visible } from '../../src/report/visible.js'

describe('visible', () => {
  it.each([
    ['plain 王 – “x” 😀 👩‍💻 é', 'plain 王 – “x” 😀 👩‍💻 é'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\x1b[31m\x07\x00\x7f\x9b', '\\x1b[31m\\x07\\x00\\x7f\\x9b'],
    ['a\u202eb\u2066c\u200f', 'aU+202EbU+2066cU+200F'],
    ['\u{e0041}\u200b\ufeff\u2028', 'U+E0041U+200BU+FEFFU+2028'],
    ['\ud800x\udc00', 'U+D800xU+DC00'],
    ['a\u00adb\u3164', 'aU+00ADbU+3164'],
    ['\uf800\u{2fe0f}', '\uf800\u{2fe0f}'],
    ['\uffff\ufffd', 'U+FFFF\ufffd'],
  ])('%j', (text, expected) => {
    expect(visible(text)).toBe(expected)
    expect(visible(visible(text))).toBe(expected)
  })
})

describe('excerpt', () => {
  it('cuts by characters, and says so', () => {
    expect(excerpt('王'.repeat(80))).toBe('王'.repeat(80))
    expect(excerpt('王'.repeat(81))).toBe(`${'王'.repeat(79)}…`)
    expect(excerpt('😀'.repeat(10), 5)).toBe('😀😀😀😀…')
    expect(excerpt('x'.repeat(1_000_000), 3)).toBe('xx…')
    expect(excerpt('a\nb', 3)).toBe('a\\nb')
  })

  it('is quoted as each language quotes', () => {
    expect(quoted('a')).toEqual({ en: '"a"', zh: '“a”' })
  })
})
