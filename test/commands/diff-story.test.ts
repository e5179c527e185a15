import { beforeAll, describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { storyRepository, type StoryRepository } from '../history/repository.js'
import { diffData, expectToAddUp, type Diffs } from './diff-data.js'

let story: StoryRepository

beforeAll(() => {
  story = storyRepository()
})

const asOf = ['--as-of', '2026-06-30']

type Told = Diffs['plans'][number]['sections']['diff']

const told = async (...argv: readonly string[]): Promise<readonly (readonly [file: string, Told])[]> => {
  const { plans } = await diffData(story, [...argv, ...asOf])
  return plans.flatMap(({ file, sections: { diff } }) =>
    diff.changed || diff.compared !== 'compared' ? [[file, diff] as const] : [],
  )
}

/** The fields that changed: `attitude of it: neutral → supporter`. */
const fieldsOf = ({ changes }: Told): readonly string[] =>
  changes.map(({ path, before, after }) => {
    const said = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '…')
    return `${path}: ${said(before)} → ${said(after)}`
  })

/** The steps of the waterfall: `stage scheduling: 0, 180000`. */
const stepsOf = ({ money }: Told): readonly string[] =>
  money.flatMap(({ steps }) =>
    steps.map(
      ({ step, deals, amount, weighted }) => `${step} ${deals.join(' ')}: ${String(amount)}, ${String(weighted)}`,
    ),
  )

const people = '/relationships/people'
const bluebay = 'accounts/bluebay'

