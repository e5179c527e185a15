import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDeck, titleOf, wordsOf } from '../formats/pptx/deck.js'
import { withoutGit } from '../git.js'
import { storyRepository, type StoryRepository } from '../history/repository.js'
import { folderWith } from '../io/folders.js'
import { filesBelow, readRepositoryFile, run, type World } from '../support.js'
import { git, repositoryIn, repositoryWith } from './repository.js'

type Point = { readonly day: string; readonly commit: string | null; readonly gap_index_pct: number | null }

type Sections = Readonly<Record<string, unknown>> & {
  readonly history?: { readonly commits: number; readonly points: readonly Point[] }
  readonly diff?: { readonly compared: string; readonly figures: readonly { readonly name: string }[] }
}

const bluebay = 'accounts/bluebay'

let story: StoryRepository

beforeAll(() => {
  if (!withoutGit) story = storyRepository()
})

const report = (argv: readonly string[], world: World = {}) => story.plan(['report', ...argv], world)

const sectionsOf = async (argv: readonly string[], world: World = {}): Promise<Sections> => {
  const { out, err } = await report([...argv, '--format', 'json'], world)
  expect(err).toBe('')
  return JSON.parse(out).plans[0].sections
}

/** The part of a page that a section is. */
const sectionIn = (page: string, id: string): string =>
  new RegExp(`<section id="[^"]*${id}" class="section[^"]*">.*?</section>`, 's').exec(page)?.[0] ?? ''

