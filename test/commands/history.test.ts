import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { storyRepository, type StoryRepository } from '../history/repository.js'
import { folderWith } from '../io/folders.js'
import { run, type World } from '../support.js'
import { git, repositoryIn } from './repository.js'
import { languages, linesWiderThan, rawControls } from './terminal.js'

type Point = {
  readonly commit: string | null
  readonly day: string
  readonly who: readonly string[]
  readonly merge: boolean
  readonly then_file: string | null
  readonly state: string
  readonly gap_index_pct: number | null
  readonly support_index_pct: number | null
  readonly open_weighted: number | null
  readonly won_amount: number | null
  readonly verdict: string | null
  readonly error: number | null
}

type Rating = Readonly<
  Record<'subject' | 'rating' | 'set_on' | 'who' | 'days' | 'at_least', string | number | boolean | null>
>

type Time = Readonly<
  Record<
    'opportunity' | 'stage' | 'from' | 'from_source' | 'to' | 'to_source' | 'end' | 'days' | 'at_least',
    string | number | boolean | null
  >
>

type Sections = {
  readonly history: {
    readonly commits: number
    readonly problem: { readonly en: string } | null
    readonly known_since: { readonly day: string } | null
    readonly renamed: readonly { readonly day: string; readonly from: string; readonly to: string }[]
    readonly points: readonly Point[]
  }
  readonly 'rating-ages': { readonly rows: readonly Rating[] }
  readonly 'stage-times': { readonly times: readonly Time[] }
}

let story: StoryRepository

beforeAll(() => {
  story = storyRepository()
})

const sectionsOf = async (argv: readonly string[], world: World = {}): Promise<Sections> => {
  const { out, err } = await story.plan(['history', ...argv, '--format', 'json'], world)
  expect(err).toBe('')
  return JSON.parse(out).plans[0].sections
}

