import { describe, expect, it } from 'vitest'
import { accounts } from '../../src/analyses/accounts.js'
import type { Plan } from '../../src/plan/plan.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { shown } from './shown.js'

const inRun = (plan: Plan, ...others: readonly Plan[]) => ({ ...contextAt('2026-06-30'), plans: [plan, ...others] })

const look = (language: 'en' | 'zh', plan: Plan, ...others: readonly Plan[]) => {
  const context = inRun(plan, ...others)
  return shown(accounts.present(accounts.compute(plan, context), plan, context), language)
}

const group = planOf('account: { name: 长河集团, subsidiaries: [长河海外] }')
const east = planOf(`
account:
  name: 长河华东
  parent: 长河集团
  policy_from_parent: 集团框架协议
  takeover: { phase: visit_survey, assigned_on: 2026-05-30 }
`)
const south = planOf('account: { name: 长河华南, parent: 长河集团 }\nopportunities: [{ id: a, name: A }]')

describe('accounts', () => {
  it('have figures of the group and of taking over', () => {
    expect(accounts.compute(east, inRun(east, group, south))).toEqual({
      account: '长河华东',
      has_business: false,
      parent: { account: '长河集团', has_plan: true, has_business: false },
      policy: { text: '集团框架协议', told_by: '长河华东' },
      siblings: [{ account: '长河华南', has_plan: true, has_business: true }],
      subsidiaries: [],
      takeover: {
        phase: 'visit_survey',
        assigned_on: '2026-05-30',
        days: 31,
        survey_due: '2026-06-29',
        survey_late: true,
      },
      plans: 3,
    })
  })

  it('know what is not known', () => {
    const plan = planOf('account: { name: 长河华北, parent: 某集团, takeover: { phase: grading } }')
    expect(accounts.compute(plan, inRun(plan))).toMatchObject({
      parent: { account: '某集团', has_plan: false, has_business: null },
      policy: null,
      takeover: { assigned_on: null, days: null, survey_due: null, survey_late: false },
      plans: 1,
    })
    const bare = planOf('account: { name: X, takeover: { assigned_on: 2026-06-30 } }')
    expect(accounts.compute(bare, inRun(bare))).toMatchObject({ parent: null, takeover: { phase: null, days: 0 } })
    expect(accounts.compute(group, inRun(group, east))).toMatchObject({
      subsidiaries: [
        { account: '长河海外', has_plan: false, has_business: null, listed: true },
        { account: '长河华东', has_plan: true, has_business: false, listed: false },
      ],
      takeover: null,
    })
  })

  it('are shown with the plans of the run', () => {
    expect(look('en', east, group, south)).toEqual([
      'In the group | Account | Plan | Deals',
      'parent | 长河集团 | yes | !none',
      'this account | 长河华东 | yes | !none',
      'sibling | 长河华南 | yes | yes',
      'Policy of the head office: 集团框架协议',
      '~Looked at: 3 plans. Plans are matched by id or by the name of the account.',
      'phase of taking over: !visit and survey',
      'assigned on: 2026-05-30 (31 days ago)',
      'visits and survey until: 2026-06-29',
    ])
    expect(look('zh', group, east)).toEqual([
      '集团中 | 客户 | 计划 | 商机',
      '本客户 | 长河集团 | 有 | !没有',
      '下属 | 长河海外 | ~不在其中 | ~?',
      '下属（未列出） | 长河华东 | 有 | !没有',
      '~本次共看 2 份计划，按 id 或客户名称匹配。',
    ])
  })

  it('tell whose plan the policy stands in', () => {
    expect(look('en', south, east)[4]).toBe('Policy of the head office, told in the plan of "长河华东": 集团框架协议')
    expect(look('zh', south, east)[4]).toBe('总部政策（见“长河华东”的计划）：集团框架协议')
    expect(look('en', south, east)[1]).toBe('parent | 长河集团 | !not among these | ~?')
  })

  it('do not warn of a parent that cannot be seen', () => {
    expect(look('en', south)).toEqual([
      'In the group | Account | Plan | Deals',
      'parent | 长河集团 | ~not among these | ~?',
      'this account | 长河华南 | yes | yes',
      '~Looked at: 1 plan. Plans are matched by id or by the name of the account.',
    ])
  })

  it('show a group that only other plans know of', () => {
    const head = planOf('account: { name: 长河集团 }')
    expect(look('en', head, south)).toContain('subsidiary, not listed | 长河华南 | yes | yes')
  })

  it('say so when nothing is recorded, or the data of a module is missing', () => {
    expect(look('zh', planOf('{}'))).toEqual(['~没有记录上级、下属公司，也没有记录接手情况'])
    expect(look('en', planOf('modules: [takeover]'))).toEqual(['!nothing is recorded on taking over'])
    expect(look('en', planOf('modules: [hierarchy]'))[1]).toBe('this account | X | yes | !none')
    expect(look('en', planOf('account: { name: X, takeover: { phase: grading } }'))).toEqual([
      'phase of taking over: grading',
      'assigned on: ~?',
      'visits and survey until: ~?',
    ])
    expect(look('en', planOf('account: { name: X, takeover: { assigned_on: 2026-06-29 } }')).slice(0, 2)).toEqual([
      'phase of taking over: ~?',
      'assigned on: 2026-06-29 (1 day ago)',
    ])
  })
})
