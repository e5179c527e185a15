import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/rules/rule.js'
import { stakeholderRules } from '../../src/rules/stakeholders/index.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { findings, today, verdicts, wholePlan } from './findings.js'

const competitors = 'competitors:\n  - { id: rival, name: 远山软件 }\n  - { id: other, name: 海川科技 }'

const people = (...list: readonly string[]) =>
  `${competitors}\nrelationships:\n  people:\n${list.map((fields) => `    - { ${fields} }`).join('\n')}`

const person = (fields: string) => people(`id: p, name: 周敏, ${fields}`)

const levels = {
  need: ['physiological', 'safety', 'belonging', 'esteem', 'self_actualization'],
  change: ['innovator', 'visionary', 'pragmatist', 'conservative', 'laggard'],
  focus: ['business', 'technical', 'financial', 'relationship'],
  contact: ['none', 'brief', 'multiple', 'in_depth'],
  attitude: ['mentor', 'supporter', 'neutral', 'non_supporter', 'opponent'],
  function: ['general_management', 'it', 'finance', 'procurement', 'production', 'quality', 'sales_marketing', 'other'],
} as const

type Key = keyof typeof levels

/** Everybody there may be: each level of one key with each of another, and either of them not known. */
const everyPair = (a: Key, b: Key, rest = ''): string =>
  people(
    ...['unknown', ...levels[a]].flatMap((first) =>
      ['unknown', ...levels[b]].map((second) => {
        const given = [first === 'unknown' ? '' : `, ${a}: ${first}`, second === 'unknown' ? '' : `, ${b}: ${second}`]
        return `id: ${first}-${second}, name: 周敏${given.join('')}${rest}`
      }),
    ),
  )

const firing = async (code: string, fragment: string, config?: string): Promise<readonly string[]> =>
  (await findings(code, fragment, config === undefined ? {} : { config })).map(
    ({ severity, subject, path }) => `${severity} ${subject} ${path.slice(path.lastIndexOf('/') + 1)}`,
  )

const ruleOf = (code: string): Rule => stakeholderRules.find((rule) => rule.code === code)!

const questionsOf = (code: string, fragment: string) =>
  [...ruleOf(code).check(planOf(wholePlan(fragment)), contextAt(today))].map(({ question }) => question)