describe.skipIf(withoutGit)('the figures over the commits', () => {
  it('are those of each day, however the plan was called and laid out then', async () => {
    const { history } = await sectionsOf(['accounts/bluebay'])
    const rows = history.points.map((point) => [
      point.day,
      point.then_file,
      point.gap_index_pct,
      point.support_index_pct,
      point.open_weighted,
    ])
    expect(history.commits).toBe(14)
    expect(rows).toEqual([
      ['2026-01-05', 'bluebay.plan.yaml', 66.7, 0, 120000],
      ['2026-01-15', 'bluebay.plan.yaml', 66.7, 12.5, 120000],
      ['2026-01-20', 'bluebay.plan.yaml', 66.7, 12.5, 300000],
      ['2026-02-02', 'bluebay.plan.yaml', 66.7, 12.5, 300000],
      ['2026-02-05', 'accounts/bluebay.plan.yaml', 66.7, 12.5, 300000],
      ['2026-02-16', 'accounts/bluebay.plan.yaml', 66.7, 12.5, 600000],
      ['2026-02-24', 'accounts/bluebay', 66.7, 12.5, 600000],
      ['2026-03-02', 'accounts/bluebay', 54.2, 31.3, 600000],
      ['2026-03-05', 'accounts/bluebay', 54.2, 31.3, 750000],
      ['2026-03-09', 'accounts/bluebay', 54.2, 50, 750000],
      ['2026-03-20', 'accounts/bluebay', 54.2, 50, 780000],
      ['2026-04-06', 'accounts/bluebay', 54.2, 50, 1155000],
      ['2026-04-27', 'accounts/bluebay', 41.7, 50, 1155000],
      ['2026-05-04', 'accounts/bluebay', 41.7, 50, 1200000],
    ])
    expect(history.renamed.map(({ day, from, to }) => [day, from, to])).toEqual([
      ['2026-02-05', 'bluebay.plan.yaml', 'accounts/bluebay.plan.yaml'],
      ['2026-02-24', 'accounts/bluebay.plan.yaml', 'accounts/bluebay'],
    ])
  })

  it('say at a merge who wrote what it took in', async () => {
    const { history } = await sectionsOf(['accounts/bluebay'])
    const merges = history.points.filter(({ merge }) => merge)
    expect(merges.map(({ day, who }) => [day, who])).toEqual([['2026-03-09', ['Ben Okoro']]])
  })

  it('follow a folder that moves, and money that is won to the cent', async () => {
    const north = (await sectionsOf(['accounts/north'])).history
    expect(north.renamed.map(({ day, from, to }) => [day, from, to])).toEqual([
      ['2026-02-09', 'north', 'accounts/north'],
    ])
    expect(north.points.map(({ open_weighted }) => open_weighted)).toEqual([
      500000, 500000, 500000, 650000, 1300000, 1300000, 1300000,
    ])
    const { points } = (await sectionsOf(['harbour.plan.yaml'])).history
    expect(points.map(({ open_weighted, won_amount }) => [open_weighted, won_amount])).toEqual([
      [425000.13, 0],
      [null, null],
      [425000.13, 0],
      [425000.13, 0],
      [20000.13, 450000],
      [0, 450000],
    ])
  })

  it('say of a commit after which the plan could not be read that it was so, and of the others the rest', async () => {
    const { points } = (await sectionsOf(['harbour.plan.yaml'])).history
    expect(points.map(({ state }) => state)).toEqual(['read', 'unreadable', 'read', 'read', 'read', 'read'])
    const { code, out } = await story.plan(['history', 'harbour.plan.yaml'])
    expect(code).toBe(0)
    expect(out).toMatch(/2026-01-26 [0-9a-f]{7}: could not be read as a plan: "\[" is opened here and not\n {2}closed/)
  })

  it('are those of some commits where that is asked for', async () => {
    const days = async (...argv: readonly string[]): Promise<readonly string[]> =>
      (await sectionsOf(['accounts/bluebay', ...argv])).history.points.map(({ day }) => day)
    expect(await days('--limit', '2')).toEqual(['2026-04-27', '2026-05-04'])
    expect(await days('--max-count', '1')).toEqual(['2026-05-04'])
    expect(await days('--from', '2026-03-05', '--to', '2026-03-20')).toEqual(['2026-03-05', '2026-03-09', '2026-03-20'])
    expect(await days('--from', '2026-03-05', '--to', '2026-03-20', '-n', '1')).toEqual(['2026-03-20'])
    expect(await days('--to', '2025-01-01')).toEqual([])
  })

  it('end with the day that everything is counted as of', async () => {
    const sections = await sectionsOf(['accounts/bluebay', '--as-of', '2026-02-20'])
    expect(sections.history.points.at(-1)?.day).toBe('2026-02-16')
    expect(
      sections['rating-ages'].rows.find(({ subject, rating }) => subject === 'gm' && rating === 'attitude'),
    ).toEqual(expect.objectContaining({ value: 'neutral', set_on: '2026-01-05', days: 46 }))
  })

  it('go on with what is not committed yet, also under a new name', async () => {
    const files = { ...story.files() }
    const text = new TextDecoder().decode(files['harbour.plan.yaml']).replace('attitude: opponent', 'attitude: neutral')
    delete files['harbour.plan.yaml']
    const world = { files: { ...files, 'port.plan.yaml': text } }
    const { history, 'rating-ages': ages } = await sectionsOf(['port.plan.yaml'], world)
    expect(history.points).toHaveLength(7)
    expect(history.points.at(-1)).toMatchObject({ commit: null, day: '2026-06-30', support_index_pct: 0, who: [] })
    expect(ages.rows.filter(({ set_on }) => set_on === null)).toEqual([
      expect.objectContaining({ subject: 'chief', rating: 'attitude', days: 0, who: null }),
    ])
    expect((await story.plan(['history', 'port.plan.yaml'], world)).out).toMatch(/^2026-06-30 +uncommitted/m)
  })
})

