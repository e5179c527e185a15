import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/rules/rule.js'
import { stakeholderRules } from '../../src/rules/stakeholders/index.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { findings, today, verdicts, wholePlan } from './findings.js'

const people = (...list: readonly string[]) =>
  `status: in_review\nrelationships:\n  people:\n${list.map((fields) => `    - { ${fields} }`).join('\n')}`

const person = (fields: string) => people(`id: p, name: 周敏, ${fields}`)

const deal = (stage: string, rest = '') => `\nopportunities:\n  - { id: erp, name: ERP, stage: ${stage}${rest} }`

const messages = async (code: string, fragment: string, lang: 'en' | 'zh' = 'en') =>
  (await findings(code, fragment, { lang })).map(({ message }) => message)

const hints = async (code: string, fragment: string) => (await findings(code, fragment)).map(({ hint }) => hint)

const ruleOf = (code: string): Rule => stakeholderRules.find((rule) => rule.code === code)!

const dimensions = {
  need: 'safety',
  change: 'pragmatist',
  focus: 'business',
  contact: 'brief',
  attitude: 'neutral',
} as const

const known = Object.entries(dimensions).map(([key, value]) => `${key}: ${value}`)
const except = (...keys: readonly string[]) =>
  known.filter((one) => !keys.some((key) => one.startsWith(key))).join(', ')

describe('STK-001, dimensions that are not known', () => {
  it.each(Object.keys(dimensions))('fires for %s alone, and shows it', async (key) => {
    expect(await verdicts('STK-001', person(`influence: medium, ${except(key)}`))).toEqual([
      `warning p /relationships/people/0/${key}`,
    ])
  })

  it('is silent when all five are known', async () => {
    expect(await verdicts('STK-001', person(`influence: high, ${except()}`) + deal('E'))).toEqual([])
  })

  it.each([
    ['influence: high', 'C', 'error'],
    ['influence: high', 'D', 'error'],
    ['influence: high', 'B', 'warning'],
    ['influence: high', 'F', 'warning'],
    ['influence: low, roles: [decision_maker]', 'C', 'error'],
    ['influence: low, roles: [approver]', 'C', 'error'],
    ['influence: low, roles: [approver]', 'B', 'warning'],
    ['roles: [approver]', 'B', 'warning'],
    ['influence: medium', 'E', 'warning'],
    ['influence: low', 'E', 'info'],
    ['influence: low, roles: [recommender]', 'E', 'info'],
    ['roles: [recommender]', 'E', 'info'],
  ])('is, of { %s } with a deal at stage %s, an %s', async (fields, stage, severity) => {
    const fragment = person(`${fields}, ${except('need')}`)
    expect(await verdicts('STK-001', fragment + deal(stage))).toEqual([`${severity} p /relationships/people/0/need`])
  })

  it('looks at the deals in which the person takes part', async () => {
    const two = people(`id: p, name: 周敏, influence: high`, `id: q, name: 罗总, ${except()}`)
    expect(await verdicts('STK-001', two)).toEqual(['warning p /relationships/people/0/need'])
    expect(await verdicts('STK-001', two + deal('C', ', people: [q]'))).toEqual([
      'warning p /relationships/people/0/need',
    ])
    expect(await verdicts('STK-001', two + deal('C', ', people: [q, p]'))).toEqual([
      'error p /relationships/people/0/need',
    ])
    expect(await verdicts('STK-001', two + deal('C', ', status: on_hold'))).toEqual([
      'warning p /relationships/people/0/need',
    ])
  })

  it('takes the stage from the playbook', async () => {
    const fragment = person(`influence: high, ${except('need')}`)
    const config = 'playbook: { from_stage: { all_dimensions: B } }'
    expect(await verdicts('STK-001', fragment + deal('B'), { config })).toEqual([
      'error p /relationships/people/0/need',
    ])
    expect(await verdicts('STK-001', fragment + deal('A'), { config })).toEqual([
      'warning p /relationships/people/0/need',
    ])
  })

  it('is no more than a warning in a draft', async () => {
    const fragment = person(`influence: high, ${except('need')}`).replace('in_review', 'draft')
    expect(await verdicts('STK-001', fragment + deal('C'))).toEqual(['warning p /relationships/people/0/need'])
  })

  it('lists what is missing, and says at which stage only where it matters', async () => {
    const fragment = person(`influence: high, ${except('need', 'attitude')}`)
    expect(await messages('STK-001', fragment + deal('D'))).toEqual([
      'we do not know 2 of the 5 dimensions of 周敏, with a deal at stage D: need, attitude to us',
    ])
    expect(await messages('STK-001', fragment + deal('D'), 'zh')).toEqual([
      '周敏的 5 个维度中有 2 个未知，而相关商机已到 D 阶段：需求、对我方的态度',
    ])
    expect(await messages('STK-001', fragment + deal('B'))).toEqual([
      'we do not know 2 of the 5 dimensions of 周敏: need, attitude to us',
    ])
    expect(await messages('STK-001', fragment + deal('B'), 'zh')).toEqual([
      '周敏的 5 个维度中有 2 个未知：需求、对我方的态度',
    ])
    expect((await hints('STK-001', fragment))[0]).toContain('write it in "need", "attitude".')
    const [chinese] = await findings('STK-001', fragment, { lang: 'zh' })
    expect(chinese?.hint).toContain('写进“need”、“attitude”。')
  })
})

