import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { effectivePlaybook, originsOf, playbookRows, type PlaybookConfig } from '../../src/playbook/effective.js'
import { defaultMarks } from '../../src/playbook/marks.generated.js'
import { playbookProblems } from '../../src/playbook/problems.js'

const changed = (config: PlaybookConfig) => {
  const playbook = effectivePlaybook(defaultPlaybook, config)
  return { playbook, origins: originsOf(playbook, defaultPlaybook, defaultMarks, config) }
}

/** The default under what a company writes below `playbook`; the "line" of a value is the length of its path. */
const under = (text: string) =>
  changed({ overrides: parse(text), place: (path) => ({ file: 'plan.config.yaml', line: path.length }) })

describe('effectivePlaybook', () => {
  it('is the default where nothing is changed', () => {
    const origins = originsOf(defaultPlaybook, defaultPlaybook, defaultMarks)
    expect(under('{}').playbook).toEqual(defaultPlaybook)
    expect([...origins].map(([key, origin]) => [key, origin.kind === 'default' && origin.mark])).toEqual(
      Object.entries(defaultMarks),
    )
  })

  it('merges maps key by key and leaves the rest', () => {
    const { playbook } = under('ladders: { default: { C: { planned_days: 30 } } }')
    expect(playbook.ladders.default?.C).toEqual({ ...defaultPlaybook.ladders.default?.C, planned_days: 30 })
    expect(playbook.ladders.long_cycle).toEqual(defaultPlaybook.ladders.long_cycle)
    expect(defaultPlaybook.ladders.default?.C.planned_days).toBe(10)
  })

  it('replaces lists and single values', () => {
    const { playbook } = under('people: { supportive: [mentor] }\nsegmentation: { rad_share: [60, 30] }')
    expect(playbook.people.supportive).toEqual(['mentor'])
    expect(playbook.segmentation.rad_share).toEqual([60, 30])
    expect(playbook.people.mentor).toEqual(['mentor'])
  })

  it('changes one language of a text', () => {
    const { playbook, origins } = under('scales: { influence: { high: { label: { zh: 很高 } } } }')
    expect(playbook.scales.influence?.high?.label).toEqual({ en: 'high', zh: '很高' })
    expect(origins.get('scales.influence.high.label')).toEqual({ kind: 'config', file: 'plan.config.yaml', line: 4 })
  })

  it('takes an empty value as absent', () => {
    const { playbook, origins } = under('currency:\ngap_priority:\nladders: { default: { A: { planned_days: } } }')
    expect(playbook).toEqual(defaultPlaybook)
    expect([...origins.values()].every(({ kind }) => kind === 'default')).toBe(true)
  })

  it('adds whole ladders, with nothing planned where a duration is left out', () => {
    const stage =
      '{ name: { en: x, zh: 某 }, win_rate: 5, conversion: 50, participants: [], key_result: { en: x, zh: 某 }, buyer_step: purchase_criteria, key_actions: {} }'
    const { playbook, origins } = under(
      `ladder: mine\nladders:\n  mine:\n${['A', 'B', 'C', 'D', 'E', 'F'].map((code) => `    ${code}: ${stage}`).join('\n')}`,
    )
    expect(playbook.ladders.mine?.D).toMatchObject({ win_rate: 5, planned_days: null })
    expect(Object.keys(playbook.ladders)).toEqual(['default', 'long_cycle', 'mine'])
    expect(origins.get('ladders.mine.D.win_rate')).toEqual({ kind: 'config', file: 'plan.config.yaml', line: 4 })
    expect(origins.get('ladders.mine.D.key_actions')).toMatchObject({ kind: 'config' })
    expect(playbookProblems(playbook)).toEqual([])
  })

  it('knows the line of what is changed and the source of what is not', () => {
    const { origins } = under('control: { win_from: 120 }\nseverities: { COV-005: off }')
    expect(origins.get('control.win_from')).toEqual({ kind: 'config', file: 'plan.config.yaml', line: 2 })
    expect(origins.get('control.volatile_from')).toEqual({ kind: 'default', mark: 'PUB 1' })
    expect(origins.get('severities.COV-005')).toEqual({ kind: 'config', file: 'plan.config.yaml', line: 2 })
    expect(origins.has('severities')).toBe(false)
  })

  it('gives a list one origin', () => {
    const { origins } = under('exchange_rates: [{ from: USD, to: CNY, rate: 7.1, date: 2026-01-01 }]')
    expect(origins.get('exchange_rates')).toEqual({ kind: 'config', file: 'plan.config.yaml', line: 1 })
    expect([...origins.keys()].filter((key) => key.startsWith('exchange_rates'))).toEqual(['exchange_rates'])
  })

  it('is not misled by names every object has', () => {
    const { playbook } = under(
      'excluded_fields: { constructor: { label: { en: x, zh: 某 }, reason: { en: y, zh: 某 } } }',
    )
    expect(Object.hasOwn(playbook.excluded_fields, 'constructor')).toBe(true)
    expect(playbookProblems({ ...playbook, ladder: 'constructor' })).toHaveLength(1)
  })
})