describe.skipIf(withoutGit)('the age of each rating', () => {
  it('counts from the commit that last set it, whatever happened to the text around it', async () => {
    const { rows } = (await sectionsOf(['accounts/bluebay', '--stale', '100']))['rating-ages']
    const since = (set_on: string, days: number, who = 'Ann Lee') => ({ set_on, days, who, at_least: false })
    const first = since('2026-01-05', 176)
    const ratings = ['influence', 'roles', 'relationship.current', 'relationship.desired']
    expect(rows).toEqual(
      [
        ...['influence', 'roles', 'contact', 'relationship.desired', 'coverage'].map((rating) => ['gm', rating, first]),
        ...['it', 'fin'].flatMap((subject) => ratings.map((rating) => [subject, rating, first])),
        ['it', 'attitude', since('2026-01-15', 166)],
        ['fin', 'contact', since('2026-02-05', 145)],
        ['gm', 'attitude', since('2026-03-02', 120)],
        ['it', 'contact', since('2026-03-04', 118, 'Ben Okoro')],
        ['fin', 'attitude', since('2026-03-06', 116, 'Ben Okoro')],
      ].map(([subject, rating, more]) => expect.objectContaining({ subject, rating, ...(more as object) })),
    )
  })

  it('outlives a new id of the person', async () => {
    const { rows } = (await sectionsOf(['harbour.plan.yaml', '--stale', '60']))['rating-ages']
    const set = rows.filter(({ subject }) => subject === 'purchasing_head').map(({ set_on }) => set_on)
    expect(new Set(set)).toEqual(new Set(['2026-01-12']))
    expect(rows.find(({ subject, rating }) => subject === 'chief' && rating === 'attitude')?.set_on).toBe('2026-01-28')
  })

  it('lists only what is older, and says so when nothing is', async () => {
    const { out } = await story.plan(['history', 'accounts/bluebay', '--stale', '150'])
    expect(out).toContain('Ratings not touched for more than 150 days: 14 of 19')
    expect(out).toMatch(/^Lin Tao +attitude to us +supporter +166 +2026-01-15 +Ann Lee/m)
    expect(out).not.toContain('2026-02-05')
    expect((await story.plan(['history', 'accounts/bluebay', '--stale', '400'])).out).toContain(
      'none of 19 ratings is older than that',
    )
  })
})

describe.skipIf(withoutGit)('the days at each stage', () => {
  it('come from the plan where it has them, else from key results, else from the commits', async () => {
    const { times } = (await sectionsOf(['accounts/bluebay', '--stages']))['stage-times']
    const shown = times.map((one) => [
      one.opportunity,
      one.stage,
      ...[one.from, one.from_source, one.to, one.to_source, one.end, one.days, one.at_least],
    ])
    expect(shown).toEqual([
      ['dashboards', 'A', '2026-03-18', 'stage_history', '2026-05-02', 'stage_history', 'passed', 45, false],
      ['dashboards', 'B', '2026-05-02', 'stage_history', null, null, 'running', 59, true],
      ['scheduling', 'A', '2026-01-05', 'commit', '2026-01-20', 'commit', 'passed', 15, true],
      ['scheduling', 'B', '2026-01-20', 'commit', '2026-02-16', 'commit', 'passed', 27, false],
      ['scheduling', 'C', '2026-02-16', 'commit', '2026-04-03', 'key_result', 'passed', 46, false],
      ['scheduling', 'D', '2026-04-03', 'key_result', null, null, 'running', 88, true],
    ])
  })

  it('end where a deal is won or lost', async () => {
    const { times } = (await sectionsOf(['harbour.plan.yaml']))['stage-times']
    expect(
      times.map(({ opportunity, stage, end, to, to_source, days }) => [opportunity, stage, end, to, to_source, days]),
    ).toEqual([
      ['cold_chain', 'E', 'won', '2026-03-14', 'closed_on', 61],
      ['labels', 'B', 'lost', '2026-03-30', 'commit', 77],
    ])
  })
})

const looks = languages.flatMap((language) => [40, 80, 120].map((width) => ({ language, width })))

