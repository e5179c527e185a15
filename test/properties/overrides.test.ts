import { describe, expect, it } from 'vitest'
import { control } from '../../src/analyses/control/index.js'
import { analyses } from '../../src/analyses/index.js'
import type { Context } from '../../src/plan/context.js'
import type { Person, Plan } from '../../src/plan/plan.js'
import { defaultPlaybook as playbook } from '../../src/playbook/default.generated.js'
import { hintOf, judgementsOf, type Rule } from '../../src/rules/rule.js'
import { allRules } from '../../src/rules/select.js'
import { planOf } from '../measures/fixtures.js'

// Open point 31 of the domain: what a deal says of a person holds in this deal alone. Rules and figures of deals use
// it, rules and sums of the account use what the person says.

const asOf = '2026-06-30'
const rules = await allRules()
const sections = await Promise.all(Object.entries(analyses).map(async ([id, load]) => [id, await load()] as const))

const people = `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], forces: [e_db], influence: high, contact: multiple, attitude: supporter }
    - { id: cfo, name: 李总, roles: [approver], forces: [t_fb], influence: high, contact: multiple, attitude: mentor }
    - { id: it, name: 孙岚, roles: [recommender], forces: [t_ca], influence: medium, contact: brief, attitude: supporter }
    - { id: user, name: 赵宁, roles: [recommender], forces: [u_wb], influence: low, contact: none, attitude: neutral }
    - { id: guide, name: 周敏, roles: [coach], forces: [c_co], influence: low, contact: in_depth, attitude: mentor }
    - { id: guest, name: 郑工 }
`

const rated = `c139: { self: { w1: true, f2: true, f3: true, c4: clear } }`

const dealOf = (id: string, keys: string, overrides = '') =>
  `  - { id: ${id}, name: ${id}, ${keys}, ${rated}${overrides === '' ? '' : `, overrides: [${overrides}]`} }\n`

/** Two deals alike but for what the first says of a person. */
const twoDeals = (overrides = '', keys = 'stage: D, amount: 3000000') =>
  planOf(
    `modules: [competition]\n${people}opportunities:\n${dealOf('a', keys, overrides)}${dealOf('b', 'stage: D, amount: 3000000')}`,
  )

const contextOf = (plan: Plan): Context => ({ asOf, playbook, plans: [plan] })

/** Everything said of a plan, by rule, subject and place. */
const findingsIn = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(
    judgementsOf(rules, plan, contextOf(plan)).map((judgement) => {
      const { rule, severity, finding } = judgement
      const said = { severity, ...finding, hint: hintOf(judgement) }
      return [`${rule.code} ${finding.subject}`, JSON.stringify(said)]
    }),
  )

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null

/** Every value of a section with the way to it; things in a list go by their id. */
const valuesIn = (data: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (!isObject(data)) return [[path, String(data)]]
  return Object.entries(data).flatMap(([key, value]) => {
    const { id, opportunity } = (isObject(value) ? value : {}) as {
      readonly id?: string
      readonly opportunity?: string
    }
    return valuesIn(value, `${path}.${id ?? opportunity ?? key}`)
  })
}

const figuresIn = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(sections.flatMap(([id, analysis]) => valuesIn(analysis.compute(plan, contextOf(plan)), id)))