describe('playbookRows', () => {
  it('gives every value once, with its origin, in the order of the file', () => {
    const { playbook, origins } = under('threads: { warning_below: 4 }')
    const rows = playbookRows(playbook, origins)
    expect(rows.map(({ key }) => key)).toEqual([...origins.keys()])
    expect(rows.slice(0, 4)).toEqual([
      { key: 'currency', value: 'CNY', origin: { kind: 'default', mark: 'HOUSE' } },
      { key: 'ladder', value: 'default', origin: { kind: 'default', mark: 'HOUSE' } },
      { key: 'stage_labels', value: 'default', origin: { kind: 'default', mark: 'HOUSE' } },
      {
        key: 'ladders.default.A.name',
        value: { en: 'understand the opportunity', zh: '了解商机' },
        origin: { kind: 'default', mark: 'S3-06' },
      },
    ])
    expect(rows.filter(({ key }) => key.startsWith('threads'))).toEqual([
      { key: 'threads.error_below', value: 2, origin: { kind: 'default', mark: 'PUB 10' } },
      { key: 'threads.warning_below', value: 4, origin: { kind: 'config', file: 'plan.config.yaml', line: 2 } },
    ])
  })
})

describe('playbookProblems', () => {
  it.each([
    ['ladder: fast', ['ladder'], 'there is no stage ladder "fast"', '没有名为“fast”的阶段表'],
    ['stage_labels: fast', ['stage_labels'], 'there is no set of stage labels "fast"', '没有名为“fast”的阶段名称集'],
    [
      'gap_priority: { critical: 3 }',
      ['gap_priority', 'critical'],
      '"gap_priority.critical" is 3, but must be above "significant", which is 3',
      '“gap_priority.critical”为 3，但必须大于“significant”的 3',
    ],
    [
      'gap_priority: { minor: 4 }',
      ['gap_priority', 'significant'],
      '"gap_priority.significant" is 3, but must be above "minor", which is 4',
      '“gap_priority.significant”为 3，但必须大于“minor”的 4',
    ],
    [
      'segmentation: { vpc_rows: [10, 20] }',
      ['segmentation', 'vpc_rows'],
      '"segmentation.vpc_rows" goes from 10 to 20, but must fall',
      '“segmentation.vpc_rows”从 10 到 20，但必须由高到低',
    ],
    [
      'segmentation: { rad_budget: { R: 100000 } }',
      ['segmentation', 'rad_budget', 'R'],
      '"segmentation.rad_budget.R" is 100000, but must be above "A", which is 100000',
      '“segmentation.rad_budget.R”为 100000，但必须大于“A”的 100000',
    ],
    [
      'control: { win_from: 20 }',
      ['control', 'win_from'],
      '"control.win_from" is 20, but must be above "volatile_from", which is 27',
      '“control.win_from”为 20，但必须大于“volatile_from”的 27',
    ],
    [
      'self_assessment: { bands: { fair: 16 } }',
      ['self_assessment', 'bands', 'strong'],
      '"self_assessment.bands.strong" is 16, but must be above "fair", which is 16',
      '“self_assessment.bands.strong”为 16，但必须大于“fair”的 16',
    ],
    [
      'self_assessment: { lowest_answer: 5 }',
      ['self_assessment', 'highest_answer'],
      '"self_assessment.highest_answer" is 5, but must be above "lowest_answer", which is 5',
      '“self_assessment.highest_answer”为 5，但必须大于“lowest_answer”的 5',
    ],
    [
      'threads: { error_below: 5 }',
      ['threads', 'warning_below'],
      '"warning_below" is 3, less than "error_below", which is 5',
      '“warning_below”为 3，小于“error_below”的 5',
    ],
    [
      'pipeline: { categories: { best_case_from_stage: E } }',
      ['pipeline', 'categories', 'best_case_from_stage'],
      '"best_case_from_stage" is E, later than "commit_from_stage", which is D',
      '“best_case_from_stage”为 E，晚于“commit_from_stage”的 D',
    ],
    [
      'policies: [{ require: [spin] }, { when: { tier: [V] }, limits: {} }]',
      ['policies', 1],
      'policy 2 asks for nothing',
      '第 2 条规定没有任何要求',
    ],
    [
      'policies: [{ name: A, require: [spin] }, { name: B, from_stage: { watch: B } }, { name: A, severities: { COV-005: off } }]',
      ['policies', 2, 'name'],
      'policy 3 has the name of policy 1',
      '第 3 条规定与第 1 条同名',
    ],
    [
      'exchange_rates: [{ from: USD, to: USD, rate: 1, date: 2026-01-01 }]',
      ['exchange_rates', 0, 'to'],
      'exchange rate from "USD" to itself',
      '“USD”兑自身的汇率',
    ],
    [
      'exchange_rates: [{ from: USD, to: CNY, rate: 7, date: 2026-01-01 }, { from: USD, to: CNY, rate: 8, date: 2026-01-01 }]',
      ['exchange_rates', 1, 'date'],
      'second exchange rate from "USD" to "CNY" for 2026-01-01',
      '“USD”兑“CNY”在 2026-01-01 的汇率重复',
    ],
    [
      'scales: { influence: { medium: { number: 3 } } }',
      ['scales', 'influence', 'medium', 'number'],
      'the number of "medium" is 3, but must be below that of "high", which is 3',
      '“medium”的数字为 3，但必须小于“high”的 3',
    ],
    [
      'scales: { relationship: { vendor: { number: 0 } } }',
      ['scales', 'relationship', 'vendor', 'number'],
      'the number of "vendor" is 0, but must be above that of "none", which is 0',
      '“vendor”的数字为 0，但必须大于“none”的 0',
    ],
    [
      'scales: { attitude: { mentor: { label: { zh: 支持者 } } } }',
      ['scales', 'attitude', 'supporter', 'label'],
      '"支持者" names both "mentor" and "supporter"',
      '“支持者”同时指“mentor”和“supporter”',
    ],
    [
      'scales: { influence: { low: { label: { en: high } } } }',
      ['scales', 'influence', 'low', 'label'],
      '"high" names both "high" and "low"',
      '“high”同时指“high”和“low”',
    ],
    [
      'ladders: { default: { A: { key_actions: { B11: { en: x, zh: 某 } } } } }',
      ['ladders', 'default', 'A', 'key_actions', 'B11'],
      'key action "B11" stands in stage A',
      '关键行动“B11”放在了阶段 A 中',
    ],
  ])('%s', (text, path, en, zh) => {
    const problems = playbookProblems(under(text).playbook)
    expect(problems.map(({ path: found, message }) => ({ path: found, message }))).toEqual([
      { path, message: { en, zh } },
    ])
    expect(problems[0]?.hint.en).toMatch(/^[A-Z].*\.$/)
    expect(problems[0]?.hint.zh).toMatch(/。$/)
  })

  it('names the choices', () => {
    expect(playbookProblems(under('ladder: fast').playbook)[0]?.hint).toEqual({
      en: 'Write one of: default, long_cycle.',
      zh: '请填写其中之一：default、long_cycle。',
    })
  })
})
