import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { templates } from '../../src/editing/first-plan/index.js'
import { laidOut } from '../../src/editing/layout/index.js'
import { standsForUnknown } from '../../src/plan/stand-ins.js'
import { languages } from '../../src/report/text.js'
import { run, type Run, type World } from '../support.js'
import { blemishes } from './terminal.js'

const file = 'lan_wan_yi_qi.plan.yaml'

/** Everything in flags, as somebody would type it who knows the tool. */
const flags = [
  ...['--account', '蓝湾仪器', '--owner', '赵宁', '--owner-role', '客户经理', '--member', '孙岚，总监'],
  ...[
    '--person',
    '何远，总经理，决策者，高，联系较少，中立者',
    '--person',
    '周晴，计划部经理，推荐者，中，联系较多，支持者',
  ],
  ...[
    '--deal',
    '生产排程系统',
    '--amount',
    '50万',
    '--close',
    '2026-11-30',
    '--action',
    '请周晴引荐，拜访何远',
    '--due',
    '+7',
  ],
]

/** The same, asked for one by one. */
const answers = [
  ...['蓝湾仪器', 'prospect', '赵宁，客户经理；孙岚，总监', '何远，总经理；周晴，计划部经理'],
  ...['decision_maker', 'high', 'brief', 'neutral', 'recommender', 'medium', 'multiple', 'supporter'],
  ...['生产排程系统，50万，2026-11-30', 'A', '请周晴引荐，拜访何远，+7', 'write'],
]

const make = (argv: readonly string[], world: World = {}): Promise<Run> => run(['new', '--lang', 'zh', ...argv], world)

const textsOf = ({ files }: Run): Record<string, string> =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))

const schemas = { 'schemas/account-plan.schema.json': '{}', 'schemas/account-plan-part.schema.json': '{}' }

describe('whole drafts', () => {
  for (const template of templates)
    for (const language of languages)
      it(`of a ${template} in ${language}`, async () => {
        const { code, out, err, files } = await run(['new', '--lang', language, '--template', template, ...flags])
        expect([code, err]).toEqual([0, ''])
        const text = new TextDecoder().decode(files.get(file))
        await expect(text).toMatchFileSnapshot(`snapshots-new/${template}.${language}.plan.yaml`)
        await expect(out).toMatchFileSnapshot(`snapshots-new/${template}.${language}.txt`)
        expect(blemishes(text)).toEqual([])
        expect(laidOut(text)).toEqual({ kind: 'laid-out', text })
      })

  it.each(templates)('of a %s have no errors in plan check, and only say what is not known', async (template) => {
    const { files } = await make(['--template', template, ...flags])
    const { code, out } = await run(['check', file, '--format', 'json'], { files: Object.fromEntries(files) })
    const { summary } = JSON.parse(out) as { summary: { error: number } }
    expect([code, summary.error]).toEqual([0, 0])
  })

  it('as a folder, with the schema of parts', async () => {
    const made = await make(['kehu', '--folder', '--template', 'customer', ...flags])
    expect(made.out).toContain('已写入 kehu')
    const { 'account-plan-part.schema.json': schema, ...parts } = textsOf(made)
    expect(JSON.parse(schema ?? '')).toMatchObject({ type: 'object' })
    expect(Object.keys(parts).sort()).toEqual(
      ['plan', 'team', 'relationships', 'opportunities', 'goals'].map((part) => `kehu/${part}.yaml`).sort(),
    )
    const whole = Object.entries(parts).map(([path, text]) => `──── ${path}\n${text}`)
    await expect(whole.join('\n')).toMatchFileSnapshot('snapshots-new/folder.zh.txt')
    const { code } = await run(['check', 'kehu', '--fail-on', 'error'], { files: Object.fromEntries(made.files) })
    expect(code).toBe(0)
  })
})

