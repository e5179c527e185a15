import { expect, it } from 'vitest'
import { run } from '../support.js'

const plan = (note: string): string =>
  `version: 1\naccount: { name: Acme }\nrelationships:\n  people: [{ id: ann, name: Ann, title: ${note} }]\n`

it.each([['check'], ['people'], ['gaps'], ['report'], ['pipeline']])(
  'headings of plan %s in Markdown are each there once, though two plans are of one account',
  async (view) => {
    const files = { 'a.plan.yaml': plan('CFO'), 'b/plan.yaml': plan('CEO'), 'c.plan.yaml': 'version: 1\naccount: [\n' }
    const { out } = await run([view, '--format', 'markdown', '--as-of', '2026-06-30'], { files })
    const headings = out.split('\n').filter((line) => /^#+ /.test(line))
    expect(headings.length).toBeGreaterThan(3)
    expect(headings.filter((line, index) => headings.indexOf(line) < index)).toEqual([])
  },
)
