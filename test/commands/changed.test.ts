import { describe, expect, it } from 'vitest'
import { run } from '../support.js'

const plan = 'version: 1\naccount: { name: Acme }\n'

const files = {
  'a.plan.yaml': plan,
  'deep/b.plan.yml': plan,
  'deep/notes.yaml': 'x: 1\n',
  'acme/plan.yaml': plan,
  'acme/opportunities.yaml': 'opportunities: []\n',
  'acme/notes.yaml': 'x: 1\n',
  'other/team.yaml': 'x: 1\n',
  'sub/plan.config.yaml': '',
  'sub/c.plan.yaml': plan,
}

/** The plans that are checked when these files have changed. */
const checked = async (paths: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string[]> => {
  const { out, err } = await run(['check', '--changed', ...paths, '--format', 'json'], { files: { ...files, ...more } })
  expect(err).toBe('')
  return (JSON.parse(out) as { plans: { file: string }[] }).plans.map(({ file }) => file)
}

describe('plan check --changed', () => {
  it.each([
    ['a plan', ['a.plan.yaml'], ['a.plan.yaml']],
    ['a part of a folder plan', ['acme/opportunities.yaml'], ['acme']],
    ['several parts', ['./acme/opportunities.yaml', 'acme/plan.yaml', 'a.plan.yaml'], ['acme', 'a.plan.yaml']],
    ['a part that is gone', ['acme/team.yaml', 'acme/reviews.yml'], ['acme']],
    ['a plan that is gone, also with its folder', ['z.plan.yaml', 'gone/plan.yaml', 'gone/plan.config.yaml'], []],
    ['what is no plan', ['deep/notes.yaml', 'acme/notes.yaml', 'other/team.yaml', 'acme/team.old.yaml', 'acme'], []],
    ['nothing', [], []],
    ['the settings of all plans', ['plan.config.yaml'], ['a.plan.yaml', 'acme', 'deep/b.plan.yml', 'sub/c.plan.yaml']],
    ['the settings of some', ['sub/plan.config.yaml', 'a.plan.yaml'], ['sub/c.plan.yaml', 'a.plan.yaml']],
  ])('%s', async (_, paths, plans) => {
    expect((await checked(paths)).sort()).toEqual([...plans].sort())
  })

  it('looks where the settings say', async () => {
    const config = { 'plan.config.yaml': 'plans: [deep/**/*.plan.yml]\n' }
    expect(await checked(['plan.config.yaml'], config)).toEqual(['deep/b.plan.yml'])
    expect(await checked(['sub/plan.config.yaml'], config)).toEqual(['sub/c.plan.yaml'])
  })

  it('ends as any check does', async () => {
    const wrong = { ...files, 'acme/opportunities.yaml': 'opportunity: []\n' }
    expect(await run(['check', '--changed', 'acme/plan.yaml'], { files: wrong })).toMatchObject({ code: 1 })
    expect(await run(['check', '--changed', 'a.plan.yaml', 'x.md'], { files: wrong })).toMatchObject({ code: 0 })
    expect(await run(['check', '--changed', 'x.md'], { files: wrong })).toMatchObject({ code: 0, out: '', err: '' })
  })
})

it('plan fmt --changed lays out the files that belong to plans', async () => {
  const untidy = {
    ...files,
    'acme/plan.yaml': 'version:   1\naccount: { name: Acme }\n',
    'acme/opportunities.yaml': 'opportunities:   []\n',
    'other/team.yaml': 'x:   1\n',
  }
  const argv = ['fmt', '--changed', './acme/opportunities.yaml', 'other/team.yaml']
  const { code, written } = await run(argv, { files: untidy })
  expect([code, ...written.keys()]).toEqual([0, 'acme/opportunities.yaml'])
  expect(await run(['fmt', '--changed', 'x.md'], { files: untidy })).toMatchObject({ code: 0, out: '' })
  expect((await run([...argv, '--check'], { files: untidy })).code).toBe(1)
})