describe.skipIf(withoutGit)('what is shown', () => {
  it('tells of some commits what is theirs', async () => {
    const { out } = await story.plan(['history', 'accounts/bluebay', '--limit', '3'])
    expect(out).toMatch(/^last 3 of 14 commits, 2026-04-06 to 2026-05-04$/m)
    expect(out).not.toContain('from "bluebay.plan.yaml"')
    expect((await story.plan(['history', 'accounts/bluebay', '--limit', '3', '--lang', 'zh'])).out).toMatch(
      /^14 次提交中的最近 3 次，2026-04-06 至 2026-05-04$/m,
    )
    expect((await story.plan(['history', 'accounts/north', '--as-of', '2026-01-01'])).out).toContain(
      'its first commit is of 2026-01-08, after the day of this report',
    )
  })

  it('says how far it is while somebody waits', async () => {
    const { status } = await story.plan(['history', 'accounts/bluebay'])
    expect(status).toContain('commits read: ██████████░░░░░░░░░░ 8 of 16')
    expect(status.at(-1)).toBe('')
    expect((await story.plan(['history'])).status).toContain('plans read: █████████████░░░░░░░ 2 of 3')
  })

  it('counts the days of the commits alone above them', async () => {
    const files = { ...story.files(), 'README.md': '', 'harbour.plan.yaml': 'version: 1\naccount: { name: Harbour }\n' }
    expect((await story.plan(['history', 'harbour.plan.yaml'], { files })).out).toMatch(
      /^6 commits, 2026-01-12 to 2026-03-30$/m,
    )
  })

  it.each([
    ['accounts/bluebay', 'en'],
    ['accounts/north', 'zh'],
  ])('reads well: %s', async (path, language) => {
    const { out } = await story.plan(['history', path, '--lang', language], { width: 100 })
    expect(out.replaceAll(/\b[0-9a-f]{7}\b/g, 'abcdef0')).toMatchSnapshot()
  })

  it.each(looks)('fits a terminal of $width columns in $language', async ({ language, width }) => {
    for (const more of [[], ['--stale', '30'], ['--stages']]) {
      const { out } = await story.plan(['history', ...more, '--lang', language], { width })
      expect(linesWiderThan(out, width)).toEqual([])
      expect(rawControls(out)).toEqual([])
    }
  })

  it('draws blocks in colour, letters without, and blocks in Markdown', async () => {
    const line = async (...argv: readonly string[]): Promise<string> =>
      /^.*(?:gap index).*$/m.exec((await story.plan(['history', 'accounts/bluebay', ...argv])).out)?.[0] ?? ''
    expect(await line('--color', 'always')).toContain('███████▅▅▅▅▅▁▁')
    expect(await line('--color', 'never')).toContain('#######=====__')
    expect(await line('--format', 'markdown')).toBe(
      '| gap index | ███████▅▅▅▅▅▁▁ | 66.7% | ✓\u00a041.7% | 41.7% | 66.7% |',
    )
  })

  it('is a line a commit in CSV, a line a rating and a line a stage where they are asked for', async () => {
    const lines = async (...argv: readonly string[]): Promise<readonly string[]> =>
      (await story.plan(['history', '--format', 'csv', ...argv])).out.trimEnd().split('\r\n')
    const points = await lines()
    expect(points).toHaveLength(1 + 14 + 7 + 6)
    expect(points[0]).toBe(
      'plan,file,account,day,commit,who,merge,then_file,state,verdict,complete_pct,gap_index_pct,support_index_pct,contact_index_pct,open_weighted,open_amount,won_amount,currency,error,warning,info,problem',
    )
    expect((await lines('harbour.plan.yaml', '--stale', '160'))[1]).toMatch(
      /^harbour,harbour.plan.yaml,Harbour Foods,person,purchasing_head,Dana Cole,influence,medium,2026-01-12,169,false,Ben Okoro,[0-9a-f]{40},$/,
    )
    expect((await lines('harbour.plan.yaml', '--stages'))[1]).toBe(
      'harbour,harbour.plan.yaml,Harbour Foods,cold_chain,Cold chain,E,2026-01-12,commit,true,2026-03-14,closed_on,won,61,true,7',
    )
  })

  it('hides names and files where nobody is to be named', async () => {
    const secret = /Ann|Lee|王伟|Ben|Okoro|Bluebay|bluebay|北方|north|Harbour|harbour|Yuan|Lin Tao|Sun Mei|Dana|Omar|龚/
    const runs = [
      ['--format', 'json'],
      ['--format', 'markdown'],
      ['--format', 'csv', '--stale', '30'],
      ['--format', 'csv', '--stages'],
    ]
    for (const argv of runs) {
      const { code, out } = await story.plan(['history', '--redact-names', ...argv])
      expect([code, secret.exec(out)?.[0]]).toEqual([0, undefined])
      expect(out).not.toBe('')
    }
  })
})

