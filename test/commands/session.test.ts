import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { lineDiff } from '../../src/editing/line-diff.js'
import { filesBelow, run, type Run, type World } from '../support.js'
import { blemishes, languages, linesWiderThan } from './terminal.js'

const examples = filesBelow('examples')
const bedrock = 'examples/bedrock-petroleum'
const vitamin = 'examples/vitamin-erp.plan.yaml'

const small = `# 我的计划
version: 1
id: demo
account: { name: 示例公司 }   # the customer
owner: rep

team:
  - { id: rep, name: 王磊, level: 2 }
  - { id: boss, name: 高远, role: director }

relationships:
  people:
    - { id: cio, name: 信息总监, influence: high, coverage: [rep] }
    - { id: cfo, name: 财务总监 }
    - { id: cto, name: 技术总监 }
`

const folder: World = { files: examples, today: '2026-06-30' }

/** A whole session in the folder plan: every kind of answer occurs. */
const chinese = [
  // what kind, who presents, leads, reviews
  ['weekly_issues', 't1', 't3', 't2,t4'],
  // presented
  [''],
  // the three questions: answered, not asked, no answer
  ['秦川看重独立性，要先给材料', '-', ''],
  // two of their own: about the one it names, about the plan
  ['罗启明为什么还不签？', '', '他在等董事会', '预算什么时候定？', '', '', ''],
  // a weak point about somebody whose name is typed in part
  ['收益还说不清', 'behaviour_skill', '沈', '没有替补', '', '', ''],
  // accepted with an action that is there, accepted with a new one, deferred
  ['由副总出面', 't4', 'accepted', 'act_luo'],
  ['请财务一起算账', 't2', 'accepted', '+', '一起算账', 't2', '+10', '换一个说法', '', 'deferred', ''],
  // by the action just agreed, by a new one, by none
  ['先算账再报价', 'act_yi_qi_suan_zhang', '七月先见罗启明', '+', '', 't1', '2026/7/10', '再看一次', '', ''],
  // write it
  ['y'],
].flat()

const oneFile: World = { files: { 'demo.plan.yaml': small }, today: '2026-06-30' }

const teamOnly = small.slice(small.indexOf('team:'), small.indexOf('relationships:'))

const english = [
  ...['monthly_operations', 'rep', 'boss', 'boss', ''],
  ...['He has a budget of 2 million: #approved', '', ''],
  ...['Who signs?', '财务总监', 'The board, "in July"', ''],
  ...['Nobody knows the CFO', 'strategy', 'cfo', ''],
  ...['Invite the CFO', 'boss', 'accepted', '+', '', 'boss', 'tomorrow', 'Wait', 'rep', 'rejected', ''],
  ...['Meet the CFO', 'act_invite_the_cfo', ''],
  'y',
]

const bytesOf = ({ files = {} }: World): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(files).map(([file, content]) => [
      file,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )

const hold = (answers: readonly string[], world: World, path: string, lang = 'zh', ...more: string[]): Promise<Run> =>
  run(['review', path, '--session', '--lang', lang, ...more], { ...world, answers })

const decoded = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? new Uint8Array())

const contents = (run: Pick<Run, 'files'>): Record<string, string> =>
  Object.fromEntries([...run.files].map(([file, bytes]) => [file, decoded(bytes)]))

/** The lines that have come; the test fails unless every other byte is where and as it was. */
const linesAdded = (before: string | Uint8Array | undefined, after: Uint8Array | undefined): string => {
  const old = typeof before === 'string' ? new TextEncoder().encode(before) : (before ?? new Uint8Array())
  const diff = lineDiff(old, after ?? new Uint8Array())
  const fresh = new Set(diff.map((line) => Number(/^\+ +(\d+)/.exec(line)?.[1])))
  const lines = decoded(after).split('\n')
  const rest = lines.filter((_, index) => !fresh.has(index + 1))
  expect(rest.join('\n')).toBe(decoded(old))
  return lines.filter((_, index) => fresh.has(index + 1)).join('\n')
}