describe('pairs of levels that do not go together', () => {
  it.each<[string, Key, Key, string, readonly string[]]>([
    [
      'STK-010',
      'contact',
      'attitude',
      '',
      ['warning in_depth-non_supporter attitude', 'warning in_depth-opponent attitude'],
    ],
    [
      'STK-010',
      'contact',
      'attitude',
      ', influence: high',
      ['error in_depth-non_supporter attitude', 'error in_depth-opponent attitude'],
    ],
    ['STK-011', 'contact', 'attitude', '', ['warning multiple-opponent attitude']],
    ['STK-011', 'contact', 'attitude', ', influence: high', ['warning multiple-opponent attitude']],
    ['STK-012', 'contact', 'attitude', '', ['error none-mentor contact', 'warning brief-mentor contact']],
    ['STK-014', 'contact', 'attitude', '', ['warning none-supporter contact']],
    [
      'STK-020',
      'change',
      'focus',
      ', focus_concerns: [budget, performance_leadership]',
      [
        'warning pragmatist-technical focus_concerns',
        'warning conservative-technical focus_concerns',
        'warning laggard-technical focus_concerns',
      ],
    ],
    ['STK-020', 'change', 'focus', ', focus_concerns: [industry_references, price]', []],
    ['STK-020', 'change', 'focus', '', []],
    ['STK-021', 'change', 'focus', '', ['warning innovator-financial focus', 'warning visionary-financial focus']],
    ['STK-022', 'change', 'need', '', ['warning innovator-safety need', 'warning visionary-safety need']],
    [
      'STK-023',
      'change',
      'need',
      '',
      ['warning conservative-self_actualization need', 'warning laggard-self_actualization need'],
    ],
    ['STK-025', 'need', 'attitude', '', ['warning safety-mentor attitude', 'warning safety-opponent attitude']],
    ['STK-026', 'need', 'attitude', '', ['info esteem-neutral attitude']],
    ['STK-028', 'change', 'attitude', '', ['info laggard-mentor attitude', 'info laggard-supporter attitude']],
    ['STK-029', 'change', 'attitude', '', ['info innovator-non_supporter prefers', 'info innovator-opponent prefers']],
    ['STK-029', 'change', 'attitude', ', prefers: rival', []],
    ['STK-029', 'change', 'attitude', ', prefers: nobody', []],
  ])('%s, %s and %s%s', async (code, a, b, rest, expected) => {
    expect(await firing(code, everyPair(a, b, rest))).toEqual(expected)
  })

  it.each([
    ['approver', 'error'],
    ['decision_maker', 'error'],
    ['recommender', 'warning'],
  ])('STK-010 of an %s is an %s', async (role, severity) => {
    const fragment = person(`roles: [${role}], influence: low, contact: in_depth, attitude: opponent`)
    expect(await verdicts('STK-010', fragment)).toEqual([`${severity} p /relationships/people/0/attitude`])
  })

  it.each([
    ['STK-010', 'contact: in_depth, attitude: opponent', 'attitude'],
    ['STK-011', 'contact: multiple, attitude: opponent', 'attitude'],
    ['STK-012', 'contact: brief, attitude: mentor', 'contact'],
    ['STK-013', 'roles: [coach]', 'attitude'],
    ['STK-014', 'contact: none, attitude: supporter', 'contact'],
    ['STK-020', 'change: laggard, focus: technical, focus_concerns: [performance_leadership]', 'focus_concerns'],
    ['STK-021', 'change: innovator, focus: financial', 'focus'],
    ['STK-022', 'change: innovator, need: safety', 'need'],
    ['STK-023', 'change: laggard, need: self_actualization', 'need'],
    ['STK-025', 'need: safety, attitude: opponent', 'attitude'],
    ['STK-026', 'need: esteem, attitude: neutral', 'attitude'],
    ['STK-027', 'function: it, focus: financial', 'focus'],
    ['STK-028', 'change: laggard, attitude: mentor', 'attitude'],
    ['STK-029', 'change: innovator, attitude: opponent', 'prefers'],
    ['STK-030', 'attitude: mentor, prefers: rival', 'prefers'],
    ['STK-031', 'attitude: opponent', 'attitude_reason'],
  ])('%s shows where in the plan', async (code, fields, key) => {
    const fragment = people('id: first, name: 厂长', `id: p, name: 周敏, ${fields}`)
    const [one, ...others] = await findings(code, fragment)
    expect(others).toEqual([])
    expect([one?.subject, one?.path]).toEqual(['p', `/relationships/people/1/${key}`])
  })
})

describe('STK-013, a coach', () => {
  it.each([
    ['mentor', []],
    ['supporter', ['warning p attitude']],
    ['neutral', ['error p attitude']],
    ['non_supporter', ['error p attitude']],
    ['opponent', ['error p attitude']],
    ['', ['error p attitude']],
  ])('of attitude "%s"', async (attitude, expected) => {
    expect(await firing('STK-013', person(`roles: [approver, coach], attitude: ${attitude}`))).toEqual(expected)
    expect(await firing('STK-013', person(`roles: [approver, recommender], attitude: ${attitude}`))).toEqual([])
    expect(await firing('STK-013', person(`attitude: ${attitude}`))).toEqual([])
  })

  it('says so when the attitude is not known', async () => {
    const [unknown] = await findings('STK-013', person('roles: [coach]'))
    expect(unknown?.message).toBe('周敏 is our coach, and the attitude to us is not known')
    const [known] = await findings('STK-013', person('roles: [coach], attitude: opponent'))
    expect(known?.message).toBe('周敏 is our coach and is rated opponent, not mentor')
    const [chinese] = await findings('STK-013', person('roles: [coach]'), { lang: 'zh' })
    expect(chinese?.message).toBe('周敏是我方教练，对我方的态度却还不清楚')
  })
})

