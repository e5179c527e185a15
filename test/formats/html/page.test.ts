import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { html } from '../../../src/formats/html/index.js'
import type { Block } from '../../../src/report/block.js'
import type { Report } from '../../../src/report/report.js'
import { filesBelow, run } from '../../support.js'
import { crowdedPlan } from '../crowded-plan.js'
import { hardPlans } from '../hard-plans.js'

const files = filesBelow('examples')
const options = { language: 'en', color: false, width: 80, version: '1.2.3' } as const

const pageOf = async (path: string, ...flags: readonly string[]): Promise<string> =>
  (await run(['report', path, '--format', 'html', ...flags], { files })).out

/** What the page holds in its other language. */
const otherLanguage = (page: string): string => {
  const [, packed = ''] = /<script type="text\/plain" id="other-language">([^<]*)</.exec(page) ?? []
  return strFromU8(unzlibSync(strToU8(atob(packed), true)))
}

const same = (words: string) => ({ en: words, zh: words })

const withBlocks = (blocks: readonly Block[]): Report => ({
  command: 'report',
  title: { en: 'Account plan', zh: '客户计划' },
  asOf: '2026-06-30',
  plans: [
    {
      id: null,
      file: 'a.plan.yaml',
      account: 'Acme',
      status: 'draft',
      diagnostics: [],
      sections: [{ id: 'all', title: same('All'), blocks }],
    },
  ],
  sections: [],
  rules: [],
})

const tag = '<img src=x onerror=alert(1)>'

/** One of each kind, and every text in it a tag. */
const everyBlock: readonly Block[] = [
  { kind: 'heading', text: same(`heading ${tag}`) },
  { kind: 'text', text: same(`text ${tag}`), tone: 'bad' },
  { kind: 'list', items: [same(`list ${tag}`)] },
  { kind: 'facts', items: [{ label: same(`label ${tag}`), value: same(`value ${tag}`), note: same(`note ${tag}`) }] },
  { kind: 'figures', items: [{ label: same(`figure ${tag}`), value: { text: same(`reading ${tag}`), tone: 'warn' } }] },
  {
    kind: 'table',
    columns: [{ title: same(`column ${tag}`) }],
    rows: [[same(`cell ${tag}`)]],
    totals: [same(`total ${tag}`)],
  },
  { kind: 'bars', items: [{ label: same(`bar ${tag}`), pct: null, value: same('?'), note: same(`missing ${tag}`) }] },
  {
    kind: 'findings',
    lead: { text: same(`lead ${tag}`), tone: 'bad' },
    items: [{ severity: 'error', rule: 'ABC-001', message: same(`reason ${tag}`) }],
  },
  {
    kind: 'findings',
    items: [
      {
        severity: 'info',
        rule: 'ABC-002',
        message: same(`finding ${tag}`),
        hint: same(`hint ${tag}`),
        question: same(`question ${tag}`),
      },
    ],
  },
  { kind: 'ordered', items: [{ text: same(`step ${tag}`), details: [same(`detail ${tag}`)] }] },
  {
    kind: 'tree',
    items: [{ text: same(`root ${tag}`), details: [same(`more ${tag}`)], below: [{ text: same(`leaf ${tag}`) }] }],
  },
  { kind: 'code', text: `code ${tag}` },
  { kind: 'legend', items: [{ term: same(`term ${tag}`), meaning: same(`meaning ${tag}`) }] },
]

