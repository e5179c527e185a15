/** A plan of a large account, invented from end to end: many people and deals, names in Chinese and English. */

const surnames = ['王', '李', '张', '刘', '陈', '杨', 'Adler', 'Brook', 'Castell', 'Dahl', 'Egede', 'Falk']
const given = ['明远', '思齐', '若溪', '安澜', '知行', 'Ada', 'Bo', 'Cleo', 'Dara', 'Eve']
const titles = ['生产副总 VP production', '财务总监 CFO', '信息部经理 head of IT', '采购主管 buyer', '车间主任 foreman']
const subjects = ['预测性维护', 'energy metering', '质量追溯', 'warehouse', '排产优化', 'spare parts', '安全巡检']

const pick = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const person = (index: number): string => {
  const reports = index === 0 ? '' : `, reports_to: p${String(Math.floor((index - 1) / 4))}`
  const knows = index % 6 === 5 ? '' : `, need: ${pick(['safety', 'esteem', 'belonging'], index)}`
  const influences = index % 7 === 3 ? `, influences: [p${String((index * 5) % 60)}]` : ''
  return [
    `    - { id: p${String(index)}, name: ${pick(surnames, index)} ${pick(given, index * 7 + Math.floor(index / 12))}`,
    `title: ${pick(titles, index)}`,
    `seniority: ${pick(['executive', 'middle', 'operational'], Math.floor(index / 5))}`,
    `roles: [${pick(['decision_maker', 'approver', 'recommender', 'coach', 'executive_sponsor'], index)}]`,
    `influence: ${pick(['high', 'medium', 'low'], Math.floor(index / 6))}`,
    `contact: ${pick(['none', 'brief', 'multiple', 'in_depth'], index)}`,
    `attitude: ${pick(['mentor', 'supporter', 'neutral', 'non_supporter', 'opponent'], index)}`,
    `change: ${pick(['innovator', 'visionary', 'pragmatist', 'conservative'], index)}`,
    `relationship: { current: ${pick(['none', 'vendor', 'credible_source'], index)}, desired: problem_solver }`,
    `coverage: [t${String((index % 4) + 1)}]${knows}${reports}${influences} }`,
  ].join(', ')
}

const deal = (index: number): string =>
  `  - { id: d${String(index)}, name: ${pick(subjects, index)} ${String(index + 1)}, amount: ${String(100_000 * (index + 1))}, stage: ${pick(['A', 'B', 'C', 'D', 'E'], index)}, expected_close_on: 2026-${String(7 + (index % 6)).padStart(2, '0')}-15 }`

/** So many people and deals. */
export const crowd = (people: number, deals: number): string =>
  [
    'version: 1',
    'status: in_review',
    'period: { from: 2026-01-01, to: 2026-12-31 }',
    'currency: CNY',
    'owner: t1',
    'account: { name: 远山重工（虚构）Farhill Heavy Works (invented), lifecycle: customer }',
    'team:',
    ...[1, 2, 3, 4].map(
      (index) =>
        `  - { id: t${String(index)}, name: 队员 ${String(index)}, role: account_manager, level: ${String(index)} }`,
    ),
    'relationships:',
    '  people:',
    ...Array.from({ length: people }, (_, index) => person(index)),
    'opportunities:',
    ...Array.from({ length: deals }, (_, index) => deal(index)),
    '',
  ].join('\n')
