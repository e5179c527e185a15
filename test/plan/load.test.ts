import { describe, expect, it } from 'vitest'
import { fileInput, loadInput, loadText } from '../invalid/cases.js'

const head = 'version: 1\naccount: { name: x }\n'
const planOf = (text: string): unknown => {
  const loaded = loadText(text)
  if (loaded.kind !== 'plan') throw new Error(JSON.stringify(loaded))
  return loaded.plan
}

describe('load', () => {
  it('leaves out empty values, which mean unknown', () => {
    expect(planOf(`${head}notes:\ncurrency: null\nid: ~\nteam:\nperiod: { from: , to: 2026-01-01 }\n`)).toStrictEqual({
      version: 1,
      account: { name: 'x' },
      period: { to: '2026-01-01' },
    })
  })

  it('keeps YAML 1.2 values as they are', () => {
    expect(planOf(`version: 1\naccount: { name: NO, region: 12:30:45, size: "007", our_share_pct: 12.50 }\n`)).toEqual({
      version: 1,
      account: { name: 'NO', region: '12:30:45', size: '007', our_share_pct: 12.5 },
    })
  })

  it('follows aliases, also twice and through a redefined anchor', () => {
    const text = `${head}reviewed_with: &x [a]\nsynced_with: *x\nteam: [{ id: &i b, name: *i }, { id: &i c, name: *i }]\n`
    expect(planOf(text)).toMatchObject({
      reviewed_with: ['a'],
      synced_with: ['a'],
      team: [
        { id: 'b', name: 'b' },
        { id: 'c', name: 'c' },
      ],
    })
  })

  it('reads the same with BOM, CRLF, CR and a document start', () => {
    const plan = planOf(head)
    for (const text of [
      `\ufeff${head}`,
      head.replaceAll('\n', '\r\n'),
      head.replaceAll('\n', '\r'),
      head.trim(),
      `---\n${head}...\n`,
    ])
      expect(planOf(text)).toEqual(plan)
  })

  it('adds nothing to the prototype of objects', () => {
    loadText(`${head}__proto__: { polluted: 1 }\nteam: [{ id: a, name: b, __proto__: { polluted: 1 } }]\n`)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('polluted' in {}).toBe(false)
  })

  it('takes inherited names where any id may stand', () => {
    const text = `${head}opportunities: [{ id: constructor, name: x, assessment: { competitors: { constructor: {} } } }]\n`
    expect(planOf(text)).toMatchObject({ opportunities: [{ id: 'constructor' }] })
  })

  it.each([
    ['a/b/acme.plan.yaml', head, 'acme'],
    ['华兴.plan.yml', head, '华兴'],
    ['draft.yaml', head, 'draft'],
    ['<stdin>', head, 'stdin'],
    ['acme.plan.yaml', `${head}id: other\n`, 'other'],
    ['acme.plan.yaml', `${head}id: Not An Id\n`, 'acme'],
  ])('%s with %j has an id', (file, text, id) => {
    expect(loadInput(fileInput(text, file))).toMatchObject({ id })
  })

  it('names the account of a plan with problems', () => {
    expect(loadText(`${head}x: 1\n`)).toMatchObject({ kind: 'problems', account: 'x' })
    expect(loadText('version: 1\naccount: { name: [x] }\n')).toMatchObject({ kind: 'problems', account: null })
    expect(loadText('a: [')).toMatchObject({ kind: 'problems', account: null })
  })

  it('names the innermost record with an id as subject', () => {
    const loaded = loadText(
      `${head}id: acme\ngoals: [{ id: g, statement: s, sub_goals: [{ id: s, statement: t, actions: [{ id: Bad, what: w }] }] }]\n`,
    )
    expect(loaded).toMatchObject({
      diagnostics: [{ subject: 's', path: ['goals', 0, 'sub_goals', 0, 'actions', 0, 'id'] }],
    })
  })
})
