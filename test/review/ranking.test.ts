import { describe, expect, it } from 'vitest'
import { openPlan } from '../../src/plan/open.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import type { Plan } from '../../src/plan/plan.js'
import { stakesIn } from '../../src/measures/stakes.js'
import { subjectNames } from '../../src/measures/subjects.js'
import { movesOf } from '../../src/review/moves.js'
import { onePerSubject, ranked } from '../../src/review/ranking.js'
import { questionsOf } from '../../src/review/sections.js'
import { conclusionOf } from '../../src/review/verdict.js'
import type { Severity } from '../../src/report/diagnostic.js'
import type { Judgement, Rule } from '../../src/rules/rule.js'
import { wholePlan } from '../rules/findings.js'

const fragment = `owner: lead
team:
  - { id: lead, name: 秦昭 }
  - { id: boss, name: 顾南 }
maps:
  strategy:
    goals:
      - id: mg
        statement: 降本
        strategies:
          - id: ms
            statement: 统一调度
            tactics: [{ id: mt, statement: 冷链平台 }, { id: mu, statement: 追溯 }]
relationships:
  people:
    - { id: gm, name: 何总, influence: high, roles: [decision_maker], coverage: [boss, lead], relationship: { current: none, desired: vendor } }
    - { id: it, name: 罗一, influence: medium, relationship: { current: none, desired: trusted_advisor } }
    - { id: out, name: 丁未, coverage: [nobody] }
  organisations:
    - { id: org, name: 晨光, influence: high, relationship: { current: none, desired: allied }, owner: boss }
opportunities:
  - { id: big, name: 大单, amount: 900, stage: C, people: [gm], team: [boss], tactic: mt, next_action: { what: 演示, due: 2026-07-09 } }
  - { id: small, name: 小单, amount: 100, stage: A, people: [gm, it], tactic: mu }
  - { id: blank, name: 无金额, stage: D, people: [out] }
  - { id: gone, name: 丢了, amount: 5000, stage: D, status: lost, people: [gm] }
  - { id: maybe, name: 潜在, amount: 7000, kind: potential, people: [gm] }
goals:
  - id: og
    statement: 签单
    sub_goals: [{ id: osg, statement: 推进, actions: [{ id: a1, what: 拜访罗一, owner: lead, due: 2026-07-20, relates_to: [it, big] }] }]
actions:
  - { id: a2, what: 电话罗一, due: 2026-07-05, status: doing, relates_to: [it] }
  - { id: a3, what: 做完了, due: 2026-07-01, status: done, relates_to: [it] }
`

const read = async (text: string): Promise<Plan> => {
  const files = [{ file: 'demo.plan.yaml', bytes: new TextEncoder().encode(wholePlan(text)) }]
  const opened = await openPlan({ kind: 'file', name: 'demo.plan.yaml', files }, defaultPlaybook)
  if (opened.kind !== 'plan') throw new Error('no plan')
  return opened.plan
}

const plan = await read(fragment)
const context = { asOf: '2026-06-30', playbook: defaultPlaybook, plans: [plan] }

const words = (text: string) => ({ en: text, zh: text })

/** A judgement as a rule would make it. */
const judgement = (
  code: string,
  severity: Severity,
  subject: string,
  more: Partial<Rule> & { hint?: string; question?: string } = {},
): Judgement => {
  const { hint, question, ...ofRule } = more
  const rule: Rule = {
    code,
    name: code.toLowerCase(),
    label: words(code),
    severity,
    summary: words(code),
    why: words(code),
    source: 'HOUSE',
    move: words(`move of ${code}`),
    bad: '',
    good: '',
    check: () => [],
    ...ofRule,
  }
  const finding = {
    subject,
    path: [subject],
    message: words(`${code} ${subject}`),
    ...(hint !== undefined && { hint: words(hint) }),
    ...(question !== undefined && { question: words(question) }),
  }
  return { rule, severity, finding }
}