describe('without a terminal', () => {
  it('names the flag of an answer that is missing', async () => {
    const missing = async (...argv: string[]) => {
      const { code, err, out, files } = await make(argv)
      expect([code, out, files.size]).toEqual([2, '', 0])
      return err
    }
    expect(await missing()).toBe('plan: 缺少 --account：客户叫什么\n')
    expect(await missing('--account', '蓝湾')).toBe('plan: 缺少 --lifecycle：和我们的合作到了哪一步\n')
    expect(await missing('--account', '蓝湾', '--template', '客户')).toBe(
      'plan: 缺少 --owner：我方有谁？您写在最前，能见客户高层的人也写上\n',
    )
  })

  it('needs no more than that', async () => {
    const { code, files } = await make(['--account', '蓝湾', '--template', 'former', '--owner', '赵宁'])
    expect(code).toBe(0)
    expect(parse(textsOf({ files } as Run)['lan_wan.plan.yaml'] ?? '')).toMatchObject({
      account: { name: '蓝湾', lifecycle: 'former_customer' },
      team: [{ id: 'zhao_ning', name: '赵宁' }],
      relationships: { people: null },
    })
  })

  it.each([
    [['--lifecycle', 'gold'], '--lifecycle 不能是“gold”'],
    [['--template', 'gold'], '--template 不能是“gold”；请从这些中选择：prospect（潜在客户）'],
    [['--owner-role', '皇帝'], '--owner-role 不能是“皇帝”'],
    [['--member', '孙岚，皇帝'], '--member：“皇帝”不是团队角色'],
    [['--person', '何远，总经理，董事长，高'], '--person：“董事长”不是角色、影响力、联系或态度'],
    [['--person', '何远，高，低'], '--person：“低”与前面重复'],
    [['--person', '？，总经理'], '--person：“？”表示不知道；这里需要名称'],
    [['--deal', '排程', '--amount', '很多'], '--amount：“很多”不是金额'],
    [['--deal', '排程', '--stage', 'F'], '--stage 不能是“F”；进行中商机的阶段有A 了解商机'],
    [['--deal', '排程', '--close', '明年'], '--close：请写日期'],
    [['--deal', '排程', '--since', '2026-07-01', '--stage', 'B'], '--since：2026-07-01 还没有到；今天是 2026-06-30'],
    [['--amount', '50万'], '使用 --amount 时需要 --deal'],
    [['--due', '+7'], '使用 --due 时需要 --action'],
    [['--account', 'n/a'], '--account：“n/a”表示不知道'],
    [['--account', '  '], '--account：需要名称'],
    [['--account', 'x'.repeat(501)], '--account：共 501 个字符，最多 500 个'],
    [['plan.yaml'], '“plan.yaml”是文件夹计划的第一个文件'],
    [['x.plan.yaml', '--folder'], '“x.plan.yaml”是文件名，而 --folder 需要文件夹'],
    [['-'], '计划要写入文件；只想看看请用 --dry-run'],
  ])('refuses %j', async (argv, words) => {
    const base = ['--account', '蓝湾', '--lifecycle', '客户', '--owner', '赵宁']
    const { code, err, out, files } = await make([...base, ...argv])
    expect([code, out, files.size]).toEqual([2, '', 0])
    expect(err).toContain(words)
    expect(err.split('\n').length).toBe(2)
  })

  it('takes labels, amounts and days as people say them', async () => {
    const made = await make([
      ...['--account', 'Bluebay', '--lifecycle', 'Loyal customer', '--owner', 'Zhao Ning', '--owner-role', '总监'],
      ...['--person', '"Smith, John", CIO, 决策者、教练, in depth', '--person', '何远,,高'],
      ...['--deal', 'Phase 2, scheduling', '--amount', '¥1.2亿', '--stage', '确认商机', '--close', '2026/12/1'],
      ...['--since', '昨天', '--evidence', '访谈纪要', '--action', '送资料', '--due', '明天'],
    ])
    expect(parse(textsOf(made)['bluebay.plan.yaml'] ?? '')).toMatchObject({
      account: { lifecycle: 'loyal_customer' },
      team: [{ name: 'Zhao Ning', role: 'director' }],
      relationships: {
        people: [
          { name: 'Smith, John', title: 'CIO', roles: ['decision_maker', 'coach'] },
          { name: '何远', title: null, influence: 'high' },
        ],
      },
      opportunities: [
        {
          name: 'Phase 2, scheduling',
          amount: 120000000,
          stage: 'B',
          stage_history: [{ stage: 'B', entered_on: '2026-06-29' }],
          key_results: [{ stage: 'A', achieved_on: '2026-06-29', evidence: '访谈纪要' }],
          expected_close_on: '2026-12-01',
        },
      ],
      actions: [{ what: '送资料', due: '2026-07-01' }],
    })
  })
})

