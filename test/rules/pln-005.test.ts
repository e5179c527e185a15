import { expect, it } from 'vitest'
import { run } from '../support.js'

const plan = `version: 1
account: { name: 示例公司 }
team:
  - { id: lead, name: 客户经理 }
  - { id: lead, name: 顾问 }
competitors:
  - { id: rival, name: 对手 }
relationships:
  people:
    - { id: cio, name: 信息总监, coverage: [laed, cio], prefers: lead, follows: nobody_like_that }
  organisations:
    - { id: amt, name: 咨询公司 }
opportunities:
  - id: erp
    name: ERP
    tactic: t1
    c139:
      self: { by: lead, w1: true }
      coach: { by: lead, type: resource_operation }
actions:
  - { id: visit, what: 拜访, owner: lead, relates_to: [cio, erp, plan] }
`

it('names every id that does not resolve, with both places where there are two', async () => {
  const { code, out } = await run(['check', '-', '--rule', 'PLN-005'], { stdin: plan, width: 100 })
  expect(out).toMatchSnapshot()
  expect(code).toBe(1)
  const chinese = await run(['check', '-', '--rule', 'PLN-005', '--lang', 'zh'], { stdin: plan, width: 100 })
  expect(chinese.out).toMatchSnapshot()
})

it('lets a coach be one of our own only for resources and operation', async () => {
  const other = plan.replace('type: resource_operation', 'type: value_fit')
  const { out } = await run(['check', '-', '--rule', 'PLN-005', '--format', 'json'], { stdin: other })
  const { diagnostics } = (JSON.parse(out) as { plans: [{ diagnostics: { path: string }[] }] }).plans[0]
  expect(diagnostics.map(({ path }) => path)).toContain('/opportunities/0/c139/coach/by')
})