describe.skipIf(withoutGit)('plan diff over a story of 30 commits', () => {
  it.each([
    ['c3', 'c4', 'bluebay.plan.yaml', [`${people}/it/attitude: neutral → supporter`], []],
    ['c4', 'c5', 'bluebay.plan.yaml', ['/opportunities/scheduling/stage: A → B'], ['stage scheduling: 0, 180000']],
    ['c5', 'c6', 'north', [`${people}/gong/attitude: neutral → supporter`], []],
    [
      'c12',
      'c13',
      'accounts/bluebay.plan.yaml',
      ['/opportunities/scheduling/stage: B → C', `${people}: … → …`],
      ['stage scheduling: 0, 300000'],
    ],
    [
      'c13',
      'c14',
      'accounts/north',
      ['/opportunities/spindle/amount: 2000000 → 2600000'],
      ['amount spindle: 600000, 150000'],
    ],
    [
      'c15',
      'c16',
      bluebay,
      [`${people}/gm/attitude: neutral → supporter`, `${people}/gm/relationship/current: vendor → credible_source`],
      [],
    ],
    [
      'c16',
      'c18',
      bluebay,
      [`${people}/it/contact: brief → in_depth`, `${people}/fin/attitude: neutral → supporter`],
      [],
    ],
    [
      'c16',
      'c19',
      bluebay,
      ['/opportunities/scheduling/amount: 1200000 → 1500000'],
      ['amount scheduling: 300000, 150000'],
    ],
    [
      'c19',
      'c20',
      bluebay,
      [`${people}/it/contact: brief → in_depth`, `${people}/fin/attitude: neutral → supporter`],
      [],
    ],
    [
      'c20',
      'c21',
      'accounts/north',
      ['/opportunities/spindle/stage: B → C', '/opportunities/spindle/stage_history/C: … → …'],
      ['stage spindle: 0, 650000'],
    ],
    [
      'c21',
      'c22',
      'harbour.plan.yaml',
      ['/opportunities/cold_chain/status: … → won', '/opportunities/cold_chain/closed_on: … → 2026-03-14'],
      ['won cold_chain: -450000, -405000'],
    ],
    ['c22', 'c23', bluebay, ['/opportunities/dashboards: … → …'], ['new dashboards: 300000, 30000']],
    ['c23', 'c24', 'accounts/north', [`${people}/tan/coverage: … → …`], []],
    [
      'c24',
      'c25',
      'harbour.plan.yaml',
      ['/opportunities/labels/status: … → lost', '/opportunities/labels/loss_reason: … → unfit_pricing'],
      ['lost labels: -80000.5, -20000.13'],
    ],
    [
      'c25',
      'c26',
      bluebay,
      ['/opportunities/scheduling/stage: C → D', '/opportunities/scheduling/key_results: … → …'],
      ['stage scheduling: 0, 375000'],
    ],
    ['c26', 'c27', 'accounts/north', [`${people}/tan: … → …`], []],
    ['c28', 'c29', bluebay, [`${people}/gm/relationship/current: credible_source → problem_solver`], []],
    [
      'c29',
      'c30',
      bluebay,
      ['/opportunities/dashboards/stage: A → B', '/opportunities/dashboards/stage_history: … → …'],
      ['stage dashboards: 0, 45000'],
    ],
  ])('from %s to %s: %s', async (from, to, file, fields, steps) => {
    const [[found, diff] = [], ...others] = await told(from, to)
    expect([found, others]).toEqual([file, []])
    expect(diff && [fieldsOf(diff), stepsOf(diff)]).toEqual([fields, steps])
  })

  it.each([
    ['a commit without a plan', 'c27', 'c28'],
    ['the way to itself', 'c20', 'c20'],
  ])('has nothing to tell of %s', async (_, from, to) => {
    expect(await told(from, to)).toEqual([])
  })

  it('tells of another layout only that people stand in another order', async () => {
    const [[file, diff] = []] = await told('c8', 'c9')
    expect([file, diff?.changes]).toEqual([
      'bluebay.plan.yaml',
      [
        {
          kind: 'reordered',
          index: null,
          path: '/relationships/people',
          before: ['gm', 'it', 'fin'],
          after: ['fin', 'it', 'gm'],
        },
      ],
    ])
    expect([diff?.figures, diff?.findings, diff && stepsOf(diff)]).toEqual([[], { fixed: [], new: [] }, []])
  })

  it('follows a file that moves, a folder that moves, and a file that becomes a folder', async () => {
    const [[file, moved] = []] = await told('c9', 'c10')
    expect([file, moved?.former_file, moved && fieldsOf(moved)]).toEqual([
      'accounts/bluebay.plan.yaml',
      'bluebay.plan.yaml',
      [`${people}/fin/contact: brief → multiple`],
    ])
    const formerOf = async (from: string, to: string) =>
      (await diffData(story, [from, to, ...asOf])).plans.flatMap(({ file: now, sections: { diff } }) =>
        diff.former_file === null ? [] : [[diff.former_file, now, diff.changes.length]],
      )
    expect(await formerOf('c10', 'c11')).toEqual([['north', 'accounts/north', 0]])
    expect(await formerOf('c14', 'c15')).toEqual([['accounts/bluebay.plan.yaml', bluebay, 0]])
    expect(await formerOf('c3', 'c30')).toEqual([
      ['bluebay.plan.yaml', bluebay, expect.any(Number)],
      ['north', 'accounts/north', expect.any(Number)],
    ])
  })

  it('knows a person under a new id', async () => {
    const [[, diff] = []] = await told('c11', 'c12')
    expect([diff?.renamed, diff?.changes]).toEqual([
      [{ kind: 'person', before: 'buyer', after: 'purchasing_head' }],
      [],
    ])
  })

  it('says of a plan that could not be read that it was so, and of the others the rest', async () => {
    const stateOf = async (from: string, to: string) =>
      (await told(from, to)).map(([file, diff]) => [file, diff.compared])
    expect(await stateOf('c6', 'c7')).toEqual([['harbour.plan.yaml', 'unreadable']])
    expect(await stateOf('c7', 'c8')).toEqual([['harbour.plan.yaml', 'unreadable']])
    expect(await stateOf('c4', 'c7')).toEqual([
      ['bluebay.plan.yaml', 'compared'],
      ['harbour.plan.yaml', 'unreadable'],
      ['north', 'compared'],
    ])
    expect(await stateOf('c1', 'c2')).toEqual([['north', 'new']])
  })

  it('tells the gap of a relationship that moves, and its end', async () => {
    const gapsOf = async (from: string, to: string) => (await told(from, to)).flatMap(([, { gaps }]) => gaps)
    expect(await gapsOf('c15', 'c16')).toMatchObject([{ id: 'gm', move: 'smaller', before: 6, after: 3 }])
    expect(await gapsOf('c28', 'c29')).toMatchObject([{ id: 'gm', move: 'closed', before: 3, after: 0 }])
  })

  it('adds money up to the cent between any two of these commits', { timeout: 120_000 }, async () => {
    const main = [3, 5, 8, 13, 14, 16, 19, 20, 22, 23, 25, 26, 30]
    let steps = 0
    for (const from of main)
      for (const to of main)
        for (const [, { money }] of await told(`c${String(from)}`, `c${String(to)}`))
          for (const waterfall of money) {
            expectToAddUp(waterfall)
            steps += waterfall.steps.length
          }
    expect(steps).toBeGreaterThan(300)
  })

  it.each(['en', 'zh'])('as a page for a pull request in %s', async (language) => {
    const { out } = await story.plan(['diff', 'c21', 'c30', ...asOf, '--format', 'markdown', '--lang', language])
    await expect(out).toMatchFileSnapshot(`snapshots/diff/story.${language}.txt`)
  })
})
