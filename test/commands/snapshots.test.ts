import { describe, expect, it } from 'vitest'
import { filesBelow, run, type World } from '../support.js'
import { blemishes, languages, linesWiderThan, views, withoutColor } from './terminal.js'

const examples = [
  { name: 'vitamin-erp', path: 'examples/vitamin-erp.plan.yaml', asOf: '2008-05-16' },
  { name: 'bedrock-petroleum', path: 'examples/bedrock-petroleum', asOf: '2026-06-30' },
] as const

const widths = [80, 120]

const faulty = `version: 1
account: { name: 示例公司, lifecycle: custmer }
statsu: draft
team:
  - { id: rep, name: 王磊, level: 2 }
relationships:
  people:
    - { id: cio, name: 信息总监, attitude: 支持者, influence: 3, coverage: [rep] }
    - { id: cio, name: 财务总监, reports_to: coi }
opportunities:
  - id: erp
    name: 这是一个名称非常非常长的商机，用来看一看源代码行在终端里放不下的时候会怎么样，它一直写到一百二十列以外才结束，真的很长很长
    amount: 6,800,000
    stage: H
    expected_close_on: 2026-02-30
`
const dangling = `version: 1
account: { name: 示例公司 }
team:
  - { id: rep, name: 王磊, level: 2 }
relationships:
  people:
    - { id: cio, name: 信息总监, reports_to: cfo, coverage: [rpe] }
competitors:
  - { id: rival, name: 对手 }
`

const shown = async (argv: readonly string[], world: World): Promise<{ code: number; out: string }> => {
  const { code, out, err } = await run(argv, world)
  expect(err).toBe('')
  expect(blemishes(out)).toEqual([])
  expect(linesWiderThan(out, world.width ?? 80)).toEqual([])
  const colored = await run(argv, { ...world, color: true })
  expect(withoutColor(colored.out)).toBe(out)
  return { code, out }
}

describe.each(languages)('in %s', (language) => {
  describe.each(widths)('%i columns wide', (width) => {
    describe.each(examples)('$name', ({ name, path, asOf }) => {
      it.each(views)('%s', async (view) => {
        const argv = [view, path, '--as-of', asOf, '--lang', language]
        const { code, out } = await shown(argv, { files: filesBelow('examples'), width })
        expect(code).toBe(0)
        await expect(out).toMatchFileSnapshot(`snapshots/${name}/${view}.${language}.${String(width)}.txt`)
      })

      it('check', async () => {
        const argv = ['check', path, '--as-of', asOf, '--lang', language]
        const { code, out } = await shown(argv, { files: filesBelow('examples'), width })
        expect(code).toBe(name === 'vitamin-erp' ? 1 : 0)
        await expect(out).toMatchFileSnapshot(`snapshots/${name}/check.${language}.${String(width)}.txt`)
      })

      it('brief', async () => {
        const argv = ['review', path, '--brief', '--as-of', asOf, '--lang', language]
        const { code, out } = await shown(argv, { files: filesBelow('examples'), width })
        expect(code).toBe(0)
        await expect(out).toMatchFileSnapshot(`snapshots/${name}/brief.${language}.${String(width)}.txt`)
      })
    })

    it.each([
      ['check-format', faulty],
      ['check-ids', dangling],
    ])('%s', async (name, text) => {
      const argv = ['check', 'demo.plan.yaml', '--rule', 'PLN-005', '--lang', language]
      const { code, out } = await shown(argv, { files: { 'demo.plan.yaml': text }, width })
      expect(code).toBe(1)
      await expect(out).toMatchFileSnapshot(`snapshots/faulty/${name}.${language}.${String(width)}.txt`)
    })

    it('playbook', async () => {
      const { code, out } = await shown(['playbook', '--as-of', '2026-06-30', '--lang', language], { width })
      expect(code).toBe(0)
      await expect(out).toMatchFileSnapshot(`snapshots/playbook/playbook.${language}.${String(width)}.txt`)
    })
  })

  it.each(examples)('Markdown of $name', async ({ name, path, asOf }) => {
    const argv = ['--as-of', asOf, '--lang', language, '--format', 'markdown']
    for (const view of name === 'vitamin-erp' ? views : (['review'] as const)) {
      const narrow = await run([view, path, ...argv], { files: filesBelow('examples'), width: 80 })
      const wide = await run([view, path, ...argv], { files: filesBelow('examples'), width: 120, color: true })
      expect(narrow).toMatchObject({ code: 0, err: '' })
      expect(wide.out).toBe(narrow.out)
      expect(blemishes(narrow.out)).toEqual([])
      await expect(narrow.out).toMatchFileSnapshot(`snapshots/${name}/${view}.${language}.md.txt`)
    }
  })

  it.each([
    ['check-format', faulty],
    ['check-ids', dangling],
  ])('Markdown of %s', async (name, text) => {
    const argv = ['check', 'demo.plan.yaml', '--rule', 'PLN-005', '--lang', language, '--format', 'markdown']
    const { out, err } = await run(argv, { files: { 'demo.plan.yaml': text } })
    expect([err, blemishes(out)]).toEqual(['', []])
    await expect(out).toMatchFileSnapshot(`snapshots/faulty/${name}.${language}.md.txt`)
  })
})
