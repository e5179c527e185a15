/** A choice that follows from a number and looks like chance. */
const chosen = <Item>(items: readonly Item[], ...numbers: readonly number[]): Item => {
  let mixed = 0x2545f491
  for (const number of numbers) {
    mixed = Math.imul(mixed ^ (number + 1), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    mixed ^= mixed >>> 16
  }
  return items[(mixed >>> 0) % items.length] as Item
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

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

const subjects = [
  '井场物联网二期',
  'Predictive maintenance of pumps and compressors in all fields',
  '碳排放监测',
  'ERP core',
  '集团财务共享中心与全面预算管理平台升级改造项目',
  'Service contract',
]

const levels = ['none', 'vendor', 'credible_source', 'problem_solver', 'trusted_advisor']

/** Every fifth is not known, so that there is no chart without gaps in what is known. */
const known = (key: string, value: string, index: number, salt: number): string =>
  chosen([0, 1, 2, 3, 4], index, salt) === 0 ? '' : `, ${key}: ${value}`

const person = (index: number, people: number): string => {
  const isOutside = index >= people - 6
  const boss = isOutside ? undefined : bossOf(index)
  const pulls = index % 4 === 1 ? `[p${String(pick(index * 11, people))}, p${String(pick(index * 13, 24))}]` : undefined
  const now = chosen(numbers(4), index, 3)
  const wanted = Math.min(4, now + chosen(numbers(4), index, 4))
  return (
    `    - { id: p${String(index)}, name: ${nameOf(index)} ${String(index + 1)}, title: ${titles[pick(index * 17, titles.length)] ?? ''}` +
    field('reports_to', boss === undefined ? undefined : `p${String(boss)}`) +
    field('influences', pulls) +
    field('follows', index % 9 === 4 ? `p${String(pick(index * 19, people))}` : undefined) +
    field('roles', `[${index === 0 ? 'decision_maker' : (roles[pick(index, roles.length)] ?? '')}]`) +
    field('forces', index % 3 === 0 ? undefined : `[${forces[pick(index, forces.length)] ?? ''}]`) +
    field('influence', index === 0 ? 'high' : influence[pick(index * 23, influence.length)]) +
    field('attitude', attitudes[pick(index * 29, attitudes.length)]) +
    field('contact', contacts[pick(index * 31, contacts.length)]) +
    known('need', chosen(['safety', 'esteem', 'belonging', 'self_actualization'], index, 10), index, 11) +
    known('change', chosen(['innovator', 'visionary', 'pragmatist', 'laggard'], index, 12), index, 13) +
    known('focus', chosen(['business', 'technical', 'financial', 'relationship'], index, 14), index, 15) +
    known('seniority', chosen(['executive', 'middle', 'operational'], index, 20), index, 21) +
    known('relationship', `{ current: ${levels[now] ?? ''}, desired: ${levels[wanted] ?? ''} }`, index, 22) +
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

const rating = (index: number, salt: number): string =>
  [
    ...['w1', 'f1', 'f2', 'f3'].map((key, at) => `${key}: ${String(chosen([true, false], index, salt, at))}`),
    ...numbers(8).map((at) => `c${String(at + 1)}: ${chosen(['clear', 'partial', 'unclear'], index, salt, at)}`),
  ].join(', ')

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const deal = (index: number): string => {
  const close = `${String(chosen([2026, 2026, 2027], index, 31))}-${twoDigits(chosen(numbers(12), index, 32) + 1)}-15`
  const rated = index % 4 === 0
  return [
    `  - { id: d${String(index)}, name: ${chosen(subjects, index, 33)} ${String(index + 1)}`,
    `, stage: ${chosen(['A', 'A', 'B', 'B', 'C', 'C', 'D', 'E', 'F'], index, 34)}`,
    index % 9 === 5 ? '' : `, amount: ${String(chosen([120000, 480000, 1250000.5, 6800000, 90000], index, 35))}`,
    index % 11 === 7 ? '' : `, expected_close_on: ${index === 3 ? '2039-01-31' : close}`,
    rated ? `, c139: { self: { ${rating(index, 36)} }` : '',
    rated ? (index % 8 === 0 ? `, coach: { ${rating(index, 37)} } }` : ' }') : '',
    index % 7 === 6 ? '' : `, tactic: tac${String(index % 16)}`,
    index % 5 === 0
      ? `, milestones: [{ id: m${String(index)}a, event: 数据开放评审, answered_on: 2026-05-14 }, { id: m${String(index)}b, event: Acceptance of the baseline, planned_visit: 2026-08-0${String((index % 8) + 1)} }]`
      : '',
    ' }',
  ].join('')
}

const action = (index: number): string =>
  [
    `  - { id: a${String(index)}, what: ${chosen(['与现场团队确认试点机组、基线和停机时间的统计口径', 'Agree on the terms with the procurement department', '汇报'], index, 41)}`,
    `, owner: t${String(index % team.length)}`,
    index % 7 === 6
      ? ''
      : `, due: 2026-${twoDigits(chosen([5, 6, 7, 8, 9, 11], index, 42))}-${twoDigits((index % 27) + 1)}`,
    index % 6 === 0 ? ', status: done, done_on: 2026-06-10' : '',
    ' }',
  ].join('')

/** A plan as large as they get: many people, goals, deals and actions, names in two languages; nobody in it is real. */
export const crowdedPlan = (people = 60): string =>
  [
    'version: 1',
    'status: in_review',
    'period: { from: 2026-01-01, to: 2026-12-31 }',
    'currency: CNY',
    'owner: t0',
    'account: { name: 远岭重工（虚构）Farridge Works (invented), lifecycle: customer }',
    'team:',
    ...team.map(
      (name, index) =>
        `  - { id: t${String(index)}, name: ${name}, role: ${index === 0 ? 'account_manager' : 'consultant'}, level: ${String((index % 4) + 1)} }`,
    ),
    'relationships:',
    '  people:',
    ...numbers(people).map((index) => person(index, people)),
    '  organisations:',
    '    - { id: house, name: 设计院 Design House (invented), type: design_institute, influence: high, stance: ally }',
    '    - { id: rival, name: Rival Partner, type: system_integrator, influence: low, stance: rival }',
    'maps:',
    '  strategy:',
    '    goals:',
    ...[0, 1, 2].map(goal),
    '  execution:',
    '    mappings:',
    ...numbers(12).map(
      (index) => `      - { tactic: tac${String(index)}, solution: 方案 ${String(index)} Platform, fit: fit }`,
    ),
    '      - { tactic: tac13, fit: no_fit, note: 不是我方的领域 }',
    'opportunities:',
    ...numbers(40).map(deal),
    'actions:',
    ...numbers(30).map(action),
    '',
  ].join('\n')
