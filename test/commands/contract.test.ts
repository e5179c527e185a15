import { describe, expect, it } from 'vitest'
import { filesBelow, run } from '../support.js'

const good = 'version: 1\naccount: { name: 示例公司 }\n'
const faulty = `${good}relationships:\n  people:\n    - { id: cio, name: 信息总监, coverage: [nobody] }\n`
const unused = `${good}competitors:\n  - { id: rival, name: 对手 }\n`
const wrong = `${good}statsu: draft\n`
const examples = filesBelow('examples')

describe('exit codes', () => {
  it.each([
    ['a good plan', ['check', 'a.plan.yaml', '--rule', 'PLN-005'], good, 0],
    ['an error of a rule', ['check', 'a.plan.yaml', '--rule', 'PLN-005'], faulty, 1],
    ['an error of a rule, in a view', ['gaps', 'a.plan.yaml'], faulty, 0],
    ['an error of a rule, in a view told to mind', ['review', 'a.plan.yaml', '--fail-on', 'error'], faulty, 1],
    ['an error that shall not count', ['check', 'a.plan.yaml', '--rule', 'PLN-005', '--fail-on', 'never'], faulty, 0],
    ['an info', ['check', 'a.plan.yaml', '--rule', 'PLN-005'], unused, 0],
    ['an info, strictly', ['check', 'a.plan.yaml', '--rule', 'PLN-005', '--strict'], unused, 0],
    ['an info that shall count', ['check', 'a.plan.yaml', '--rule', 'PLN-005', '--fail-on', 'info'], unused, 1],
    ['a schema problem', ['check', 'a.plan.yaml'], wrong, 1],
    [
      'a schema problem that cannot be waved through',
      ['check', 'a.plan.yaml', '--rule', 'PLN-005', '--fail-on', 'never'],
      wrong,
      1,
    ],
    ['a schema problem in a view', ['pipeline', 'a.plan.yaml'], wrong, 1],
    ['a schema problem as JSON', ['pipeline', 'a.plan.yaml', '--format', 'json'], wrong, 1],
  ])('%s', async (_, argv, text, code) => {
    expect((await run(argv, { files: { 'a.plan.yaml': text } })).code).toBe(code)
  })
})

describe('what cannot be done ends with 2 and one sentence in the chosen language', () => {
  it.each([
    ['a missing file', ['check', 'nowhere.plan.yaml']],
    ['a folder without plans', ['check', 'empty']],
    ['a glob without plans', ['check', 'x*.plan.yaml']],
    ['an unknown command', ['chekc']],
    ['an unknown option', ['check', '--fromat', 'json']],
    ['an unknown format', ['check', '--format', 'xml']],
    ['an impossible day', ['gaps', 'a.plan.yaml', '--as-of', '2026-02-30']],
    ['no commit', ['gaps', 'a.plan.yaml', '--as-of', 'commit']],
    ['an option without its value', ['check', '--config']],
    ['a missing config', ['check', 'a.plan.yaml', '--config', 'none.yaml']],
    ['an output on top of the plan', ['gaps', 'a.plan.yaml', '-o', './a.plan.yaml']],
    ['a key that the playbook does not have', ['playbook', 'nonsense']],
    ['a schema as Markdown', ['schema', '--format', 'markdown']],
    ['too many words', ['schema', 'x', 'y']],
  ])('%s', async (_, argv) => {
    for (const language of ['en', 'zh']) {
      const { code, out, err } = await run(['--lang', language, ...argv], {
        files: { 'a.plan.yaml': good, 'empty/notes.txt': 'x' },
      })
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatchSnapshot()
      expect(err.split('\n').length).toBe(2)
    }
  })
})

describe('finding plans', () => {
  const files = {
    'a.plan.yaml': good,
    'deep/er/b.plan.yml': good,
    'folder/plan.yaml': 'version: 1\n',
    'folder/team.yaml': 'team: []\n',
    'folder/opportunities.yaml': 'opportunities: []\n',
    'folder/background.yaml': '',
    'folder/relationships.yaml': 'relationships: {}\n',
    'notes.yaml': 'x: 1\n',
    'ignored/c.plan.yaml': good,
  }
  const names = async (argv: string[], extra = {}): Promise<string[]> => {
    const { out, err } = await run(['check', ...argv, '--format', 'json'], {
      files: { ...files, ...extra },
      ignored: ['ignored/c.plan.yaml'],
    })
    if (out === '') return [err.trim()]
    return (JSON.parse(out) as { plans: { file: string }[] }).plans.map(({ file }) => file)
  }

  it.each([
    ['everything below, but what git ignores', [], ['a.plan.yaml', 'deep/er/b.plan.yml', 'folder']],
    ['a file', ['a.plan.yaml'], ['a.plan.yaml']],
    ['a folder plan by its folder', ['folder'], ['folder']],
    ['a folder plan by one of its parts', ['folder/team.yaml'], ['folder']],
    ['a folder plan once', ['folder', 'folder/plan.yaml', './folder/'], ['folder']],
    ['a folder with plans below', ['deep'], ['deep/er/b.plan.yml']],
    ['several, in the given order', ['folder', 'a.plan.yaml'], ['folder', 'a.plan.yaml']],
    ['a glob', ['**/*.plan.yml'], ['deep/er/b.plan.yml']],
    ['any named file', ['notes.yaml'], ['notes.yaml']],
    ['an ignored one when it is named', ['ignored/c.plan.yaml'], ['ignored/c.plan.yaml']],
  ])('%s', async (_, argv, expected) => {
    expect(await names(argv)).toEqual(expected)
  })

  it('follows the globs of plan.config.yaml', async () => {
    expect(await names([], { 'plan.config.yaml': 'plans: ["deep/**/*.plan.yml", folder]\n' })).toEqual([
      'deep/er/b.plan.yml',
      'folder',
    ])
  })

  it('names the plan of this folder after the folder', async () => {
    const { out } = await run(['check', '.', '--format', 'json'], { files: { 'plan.yaml': good } })
    expect(JSON.parse(out)).toMatchObject({ plans: [{ id: 'here', file: '.' }] })
  })

  it('reads standard input', async () => {
    const { code, out } = await run(['check', '-', '--format', 'json'], { stdin: good })
    expect(code).toBe(0)
    expect(out).toContain('"file": "<stdin>"')
  })

  it('asks which one where one is needed, and lists them where nobody can answer', async () => {
    const asked = await run(['review', '--format', 'json'], { files, answers: ['deep/er/b.plan.yml'] })
    expect(asked.out).toContain('"file": "deep/er/b.plan.yml"')
    const listed = await run(['review'], { files })
    expect([listed.code, listed.out]).toEqual([2, ''])
    expect(listed.err).toMatchSnapshot()
    const cancelled = await run(['review'], { files, answers: [] })
    expect(cancelled.code).toBe(130)
  })
})

