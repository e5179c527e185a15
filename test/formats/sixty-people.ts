const names = [
  '王启明',
  '李岚',
  'Ann Lee',
  '张毅',
  'Carla Weiss',
  '陈婷婷',
  'Dev Rao',
  '周海燕',
  '吴文静',
  'Elena Petrova',
]
const titles = [
  '总经理兼首席执行官',
  '信息技术部高级经理（华东区）',
  'Head of procurement, spare parts',
  '车间主任',
  '财务总监',
]
const deals = ['产线数字化改造', 'Spare parts platform', '能耗监测与优化平台（二期）', 'MES roll-out']
const tasks = ['拜访并确认需求', 'Send the offer', '准备高层汇报材料，覆盖三年成本测算和同行案例，并与财务口径核对']

const pick = (words: readonly string[], index: number): string => words[index % words.length] ?? ''

const person = (index: number): readonly string[] => [
  `    - id: p${String(index)}`,
  `      name: ${pick(names, index)} ${String(index)}`,
  `      title: ${pick(titles, index)}`,
  `      influence: ${pick(['high', 'medium', 'low'], index)}`,
  `      need: ${pick(['safety', 'esteem', 'self_actualization'], index)}`,
  `      contact: ${pick(['none', 'brief', 'multiple', 'in_depth'], index)}`,
  ...(index % 4 === 0 ? [] : [`      attitude: ${pick(['mentor', 'supporter', 'neutral', 'opponent'], index)}`]),
  ...(index % 5 === 0 ? [] : [`      coverage: [${index % 2 === 0 ? 'lead, vp' : 'lead'}]`]),
  ...(index % 7 === 0
    ? []
    : [`      relationship: { current: ${pick(['none', 'vendor'], index)}, desired: problem_solver }`]),
]

const deal = (index: number): string => {
  const state = index % 9 === 0 ? 'kind: potential' : `stage: ${pick(['A', 'B', 'C', 'D', 'E'], index)}`
  const close = `2026-${String(5 + (index % 8)).padStart(2, '0')}-15`
  return `  - { id: d${String(index)}, name: ${pick(deals, index)} ${String(index)}, ${state}, amount: ${String(1_000_000 + index * 123_456.5)}, expected_close_on: ${close} }`
}

const action = (index: number): string =>
  `          - { id: a${String(index)}, what: ${pick(tasks, index)} ${String(index)}, owner: ${pick(['lead', 'vp'], index)}, due: 2026-0${String(4 + (index % 5))}-10, status: ${pick(['todo', 'doing', 'done'], index)} }`

const many = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** A large account, all of it invented: 60 people, 40 deals, 25 actions. */
export const sixtyPeople = [
  'version: 1',
  'id: farhill',
  'status: in_review',
  'currency: CNY',
  'period: { from: 2026-01-01, to: 2026-12-31 }',
  'owner: lead',
  'account: { name: 远山精密制造集团 Farhill Precision（虚构）, lifecycle: customer }',
  'team:',
  '  - { id: lead, name: 许诺, role: account_manager, level: 2 }',
  '  - { id: vp, name: Ann Grey, role: account_manager, level: 4 }',
  'relationships:',
  '  people:',
  ...many(60, person).flat(),
  'opportunities:',
  ...many(40, deal),
  'goals:',
  '  - id: revenue',
  '    statement: 2026 年新签 3000 万元',
  '    target: 30000000',
  '    sub_goals:',
  '      - id: dialogue',
  '        statement: 每季度与经营班子对话一次',
  '        actions:',
  ...many(25, action),
  '',
].join('\n')