describe.skipIf(withoutGit)('what cannot be told', () => {
  it.each([
    [['--limit', 'x'], '--limit wants a whole number from 1 on, not "x"'],
    [['--limit', '0'], '--limit wants a whole number from 1 on, not "0"'],
    [['--stale=-1'], '--stale wants a whole number from 0 on, not "-1"'],
    [['--from', 'May'], '--from wants a day as YYYY-MM-DD, not "May"'],
    [['--to', '2026-02-30'], '--to wants a day as YYYY-MM-DD, not "2026-02-30"'],
    [
      ['--from', '2026-03-01', '--to', '2026-02-01'],
      '--from 2026-03-01 is later than --to 2026-02-01; turn them round',
    ],
    [['--stale', '9', '--stages'], '--stale lists ratings and --stages lists deals; use one of them'],
    [['--what-if', 'gm.attitude=mentor'], 'plan history tells what was, --what-if what would be; leave --what-if out'],
  ])('is refused in one sentence: %j', async (argv, said) => {
    const { code, out, err } = await story.plan(['history', 'accounts/bluebay', ...argv])
    expect([code, out, err]).toEqual([2, '', `plan: ${said}\n`])
  })

  it('is refused outside of a repository, without git, and before the first commit', async () => {
    const files = { 'a.plan.yaml': 'version: 1\naccount: { name: A }\n' }
    const said = async (world: World): Promise<readonly unknown[]> => {
      const { code, out, err } = await run(['history'], { files, ...world })
      return [code, out, err]
    }
    expect(await said({})).toEqual([
      2,
      '',
      'plan: this folder is in no git repository; go to the folder of the plans\n',
    ])
    expect(await said({ askGit: { kind: 'absent' } })).toEqual([
      2,
      '',
      'plan: git is not installed here, and only git knows what was before\n',
    ])
    const empty = folderWith(files)
    git(empty, 'init', '--quiet')
    expect(await said({ repository: empty })).toEqual([
      2,
      '',
      'plan: this repository has no commit yet, and history begins with the first one; commit the plans\n',
    ])
  })

  it('is said of a plan without a commit, and what it holds today is shown', async () => {
    const world = { files: { ...story.files(), 'new.plan.yaml': 'version: 1\naccount: { name: New }\n' } }
    const { history } = await sectionsOf(['new.plan.yaml'], world)
    expect(history).toMatchObject({ commits: 0, points: [{ commit: null, state: 'read' }] })
    const { code, out } = await story.plan(['history', 'new.plan.yaml'], world)
    expect(code).toBe(0)
    expect(out).toContain('no commit has this plan yet; its history begins with the first one')
    expect((await story.plan(['history', '-'], { stdin: 'version: 1\naccount: { name: New }\n' })).out).toContain(
      'what comes through a pipe has no history; give the path of the plan',
    )
    expect((await sectionsOf(['accounts/north', '--as-of', '2026-01-01'])).history).toMatchObject({
      problem: { en: 'its first commit is of 2026-01-08, after the day of this report' },
      points: [],
    })
  })

  it('is said of a plan in a repository of its own', async () => {
    const name = 'partner/a.plan.yaml'
    const files = { ...story.files(), [name]: 'version: 1\naccount: { name: A }\n', 'partner/.git': 'gitdir: x\n' }
    const { out } = await story.plan(['history', name], { files })
    expect(out).toContain('it lies in a git repository of its own, "partner"; run plan history there')
    expect(out).not.toContain('uncommitted')
  })

  it('is said of what a shallow clone does not hold', async () => {
    const above = folderWith({})
    git(above, 'clone', '--quiet', '--depth', '5', `file://${story.folder}`, 'clone')
    const clone = repositoryIn(join(above, 'clone'))
    const world = { files: clone.files(), repository: clone.folder }
    const { history, 'rating-ages': ages } = await sectionsOf(['accounts/bluebay'], world)
    expect(history.known_since?.day).toBe('2026-04-06')
    expect(history.points.map(({ day }) => day)).toEqual(['2026-04-06', '2026-04-27', '2026-05-04'])
    expect(ages.rows.map(({ days, at_least }) => [days, at_least])).toEqual([
      ...Array.from({ length: 18 }, () => [85, true]),
      [64, false],
    ])
    const { out } = await story.plan(['history', 'accounts/bluebay'], world)
    // Of what the clone does not hold nobody knows whether it is older.
    expect(
      (await run(['history', 'accounts/bluebay', '--stale', '90'], { ...world, today: '2026-06-30' })).out,
    ).toMatch(
      /more than 90 days: at least 0 of 19\n─+\nOf 18 ratings it is not known whether they are that old: this clone is shallow/,
    )
    const later = await run(['history', 'accounts/bluebay', '--as-of', '2026-05-20'], world)
    expect(later.out.replaceAll(/\s+/g, ' ')).toContain(
      'Set in the last 30 days: 1 · 31 to 60 days ago: 0 · earlier: 0 · at least 44 days ago: 18',
    )
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /this clone is shallow: nothing before 2026-04-06 [0-9a-f]{7} is known; git fetch --unshallow brings the rest/,
    )
  })
})

