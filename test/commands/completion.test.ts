import { describe, expect, it } from 'vitest'
import { run, type World } from '../support.js'
import { languages } from './terminal.js'

const plan = `version: 1
account: { name: Bluebay Instruments, vpc: P }
team: [{ id: lead, name: Zhao Ning }]
relationships:
  people:
    - { id: p_gm, name: 何远, title: general manager, attitude: neutral, relationship: { current: vendor } }
    - { id: p_plan, name: Zhou Qing }
opportunities: [{ id: o_robots, name: Robots, stage: A }, { id: o_service, name: Service }]
goals: [{ id: first, statement: Become a supplier, sub_goals: [{ id: meet, statement: Meet people }] }]
actions:
  - { id: act_visit, what: Visit 何远 }
  - { id: act_offer, what: Send an offer, status: done }
`

const files = { 'a.plan.yaml': plan }

/** What zsh, and in the same way fish, is told for these words, of which the last is at the cursor. */
const answer = async (words: readonly string[], world: World = {}): Promise<string[]> => {
  const { code, out, err } = await run(['__complete', 'zsh', '--', ...words], { files, ...world })
  expect([code, err]).toEqual([0, ''])
  return out.trimEnd().split('\n')
}

/** The words alone. */
const words = async (typed: readonly string[], world: World = {}): Promise<string[]> =>
  (await answer(typed, world)).slice(1).map((line) => line.split('\t')[0] ?? '')