describe('the wizard', () => {
  it('asks sixteen questions for two people, a deal and a step, and makes what the flags make', async () => {
    const made = await make([], { answers })
    expect(made.code).toBe(0)
    expect(made.asked).toHaveLength(16)
    const flagged = await make(['--template', 'prospect', ...flags])
    expect(textsOf(made)).toEqual(textsOf(flagged))
    await expect(made.asked.join('\n')).toMatchFileSnapshot('snapshots-new/questions.zh.txt')
    await expect(made.err).toMatchFileSnapshot('snapshots-new/shown.zh.txt')
  })

  it('asks the same in English', async () => {
    const { asked, err } = await run(['new', '--lang', 'en'], { answers })
    await expect(asked.join('\n')).toMatchFileSnapshot('snapshots-new/questions.en.txt')
    await expect(err).toMatchFileSnapshot('snapshots-new/shown.en.txt')
  })

  it('leaves room for a visit and a move below twenty-five questions in all', async () => {
    const made = await make([], { answers })
    const visited = await run(['log', '何远', '--lang', 'zh'], {
      files: Object.fromEntries(made.files),
      answers: ['visit', 'zhao_ning', '希望先看到收益', '送收益测算', '+7', ''],
    })
    expect([visited.code, visited.err]).toEqual([0, ''])
    const moved = await run(['move', '生产排程系统', 'B', '--lang', 'zh'], {
      files: Object.fromEntries(visited.files),
      answers: ['访谈纪要'],
    })
    expect([moved.code, moved.err]).toEqual([0, ''])
    expect(made.asked.length + visited.asked.length + moved.asked.length).toBeLessThan(25)
    const plan = parse(textsOf(moved)[file] ?? '') as { opportunities: { stage: string }[]; touches: unknown[] }
    expect([plan.opportunities[0]?.stage, plan.touches.length]).toEqual(['B', 1])
  })

  it('asks only what flags leave open, and nothing of what may stay open with --yes', async () => {
    const some = await make(['--template', 'prospect', '--owner', '赵宁', '--owner-role', '总监'], {
      answers: ['蓝湾仪器', '', '', '', 'write'],
    })
    expect([some.code, some.asked.length]).toEqual([0, 5])
    const none = await make(['--template', 'prospect', '--owner', '赵宁', '--account', '蓝湾仪器', '--yes'], {
      answers: [],
    })
    expect([none.code, none.asked.length]).toEqual([0, 0])
  })

  it('asks for the role of the owner, the amount and the proof only where they are missing', async () => {
    const { asked, files, code } = await make([], {
      answers: [
        ...['蓝湾仪器', 'customer', '赵宁', 'director', '何远', 'coach', 'low', 'none'],
        ...['排程', '680万，2026-12-31', 'C', '2026-06-01', '样机试用报告', '', 'write'],
      ],
    })
    expect([code, asked.length]).toEqual([0, 15])
    expect(parse(textsOf({ files } as Run)[file] ?? '')).toMatchObject({
      relationships: { people: [{ contact: 'none', attitude: null }] },
      opportunities: [
        {
          amount: 6800000,
          key_results: [
            { stage: 'A', achieved_on: '2026-06-01' },
            { stage: 'B', achieved_on: '2026-06-01' },
          ],
        },
      ],
    })
  })

  it('says what it cannot understand and asks again', async () => {
    const { err, asked } = await make([], {
      answers: ['？', '蓝湾仪器', 'prospect', '赵宁，皇帝', '赵宁，总监', '', '排程，约50万', '', '', 'write'],
    })
    expect(asked).toHaveLength(10)
    expect(err).toContain('“？”表示不知道')
    expect(err).toContain('“皇帝”不是团队角色；角色有客户经理、')
    expect(err).toContain('“约50万”不是金额（如 50万），也不是日期（如 2026-11-30）')
  })

  it('lets an answer be changed, and keeps the others', async () => {
    const { code, asked, files } = await make([], {
      answers: [...answers.slice(0, -1), 'change', 'account', '绿湾仪器', 'write'],
    })
    expect([code, asked.length]).toEqual([0, 19])
    expect([...files.keys()].sort()).toEqual(['account-plan.schema.json', 'lv_wan_yi_qi.plan.yaml'])
  })

  it('lets a deal be taken back', async () => {
    const { files } = await make([], { answers: [...answers.slice(0, -1), 'change', 'deal', '无', 'write'] })
    expect(textsOf({ files } as Run)[file]).not.toContain('opportunities')
  })

  it('writes nothing when somebody does not want it yet, and keeps the answers', async () => {
    const left = await make([], { answers: [...answers.slice(0, -1), 'leave'] })
    expect([left.code, left.out, [...left.files.keys()]]).toEqual([0, '', ['.plan-new.json']])
    const resumed = await make([], { files: Object.fromEntries(left.files), answers: ['y', 'write'] })
    expect([resumed.code, resumed.asked.length]).toEqual([0, 2])
    expect([...resumed.files.keys()].sort()).toEqual(['account-plan.schema.json', file])
  })

  it('shows a dry run and leaves nothing behind', async () => {
    const dry = await make(['--dry-run'], { answers })
    expect([dry.code, dry.asked.length, dry.files.size]).toEqual([0, 15, 0])
    expect(dry.out).toContain('将会写入 lan_wan_yi_qi.plan.yaml')
    expect(dry.out).toContain('  account:\n    name: 蓝湾仪器\n')
  })
})