describe('a page', () => {
  it('draws every kind of block, and every text is only text', async () => {
    const page = String(await html(withBlocks(everyBlock), options))
    const said = [...JSON.stringify(everyBlock).matchAll(/"(?:en|text)":"(\w+) <img/g)].map(([, word = '']) => word)
    expect(said.length).toBeGreaterThan(20)
    for (const word of said) expect(page).toContain(`${word} &lt;img`)
    expect(page).not.toContain('<img')
  })

  it('says that a table is empty, and gives an unknown share no bar', async () => {
    const page = String(
      await html(
        withBlocks([
          { kind: 'table', columns: [{ title: same('Who') }], rows: [] },
          { kind: 'bars', items: [{ label: same('Team'), pct: null, value: same('?') }] },
        ]),
        options,
      ),
    )
    expect(page).toContain('nothing recorded')
    expect(page).toContain('class="track unknown"')
    expect(page).not.toContain('class="share"')
  })

  it('draws the course of a figure with gaps, and marks the last point that is known', async () => {
    const drawing = async (series: readonly (number | null)[], words = ''): Promise<string> => {
      const rows = [[same('Index'), { text: same(words), series }], [same('Other')]]
      const columns = [{ title: same('Figure') }, { title: same('Course') }]
      const page = String(await html(withBlocks([{ kind: 'table', columns, rows }]), options))
      expect(page).not.toContain('data-sortable>')
      return /<td><svg class="spark" [^>]*aria-hidden="true"[^>]*>(.*?)<\/td>/.exec(page)?.[1] ?? ''
    }
    const mark = (x: number, y: number) => `<circle cx="${String(x)}" cy="${String(y)}" r="3"></circle></svg>`
    expect(await drawing([0, 50, 100])).toBe(`<path d="M4 24L60 14L116 4"></path>${mark(116, 4)}`)
    expect(await drawing([0, null, 10, 5])).toBe(`<path d="M4 24h0M78.7 4L116 14"></path>${mark(116, 14)}`)
    expect(await drawing([7, 7])).toBe(`<path d="M4 14L116 14"></path>${mark(116, 14)}`)
    expect(await drawing([1, null])).toBe('<path d="M4 14h0"></path></svg>')
    expect(await drawing([null])).toBe('</svg>')
    const [path = ''] = (await drawing(Array.from({ length: 1000 }, (_, at) => at))).split('>')
    expect(path.split('L')).toHaveLength(60)
    expect(await drawing([1, 2], `from ${tag}`)).toMatch(/<span class="aloud">from &lt;img src=x/)
  })

  it('allows its own script and style by their hashes, and nothing else', async () => {
    const page = await pageOf('examples/vitamin-erp.plan.yaml')
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(page) ?? []
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? []
    expect(policy.split('; ')).toEqual([
      `default-src 'none'`,
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      `base-uri 'none'`,
      `form-action 'none'`,
    ])
  })

  it('is in the language of the run, and holds the other one', async () => {
    const english = await pageOf('examples/vitamin-erp.plan.yaml', '--lang', 'en')
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('Questions to ask')
    expect(english).not.toContain('要问的问题')
    expect(otherLanguage(english)).toContain('要问的问题')
    const chinese = await pageOf('examples/vitamin-erp.plan.yaml', '--lang', 'zh')
    expect(chinese).toContain('<html lang="zh">')
    expect(chinese).toContain('要问的问题')
    expect(otherLanguage(chinese)).toContain('Questions to ask')
  })

  it('begins with the conclusion and what to do; a name leads to a card', async () => {
    const page = await pageOf('examples/bedrock-petroleum')
    const order = [
      'id="verdict"',
      'id="key-figures"',
      'id="questions"',
      'id="influence-map"',
      'id="team"',
      'id="people"',
    ]
    const places = order.map((words) => page.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    const [, card = ''] = /<a href="#(card-\d+)">秦川<\/a>/.exec(page) ?? []
    expect(page).toContain(`<article id="${card}" class="card"`)
  })

  it('shows several plans below the table of all, each row leading to its plan', async () => {
    const page = await pageOf('examples')
    expect(page).toContain('<h1><span data-o>Account plans</span></h1>')
    for (const [, id = ''] of page.matchAll(/<a href="#(plan-\d)">/g)) expect(page).toContain(`<article id="${id}"`)
    expect(page.match(/<article id="plan-/g)).toHaveLength(3)
  })

  it('shows a file that is no plan with its lines', async () => {
    const { out } = await run(['report', 'a.plan.yaml', '--format', 'html'], {
      files: { 'a.plan.yaml': 'version: 1\naccount: {}\n' },
    })
    expect(out).toContain('Problems of the file')
    expect(out).toContain('<mark>account</mark>: {}')
  })

  it('holds sixty people and forty deals in less than a megabyte', async () => {
    const { out } = await run(['report', '.', '--format', 'html'], { files: { 'a.plan.yaml': crowdedPlan() } })
    expect(out.match(/class="card"/g)).toHaveLength(60)
    expect(Buffer.byteLength(out)).toBeLessThan(1_000_000)
  })
})

describe.each(hardPlans)('a page of $name', ({ files: own, paths }) => {
  const page = async (env: Readonly<Record<string, string>> = {}): Promise<string> =>
    (await run(['report', ...paths, '--format', 'html'], { files: own, env })).out

  it('has one script that runs, no address outside, no id twice and no heading out of order', async () => {
    const out = await page()
    expect(out.match(/<script/g)).toHaveLength(2)
    expect(out).not.toMatch(/<[^>]* on[a-z]+=/i)
    expect(out).not.toMatch(/<[^>]* (?:src|action|formaction|srcdoc|data|style)=/i)
    expect(out).not.toMatch(/<[^>]* (?:xlink:)?href="(?!#)/i)
    const ids = [...out.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    for (const [, target = ''] of out.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g)) expect(ids).toContain(target)
    const levels = [...out.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
  })

  it('is the same on every run, in any time zone and locale', async () => {
    const before = process.env['TZ']
    const first = await page()
    process.env['TZ'] = 'Pacific/Kiritimati'
    try {
      expect(await page({ LC_TIME: 'de_DE.UTF-8' })).toBe(first)
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })
})
