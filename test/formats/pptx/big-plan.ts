const surnames = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许')
const names = ['明远', '思齐', '子墨', '文博', '雨桐', '嘉禾', '一诺', '景行', '若溪', '天佑']
const others = [
  'Ada Brook',
  'Ben Carter',
  'Cleo Dunn',
  'Dan Ellery',
  'Eve Farrow',
  'Finn Gale',
  'Gus Hale',
  'Hope Ives',
]

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!

const nameOf = (index: number): string =>
  index % 3 === 0 ? `${at(others, index)} ${String(index + 1)}` : at(surnames, index) + at(names, index)

const bossOf = (index: number): string =>
  index === 0 ? '' : `, reports_to: p${String(index < 7 ? 0 : 1 + (index % 6))}`

/** A plan with 60 people of the customer and 40 deals, all invented. */
export const bigPlan: string = [
  'version: 1',
  'status: in_review',
  'period: { from: 2026-01-01, to: 2026-12-31 }',
  'currency: CNY',
  'owner: t0',
  'account: { name: 远帆港务集团（虚构）, lifecycle: customer, vpc: V, annual_output_value: 1260000000 }',
  'team:',
  ...Array.from(
    { length: 8 },
    (_, index) =>
      `  - { id: t${String(index)}, name: ${at(others, index)}, role: ${at(['account_manager', 'consultant', 'director'], index)}, level: ${String(1 + (index % 4))} }`,
  ),
  'relationships:',
  '  people:',
  ...Array.from({ length: 60 }, (_, index) =>
    [
      `    - { id: p${String(index)}, name: ${nameOf(index)}, title: ${index % 2 ? '生产运营中心副主任兼安全总监' : 'Head of Terminal Operations and Safety'}${bossOf(index)}`,
      `influence: ${at(['high', 'medium', 'low'], index)}`,
      `attitude: ${at(['mentor', 'supporter', 'neutral', 'non_supporter'], index)}`,
      `contact: ${at(['brief', 'multiple', 'in_depth'], index)}`,
      `roles: [${at(['decision_maker', 'recommender', 'approver'], index)}]`,
      `coverage: [t${String(index % 8)}]`,
      `relationship: { current: ${at(['none', 'vendor', 'credible_source'], index)}, desired: problem_solver } }`,
    ].join(', '),
  ),
  'opportunities:',
  ...Array.from(
    { length: 40 },
    (_, index) =>
      `  - { id: d${String(index)}, name: ${index % 2 ? '码头设备预测性维护' : 'Crane telemetry rollout'} ${String(index)}, amount: ${String(100000 * (index + 1))}, stage: ${at(['A', 'B', 'C', 'D', 'E'], index)}, expected_close_on: 2026-12-15 }`,
  ),
  '',
].join('\n')