describe('interrupted', () => {
  it.each(Array.from({ length: answers.length }, (_, count) => count))('after %i answers', async (count) => {
    const stopped = await make([], { answers: answers.slice(0, count) })
    expect([stopped.code, stopped.out]).toEqual([130, ''])
    expect([...stopped.files.keys()]).toEqual(count === 0 ? [] : ['.plan-new.json'])
    if (count === 0) return
    expect(stopped.err).toContain(`您的 ${String(count)} 个回答保存在“.plan-new.json”`)
    const resumed = await make([], {
      files: Object.fromEntries(stopped.files),
      answers: ['y', ...answers.slice(count)],
    })
    expect([resumed.code, resumed.asked.length]).toEqual([0, 17 - count])
    expect(textsOf(resumed)).toEqual(textsOf(await make([], { answers })))
  })

  it('begins anew for somebody who wants that, and after somebody wrote into the answers', async () => {
    const stopped = await make([], { answers: answers.slice(0, 3) })
    const anew = await make([], { files: Object.fromEntries(stopped.files), answers: ['n', ...answers] })
    expect([anew.code, anew.asked.length]).toEqual([0, 17])
    for (const text of [
      '{',
      '[]',
      '{"account": 7}',
      '{"account": "蓝湾仪器", "lifecycle": "gold", "people": "何远，甲，乙"}',
    ]) {
      const { code, files } = await make([], {
        files: { '.plan-new.json': text },
        answers: text.includes('gold') ? ['y', ...answers.slice(1)] : answers,
      })
      expect([text, code, [...files.keys()].sort()]).toEqual([text, 0, ['account-plan.schema.json', file]])
    }
  })

  it('asks nobody about last time who has said all in flags', async () => {
    const stopped = await make([], { answers: answers.slice(0, 3) })
    const made = await make(['--template', 'prospect', ...flags, '--yes'], {
      files: Object.fromEntries(stopped.files),
      answers: [],
    })
    expect([made.code, made.asked]).toEqual([0, []])
  })
})

