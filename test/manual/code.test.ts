import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/formats/markdown.js'
import { text } from '../../src/formats/text.js'
import type { Report } from '../../src/report/report.js'
import { same } from '../../src/report/words.js'
import { blemishes, linesWiderThan } from '../commands/terminal.js'

const reportOf = (code: string): Report => ({
  command: 'explain',
  title: same('x'),
  asOf: '2026-06-30',
  plans: [],
  sections: [{ id: 'explain', title: same('Code'), blocks: [{ kind: 'code', text: code }] }],
  rules: [],
})

const asText = (code: string, width = 80) => text(reportOf(code), { language: 'en', color: false, width })
const asMarkdown = (code: string) => markdown(reportOf(code), { language: 'en', color: false, width: 80 })

describe('code in text', () => {
  it('keeps its lines and their indentation', () => {
    expect(asText('team:\n  - { id: lead }\n\n    name: x')).toBe(
      'Code\n────\n  team:\n    - { id: lead }\n\n      name: x\n',
    )
  })

  it('loses nothing of a line that is too long', () => {
    const line = `  - { name: ${'很长的名称'.repeat(12)}, note: ${'word '.repeat(20)}}`
    for (const width of [20, 40, 80]) {
      const out = asText(line, width)
      expect([linesWiderThan(out, width), blemishes(out)]).toEqual([[], []])
      const pieces = out.split('\n').slice(2, -1)
      expect(pieces.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''))
    }
  })

  it('acts on no terminal and no log', () => {
    const out = asText('a: "\u001b[31m\u202e"\n::error::x\nb:\t1\r')
    expect(blemishes(out)).toEqual([])
    expect(out).toContain('a: "\\x1b[31mU+202E"')
    expect(out).not.toContain('::error')
  })
})

describe('code in Markdown', () => {
  it('stands in a fence', () => {
    expect(asMarkdown('team:\n  - { id: lead }')).toContain('\n```yaml\nteam:\n  - { id: lead }\n```\n')
  })

  it('cannot leave its fence', () => {
    const out = asMarkdown('a: 1\n```\n# loose\n````\n<b>')
    expect(out).toContain('\n`````yaml\na: 1\n```\n# loose\n````\n<b>\n`````\n')
    expect(blemishes(asMarkdown('a: \u001b[31m '))).toEqual([])
  })
})