const kept = `${bedrock}/.plan-session-bedrock-petroleum.json`

describe('a whole session', { timeout: 120_000 }, () => {
  it('in Chinese, of a folder plan: the entry goes to reviews.yaml, a new action to goals.yaml', async () => {
    const ended = await hold(chinese, folder, bedrock)
    expect([ended.code, ended.asked.length]).toEqual([0, chinese.length])
    const changed = [...ended.written.keys()].sort()
    expect(changed).toEqual([`${bedrock}/goals.yaml`, `${bedrock}/reviews.yaml`])
    const added = changed.map((file) => [`# ${file}`, linesAdded(examples[file], ended.files.get(file))].join('\n'))
    expect(added.join('\n')).toMatchInlineSnapshot(`
      "# examples/bedrock-petroleum/goals.yaml
        - id: act_yi_qi_suan_zhang
          what: 一起算账
          owner: t2
          due: 2026-07-10
        - id: act_qi_yue_xian_jian_luo_qi_ming
          what: 七月先见罗启明
          owner: t1
          due: 2026-07-10
      # examples/bedrock-petroleum/reviews.yaml
        - id: rev_2026_06_30
          kind: weekly_issues
          held_on: 2026-06-30
          presenter: t1
          facilitator: t3
          reviewers: [t2, t4]
          questions:
            - what: 要让秦川把我方看成“可信来源”，得让此人看到什么？谁在什么时候迈出第一步？
              subject: b_qin
              answer: 秦川看重独立性，要先给材料
            - what: “碳排放监测平台”在阶段 B 超期 3 天：客户那边卡在哪里，谁能推动？
              subject: o_carbon
            - what: 罗启明为什么还不签？
              subject: b_luo
              answer: 他在等董事会
            - what: 预算什么时候定？
          vulnerabilities:
            - { what: 收益还说不清, class: behaviour_skill, subject: b_shen }
            - { what: 没有替补 }
          recommendations:
            - { what: 由副总出面, by: t4, decision: accepted, action: act_luo }
            - { what: 请财务一起算账, by: t2, decision: accepted, action: act_yi_qi_suan_zhang }
            - { what: 换一个说法, decision: deferred }
          decisions:
            - { what: 先算账再报价, action: act_yi_qi_suan_zhang }
            - { what: 七月先见罗启明, action: act_qi_yue_xian_jian_luo_qi_ming }
            - { what: 再看一次 }
          figures:
            complete_pct: 100
            gap_total: 12
            gap_index_pct: 23.1
            strategic_gap_index_pct: 36.8
            known_dimensions_pct: 95
            support_index_pct: 40
            contact_index_pct: 66.7
            threads: 6
            open_amount: 12400000
            open_weighted: 5685000
            open_chained: 3771900
            won_amount: 2400000
            open_actions: 6
            overdue_actions: 0
            error: 0
            warning: 4
            info: 4"
    `)
    for (const [file, bytes] of ended.files) if (!changed.includes(file)) expect(bytes).toBe(examples[file])
    expect([...ended.files.keys()].sort()).toEqual(Object.keys(examples).sort())
    expect(ended.out).toMatchInlineSnapshot(`
      "✓ 已记录评审 rev_2026_06_30：4 个问题、2 个薄弱点、3 条建议、3 项决定、2
      项新行动 · 新出现：REV-002、REV-005

      ! 2026-06-30 的每周问题评审作出决定“再看一次”，却没有对应的行动 (REV-002)
          建议：为“再看一次”添加一项有“owner”和“due”的行动（plan add action），把它的
                id 写进“action”。
      · 2026-06-30 的每周问题评审发现的薄弱点“没有替补”没有分类，看不出该由谁来解决
        (REV-005)
          建议：在“没有替补”的“class”里写明需要从哪方面解决：mindset（观念、心态）、
                behaviour_skill（销售行为、技巧）、cross_department（部门配合）、
                mechanism（机制）、strategy（策略支撑）、process_detail（流程或细
                节）。
      "
    `)
  })

  it('in English, of one file without reviews or actions yet', async () => {
    const ended = await hold(english, { files: { 'demo.plan.yaml': small } }, 'demo.plan.yaml', 'en')
    expect([ended.code, ended.asked.length]).toEqual([0, english.length])
    expect([...ended.files.keys()]).toEqual(['demo.plan.yaml'])
    expect(linesAdded(small, ended.files.get('demo.plan.yaml'))).toMatchInlineSnapshot(`
      "
      actions:
        - id: act_invite_the_cfo
          what: Invite the CFO
          owner: boss
          due: 2026-07-01

      reviews:
        - id: rev_2026_06_30
          kind: monthly_operations
          held_on: 2026-06-30
          presenter: rep
          facilitator: boss
          reviewers: [boss]
          questions:
            - what: Who at the customer would call us back today, and why would they?
              answer: "He has a budget of 2 million: #approved"
            - what: If 王磊 were away for a month, who of us could call 信息总监, and would the call be taken?
            - what: With which level of the customer can each of us talk?
            - what: Who signs?
              subject: cfo
              answer: The board, "in July"
          vulnerabilities:
            - { what: Nobody knows the CFO, class: strategy, subject: cfo }
          recommendations:
            - { what: Invite the CFO, by: boss, decision: accepted, action: act_invite_the_cfo }
            - { what: Wait, by: rep, decision: rejected }
          decisions:
            - { what: Meet the CFO, action: act_invite_the_cfo }
          figures:
            complete_pct: 13.6
            gap_total:
            gap_index_pct:
            strategic_gap_index_pct:
            known_dimensions_pct: 0
            support_index_pct:
            contact_index_pct:
            threads: 0
            open_amount: 0
            open_weighted: 0
            open_chained: 0
            won_amount: 0
            open_actions: 0
            overdue_actions: 0
            error: 0
            warning: 23
            info: 11"
    `)
    expect(ended.out).toMatchInlineSnapshot(`
      "✓ review rev_2026_06_30 recorded: 4 questions, 1 vulnerability, 2
      recommendations, 1 decision, 1 new action · findings as before
      "
    `)
  })

  it('keeps what the file is like: line ends, byte order mark, comments', async () => {
    const windows = `\ufeff${small.replaceAll('\n', '\r\n')}`
    const ended = await hold(english, { files: { 'demo.plan.yaml': windows } }, 'demo.plan.yaml', 'en')
    const after = decoded(ended.files.get('demo.plan.yaml'))
    linesAdded(windows, ended.files.get('demo.plan.yaml'))
    expect(after.replaceAll('\r\n', '')).not.toContain('\n')
    expect(parse(after)).toEqual(
      parse(decoded((await hold(english, oneFile, 'demo.plan.yaml', 'en')).files.get('demo.plan.yaml'))),
    )
  })

  it('makes reviews.yaml where the folder has none', async () => {
    const files = { 'demo/plan.yaml': small.slice(0, small.indexOf('team:')), 'demo/team.yaml': teamOnly }
    const ended = await hold(
      ['weekly_issues', 'rep', 'boss', '', '', ...Array<string>(9).fill('')],
      { files },
      'demo',
      'en',
    )
    expect(ended.code).toBe(0)
    expect([...ended.files.keys()]).toEqual(['demo/plan.yaml', 'demo/team.yaml', 'demo/reviews.yaml'])
    expect(parse(decoded(ended.files.get('demo/reviews.yaml')))).toMatchObject({
      reviews: [{ id: 'rev_2026_06_30', kind: 'weekly_issues', presenter: 'rep', facilitator: 'boss' }],
    })
    expect(ended.files.get('demo/plan.yaml')).toEqual(new TextEncoder().encode(files['demo/plan.yaml']))
  })

  it.each(languages)('fits the screen, in %s', async (lang) => {
    for (const width of [80, 120]) {
      const { err, out } = await hold(chinese, { ...folder, width }, bedrock, lang)
      expect(linesWiderThan(err + out, width)).toEqual([])
      expect(blemishes(err)).toEqual([])
    }
  })

  it.each(languages)('reads like this, in %s', async (lang) => {
    const { err, asked } = await hold(chinese, folder, bedrock, lang)
    const questions = asked.map((question) => `? ${question}`).join('\n')
    await expect(`${questions}\n${err}`).toMatchFileSnapshot(`snapshots/session/bedrock.${lang}.txt`)
  })

  it('takes the day of the report, and another id where one is given', async () => {
    const first = await hold(english, oneFile, 'demo.plan.yaml', 'en', '--as-of', '2026-05-01')
    const files = Object.fromEntries(first.files)
    const second = await hold(english, { files }, 'demo.plan.yaml', 'en', '--as-of', '2026-05-01')
    const { reviews } = parse(decoded(second.files.get('demo.plan.yaml'))) as { reviews: { id: string }[] }
    expect(reviews).toMatchObject([
      { id: 'rev_2026_05_01', held_on: '2026-05-01' },
      { id: 'rev_2026_05_01_2', held_on: '2026-05-01' },
    ])
  })

  it.each([
    [bedrock, '2026-06-30'],
    [vitamin, '2008-05-16'],
    ['demo.plan.yaml', '2026-06-30'],
  ])('keeps the figures that the review of that day prints: %s', async (path, day) => {
    const files = { ...examples, 'demo.plan.yaml': small }
    const nothing = ['weekly_issues', ...(path === 'demo.plan.yaml' ? ['rep', 'boss'] : ['t1', 't3']), '', '']
    const silent = [...nothing, ...Array<string>(7).fill(''), 'y']
    const ended = await hold(silent, { files }, path, 'en', '--as-of', day)
    expect([ended.code, ended.asked.length]).toEqual([0, silent.length])
    const text = decoded(ended.files.get(path === bedrock ? `${bedrock}/reviews.yaml` : path))
    const figures = (parse(text) as { reviews: { figures: Record<string, unknown> }[] }).reviews.at(-1)?.figures
    const { out } = await run(['review', path, '--as-of', day, '--format', 'json'], { files })
    const { sections } = (JSON.parse(out) as { plans: [{ sections: Record<string, Record<string, unknown>> }] })
      .plans[0]
    const from = (section: string, ...keys: string[]): Record<string, unknown> =>
      Object.fromEntries(keys.map((key) => [key, sections[section]?.[key]]))
    expect(figures).toEqual({
      complete_pct: sections['completeness']?.['pct'],
      ...from('relationship-gaps', 'gap_total', 'gap_index_pct'),
      strategic_gap_index_pct: sections['strategic-gaps']?.['gap_index_pct'],
      ...from('five-dimensions', 'known_dimensions_pct', 'support_index_pct', 'contact_index_pct'),
      ...from('key-figures', 'threads', 'open_actions', 'overdue_actions'),
      ...from('pipeline', 'open_amount', 'open_weighted', 'open_chained', 'won_amount'),
      ...from('verdict', 'error', 'warning', 'info'),
    })
  })
})