describe('STK-002, influence that is not rated', () => {
  it.each([
    ['roles: [decision_maker]', 'error'],
    ['roles: [coach, approver]', 'error'],
    ['roles: [recommender, coach, executive_sponsor]', 'warning'],
    ['roles: []', 'warning'],
    ['title: 科长', 'warning'],
  ])('is, of { %s }, an %s', async (fields, severity) => {
    expect(await verdicts('STK-002', person(fields))).toEqual([`${severity} p /relationships/people/0/influence`])
    for (const influence of ['high', 'medium', 'low'])
      expect(await verdicts('STK-002', person(`${fields}, influence: ${influence}`))).toEqual([])
  })

  it('says what follows', async () => {
    expect(await messages('STK-002', person('roles: [approver]'))).toEqual([
      '周敏 has a formal say in the decision, and the influence is not rated',
    ])
    expect(await messages('STK-002', person('roles: [coach]'))).toEqual([
      'the influence of 周敏 is not rated, so this person counts in no gap and no index',
    ])
    expect(await messages('STK-002', person('roles: [approver]'), 'zh')).toEqual([
      '周敏对决策有正式的发言权，影响力却没有评定',
    ])
    expect(await messages('STK-002', person('roles: [coach]'), 'zh')).toEqual([
      '周敏的影响力没有评定，差距和指数都不计入此人',
    ])
  })

  it('is no more than a warning in a draft', async () => {
    const draft = person('roles: [decision_maker]').replace('in_review', 'draft')
    expect(await verdicts('STK-002', draft)).toEqual(['warning p /relationships/people/0/influence'])
  })
})

describe('STK-032, ratings of somebody we never met', () => {
  it.each([
    ['need', 'safety'],
    ['change', 'laggard'],
    ['focus', 'business'],
    ['attitude', 'opponent'],
  ])('fires for %s', async (key, level) => {
    expect(await verdicts('STK-032', person(`contact: none, ${key}: ${level}`))).toEqual([
      `warning p /relationships/people/0/${key}`,
    ])
    for (const contact of ['', 'brief', 'multiple', 'in_depth'])
      expect(await verdicts('STK-032', person(`contact: ${contact}, ${key}: ${level}`))).toEqual([])
  })

  it('is silent when nothing but the contact is filled', async () => {
    expect(await verdicts('STK-032', person('contact: none, influence: high'))).toEqual([])
  })

  const two = 'contact: none, need: safety, focus: business'

  it.each([
    ['evidence: [公开讲话]', []],
    ['evidence: []', ['need', 'focus']],
    ['ratings: { need: { evidence: [公开讲话] } }', ['focus']],
    ['ratings: { focus: { evidence: [公开讲话] }, need: { evidence: [会议纪要] } }', []],
    ['ratings: { need: { evidence: [] }, focus: { confidence: low } }', ['need', 'focus']],
    ['ratings: { contact: { evidence: [公开讲话] }, change: { evidence: [公开讲话] } }', ['need', 'focus']],
  ])('with { %s }', async (evidence, guessed) => {
    const found = await findings('STK-032', person(`${two}, ${evidence}`))
    expect(found.map(({ path }) => path)).toEqual(guessed.slice(0, 1).map((key) => `/relationships/people/0/${key}`))
    const keys = guessed.map((key) => `"${key}"`).join(', ')
    for (const { hint } of found) expect(hint).toContain(`or empty ${keys} until`)
  })

  it('lists what is guessed', async () => {
    expect(await messages('STK-032', person(two))).toEqual([
      'we have no contact with 周敏 and no evidence, and yet have rated: need, decision focus',
    ])
    const [chinese] = await findings('STK-032', person(two), { lang: 'zh' })
    expect(chinese?.message).toBe('我方与周敏没有联系，也没有依据，却已评定：需求、决策关注点')
    expect(chinese?.hint).toContain('清空“need”、“focus”。')
  })
})

