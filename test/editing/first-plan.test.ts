import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { draftFiles, type DraftFile } from '../../src/editing/first-plan/text.js'
import { templates, withIds, type FirstPlan, type Template } from '../../src/editing/first-plan/index.js'
import { laidOut } from '../../src/editing/layout/index.js'
import { stageCodes, stageName } from '../../src/measures/ladder.js'
import { openPlan, type Opened } from '../../src/plan/open.js'
import { standsForUnknown } from '../../src/plan/stand-ins.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { languages, type Language } from '../../src/report/text.js'
import { displayWidth } from '../../src/formats/text-width.js'

const lifecycles = { prospect: 'prospect', customer: 'customer', former: 'former_customer' } as const

const bluebay = (template: Template): FirstPlan => ({
  template,
  account: '蓝湾仪器',
  lifecycle: lifecycles[template],
  period: { from: '2026-06-30', to: '2027-06-29' },
  team: [
    { name: '赵宁', role: 'account_manager' },
    { name: '孙岚', role: 'director' },
  ],
  people: [
    { name: '何远', title: '总经理', roles: ['decision_maker'], influence: 'high', contact: 'brief' },
    { name: '周晴', roles: ['recommender'], contact: 'multiple', attitude: 'supporter' },
  ],
  deal: { name: '生产排程', amount: 500000, stage: 'A', since: '2026-06-30', passed: [], close: '2026-11-30' },
  action: { what: '请周晴引荐，拜访何远', due: '2026-07-07' },
})

const draft = (first: FirstPlan, language: Language, kind: 'file' | 'folder'): readonly DraftFile[] =>
  draftFiles(withIds(first, defaultPlaybook), {
    language,
    playbook: defaultPlaybook,
    stages: stageCodes.map((code) => [code, stageName(defaultPlaybook, code)] as const),
    kind,
    schema: './account-plan.schema.json',
  })

const opened = (files: readonly DraftFile[], kind: 'file' | 'folder'): Promise<Opened> =>
  openPlan(
    {
      kind,
      name: 'x',
      files: files.map(({ part, text }) => ({
        file: kind === 'file' ? 'x.plan.yaml' : `x/${part}.yaml`,
        bytes: new TextEncoder().encode(text),
      })),
    },
    defaultPlaybook,
  )

const all = templates.flatMap((template) =>
  languages.flatMap((language) => (['file', 'folder'] as const).map((kind) => ({ template, language, kind }))),
)

describe('a draft', () => {
  it.each(all)('of a $template, in $language, as $kind, is a plan without problems', async (one) => {
    const read = await opened(draft(bluebay(one.template), one.language, one.kind), one.kind)
    expect(read.kind).toBe('plan')
    expect(read.kind === 'plan' && [read.diagnostics, read.plan.account.lifecycle]).toEqual([
      [],
      lifecycles[one.template],
    ])
  })

  it.each(all)('of a $template, in $language, as $kind, stands in the layout of plan fmt', (one) => {
    for (const { text } of draft(bluebay(one.template), one.language, one.kind))
      expect(laidOut(text)).toEqual({ kind: 'laid-out', text })
  })

  it.each(all)('of a $template, in $language, as $kind, fits a terminal of 80 columns, indented', (one) => {
    const lines = draft(bluebay(one.template), one.language, one.kind).flatMap(({ text }) => text.split('\n'))
    expect(lines.filter((line) => displayWidth(line) > 78)).toEqual([])
  })

  it.each(templates)('of a %s speaks one language', (template) => {
    const english = {
      ...bluebay(template),
      account: 'Bluebay',
      team: [],
      people: [],
      deal: undefined,
      action: undefined,
    }
    for (const kind of ['file', 'folder'] as const)
      expect(
        draft(english, 'en', kind)
          .map(({ text }) => text)
          .join(''),
      ).not.toMatch(/\p{Script=Han}/u)
  })

  it('holds an example that becomes a part of the plan when its signs are taken away', async () => {
    for (const language of languages) {
      const [file] = draft(bluebay('prospect'), language, 'file')
      const lines = file!.text.split('\n')
      const start = lines.indexOf('# maps:')
      const end = lines.indexOf('', start)
      const text = lines.map((line, at) => (at >= start && at < end ? line.slice(2) : line)).join('\n')
      const read = await opened([{ part: 'plan', text }], 'file')
      expect(read.kind === 'plan' && read.plan.maps?.strategy?.goals).toMatchObject([
        { id: 'g1', owner_person: 'he_yuan' },
      ])
    }
  })

  it('leaves open what is not known', () => {
    const first: FirstPlan = {
      ...bluebay('prospect'),
      team: [],
      people: [{ name: '何远', roles: [] }],
      deal: { name: '排程', stage: 'C', since: '2026-06-01', passed: ['A', 'B'] },
      action: undefined,
    }
    const [file] = draft(first, 'zh', 'file')
    expect(parse(file!.text)).toMatchObject({
      owner: null,
      team: null,
      relationships: { people: [{ title: null, roles: null, influence: null, attitude: null, coverage: null }] },
      opportunities: [{ amount: null, key_results: null, expected_close_on: null, team: null }],
      goals: null,
      actions: null,
    })
  })

  it('proves the stages that a deal has passed by one piece of evidence', () => {
    const deal = { name: '排程', stage: 'C', since: '2026-06-01', passed: ['A', 'B'], evidence: '访谈纪要: 两次' }
    const [file] = draft({ ...bluebay('customer'), deal }, 'zh', 'file')
    expect(parse(file!.text)).toMatchObject({
      opportunities: [
        {
          stage_history: [{ stage: 'C', entered_on: '2026-06-01' }],
          key_results: [
            { stage: 'A', achieved_on: '2026-06-01', evidence: '访谈纪要: 两次' },
            { stage: 'B', achieved_on: '2026-06-01', evidence: '访谈纪要: 两次' },
          ],
        },
      ],
    })
  })

  it('has the parts that hold something, and each of them its own schema line', () => {
    const parts = (template: Template) => draft(bluebay(template), 'en', 'folder').map(({ part }) => part)
    expect(parts('prospect')).toEqual(['plan', 'team', 'relationships', 'opportunities', 'goals'])
    expect(parts('former')).toEqual(['plan', 'team', 'background', 'relationships', 'opportunities', 'goals'])
    for (const { text } of draft(bluebay('former'), 'en', 'folder'))
      expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./account-plan.schema.json')
  })
})