describe('a session that is interrupted', { timeout: 120_000 }, () => {
  const cases = [
    ['a folder plan', chinese, folder, bedrock],
    ['one file', english, oneFile, 'demo.plan.yaml'],
  ] as const

  describe.each(cases)('%s', (_, answers, world, path) => {
    it('at any question ends with 130, writes nothing, and goes on from there', { timeout: 120_000 }, async () => {
      const whole = await hold(answers, world, path)
      for (let stop = 0; stop < answers.length; stop += 1) {
        const stopped = await hold(answers.slice(0, stop), world, path)
        expect([stop, stopped.code, stopped.out, stopped.asked.length]).toEqual([stop, 130, '', stop + 1])
        const { [path === bedrock ? kept : '.plan-session-demo.json']: answersKept, ...plans } = Object.fromEntries(
          stopped.files,
        )
        expect(plans).toEqual(bytesOf(world))
        expect(answersKept === undefined).toBe(stop === 0)
        expect(stopped.err.trimEnd().split('\n').at(-1)).toMatch(
          stop === 0 ? /^plan: 已取消$/ : new RegExp(`^plan: 已停止；您的 ${String(stop)} 个回答保存在“.*”，`),
        )
        const rest = [...(stop === 0 ? [] : ['y']), ...answers.slice(stop)]
        const resumed = await hold(rest, { ...world, files: Object.fromEntries(stopped.files) }, path)
        expect([stop, resumed.code, resumed.asked.length]).toEqual([stop, 0, rest.length])
        expect(contents(resumed)).toEqual(contents(whole))
        // It goes on with the very question at which it stopped.
        expect(resumed.asked.slice(stop === 0 ? 0 : 1)).toEqual(whole.asked.slice(stop))
        expect(resumed.out).toBe(whole.out)
      }
    })

    it('several times, also while it asks whether to go on', async () => {
      const whole = await hold(answers, world, path)
      let files = world.files ?? {}
      for (const part of [
        answers.slice(0, 7),
        [],
        ['y', ...answers.slice(7, 8)],
        ['y'],
        ['y', ...answers.slice(8, 20)],
      ]) {
        const stopped = await hold(part, { ...world, files }, path)
        expect(stopped.code).toBe(130)
        files = Object.fromEntries(stopped.files)
      }
      const ended = await hold(['y', ...answers.slice(20)], { ...world, files }, path)
      expect(contents(ended)).toEqual(contents(whole))
    })
  })

  it('begins anew when nobody wants to go on', async () => {
    const stopped = await hold(english.slice(0, 9), oneFile, 'demo.plan.yaml')
    const ended = await hold(['n', ...english], { files: Object.fromEntries(stopped.files) }, 'demo.plan.yaml')
    expect(contents(ended)).toEqual(contents(await hold(english, oneFile, 'demo.plan.yaml')))
  })

  it('tells again what was said in the step where it goes on', async () => {
    const stopped = await hold(chinese.slice(0, 18), folder, bedrock)
    const { err } = await hold(['y'], { files: Object.fromEntries(stopped.files), today: '2026-06-30' }, bedrock)
    expect(err).toMatchInlineSnapshot(`
      "
      3/5 · 薄弱点 · 约 15 分钟
      这份计划可能败在哪里？说事，不说人。

      ! 与秦川的关系要从“无关系”到“可信来源”（加权差距 4，重要），却没有一项行动在推进
        (REL-002)
      ! 4 位关键人中只有 2 位支持我方，没有过半 (STK-041)
      ! “碳排放监测平台”在阶段 B 已经 10 天，计划 7 天 (OPP-002)

      - ✓ 有什么薄弱点？用一句话写 收益还说不清
      - ✓ 要靠什么解决？ 销售行为、技巧
      - ✓ 关于谁或什么？ 沈
      plan: 已停止；您的 18 个回答保存在“examples/bedrock-petroleum/.plan-session-bedrock-petroleum.json”，再次运行同一命令即可继续
      "
    `)
  })

  it('keeps its day and its questions, whatever day it is then', async () => {
    const whole = await hold(chinese, folder, bedrock)
    const stopped = await hold(chinese.slice(0, 12), folder, bedrock)
    const files = Object.fromEntries(stopped.files)
    const ended = await hold(['y', ...chinese.slice(12)], { files, today: '2026-07-20' }, bedrock)
    expect(contents(ended)).toEqual(contents(whole))
  })

  it('asks again what does not fit the plan any more', async () => {
    const stopped = await hold(english.slice(0, 12), oneFile, 'demo.plan.yaml', 'en')
    const files = {
      ...Object.fromEntries(stopped.files),
      'demo.plan.yaml': small.replace('id: boss', 'id: chief').replace('财务总监', '总会计师'),
    }
    const ended = await hold(['y'], { files }, 'demo.plan.yaml', 'en')
    expect(ended.asked.at(-1)).toBe('Who leads the session?')
    expect(ended.code).toBe(130)
  })

  it('keeps the answers when the plan is not written after all', async () => {
    const no = await hold([...english.slice(0, -1), 'n'], oneFile, 'demo.plan.yaml', 'en')
    expect([no.code, no.out]).toEqual([130, ''])
    expect(no.err).toMatch(/plan: nothing was written; your answers are kept, and the same command shows them again\n$/)
    expect(decoded(no.files.get('demo.plan.yaml'))).toBe(small)
    const yes = await hold(['y', 'y'], { files: Object.fromEntries(no.files) }, 'demo.plan.yaml', 'en')
    expect(contents(yes)).toEqual(contents(await hold(english, oneFile, 'demo.plan.yaml', 'en')))
  })
})

