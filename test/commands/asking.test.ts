import { describe, expect, it } from 'vitest'
import { bluebay, edit } from './editing.js'

/** The questions, then what became of the answers. */
const conversation = async (
  argv: readonly string[],
  answers: readonly string[],
  more: object = {},
): Promise<string> => {
  const { asked, told } = await edit(argv, { answers, ...more })
  return [...asked.map((question) => `? ${question}`), told].join('\n')
}

describe('a command at a terminal asks for what was not typed', () => {
  it.each([
    [
      'log',
      ['log', '何远', '--lang', 'zh'],
      ['visit', 'boss', '先看收益', '送收益测算', '', 'attitude', 'supporter', ''],
    ],
    ['log-forgets', ['log', 'planner'], ['visit', 'lead', '', '', 'attitude', '', '']],
    ['log-little', ['log', 'it'], ['phone', '', '', '', '']],
    ['log-with-flags', ['log', 'it', '--channel', 'visit'], []],
    [
      'add-person',
      ['add', 'person', '--lang', 'zh'],
      ['王总', 'CEO', 'decision_maker,approver', 'high', 'brief', 'neutral', 'vendor', 'trusted_advisor', 'boss'],
    ],
    ['add-deal', ['add', 'opportunity', '二期'], ['300万', 'B', '+90', 'lead']],
    ['add-kind', ['add', '--lang', 'zh'], ['member', '李明', 'director', '3']],
    ['add-voice', ['add', 'voice'], ['周晴', 'Faster than our tables', 'positive']],
    ['move', ['move', 'scheduling', 'B', '--lang', 'zh'], ['需求访谈纪要']],
    ['move-without-proof', ['move', 'scheduling', 'B'], ['']],
    ['done', ['done', 'act_gm'], ['He agreed to a demonstration']],
    ['set-level', ['set', 'gm.need', '--lang', 'zh'], ['esteem']],
    ['which-one', ['log', '何远', '--channel', 'visit'], []],
    ['which-person', ['set', '远.need', 'esteem'], ['gm']],
  ] as const)('%s', async (name, argv, answers) => {
    await expect(await conversation(argv, answers)).toMatchFileSnapshot(`snapshots/asking/${name}.txt`)
  })

  it('leads to a level by the questions of the method', async () => {
    // Three yes of all the questions that "help me choose" asks, then the level that is proposed.
    const answers = ['?', ...Array.from({ length: 40 }, () => 'y')]
    const { asked } = await edit(['set', 'gm.need'], { answers })
    expect(asked[0]).toBe('何远 He Yuan · need (now ?):')
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter((question) => question === '何远 He Yuan · need (now ?):').length).toBe(2)
  })

  it('ends with 130 and writes nothing when somebody breaks off', async () => {
    const { code, written, err } = await edit(['log', 'gm'], { answers: ['visit'] })
    expect(code).toBe(130)
    expect(written.size).toBe(0)
    expect(err).toBe('plan: cancelled\n')
  })
})

describe('plan alone', () => {
  const world = { terminal: true }

  it.each([
    ['next', ['next']],
    ['log', ['log', 'gm', 'visit', '', 'said', '', '']],
    ['move', ['move', 'scheduling', 'B', '']],
    ['review', ['review']],
    ['help', ['help']],
  ] as const)('is a menu at a terminal: %s', async (name, answers) => {
    await expect(await conversation([], answers, world)).toMatchFileSnapshot(`snapshots/asking/menu-${name}.txt`)
  })

  it('asks which plan where there are several', async () => {
    const files = { 'a.plan.yaml': bluebay, 'b.plan.yaml': bluebay }
    const { asked, written } = await edit([], {
      ...world,
      files,
      answers: ['log', 'b.plan.yaml', 'gm', 'visit', '', '', '', ''],
    })
    expect(asked.slice(0, 3)).toEqual(['What would you like to do?', 'Which plan?', 'With whom?'])
    expect([...written.keys()]).toEqual(['b.plan.yaml'])
  })

  it('is the help elsewhere', async () => {
    const { out, code } = await edit([])
    expect(code).toBe(0)
    expect(out).toContain('Usage: plan [options] [command]')
  })

  it('offers to start where there is no plan', async () => {
    const { asked, code } = await edit([], { ...world, files: { 'notes.txt': '' }, answers: ['help'] })
    expect(asked).toEqual(['What would you like to do?'])
    expect(code).toBe(0)
  })
})
