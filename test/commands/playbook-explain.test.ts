import { describe, expect, it } from 'vitest'
import { defaultMarks } from '../../src/playbook/marks.generated.js'
import { sourcesOf, sourceWords } from '../../src/manual/sources.js'
import { configWords } from '../../src/plan/schemas.js'
import { run, type World } from '../support.js'
import { blemishes, linesWiderThan } from './terminal.js'

const config = `playbook:
  limits:
    contact_days_key_player: 21
  severities: { COV-005: warning }
  policies:
    - name: 重点客户
      when: { tier: [V] }
      require: [executive_sponsor, c139]
      limits: { contact_days_key_player: 14 }
    - { when: { deal_amount_from: 2000000 }, severities: { COV-005: error }, from_stage: { watch: B } }
`

const files = { 'plan.config.yaml': config }

type Story = {
  readonly key: string
  readonly value: unknown
  readonly origin: unknown
  readonly default: unknown
  readonly sources: readonly { readonly mark: string }[]
  readonly about: { readonly en: string; readonly zh: string } | null
  readonly policies: readonly unknown[]
  readonly rules: readonly string[]
  readonly pages: readonly string[]
}

const stories = async (
  key: string,
  world: World = { files },
  ...argv: readonly string[]
): Promise<readonly Story[]> => {
  const { code, out, err } = await run(['playbook', '--explain', key, '--format', 'json', ...argv], world)
  expect([code, err]).toEqual([0, ''])
  return (JSON.parse(out) as { sections: { 'playbook-values': Story[] } }).sections['playbook-values']
}

