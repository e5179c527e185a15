import { describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { run } from '../support.js'
import { git, repositoryIn, repositoryWith } from './repository.js'
import { folderWith } from '../io/folders.js'

const name = 'bluebay.plan.yaml'
const plan = 'version: 1\naccount: { name: Bluebay }\n'

describe.skipIf(withoutGit)('what plan diff is asked for', () => {
  it.each([
    [['mian'], 'git knows no revision "mian"; did you mean "main"?', 'git 不认识版本“mian”；是不是“main”？'],
    [
      ['main', 'nowhere.plan.yaml', 'x'],
      '"nowhere.plan.yaml" is no path in either of the two states',
      '“nowhere.plan.yaml”在两个状态中都不是路径',
    ],
    [['main..HEAD'], 'write the two revisions apart: plan diff main HEAD', '请把两个版本分开写：plan diff main HEAD'],
    [
      ['main', 'main', 'main'],
      'at most two revisions can be compared; the rest must be paths of plans',
      '最多比较两个版本，其余必须是计划的路径',
    ],
    [[name, 'main'], '"main" is a revision; revisions come before the paths', '“main”是版本；版本要写在路径之前'],
    [
      ['both'],
      '"both" is a revision and a path here; write ./both for the path, or heads/both for the branch',
      '“both”在这里既是版本又是路径；路径请写 ./both，分支请写 heads/both',
    ],
  ])('is said where it is not clear: %j', async (words, en, zh) => {
    const repository = repositoryWith({ [name]: plan, 'both/a.plan.yaml': plan })
    repository.git('branch', 'both')
    expect(await repository.plan(['diff', ...words])).toMatchObject({ code: 2, out: '', err: `plan: ${en}\n` })
    expect((await repository.plan(['diff', ...words, '--lang', 'zh'])).err).toBe(`plan: ${zh}\n`)
    expect((await repository.plan(['diff', './both'])).code).toBe(0)
    expect((await repository.plan(['diff', 'heads/both'])).code).toBe(0)
  })

  it('needs a repository with a commit, or two paths', async () => {
    const files = { [name]: plan }
    expect((await run(['diff'], { files })).err).toContain('this folder is in no git repository')
    const folder = folderWith(files)
    git(folder, 'init', '--quiet')
    expect((await repositoryIn(folder).plan(['diff'])).err).toContain('nothing is committed here yet')
    expect((await run(['diff', name, name], { files })).out).toContain('Nothing has changed.')
    expect((await run(['diff', name, '-'], { files, stdin: plan.replace('Bluebay', 'Redwood') })).out).toContain(
      'name Bluebay → Redwood',
    )
  })

  it('is told in the folder of the plans, and of those that plan.config.yaml names', async () => {
    const config = 'plans: ["accounts/**/*.plan.yaml"]\n'
    const repository = repositoryWith({
      'sales/plan.config.yaml': config,
      'sales/accounts/deep/a.plan.yaml': plan,
      'sales/drafts/b.plan.yaml': plan,
      'other/c.plan.yaml': plan,
    })
    repository.write({
      'sales/accounts/deep/a.plan.yaml': `${plan}status: approved\n`,
      'sales/drafts/b.plan.yaml': undefined,
    })
    repository.commit()
    const shown = async (...words: string[]): Promise<string[]> => {
      const { out } = await repository.plan(['diff', ...words, '--format', 'json'], { in: 'sales' })
      return (JSON.parse(out) as { plans: { file: string }[] }).plans.map(({ file }) => file)
    }
    expect(await shown('HEAD~1')).toEqual(['accounts/deep/a.plan.yaml'])
    expect(await shown('HEAD~1', 'HEAD')).toEqual(['accounts/deep/a.plan.yaml'])
    expect(await shown('HEAD~1', 'HEAD', '../other')).toEqual(['../other/c.plan.yaml'])
    expect(await shown('HEAD~1', 'HEAD', 'drafts/b.plan.yaml')).toEqual(['drafts/b.plan.yaml'])
    expect(await shown('HEAD~1', 'HEAD', '**/*.plan.yaml')).toEqual(['accounts/deep/a.plan.yaml', 'drafts/b.plan.yaml'])
  })
})
