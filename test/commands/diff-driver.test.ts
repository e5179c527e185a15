import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { bin, builtFirst } from '../built.js'
import { run } from '../support.js'
import { repositoryWith, type Repository } from './repository.js'

builtFirst()

const plan = (attitude: string): string =>
  `version: 1\naccount: { name: Bluebay }\nrelationships:\n  people: [{ id: chen, name: Chen Lan, attitude: ${attitude} }]\n`

/** A repository in which git shows plans by meaning. */
const withDriver = (files: Readonly<Record<string, string>>): Repository => {
  const repository = repositoryWith({
    '.gitattributes': '*.plan.yaml diff=plan\nplans/**/relationships.yaml diff=plan\nplans/**/plan.yaml diff=plan\n',
    ...files,
  })
  const words = [process.execPath, bin, 'diff', '--driver', '--as-of', '2026-06-30', '--lang', 'en']
  repository.git('config', 'diff.plan.command', words.map((word) => `'${word}'`).join(' '))
  return repository
}

describe.skipIf(withoutGit)('git diff by meaning', () => {
  it('shows a plan in one file, also one that comes or goes, and git log does with --ext-diff', () => {
    const repository = withDriver({ 'a.plan.yaml': plan('neutral'), 'b.plan.yaml': plan('neutral') })
    repository.write({ 'a.plan.yaml': plan('supporter'), 'b.plan.yaml': undefined, 'c.plan.yaml': plan('mentor') })
    repository.git('add', '--all')
    const out = repository.git('diff', 'HEAD')
    expect(out).toMatch(/^━━ a\.plan\.yaml ━+\n\nBluebay · What changed · as of 2026-06-30\n/)
    expect(out).toContain('- ✓ Chen Lan: attitude neutral → supporter\n')
    expect(out).toMatch(/━━ b\.plan\.yaml ━+\n[^]*\nThe plan is gone\./)
    expect(out).toMatch(/━━ c\.plan\.yaml ━+\n[^]*\nThe plan is new\./)
    repository.commit()
    expect(repository.git('log', '-p', '-1', '--ext-diff', '--', 'a.plan.yaml')).toContain('neutral → supporter')
    expect(repository.git('show', '--', 'a.plan.yaml')).toContain('-  people: [{ id: chen')
  })

  it('shows a part of a folder plan among the other parts, and by itself where those cannot be read', () => {
    const [head = '', people = ''] = plan('neutral').split(/(?=relationships)/)
    const team = 'team: [{ id: zhou, name: Zhou Lan }]\n'
    const repository = withDriver({
      'plans/bay/plan.yaml': head,
      'plans/bay/relationships.yaml': people,
      'plans/bay/team.yaml': team,
    })
    repository.write({ 'plans/bay/relationships.yaml': people.replace('neutral', 'supporter, coverage: [zhou]') })
    expect(repository.git('diff')).toContain('attitude neutral → supporter; covered by +Zhou Lan\n')
    repository.write({ 'plans/bay/team.yaml': 'team: [\n' })
    expect(repository.git('diff', '--', 'plans/bay/relationships.yaml')).toContain('attitude neutral → supporter')
  })

  it('shows the lines where there is no meaning, and says what cannot be read', () => {
    const repository = withDriver({ 'a.plan.yaml': plan('neutral'), 'b.plan.yaml': plan('neutral') })
    repository.write({ 'a.plan.yaml': `# seen\n${plan('neutral')}`, 'b.plan.yaml': 'version: 1\naccount: [\n' })
    const out = repository.git('diff')
    expect(out).toMatch(/Only the text differs, not what it says:\n\n {2}\+ {4}1 # seen\n/)
    expect(out).toMatch(/Now the plan cannot be read: [^]*The lines that differ:\n\n {2}- /)
  })

  it('does not stop git, whatever the settings of the folder are', () => {
    const repository = withDriver({ 'a.plan.yaml': plan('neutral') })
    repository.write({ 'a.plan.yaml': plan('supporter'), 'plan.config.yaml': 'language: [\n' })
    const { status, stdout } = spawnSync('git', ['diff'], { cwd: repository.folder, encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toContain('attitude: supporter')
  })

  it('is for git alone', async () => {
    const { code, err } = await run(['diff', '--driver', 'a.plan.yaml', 'b.plan.yaml'])
    expect(code).toBe(2)
    expect(err).toContain('git config diff.plan.command "plan diff --driver"')
  })
})
