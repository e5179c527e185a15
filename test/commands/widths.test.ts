import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { plans } from '../properties/plans.js'
import { run } from '../support.js'
import { languages, linesWiderThan, rawControls, views } from './terminal.js'

const widths = [40, 60, 80, 120]

const looks = widths.flatMap((width) => languages.map((language) => ({ width, language })))

const expectFits = async (
  view: string,
  yaml: string,
  { width, language }: { width: number; language: string },
): Promise<void> => {
  const argv = [view, '-', '--lang', language, '--as-of', '2026-06-30']
  const { code, out, err } = await run(argv, { stdin: yaml, width })
  expect([view, code, err]).toEqual([view, 0, ''])
  expect([view, width, language, linesWiderThan(out, width)]).toEqual([view, width, language, []])
  expect(rawControls(out)).toEqual([])
}

describe('no line is wider than the terminal', () => {
  it('in any view of any plan', { timeout: 120_000 }, async () => {
    const others = fc.array(fc.tuple(fc.constantFrom(...views), fc.constantFrom(...looks)), {
      minLength: 3,
      maxLength: 3,
    })
    const property = fc.asyncProperty(plans, others, async (plan, alone) => {
      const yaml = stringify(plan, { lineWidth: 0, aliasDuplicateObjects: false })
      // A review holds what the others show; alone they get some looks of each plan.
      for (const look of looks) await expectFits('review', yaml, look)
      for (const [view, look] of alone) await expectFits(view, yaml, look)
    })
    await fc.assert(property, { numRuns: 20, seed: 20260702 })
  })

  it('in findings of any plan', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(plans, async (plan) => {
      const wrong = { ...plan, statsu: 'draft', team: 'nobody in particular, '.repeat(30), 账户: '示例公司'.repeat(60) }
      const yaml = stringify(wrong, { lineWidth: 0, aliasDuplicateObjects: false })
      for (const { width, language } of looks) {
        const { code, out, err } = await run(['check', '-', '--lang', language], { stdin: yaml, width })
        expect([code, err]).toEqual([1, ''])
        expect(linesWiderThan(out, width)).toEqual([])
        expect(rawControls(out)).toEqual([])
      }
    })
    await fc.assert(property, { numRuns: 10, seed: 20260703 })
  })

  it.each([
    ['a word without a break', 'w'.repeat(130)],
    ['Chinese without a break', '北京市海淀区中关村'.repeat(8)],
    ['Chinese and Latin by turns', '王Wang总zong'.repeat(12)],
    ['emoji of several code points', '👩‍👩‍👧‍👦👍🏽🇨🇳'.repeat(12)],
    ['letters with several marks', 'e\u0301\u0323\u0308'.repeat(40)],
    ['full-width Latin', 'ＡＢＣ'.repeat(22)],
    ['Arabic', 'مرحبا بالعالم '.repeat(9).trim()],
    ['halves of Korean letters', '\u1112\u1161\u11ab'.repeat(30)],
    ['Thai', 'สวัสดีชาวโลก'.repeat(10)],
  ])('with %s as a name', async (_, name) => {
    const yaml = stringify(
      {
        version: 1,
        account: { name },
        team: [{ id: 'rep', name, level: 2 }],
        relationships: {
          people: [
            {
              id: 'cio',
              name,
              title: name,
              roles: ['decision_maker'],
              influence: 'high',
              attitude: 'supporter',
              contact: 'in_depth',
              relationship: { current: 'vendor', desired: 'trusted_advisor' },
              coverage: ['rep'],
            },
          ],
        },
        opportunities: [{ id: 'deal', name, amount: 99999999999.99, stage: 'C' }],
        actions: [{ id: 'act', what: name, owner: 'rep', due: '2026-07-01', relates_to: ['cio'] }],
      },
      { lineWidth: 0 },
    )
    for (const look of looks) await expectFits('review', yaml, look)
    for (const view of views) await expectFits(view, yaml, { width: 40, language: 'zh' })
  })
})

describe('tables line up', () => {
  const startsOfSecondColumn = async (name: string): Promise<number[]> => {
    const people = [name, 'abcdefghijklmnopqrst'].map((each, index) => ({
      id: `p${index}`,
      name: each,
      influence: 'high',
      relationship: { current: 'none', desired: 'vendor' },
    }))
    const { out } = await run(['gaps', '-'], {
      stdin: stringify({ version: 1, account: { name: '示例' }, relationships: { people } }),
    })
    expect(out).toContain(name)
    const mark = 'high (3)'
    return out.split('\n').flatMap((line) => (line.includes(mark) ? [stringWidth(line.split(mark)[0] ?? '')] : []))
  }

  it.each([
    ['Chinese', '王小明'],
    ['emoji of several code points', '👩‍👩‍👧‍👦👍🏽 Li'],
    ['emoji made by a selector', '✔️✔️ 1️⃣'],
    ['flags', '🇨🇳🇩🇪'],
    ['letters with several marks', 'e\u0301\u0323\u0308e\u0301\u0323\u0308'],
    ['full-width Latin', 'ＡＢＣ'],
    ['new emoji', '🫠🫨🪿'],
    ['halves of Korean letters', '\u1112\u1161\u11ab\u1100\u1173\u11af'],
    ['Thai', 'สวัสดี'],
  ])('with %s', async (_, name) => {
    const [one, other] = await startsOfSecondColumn(name)
    expect(one).toBe(other)
  })
})
