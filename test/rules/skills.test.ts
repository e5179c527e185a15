import { describe, expect, it } from 'vitest'
import { skillRules } from '../../src/rules/skills/index.js'
import { findings, verdicts } from './findings.js'
import { spoken } from './spoken.js'

const said = async (code: string, fragment: string): Promise<string> => {
  const rule = skillRules.find((one) => one.code === code)
  return rule ? spoken(rule, fragment) : ''
}

/** A team with one self-assessment. */
const assessed = (answers: string, more = ''): string =>
  `team: [{ id: zhao, name: 赵宁, self_assessment: { answers: [${answers}]${more} } }]`

const fine = '4, 3, 5, 3, 4, 3, 4, 4, 5, 2, 3, 4, 2, 4, 3, 3'

describe('SKL-001 sixteen-answers', () => {
  const at = (path = '') => [`error zhao /team/0/self_assessment/answers${path}`]

  it.each([
    [fine, []],
    [`${fine}, 3`, at()],
    [fine.slice(3), at()],
    ['', at()],
    [`0${fine.slice(1)}`, at('/0')],
    [`6${fine.slice(1)}`, at('/0')],
    [`1${fine.slice(1)}`, []],
    [`5${fine.slice(1)}`, []],
    [`${fine.slice(0, -1)}-3`, at('/15')],
    [`${fine}, 7`, at()],
  ])('[%s]', async (answers, expected) => {
    expect(await verdicts('SKL-001', assessed(answers))).toEqual(expected)
  })

  it('says nothing where nobody has answered', async () => {
    expect(await verdicts('SKL-001', 'modules: [self_assessment]\nteam: [{ id: zhao, name: 赵宁 }]')).toEqual([])
    expect(
      await verdicts('SKL-001', 'team: [{ id: zhao, name: 赵宁, self_assessment: { assessed_on: 2026-06-01 } }]'),
    ).toEqual([])
  })

  it('names what is wrong', async () => {
    const message = async (answers: string) => (await findings('SKL-001', assessed(answers)))[0]?.message
    expect(await message(fine.slice(3))).toBe('the self-assessment of 赵宁 cannot be counted: 15 answers instead of 16')
    expect(await message(`0${fine.slice(1, -1)}9`)).toBe(
      'the self-assessment of 赵宁 cannot be counted: outside 1 to 5: no. 1, 16',
    )
    expect(await said('SKL-001', assessed(`${fine}, 7`))).toMatchInlineSnapshot(`
      "error zhao
        the self-assessment of 赵宁 cannot be counted: 17 answers instead of 16; outside 1 to 5: no. 17
        赵宁的自评无法计分：17 个答案，应为 16 个；第 17 个答案不在 1 到 5 之间
        → Answer all questions in their order, from 1 (never) to 5 (always); "plan explain self_assessment_question" lists them.
        → 按顺序回答全部问题，从 1（从不）到 5（总是）；题目见 plan explain self_assessment_question。
      "
    `)
  })

  it('goes by the answers of the playbook', async () => {
    const config = 'playbook: { self_assessment: { highest_answer: 6 } }'
    expect(await verdicts('SKL-001', assessed(`6${fine.slice(1)}`), { config })).toEqual([])
  })

  it('lets a draft be read all the same', async () => {
    const fragment = `status: draft\n${assessed('9')}`
    expect(await verdicts('SKL-001', fragment)).toEqual(at())
  })
})