describe('what would do at the cursor', () => {
  it.each([
    ['a command', ['mo'], ['words', 'move\tmove a deal to another stage, with the day and the key resu…']],
    [
      'a command by its alias',
      ['vali'],
      ['words', 'validate\tcheck · say what is wrong in plans: YAML, format, ids, and …'],
    ],
    ['a command for help', ['help', 'sch'], ['words', 'schema\tprint the JSON Schema of plan files, for editors']],
    ['a kind', ['add', 'v'], ['words', 'voice\twhat somebody at the customer says of us']],
    [
      'a flag',
      ['log', '--no'],
      ['words', '--note\twhat was said or learnt', '--no-pager\tprint long results at once, not page by page'],
    ],
    [
      'a flag where nothing else fits',
      ['schema', ''],
      expect.arrayContaining(['--part\tthe schema of the part files of a folder plan, where nothin…']),
    ],
    ['a choice', ['init', '--ci', ''], ['words', 'github', 'gitlab', 'none']],
    ['a choice in one word with its flag', ['gaps', '--lang=z'], ['words', '--lang=zh']],
    ['a format of the command', ['map', 'strategy', '--format', 'm'], ['words', 'markdown', 'mermaid']],
    ['a section', ['show', 'vo'], ['words', 'voices\tvoice of the customer']],
    ['a map', ['map', 's'], ['words', "strategy\tthe customer's goals, strategies and tactics"]],
    ['a plan', ['check', ''], ['words', 'a.plan.yaml\tBluebay Instruments']],
    ['a plan to change', ['log', 'p_gm', '--plan', 'a'], ['words', 'a.plan.yaml\tBluebay Instruments']],
    ['a plan behind the map', ['map', 'strategy', 'a'], ['words', 'a.plan.yaml\tBluebay Instruments']],
    ['any file', ['check', '-o', ''], ['files']],
    ['a path that is no plan', ['check', 'else'], ['files']],
    ['a deal', ['move', 'o_'], ['words', 'o_robots\tRobots', 'o_service\tService']],
    ['a deal by name', ['move', 'Ro'], ['words', 'Robots\to_robots']],
    ['a stage', ['move', 'o_robots', 'B'], ['words', 'B\tconfirm the opportunity']],
    ['a stage by name', ['move', 'o_robots', '确'], ['words', '确认商机\tB']],
    ['a person', ['log', ''], ['words', 'p_gm\t何远 · general manager', 'p_plan\tZhou Qing']],
    ['a person by name', ['log', '何'], ['words', '何远\tp_gm · general manager']],
    ['somebody of us', ['log', 'p_gm', '--by', ''], ['words', 'lead\tZhao Ning']],
    ['a way to be in touch', ['log', 'p_gm', '--channel', 'vi'], ['words', 'visit']],
    ['a rating', ['log', 'p_gm', '--rating', 'att'], ['words', 'attitude=\tattitude towards us']],
    ['its level', ['log', 'p_gm', '--rating', 'attitude=m'], ['words', 'attitude=mentor']],
    ['a day', ['log', 'p_gm', '--date', ''], ['words', 'today', 'yesterday', 'tomorrow', '+7\tin a week']],
    ['an action that is open', ['done', ''], ['words', 'act_visit\tVisit 何远']],
    ['anything with an id', ['rename', 'f'], ['words', 'first\tBecome a supplier · goal']],
    ['nothing new', ['rename', 'first', ''], ['words']],
    ['a record', ['set', 'p_g'], ['words', 'p_gm.\t何远 · general manager · person']],
    ['a part', ['set', 'acc'], ['words', 'account.']],
    ['a field with its value', ['set', 'p_gm.att'], ['words', 'p_gm.attitude\tneutral', 'p_gm.attitude_reason\t?']],
    ['a field by name', ['set', '何远.relationship.c'], ['words', '何远.relationship.current\tvendor']],
    ['a field of the plan', ['set', 'plan.stat'], ['words', 'plan.status\t?']],
    ['a value', ['set', 'p_gm.attitude', 'm'], ['words', 'mentor']],
    ['a value by label', ['set', 'p_gm.attitude', '支'], ['words', '支持者\tsupporter']],
    ['another item of a list', ['set', 'p_gm.roles', 'coach,a'], ['words', 'coach,approver']],
    ['an id as a value', ['set', 'p_gm.reports_to', 'p_p'], ['words', 'p_plan\tZhou Qing']],
    ['yes or no', ['set', 'p_gm.external', ''], ['words', 'yes', 'no']],
    ['a value of nothing', ['set', 'p_none.attitude', ''], ['words']],
    ['what if', ['gaps', '--what-if', 'p_gm.att'], ['words', 'p_gm.attitude=\tneutral', 'p_gm.attitude_reason=\t?']],
    ['what if so', ['gaps', 'a.plan.yaml', '--what-if', 'p_gm.attitude=m'], ['words', 'p_gm.attitude=mentor']],
    ['a level of a new record', ['add', 'person', 'Gao', '--contact', 'b'], ['words', 'brief\tlittle contact']],
    ['what a new record belongs to', ['add', 'action', 'x', '--under', ''], ['words', 'meet\tMeet people']],
    ['any other field', ['add', 'person', 'x', '--field', 'conf'], ['words', 'confidence=']],
    ['and its value', ['add', 'person', 'x', '--field', 'confidence=h'], ['words', 'confidence=high']],
    ['a template', ['new', '--template', 'c'], ['words', 'customer']],
    ['where a new plan goes', ['new', ''], ['files']],
    [
      'a day of report',
      ['gaps', '--as-of', ''],
      ['words', 'today\tthe default', 'commit\tthe date of the last commit'],
    ],
    ['a family of rules', ['check', '--rule', 'CO'], ['words', 'COV\tcoverage']],
    [
      'a rule',
      ['check', '--rule', 'COV-001,CTL-00'],
      expect.arrayContaining([expect.stringMatching(/^COV-001,CTL-001\t/)]),
    ],
    [
      'a rule by name',
      ['check', '--except', 'deep-'],
      ['words', 'deep-contact-without-effect\tSTK-010 · deep contact without effect'],
    ],
    ['a page of the manual', ['explain', 'gap_index'], ['words', 'gap_index\trelationship gap index']],
    ['a key of the playbook', ['playbook', 'limits.pe'], expect.arrayContaining(['limits.people'])],
    ['a shell', ['completion', 'f'], ['words', 'fish']],
    [
      'nothing behind the last argument',
      ['log', 'p_gm', ''],
      expect.arrayContaining(['words', expect.stringMatching(/^--date\t/)]),
    ],
    ['a word that begins with a dash, behind the two', ['log', '--', '-'], ['words']],
  ])('%s', async (_, typed, expected) => {
    expect(await answer(typed)).toEqual(expected)
  })

  it('branches and tags, the latest first', async () => {
    const git = (args: readonly string[]) =>
      args[0] === 'for-each-ref' ? 'main\t2026-06-30\nv1.0\t2026-05-01\norigin/main\t2026-04-01\n' : undefined
    expect(await answer(['check', '--since', ''], { git })).toEqual([
      'words',
      'HEAD\tthe last commit',
      'main\t2026-06-30',
      'v1.0\t2026-05-01',
      'origin/main\t2026-04-01',
    ])
    expect(await words(['check', '--since', ''], { git: () => undefined })).toEqual([])
  })

  it('every command and flag that help shows', async () => {
    const names = await words([''])
    expect(names).toContain('completion')
    expect(names.some((name) => name.startsWith('_'))).toBe(false)
    for (const name of names) {
      const { out } = await run([name, '--help'])
      const flags = Array.from(out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm), ([, flag = '']) => flag)
      if (name !== 'help') expect([name, (await words([name, '--'])).sort()]).toEqual([name, flags.sort()])
    }
  })

  it('says what words are in the chosen language', async () => {
    const said = []
    for (const lang of languages) said.push((await answer(['--lang', lang, 'move', 'o_robots', 'B']))[1])
    expect(said).toEqual(['B\tconfirm the opportunity', 'B\t确认商机'])
    expect((await answer(['log', 'p'], { env: { PLAN_LANG: 'zh' } }))[1]).toBe('p_gm\t何远 · general manager')
    expect((await answer(['set', 'p_g'], { env: { LANG: 'zh_CN.UTF-8' } }))[1]).toContain('关键人')
  })

  it('tells the plans apart where there are several, and leaves out what cannot be read', async () => {
    const several = { ...files, 'b.plan.yaml': plan.replaceAll('p_gm', 'p_ceo'), 'c.plan.yaml': 'version: [\n' }
    expect(await answer(['log', '何远'], { files: several })).toEqual([
      'words',
      '何远\tp_gm · general manager · a.plan.yaml',
    ])
    expect(await words(['log', 'p_c'], { files: several })).toEqual(['p_ceo'])
    expect(await words(['log', 'p_c', '--plan', 'b.plan.yaml', '--by', ''], { files: several })).toEqual(['lead'])
    expect(await answer(['check', 'c'], { files: several })).toEqual(['words', 'c.plan.yaml'])
    expect(await answer(['log', ''], { files: { 'c.plan.yaml': 'version: [\n' } })).toEqual(['words'])
  })

  it('keeps silent when something is wrong', async () => {
    expect(await answer(['log', ''], { files: { ...files, 'plan.config.yaml': 'language: [\n' } })).toEqual([''])
    expect(await answer(['nonsense', '--what', ''])).toEqual(['words'])
    expect(await answer([])).toEqual(await answer(['']))
  })
})

