import { describe, expect, it } from 'vitest'
import { partNames, planGroups } from '../../src/plan/discover.js'

describe('planGroups', () => {
  it('finds files and folders by name, with the part files that are there', () => {
    expect(
      planGroups([
        'z/acme.plan.yaml',
        'b/reviews.yaml',
        'b/plan.yaml',
        'b/team.yml',
        'b/other.yaml',
        'b/extra.plan.yml',
        'c/team.yaml',
        'README.md',
        'plan.config.yaml',
      ]),
    ).toEqual([
      { kind: 'folder', name: 'b', files: ['b/plan.yaml', 'b/team.yml', 'b/reviews.yaml'] },
      { kind: 'file', name: 'b/extra.plan.yml', files: ['b/extra.plan.yml'] },
      { kind: 'file', name: 'z/acme.plan.yaml', files: ['z/acme.plan.yaml'] },
    ])
  })

  it('knows every part, the working folder, and both endings', () => {
    const files = [...partNames].reverse().map((name) => `${name}.yml`)
    expect(planGroups(files)).toEqual([{ kind: 'folder', name: '.', files: partNames.map((name) => `${name}.yml`) }])
    expect(planGroups([])).toEqual([])
    expect(planGroups(['.plan.yaml'])).toEqual([])
  })
})