describe('what a session needs', { timeout: 120_000 }, () => {
  it('is a terminal', async () => {
    for (const lang of languages) {
      const { code, out, err } = await run(['review', bedrock, '--session', '--lang', lang], { files: examples })
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(
        { en: /^plan: a review session .* needs a terminal; .*\n$/, zh: /^plan: 评审会.*需要在终端中进行.*\n$/ }[lang],
      )
    }
  })

  it.each([['--brief'], ['--explain'], ['--redact-names'], ['--fail-on', 'error']])(
    'is the whole plan: not %s',
    async (...flags) => {
      const { code, err } = await run(['review', bedrock, '--session', ...flags], { files: examples, answers: [] })
      expect([code, err]).toEqual([
        2,
        `plan: --session looks at the whole plan and writes into it; leave out ${flags[0]}\n`,
      ])
    },
  )

  it('is one plan: of several it asks which', async () => {
    const files = { 'a.plan.yaml': small, 'b.plan.yaml': small }
    const { asked, code, err } = await hold(['b.plan.yaml', 'weekly_issues'], { files }, '.', 'en')
    expect([code, asked.slice(0, 2)]).toEqual([130, ['Which plan?', 'What kind of review is this?']])
    expect(err).toContain('.plan-session-demo.json')
    const both = await run(['review', 'a.plan.yaml', 'b.plan.yaml', '--session'], { files, answers: ['a.plan.yaml'] })
    expect(both.asked[0]).toBe('Which plan?')
  })

  it('is a plan in a file, and one that can be read', async () => {
    const stdin = await hold([], { stdin: small }, '-', 'en')
    expect([stdin.code, stdin.err]).toEqual([
      2,
      'plan: a plan on standard input cannot be changed; give its file or folder\n',
    ])
    const broken = await hold([], { files: { 'x.plan.yaml': `${small}statsu: draft\n` } }, 'x.plan.yaml', 'en')
    expect([broken.code, broken.asked]).toEqual([2, []])
  })

  it.each([['10,10,10'], ['0,1,1,1,1'], ['a,b,c,d,e'], ['1,1,1,1,601'], ['']])(
    'is five times: not %s',
    async (typed) => {
      const { code, err } = await hold([], folder, bedrock, 'en', '--minutes', typed)
      expect([code, err]).toEqual([
        2,
        `plan: --minutes wants five whole numbers, one for each step, as in 15,15,10,10,10; not "${typed}"\n`,
      ])
    },
  )

  it('shows the times that were typed, also with Chinese commas', async () => {
    for (const typed of ['11,12,13,14,15', '11，12，13，14，15', '11、12、13、14、15']) {
      const { err } = await hold(chinese, folder, bedrock, 'en', '--minutes', typed)
      expect(err.match(/^\d\/5 .*$/gm)).toEqual([
        '1/5 · Present · about 11 minutes',
        '2/5 · Questions · about 12 minutes',
        '3/5 · Vulnerabilities · about 13 minutes',
        '4/5 · Recommendations · about 14 minutes',
        '5/5 · Decisions · about 15 minutes',
      ])
    }
    const alone = await run(['review', bedrock, '--minutes', '1,1,1,1,1'], { files: examples })
    expect([alone.code, alone.err]).toEqual([
      2,
      'plan: --minutes is for --session: plan review --session --minutes 15,15,10,10,10\n',
    ])
  })

  it('is named in the help', async () => {
    for (const lang of languages) {
      const { out } = await run(['review', '--help', '--lang', lang])
      expect(out).toMatch(/^ {2}--session /m)
      expect(out).toMatch(/^ {2}--minutes <list> /m)
    }
  })
})