describe('what hangs on a subject', () => {
  const stakesOf = stakesIn(plan, context)
  const shown = (subject: string) => {
    const { money, weightedGap, due, openDeals } = stakesOf(subject)
    return [money?.toNumber(), weightedGap, due, openDeals.map(({ id }) => id).join(' ')]
  }

  it.each([
    ['a person: the open deals with this person', 'gm', [1000, 3, undefined, 'big small']],
    ['a person with actions: the earliest open one', 'it', [100, 8, '2026-07-05', 'small']],
    ['a deal without an amount: not known, and not 0', 'out', [undefined, undefined, undefined, 'blank']],
    ['a deal: its amount, and the earliest of what is due', 'big', [900, undefined, '2026-07-09', 'big']],
    ['a lost deal: nothing', 'gone', [undefined, undefined, undefined, '']],
    ['a potential deal: nothing', 'maybe', [undefined, undefined, undefined, '']],
    ['the plan: every open deal', 'plan', [1000, undefined, undefined, 'big small blank']],
    ['a tactic: the deals that serve it', 'mt', [900, undefined, undefined, 'big']],
    ['a goal of the map: those below it', 'mg', [1000, undefined, undefined, 'big small']],
    ['a strategy: those below it', 'ms', [1000, undefined, undefined, 'big small']],
    ['an action: what its subjects touch', 'a1', [1000, undefined, '2026-07-20', 'big small']],
    ['a sub-goal: what its actions touch', 'osg', [1000, undefined, undefined, 'big small']],
    ['a goal of ours: what its actions touch', 'og', [1000, undefined, undefined, 'big small']],
    ['an organisation: its weighted gap', 'org', [undefined, 9, undefined, '']],
    ['an id that leads nowhere: nothing', 'nobody', [undefined, undefined, undefined, '']],
  ])('%s', (_, subject, expected) => {
    expect(shown(subject)).toEqual(expected)
  })
})

it('subjects go by the names that people use', () => {
  const nameOf = subjectNames(plan)
  expect(['gm', 'org', 'big', 'lead', 'mg', 'ms', 'mt', 'og', 'osg', 'a1', 'a2', 'plan', 'nobody'].map(nameOf)).toEqual(
    [
      '何总',
      '晨光',
      '大单',
      '秦昭',
      '降本',
      '统一调度',
      '冷链平台',
      '签单',
      '推进',
      '拜访罗一',
      '电话罗一',
      undefined,
      undefined,
    ],
  )
})

describe('the order of what matters', () => {
  const order = (judgements: readonly Judgement[]) =>
    ranked(judgements, plan, context).map(({ rule, finding }) => `${rule.code} ${finding.subject}`)

  it('is severity, money, gap, due date, rule, subject', () => {
    const expected = [
      judgement('X-9', 'error', 'blank'),
      judgement('X-8', 'warning', 'gm'),
      judgement('X-7', 'warning', 'plan'),
      judgement('X-6', 'warning', 'big'),
      judgement('X-5', 'warning', 'it'),
      judgement('X-4', 'warning', 'small'),
      judgement('X-3', 'warning', 'org'),
      judgement('X-2', 'info', 'gm'),
      judgement('A-1', 'info', 'nobody'),
      judgement('B-1', 'info', 'a-nobody'),
      judgement('B-1', 'info', 'b-nobody'),
    ]
    const wanted = expected.map(({ rule, finding }) => `${rule.code} ${finding.subject}`)
    expect(order(expected)).toEqual(wanted)
    expect(order(expected.toReversed())).toEqual(wanted)
  })

  it('puts what is due earlier first where money and gap are alike', () => {
    expect(order([judgement('A-1', 'info', 'ms'), judgement('B-1', 'info', 'a1')])).toEqual(['B-1 a1', 'A-1 ms'])
  })

  it('keeps the first of each subject, and all that is said of the plan', () => {
    const items = ranked(
      [
        judgement('X-1', 'error', 'plan'),
        judgement('X-2', 'error', 'plan'),
        judgement('X-3', 'error', 'gm'),
        judgement('X-4', 'error', 'gm'),
      ],
      plan,
      context,
    )
    expect(onePerSubject(items).map(({ rule }) => rule.code)).toEqual(['X-3', 'X-1', 'X-2'])
  })
})

describe('the verdict', () => {
  const verdict = (judgements: readonly Judgement[], isIncomplete = false) => {
    const { verdict: found, reasons } = conclusionOf(ranked(judgements, plan, context), isIncomplete, plan, context)
    return [found, reasons.map(({ rule }) => rule.code).join(' ')]
  }
  const complete = { completeness: true } as const

  it.each<[string, readonly Judgement[], boolean, readonly string[]]>([
    ['nothing found', [], false, ['on_course', '']],
    ['an info about a key player', [judgement('X-1', 'info', 'gm')], false, ['on_course', '']],
    ['a warning about somebody else', [judgement('X-1', 'warning', 'it')], false, ['on_course', '']],
    ['a warning about an early deal', [judgement('X-1', 'warning', 'small')], false, ['on_course', '']],
    ['a warning about the plan', [judgement('X-1', 'warning', 'plan')], false, ['on_course', '']],
    ['a warning about a key player', [judgement('X-1', 'warning', 'gm')], false, ['watch', 'X-1']],
    ['a warning about a deal at C', [judgement('X-1', 'warning', 'big')], false, ['watch', 'X-1']],
    ['a warning about a lost deal', [judgement('X-1', 'warning', 'gone')], false, ['on_course', '']],
    ['an error about anything', [judgement('X-1', 'error', 'it')], false, ['at_risk', 'X-1']],
    [
      'an error beside a warning',
      [judgement('X-1', 'warning', 'gm'), judgement('X-2', 'error', 'it')],
      false,
      ['at_risk', 'X-2'],
    ],
    [
      'a required check that fails',
      [judgement('X-1', 'error', 'gm'), judgement('X-2', 'warning', 'plan', complete)],
      true,
      ['incomplete', 'X-2'],
    ],
    [
      'an info of the completeness group does not decide',
      [judgement('X-1', 'info', 'gm', complete), judgement('X-2', 'error', 'it', complete)],
      true,
      ['incomplete', 'X-2'],
    ],
  ])('%s', (_, judgements, isIncomplete, expected) => {
    expect(verdict(judgements, isIncomplete)).toEqual(expected)
  })

  it('gives at most three reasons, one a subject', () => {
    const judgements = ['gm', 'it', 'big', 'small', 'gm'].map((subject, index) =>
      judgement(`X-${String(index)}`, 'error', subject),
    )
    expect(verdict(judgements)).toEqual(['at_risk', 'X-0 X-2 X-1'])
  })
})

