import { describe, expect, it } from 'vitest'
import { assertionRules } from '../../src/rules/assertions/index.js'
import type { Figures } from '../../src/plan/context.js'
import { contextAt, planOf, playbook } from '../measures/fixtures.js'
import { run } from '../support.js'
import { findings, verdicts } from './findings.js'

const deal = 'opportunities: [{ id: erp, name: ERP 升级, stage: C, amount: 3000000 }]'
const goals =
  'goals: [{ id: revenue, statement: 收入翻番, actual: 5, target: 12, baseline: 0 }, { id: visits, statement: 多见面, target: 每月一次 }]'

const plan = (...statements: string[]) => `${deal}\n${goals}\nassert: ${JSON.stringify(statements)}`

const all = async (statement: string) =>
  (await Promise.all(['AST-001', 'AST-002', 'AST-003'].map((code) => verdicts(code, plan(statement))))).flat()

describe('assertions', () => {
  it.each<[string, string[]]>([
    ['pipeline.open_weighted >= 1500000', []],
    ['pipeline.open_weighted >= 1500000.01', ['error plan /assert/0']],
    ['relationship-gaps.gap_index_pct < 60', ['warning plan /assert/0']],
    ['pipeline.open_weighted', ['error plan /assert/0']],
    ['pipeline.weighted > 1', ['error plan /assert/0']],
    ['revenue.target - revenue.actual == 7', []],
    ['revenue.target / revenue.baseline > 1', ['warning plan /assert/0']],
    ['visits.target > 1', ['warning plan /assert/0']],
  ])('%s', async (statement, wanted) => {
    expect(await all(statement)).toEqual(wanted)
  })

  it('stand at their line', async () => {
    const text = `${deal}\nassert:\n  - 1 > 0\n  - 1 > 2\n  - a.b`
    expect(await findings('AST-001', text)).toMatchObject([{ path: '/assert/1', line: 6, column: 5 }])
    expect(await findings('AST-003', text)).toMatchObject([{ path: '/assert/2', line: 7, column: 5 }])
  })

  it('are switched off and made milder like any rule', async () => {
    const config = 'playbook: { severities: { AST-001: info } }'
    expect(await verdicts('AST-001', plan('1 > 2'), { config })).toEqual(['info plan /assert/0'])
    const off = 'playbook: { severities: { AST-001: off } }'
    expect(await verdicts('AST-001', plan('1 > 2'), { config: off })).toEqual([])
  })

  it('are errors in a draft, too', async () => {
    expect(await verdicts('AST-001', `status: draft\n${plan('1 > 2')}`)).toEqual(['error plan /assert/0'])
  })
})

type Lang = 'en' | 'zh'

const words = async (code: string, statement: string, lang: Lang = 'en', config?: string) => {
  const fragment = config === undefined ? plan(statement) : `${deal}\n${goals}`
  const found = await findings(code, fragment, { lang, ...(config !== undefined && { config }) })
  return found.map(({ message, hint }) => [message, hint])
}