describe('plan playbook --explain', () => {
  it('says of a value where it comes from, what changes it and what reads it', async () => {
    expect(await stories('limits.contact_days_key_player')).toEqual([
      {
        key: 'limits.contact_days_key_player',
        value: 21,
        origin: { kind: 'config', file: 'plan.config.yaml', line: 3 },
        default: { value: 30, mark: 'HOUSE' },
        sources: [{ mark: 'HOUSE', title: { en: 'a convention of this tool', zh: '本工具的约定' } }],
        about: {
          en: 'Days without contact with a key player that are too many.',
          zh: '与关键人多少天未联系算太久。',
        },
        policies: [{ number: 1, name: '重点客户', when: { en: 'tier V', zh: 'VPC 类别 V' }, value: 14 }],
        rules: ['COV-011'],
        pages: [],
      },
    ])
  })

  it('says the same in words', async () => {
    for (const lang of ['en', 'zh'])
      for (const key of ['limits.contact_days_key_player', 'policies']) {
        const { code, out, err } = await run(['playbook', '--explain', key, '--lang', lang], { files })
        expect([code, err, blemishes(out), linesWiderThan(out, 80)]).toEqual([0, '', [], []])
        await expect(out).toMatchFileSnapshot(`snapshots/playbook/explain-${key}.${lang}.80.txt`)
      }
  })

  it('knows the source of a shipped value, and what the mark stands for', async () => {
    const [story] = await stories('ladders.default.C.win_rate', {})
    expect(story).toMatchObject({
      value: 50,
      origin: { kind: 'default', mark: 'S3-06' },
      default: { value: 50, mark: 'S3-06' },
      sources: [
        { mark: 'S3-06', title: { en: expect.stringContaining('item 6'), zh: expect.stringContaining('第 6 项') } },
      ],
      policies: [],
    })
    expect(story?.pages).toContain('win_rate')
    expect(story?.rules).toContain('OPP-008')
  })

  it('takes a group, and shows each value below it', async () => {
    expect((await stories('gap_priority')).map(({ key }) => key)).toEqual([
      'gap_priority.critical',
      'gap_priority.significant',
      'gap_priority.minor',
    ])
    const { out } = await run(['playbook', '--explain', 'gap_priority'])
    expect(out).toContain('Lower bounds, inclusive, of a weighted relationship gap')
    // A key is not the beginning of a word.
    expect((await run(['playbook', '--explain', 'gap_prior'])).code).toBe(2)
  })

  it('knows what was added, flags and the environment', async () => {
    expect(await stories('severities.COV-005')).toMatchObject([
      {
        value: 'warning',
        origin: { kind: 'config', line: 4 },
        default: null,
        sources: [],
        policies: [{ number: 2, name: null, when: { en: 'deals from 2,000,000 CNY on' }, value: 'error' }],
        rules: ['COV-005'],
      },
    ])
    expect(await stories('as_of', { files }, '--as-of', '2026-01-31')).toMatchObject([
      {
        value: '2026-01-31',
        origin: { kind: 'flag', flag: '--as-of' },
        default: null,
        about: { zh: expect.stringContaining('日期') },
      },
    ])
    expect(await stories('language', { files, env: { PLAN_LANG: 'zh' } })).toMatchObject([
      {
        value: 'zh',
        origin: { kind: 'environment', name: 'PLAN_LANG' },
        about: { en: expect.stringContaining('PLAN_LANG') },
      },
    ])
    expect((await stories('from_stage.watch'))[0]?.policies).toHaveLength(1)
    expect((await stories('from_stage.threads'))[0]).toMatchObject({ policies: [], rules: ['COV-004'] })
  })

  it('shows policies as a count in the list of values, and as they are in data', async () => {
    expect((await run(['playbook', 'policies'], { files })).out).toMatch(/policies +2 policies/)
    expect((await run(['playbook', 'policies'])).out).toMatch(/policies +\(none\)/)
    expect(((await stories('policies'))[0]?.value as readonly unknown[]).length).toBe(2)
  })

  it.each([
    ['limits.contact_days', 'did you mean limits.contact_days_key_player, limits.contact_days_other?'],
    ['limits.peopel', 'did you mean limits.people?'],
    ['gap_priorty', 'did you mean gap_priority?'],
    ['treads.warning_below', 'did you mean threads.warning_below?'],
    ['contact_days_key_player', 'did you mean limits.contact_days_key_player?'],
    ['zzzzzz', 'plan playbook lists them'],
    ['__proto__', 'plan playbook lists them'],
  ])('does not know %s', async (key, near) => {
    const { code, out, err } = await run(['playbook', '--explain', key])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`plan: the playbook has no key "${key}"; ${near}`)
  })

  it('says so in Chinese, and shows nothing hidden', async () => {
    expect(await run(['playbook', '--explain', 'gap\u001b[31m', '--lang', 'zh'])).toMatchObject({
      code: 2,
      err: 'plan: 方法参数中没有键“gap\\x1b[31m”；用 plan playbook 查看所有键\n',
    })
    expect((await run(['playbook', '--explain', 'treads', '--lang', 'zh'])).err).toContain('是不是 threads？')
  })

  it('takes one key', async () => {
    const { code, err } = await run(['playbook', 'limits', '--explain', 'limits'])
    expect(code).toBe(2)
    expect(err).toBe('plan: --explain names the key itself: plan playbook --explain limits.people\n')
  })
})

describe('what the manual knows of values', () => {
  it('has words for the source of every shipped value', () => {
    const marks = [...new Set(Object.values(defaultMarks))]
    for (const mark of marks) expect([mark, sourcesOf(mark).length]).toEqual([mark, mark.split(', ').length])
    expect(sourceWords('GK')).toEqual({ en: 'general knowledge of the field', zh: '行业通识' })
    expect(sourceWords('S4-16')?.en).toMatch(/C139, item 16$/)
    for (const unknown of ['', 'S5-01', 'S0', 'PUB 99', 'PUB', 'constructor'])
      expect(sourceWords(unknown)).toBeUndefined()
  })

  it('has words in both languages for every shipped value', () => {
    // A company may rename levels; their questions, and what a scale is about, it may not change.
    const silent = Object.keys(defaultMarks).filter((key) => configWords(['playbook', ...key.split('.')]) === undefined)
    expect(silent.filter((key) => !/^(?:scales|scale_descriptions)\./.test(key))).toEqual([])
    expect(configWords(['playbook', 'limits'])).toEqual({
      en: 'Numbers that rules compare with.',
      zh: '规则用来比较的数值。',
    })
    expect(configWords(['playbook', 'nothing', 'such'])).toBeUndefined()
    expect(configWords([])?.zh).toMatch(/^客户计划仓库的设置/)
  })
})