const deckOf = async (argv: readonly string[]) => readDeck((await report([...argv, '--format', 'pptx'])).bytes)

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe.skipIf(withoutGit)('how it went', () => {
  it('is the course of the key figures over the commits, as plan history has it', async () => {
    const { history } = await sectionsOf([bluebay])
    const { out } = await story.plan(['history', bluebay, '--format', 'json'])
    expect(history?.points).toHaveLength(14)
    expect(history).toEqual(JSON.parse(out).plans[0].sections.history)
  })

  it('stands after the first screen, small and with its days', async () => {
    const { out } = await report([bluebay])
    const at = (words: string): number => out.indexOf(words)
    expect(at('gap index')).toBeLessThan(at('How it went'))
    expect(at('How it went')).toBeLessThan(at('Part 1 · Customer team'))
    expect(out).toMatch(/^gap index +\S+ +66\.7% +✓ 41\.7% +41\.7% +66\.7%$/m)
    expect(out).toMatch(/^weighted, EUR +\S+ +120K +✓ 1\.2M +120K +1\.2M$/m)
    expect(oneLine(out)).toContain(
      '14 commits, 2026-01-05 to 2026-05-04; each point as of its own day, by the rules of today',
    )
    expect(out).not.toContain('E/W')
    expect((await report([bluebay, '--format', 'markdown', '--lang', 'zh'])).out).toMatch(
      /走势\n\n\|.*\n\|.*\n\| 关系差距指数 \| █+▅+▁+ \|/,
    )
  })

  it('is drawn on the page, in both languages, and its rows stay in their order', async () => {
    const { out } = await report([bluebay, '--format', 'html'])
    const section = sectionIn(out, 'history')
    expect([...section.matchAll(/<svg class="spark"[^>]*aria-hidden="true"/g)]).toHaveLength(7)
    expect(section).toContain('✓')
    expect(section).not.toContain('data-sortable')
    expect(out).toMatch(/<a href="#history"[^>]*>How it went|<a href="#history"><span data-o>How it went/)
  })

  it('is a slide with its point as the title, and shapes for the lines', async () => {
    const { slides } = await deckOf([bluebay])
    expect(titleOf(slides[2]!)).toBe('Since 2026-01-05: gap index 66.7% → 41.7%, weighted 120K → 1.2M EUR')
    expect(slides[2]).toContain('<a:custGeom>')
    expect([...slides[2]!.matchAll(/prst="ellipse"/g)]).toHaveLength(7)
    const chinese = await deckOf([bluebay, '--lang', 'zh'])
    expect(titleOf(chinese.slides[2]!)).toBe('2026-01-05 以来：关系差距指数 66.7% → 41.7%、加权 12万 → 120万 EUR')
  })

  it('has a gap where the plan could not be read', async () => {
    const { history } = await sectionsOf(['harbour.plan.yaml'])
    expect(history?.points.map(({ gap_index_pct }) => gap_index_pct === null)).toEqual(
      [false, true, false, false, false, false], // prettier-ignore
    )
    const { out } = await report(['harbour.plan.yaml', '--format', 'html'])
    expect(sectionIn(out, 'history')).toMatch(/<path d="M4 [\d.]+h0M[^"h]+"/)
  })

  it('ends with the day that everything is counted as of, and with what is not committed yet', async () => {
    const days = async (...argv: readonly string[]) =>
      (await sectionsOf([bluebay, ...argv])).history?.points.map(({ day }) => day)
    expect((await days('--as-of', '2026-02-20'))?.at(-1)).toBe('2026-02-16')
    const files = { ...story.files() }
    const path = `${bluebay}/relationships.yaml`
    files[path] = new TextEncoder().encode(
      new TextDecoder().decode(files[path]).replace('attitude: supporter', 'attitude: opponent'),
    )
    const { out } = await report([bluebay], { files })
    expect(oneLine(out)).toContain('14 commits, 2026-01-05 to 2026-06-30, the last point not committed yet;')
  })

  it('is of the latest commits of a plan that has many', async () => {
    const text = readRepositoryFile('examples/starter.plan.yaml')
    const repository = repositoryWith({ 'a.plan.yaml': text })
    for (let count = 1; count <= 31; count += 1) {
      repository.write({ 'a.plan.yaml': text.replace(/^account:/m, `# ${String(count)}\naccount:`) })
      repository.commit()
    }
    const { out } = await repository.plan(['report', '--as-of', '2026-06-30', '--format', 'json'])
    const { commits, points } = JSON.parse(out).plans[0].sections.history
    expect([commits, points.length]).toEqual([32, 30])
    const { out: words } = await repository.plan(['report', '--as-of', '2026-06-30'])
    expect(oneLine(words)).toContain('the latest 30 of 32 commits,')
  }, 60_000)

  it('is of fewer commits where there are many plans', async () => {
    const plansAt = (count: number) =>
      Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `p${String(index)}.plan.yaml`,
          `version: 1\naccount: { name: Customer ${String(index)} }\n# ${String(count)}\n`,
        ]),
      )
    const repository = repositoryWith(plansAt(0))
    for (let count = 1; count <= 9; count += 1) {
      repository.write(plansAt(count))
      repository.commit()
    }
    const { out } = await repository.plan(['report', '--as-of', '2026-06-30', '--format', 'json'])
    const points = JSON.parse(out).plans.map((one: { sections: Sections }) => one.sections.history?.points.length)
    expect(new Set(points)).toEqual(new Set([9]))
  }, 60_000)

  it('says where a shallow clone begins', async () => {
    const above = folderWith({})
    git(above, 'clone', '--quiet', '--depth', '5', `file://${story.folder}`, 'clone')
    const clone = repositoryIn(join(above, 'clone'))
    const { out } = await report([bluebay], { files: clone.files(), repository: clone.folder })
    expect(oneLine(out)).toMatch(/this clone is shallow: nothing before 2026-04-06 [0-9a-f]{7} is known;/)
  })

  it('is told plan by plan', async () => {
    const { out } = await report(['--format', 'json'])
    const counts = JSON.parse(out).plans.map((one: { sections: Sections }) => one.sections.history?.points.length)
    expect(counts).toEqual([14, 7, 6])
  })
})

describe('a plan without a past', () => {
  const text = readRepositoryFile('examples/starter.plan.yaml')

  it('has no such section, and nobody asks git', async () => {
    let asked = false
    const world: World = {
      files: filesBelow('examples'),
      get askGit() {
        asked = true
        return { kind: 'failed', reason: '' } as const
      },
    }
    const { code, out, err } = await run(['report', 'examples/starter.plan.yaml', '--format', 'json'], world)
    expect([code, err, asked]).toEqual([0, '', false])
    expect(Object.keys(JSON.parse(out).plans[0].sections)).not.toContain('history')
  })

  it.skipIf(withoutGit).each([
    [
      'with one commit',
      (): World => {
        const { folder } = repositoryWith({ 'a.plan.yaml': text })
        return { files: { 'a.plan.yaml': text }, repository: folder }
      },
      'a.plan.yaml',
    ],
    ['not committed', (): World => ({ files: { 'new.plan.yaml': text }, repository: story.folder }), 'new.plan.yaml'],
    [
      'in a repository without a commit',
      (): World => {
        const folder = folderWith({})
        git(folder, 'init', '--quiet')
        return { files: { 'a.plan.yaml': text }, repository: folder }
      },
      'a.plan.yaml',
    ],
    ['from a pipe', (): World => ({ stdin: text, repository: story.folder }), '-'],
    [
      'in what only looks like a repository',
      (): World => ({ files: { '.git': '', 'a.plan.yaml': text } }),
      'a.plan.yaml',
    ],
  ] as const)('says nothing of it: %s', async (_, worldOf, path) => {
    const { code, out, err } = await run(['report', path, '--format', 'json'], worldOf())
    expect([code, err]).toEqual([0, ''])
    expect(Object.keys(JSON.parse(out).plans[0].sections)).not.toContain('history')
  })

  it.skipIf(withoutGit)('is what is only supposed', async () => {
    const { code, out } = await report([bluebay, '--what-if', 'gm.attitude=mentor', '--format', 'json'])
    expect([code, Object.keys(JSON.parse(out).plans[0].sections).includes('history')]).toEqual([0, false])
  })
})