describe('next moves', () => {
  const moves = (judgements: readonly Judgement[]) => movesOf(ranked(judgements, plan, context), plan, context)

  it('are one a subject, ranked by what matters most about it', () => {
    const found = moves([
      judgement('X-1', 'info', 'gm', { hint: 'call' }),
      judgement('X-2', 'error', 'it', { hint: 'visit', improves: 'gap_index' }),
      judgement('X-3', 'warning', 'gm', { improves: 'threads' }),
      judgement('X-4', 'warning', 'gm', { hint: 'call' }),
    ])
    expect(
      found.map(({ subject, about, severity, what, also, why, rules, improves }) => [
        subject,
        about,
        severity,
        what.en,
        also.map(({ en }) => en),
        why.en,
        rules,
        improves,
      ]),
    ).toEqual([
      ['it', '罗一', 'error', 'visit', [], 'X-2 it', ['X-2'], 'gap_index'],
      ['gm', '何总', 'warning', 'move of X-3', ['call'], 'X-3 gm', ['X-3', 'X-4', 'X-1'], 'threads'],
    ])
  })

  it('about the plan as a whole are one a rule', () => {
    const found = moves([
      judgement('X-1', 'error', 'plan', { hint: 'a' }),
      judgement('X-2', 'warning', 'plan'),
      judgement('X-1', 'error', 'plan', { hint: 'b' }),
    ])
    expect(found.map(({ what, also, about }) => [what.en, also.map(({ en }) => en), about])).toEqual([
      ['a', ['b'], undefined],
      ['move of X-2', [], undefined],
    ])
  })

  it.each([
    ['who leads the coverage', 'gm', 'boss'],
    ['the owner of the plan, where nobody covers', 'it', 'lead'],
    ['the owner of the plan, where an id leads nowhere', 'out', 'lead'],
    ['the first of the team of a deal', 'big', 'boss'],
    ['the owner of the plan, where a deal has no team', 'small', 'lead'],
    ['the owner of an organisation', 'org', 'boss'],
    ['the owner of an action', 'a1', 'lead'],
  ])('belong to %s', (_, subject, owner) => {
    expect(moves([judgement('X-1', 'error', subject)])[0]?.owner).toBe(owner)
  })

  it.each<[string, Severity, string, string, string]>([
    ['an open action', 'error', 'it', '2026-07-05', 'action'],
    ['the next action of a deal', 'error', 'big', '2026-07-09', 'action'],
    ['the playbook, for an error', 'error', 'gm', '2026-07-07', 'playbook'],
    ['the playbook, for a warning', 'warning', 'gm', '2026-07-14', 'playbook'],
    ['the playbook, for an info', 'info', 'gm', '2026-07-30', 'playbook'],
  ])('are due by %s', (_, severity, subject, due, from) => {
    const [move] = moves([judgement('X-1', severity, subject)])
    expect([move?.due, move?.dueFrom]).toEqual([due, from])
  })
})

it('questions are those of the first finding of each subject that has one', () => {
  const items = ranked(
    [
      judgement('X-1', 'error', 'gm'),
      judgement('X-2', 'warning', 'gm', { question: 'who?' }),
      judgement('X-3', 'warning', 'gm', { question: 'when?' }),
      judgement('X-4', 'error', 'it', { question: 'why?' }),
      judgement('X-5', 'error', 'small'),
    ],
    plan,
    context,
  )
  expect(questionsOf(items).map(({ rule, question }) => `${rule} ${question.en}`)).toEqual(['X-4 why?', 'X-2 who?'])
})