describe('never overwrites', () => {
  const given = ['--template', 'prospect', ...flags]

  it.each([
    ['the file that the name leads to', [], file],
    ['a file that is named', ['deep/x.plan.yaml'], 'deep/x.plan.yaml'],
    ['a file that is named without its ending', ['deep/x'], 'deep/x.plan.yaml'],
    ['a folder plan', ['kehu', '--folder'], 'kehu/plan.yaml'],
    ['a folder plan that is named as a folder for plans', ['kehu'], 'kehu/plan.yml'],
    ['a part of a folder plan', ['--folder'], 'lan_wan_yi_qi/goals.yml'],
  ])('%s', async (_, argv, taken) => {
    const old = { [taken]: 'version: 1\n' }
    const made = await make([...given, ...argv], { files: old })
    expect([made.code, textsOf(made)]).toEqual([2, old])
    expect(made.err).toBe(`plan: “${taken}”已经存在，plan new 不覆盖任何文件；请另取名字：plan new 名称\n`)
  })

  it('says so before any question where the file is named', async () => {
    const made = await make(['x.plan.yaml'], { files: { 'x.plan.yaml': 'version: 1\n' }, answers })
    expect([made.code, made.asked]).toEqual([2, []])
  })

  it('says so right after the name, and does not keep that name', async () => {
    const made = await make([], { files: { [file]: 'version: 1\n' }, answers })
    expect([made.code, made.asked.length, [...made.files.keys()]]).toEqual([2, 1, [file]])
    expect(made.err).toContain(`“${file}”已经存在`)
  })
})

describe('where it goes', () => {
  const written = async (argv: readonly string[], files: World['files'] = {}) => {
    const made = await make([...argv, '--template', 'prospect', ...flags], { files })
    expect([made.code, made.err]).toEqual([0, ''])
    return [...made.written.keys()].sort()
  }
  const modeline = async (argv: readonly string[], files: World['files'] = {}, path = file) => {
    const made = await make([...argv, '--template', 'prospect', ...flags], { files })
    return textsOf(made)[path]?.split('\n')[0]
  }

  it('names the file after the account, or as it is told', async () => {
    const schema = 'account-plan.schema.json'
    expect(await written([])).toEqual([schema, file])
    expect(await written(['bluebay'])).toEqual([schema, 'bluebay.plan.yaml'])
    expect(await written(['bluebay.plan'])).toEqual([schema, 'bluebay.plan.yaml'])
    expect(await written(['bluebay.yaml'])).toEqual([schema, 'bluebay.plan.yaml'])
    expect(await written(['蓝湾.plan.yml'])).toEqual([schema, '蓝湾.plan.yml'])
    expect(await written(['new/'])).toEqual([`new/${schema}`, `new/${file}`])
    expect(await written(['old'], { 'old/x.txt': '' })).toEqual([`old/${schema}`, `old/${file}`])
    expect(await written(['old', '--folder'], { 'old/x.txt': '' })).toContain('old/lan_wan_yi_qi/plan.yaml')
    expect(await written(['old', '--folder'], { 'old/.keep': '' })).toContain('old/plan.yaml')
    expect(await written(['--folder'])).toContain('lan_wan_yi_qi/plan.yaml')
  })

  it('goes to the folder that plan.config.yaml names, if it is there', async () => {
    const config = { 'plan.config.yaml': 'plans: ["plans/**/*.plan.yaml"]\n', ...schemas }
    expect(await written([], { ...config, 'plans/readme.txt': '' })).toEqual([`plans/${file}`])
    expect(await written([], config)).toEqual([file])
    expect(await written([], { 'plan.config.yaml': 'plans: ["*.plan.yaml"]\n', ...schemas })).toEqual([file])
  })

  it('points to the schema that is there, and writes it beside the plan where there is none', async () => {
    expect(await modeline([])).toBe('# yaml-language-server: $schema=./account-plan.schema.json')
    expect(await modeline([], schemas)).toBe('# yaml-language-server: $schema=./schemas/account-plan.schema.json')
    expect(await modeline(['a/b/c'], schemas, 'a/b/c.plan.yaml')).toBe(
      '# yaml-language-server: $schema=../../schemas/account-plan.schema.json',
    )
    expect(await modeline(['a/b', '--folder'], schemas, 'a/b/team.yaml')).toBe(
      '# yaml-language-server: $schema=../../schemas/account-plan-part.schema.json',
    )
    expect(await modeline(['a/b', '--folder'], {}, 'a/b/plan.yaml')).toBe(
      '# yaml-language-server: $schema=../account-plan-part.schema.json',
    )
    expect(await modeline(['a/b'], { 'a/account-plan.schema.json': '{}' }, 'a/b.plan.yaml')).toBe(
      '# yaml-language-server: $schema=./account-plan.schema.json',
    )
    // What lies above a repository belongs to somebody else.
    expect(await modeline(['a/b'], { ...schemas, 'a/.git/HEAD': '' }, 'a/b.plan.yaml')).toBe(
      '# yaml-language-server: $schema=./account-plan.schema.json',
    )
  })

  it('says in JSON what was written', async () => {
    const made = await make(['--template', 'prospect', ...flags, '--format', 'json'])
    const { plans } = JSON.parse(made.out) as { plans: { sections: { new: Record<string, unknown> } }[] }
    expect(plans[0]).toMatchObject({
      id: 'lan_wan_yi_qi',
      file,
      account: '蓝湾仪器',
      status: 'draft',
      sections: {
        new: {
          template: 'prospect',
          written: true,
          kind: 'file',
          files: [{ file, text: textsOf(made)[file] }],
          schema_file: 'account-plan.schema.json',
          owner: 'zhao_ning',
          people: ['he_yuan', 'zhou_qing'],
          opportunity: 'sheng_chan_pai_cheng_xi_tong',
        },
      },
    })
  })

  it('names in the end only commands that there are', async () => {
    const { out } = await make(['--template', 'prospect', ...flags])
    const { out: help } = await run(['--help', '--lang', 'zh'])
    for (const [, command = ''] of out.matchAll(/^plan (\w+)/gm))
      expect(help).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
    expect([...out.matchAll(/^plan \w+/gm)].length).toBeGreaterThanOrEqual(4)
  })
})