const breaks = ' \t\n"\'@><=;|&(:'

describe('for bash', () => {
  const hostile = `version: 1
account: { name: x }
relationships:
  people:
    - { id: one, name: '$(rm -rf ~)' }
    - { id: two, name: '\`id\` "x" \\; & | <y> *!' }
    - { id: three, name: "O'Brien" }
    - { id: four, name: "Zo\\ne" }
    - { id: five, name: "Zo\\e[31m" }
    - { id: six, name: '-Zora' }
    - { id: seven, name: He Yuan }
`
  const inBash = async (line: string): Promise<string[]> => {
    const world = { files: { 'a.plan.yaml': hostile } }
    const { out } = await run(['__complete', 'bash', '--', line, breaks], world)
    return out
      .split('\n')
      .slice(1, -1)
      .map((one) => one.split('\t')[0] ?? '')
  }

  it.each([
    ['plan log $', ['\\$\\(rm\\ -rf\\ \\~\\)']],
    ['plan log \\$', ['\\$\\(rm\\ -rf\\ \\~\\)']],
    ['plan log "\\$', ['\\$(rm -rf ~)']],
    ["plan log '$", ['$(rm -rf ~)']],
    ['plan log \\`', ['\\`id\\`\\ \\"x\\"\\ \\\\\\;\\ \\&\\ \\|\\ \\<y\\>\\ \\*\\!']],
    // Between these quotes nothing would keep bash from its history.
    ['plan log "\\`', []],
    ["plan log '`", ['`id` "x" \\; & | <y> *!']],
    ['plan log O', ["O\\'Brien"]],
    ['plan log "O', ["O'Brien"]],
    ["plan log 'O", []],
    // What nobody sees, and what could be a flag, is offered by its id alone.
    ['plan log Z', []],
    ['plan log -- -Z', []],
    ['plan log s', ['six', 'seven']],
    ['plan log He\\ Y', ['He\\ Yuan']],
    ['plan set "He Yuan".attit', ['He\\ Yuan.attitude', 'He\\ Yuan.attitude_reason']],
    // From the last = on the line editor takes the word for another one.
    ['plan gaps --lang=', ['zh', 'en']],
    ['plan gaps --what-if seven.attitude=m', ['mentor']],
    ['PLAN_LANG=zh A=1 plan gaps --lan', ['--lang']],
    ['plan', []],
  ])('%s', async (line, expected) => {
    expect(await inBash(line)).toEqual(expected)
  })

  it('leaves words whole where the person has bash do so', async () => {
    const { out } = await run(['__complete', 'bash', '--', 'plan gaps --lang=z', ' \t\n'], { files })
    expect(out).toBe('words\n--lang=zh\n')
  })
})

describe('for PowerShell', () => {
  it('takes the words from a variable', async () => {
    const { out } = await run(['__complete', 'powershell'], { files, env: { PLAN_TYPED: 'move\no_robots\nB' } })
    expect(out).toBe('words\nB\tconfirm the opportunity\n')
  })
})

describe('plan completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s that says where it goes', async (shell) => {
    const { code, out, err } = await run(['completion', shell])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(new RegExp(`^# .*\\n[^]*plan completion ${shell}[^]*plan __complete ${shell}`, 'm'))
    expect(out).not.toMatch(/\beval\b|undefined|\\`/)
    const written = await run(['completion', shell, '-o', 'script'])
    expect([written.out, written.written.get('script')]).toEqual(['', out])
  })

  it('is refused in one sentence for another shell or as another format', async () => {
    expect((await run(['completion', 'tcsh'])).err).toBe(
      'plan: "shell" cannot be "tcsh"; choose one of bash, zsh, fish, powershell\n',
    )
    expect((await run(['completion', 'bash', '--format', 'json', '--lang', 'zh'])).err).toBe(
      'plan: 脚本就是文本；请不要使用 --format\n',
    )
  })
})