describe('SKL-002 weak-score', () => {
  const at = ['info zhao /team/0/self_assessment/answers']
  const threes = Array<number>(16).fill(3)
  const with_ = (values: Readonly<Record<number, number>>): string =>
    threes.map((three, index) => values[index + 1] ?? three).join(', ')

  it.each([
    ['11 points', with_({ 3: 2 }), []],
    ['10 points in making contact', with_({ 3: 2, 15: 2 }), at],
    ['10 points in obtaining information', with_({ 1: 2, 12: 2 }), at],
    ['10 points in giving information', with_({ 2: 2, 16: 2 }), at],
    ['10 points in influencing', with_({ 6: 2, 13: 2 }), at],
    ['no score', fine.slice(3), []],
  ])('%s', async (_, answers, expected) => {
    expect(await verdicts('SKL-002', assessed(answers))).toEqual(expected)
  })

  it('names scores and what to practise, once a member', async () => {
    expect(await said('SKL-002', assessed(with_({ 3: 1, 6: 1, 7: 1, 10: 2 })))).toMatchInlineSnapshot(`
      "info zhao
        by the own answers of 赵宁 there is room to grow: making contact (9 points), influencing and handling (8 points); fair begins at 11
        按赵宁自己的评分，有待加强：接触能力（9 分）、影响和处理（8 分）；11 分起为一般
        → Practise with 赵宁 what got the lowest answers: "staying calm", "talking by asking", "postponing objections".
        → 陪赵宁练一练得分最低的几项：“遇抗拒保持冷静”、“以问带谈”、“押后异议”。
        ? In which talk with the customer did 赵宁 feel this last, and what would help next time?
        ? 赵宁上次在哪次客户谈话中感到吃力？下次怎样会好些？
      "
    `)
  })

  it('goes by the bands of the playbook', async () => {
    const config = 'playbook: { self_assessment: { bands: { fair: 13 } } }'
    expect(await verdicts('SKL-002', assessed(threes.join(', ')), { config })).toEqual(at)
  })
})

describe('SKL-003 self-assessment-old', () => {
  it.each([
    ['2026-01-01', []],
    ['2025-12-31', ['info zhao /team/0/self_assessment/assessed_on']],
    ['2026-07-30', []],
  ])('of %s', async (day, expected) => {
    expect(await verdicts('SKL-003', assessed(fine, `, assessed_on: ${day}`))).toEqual(expected)
  })

  it('cannot say how old it is without a day', async () => {
    expect(await verdicts('SKL-003', assessed(fine))).toEqual([])
  })

  it('goes by the days of the playbook', async () => {
    const config = 'playbook: { limits: { self_assessment_days: 179 } }'
    const [one] = await findings('SKL-003', assessed(fine, ', assessed_on: 2026-01-01'), { config })
    expect(one?.message).toBe('the self-assessment of 赵宁 is 180 days old; after 179 days it is done again')
  })
})