describe('the words of an assertion', () => {
  it('show every value of one that does not hold', async () => {
    const statement = 'pipeline.open_weighted + revenue.attainment_pct > 5000000'
    expect(await words('AST-001', statement)).toEqual([
      [
        `"${statement}" does not hold: pipeline.open_weighted = 1,500,000, revenue.attainment_pct = 41.7`,
        'The two sides are 3,499,958.3 apart: decide what closes that, or agree on another aim and change the statement.',
      ],
    ])
    expect(await words('AST-001', statement, 'zh')).toEqual([
      [
        `“${statement}”不成立：pipeline.open_weighted = 1,500,000, revenue.attainment_pct = 41.7`,
        '两边相差 3,499,958.3：决定怎样补上，或者重新商定目标并修改断言。',
      ],
    ])
  })

  it('say no distance where there is none, or no single one', async () => {
    const move = 'Decide what makes the statement true again, or agree on another aim and change it.'
    expect(await words('AST-001', '1 > 1')).toEqual([['"1 > 1" does not hold', move]])
    expect(await words('AST-001', '1 > 2 and 1 > 3')).toEqual([['"1 > 2 and 1 > 3" does not hold', move]])
  })

  it('say why one cannot be decided', async () => {
    const statement = 'visits.target > relationship-gaps.gap_index_pct / revenue.baseline'
    const reasons = 'relationship-gaps.gap_index_pct is not known; visits.target is "每月一次", which is no number'
    expect(await words('AST-002', statement)).toEqual([
      [
        `"${statement}" cannot be decided: ${reasons}; it divides by 0; revenue.baseline = 0`,
        'Record what is missing for relationship-gaps.gap_index_pct, visits.target, or take the statement back until you know it.',
      ],
    ])
    expect(await words('AST-002', statement, 'zh')).toEqual([
      [
        `“${statement}”无法判断：relationship-gaps.gap_index_pct 未知；visits.target 写的是“每月一次”，不是数字；除数为 0；revenue.baseline = 0`,
        '补上 relationship-gaps.gap_index_pct, visits.target 所缺的信息，或者先撤回断言，等知道了再写。',
      ],
    ])
    expect(await words('AST-002', '1 / 0 > 1')).toEqual([
      [
        '"1 / 0 > 1" cannot be decided: it divides by 0',
        'Record what the figure is made of, or take the statement back until you know it.',
      ],
    ])
  })

  it.each<[string, string, string, string]>([
    [
      'pipelin.open_amount > 1',
      'no section and no goal is called "pipelin"',
      'Did you mean pipeline.open_amount?',
      '没有名为“pipelin”的部分或目标',
    ],
    [
      'pipeline.open_amont > 1',
      'there is no figure pipeline.open_amont',
      'Did you mean pipeline.open_amount?',
      '没有数字 pipeline.open_amont',
    ],
    [
      'pipeline.opportunities > 1',
      'pipeline.opportunities is not a single number',
      'Names are section.key as in the output of --format json, or the id of a goal and a field, as in revenue.actual.',
      'pipeline.opportunities 不是单个数字',
    ],
    [
      'qqqqqq.x > 1',
      'no section and no goal is called "qqqqqq"',
      'Names are section.key as in the output of --format json, or the id of a goal and a field, as in revenue.actual.',
      '没有名为“qqqqqq”的部分或目标',
    ],
    [
      'revenue.actual ≥ 1',
      'at character 16, "≥" has no place in a statement',
      'Write >= for it.',
      '第 16 个字符处，断言中不能有“≥”',
    ],
    [
      '😀 > 1',
      'at character 1, "😀" has no place in a statement',
      'A statement is made of names, numbers, + - * /, brackets, == != < <= > >=, and, or.',
      '第 1 个字符处，断言中不能有“😀”',
    ],
    [
      '1 > 0 AND 1 > 0',
      'at character 7, "AND" names no figure',
      'Write and for it.',
      '第 7 个字符处，“AND”不是数字的名称',
    ],
    [
      'actual > 1',
      'at character 1, "actual" names no figure',
      'Name a figure as section.key, as in pipeline.open_weighted, or a goal as its id and a field, as in revenue.actual.',
      '第 1 个字符处，“actual”不是数字的名称',
    ],
    [
      '1 > 5,000',
      'at character 5, "5,000" is not a number as it is written here',
      'Write plain digits, such as 5000000 or 0.5.',
      '第 5 个字符处，“5,000”不是这里的数字写法',
    ],
    [
      '1 >',
      'at character 4, a name or a number is missing at the end',
      'Name a figure as section.key, as in pipeline.open_weighted, or a goal as its id and a field, as in revenue.actual.',
      '第 4 个字符处，末尾缺少名称或数字',
    ],
    [
      '1 > > 1',
      'at character 5, a name or a number is missing before ">"',
      'Name a figure as section.key, as in pipeline.open_weighted, or a goal as its id and a field, as in revenue.actual.',
      '第 5 个字符处，“>”之前缺少名称或数字',
    ],
    [
      '1 2 > 1',
      'at character 3, nothing says how "2" goes with what stands before it',
      'Write + - * /, a comparison, and or or between the two.',
      '第 3 个字符处，“2”与前面的内容之间缺少运算符',
    ],
    [
      '(1 > 0',
      'at character 1, this bracket is never closed',
      'Write the ) that belongs to it.',
      '第 1 个字符处，这个括号没有闭合',
    ],
    [
      '1 > 0)',
      'at character 6, this bracket was never opened',
      'Delete it, or write the ( that belongs to it.',
      '第 6 个字符处，这个括号没有对应的左括号',
    ],
    [
      '1 < 2 < 3',
      'at character 1, "1 < 2 < 3" compares a comparison',
      'Write two comparisons, joined by and: a < b and b < c.',
      '第 1 个字符处，“1 < 2 < 3”把比较的结果又拿来比较',
    ],
    [
      '1 + 1',
      'at character 1, "1 + 1" is a number and says nothing',
      'Compare it with something, as in >= 5000000.',
      '第 1 个字符处，“1 + 1”只是一个数，没有作出判断',
    ],
    [
      '(1 > 0) + 1 > 1',
      'at character 2, "1 > 0" is true or false, and a number is needed here',
      'Join comparisons by and or or.',
      '第 2 个字符处，“1 > 0”只有成立与不成立，而这里需要一个数',
    ],
    [
      `${'1+'.repeat(120)}1 > 0`,
      'at character 201, the statement is too long',
      'Make several statements of it.',
      '第 201 个字符处，断言太长',
    ],
    [
      `${'('.repeat(30)}1${')'.repeat(30)} > 0`,
      'at character 21, there are brackets in too many brackets',
      'Make several statements of it.',
      '第 21 个字符处，括号嵌套太深',
    ],
  ])('say what is wrong with %s', async (statement, en, hint, zh) => {
    const [[message = '', mend = ''] = []] = await words('AST-003', statement)
    expect([message.replace(/^".*" cannot be read: /s, ''), mend]).toEqual([en, hint])
    const [[chinese = '', mendChinese = ''] = []] = await words('AST-003', statement, 'zh')
    expect(chinese.replace(/^“.*”无法识别：/s, '')).toBe(zh)
    expect(mendChinese).toMatch(/[。？]$/)
  })

  it('say that one stands in the playbook', async () => {
    const config = (statement: string) => `playbook:\n  assert: [${JSON.stringify(statement)}]`
    expect(await words('AST-001', '', 'en', config('1 > 2'))).toMatchObject([
      ['"1 > 2" does not hold (plan.config.yaml asserts it of every plan)', expect.any(String)],
    ])
    expect(await words('AST-001', '', 'zh', config('1 > 2'))).toMatchObject([
      ['“1 > 2”不成立（plan.config.yaml 要求每份计划都成立）', expect.any(String)],
    ])
    expect(await words('AST-002', '', 'en', config('1 / 0 > 2'))).toMatchObject([
      [
        '"1 / 0 > 2" cannot be decided: it divides by 0 (plan.config.yaml asserts it of every plan)',
        expect.any(String),
      ],
    ])
    expect(await words('AST-003', '', 'zh', config('a.b > 2'))).toMatchObject([
      ['“a.b > 2”无法识别：没有名为“a”的部分或目标（plan.config.yaml 要求每份计划都成立）', expect.any(String)],
    ])
    expect(await findings('AST-001', deal, { config: config('1 > 2') })).toMatchObject([
      { subject: 'plan', path: '', line: 1 },
    ])
  })

  it('ask a question', () => {
    const figures: Figures = { sections: [], of: () => undefined }
    const context = { ...contextAt('2026-06-30'), playbook, figures }
    const asked = assertionRules.map((rule) =>
      [...rule.check(planOf('assert: [1 > 2, 1 / 0 > 1, x]'), context)].map(({ question }) => question),
    )
    expect(asked).toEqual([
      [
        {
          en: 'We said that "1 > 2" would hold: what came in between, and who of us brings it back?',
          zh: '我方说过“1 > 2”要成立：中间发生了什么？谁来补救？',
        },
      ],
      [
        {
          en: 'We want "1 / 0 > 1" to hold: who of us finds out whether it does?',
          zh: '我方希望“1 / 0 > 1”成立：谁去弄清楚是否成立？',
        },
      ],
      [undefined],
    ])
  })
})