describe('ids and who looks after whom', () => {
  const named = (first: Partial<FirstPlan>) => withIds({ ...bluebay('prospect'), ...first }, defaultPlaybook)

  it('come from the names, with a number only where one is taken', () => {
    const people = ['王伟', '王卫', 'Wang Wei', '王伟'].map((name) => ({ name, roles: [] }))
    const plan = named({
      team: [{ name: '王伟' }],
      people,
      deal: undefined,
      action: { what: '王伟', due: '2026-07-01' },
    })
    expect(plan.team.map(({ id }) => id)).toEqual(['wang_wei'])
    expect(plan.people.map(({ id }) => id)).toEqual(['wang_wei_2', 'wang_wei_3', 'wang_wei_4', 'wang_wei_5'])
    expect(plan.action?.id).toBe('act_wang_wei')
  })

  it('lets somebody of weight meet whoever decides, beside the owner', () => {
    expect(named({}).people.map(({ coverage }) => coverage)).toEqual([['zhao_ning', 'sun_lan'], ['zhao_ning']])
    const alone = named({ team: [{ name: '赵宁', role: 'account_manager' }, { name: '李明' }] })
    expect(alone.people.map(({ coverage }) => coverage)).toEqual([['zhao_ning'], ['zhao_ning']])
    const high = named({
      team: [
        { name: '孙岚', role: 'director' },
        { name: '张总', role: 'executive' },
      ],
    })
    expect(high.people.map(({ coverage }) => coverage)).toEqual([['sun_lan'], ['sun_lan']])
    expect(named({ team: [] }).people.map(({ coverage }) => coverage)).toEqual([[], []])
  })

  it('binds the first action to the deal and to whom it names', () => {
    expect(named({}).action?.relatesTo).toEqual(['he_yuan', 'zhou_qing', 'sheng_chan_pai_cheng'])
    expect(named({ deal: undefined, action: { what: '发资料', due: '2026-07-01' } }).action?.relatesTo).toEqual([])
  })
})

/** Names as data bases, keyboards and mischief bring them. */
const oddNames = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    ...['yes', '010', 'null', '~', '1e3', '2026-06-30', '12:30', '- x', '# x', 'a: b', 'a #b', '"', "'", '`@%&*!|>'],
    ...['../../etc/passwd', 'C:\\x', 'CON', '{a}', '[b]', '--flag', '🙂🙃', 'a\u202eb', '\u200f', 'x'.repeat(400)],
    ...['王总、李总', 'Smith, John', '  a', 'a\tb', 'a\nb', 'é'.normalize('NFD'), '名：称', '<<', '=', '\ufeffa'],
  ),
)

const usable = oddNames.map((name) => name.trim()).filter((name) => /\S/.test(name) && !standsForUnknown(name, true))

describe('odd names', () => {
  it('survive as data in every template, language and kind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ account: usable, owner: usable, person: usable, title: usable, deal: usable, action: usable }),
        fc.constantFrom(...all),
        async ({ account, owner, person, title, deal, action }, { template, language, kind }) => {
          const first: FirstPlan = {
            ...bluebay(template),
            account,
            team: [{ name: owner }, { name: person, role: 'director' }],
            people: [{ name: person, title, roles: ['approver'] }],
            deal: { name: deal, stage: 'B', since: '2026-06-30', passed: ['A'], evidence: title },
            action: { what: action, due: '2026-07-07' },
          }
          const files = draft(first, language, kind)
          const read = await opened(files, kind)
          if (read.kind !== 'plan') throw new Error(JSON.stringify(read))
          const { plan } = read
          // A sign that cannot be seen is warned of, and stays.
          expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
          expect([plan.account.name, plan.team?.[0]?.name, plan.team?.[1]?.name]).toEqual([account, owner, person])
          expect(plan.relationships?.people).toMatchObject([{ name: person, title }])
          expect(plan.opportunities).toMatchObject([{ name: deal, key_results: [{ evidence: title }] }])
          expect(plan.actions).toMatchObject([{ what: action }])
          for (const { text } of files) expect(laidOut(text)).toEqual({ kind: 'laid-out', text })
        },
      ),
      { seed: 20260630, numRuns: 100 },
    )
  }, 120_000)
})