describe('silence', () => {
  it('says nothing when all is well, but one line at a terminal', async () => {
    const files = { 'a.plan.yaml': good }
    expect(await run(['check', '--rule', 'PLN-005'], { files })).toMatchObject({ code: 0, out: '', err: '' })
    expect(await run(['check', '--rule', 'PLN-005'], { files, terminal: true })).toMatchObject({
      code: 0,
      out: '',
      err: '1 plan, nothing to mend\n',
    })
    expect(await run(['check', '--rule', 'PLN-005', '--lang', 'zh'], { files, terminal: true })).toMatchObject({
      err: '1 份计划，没有问题\n',
    })
    expect(await run(['check', '--rule', 'PLN-005', '-q'], { files, terminal: true })).toMatchObject({ err: '' })
    expect(await run(['validate', '--rule', 'PLN-005'], { files })).toMatchObject({ code: 0, out: '' })
  })
})

describe('flags', () => {
  it('writes to a file and leaves standard output empty', async () => {
    const { code, out, written } = await run(
      ['gaps', 'examples/vitamin-erp.plan.yaml', '--as-of', '2008-05-16', '-o', 'gaps.txt'],
      { files: examples, color: true },
    )
    expect([code, out]).toEqual([0, ''])
    expect(written.get('gaps.txt')).toContain('61.1%')
    expect(written.get('gaps.txt')).not.toContain('\x1b[')
  })

  it('takes the language from the flag, PLAN_LANG, plan.config.yaml, the locale, in this order', async () => {
    const files = { 'a.plan.yaml': wrong }
    const isChinese = async (argv: string[], env: Record<string, string>, more = {}) =>
      /[一-龥]/.test(
        (await run(['check', 'a.plan.yaml', ...argv], { files: { ...files, ...more }, env })).out.replaceAll(
          '示例公司',
          '',
        ),
      )
    const config = { 'plan.config.yaml': 'language: zh\n' }
    expect(await isChinese([], {})).toBe(false)
    expect(await isChinese([], { LANG: 'zh_CN.UTF-8' })).toBe(true)
    expect(await isChinese([], { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' })).toBe(false)
    expect(await isChinese([], { LANG: 'en_US.UTF-8' }, config)).toBe(true)
    expect(await isChinese([], { PLAN_LANG: 'en' }, config)).toBe(false)
    expect(await isChinese(['--lang', 'zh'], { PLAN_LANG: 'en' })).toBe(true)
    expect(await isChinese([], { PLAN_LANG: 'fr', LANG: 'zh_CN.UTF-8' })).toBe(true)
  })

  it('counts as of the day that is given, that of the commit, or today', async () => {
    const day = async (argv: string[], world = {}) => {
      const { out } = await run(['pipeline', 'a.plan.yaml', '--format', 'json', ...argv], {
        files: { 'a.plan.yaml': good },
        ...world,
      })
      return (JSON.parse(out) as { as_of: string }).as_of
    }
    expect(await day(['--as-of', '2025-01-31'])).toBe('2025-01-31')
    expect(await day(['--as-of', 'commit'], { commitDate: '2024-12-24\n' })).toBe('2024-12-24')
    expect(await day(['--as-of', 'today'], { today: '2026-07-01' })).toBe('2026-07-01')
    expect(await day([], { today: '2026-07-02' })).toBe('2026-07-02')
  })

  it('colours only when asked or at a terminal that has colour', async () => {
    const files = { 'a.plan.yaml': wrong }
    const colored = async (argv: string[], color: boolean) =>
      (await run(['check', 'a.plan.yaml', ...argv], { files, color })).out.includes('\x1b[')
    expect(await colored([], false)).toBe(false)
    expect(await colored([], true)).toBe(true)
    expect(await colored(['--color', 'never'], true)).toBe(false)
    expect(await colored(['--color', 'always'], false)).toBe(true)
  })
})

describe('help', () => {
  it.each([
    ['of plan', []],
    ['of plan, asked for', ['--help']],
    ['of a command', ['gaps', '--help']],
    ['of a command, the other way', ['help', 'gaps']],
  ])('%s', async (_, argv) => {
    for (const env of [{}, { PLAN_LANG: 'zh' }]) {
      const { code, out, err } = await run(argv, { env })
      expect([code, err]).toEqual([0, ''])
      expect(out).toMatchSnapshot()
    }
  })

  it('knows its version', async () => {
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    })
  })
})