describe('a map without people', () => {
  const rivals = 'competitors:\n  - { id: rival, name: 远山软件 }'

  it.each([
    ['STK-001', []],
    ['STK-002', []],
    ['STK-032', []],
    ['STK-040', ['warning plan /relationships/people']],
    ['STK-041', []],
    ['STK-042', ['warning plan /relationships/people']],
    ['STK-043', []],
    ['STK-044', ['info plan /relationships/people']],
  ])('%s', async (code, expected) => {
    expect(await verdicts(code, rivals)).toEqual(expected)
    expect(await verdicts(code, `${rivals}\nrelationships: { people: [] }`)).toEqual(expected)
  })
})

/** People by their attitude; `!` makes a key player. */
const crowd = (...attitudes: readonly string[]) =>
  people(
    ...attitudes.map((word, index) => {
      const [attitude = '', key] = word.split('!')
      return `id: p${index}, name: 甲${index}${key === undefined ? '' : ', influence: high'}, attitude: ${attitude}`
    }),
  )

const warned = ['warning plan /relationships/people']

describe('STK-040, nobody against us', () => {
  const rivals = '\ncompetitors:\n  - { id: one, name: 远山软件 }\n  - { id: two, name: 海川科技 }'

  it.each([
    [['mentor', 'neutral', ''], warned],
    [['mentor', 'non_supporter'], []],
    [['opponent'], []],
  ])('of %j', async (attitudes, expected) => {
    expect(await verdicts('STK-040', crowd(...attitudes) + rivals)).toEqual(expected)
    expect(await verdicts('STK-040', crowd(...attitudes))).toEqual([])
    expect(await verdicts('STK-040', `${crowd(...attitudes)}\ncompetitors: []`)).toEqual([])
  })

  it('names the competitors', async () => {
    expect(await messages('STK-040', crowd('mentor') + rivals)).toEqual([
      'we compete with 远山软件, 海川科技, and nobody on the map is known to be against us',
    ])
  })
})

describe('STK-041, the majority of the key players', () => {
  it.each([
    [[], 0],
    [['supporter', 'neutral'], 0],
    [['supporter!'], 0],
    [['neutral!'], 1],
    [['!'], 1],
    [['mentor!', 'opponent!'], 1],
    [['mentor!', 'supporter!', 'neutral!', '!'], 1],
    [['mentor!', 'supporter!', 'supporter!', '!'], 0],
    [['mentor!', 'supporter!', 'opponent!'], 0],
    [['supporter', 'supporter', 'supporter', 'neutral!'], 1],
  ])('of %j', async (attitudes, expected) => {
    expect(await verdicts('STK-041', crowd(...attitudes))).toEqual(expected === 0 ? [] : warned)
  })

  it('counts, and names whom to win', async () => {
    const none = crowd('neutral!', '!', 'mentor')
    expect(await messages('STK-041', none)).toEqual(['no key player is known to support us'])
    expect(await messages('STK-041', none, 'zh')).toEqual(['还没有一位关键人支持我方'])
    expect((await hints('STK-041', none))[0]).toContain('(甲0, 甲1)')
    const one = crowd('neutral!', 'mentor!')
    expect(await messages('STK-041', one)).toEqual(['only 1 of 2 key players supports us, which is no majority'])
    expect((await hints('STK-041', one))[0]).toContain('(甲0)')
    const two = crowd('neutral!', 'mentor!', 'supporter!', 'opponent!')
    expect(await messages('STK-041', two)).toEqual(['only 2 of 4 key players support us, which is no majority'])
    expect(await messages('STK-041', two, 'zh')).toEqual(['4 位关键人中只有 2 位支持我方，没有过半'])
  })

  it('takes from the playbook who is a key player, and who supports us', async () => {
    const config = 'playbook: { people: { key_player: { influence: [high, medium] }, supportive: [mentor] } }'
    const fragment = people('id: p, name: 周敏, influence: medium, attitude: supporter')
    expect(await verdicts('STK-041', fragment)).toEqual([])
    expect(await verdicts('STK-041', fragment, { config })).toEqual(warned)
  })
})