describe('STK-024, somebody who seeks belonging', () => {
  const pair = (leader: string, follower: string, need = 'belonging', tie = 'follows: boss') =>
    people(
      `id: boss, name: 罗总, attitude: ${leader}`,
      `id: p, name: 周敏, need: ${need}, ${tie}, attitude: ${follower}`,
    )

  it.each([
    ['supporter', 'supporter', undefined],
    ['supporter', 'mentor', 'info'],
    ['supporter', 'neutral', 'info'],
    ['supporter', 'non_supporter', 'warning'],
    ['non_supporter', 'supporter', 'warning'],
    ['supporter', 'opponent', 'warning'],
    ['mentor', 'opponent', 'warning'],
    ['neutral', 'neutral', undefined],
    ['', 'opponent', undefined],
    ['mentor', '', undefined],
  ])('behind a %s as %s', async (leader, follower, severity) => {
    const expected = severity === undefined ? [] : [`${severity} p /relationships/people/1/attitude`]
    expect(await verdicts('STK-024', pair(leader, follower))).toEqual(expected)
  })

  it.each(levels.need.filter((need) => need !== 'belonging').concat('' as never))(
    'not with the need "%s"',
    async (need) => {
      expect(await verdicts('STK-024', pair('supporter', 'opponent', need))).toEqual([])
    },
  )

  it.each([
    [1, 'neutral', 'warning'],
    [2, 'neutral', 'info'],
    [2, 'non_supporter', 'warning'],
    [3, 'non_supporter', 'info'],
    [3, 'opponent', 'warning'],
    [4, 'opponent', 'info'],
  ])('with a limit of %i as %s', async (limit, follower, severity) => {
    const config = `playbook: { limits: { belonging_distance: ${limit} } }`
    expect(await firing('STK-024', pair('supporter', follower), config)).toEqual([`${severity} p attitude`])
  })

  it('is measured by whom this person follows, else by the superior', async () => {
    const three = (ties: string) =>
      people(
        'id: boss, name: 罗总, attitude: supporter',
        'id: guide, name: 方总, attitude: neutral',
        `id: p, name: 周敏, need: belonging, attitude: neutral${ties}`,
      )
    const message = async (ties: string) => (await findings('STK-024', three(ties))).map((one) => one.message)
    expect(await message('')).toEqual([])
    expect(await message(', follows: guide, reports_to: boss')).toEqual([])
    expect(await message(', follows: boss, reports_to: guide')).toEqual([
      '周敏 seeks belonging and follows 罗总, yet their attitudes to us are 1 step apart: neutral and supporter',
    ])
    expect(await message(', reports_to: boss')).toEqual([
      '周敏 seeks belonging and reports to 罗总, yet their attitudes to us are 1 step apart: neutral and supporter',
    ])
  })

  it('says in Chinese too who leads', async () => {
    const message = async (tie: string) =>
      (await findings('STK-024', pair('supporter', 'neutral', 'belonging', tie), { lang: 'zh' })).map(
        (one) => one.message,
      )
    const apart = '对我方的态度却相差 1 级：一个是中立者，一个是支持者'
    expect(await message('follows: boss')).toEqual([`周敏以归属需求为主，听罗总的，${apart}`])
    expect(await message('reports_to: boss')).toEqual([`周敏以归属需求为主，上级是罗总，${apart}`])
  })

  it('is not measured by somebody who is not in the plan', async () => {
    for (const tie of ['follows: nobody', 'follows: nobody, reports_to: boss', 'reports_to: nobody', 'follows: p'])
      expect(await verdicts('STK-024', pair('supporter', 'opponent', 'belonging', tie))).toEqual([])
  })

  it('shows the attitude of the leader too', () => {
    const plan = planOf(wholePlan(pair('supporter', 'opponent')))
    const [finding] = ruleOf('STK-024').check(plan, contextAt(today))
    expect(finding?.related).toEqual([
      {
        path: ['relationships', 'people', 0, 'attitude'],
        message: { en: 'the attitude of 罗总', zh: '罗总的态度' },
      },
    ])
  })
})

describe('STK-027, the focus that goes with a function', () => {
  const usual: Readonly<Record<string, string>> = {
    general_management: 'business',
    it: 'technical',
    finance: 'financial',
    procurement: 'financial',
    production: 'business',
  }

  it('is expected of five functions', async () => {
    const expected = levels.function.flatMap((work) =>
      levels.focus
        .filter((focus) => usual[work] !== undefined && focus !== usual[work])
        .map((focus) => `info ${work}-${focus} focus`),
    )
    expect(expected).toHaveLength(15)
    expect(await firing('STK-027', everyPair('function', 'focus'))).toEqual(expected)
  })

  it('is a matter of the playbook', async () => {
    const config = 'playbook: { expected_focus: { quality: technical, finance: business } }'
    expect(await firing('STK-027', person('function: quality, focus: business'), config)).toEqual(['info p focus'])
    expect(await firing('STK-027', person('function: quality, focus: technical'), config)).toEqual([])
    expect(await firing('STK-027', person('function: finance, focus: financial'), config)).toEqual(['info p focus'])
  })
})