describe.skipIf(withoutGit)('a repository from anywhere', () => {
  it('does not change what is told by its configuration', async () => {
    const before = await story.plan(['history', 'accounts/bluebay', '--format', 'json'])
    const settings = [
      ['log.follow', 'true'],
      ['log.showSignature', 'true'],
      ['log.date', 'relative'],
      ['i18n.logOutputEncoding', 'GB18030'],
      ['core.abbrev', '4'],
      ['diff.renames', 'false'],
    ] as const
    for (const [key, value] of settings) story.git('config', key, value)
    expect((await story.plan(['history', 'accounts/bluebay', '--format', 'json'])).out).toBe(before.out)
    for (const [key] of settings) story.git('config', '--unset', key)
  })

  it('has authors whose names are only text', async () => {
    const name = 'a.plan.yaml'
    const folder = folderWith({ [name]: 'version: 1\naccount: { name: A }\n' })
    git(folder, 'init', '--quiet')
    git(folder, 'add', '--all')
    const author = '=cmd|x \u001b[31m::error::<b>@all\u202e |[l](http://x) <a@b>'
    git(folder, 'commit', '--quiet', '--message', 'x', '--author', author)
    const repository = repositoryIn(folder)
    const world = { files: repository.files(), repository: folder, today: '2026-06-30', width: 120 }
    const out = async (format: string): Promise<string> => (await run(['history', '--format', format], world)).out
    for (const format of ['text', 'markdown', 'csv']) {
      const shown = await out(format)
      expect(rawControls(shown.replaceAll('\r\n', '\n'))).toEqual([])
      expect(shown).toContain('cmd')
    }
    expect(await out('text')).not.toContain('::error')
    expect(await out('markdown')).not.toMatch(/<b>|@all|\]\(/)
    expect(await out('csv')).toContain(`"'=cmd|x`)
  })
})
