/** A number from 0 on below `most`, the same on every run. */
const pick = (seed: number, most: number): number => ((seed * 7919 + 104729) % 9973) % most

const families = ['王', '李', '张', '刘', '陈', '杨', '欧阳', '赵', '周', '吴']
const given = ['启明', '岚', '毅', '婷', '磊', '楠', '野', '川', '思远', '一帆', '嘉', '晓']
const firstNames = ['Ada', 'Boris', 'Chidi', 'Dana', 'Elif', 'Farid', 'Gwen', 'Hugo', 'Ines', 'Jonas']
const lastNames = ['Abendroth', 'Brightwater', 'Castellanos', 'Dunmore', 'Eastgate', 'Fairweather', 'Grimaldi']
const titles = [
  '集团信息化与数字化转型办公室副主任',
  'CFO',
  'Vice President of Global Supply Chain and Procurement',
  '采购经理',
  'Head of IT',
  '炼化信息科工程师',
]
const roles = ['recommender', 'approver', 'executive_sponsor', 'coach']
const influence = ['low', 'low', 'medium', 'high']
const attitudes = ['mentor', 'supporter', 'neutral', 'non_supporter', 'opponent', undefined]
const contacts = ['none', 'brief', 'multiple', 'in_depth', undefined]
const forces = ['e_pb', 't_ab', 'u_wb', 't_ca', 'u_bb']
const team = ['许诺', '乔森', 'Ann Lee', 'Amy Lin', 'Olu Adeyemi']

const nameOf = (index: number): string =>
  index % 2 === 0
    ? `${families[pick(index, families.length)] ?? ''}${given[pick(index * 3, given.length)] ?? ''}`
    : `${firstNames[pick(index, firstNames.length)] ?? ''} ${lastNames[pick(index * 5, lastNames.length)] ?? ''}`

const field = (key: string, value: string | undefined): string => (value === undefined ? '' : `, ${key}: ${value}`)

/** Whom somebody reports to: one at the top, six below, eighteen below these, and the rest. */
const bossOf = (index: number): number | undefined => {
  if (index === 0) return undefined
  if (index <= 6) return 0
  return index <= 24 ? 1 + ((index - 7) % 6) : 7 + ((index - 25) % 18)
}

const person = (index: number, people: number): string => {
  const isOutside = index >= people - 6
  const boss = isOutside ? undefined : bossOf(index)
  const pulls = index % 4 === 1 ? `[p${String(pick(index * 11, people))}, p${String(pick(index * 13, 24))}]` : undefined
  return (
    `    - { id: p${String(index)}, name: ${nameOf(index)}, title: ${titles[pick(index * 17, titles.length)] ?? ''}` +
    field('reports_to', boss === undefined ? undefined : `p${String(boss)}`) +
    field('influences', pulls) +
    field('follows', index % 9 === 4 ? `p${String(pick(index * 19, people))}` : undefined) +
    field('roles', `[${index === 0 ? 'decision_maker' : (roles[pick(index, roles.length)] ?? '')}]`) +
    field('forces', index % 3 === 0 ? undefined : `[${forces[pick(index, forces.length)] ?? ''}]`) +
    field('influence', index === 0 ? 'high' : influence[pick(index * 23, influence.length)]) +
    field('attitude', attitudes[pick(index * 29, attitudes.length)]) +
    field('contact', contacts[pick(index * 31, contacts.length)]) +
    field('coverage', index % 5 === 3 ? undefined : `[t${String(pick(index, team.length))}]`) +
    (isOutside ? `, external: true${index % 2 === 0 ? ', organisation: house' : ''}` : '') +
    ' }'
  )
}

const tactic = (index: number): string =>
  `          - { id: tac${String(index)}, statement: 战术 ${String(index)}：把 ${String(index)} 号产线的停机时间减半 Halve downtime, owner_person: p${String(index)} }`

const goal = (index: number): string =>
  [
    `      - id: g${String(index)}`,
    `        statement: 目标 ${String(index)} Raise the return on capital`,
    '        strategies:',
    ...[0, 1].map((strategy) =>
      [
        `        - id: st${String(index)}${String(strategy)}`,
        `          statement: Strategy ${String(index)}${String(strategy)} 降低单位成本`,
        '          tactics:',
        ...[0, 1, 2].map((one) => tactic(index * 6 + strategy * 3 + one)),
      ].join('\n'),
    ),
  ].join('\n')

const deal = (index: number): string =>
  `  - { id: d${String(index)}, name: 商机 ${String(index)} Predictive maintenance, amount: ${String(100000 * (index + 1))}, stage: ${'ABCDE'.charAt(index % 5)}, expected_close_on: 2026-11-30${field('tactic', index % 7 === 6 ? undefined : `tac${String(index % 16)}`)} }`

/** A plan of many people, goals and deals; nobody in it is real. */
export const crowdedPlan = (people = 60): string =>
  [
    'version: 1',
    'status: in_review',
    'period: { from: 2026-01-01, to: 2026-12-31 }',
    'currency: CNY',
    'owner: t0',
    'account: { name: 远岭重工（虚构）Farridge Works (invented), lifecycle: customer }',
    'team:',
    ...team.map((name, index) => `  - { id: t${String(index)}, name: ${name}, role: consultant, level: 2 }`),
    'relationships:',
    '  people:',
    ...Array.from({ length: people }, (_, index) => person(index, people)),
    '  organisations:',
    '    - { id: house, name: 设计院 Design House (invented), type: design_institute, influence: high, stance: ally }',
    '    - { id: rival, name: Rival Partner, type: system_integrator, influence: low, stance: rival }',
    'maps:',
    '  strategy:',
    '    goals:',
    ...[0, 1, 2].map(goal),
    '  execution:',
    '    mappings:',
    ...Array.from(
      { length: 12 },
      (_, index) => `      - { tactic: tac${String(index)}, solution: 方案 ${String(index)} Platform, fit: fit }`,
    ),
    '      - { tactic: tac13, fit: no_fit, note: 不是我方的领域 }',
    'opportunities:',
    ...Array.from({ length: 40 }, (_, index) => deal(index)),
    '',
  ].join('\n')