/** What is only in the second, only in the first, or different. */
const changes = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${!before.has(key) ? '+' : after.has(key) ? '~' : '-'} ${key}`)
    .sort()

/** Where figures differ; a map that is drawn anew is one place. */
const places = (changed: readonly string[]): readonly string[] =>
  [...new Set(changed.map((one) => one.slice(2).replace(/^influence-map\..*/u, openSeat)))].sort()

/** The chair on the influence map that stays empty while nobody decides on a deal. */
const openSeat = 'influence-map'
const unmoved = 'competition.opportunities.a.key_players_without_lever.0'
const w = 'control.a.derived.W'
const f2 = 'control.a.derived.F2'
const f3 = 'control.a.derived.F3'
const members = 'control.a.decision_structure'
const supportive = 'control.a.decision_structure_supportive'

describe('one override of an open deal', () => {
  it.each<[override: string, findings: readonly string[], figures: readonly string[]]>([
    // Roles: who decides, who belongs to the decision structure, who is a key player, who guides.
    ['person: gm, roles: [recommender]', ['+ COV-001 plan', '+ CTL-005 a'], [w, openSeat]],
    ['person: gm, roles: []', ['+ COV-001 plan', '+ CTL-005 a'], [members, supportive, w, openSeat]],
    ['person: cfo, roles: [executive_sponsor]', ['+ CTL-006 a'], [members, supportive, f2]],
    ['person: user, roles: [decision_maker]', ['+ CMP-004 user', '+ COV-003 user'], [unmoved]],
    ['person: user, roles: [executive_sponsor]', [], [members]],
    ['person: it, roles: [executive_sponsor]', [], [members, supportive]],
    ['person: guest, roles: [recommender]', ['+ CTL-009 a'], [members]],
    ['person: guide, roles: [executive_sponsor]', ['~ CTL-002 a'], []],
    // Forces: who gives the final yes.
    ['person: gm, forces: [u_bb]', ['+ COV-007 plan'], []],
    ['person: gm, forces: []', ['+ COV-007 plan'], []],
    ['person: cfo, forces: [t_fb, e_db]', ['+ ROL-002 a'], []],
    ['person: cfo, forces: [e_pb]', [], []],
    // Contact: how far we know those who decide.
    ['person: gm, contact: none', ['+ COV-003 gm', '+ COV-007 plan'], []],
    ['person: gm, contact: brief', ['+ COV-003 gm'], []],
    ['person: gm, contact: in_depth', [], []],
    ['person: cfo, contact: none', [], []],
    ['person: it, contact: in_depth', [], []],
    // Attitude: who is for us.
    ['person: gm, attitude: neutral', ['+ CMP-004 gm', '+ CTL-005 a', '+ CTL-007 a'], [unmoved, supportive, f3, w]],
    ['person: gm, attitude: mentor', [], []],
    ['person: cfo, attitude: supporter', ['+ CTL-006 a'], [f2]],
    ['person: it, attitude: opponent', ['+ CTL-007 a'], [supportive, f3]],
    ['person: user, attitude: supporter', [], [supportive]],
    ['person: guide, attitude: opponent', [], []],
    ['person: nobody, attitude: opponent', ['+ PLN-005 a'], []],
  ])('{ %s }', (override, findings, figures) => {
    const [plain, changed] = [twoDeals(), twoDeals(`{ ${override} }`)]
    expect(changes(findingsIn(plain), findingsIn(changed))).toEqual(findings)
    expect(places(changes(figuresIn(plain), figuresIn(changed)))).toEqual(figures)
  })
})

describe('nobody else hears of it', () => {
  const everyKey =
    '{ person: gm, roles: [recommender], forces: [u_bb], contact: none, attitude: opponent }, { person: cfo, attitude: neutral }'

  it.each([
    ['a deal that is lost', 'stage: D, amount: 3000000, status: lost'],
    ['a deal that rests', 'stage: D, amount: 3000000, status: on_hold'],
    ['a deal that is won', 'stage: F, amount: 3000000, status: won, closed_on: 2026-05-01'],
    ['a potential deal', 'kind: potential, amount: 3000000'],
  ])('%s asks for nothing', (_, keys) => {
    const [plain, changed] = [twoDeals('', keys), twoDeals(everyKey, keys)]
    expect(changes(findingsIn(plain), findingsIn(changed))).toEqual([])
    const figures = places(changes(figuresIn(plain), figuresIn(changed)))
    expect(figures.filter((place) => !/^control\.a\./u.test(place))).toEqual([])
  })

  it('a person who does not take part in the deal changes nothing in it', () => {
    const keys = 'stage: D, amount: 3000000, people: [cfo, it, guide]'
    const [plain, changed] = [twoDeals('', keys), twoDeals(everyKey.split(', { person: cfo')[0], keys)]
    expect(changes(findingsIn(plain), findingsIn(changed))).toEqual([])
    expect(changes(figuresIn(plain), figuresIn(changed))).toEqual([])
  })

  it('of two overrides of one person the later counts, key by key', () => {
    const both = '{ person: gm, contact: none, attitude: neutral }, { person: gm, contact: brief }'
    const [apart, together] = [twoDeals(both), twoDeals('{ person: gm, contact: brief, attitude: neutral }')]
    const said = (plan: Plan) =>
      [...findingsIn(plan)].map(([key, text]) => `${key} ${text.replace(/"path":[^\]]*\]/gu, '')}`)
    expect(said(apart)).toEqual(said(together))
    expect([...figuresIn(apart)]).toEqual([...figuresIn(together)])
  })
})

type Change = Pick<Person, 'roles' | 'forces' | 'contact' | 'attitude'>

const values: readonly Change[] = [
  ...Object.keys(playbook.scales['role'] ?? {}).map((role) => ({ roles: [role] }) as Change),
  ...Object.keys(playbook.scales['force'] ?? {}).map((force) => ({ forces: [force] }) as Change),
  ...Object.keys(playbook.scales['contact'] ?? {}).map((contact) => ({ contact }) as Change),
  ...Object.keys(playbook.scales['attitude'] ?? {}).map((attitude) => ({ attitude }) as Change),
]

/** The rules that look at people through a deal, and all others. */
const ofDeals = rules.filter(({ code }) =>
  /^(?:COV-00[137]|CTL-\d{3}|CMP-\d{3}|OPP-\d{3}|TAS-\d{3}|ROL-002)$/u.test(code),
)
const ofAccount = rules.filter((rule) => !ofDeals.includes(rule))

/** What rules say, without the place. */
const spoken = (chosen: readonly Rule[], plan: Plan): readonly string[] =>
  judgementsOf(chosen, plan, contextOf(plan)).map((judgement) => {
    const { rule, severity, finding } = judgement
    return JSON.stringify([rule.code, finding.subject, severity, finding.message, finding.question, hintOf(judgement)])
  })

describe('the only deal of a plan', () => {
  const plain = planOf(`modules: [competition]\n${people}opportunities:\n${dealOf('a', 'stage: D, amount: 3000000')}`)
  const { relationships, opportunities = [] } = plain
  const persons = relationships?.people ?? []

  const inDeal = (person: string, change: Change): Plan => ({
    ...plain,
    opportunities: opportunities.map((deal) => ({ ...deal, overrides: [{ person, ...change }] })),
  })
  const atPerson = (person: string, change: Change): Plan => ({
    ...plain,
    relationships: {
      ...relationships,
      people: persons.map((one) => (one.id === person ? { ...one, ...change } : one)),
    },
  })

  it.each(persons.map(({ id }) => id))('reads of %s what an override says as if the person said it', (id) => {
    for (const change of values) {
      expect([change, spoken(ofDeals, inDeal(id, change))]).toEqual([change, spoken(ofDeals, atPerson(id, change))])
      const figures = (plan: Plan) => control.compute(plan, contextOf(plan))
      expect([change, figures(inDeal(id, change))]).toEqual([change, figures(atPerson(id, change))])
    }
  })

  it.each(persons.map(({ id }) => id))('leaves to %s what the account says of this person', (id) => {
    const before = spoken(ofAccount, plain)
    for (const change of values) expect([change, spoken(ofAccount, inDeal(id, change))]).toEqual([change, before])
  })

  it('is looked at through every rule of deals that knows people', () => {
    const before = new Set(spoken(ofDeals, plain))
    const heard = persons.flatMap(({ id }) =>
      values.flatMap((change) => spoken(ofDeals, inDeal(id, change)).filter((one) => !before.has(one))),
    )
    expect([...new Set(heard.map((one) => one.slice(2, 9)))].sort()).toEqual([
      'CMP-004',
      'COV-001',
      'COV-003',
      'COV-007',
      'CTL-002',
      'CTL-005',
      'CTL-006',
      'CTL-007',
      'CTL-009',
      'ROL-002',
    ])
  })
})
