import { describe, expect, it } from 'vitest'
import { filesBelow } from '../support.js'
import { bluebay, edit } from './editing.js'

/** [what is shown, the words typed behind `plan`]; each is told whole in snapshots/writing/. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['set a rating by name and label', ['set', '何远.attitude', '支持者', '--lang', 'zh']],
  ['set a rating by number', ['set', 'gm.attitude', '4']],
  ['set an amount as people write it', ['set', 'scheduling.amount', '680万']],
  ['set a day from now', ['set', 'scheduling.expected_close_on', '+30']],
  ['set a level that is left open', ['set', '何远 He Yuan.need', '尊重需求', '--lang', 'zh']],
  ['set a value to not known', ['set', 'planner.attitude', '']],
  ['set a value to unknown in words', ['set', 'planner.attitude', '不详']],
  ['set adds to a list', ['set', 'gm.roles', '+recommender']],
  ['set a list', ['set', 'gm.roles', '批准者，决策者']],
  ['set a level of a nested field', ['set', 'gm.relationship.current', 'credible_source']],
  ['set a truth in words', ['set', 'it.external', '是']],
  ['set a name as a reference', ['set', 'it.reports_to', '周晴']],
  ['set the plan itself', ['set', 'plan.status', 'in_review']],
  ['set the account', ['set', 'account.vpc', '贵宾']],
  ['set what is so already', ['set', 'gm.attitude', 'neutral']],
  ['set on a dry run', ['set', 'gm.attitude', 'mentor', '--dry-run']],
  ['set with no such level', ['set', 'gm.attitude', 'friendly']],
  ['set with no such field', ['set', 'gm.atitude', 'neutral']],
  ['set with no such person', ['set', 'nobody.attitude', 'neutral']],
  ['set with a name that may mean several', ['set', 'Zhou.attitude', 'neutral', '--lang', 'zh']],
  ['set a whole map', ['set', 'gm.relationship', 'vendor']],
  ['set an id', ['set', 'gm.id', 'boss2']],
  ['set a day that is none', ['set', 'scheduling.expected_close_on', '2026-02-30']],
  ['set an amount that cannot be kept', ['set', 'scheduling.amount', '1234567890123456.78']],
  ['set without a field', ['set', 'gm', 'x']],
  ['set without a value', ['set', 'gm.need']],
  [
    'log a visit',
    ['log', '何远', '--channel', '拜访', '--note', '先看收益: 三年', '--next', '送收益测算', '--due', '+7'],
  ],
  ['log a call with a rating', ['log', 'planner', '--channel', 'phone', '--rating', 'attitude=mentor', '--lang', 'zh']],
  ['log a visit in the past', ['log', 'it', '--channel', 'visit', '--date', '2026-06-12', '--by', '孙岚']],
  ['log a visit that is still to come', ['log', 'it', '--channel', 'visit', '--date', '明天', '--lang', 'zh']],
  ['log without a channel', ['log', 'it']],
  ['log with no such channel', ['log', 'it', '--channel', 'pigeon']],
  ['log with no such rating', ['log', 'it', '--channel', 'visit', '--rating', 'mood=good']],
  ['move a deal with its key result', ['move', '生产排程', 'B', '--evidence', '需求访谈纪要', '--lang', 'zh']],
  ['move a deal by the name of the stage', ['move', 'scheduling', '论证方案']],
  ['move a deal to the end', ['move', 'scheduling', 'F', '--date', '2026-06-29']],
  ['move a deal to where it is', ['move', 'scheduling', 'A']],
  ['move a deal that is lost', ['move', 'scheduling', 'lost']],
  ['done with a result', ['done', 'act_gm', '--result', '何远同意七月看演示']],
  ['done by words', ['done', '约罗川', '--date', '昨天', '--lang', 'zh']],
  ['rename a person', ['rename', 'gm', 'he_yuan']],
  ['rename to an id that is taken', ['rename', 'gm', 'lead', '--lang', 'zh']],
  ['rename to what is no id', ['rename', 'gm', '王']],
  [
    'add a person',
    ['add', 'person', '王总', '--title', 'CEO', '--roles', '决策者', '--attitude', '中立者', '--current', '供应商'],
  ],
  ['add a person whose id clashes', ['add', 'person', 'Lead', '--lang', 'zh']],
  ['add a deal', ['add', 'opportunity', '设备CRM系统', '--amount', '1.2亿', '--stage', 'A', '--close', '2027/3/1']],
  ['add a potential deal', ['add', 'opportunity', 'Later', '--kind', 'potential', '--amount', '300000']],
  [
    'add an action below a sub-goal',
    ['add', 'action', '拜访', '--for', '何远', '--due', '明天', '--owner', '孙岚', '--under', 'sg_meet'],
  ],
  ['add an action', ['add', 'action', 'Send the offer', '--for', 'scheduling,gm']],
  ['add a goal', ['add', 'goal', '增长', '--category', 'account_revenue', '--target', '500']],
  ['add a sub-goal', ['add', 'goal', '增长', '--under', 'our_first_deal', '--due', '2026-09-30']],
  ['add a competitor', ['add', 'competitor', '远航软件', '--incumbent', '是']],
  ['add an organisation', ['add', 'organisation', '设计院', '--influence', '高', '--field', 'relation=总体设计']],
  ['add a voice', ['add', 'voice', '周晴', '--quote', '排程: 比表格快', '--sentiment', '正面']],
  ['add a member', ['add', 'member', '李明', '--role', 'director', '--level', '3']],
  ['add without a name', ['add', 'person']],
  ['add what is there already', ['add', 'person', '罗川 Luo Chuan']],
  ['add a potential deal with a stage', ['add', 'opportunity', 'Later', '--kind', 'potential', '--stage', 'B']],
  ['add a deal that is won', ['add', 'opportunity', 'First', '--stage', 'F', '--amount', '1000']],
  ['add a person named like a part of the plan', ['add', 'person', 'Account']],
  ['add with an owner that nobody is', ['add', 'action', 'Call', '--owner', '何远']],
  ['add free text with commas', ['add', 'person', '李雷', '--evidence', '见过一次，聊得好']],
  ['set a list of records to nothing', ['set', 'plan.team', '']],
  ['set an amount in another currency', ['set', 'scheduling.amount', 'USD 5000']],
  ['set an amount with a plus', ['set', 'scheduling.amount', '+100']],
  ['set free text in a list', ['set', 'account.subsidiaries', 'Acme, Inc.; Beta']],
  ['set a name that nobody has', ['set', 'planner.reports_to', '不存在', '--lang', 'zh']],
  ['set an entry that is not there', ['set', 'scheduling.stage_history.-1.stage', 'B']],
  ['set a date of the history', ['set', 'scheduling.stage_history.0.entered_on', '2026-06-24']],
  ['set a level of a member', ['set', 'lead.level', '高层', '--lang', 'zh']],
  ['set a field of a part', ['set', 'background.company.products', 'x']],
  ['set what makes warnings errors', ['set', 'plan.status', 'approved']],
  ['log a due day without a next step', ['log', 'gm', '--channel', 'visit', '--due', '+7']],
  ['log a rating that is empty', ['log', 'gm', '--channel', 'visit', '--rating', 'attitude=']],
  ['move with evidence to where it is', ['move', 'scheduling', 'A', '--evidence', 'x']],
  ['move over a stage', ['move', 'scheduling', 'C', '--evidence', '意向确认单']],
  ['move to a day before the last', ['move', 'scheduling', 'B', '--date', '2026-06-01']],
  ['a report over a plan', ['set', 'gm.attitude', 'mentor', '-o', 'bluebay.plan.yaml']],
  ['a report to nowhere', ['set', 'gm.attitude', 'mentor', '-o', 'nowhere/x']],
  ['add nothing', ['add']],
  ['add what there is not', ['add', 'dragon']],
]

describe('a command that changes a plan', () => {
  it.each(cases)('%s', async (name, argv) => {
    const { told } = await edit(argv)
    const file = name.replaceAll(' ', '-')
    await expect(`$ plan ${argv.join(' ')}\n${told}`).toMatchFileSnapshot(`snapshots/writing/${file}.txt`)
  })

  it('changes nothing the second time', async () => {
    const argv = ['set', 'gm.attitude', 'supporter']
    const once = await edit(argv)
    const twice = await edit(argv, { files: { 'bluebay.plan.yaml': once.written.get('bluebay.plan.yaml') ?? '' } })
    expect(twice.told).toBe('nothing to change · findings as before\n[0]\n')
  })

  it('is data for programs, with what was written', async () => {
    const { out } = await edit(['set', 'gm.attitude', 'supporter', '--format', 'json'])
    const { plans } = JSON.parse(out)
    expect(plans[0].sections.change).toMatchObject({
      what: { id: 'gm', field: 'attitude', before: 'neutral', after: 'supporter' },
      written: true,
      files: [{ file: 'bluebay.plan.yaml' }],
      findings_gone: [{ rule: 'STK-041' }],
    })
  })

  it('finds the part file of a folder plan, and makes one that is missing', async () => {
    const files = filesBelow('examples/bedrock-petroleum')
    const visit = await edit(['log', '罗启明', '--channel', 'visit', '--note', 'x'], { files })
    expect([...visit.written.keys()]).toEqual(['examples/bedrock-petroleum/relationships.yaml'])
    const { 'examples/bedrock-petroleum/goals.yaml': goals, ...rest } = files
    expect(goals).toBeDefined()
    const action = await edit(['add', 'action', 'Call', '--owner', 't1'], { files: rest })
    expect(action.written.get('examples/bedrock-petroleum/goals.yaml')).toBe(
      '# yaml-language-server: $schema=../../schemas/account-plan-part.schema.json\n\nactions:\n  - id: act_call\n    what: Call\n    owner: t1\n',
    )
  })

  it('says which plans there are, or takes --plan', async () => {
    const files = { 'a.plan.yaml': bluebay, 'b.plan.yaml': bluebay }
    const unclear = await edit(['set', 'gm.need', 'esteem'], { files })
    expect(unclear.told).toBe('stderr: plan: there are 2 plans; say which one:\n  a.plan.yaml\n  b.plan.yaml\n[2]\n')
    const clear = await edit(['set', 'gm.need', 'esteem', '--plan', 'b.plan.yaml'], { files })
    expect([...clear.written.keys()]).toEqual(['b.plan.yaml'])
  })

  it('does not touch a plan that cannot be read, and says why', async () => {
    const files = { 'a.plan.yaml': 'version: 1\naccount: { name: A, lifecycel: prospect }\n' }
    const { told } = await edit(['set', 'account.vpc', 'V'], { files })
    expect(told).toBe(
      'stderr: plan: nothing was changed, the plan has a problem that comes first: a.plan.yaml:2: unknown key "lifecycel". Did you mean "lifecycle"?\n[2]\n',
    )
  })

  it('refuses a plan on standard input', async () => {
    const { told } = await edit(['set', 'gm.need', 'esteem', '--plan', '-'])
    expect(told).toContain('a plan on standard input cannot be changed')
  })
})