describe('STK-030 and STK-031, whom somebody prefers', () => {
  it.each([
    ['mentor', 'rival', ['error p prefers']],
    ['supporter', 'other', ['error p prefers']],
    ['supporter', '', []],
    ['supporter', 'nobody', []],
    ['neutral', 'rival', []],
    ['opponent', 'rival', []],
    ['', 'rival', []],
  ])('STK-030 of attitude "%s" and preference "%s"', async (attitude, prefers, expected) => {
    expect(await firing('STK-030', person(`attitude: ${attitude}, prefers: ${prefers}`))).toEqual(expected)
  })

  it('STK-030 names the competitor', async () => {
    const [one] = await findings('STK-030', person('attitude: mentor, prefers: other'))
    expect(one?.message).toBe('周敏 is rated mentor, yet prefers 海川科技')
  })

  it.each([
    ['attitude: non_supporter', true],
    ['attitude: opponent', true],
    ['attitude: opponent, attitude_reason: ""', true],
    ['attitude: opponent, attitude_reason: "  "', true],
    ['attitude: opponent, attitude_reason: 怕担责任', false],
    ['attitude: opponent, prefers: rival', false],
    ['attitude: opponent, prefers: nobody', false],
    ['attitude: neutral', false],
    ['attitude: supporter', false],
    ['need: esteem', false],
  ])('STK-031 of { %s }: %s', async (fields, fires) => {
    expect(await firing('STK-031', person(fields))).toEqual(fires ? ['warning p attitude_reason'] : [])
  })
})

describe('what counts as for us and against us', () => {
  const config = (text: string) => `playbook: { ${text} }`

  it('is a matter of the playbook', async () => {
    const onlyMentors = config('people: { supportive: [mentor] }')
    expect(await firing('STK-014', person('contact: none, attitude: supporter'), onlyMentors)).toEqual([])
    expect(await firing('STK-013', person('roles: [coach], attitude: supporter'), onlyMentors)).toEqual([
      'error p attitude',
    ])
    const mildMentors = config('people: { mentor: [mentor, supporter] }')
    expect(await firing('STK-012', person('contact: brief, attitude: supporter'), mildMentors)).toEqual([
      'warning p contact',
    ])
    expect(await firing('STK-014', person('contact: none, attitude: supporter'), mildMentors)).toEqual([])
    const numbers = (mentor: number) =>
      config(
        `scales: { attitude: { ${levels.attitude.map((id, index) => `${id}: { number: ${mentor - index} }`).join(', ')} } }`,
      )
    const deep = (attitude: string) => person(`contact: in_depth, attitude: ${attitude}`)
    expect(await firing('STK-010', deep('neutral'), numbers(1))).toEqual(['warning p attitude'])
    expect(await firing('STK-010', deep('non_supporter'), numbers(3))).toEqual([])
    expect(await firing('STK-010', deep('opponent'), numbers(3))).toEqual(['warning p attitude'])
  })

  it('is what the person says, whatever a deal overrides', async () => {
    const deal = `${person('contact: in_depth, attitude: neutral')}
opportunities:
  - { id: erp, name: ERP, stage: C, overrides: [{ person: p, attitude: opponent }] }`
    expect(await firing('STK-010', deal)).toEqual([])
  })
})

describe("the method's question", () => {
  const combinations = stakeholderRules.filter(({ code }) => /^STK-0(1[0-4]|2\d|3[0-2])$/.test(code))

  it('goes with every combination: own attitude, or somebody behind', () => {
    expect(combinations).toHaveLength(18)
    const asked = combinations.flatMap(({ code, bad }) => questionsOf(code, bad))
    for (const question of asked) {
      expect(question?.en).toMatch(/behind|on behalf of/)
      expect(question?.zh).toMatch(/背后|别人/)
    }
    expect(new Set(asked.map((question) => question?.en.replaceAll(/[一-龥]+/g, ''))).size).toBe(asked.length)
  })

  it.each(['STK-010', 'STK-011'])('%s names the competitor behind, where one is known', (code) => {
    const fields = `contact: ${code === 'STK-010' ? 'in_depth' : 'multiple'}, attitude: opponent`
    const [known] = questionsOf(code, person(`${fields}, prefers: rival`))
    expect(known?.en).toContain('远山软件')
    expect(known?.zh).toContain('远山软件')
    for (const prefers of ['', ', prefers: nobody']) {
      const [open] = questionsOf(code, person(fields + prefers))
      expect(open?.en).toContain('somebody')
      expect(open?.zh).toMatch(/另有人|别人/)
    }
  })
})