describe('SKL-004 glass-ceiling', () => {
  const plan = (vpc: string, rung: string, people: readonly string[] = [], owner = 'zhao'): string =>
    [
      `account: { name: 长河仪表${vpc} }`,
      `owner: ${owner}`,
      `team: [{ id: sun, name: 孙岚 }, { id: zhao, name: 赵宁${rung} }]`,
      `relationships: { people: [${people.map((one) => `{ ${one} }`).join(', ')}] }`,
    ].join('\n')
  const onLead = 'info zhao /team/1/seller_rung'
  const onPerson = (index: number) => `info zhao /relationships/people/${String(index)}/relationship/current`
  const top = (id: string, keys = 'influence: high') =>
    `id: ${id}, name: 王总, ${keys}, relationship: { current: trusted_advisor }`
  const [V, C] = [', vpc: V', ', vpc: C']
  const on = (rung: string) => `, seller_rung: ${rung}`

  it.each([
    ['a V customer and rung 1', plan(V, on('beginner')), [onLead]],
    ['a V customer and rung 2', plan(V, on('traditional')), [onLead]],
    ['a V customer and rung 3', plan(V, on('competitive')), []],
    ['a V customer and no rung', plan(V, ''), []],
    ['a C customer and rung 2', plan(C, on('traditional')), []],
    ['no class and rung 2', plan('', on('traditional')), []],
    ['another member on rung 2', plan(V, on('traditional'), [], 'sun'), []],
    ['a trusted advisor on rung 2', plan('', on('traditional'), [top('w')]), [onPerson(0)]],
    ['a trusted advisor on rung 3', plan('', on('competitive'), [top('w')]), []],
    ['a trusted advisor of somebody else', plan('', on('traditional'), [top('w', 'influence: low')]), []],
    [
      'a problem solver',
      plan('', on('traditional'), ['id: w, name: 王总, influence: high, relationship: { current: problem_solver }']),
      [],
    ],
    ['both', plan(V, on('traditional'), ['id: l, name: 李总', top('w')]), [onLead, onPerson(1)]],
  ])('%s', async (_, fragment, expected) => {
    expect(await verdicts('SKL-004', fragment)).toEqual(expected)
  })

  it('holds rung and relation side by side, everybody in one finding', async () => {
    const people = [top('w'), top('l', 'roles: [approver]').replace('王总', '李总')]
    expect(await verdicts('SKL-004', plan('', on('beginner'), people))).toEqual([onPerson(0)])
    expect(await said('SKL-004', plan('', on('beginner'), people))).toMatchInlineSnapshot(`
      "info zhao
        to 王总, 李总 we are said to be "trusted advisor", but 赵宁, who leads the account, stands on rung 1 (beginner): the one or the other is rated wrongly
        与王总、李总的关系记为“可信任的顾问”，但客户负责人赵宁在第 1 级台阶（初级销售员）：总有一边评高或评低了
        → Look at both again: what 王总, 李总 last asked our advice on, and what 赵宁 sells; then correct "relationship.current" or "seller_rung".
        → 两边都再看一看：王总、李总上一次就什么事征求过我方意见，赵宁卖的又是什么；然后改正“relationship.current”或“seller_rung”。
        ? On what did 王总, 李总 last ask for our advice, beyond our products?
        ? 除了产品，王总、李总上一次就什么事征求过我方的意见？
      "
    `)
  })

  it('goes by the rung of the playbook', async () => {
    const config = 'playbook: { limits: { glass_ceiling_rung: 3 } }'
    expect(await verdicts('SKL-004', plan(V, on('competitive')), { config })).toEqual([onLead])
  })
})

describe('SKL-005 willingness-not-known', () => {
  const asked = (answers: readonly number[]): string =>
    `relationships: { people: [{ id: x, name: X }, { id: li, name: 李总, willingness: { ${answers
      .map((answer, index) => `q${String(index + 1)}: ${String(answer)}`)
      .join(', ')} } }] }`
  const at = ['info li /relationships/people/1/willingness']

  it.each([
    [[1, 2, 3, 1, 2, 3, 1], at],
    [[1, 2, 3, 1, 2, 3, 1, 2], []],
    [[1, 2, 3, 1, 2, 3, 1, 0], at],
    [[1, 2, 3, 1, 2, 3, 1, 0, 1], []],
    [[0], at],
  ])('%j', async (answers, expected) => {
    expect(await verdicts('SKL-005', asked(answers))).toEqual(expected)
  })

  it('says nothing of people nobody has asked, whether the module is on or off', async () => {
    const people = 'relationships: { people: [{ id: li, name: 李总, influence: high }] }'
    expect(await verdicts('SKL-005', people)).toEqual([])
    expect(await verdicts('SKL-005', `modules: [willingness]\n${people}`)).toEqual([])
  })

  it('names the first three that are open', async () => {
    const [one] = await findings('SKL-005', asked([3, 0, 2]))
    expect(one?.message).toBe("of 李总's willingness to buy we know 2 of 10 answers (wanted: 8)")
    expect(one?.hint).toBe(
      'Find out at the next visit (q2, q4, q5): knowledge of our product, knowledge of other suppliers, knowledge of other users.',
    )
  })

  it('goes by the number of the playbook', async () => {
    const config = 'playbook: { limits: { willingness_known: 1 } }'
    expect(await verdicts('SKL-005', asked([1]), { config })).toEqual([])
    expect(await verdicts('SKL-005', asked([0]), { config })).toEqual(at)
  })
})