/** A name in the quotation marks that keep its commas together. */
const field = (name: string): string => `"${name.replaceAll('"', '""')}"`

const oddName = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
    fc.constantFrom(
      ...['yes', '010', 'null', '12:30', '# x', 'a: b', 'a #b', '"', `O"Brien`, "'", '../../etc/passwd', 'C:\\x'],
      ...[
        'CON',
        'com1',
        '🙂',
        'a\u202eb',
        '\u200f',
        'x'.repeat(300),
        'Smith, John; Sons',
        '“引”',
        '「号」',
        '-',
        '王、李',
      ],
    ),
  )
  .map((name) => name.trim())
  .filter((name) => /\S/.test(name) && !standsForUnknown(name, true))

describe('odd names', () => {
  it('in flags are data, and never a way out of the folder', async () => {
    await fc.assert(
      fc.asyncProperty(oddName, oddName, oddName, async (account, person, deal) => {
        const made = await run(
          [
            ...['new', `--account=${account}`, '--template=former', `--owner=${person}`, `--member=${field(account)}`],
            ...[`--person=${field(person)}, ${field(deal)}, high`, `--deal=${deal}`, `--action=${person}`],
          ],
          { files: schemas },
        )
        expect([made.code, made.err]).toEqual([0, ''])
        const [path = '', ...others] = made.written.keys()
        expect(others).toEqual([])
        expect(path).toMatch(/^[a-z][a-z0-9_]*\.plan\.yaml$/)
        expect(path).not.toMatch(/^(?:con|com1)\.plan/)
        expect(parse(made.written.get(path) ?? '')).toMatchObject({
          account: { name: account },
          team: [{ name: person }, { name: account }],
          relationships: { people: [{ name: person, title: deal, influence: 'high' }] },
          opportunities: [{ name: deal }],
          actions: [{ what: person }],
        })
      }),
      { seed: 20260630, numRuns: 100 },
    )
  }, 120_000)
})

describe('where to go on', () => {
  it('names the plan where there is another', async () => {
    const alone = await make([...flags, '--template', 'prospect', '--yes'])
    expect(alone.out).toContain('plan log 何远  ')
    const beside = await make([...flags, '--template', 'prospect', '--yes'], {
      files: { 'other.plan.yaml': 'version: 1\naccount: { name: A }\n' },
    })
    expect(beside.out).toContain(`plan log 何远 --plan ${file}  `)
    expect(beside.out).toContain(`plan add person --plan ${file}  `)
  })
})
