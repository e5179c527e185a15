/** A choice that follows from a number and looks like chance. */
const pick = <Item>(items: readonly Item[], ...numbers: readonly number[]): Item => {
  let mixed = 0x2545f491
  for (const number of numbers) {
    mixed = Math.imul(mixed ^ (number + 1), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    mixed ^= mixed >>> 16
  }
  return items[(mixed >>> 0) % items.length] as Item
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

const surnames = ['王', '李', '欧阳', 'Ann', '司马', 'Maximiliane', '赵', 'Bo', '诸葛', 'Christopher']
const givenNames = ['立', '晓明', 'Featherstonehaugh', '思远', 'Lee', '文', 'Nakamura-Whitfield', '若兰', 'Ng', '国栋']
const titles = ['总经理', 'VP Production and Supply Chain', '信息部经理', 'Head of Procurement', '财务总监', '工程师']
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
  pick([0, 1, 2, 3, 4], index, salt) === 0 ? '' : `, ${key}: ${value}`

const person = (index: number): string => {
  const name = `${pick(surnames, index, 1)} ${pick(givenNames, index, 2)} ${String(index + 1)}`
  const now = pick([0, 1, 2, 3], index, 3)
  const wanted = Math.min(4, now + pick([0, 1, 2, 3], index, 4))
  const covering = pick(['', 't1', 't1, t2', 't3', 't4, t1', 't5, t8', 't6', 't7, t2, t3'], index, 5)
  return [
    `    - { id: p${String(index)}, name: ${name}, title: ${pick(titles, index, 6)}`,
    `, roles: [${pick(['decision_maker', 'approver', 'recommender', 'recommender', 'coach'], index, 7)}]`,
    known('influence', pick(['high', 'medium', 'low', 'low'], index, 8), index, 9),
    known('need', pick(['safety', 'esteem', 'belonging', 'self_actualization'], index, 10), index, 11),
    known('change', pick(['innovator', 'visionary', 'pragmatist', 'laggard'], index, 12), index, 13),
    known('focus', pick(['business', 'technical', 'financial', 'relationship'], index, 14), index, 15),
    known('contact', pick(['none', 'brief', 'multiple', 'in_depth'], index, 16), index, 17),
    known('attitude', pick(['mentor', 'supporter', 'neutral', 'non_supporter', 'opponent'], index, 18), index, 19),
    known('seniority', pick(['executive', 'middle', 'operational'], index, 20), index, 21),
    known('relationship', `{ current: ${levels[now] ?? ''}, desired: ${levels[wanted] ?? ''} }`, index, 22),
    covering === '' ? '' : `, coverage: [${covering}]`,
    ' }',
  ].join('')
}

const rating = (index: number, salt: number): string =>
  [
    ...['w1', 'f1', 'f2', 'f3'].map((key, at) => `${key}: ${String(pick([true, false], index, salt, at))}`),
    ...numbers(8).map((at) => `c${String(at + 1)}: ${pick(['clear', 'partial', 'unclear'], index, salt, at)}`),
  ].join(', ')

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const deal = (index: number): string => {
  const close = `${String(pick([2026, 2026, 2027], index, 31))}-${twoDigits(pick(numbers(12), index, 32) + 1)}-15`
  const rated = index % 4 === 0
  return [
    `  - { id: d${String(index)}, name: ${pick(subjects, index, 33)} ${String(index + 1)}`,
    `, stage: ${pick(['A', 'A', 'B', 'B', 'C', 'C', 'D', 'E', 'F'], index, 34)}`,
    index % 9 === 5 ? '' : `, amount: ${String(pick([120000, 480000, 1250000.5, 6800000, 90000], index, 35))}`,
    index % 11 === 7 ? '' : `, expected_close_on: ${index === 3 ? '2039-01-31' : close}`,
    rated ? `, c139: { self: { ${rating(index, 36)} }` : '',
    rated ? (index % 8 === 0 ? `, coach: { ${rating(index, 37)} } }` : ' }') : '',
    index % 5 === 0
      ? `, milestones: [{ id: m${String(index)}a, event: 数据开放评审, answered_on: 2026-05-14 }, { id: m${String(index)}b, event: Acceptance of the baseline, planned_visit: 2026-08-0${String((index % 8) + 1)} }]`
      : '',
    ' }',
  ].join('')
}

const action = (index: number): string =>
  [
    `  - { id: a${String(index)}, what: ${pick(['与现场团队确认试点机组、基线和停机时间的统计口径', 'Agree on the terms with the procurement department', '汇报'], index, 41)}`,
    `, owner: t${String((index % 8) + 1)}`,
    index % 7 === 6
      ? ''
      : `, due: 2026-${twoDigits(pick([5, 6, 7, 8, 9, 11], index, 42))}-${twoDigits((index % 27) + 1)}`,
    index % 6 === 0 ? ', status: done, done_on: 2026-06-10' : '',
    ' }',
  ].join('')

/** A plan as large as they get: sixty people, forty deals, names in two languages. All of it is invented. */
export const largePlan = [
  'version: 1',
  'status: in_review',
  'period: { from: 2026-01-01, to: 2026-12-31 }',
  'currency: CNY',
  'owner: t1',
  'account: { name: 远山重工 Far Hills Heavy Industries (invented 虚构), lifecycle: customer }',
  'team:',
  ...numbers(8).map(
    (index) =>
      `  - { id: t${String(index + 1)}, name: ${['许诺', 'Bo Li', '乔森', 'Wilhelmina Ashdown', '梁栋', '钟鸣', 'Eve', '司徒雅文'][index] ?? ''}, role: account_manager, level: ${String((index % 4) + 1)} }`,
  ),
  'relationships:',
  '  people:',
  ...numbers(60).map(person),
  'opportunities:',
  ...numbers(40).map(deal),
  'actions:',
  ...numbers(30).map(action),
  '',
].join('\n')