describe('what cannot be written is asked again', { timeout: 120_000 }, () => {
  it('words that say nothing, names that nobody has, days that are none', async () => {
    const answers = [
      ...['weekly_issues', 'rep', 'boss', '', '', '', '', ''],
      ...['?', 'x'.repeat(2001), '预算够吗', '张三', '信息总监', '不详', ''],
      ...['', '', '改一改', '+', '', 'rep', 'soon', '+7', '', 'y'],
    ]
    const { code, err, asked, files } = await hold(answers, oneFile, 'demo.plan.yaml', 'zh')
    expect([code, asked.length]).toEqual([0, answers.length])
    for (const said of [
      '请用几个字说明',
      '最多 2000 个字符，现在有 2001 个',
      '计划中没有叫“张三”的',
      '请写日期，例如 2026-06-30、明天、+7',
    ])
      expect(err).toContain(`\n  ${said}`)
    const { reviews } = parse(decoded(files.get('demo.plan.yaml'))) as { reviews: Record<string, unknown>[] }
    expect(reviews[0]).toMatchObject({ decisions: [{ what: '改一改' }] })
  })

  it('a name that several have is asked for', async () => {
    const answers = ['weekly_issues', 'rep', 'boss', '', '', '', '', '', '谁拍板？', '总监', 'cfo', '不知道怎么办', '']
    const { asked } = await hold(answers, oneFile, 'demo.plan.yaml', 'zh')
    expect(asked).toContain('“总监”是指哪一个？')
  })

  it('whatever is typed stands in the plan as it was typed', async () => {
    const odd = [
      ...[
        '~',
        'null',
        'yes',
        '2026-07-01',
        '12',
        '- x',
        '#tag',
        'a: b',
        "it's",
        '"q"',
        '@x',
        '%',
        '`',
        '*a',
        '&b',
        '!t',
      ],
      ...[
        '|',
        '>',
        '{a}',
        '[b',
        'x, y',
        'x #y',
        '：',
        '，',
        '\\n',
        '\u0007',
        '\u200b',
        '\u202e',
        '😀',
        '$(x)',
        '::error::x',
      ],
    ]
    for (const words of odd) {
      const answers = [
        ...['weekly_issues', 'rep', 'boss', '', '', words, '', ''],
        ...[words, '', words, '', words, '', '', '', '', words, '+', words, '', '', '', 'y'],
      ]
      const { code, files, err } = await hold(answers, oneFile, 'demo.plan.yaml', 'en')
      expect([words, code, code === 0 ? '' : err]).toEqual([words, 0, ''])
      const { reviews, actions } = parse(decoded(files.get('demo.plan.yaml'))) as Record<
        string,
        Record<string, unknown>[]
      >
      expect(reviews?.[0]).toMatchObject({
        questions: [{ answer: words }, {}, {}, { what: words, answer: words }],
        vulnerabilities: [{ what: words }],
        decisions: [{ what: words }],
      })
      expect(actions).toMatchObject([{ what: words }])
    }
  })
})