describe.skipIf(withoutGit)('plan report --since', () => {
  it('says first what has moved, and with what money', async () => {
    const { out } = await report([bluebay, '--since', 'c16'])
    const at = (words: string): number => out.indexOf(words)
    expect(at('Since c16')).toBeGreaterThan(at('open actions'))
    expect(at('Since c16')).toBeLessThan(at('How it went'))
    expect(out).toContain('54.2% → 41.7%')
    expect(out).toMatch(/^new: Plant dashboards +\+300,000 +\+75,000$/m)
    const { diff } = await sectionsOf([bluebay, '--since', 'c16'])
    expect([diff?.compared, diff?.figures.map(({ name }) => name)]).toEqual([
      'compared',
      expect.arrayContaining(['gap_index_pct', 'support_index_pct']),
    ])
    const { out: page } = await report([bluebay, '--since', 'c16', '--format', 'html'])
    const section = sectionIn(page, 'diff')
    for (const words of ['Since c16', 'What moved', 'Production scheduling', '+337,500'])
      expect(section).toContain(words)
    expect(page.indexOf('s-diff')).toBeLessThan(page.indexOf('s-history'))
  })

  it('is slides of the deck', async () => {
    const { slides } = await deckOf([bluebay, '--since', 'c16'])
    expect(titleOf(slides[2]!)).toMatch(/^Since c16 \([0-9a-f]{7}\): gap, weighted 13 → 10, gap index 54\.2% → 41\.7%$/)
    expect(wordsOf(slides[2]!)).toContain('1,200,000 → 1,800,000')
    expect(slides.slice(2, 5).map(wordsOf).join('\n')).toContain('+337,500')
  })

  it.each([
    ['a workbook', ['--since', 'c16', '-o', 'plan.xlsx']],
    ['what is only supposed', ['--since', 'c16', '--what-if', 'gm.attitude=mentor']],
    ['a revision that nobody knows', ['--since', 'c99']],
  ])('is refused in one sentence for %s', async (_, argv) => {
    for (const language of ['en', 'zh']) {
      const { code, out, err, written } = await report([bluebay, ...argv, '--lang', language])
      expect([code, out, written.size]).toEqual([2, '', 0])
      expect(err).toMatchSnapshot()
      expect(err.split('\n')).toHaveLength(2)
    }
  })

  it('needs a repository', async () => {
    const { code, err } = await run(['report', 'examples/starter.plan.yaml', '--since', 'main'], {
      files: filesBelow('examples'),
    })
    expect([code, err]).toEqual([
      2,
      'plan: --since: this folder is in no git repository; go to the folder of the plans\n',
    ])
  })
})

it.skipIf(withoutGit)('the past of a plan names nobody who shall not be named', async () => {
  const secret =
    /Ann Lee|王伟|Ben Okoro|Bluebay|bluebay|北方|north|Harbour|harbour|He Yuan|Lin Tao|Sun Mei|Dana Cole|Omar Reyes|龚|谭工/
  for (const format of ['json', 'text', 'html', 'pptx'])
    for (const path of [[bluebay], ['harbour.plan.yaml'], []]) {
      const argv = [...path, '--since', 'c3', '--redact-names', '--format', format]
      const { code, out, bytes } = await report(argv)
      const { slides, notes } = format === 'pptx' ? readDeck(bytes) : { slides: [out], notes: [] }
      expect(code).toBe(0)
      for (const part of [...slides, ...notes]) expect(secret.exec(part)?.[0]).toBeUndefined()
      expect(slides.join('\n')).toMatch(/history|How it went/)
    }
})
