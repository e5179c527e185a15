import { describe, expect, it } from 'vitest'
import { findings, verdicts } from './findings.js'

const people = (...items: string[]) =>
  `relationships:\n  people:\n${items.map((item, index) => `    - { id: p${String(index)}, name: 周敏${String(index)}, ${item} }`).join('\n')}`

const said = async (code: string, fragment: string, lang: 'en' | 'zh' = 'en') =>
  (await findings(code, fragment, { lang })).map(({ message }) => message)

const fields =
  'nickname gender birthday education knowledge character hobbies consumption_habits taste colours reading transport aesthetics ideals anniversaries'.split(
    ' ',
  )

describe('PRV-001 private-details-not-allowed', () => {
  it.each(fields)('does not allow %s', async (field) => {
    const value = field === 'birthday' ? '05-20' : 'x'
    expect(await verdicts('PRV-001', people(`personal: { ${field}: ${value} }`))).toEqual([
      `error p0 /relationships/people/0/personal/${field}`,
    ])
  })

  it('is one finding a person, and none for the others', async () => {
    const fragment = people('title: 采购经理', 'personal: { hobbies: 登山, birthday: 05-20 }', 'personal: {}')
    expect(await verdicts('PRV-001', fragment)).toEqual(['error p1 /relationships/people/1/personal/birthday'])
    expect(await said('PRV-001', fragment)).toEqual([
      'private details of 周敏1 are written down, which our playbook does not allow: birthday, hobbies',
    ])
    expect(await said('PRV-001', fragment, 'zh')).toEqual(['记下了周敏1的个人信息，公司规定不允许：生日、兴趣爱好'])
  })
})

it('PRV-001 lets through what plan.config.yaml allows, and nothing else', async () => {
  const config = 'playbook: { allowed_personal_fields: [hobbies] }\n'
  const fragment = people('personal: { hobbies: 登山 }', 'personal: { hobbies: 登山, birthday: 05-20 }')
  expect(await verdicts('PRV-001', fragment, { config })).toEqual([
    'error p1 /relationships/people/1/personal/birthday',
  ])
  expect((await findings('PRV-001', fragment, { config }))[0]?.message).toMatch(/allow: birthday$/)
})

describe('PRV-002 improper-benefit', () => {
  const levers = (...items: string[]) =>
    `${people('title: x', 'title: y')}\nopportunities:\n  - { id: deal, name: 生产排程, levers: [${items.join(', ')}] }`
  const material = (person: string) => `{ person: ${person}, lever: personal_material }`

  it.each<[string, string[]]>([
    [people('need: physiological'), ['warning p0 /relationships/people/0/need']],
    [people('need: safety'), []],
    [people('title: x'), []],
    [
      people('need: esteem, need_secondary: [safety, physiological]'),
      ['warning p0 /relationships/people/0/need_secondary/1'],
    ],
    [people('need_secondary: [physiological]'), ['warning p0 /relationships/people/0/need_secondary/0']],
    [people('need_secondary: [safety]'), []],
    [
      people('need: physiological, need_secondary: [physiological]', 'need: physiological'),
      ['warning p0 /relationships/people/0/need', 'warning p1 /relationships/people/1/need'],
    ],
    [levers('{ person: p0, lever: personal_career }'), []],
    [levers('{ person: p0 }'), []],
    [levers('{ person: p0 }', material('p1'), material('p0')), ['warning deal /opportunities/0/levers/1/lever']],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('PRV-002', fragment)).toEqual(wanted)
  })

  it('names the people, each once', async () => {
    expect(await said('PRV-002', levers(material('p1'), material('p0'), material('p1')))).toEqual([
      'the deal "生产排程" counts on personal material interest to win 周敏1, 周敏0: only means that compliance approves may be used',
    ])
    expect(await said('PRV-002', people('need: physiological'), 'zh')).toEqual([
      '判断周敏0看重实际好处（生理需求）：只能用合规允许的方式回应',
    ])
  })
})

describe('PRV-003 private-details-kept-too-long', () => {
  const kept = 'personal: { hobbies: 登山 }'
  const old = ['info p0 /relationships/people/0/personal']

  it.each<[string, string, string[]]>([
    ['24 months ago', people(`${kept}, last_contact_on: 2024-06-30`), old],
    ['a day less', people(`${kept}, last_contact_on: 2024-07-01`), []],
    ['no contact known', people(kept), []],
    ['no private details', people('last_contact_on: 2020-01-01'), []],
    [
      'a touch since then',
      `${people(`${kept}, last_contact_on: 2020-01-01`)}\ntouches: [{ date: 2026-01-01, person: p0 }]`,
      [],
    ],
    ['an old touch', `${people(kept)}\ntouches: [{ date: 2024-01-01, person: p0 }]`, old],
  ])('%s', async (_, fragment, wanted) => {
    expect(await verdicts('PRV-003', fragment)).toEqual(wanted)
  })

  it('takes the number of months from the playbook', async () => {
    const config = 'playbook: { limits: { personal_data_months: 6 } }'
    const fragment = people(`${kept}, last_contact_on: 2025-12-30`)
    expect(await verdicts('PRV-003', fragment, { config })).toEqual(old)
    expect(await verdicts('PRV-003', fragment.replace('12-30', '12-31'), { config })).toEqual([])
    expect(await said('PRV-003', people(`${kept}, last_contact_on: 2024-04-12`))).toEqual([
      'nobody has been in touch with 周敏0 for 26 months (since 2024-04-12), and private details are still here',
    ])
  })
})