describe('STK-042, no mentor', () => {
  it.each([
    [['supporter', 'neutral', ''], warned],
    [['mentor'], []],
    [['opponent', 'mentor'], []],
  ])('of %j', async (attitudes, expected) => {
    expect(await verdicts('STK-042', crowd(...attitudes))).toEqual(expected)
  })

  it('begins with those who support us, where there are any', async () => {
    expect((await hints('STK-042', crowd('supporter', 'neutral', 'supporter')))[0]).toContain('(甲0, 甲2)')
    expect(await hints('STK-042', crowd('neutral'))).toEqual([ruleOf('STK-042').move.en])
  })

  it('takes from the playbook who is a mentor', async () => {
    const config = 'playbook: { people: { mentor: [mentor, supporter] } }'
    expect(await verdicts('STK-042', crowd('supporter'), { config })).toEqual([])
  })
})

describe('STK-043, for us and against us', () => {
  it.each([
    [['opponent', 'non_supporter'], []],
    [['supporter'], []],
    [['supporter', 'neutral', ''], []],
    [['supporter', 'non_supporter'], warned],
    [['mentor', 'opponent', 'opponent'], warned],
    [['mentor', 'supporter', 'opponent'], []],
    [['mentor', 'supporter', 'opponent', 'non_supporter'], warned],
  ])('of %j', async (attitudes, expected) => {
    expect(await verdicts('STK-043', crowd(...attitudes))).toEqual(expected)
  })

  it('names both sides', async () => {
    expect(await messages('STK-043', crowd('mentor', 'opponent', 'neutral', 'non_supporter'))).toEqual([
      '1 for us (甲0) and 2 against us (甲1, 甲3): we are not in the lead',
    ])
  })
})

describe('STK-044, posts without anybody', () => {
  const all = ['chairman', 'general_manager', 'vp_in_charge', 'cfo', 'it_head']
  const labels: Readonly<Record<string, string>> = {
    chairman: 'chairman',
    general_manager: 'general manager',
    vp_in_charge: 'VP in charge',
    cfo: 'CFO',
    it_head: 'head of IT',
  }

  it.each(all)('%s', async (missing) => {
    const others = all.filter((post) => post !== missing)
    const fragment = person(`position_class: [other, ${others.join(', ')}]`)
    expect(await verdicts('STK-044', fragment)).toEqual(['info plan /relationships/people'])
    expect(await messages('STK-044', fragment)).toEqual([`the map has nobody for: ${labels[missing] ?? ''}`])
  })

  it('is content when each has somebody, even without any other role', async () => {
    const fragment = people(
      'id: a, name: 甲, position_class: [cfo, chairman]',
      'id: b, name: 乙, position_class: [vp_in_charge, general_manager, it_head]',
    )
    expect(await verdicts('STK-044', fragment)).toEqual([])
  })

  it('lists them in the order of the grid', async () => {
    expect(await messages('STK-044', person('position_class: [cfo]'))).toEqual([
      'the map has nobody for: chairman, general manager, VP in charge, head of IT',
    ])
  })
})

it('asks a question with every finding', () => {
  const asked = stakeholderRules.flatMap((rule) => [...rule.check(planOf(wholePlan(rule.bad)), contextAt(today))])
  expect(asked.length).toBeGreaterThanOrEqual(25)
  for (const { question } of asked) {
    expect(question?.en).toMatch(/\?$/)
    expect(question?.zh).toMatch(/？$/)
  }
})