describe('assertions in plan.config.yaml', () => {
  it('that nobody can read are refused with their place before any plan is read', async () => {
    const files = {
      'a.plan.yaml': 'version: 1\naccount: { name: x }\n',
      'plan.config.yaml': 'playbook:\n  assert:\n    - 1 > 0\n    - completeness.pct => 80\n',
    }
    expect(await run(['check'], { files })).toMatchObject({
      code: 2,
      out: '',
      err: 'plan: plan.config.yaml:4:7: "completeness.pct => 80" cannot be read: at character 18, "=>" has no place in a statement\n  Write >= for it.\n',
    })
    expect((await run(['check', '--lang', 'zh'], { files })).err).toBe(
      'plan: plan.config.yaml:4:7: “completeness.pct => 80”无法识别：第 18 个字符处，断言中不能有“=>”\n  请改写成 >=。\n',
    )
  })

  it('are seen in a review and by what a change leads to', async () => {
    const files = {
      'a.plan.yaml':
        'version: 1\naccount: { name: x }\nopportunities: [{ id: erp, name: ERP, stage: C, amount: 10 }]\n',
      'plan.config.yaml': 'playbook: { assert: [pipeline.open_amount >= 10] }\n',
    }
    const review = await run(['review', '--format', 'json'], { files })
    expect(review.out).not.toContain('AST-001')
    const set = await run(['set', 'erp.amount', '9'], { files })
    expect(set.out).toContain('AST-001')
    expect((await run(['review', '--format', 'json'], { files: Object.fromEntries(set.files) })).out).toContain(
      'AST-001',
    )
  })
})
