import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseText, casesIn, loadText, outcomeText, unescaped } from './cases.js'

const hiddenBytes = /[^\P{C}\n\u200c\u200d]/u

describe.each(['yaml', 'schema'])('%s.txt', (name) => {
  const file = new URL(`${name}.txt`, import.meta.url)
  const cases = casesIn(readFileSync(file, 'utf8'))

  it('says exactly what is written there, in both languages, with line and column', async () => {
    const actual = cases.map((each) => caseText(each, outcomeText(loadText(unescaped(each.input)))))
    await expect(actual.join('\n')).toMatchFileSnapshot(file.pathname)
  })

  it.each(cases)('$title: plain words, a hint, no hidden character', ({ input }) => {
    const loaded = loadText(unescaped(input))
    expect(outcomeText(loaded)).not.toMatch(hiddenBytes)
    if (loaded.kind === 'refused') throw new Error('not a case of this file')
    for (const { message, hint, place } of loaded.diagnostics) {
      expect(message.en).toMatch(/[^.]$/)
      expect(message.zh).toMatch(/\p{Script=Han}.*[^。]$/u)
      expect(hint?.en).toMatch(/[.?]$/)
      expect(hint?.zh).toMatch(/[。？]$/)
      expect(message.en.length + (hint?.en.length ?? 0)).toBeLessThan(1200)
      expect(place.range.start.line).toBeGreaterThan(0)
    }
  })
})
